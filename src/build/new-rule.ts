import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** `npm run new-rule <id>`: write a rule's whole room, with a rule that works, and enter it in the registry. */
const id = process.argv[2] ?? ''
const root = new URL('../../', import.meta.url)
const room = new URL(`rules/${id}/`, root)

if (!/^[a-z]+(?:-[a-z]+){1,3}$/.test(id) || /^(?:no|prefer|check)-/.test(id))
  fail(
    'Give the id of the rule: two to four lower-case words named after the defect, such as "doubled-punctuation".'
  )
if (existsSync(room)) fail(`There is a rule "${id}" already: ${fileURLToPath(room)}`)

mkdirSync(room)
const files: Record<string, string> = {
  'rule.ts': `import {defineRule, strings} from '../../src/rule.js'

export default defineRule({
  id: '${id}',
  summary: 'TODO: what it finds, in one line',
  family: 'residue',
  mqm: 'fluency/unintelligible',
  severity: 'warning',
  // A paragraph rule sees a paragraph and nothing around it; an article rule sees everything.
  scope: 'paragraph',
  options: {allow: strings({doc: 'Texts to leave alone.'})},
  messages: {
    todo: {reason: '"{actual}" is TODO: what is wrong and why', advice: 'TODO: what to do about it.'}
  },
  // Most paragraphs are sound: rule them out by a cheap test.
  when: text => text.includes('TODO'),
  *find(paragraph, {options}) {
    for (const match of paragraph.text.matchAll(/\\bTODO\\b/g)) {
      if (options.allow.includes(match[0])) continue
      yield {start: match.index, end: match.index + match[0].length, message: 'todo'}
    }
  }
})
`,
  'cases.md': `# ${id}: cases

## TODO: name the damage

\`\`\`text
The minister said TODO on Friday.
\`\`\`

- 1:19 warning \`TODO\`

## TODO: another form

\`\`\`text
TODO was said.
\`\`\`

- 1:1 warning \`TODO\`

## TODO: several

\`\`\`text
Both TODO and TODO were said.
\`\`\`

- 1:6 warning \`TODO\`
- 1:15 warning \`TODO\`

## Sound

\`\`\`sound
At least ten lines that look like the damage and are none; each line is a text of its own.
\`\`\`
`,
  'README.md': `<!-- rule:start: written by \`npm run generate\` -->
<!-- rule:end -->

## What it finds

TODO

## Why machines do it

TODO

## Wrong

> TODO

## Right

> TODO

## Limits

TODO
`
}
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, room), text)
execFileSync('npm', ['run', '--silent', 'generate'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32'
})
console.log(`
rules/${id}/ is ready.
  1. Write the sound look-alikes into cases.md first, then the damage.
  2. Write rule.ts until "npm test" passes.
  3. Fill in README.md and run "npm run generate".`)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
