import type {HouseStyle} from '../bases.js'

/** The Associated Press, after its Stylebook. */
export const ap: HouseStyle = {
  // A quotation of one sentence follows a comma; a colon leads to longer ones.
  'colon-before-quotation': {style: 'comma'},
  // Commas and full stops stand inside of quotation marks.
  'quote-punctuation': {style: 'american'},
  // Feb. 11, 2023: long months are short before a day, which has no ending.
  'inconsistent-date-format': {order: 'month-first', months: 'short', ordinals: 'never'},
  // Two initials of countries have stops, and so have titles and the hours of the day; EU has none.
  'inconsistent-abbreviation': {
    prefer: ['U.S.', 'U.K.', 'U.N.', 'EU', 'a.m.', 'p.m.', 'Dr.', 'Mr.', 'Mrs.', 'Ms.']
  },
  // Nobody is Mr. or Ms. outside of quotations.
  'honorific-full-name': {style: 'never'},
  'missing-unit-space': {short: 'always'},
  'ungrouped-number': {fourDigits: true}
}
