import type {HouseStyle} from '../bases.js'

/** BBC News, after its News style guide. */
export const bbc: HouseStyle = {
  'colon-before-quotation': {style: 'colon'},
  // The stop follows the marks of a quoted word or phrase.
  'quote-punctuation': {style: 'british'},
  // 11 February 2023: no comma, no ending.
  'inconsistent-date-format': {order: 'day-first', months: 'full', ordinals: 'never'},
  // Abbreviations have no stops.
  'inconsistent-abbreviation': {
    prefer: ['US', 'UK', 'UN', 'EU', 'am', 'pm', 'Dr', 'Mr', 'Mrs', 'Ms', 'Prof']
  },
  // The full name first and bare, then the title with the family name.
  'honorific-full-name': {style: 'full-name'},
  // 60mph, 2.5km: no gap before a short unit.
  'missing-unit-space': {short: 'never'},
  'ungrouped-number': {fourDigits: true}
}
