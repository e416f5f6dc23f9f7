/** Places, courts, accidents, sport and daily life in Russian news. */
export const russian = `
Sakhalin/Kursk/Belgorod/Bryansk/Rostov/Voronezh/Leningrad/Murmansk/Amur/Kaliningrad/Samara/Saratov State !<Name> → $1 Oblast; $1 Region
zh 萨哈林州; ru Сахалинская область · Russia has oblasts, or regions
wrong: The islands belong to Sakhalin State.
sound: She teaches at Kursk State University.

Volgograd/Tula/Tver/Smolensk/Pskov/Novgorod/Orenburg/Omsk/Tomsk/Irkutsk/Kemerovo/Chelyabinsk/Sverdlovsk/Magadan/Ryazan State !<Name> → $1 Oblast; $1 Region
zh 伊尔库茨克州; ru Иркутская область · Russia has oblasts, or regions
wrong: Fires spread in Irkutsk State.
sound: He studied at Tomsk State Pedagogical University.

Kherson/Kharkiv/Kharkov/Donetsk/Luhansk/Lugansk/Zaporizhzhia/Odesa/Odessa/Mykolaiv/Dnipropetrovsk/Sumy/Chernihiv/Poltava/Lviv State !<Name> → $1 Oblast; $1 Region
zh 赫尔松州; ru Херсонская область · Ukraine has oblasts, or regions
wrong: Two villages in Kherson State were flooded.
sound: The Odesa State Maritime Academy is closed.

Krasnodar/Perm/Krasnoyarsk/Stavropol/Altai/Khabarovsk/Primorsky/Kamchatka/Zabaykalsky Edge → $1 Krai; $1 Territory
ru край · край is an edge, and a territory of Russia
wrong: The bus overturned in Krasnodar Edge.
sound: The village lies at the edge of Perm.

Binhai Frontier/Border [Region/Territory] → Primorsky Territory
zh 滨海边疆区 · a Russian region on the Pacific
wrong: The governor of the Binhai Frontier Region resigned.
sound: The Binhai New Area is in Tianjin.

Outer Baikal → Transbaikal
zh 外贝加尔 · the region beyond Lake Baikal
wrong: The garrison is in Outer Baikal.
sound: The outer Barrier Reef is far from Baikal.

South/Southern Thousand Islands → South Kuril Islands
zh 南千岛群岛 · 千岛, "thousand islands", are the Kurils
wrong: Patrol boats left for the South Thousand Islands.
sound: They sailed south. Thousand Islands lay behind them.

info: the four northern islands → the Northern Territories
zh 北方四岛; ja 北方四島 · what Japan calls the southern Kurils
wrong: Tokyo claims the four northern islands.
sound: Four of the northern islands have no school.

the chapter of Chechnya/Dagestan/Tatarstan/Bashkiria/Crimea/Kuzbass → the head of $4
ru глава Чечни · глава is a head, and a chapter
wrong: The chapter of Chechnya visited the school.
sound: The chapter on Chechnya is short.

excite(s/d) [a] criminal case(s) → open/opens/opened a criminal case
ru возбудить уголовное дело · to open a case
wrong: Investigators excited a criminal case.
sound: The crowd was excited; a criminal case drew them.

on the fact of [the/an/a] death/accident/incident/fire/murder/explosion/beating/theft/crash → over the $6
ru по факту · about what has happened
wrong: A case was opened on the fact of the fire.
sound: He insisted on the fact of evolution.

measure of restraint in the form of → (remanded in)
ru мера пресечения в виде · what a court orders before a trial
wrong: The court chose a measure of restraint in the form of detention.
sound: He showed a measure of restraint.

preventive measure in the form of → (remanded in)
ru мера пресечения в виде · what a court orders before a trial
wrong: The court chose a preventive measure in the form of house arrest.
sound: It is a preventive measure against floods.

brought/attracted/involved/called to administrative/criminal responsibility/liability → (charged; fined)
ru привлечь к ответственности; zh 追究刑事责任 · to charge or fine somebody
wrong: The driver was brought to criminal responsibility.
sound: The age of criminal responsibility is ten.

info: recognize(s/d) his/her/their/the guilt → admit/admits/admitted $2 guilt
ru признал вину · to plead guilty, or confess
wrong: The accused recognized his guilt.
sound: She recognized his voice.

years conditionally → (a suspended sentence)
ru лет условно · the sentence is suspended
wrong: He got three years conditionally.
sound: For years, conditionally released men lived there.

conditional term/imprisonment → suspended sentence
ru условный срок · the sentence is suspended
wrong: The clerk received a conditional term.
sound: A conditional offer is no offer.

colony of strict/general regime → $3-regime penal colony
ru колония строгого режима · a kind of prison
wrong: He was sent to a colony of strict regime.
sound: It was a colony of a strict order.

on/in hot traces/tracks → soon afterwards
ru по горячим следам · soon after the crime
wrong: The thief was caught on hot traces.
sound: The tracks were hot.

in a state of alcoholic/alcohol/narcotic/drug intoxication → drunk
ru в состоянии опьянения · drunk, or drugged
wrong: The driver was in a state of alcoholic intoxication.
sound: Alcohol intoxication is treated there.

with the participation of <number>/a/an car(s)/truck(s)/bus/buses/vehicle(s)/motorcycle → involving $5 $6
ru с участием · in an accident, involving
wrong: There was an accident with the participation of two cars.
sound: A race with the participation of ten clubs was held.

not cope with [the] control/controls/steering/management → not keep control
ru не справился с управлением · to lose control of a vehicle
wrong: The driver did not cope with the control and hit a pole.
sound: Nurses cope with the pressure; they do not cope with chaos.

traumatic pistol(s)/gun(s)/weapon(s) !violence/attack(s)/crime/incident(s)/injury/injuries → rubber-bullet $2
ru травматический пистолет · a gun for rubber bullets
wrong: He fired a traumatic pistol.
sound: She wrote of traumatic gun violence.

pneumatic pistol(s)/rifle(s)/weapon(s) → air pistol/pistols/rifle/rifles/gun/guns
ru пневматический пистолет · an air gun
wrong: The boy had a pneumatic rifle.
sound: Workers use a pneumatic drill.

cold weapon(s) !test/tests/trials/testing → bladed weapon(s)
ru холодное оружие; zh 冷兵器 · knives, swords and the like
wrong: Guards found cold weapons in the car.
sound: It was cold. Weapons were handed out.

self made explosive(s)/bomb(s) [device(s)] → improvised explosive device
ru самодельное взрывное устройство; zh 自制炸弹 · a bomb made by an amateur
wrong: A self-made explosive device went off.
sound: The self-made millionaire sold it.

knife/stab blow(s) → stab wound(s)
ru удары ножом · a stab
wrong: He died of three knife blows.
sound: A knife blew off the table.

the received injuries/wounds/burns → the $3
ru от полученных травм · the injuries that were suffered
wrong: He died from the received injuries.
sound: He received injuries to the head.

reanimation department/unit/ward/doctor(s) → intensive care $2
ru реанимация · intensive care
wrong: The boy is in the reanimation unit.
sound: The film is about the reanimation of the dead.

in/to the reanimation !of/unit/ward/department → $1 intensive care
ru реанимация · intensive care
wrong: She was taken to the reanimation.
sound: The key to the reanimation of the district is trade.

cotton(s) was/were heard → bang/bangs was/were heard
ru хлопок · хлопок is cotton, and a bang
wrong: A loud cotton was heard over the city.
sound: The cotton was harvested.

loud cotton(s) → loud bang(s)
ru хлопок · хлопок is cotton, and a bang
wrong: Residents reported two loud cottons.
sound: He wore a shirt of bright cotton.

hear(d) cotton → hear/heard a bang
ru хлопок · хлопок is cotton, and a bang
wrong: We heard cotton and saw smoke.
sound: We heard; cotton prices fell.

geranium drone(s)/UAV(s)/2 → Geran-2 $2
ru Герань-2 · a drone, rendered by its meaning
wrong: Nine Geranium drones were launched.
sound: A geranium stood on the sill.

caliber/calibre cruise/missile(s) → Kalibr $2
ru Калибр · a missile, rendered by its meaning
wrong: The ship fired Caliber cruise missiles.
sound: He is an actor of high calibre.

drone(s)/UAV(s) kamikaze(s) → kamikaze $1
ru дрон-камикадзе · English puts the kind first
wrong: A drone-kamikaze hit the depot.
sound: The kamikaze drone hit the depot.

anti-aircraft missile complex(es) → anti-aircraft missile system(s)
ru зенитный ракетный комплекс · a weapon with all that belongs to it
wrong: An anti-aircraft missile complex was destroyed.
sound: The missile complex was built in 1960.

law enforcement organ(s) → law enforcement agency/agencies
ru правоохранительные органы · bodies of the state
wrong: Law enforcement organs began a check.
sound: Law enforcement seized organ pipes.

info: organ(s) of internal/state/executive/local affairs/power/self [government] → authority/authorities
ru органы власти · bodies of the state
wrong: The organs of state power were moved.
sound: The organs of the state were weak.

actor/actress of theater/theatre and cinema/film → stage and screen $1
ru актёр театра и кино · on stage and screen
wrong: The actress of theater and cinema turned 80.
sound: She is an actress, of theatre and of cinema.

soloist of [the] group/band → lead singer of the $4
ru солист группы · who sings in a band
wrong: The soloist of the group has left it.
sound: The soloist of the evening was ill.

civil wife/husband → common-law wife/husband; partner
ru гражданская жена · partners who are not married
wrong: He lived with his civil wife in Omsk.
sound: Be civil; husband your strength.

maternity house(s) → maternity hospital(s)
ru роддом · where children are born
wrong: The maternity house was evacuated.
sound: The maternity ward was evacuated.

info: route taxi(s) → minibus(es)
ru маршрутка · a small bus on a fixed route
wrong: A route taxi collided with a tram.
sound: On that route, taxis are rare.

thermometer column(s) → temperature(s)
ru столбики термометров · how warm it is
wrong: Thermometer columns will rise to 30 degrees.
sound: The thermometer hung by a column.

column(s) of [the] thermometer(s) → temperature
ru столбики термометров · how warm it is
wrong: The columns of thermometers fell below zero.
sound: A column of smoke rose.

synoptics/synoptician(s) → weather forecasters/forecaster/forecasters
ru синоптики · who forecast the weather
wrong: Synoptics promise snow.
sound: The synoptic gospels were read.

biathlonist(s) → biathlete(s)
ru биатлонист · who skis and shoots
wrong: The biathlonist missed twice.
sound: The biathlete missed twice.

championship(s) on football/hockey/biathlon/basketball/boxing/wrestling/chess → $3 championship(s)
ru чемпионат по футболу · по is "in" or nothing here
wrong: He won the championship on wrestling.
sound: The championship on Saturday was dull.

silver/bronze/Olympic prize winner(s) → $1 medallist(s)
ru серебряный призёр · who wins a medal
wrong: The silver prize-winner of the Games retired.
sound: The prize winner gave the money away.

issued/executed/designed/decorated/formalized a double/brace | → scored a $3
ru оформил дубль · to score twice, or three times
wrong: The forward issued a double.
sound: The bank issued a double denial.
`
