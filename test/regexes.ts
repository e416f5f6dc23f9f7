import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {analyse} from 'scslre'
import ts from 'typescript'
import {readCases} from './cases.js'

/**
 * `npm run regexes`: look at every regular expression of the project for backtracking that grows faster than the text,
 * and for searches that do because they begin anew at every place. Those that stand in the sources are read from them,
 * those that are put together at run time are caught while all cases of all rules run.
 */
const root = fileURLToPath(new URL('../', import.meta.url))

interface Expression {
  place: string
  source: string
  flags: string
}

/**
 * Expressions that search from every place up to the end of a run, which takes the square of its length: they only ever
 * see a slice of a few dozen characters, or a match of another expression that is no longer. By file and source.
 */
const ON_SLICES: Record<string, readonly string[]> = {
  'rules/doubled-punctuation/rule.ts': ["[\\p{L}\\p{M}\\p{N}.&'’-]*$"],
  'rules/garbled-word/mixtures.ts': ['^\\d+|\\d+$'],
  // Of the notation of phrases.
  'rules/literal-translation/pattern.ts': ['^[^(]*\\/|\\)[^(]*\\/'],
  'rules/malformed-number/torn.ts': ['\\p{Lu}[\\p{L}\\d]*\\s$'],
  'rules/markup-residue/patterns.ts': ['\\S*$'],
  'rules/placeholder-token/rule.ts': ['\\S*$'],
  'rules/placeholder-token/underscores.ts': ['^_+|_+$', '^[_＿\\s]+|[_＿\\s]+$'],
  'rules/subword-residue/pieces.ts': ['▁+$', "[.,'’]+$"],
  'rules/terminology-mismatch/glossary.ts': ['(?:^|[.!?:]["\'”’)]*\\s|\\n\\s*)["\'“‘(]*$'],
  'rules/truncated-end/rule.ts': ['(?:https?:\\/\\/|www\\.|[@#]|\\.\\p{L}{2,4}\\/)\\S*$'],
  'rules/unbalanced-bracket/rule.ts': ['[^\\s()[\\]]*\\s?$'],
  'rules/unbalanced-quote/rule.ts': ['[^\\s"“”]*$'],
  // The last part takes all that is left, so that nothing is tried twice.
  'src/control/control.ts': ['^\\s*garblint-([\\w-]*)([\\s\\S]*)$'],
  'src/baseline/known.ts': ['[^\\n\\r]*$'],
  'src/article/quantities.ts': ['\\d(?=(?:\\d{3})+$)'],
  'src/article/roles.ts': ["\\p{L}[\\p{L}’']*$"],
  'src/article/stops.ts': ["([\\p{L}\\p{M}.’'°-]+)\\s$"]
}

const written = expressionsOf(sources())
const made = await madeByCases()
const slow = [...written, ...made].filter(isSlow)
for (const {place, source, flags} of slow) console.error(`${place}: /${source}/${flags}`)
console.log(`${written.length} expressions written, ${made.length} made: ${slow.length} not linear`)
if (written.length === 0 || made.length === 0 || slow.length > 0) process.exitCode = 1

/** Files of the project, with forward slashes. The build runs on nobody's text. */
function sources(): string[] {
  return ['src', 'rules']
    .flatMap(folder =>
      readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).map(name =>
        path.posix.join(folder, name.replaceAll('\\', '/'))
      )
    )
    .filter(name => /\.c?ts$/.test(name) && !name.startsWith('src/build/'))
}

function expressionsOf(files: readonly string[]): Expression[] {
  const found: Expression[] = []
  for (const name of files) {
    const text = readFileSync(path.join(root, name), 'utf8')
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const {line} = file.getLineAndCharacterOfPosition(node.getStart())
        const place = `${name}:${line + 1}`
        found.push({place, source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

/** Expressions that are constructed while the rules are loaded and run over their cases, each once. */
async function madeByCases(): Promise<Expression[]> {
  const found = new Map<string, Expression>()
  const Original = RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags = ''], newTarget) {
      // Behind the line of the error and that of this function stands who constructs.
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const place = /(?<!node_modules.*)(?:rules|src)\/[\w/-]+\.c?[jt]s:\d+/.exec(caller)?.[0]
      if (place && typeof pattern === 'string')
        found.set(`/${pattern}/${flags}`, {place, source: pattern, flags})
      return Reflect.construct(target, [pattern, flags], newTarget)
    }
  })
  try {
    const {lint, rules} = await import('../src/index.js')
    for (const id of Object.keys(rules))
      for (const {text, options} of readCases(new URL(`../rules/${id}/cases.md`, import.meta.url)))
        lint(text, {rules: {[id]: ['warning', options]}})
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}

function isSlow({place, source, flags}: Expression): boolean {
  if (ON_SLICES[place.replace(/:\d+$/, '')]?.includes(source)) return false
  return analyse({source, flags}).reports.length > 0
}
