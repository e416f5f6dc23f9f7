import type {Paragraph} from '../article/paragraph.js'
import {addSigns, type Sign, type Signs, shareSign, signSet} from '../article/signs.js'

/** A test whether a paragraph holds one of some signs, at the cost of a test for one. */
export function holdsOneOf(...list: Sign[]): (paragraph: Paragraph) => boolean {
  const signs: Signs = {kinds: 0, pairs: 0}
  for (const sign of list) addSigns(signs, signSet(sign))
  return paragraph => shareSign(paragraph.signs, signs)
}
