/** Parties, police, work, feasts, sport and daily life in German reports. */
export const germanDaily = `
coalition contract(s) → coalition agreement(s)
de Koalitionsvertrag · what parties of a government agree on
wrong: The coalition contract has 140 pages.
sound: In a coalition, contracts are made.

vote/motion of mistrust/distrust → $1 of no confidence
de Misstrauensvotum; ru вотум недоверия · to bring a government down
wrong: The chancellor survived a vote of mistrust.
sound: A climate of mistrust prevailed.

mistrust vote(s)/motion(s) → no-confidence vote(s)/motion(s)
de Misstrauensvotum · to bring a government down
wrong: The mistrust vote failed.
sound: They sow mistrust. Votes are lost.

CDU/CSU/SPD/AfD/FDP/Green/Greens/federal/extraordinary party day(s) !of/one/two/three → $1 party conference(s)
de Parteitag · a conference; Tag is a day, and an assembly
wrong: The SPD party day ends on Sunday.
sound: At the Green party, day passes sold out.

Sunday question !time/and/period/session → voting intention
de Sonntagsfrage · how people would vote next Sunday
wrong: In the Sunday question, the Greens gained two points.
sound: On Sunday, question time began.

traffic turnaround → transport transition
de Verkehrswende · a change of transport policy
wrong: The city is planning a traffic turnaround.
sound: In traffic, turnaround times grow.

heat turnaround → heating transition
de Wärmewende · a change to other ways of heating
wrong: The heat turnaround costs billions.
sound: In the heat, turnaround times grow.

tempo limit(s) → speed limit(s)
de Tempolimit · on motorways
wrong: The party wants a tempo limit on the autobahn.
sound: The tempo limited the singers.

tempo 30/50/100/130 !minutes/min/seconds/miles/times → (a limit of that many kilometres an hour)
de Tempo 30 · a speed limit
wrong: The city introduces Tempo 30.
sound: The tempo, 30 bars on, rises.

info: lightning/flash/blitz marathon(s) → speed-check campaign(s)
de Blitzmarathon · a day of speed checks
wrong: Police hold a blitz marathon on Friday.
sound: In a flash, marathon runners passed.

hints from the population → information from the public
de Hinweise aus der Bevölkerung · what witnesses tell the police
wrong: Police hope for hints from the population.
sound: The book has hints from the author.

at/around/about/until <number> clock | → $1 $2 o'clock
de um 3 Uhr · the hour
wrong: The fire broke out at 3 clock.
sound: At 3 clock towers, bells rang.

died/dies in the age of <number> → $1 at the age of $6
de im Alter von; ru в возрасте · at what age
wrong: The painter died in the age of 91.
sound: He grew up in the age of steam.

in the age of <number> years → at the age of $5
de im Alter von; ru в возрасте · at what age
wrong: She retired in the age of 65 years.
sound: In the age of sail, years went by.

sheet metal damage → minor damage to the car
de Blechschaden · a dent
wrong: The crash ended with sheet metal damage.
sound: Sheet metal, damaged or not, is melted.

unknowns broke/stole/attacked/smashed → unknown people $2
de Unbekannte · people whom nobody knows
wrong: Unknowns broke into a school in Bonn.
sound: Many unknowns set limits to the plan.

stood/was/were in full fire/brand !gear/kit/uniform → $1 ablaze
de stand in Vollbrand · all in flames
wrong: The barn stood in full fire.
sound: He was in full fire gear.

smoke gas poisoning/intoxication → smoke inhalation
de Rauchgasvergiftung · to breathe in smoke
wrong: Three people suffered smoke gas poisoning.
sound: There was smoke. Gas poisoning was ruled out.

stationary treatment/patient(s) → inpatient $2
de stationäre Behandlung; ru стационарное лечение · in hospital
wrong: Two of them are in stationary treatment.
sound: The train is stationary. Patients wait.

ambulant treatment/patient(s)/care → outpatient $2
de ambulante Behandlung · without staying in hospital
wrong: He received ambulant treatment.
sound: The circus is ambulant. Treatment of animals is checked.

ZDF/ARD/RTL/SWR/WDR/quiz moderator(s) → $1 presenter(s)
de Moderator · who presents a show
wrong: The ZDF moderator apologised.
sound: The moderator of the TV debate apologised.

pension entry age → retirement age
de Renteneintrittsalter · when people retire
wrong: The pension entry age will rise to 67.
sound: The pension: entry, age and cost.

a/as/of/by day mother(s) → $1 childminder(s)
de Tagesmutter · who looks after children by day
wrong: The city is short of day mothers.
sound: One day, mothers will strike; each day mothers queue.

work giver(s) → employer(s)
de Arbeitgeber · who gives work
wrong: Work givers rejected the offer.
sound: At work, givers are few.

work taker(s) → employee(s)
de Arbeitnehmer · who takes work
wrong: Work takers will pay more.
sound: At work, takers are many.

federal-wide → nationwide
de bundesweit · in all of Germany
wrong: Prices fell federal-wide.
sound: The federal, wide road is closed.

info: export world champion(s) → leading exporter(s)
de Exportweltmeister · a nickname of Germany
wrong: The export world champion is struggling.
sound: They export. World champions visit.

info: =bridge =day/=days → (a working day between two days off)
de Brückentag · a day that people take off
wrong: Many use the bridge day for a trip.
sound: Jumpers met on Bridge Day.

info: holy evening → Christmas Eve
de Heiligabend · 24 December
wrong: Shops close at noon on Holy Evening.
sound: The holy man came in the evening.

info: first/second Christmas day/holiday → (Christmas Day; Boxing Day)
de zweiter Weihnachtstag · 25 and 26 December
wrong: Trains run late on the second Christmas day.
sound: It was their second Christmas.

silvester/Sylvester night/evening/fireworks/party/parties → New Year's Eve $2
de Silvester · 31 December
wrong: Police were busy on Silvester night.
sound: Sylvester had a party at night.

info: table leader(s) → league leader(s)
de Tabellenführer · the team at the top
wrong: The table leader lost in Mainz.
sound: At the table, leaders shook hands.

scored a double pack → $1 a brace
de Doppelpack · two goals of one player
wrong: He scored a double pack in Bremen.
sound: They sell it in a double pack.

descent battle/fight/candidate(s)/struggle → relegation $2
de Abstiegskampf · the fight against relegation
wrong: The club is in the descent battle.
sound: In the descent, zone lights failed.

info: class preservation/retention/maintenance → survival in the league
de Klassenerhalt · not to be relegated
wrong: The team secured class preservation.
sound: Each class, preservation experts say, differs.

Bundesliga ascender(s)/riser(s)/climber(s)/descender(s) → (newly promoted side)
de Aufsteiger · a team that was promoted
wrong: The Bundesliga riser lost at home.
sound: The Bundesliga rises in value.

Bayern/BVB/Dortmund/Schalke/HSV/Bundesliga/Leipzig/Leverkusen/Werder/Hertha trainer → $1 coach
de Trainer · the coach of a team
wrong: The Bayern trainer praised the goalkeeper.
sound: The trainer of the horse lives in Dortmund.

federal trainer/coach → Germany coach
de Bundestrainer · the coach of the national team
wrong: The federal trainer named 26 players.
sound: A federal training scheme began.

info: =remis → draw
de Remis · a drawn match
wrong: The derby ended in a remis.
sound: He was remiss in his duty.

=sport =director → sporting director
de Sportdirektor · who runs the sporting side of a club
wrong: The sport director of Cologne resigned.
sound: The sports director of the paper resigned.
sound: The UK Sport director resigned.

goal hunter(s) → top scorer(s)
de Torjäger · who scores many goals
wrong: The goal hunter is out for six weeks.
sound: The goal: hunters and farmers must talk.

hamster purchase(s)/buying/shopping → panic buying
de Hamsterkäufe · to buy too much for fear of want
wrong: The minister warned against hamster buying.
sound: The hamster purchased by the school died.

the/a/new hope/responsibility carrier(s) → (somebody on whom hopes rest)
de Hoffnungsträger · on whom hopes rest
wrong: He is the hope carrier of his party.
sound: They hope carriers will come.

handy ban(s)/contract(s) → mobile phone $2
de Handy · a mobile phone
wrong: The school wants a handy ban.
sound: The handy video guide shows how.

oldtimer rally/parade/meeting/show/museum → vintage car $2
de Oldtimer · a vintage car
wrong: The oldtimer rally ends in Trier.
sound: An oldtimer of the band spoke at the museum.

wore/wearing a [black/white] smoking | → $1 a dinner jacket
de Smoking · a dinner jacket
wrong: He wore a black smoking.
sound: He wore a smoking jacket in a smoking, ruined city.

working/work(ed) in home office !of/furniture/supplies/design → working/work/worked from home
de im Homeoffice · at home
wrong: Half of them work in home office.
sound: She works in her home office.

=home =office obligation/duty → work-from-home $3
de Homeoffice-Pflicht · about working at home
wrong: The home office obligation ends in March.
sound: The Home Office duty officer took the call.

high school professor(s) → university $3
de Hochschulprofessor · a Hochschule is a university
wrong: The high school professor studies voters.
sound: In high school, professors-to-be are rare.

!your/your's ground tax(es)/law/pension → (property tax; Basic Law; basic pension)
de Grundsteuer; de Grundgesetz · Grund is a base, or land
wrong: The ground tax will be reformed.
sound: They hold the ground. Tax is due.

showmaster(s) → host(s)
de Showmaster · who hosts a show
wrong: The showmaster sang in the final.
sound: The master of the show sang.

=dressman/=dressmen → male model/models
de Dressman · a man who models clothes
wrong: The former dressman runs a bar.
sound: The dress manufacturer closed.
`
