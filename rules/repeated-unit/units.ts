/** Names of one unit or currency in a line: saying two of them after a number says it twice. */
const SAME = `
  % percent percents pct per-cent percentage
  $ usd us$ dollar dollars us-dollar us-dollars
  € eur euro euros
  £ gbp pound pounds
  rmb cny cnh yuan renminbi
  jpy yen
  ₹ inr rs rupee rupees
  ₽ rub rouble roubles ruble rubles
  ₩ krw won
  rm myr ringgit
  hk$ hkd
  nt$ twd
  vnd dong
  thb baht
  brl real reais reals
  zar rand
  chf franc francs
  try lira liras
  kzt tenge
  uah hryvnia hryvnias
  pln zloty zlotys
  ° °c °f degree degrees
  km kms kilometre kilometres kilometer kilometers
  m metre metres meter meters
  cm centimetre centimetres centimeter centimeters
  mm millimetre millimetres millimeter millimeters
  mile miles mi
  ft foot feet
  kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
  g gram grams gramme grammes
  lb lbs
  tonne tonnes ton tons
  ha hectare hectares
  acre acres
  l litre litres liter liters
  ml millilitre millilitres milliliter milliliters
  barrel barrels
  mb megabyte megabytes
  gb gigabyte gigabytes
  kw kilowatt kilowatts
  mw megawatt megawatts
  kwh kilowatt-hour kilowatt-hours
  second seconds
  minute minutes
  hour hours
  day days
  week weeks
  month months
  year years
  am a.m.
  pm p.m.
  o'clock o’clock
  people persons
  times
`

const classes = new Map<string, string>()
for (const line of SAME.trim().split('\n')) {
  const [first, ...others] = line.trim().split(' ')
  for (const name of [first, ...others]) classes.set(name, first)
}

/** The name that stands for all names of a unit, or undefined for other words. */
export function unitOf(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replace(/\s+/g, text.startsWith('°') ? '' : '-')
    .replace(/^u\.s\.-/, 'us-')
  return classes.get(name)
}
