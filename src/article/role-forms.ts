// Forms of the paragraphs that stand around an article's text. All are tried on short paragraphs alone.

const SMALL = new Set('and & in for of at the de van von al bin da der la le el y'.split(' '))

/** Whether all words have a capital or may stand between names: `Jon Reyes in Port Hollow`. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,]+/)
  return (
    /^\p{Lu}/u.test(text) &&
    words.length <= 12 &&
    words.every(word => /^[\p{Lu}\p{N}(@&/|•·–—-]/u.test(word) || SMALL.has(word.toLowerCase()))
  )
}

const PICTURE =
  '(?:photo|photograph|image|picture|pic|video|graphic|illustration|infographic|map|chart|audio)s?'
const CAPTION = new RegExp(
  `^\\(?(?:file )?(?:${PICTURE}(?: (?:credit|source|caption|courtesy)s?)?|caption|source|credit)s?\\s?:|` +
    '^(?:image|photo|video|media) (?:source|caption|credit),|' +
    '^(?:©|\\(c\\)\\s|copyright (?:©|\\(c\\)|\\d{4}))|' +
    '^(?:read more|see more|read also|see also|also read|read next|related|watch|listen|more on this|in pictures)(?: [a-z]+)?:|' +
    '^(?:read|see|learn|find out) more(?: (?:about|on|at|here|from|in)\\b|$)|' +
    '^(?:advertisement|advertising|sponsored|promoted content|(?:story|article) continues below[a-z ]*)\\W?$|' +
    '^also on \\S+\\.[a-z]{2,3}\\s|^(?:click|tap) here\\b|^(?:https?://|www\\.|pic\\.)\\S+$',
  'i'
)
const CREDIT_BEFORE = new RegExp(
  `^\\(?(?:(?:file )?${PICTURE} (?:by|from|via|courtesy(?: of)?)|copyright)\\s+`,
  'i'
)
const AGENCY =
  '(?:AP|AFP|PA|EPA|EFE|Reuters|REUTERS|Xinhua|TASS|dpa|DPA|ANSA|Kyodo|Yonhap|PTI|ANI|AAP|CP|Bloomberg|Getty|Shutterstock|Alamy|iStock)'
const CREDIT_BEHIND = new RegExp(
  `(?:\\(|/|\\| ?)${AGENCY}(?: (?:Photo|Images|Wire|Media))?(?:/[^()]{1,40})?[)\\]]?$|` +
    '[(\\s](?:Photo|Photograph|Picture|Image|Credit|Source)(?::| by) [^.!?:]{2,60}$',
  'u'
)

/** How the two expressions above begin, and those of bylines and stamps: most paragraphs do not, and they take long to compile. */
const BEGINNINGS = new Set(
  'pho|ima|pic|vid|gra|ill|inf|map|cha|aud|fil|cap|sou|cre|med|cop|rea|see|als|rel|wat|lis|mor|in |lea|c)|fin|adv|spo|pro|sto|art|cli|tap|htt|www'.split(
    '|'
  )
)
const WORK_BEGINNINGS = new Set('by|add|rep|wri|edi|com|wor|sto|tex|int|tra|cor|aut'.split('|'))
const STAMP_BEGINNINGS = new Set('las|fir|pub|upd|pos|mod'.split('|'))

// What the expressions above and below cannot do without, told by ones that are made in no time.
const OF_CREDIT = /[(/|]|\s(?:Photo|Picture|Image|Credit|Source)/
const OF_POST = /, .*(?:eporter|orrespondent|ditor|riter|olumnist)/
const OF_MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)'
const OF_DATELINE = new RegExp(
  `^\\d\\d?[:.]\\d\\d|[-–—]$|[)\\]]\\s?$|${OF_MONTH}\\S{0,16}\\s\\d|\\d\\s${OF_MONTH}|\\d{4}-\\d\\d-\\d\\d`
)

function begins(text: string, beginnings: ReadonlySet<string>): boolean {
  const head = text.slice(0, 3).toLowerCase()
  return beginnings.has(head) || beginnings.has(head.slice(0, 2))
}

