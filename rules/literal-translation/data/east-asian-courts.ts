/** Police, courts, roads and work in Korean and Japanese reports. */
export const eastAsianCourts = `
sentenced to innocence/acquittal → acquitted
ko 무죄 선고; ja 無罪判決 · found not guilty
wrong: The owner was sentenced to innocence.
sound: He was sentenced. To innocence he clung.

execution grace → suspended sentence
ko 집행유예; ja 執行猶予 · the sentence is not carried out
wrong: He received two years of execution grace.
sound: The execution, postponement or not, was cruel.

don't ask crime(s)/murder(s)/assault(s)/stabbing(s)/violence → random $3
ko 묻지마 범죄 · a crime without a motive
wrong: It is the third don't-ask crime this year.
sound: Don't ask. Crime pays, he said.

center/centre line invasion(s) → crossing of the centre line
ko 중앙선 침범 · to drive on the wrong side
wrong: The crash was caused by a center line invasion.
sound: The invasion of the centre line by weeds goes on.

invaded/invading the center/centre line → crossed/crossing the centre line
ko 중앙선 침범 · to drive on the wrong side
wrong: The truck invaded the center line.
sound: The army invaded the centre of the country.

drinking driving → drunk driving
ko 음주운전 · driving after drinking
wrong: The actor was caught drinking driving.
sound: No drinking, driving or smoking is allowed.

retaliation/retaliatory/fanning/inciting driving → road rage
ko 보복운전; ja あおり運転 · to threaten others on the road
wrong: He was arrested for retaliatory driving.
sound: They fear retaliation. Driving is safe.

proxy/surrogate driving/driver(s) !fee(s) → (driver who takes drinkers home)
ko 대리운전 · somebody who drives you and your car home
wrong: He called a proxy driver after the party.
sound: The proxy vote, driving shares up, passed.

taxi/bus/courier knight(s)/article(s) → $1 driver(s)
ko 택시 기사 · 기사 is a driver, a knight and an article
wrong: Taxi knights protested on Monday.
sound: He wrote a taxi-themed article.

delivery knight(s) → delivery driver(s)
ko 배달 기사 · 기사 is a driver, a knight and an article
wrong: Two delivery knights were hurt.
sound: After delivery, knights were painted.

paternal/maternal mourning → death of his father/mother
ko 부친상 · to lose a parent
wrong: The MC is absent because of paternal mourning.
sound: His paternal aunt is in mourning.

speeding marriage(s)/wedding(s) → shotgun wedding(s)
ko 속도위반 결혼 · the bride is pregnant
wrong: They denied a speeding marriage.
sound: They were speeding. Marriage had to wait.

surplus/deficit conversion/turnaround → return to profit/loss
ko 흑자전환 · to make a profit again
wrong: The firm hopes for a surplus conversion.
sound: The surplus is large. Conversion is slow.

married/marry/marrying a general man/woman/male/female → $1 a man/woman/man/woman outside show business
ja 一般男性 · somebody who is not famous
wrong: The singer married a general man.
sound: She married a general.

self-proclaimed company/office employee/worker → (who says he is a company employee)
ja 自称会社員 · what a suspect says he is
wrong: Police arrested a self-proclaimed company employee.
sound: He is a self-proclaimed office hermit.

company employee man/male/female/woman → (who works for a company)
ja 会社員の男性 · a man, a company employee
wrong: A company employee man in his 40s was found dead.
sound: A company employee, man or woman, may apply.

corpse/body abandonment !issue(s) → abandoning a body
ja 死体遺棄; ko 시신 유기 · to hide or leave a dead body
wrong: She was arrested for corpse abandonment.
sound: The body: abandonment and loss.

corpse damage/destruction → mutilating a body
ja 死体損壊 · to damage a dead body
wrong: He denied corpse destruction.
sound: The corpse: damage to the neck was found.

on/for doubt of murder/theft/fraud/violating/injury/attempted/robbery → on suspicion of $4
ja 疑いで · 疑い is doubt, and suspicion
wrong: He was arrested on doubt of theft.
sound: There is no doubt. Of murder she knew nothing.

on suspicion of injury/injuries → on suspicion of assault
ja 傷害の疑い · the offence is assault
wrong: A man was arrested on suspicion of injury.
sound: He was rested on suspicion of a knee injury.

empty nest theft(s)/burglary/burglaries → burglary
ja 空き巣 · a break-in while nobody is at home
wrong: Police warned of empty nest thefts.
sound: An empty nest. Theft was ruled out.

dark byte(s) → (crime for hire)
ja 闇バイト · バイト is a part-time job, and a byte
wrong: He was recruited by a dark byte.
sound: In the dark, bytes travel through glass.

Reiwa/Heisei/Showa <number> year(s) → (the year in the Western calendar)
ja 令和5年 · years of an emperor's reign
wrong: The rule took effect in Reiwa 5 year.
sound: The Reiwa era began in 2019.

taste/flavor/flavour expiration date/deadline/period → best-before date
ja 賞味期限 · until when food tastes best
wrong: The taste expiration date had been changed.
sound: The taste lasts past the expiration date.

origin/area disguise/camouflage → fraud about the origin
ja 産地偽装 · a false place of origin
wrong: The fishmonger admitted production area disguise.
sound: In the area, disguise is common.

informal/unofficial decision rate/cancellation → job offer $3
ja 内定率 · 内定 is a job offer before graduation
wrong: The informal decision rate reached 90 percent.
sound: It was an informal decision. Rates stayed.

base-up(s) → base pay rise(s)
ja ベア · a rise of basic pay for all
wrong: The union wants a base-up of 3 percent.
sound: From the base up, the tower was red.

info: on SNS → on social media
ko SNS; ja SNS · social media, in Korea and Japan
wrong: The video spread on SNS.
sound: The SNS bank was sold.
`
