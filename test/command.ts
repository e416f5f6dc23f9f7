import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** The command as it is built. */
export const bin = fileURLToPath(new URL('../dist/src/cli/main.cjs', import.meta.url))

interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Run the command in a folder, as a person does; as another user where a test needs one that may not do all. */
export function garblint(
  cwd: string,
  args: string[],
  {input, uid, env}: {input?: string | Buffer; uid?: number; env?: NodeJS.ProcessEnv} = {}
): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    uid,
    // A user who may do little cannot write down what was covered either.
    env: {...process.env, ...env, ...(uid !== undefined && {NODE_V8_COVERAGE: undefined})},
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return {status, stdout, stderr}
}

/** Run a shell command in which `$GARBLINT` is the command, under bash with pipefail. */
export function shell(cwd: string, script: string): Run {
  const env = {...process.env, GARBLINT: `${process.execPath} ${bin}`}
  const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd,
    env,
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

/** Start the command and leave its streams to the test. */
export function start(cwd: string, args: string[]) {
  return spawn(process.execPath, [bin, ...args], {cwd})
}

/** A folder with files, gone when the test is over. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'garblint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
}
