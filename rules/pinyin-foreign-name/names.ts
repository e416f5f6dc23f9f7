import {once, wordTrait} from '../../src/rule.js'

// Names as Chinese papers write them, read out in pinyin, and how English has them. Left out are those that people in
// China may have, too (Li Mingbo, Wang Tinghui), and short ones.

const PEOPLE = `
  Telangpu = Trump
  Tangnade Telangpu = Donald Trump
  Aobama = Obama
  Baideng = Biden
  Qiao Baideng = Joe Biden
  Kelindun = Clinton
  Pengpeiao = Pompeo
  Bulinken = Blinken
  Peiluoxi = Pelosi
  Pujing = Putin
  Lafuluofu = Lavrov
  Meideweijiefu = Medvedev
  Zeliansiji = Zelensky
  Makelong = Macron
  Mokeer = Merkel
  Shuoerci = Scholz
  Sunake = Sunak
  Telasi = Truss
  Meiluoni = Meloni
  Fengdelaien = von der Leyen
  Aierduoan = Erdogan
  Neitanyahu = Netanyahu
  Mahadier = Mahathir
  Anbei Jinsan = Shinzo Abe
  Jian Yiwei = Yoshihide Suga
  Antian Wenxiong = Fumio Kishida
  Shipo Mao = Shigeru Ishiba
  Gaoshi Zaomiao = Sanae Takaichi
  Maomu Minchong = Toshimitsu Motegi
  Heye Tailang = Taro Kono
  Masheng Tailang = Taro Aso
  Xiaoquan Jincilang = Shinjiro Koizumi
  Xiaoquan Chunyilang = Junichiro Koizumi
  Cunshang Chunshu = Haruki Murakami
  Dagu Xiangping = Shohei Ohtani
  Yusheng Jiexian = Yuzuru Hanyu
  Wen Zaiyin = Moon Jae-in
  Yin Xiyue = Yoon Suk-yeol
  Piao Jinhui = Park Geun-hye
  Jin Zhengen = Kim Jong-un
  Jin Zhengri = Kim Jong-il
  Jin Yuzheng = Kim Yo-jong
  Pan Jiwen = Ban Ki-moon
  Sun Xingmin = Son Heung-min
  Han Dexiu = Han Duck-soo
  Ruan Fuzhong = Nguyen Phu Trong
  Ruan Chunfu = Nguyen Xuan Phuc
  Fan Mingzheng = Pham Minh Chinh
  Li Xianlong = Lee Hsien Loong
  Li Guangyao = Lee Kuan Yew
  Wu Zuodong = Goh Chok Tong
  Lin Zheng Yue'e = Carrie Lam
  Cai Yingwen = Tsai Ing-wen
  Lai Qingde = Lai Ching-te
  Ma Yingjiu = Ma Ying-jeou
  Ke Wenzhe = Ko Wen-je
  Jiang Jieshi = Chiang Kai-shek
`

const PLACES = `
  Huashengdun = Washington
  Niuyue = New York
  Mosike = Moscow
  Dongjing = Tokyo
  Shouer = Seoul
  Pingrang = Pyongyang
  Lundun = London
  Henei = Hanoi
  Xinjiapo = Singapore
  Jilongpo = Kuala Lumpur
  Yajiada = Jakarta
  Moerben = Melbourne
  Riben = Japan
  Hanguo = South Korea
  Meiguo = the United States
  Yingguo = Britain
  Faguo = France
  Deguo = Germany
  Eluosi = Russia
  Wukelan = Ukraine
  Yilake = Iraq
  Yilang = Iran
  Yiselie = Israel
  Taiguo = Thailand
  Yuenan = Vietnam
  Jianpuzhai = Cambodia
  Feilubin = the Philippines
  Malaixiya = Malaysia
  Aodaliya = Australia
  Jianada = Canada
  Moxige = Mexico
  Agenting = Argentina
  Xibanya = Spain
  Putaoya = Portugal
  Yidali = Italy
  Tuerqi = Turkey
  Hu Zhiming City = Ho Chi Minh City
`

/** English names by the letters of their pinyin: syllables are written together, apart or with hyphens. */
export const names = once((): ReadonlyMap<string, string> => {
  const table = new Map<string, string>()
  for (const line of `${PEOPLE}${PLACES}`.trim().split('\n')) {
    const [pinyin, name] = line.trim().split(' = ')
    if (name) table.set(plainLetters(pinyin), name)
  }
  return table
})

/** Whether a name may begin with a word, by its letters of ASCII alone: expressions that know all letters are dear. */
export const mayOpen = wordTrait(word => {
  const first = word.charCodeAt(0)
  if (first < 65 || first > 90) return false
  const letters = plainLetters(withoutEnding(word))
  for (const name of names().keys()) if (name.startsWith(letters)) return true
  return false
})

function plainLetters(text: string): string {
  return text.replace(/[^A-Za-z]/g, '').toLowerCase()
}

/** Whether a word may be in a name at all. */
export function isSyllable(word: string): boolean {
  return word.length <= 20 && /^\p{Lu}\p{Ll}/u.test(word)
}

/** Without a possessive ending. */
export function withoutEnding(word: string): string {
  return word.replace(/['’]s?$/, '')
}

/** More words than this are in no name. */
export const MOST_WORDS = 5

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase()
}
