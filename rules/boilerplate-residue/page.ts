import {ANY, type Family, IS, line, opens, REST, TAIL} from './families.js'

/** Networks whose buttons stand on foreign pages. */
const FOREIGN_NETWORKS =
  'we~chat|weibo|moments|qq|qzone|douyin|telegram|vk|vkontakte|odnoklassniki|ok\\.ru|(?:yandex\\.?~)?zen|dzen|yandex(?: news)?|rutube|max|' +
  'kakao~(?:talk|story)?|naver(?: tv| band)?|band|line|viber|hatena|baidu|toutiao'
/** As signs. */
const NETWORK_SIGNS =
  'chat weibo moments qq qzone douyin telegram vk odnoklassniki ok.ru zen yandex rutube max kakao naver band line viber hatena baidu toutiao'
const OWN = '(?:our|the|this|my)'
const PLACE = '(?:channel|page|account|group|community|app|client|chat|newsletter|telegram)'

/** How notices begin, and what they do not say: newsrooms report of courts that forbade copies. */
const NOTICE =
  '(?=(?:all rights|unauthori[sz]ed|without|any|full|partial|reproduction|reprint|redistribution|reposting|republication|copying|no part|it is|this|the (?:article|content|material|text)|copyright|[ⓒ©(]))(?!.*\\b(?:was|were|had|said|says|court|law|judge|police)\\b)'

