/** What Russian reports say, and how they name who said it. */
export const russianPress = `
analy(s/z)ed that +the/this/these/those/it/he/she/they/there/if/although/China/Russia → said, after analysis, that
zh 分析称; ru проанализировал, что; ko 분석했다; ja 分析した · English can analyse a thing, but not "that" it is so
wrong: The expert analyzed that the purpose was to gain time.
wrong: She analysed that this would weaken the yen.
sound: They analyzed that day's trades.
sound: The data he analyzed that week are gone.
sound: We analysed that in detail.

introduced that +the/this/these/it/he/she/they/there → explained that
zh 介绍说 · 介绍 is to introduce, and to explain
wrong: The engineer introduced that the bridge would open in May.
sound: He introduced that law in 1990.
sound: She introduced that in her first year.

info: criticized/criticised that +the/this/it/he/she/they/there → complained that
zh 批评称; ko 비판했다; ja 批判した · English criticises a thing, but not "that" it is so
wrong: The party criticized that the bill came too late.
sound: She criticized that decision.

praised that +the/this/it/he/she/they → said approvingly that
zh 称赞说; ko 칭찬했다 · English praises a thing, but not "that" it is so
wrong: The judge praised that the singer had found her voice.
sound: He praised that play in 1999.

appealed that +the/people/all/everyone/countries/citizens → asked that
zh 呼吁; ko 호소했다 · English appeals for a thing or to somebody
wrong: The mayor appealed that people should stay at home.
sound: The company appealed that ruling.

condemned that +the/this/it/he/they → said in condemnation that
zh 谴责称; ko 규탄했다 · English condemns a thing, but not "that" it is so
wrong: The ministry condemned that the ship had crossed the line.
sound: They condemned that attack.

said/reported/noted/informed/explained/clarified/specified/told/added in the press service → the press service $1
ru сообщили в пресс-службе · Russian names a place where English names the speaker
wrong: The road is open again, reported in the press service of the ministry.
sound: The story is told in the press box.

told/explained/clarified/specified/stressed/emphasized in the ministry/department | → the ministry/department $1
ru сообщили в ведомстве · Russian names a place where English names the speaker
wrong: The flights were suspended, clarified in the department.
sound: He explained it in the ministry's magazine.

according to his/her/their words → according to him/her/them
ru по его словам · "according to him" is enough
wrong: According to his words, the plant will reopen.
sound: According to his wish, the words were left out.

interlocutor(s) of [the] agency/publication/newspaper/edition/channel/RIA/TASS/Interfax → source(s)
ru собеседник агентства · the person whom the reporter spoke to
wrong: An interlocutor of the agency denied it.
sound: She was an interlocutor of kings.

agency's/newspaper's/publication's interlocutor(s) → $1 source(s)
ru собеседник агентства · the person whom the reporter spoke to
wrong: The agency's interlocutor said the pilot was alive.
sound: The agency's director said the pilot was alive.

the edition writes/reports/notes/reported/informs | → the newspaper $3
ru издание пишет · издание is any publication, or an edition of a book
wrong: The deal was signed in secret, the edition writes.
sound: The edition notes the date of each letter on its cover.
sound: The second edition of the book is out.

as it became known to TASS/RIA/Interfax/journalists/reporters → $6 has learned
ru как стало известно · known from sources
wrong: As it became known to TASS, the judge has left the country.
sound: The Scandal, as it became known to all, ended his career.

| [let] we/us remind | → (as reported earlier)
ru напомним · introduces what was reported before
wrong: We remind, earlier the bridge was closed for trucks.
sound: We remind readers that shops are closed on Monday.

| we will remind | → (as reported earlier)
ru напомним · introduces what was reported before
wrong: We will remind, earlier the bridge was closed.
sound: We will remind him of that.

| about it/this reports/reported/informs/writes/announced → (as $3 by)
ru об этом сообщает · the one who reports is the subject
wrong: About it reports the agency.
sound: He was asked about it; reports differ on what he said.

in/on the air of [the] [TV] channel/programme/program/radio/show → on the $6 $7
ru в эфире телеканала · English is on a channel
wrong: The colonel spoke on the air of the TV channel.
sound: The colonel was on the air for an hour.

answer(s/ed/ing) [to] [the/a] question(s) of [the/a] journalist(s)/reporter(s) → asked by reporters
ru отвечая на вопрос журналистов · the questions that reporters asked
wrong: Answering the question of journalists, he denied the plan.
sound: Answering questions from reporters, he denied the plan.

official representative of the [Russian] Foreign/Defence/Defense/Interior Ministry/Ministry → spokesperson for the $5 $6 Ministry
ru официальный представитель министерства · a spokesperson
wrong: The official representative of the Foreign Ministry called it a provocation.
sound: Each state sends an official representative to the talks.

official representative of the [Russian] Ministry/Investigative/Kremlin → spokesperson for the $5 $6
ru официальный представитель · a spokesperson
wrong: The official representative of the Ministry of Internal Affairs confirmed the arrest.
sound: He is the official representative of the islanders.

with reference to TASS/Interfax/Reuters/Bloomberg/RIA/AFP → citing $4
ru со ссылкой на · to quote a source
wrong: The site wrote this with reference to Reuters.
sound: He wrote with reference to your letter.

declared about +the/his/her/their/its/readiness/possible → announced; spoke of
ru заявил о · заявить о is to announce something
wrong: The envoy declared about the need for talks.
sound: The firm announced about 200 job losses.
sound: Much was announced about the film.

spoke/acted/performed with [an/the/a] initiative → proposed
ru выступил с инициативой · to propose something
wrong: The deputies spoke with the initiative to ban the game.
sound: He acted with great initiative.

from the side of [the] authorities/government/West/Ukraine/Russia/Kiev/Kyiv/Moscow/Washington/NATO → by $5 $6; from $5 $6
ru со стороны · by somebody, from somebody
wrong: There was no reaction from the side of the authorities.
sound: A stone rolled from the side of the road.

info: this was stated by → (said)
ru об этом заявил · English begins with who said it
wrong: This was stated by the head of the city.
sound: The amount was stated by the bank.

at/for/on/of today's day !of/off/trip/session/care/games → (today, so far)
ru на сегодняшний день · up to now
wrong: As of today's day, forty houses are without power.
sound: He spoke at today's day of action.

according to operational data/information → according to early reports
ru по оперативным данным · what is known so far
wrong: According to operational data, nobody was hurt.
sound: The system keeps operational data for a year.

in <year> year !end/ending/group/old/olds/plan/budget/on/over/to/round/review/book → in $2
ru в 2020 году · the year is enough
wrong: The plant opened in 2020 year.
sound: In the 2020 year, the school had no pupils.
sound: Sales fell in 2020 year on year.

<year> year of birth → (born in that year)
ru 1985 года рождения · when somebody was born
wrong: They detained a man of 1985 year of birth.
sound: The form asks for the year of birth.
`
