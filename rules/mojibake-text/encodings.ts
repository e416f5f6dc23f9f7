import {once} from '../../src/rule.js'
/** An encoding in which bytes of UTF-8 are mistaken for letters. */
export interface Encoding {
  name: string
  /** Runs of characters that were sequences of UTF-8. */
  runs: RegExp
  /** The byte of a character. */
  byteOf: (character: string) => number
  /**
   * `latin`: its letters stand in names and words of the news. `other`: its letters are of another script.
   * `drawn`: UTF-8 begins with signs (√, ├) that never stand at a word.
   */
  kind: 'latin' | 'other' | 'drawn'
  /** Characters that stand behind letters in sound text, so that a sequence of them alone proves nothing. */
  sound: RegExp
}

// What stands for the bytes 80 to FF (Unicode Consortium, mapping tables of the vendors; bytes without a character
// stand for the control of their number). Node's own decoders differ from build to build.
const TABLES = {
  cp1252:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  cp1251:
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  cp1250:
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  cp1253:
    '€\u0081‚ƒ„…†‡\u0088‰\u008A‹\u008C\u008D\u008E\u008F\u0090‘’“”•–—\u0098™\u009A›\u009C\u009D\u009E\u009F\u00A0΅Ά£¤¥¦§¨©ª«¬\u00AD®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ',
  cp1257:
    '€\u0081‚\u0083„…†‡\u0088‰\u008A‹\u008C¨ˇ¸\u0090‘’“”•–—\u0098™\u009A›\u009C¯˛\u009F\u00A0¡¢£¤¥¦§Ø©Ŗ«¬\u00AD®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙',
  mac_roman:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'
}
export const WINDOWS_1252 = TABLES.cp1252
/** Half-width katakana, which Shift JIS has for the bytes A1 to DF. */
const katakana = () =>
  '\uFFFF'.repeat(33) + String.fromCharCode(...range(0xff61, 0xff9f)) + '\uFFFF'.repeat(32)

/** Typography, which follows any letter. */
const TYPOGRAPHY = '’‘“”„‚…–—«»·•®™°§\u00A0'
/** First bytes of what news holds: letters of Latin, currency, quotation marks, dashes, arrows. */
const LATIN_LEADS = [0xc2, 0xc3, 0xc4, 0xc5, 0xcb, 0xe2, 0xef]
const allLeads = () => [...range(0xc2, 0xf4)]

/** Encodings by how often UTF-8 is mistaken for them; made for the first text that needs them. */
export const encodings = once((): readonly Encoding[] => [
  encoding('Latin-1', 'latin', String.fromCharCode(...range(0x80, 0xff)), allLeads(), TYPOGRAPHY),
  encoding('Windows-1252', 'latin', TABLES.cp1252, allLeads(), TYPOGRAPHY),
  encoding('Windows-1251', 'other', TABLES.cp1251, allLeads(), `${TYPOGRAPHY}ёіїєґЁІЇЄҐ№`),
  encoding('Windows-1250', 'latin', TABLES.cp1250, LATIN_LEADS, `${TYPOGRAPHY}ŠŚŤŽŹšśťžźłŁąĄşŞľĽżŻ`),
  encoding('Windows-1257', 'latin', TABLES.cp1257, LATIN_LEADS, `${TYPOGRAPHY}ØŖÆøŗæ`),
  encoding('Windows-1253', 'other', TABLES.cp1253, LATIN_LEADS, `${TYPOGRAPHY}ΆΈΉΊΌΎΏ`),
  encoding('Mac Roman', 'drawn', TABLES.mac_roman, [0xc2, 0xc3, 0xc4, 0xc5, 0xe2], ''),
  encoding('code page 437', 'drawn', TABLES.cp437, [0xc2, 0xc3, 0xe2], ''),
  encoding('code page 850', 'drawn', TABLES.cp850, [0xc2, 0xc3, 0xe2], ''),
  encoding('Shift JIS', 'other', katakana(), [0xc2, 0xc3], '｡-ﾟ')
])

function encoding(
  name: string,
  kind: Encoding['kind'],
  upper: string,
  leads: readonly number[],
  sound: string
): Encoding {
  const bytes = new Map<string, number>()
  for (let index = 0; index < 128; index++)
    if (upper[index] !== '\uFFFF') bytes.set(upper[index], 0x80 + index)
  const set = (from: number, to: number) =>
    [...range(from, to)]
      .filter(byte => byte < 0xc0 || leads.includes(byte))
      .map(byte => upper[byte - 0x80])
      .filter(character => bytes.has(character))
      .map(character => `\\u{${character.charCodeAt(0).toString(16)}}`)
      .join('')
  const next = `[${set(0x80, 0xbf)}]`
  const sequences = [
    [set(0xc2, 0xdf), 1],
    [set(0xe0, 0xef), 2],
    [set(0xf0, 0xf4), 3]
  ] as const
  const runs = sequences
    .filter(([first]) => first !== '')
    .map(([first, more]) => `[${first}]${next}{${more}}`)
  return {
    name,
    kind,
    runs: new RegExp(`(?:${runs.join('|')})+`, 'gu'),
    byteOf: character => bytes.get(character) ?? 0x3f,
    sound: sound === '' ? /^$/ : new RegExp(`^[${sound}]$`, 'u')
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let value = from; value <= to; value++) yield value
}
