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

interface Table {
  names: Map<string, string>
  /** For each pair of letters that a name begins with, the third letters that it may go on with, as bits. */
  thirds: Int32Array
}

let table: Table | undefined

/** Made when it is first asked for. */
function tableOf(): Table {
  if (table) return table
  table = {names: new Map(), thirds: new Int32Array(32 * 32)}
  for (const line of `${PEOPLE}${PLACES}`.trim().split('\n')) {
    const [pinyin, name] = line.trim().split(' = ')
    if (!name) continue
    const letters = lettersOf(pinyin)
    table.names.set(letters, name)
    table.thirds[pairOf(letters.charCodeAt(0), letters.charCodeAt(1))] |= bitOf(letters.charCodeAt(2))
  }
  return table
}

function pairOf(one: number, two: number): number {
  return ((one & 31) << 5) | (two & 31)
}

function bitOf(code: number): number {
  return 1 << (code & 31)
}

/** English names by the letters of their pinyin: syllables are written together, apart or with hyphens. */
export function names(): ReadonlyMap<string, string> {
  return tableOf().names
}

/** A cheap test of a word that may begin a name: a capital and, as far as the word goes, letters that a name begins with. */
export function mayOpen(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first < 65 || first > 90) return false
  const thirds = tableOf().thirds[pairOf(first, word.charCodeAt(1))]
  if (thirds === 0) return false
  const third = word.charCodeAt(2) | 32
  // A short word, or a mark between syllables: the letters behind tell.
  return !(third >= 97 && third <= 122) || (thirds & bitOf(third)) !== 0
}

/** More words than this are in no name. */
export const MOST_WORDS = 5

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase()
}
