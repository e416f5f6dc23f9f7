import {once} from '../../src/rule.js'

// Credits and caption labels as newsrooms write them, each with what shows that it is glued into running text. Formats:
// BBC ("Image caption"), agencies ("REUTERS/Name", "AP Photo/Name"), Chinese ("Photo/Name", "Photo by Name"), Korean and
// Japanese ("Photo = Name"), Russian ("© Agency / Name"), German ("Photo: dpa"), stock libraries.

/** Running text stands before: a small word, a number, a day or a month, perhaps with a closing mark, and no end mark. */
const TEXT = String.raw`(?<=(?:(?<!\p{L})\p{Ll}[\p{Ll}’'-]{0,30}|\d|\b(?:[MTWFS]\p{Ll}{2,5}day|[JFMASOND]\p{Ll}{2,4}(?:ary|ch|il|ne|ly|st|ber)))[)\]"”’]? )`
const ANY_WORD = String.raw`(?<=[\p{L}\p{N}][)\]"”’]? )`
const PICTURE =
  '(?:(?:File |Archive |Archival |Stock |Data |Handout |Symbol )?(?:Photo|Photograph|Image|Picture))'
const FIGURE = '(?:Illustration|Graphic|Infographic|Chart|Figure|Map|Video|Screenshot|Pic)'
/** The first words of whoever is credited. */
const NAME = String.raw`["“]?[\p{Lu}\p{N}@][\p{L}\p{N}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{1,30}){0,2}`
const AGENCY =
  '(?:AP Photo|AFP|REUTERS|Reuters|EPA(?:-EFE)?|Xinhua|TASS|Kyodo|Yonhap|dpa|ANSA|EFE|PTI|ANI|IANS|Sputnik|RIA Novosti|Anadolu|WireImage|Shutterstock|Alamy|iStock|Getty Images|imago|picture alliance|NurPhoto|ZUMA Press)'
/** A sentence starts behind: a capital, then a small word. */
const SENTENCE = String.raw`(?= \p{Lu}\p{Ll}{0,20} \p{Ll})`

export interface CreditPattern {
  /** A plain expression that holds wherever the other does: that one is dear. */
  hint: RegExp
  test: RegExp
  severity: 'error' | 'warning'
}

const pattern = (severity: CreditPattern['severity'], hint: RegExp, ...parts: string[]): CreditPattern => ({
  hint,
  test: new RegExp(parts.join(''), 'gu'),
  severity
})

