/** Figures of speech and names for people in Chinese comments. */
export const chineseComment = `
life saving straw(s) → lifeline(s)
zh 救命稻草 · the last hope
wrong: The loan is a life-saving straw for the club.
sound: It was the last straw.

add(s/ed/ing) flowers to/on [the] brocade → be/is/was/being the icing on the cake
zh 锦上添花 · to make a good thing better
wrong: The gold medal added flowers to the brocade.
sound: She added flowers to the table.

pie(s) fall(s)/fell/falling from [the] sky → windfall(s)
zh 天上掉馅饼 · luck that comes by itself
wrong: There is no pie falling from the sky.
sound: It is pie in the sky.

wishful abacus → (own designs)
zh 如意算盘; zh 小算盘 · to reckon with what one wishes for
wrong: Washington's wishful abacus will not work.
sound: The abacus is a tool of old.

hit(s/ting)/beat(ing) [the/an/its/their/his] abacus → have/has/having/have/having designs
zh 打算盘 · to reckon up one's gain
wrong: They are hitting the abacus for their own gain.
sound: The child is playing with an abacus.

white eyed wolf/wolves → ingrate(s)
zh 白眼狼 · who bites the hand that feeds him
wrong: Netizens called him a white-eyed wolf.
sound: The white wolf eyed us.

wall grass(es) !mat(s)/cloth → fence-sitter(s)
zh 墙头草 · who bends with every wind
wrong: The party is a wall grass, he said.
sound: By the wall, grass grew.

pinch(es/ed/ing) [the/a] soft persimmon(s) → pick(s/ed/ing) on the weak
zh 捏软柿子 · to bully the weak
wrong: They only pinch soft persimmons.
sound: Peel the soft persimmons.

old lai → (debtor who will not pay)
zh 老赖 · who could pay his debts and does not
wrong: The court put 40 old lai on its list.
sound: Old Laing played the piano.

dishonest person/persons/people subject/subjected to execution/enforcement → (debtor who defies a court)
zh 失信被执行人 · execution here is of a judgment
wrong: He is a dishonest person subject to execution.
sound: A dishonest person is subject to dismissal.

dishonest executee(s)/executed → (debtor who defies a court)
zh 失信被执行人 · execution here is of a judgment
wrong: The firm is listed as a dishonest executee.
sound: The dishonest executor was replaced.

black hearted enterprise(s)/merchant(s)/workshop(s)/businesses/manufacturer(s) → unscrupulous $3
zh 黑心企业 · without scruples
wrong: Black-hearted merchants sold the milk.
sound: The film has a black-hearted villain.

black intermediary/intermediaries → rogue agent(s)
zh 黑中介 · unlicensed, or dishonest
wrong: The city cracked down on black intermediaries.
sound: The black box is an intermediary.

pheasant university/universities/college(s)/school(s) → diploma mill(s)
zh 野鸡大学 · a university in name alone
wrong: A list of 392 pheasant universities was published.
sound: Pheasant and duck are farmed at the college.

duck feeding/stuffing/filling education/teaching → rote learning
zh 填鸭式教育 · to cram pupils
wrong: Parents are tired of duck-feeding education.
sound: Duck feeding is not allowed in the park.

+saved/first/second/two/three/a/won/his/her bureau point(s) → game point(s)
zh 局点 · one point from winning a game
wrong: She saved two bureau points.
sound: The bureau points to a rise in prices.
sound: The bureau pointed this out.

grab seven war/battle/game/match → deciding seventh game
zh 抢七 · the seventh game of seven
wrong: The series went to the grab seven war.
sound: Grab seven apples and run.

arbitrary ball(s) → free kick(s)
zh 任意球 · a kick after a foul
wrong: He scored from an arbitrary ball.
sound: The umpire's arbitrary ball-strike calls annoyed them.

corner ball(s) → corner kick(s)
zh 角球 · a kick from the corner
wrong: They won nine corner balls.
sound: At the corner, balls were sold.

point(s/ed/ing) the spearhead at/to/towards → take/takes/took/taking aim at
zh 矛头指向 · to blame or attack somebody
wrong: The paper pointed the spearhead at the bank.
sound: He pointed at the spear.

shout(s/ed/ing) across/through the air/space → call(s/ed/ing) out
zh 隔空喊话 · to appeal to somebody in public
wrong: The two mayors shouted across the air.
sound: They shouted across the river.

secretly changing/change(s/d)/exchanging [the] concept(s) → twisting the terms
zh 偷换概念 · to argue with shifted terms
wrong: He accused them of secretly changing the concept.
sound: They secretly changed the plan.

throw(s/n/ing)/threw/dump(s/ed/ing) the/its/their pot(s) to/on/onto/at +China/Russia/others/Beijing/Moscow/Washington → (shift the blame)
zh 甩锅 · to shift the blame to others
wrong: They are throwing the pot to China.
sound: She threw the pots on the floor.

bear(s)/bore/back(s/ed/ing) the/a black pot → take/takes/took/take/takes/took/taking the blame
zh 背黑锅 · to be blamed for what others did
wrong: The driver backed the black pot for his boss.
sound: She carried an iron pot to the fire.

nature is very/extremely/particularly bad/vile → act is $3 serious
zh 性质恶劣 · how grave an act is
wrong: The nature is extremely bad, the court said.
sound: His nature is very kind.

national tide !gauge(s)/table(s)/pool(s) → China chic
zh 国潮 · brands in Chinese style
wrong: The national tide sells well among the young.
sound: The national tide gauge was moved.

lost contact flight/plane/aircraft/helicopter/boat(s) → missing $3
zh 失联客机 · which nobody can reach
wrong: The lost-contact plane carried six people.
sound: The tower lost contact. Planes were sent.

human life is greater/bigger than the sky/heaven → human life comes first
zh 人命关天 · life above all
wrong: Human life is greater than the sky, the mayor said.
sound: Human life is greater than any treasure.
`
