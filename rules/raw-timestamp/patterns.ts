import {MONTH, once, type Severity} from '../../src/rule.js'

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

/** A form of dates and times that machines write. */
export interface Stamp {
  id: StampId
  /** How certain one in running text is damage. */
  severity: Severity
  /** A plain expression that holds wherever the other does, which is dear. */
  hint: RegExp
  /** Made when it is first asked for. Dates have groups: year, mark, month, day (or day, mark, month, year). */
  pattern: () => RegExp
}

function stamp(id: StampId, severity: Severity, hint: RegExp, ...parts: string[]): Stamp {
  return {id, severity, hint, pattern: once(() => new RegExp(parts.join(''), 'gu'))}
}

/** What a word of each of these has, and `%Y`. */
export const STAMPED = /^Y$|NaN|\d[-/.]\d{1,2}[-/.]\d|\d:\d\d:\d\d|\d{8}|\d\d[Hh]\d\d/

export const STAMPS: readonly Stamp[] = [
  // 2023-02-11 13:09:10, 2023-02-11T13:09Z, 2023/2/11 13:09
  stamp(
    'stamp',
    'error',
    /\d[-/.]\d{1,2}[-/.]\d{1,2}[T,\s]/,
    FREE,
    YEAR,
    '[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T|,?\\s{1,2})',
    CLOCK,
    ZONE,
    ENDS
  ),
  // Sat, 11 Feb 2023 13:09:10 GMT, Sat Feb 11 13:09:10 CST 2023
  stamp(
    'stamp',
    'error',
    /\d\d:\d\d:\d\d/,
    FREE,
    `${DAY_NAME},?\\s${DAY_AND_MONTH}(?:\\s${YEAR})?\\s\\d\\d:\\d\\d:\\d\\d`,
    `(?:\\s[\\p{Lu}+-][\\p{Lu}\\d:]{2,5})?(?:\\s${YEAR})?`,
    ENDS
  ),
  // 20230211130910
  stamp(
    'stamp',
    'error',
    /\d{8}/,
    FREE,
    YEAR,
    MONTH_2,
    DAY_2,
    '(?:T|\\s)?(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ?',
    ENDS
  ),
  stamp(
    'template',
    'error',
    /0000-00-00|NaN|%Y/,
    '(?<![\\p{L}\\p{N}-])(?:0000-00-00(?: 00:00(?::00)?)?|NaN[-/.:]NaN(?:[-/.:]NaN)?|%Y[-/.]%m[-/.]%d)(?![\\p{L}\\p{N}])'
  ),
  // 2023-02-11, 2023/2/11, 2023.02.11
  stamp(
    'date',
    'warning',
    /\d{4}[-/]\d{1,2}[-/]\d/,
    FREE,
    `(${YEAR})([-/])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])`,
    ENDS
  ),
  stamp('date', 'warning', /\d{4}\.\d\d\.\d\d/, FREE, `(${YEAR})(\\.)(${MONTH_2})\\.(${DAY_2})`, ENDS),
  // 27.04.2018, 3/4/2023
  stamp(
    'date',
    'info',
    /\d[/.]\d{1,2}[/.]\d{4}/,
    FREE,
    `(0?[1-9]|[12]\\d|3[01])([/.])(0?[1-9]|1[0-2])\\2(${YEAR})`,
    ENDS
  ),
  // on 20230211
  stamp(
    'date',
    'warning',
    /\s\d{8}/,
    '(?<=\\b(?:on|since|until|till|dated|before|after|by|date:?)\\s)',
    `(${YEAR})()(${MONTH_2})(${DAY_2})`,
    ENDS
  ),
  // at 1676093350: seconds, or thousandths, from 2001 to 2033
  stamp(
    'unix',
    'warning',
    /\s1\d{9}/,
    '(?<=\\b(?:at|since|until|till|time|timestamp|published|posted|updated):?\\s)1\\d{9}(?:\\d{3})?',
    ENDS
  ),
  // February 11, 2023, 13:09:10
  stamp(
    'seconds',
    'warning',
    /\d,?\s\d\d:\d\d:\d\d/,
    `(?<=${MONTH}\\s\\d{1,2},?\\s${YEAR},?\\s|\\d{1,2}\\s${MONTH},?\\s${YEAR},?\\s)`,
    '\\d\\d:\\d\\d:\\d\\d',
    ENDS
  ),
  // 08H00; a flight of 1h45 is a length of time
  stamp(
    'hours',
    'warning',
    /\d\d[Hh]\d\d/,
    '(?<![\\p{L}\\p{N}.-])([01]\\d|2[0-4])[Hh]([0-5]\\d)(?![\\p{L}\\p{N}])'
  )
]
