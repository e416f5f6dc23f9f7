/** Korean news, from the South and the North. */
export const korean = `
corona 19 → COVID-19
ko 코로나19 · what Korea calls COVID-19
wrong: Corona 19 cases rose in Daegu.
wrong: The Corona-19 ward is full.
sound: The corona was seen for 19 seconds.

inhouse/intramural/original representative Kim/Park/Lee/Kweon/Yun/Hong → floor leader $3
ko 원내대표 · who leads a party in parliament
wrong: Original representative Park rejected the bill.
sound: The hospital's representative rejected the bill.

People's Strength [Party] → People Power Party
ko 국민의힘 · its English name is People Power Party
wrong: A lawmaker of the People's Strength walked out.
sound: The people's strength lay in song.

Power of the People Party → People Power Party
ko 국민의힘 · its English name is People Power Party
wrong: The Power of the People Party chose its leader.
sound: The power of the people is the law.

National Power Party → People Power Party
zh 国民力量党; ko 국민의힘 · its English name is People Power Party
wrong: The National Power Party lost two seats.
sound: A national power grid was planned.

Common/Joint/Together Democratic Party → Democratic Party of Korea
zh 共同民主党; ko 더불어민주당 · its English name is Democratic Party of Korea
wrong: The Common Democratic Party won in Gwangju.
sound: Together, Democratic parties won.

info: seizure and search(es) → search and seizure; raid
ko 압수수색 · prosecutors look for evidence
wrong: Prosecutors began a seizure and search of the office.
sound: After the seizure, search parties left.

info: confiscation and search(es) → search and seizure; raid
ko 압수수색 · prosecutors look for evidence
wrong: A confiscation and search took place at the firm.
sound: They feared confiscation and prison.

+the/a/an/arrest/detention/his/her warrant substantive/substance examination/review/hearing/screening → arrest warrant hearing
ko 영장실질심사 · a court decides whether to arrest
wrong: The warrant substantive examination was held on Monday.
sound: The claims warrant substantive review.

info: as [a] reference person(s) → as a witness
ko 참고인 · who is heard but not suspected
wrong: The singer was called as a reference person.
sound: As a reference, persons of 30 were taken.

info: pre voting !rights/phase/stage/period → early voting
ko 사전투표 · voting before election day
wrong: Pre-voting ends on Saturday.
sound: The pre-voting phase is over.

ballot opening rate → share of votes counted
ko 개표율; zh 开票率 · how much is counted
wrong: At a ballot opening rate of 80 percent, he led.
sound: The ballot, opening late, rated well.

vote opening rate → share of votes counted
ko 개표율 · how much is counted
wrong: The vote opening rate is 60 percent.
sound: The vote is opening doors.

exit investigation(s) → exit poll(s)
ko 출구조사; ja 出口調査 · voters are asked as they leave
wrong: The exit investigation saw her in front.
sound: At the exit, investigations began.

charter fraud → jeonse fraud
ko 전세 사기 · a large deposit in place of rent
wrong: Hundreds lost their homes in charter fraud.
sound: Under the charter, fraud is a crime.

accumulated audience(s) → (total admissions)
ko 누적 관객 · how many have seen a film
wrong: The film has an accumulated audience of two million.
sound: The final had a cumulative audience of two million.

mobilize(s/d)/mobilise(s/d) <number> million/thousand audience(s)/viewers/moviegoers/spectators → drew $2 $3 $4
ko 관객을 동원했다; ja 観客動員 · to draw an audience
wrong: The film mobilized 10 million viewers.
sound: They mobilized 10 million people.

crank-in → start of filming
ko 크랭크인; ja クランクイン · filming begins
wrong: The crank-in of the series was last week.
sound: He cranked in a big fish.

CF model(s)/queen(s) → (star of television commercials)
ko CF 모델 · CF is a television commercial
wrong: She is the CF queen of the year.
sound: The CF card fits this camera model.

+go/do/prefer/by/of/called/with/as/a dutch pay → (split the bill)
ko 더치페이 · everybody pays for himself
wrong: Young couples prefer dutch pay.
sound: The Dutch pay more for bread.

eye shopping → window-shopping
ko 아이쇼핑 · to look and not to buy
wrong: They went eye shopping in Myeongdong.
sound: She had an eye for shopping.

theater/theatre goal(s) → last-gasp goal(s)
ko 극장골 · a goal in the last moment
wrong: Kim scored a theater goal in the 95th minute.
sound: The theatre's goal is to sell out.

A-match(es) → international(s)
ko A매치; ja Aマッチ · a match of national teams
wrong: It was his hundredth A-match.
sound: A match was found.

mercenary pitcher(s)/hitter(s)/striker(s) → foreign $2
ko 용병 · a player from abroad
wrong: The mercenary pitcher threw six innings.
sound: A mercenary hit the wall.

Chosun/Joseon Central News Agency → Korean Central News Agency
ko 조선중앙통신; zh 朝中社 · North Korea's agency and channel are KCNA and KCTV
wrong: The Joseon Central News Agency reported the launch.
sound: The Joseon dynasty left central palaces.

!<Name> Labor/Labour Newspaper !<Name> → Rodong Sinmun
ko 로동신문 · North Korea's party newspaper
wrong: The Labor Newspaper showed the leader at the mine.
sound: A labor newspaper printed the list.

[North/South] Korean/Korea's Labor/Labour Party → Workers' Party of Korea
ko 조선로동당; zh 朝鲜劳动党 · the ruling party of the North
wrong: The North Korean Labor Party met in January.
sound: The Labour Party's Korean guests left.

Mars 10/12/14/15/17/18/19 +missile(s)/rocket(s)/ICBM/intercontinental → Hwasong-$2
ko 화성-17; zh 火星-17 · a missile, rendered by its meaning
wrong: The North fired a Mars-17 missile.
sound: The probe reached Mars 10 days later.

individual ant(s) [investor(s)] → retail investors
ko 개미 · small investors
wrong: Individual ants bought shares for two trillion won.
sound: The individual anthill is small.

Western study/learning ants → (retail investors in foreign shares)
ko 서학개미 · small investors who buy abroad
wrong: Western learning ants bought Tesla.
sound: In western study areas, ants abound.

made/make/makes/making an/the extreme choice(s) → (took his own life)
ko 극단적 선택 · a veiled word for suicide
wrong: The singer made an extreme choice last year.
sound: He faced an extreme choice of dishes.

vehicle/car black box(es) video/footage/images → dashcam $4
ko 차량 블랙박스 · a camera in a car
wrong: The crash was seen in vehicle black box footage.
sound: The vehicle's black box was found.

child/children protection zone(s) → school zone(s)
ko 어린이보호구역 · where cars must be slow
wrong: The bus was speeding in a child protection zone.
sound: The child protection office has a zone plan.

command/commanding tower of [the] team/club/squad → head coach of the $5
ko 사령탑 · who leads a team
wrong: Hong is the new command tower of the team.
sound: The commanding tower of the castle fell.

reverse run on [the] chart(s) → comeback in the charts
ko 역주행 · an old song that rises again
wrong: The song's reverse run on the charts goes on.
sound: In a reverse run, on Sunday, he won.

chart reverse run(ning) → comeback in the charts
ko 차트 역주행 · an old song that rises again
wrong: It is the chart reverse running of the year.
sound: Turn the chart, reverse, run again.

restraint/restrained indictment → indictment under arrest
ko 구속기소 · indicted while in custody
wrong: He faces a restrained indictment.
sound: Restraint. Indictment followed.

national goddess(es)/husband → heart-throb
zh 国民老公; zh 国民女神 · whom the whole nation adores
wrong: The actor is called the national husband.
sound: The goddess of the nation was praised.

after-service → after-sales service
ko 애프터서비스; ja アフターサービス · repairs after the sale
wrong: The maker promises free after-service.
sound: After service, the church was empty.
`
