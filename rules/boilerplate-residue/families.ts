import {once, type Severity} from '../../src/rule.js'

/** Lines of one kind that web pages put around an article. */
export interface Family {
  /** What a person is told; a message of the rule. */
  message: 'credit' | 'source' | 'title' | 'click' | 'share' | 'rights' | 'related' | 'page' | 'end'
  severity: Severity
  /** Words that such a line may open with, as `openerOf` tells them; `@` stands for any line with an address. */
  openers: readonly string[]
  /** Whole paragraphs, without brackets and stops around them. */
  lines: readonly Line[]
}

/** Expressions are costly to compile, and most lines are prose: the signs are looked for first. */
export interface Line {
  /** Of each group of letters or marks one must stand in the line, in small letters. */
  signs: readonly (readonly string[])[]
  /** Code units of the longest line that can match, or more. */
  longest: number
  /** Made when it is first asked for. */
  expression: () => RegExp
}

/** Small words that may stand before the word that tells what a line is. */
const BEFORE_OPENER = new Set(
  'the this your please for if also more a an in to at on by i you all no be my it is have'.split(' ')
)

/** The word that a line opens with, in small letters; `#` for a digit. */
export function openerOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return '#'
    if (!isLetter(code)) continue
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    const opener = text.slice(start, at--).toLowerCase()
    if (!BEFORE_OPENER.has(opener)) return opener
  }
  return ''
}

function isLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** Stands for any opener. */
export const ANY = '*'

export function opens(words: string): readonly string[] {
  return words.split(' ')
}

/** What may stand between a label and its value, as a sign. */
const LABEL = [':', '：', '=']

/**
 * A whole line, without anchors. A blank stands for one to three, a tilde for one that may be missing. Signs are
 * written with blanks between words of which one is needed, and commas between groups; `IS` is any mark of a label.
 */
export function line(signs: string, source: string): Line {
  return {
    signs: signs === '' ? [] : signs.split(', ').map(group => (group === 'IS' ? LABEL : group.split(' '))),
    longest: longestOf(source),
    expression: once(() => {
      const spaced = source.replaceAll(' ', '\\s{1,3}').replaceAll('~', '\\s{0,2}')
      return new RegExp(`^(?:${spaced})$`, 'iu')
    })
  }
}

