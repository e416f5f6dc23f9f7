import {arabic} from './arabic.js'
import {arabicDaily} from './arabic-daily.js'
import {chineseComment} from './chinese-comment.js'
import {chineseEconomy} from './chinese-economy.js'
import {chineseForces} from './chinese-forces.js'
import {chineseLife} from './chinese-life.js'
import {chinesePress} from './chinese-press.js'
import {chineseState} from './chinese-state.js'
import {eastAsianCourts} from './east-asian-courts.js'
import {eastAsianSport} from './east-asian-sport.js'
import {german} from './german.js'
import {germanDaily} from './german-daily.js'
import {japanese} from './japanese.js'
import {korean} from './korean.js'
import {russian} from './russian.js'
import {russianLife} from './russian-life.js'
import {russianPress} from './russian-press.js'

/** The tables of phrases, by source language and subject. */
export const tables = [
  arabicDaily,
  arabic,
  chineseComment,
  chineseEconomy,
  chineseForces,
  chineseLife,
  chinesePress,
  chineseState,
  eastAsianCourts,
  eastAsianSport,
  germanDaily,
  german,
  japanese,
  korean,
  russianLife,
  russianPress,
  russian
]
