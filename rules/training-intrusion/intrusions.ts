import type {Severity} from '../../src/rule.js'

/** A text that systems were trained on and that turns up in translations that have nothing to do with it. */
export interface Intrusion {
  message: 'chatter' | 'subtitle' | 'review' | 'scripture' | 'law' | 'manual' | 'page'
  severity: Severity
  /** Looked for outside of quotations. Anchors mean a sentence or the paragraph, as `of` says. */
  pattern: RegExp
  /** What the pattern is run over: all of the text, the whole paragraph, or what the paragraph opens with. */
  of: 'text' | 'paragraph' | 'opening'
  /** One of these must stand in the text, in small letters, before the pattern is tried; none where a mark opens it. */
  hints?: readonly string[]
}

/** Expressions that know Unicode's letters take several times as long to compile. */
const expression = (source: string, flags: string) =>
  new RegExp(source.replaceAll(' ', '\\s{1,3}'), source.includes('\\p{') ? `${flags}u` : flags)
/** The whole paragraph. A blank stands for one to three. */
const whole = (source: string) => expression(`^(?:${source})$`, 'i')
/** The beginning of the paragraph. */
const opening = (source: string) => expression(`^(?:${source})`, 'i')
/** Anywhere, between words. */
const anywhere = (source: string) => expression(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gi')

const STOP = '[.!…]{0,3}'
const PRAISE =
  'and|very|really|so|extremely|quite|friendly|helpful|nice|kind|polite|professional|clean|comfortable|spacious|small|good|' +
  'excellent|great|quiet|modern|attentive|courteous|tasty|delicious|cosy|cozy|noisy|dirty'

export const INTRUSIONS: readonly Intrusion[] = [
  // Chatter of language models about their task.
  {
    message: 'chatter',
    severity: 'error',
    of: 'text',
    hints: [
      'as an ai',
      'language model',
      'sorry',
      'unable',
      'translat',
      'please provide',
      'the text',
      'the sentence',
      'the passage',
      'the source',
      'the input',
      'if you '
    ],
    pattern: anywhere(
      "as an ai (?:language )?(?:model|assistant),? i(?:['’]m| am| can(?:not|['’]t)| do)|as a large language model,? i|" +
        "i(?:['’]m| am) (?:sorry|unable),? (?:but )?(?:i )?(?:can(?:not|['’]t)|to) (?:translate|assist|help|provide|fulfil)|" +
        "i (?:cannot|can[’']t) (?:translate|provide a translation)|" +
        "please provide (?:me with )?the (?:text|source|sentence|article|content)(?: (?:that |which )?you(?:[’']d| would)? (?:like|want)| to (?:be )?translated?)|" +
        "the (?:text|sentence|passage|source(?: text)?|input) (?:that )?(?:you(?:[’']ve| have)? (?:provided|given|sent|shared)|provided) (?:is|appears|seems|does|contains|cannot)|" +
        '(?:let me know|feel free to (?:ask|let me know)) if you (?:need|have|want|would like) (?:any )?(?:further|more|other|additional|help|changes|adjustments|clarification)'
    )
  },
  {
    message: 'chatter',
    severity: 'error',
    of: 'opening',
    hints: [
      'translat',
      'version of',
      'sure',
      'certainly',
      'of course',
      'source',
      'original',
      'target',
      'output',
      'input',
      'note',
      'explanation'
    ],
    pattern: opening(
      "(?:(?:sure|certainly|of course|okay|absolutely)[!,.:]{0,2} )?here(?:['’]s| is| are) (?:the|a|an|your|my) (?:(?:english|revised|corrected|polished|professional|full|complete|accurate|possible|natural|requested) )?(?:translat(?:ion|ed)|version of the)|" +
        "(?:sure|certainly|of course)[!,.:] (?:i(?:['’]ll| will| can| would)|here|below)|" +
        '(?:the )?(?:english )?translation(?: (?:in|into|to) english)?(?: of (?:the )?(?:text|article|sentence))?(?: is)?\\s?[:：]\\s?$|' +
        '(?:the )?(?:english translation|translated text|translation into english|translated version)\\s?[:：]|' +
        '(?:\\*{0,2})(?:source|original|target|output|input)(?: (?:text|sentence))?\\s?[:：]\\s?$|' +
        "[([]?(?:note|please note|translator['’]s note|translation note|explanation)\\s?(?:[:：]|that) ?(?:this|the|i|i['’]ve|some|in) (?:translation|translated|original (?:text|sentence|article)|source (?:text|sentence)|text (?:provided|you|appears|seems|contains)|have (?:translated|kept|used)|provided text)|" +
        'translate the following|this is (?:a|an|the) (?:english )?translation of the'
    )
  },
  // Subtitles and captions of videos.
  {
    message: 'subtitle',
    severity: 'error',
    of: 'text',
    hints: [
      'ed by ',
      'ions by ',
      'script by ',
      'titles by',
      'timing by ',
      'sync by ',
      'amara.org',
      'opensubtitles',
      'addic7ed'
    ],
    pattern: anywhere(
      '(?:subtitles?|subtitled|captions?|captioned|transcript|transcribed|sync(?:ed|hronized)?(?: (?:and|&) corrections?)?|corrected|encoded|ripped|timing) by (?:the )?(?:amara|opensubtitles|addic7ed|otter|rev|\\S{1,20}\\.(?:com|org|net|tv))\\S{0,10}(?: community)?|' +
        'amara\\.org(?: community)?|opensubtitles\\.org|addic7ed\\.com'
    )
  },
  {
    message: 'subtitle',
    severity: 'error',
    of: 'paragraph',
    hints: [
      'subtit',
      'caption',
      'sync',
      'translation and',
      'thank',
      'subscribe',
      'hit',
      'like',
      'click',
      'smash',
      'see you'
    ],
    pattern: whole(
      `(?:subtitles?|subtitled|subtitling|captions?|captioned|captioning|sync(?:ed)?(?: (?:and|&) corrections?)?|subtitle translation|translation and subtitles) by .{1,60}|` +
        `(?:thank you|thanks)(?: (?:so|very) much)? for (?:watching|viewing|listening|your attention|tuning in)(?: (?:this|the|my|our) (?:video|episode|clip))?${STOP}|` +
        `(?:don['’]t forget to |please |and )?(?:like|subscribe|hit|click|smash)(?: (?:to|and|the|my|our|this|like|subscribe|button|bell|share|comment|channel|video|icon|notification|press),?){2,10}${STOP}|` +
        `(?:i(?:['’]ll| will)? )?see you (?:guys )?(?:in the )?next (?:time|video|episode)${STOP}(?: bye.{0,10})?`
    )
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'paragraph',
    pattern: whole(
      '[[(](?:music|applause|laughter|music playing|upbeat music|dramatic music|indistinct chatter|sighs|gasps|chuckles|phone ringing|speaking foreign language|inaudible|foreign)[)\\]]'
    )
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'text',
    hints: ['♪', '♫', '♬'],
    pattern: /[♪♫♬](?:[^♪♫♬\n]{0,200}[♪♫♬])?/gu
  },
  {
    message: 'subtitle',
    severity: 'warning',
    of: 'paragraph',
    pattern: /^[-–—]\s?\p{Lu}[^.?!\n]{0,50}[.?!]{1,3}\s{1,3}[-–—]\s?\p{Lu}[^.?!\n]{0,50}[.?!]{1,3}$/u
  },
  // Reviews and advertisements of hotels.
  {
    message: 'review',
    severity: 'error',
    of: 'text',
    hints: ['guest', 'when would you', 'free wi', 'room', 'breakfast is served', 'check'],
    pattern: anywhere(
      'the guest reviews are submitted by our customers(?: after their stay)?(?: at)?|when would you like to stay at(?: the)?|' +
        'guests? (?:can|may) (?:enjoy|take advantage of|make use of) (?:free|complimentary) (?:wi-?fi|parking|internet)|' +
        'free wi-?fi (?:access )?is available (?:in|throughout) (?:all|the|public)|' +
        '(?:each|every|all) (?:air-conditioned )?rooms? (?:at|in) (?:the|this) (?:hotel|hostel|guest ?house|property|b&b) (?:is|are|has|have|comes?|includes?)|' +
        'a (?:continental|buffet) breakfast is served (?:daily|every|each)|' +
        'check(?:-| )?in (?:is )?from \\d{1,2}[:.]\\d{2},? (?:and )?check(?:-| )?out (?:is )?(?:until|by|before) \\d{1,2}[:.]\\d{2}'
    )
  },
  {
    message: 'review',
    severity: 'warning',
    of: 'paragraph',
    hints: [
      'staff',
      'room',
      'breakfast',
      'location',
      'hotel',
      'bed',
      'personnel',
      'service',
      'view',
      'food',
      'host',
      'reception',
      'owner',
      'apartment'
    ],
    pattern: whole(
      '(?:(?:(?:,|,? and) )?(?:the )?(?:staff|rooms?|breakfast|location|hotel|bathroom|beds?|personnel|service|view|food|hosts?|reception|owners?|apartment)' +
        ` (?:was|were|is|are)(?:,? (?:${PRAISE})){1,9}${STOP}\\s?){1,6}`
    )
  },
  {
    message: 'review',
    severity: 'warning',
    of: 'opening',
    hints: [
      'is ideally',
      'is conveniently',
      'is centrally',
      'is perfectly',
      'is beautifully',
      'is quietly',
      'is located',
      'is situated',
      'is set',
      'air conditioning',
      'our stay',
      'stay',
      'recommend this',
      'breakfast buffet',
      'fully furnished',
      'be surprised',
      'looking forward'
    ],
    pattern: opening(
      '(?:the|this|our) (?:hotel|hostel|guest ?house|apartment|villa|b&b|property) is (?:ideally |conveniently |centrally |perfectly |beautifully |quietly )?(?:located|situated|set) (?:in|on|at|near|close|just|within|only|right|next)|' +
        '(?:there was no air conditioning in|we (?:really )?(?:enjoyed|loved) our stay|would (?:definitely )?(?:stay|recommend this (?:hotel|place|property))|our rich breakfast buffet|' +
        'fully furnished and equipped|you will be surprised by our|we are looking forward to (?:seeing|welcoming) you)'
    )
  },
  // Scripture.
  {
    message: 'scripture',
    severity: 'error',
    of: 'text',
    hints: [
      'saith',
      'spake',
      'unto',
      'came to pass',
      'come to pass',
      'verily',
      'who believe',
      'who have believe',
      'ye shall',
      'thy god',
      'the lord',
      'allah',
      'children of israel',
      'begat'
    ],
    pattern: anywhere(
      '(?:thus )?(?:saith|spake) (?:the lord|unto|he unto)|(?:the lord|he|jesus|moses) (?:saith|spake) (?:unto|to)|and it (?:came|shall come) to pass,?|' +
        'verily,? (?:verily,? )?(?:i say unto|we (?:have|did|sent|created))|(?:said|say|answered|came|gave|brought|went) unto (?:him|them|her|thee|you|me|us|moses|jesus|the lord|david|abraham)|' +
        'o (?:ye|you) who (?:have )?believed?|ye shall (?:not )?\\p{L}{2,12}|thy god|the lord thy|(?:and )?allah is (?:all-|oft-|ever |most )?(?:forgiving|knowing|hearing|seeing|wise|mighty)(?:,| and)|' +
        'children of israel (?:did|went|journeyed|came)|begat \\p{L}{2,15}'
    )
  },
  // Parliaments and laws of the European Union and the United Nations.
  {
    message: 'law',
    // Debates are reported word for word now and then.
    severity: 'info',
    of: 'opening',
    hints: [
      'president',
      'commissioner',
      'able members',
      'gentlemen',
      'sitting',
      'debate',
      'meeting',
      'session',
      'vote',
      'parliament',
      'applause',
      'having regard',
      'whereas',
      'concludes',
      'next item',
      'brussels',
      'declare'
    ],
    pattern: opening(
      '(?:(?:mr|madam|mrs) (?:vice-)?president(?:-in-office)?|commissioner|honou?rable members|ladies and gentlemen)(?:(?:,| and) (?:(?:mr|madam|mrs) (?:vice-)?president(?:-in-office)?|commissioners?|minister|ladies and gentlemen|honou?rable members|fellow members|colleagues)){1,4}|' +
        '\\((?:the (?:sitting|debate|meeting|session|vote) (?:was|is) (?:suspended|closed|opened|adjourned|resumed)|parliament (?:adopted|approved|rejected)|the president(?:-in-office)? (?:of the council )?(?:cut off|agreed|interrupted)|(?:loud |prolonged |sustained |loud, sustained )?applause(?: from the (?:left|right|centre|center))?\\)$)|' +
        'having regard to (?:the )?(?:treaty|proposal|opinion|report|council|commission|regulation|rule|article|directive|its resolution)|whereas(?: it is)?\\s?[:：]|' +
        '(?:the )?sitting (?:was|is) (?:suspended|closed|opened|adjourned|resumed) at|' +
        'that concludes (?:the|this) (?:debate|item|vote)|the next item is the|done at brussels,|i declare (?:resumed|closed|adjourned) the'
    )
  },
  {
    message: 'law',
    severity: 'error',
    of: 'text',
    hints: [
      'shall be',
      'replaced by',
      'this regulation',
      'this directive',
      'this decision',
      'acting in accordance',
      'hereby'
    ],
    pattern: anywhere(
      'shall be binding in its entirety(?: and directly applicable in all member states)?|this (?:regulation|directive|decision) (?:shall enter into force|is addressed to the member states)|' +
        '(?:article|annex|paragraph) \\d{1,4}(?:\\(\\d{1,3}\\))? (?:is|shall be) (?:hereby )?(?:replaced by|amended as|added|deleted)(?: (?:by )?the following)?|' +
        'has adopted this (?:regulation|directive|decision)|acting in accordance with the (?:ordinary legislative )?procedure (?:laid down|referred to) in article'
    )
  },
  // Leaflets, patents, licences.
  {
    message: 'manual',
    severity: 'warning',
    of: 'opening',
    hints: [
      'keep',
      'expiry',
      'leaflet',
      'doctor',
      'active substance',
      'invention',
      'claim',
      'free software',
      'software is',
      'permission'
    ],
    pattern: opening(
      'keep (?:this medicine )?out of the (?:reach and sight|sight and reach|reach) of children|do not use (?:\\p{L}{2,20} )?after the expiry date|package leaflet ?[:：]|' +
        '(?:tell|ask|talk to) your doctor or pharmacist|the active substances? (?:is|are)|the (?:present )?invention relates to|(?:the method|a device|an apparatus|the system) (?:of|according to) claim \\d|' +
        'this program is free software|the software is provided "?as is|permission is hereby granted, free of charge'
    )
  },
  {
    message: 'manual',
    severity: 'warning',
    of: 'text',
    hints: ['claim', 'wherein'],
    pattern: anywhere(
      'according to (?:any (?:one )?of )?claims? \\d{1,2}(?: (?:to|or|and) \\d{1,2})?|wherein (?:said|the said)'
    )
  },
  // Web pages, forums, encyclopedias.
  {
    message: 'page',
    severity: 'error',
    of: 'paragraph',
    hints: [
      'sitemap',
      'site map',
      'add to',
      'lorem',
      'skip to',
      'jump to',
      'wikipedia',
      'powered by',
      'logged in',
      'permission',
      'last modified',
      'last edited',
      'last updated',
      'stub',
      'browser',
      'rate this',
      'profile',
      'posts:',
      'post:',
      'joined',
      're:',
      're :',
      'fw:',
      'fwd:',
      'fw :',
      'fwd :',
      'quote',
      'your ',
      '404',
      'not found',
      'error',
      'shipping',
      'delivery',
      'in stock',
      'e-mail',
      'email'
    ],
    pattern: whole(
      `(?:sitemap|site map|add to (?:cart|basket|wish ?list)|lorem ipsum\\b.{0,200}|skip to (?:main )?content|jump to (?:navigation|content|search)|from wikipedia, the free encyclopedia|` +
        `powered by (?:phpbb|wordpress|vbulletin|drupal|joomla|shopify)\\b.{0,60}|you must be logged in to .{1,80}|you (?:do not have|don['’]t have) permission to .{1,80}|` +
        `(?:this page was )?last (?:modified|edited|updated) (?:on|by) .{1,60}\\d\\d:\\d\\d.{0,20}|(?:this article is a stub|you can help wikipedia by).{0,80}|` +
        `make sure (?:that )?your browser.{0,80}|(?:please )?rate this (?:translation|entry|definition|word)|(?:view|see) (?:my|full|complete|his|her) profile|posts?: \\d{1,6}|joined: .{3,20}|` +
        `(?:re|fwd?)\\s?: .{1,80}|quote:|your (?:message|comment|email|password) has been (?:sent|changed|submitted).{0,60}|404 (?:error|not found)|page not found|error 40[34]|` +
        `(?:free )?(?:shipping|delivery) (?:on|for) (?:all )?orders over .{1,30}|in stock,? .{0,40}(?:ship|dispatch|deliver).{0,40}|enter your e-?mail(?: address)?.{0,60})${STOP}`
    )
  },
  {
    message: 'page',
    severity: 'warning',
    of: 'text',
    hints: ['gmina', 'is a species', 'is a genus', 'census', 'minor planet', 'prelate'],
    pattern: anywhere(
      'is a village in the administrative district of gmina|is a (?:species|genus) of (?:beetle|moth|butterfly|fly|snail|sea snail|flowering plant|spider|bird|fish|frog|lizard)s? (?:in|of|belonging to) the (?:family|genus|order|subfamily)|' +
        '(?:at|as of|in) the \\d{4} census,? (?:its|the) population was|is a minor planet|was a roman catholic prelate who'
    )
  }
]
