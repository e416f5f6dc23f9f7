/** Weapons, and figures of speech in Chinese comments on other countries. */
export const chineseForces = `
Jian/annihilator/annihilate/extermination 10/11/15/16/20/31/35 +fighter/fighters/stealth/aircraft/jets → J-$2
zh 歼-20 · 歼, "annihilate", is the J in the names of Chinese fighters
wrong: Four Jian-20 fighters crossed the line.
sound: The robot will annihilate 20 targets.

straight 8/9/10/19/20 +helicopter(s) → Z-$2
zh 直-20 · 直 is the Z in the names of Chinese helicopters
wrong: A Straight-20 helicopter landed on the deck.
sound: They won 20 straight games.

boom/bang/bombing/Hong 6/6K/6N/20 +bomber(s)/aircraft/strategic → H-$2
zh 轰-6 · 轰, "bomb", is the H in the names of Chinese bombers
wrong: Two Boom-6K bombers flew round the island.
sound: With a boom, 6 bombers took off.

Yun/Luck/Transport 20 +transport/aircraft/plane(s)/strategic → Y-20
zh 运-20 · 运, "transport", is the Y in the names of Chinese aircraft
wrong: A Transport-20 aircraft brought the masks.
sound: They transport 20 aircraft a year.

Red Flag 9/15/16/17/22 +missile(s)/air/anti/surface → HQ-$3
zh 红旗-9 · the missile is known as HQ-9
wrong: A Red Flag-9 missile hit the target.
sound: The exercise Red Flag 22 began in Nevada.

Eagle/Hawk Strike/Attack/Hit 12/18/21/62/83 +missile(s)/anti/ship/supersonic → YJ-$3
zh 鹰击-18 · the missile is known as YJ-18
wrong: The destroyer carries Eagle Strike-18 missiles.
sound: The eagle may strike 12 anti-bird nets.

Giant/Big/Huge Wave 2/3 +missile(s)/submarine/ballistic → JL-$3
zh 巨浪-2 · the missile is known as JL-2
wrong: The boat fired a Giant Wave-2 missile.
sound: A giant wave hit the submarine.

Thunderbolt/Thunder 10/15/17/21 +missile(s)/air → PL-$2
zh 霹雳-15 · the missile is known as PL-15
wrong: It fired a Thunderbolt-15 missile.
sound: The Thunder, 15 games behind, lost.

Long Sword 10/20/100 +missile(s)/cruise → CJ-$3
zh 长剑-10 · the missile is known as CJ-10
wrong: Long Sword-10 cruise missiles rolled past.
sound: He drew a long sword.

<number> ton large/big/giant drive(s) → $1-ton destroyer(s)
zh 万吨大驱 · 驱 is short for destroyer
wrong: The navy has eight 10,000-ton large drives.
sound: They moved ten tons. Large drives were tested.

amphibious attack ship(s) → amphibious assault ship(s)
zh 两栖攻击舰 · the usual term is assault ship
wrong: The amphibious attack ship left port.
sound: The amphibious craft can attack ships.

comprehensive/integrated landing ship(s) → amphibious transport dock(s)
zh 综合登陆舰 · a ship for landing troops
wrong: An integrated landing ship took part.
sound: The integrated crew was landing. Ships waited.

comprehensive/integrated supply ship(s) → replenishment ship(s)
zh 综合补给舰 · a ship that brings fuel and stores
wrong: A comprehensive supply ship followed the fleet.
sound: The integrated supply chain needs ships.

early-warning machine(s) → early warning aircraft
zh 预警机 · 机 is an aircraft here
wrong: An early-warning machine circled over the strait.
sound: The early warning came by machine.

fighter/bomber machine(s) !gun(s) → $1 aircraft
zh 战机 · 机 is an aircraft here
wrong: Six fighter machines took off.
sound: The fighter machine gun jammed.

aerial/air refueling/refuelling/oiling machine(s) → tanker aircraft
zh 空中加油机 · 机 is an aircraft here
wrong: The aerial refueling machine met the bombers.
sound: The aerial refuelling tanker met the bombers.

saturated attack(s)/strike(s) → saturation attack(s)/strike(s)
zh 饱和打击 · more than a defence can stop
wrong: The drills showed a saturated attack.
sound: The ground was saturated. Attacks slowed.

fixed-point clearance/removal/elimination/clearing → targeted killing
zh 定点清除 · to kill somebody on purpose
wrong: The strike was a fixed-point clearance.
sound: From a fixed point, clearance is measured.

electronic war aircraft/plane(s)/system(s)/unit(s)/equipment → electronic warfare $3
zh 电子战 · jamming and the like
wrong: An electronic war aircraft flew along the coast.
sound: The electronic warfare aircraft flew along the coast.

rocket cannon(s)/gun(s) → multiple rocket launcher(s)
zh 火箭炮 · 炮 is any big gun
wrong: The rocket cannon has twelve tubes.
sound: A rocket hit the cannon.

main war/combat/fighting tank(s) → main battle tank(s)
zh 主战坦克; ru основной боевой танк · the usual term is battle tank
wrong: Ten main combat tanks were lost.
sound: In the main, war tanks an economy.

poor/lean uranium bomb(s)/bullet(s)/shell(s) → depleted uranium bomb(s)/round(s)/shell(s)
zh 贫铀弹 · uranium that is depleted
wrong: They used poor uranium bombs.
sound: The mine is poor in uranium.

intercontinental/cruise/ballistic bomb(s)/bullet(s) → $1 missile(s)
zh 洲际导弹 · 弹 is anything that is shot
wrong: The North fired an intercontinental bomb.
sound: Off the cruise, bombs fell.

air empty missile(s) → air-to-air missile(s)
zh 空空导弹 · 空 is "air", and "empty"
wrong: It carries four air-empty missiles.
sound: The air was empty. Missiles fell.

brighten(s/ed/ing) [the/its/their/his] sword(s) → show(s/ed/ing) its resolve
zh 亮剑 · to draw the sword
wrong: The bureau brightened its sword against smugglers.
sound: The light brightened the room, swords and all.

pull(s/ed/ing) hatred → draw/draws/drew/drawing hostility
zh 拉仇恨 · to make oneself hated
wrong: The singer pulled hatred with one sentence.
sound: The push and pull, hatred and love, go on.

pull(s/ed/ing) [a/the] partial/biased/side fight/shelf/rack → take/takes/took/taking sides
zh 拉偏架 · to part two who fight, and to help one of them
wrong: Washington is pulling a side fight again.
sound: They broke up a fight at the side of the road.

break(s/ing)/broke wrists with → arm-wrestle/arm-wrestles/arm-wrestling/arm-wrestled with
zh 掰手腕 · to try one's strength
wrong: The firm wants to break wrists with Apple.
sound: Skaters break wrists often.

kick(s/ed/ing) [on] [the/an] iron plate → run/runs/ran/running into a wall
zh 踢到铁板 · to meet more resistance than expected
wrong: This time the raider kicked the iron plate.
sound: He kicked the ball at an iron gate.

hit/met/touched/bumped [into/a/the] soft nail → was politely rebuffed
zh 碰软钉子 · to be turned down in a polite way
wrong: The envoy met a soft nail in Delhi.
sound: She has soft nails.

closed-door soup/porridge → (being turned away)
zh 闭门羹 · to find the door closed
wrong: Reporters ate closed-door soup.
sound: Behind the closed door, soup was served.

to drink a pot | → (in for trouble)
zh 喝一壶 · to have a hard time
wrong: It is enough for the firm to drink a pot.
sound: He likes to drink a pot of tea.

eat(s/ing)/ate a dumb/secret loss → suffer(s/ing)/suffered in silence
zh 吃哑巴亏 · a loss that one cannot complain of
wrong: Buyers ate a dumb loss.
sound: The firm will eat the loss.

show(s/ed/n/ing)/reveal(s/ed/ing) [its/his/their/the] bottom card(s) → (show one's hand)
zh 底牌 · what one holds back
wrong: Moscow has not shown its bottom card.
sound: Turn over the bottom card.

a/the king bomb → $1 trump card
zh 王炸 · the highest play in a card game
wrong: The last song was the king bomb of the evening.
sound: The king bombed the port in 1807.

release(s/d)/releasing [a/the/its] big move(s) → pull/pulls/pulled/pulling out all the stops
zh 放大招 · to use one's strongest means
wrong: The central bank released a big move.
sound: The film is a big move for the studio.

comprehensive foreign media report(s) → foreign media report(s)
zh 综合外媒报道 · put together from several reports
wrong: According to comprehensive foreign media reports, the ship sank.
sound: It is a comprehensive report on foreign media.

[the] Central Radio and Television [General/Main] Station/Desk/Headquarters → China Media Group
zh 中央广播电视总台 · China's state broadcaster
wrong: The Central Radio and Television Station showed it live.
sound: The central radio station was stormed.

main/head station reporter(s) → China Media Group reporter(s)
zh 总台记者 · of China's state broadcaster
wrong: The main station reporter learned that rain is coming.
sound: At the main station, reporters waited.

vice chairman/president/director unit(s) → leading member organisation(s)
zh 理事单位 · 单位 is an organisation
wrong: The bank is a vice-chairman unit of the union.
sound: The chairman united the board.

info: WeChat public account(s) → WeChat official account(s)
zh 微信公众号 · a channel on WeChat
wrong: The hospital wrote on its WeChat public account that it was full.
sound: The hospital gave no public account of the fire.

advanced deed(s)/typical(s)/collective(s) → exemplary deed(s)/case/cases/team/teams
zh 先进事迹 · worth being copied
wrong: They studied the advanced deeds of the driver.
sound: He advanced. Deeds followed.

gold-medal screenwriter(s)/producer(s)/lecturer(s)/mediator(s)/butler → top $3
zh 金牌编剧 · the best of their trade
wrong: She is a gold-medal screenwriter.
sound: The gold medal. Producers cheered.

chat/chatting robot(s) → chatbot(s)
zh 聊天机器人 · a program that talks
wrong: The chat robot answered in two seconds.
sound: They had a chat. Robots listened.

info: alcohol cotton !ball(s)/pad(s)/swab(s)/wool → alcohol swab
zh 酒精棉 · a pad for cleaning the skin
wrong: She handed him the alcohol cotton.
sound: They tax alcohol, cotton and tea.

info: spy war drama(s)/film(s)/movie(s)/series → spy $3
zh 谍战剧 · a story of spies
wrong: It is a spy war drama set in Harbin.
sound: The spy, war dramas aside, was dull.

face-value economy/actor(s)/actress(es)/idol(s) → (looks)
zh 颜值 · how good somebody looks
wrong: The face-value economy is booming.
sound: He took the actor at face value.

both face value and strength/talent/acting → both looks and $5
zh 颜值与实力 · how good somebody looks
wrong: The cast has both face value and strength.
sound: Both face value and market value fell.
`
