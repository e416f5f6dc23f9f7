import {execFile} from 'node:child_process'
import {UsageError} from '../cli/options.js'

/** What git says of the working tree beside a reference. */
export interface Changes {
  /** The top folder of the repository, as a real path. */
  root: string
  /** Paths from the root of files that differ, with the blob that holds what they were; undefined for new ones. */
  files: Map<string, string | undefined>
}

/**
 * The files of the repository of a folder that differ from a reference: changed, staged, renamed, or not yet added.
 *
 * @throws {UsageError} when git is missing, the folder is in no repository or there is no such reference.
 */
export async function changesSince(reference: string, folder: string): Promise<Changes> {
  const root = (await git(['rev-parse', '--show-toplevel'], folder)).toString().replace(/\n$/, '')
  const tree = await treeOf(reference, root)
  const renames = ['--find-renames', '--no-relative', '--ignore-submodules']
  const [tracked, untracked] = await Promise.all([
    git(['diff', '--raw', '-z', '--no-abbrev', ...renames, tree, '--'], root),
    git(['ls-files', '--others', '--exclude-standard', '-z'], root)
  ])
  const files = filesIn(tracked.toString())
  for (const file of untracked.toString().split('\0')) if (file) files.set(file, undefined)
  return {root, files}
}

/** What a blob holds. */
export function blob(id: string, root: string): Promise<Buffer> {
  return git(['cat-file', 'blob', id], root)
}

async function treeOf(reference: string, root: string): Promise<string> {
  const parse = (name: string) =>
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`], root)
  try {
    return (await parse(reference)).toString().trim()
  } catch (error) {
    // Before the first commit everything is new.
    if (reference === 'HEAD')
      return (await git(['hash-object', '-t', 'tree', '--stdin'], root)).toString().trim()
    if (!(error instanceof GitError)) throw error
    throw new UsageError(
      `git knows no reference "${reference}" here; a shallow clone may lack it: fetch it, or give another --changed=<ref>`
    )
  }
}

/** Records such as `:100644 100644 <old blob> <new blob> M\0path\0`; renames and copies have two paths. */
function filesIn(raw: string): Changes['files'] {
  const files: Changes['files'] = new Map()
  const fields = raw.split('\0')
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , old, , status] = fields[at].split(' ')
    if (/^[RC]/.test(status)) at++
    files.set(fields[at + 1], /^0*$/.test(old) ? undefined : old)
  }
  return files
}

class GitError extends UsageError {}

function git(args: string[], cwd: string): Promise<Buffer> {
  const env = {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      args,
      {cwd, env, encoding: 'buffer', maxBuffer: 2 ** 30},
      (error, stdout, stderr) => {
        if (!error) resolve(stdout)
        else reject(new GitError(reasonFor(error, stderr.toString())))
      }
    )
    child.stdin?.end()
  })
}

function reasonFor(error: Error & {code?: unknown}, stderr: string): string {
  if (error.code === 'ENOENT') return '--changed asks git, and there is no git on the PATH; install it'
  if (/not a git repository/.test(stderr))
    return '--changed asks git what changed, and this folder is in no git repository'
  return `--changed asks git, which failed: ${stderr.trim().split('\n')[0] || error.message}`
}
