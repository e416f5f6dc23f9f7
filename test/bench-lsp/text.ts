/** A generator of numbers from 0 to 1 that gives the same row for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WHO = `the harbour master|the regional council|Minister Tomas Halvik|the shipping company|the fishermen of Orlan
the river authority|Governor Mira Deleon|a spokesman for the railway|the opposition|the mayor of Sandvar|the tax office
Professor Ingrid Solberg|the largest union|the coast guard|two members of parliament|the power company|the hospital`
const DID = `announced|denied|confirmed|said|explained|promised|doubted|added|warned|repeated`
const WHAT = `that the bridge over the Lenn would be closed for {n} weeks|that {n} people had asked for help since the flood
that the budget of {n} million euros was too small|that the ferry to Aldport would run again by spring
that nobody had been hurt when the crane fell|that {n} new flats would be built beside the old brewery
that the price of bread had risen by {n} percent|that the talks with the drivers had failed after {n} hours
that the water in the reservoir stood {n} metres below last year|that the school would stay open through the winter
that the plan had been changed {n} times|that more than {n} trees had been planted along the canal`
const WHEN = `on Monday|on Tuesday evening|after a meeting in Sandvar|at a press conference|in a letter to the newspaper
during a visit to the north|before the vote|in the first week of March|late on Friday|in an interview with local radio`
const BEHIND = `, while the neighbours kept silent|, although the figures had not been checked|, according to the minutes
, as the newspaper wrote first|, and asked the public for patience|, without naming a date| and left the room
, which surprised many|, but gave no reasons|, in spite of the rain`
const DAMAGE = [' , ', ' Z1z ', '.The ', ' terr@@ itory ', ' ，', ' on on ']

/** An article of about so many words, damaged once in about two hundred. No two sentences are alike. */
export function article(words: number, seed = 1): string {
  const random = randomFrom(seed)
  const pick = (list: string) => {
    const items = list.split(/[|\n]/)
    return items[Math.floor(random() * items.length)]
  }
  const sentence = () => {
    const text = `${pick(WHO)} ${pick(DID)} ${pick(WHEN)} ${pick(WHAT)}${pick(BEHIND)}.`
    const filled = text.replace('{n}', String(2 + Math.floor(random() * 900)))
    return filled[0].toUpperCase() + filled.slice(1)
  }
  const paragraphs = ['Bridge over the Lenn to close for weeks']
  for (let count = 0; count < words; ) {
    let paragraph = Array.from({length: 2 + Math.floor(random() * 3)}, sentence).join(' ')
    if (random() < 0.3) {
      const at = paragraph.indexOf(' ', Math.floor(random() * paragraph.length * 0.8))
      paragraph = paragraph.slice(0, at) + pick(DAMAGE.join('|')) + paragraph.slice(at + 1)
    }
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return `${paragraphs.join('\n\n')}\n`
}
