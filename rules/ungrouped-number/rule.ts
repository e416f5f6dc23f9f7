import {boolean, COUNTED_WORDS, defineRule, grouped, moneyBefore, quantityBehind} from '../../src/rule.js'

const DIGITS =
  /(?<![\p{N}\p{L}.,:/\\#@_+=&%'’-])[1-9]\d{3,14}(?![\p{N}_@]|[:/\\'’-][\p{N}\p{L}]|[.,]\d*\p{L}|,\d|\.\d*\.)/gu
const AMOUNT =
  /\b(?:than|over|about|nearly|almost|approximately|approx\.|around|some|roughly|total of|totall?ing|totalled|totaled|up to|at least|at most|as many as|exceed(?:s|ed|ing)?|population of|reach(?:es|ed|ing)?|surpass(?:es|ed|ing)?|fine of|only|another|additional)\s$/i
/** What stands before numbers that name and do not count. */
const NAMING =
  /\b(?:codes?|numbers?|numbered|nos?|stocks?|symbol|zip|postcode|flight|pins?|models?|ids?|pages?|hotline|tel|phone|call|dial|text|ring|room|route|line|train|units?|licen[cs]e|patent|serial|order|ticket|lot|box|asteroid|comet|ticker|iso|standard|case|docket|bill|version|highway|block)\W{0,2}$/i

export default defineRule({
  id: 'ungrouped-number',
  summary: 'A number of five digits or more without commas between thousands',
  family: 'numbers',
  mqm: 'locale-conventions/number-format',
  severity: 'warning',
  scope: 'paragraph',
  options: {
    fourDigits: boolean({
      default: true,
      doc: 'Report numbers of four digits, too (`4500 yuan`), as information.'
    })
  },
  messages: {
    ungrouped: {
      reason: '"{actual}" has no commas between thousands, as English news writes them',
      advice: 'Write {grouped}.'
    }
  },
  yieldsTo: ['stacked-magnitude', 'raw-timestamp'],
  needs: [[/\d{4}/]],
  *find(paragraph, {options}) {
    const {text} = paragraph
    for (const match of text.matchAll(DIGITS)) {
      const digits = match[0]
      const start = match.index
      const end = start + digits.length
      const four = digits.length < 5
      if (four && (!options.fourDigits || isYear(digits))) continue
      if (!isAmount(text, start, end)) continue
      const expected = grouped(digits)
      yield {
        start,
        end,
        message: 'ungrouped',
        data: {grouped: expected},
        expected: [expected],
        repair: 'safe',
        severity: four ? 'info' : 'warning'
      }
    }
  }
})

/** Whether a number counts or measures: years, codes, postcodes and the like stay as they are. */
function isAmount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (NAMING.test(before) || /^\s?(?:BCE?|CE|AD)\b/.test(text.slice(end, end + 5))) return false
  // Athletes run 1500 and 10000 metres; tracks have no commas.
  if (
    /^(?:1500|3000|5000|10000)$/.test(text.slice(start, end)) &&
    /^[\s-]?(?:m|met(?:re|er)s?)\b/.test(text.slice(end, end + 8))
  )
    return false
  if (moneyBefore(text, start)) return true
  if (end - start === 4) return quantityBehind(text, end) !== undefined
  return isCounted(text, end) || AMOUNT.test(before)
}

function isYear(digits: string): boolean {
  return digits >= '1700' && digits <= '2100'
}

/** Something that is counted follows, at once, behind the other end of a range, or behind two adjectives. */
function isCounted(text: string, end: number): boolean {
  if (quantityBehind(text, end)) return true
  const behind = text.slice(end, end + 50)
  const range = /^\s?(?:[-–—]|to|and|or)\s?[\d.,]{1,15}/.exec(behind)?.[0].length
  if (range && quantityBehind(text, end + range)) return true
  if (/^m[²2³3]?\b/.test(behind)) return true
  const words = /^((?:\s[\p{Ll}-]{2,20}){1,4})/u.exec(behind)?.[1].trim().split(/\s/) ?? []
  return words.some(word => COUNTED_WORDS.has(word))
}
