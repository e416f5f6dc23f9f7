/** Party, government, police, courts and the army. */
export const chineseState = `
interceptor/interception bomb(s) → interceptor missile(s)
zh 拦截弹 · a missile that meets another in flight
wrong: The battery carries two kinds of interceptor bombs.
sound: The interceptor bombed no town.

intercepting bomb(s) → interceptor missile(s)
zh 拦截弹 · a missile that meets another in flight
wrong: Six intercepting bombs were launched.
sound: The crews trained in intercepting bombers.

=trump missile(s)/weapon(s)/unit(s)/pilot(s)/troops/army/division/fighter(s)/aircraft/tank(s) → (the ace, the best there is)
zh 王牌 · 王牌 is the highest trump, and an ace
wrong: The trump missile was set up on the coast.
sound: Trump missile remarks alarmed the allies.
sound: Their trump card was a missile.

signal bomb(s) → signal flare(s)
zh 信号弹 · 弹 is anything that is shot
wrong: The hikers fired a signal bomb.
sound: The signal bombarded the receivers.

lighting/illumination/illuminating bomb(s) → illumination flare(s)
zh 照明弹 · 弹 is anything that is shot
wrong: Aircraft dropped illumination bombs over the bay.
sound: The lighting bombed at the premiere, critics said.

tear bomb(s) → tear gas grenade(s)
zh 催泪弹 · 弹 is anything that is shot
wrong: Police fired tear bombs at the crowd.
sound: They did not shed a tear over bombed factories.

shock bomb(s) !threat(s)/attack(s)/blast(s)/plot/scare/claim/hoax → stun grenade(s)
zh 震爆弹 · 弹 is anything that is shot
wrong: Officers threw a shock bomb into the room.
sound: Police foiled a shock bomb attack.

interference/jamming bomb(s) → decoy flare(s)
zh 干扰弹; zh 诱饵弹 · fired to lead missiles astray
wrong: The pilot released jamming bombs.
sound: The interference bombarded the radar.

patrol missile(s) !boat(s)/craft/ship(s) → loitering munition(s)
zh 巡飞弹 · a drone that waits for its target
wrong: The brigade showed a patrol missile.
sound: The patrol missile boat left port.

live bullet(s) drill(s)/exercise(s)/training → live-fire $3
zh 实弹演习 · with live ammunition
wrong: The fleet held a live bullet drill in the strait.
sound: A live bullet was found after the exercise.

real bomb/bullet/ammunition drill(s)/exercise(s)/training → live-fire $3
zh 实弹演习 · with live ammunition
wrong: The army began a real ammunition exercise.
sound: It was a real exercise.

East Wind missile(s) → Dongfeng missile(s)
zh 东风导弹 · the missile is known as Dongfeng or DF
wrong: Trucks carried East Wind missiles across the square.
sound: An east wind blew the missile off course.

[Chinese/China's] Rocket Army → Rocket Force
zh 火箭军 · a branch of the Chinese forces
wrong: The Rocket Army took part in the exercise.
sound: The army fired a rocket.

annihilation 10/11/15/16/20/35 → J-$2
zh 歼-20 · 歼, "annihilate", is the J in the names of Chinese fighters
wrong: Two Annihilation-20 fighters flew over the field.
sound: They feared annihilation in 20 years.

fist product(s) → flagship product(s)
zh 拳头产品 · what a company is best at
wrong: Tea is the fist product of the county.
sound: He hit the product with his fist.

fist troops/unit(s)/force(s) → elite $2
zh 拳头部队 · the strongest part of an army
wrong: The brigade is a fist unit of the navy.
sound: The first unit arrived at noon.

military/sports/manufacturing/economic/agricultural/trade/nuclear/energy big country/countries → major $1 power(s)
zh 军事大国 · 大国 is a great power
wrong: The plan is to become a manufacturing big country.
sound: It is big: country roads go on for hours.

manufacturing/sports/football/maritime/cyber/aerospace/education strong country/countries → (leading nation in this field)
zh 制造强国 · 强国 is a leading power
wrong: It wants to be a maritime strong country by 2035.
sound: It is a strong country in education and sports.

community of human destiny/fate → community with a shared future for mankind
zh 人类命运共同体 · the official English has "shared future"
wrong: He spoke of a community of human destiny.
sound: The novel is about human destiny in a small community.

human destiny/fate community → community with a shared future for mankind
zh 人类命运共同体 · the official English has "shared future"
wrong: The two sides will build a human destiny community.
sound: She writes of human fate, community and loss.

two maintenances → Two Upholds
zh 两个维护 · a slogan of the party
wrong: Members should achieve the two maintenances.
sound: The two maintenance workers left at noon.

four self confidence(s) → Four Confidences
zh 四个自信 · a slogan of the party
wrong: Cadres must strengthen the four self-confidences.
sound: All four gained self-confidence.

forget [the/our/their/your/his/her] original heart/intention(s)/aspiration(s) → (lose sight of the founding mission)
zh 不忘初心 · 初心 is what one set out to do
wrong: Do not forget the original heart, the sign says.
sound: He did not forget the original text.

clean government construction → (fight against corruption)
zh 廉政建设 · 建设 is work on something; nothing is built
wrong: The bureau stressed clean government construction.
sound: The government is building clean power stations.

party style [and] [clean] construction/government → (party conduct)
zh 党风廉政建设 · 党风 is how members behave
wrong: The meeting was about party style and clean government.
sound: She dressed in party style and left.

cadre/talent team(s) construction → (staff training)
zh 队伍建设 · 建设 is work on something; nothing is built
wrong: The office will speed up cadre team construction.
sound: The talent team moved to a new building.

legal system/democracy construction → (improving the $1)
zh 法制建设 · 建设 is work on something; nothing is built
wrong: He praised the legal system construction of recent years.
sound: The legal system slows construction.

spiritual civilization construction/building → cultural and ethical progress
zh 精神文明建设 · the official English has "cultural and ethical progress"
wrong: The village won a prize for spiritual civilization construction.
sound: They sought a spiritual civilization.

sweep(s/ing) [away] [the] black [and] [eliminate/eliminating/remove/removing] [the] evil → (crackdown on organised crime)
zh 扫黑除恶 · 黑, "black", is organised crime
wrong: The city began sweeping black and eliminating evil in 2018.
sound: They were sweeping black dust from the floor.

black and evil force(s)/gang(s)/crime(s) → organised crime
zh 黑恶势力 · 黑, "black", is organised crime
wrong: Police fought the black and evil forces in the county.
sound: He had a black and evil heart.

sweep(s/ing) yellow → (crackdown on pornography and prostitution)
zh 扫黄 · 黄, "yellow", is pornography
wrong: Three bars were closed while sweeping yellow.
sound: They were sweeping up yellow leaves.

was/were/been/being double opened → (was expelled from the party and dismissed from office)
zh 双开 · loss of party membership and of public office
wrong: The former mayor was double-opened last week.
sound: The gate was opened twice.

official(s)/secretary/mayor/minister/governor/director fell/fallen off [the/his] horse → (was brought down for corruption)
zh 落马 · to lose office in disgrace
wrong: The deputy mayor fell off the horse in May.
sound: The rider fell off the horse at the second fence.

main responsible person/persons/people/comrade(s) → person/persons/people/official(s) in charge
zh 主要负责人 · 负责人 is whoever is in charge
wrong: The main responsible person was questioned.
sound: She was mainly responsible.

relevant responsible person/persons/people/comrade(s) → person/persons/people/official(s) in charge
zh 有关负责人 · 负责人 is whoever is in charge
wrong: A relevant responsible person explained the new rule.
sound: Ask the responsible person at the desk.

relevant person/persons/people in charge → official in charge; spokesperson
zh 有关负责人 · 负责人 is whoever is in charge
wrong: The relevant person in charge of the bureau said prices were stable.
sound: The person in charge of the bureau said prices were stable.

info: lawless element(s)/molecule(s) → criminal(s)
zh 不法分子 · 分子 is a person of some kind
wrong: Lawless elements used the app to cheat pensioners.
sound: The film has all the elements of a lawless frontier.

independence/terrorist/separatist/criminal molecule(s) → (terrorists, separatists, criminals)
zh 恐怖分子; zh 独立分子 · 分子 is a person of some kind, and also a molecule
wrong: Three terrorist molecules were arrested.
sound: The molecule gains independence from its carrier.

fire commander(s) and fighter(s)/soldier(s)/men → firefighters
zh 消防指战员 · officers and men of the fire service
wrong: Fire commanders and fighters pulled him from the river.
sound: The fire commander and two of his men were hurt.

firefighting officers and soldiers/men → firefighters
zh 消防官兵 · officers and men of the fire service
wrong: Firefighting officers and soldiers reached the mine at dawn.
sound: Fire officers and soldiers reached the mine.

fire/firefighting [fighting] soldier(s) → firefighter(s)
zh 消防战士 · a member of the fire service
wrong: A firefighting soldier carried her out.
wrong: A fire-fighting soldier carried her out.
sound: The soldiers were not trained in fire fighting.

traffic/criminal police detachment(s)/brigade(s) → $1 police unit(s)
zh 支队; zh 大队 · levels of the Chinese police, not of an army
wrong: The traffic police detachment of the city closed the road.
sound: A detachment of traffic police closed the road.

surrender(s/ed) to the case → turn(s/ed) himself in
zh 投案 · to report to the police of one's own accord
wrong: The driver surrendered to the case on Tuesday.
sound: The driver surrendered to the police in that case.

take/taking/took the initiative to surrender → turn/turning/turned himself in
zh 主动投案 · to report to the police of one's own accord
wrong: The suspect took the initiative to surrender.
sound: The general took the initiative and made the city surrender.

lost contact people/person/man/woman/girl/boy/student(s)/child/children/tourist(s) → missing $3
zh 失联人员 · people whom nobody can reach
wrong: Divers searched for the lost-contact tourists.
sound: She lost contact with people from home.

Moumou → (a person whose given name is withheld)
zh 某某 · 某 stands for a name that is not given
wrong: The suspect, Huang Moumou, was arrested in Hefei.
sound: The moumoon concert sold out.

electric fraud → telephone fraud
zh 电诈; zh 电信诈骗 · 电 is short for telecommunications here
wrong: Fifty people were arrested for electric fraud.
sound: The electric company warned of fraud.

health and health commission(s) → $1 $4
zh 卫生健康委员会 · 卫生 and 健康 are both "health"
wrong: The provincial Health and Health Commission reported six cases.
sound: The Health Commission reported six cases.

hall level cadre(s)/official(s)/leader(s) → (official of bureau rank)
zh 厅级干部 · a rank in the civil service
wrong: Two hall-level cadres were punished.
sound: The hall is level with the street.

file(s) and card(s) +poor/household(s)/families → (registered as poor)
zh 建档立卡 · a register of poor households
wrong: The town has 300 file and card households.
sound: They checked files and cards at the desk.

poverty hat(s) → (label of poverty)
zh 贫困帽 · to take off the hat is to leave the list of poor counties
wrong: The county took off its poverty hat last year.
sound: He wore a hat and spoke of poverty.

info: walk(s/ed/ing) in/at the forefront → be/is/was/being at the forefront
zh 走在前列 · to be among the first
wrong: The city walks at the forefront of reform.
sound: The band walked in front of the crowd.

info: take/takes/took/taking the lead in setting [an/the] example → set/sets/set/setting an example
zh 带头 · to be the first to do what others should do
wrong: Officials took the lead in setting an example.
sound: The team took the lead in the second half.

grasp(s/ed/ing) the implementation/construction → (see to the $3)
zh 抓落实 · 抓, "grasp", is to see that something is done
wrong: Leaders must grasp the implementation of the plan.
sound: Few could grasp the plan.

info: do/doing/did a good job in/of epidemic/flood/disaster/drought/publicity/prevention/ideological/rescue → (handle well)
zh 做好工作 · to do what has to be done
wrong: Towns should do a good job in flood control.
sound: She did a good job in the flood.
`
