// What numbers stand next to in news: months, magnitudes, currencies, units. Shared by the rules about numbers.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** The months by their full names. */
export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

/** Source of a regular expression for a month as news writes it, full or short, with the stop of a short form. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|' +
  '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER))'

/** Source of a regular expression for words that multiply a number by a thousand or more. */
export const MAGNITUDE = '(?:thousand|million|billion|trillion)'

/** Signs of money; a country's letters may stand before some of them (`US$`, `A$`). */
export const CURRENCY_SIGNS = '$£€¥₹₩₽₺₴₦₫฿₱₪₡₲₵₸₮₭元￥￡￦'

/** Codes and short names of money that stand before or behind a number. */
export const CURRENCY_CODES = set(`
  USD EUR GBP JPY CNY RMB CNH HKD TWD NTD KRW SGD AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR PKR
  BDT LKR NPR THB VND IDR MYR PHP BRL MXN ARS CLP COP PEN ZAR NGN KES EGP SAR AED QAR KWD ILS IRR IQD KZT UZS GEL AMD
  AZN BYN MDL RSD MKD ISK Rs RM R
`)

/** Names of money, lower-cased, singular and plural. */
export const CURRENCY_WORDS = set(`
  dollar dollars euro euros pound pounds cent cents pence yuan renminbi rmb yen won rupee rupees rouble roubles ruble
  rubles lira liras franc francs krona kronor krone kroner zloty zlotys koruna korunas forint forints baht dong ringgit
  rupiah peso pesos real reais rand naira shekel shekels dirham dirhams riyal riyals rial rials dinar dinars hryvnia
  hryvnias tenge lei leu lev leva taka shilling shillings bitcoin bitcoins
`)

/** Names of units, lower-cased, long and short: what a number can count a fraction of. */
export const UNIT_WORDS = set(`
  percent % percentage pc per-cent degree degrees °c °f ° c f
  mm cm m km metre metres meter meters centimetre centimetres centimeter centimeters millimetre millimetres millimeter
  millimeters kilometre kilometres kilometer kilometers mile miles yard yards foot feet ft inch inches acre acres
  hectare hectares ha sqm sq square cubic
  g kg mg gram grams gramme grammes kilogram kilograms kilogramme kilogrammes kilo kilos tonne tonnes ton tons lb lbs
  ounce ounces oz pounds carat carats
  litre litres liter liters ml gallon gallons barrel barrels bushel bushels bale bales
  second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
  mph kph kmh km/h knots mb gb tb kb mbps gbps hz khz mhz ghz kw mw gw kwh mwh gwh w v volt volts watt watts kilowatt
  kilowatts megawatt megawatts gigawatt gigawatts megabyte megabytes gigabyte gigabytes terabyte terabytes megabits
  joule joules calorie calories bpm db mmhg points point times
`)

/** Nouns of things that are counted one by one and never in fractions, lower-cased. */
export const COUNTED_WORDS = set(`
  people persons person inhabitants residents citizens soldiers troops workers employees students pupils teachers
  children women men girls boys families households homes houses buildings apartments flats units voters votes
  migrants refugees passengers tourists visitors travellers travelers customers users subscribers followers members
  patients deaths cases infections dead casualties victims survivors injured wounded infected prisoners detainees
  police officers officials volunteers doctors nurses firefighters rescuers fans spectators protesters demonstrators
  immigrants copies tickets seats shares vehicles cars trucks buses aircraft flights ships boats trains bicycles
  animals sheep cattle cows pigs chickens birds trees plants schools hospitals companies businesses enterprises firms
  stores shops steps jobs positions posts graduates applicants candidates participants athletes contacts tests doses vaccines
  samples items pieces sets products books pages words letters documents events incidents projects villages towns
  cities views likes downloads orders complaints calls messages stations
`)

/** Whether a number that ends at `end` is followed by the name of a unit, of money or by a magnitude. */
export function quantityBehind(
  text: string,
  end: number
): 'unit' | 'money' | 'magnitude' | 'counted' | undefined {
  const behind = text.slice(end, end + 24)
  if (/^\s?[%‰]/.test(behind)) return 'unit'
  const word = /^[\s-]?(per cent\b|[\p{L}°][\p{L}/°]*)/u.exec(behind)?.[1]
  if (word === undefined) return undefined
  const lower = word.toLowerCase()
  if (lower === 'per cent' || UNIT_WORDS.has(lower)) return 'unit'
  if (/^(?:thousand|million|billion|trillion|quadrillion|crore|lakh|mn|bn|tn)s?$/.test(lower))
    return 'magnitude'
  if (CURRENCY_WORDS.has(lower) || CURRENCY_CODES.has(word)) return 'money'
  return COUNTED_WORDS.has(lower) ? 'counted' : undefined
}

const MONEY_BEFORE = new RegExp(`(?:[${CURRENCY_SIGNS}]|(?<![\\p{L}])\\p{Lu}\\p{L}{0,2})\\s?$`, 'u')

/** Whether a sign or code of money stands directly before the number that starts at `start`. */
export function moneyBefore(text: string, start: number): boolean {
  const match = MONEY_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0].trim()
  return match !== undefined && (CURRENCY_SIGNS.includes(match) || CURRENCY_CODES.has(match))
}

const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}\\s?$`, 'u')

/** Whether a month stands directly before the number that starts at `start`. */
export function monthBefore(text: string, start: number): boolean {
  return MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start))
}

/** Digits in English groups of three: `1234567` is `1,234,567`. */
export function grouped(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').replace(/\d(?=(?:\d{3})+$)/g, '$&,')
}
