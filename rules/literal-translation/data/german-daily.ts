/** Parties, police, work and daily life in German reports. */
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

tempo 30/50/100/130 → $2 km/h limit
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
`
