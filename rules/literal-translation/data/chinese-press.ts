/** Names of media, and what Chinese says of news and the net. */
export const chinesePress = `
according to [the] World Wide Web → according to the website of the Global Times
zh 据环球网 · its name is Huanqiu in Chinese
wrong: According to the World Wide Web, the two ships passed each other on Monday.
sound: According to the inventor of the World Wide Web, the net needs new rules.

World Wide Web +reported/reports/reporter → website of the Global Times
zh 环球网 · its name is Huanqiu in Chinese
wrong: The World Wide Web reported that the drill had ended.
sound: The World Wide Web turned thirty that year.

according to [the] =Global =Network !of/for/on/against/to → according to the website of the Global Times
zh 据环球网 · its name is Huanqiu in Chinese
wrong: According to the Global Network, the ferry left on time.
sound: According to the Global Network on Waste, most phones are never recycled.

!<Name> Observer/Observation/Watcher/Watch Network/Net → Guancha
zh 观察者网; zh 观察网 · the Shanghai news site Guancha
wrong: Observer Network asked the ministry for comment.
sound: The Election Watch Network sent 300 observers.

Economic Observation/Observer/Watch Network/Net → Economic Observer
zh 经济观察网 · the website of the newspaper Economic Observer
wrong: Economic Observation Network learned that the deal was off.
sound: The Economic Observer learned that the deal was off.

China New(s) Network/Net → China News Service
zh 中国新闻网; zh 中新网 · the agency calls itself China News Service
wrong: China News Network, Wuhan, July 3.
sound: China News Service carried the report.

[the] Russian Satellite News/Network → Sputnik
zh 俄罗斯卫星网; zh 俄罗斯卫星通讯社 · Sputnik, rendered by its meaning
wrong: The Russian Satellite Network quoted the governor.
sound: A Russian satellite network will cover the Arctic by 2030.

[the] Russian Satellite News/Communications Agency → Sputnik
zh 俄罗斯卫星通讯社 · Sputnik, rendered by its meaning
wrong: The Russian Satellite News Agency published the photographs.
sound: The Russian news agency published the satellite photographs.

[the] German/Deutsche News Agency → dpa
zh 德新社; ar وكالة الأنباء الألمانية · Deutsche Presse-Agentur
wrong: The German News Agency reported the arrest.
sound: A news agency in Germany reported the arrest.

[the] French News Agency → AFP
zh 法新社; ar وكالة الأنباء الفرنسية · Agence France-Presse
wrong: He told the French News Agency that he would run.
sound: He told a French news magazine that he would run.

American/US Associated Press → Associated Press
zh 美联社 · its name has no "American"
wrong: The American Associated Press counted forty votes.
sound: The Associated Press counted forty votes.

Peninsula TV/Television [station] → Al Jazeera
zh 半岛电视台 · Al Jazeera means "the peninsula"
wrong: Peninsula TV broadcast the speech.
sound: Television reached the peninsula in the 1960s.

Surging News → The Paper
zh 澎湃新闻 · the Shanghai news site calls itself The Paper
wrong: The driver told Surging News that he had slept.
sound: Surging news traffic brought the site down.

Interface News → Jiemian News
zh 界面新闻 · a Shanghai news site
wrong: The company told Interface News that sales had doubled.
sound: The interface news readers see was changed.

First Finance/Financial reporter(s)/Daily/News → Yicai $3
zh 第一财经 · a business news group in Shanghai
wrong: First Financial reporter Li Na visited the plant.
sound: First Financial Bankshares opened a branch.

People's Net/Network +reporter/reporters/reported/reports/report → People's Daily Online
zh 人民网 · the website of the People's Daily
wrong: People's Network reporter Wang Li visited the mine.
sound: The People's Network for Housing met in Ohio.

info: Free Times → Liberty Times
zh 自由时报 · a Taiwanese newspaper
wrong: Taiwan's Free Times printed the letter.
sound: It was a time of free concerts.

Rhine Post → Rheinische Post
zh 莱茵邮报; de Rheinische Post · a newspaper; its name is not translated
wrong: He gave the Rhine Post an interview.
sound: A customs post on the Rhine was closed.

Picture/Image newspaper → Bild
zh 图片报; de Bild-Zeitung · the German newspaper Bild
wrong: Germany's Picture newspaper leaked the plan.
sound: It was the first newspaper with a picture on every page.

[the] German/Germany's Mirror [weekly/magazine] → Der Spiegel
zh 明镜周刊 · Spiegel means "mirror"
wrong: The German Mirror weekly saw the files.
sound: A German mirror from 1700 was sold at auction.

South/Southern German Newspaper → Süddeutsche Zeitung
zh 南德意志报; de Süddeutsche Zeitung · a newspaper; its name is not translated
wrong: The South German Newspaper reported on the donations.
sound: A newspaper in southern Germany reported on the donations.

!TV Asahi/Yomiuri/Mainichi News → $1 Shimbun
zh 朝日新闻; zh 读卖新闻; zh 每日新闻 · Japanese newspapers keep Shimbun in their names
wrong: Yomiuri News carried out the poll.
sound: The Yomiuri Shimbun carried out the poll.

Japan/Japanese Economic News → Nikkei
zh 日本经济新闻 · the newspaper is known as the Nikkei
wrong: Japanese Economic News predicted a merger.
sound: Investors waited for economic news from Japan.

Korean/Korea Union/United News [Agency] → Yonhap
zh 韩联社 · South Korea's news agency
wrong: Korea United News Agency said that two boats had been seen.
sound: News of a united Korea team cheered the crowd.

the Russian Newspaper !<Name> → Rossiyskaya Gazeta
zh 俄罗斯报; ru Российская газета · the government's newspaper; its name is not translated
wrong: The minister told the Russian Newspaper that prices would fall.
sound: The Russian newspaper Kommersant was first with the story.

[Weibo/Baidu] hot search list(s) → list(s) of trending topics
zh 热搜榜 · topics that many people search for
wrong: Her name topped the Weibo hot search list.
sound: The list of search warrants was hot news.

[Weibo/Baidu] hot search(es) !for → trending topic(s)
zh 热搜 · topics that many people search for
wrong: The video became a hot search within an hour.
sound: It was a hot search for survivors under a burning sun.

WeChat public number(s) → WeChat official account(s)
zh 微信公众号 · a channel on WeChat
wrong: The hospital wrote on its WeChat public number that it was full.
sound: The hospital gave no public account of the fire.

post(s/ed/ing)/wrote/shared on/in/to the/his/her/their [WeChat] circle of friends → (on WeChat Moments)
zh 朋友圈 · the feed of posts in WeChat
wrong: She posted in her circle of friends that the train was late.
sound: She had a small circle of friends at school.

WeChat circle(s) of friends → WeChat Moments
zh 微信朋友圈 · the feed of posts in WeChat
wrong: The picture spread through WeChat circles of friends.
sound: They kept in touch with friends by WeChat.

[the] melon eating/eaters [masses/crowd/people/netizens] → onlookers
zh 吃瓜群众 · people who watch a scandal for fun
wrong: The melon-eating crowd waited for the next episode of the divorce.
sound: He ate melon at breakfast.

net red(s) !tape/ink/line → internet celebrity/celebrities
zh 网红 · somebody who is famous on the net
wrong: The farmer became a net red overnight.
sound: The new rule means net red tape will grow.

punch in/card place(s)/spot(s)/point(s)/location(s) → (a place where people take photos for social media)
zh 打卡地 · to "punch in" at a place is to be seen there
wrong: The bridge is now a popular punch-in spot.
sound: Workers punch in at seven.

Internet/network/online water army/armies/navy → (paid posters)
zh 网络水军 · people who are paid to post
wrong: The studio hired an online water army.
sound: The navy trained online and in the water.

Internet/network/online navy → (paid posters)
zh 水军 · 水军 is a navy of old, and today people who are paid to post
wrong: The actor blamed a network navy for the comments.
sound: The navy network was down for a day.

rub(s/bed/bing) [the/a/its/his/her/their] heat/traffic/popularity → (ride on the attention)
zh 蹭热度; zh 蹭流量 · to seek attention through what is in the news
wrong: Some shops are rubbing the heat of the film.
sound: She rubbed the cream into her hands.

live/livestream(ing) broadcast(s/ing) with goods → (livestream selling)
zh 直播带货 · to sell goods in a live video
wrong: The mayor tried a live broadcast with goods.
sound: The live broadcast was cut short.

bring(s/ing) goods live → sell(s/ing) goods by livestream
zh 直播带货 · to sell goods in a live video
wrong: Farmers are bringing goods live to help the village.
sound: The trucks bring goods to where people live.

live/livestream(ing) broadcast anchor(s) → livestreamer(s)
zh 主播 · an anchor reads the news; a streamer talks to viewers online
wrong: A live broadcast anchor sold the pears in minutes.
sound: The live broadcast was led by anchor Jane Holt.

[e] commerce/Internet anchor(s) → livestreamer(s)
zh 网络主播 · an anchor reads the news; a streamer talks to viewers online
wrong: The e-commerce anchor was fined for tax evasion.
sound: The store wants commerce to anchor its growth.

moral kidnap(ping) → moral blackmail
zh 道德绑架 · pressure on somebody to do what seems noble
wrong: He called the demand for donations moral kidnapping.
sound: Nobody saw a moral in the kidnapping.

traffic/flow star(s) → star(s) with a huge online following
zh 流量明星 · traffic here is clicks
wrong: The film cast three traffic stars.
sound: The traffic start-up raised ten million.

rice circle(s) → fan community/communities
zh 饭圈 · 饭, "rice", sounds like "fan"
wrong: The campaign is to clean up the rice circle.
sound: Put the rice in a circle around the fish.

small fresh meat(s) → young heart-throb(s)
zh 小鲜肉 · a good-looking young actor
wrong: The series stars two small fresh meats.
sound: A small market for fresh meat opened by the canal.

Vibrato platform/app/video(s)/account(s)/user(s)/blogger(s) → Douyin $2
zh 抖音 · the Chinese TikTok, rendered by its meaning
wrong: The clip was shared on the Vibrato platform.
sound: Her vibrato filled the hall.

Millet phone(s)/mobile/TV → Xiaomi $2
zh 小米 · the maker Xiaomi, rendered by its meaning
wrong: He bought a Millet phone.
sound: Millet prices rose in the north.

Ideal Auto/Automobile !<Name> → Li Auto
zh 理想汽车 · a maker of electric cars
wrong: Ideal Auto delivered 30,000 cars in May.
sound: Ideal Auto Body repaired the car.

Balance Treasure → Yu'e Bao
zh 余额宝 · a money market fund
wrong: Many students keep their savings in Balance Treasure.
sound: The treasure was weighed on a balance.
`
