export async function comparePeers(_command: string, _folder: string): Promise<void> {}
