import {Disposable} from './events.js'

type Handler = (...args: unknown[]) => unknown

const registered = new Map<string, Handler>()

export function registerCommand(name: string, handler: Handler): Disposable {
  if (registered.has(name)) throw new Error(`command '${name}' already exists`)
  registered.set(name, handler)
  return new Disposable(() => void registered.delete(name))
}

export async function executeCommand(name: string, ...args: unknown[]): Promise<unknown> {
  const handler = registered.get(name)
  if (!handler) throw new Error(`command '${name}' not found`)
  return handler(...args)
}

export async function getCommands(): Promise<string[]> {
  return [...registered.keys()]
}
