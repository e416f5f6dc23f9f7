import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * Write many articles for measurements: `tsx test/make-articles.ts FOLDER COUNT`. Each is about 5 KB, made from
 * paragraphs of the samples in a new order with other numbers and names, one paragraph in eight from a damaged sample;
 * a thousand articles to a folder. The same count gives the same articles.
 */
const [folder, count] = process.argv.slice(2)
if (!folder || !(Number(count) > 0)) throw new Error('usage: tsx test/make-articles.ts FOLDER COUNT')

const samples = fileURLToPath(new URL('../samples/', import.meta.url))
const names = readdirSync(samples).filter(name => name.endsWith('.txt'))
const paragraphsOf = (wanted: (name: string) => boolean) =>
  names.filter(wanted).flatMap(name =>
    readFileSync(path.join(samples, name), 'utf8')
      .trim()
      .split(/\n{2,}/)
  )
const sound = paragraphsOf(name => name.startsWith('sound-'))
const damaged = paragraphsOf(name => !name.startsWith('sound-'))

const FIRST = ['Lan', 'Mor', 'Vel', 'Kas', 'Ter', 'Bor', 'Shi', 'Nao', 'Gal', 'Dun', 'Per', 'Ost']
const LAST = ['wan', 'eno', 'sky', 'mura', 'berg', 'ini', 'ova', 'ton', 'dal', 'heim', 'ara', 'ulo']

/** A generator of numbers from 0 to below `below` (Park and Miller's, seeded). */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function article(index: number): string {
  const random = randomOf(index + 1)
  const pick = (list: readonly string[]) => list[random(list.length)]
  const name = () => pick(FIRST) + pick(LAST)
  const paragraphs = [`${name()} and ${name()} agree on a new plan for the ${name()} valley`]
  for (let length = 0; length < 4700; length += paragraphs[paragraphs.length - 1].length)
    paragraphs.push(
      pick(random(8) === 0 ? damaged : sound)
        .replace(/\b\d\d\b/g, () => String(10 + random(90)))
        .replace(/$/, ` The mayor of ${name()}, ${name()} ${name()}, would not say more.`)
    )
  return `${paragraphs.join('\n\n')}\n`
}

for (let index = 0; index < Number(count); index++) {
  const part = path.join(folder, String(Math.floor(index / 1000)).padStart(3, '0'))
  if (index % 1000 === 0) mkdirSync(part, {recursive: true})
  writeFileSync(path.join(part, `${String(index % 1000).padStart(3, '0')}.txt`), article(index))
}