/** A source that repeats nothing but a few digits and blanks is about as long as what it matches. */
function longestOf(source: string): number {
  if (/[*+]|\)\{|\{\d,[^1-7]|\{\d,\d\d/.test(source)) return Number.POSITIVE_INFINITY
  return source.length + 3 * source.split(' ').length
}

/** Code units of the bullets, brackets and stops around a line, and of white space between. */
const AROUND = 20

/** A test of lines: whether one in small letters is short enough for it and has a sign of each group. */
export function matcherOf(small: string): (line: Line) => boolean {
  // Many lines want a label.
  const hasLabel = LABEL.some(sign => small.includes(sign))
  const hasSign = (group: readonly string[]) =>
    group === LABEL ? hasLabel : group.some(sign => small.includes(sign))
  return ({signs, longest}) => small.length <= longest + AROUND && signs.every(hasSign)
}

/** What stands behind a label. */
export const REST = '.{1,120}'
/** What may stand behind the words that a line opens with. */
export const TAIL = '.{0,120}'
/** Between a label and its value. */
export const IS = '(?:~[:：=]~)'
const NAMES = "\\p{L}[\\p{L}\\p{M}\\p{N}\\s.,、/&'’·@_()-]{0,80}"
const STAFF = '(?:reporter|correspondent|journalist|intern)s?'
const MAIL = '[\\w.-]{2,30}@[\\w.-]{4,40}'
/** Newsrooms and agencies that write in other languages, and what their names are made of. */
const FOREIGN_PRESS =
  "\\b(?:xinhua(?:net)?|china|chinanews|people['’]s|cctv|global times|sina|sohu|netease|tencent|phoenix|huanqiu|caixin|yicai|ria|tass|" +
  'interfax|regnum|lenta|izvesti\\p{L}{1,3}|kommersant|rbc|ukrinform|unian|belta|yonhap|newsis|kyodo|jiji|nhk|asahi|yomiuri|anadolu|' +
  'dha|iha|ihlas|irna|isna|fars|mehr|tasnim|sana|wam|agencies|novosti|vedomosti|news ?net(?:work)?|network|website|' +
  'internet|wechat|weibo|telegram|(?:[\\p{L}-]{2,20}\\.){1,2}(?:com|net|org|cn|ru|ua|by|kz|tr|kr|jp|ir|vn))\\b'

/**
 * Credits, sources and titles. Severity follows what English newsrooms print themselves: `Photo: AP` or
 * `(Editing by ...)` is no damage.
 */
export const CREDITS: readonly Family[] = [
  // 责任编辑, 校对, 审核 · ответственный редактор · 편집: staff that English pages do not name.
  {
    message: 'credit',
    severity: 'error',
    openers: opens(
      'responsible responsibility executive duty on web website page layout editor editors ' +
        'person proof proofread proofreader proofreading typesetter typesetting first second ' +
        'third final preliminary auditor chief planning coordinator coordination supervisor ' +
        'supervised submission contribution manuscript tip tipoff news report reporting complaint ' +
        'breaking text article story deputy graphic graphics reporter reporters video videos photo photos picture pictures source sources texts data'
    ),
    lines: [
      line(
        'editor',
        `(?:responsible|executive|duty|on-duty|web|website|page|layout|responsibility) editors?(?:${IS}| )${NAMES}`
      ),
      line('editor', `editors? (?:in charge|responsible|on duty)(?:${IS}| )${NAMES}`),
      line('IS', `(?:person in charge|responsible person|responsible)${IS}${NAMES}`),
      line(
        'IS',
        `(?:proof-?read(?:er|ing)?|typesett(?:er|ing)|(?:first|second|third|final|preliminary) (?:trial|review|instance)|` +
          `auditor|chief planner|planning|coordinat(?:or|ion)|supervis(?:or|ed by)|` +
          `duty (?:officer|director))${IS}${NAMES}`
      ),
      line(
        'IS, mail hotline phone',
        `(?:submission|contribution|manuscript|tip-?off) (?:e-?mail|mailbox|hotline|phone)${IS}${REST}`
      ),
      line('hotline, IS', `(?:news|report(?:ing)?|complaint|breaking news) hotline${IS}${REST}`),
      line('/ |', `(?:text|article|story)~[/|]~(?:(?:our )?${STAFF}${IS}? ?)?${NAMES}`),
      line('editor, / |', `editors?~[/|]~${NAMES}`),
      line('editor, IS', `(?:deputy |chief )?(?:chief editor|editor-in-chief)s?${IS}${NAMES}`),
      line('=', `(?:photo|graphic|video|picture|reporter|source|text|data)s?~=~${REST}`)
    ]
  },
  {
    message: 'credit',
    severity: 'warning',
    openers: opens(
      '@ editor editors author authors reporter reporters correspondent correspondents ' +
        'journalist journalists intern interns trainee writer writers text written newspaper ' +
        'paper head headquarter headquarters main special our photo photos picture pictures posted published uploaded added edited reported prepared compiled editing planner copywriter compiler typography layout'
    ),
    lines: [
      line(
        'IS',
        `(?:editor|author|reporter|correspondent|journalist|intern|trainee reporter|writer)s?(?: and editor)?${IS}${NAMES}`
      ),
      line(
        'reporter correspondent journalist intern',
        `(?:text by |written by )?(?:our|this newspaper['’]s|this paper['’]s|head~quarters?|main station|special|trainee|intern) (?:\\p{L}{1,15} )?${STAFF}(?:${IS}| )${NAMES}`
      ),
      line('@', `[\\p{L} .,-]{2,40}${STAFF} ${MAIL}`),
      line('@', `${STAFF} [\\p{L} .,-]{2,40}${MAIL}`),
      line('@', `[\\p{L} .,-]{2,40} ${MAIL} ${STAFF}`),
      line('text by', `text by ${STAFF} ${NAMES}`),
      line(
        'photo picture, by, reporter correspondent journalist intern',
        `(?:photo|picture)s? by (?:our |trainee |intern )?${STAFF} ${NAMES}`
      ),
      line(
        'by, IS',
        `(?:posted|published|uploaded|added|edited|written|reported|prepared|compiled) by${IS}${NAMES}`
      ),
      line('IS', `(?:editing|planner|copywriter|compiler|typography|layout)s?${IS}${NAMES}`)
    ]
  },
  // 来源, 稿源 · Источник · 출처
  {
    message: 'source',
    severity: 'error',
    openers: opens(
      '# manuscript article news information content text material source sources report ' +
        'reproduced reposted transferred forwarded excerpted reprinted cover picture pictures ' +
        'photo photos image images video videos data file profile release publication update ' +
        'publishing january february march april may june july august september october november ' +
        'december jan feb mar apr jun jul aug sep sept oct nov dec author screenshot screenshots'
    ),
    lines: [
      line(
        'source, IS',
        `(?:manuscript|article|news|information|content|text|material) sources?${IS}${REST}`
      ),
      line(
        'source, IS',
        `sources? of (?:the )?(?:manuscript|article|picture|photo|image|content|information)s?${IS}${REST}`
      ),
      line(
        'from, comes reproduced reposted transferred forwarded excerpted taken',
        `(?:this|the) (?:article|text|content|news|report)(?: is| was)? (?:comes|reproduced|reposted|transferred|forwarded|excerpted|taken) from${TAIL}`
      ),
      line('IS', `(?:reproduced|reposted|transferred|forwarded|excerpted|reprinted)(?: from)?${IS}${REST}`),
      line(
        'internet network web visual file data',
        `(?:the )?(?:cover )?(?:picture|photo|image|video)s?(?: source| is| are| comes?| was| were| taken| material)*(?:${IS}| from| by)~(?:the )?(?:internet|network|web\\b|visual china|file picture|data (?:map|picture))${TAIL}`
      ),
      line('picture map', `(?:data|information|file|profile) (?:picture|map)(?:${IS}${REST})?`),
      line(
        'interviewee person unit respondent',
        `(?:photo|picture|image|video)s? (?:courtesy of|provided by|from) the (?:interviewees?|person concerned|unit|respondents?)`
      ),
      line('screenshot', 'video screenshots?|screenshots? (?:of|from) the (?:internet|network|web|video)'),
      line('time date, IS', `(?:release|publication|update|publishing) (?:time|date)${IS}${REST}`),
      line(
        'source from, IS',
        `(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\p{L}{3,9} \\d{1,2}, \\d{4}),?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?~(?:source|from)${IS}${REST}`
      ),
      line('source author, IS', `(?:source|author)${IS}.{1,50} (?:author|editor|source|time)${IS}${REST}`)
    ]
  },
  {
    message: 'source',
    severity: 'warning',
    openers: opens(
      'source sources article text content photo photos video videos picture pictures image ' + 'images'
    ),
    lines: [
      line('IS', `sources?${IS}.{0,60}${FOREIGN_PRESS}${TAIL}`),
      line('IS, +', `sources?${IS}[^+]{1,40}\\+${REST}`),
      line('reprinted', `(?:this|the) (?:article|text|content) (?:is|was) reprinted from${TAIL}`),
      line(
        'IS, press official social frame still screenshot freeze telegram',
        `(?:photo|video|picture|image)s?${IS}(?:the )?(?:press (?:service|office|center)|official website|social networks|(?:frame|still|screenshot) (?:of|from)|freeze[- ]frame|video frame|telegram)${TAIL}`
      ),
      line(
        ': ： =, ria tass rbc interfax kommersant xinhua',
        `(?:photo|picture|image)s?(?:${IS}|~=~)(?:ria|tass|rbc|interfax|kommersant|xinhua)\\b${TAIL}`
      )
    ]
  },
  {message: 'source', severity: 'info', openers: opens('source'), lines: [line('IS', `source${IS}${REST}`)]},
  // 原标题 · Оригинальный заголовок
  {
    message: 'title',
    severity: 'error',
    openers: opens('original title subtitle headline lead introduction abstract core editor'),
    lines: [
      line(
        'original, IS',
        `original (?:title|headline|heading|article|text|link|address|author|source|post)${IS}${REST}`
      ),
      line(
        'original, title headline',
        `(?:the )?original (?:title|headline)(?: of (?:the|this) (?:article|text|story))?(?:${IS}| is | was )${REST}`
      ),
      line('： =', `(?:title|subtitle|headline|lead|introduction|abstract)~[：=]~${REST}`),
      line('IS', `(?:core (?:tip|reminder|point)s?|editor['’]s (?:press|press release))${IS}${REST}`)
    ]
  },
  // 完 · 끝: in brackets only; `The end` may be a title.
  {
    message: 'end',
    severity: 'warning',
    openers: opens('end finish finished over complete completed'),
    lines: [
      line(
        '',
        '(?:the )?(?:end|finish|finished|over|complete|completed|end of (?:the )?(?:article|text|full text|report))'
      )
    ]
  }
]
