import type {HouseStyle} from '../bases.js'

/** Reuters, after its Handbook of Journalism. Where commas go at quotation marks is left to the article. */
export const reuters: HouseStyle = {
  // A colon, not a comma, leads to a quotation.
  'colon-before-quotation': {style: 'colon'},
  // Jan. 19: long months are short before a day.
  'inconsistent-date-format': {order: 'month-first', months: 'short', ordinals: 'never'},
  // Two initials have stops, but for EU and UK; titles have none.
  'inconsistent-abbreviation': {
    prefer: ['U.S.', 'U.N.', 'EU', 'UK', 'a.m.', 'p.m.', 'Dr', 'Mr', 'Mrs', 'Ms']
  },
  // Mr, Mrs and Ms stand in quotations alone.
  'honorific-full-name': {style: 'never'},
  'ungrouped-number': {fourDigits: true}
}
