/** Sport in Korean and Japanese, which share most of its words. */
export const eastAsianSport = `
[pre] preemptive/emptive goal(s)/point(s)/run(s) → (the opening goal)
ko 선제골; ja 先制点 · the first goal of a match
wrong: Son scored the preemptive goal in the third minute.
sound: The pre-emptive strike missed its goal.

wedge goal(s)/point(s)/run(s) → clinching $2
ko 쐐기골 · the goal that decides a match
wrong: Park added a wedge goal.
sound: He drove a wedge. Goals followed.

a/the chasing goal → (pulled one back)
ko 추격골; ko 만회골 · a goal that brings a team closer
wrong: They got a chasing goal late on.
sound: They were chasing. Goals came late.

same-point goal/shot/home → equaliser
ja 同点ゴール; ko 동점골 · the goal that makes it level
wrong: The same-point goal came from a corner.
sound: At the same point, goal kicks stopped.

a/the/his/her reversal/reverse goal → $1 winner from behind
ja 逆転ゴール; ko 역전골 · the goal that turns a match
wrong: Kubo scored the reversal goal.
sound: The referee's reversal: goal given.

reversal/reverse victory/victories/win(s) → come-from-behind $2
ja 逆転勝ち; ko 역전승; zh 逆转 · a win after being behind
wrong: It was a reversal victory in extra time.
sound: In reverse, victory laps are slow.

<number> goal(s) [and] <number> help(s) → (goals and assists)
ko 1골 1도움 · 도움 is an assist
wrong: He has five goals and two helps.
sound: Two goals and three points will do.

digest(s/ed/ing) <number> minutes/innings/games/matches → played $2 $3
ko 소화했다; ja 消化 · to play through
wrong: The rookie digested six innings.
sound: Digest the rules in two minutes.

digest(s/ed/ing) full time → played the full match
ko 풀타임 소화 · to play through
wrong: Hwang digested full time for the first time.
sound: He edits the digest, full time.

two/three/2/3/solo run gun(s)/cannon/artillery → $1-run homer
ko 투런포 · 포, "gun", is a home run
wrong: Lee hit a two-run gun in the seventh.
sound: Two run; guns fire.

solo cannon/artillery → solo homer
ko 솔로포 · 포, "gun", is a home run
wrong: He hit a solo cannon in the ninth.
sound: He went solo. Guns fell silent.

victory pitcher(s) → winning pitcher(s)
ko 승리투수; ja 勝利投手 · who is credited with a win
wrong: Ryu became the victory pitcher.
sound: After the victory, pitchers rested.

defeat pitcher(s) → losing pitcher(s)
ko 패전투수; ja 敗戦投手 · who is charged with a loss
wrong: He was the defeat pitcher on Sunday.
sound: In defeat, pitchers cry.

complete throw(s) → complete game(s)
ja 完投 · to pitch the whole game
wrong: It was his third complete throw.
sound: The complete throw-in rule changed.
`
