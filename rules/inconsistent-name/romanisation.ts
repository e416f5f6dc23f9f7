/** Spellings of one given name or place in other systems of romanisation, or in the language of the other side. */
const SAME = `
  Mohammed Muhammad Mohamed Mohammad Muhammed Mohamad Mohamud Mahomet Mehmed
  Ahmed Ahmad Ahmet
  Mahmoud Mahmud Mahmood
  Hussein Husain Hossein Hussain Husayn Hussien Hossain
  Hassan Hasan
  Yusuf Youssef Yousef Yusef Yousuf Yusof Yousif
  Abdullah Abdallah Abdulla Abdollah
  Omar Umar
  Osama Usama
  Khalid Khaled
  Hamid Hameed
  Rashid Rasheed Rachid
  Saeed Said Saeid Saïd
  Ibrahim Ebrahim Ibraheem
  Mustafa Mostafa Moustafa
  Tariq Tarek Tareq Tarik
  Walid Waleed
  Jamal Gamal
  Nasser Nasir Naser
  Suleiman Sulaiman Soleiman Süleyman Suleyman
  Othman Osman Uthman
  Vladimir Volodymyr Wladimir Vladymyr
  Sergei Sergey Serhiy Serhii Sergiy Sergej Siarhei
  Andrei Andrey Andriy Andrii Andrej
  Alexander Aleksandr Oleksandr Alexandr Aleksander Aliaksandr
  Alexei Aleksei Alexey Aleksey Oleksiy Oleksii
  Dmitry Dmitri Dmitriy Dmytro Dmitrii
  Yuri Yury Yuriy Yurii Jurij
  Nikolai Nikolay Mykola Nikolaj
  Evgeny Yevgeny Yevgeni Evgeniy Yevgeniy Yevhen Evgeni Evgenii
  Viktor Victor
  Mikhail Mykhailo Mikhael
  Pyotr Petr Petro
  Ekaterina Yekaterina Kateryna
  Elena Yelena Olena
  Natalia Nataliya Natalya
  Olga Olha
  Yulia Yuliya Yulya Julia
  Vitaly Vitali Vitaliy Vitalii
  Valery Valeri Valeriy Valerii
  Anatoly Anatoli Anatoliy Anatolii
  Grigory Grigori Grigoriy Hryhoriy
  Arseniy Arseny Arseni
  Hrushchev Khrushchev Chruschtschow
  Gaddafi Qaddafi Kadhafi Kadafi Qadhafi Gadhafi
  Hezbollah Hizbullah Hizbollah Hizballah
  Kiev Kyiv
  Kharkov Kharkiv
  Lvov Lviv
  Odessa Odesa
  Nikolaev Mykolaiv Nikolayev
  Dnepr Dnipro
  Lugansk Luhansk
  Zaporozhye Zaporizhzhia Zaporozhie Zaporizhia
  Chernigov Chernihiv
  Donbass Donbas
  Chernobyl Chornobyl
  Kishinev Chisinau
  Alma-Ata Almaty
  Sebastopol Sevastopol
`

/** Names of places, which are one whatever stands beside them. */
const PLACES = new Set(
  'Kiev Kharkov Lvov Odessa Nikolaev Dnepr Lugansk Zaporozhye Chernigov Donbass Chernobyl Kishinev Alma-Ata Sebastopol Gaddafi Hezbollah Hrushchev'.split(
    ' '
  )
)

const CLASSES = new Map<string, string>()
for (const line of SAME.trim().split('\n')) {
  const names = line.trim().split(/\s+/)
  for (const name of names) CLASSES.set(name, names[0])
}

/** Whether two spellings are known to stand for one name; `alone` where nothing around them says so, too. */
export function isKnownPair(one: string, other: string, alone: boolean): boolean {
  const name = CLASSES.get(one)
  return name !== undefined && name === CLASSES.get(other) && (!alone || PLACES.has(name))
}

/** The key of a name's class, if it has one. */
export function classOf(word: string): string | undefined {
  return CLASSES.get(word)
}

const FOLDS: [RegExp, string][] = [
  [/['’‘`-]/g, ''],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/tsch|tch|tsh/g, 'ch'],
  [/sch/g, 'sh'],
  [/ck|q|c(?=[aoulrkt])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ff$/, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ea/g, 'i'],
  [/ae|æ/g, 'a'],
  [/oe|ø/g, 'o'],
  [/ue/g, 'u'],
  [/[yj]/g, 'i'],
  [/ie/g, 'e'],
  [/ei/g, 'e'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/đ/g, 'd']
]
/** Expressions that know Unicode's letters are costly. */
const ASCII = /^[ -~]*$/
const DOUBLE = /([a-z])\1+/g
const ANY_DOUBLE = /(\p{L})\1+/gu

/**
 * A spelling with the choices of romanisation taken out: `Zelenskyy` and `Zelenskiy`, `Khaled` and `Haled`,
 * `Romanov` and `Romanoff` have one fold.
 */
export function fold(word: string): string {
  let folded = folds.get(word)
  if (folded === undefined) {
    const isAscii = ASCII.test(word)
    folded = (isAscii ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
    for (const [from, to] of FOLDS) folded = folded.replace(from, to)
    folded = folded.replace(isAscii ? DOUBLE : ANY_DOUBLE, '$1')
    if (folds.size > 50_000) folds.clear()
    folds.set(word, folded)
  }
  return folded
}

const folds = new Map<string, string>()
