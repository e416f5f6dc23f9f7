/** Arabic news. */
export const arabic = `
!the stress(ed/es/ing) on [the] importance/need/necessity → stress/stressed/stresses/stressing the $4
ar شدد على · English stresses a thing
wrong: The two ministers stressed on the importance of trade.
sound: The stress on the need for sleep is new.

emphasized/emphasised/emphasizes/emphasises on the importance/need/necessity/role/significance → emphasized/emphasised/emphasizes/emphasises the $4
ar أكد على · English emphasises a thing
wrong: He emphasized on the role of youth.
sound: The point was emphasized on Friday.
sound: The emphasis on the role of youth is new.

info: in a related context → meanwhile
ar في سياق متصل · leads over to the next item
wrong: In a related context, the bank lowered its rates.
sound: In this context, a related case was heard.

info: | in the same context | → meanwhile
ar في السياق ذاته · leads over to the next item
wrong: In the same context, the bank lowered its rates.
sound: The word is used in the same context, he said.

info: | on a related level | → meanwhile
ar على صعيد آخر · leads over to the next item
wrong: On a related level, the council met on Sunday.
sound: On another level, the film is about loss.

| from his/her/its side | → for $2 part
ar من جهته; ru с его стороны · what the other one said
wrong: From his side, the envoy praised the talks.
sound: He took a pen from his side of the desk.

info: according to what was/were/has reported/stated/announced/published/mentioned/been → as $5
ar حسب ما ذكر · as somebody said
wrong: He left the country, according to what was announced by the ministry.
sound: They are paid according to what they do.

spokesman/spokeswoman/spokesperson/speaker in the name of → $1 for
ar المتحدث باسم · who speaks for somebody
wrong: The spokesman in the name of the army denied it.
sound: He is no speaker. In the name of peace he was silent.

the military speaker !of/series/system → the military spokesman
ar المتحدث العسكري · who speaks for the army
wrong: The military speaker announced an end of the operation.
sound: The military speakers of Pashto were paid more, as was the military speaker of Dari.

a responsible source !of → an official source
ar مصدر مسؤول · a source in office
wrong: A responsible source in the ministry said the pipe had burst.
sound: They buy from responsible sources only.

tightened/tight/aggravated/intensified imprisonment → imprisonment with hard labour
ar السجن المشدد · a prison term with labour
wrong: The court gave him seven years of tightened imprisonment.
sound: The court tightened the imprisonment rules.

on the responsibility/custody of [the] case/investigation(s) → pending the $6
ar على ذمة القضية · held during an investigation
wrong: He is held on the responsibility of the case.
sound: He spoke on the responsibility of the press.

tend(s/ing)/inclined/inclining/tilted to heat/coldness/hot/cold !up/the/and → fairly warm/cold
ar مائل للحرارة · rather warm, rather cold
wrong: The weather will be tending to heat by day.
sound: Nurses tend to heat up the milk.

info: rain/rainfall opportunity/opportunities → chance of rain
ar فرص سقوط أمطار · rain is possible
wrong: There are rain opportunities on the north coast.
sound: After the rain, opportunities came.

info: opportunity/opportunities for/of rain/rainfall → chance of rain
ar فرص سقوط أمطار · rain is possible
wrong: There are opportunities for rain in Alexandria.
sound: It is an opportunity for rain-fed farming.

activity of [the] wind(s) → strong winds
ar نشاط الرياح · the wind gets up
wrong: The authority warned of the activity of winds.
sound: The activity of the windfall fund was stopped.

the great/greatest/grand temperature +in/on/is/today/reaches/will/was → maximum temperature
ar درجة الحرارة العظمى · the highest of the day
wrong: The great temperature in Cairo is 36 degrees.
sound: The great temperature swings cracked the road.

info: green rectangle → pitch
ar المستطيل الأخضر · the football field
wrong: The players returned to the green rectangle.
sound: The green triangle marks the exit.

Red Genie → Al Ahly
ar المارد الأحمر · a nickname of the Cairo club
wrong: The Red Genie won the derby.
sound: A genie rose from the red bottle.

technical/medical apparatus/device of/for the [first/national] team → $1 staff of the team
ar الجهاز الفني · coaches, or doctors, of a team
wrong: The technical apparatus of the team was dismissed.
sound: The technical apparatus for the test was sold.

raise(s/d) his/its/their/her balance to <number> points → move/moves/moved to $5 points
ar رفع رصيده إلى · the points of a team
wrong: Zamalek raised its balance to 40 points.
sound: The bank raised its balance to 40 million.

shook/shake(s)/shaking the net(s) of → scored/score/scores/scoring against
ar هز الشباك · to score a goal
wrong: He shook the nets of Al Hilal twice.
sound: The wind shook the nets.

net(s) received/conceded <number>/a goal(s) → (conceded)
ar استقبلت شباكه · to let in goals
wrong: Their net received three goals.
sound: Net receipts rose. Goals were met.

kicks of preference/luck → penalty shootout
ar ركلات الترجيح · how a drawn match is decided
wrong: Al Ahly won by kicks of luck.
sound: He kicks. Luck does the rest.

preference/weighting/preponderance kicks !in → penalty shootout
ar ركلات الترجيح · how a drawn match is decided
wrong: They won on preference kicks.
sound: A preference kicks in at 60.

instead of [the] lost time → of stoppage time
ar الوقت بدل الضائع · time added for stoppages
wrong: The goal came in the time instead of lost time.
sound: Instead of lost wages, time was claimed.

ladder of [the] standings/ranking(s)/order/arrangement → table
ar سلم الترتيب · the table of a league
wrong: They climbed the ladder of ranking.
sound: The ladder of the fire brigade is high.

caliber/calibre/gauge <number> gold → $2-carat gold
ar عيار 21 · how pure gold is
wrong: Caliber 21 gold rose by five pounds.
sound: The gauge showed 21. Gold rose.

18/21/22/24 caliber/calibre/gauge gold → $1-carat gold
ar عيار 21 · how pure gold is
wrong: A gram of 21 caliber gold costs more.
sound: It was a 22 calibre pistol.

gold [of] caliber/calibre/gauge 18/21/24 → 21-carat gold
ar عيار 21 · how pure gold is
wrong: The price of gold caliber 21 fell.
sound: It was a gold-plated 22 calibre pistol.

State Organization fighters/militants/elements/gunmen → Islamic State $3
ar تنظيم الدولة · the group that calls itself Islamic State
wrong: State Organization militants attacked the post.
sound: The state organization for grain bought wheat.

survey(s/ed/ing) [of] the crescent → sight/sights/sighted/sighting the new moon
ar استطلاع الهلال · to see whether the month begins
wrong: Committees are surveying the crescent of Ramadan.
sound: They surveyed the houses on the crescent.

at the seventh/eighth/ninth/tenth/eleventh/sixth/fifth o'clock → (at eight o'clock, for example)
ar الساعة السابعة · Arabic counts hours by order
wrong: The match begins at the eighth o'clock.
sound: At the eighth attempt he won.

the able/capable artist <Name> → the veteran actor $4
ar الفنان القدير · a respected actor or singer
wrong: The able artist Samir Adel died on Friday.
sound: The able artist painted it in a day.

info: mother of games/sports → athletics
ar أم الألعاب · a name for athletics
wrong: It is a festival for the mother of games.
sound: The mother of Game of the Year designer Lu spoke.

in the inside/interior and outside !of → at home and abroad
ar في الداخل والخارج · in the country and abroad
wrong: It serves citizens in the inside and outside.
sound: Paint the inside and outside walls.

info: reached/reach(es) a closed/blocked road → reached/reach/reaches a dead end
ar وصلت إلى طريق مسدود · a deadlock
wrong: The talks reached a blocked road.
sound: The convoy reached the road.

put(s/ting) the dots on/over the letters → (make things clear)
ar وضع النقاط على الحروف · to say clearly what is what
wrong: The minister put the dots on the letters.
sound: They put the dots on the map.
`
