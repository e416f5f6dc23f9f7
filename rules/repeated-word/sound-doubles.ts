// Doubled words that are sound. Lower-cased.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Cries, answers and songs: any number of them is sound. */
export const CRIES = set(`
  no yes yeah yep nope ha haha he hee ho hey hi hello bye oh ooh ah aah wow uh um er mm hmm shh la na da doo blah yada tut
  tsk boo beep ding dong tick boom pop hurrah hooray hurray bravo very go stop help never please knock hush wait i
`)

/** Said twice or thrice for emphasis: `long, long ago`, `so, so wrong`. */
export const EMPHATIC = set(`
  really so many much more far long ever too way come run now well there always often again up down out big little tiny
  old great good bad hard deep high low slow slowly fast quick quickly close closer extremely highly truly deeply years ok
  okay sorry thank thanks hear look listen easy fire war peace sun rain cold hot new better worse less bang dear holy free
  buy sell drill fight love you me why what who how just only still absolutely totally completely literally honestly
  everywhere everyone money time work home wild
`)

/** What grammar puts side by side: `he said that that was`, `had had`, `what they do do`. */
export const GRAMMATICAL = set(
  'that had do does did her it you there who what this so one those not up out over off down'
)

/** Particles that follow a verb and start the next phrase: `sworn in in May`. */
export const PARTICLES = set('in on')

/** Prepositions that are not stranded before a comma. */
export const PREPOSITIONS = set('of for to at from with by into as than because')

/** Verbs in front of such a particle that do not end in -ed, -ing or -n. */
export const PARTICLE_VERBS = set(
  'come came comes go goes went get gets got give gives gave keep keeps kept hold holds held put puts set sets cut cuts let lets stay stays move moves log logs sign signs join joins check checks carry carries pass passes live lives built build send sends sent bring brings brought kick kicks fill fills settle settles cave caves drop drops step steps break breaks broke phase phases lock locks bed hand hands catch catches caught hang hangs hung stand stands stood sit sits sat lean leans turn turns switch switches press push log pile weigh fit fits that which who whom what where'
)

/** Verbs behind a clause that ends in the same verb: `what it is is a start`. */
export const COPULAS = set('is was are were')

/** Words, names and titles that are a doubled word. */
export const REDUPLICATED = set(`
  aye bla blah bon boo bora bye can cha choo chop chow couscous cous dik ding dum gado ga goody ha hear hip hubba hush jar
  jum kit knock kuku lang lomi mahi mau milo mork nan night no nom nuku oink pago pawpaw paw peri piri pom pooh puff quack
  rah sing sirhan so talk tam tapas tom tsk tuk tut tutu vroom wagga wai walla wee win woo woof xai yadda yada ylang yo
  yoyo yum zsa duran baden berber boutros humbert ora poi rong kai pukka curl mamma papa dada bling tam toco zamzam
  cancan chin bang now well there mr missing neville marsh alan paris goonoo baw saba milly gumly woy gin kooyoo curdie
  drung kurri mooney lang bongbong jong yin yang moi soo tintin lulu fifi gigi mimi coco kiki dodo bam bo wa fa
`)
