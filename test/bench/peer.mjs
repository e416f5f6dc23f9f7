// Copied beside the installed packages and run there: `node peer.mjs NAME TEXT`. Lints articles, apart by form feeds, one
// by one, and prints the milliseconds that all of them took, three times.
import {readFileSync} from 'node:fs'

const LINTERS = {
  async garblint(library) {
    const {lint} = await import(library)
    return text => lint(text)
  },
  async retext() {
    const {retext} = await import('retext')
    const names = ['quotes', 'repeated-words', 'indefinite-article', 'sentence-spacing']
    const {default: english} = await import('retext-english')
    const {default: spell} = await import('retext-spell')
    const {default: dictionary} = await import('dictionary-en')
    // Less than 0 is no suggestions; 0 would be 30.
    const processor = retext().use(english).use(spell, {dictionary, max: -1})
    for (const name of names) processor.use((await import(`retext-${name}`)).default)
    processor.freeze()
    return text => processor.process(text)
  },
  async textlint() {
    const {TextlintKernel} = await import('@textlint/kernel')
    const own = module => module.default?.default ?? module.default
    const ids = ['common-misspellings', 'write-good', 'doubled-spaces', 'terminology']
    const rules = []
    for (const ruleId of ids) rules.push({ruleId, rule: own(await import(`textlint-rule-${ruleId}`))})
    const plugin = own(await import('@textlint/textlint-plugin-text'))
    const kernel = new TextlintKernel()
    return text => kernel.lintText(text, {ext: '.txt', plugins: [{pluginId: 'text', plugin}], rules})
  },
  async 'write-good'() {
    return (await import('write-good')).default
  },
  async alex() {
    return (await import('alex')).text
  },
  async harper() {
    const {LocalLinter} = await import('harper.js')
    const {binary} = await import('harper.js/binary')
    const linter = new LocalLinter({binary})
    await linter.setup()
    return text => linter.lint(text)
  }
}

const [name, file, library] = process.argv.slice(2)
const lint = await LINTERS[name](library)
const texts = readFileSync(file, 'utf8').split('\f')

async function round() {
  const start = performance.now()
  for (const text of texts) await lint(text)
  return performance.now() - start
}

// Until what runs often has been compiled.
for (let spent = 0; spent < 3000; ) spent += await round()
console.log(JSON.stringify([await round(), await round(), await round()]))
process.exit()
