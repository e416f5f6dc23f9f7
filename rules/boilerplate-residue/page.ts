import {type Family, IS, line, opens, REST, TAIL} from './families.js'

/** Networks whose buttons stand on foreign pages. */
const FOREIGN_NETWORKS =
  'we~chat|weibo|moments|qq|qzone|douyin|telegram|vk|vkontakte|odnoklassniki|ok\\.ru|(?:yandex\\.?~)?zen|dzen|yandex(?: news)?|rutube|max|' +
  'kakao~(?:talk|story)?|naver(?: tv| band)?|band|line|viber|hatena|baidu|toutiao'
const OWN = '(?:our|the|this|my)'
const PLACE = '(?:channel|page|account|group|community|app|client|chat|newsletter|telegram)'

/** How notices begin, and what they do not say: newsrooms report of courts that forbade copies. */
const NOTICE =
  '(?=(?:all rights|unauthori[sz]ed|without|any|full|partial|reproduction|reprint|redistribution|reposting|republication|copying|no part|it is|this|the (?:article|content|material|text)|copyright|[ⓒ©(]))(?!.*\\b(?:was|were|had|said|says|court|law|judge|police)\\b)'

/** Buttons, notices and links of the page around the article. */
export const PAGE: readonly Family[] = [
  // 点击进入专题, 扫描二维码 · Нажмите · tıklayın
  {
    message: 'click',
    severity: 'error',
    mayHold: opens(
      'click scan long press identify recognise recognize swipe enter view go exciting ' +
        'wonderful hot news information details content open read see slide expand unfold collapse'
    ),
    line: line(
      `(?:please )?click (?:here )?(?:on )?to (?:enter|view|check|open|follow|enlarge|participate|jump)${TAIL}`,
      `(?:please )?click (?:to (?:see|read|watch|join|download|subscribe|buy|listen)|into|for (?:the )?(?:topic|details|special|more))${TAIL}`,
      `(?:please )?click (?:on )?(?:the|this) (?:picture|image|photo|blue|title|link|card|button|avatar|upper|lower|top|bottom)${TAIL}`,
      `(?:please )?(?:scan|long[- ]press|press and hold|identify|recogni[sz]e|swipe) (?:to |and )?(?:scan |identify |recogni[sz]e )?` +
        `(?:the |this |our )?(?:following |above |below )?(?:(?:qr|two-dimensional|2-?d|matrix|bar)[ -]?)?codes?\\b${TAIL}`,
      `(?:enter|view|go to) (?:the |this )?(?:special )?topic${TAIL}`,
      `(?:expand|unfold|collapse) (?:the )?(?:full|whole|rest of the)? ?(?:text|article|story|post)?`,
      `(?:view|read|open|see) (?:the )?original (?:text|article|post|page)${TAIL}`,
      `(?:swipe|slide) (?:left|right|up|down|to)(?: (?:to|for))? (?:see|view|read|more|next)${TAIL}`,
      `(?:for )?more (?:exciting|wonderful|hot) (?:content|news|information)${TAIL}`,
      `(?:for )?more (?:news|information|details|content),? (?:please )?(?:follow|download|pay attention|scan|click|add)${TAIL}`
    )
  },
  {
    message: 'click',
    severity: 'info',
    mayHold: opens('click download install open share'),
    line: line(
      `click here${TAIL}`,
      `share (?:on|via) (?:facebook|twitter|x|linkedin|whatsapp|e-?mail)\\b${TAIL}`,
      `(?:download|install|open in) (?:the|our) (?:[\\p{L}-]{1,20} )?app${TAIL}`
    )
  },
  // 分享到微信 · Поделиться, Подпишитесь
  {
    message: 'share',
    severity: 'error',
    mayHold: opens(
      'share forward send repost add follow read join watch find subscribe sign pay official ' +
        'wechat weibo'
    ),
    line: line(
      `(?:share|forward|send|repost|add)(?: (?:it|this|(?:this|the) (?:article|news|post)))? (?:to|on|in|via|with) (?:(?:your|the) )?(?:friends (?:on|in) )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`,
      `(?:please )?(?:follow|read|join|watch|find|add) (?:us|our channel|our page) (?:also )?(?:in|on|at|via) (?:(?:the|our) )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`,
      `(?:please )?(?:subscribe|sign up|join)(?: to| for)? ${OWN} (?:official )?(?:${FOREIGN_NETWORKS})(?:[- ](?:channel|account|group|page|chat))${TAIL}`,
      `(?:please )?(?:subscribe|join)(?: to)? (?:us|${OWN} (?:channel|group|page)) (?:in|on) (?:the )?(?:${FOREIGN_NETWORKS})\\b${TAIL}`,
      `(?:please )?(?:pay attention to us|pay attention to|follow|add) ?(?:${OWN} (?:official |public |subscription )?(?:wechat|weibo|public|official|subscription) (?:account|number|platform|channel))?${TAIL}(?:wechat|weibo|public|official|subscription) (?:account|number|platform|channel)${TAIL}`,
      `(?:official )?(?:wechat|weibo)(?: (?:public|official|subscription))?(?: (?:account|number|id|platform|public number))?${IS}${REST}`
    )
  },
  {
    message: 'share',
    severity: 'warning',
    mayHold: opens('subscribe join share follow did do like liked download install open'),
    line: line(
      `(?:please )?subscribe to (?:us|${OWN}|the [\\p{L}-]{1,20})(?: [\\p{L}-]{1,20}){0,2} ${PLACE}${TAIL}`,
      `(?:please )?subscribe to (?:us|push notifications|(?:the|our) newsletter)${TAIL}`,
      `(?:please )?join ${OWN} (?:\\p{L}{1,15} )?(?:channel|group|chat|community)${TAIL}`,
      `share(?: (?:to|(?:it )?with friends|with your friends|this (?:news|article|material|publication|post|page)))?(?:${IS}|$)`,
      `share (?:to|with friends|with your friends|this (?:news|material|publication)) ${TAIL}`,
      `follow ${OWN} (?:news|channel|publications|updates|page)${TAIL}`,
      `(?:did|do) you like (?:the|this) (?:article|news|material)${TAIL}`,
      `if you like(?:d)? (?:the|this) (?:article|news|material),? (?:please )?(?:share|like|forward|subscribe)${TAIL}`,
      `(?:like|share|subscribe)(?:(?:,| and) ?(?:like|share|subscribe|comment)){1,3}`,
      `(?:download|install|open) (?:in )?(?:the|our) (?:[\\p{L}-]{1,20} )?client${TAIL}`,
      'subscribe|follow us|join us'
    )
  },
  // 未经授权不得转载 · 무단 전재 및 재배포 금지 · 無断転載禁止 · Перепечатка. Looking ahead keeps the cost linear.
  {
    message: 'rights',
    severity: 'error',
    mayHold: (_, text) => /reproduc|reprint|redistribut|repost|republi|cop(?:y|ies)|source|link/i.test(text),
    line: line(
      `${NOTICE}(?=.*\\b(?:unauthori[sz]ed|without (?:permission|authori[sz]ation|consent)|any form of)\\b)(?=.*(?:reproduc|reprint|redistribut|repost|republish|\\bcop(?:y|ies)))(?=.*(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted)|liab|pursued|investigated)).*`,
      `${NOTICE}(?=.*\\b(?:reproduction|reprint(?:ing)?|redistribution|reposting|republication|copying)\\b)(?=.*(?:prohibited|forbidden|not (?:be )?(?:allowed|permitted)|must (?:indicate|state|cite)|(?:hyperlink|link) to)).*`,
      `(?:(?:for )?(?:reprint|reproduction)s?,? )?(?:please )?(?:indicate|specify|note|state|mark) the source(?:${IS}| (?:for|when|if|in case of)\\b|$)${TAIL}`,
      `(?:when|if|for) (?:using|quoting|copying|reprint|reproduc|repost)${TAIL}\\b(?:source|link|hyperlink)\\b.{0,60}\\b(?:required|mandatory|obligatory|necessary)${TAIL}`,
      `copyright ?ⓒ${TAIL}`,
      `(?:the )?copyright (?:holder|owner|belongs to|is owned by)${TAIL}`
    )
  },
  // 免责声明：本文仅代表作者个人观点
  {
    message: 'rights',
    severity: 'error',
    mayHold: opens(
      'disclaimer disclaimers special solemn warm copyright statement statements declaration ' +
        'declarations risk note notes article above content view views opinion opinions recognised recognized organisation organization extremist terrorist position point advertising advertisement'
    ),
    line: line(
      `(?:disclaimer|special statement|solemn statement|(?:special|warm) (?:tip|reminder)|copyright (?:statement|notice))s?${IS}${REST}`,
      `(?:statement|declaration|risk warning|note)s?${IS}.{0,80}\\b(?:this (?:article|site|platform)|the (?:author|platform)|copyright|reproduc|reprint|investment advice)${TAIL}`,
      `(?:this article|the article|the above(?: content)?|the content|the (?:views?|opinions?))\\b.{0,60}\\b(?:(?:only|solely) represents?|represents? only|are (?:only )?(?:the )?author['’]s (?:personal|own) (?:views|opinions?) only)\\b${TAIL}`,
      `(?:this article|the article|the above(?: content)?)\\b.{0,60}\\b(?:does not (?:represent|constitute)|(?:is )?for reference only|has nothing to do with (?:this|our))\\b${TAIL}`,
      `(?:the )?(?:opinion|position|views?|point of view) of the (?:editors?|editorial (?:board|office|staff|team))\\b.{0,40}\\bmay not (?:coincide|agree|match)\\b${TAIL}`,
      `(?:an? |the )?(?:terrorist |extremist )?organi[sz]ation,?(?: whose activities are| is)? (?:banned|prohibited) (?:in|on the territory of) (?:the )?russia(?:n federation)?`,
      `(?:is )?recogni[sz]ed (?:in russia )?as (?:an? )?(?:foreign agent|extremist|terrorist)${TAIL}`,
      `advertis(?:ing|ement)\\. .{0,60}\\berid\\b${TAIL}`,
      `the views in this article\\b.{0,60}\\bpersonal\\b${TAIL}`
    )
  },
  // 延伸阅读, 相关新闻 · Читайте также · À lire aussi · Lesen Sie auch
  {
    message: 'related',
    severity: 'error',
    mayHold: opens(
      'extended extension extensive recommended related associated read reads see watch ' +
        'discover material materials news article articles video videos topic theme subject hot ' +
        'previous past guess may everyone next last editorial point here about publication publications new'
    ),
    line: line(
      `(?:extended|extension|extensive|recommended|related|associated) reading(?:${IS}${TAIL})?`,
      `(?:to|also to) (?:read|see|watch|discover)(?: also| too| more)?${IS}${TAIL}`,
      `(?:read|material|news|more|articles?|video)s?(?: also| more)? (?:on|by|about) (?:the|this) (?:topic|theme|subject)(?:${IS}${TAIL})?`,
      `(?:also )?(?:on|by) (?:the )?(?:topic|theme|subject)${IS}${TAIL}`,
      `(?:material|article|publication|new)s? on the (?:topic|subject)`,
      `(?:related|hot|previous|past) (?:news|recommendations?|reports?|links?|topics?|reviews?|tags?|searches|articles?|posts)${IS}?`,
      `(?:hot search(?:es)?|guess you like|you may (?:also )?like|recommended for you|everyone is watching)${IS}?`,
      `(?:previous|next|last) (?:article|post|news|page|one)${IS}${TAIL}`,
      'recommended editorial content',
      `(?:at this point|here),? you(?: will|['’]ll) find (?:external )?(?:recommended )?(?:content|an? article)${TAIL}`
    )
  },
  {
    message: 'related',
    severity: 'warning',
    mayHold: opens('read see watch article story text continue continues'),
    line: line(
      `(?:read|see|watch) (?:also|too)(?:${IS}${TAIL})?`,
      `(?:also|more) (?:read|see|watch)${IS}${TAIL}`,
      `(?:(?:the )?(?:article|story|text) )?continues? (?:reading|below)(?: (?:the )?(?:advertis(?:ement|ing)|ad|article|below))?`
    )
  },
  // The page itself: font size, counters, cookies, mistakes, subscribers.
  {
    message: 'page',
    severity: 'error',
    mayHold: opens(
      '# text font word letter reduce increase enlarge decrease change adjust number views view ' +
        'hits readings read reads clicks visits page impressions news article content has was ' +
        'comment comments replies reply like likes leave post add write first go show log login ' +
        'sign register found noticed saw spotted find notice see spot select highlight report ' +
        'send we website site uses cookies accept reject manage agree only reserved available ' +
        'accessible paid paying registered subscriber subscribers member members remaining ' +
        'browser device enable turn activate back return home homepage front main index current ' +
        'save translated translation print collect favorite favourite close share forward our viewed visited seen'
    ),
    line: line(
      `(?:text|font|word|letter)(?: ?size)?${IS}?[[【(]?~(?:large|big|small|medium|middle|a[+-]|aa?\\b)${TAIL}`,
      '(?:reduce|increase|enlarge|decrease|change|adjust) (?:the )?(?:font|text)(?: size)?',
      `(?:number of )?(?:views|hits|readings|reads?|clicks|visits|page views|impressions)(?: ?count)?${IS}\\d[\\d.,]{0,12}${TAIL}`,
      `(?:(?:this|the) (?:news|article|content|page) )?(?:has been |was )?(?:read|viewed|seen|visited) \\d[\\d.,]{0,12} times`,
      `\\d{1,6} (?:comments?|replies|reviews)|no comments(?: yet)?`,
      `(?:comments?|replies|likes?)(?: (?:on|to) this \\p{L}{1,15})?${IS}?~\\(?\\d{1,6}\\)?`,
      `(?:leave|post|add|write|be the first to) (?:a |your )?comment(?: below)?|(?:go to|(?:view|show|read) all) comments`,
      `(?:log~in|sign in|register)(?:~[/|]~| or | and )(?:log~in|sign in|register|sign up|comment)${TAIL}`,
      `(?:(?:have you )?(?:found|noticed|saw|spotted)|(?:if )?you (?:find|found|notice|see|spot)|if you (?:have )?(?:find|found|notice|noticed|see|spot)) (?:an? |the )?(?:mistake|error|typo|misprint|inaccuracy)${TAIL}`,
      `(?:select|highlight) (?:it|the text|a piece of text|the fragment|text)\\b${TAIL}ctrl${TAIL}`,
      `(?:report|send) (?:an? )?(?:error|typo|mistake)(?: in (?:the )?text)?`,
      `(?:we|(?:this|our|the) (?:web)?site) uses? cookies${TAIL}`,
      `(?:accept|reject|manage) (?:all )?cookies`,
      `(?:i )?agree (?:that|to) (?:external content|the use of cookies)${TAIL}`,
      `(?:this (?:article|content|page|text) is )?(?:only |reserved )?(?:for|available to|accessible to|reserved for) (?:paid |paying |our |registered )?(?:subscribers|members)(?: only)?`,
      `(?:(?:article|content) )?(?:reserved|only) for (?:our )?(?:subscribers|members)|(?:paid )?(?:subscribers?|members?)[ -]only(?: article)?`,
      `remaining(?: text)?${IS}?~\\d{1,5} (?:characters|words)${TAIL}|\\d{1,5} (?:characters|words) (?:left|remaining)`,
      `your (?:browser|device) (?:does|is) not (?:support|compatible)${TAIL}`,
      `(?:please )?(?:enable|turn on|activate) javascript${TAIL}`,
      `(?:back|return|go)(?: to)? (?:the )?(?:top|home~page|front page|main page|list|previous page|next page)(?: of (?:the )?(?:page|site))?`,
      `(?:home|homepage|front page|main|index)\\s{0,2}[>»›→]${TAIL}`,
      `(?:your |the )?current (?:location|position)${IS}${REST}`,
      '(?:add|save) (?:us |it )?to (?:your )?(?:google news )?(?:favou?rites|bookmarks)',
      `(?:translated|translation) (?:automatically|by (?:google|deepl|machine|yandex|bing|papago|baidu|chatgpt|ai))${TAIL}`,
      `this (?:article|text|page|news) (?:was|has been|is) (?:machine[- ]translated|automatically translated|translated (?:automatically|by (?:an? )?(?:machine|google|deepl|artificial|ai)\\b))${TAIL}`,
      `(?:print|save|collect|favou?rite|close|share|comment|forward)(?:[ |/·]{1,3}(?:print|save|collect|favou?rite|close|window|share|comment|forward|e-?mail|send)){1,8}(?: window)?`
    )
  },
  {
    message: 'page',
    severity: 'warning',
    mayHold: opens(
      '# estimated reading print printable full pc mobile send advertisement advertising ad ' +
        'sponsored tags keyword keywords rubric rate evaluate loading video status play watch ' +
        'show copy short'
    ),
    line: line(
      `(?:estimated )?reading time(?:${IS}| )${TAIL}|\\d{1,2}[ -]min(?:ute)?s?\\.? read`,
      '(?:print|printable|full|pc|mobile) version|print(?: this)?(?: (?:page|article))?|send by e-?mail',
      '(?:advertisement|advertising|ad|sponsored content)',
      `(?:tags|keywords?|rubric)${IS}${REST}`,
      '(?:rate|evaluate) (?:the |this )?(?:article|news|material|post|translation)',
      '(?:video )?loading(?:\\.{1,3}|…)?',
      `status${IS}\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}${TAIL}`,
      '(?:play|watch) (?:the )?video',
      '(?:copy|short) link',
      'show (?:more|comments)'
    )
  }
]
