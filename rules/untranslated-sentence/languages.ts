import {once} from '../../src/rule.js'

// Small and frequent words of languages in the Latin script, lower-cased: articles, pronouns, prepositions,
// conjunctions, forms of "be" and "have", and what reporters use most ("said", "will", "year").

const LISTS: Record<string, string> = {
  German: `der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden
    wurde wurden hat haben hatte hatten auch auf aus bei bis durch für gegen in im mit nach ohne seit über um unter von vom
    vor zu zum zur zwischen dass wenn weil als wie er sie es wir ihr ich sich sein seine ihre mehr noch nur schon sehr kann
    können soll sollen müssen sagte sagt jahr jahre jahren am an werde dieser diese dieses kein keine so man`,
  Dutch: `de het een en of maar niet is zijn was waren wordt worden werd werden heeft hebben had hadden ook op uit bij tot
    door voor tegen in met naar zonder sinds over om onder van te tussen dat als omdat dan hij zij ze het wij we ik zich hun
    haar meer nog alleen zeer kan kunnen zal zullen moet moeten zei zegt jaar aan deze dit die geen er wel volgens niets`,
  Afrikaans: `die 'n en of maar nie is was word het ook op uit by tot deur vir teen in met na sonder sedert oor om onder van
    te tussen dat as omdat hy sy dit ons ek hulle hul haar meer nog net baie kan sal moet gesê sê jaar aan hierdie daardie
    geen wat wie wees gaan volgens`,
  Swedish: `och att det som en ett den de inte är var har hade på av för med till från om men eller han hon vi jag sig sin
    sina deras kan ska skulle måste blir blev vid efter under över mellan utan också mycket mer när så än denna detta dessa
    säger sade år i man enligt kommer finns varit bara`,
  Danish: `og at det som en et den de ikke er var har havde på af for med til fra om men eller han hun vi jeg sig sin sine
    deres kan skal skulle må bliver blev ved efter under over mellem uden også meget mere når så end denne dette disse siger
    sagde år i man ifølge kommer været kun efter fordi`,
  Norwegian: `og at det som en et den de ikke er var har hadde på av for med til fra om men eller han hun vi jeg seg sin
    sine deres kan skal skulle må blir ble ved etter under over mellom uten også mye mer når så enn denne dette disse sier
    sa år i man ifølge kommer vært bare fordi`,
  Icelandic: `og að það sem er var ekki í á af með til frá um en eða hann hún við ég sig sinn þeirra verður varð eftir undir
    yfir milli án líka mjög meira þegar svo þessi þetta segir sagði ár verið hafa hefur hafði þá því fyrir`,
  French: `le la les un une des du de et ou mais ne pas est sont était étaient sera a ont avait avaient aussi sur dans par
    pour contre avec sans depuis sous entre que qui quand si parce il elle ils elles on nous vous je se son sa ses leur leurs
    plus encore très peut peuvent doit dit selon année ans au aux ce cette ces même après avant été être lundi mardi mercredi jeudi vendredi samedi dimanche hier jour personne fin`,
  Spanish: `el la los las un una unos unas y o pero no es son era eran fue fueron será ha han había también sobre en por para
    contra con sin desde hasta bajo entre que quien cuando si porque él ella ellos nosotros yo se su sus más muy puede
    pueden debe dijo según año años al del de este esta estos como ya lo le les ser sido está`,
  Portuguese: `o a os as um uma uns umas e ou mas não é são era eram foi foram será tem têm tinha também sobre em por para
    contra com sem desde até sob entre que quem quando se porque ele ela eles nós eu seu sua seus suas mais muito pode podem
    deve disse segundo ano anos ao aos do da dos das no na nos nas de este esta isso como já pelo pela ser sido está hoje ontem após durante nova novas novo sábado domingo`,
  Italian: `il lo la i gli le un uno una e o ma non è sono era erano sarà ha hanno aveva anche su in per contro con senza da
    dal dalla fino sotto tra fra che chi quando se perché lui lei loro noi io si suo sua suoi più ancora molto può possono
    deve detto secondo anno anni al alla del della dei delle degli nel nella di questo questa come già stato essere dopo oggi ieri prima vicino ogni anche nuova nuovo`,
  Romanian: `și si în un o este sunt era au a fost fi va vor nu dar sau cu de la pe din pentru după până fără între că care
    când dacă pentru el ea ei noi eu se său lor mai foarte poate trebuie spus potrivit ani anul ale al ai acest această
    acestea cel cea cei prin despre mult`,
  Catalan: `el la els les un una uns unes i o però no és són era eren va van serà ha han havia també sobre en per contra amb
    sense des fins sota entre que qui quan si perquè ell ella ells nosaltres jo es seu seva seus més molt pot poden ha dit
    segons any anys al als del dels de aquest aquesta com ja aquests`,
  Polish: `i w na z do że się nie jest są był była było byli będzie ma mają od po dla przez przed przy bez nad pod między
    lub ale o jak który która które co kiedy gdy jeśli on ona oni my ja jego jej ich już tylko bardzo może mogą musi
    powiedział według rok lat roku to ten ta te tego tym oraz za ze`,
  Czech: `a v na z do že se ne není je jsou byl byla bylo byli bude má mají od po pro přes před při bez nad pod mezi nebo ale
    o jak který která které co když jestli on ona oni my já jeho její jejich už jen velmi může mohou musí řekl uvedl podle
    rok let roku to ten ta tento také jako za ze jsme si`,
  Slovak: `a v na z do že sa nie je sú bol bola bolo boli bude má majú od po pre cez pred pri bez nad pod medzi alebo ale o
    ako ktorý ktorá ktoré čo keď ak on ona oni my ja jeho jej ich už len veľmi môže môžu musí povedal uviedol podľa rok
    rokov roku to ten tá tento tiež za zo sme si`,
  Slovenian: `in v na z s do da se ne ni je so bil bila bilo bili bo ima imajo od po za čez pred pri brez nad pod med ali pa
    o kot ki kaj ko če on ona oni mi jaz njegov njen njihov že samo zelo lahko mora dejal povedal leta let to ta tudi iz sta`,
  Croatian: `i u na s iz do da se ne nije je su bio bila bilo bili biće bit će ima imaju od po za kroz prije pred pri bez nad
    pod između ili ali o kao koji koja koje što šta kada ako on ona oni mi ja njegov njen njihov već samo vrlo može mogu
    mora rekao kazao prema godine godina to taj ta ovaj također takođe sam nakon`,
  Hungarian: `a az egy és vagy de nem van volt lesz hogy ha mert is csak már még meg el ki be fel le után előtt között alatt
    szerint mint aki ami amely amikor ő ők mi én azt ezt ez ennek annak nagyon lehet kell mondta év évben több sem pedig
    majd ezért minden`,
  Finnish: `ja on ei oli ovat olivat että se ne hän he me minä tämä tämän jonka joka jotka kun jos mutta tai myös kuin vain
    vielä jo hyvin voi voivat pitää sanoi mukaan vuonna vuoden vuotta sekä ole ollut olla kanssa jälkeen ennen välillä ilman
    siitä niin mitä koska`,
  Estonian: `ja on ei oli olid et see need ta nad me ma selle mis kes kui aga või ka vaid veel juba väga võib võivad peab
    ütles sõnul aastal aasta aastat olnud olla pärast enne vahel ilma sest nii mida ning oma tema nende üle kuid`,
  Lithuanian: `ir yra buvo bus kad ne nėra į iš su be po prie per už apie tarp kuris kuri kurie kai jei bet ar arba jis ji
    jie mes aš savo jo jos jų jau tik labai gali turi sakė teigė pasak metų metais tai šis ši taip pat kaip dėl nuo iki`,
  Latvian: `un ir bija būs ka ne nav uz no ar bez pēc pie par starp kurš kura kuri kas kad ja bet vai viņš viņa viņi mēs es
    savu tā to jau tikai ļoti var jā sacīja teica gada gadā gadu tas šis šī arī kā lai dēļ līdz tiek`,
  Albanian: `dhe në një e i të së për me nga që është janë ishte ishin do nuk por ose si kur nëse ai ajo ata ne unë tij saj
    tyre më shumë mund duhet tha sipas vit vjet viti kjo ky këto pas para mes pa mbi nën edhe ka kanë kishte`,
  Turkish: `ve bir bu da de ile için olarak olan oldu olduğunu değil var yok ne ki ama veya çok daha en gibi kadar sonra önce
    göre karşı arasında üzerinde tarafından o onlar biz ben kendi her şu ise dedi söyledi belirtti yıl yılında yılı ancak
    içinde etti edildi`,
  Azerbaijani: `və bir bu da də ilə üçün olaraq olan oldu deyil var yox nə ki amma ancaq çox daha ən kimi qədər sonra əvvəl
    görə qarşı arasında tərəfindən o onlar biz mən öz hər isə dedi bildirib deyib il ilin ildə edib olub`,
  Uzbek: `va bir bu ham bilan uchun boʻlgan bo'lgan bo'ldi emas bor yo'q yoʻq nima lekin ammo juda eng kabi qadar keyin oldin
    ko'ra koʻra qarshi orasida tomonidan u ular biz men o'z oʻz har esa dedi aytdi yil yilda yili edi qildi deb`,
  Vietnamese: `và của là có không được trong cho với các những một này đã sẽ đang tại từ đến về theo người năm khi nếu nhưng
    hoặc vì để ra vào lên ông bà họ chúng tôi cũng rất hơn nhiều phải nói việc trên sau trước giữa bị do`,
  Indonesian: `yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah sudah sedang oleh dalam sebagai juga
    atau tetapi tapi karena jika ketika saat bahwa dia ia mereka kami kita saya nya lebih sangat dapat bisa harus kata
    mengatakan menurut tahun ada para antara setelah sebelum hanya belum bagi`,
  Malay: `yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah sudah sedang oleh dalam sebagai juga atau
    tetapi kerana jika apabila ketika bahawa dia mereka kami kita saya lebih sangat boleh perlu kata berkata menurut tahun
    ada para antara selepas sebelum hanya bagi turut kepada beliau`,
  Tagalog: `ang ng sa na mga ay at si ni kay ito iyon hindi may mayroon wala kung dahil ngunit pero o para mula hanggang
    siya sila kami tayo ako niya nila kanyang kanilang mas lang din rin pa po sinabi ayon taon noong nang bilang isang ibang
    bago matapos nitong`,
  Swahili: `na ya wa kwa ni katika za la cha vya pa ku hii hiyo huyo hao hayo yake yao wake wao lakini au kama kuwa ambayo
    ambao ambaye si siyo hana ana alikuwa walikuwa imekuwa sana pia tu bado baada kabla kati alisema amesema wamesema mwaka
    miaka kila wote watu hakuna`,
  Hausa: `da na ta ya a ba ne ce shi ita su mu ni wannan wani wata sun an cewa kuma amma ko don saboda idan lokacin bayan
    kafin tsakanin daga zuwa cikin kan zai za tana yana suna ya ce shekara shekaru sosai haka wanda wadda waɗanda yadda`,
  Somali: `iyo oo ah ay in ku ka u la waa waxaa waxay wuxuu ee uu si soo aan lagu loo laga kala laakiin ama haddii markii
    kadib ka hor isaga iyada iyaga waxa sheegay sanad sanadka badan kale dalka aad jiray ahaa noqon`,
  Yoruba: `ti ni si ati awon àwọn náà kan ko kò fun fún pelu pẹlu lati láti gbogbo bi bí sugbon ṣugbọn tabi tàbí o ó won
    wọn a mo re rẹ̀ yii yìí so sọ pe pé odun ọdún wa wà je jẹ́ n ń ninu nínú`,
  Basque: `eta da ez du dira zen ziren izan dute zuen zuten bat ere baina edo bere haien hau hori horiek esan zuela dela
    arabera urte urtean arte gabe artean ondoren aurretik oso gehiago baino egin behar dago ditu`,
  Irish: `agus an na ar le do go i is tá bhí ní nach a ag as de chuig faoi idir gan nó ach mar sé sí siad muid mé seo sin
    dúirt bliain bliana aon gach féin níos nuair beidh atá raibh`,
  Welsh: `a ac y yr yn i o ar am gan gyda wrth heb dros rhwng neu ond fel mae oedd bydd nid nad ef hi nhw ni fi hwn hon
    dweud dywedodd blwyddyn pob hefyd wedi ei eu bod sydd`,
  Maltese: `u li ta ma il fil tal mal dal bil lil minn għal dan din dawk kien kienet huma huwa hija iżda jew biex meta jekk
    qal qalet sena snin kollha aktar ħafna qed se`,
  'Haitian Creole': `nan ak pou yo li ki pa te ap se yon sa nou mwen gen fè di ane lè men oswa sou depi avèk tout anpil plis`,
  Zulu: `ukuthi futhi kodwa noma uma ngoba lapho nge kwe kanye le lo lezi labo bona yena mina wathi uthe unyaka iminyaka
    kakhulu ngesikhathi abantu ukuze khona yabo`,
  Kurdish: `û di de bi ji bo li ku ew ev me min wan wî wê ye ne bû bûn dibe hat hatin gotin got lê an jî gelek sal salê herî
    piştî berî navbera`
}

