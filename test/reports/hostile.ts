import {garblint} from '../command.js'

/** What a path may hold that formats take for their own: no character but `/` is forbidden in a name. */
export const HOSTILE_PATH = `x "'\`|%,:&[a](b)@all #1 \u001B[31m\u202E\n::error file=a,line=1::b]]><img src=x onerror=document.title=1></script>.txt`

const ATTACKS = [
  '</script><script>document.title=1</script>',
  '<img src=x onerror=document.title=1>',
  ']]>',
  '--><!--',
  '::error file=a::b',
  '##[error]b',
  '\u001B]0;b\u0007\u001B[2J',
  '\u202Eesrever\u202C',
  '"\'`',
  '`` | \\ [a](javascript:b) @all',
  '%0A%0D &amp; {{0}}',
  '\uFFFE\uFFFF\uD800\u0085\u2028'
]

/** A text in which each attack stands inside of a finding, at its edges, and in its line; one line has 10 KB. */
const TEXT = `${ATTACKS.map(attack => `The __PH_1__${attack}agreed on ${attack} !`).join('\n\n')}

${'The ministers agreed on Friday that the talks would go on. '.repeat(180)}They left on __PH_1__ !
`

/** Rules that quote what they find, and stay as they are whatever others learn. */
const RULES = ['placeholder-token', 'space-before-punctuation', 'markup-residue', 'invisible-character']

/** The hostile article with its configuration. */
export function hostileFiles(): Record<string, string> {
  const ids = garblint('.', ['--list-rules']).stdout.split('\n').filter(Boolean)
  const rules = Object.fromEntries(ids.map(line => [line.split(' ')[0], 'off']))
  for (const id of RULES) rules[id] = 'error'
  return {[HOSTILE_PATH]: TEXT, '.retextrc': JSON.stringify({plugins: [['garblint', {rules}]]})}
}
