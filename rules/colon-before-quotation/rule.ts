import {choice, defineRule} from '../../src/rule.js'

export default defineRule({
  id: 'colon-before-quotation',
  summary: 'A colon or comma before a quotation against the style of the house',
  family: 'newsroom',
  mqm: 'style/organizational-style',
  severity: 'off',
  scope: 'paragraph',
  options: {
    style: choice({
      default: 'comma',
      values: ['comma', 'colon'],
      doc: 'What leads from a verb of saying to a quotation of one sentence.'
    })
  },
  messages: {
    colon: {
      reason: '"{actual}" leads to a quotation of one sentence, where the style has a comma',
      advice: 'Write "{repair}".'
    },
    comma: {
      reason: '"{actual}" leads to a quotation, where the style has a colon',
      advice: 'Write "{repair}".'
    }
  },
  when: text => /[:,]\s?["“‘']/.test(text),
  *find({text, quotations}, {options}) {
    const wrong = options.style === 'comma' ? ':' : ','
    const right = options.style === 'comma' ? ',' : ':'
    for (const {start, end, closed} of quotations) {
      const mark = /\s$/.test(text.slice(Math.max(0, start - 1), start)) ? start - 2 : start - 1
      if (text[mark] !== wrong) continue
      const lead = LEAD.exec(text.slice(Math.max(0, mark - 60), mark))?.[0]
      // Longer speech, and speech that goes on in the next paragraph, has a colon in every style.
      if (lead === undefined || (wrong === ':' && !(closed && isOneSentence(text, start, end)))) continue
      const from = mark - lead.length
      const repair = `${lead}${right}`
      yield {
        start: from,
        end: mark + 1,
        message: wrong === ':' ? 'colon' : 'comma',
        data: {repair},
        expected: [repair],
        repair: 'safe'
      }
    }
  }
})

// A verb of saying, and who was told or when: "told reporters", "said on Monday".
const LEAD =
  /(?<!\p{L})(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|replied|replies|explained|explains|warned|warns|stated|states|noted|notes|continued|concluded|recalled|insisted|tweeted|shouted)(?:\s[\p{L}\p{N}.'’-]{1,20}){0,3}$/u

const LONG = 300

function isOneSentence(text: string, start: number, end: number): boolean {
  return end - start < LONG && !/[.!?…]["'”’]?\s+["'“‘]?\p{Lu}/u.test(text.slice(start + 1, end - 1))
}