/** Made when the first paragraph asks for them. */
export const credits = once((): readonly CreditPattern[] => [
  // "Image caption The pier was closed": labels of a page, never part of a sentence
  pattern(
    'error',
    / (?:caption|copyright)/,
    String.raw`(?<![\p{L}"“'‘-])(?:Image|Media|Video|Picture|Photo) (?:caption|copyright)`,
    String.raw`(?=:? ["“]?\p{Lu}\p{L}{0,20} \p{L})`
  ),
  // "left the port Photo: Reuters", "left the port Photo by Wang Wu"
  pattern(
    'error',
    /(?:Photo|Photograph|Image|Picture)(?: ?:| (?:[Cc]redit|[Ss]ource|courtesy|copyright|provided|taken|shot|by|from))/,
    TEXT,
    PICTURE,
    '(?: (?:[Cc]redits?|[Ss]ource|courtesy of|courtesy|copyright|(?:(?:provided|taken|shot) )?by|from))?',
    '(?: ?: ?|(?<=by|of|from) )',
    NAME
  ),
  // "opened in Newport Photo: Reuters", but World Press Photo
  pattern(
    'warning',
    /(?:Photo|Photograph|Image|Picture)(?: [Cc]redit| [Ss]ource)? ?:/,
    ANY_WORD,
    '(?<!Press )',
    PICTURE,
    '(?: [Cc]redit| [Ss]ource)? ?: ?',
    NAME
  ),
  // "opened in Newport Photo/Wang Wu", "opened in Newport Photo = Yonhap"
  pattern('error', /(?:Photo|Photograph|Image|Picture) ?[/=]/, ANY_WORD, PICTURE, ' ?[/=] ?', NAME),
  // "on Monday Graphic: Reuters", "in 2022 Chart Source: Customs"
  pattern(
    'warning',
    /(?:Illustration|[Gg]raphic|Chart|Figure|Map|Video|Screenshot|Pic)(?: by| [Ss]ource| ?[:/=])/,
    TEXT,
    FIGURE,
    '(?: by| [Ss]ource)?(?: ?[:/=] ?|(?<=by) )',
    NAME
  ),
  // "in 2022 Source: Xinhua", "on Monday Credit: AP"
  pattern(
    'warning',
    /(?:Source|Credit|Text|Photography|Caption)s? ?[:/=]/,
    TEXT,
    '(?:(?:Data |Text )?Sources?|Credits?|Text|Photography|Caption) ?[:/=] ?',
    NAME
  ),
  // "New Year Figure Source: Customs"
  pattern('warning', /[Ss]ource ?:/, ANY_WORD, `(?:${FIGURE}|${PICTURE}) [Ss]ource ?: ?`, NAME),
  // "left the port (Photo by Li Wei) The harbour": running text on both sides of the brackets
  pattern(
    'warning',
    /[([][A-Z]/,
    TEXT,
    String.raw`[([](?:${PICTURE}\b|${FIGURE} by\b|Source:|Credit:|${AGENCY} ?/)[^()[\]]{0,80}[)\]]`,
    SENTENCE
  ),
  // "left the port REUTERS/Jane Doe", but "a Reuters/Ipsos poll"
  pattern(
    'warning',
    /[A-Za-z)] ?\/ ?[^a-z]/,
    TEXT,
    String.raw`(?<!\b(?:a|an|the|by|to|of|in|from|for|with|and|or|per|via) )${AGENCY} ?/ ?`,
    String.raw`\p{Lu}[\p{L}.’'-]{1,30} \p{Lu}[\p{L}.’'-]{1,30}(?! poll| survey| photo| news)`
  ),
  // "left the port AFP via Getty Images"
  pattern(
    'error',
    /Getty Images|Shutterstock|Alamy/,
    TEXT,
    String.raw`\p{Lu}\p{L}{1,20} ?(?:via |/ ?)(?:Getty Images|Shutterstock|Alamy)(?= \p{Lu}|$)`
  ),
  // "left the port Getty Images The harbour"
  pattern(
    'error',
    /Getty Images/,
    TEXT,
    '(?<!\\b(?:a|an|the|by|to|of|in|from|for|with|and|or|per|via) )Getty Images',
    SENTENCE
  ),
  // "left the port © RIA Novosti / Jane Doe"
  pattern('warning', /©/, TEXT, String.raw`© ?(?:\d{4} )?`, NAME)
])

/** "Daily Observer Reporter Wang Wu On Monday, the port": a byline before the first word of a sentence. */
export const BYLINE =
  /(?<=^|\p{L} )(?:[Rr]eporter|[Cc]orrespondent|Author|Editor|Intern)s?(?: ?[:/])? (?:\p{Lu}[\p{L}’'-]{1,20} ){2,4}(?=(?:On|In|At|The|This|These|According|Recently|As|After|When|With|Since|From|For|It|Today|Yesterday)(?: \p{Ll}|,? \p{Lu}\p{Ll}{1,20},? [\p{Ll}\d]))/gu

/** Holds wherever a byline stands. */
export const BYLINE_HINT = /(?:eporter|orrespondent|Author|Editor|Intern)s?(?: ?[:/])? [^a-z]/

/** What a paragraph must hold for any of these to be tried. */
export const HINT =
  /Photo|Image|Picture|Media c|Illustration|Graphic|Infographic|Chart|Figure|Map|Video|Screenshot|Pic|Source|Credit|Text|Caption|Getty|Shutterstock|Alamy|©|\/ ?[^a-z0-9 ]|(?:[Rr]eporter|[Cc]orrespondent|Author|Editor|Intern)s?(?: ?[:/])? [^a-z]/
