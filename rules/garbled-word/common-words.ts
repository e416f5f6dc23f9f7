import {once} from '../../src/rule.js'

/**
 * Common words of the news of five letters and more, in their plain forms: a word that has all letters of one of
 * them in another order hardly ever stands there by chance. Written for this rule.
 */
const COMMON = `
  about above accept access accident accord according account accuse accused achieve acquire across action active
  activist activity actor actual additional address adjust admit adult advance advantage advice advise affair affect
  afford afraid after afternoon again against agency agenda agent agree agreement agriculture ahead aircraft airline
  airport alarm album alert alive allege allegation alliance allow almost alone along already alter alternative although
  always amazing ambassador ambition amend among amount analysis analyst ancient anger angry animal anniversary announce
  announcement annual another answer anxiety anyone anything apart apartment apologise apologize apology apparent appeal
  appear appearance appetite apple application apply appoint appointment approach appropriate approval approve argue
  argument arise armed around arrange arrangement arrest arrival arrive article artist aside asked aspect assault assembly
  assess assessment asset assist assistance assistant associate association assume athlete attack attempt attend attention
  attitude attorney attract attractive audience author authority autumn available average avoid award aware awful
  background backing balance ballot banana banking banner bargain barrel barrier based basic basis basket battery battle
  beach become before begin beginning behave behaviour behavior behind being belief believe belong below bench benefit
  beside better between beyond bicycle billion biological bitter black blame blast blind block blood board bombing border
  borrow bother bottle bottom boundary brain branch brand bread break breakfast breath breed bridge brief bright brilliant
  bring broad broadcast broken brother brown budget build building bullet burden bureau burning business button buyer
  cabinet camera campaign cancel cancer candidate capable capacity capital captain capture carbon career careful carry
  cattle caught cause caution celebrate celebration central centre center century ceremony certain certainly chain chair
  chairman challenge chamber champion championship chance change channel chapter character charge charity chart cheap
  check cheese chemical chest chicken chief child childhood children choice choose church cigarette cinema circle
  circumstance citizen civil civilian claim class classic clean clear clearly climate climb clinic clock close closed
  closely clothes clothing cloud coach coalition coast coffee collapse colleague collect collection college colonial
  colour color column combat combination combine comedy comfort comfortable command commander comment commercial
  commission commissioner commit commitment committee commodity common commonly communicate communication community
  company compare comparison compensation compete competition competitive competitor complain complaint complete completely
  complex complicated comply component compromise computer concede concentrate concept concern concert conclude conclusion
  condition conduct conference confidence confident confirm conflict confront confusion congress connect connection
  conscious consequence conservation conservative consider considerable consideration consist consistent constant
  constitution construct construction consult consultant consumer consumption contact contain container contemporary
  content contest context continue contract contrast contribute contribution control controversial controversy convention
  conversation convert convict conviction convince cooking cooperation corner corporate corporation correct corruption
  cotton could council count counter country county couple courage course court cover coverage crash crazy create creation
  creative creature credit crime criminal crisis criteria critic critical criticise criticism criticize cross crowd crucial
  culture cultural curious currency current currently customer cycle cyclone daily damage dance danger dangerous daughter
  death debate decade decide decision declare decline decrease defeat defence defense defend defendant deficit define
  definitely degree delay deliver delivery demand democracy democratic demonstrate demonstration demonstrator deny
  department departure depend depth deputy describe description desert deserve design desire despite destination destroy
  destruction detail detain detention determine develop developer development device devote dialogue diamond diesel differ
  difference different difficult difficulty digital dignity dinner diplomat diplomatic direct direction director directly
  disagree disappear disappoint disaster discipline discount discover discovery discuss discussion disease dismiss display
  dispute distance distribute distribution district disturb diverse diversity divide division divorce doctor document
  dollar domestic dominate donate donation double doubt downtown dozen draft drama dramatic dream dress drift drink drive
  driver drought during eager early earlier earning earth earthquake eastern economic economist economy edition editor
  education effect effective efficient effort eight either elderly elect election electric electricity electronic element
  elsewhere embassy emerge emergency emission emotion emotional emphasis empire employ employee employer employment empty
  enable encounter encourage enemy energy enforce engage engagement engine engineer engineering enjoy enormous enough ensure
  enter enterprise entertainment entire entrance entry environment environmental episode equal equipment escape especially
  essential establish establishment estate estimate ethnic evening event eventually every everybody everyone everything
  evidence evolve exactly examination examine example exceed excellent except exception excess excessive exchange
  exciting exclude exclusive excuse execute executive exercise exhibition exist existence existing expand expansion expect
  expectation expense expensive experience experiment expert explain explanation explode exploit explore explosion export
  expose express expression extend extension extensive extent external extra extraordinary extreme facility factor
  factory failure fairly faith familiar family famous farmer farming fashion father fault favour favor favourite favorite
  feature federal federation feeling fellow female fence festival fiction field fierce fight fighter fighting figure filing
  final finance financial finding finger finish fishing fixed flight float flood floor flour flower fluid focus follow
  following football force foreign forest forget formal former formula forum forward found foundation founder fourth frame
  framework freedom freeze freight frequent fresh friend friendly friendship front fruit frustrate fuel fully function fund
  fundamental funding funeral funny further future galaxy gallery garden gather general generate generation generous
  genetic gentle genuine getting giant glass global going golden goods govern government governor grace grade gradual
  graduate grain grand grant grass great green ground group growing grower growth guarantee guard guess guest guide guilty
  habit happen happy harbour harbor hardly harvest hatred having hazard headline headquarters health healthy hearing heart
  heating heaven heavy height helicopter helpful herself hidden highlight highly highway himself historic historical
  history holiday homeless honest honey honour honor horror horse hospital hostage hostile hotel hours house household
  housing however human humanitarian hundred hunger hunting husband hydrogen ideal identify identity ignore illegal illness
  image imagine immediate immediately immigrant immigration impact implement implication imply import importance important
  impose impossible impress impression impressive improve improvement incident include including income increase
  increasingly incredible independence independent index indicate indication individual industrial industry infect
  infection inflation influence inform information infrastructure initial initially initiative injure injured injury
  inmate innocent inquiry inside insist inspect inspection inspector inspire install instance instead institute institution
  instruct instruction instrument insurance intelligence intend intense intention interest interested interesting interior
  internal international internet interpret interview introduce introduction invade invasion invest investigate
  investigation investigator investment investor invite involve island issue itself jacket joint journal journalist journey
  judge judgment judicial junior justice justify keeping kilometre killer killing kitchen knife knock knowledge label labour
  labor laboratory landscape language large largely laser later latest laugh launch lawmaker lawsuit lawyer layer leader
  leadership leading league learn leather leave lecture legacy legal legend legislation legislature leisure letter level
  liberal liberty library licence license lifestyle likely limit linked liquid listen literature little living local
  locate location logic lonely longer loose lorry lover lower loyal lucky lunch luxury machine magazine magic mainly
  maintain maintenance major majority making manage management manager manner manufacture manufacturer manufacturing
  march margin marine market marketing marriage married massive master match material matter maximum maybe mayor meaning
  meanwhile measure measurement mechanism medal media medical medicine medium meeting member membership memorial memory
  mental mention merchant merely message metal method middle might migrant migration mileage military million mineral
  minimum minister ministry minor minority minute missile missing mission mistake mixed mixture mobile model moderate
  modern modest moment money monitor monster month monthly moral morning mortgage mother motion motive motor mountain mouth
  movement moving multiple murder muscle museum music musical musician mutual mystery myself narrow nation national native
  natural nature nearby nearly necessary necessity negative neglect negotiate negotiation neighbour neighbor
  neighbourhood neighborhood neither nervous network neutral never nevertheless newspaper night nobody noise nominate
  normal normally north northern nothing notice notion novel nuclear number numerous nurse object objective obligation
  observe obstacle obtain obvious obviously occasion occasional occupation occupy occur ocean offence offense offend offer
  office officer official often olive opening opera operate operation operator opinion opponent opportunity oppose opposite
  opposition option orange order ordinary organic organisation organise organised organization organize organized origin
  original otherwise ought ourselves outbreak outcome output outside overall overcome overseas owner oxygen package packet
  painful paint painting palace panel panic paper parade paradise paragraph parent parking parliament parliamentary
  partial participant participate particle particular particularly partly partner partnership party passage passenger passion
  passport patch patience patient patrol pattern payment peace peaceful penalty pencil pension people pepper perceive
  percent percentage perfect perform performance perhaps period permanent permission permit person personal personally
  personnel perspective persuade phase phone photo photograph photographer phrase physical pianist picture piece pilot
  pistol pitch place planet planning plant plastic plate platform player pleasant please pleasure pledge plenty plough
  pocket poetry point police policeman policy polite political politician politics pollution popular popularity population
  portion portrait portray position positive possess possession possibility possible possibly potato potential potentially
  pound poverty powder power powerful practical practice practise pray precise predict prefer pregnancy pregnant premier
  premise premium prepare presence present presentation preserve president presidential press pressure pretend pretty
  prevent previous previously price pride priest primary prime prince princess principal principle print prior priority
  prison prisoner private prize probably problem procedure proceed process processing produce producer product production
  productive profession professional professor profile profit programme program progress prohibit project prominent promise
  promote promotion prompt proof proper properly property proposal propose prosecute prosecution prosecutor prospect protect
  protection protein protest protester proud prove provide provider province provincial provision public publication
  publicity publicly publish publisher pumping punch punish punishment pupil purchase purely purpose pursue pushing puzzle
  qualify quality quantity quarter queen question quick quickly quiet quite quote racial racing racism radical radio
  railway rainfall raise rally range rapid rapidly rarely rather rating ratio reach react reaction reader reading ready
  reality realise realize really reason reasonable rebel rebuild recall receive recent recently reception recession
  recognise recognition recognize recommend recommendation record recover recovery recruit reduce reduction refer
  reference referendum reflect reform refugee refuse regard regime region regional register regret regular regularly
  regulate regulation regulator reject relate related relation relationship relative relatively relax release relevant
  reliable relief religion religious reluctant remain remaining remark remarkable remember remind remote removal remove
  repair repeat repeatedly replace replacement reply report reporter reporting represent representative reputation request
  require requirement rescue research researcher reserve reservoir residence resident residential resign resignation resist
  resistance resolution resolve resort resource respect respond response responsibility responsible restaurant restore
  restrict restriction result retail retailer retain retire retirement retreat return reveal revenue reverse review
  revolution reward rhythm rice right rival river roads robbery robot rocket romantic rough round route routine royal rugby
  ruling rumour rumor running rural sacred sacrifice safety salary sample sanction satellite satisfaction satisfy saving
  scale scandal scared scatter scene schedule scheme scholar scholarship school science scientific scientist scope score
  screen script search season second secondary secret secretary section sector secure security seeking segment seize select
  selection senate senator senior sense sensible sensitive sensor sentence separate sequence series serious seriously
  servant serve service session setting settle settlement seven several severe sexual shadow shake shall shame shape share
  shareholder sharp sheep sheet shelf shell shelter shift shine shipping shirt shock shooting shopping shore short shortage
  shortly shot should shoulder shout shower sight signal signature significance significant silence silent silver similar
  simple simply since singer single sister situation skill slave sleep slice slight slightly slope small smart smell smile
  smoke smooth soccer social society software soldier solid solution solve somebody someone something sometimes somewhat
  somewhere sorry sound source south southern space spark speak speaker special specialist species specific specifically
  spectacular speech speed spend spending spirit spiritual split spoke spokesman spokesperson spokeswoman sport spread
  spring square squeeze stability stable stadium staff stage stake stand standard standing start state statement station
  statistics status steady steal steel stem stick still stock stomach stone storage store storm story straight strange
  stranger strategic strategy stream street strength strengthen stress stretch strict strike string strip stroke strong
  strongly structure struggle student studio study stuff style subject submit subsequent substance substantial succeed
  success successful sudden suddenly suffer sufficient sugar suggest suggestion suicide suitable summer summit sunlight
  super supply support supporter suppose supreme surface surgeon surgery surprise surprised surprising surround survey
  survival survive survivor suspect suspend suspicion sustain sweet swing switch symbol sympathy symptom system table
  tackle talent target taste taxpayer teach teacher teaching technical technique technology teenager telephone television
  temperature temple temporary tenant tendency tennis tension terms terrible territory terror terrorism terrorist testing
  textile thank theatre theater their theme themselves theory therapy there therefore these thick thing think thirty those
  though thought thousand threat threaten three throat through throughout throw thus ticket tight timber title tobacco today
  together toilet tomorrow tongue tonight topic total totally touch tough tourism tourist tournament toward towards tower
  track trade trader trading tradition traditional traffic tragedy train trainer training transfer transform transition
  translate transmit transport travel traveller treasure treasury treat treatment treaty tremendous trend trial tribe
  tribunal trick trigger triumph troop trophy tropical trouble truck truly trust truth tunnel twelve twenty typical unable
  under undergo understand understanding undertake unemployment unfair unfortunately uniform union unique united universal
  universe university unknown unless unlike unlikely until unusual upper urban urged urgent useful usual usually vaccine
  valley valuable value variation variety various vast vegetable vehicle venture venue verdict version versus vessel veteran
  victim victory video viewer vigilant village violate violation violence violent virtual virtually virus visible vision
  visit visitor visual vital voice volume voluntary volunteer voter voting vulnerable wages waiting walking wanting warm
  warning warrant waste watch water wealth weapon weather wedding weekend weekly weight welcome welfare western whatever
  wheat wheel whenever where whereas whether which while white whole whose widely widow wildlife willing window winner
  winter wisdom withdraw withdrawal within without witness woman women wonder wonderful wooden worker working workplace
  workshop world worldwide worried worry worse worst worth would wound writer writing written wrong yesterday yield young
  yours youth
`

const common = once(() => new Set(COMMON.trim().split(/\s+/)))

/** Whether a word is common, in its plain form or in one that an ending makes. */
export function isCommon(word: string): boolean {
  for (const form of plainForms(word)) if (common().has(form)) return true
  return false
}

function plainForms(word: string): string[] {
  const forms = [word]
  const ending = /(?:ies|ied|es|ed|ing|ly|er|s|d)$/.exec(word)
  if (!ending) return forms
  for (const cut of ['s', 'd', 'es', 'ed', 'er', 'ing', 'ly'])
    if (word.endsWith(cut)) {
      const stem = word.slice(0, -cut.length)
      forms.push(stem, `${stem}e`)
      // stopped, running
      if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
    }
  if (/ie[sd]$/.test(word)) forms.push(`${word.slice(0, -3)}y`)
  return forms
}