const NOTICE_OPENS =
  /^[^a-z]*(?:[ⓒ©(]|all rights|unauthori|without|any|full|partial|reproduc|reprint|redistrib|repost|republi|copy|no part|it is|this|the (?:article|content|material|text|copy)|(?:please )?(?:indicate|specify|note|state|mark)|(?:for|when|if) )/i
export const NOTICE_SPEAKS = /reproduc|reprint|redistribut|repost|republi|cop(?:y|ies)|source|link/i

/** Whether a line may be a notice of rights, which may open with many words. */
export function mayBeNotice(text: string): boolean {
  return NOTICE_OPENS.test(text) && NOTICE_SPEAKS.test(text)
}

/** Buttons, notices and links of the page around the article. */
export const PAGE: readonly Family[] = [
  // 点击进入专题, 扫描二维码 · Нажмите · tıklayın
  {
    message: 'click',
    severity: 'error',
    openers: opens(
      'click scan long press identify recognise recognize swipe enter view go exciting ' +
        'wonderful hot news information details content open read see slide expand unfold collapse'
    ),
    lines: [
      line(
        'click',
        `(?:please )?click (?:here )?(?:on )?to (?:enter|view|check|open|follow|enlarge|participate|jump)${TAIL}`
      ),
      line(
        'click',
        `(?:please )?click (?:to (?:see|read|watch|join|download|subscribe|buy|listen)|into|for (?:the )?(?:topic|details|special|more))${TAIL}`
      ),
      line(
        'click',
        `(?:please )?click (?:on )?(?:the|this) (?:picture|image|photo|blue|title|link|card|button|avatar|upper|lower|top|bottom)${TAIL}`
      ),
      line(
        'code',
        `(?:please )?(?:scan|long[- ]press|press and hold|identify|recogni[sz]e|swipe) (?:to |and )?(?:scan |identify |recogni[sz]e )?` +
          `(?:the |this |our )?(?:following |above |below )?(?:(?:qr|two-dimensional|2-?d|matrix|bar)[ -]?)?codes?\\b${TAIL}`
      ),
      line('topic', `(?:enter|view|go to) (?:the |this )?(?:special )?topic${TAIL}`),
      line(
        'expand unfold collapse',
        `(?:expand|unfold|collapse) (?:the )?(?:full|whole|rest of the)? ?(?:text|article|story|post)?`
      ),
      line('original', `(?:view|read|open|see) (?:the )?original (?:text|article|post|page)${TAIL}`),
      line(
        'swipe slide',
        `(?:swipe|slide) (?:left|right|up|down|to)(?: (?:to|for))? (?:see|view|read|more|next)${TAIL}`
      ),
      line(
        'exciting wonderful hot',
        `(?:for )?more (?:exciting|wonderful|hot) (?:content|news|information)${TAIL}`
      ),
      line(
        'follow download attention scan click add',
        `(?:for )?more (?:news|information|details|content),? (?:please )?(?:follow|download|pay attention|scan|click|add)${TAIL}`
      )
    ]
  },
  {
    message: 'click',
    severity: 'info',
    openers: opens('click download install open share'),
    lines: [
      line('click', `click here${TAIL}`),
      line(
        'share, facebook twitter x linkedin whatsapp mail',
        `share (?:on|via) (?:facebook|twitter|x|linkedin|whatsapp|e-?mail)\\b${TAIL}`
      ),
      line('app', `(?:download|install|open in) (?:the|our) (?:[\\p{L}-]{1,20} )?app${TAIL}`)
    ]
  },
  // 分享到微信 · Поделиться, Подпишитесь
  {
    message: 'share',
    severity: 'error',
    openers: opens(
      'share forward send repost add follow read join watch find subscribe sign pay official ' +
        'wechat weibo'
    ),
    lines: [
      line(
        `share forward send repost add, ${NETWORK_SIGNS}`,
        `(?:share|forward|send|repost|add)(?: (?:it|this|(?:this|the) (?:article|news|post)))? (?:to|on|in|via|with) (?:(?:your|the) )?(?:friends (?:on|in) )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`
      ),
      line(
        `us channel page, ${NETWORK_SIGNS}`,
        `(?:please )?(?:follow|read|join|watch|find|add) (?:us|our channel|our page) (?:also )?(?:in|on|at|via) (?:(?:the|our) )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`
      ),
      line(
        `subscribe sign join, channel account group page chat, ${NETWORK_SIGNS}`,
        `(?:please )?(?:subscribe|sign up|join)(?: to| for)? ${OWN} (?:official )?(?:${FOREIGN_NETWORKS})(?:[- ](?:channel|account|group|page|chat))${TAIL}`
      ),
      line(
        `subscribe join, ${NETWORK_SIGNS}`,
        `(?:please )?(?:subscribe|join)(?: to)? (?:us|${OWN} (?:channel|group|page)) (?:in|on) (?:the )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`
      ),
      line(
        'wechat weibo public official subscription, account number platform channel',
        `(?:please )?(?:pay attention to us|pay attention to|follow|add) ?(?:${OWN} (?:official |public |subscription )?(?:wechat|weibo|public|official|subscription) (?:account|number|platform|channel))?${TAIL}(?:wechat|weibo|public|official|subscription) (?:account|number|platform|channel)${TAIL}`
      ),
      line(
        'wechat weibo, IS',
        `(?:official )?(?:wechat|weibo)(?: (?:public|official|subscription))?(?: (?:account|number|id|platform|public number))?${IS}${REST}`
      )
    ]
  },
  {
    message: 'share',
    severity: 'warning',
    openers: opens('subscribe join share follow did do like liked download install open'),
    lines: [
      line(
        'subscribe, channel page account group community app client chat newsletter telegram',
        `(?:please )?subscribe to (?:us|${OWN}|the [\\p{L}-]{1,20})(?: [\\p{L}-]{1,20}){0,2} ${PLACE}${TAIL}`
      ),
      line('subscribe', `(?:please )?subscribe to (?:us|push notifications|(?:the|our) newsletter)${TAIL}`),
      line(
        'join, channel group chat community',
        `(?:please )?join ${OWN} (?:\\p{L}{1,15} )?(?:channel|group|chat|community)${TAIL}`
      ),
      line(
        'share',
        `share(?: (?:to|(?:it )?with friends|with your friends|this (?:news|article|material|publication|post|page)))?(?:${IS}|$)`
      ),
      line(
        'share, friends to this',
        `share (?:to|with friends|with your friends|this (?:news|material|publication)) ${TAIL}`
      ),
      line('follow', `follow ${OWN} (?:news|channel|publications|updates|page)${TAIL}`),
      line('you, like', `(?:did|do) you like (?:the|this) (?:article|news|material)${TAIL}`),
      line(
        'like',
        `if you like(?:d)? (?:the|this) (?:article|news|material),? (?:please )?(?:share|like|forward|subscribe)${TAIL}`
      ),
      line(
        'like share subscribe',
        `(?:like|share|subscribe)(?:(?:,| and) ?(?:like|share|subscribe|comment)){1,3}`
      ),
      line('client', `(?:download|install|open) (?:in )?(?:the|our) (?:[\\p{L}-]{1,20} )?client${TAIL}`),
      line('subscribe follow join', 'subscribe|follow us|join us')
    ]
  },
  // 未经授权不得转载 · 무단 전재 및 재배포 금지 · 無断転載禁止 · Перепечатка. Looking ahead keeps the cost linear.
  {
    message: 'rights',
    severity: 'error',
    openers: [ANY],
    lines: [
      line(
        'unauthoris unauthoriz without form, prohibited forbidden allowed permitted liab pursued investigated',
        `${NOTICE}(?=.*\\b(?:unauthori[sz]ed|without (?:permission|authori[sz]ation|consent)|any form of)\\b)(?=.*(?:reproduc|reprint|redistribut|repost|republish|\\bcop(?:y|ies)))(?=.*(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted)|liab|pursued|investigated)).*`
      ),
      line(
        'reproduction reprint redistribution reposting republication copying, prohibited forbidden allowed permitted must link',
        `${NOTICE}(?=.*\\b(?:reproduction|reprint(?:ing)?|redistribution|reposting|republication|copying)\\b)(?=.*(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted)|must (?:indicate|state|cite)|(?:hyperlink|link) to)).*`
      ),
      line(
        'source, indicate specify note state mark',
        `(?:(?:for )?(?:reprint|reproduction)s?,? )?(?:please )?(?:indicate|specify|note|state|mark) the source(?:${IS}| (?:for|when|if|in case of)\\b|$)${TAIL}`
      ),
      line(
        'source link, required mandatory obligatory necessary',
        `(?:when|if|for) (?:using|quoting|copying|reprint|reproduc|repost)${TAIL}\\b(?:source|link|hyperlink)\\b.{0,60}\\b(?:required|mandatory|obligatory|necessary)${TAIL}`
      ),
      line('ⓒ', `copyright ?ⓒ${TAIL}`),
      line(
        'copyright, holder owner belongs owned',
        `(?:the )?copyright (?:holder|owner|belongs to|is owned by)${TAIL}`
      )
    ]
  },
  // 免责声明：本文仅代表作者个人观点
  {
    message: 'rights',
    severity: 'error',
    openers: opens(
      'disclaimer disclaimers special solemn warm copyright statement statements declaration ' +
        'declarations risk note notes article above content view views opinion opinions recognised recognized organisation organization extremist terrorist position point advertising advertisement'
    ),
    lines: [
      line(
        'IS',
        `(?:disclaimer|special statement|solemn statement|(?:special|warm) (?:tip|reminder)|copyright (?:statement|notice))s?${IS}${REST}`
      ),
      line(
        'IS',
        `(?:statement|declaration|risk warning|note)s?${IS}.{0,80}\\b(?:this (?:article|site|platform)|the (?:author|platform)|copyright|reproduc|reprint|investment advice)${TAIL}`
      ),
      line(
        'represent author',
        `(?:this article|the article|the above(?: content)?|the content|the (?:views?|opinions?))\\b.{0,60}\\b(?:(?:only|solely) represents?|represents? only|are (?:only )?(?:the )?author['’]s (?:personal|own) (?:views|opinions?) only)\\b${TAIL}`
      ),
      line(
        'represent constitute reference nothing',
        `(?:this article|the article|the above(?: content)?)\\b.{0,60}\\b(?:does not (?:represent|constitute)|(?:is )?for reference only|has nothing to do with (?:this|our))\\b${TAIL}`
      ),
      line(
        'editor, coincide agree match',
        `(?:the )?(?:opinion|position|views?|point of view) of the (?:editors?|editorial (?:board|office|staff|team))\\b.{0,40}\\bmay not (?:coincide|agree|match)\\b${TAIL}`
      ),
      line(
        'russia',
        `(?:an? |the )?(?:terrorist |extremist )?organi[sz]ation,?(?: whose activities are| is)? (?:banned|prohibited) (?:in|on the territory of) (?:the )?russia(?:n federation)?`
      ),
      line(
        'recognis recogniz, agent extremist terrorist',
        `(?:is )?recogni[sz]ed (?:in russia )?as (?:an? )?(?:foreign agent|extremist|terrorist)${TAIL}`
      ),
      line('erid', `advertis(?:ing|ement)\\. .{0,60}\\berid\\b${TAIL}`),
      line('views, personal', `the views in this article\\b.{0,60}\\bpersonal\\b${TAIL}`)
    ]
  },
  // 延伸阅读, 相关新闻 · Читайте также · À lire aussi · Lesen Sie auch
  {
    message: 'related',
    severity: 'error',
    openers: opens(
      'extended extension extensive recommended related associated read reads see watch ' +
        'discover material materials news article articles video videos topic theme subject hot ' +
        'previous past guess may everyone next last editorial point here about publication publications'
    ),
    lines: [
      line(
        'reading',
        `(?:extended|extension|extensive|recommended|related|associated) reading(?:${IS}${TAIL})?`
      ),
      line('IS', `(?:to|also to) (?:read|see|watch|discover)(?: also| too| more)?${IS}${TAIL}`),
      line(
        'topic theme subject',
        `(?:read|material|news|more|articles?|video)s?(?: also| more)? (?:on|by|about) (?:the|this) (?:topic|theme|subject)(?:${IS}${TAIL})?`
      ),
      line('IS', `(?:also )?(?:on|by) (?:the )?(?:topic|theme|subject)${IS}${TAIL}`),
      line('topic subject', `(?:materials?|articles?|publications?|news) on the (?:topic|subject)`),
      line(
        'related hot previous past',
        `(?:related|hot|previous|past) (?:news|recommendations?|reports?|links?|topics?|reviews?|tags?|searches|articles?|posts)${IS}?`
      ),
      line(
        'hot guess like recommended watching',
        `(?:hot search(?:es)?|guess you like|you may (?:also )?like|recommended for you|everyone is watching)${IS}?`
      ),
      line('IS', `(?:previous|next|last) (?:article|post|news|page|one)${IS}${TAIL}`),
      line('editorial', 'recommended editorial content'),
      line(
        'find',
        `(?:at this point|here),? you(?: will|['’]ll) find (?:external )?(?:recommended )?(?:content|an? article)${TAIL}`
      )
    ]
  },
  // Sentences open with this word, too.
  {
    message: 'related',
    severity: 'error',
    openers: ['new'],
    lines: [line('topic subject', `new on the (?:topic|subject)`)]
  },
  {
    message: 'related',
    severity: 'warning',
    openers: opens('read see watch article story text continue continues'),
    lines: [
      line('also too', `(?:read|see|watch) (?:also|too)(?:${IS}${TAIL})?`),
      line('IS', `(?:also|more) (?:read|see|watch)${IS}${TAIL}`),
      line(
        'reading below',
        `(?:(?:the )?(?:article|story|text) )?continues? (?:reading|below)(?: (?:the )?(?:advertis(?:ement|ing)|ad|article|below))?`
      )
    ]
  },
  // The page itself: font size, counters, cookies, mistakes, subscribers.
  {
    message: 'page',
    severity: 'error',
    openers: opens(
      '# text font word letter reduce increase enlarge decrease change adjust number views view ' +
        'hits readings read reads clicks visits page impressions news article content has was ' +
        'comment comments replies reply like likes leave post add write first go show log login ' +
        'sign register found noticed saw spotted find notice see spot select highlight report ' +
        'send website site uses cookies accept reject manage agree only reserved available ' +
        'accessible paid paying registered subscriber subscribers member members remaining ' +
        'browser device enable turn activate back return home homepage front main index current ' +
        'save translated translation print collect favorite favourite close share forward our viewed visited seen'
    ),
    lines: [
      line(
        'size text font word letter, large big small medium middle a',
        `(?:text|font|word|letter)(?: ?size)?${IS}?[[【(]?~(?:large|big|small|medium|middle|a[+-]|aa?\\b)${TAIL}`
      ),
      line(
        'font text',
        '(?:reduce|increase|enlarge|decrease|change|adjust) (?:the )?(?:font|text)(?: size)?'
      ),
      line(
        'IS',
        `(?:number of )?(?:views|hits|readings|reads?|clicks|visits|page views|impressions)(?: ?count)?${IS}\\d[\\d.,]{0,12}${TAIL}`
      ),
      line(
        'times',
        `(?:(?:this|the) (?:news|article|content|page) )?(?:has been |was )?(?:read|viewed|seen|visited) \\d[\\d.,]{0,12} times`
      ),
      line('comment repl review', `\\d{1,6} (?:comments?|replies|reviews)|no comments(?: yet)?`),
      line(
        'comment repl like',
        `(?:comments?|replies|likes?)(?: (?:on|to) this \\p{L}{1,15})?${IS}?~\\(?\\d{1,6}\\)?`
      ),
      line(
        'comment',
        `(?:leave|post|add|write|be the first to) (?:a |your )?comment(?: below)?|(?:go to|(?:view|show|read) all) comments`
      ),
      line(
        'log sign register',
        `(?:log~in|sign in|register)(?:~[/|]~| or | and )(?:log~in|sign in|register|sign up|comment)${TAIL}`
      ),
      line(
        'mistake error typo misprint inaccuracy',
        `(?:(?:have you )?(?:found|noticed|saw|spotted)|(?:if )?you (?:find|found|notice|see|spot)|if you (?:have )?(?:find|found|notice|noticed|see|spot)) (?:an? |the )?(?:mistake|error|typo|misprint|inaccuracy)${TAIL}`
      ),
      line(
        'ctrl',
        `(?:select|highlight) (?:it|the text|a piece of text|the fragment|text)\\b${TAIL}ctrl${TAIL}`
      ),
      line('error typo mistake', `(?:report|send) (?:an? )?(?:error|typo|mistake)(?: in (?:the )?text)?`),
      line('cookie', `(?:this|our|the) (?:web)?site uses? cookies${TAIL}`),
      line('cookie', `(?:accept|reject|manage) (?:all )?cookies`),
      line(
        'agree, external cookies',
        `(?:i )?agree (?:that|to) (?:external content|the use of cookies)${TAIL}`
      ),
      line(
        'subscribers members',
        `(?:this (?:article|content|page|text) is )?(?:only |reserved )?(?:for|available to|accessible to|reserved for) (?:paid |paying |our |registered )?(?:subscribers|members)(?: only)?`
      ),
      line(
        'subscriber member',
        `(?:(?:article|content) )?(?:reserved|only) for (?:our )?(?:subscribers|members)|(?:paid )?(?:subscribers?|members?)[ -]only(?: article)?`
      ),
      line(
        'characters words',
        `remaining(?: text)?${IS}?~\\d{1,5} (?:characters|words)${TAIL}|\\d{1,5} (?:characters|words) (?:left|remaining)`
      ),
      line('browser device', `your (?:browser|device) (?:does|is) not (?:support|compatible)${TAIL}`),
      line('javascript', `(?:please )?(?:enable|turn on|activate) javascript${TAIL}`),
      line(
        'top home front main list page',
        `(?:back|return|go)(?: to)? (?:the )?(?:top|home~page|front page|main page|list|previous page|next page)(?: of (?:the )?(?:page|site))?`
      ),
      line('> » › →', `(?:home|homepage|front page|main|index)\\s{0,2}[>»›→]${TAIL}`),
      line('current, IS', `(?:your |the )?current (?:location|position)${IS}${REST}`),
      line(
        'favourites favorites bookmarks',
        '(?:add|save) (?:us |it )?to (?:your )?(?:google news )?(?:favou?rites|bookmarks)'
      ),
      line(
        'translat',
        `(?:translated|translation) (?:automatically|by (?:google|deepl|machine|yandex|bing|papago|baidu|chatgpt|ai))${TAIL}`
      ),
      line(
        'translated',
        `this (?:article|text|page|news) (?:was|has been|is) (?:machine[- ]translated|automatically translated|translated (?:automatically|by (?:an? )?(?:machine|google|deepl|artificial|ai)\\b))${TAIL}`
      ),
      line(
        'print save collect favourite favorite close share comment forward',
        `(?:print|save|collect|favou?rite|close|share|comment|forward)(?:[ |/·]{1,3}(?:print|save|collect|favou?rite|close|window|share|comment|forward|e-?mail|send)){1,8}(?: window)?`
      )
    ]
  },
  // Sentences open with this word, too.
  {
    message: 'page',
    severity: 'error',
    openers: ['we'],
    lines: [line('cookie', `we uses? cookies${TAIL}`)]
  },
  {
    message: 'page',
    severity: 'warning',
    openers: opens(
      '# estimated reading print printable full pc mobile send advertisement advertising ad ' +
        'sponsored tags keyword keywords rubric rate evaluate loading video status play watch ' +
        'show copy short'
    ),
    lines: [
      line('reading min', `(?:estimated )?reading time(?:${IS}| )${TAIL}|\\d{1,2}[ -]min(?:ute)?s?\\.? read`),
      line(
        'version print mail',
        '(?:print|printable|full|pc|mobile) version|print(?: this)?(?: (?:page|article))?|send by e-?mail'
      ),
      line('ad sponsored', '(?:advertisement|advertising|ad|sponsored content)'),
      line('IS', `(?:tags|keywords?|rubric)${IS}${REST}`),
      line('rate evaluate', '(?:rate|evaluate) (?:the |this )?(?:article|news|material|post|translation)'),
      line('loading', '(?:video )?loading(?:\\.{1,3}|…)?'),
      line('status, IS', `status${IS}\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}${TAIL}`),
      line('play watch, video', '(?:play|watch) (?:the )?video'),
      line('link', '(?:copy|short) link'),
      line('show', 'show (?:more|comments)')
    ]
  }
]
