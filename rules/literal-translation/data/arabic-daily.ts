/** Sport, streets, police and politics in Arabic reports. */
export const arabicDaily = `
kidnap(s/ped/ping) a/the win/victory/goal/point/draw/tie/ticket !guard/man/woman → snatch/snatches/snatched/snatching $2 $3
ar خطف · to snatch a win, or a person
wrong: Zamalek kidnapped a draw in the last minute.
sound: They kidnapped a goalkeeper.

fall(s/ing)/fell in/into the trap of a/the draw/tie → be/is/being/was held to a draw
ar سقط في فخ التعادل · not to win
wrong: Al Ahly fell into the trap of a draw.
sound: He fell into the trap of a poacher.

+scored/with/by a deadly/fatal goal → a last-minute winner
ar هدف قاتل · a goal that decides a match late
wrong: Salah scored a deadly goal.
sound: He is a deadly goal threat.

by/with a clean treble/quadruple → (to nil)
ar بثلاثية نظيفة · to win without letting in a goal
wrong: They won with a clean treble.
sound: He landed with a clean triple axel.

<number> clean goals → $1 goals to nil
ar أهداف نظيفة · to win without letting in a goal
wrong: They won by three clean goals.
sound: Three clean shirts lay there.

goal(s) without [a] response/answer → $1 to nil
ar هدفين دون رد · to win without letting in a goal
wrong: They won two goals without response.
sound: They asked for goals. Without response, they left.

<number> goals for/against nothing → $1 goals to nil
ar مقابل لا شيء · to win without letting in a goal
wrong: They won by two goals against nothing.
sound: All goals for nothing, he sighed.

summit match → derby
ar مباراة القمة · the match of the two best clubs
wrong: The summit match ended in a draw.
sound: At the summit, matches were lit.

reach(ed)/reaching the =golden =square → reach/reached/reaching the semi-finals
ar المربع الذهبي · the last four
wrong: Morocco reached the golden square.
sound: The march reached Golden Square in Soho.

at/on the level of the republic → across the country
ar على مستوى الجمهورية · in the whole country
wrong: Prices rose at the level of the republic.
sound: The talks are at the level of ministers.

moved/transferred/transitioned/passed to the mercy/side of God/Allah/his/her → died
ar انتقل إلى رحمة الله · to die
wrong: He moved to the mercy of God on Friday.
sound: He left it to the mercy of the waves.

sons of the governorate → people of the governorate
ar أبناء المحافظة · whoever comes from a place
wrong: The sons of the governorate will get jobs.
sound: The sons of the village left.

expert/specialist/researcher in/on [the] Palestinian/Israeli/Iranian/Libyan/Syrian/Iraqi affair → $1 $2 $4 affairs
ar مختص في الشأن الفلسطيني · affairs
wrong: He is a specialist in the Israeli affair.
sound: He is an expert on Iranian affairs.

consecrate(s/d)/consecrating the division/occupation/status/split/sectarianism → entrench/entrenches/entrenched/entrenching the $3
ar تكريس الانقسام · to make something last
wrong: The law consecrates the division.
sound: They will consecrate the church.

raise(s/d)/raising the efficiency of [the] road(s)/street(s)/school(s)/hospital(s)/square(s) → (repair and improve)
ar رفع كفاءة الطرق · to repair and improve
wrong: The governor is raising the efficiency of roads.
sound: They raised the efficiency of engines.

raising/lifting/removing occupancies → clearing the streets
ar رفع الإشغالات · stalls and goods on pavements
wrong: A campaign for removing occupancies began.
sound: Hotel occupancies are rising.

info: catering violation(s) → food trade violation(s)
ar مخالفات تموينية · of the rules for food and fuel
wrong: Inspectors found 90 catering violations.
sound: After catering, minutes were read.

liberated/liberating <number> violations/tickets → issued $2 citations
ar تحرير مخالفات · تحرير is to write out, and to free
wrong: The traffic police liberated 300 violations.
sound: They liberated 300 prisoners.

adjusted/adjusting <number> kilo(s)/kilogram(s)/ton(s)/kg of → seized/seizing $2 $3 of
ar ضبط · to seize, and to adjust
wrong: They adjusted 3 tons of bad meat.
sound: They adjusted 3 valves.

| by/with confronting him/her/them | → when confronted
ar بمواجهته · when asked about it
wrong: By confronting him, he confessed.
sound: They won by confronting the rumours.

decade of age → (in his thirties; in her forties)
ar في العقد الثالث من العمر · how old somebody is
wrong: He is in the third decade of age.
sound: In the first decade of the age of steam, he was poor.

at the age of flowers → (very young)
ar في عمر الزهور · in the bloom of youth
wrong: She died at the age of flowers.
sound: At the age of five, flowers fascinated her.

ambulance car(s) → ambulance(s)
ar سيارة إسعاف · an ambulance is a car
wrong: Ten ambulance cars were sent.
sound: The ambulance, cars and a bus collided.

info: the file of the displaced/prisoners/reconstruction/refugees/missing → the issue of the $5
ar ملف · a matter
wrong: They discussed the file of the prisoners.
sound: He lost the file of the case.
`
