// Letters that cannot be told from Latin ones at reading size, after the Unicode confusables (UTS #39); the looser
// ones differ in shape a little and count only where the word that they make is English.

const pairs = (foreign: string, latin: string): [string, string][] => {
  const letters = [...latin]
  return [...foreign].map((letter, index) => [letter, letters[index]])
}

const CYRILLIC = pairs('асеорухіјѕԛԝһԁӏѵАВЕКМНОРСТУХІЈЅԚԜӀԌҮєїё', 'aceopyxijsqwhdlvABEKMHOPCTYXIJSQWIGYeïë')
const GREEK = pairs('οιυΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳϲ', 'oiuABEZHIKMNOPTYXCjc')
const ARMENIAN = pairs('օոսհցզյլՏՍՕԼ', 'onuhgqjlSUOL')
const CHEROKEE = pairs('ᎠᎡᎢᎥᎪᎫᎬᎳᎷᎻᎽᏀᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏴᏳ', 'DRTiAJEWMHYGZbRWSVSLCPKdBG')
const COPTIC = pairs('ⲞⲟⲢⲣⲤⲥⲒⲓⲔⲘⲚⲎⲀⲈ', 'OoPpCcIiKMNHAE')
const LISU = pairs('ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU')
const LOOSE = pairs(
  'кмтнвпигьбгԍѡӕ' + 'ανρκχγητωεπσ' + 'աքւվգք',
  'kmthbnurbbrgwæ' + 'avpkxyntweno' + 'wpiqqp'
)
/** Latin letters of other languages and of phonetics that pass for English ones. */
const LATIN = pairs('ıɑɡɩʟʀʏɴɪꜱᴀᴄᴅᴇᴏᴘᴛᴜᴠᴡᴢ', 'iagilrynisacdeoptuvwz')

/** Foreign letter to the Latin letter that it passes for. */
export const TO_LATIN: ReadonlyMap<string, string> = new Map([
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...CHEROKEE,
  ...COPTIC,
  ...LISU
])

export const TO_LATIN_LOOSELY: ReadonlyMap<string, string> = new Map([...LOOSE, ...TO_LATIN])

export const STRAY_LATIN: ReadonlyMap<string, string> = new Map(LATIN)

const back = (list: [string, string][]) =>
  new Map(list.map(([foreign, latin]) => [latin, foreign]).reverse() as [string, string][])

/** For a script, the letter that a Latin one passes for. */
export const FROM_LATIN: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Cyrillic: back(CYRILLIC),
  Greek: new Map([...back(GREEK), ['v', 'ν'], ['p', 'ρ'], ['a', 'α'], ['k', 'κ'], ['x', 'χ']]),
  Armenian: back(ARMENIAN)
}

/** The word with every letter of the map put in place, or undefined if `isForeign` holds for a letter that has none. */
export function replaced(
  word: string,
  map: ReadonlyMap<string, string>,
  isForeign: (letter: string) => boolean
): string | undefined {
  let out = ''
  for (const letter of word) {
    const other = map.get(letter)
    if (other === undefined && isForeign(letter)) return undefined
    out += other ?? letter
  }
  return out
}
