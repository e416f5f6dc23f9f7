/** All that a rule needs: the only module of `src` that rules import. */
export type {Article} from './article/article.js'
export {startsCapital} from './article/characters.js'
export {BEFORE_TITLE, CANNOT_END, FUNCTION_WORDS, SELDOM_ENDS} from './article/english.js'
export {smallOf, wordFact, wordNumber, wordTrait} from './article/forms.js'
export {lexicon} from './article/lexicon.js'
export type {NameIndex, NameUse} from './article/names.js'
export type {Paragraph, Sentence} from './article/paragraph.js'
export {
  COUNTED_WORDS,
  CURRENCY_WORDS,
  grouped,
  MAGNITUDE,
  MONTH,
  MONTH_NAMES,
  moneyBefore,
  monthBefore,
  quantityBehind,
  UNIT_WORDS
} from './article/quantities.js'
export {type Quotation, withoutQuotations} from './article/quotations.js'
export type {Role} from './article/roles.js'
export {countLeading} from './article/search.js'
export {isGluedStop} from './article/sentences.js'
export {hasVerb} from './article/verbs.js'
export type {Word} from './article/words.js'
export {builtFile} from './rule/built.js'
export {defineRule} from './rule/define.js'
export {holdsOneOf} from './rule/holds.js'
export {once} from './rule/once.js'
export {boolean, choice, integer, records, strings} from './rule/options.js'
export type {Finding, Rule, Severity} from './rule/types.js'
