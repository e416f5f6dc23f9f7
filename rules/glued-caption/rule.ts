import {defineRule, strings} from '../../src/rule.js'
import {BYLINE, BYLINE_HINT, credits, HINT} from './patterns.js'

export default defineRule({
  id: 'glued-caption',
  summary: 'A caption, credit or byline glued into running text',
  family: 'structure',
  mqm: 'fluency/text-breaking',
  severity: 'error',
  scope: 'paragraph',
  yieldsTo: ['boilerplate-residue'],
  options: {allow: strings({doc: 'Credits that the desk sets into its text, such as `["Photo: Reuters"]`.'})},
  messages: {
    credit: {
      reason: '"{actual}" is the label or credit of a picture, glued into the text without a mark',
      advice: 'Take it out or give it a line of its own, and check where the sentence before it ends.'
    },
    byline: {
      reason: '"{actual}" is a byline, glued to the first sentence without a mark',
      advice: 'Give it a line of its own.'
    }
  },
  needs: [
    [
      'slash',
      'foreign',
      /Photo|Image|Picture|Media|Illustration|Graphic|Infographic|Chart|Figure|Map|Video|Screenshot|Pic|Source|Credit|Text|Caption|Getty|Shutterstock|Alamy|eporter|orrespondent|Author|Editor|Intern/
    ]
  ],
  when: text => HINT.test(text),
  *find({role, text}, {options}) {
    if (role === 'byline' || role === 'dateline') return
    let last = -1
    for (const {start, end, severity} of creditsIn(text)) {
      if (start < last || options.allow.some(allowed => text.startsWith(allowed, start))) continue
      last = end
      yield {start, end, message: 'credit', severity: isInText(text, start, end) ? severity : 'warning'}
    }
    if (!BYLINE_HINT.test(text)) return
    for (const match of text.matchAll(BYLINE))
      yield {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: 'byline',
        severity: 'info'
      }
  }
})

/** What the patterns find, by position; one credit may fit several. */
function creditsIn(text: string): {start: number; end: number; severity: 'error' | 'warning'}[] {
  return credits()
    .flatMap(({hint, test, severity}) =>
      hint.test(text)
        ? [...text.matchAll(test)].map(({0: credit, index}) => ({
            start: index,
            end: index + credit.length,
            severity
          }))
        : []
    )
    .sort((a, b) => a.start - b.start)
}

/** A caption with its credit has one sentence at most before the credit, and nothing behind it. */
function isInText(text: string, start: number, end: number): boolean {
  return text.length - end > 30 || /[.!?]["”’)]? /.test(text.slice(Math.max(0, start - 300), start))
}
