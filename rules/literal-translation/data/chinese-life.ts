/** Health, weather, sport, schools and daily life. */
export const chineseLife = `
new crown pneumonia/virus/epidemic/pandemic/outbreak → COVID-19; coronavirus
zh 新冠; zh 新冠肺炎 · 冠, "crown", is the corona of the virus
wrong: The new crown epidemic closed the schools.
sound: The jeweller showed a new crown.

new crown infection(s)/vaccine(s)/vaccination(s)/patient(s)/variant(s)/antigen/disease → COVID-19 $3
zh 新冠 · 冠, "crown", is the corona of the virus
wrong: He was given a new crown vaccine.
sound: The dentist fitted a new crown on the patient.

new coronary pneumonia/virus/epidemic/vaccine(s)/infection(s)/pandemic → COVID-19; coronavirus
zh 新冠肺炎 · coronary is of the heart
wrong: The ward treats new coronary pneumonia.
sound: The hospital opened a new coronary care unit.

novel crown virus/pneumonia/epidemic → COVID-19; coronavirus
zh 新冠 · 冠, "crown", is the corona of the virus
wrong: The novel crown virus spread by air.
sound: The novel crown jewels of the collection were sold.

square cabin hospital(s) → makeshift hospital(s)
zh 方舱医院 · a hospital in a hall or stadium
wrong: The stadium became a square cabin hospital.
sound: They built a square cabin by the lake.

time space companion(s) → (person who was near a case)
zh 时空伴随者 · whose phone was near that of a case
wrong: Some 800 time-space companions were tested.
sound: It takes time, space and companions.

space time companion(s)/accompaniment → (person who was near a case)
zh 时空伴随者 · whose phone was near that of a case
wrong: She was listed as a space-time companion.
sound: In space, time passes without companions.

dynamic clearing/zeroing → zero-COVID
zh 动态清零 · the policy of stamping out each outbreak
wrong: The city kept to dynamic clearing.
sound: It was a dynamic clear-out sale.

sealing and control area(s)/zone(s) → lockdown $4
zh 封控区 · an area that nobody may leave
wrong: The block became a sealing and control area.
sound: The sealing and control of valves took a day.

white robed/clad/coated angel(s) → health worker(s)
zh 白衣天使 · nurses and doctors
wrong: The white-robed angels worked all night.
sound: The fresco shows angels in white.

somatosensory/sensory temperature → (what the temperature feels like)
zh 体感温度; ja 体感温度; ko 체감온도 · how warm it feels in the wind and the damp
wrong: The somatosensory temperature will reach 40 degrees.
sound: His body temperature was normal.

autumn tiger(s) → (heat in early autumn)
zh 秋老虎 · hot days after the summer
wrong: The autumn tiger will stay until Friday.
sound: In autumn, tigers come down to the village.

big wind(s) weather/cooling → strong wind(s)
zh 大风天气 · 大, "big", is strong
wrong: Big wind weather will hit the coast.
sound: The big wind farm went into service.

floating dust weather → dust haze
zh 浮尘天气 · fine dust in the air
wrong: There will be floating dust weather in the basin.
sound: Floating dust dims the weather satellite's view.

small to medium/moderate rain → light to moderate rain
zh 小到中雨 · 小, "small", is light
wrong: Small to moderate rain is expected.
sound: The town is small to moderate in size.

medium/middle rain(s) !gauge/forest(s)/barrel → moderate rain(s)
zh 中雨 · 中 is moderate
wrong: Medium rain fell in the south.
sound: He wore a medium raincoat.

open(s/ed/ing) [the/a] rainfall/barbecue/roasting/sauna/baking/temperature mode → (be hot; be wet)
zh 开启模式 · a jest for what the weather does
wrong: The city opened the barbecue mode this week.
sound: Open the window when the oven is in baking mode.

lored → (won with a last-gasp goal)
zh 绝杀 · a winning goal or shot in the last moment
wrong: They lored the champions in the 93rd minute.
sound: The folklore of the valley is rich.

oolong goal(s)/ball(s) → own goal(s)
zh 乌龙球 · 乌龙 sounds like "own goal"
wrong: An oolong goal decided the match.
sound: She drank oolong at half-time.

oolong incident(s)/event(s) → mix-up(s)
zh 乌龙事件 · a blunder
wrong: The police apologised for the oolong incident.
sound: The oolong harvest was an event.

biggest/tournament's/league's black horse(s) → $1 dark horse(s)
zh 黑马 · somebody who wins against all expectation
wrong: The small club is the biggest black horse of the season.
sound: The biggest horse was black.

the eight/four/sixteen/16 strong !and/men/team/winds/women/sides → (quarter-finals; last eight)
zh 八强; zh 四强; zh 十六强 · the teams that are left
wrong: They reached the eight strong for the first time.
sound: The eight strong men lifted the car.

foreign =aids → foreign players
zh 外援 · players from abroad
wrong: The team has bought two foreign aids.
sound: Foreign aid reached the island.
sound: Foreign AIDS researchers met in Durban.

three point(er) ball(s) → three-pointer(s)
zh 三分球 · a shot from behind the arc
wrong: He made five three-point balls.
sound: A three-point lead is not enough.

penalty kick war/battle → penalty shootout
zh 点球大战 · how a drawn match is decided
wrong: They won the penalty kick war.
sound: He missed a penalty kick.

refresh(es/ed/ing) the/a/its/his/her/their [own] [national/world/personal/historical/Asian] record(s) → break/breaks/broke/breaking $2 $3 $4 $5
zh 刷新纪录 · to set a new record
wrong: She refreshed the national record in Doha.
sound: She refreshed her memory from the record.

create(s/d) [historical/record] new highs/lows → (hit a record)
zh 创新高 · to reach a level never seen
wrong: Exports created new highs in June.
sound: The plan creates new high quality jobs.

create(s/d) a [historical/record] new high/low +in/since/this/for/on/during/of → (hit a record)
zh 创新高 · to reach a level never seen
wrong: Exports created a new high in June.
sound: The club created a new high jump contest.

historical new high(s)/low(s) → record high(s)/low(s)
zh 历史新高 · the highest ever
wrong: The index closed at a historical new high.
sound: The high court made a historical new ruling.

study/learning tyrant(s) → top student(s)
zh 学霸 · somebody who is always first in class
wrong: The learning tyrant of the class went to Tsinghua.
sound: A study of bullies was published.

cloud graduation/wedding(s)/concert(s)/tourism/party/tomb → online $2
zh 云毕业 · 云, "cloud", is online
wrong: The college held a cloud graduation.
sound: Under a cloud, graduation went on.

express/takeaway/delivery little/younger brother(s) → courier(s)
zh 快递小哥; zh 外卖小哥 · the man who delivers
wrong: The express little brother climbed six floors.
sound: He expressed to his brother what he felt.

moving car group(s) → high-speed train(s)
zh 动车组 · a train with motors in its cars
wrong: Ten moving car groups were added.
sound: He jumped off a moving car.

high iron station(s)/train(s)/line(s) → high-speed rail $3
zh 高铁 · 铁 is short for railway
wrong: The high-iron station opened on Sunday.
sound: A high iron gate stood by the station.

net/network about/appointment/reservation/contract car(s)/taxi(s) → ride-hailing car(s)
zh 网约车 · a car that is called by phone
wrong: Drivers of network appointment cars protested.
sound: The network is about cars.

empty nest old man/men/people/woman → (old people who live alone)
zh 空巢老人 · whose children have moved away
wrong: Students visited empty-nest old people.
sound: With an empty nest, old friends matter more.

moral kidnapper(s) → (somebody who uses moral blackmail)
zh 道德绑架 · pressure on somebody to do what seems noble
wrong: Do not be a moral kidnapper, she wrote.
sound: The kidnapper had no moral doubts.

three views [are/is] [not] upright/distorted/ruined → (values)
zh 三观 · how one sees the world, life and worth
wrong: His three views are not upright, she said.
sound: The house has three views of the lake.

chicken blood +parent(s)/parenting/mother(s) → (pushy)
zh 打鸡血 · full of excitement
wrong: The film is about chicken blood parents.
sound: Chicken blood was found on the knife.

like hit/beat/beaten/injected/playing [with] chicken blood → full of energy
zh 打鸡血 · full of excitement
wrong: The crowd was like beaten with chicken blood.
sound: It looked like chicken blood.

send(s/ing)/sent charcoal in [the] snow → help(s/ing)/helped in time of need
zh 雪中送炭 · to help when help is needed most
wrong: The loan is like sending charcoal in the snow.
sound: He found charcoal in the snow.

square dance/dancing aunt(s)/auntie(s)/mother(s)/grandmother(s) → (women who dance in public squares)
zh 广场舞大妈 · older women who dance in the evening
wrong: Square dance aunts filled the park.
sound: Her mother went to a square dance.

small/mini/little long holiday/vacation → long weekend
zh 小长假 · three days off
wrong: Trains were full on the small long holiday.
sound: After a long holiday they came home.

farmer worker(s) → migrant worker(s)
zh 农民工 · people from the country who work in the city
wrong: Many farmer workers went home early.
sound: The farmer's workers went home early.
`
