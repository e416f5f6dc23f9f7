import {MONTH, type Severity} from '../../src/rule.js'

export type StampId = 'stamp' | 'template' | 'date' | 'unix' | 'seconds' | 'hours'

const YEAR = '(?:19|20)\\d\\d'
const MONTH_2 = '(?:0[1-9]|1[0-2])'
const DAY_2 = '(?:0[1-9]|[12]\\d|3[01])'
const CLOCK = '[0-2]?\\d:[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?'
const ZONE = '(?:\\s?(?:Z|UTC|GMT|CST|[+-][01]\\d:?[0-5]\\d)(?![\\p{L}\\p{N}]))?'
const FREE = '(?<![\\p{L}\\p{N}_/.:=#@-])'
const ENDS = '(?![\\p{L}\\p{N}_]|[/.:][\\p{L}\\p{N}]|-\\p{N})'
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const DAY_AND_MONTH = '(?:\\d{1,2}\\s\\p{Lu}\\p{Ll}{2}|\\p{Lu}\\p{Ll}{2}\\s{1,2}\\d{1,2})'

const pattern = (...parts: string[]) => new RegExp(parts.join(''), 'gu')

/**
 * Forms of dates and times that machines write, with the certainty that one in running text is damage. Dates have
 * groups: year, mark, month, day (or day, mark, month, year).
 */
export const PATTERNS: readonly {id: StampId; severity: Severity; pattern: RegExp}[] = [
  // 2023-02-11 13:09:10, 2023-02-11T13:09Z, 2023/2/11 13:09
  {
    id: 'stamp',
    severity: 'error',
    pattern: pattern(FREE, YEAR, '[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T|,?\\s{1,2})', CLOCK, ZONE, ENDS)
  },
  // Sat, 11 Feb 2023 13:09:10 GMT, Sat Feb 11 13:09:10 CST 2023
  {
    id: 'stamp',
    severity: 'error',
    pattern: pattern(
      FREE,
      `${DAY_NAME},?\\s${DAY_AND_MONTH}(?:\\s${YEAR})?\\s\\d\\d:\\d\\d:\\d\\d`,
      `(?:\\s[\\p{Lu}+-][\\p{Lu}\\d:]{2,5})?(?:\\s${YEAR})?`,
      ENDS
    )
  },
  // 20230211130910
  {
    id: 'stamp',
    severity: 'error',
    pattern: pattern(FREE, YEAR, MONTH_2, DAY_2, '(?:T|\\s)?(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ?', ENDS)
  },
  {
    id: 'template',
    severity: 'error',
    pattern:
      /(?<![\p{L}\p{N}-])(?:0000-00-00(?: 00:00(?::00)?)?|NaN[-/.:]NaN(?:[-/.:]NaN)?|%Y[-/.]%m[-/.]%d)(?![\p{L}\p{N}])/gu
  },
  // 2023-02-11, 2023/2/11, 2023.02.11
  {
    id: 'date',
    severity: 'warning',
    pattern: pattern(FREE, `(${YEAR})([-/])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])`, ENDS)
  },
  {id: 'date', severity: 'warning', pattern: pattern(FREE, `(${YEAR})(\\.)(${MONTH_2})\\.(${DAY_2})`, ENDS)},
  // 27.04.2018, 3/4/2023
  {
    id: 'date',
    severity: 'info',
    pattern: pattern(FREE, `(0?[1-9]|[12]\\d|3[01])([/.])(0?[1-9]|1[0-2])\\2(${YEAR})`, ENDS)
  },
  // on 20230211
  {
    id: 'date',
    severity: 'warning',
    pattern: pattern(
      '(?<=\\b(?:on|since|until|till|dated|before|after|by|date:?)\\s)',
      `(${YEAR})()(${MONTH_2})(${DAY_2})`,
      ENDS
    )
  },
  // at 1676093350: seconds, or thousandths, from 2001 to 2033
  {
    id: 'unix',
    severity: 'warning',
    pattern: pattern(
      '(?<=\\b(?:at|since|until|till|time|timestamp|published|posted|updated):?\\s)1\\d{9}(?:\\d{3})?',
      ENDS
    )
  },
  // February 11, 2023, 13:09:10
  {
    id: 'seconds',
    severity: 'warning',
    pattern: pattern(
      `(?<=${MONTH}\\s\\d{1,2},?\\s${YEAR},?\\s|\\d{1,2}\\s${MONTH},?\\s${YEAR},?\\s)`,
      '\\d\\d:\\d\\d:\\d\\d',
      ENDS
    )
  },
  // 08H00; a flight of 1h45 is a length of time
  {
    id: 'hours',
    severity: 'warning',
    pattern: /(?<![\p{L}\p{N}.-])([01]\d|2[0-4])[Hh]([0-5]\d)(?![\p{L}\p{N}])/gu
  }
]
