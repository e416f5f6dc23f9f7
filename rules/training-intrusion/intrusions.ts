import {once, type Severity} from '../../src/rule.js'

/** A text that systems were trained on and that turns up in translations that have nothing to do with it. */
export interface Intrusion {
  message: 'chatter' | 'subtitle' | 'review' | 'scripture' | 'law' | 'manual' | 'page'
  severity: Severity
  /** What the patterns are run over: all of the text, the whole paragraph, or what the paragraph opens with. */
  of: 'text' | 'paragraph' | 'opening'
  /** Patterns are looked for outside of quotations; of those for an opening or a paragraph, the first that matches counts. */
  parts: readonly Part[]
}

/** Texts of one kind, and what they can be told by before their expression has to be compiled. */
export interface Part {
  /**
   * Each match holds a word that begins so, in small letters and with four of them at least; after a caret it is the
   * first word of the paragraph.
   */
  signs: readonly string[]
  /** Instead of signs: a mark that the text must have. */
  mark?: RegExp
  /** Made when it is first asked for: most never are. */
  pattern: () => RegExp
}

function part(signs: readonly string[], source: string, flags: string, mark?: RegExp): Part {
  return {
    signs,
    mark,
    // Expressions that know Unicode's letters take several times as long to compile.
    pattern: once(
      () => new RegExp(source.replaceAll(' ', '\\s{1,3}'), source.includes('\\p{') ? `${flags}u` : flags)
    )
  }
}

