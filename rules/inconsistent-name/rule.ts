import {type Article, defineRule, lexicon, type NameUse, strings} from '../../src/rule.js'
import {isMisspelling, isVariant} from './variants.js'

export default defineRule({
  id: 'inconsistent-name',
  summary: 'Two spellings of one name in one article',
  family: 'consistency',
  mqm: 'terminology/inconsistent-use-of-terminology',
  severity: 'warning',
  scope: 'article',
  options: {allow: strings({doc: 'Names or words of names that are meant as they stand.'})},
  messages: {
    variant: {
      reason: '"{actual}" is called "{name}" elsewhere in this article',
      advice: 'Find out which is right, and use it everywhere.'
    }
  },
  *find(article, {options}) {
    const allowed = new Set(options.allow)
    const groups = groupUses(article)
    for (const [rare, common] of variantsAmong(groups)) {
      if (allowed.has(rare.key) || allowed.has(common.key)) continue
      for (const use of rare.uses) {
        const actual = article.text.slice(use.start, use.end)
        if (allowed.has(actual) || use.words.some(word => allowed.has(word))) continue
        yield {
          start: use.start,
          end: use.end,
          message: 'variant',
          data: {name: common.key},
          expected: [common.key]
        }
      }
    }
  }
})

/** A name and the places where it stands. */
interface Group {
  key: string
  words: readonly string[]
  uses: NameUse[]
}

function groupUses(article: Article): Group[] {
  const groups = new Map<string, Group>()
  for (const use of article.names.uses) {
    const key = use.words.join(' ')
    const group = groups.get(key) ?? {key, words: use.words, uses: []}
    group.uses.push(use)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Pairs of names that are one: the rarer first; of two that are as frequent, the later. */
function* variantsAmong(groups: Group[]): Generator<[rare: Group, common: Group]> {
  const paired = new Set<Group>()
  for (const bucket of bucketsOf(groups))
    for (let index = 1; index < bucket.length; index++)
      for (let other = 0; other < index; other++) {
        const pair = [bucket[index], bucket[other]].sort(
          (a, b) => a.uses.length - b.uses.length || b.uses[0].start - a.uses[0].start
        ) as [Group, Group]
        if (paired.has(pair[0]) || !isOneName(pair[0], pair[1])) continue
        paired.add(pair[0])
        yield pair
      }
}

/** A bucket of more names than this is a list of names, in which likeness means nothing. */
const MOST = 60

/**
 * Names that may be variants of each other share a bucket: those of several words by all words but one, single words
 * and last words by their first letter, and all by their letters without hyphens and spaces. So a long article costs
 * no more than its length.
 */
function bucketsOf(groups: Group[]): Iterable<Group[]> {
  const buckets = new Map<string, Group[]>()
  const put = (key: string, group: Group) => {
    const bucket = buckets.get(key)
    if (!bucket) buckets.set(key, [group])
    else if (bucket.length < MOST) bucket.push(group)
  }
  for (const group of groups) {
    const {words} = group
    if (words.length > 5) continue
    put(`letters ${lettersOf(group)}`, group)
    put(`last ${words[words.length - 1].slice(0, 2)}`, group)
    if (words.length > 1)
      for (let gap = 0; gap < words.length; gap++)
        put(`${words.length} ${gap} ${words.filter((_, index) => index !== gap).join(' ')}`, group)
  }
  return buckets.values()
}

function lettersOf({key}: Group): string {
  return key.replace(/[-‐‑ ]/g, '').toLowerCase()
}

function isOneName(rare: Group, common: Group): boolean {
  if (lettersOf(rare) === lettersOf(common)) return isOtherwiseJoined(rare.key, common.key)
  if (rare.words.length === common.words.length && rare.words.length > 1) return differInOneWord(rare, common)
  return differInSurname(rare, common)
}

/** `Kim Jong-un` and `Kim Jong Un`: letters that are joined in other ways; words in capitals are another matter. */
function isOtherwiseJoined(one: string, other: string): boolean {
  return (
    one !== one.toUpperCase() && other !== other.toUpperCase() && /[- ]/.test(one + other) && one.length > 5
  )
}

function differInOneWord(rare: Group, common: Group): boolean {
  const differing = rare.words
    .map((_, index) => index)
    .filter(index => rare.words[index] !== common.words[index])
  if (differing.length !== 1) return false
  const [at] = differing
  // What agrees must carry the name: initials and numbers do not.
  return (
    isVariant(rare.words[at], common.words[at], rare.words.length - 1) &&
    rare.words.some((word, index) => index !== at && word.length > 2)
  )
}

/** `Dembeli` and `Ousmane Dembele`: a surname alone, or both alone; the rarer as good as unknown. */
function differInSurname(rare: Group, common: Group): boolean {
  if (rare.words.length > 1 && common.words.length > 1) return false
  const one = rare.words[rare.words.length - 1]
  const other = common.words[common.words.length - 1]
  if (one.length < 5 || lexicon.has(one) || !isMisspelling(one, other)) return false
  return common.uses.length > rare.uses.length || lexicon.has(other)
}
