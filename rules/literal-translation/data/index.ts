import {arabic} from './arabic.js'
import {chineseEconomy} from './chinese-economy.js'
import {chineseForces} from './chinese-forces.js'
import {chineseLife} from './chinese-life.js'
import {chinesePress} from './chinese-press.js'
import {chineseState} from './chinese-state.js'
import {german} from './german.js'
import {japanese} from './japanese.js'
import {korean} from './korean.js'
import {russian} from './russian.js'
import {russianLife} from './russian-life.js'
import {russianPress} from './russian-press.js'

/** The tables of phrases, by source language and subject. */
export const tables = [
  chinesePress,
  chineseState,
  chineseLife,
  chineseEconomy,
  chineseForces,
  russianPress,
  russian,
  russianLife,
  japanese,
  korean,
  arabic,
  german
]