/** The whole paragraph. A blank stands for one to three. */
const whole = (signs: string, source: string) => part(signs.split('|'), `^(?:${source})$`, 'i')
/** The beginning of the paragraph. */
const opening = (signs: string, source: string) => part(signs.split('|'), `^(?:${source})`, 'i')
/** Anywhere, between words. */
const anywhere = (signs: string, source: string) =>
  part(signs.split('|'), `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gi')
const marked = (mark: RegExp, source: string, flags: string) => part([], source, flags, mark)

const STOP = '[.!…]{0,3}'
const PRAISE =
  'and|very|really|so|extremely|quite|friendly|helpful|nice|kind|polite|professional|clean|comfortable|spacious|small|good|' +
  'excellent|great|quiet|modern|attentive|courteous|tasty|delicious|cosy|cozy|noisy|dirty'
/** Signs for each of some words behind each of some others. */
const each = (first: string, second: string) =>
  first
    .split('|')
    .flatMap(one => second.split('|').map(other => one + other))
    .join('|')

export const INTRUSIONS: readonly Intrusion[] = [
  // Chatter of language models about their task.
  {
    message: 'chatter',
    severity: 'error',
    of: 'text',
    parts: [
      anywhere(
        'as an ai|as a large',
        "as an ai (?:language )?(?:model|assistant),? i(?:['’]m| am| can(?:not|['’]t)| do)|as a large language model,? i"
      ),
      anywhere(
        each("i'm |i’m |i am ", 'sorry|unable'),
        "i(?:['’]m| am) (?:sorry|unable),? (?:but )?(?:i )?(?:can(?:not|['’]t)|to) (?:translate|assist|help|provide|fulfil)"
      ),
      anywhere('translat', "i (?:cannot|can[’']t) (?:translate|provide a translation)"),
      anywhere(
        'please provide',
        "please provide (?:me with )?the (?:text|source|sentence|article|content)(?: (?:that |which )?you(?:[’']d| would)? (?:like|want)| to (?:be )?translated?)"
      ),
      anywhere(
        each('text|sentence|passage|source|input', ' you| that| provided| text'),
        "the (?:text|sentence|passage|source(?: text)?|input) (?:that )?(?:you(?:[’']ve| have)? (?:provided|given|sent|shared)|provided) (?:is|appears|seems|does|contains|cannot)"
      ),
      anywhere(
        'let me know|feel free',
        '(?:let me know|feel free to (?:ask|let me know)) if you (?:need|have|want|would like) (?:any )?(?:further|more|other|additional|help|changes|adjustments|clarification)'
      )
    ]
  },
  {
    message: 'chatter',
    severity: 'error',
    of: 'opening',
    parts: [
      opening(
        'translat|version of',
        "(?:(?:sure|certainly|of course|okay|absolutely)[!,.:]{0,2} )?here(?:['’]s| is| are) (?:the|a|an|your|my) (?:(?:english|revised|corrected|polished|professional|full|complete|accurate|possible|natural|requested) )?(?:translat(?:ion|ed)|version of the)"
      ),
      opening(
        '^sure|^certainly|^of course',
        "(?:sure|certainly|of course)[!,.:] (?:i(?:['’]ll| will| can| would)|here|below)"
      ),
      opening(
        'translat',
        '(?:the )?(?:english )?translation(?: (?:in|into|to) english)?(?: of (?:the )?(?:text|article|sentence))?(?: is)?\\s?[:：]\\s?$|' +
          '(?:the )?(?:english translation|translated text|translation into english|translated version)\\s?[:：]'
      ),
      opening(
        '^source|^original|^target|^output|^input',
        '(?:\\*{0,2})(?:source|original|target|output|input)(?: (?:text|sentence))?\\s?[:：]\\s?$'
      ),
      opening(
        '^note|^please note|^translat|^explanation',
        "[([]?(?:note|please note|translator['’]s note|translation note|explanation)\\s?(?:[:：]|that) ?(?:this|the|i|i['’]ve|some|in) (?:translation|translated|original (?:text|sentence|article)|source (?:text|sentence)|text (?:provided|you|appears|seems|contains)|have (?:translated|kept|used)|provided text)"
      ),
      opening('translat', 'translate the following|this is (?:a|an|the) (?:english )?translation of the')
    ]
  },
  // Subtitles and captions of videos.
  {
    message: 'subtitle',
    severity: 'error',
    of: 'text',
    parts: [
      anywhere(
        'subtitle|caption|transcri|sync|corrected by|encoded by|ripped by|timing by',
        '(?:subtitles?|subtitled|captions?|captioned|transcript|transcribed|sync(?:ed|hronized)?(?: (?:and|&) corrections?)?|corrected|encoded|ripped|timing) by (?:the )?(?:amara|opensubtitles|addic7ed|otter|rev|\\S{1,20}\\.(?:com|org|net|tv))\\S{0,10}(?: community)?'
      ),
      anywhere(
        'amara.org|opensubtitles|addic7ed',
        'amara\\.org(?: community)?|opensubtitles\\.org|addic7ed\\.com'
      )
    ]
  },
  {
    message: 'subtitle',
    severity: 'error',
    of: 'paragraph',
    parts: [
      whole(
        '^subtit|^caption|^sync|^translation and',
        '(?:subtitles?|subtitled|subtitling|captions?|captioned|captioning|sync(?:ed)?(?: (?:and|&) corrections?)?|subtitle translation|translation and subtitles) by .{1,60}'
      ),
      whole(
        '^thank',
        `(?:thank you|thanks)(?: (?:so|very) much)? for (?:watching|viewing|listening|your attention|tuning in)(?: (?:this|the|my|our) (?:video|episode|clip))?${STOP}`
      ),
      whole(
        each("^|^and |^please |^don't forget to |^don’t forget to ", 'like|subscribe|hit|click|smash'),
        `(?:don['’]t forget to |please |and )?(?:like|subscribe|hit|click|smash)(?: (?:to|and|the|my|our|this|like|subscribe|button|bell|share|comment|channel|video|icon|notification|press),?){2,10}${STOP}`
      ),
      whole(
        'see you',
        `(?:i(?:['’]ll| will)? )?see you (?:guys )?(?:in the )?next (?:time|video|episode)${STOP}(?: bye.{0,10})?`
      )
    ]
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'paragraph',
    parts: [
      marked(
        /^[[(]/,
        '^[[(](?:music|applause|laughter|music playing|upbeat music|dramatic music|indistinct chatter|sighs|gasps|chuckles|phone ringing|speaking foreign language|inaudible|foreign)[)\\]]$',
        'i'
      )
    ]
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'text',
    parts: [marked(/[♪♫♬]/, '[♪♫♬](?:[^♪♫♬\\n]{0,200}[♪♫♬])?', 'gu')]
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'paragraph',
    parts: [
      marked(
        /^[-–—]/,
        '^[-–—]\\s?\\p{Lu}[^.?!\\n]{0,50}[.?!]{1,3} [-–—]\\s?\\p{Lu}[^.?!\\n]{0,50}[.?!]{1,3}$',
        ''
      )
    ]
  },
  // Reviews and advertisements of hotels.
  {
    message: 'review',
    severity: 'error',
    of: 'text',
    parts: [
      anywhere(
        'guest review|when would you',
        'the guest reviews are submitted by our customers(?: after their stay)?(?: at)?|when would you like to stay at(?: the)?'
      ),
      anywhere(
        each('guest|guests', ' can| may'),
        'guests? (?:can|may) (?:enjoy|take advantage of|make use of) (?:free|complimentary) (?:wi-?fi|parking|internet)'
      ),
      anywhere('free wi', 'free wi-?fi (?:access )?is available (?:in|throughout) (?:all|the|public)'),
      anywhere(
        each('room|rooms', ' at| in'),
        '(?:each|every|all) (?:air-conditioned )?rooms? (?:at|in) (?:the|this) (?:hotel|hostel|guest ?house|property|b&b) (?:is|are|has|have|comes?|includes?)'
      ),
      anywhere('breakfast is', 'a (?:continental|buffet) breakfast is served (?:daily|every|each)'),
      anywhere(
        'checkin|check-in|check in',
        'check(?:-| )?in (?:is )?from \\d{1,2}[:.]\\d{2},? (?:and )?check(?:-| )?out (?:is )?(?:until|by|before) \\d{1,2}[:.]\\d{2}'
      )
    ]
  },
  {
    message: 'review',
    severity: 'warning',
    of: 'paragraph',
    parts: [
      whole(
        each(
          '^|^the |^and |^and the ',
          'staff|room|breakfast|location|hotel|bathroom|bed|personnel|service|view|food|host|reception|owner|apartment'
        ),
        '(?:(?:(?:,|,? and) )?(?:the )?(?:staff|rooms?|breakfast|location|hotel|bathroom|beds?|personnel|service|view|food|hosts?|reception|owners?|apartment)' +
          ` (?:was|were|is|are)(?:,? (?:${PRAISE})){1,9}${STOP}\\s?){1,6}`
      )
    ]
  },
  {
    message: 'review',
    severity: 'warning',
    of: 'opening',
    parts: [
      opening(
        each('^the |^this |^our ', 'hotel|hostel|guest|apartment|villa|b&b|property'),
        '(?:the|this|our) (?:hotel|hostel|guest ?house|apartment|villa|b&b|property) is (?:ideally |conveniently |centrally |perfectly |beautifully |quietly )?(?:located|situated|set) (?:in|on|at|near|close|just|within|only|right|next)'
      ),
      opening(
        '^there was no|^we enjoyed|^we loved|^we really|^would|^our rich|^fully furnished|^you will be|^we are looking',
        'there was no air conditioning in|we (?:really )?(?:enjoyed|loved) our stay|would (?:definitely )?(?:stay|recommend this (?:hotel|place|property))|our rich breakfast buffet|' +
          'fully furnished and equipped|you will be surprised by our|we are looking forward to (?:seeing|welcoming) you'
      )
    ]
  },
  // Scripture.
  {
    message: 'scripture',
    severity: 'error',
    of: 'text',
    parts: [
      anywhere(
        'saith|spake',
        '(?:thus )?(?:saith|spake) (?:the lord|unto|he unto)|(?:the lord|he|jesus|moses) (?:saith|spake) (?:unto|to)'
      ),
      anywhere('came to pass|come to pass', 'and it (?:came|shall come) to pass,?'),
      anywhere('verily', 'verily,? (?:verily,? )?(?:i say unto|we (?:have|did|sent|created))'),
      anywhere(
        'unto',
        '(?:said|say|answered|came|gave|brought|went) unto (?:him|them|her|thee|you|me|us|moses|jesus|the lord|david|abraham)'
      ),
      anywhere('who believe|who have believe', 'o (?:ye|you) who (?:have )?believed?'),
      anywhere('ye shall', 'ye shall (?:not )?\\p{L}{2,12}'),
      anywhere('thy god|lord thy', 'thy god|the lord thy'),
      anywhere(
        'allah is',
        '(?:and )?allah is (?:all-|oft-|ever |most )?(?:forgiving|knowing|hearing|seeing|wise|mighty)(?:,| and)'
      ),
      anywhere('children of israel', 'children of israel (?:did|went|journeyed|came)'),
      anywhere('begat', 'begat \\p{L}{2,15}')
    ]
  },
  // Parliaments and laws of the European Union and the United Nations.
  {
    message: 'law',
    // Debates are reported word for word now and then.
    severity: 'info',
    of: 'opening',
    parts: [
      opening(
        `${each('^mr |^madam |^mrs ', 'president|vice')}|^commissioner|^honourable members|^honorable members|^ladies and`,
        '(?:(?:mr|madam|mrs) (?:vice-)?president(?:-in-office)?|commissioner|honou?rable members|ladies and gentlemen)(?:(?:,| and) (?:(?:mr|madam|mrs) (?:vice-)?president(?:-in-office)?|commissioners?|minister|ladies and gentlemen|honou?rable members|fellow members|colleagues)){1,4}'
      ),
      marked(
        /^\((?:the|par|lou|pro|sus|app)/i,
        '^\\((?:the (?:sitting|debate|meeting|session|vote) (?:was|is) (?:suspended|closed|opened|adjourned|resumed)|parliament (?:adopted|approved|rejected)|the president(?:-in-office)? (?:of the council )?(?:cut off|agreed|interrupted)|(?:loud |prolonged |sustained |loud, sustained )?applause(?: from the (?:left|right|centre|center))?\\)$)',
        'i'
      ),
      opening(
        '^having regard|^whereas',
        'having regard to (?:the )?(?:treaty|proposal|opinion|report|council|commission|regulation|rule|article|directive|its resolution)|whereas(?: it is)?\\s?[:：]'
      ),
      opening(
        '^the sitting|^sitting|^that concludes|^the next item|^done at|^i declare',
        '(?:the )?sitting (?:was|is) (?:suspended|closed|opened|adjourned|resumed) at|' +
          'that concludes (?:the|this) (?:debate|item|vote)|the next item is the|done at brussels,|i declare (?:resumed|closed|adjourned) the'
      )
    ]
  },
  {
    message: 'law',
    severity: 'error',
    of: 'text',
    parts: [
      anywhere(
        'shall be binding|shall enter into|addressed to the member|adopted this',
        'shall be binding in its entirety(?: and directly applicable in all member states)?|this (?:regulation|directive|decision) (?:shall enter into force|is addressed to the member states)|' +
          'has adopted this (?:regulation|directive|decision)'
      ),
      anywhere(
        'shall be|replaced by|hereby',
        '(?:article|annex|paragraph) \\d{1,4}(?:\\(\\d{1,3}\\))? (?:is|shall be) (?:hereby )?(?:replaced by|amended as|added|deleted)(?: (?:by )?the following)?'
      ),
      anywhere(
        'acting in accordance',
        'acting in accordance with the (?:ordinary legislative )?procedure (?:laid down|referred to) in article'
      )
    ]
  },
  // Leaflets, patents, licences.
  {
    message: 'manual',
    severity: 'warning',
    of: 'opening',
    parts: [
      opening(
        '^keep out|^keep this|^do not use|^package leaflet|^tell your|^ask your|^talk to your|^the active',
        'keep (?:this medicine )?out of the (?:reach and sight|sight and reach|reach) of children|do not use (?:\\p{L}{2,20} )?after the expiry date|package leaflet ?[:：]|' +
          '(?:tell|ask|talk to) your doctor or pharmacist|the active substances? (?:is|are)'
      ),
      opening(
        '^the invention|^the present invention|^the method|^a device|^an apparatus|^the system',
        'the (?:present )?invention relates to|(?:the method|a device|an apparatus|the system) (?:of|according to) claim \\d'
      ),
      opening(
        '^this program|^the software|^permission is',
        'this program is free software|the software is provided "?as is|permission is hereby granted, free of charge'
      )
    ]
  },
  {
    message: 'manual',
    severity: 'warning',
    of: 'text',
    parts: [
      anywhere(
        'claim 1|claim 2|claim 3|claim 4|claim 5|claim 6|claim 7|claim 8|claim 9|claim 0|claims',
        'according to (?:any (?:one )?of )?claims? \\d{1,2}(?: (?:to|or|and) \\d{1,2})?'
      ),
      anywhere('wherein', 'wherein (?:said|the said)')
    ]
  },
  // Web pages, forums, encyclopedias.
  {
    message: 'page',
    severity: 'error',
    of: 'paragraph',
    parts: [
      whole(
        '^sitemap|^site map|^add to|^lorem|^skip to|^jump to|^from wikipedia',
        `(?:sitemap|site map|add to (?:cart|basket|wish ?list)|lorem ipsum\\b.{0,200}|skip to (?:main )?content|jump to (?:navigation|content|search)|from wikipedia, the free encyclopedia)${STOP}`
      ),
      whole(
        "^powered by|^you must be|^you do not have|^you don't have|^you don’t have",
        `(?:powered by (?:phpbb|wordpress|vbulletin|drupal|joomla|shopify)\\b.{0,60}|you must be logged in to .{1,80}|you (?:do not have|don['’]t have) permission to .{1,80})${STOP}`
      ),
      whole(
        '^this page was|^last modified|^last edited|^last updated|^this article is|^you can help',
        `(?:(?:this page was )?last (?:modified|edited|updated) (?:on|by) .{1,60}\\d\\d:\\d\\d.{0,20}|(?:this article is a stub|you can help wikipedia by).{0,80})${STOP}`
      ),
      whole(
        '^make sure|^rate this|^please rate|^view|^see my|^see full|^see complete|^see his|^see her|^post: |^posts: |^joined: ',
        `(?:make sure (?:that )?your browser.{0,80}|(?:please )?rate this (?:translation|entry|definition|word)|(?:view|see) (?:my|full|complete|his|her) profile|posts?: \\d{1,6}|joined: .{3,20})${STOP}`
      ),
      whole('^re: |^re : |^fw: |^fw : |^fwd:|^fwd :', `(?:re|fwd?)\\s?: .{1,80}${STOP}`),
      whole(
        '^quote:|^your message|^your comment|^your email|^your password|^page not|^error 40',
        `(?:quote:|your (?:message|comment|email|password) has been (?:sent|changed|submitted).{0,60}|page not found|error 40[34])${STOP}`
      ),
      marked(/^404/, `^404 (?:error|not found)${STOP}$`, 'i'),
      whole(
        '^free shipping|^free delivery|^shipping|^delivery|^in stock|^enter your',
        `(?:(?:free )?(?:shipping|delivery) (?:on|for) (?:all )?orders over .{1,30}|in stock,? .{0,40}(?:ship|dispatch|deliver).{0,40}|enter your e-?mail(?: address)?.{0,60})${STOP}`
      )
    ]
  },
  {
    message: 'page',
    severity: 'warning',
    of: 'text',
    parts: [
      anywhere('gmina', 'is a village in the administrative district of gmina'),
      anywhere(
        'species of|genus of',
        'is a (?:species|genus) of (?:beetle|moth|butterfly|fly|snail|sea snail|flowering plant|spider|bird|fish|frog|lizard)s? (?:in|of|belonging to) the (?:family|genus|order|subfamily)'
      ),
      anywhere('census', '(?:at|as of|in) the \\d{4} census,? (?:its|the) population was'),
      anywhere('minor planet', 'is a minor planet'),
      anywhere('prelate', 'was a roman catholic prelate who')
    ]
  }
]
