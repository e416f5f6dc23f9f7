/** Weapons, sport, offices and things of daily life in Russian reports. */
export const russianLife = `
hail MLRS/launcher(s) → Grad $2
ru Град · a rocket launcher, rendered by its meaning
wrong: The village was shelled from Hail launchers.
sound: Hail fell; launchers were covered.

carnation howitzer(s) → Gvozdika $2
ru Гвоздика · a gun, rendered by its meaning
wrong: A Carnation howitzer was captured.
sound: He put a carnation into the howitzer.

Beech M1/M2/M3/missile(s)/launcher(s) → Buk $2
zh 山毛榉; ru Бук · an anti-aircraft missile, rendered by its meaning
wrong: A Beech M1 launcher was seen near the border.
sound: The beech trees hid a launcher.

Poplar missile(s)/ICBM/ICBMs → Topol $2
zh 白杨; ru Тополь · a missile, rendered by its meaning
wrong: A Poplar missile was test-fired.
sound: Under a poplar, missiles were hidden.

Armor/Armour/Carapace/Shell S1 → Pantsir $2
zh 铠甲-S1; ru Панцирь-С1 · an air defence system, rendered by its meaning
wrong: An Armor-S1 shot the drone down.
sound: The armour was worn by S Company.

avant-garde missile(s)/hypersonic/complex → Avangard $3
zh 先锋; ru Авангард · a missile, rendered by its meaning
wrong: The Avant-garde missile is on duty.
sound: The avant-garde hypersonically moved on.

air defense/defence complexes → air $2 systems
ru комплекс ПВО · a weapon with all that belongs to it
wrong: Two air defense complexes were moved to the coast.
sound: Air defence is a complex task.

bandit formation(s) → armed group(s)
ru бандформирования · armed groups
wrong: Three members of a bandit formation were killed.
sound: The bandit went underground.

info: household conflict(s)/quarrel(s) → domestic dispute(s)
ru бытовой конфликт · between people who live together
wrong: The man was stabbed in a household conflict.
sound: Household chores breed conflict.

on household grounds/soil → in a domestic dispute
ru на бытовой почве · between people who live together
wrong: The murder was committed on household grounds.
sound: It is spent on household goods.

communal tariff(s)/payment(s)/bill(s) → utility bill(s)
ru коммунальные платежи · for water, heat and power
wrong: Communal tariffs will rise in July.
sound: The communal garden pays no tariff.

maternal capital → maternity capital
ru маткапитал · a payment from the state for a child
wrong: The maternal capital will be raised.
sound: Her maternal grandmother lives in the capital.

budgetary/budget sphere → public sector
ru бюджетная сфера · who is paid by the state
wrong: Wages in the budgetary sphere rose.
sound: The budget was balanced. Sphere by sphere it was cut.

info: physical persons → individuals
ru физлица · people, as against firms
wrong: Deposits of physical persons fell.
sound: They took physical exercise. Persons over 80 watched.

in the size of <number> → of $5
ru в размере · how much
wrong: He was fined in the size of 500 rubles.
sound: The difference in the size of the fine is small.

condition is/was/of [of] medium/average severity/gravity → $1 $2 moderately serious
ru средней тяжести · how badly somebody is hurt
wrong: His condition is of medium severity.
sound: The flaw is of medium severity.

an/the administrative protocol → an administrative charge
ru административный протокол · a record of an offence
wrong: An administrative protocol was drawn up.
sound: The administrative staff kept to protocol.

protocol(s) was/were drawn up against → charge was/were brought against
ru составлен протокол · a record of an offence
wrong: A protocol was drawn up against the owner.
sound: The protocol was drawn up in Geneva.

info: gas balloon(s) explosion/exploded → gas cylinder(s) $3
ru взрыв газового баллона · a bottle of gas
wrong: A gas balloon explosion shook the house.
sound: The gas balloon rose.

explosion of a/the gas balloon(s) → explosion of $3 gas cylinder(s)
ru взрыв газового баллона · a bottle of gas
wrong: The explosion of a gas balloon hurt two.
sound: The explosion of a gas main hurt two.

traffic/kilometer/kilometre/road cork(s) → traffic jam(s)
ru пробка · a cork, and a traffic jam
wrong: A traffic cork formed on the ring road.
sound: The road to Cork was closed.

autolady → woman driver
ru автоледи · a woman at the wheel
wrong: An autolady hit two parked cars.
sound: The lady left the auto.

many-apartment building(s)/house(s) → apartment building(s)/block(s)
ru многоквартирный дом · a house with many flats
wrong: Gas exploded in a many-apartment house.
sound: There are many apartments in the building.

info: living house(s) → house(s)
ru жилой дом · a house that people live in
wrong: A shell hit a living house.
sound: For a living, houses were painted.

scored/abandoned/hammered [a/the/two/three/first/second] washer(s) → scored a goal
ru забросил шайбу · шайба is a washer, and a puck
wrong: He scored two washers in the second period.
sound: She threw the washer away: it leaked.

match/game/meeting ended with [the/a] score <number> → $1 ended $6
ru со счётом · how a match ended
wrong: The meeting ended with the score 3:1.
sound: The match ended with a score of unanswered goals.

match(es) of the <number> tour → (match of that round)
ru матч тура · a round of a championship
wrong: The match of the 7th tour was put off.
sound: The match of the tour was in Delhi.

combined/assembled/composite team of Russia/Ukraine/Belarus/Kazakhstan → $4 national team
ru сборная России · the national team
wrong: The combined team of Russia flew home.
sound: The combined teams of Russian and Dutch doctors left.

info: league of champions → Champions League
ru Лига чемпионов · the European cup
wrong: They play in the League of Champions.
sound: He is in a league of his own. Champions fall.

main/chief trainer of [the] club/team/national → head coach of the club
ru главный тренер; de Cheftrainer · who coaches a team
wrong: The main trainer of the club resigned.
sound: The head trainer of the horses resigned.

limit on legionnaires → limit on foreign players
ru лимит на легионеров · players from abroad
wrong: The league raised the limit on legionnaires.
sound: The legionnaires had no limits on water.

grow(s/ing)/grew/grown up by <number> percent/per/times/rubles/dollars/euros → grow(s/ing)/grew/grown by $4 $5
ru вырос на · to increase
wrong: Prices grew up by 5 percent.
sound: He grew up by the sea.

rose/grew/increased/fell/decreased in two/three/four/five/several times → (how many times as much)
ru вырос в два раза · how many times as much
wrong: Exports grew in three times.
sound: Prices rose in two stages.

info: scientific employee(s)/collaborator(s) → researcher(s)
ru научный сотрудник; de wissenschaftlicher Mitarbeiter · who does research
wrong: A scientific employee of the museum found it.
sound: It is a scientific fact. Employees know.

competent organs → competent authorities
ru компетентные органы · bodies of the state
wrong: The case was handed to the competent organs.
sound: A competent organist played.

bodies/body of internal affairs → police
ru органы внутренних дел · the police
wrong: He turned to the bodies of internal affairs.
sound: The body of the report deals with internal affairs.

near Moscow Khimki/Balashikha/Podolsk/Mytishchi/Lyubertsy/Krasnogorsk/Odintsovo → $3 near Moscow
ru подмосковный · in the region around Moscow
wrong: A fire broke out in near Moscow Khimki.
sound: He lives near Moscow, Idaho.

info: in the area/region of [the] head/chest/neck/stomach → in the $6
ru в области головы · where a wound is
wrong: He was hit in the area of the chest.
sound: It is in the area of the station.

deprived of [a/his/her/the] driver's/driving license/licence/rights → (banned from driving)
ru лишён водительских прав · to lose one's licence
wrong: He had been deprived of driver's license before.
sound: He was deprived of sleep.

disappeared/fled/hid from the place of [the] accident/incident/crime → fled the scene
ru скрылся с места происшествия · to leave the scene
wrong: The driver disappeared from the place of the accident.
sound: He disappeared from the place where he was born.

at/on the place of [the] accident/incident/emergency → at the scene
ru на месте происшествия · where it happened
wrong: Doctors work at the place of the accident.
sound: The stone stands at the place of the battle.

info: circumstances of the incident/accident/happened/emergency are being established/clarified/specified → circumstances are being investigated
ru обстоятельства устанавливаются · an inquiry goes on
wrong: All circumstances of the incident are being established.
sound: The circumstances of the incident are known.

measures of prosecutorial response/reaction → action by prosecutors
ru меры прокурорского реагирования · what prosecutors do
wrong: Measures of prosecutorial response will be taken.
sound: The measures drew a response from prosecutors.

operational investigative/search activities/measures/actions → police inquiries
ru оперативно-розыскные мероприятия · what detectives do
wrong: Operational-search measures led to the arrest.
sound: The operational search engine was slow.

on an/the area/square of <number> square meters/metres → over $5 square metres
ru на площади · how large
wrong: The fire was put out on an area of 300 square metres.
sound: It stood on the square of five trees.

fire of increased/heightened complexity/rank → major fire
ru пожар повышенной сложности · a class of fires
wrong: The fire of increased complexity was put out.
sound: The fire increased the complexity of the task.

<number> people/persons received injuries of varying/different/various degrees → (were injured)
ru получили травмы различной степени тяжести; zh 不同程度受伤 · hurt, some more than others
wrong: Five people received injuries of varying degrees.
sound: Five people received aid of various kinds.

info: employees of [the] police/FSB/militia !department/force/service/board/authority → $4 officers
ru сотрудники полиции · officers
wrong: Employees of the police detained three men.
sound: Employees of the police department were honoured.

info: law enforcement employees → law enforcement officers
ru сотрудники правоохранительных органов · officers
wrong: Law enforcement employees searched the house.
sound: The law's enforcement cost employees dear.

number of victims/dead has grown/increased up to <number> → death toll has risen to $8
ru число жертв выросло до · how many died
wrong: The number of victims has grown up to 12.
sound: The number of victims has not grown.

first person(s) of [the] state/country/region → leader(s) of the $5
ru первое лицо государства · who leads a country
wrong: The first persons of the state came.
sound: He was the first person of colour there.

power bloc/block of [the] government → security bloc of the government
ru силовой блок · army, police and secret services
wrong: He leads the power block of the government.
sound: A power block failed at the plant.
`