/** Whether a stop or quotation mark is the last character: most paragraphs end so, and few forms do. */
function isSentence(text: string): boolean {
  return /[."”]$/.test(text.slice(-1))
}

/** The words of pictures, credits, and pointers to other articles. */
export function isCaption(text: string): boolean {
  const mayBe = text.startsWith('©') || begins(text.replace(/^\(/, ''), BEGINNINGS)
  if (
    (mayBe && CAPTION.test(text)) ||
    (!isSentence(text) && OF_CREDIT.test(text) && CREDIT_BEHIND.test(text))
  )
    return true
  const credit = mayBe ? CREDIT_BEFORE.exec(text)?.[0] : undefined
  return credit !== undefined && isNames(text.slice(credit.length).replace(/(?<![).])[).]+$/, ''))
}

const WORK =
  /^(?:by|(?:(?:additional )?reporting|reported|writing|editing|edited|compiled|written|words|story|text|interview|translated) by|reporter|editor|correspondent|author|writer)s?(?: in charge)?:?\s+/i
const POST =
  /^(?<names>[^,]{3,60}), (?:[\p{L}-]+ ){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)(?: (?:of|for|in|at) [^.!?]{2,40})?$/u

/** `By Jon Reyes`, `Reporting by Ada Flint; editing by Otto Berg`, `Jon Reyes, Staff Writer`. */
export function isByline(text: string): boolean {
  const inner = text.replace(/^[([]|[)\].]$/g, '')
  const names = !isSentence(text) && OF_POST.test(inner) ? POST.exec(inner)?.groups?.names : undefined
  if (names !== undefined && isNames(names)) return true
  // Its first part begins as it does.
  if (!begins(inner, WORK_BEGINNINGS) || !WORK.test(inner)) return false
  return inner.split(/;\s*|,\s+(?=\p{L}+(?: reporting)? by )/u).every(part => {
    const work = WORK.exec(part)?.[0]
    return work !== undefined && isNames(part.slice(work.length))
  })
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,7}\\.?'
const DATE = `(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\s${MONTH},?(?:\\s\\d{4})?|\\d{4}-\\d\\d-\\d\\d)`
const AGENCY_MARK = '[([][\\p{L} .]{1,30}[)\\]]'
const DATELINE = new RegExp(
  `^(?:(?:${NAME},?\\s){0,4}${DATE}(?:,?\\s\\d{1,2}[:.]\\d{2}.{0,20})?(?:\\s?${AGENCY_MARK})?|` +
    `(?:\\p{Lu}[\\p{Lu}.'’-]*,?\\s){1,4}${AGENCY_MARK})\\s?[-–—]*$|` +
    `^\\p{Lu}[\\p{Lu}.'’-]+(?:,?\\s${NAME}){0,4}\\s[-–—]+$|` +
    '^\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?$|' +
    '^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.{0,120}$',
  'u'
)
const STAMP = /^(?:(?:last |first )?(?:published|updated|posted|modified)(?: (?:on|at))?:? )(?=.{0,40}\d)/i

/** Places, dates and times that stand by themselves: `WASHINGTON (AP) --`, `Updated 5 March, 10:30 GMT`. */
export function isDateline(text: string): boolean {
  return (
    (!isSentence(text) && OF_DATELINE.test(text) && DATELINE.test(text)) ||
    (begins(text, STAMP_BEGINNINGS) && STAMP.test(text) && !/(?<!m)\.$/.test(text))
  )
}

/** Dashes, bullets, ticks, numbers and letters that head an item. */
export const LIST_MARK =
  /^(?:[-–—*]\s+\S|[•·▪▫◦‣⁃●○■□◆►▶➤➔→✓✔✅☑]\s*\S|\(?\d{1,2}[.)]\s+\S|\(?[a-z][.)]\s+\S|\(?[ivx]{1,4}[.)]\s+\S)/u

/** Lines of asterisks or dashes that part sections, and `-30-`, which ends copy. */
export const SEPARATOR = /^-30-$|^[*#=~_–—•·◆■-](?:\s*[*#=~_–—•·◆■-]){0,80}$/
