import path from 'node:path'
import picomatch from 'picomatch'

/**
 * Whether a file, by its absolute path, is meant by globs that count from a folder. A glob without a slash means
 * names in any folder below, one that ends with a slash a whole folder; one that begins with `!` is an exception.
 */
export function matcherOf(globs: readonly string[], folder: string): (file: string) => boolean {
  const isException = (glob: string) => glob.startsWith('!')
  const included = anyOf(globs.filter(glob => !isException(glob)))
  const excepted = anyOf(globs.filter(isException).map(glob => glob.slice(1)))
  const hasOnlyExceptions = globs.every(isException)
  return file => {
    const relative = path.relative(folder, file)
    if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return false
    const name = path.sep === '\\' ? relative.replaceAll('\\', '/') : relative
    return (hasOnlyExceptions || included(name)) && !excepted(name)
  }
}

function anyOf(globs: readonly string[]): (name: string) => boolean {
  const tests = globs.map(glob => {
    const plain = glob.replace(/^(?:\.\/)+/, '').replace(/\/$/, '/**')
    return picomatch(plain, {dot: true, basename: !plain.includes('/')})
  })
  return name => tests.some(test => test(name))
}
