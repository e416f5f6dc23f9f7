/** Japanese news. */
export const japanese = `
Nemuro/Kushiro/Okhotsk/Tokachi/Soya/Rumoi/Kamikawa/Sorachi/Ishikari/Shiribeshi/Oshima/Hiyama/Iburi/Hidaka [General/Comprehensive] Promotion Bureau → $1 Subprefecture
ja 振興局; zh 振兴局 · the districts of Hokkaido are subprefectures
wrong: The islets belong to the Nemuro Promotion Bureau.
sound: The Nemuro tourism promotion office opened.

search/investigation first section/division → First Investigation Division
ja 捜査一課 · the police division for murder and robbery
wrong: The search first section took over the case.
sound: The search: first section, second shelf.

search section/division one/1 → First Investigation Division
ja 捜査一課 · the police division for murder and robbery
wrong: Detectives of Search Section 1 questioned him.
sound: See the search section, 1 of 4.

sent to/for/by document(s)/paper/papers inspection → referred to prosecutors
ja 書類送検 · the police hand a case to prosecutors
wrong: The driver was sent to document inspection.
sound: The papers were sent for inspection.

document(s)/papers sent to [the] prosecution → (referred to prosecutors)
ja 書類送検 · the police hand a case to prosecutors
wrong: Three men had documents sent to the prosecution.
sound: Documents sent to the prosecutor proved it.

voluntary accompaniment/listening → voluntary questioning
ja 任意同行; ja 任意聴取; ko 임의동행 · police ask somebody to come along
wrong: He refused voluntary accompaniment.
sound: The piano is a voluntary, the accompaniment is not.

special search headquarters → special investigation headquarters
ja 特別捜査本部 · the staff of an investigation
wrong: Police set up a special search headquarters.
sound: A special search of the headquarters was made.

heart/cardiac and lung stop/stoppage/arrest → cardiac arrest
ja 心肺停止 · showing no signs of life
wrong: She was found in heart and lung arrest.
sound: The heart and lung clinic made no arrest.

heart lung stop/stoppage/arrest → cardiac arrest
ja 心肺停止 · showing no signs of life
wrong: The climber was in heart-lung arrest.
sound: He had a heart-lung transplant.

no abnormality in/with/to [his/her/their] life/lives → (not in danger of death)
ja 命に別条はない · the injury is not life-threatening
wrong: There is no abnormality in her life.
sound: There is no change in her life.

conscious/consciousness unknown → unconscious
ja 意識不明 · not conscious
wrong: The rider is consciousness unknown.
sound: To the conscious, unknown risks are worst.

unconscious heavy body/condition/state → unconscious and in serious condition
ja 意識不明の重体 · 重体 is a serious condition
wrong: He is in an unconscious heavy condition.
sound: Her unconscious body was carried out.

seismic intensity [of] <number> weak/strong !earthquake(s)/quake(s)/shock(s) → (seismic intensity of lower or upper)
ja 震度5弱 · the scale has a lower and an upper five and six
wrong: It had a seismic intensity of 5 weak.
wrong: The city recorded seismic intensity 6 strong.
sound: The seismic intensity of five strong quakes was measured.

bomb low pressure → bomb cyclone
ja 爆弾低気圧 · a storm that deepens fast
wrong: A bomb low pressure will pass Hokkaido.
sound: The bomb had low pressure.

tower/highrise mansion(s) → $1 block(s)
ja タワーマンション · マンション is a block of flats
wrong: They bought a flat in a tower mansion.
sound: The tower of the mansion collapsed.

U-turn rush → (holiday traffic back to the cities)
ja Uターンラッシュ · the return from the holidays
wrong: The U-turn rush peaks today.
sound: After the U-turn, rush hour began.

big/large/long consecutive holiday(s) → long holiday
ja 大型連休 · days off in a row
wrong: Hotels are full for the big consecutive holidays.
sound: It rained on two consecutive holidays.

no-hit no-run → no-hitter
ja ノーヒットノーラン · a game without a hit
wrong: He pitched a no-hit no-run on Sunday.
sound: They had no hit. No run was scored.

goodbye/bye/sayonara hit/homer/home [run] → walk-off $2 $3
ja サヨナラ本塁打; ko 끝내기 홈런 · a hit that ends the game
wrong: He won it with a goodbye home run.
sound: They said goodbye. Home was far.

full base home run/homer → grand slam
ja 満塁本塁打 · a home run with all bases taken
wrong: She hit a full-base home run.
sound: The full base was home to 300 soldiers.

defense/defence rate of <number> → earned run average of $4
ja 防御率; ko 방어율 · a pitcher's average
wrong: He has a defense rate of 2.5.
sound: The defence has a rate of pay of 40.

in/of loss time → $1 stoppage time
ja ロスタイム · time added for stoppages
wrong: They scored in loss time.
sound: The weight loss time frame is six weeks.

big/large sumo tournament → grand sumo tournament
ja 大相撲 · the professional sport
wrong: The big sumo tournament opened in Osaka.
sound: He is a big sumo wrestler.

soccer/football/baseball/volleyball/basketball national representative(s) → $1 national team
ja 代表; ko 국가대표 · 代表 is a national team here
wrong: The soccer national representative flew to Doha.
sound: The football union's national representative resigned.

national representative(s) player(s)/athlete(s)/team/coach → national team $3
ja 日本代表; ko 국가대표 · 代表 is a national team here
wrong: Three national representative players were hurt.
sound: The national representatives met the players.

yen cheapness → weak yen
ja 円安 · the yen buys less
wrong: Yen cheapness raises prices.
sound: Cheap yen loans helped the mill.

yen highness/height → strong yen
ja 円高 · the yen buys more
wrong: Exporters suffer from yen highness.
sound: Her Highness paid in yen.

child consultation place/station → child guidance centre
ja 児童相談所 · an office that protects children
wrong: The child consultation station took him in.
sound: Each child's consultation takes place at the station.

waiting child/children problem/issue/number → shortage of nursery places
ja 待機児童 · children who wait for a nursery place
wrong: The waiting children problem is not solved.
sound: Six waiting children had a problem.

recognition disease/syndrome → dementia
ja 認知症 · 認知 is cognition
wrong: His mother has recognition disease.
sound: Early recognition; disease kept in check.

new type corona(virus) → coronavirus
ja 新型コロナ · the coronavirus of 2019
wrong: The new type corona spread in the ward.
sound: The new type of corona beer sold well.

emergency situation declaration → state of emergency
ja 緊急事態宣言 · a state of emergency
wrong: The emergency situation declaration was lifted.
sound: In an emergency situation, declarations come late.

three dense/densities | → Three Cs
ja 三密 · closed spaces, crowds and close contact
wrong: Avoid the three dense, the poster says.
sound: Three dense forests burned.

both Majesties → Their Majesties
ja 両陛下 · the Emperor and the Empress
wrong: The Emperor and Empress, both Majesties, waved.
sound: Their Majesties both waved.

see(s/ing)/saw off [the] operation(s)/implementation/introduction → suspend/suspends/suspending/suspended $4
ja 見合わせ; ja 見送り · to put something off
wrong: The railway is seeing off operation until noon.
sound: They were seeing off a friend.

human body accident(s) → (person hit by a train)
ja 人身事故 · an accident in which people are hurt
wrong: Trains stopped after a human body accident.
sound: The human body: accident or design?

stepping mistake(s)/error(s) → (wrong pedal)
ja 踏み間違い · to hit the wrong pedal
wrong: The crash was due to an accelerator stepping mistake.
sound: Stepping up was a mistake.

reverse running car(s)/vehicle(s)/driver(s) → wrong-way $3
ja 逆走; ko 역주행 · on the wrong side of a motorway
wrong: A reverse-running car caused the crash.
sound: In reverse, running cars make noise.

a/the sign ball/meeting → (autographed ball; autograph session)
ja サインボール; ko 사인회 · サイン is an autograph
wrong: Fans queued for the sign meeting.
sound: Players sign balls for the fans.

back number <number> → shirt number $3
ja 背番号; ko 등번호 · the number on a player's back
wrong: He wears back number 10.
sound: Back numbers of the journal cost 10 dollars.

prime/chief minister's official residence side → (the prime minister's office)
ja 官邸側 · the people around the prime minister
wrong: The prime minister's official residence side denied it.
sound: The prime minister's official residence was closed.

support rate(s) of [the] Cabinet/cabinet/government/Abe/Kishida → approval rating(s) of $4 $5
ja 内閣支持率; ko 지지율; zh 支持率 · how many approve
wrong: The support rate of the cabinet fell.
sound: They support rates of 5%.

cabinet/Cabinet/government's/president's support rate(s) → $1 approval rating(s)
ja 内閣支持率; ko 지지율; zh 支持率 · how many approve
wrong: The cabinet support rate fell to 30 percent.
sound: The cabinet supports rates of 5%.
`
