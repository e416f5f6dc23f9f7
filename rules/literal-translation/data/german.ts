/** Politics, courts and firms in German news. */
export const german = `
police/party/bank/government chef(s) → $1 chief(s)
de Polizeichef; de Parteichef · a Chef is a boss
wrong: The party chef stepped down.
sound: The chef cooked for the party.

CDU/CSU/SPD/FDP/AfD/VW/Siemens/BMW chef(s) → $1 chief(s)
de CDU-Chef · a Chef is a boss
wrong: The CDU chef met the chancellor.
sound: The chef voted for the CDU.

info: CDU/CSU/SPD/FDP/AfD/Union/Green/Greens/Bundestag/Linke faction(s) → $1 parliamentary group(s)
de Fraktion · the members of a party in parliament
wrong: The SPD faction voted for the bill.
sound: A faction of the SPD voted against it.

country father(s) → state premier(s)
de Landesvater · the premier of a German state
wrong: Bavaria's country father opened the fair.
sound: In the country, fathers work late.

country parliament(s) → state parliament(s)
de Landtag · Land is a German state here
wrong: The country parliament in Kiel voted on Friday.
sound: The country's parliament met.

country criminal [police] office → state criminal police office
de Landeskriminalamt · Land is a German state here
wrong: The country criminal office took over.
sound: The country's criminal code is old.

peak candidate(s) → leading candidate(s)
de Spitzenkandidat · who leads a party's list
wrong: The Greens chose two peak candidates.
sound: At the peak, candidates spent millions.

the/Berlin's/city's upper mayor(s) → $1 mayor(s)
de Oberbürgermeister · the mayor of a city
wrong: The upper mayor of Stuttgart opened the station.
sound: He won over mayors of small towns.

ruling =mayor(s) → governing mayor(s)
de Regierender Bürgermeister · Berlin's head of government
wrong: Berlin's ruling mayor was there.
sound: After the ruling Mayor Weiss protested.

old-chancellor(s) → former chancellor(s)
de Altkanzler · who was chancellor once
wrong: The old-chancellor turned 80.
sound: The old chancellor of the university died.

old chancellor Schröder/Schroeder/Kohl/Schmidt/Merkel → former chancellor $3
de Altkanzler · who was chancellor once
wrong: Old chancellor Schröder gave a speech.
sound: The chancellor met old Schmidt.

lateral thinker(s)/thinking demo(s)/protest(s)/demonstration(s)/movement/rally → Querdenker $3
de Querdenker · the protests against Covid rules
wrong: Police broke up a lateral thinker demo.
sound: Lateral thinking helps with puzzles.

short work money/allowance/benefit(s) → short-time work allowance
de Kurzarbeitergeld · pay from the state when there is too little work
wrong: The firm applied for short-work money.
sound: Make short work. Money is tight.

citizen money → citizen's allowance
de Bürgergeld · German basic income support
wrong: The citizen money will rise in January.
sound: It is a waste of citizens' money.
sound: The state gave citizens money.

child money +is/was/will/has/payments/payment → child benefit
de Kindergeld · a payment to parents
wrong: The child money was raised to 250 euros.
sound: She gave her child money for lunch.

parent money → parental allowance
de Elterngeld · a payment to new parents
wrong: Fathers may draw parent money, too.
sound: He spent his parents' money.

ghost driver(s) on/caused/kills/killed/causes → wrong-way driver(s) $3
de Geisterfahrer · a driver on the wrong side of a motorway
wrong: A ghost driver caused the crash near Ulm.
sound: The ghost drives a van.

rescue alley/gasse → emergency corridor
de Rettungsgasse · the space between lanes for ambulances
wrong: Drivers did not form a rescue alley.
sound: They came to the rescue. Alley cats hid.

people/persons/passengers/drivers/officers/pedestrians/workers was/were easily injured/wounded !by/and → $1 $2 slightly $4
de leicht verletzt; ru легко ранен · hurt, but not much
wrong: Two passengers were easily injured.
sound: Such players are easily injured.

life-dangerous(ly) → life-threatening/critically
de lebensgefährlich · so that life is in danger
wrong: He was life-dangerously injured.
sound: The war made life dangerous.

emergency pastor(s) → crisis counsellor(s)
de Notfallseelsorger · who cares for people after an accident
wrong: Emergency pastors looked after the children.
sound: In an emergency, pastors help.

water thrower(s) → water cannon
de Wasserwerfer · a police vehicle
wrong: Police moved up two water throwers.
sound: He sat by the water. Throwers trained.

readiness police → riot police
de Bereitschaftspolizei · police for large operations
wrong: The readiness police came from Bochum.
sound: On standby, police waited.

state attorneyship → public prosecutor's office
de Staatsanwaltschaft · the prosecutors
wrong: The state attorneyship in Kiel is investigating.
sound: The state attorney is investigating.

prison/imprisonment sentence/term on probation → suspended $1 $2
de Freiheitsstrafe auf Bewährung · the sentence is suspended
wrong: She received a prison sentence on probation.
sound: After the prison term, on probation, he moved.

imprisonment on probation → suspended sentence
de Freiheitsstrafe auf Bewährung · the sentence is suspended
wrong: He got ten months imprisonment on probation.
sound: After his imprisonment, on probation, he worked.

sensible data/infrastructure → sensitive $2
de sensible Daten · sensibel is sensitive
wrong: Hackers stole sensible data.
sound: They want clear, sensible information.

conjuncture package(s)/program/programme/data/forecast(s)/slump → economic $2
de Konjunktur; ru конъюнктура · the state of the economy
wrong: The conjuncture package is worth 130 billion.
sound: At this conjuncture, data are rare.

tariff partner(s)/autonomy → wage bargaining $2
de Tarifpartner · about wages agreed by unions and firms
wrong: The tariff partners meet on Monday.
sound: A tariff war hurts both partners.

a/the/for/of/by warn strike(s) → $1 warning strike(s)
de Warnstreik · a short strike during talks
wrong: The union called for warn strikes.
sound: The unions warn strikes will follow.

info: car/automobile/automotive/chemical/pharmaceutical/electronics concern → $1 group
de Konzern; ru концерн · a group of companies
wrong: The car concern will cut 3,000 jobs.
sound: Car concerns fill the letters page.

middle class company/companies/firm(s)/enterprise(s) → medium-sized $3
de Mittelstand · firms of medium size
wrong: Middle-class companies fear the tax.
sound: The middle class keeps company with it.

the/a/its/Swiss/German/US/American/French/Italian mother company/concern → $1 parent company
de Muttergesellschaft · the firm that owns another
wrong: The mother company is in Zurich.
sound: He kept his mother company, and the mother's company grew.

!his/her/my/your/their/the/our/and daughter company/companies/firm(s)/enterprise(s) → subsidiary
de Tochtergesellschaft; ru дочерняя компания · a firm that another owns
wrong: Gazprom's daughter company bought the pipes.
sound: She kept her daughter company.
sound: It is a mother and daughter company.

North and East Sea(s) → North and Baltic Sea(s)
de Nord- und Ostsee · the Ostsee is the Baltic
wrong: Storms hit the North and East Sea.
sound: North and east, seas were calm.

16/sixteen/new/old federal countries → $1 federal states
de Bundesländer · Germany has states
wrong: The 16 federal countries agreed on the rule.
sound: Some federal countries have no army.
`
