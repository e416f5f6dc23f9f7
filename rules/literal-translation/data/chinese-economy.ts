/** Markets and firms. */
export const chineseEconomy = `
mixed reform(s) !bag/package/results/record/signals → mixed-ownership reform(s)
zh 混改 · private money in state firms
wrong: Shanghai's mixed reform brought in two investors.
sound: The reform had mixed results.

info: big/great health industry/sector → health and wellness $3
zh 大健康产业 · 大健康 is all that has to do with health
wrong: The fund invests in the big health industry.
sound: Big health insurers raised their prices.

a/the/China's/Asian stock god → $1 star investor
zh 股神 · somebody who always wins on the market
wrong: The stock god sold his bank shares.
sound: They keep in stock gods of wood and stone.

northward capital/fund(s) → northbound $2
zh 北向资金 · from Hong Kong into mainland shares
wrong: Northward capital bought shares for a third day.
sound: They drove northward. Capital cities were empty.

ring ratio → month-on-month change
zh 环比 · against the month before
wrong: The ring ratio was 0.3 percent.
sound: In a ring, ratio matters little.

ring-on-ring → month-on-month
zh 环比 · against the month before
wrong: Sales rose 2 percent ring-on-ring.
sound: He put ring on ring.

copy/copied/copying the bottom !line/lines/half/part/row/of/right/left/edge/layer → buy/bought/buying the dip
zh 抄底 · to buy when prices are lowest
wrong: Funds are copying the bottom again.
sound: They are copying the bottom half of the page.

daily limit board(s) → daily limit
zh 涨停板 · the most a share may rise in a day
wrong: The share hit the daily limit board.
sound: The daily limit was raised by the board.

house enterprise(s) → developer(s)
zh 房企 · firms that build homes
wrong: Six house enterprises missed their payments.
sound: The house was full of enterprise.

frying stocks → speculating in shares
zh 炒股; zh 炒房 · to fry is to speculate
wrong: Retired people are frying stocks.
sound: The shop was frying stock fish.

rotten/bad tail building(s)/house(s)/project(s) → unfinished $3
zh 烂尾楼 · building was stopped half-way
wrong: Buyers of rotten tail buildings protested.
sound: The fish was rotten. Tail and head were gone.

shed reform → shantytown redevelopment
zh 棚改 · slums make way for flats
wrong: The city spends more on shed reform.
sound: The shed was kept in the renovation.

double creation +week/policy/base(s)/platform(s)/spirit → entrepreneurship and innovation
zh 双创 · to found firms and to innovate
wrong: The double creation week opened in Hefei.
sound: His double creation of the role was praised.

white horse stock(s) → blue chip(s)
zh 白马股 · shares that do well for long
wrong: White horse stocks fell.
sound: A white horse stood there; stocks of hay ran low.

info: demon stock(s) → wildly swinging share(s)
zh 妖股 · prices without reason
wrong: Three demon stocks were suspended.
sound: The demon stocked up on souls.

garbage stock(s) → worthless share(s)
zh 垃圾股 · junk
wrong: He put his savings into garbage stocks.
sound: The garbage stockpile burned.

stock citizen(s) → small investor(s)
zh 股民; zh 基民 · 民 is anybody who does something
wrong: Stock citizens waited for the bell.
sound: The fund that citizens set up is empty.

stuck neck [technology/problem(s)/technologies] → (technology that others can cut off)
zh 卡脖子 · to be held by the throat
wrong: The plan lists 35 stuck-neck technologies.
sound: The ring got stuck; neck and ears were red.

neck sticking/jamming/choking/strangling/stuck technology/technologies/problem(s)/field(s)/issue(s) → (technology that others can cut off)
zh 卡脖子 · to be held by the throat
wrong: Scientists solved a neck-sticking problem.
sound: He had a neck problem.

blue sky defence/defense war/battle → campaign for clean air
zh 蓝天保卫战 · against smog
wrong: The province won the blue sky defense war.
sound: Under a blue sky, defence forces marched.

satisfactory/beautiful/brilliant/excellent/outstanding/impressive answer sheet(s)/paper → (did well)
zh 交出满意答卷 · to pass a test
wrong: The city handed over a satisfactory answer sheet.
sound: A satisfactory answer was not given.

press(es/ed/ing) the acceleration/accelerator button/key → speed(s/ed/ing) up
zh 按下加速键 · to go faster
wrong: The port pressed the acceleration key.
sound: He pressed the accelerator.

press(es/ed/ing) the fast-forward key/button for → speed(s/ed/ing) up
zh 按下快进键 · to go faster
wrong: The city pressed the fast-forward button for its metro.
sound: He pressed the fast-forward button on the remote.

red door opening → strong start
zh 开门红 · a good start to the year
wrong: The factory had a red door opening in January.
sound: He saw a red door, opening slowly.

open(ed/ing) the door red → made a strong start
zh 开门红 · a good start to the year
wrong: The market opened the door red.
sound: He opened the door. Red light came in.

policies/measures [have] landed | → $1 took effect
zh 政策落地 · to be put into practice
wrong: As policies landed, sales rose.
sound: The measures landed him in court.

one-knife cut/approach/closure(s) → one-size-fits-all rule
zh 一刀切 · one rule for all cases
wrong: The ministry warned against a one-knife approach.
sound: One knife cuts bread, the other meat.

P2P/platform/lending/loan thunderstorm(s) → $1 collapse(s)
zh 爆雷 · to blow up, of a lender
wrong: Savers lost all in the P2P thunderstorm.
sound: Each platform reported thunderstorms.

step(s/ped/ping) on [the/a] thunder → (hit by a collapse)
zh 踩雷 · to tread on a mine
wrong: The fund stepped on thunder twice.
sound: He stepped on a stage; thunder followed.

ground/floor stall economy → street vending
zh 地摊经济 · selling from the pavement
wrong: Chengdu revived the ground stall economy.
sound: On the ground, stalls were empty.

head enterprises → leading companies
zh 头部企业 · the head of a field is its leaders
wrong: Only head enterprises made a profit.
sound: The head enterprise architect left.

dragon head/headed enterprise(s)/company/companies/stock(s) → leading $3
zh 龙头企业 · the leaders of a trade
wrong: The county has nine dragon-head enterprises.
sound: The dragon's head was carried by the company.

faucet enterprise(s)/stock(s) !that → leading $2
zh 龙头企业 · 龙头 is a dragon's head, a tap and a leader
wrong: Faucet enterprises expanded their share.
sound: The Delta Faucet Company opened a plant.

specialized/specialised [and] special new → specialised and sophisticated
zh 专精特新 · small firms with a special product
wrong: The list names 300 specialized and special new firms.
sound: They sell specialized, special and new tools.

new/old three samples → (leading exports)
zh 新三样 · electric cars, batteries and solar cells
wrong: Exports of the new three samples rose by 30 percent.
sound: A new test needs three samples.

a/the lying win → $1 effortless win
zh 躺赢 · to win without doing anything
wrong: It was a lying win for the visitors.
sound: He was lying. Win or lose, he smiled.

retaliatory consumption/saving/rebound → revenge $2
zh 报复性消费 · to make up for what was missed
wrong: Shops hope for retaliatory consumption.
sound: Both announced retaliatory spending cuts.

three no product(s)/food(s) → (goods without name, date or maker)
zh 三无产品 · goods without a label
wrong: The stall sold three-no products.
sound: The three had no product to show.

cottage phone(s)/version → knock-off $2
zh 山寨 · a copy of a brand
wrong: Cottage phones flooded the market.
sound: The cottage had no phone.

gold absorbing/sucking → lucrative
zh 吸金 · to bring in money
wrong: It is the most gold-absorbing film of the year.
sound: The gold, absorbing all light, gleamed.

people mountain people sea → huge crowds
zh 人山人海 · crowds everywhere
wrong: It was people mountain people sea at the wall.
sound: People, mountain and sea are in the picture.

touch(es/ed/ing) porcelain +gang(s)/party/scam(s)/car(s)/case(s) → staged accident
zh 碰瓷 · a crash that is faked for money
wrong: Police broke up a touching porcelain gang.
sound: Please do not touch porcelain cups.

porcelain bumping/touching → staged accident(s)
zh 碰瓷 · a crash that is faked for money
wrong: He lived on porcelain bumping.
sound: She heard porcelain breaking.
`