const smallWords = once(() => new Set(Object.values(LISTS).join(' ').split(/\s+/)))

/** Whether a lower-cased word is a small word of some language. The set is made when the first word is asked for. */
export function isSmallWord(word: string): boolean {
  return smallWords().has(word)
}

/** For each small word, the languages that have it. */
const languagesOf = once(() => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(LISTS))
    for (const word of new Set(words.trim().split(/\s+/))) {
      const list = languages.get(word)
      if (list) list.push(language)
      else languages.set(word, [language])
    }
  return languages
})

/** Letters that few languages have; they decide between languages with the same small words. */
const LETTERS: [RegExp, string[]][] = [
  [/[äöüß]/, ['German']],
  [/[ąęłśźż]/, ['Polish']],
  [/[řěů]/, ['Czech']],
  [/[ľĺŕôä]/, ['Slovak']],
  [/[őű]/, ['Hungarian']],
  [/[åäö]/, ['Swedish', 'Finnish']],
  [/[æøå]/, ['Danish', 'Norwegian']],
  [/[ðþ]/, ['Icelandic']],
  [/[ñóú]/, ['Spanish']],
  [/[ãõ]/, ['Portuguese']],
  [/[ășțşţâî]/, ['Romanian']],
  [/[ğışçö]/, ['Turkish']],
  [/ə/, ['Azerbaijani']],
  [/[ơưđạảấầậắặếềệỉịọốồộớờợụứừựỳỹ]/, ['Vietnamese']],
  [/[ėįųū]/, ['Lithuanian']],
  [/[āēīūģķļņ]/, ['Latvian']],
  [/[õ]/, ['Estonian']],
  [/[ćđ]/, ['Croatian']],
  [/[ëç]/, ['Albanian']],
  [/[èêàçœ]/, ['French']],
  [/[òùì]/, ['Italian']],
  [/[ẹọṣ]/, ['Yoruba']],
  [/[ɓɗƙ]/, ['Hausa']]
]

/** The language that most words are of, or undefined if two are about as likely. `words` are lower-cased. */
export function languageOf(words: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  const vote = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight)
  for (const word of words) {
    // A word that few languages have says more.
    const languages = languagesOf().get(word) ?? []
    for (const language of languages) vote(language, 1 + 1 / languages.length)
    for (const [letters, languages] of LETTERS)
      if (letters.test(word)) for (const language of languages) vote(language, 0.5)
  }
  const ranking = [...votes].sort((a, b) => b[1] - a[1])
  const [first, second] = ranking
  return first && first[1] >= 2.2 && (!second || first[1] - second[1] >= 0.5) ? first[0] : undefined
}
