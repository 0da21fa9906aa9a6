"""How newspapers write, by language: one case a line, a bar where a sentence ends.

` | ` stands for the space between two sentences, `|` where there is none; a line after "? " is not yet cut right.
"""

from typing import NamedTuple


class Case(NamedTuple):
    language: str
    text: str
    sentences: list[str]
    is_right: bool


# Written before the rules.
FIRST = {
    "en": """
        The bill cost $3.5 million in 2021. | It rose by 2.75 percent.
        Mr. and Mrs. Moe met Dr. Lund at St. Mary's Hospital. | They left at 7:30 p.m. on Friday.
        The U.S. Senate met at 10 a.m. Tuesday. | Sen. Jane Hill, D-Calif., voted no. | So did others.
        “Why now?” asked Ms. Berg. | “Because we must!” he replied.
        "We won," she said. | "They lost." | Then she left.
        He wrote “The Road.” | It sold well.
        12 people died on Monday. | 40 others were hurt.
        The ship sank. | 12 people died.
        See www.example.com. | Or write to press@example.com. | Nobody answers.
        Yahoo! Inc. makes software. | Its founder is J. P. R. Williams.
        1. The bridge opens. | 2. The ferry stops.
        He lived at 12 Baker St. in London. | Then he moved.
        The verdict came in Roe v. Wade. | It stood for years.
        He was born in Washington, D.C. | She was not.
        The case (see fig. 3) is clear. | Nobody objected.
        “I ... I don't know,” he said. | He paused... | Then he went on.
        “Is it over?” | “Not yet.” | He sighed.
        The Rev. Martin Hill Jr. spoke. | His son, John Hill III, listened.
        It rained. | (It always does.) | We stayed.
        The vote was 52-48. | Sens. Moe and Lund abstained.
        Lt. Gov. Ann Lee met Gov. Tom Cho on Aug. 5 at Ft. Hood. | Both smiled.
        Sales fell 3 percent, to 1,204.5 tons vs. 1,240 a year ago. | Prices rose.
        He has a Ph.D. from M.I.T. | She has none.
        “Stop!” the officer cried. | Nobody moved.
        OSLO, Norway (AP) — The ferry struck the pier. | Nobody was hurt.
    """,
    "de": """
        Am 3. Oktober feiert Deutschland. | Der 1. Mai ist auch frei.
        Das kostet 3,5 Mrd. Euro. | Im Vorjahr waren es 2,8 Mio. Euro mehr.
        Die Tagesschau beginnt um 20.15 Uhr. | Danach folgt ein Film.
        Es gibt viele Gründe, z. B. das Wetter. | D. h., wir warten.
        Viele Länder, u. a. Frankreich und Italien, stimmten zu. | Andere nicht.
        Er spricht mit Prof. Dr. Müller bzw. Dr. Schmidt. | Beide schweigen.
        „Wir kommen wieder“, sagte er. | „Wann?“, fragte sie. | „Bald!“, rief er.
        „Das ist gut.“ | Dann ging er.
        »Das ist gut.« | Dann ging er. | »Wirklich?«, fragte sie.
        Der Bundestag hat die Nr. 4 auf der Liste gewählt. | Er lehnte ab.
        Laut § 5 Abs. 2 Satz 1 ist das verboten. | Art. 5 GG schützt die Presse.
        Papst Johannes Paul II. starb 2005. | Ludwig XIV. war König.
        Im 19. Jahrhundert lebten hier ca. 300 Menschen. | Heute sind es 1.200.
        Der 1. FC Köln verlor gegen St. Pauli mit 1:2. | Die Fans pfiffen.
        Berlin (dpa) – Die Regierung hat beschlossen. | Die Opposition protestiert.
        Sie studierte Jura, Geschichte usw. | Danach wurde sie Anwältin.
        Es geschah 2021. | 12 Menschen starben. | 40 wurden verletzt.
        Mehr unter www.zeitung.de. | Oder per Mail an info@zeitung.de. | Wir antworten.
        Die sog. Reichsbürger, inkl. ihrer Anführer, wurden verhaftet. | Ggf. folgt Anklage.
        Helene Moe, geb. Lund, kam in Hamburg zur Welt. | Sie wuchs in Templin auf.
        Er sagte: „Ich weiß es nicht ...“ | Dann schwieg er.
        Johann W. v. Goethe lebte in Frankfurt a. M. und Weimar. | Er starb 1832.
        Der Minister a. D. Jan zu Brekke sprach. | Niemand klatschte.
        Im Jahr 44 v. Chr. wurde Caesar ermordet. | Es war der 15. März.
        „Wir haben gewonnen. Sie haben verloren“, sagte der Trainer. | Dann ging er.
        Die Müller GmbH & Co. KG zahlt 3.500,50 Euro. | Das reicht nicht.
        1. Die Brücke wird geöffnet. | 2. Die Fähre fährt nicht mehr.
        Er wurde 3. | Sie wurde 2.
        Ist das wahr? | Ja! | Aber wer weiß das schon?
        Der Täter (24) floh. | Die Polizei sucht ihn. | (Siehe S. 12.) | Hinweise nimmt sie entgegen.
    """,
    "fr": """
        M. Dupont est arrivé. | Mme Martin l'attendait. | MM. Durand et Petit sont partis.
        Selon l'art. 5 de la loi, c'est interdit. | Voir p. 12 et chap. 3.
        Il a acheté du pain, du vin, etc. | Puis il est rentré.
        Il y avait du pain, du vin, etc., sur la table. | Personne n'a mangé.
        « Nous sommes prêts », a-t-il dit. | « Quand ? » a demandé la ministre.
        « C'est fini ! » s'est-il exclamé. | La salle a applaudi.
        « Oui. » | Il est parti.
        «Oui.» | Il est parti. | «Vraiment?» dit-elle.
        La séance débute à 14 h 30. | Elle finit à 17h45.
        Le budget est de 3,5 milliards d'euros, soit 1 200,50 € par tête. | C'est trop.
        J.-P. Moreau et F. Blanc se sont vus. | Ils ont déjeuné.
        César est mort en 44 av. J.-C. | Il avait 55 ans.
        César est mort en 44 av. J.-C. à Rome. | Auguste lui succéda.
        PARIS (AFP) – Le président a parlé. | Le Sénat a voté.
        Les É.-U. et la Chine discutent. | L'O.N.U. observe.
        Les fruits, p. ex. les pommes, sont chers. | Les légumes aussi.
        Le prince Charles III. | Le pape Jean-Paul II est mort en 2005.
        12 personnes sont mortes. | 40 autres sont blessées. | 3 sont portées disparues.
        – Vous venez ? demanda-t-il. | – Non, dit-elle. | – Pourquoi ?
        « Je ne sais pas... », a-t-il murmuré. | Il s'est tu… | Puis il a repris.
        Rendez-vous sur www.lemonde.fr. | Ou écrivez à contact@lemonde.fr. | Merci.
        Qui a gagné ? | Personne ! | Et qui a perdu ?
        Le n° 4 de la liste a été élu. | Le no. 5 attend.
        La Sté. Martin et Cie. a fermé. | Trente emplois disparaissent.
        « Nous avons gagné. Ils ont perdu », a dit l'entraîneur. | Puis il est sorti.
        Il habite 3, bd. Voltaire. | Elle habite 5, av. Foch à Paris.
        1. Le pont ouvre. | 2. Le bac s'arrête.
        Le Dr. Roux et le Pr. Blanc, env. 60 ans, ont signé. | Me Noir aussi.
        A-t-il dit « non » ? | On l'ignore.
        Il lit « Que faire ? » de Lénine. | Elle préfère « Germinal ».
    """,
    "es": """
        El Sr. Pérez llegó tarde. | La Sra. García y la Srta. López esperaban.
        EE. UU. firmó el acuerdo. | El presidente de EE. UU. Joe Lund habló.
        Viajó a EE. UU. | El lunes volvió a EE.UU. con su esposa.
        Hay frutas, p. ej. manzanas y peras. | También hay verduras, etc. | Nada más.
        El núm. 5 ganó. | El n.º 7 perdió. | Llegó en el 1.º puesto.
        —No lo sé —dijo él—. | Mañana veremos.
        —¿Viene usted? —preguntó. | —No.
        «Estamos listos», dijo el ministro. | «¿Cuándo?», preguntó ella.
        «Estamos listos». | Después se fue.
        “Estamos listos.” | Después se fue. | “¡Nunca!”, gritó.
        ¿Qué pasó? | ¡Nadie lo sabe! | Y ahora, ¿qué hacemos?
        El art. 5 de la ley lo prohíbe. | Véase la pág. 12 y el cap. 3.
        Cuesta 3.500,50 euros. | Sube un 3,5 % al año. | Son 1.000.000 de personas.
        La reunión es a las 14.30 h. en Madrid. | Termina a las 17:45 horas.
        Madrid, 3 oct. (EFE).- El Gobierno aprobó la ley. | La oposición protestó.
        El Dr. J. M. Arce y la Dra. M.ª Luisa Gil firmaron. | D. Julio asistió.
        Los RR. HH. de Acme S. A. no responden. | Las FF. AA. tampoco.
        Julio César murió en el 44 a. C. en Roma. | Augusto murió en el 14 d. C. | Fue emperador.
        Abre a las 9 a. m. y cierra a las 5 p. m. | Los domingos no abre.
        El Gral. Díaz y el Cnel. Ruiz viven en la Av. Bolívar. | El Ing. Soto, no.
        12 personas murieron. | 40 resultaron heridas. | 3 siguen desaparecidas.
        Más en www.elpais.com. | O escriba a prensa@elpais.com. | Gracias.
        «No sé...», murmuró. | Calló… | Luego siguió.
        «Ganamos. Ellos perdieron», dijo el técnico. | Luego salió.
        1. El puente abre. | 2. El ferry cierra.
        Vive en Sto. Domingo con Ud. y su familia. | Nació en Sta. Cruz.
        Leyó “¿Por quién doblan las campanas?” de niño. | Le gustó.
        El papa Juan Pablo II murió en 2005. | Alfonso XIII. | Nadie más.
        Ocurrió en 2021. | El 3.er puesto fue para Kenia.
        El ministro (PSOE) dimitió. | (Nadie lo esperaba.) | El rey aceptó.
    """,
    "ru": """
        В 2021 г. президент подписал закон. | Он вступил в силу 1 января.
        В 2021 г. Россия подписала договор. | Это случилось в Москве.
        Закон подписан в 2021 г. | Он действует до сих пор.
        Ущерб составил 3,5 млрд руб. и 200 тыс. долларов. | Следствие продолжается.
        Это стоит 500 руб. | Раньше было дешевле.
        А. С. Пушкин родился в Москве. | М. Ю. Лермонтов тоже.
        Президент В. В. Орлов встретился с Дж. Марло. | Они говорили два часа.
        Он учился в МГУ им. Ломоносова на ул. Моховой, д. 11, корп. 3. | Потом уехал.
        Это произошло, т. е. случилось, вчера. | Т. к. шёл дождь, все ушли.
        Там были яблоки, груши и т. д. | Потом всё съели.
        Там были яблоки, груши и т. п. на столе. | Никто не ел.
        «Мы готовы», — сказал он. | «Когда?» — спросила она. | «Сейчас!» — крикнул он.
        «Мы готовы, — сказал Орлов. | — Это важно».
        — Вы придёте? — спросил он. | — Нет, — ответила она. | — Завтра.
        Он спросил: «Когда?» | И ушёл.
        Он сказал: «Всё хорошо». | Потом он ушёл.
        Он сказал: „Всё хорошо“. | Потом он ушёл.
        МОСКВА, 3 окт. — РИА Новости. | Правительство приняло решение.
        Погибли 12 человек. | 40 человек пострадали. | 3 пропали без вести.
        Начало в 14.30. | Конец в 17:45 по мск.
        Температура 3.5 градуса, см. рис. 4 на стр. 12. | Завтра потеплеет.
        Статья опубликована на сайте www.kremlin.ru. | Пишите на press@kremlin.ru. | Ждём.
        Он... не знает. | Она замолчала… | Потом продолжила.
        По ст. 228 ч. 2 УК РФ ему грозит 10 лет. | Суд идёт.
        Это было в XX в. в г. Санкт-Петербурге. | Теперь иначе.
        «Мы победили. Они проиграли», — сказал тренер. | Потом он вышел.
        Проф. Иванов, акад. Петров и др. подписали письмо. | Ответа нет.
        1. Мост открыт. | 2. Паром остановлен.
        Что случилось? | Никто не знает! | А кто виноват?!
        Площадь 300 кв. м. | Высота 5 тыс. м над ур. моря.
        Рим основан в 753 г. до н. э. | Пал в 476 г. н. э. под натиском варваров.
        С 1990 по 1995 гг. он жил в Риге. | Затем уехал.
    """,
    "ar": """
        قال الرئيس إن الحكومة جاهزة. | وأضاف أن الاتفاق وشيك.
        التقى د. أحمد نور الوزير. | ثم غادر القاهرة.
        حضر أ. د. سمير نور المؤتمر. | وحضره أيضاً م. علي حسن.
        حضر أ.د. سمير نور المؤتمر. | لم يتحدث أحد.
        هل وصل الوفد؟ | نعم! | لكنه لم يتحدث.
        ارتفع السعر بنسبة 3.5 في المئة. | وبلغ 1.200 دولار.
        ارتفع السعر بنسبة ٣٫٥٪ هذا العام. | وبلغ ١٬٢٠٠ دولار.
        «نحن جاهزون»، قال الوزير. | وأضاف: «سنبدأ غداً».
        قال الوزير: «نحن جاهزون.» | ثم غادر.
        قال: "نحن جاهزون". | ثم غادر القاعة.
        سأل الصحفي: «متى تبدأ المفاوضات؟» | فأجاب الوزير: «غداً».
        «متى تبدأ المفاوضات؟» سأل الصحفي. | لم يجب الوزير.
        القاهرة (أ ف ب) - أعلنت الحكومة القرار. | ورفضته المعارضة.
        بيروت - أ.ف.ب: أعلنت الحكومة القرار. | ورفضته المعارضة.
        أعلنت أ.ف.ب. أن القصف توقف. | ولم يتأكد ذلك.
        وصل الوفد؛ لكن الاجتماع تأجل. | والسبب مجهول.
        لا أعرف... ربما غداً. | سنرى.
        سكت الوزير... | ثم تابع حديثه.
        المزيد على www.aljazeera.net. | أو راسلونا على info@aljazeera.net. | شكراً.
        توفي يوليوس قيصر عام 44 ق.م. في روما. | وخلفه أغسطس.
        ولد ت. س. إليوت في أمريكا. | ومات في لندن.
        قُتل 12 شخصاً. | 40 آخرون أصيبوا.
        يبدأ الاجتماع الساعة 14.30 بتوقيت غرينتش. | وينتهي مساءً.
        «فزنا. لقد خسروا»، قال المدرب. | ثم خرج.
        توقف القتال في 2021. | وعاد في 2023.
        1. يُفتح الجسر. | 2. تتوقف العبّارة.
        انظر ص. 12 من التقرير. | الأرقام واضحة.
        يا للعار! | صرخ المتظاهرون: "ارحل!" | ثم تفرقوا.
        اشترى خبزاً وتمراً إلخ. | ثم عاد إلى بيته.
        قال الوزير (وهو من حزب العمل) إنه سيستقيل. | (لم يتوقع أحد ذلك.) | قبل الملك استقالته.
        أعلن البيت الأبيض ذلك.|وقال المتحدث إن القرار نهائي.
    """,
    "zh": """
        他来了。|她走了！|谁知道呢？
        他说：“我们准备好了。”|然后离开了会场。
        “我们准备好了。”他说。|大家都笑了。
        “你来吗？”她问。|“来！”他喊道。
        “我们准备好了，”林平说，“明天开始。”|记者离开了。
        “我们准备好了。”林平说，“明天开始。”|记者离开了。
        他强调，要“不忘初心”。|会议随后结束。
        國務院發言人說：「我們準備好了。」|然後離開了。
        「你來嗎？」她問。|他說：「來。」|兩人走了。
        他引用道：「古人云：『知之為知之。』」|眾人鼓掌。
        去年增长3.5%。|今年预计为4.2%至4.8%。
        U.S.官员表示，U.S. Steel公司已同意。|收购价为141亿美元。
        乔治·W.希尔和J.K.马洛出席。|活动在伦敦举行。
        铁路、公路、机场……一个个项目落地。|群众很满意。
        “我不知道……”他低下头。|没有人说话。
        “谁来买单？”的问题仍未解决。|专家看法不一。
        电影《谁是英雄？》今日上映。|票房不错。
        《你好，李焕英！》破了纪录。|观众叫好。
        新华社北京8月26日电（记者张三）国务院总理出席会议。|会议强调稳定。
        （新华社记者李四摄。）|会议结束。
        他同意了（据知情人士透露。）。|双方签字。
        一是加强合作；二是扩大开放；三是保障安全。|会议通过了决议。
        1.加强合作。|2.扩大开放。
        他说：“我们赢了。他们输了。”|然后走了。
        「我們贏了。他們輸了。」教練說。|球迷高興。
        （一）加强合作。|（二）扩大开放。
        详见www.xinhuanet.com。|或致电010-63071114。
        真的吗?!|怎么可能！！|不会吧……
        “中国加油！”|“武汉加油！”|现场响起口号声。
        他反问：“难道不是吗？”|记者没有回答。
        会议于2021年8月26日15:30开始。|历时约2.5小时。
        林平指出，中方愿同各方一道努力。|卡马里表示赞同。
        “好。”|他又说：“走吧。”|两人走了。
        报告称，“形势严峻。”|专家表示担忧。
        小组讨论的主题是“我们该怎么办？”，与会者各抒己见。|会议持续三天。
        Apple Inc.宣布推出iPhone 15。|售价5999元起。
        他说:"我们准备好了。"|然后离开。
    """,
    "ja": """
        首相は会見した。|野党は反発した。
        「準備はできた」と首相は述べた。|記者は質問した。
        「準備はできた。明日始める」と首相は述べた。|記者は質問した。
        「本当ですか？」と記者が尋ねた。|首相は答えなかった。
        「行くぞ！」と叫んだ。|皆が走った。
        「行くぞ！」|皆が走った。
        成長率は3.5％だった。|前年は2.1％。
        首相（自民党総裁。72歳）は辞任した。|後任は未定だ。
        映画『君の名は。』が公開された。|大ヒットした。
        本当に？|信じられない！！|誰が言ったの？
        午後3時30分に始まった。|J.K.マーロウ氏も出席した。
        「そうですか……」と答えた。|沈黙が続いた。
    """,
    "ko": """
        대통령은 회견을 열었다. | 야당은 반발했다.
        “준비가 됐다”고 대통령은 말했다. | 기자들은 질문했다.
        “준비가 됐습니다.”라고 대통령은 말했다. | 기자들은 질문했다.
        "준비가 됐다. 내일 시작한다"고 그는 말했다. | 모두 박수를 쳤다.
        성장률은 3.5%였다. | 지난해는 2.1%였다.
        (서울=연합뉴스) 홍길동 기자 = 정부는 26일 결정했다. | 국회는 반대했다.
        회의는 2021. 8. 26. 열렸다. | 결과는 다음 날 나왔다.
        정말인가? | 아무도 모른다! | 누가 말했나?
        12명이 숨졌다. | 40명이 다쳤다.
        “정말입니까?”라고 기자가 물었다. | 그는 답하지 않았다.
        자세한 내용은 www.yna.co.kr에 있다. | 전화는 02-398-3114다.
        그는 말이 없었다… | 그리고 떠났다.
    """,
    "it": """
        Il sig. Rossi è arrivato. | La sig.ra Bianchi e il dott. Verdi lo aspettavano.
        L'on. Moretti e il sen. Bruni hanno parlato. | Il prof. Marchi no.
        Secondo l'art. 5 della legge n. 4 è vietato. | Vedi pag. 12.
        Ha comprato pane, vino, ecc. | Poi è tornato.
        «Siamo pronti», ha detto. | «Quando?», ha chiesto lei. | «Ora!» ha gridato.
        «Siamo pronti.» | Poi è uscito.
        La Fiat S.p.A. vale 3,5 mld. di euro. | L'anno scorso valeva 1.200 milioni.
        Si comincia alle ore 14.30. | Si finisce alle 17:45.
        Cesare morì nel 44 a.C. a Roma. | Augusto nel 14 d.C. | Era imperatore.
        ROMA (ANSA) - Il governo ha deciso. | L'opposizione protesta.
        12 persone sono morte. | 40 sono ferite.
        È vero? | Nessuno lo sa! | Ma chi l'ha detto?
    """,
    "pt": """
        O Sr. Silva chegou. | A Sra. Costa e a Dra. Lima esperavam.
        Segundo o art. 5.º da lei n.º 4, é proibido. | Ver pág. 12.
        Comprou pão, vinho, etc. | Depois voltou.
        “Estamos prontos”, disse ele. | “Quando?”, perguntou ela.
        “Estamos prontos.” | Depois saiu.
        — Não sei — disse ele. | — Amanhã veremos.
        Custa R$ 3.500,50 por mês. | Subiu 3,5% no ano.
        A sessão começa às 14h30. | Termina às 17h.
        A Petrobras S.A. e a Silva & Cia. Ltda. assinaram. | Ninguém comentou.
        Mora na Av. Paulista, n. 5. | Nasceu em S. Paulo.
        12 pessoas morreram. | 40 ficaram feridas.
        É verdade? | Ninguém sabe! | V. Exa. sabe?
    """,
    "pl": """
        W 2021 r. prezydent podpisał ustawę. | Weszła w życie 1 stycznia.
        Ustawę podpisano w 2021 r. | Obowiązuje do dziś.
        W 2021 r. Polska podpisała umowę. | To było w Warszawie.
        Mieszka przy ul. Długiej 5 w Krakowie. | Pracuje przy al. Jana Pawła II.
        Spotkanie zaczyna się o godz. 14.30. | Kończy się o 17.
        Są różne owoce, np. jabłka, m.in. czerwone, itd. | Warzyw nie ma.
        „Jesteśmy gotowi” – powiedział. | „Kiedy?” – zapytała.
        – Nie wiem – powiedział. | – Jutro zobaczymy.
        Zgodnie z art. 5 ust. 2 pkt 3 jest to zabronione. | Zob. s. 12.
        Prof. Nowak, ks. Jan Kowalski i gen. Wiśniewski podpisali list. | Odpowiedzi nie ma.
        Kosztuje 3,5 tys. zł. | Rok temu ok. 3 tys. zł mniej.
        Zginęło 12 osób. | 40 osób zostało rannych.
    """,
    "tr": """
        Prof. Dr. Ahmet Yılmaz konuştu. | Doç. Dr. Ayşe Kaya dinledi.
        19. yüzyılda burada 300 kişi yaşıyordu. | Bugün 1.200 kişi var.
        1. Dünya Savaşı 1918'de bitti. | 2. Dünya Savaşı 1939'da başladı.
        “Hazırız” dedi. | “Ne zaman?” diye sordu. | “Şimdi!” diye bağırdı.
        Toplantı saat 14.30'da başladı. | 17.45'te bitti.
        Elma, armut vb. meyveler pahalı. | Sebzeler ucuz.
        T.C. Merkez Bankası A.Ş. faizi yüzde 3,5 artırdı. | Piyasalar düştü.
        Atatürk Cad. No. 5 adresinde oturuyor. | Telefonu yok.
        II. Abdülhamid 1918'de öldü. | Tahtta V. Mehmed vardı.
        12 kişi öldü. | 40 kişi yaralandı.
        Doğru mu? | Kimse bilmiyor! | Peki kim söyledi?
        ANKARA (AA) - Hükümet karar aldı. | Muhalefet tepki gösterdi.
    """,
    "nl": """
        Dhr. Jansen en mevr. De Vries kwamen. | Prof. dr. Bakker ook.
        Er zijn veel redenen, bijv. het weer. | O.a. Frankrijk stemde voor.
        ‘We zijn klaar’, zei hij. | ‘Wanneer?’, vroeg zij. | ‘Nu!’ riep hij.
        “We zijn klaar.” | Daarna ging hij.
        Het journaal begint om 20.15 uur. | Daarna volgt een film.
        Het kost € 3,50 per kg. | Vorig jaar ca. 3 mln. euro minder.
        Hij vertrok. | 's Avonds kwam hij terug. | 't Was laat.
        Volgens art. 5 lid 2 is dat verboden. | Zie blz. 12.
        J. P. Bakker en M. Visser spraken. | Niemand luisterde.
        Hij kocht brood, wijn enz. | Toen ging hij naar huis.
        12 mensen kwamen om. | 40 raakten gewond.
        Is dat waar? | Nee! | Philips N.V. zwijgt, d.w.z. wacht af.
    """,
    "th": """
        นายกรัฐมนตรีแถลงข่าว | อย่างไรก็ตาม ฝ่ายค้านไม่เห็นด้วย
        รัฐบาลอนุมัติงบประมาณ 3.5 พันล้านบาท | ทั้งนี้ จะเริ่มในเดือนหน้า
        ตำรวจจับกุมผู้ต้องหา 3 ราย | นอกจากนี้ ยังยึดของกลางได้จำนวนมาก
        เขาถามว่า "จริงหรือ?" แล้วเดินจากไป
        พล.ต.อ. สมชาย ใจดี กล่าวว่า จะดำเนินคดี | ขณะเดียวกัน ญาติเรียกร้องความเป็นธรรม
        น.ส. มาลี และ ดร. วิชัย เข้าร่วมประชุม
        เมื่อวันที่ 26 ส.ค. 2564 เวลา 14.30 น. ที่ทำเนียบรัฐบาล มีการประชุม
        สินค้า เช่น ข้าว น้ำตาล ฯลฯ มีราคาแพงขึ้น
        จริงหรือ? | ไม่มีใครรู้!
        ขอบคุณครับ | สวัสดีค่ะ
    """,
}

# Written after them, to see how far they carry.
SECOND = {
    "en": """
        A 38-year-old man was held. | No one was hurt.
        "Know what? We won!" he exclaimed. | "Well, almost."
        H.R. 1 passed, 220-210. | S. 5 did not. | Sen. Lund (R-Ala.) abstained.
        Gov. Hill, et al., sued on Sept. 3 in the 9th U.S. Circuit Court of Appeals. | The D.O.J. declined comment.
        Why? | Because Mr. T. said so. | That's it.
        NEW YORK (Reuters) - Shares of Apple Inc. fell 3% on Tuesday. | The S&P 500 lost 1.2 percent to 4,200.5.
        “I don’t think so,” Mr. O’Neill told the A.P. on Monday. | “We’ll see.” | Then he hung up.
        The law took effect on Jan. 1. | Nobody noticed. | By Feb. 3, 12 states had sued.
        "Is this the end?" asked Sgt. Hill. | "No," replied Maj. Gen. Cho, "it is not."
        “Why now?” Ms. Berg asked. | Nobody answered.
        The company (formerly Sund Corp.) employs 1,200 people. | It was founded in 1921 by A. J. Moe.
        He said: “It’s over. We lost.” | The crowd fell silent.
        They met at 10 Downing St. on Wednesday. | The talks, i.e. the second round, failed.
        Was it Col. Mustard vs. Prof. Plum? | We may never know... | But it was close.
        She works at the F.B.I. and he at the C.I.A. | Both declined to comment.
        What did he say? | "Nothing!" | And why?
        The No. 2 official at the U.N. resigned. | The E.U. did not comment.
        In the ‘90s the workers’ rights grew. | Then they shrank. | The ‘80s were worse.
        ‘We will win. They will lose,’ he said. | Nobody laughed.
        'We will win. They will lose,' he said. | The Smiths' dog barked. | It's late.
        He is 6'2". | She is 5'10". | "Tall," he said.
        "We won, he said. | Next came rain. | "They lost," she said.
    """,
    "de": """
        Es tritt am 1. Januar in Kraft. | „Amerika ist zurück“, so Lund.
        Experten, etwa Dr. habil. M. Sund (ifo), hatten das erwartet. | Der Euro fiel auf 1,17 US-$.
        „Was soll ich tun? Ich bin nur einer“, fragt sie. | Eine Antwort bekommt sie nicht – noch nicht.
        Er ist 1,90 m groß, 85 kg schwer und läuft die 100 m in 10,5 Sek. | Das reicht. | Oder?
        Friedrich II. von Preußen, gen. der Große, regierte 46 Jahre. | Ihm folgte Friedrich Wilhelm II.
        Grund: Corona. | Das 2G-Modell gilt ab Mo., 6. Dez.
        Verletzte gab es keine. | Sachschaden: ca. 300 T€.
        Er sei „entsetzt“. | Und weiter: „So geht das nicht!“
        Lt. Destatis 3,9 %. | Im Juli waren es 3,8 %. | Das ist der höchste Wert seit Dez. 1993.
        Die Revision wurde gem. § 543 Abs. 2 ZPO nicht zugelassen. | Was nun?
        „Wir haben‘s geschafft!“, jubelte Kapitän T. Müller nach dem 2:1. | Trainer Moe: „Verdient.“
        Windstärke 7 bis 8. | In Böen 10. | Temperaturen um 12 Grad.
        Der Schaden: rund 1,5 Mio. Euro. | Verletzt wurde niemand.
        Ob es im Juni Hilfe vom Land gibt? | Das wisse er nicht, so Lund.
        Sie dauern bis Ende 2024. | Danach soll die S-Bahn alle 2,5 Min. fahren.
        Es war sein 10. Saisontor. | Am Sonntag (15.30 Uhr/DAZN) geht es gegen Mainz 05.
        Sein Anwalt sagte: „Mein Mandant äußert sich nicht.“ | Das Urteil fällt am 14. Juli.
        „Griechenland braucht Zeit. Und Geld“, schrieb er u. a. in der „Zeit“. | Die Bundesregierung wies das zurück.
        Karten (ab 25 Euro) behalten ihre Gültigkeit. | Infos: Tel. 0431/12345. | Oder unter kultur@kiel.de.
        Hamburg. | Nach Angaben der Polizei wurden am 24. Dezember gegen 18.30 Uhr drei Menschen verletzt. | Er starb.
        „Das ist ein Skandal!“, rief die Abgeordnete (SPD) im Plenum. | „Treten Sie zurück!“
        „Wir werden das prüfen“, sagte Ministerpräsident Dr. h. c. Brekke. | „Das dauert.“
        Der DAX stieg um 1,2 Prozent auf 15.835,90 Punkte. | Die Aktie der Bayer AG verlor ca. 3 Prozent.
        ? Er wohnt in der Hauptstr. 12. | Seine Mutter lebt am Karlspl. 3 in München.
        Das Gesetz gilt seit dem 1.1.2022. | Es regelt u.a. den Mindestlohn.
        Die Partei erhielt 25,7 Prozent, d. h. mehr als erwartet. | Die FDP kam auf 11,5.
        Am 11. September 2001 starben rd. 3000 Menschen. | Der 20. Jahrestag wurde in New York begangen.
        Warum? | Weil er es so wollte. | So einfach ist das ...
        „Ist das wahr?“ | Sie lachte. | „Natürlich nicht.“
        Im 2. Halbjahr stieg der Umsatz auf 4,5 Mrd. Euro. | Das EBIT lag bei 300 Mio. Euro, teilte die BASF SE mit.
        München gewann mit 3:2. | Trainer Moe war zufrieden. | Nächster Gegner ist am Sa., 3. April, der 1. FC Union.
        Der 45-Jährige wurde am Freitag, 3. 9., festgenommen. | Er schweigt.
        Das Buch („Der Zauberberg“) erschien 1924. | Thomas Mann war damals 49. | Er schrieb zwölf Jahre daran.
        Bis Ende Mai gilt auf der Brücke Tempo 30. | Lastwagen müssen auf die Ring Road ausweichen.
        Papst Benedikt XVI. | Nachfolger wurde Franziskus. | Johannes Paul II. war sein Vorgänger.
        Der Ferry traf Pfeiler Nr. 4. | Menschen starben.
        Die Punkte: 1. Wasser. | 2. Brot. | 3. Salz.
        ‚Gut.‘ | Dann ging er.
        Mit Plan B. | Die Gruppe A. | Es ging um Vitamin C. | Niemand lachte.
    """,
    "fr": """
        Il entrera en vigueur le 1er janvier. | « L'Amérique est de retour », a-t-il dit.
        L'euro est tombé à 1,17 $. | Pour M. Sund (Natixis), « c'était attendu ».
        « Que faire ? Je suis seule », demande-t-elle. | Pas de réponse. | Du moins, pas encore…
        Il mesure 1,90 m, pèse 85 kg et court le 100 m en 10,5 s. | Cela suffit. | Vraiment ?
        Napoléon III régna 22 ans. | Victor Hugo, lui, était en exil. | « Napoléon le Petit », disait-il.
        « Bonjour ! — Bonjour, monsieur. — Il fait beau. » | Et la conversation s'arrêta là.
        Pas de blessé. | « Tout a brûlé », raconte un voisin.
        Le P.-D.G. de Port S.A., J.-M. Le Gall, a démissionné. | Son successeur : Y. Petit, 45 ans.
        D'après l'art. L. 121-1 du Code, c'est interdit. | La Cour de cass. l'a confirmé. | Et maintenant ?
        « Vous savez quoi ? On a gagné ! » s'exclame-t-il. | Puis, plus bas : « Enfin, presque. »
        Le match (2-1, a.p.) fut beau. | MM. Blanc et Roux, arbitres, aussi...
        12 départements sont en alerte. | Météo-France appelle à la prudence !
        Un homme de 38 ans a été interpellé. | Les dégâts s'élèvent à 1,5 M€. | Aucun blessé n'est à déplorer.
        Depuis la 3e vague, la ville est « à bout ». | Y aura-t-il une aide de l'État ? | Il n'en sait rien.
        « Pourquoi maintenant ? » s'interroge le Pr Blanc, du CHU de Lyon. | La réponse tient en un mot : l'argent.
        J. Blanc a marqué à la 89e. | « C'est mérité ! » a lancé l'entraîneur. | Prochain match : dimanche à 21 h.
        Né le 3 janv. 1950 à St-Malo, Y. Le Gall a dirigé la S.N.C.M. de 1995 à 2003. | Il laisse trois enfants.
        Attendre… | C'est ce que conseille l'A.R.S. | Les médecins, eux, s'impatientent : cf. notre enquête p. 7.
        L'or, lui, recule à 1 780 $ l'once. | À Tokyo, l'indice Nikkei a cédé 0,4 % à 27 742,29 points.
        Le ministre de l'Intérieur, M. Gérald Moreau, s'est rendu à Lyon. | Il y a rencontré le maire.
        « On n'a pas le choix », explique Mme Le Brun. | « Il faut agir, et vite ! »
        « C'est une honte ! », s'est indigné le député LR. | La séance a cessé à 15 h. | Elle a repris à 16 h 30.
        Selon l'Insee, le P.I.B. a reculé de 0,3 % au 2e trimestre. | Le chômage touche 2,4 millions d'actifs, soit 8 %.
        Qu'en pense le gouvernement ? | « Rien », répond-on à Matignon.
        Le 1er janv. 2022, la France prendra la présidence de l'U.E. | Elle succédera à la Slovénie.
        La société Dupont S.A. a licencié 300 salariés. | Les syndicats (CGT, FO, etc.) appellent à la grève.
        Louis XIV régna 72 ans. | Louis XV lui succéda en 1715. | Il avait 5 ans.
        « Nous irons jusqu'au bout. » | C'est ce qu'a déclaré J.-L. Marnier mardi.
        L'accident s'est produit vers 8h, bd Voltaire. | Deux personnes ont été blessées. | 15 autres sont choquées.
        Lire aussi p. 4. | Notre éditorial est p. 12.
        Il a dit : « Je reviendrai. » | Puis il a quitté la salle sans un mot…
        St. Louis et Ste. Anne sont à l'honneur. | Le pr. Roux, lui, n'est pas venu.
        Il est parti vers 15 h. 30 du matin. | Elle aussi.
        Mr. Smith et Mrs. Jones sont venus. | L'art. 3 dit cela. | Allons-y. | Paris attend.
        « Oui. Non. » | Puis il se tut.
    """,
    "es": """
        Entrará en vigor el 1 de enero. | “Estados Unidos ha vuelto”, dijo.
        El euro cayó a 1,17 dólares. | Para el Sr. Sund (BBVA), “era lo esperado”.
        «¿Qué hago? Estoy sola», se pregunta. | No hay respuesta. | Al menos, no todavía…
        Mide 1,90 m, pesa 85 kg y corre los 100 m en 10,5 s. | Con eso basta. | ¿O no?
        Alfonso XIII habló ayer en Sta. Cruz. | Le acompañó Dña. Ana. | El acto duró 45 min. y fue breve.
        El Gral. San Martín nació en 1778. | Murió en Francia, a los 72. | Lo llaman “el Libertador”.
        No hubo heridos. | «Ardió todo», cuenta un vecino.
        El C.E.O. de Port S.L., J. M. Del Río, dimitió. | Su sucesor: P. Ruiz, de 45 años.
        Según el art. 15.1 de la C.E., está prohibido. | El T.S. lo confirmó en la sent. núm. 5/2020. | ¿Y ahora?
        —¡Hemos ganado! —exclamó el capitán—. | Bueno, casi.
        “¿Sabe qué? ¡Ganamos!”, exclamó. | Y luego: “Bueno, casi”.
        El dólar cerró a $ 98,50 (+0,2 %). | El euro, a $ 115. | El Merval cayó 1.234,5 pts. | Malas noticias.
        Un hombre de 38 años fue detenido. | Los daños ascienden a 1,5 mill. de euros. | No hubo heridos.
        “Pero falta dinero.” | ¿Habrá ayuda del Estado? | No lo sabe.
        «¿Por qué ahora?», se pregunta el Prof. Blanco. | La respuesta: «Dinero».
        J. Luna marcó en el min. 89. | «¡Es justo!», dijo el técnico. | El domingo, a las 21.00 h., juega en Sevilla.
        Nacido el 3 de enero de 1950 en Sta. Fe, J. L. Bravo dirigió la biblioteca. | Murió en Ginebra en 1986.
        Allí se reunirá con la Sra. Von Lund. | Será el 3.er encuentro en un año.
        Es la más alta desde 2012. | El IPC subyacente, 0,7 %.
        —¿Y usted qué hizo? | —Nada —respondió—. | ¿Qué iba a hacer?
        MADRID, 5 (EUROPA PRESS) - El presidente del Gobierno, Pedro Salas, ha anunciado la medida. | El PP la rechaza.
        "No vamos a ceder", advirtió el Sr. Torres. | "Nunca", añadió.
        “¿Hasta cuándo?”, se preguntó la Dra. Ruiz. | Nadie respondió.
        El PIB creció un 2,1 % en el 2.º trimestre. | La tasa de paro cayó al 14,6 %.
        El Dr. Lane, de EE. UU., pidió cautela. | Su homólogo, el Prof. García, también.
        El acuerdo se firmó en Washington D. C. el martes. | Asistieron 12 presidentes.
        «Es una vergüenza. No hay derecho», protestó una vecina. | La policía no intervino.
        ¡Gol! | ¡Gol de Ruiz! | El marcador quedó 3-2.
        La empresa Telefónica, S. A., ganó 1.142 millones. | Sus acciones subieron un 3%.
        Según la OMS, murieron 4,5 mill. de personas. | Más de 200 mill. se contagiaron.
        —Buenos días —dijo la mujer—. | ¿Está don Luis? | —No está.
        Nació el 3 de oct. de 1950 en Bs. As. y murió en 2010. | Dejó tres hijos.
        Vive en la C/ Mayor, n.º 12, 3.º izda. | Paga 800 euros.
        Dijo que no. | Luego dijo que sí. | Y al final, nada.
    """,
    "ru": """
        Их подозревают в подготовке теракта. | Следствие продолжается.
        «Я не верю! — воскликнула она. | — Этого не может быть...» | Он промолчал.
        Госдолг США достиг $28,4 трлн. | Это 130% ВВП. | Конгресс США (нижняя палата) одобрил закон.
        Поезд № 023М прибыл в 10 ч. 15 мин. | Пассажиры, по словам очевидцев, были напуганы: «Думали, всё. Конец».
        Газета The Times пишет: «Brexit is over». | Премьер Б. Марло с этим не согласен. | А вы?
        В ДТП на 45-м км трассы М-4 погибли двое. | Водитель (1985 г. р.) госпитализирован. | Причины выясняются.
        Сегодня, 12 мая, в 3 ч. 40 мин. в порту загорелся склад. | Площадь пожара — 300 кв. м. | Пострадавших нет.
        — Мы сделали всё! — уверяет мэр К. Орлов. | — Но денег нет. | Будет ли помощь? | «Не знаю», — говорит он.
        — Почему сейчас? | — А когда ещё? — ответил он.
        Ранее источник «Ъ» называл сумму в 1,5 млрд руб. | Её подтвердили.
        Индекс ММВБ — 3919,9 п. | Это максимум за всё время.
        Цена — 350 р. | Купить её можно на сайте nauka.ru. | Доставка бесплатна.
        Задержан мужчина 38 лет. | Ущерб — 1,5 млн евро. | Пострадавших нет.
        «Мы сделали всё, что могли, — говорит мэр Кай Орлов. | — Но денег нет». | Будет ли помощь? | Этого он не знает.
        «Почему сейчас?» — удивляется проф. Белов из СПбГУ. | Ответ прост: деньги.
        А. Белов забил на 89-й мин. | «Это заслуженно!» — сказал тренер. | Следующий матч — 5 сент. в Казани.
        В РФ — 180 тыс. | Данные на 1 сент. 2021 г. неполные.
        В 1972 г. окончил МГУ. | С 1995 по 2003 г. возглавлял ООО «Порт».
        Согласно п. 3 ст. 15 Закона № 44-ФЗ, срок — 10 дней. | Суд с этим не согласился...
        ЦБ повысил ставку до 6,5% годовых. | Что дальше? | Увидим.
        Москва. | 26 августа. | Интерфакс - Курс доллара вырос на 15 коп. и составил 73,85 руб. | Евро подешевел.
        «Это неприемлемо», — заявил глава МИД С.В. Орлов. | По его словам, Россия ответит.
        «Мы не согласны! — заявил он. | — Это ошибка». | Депутаты аплодировали.
        Как сообщил «Коммерсантъ», сделка на $1,5 млрд закрыта. | Её сумма составила 110 млрд руб.
        В г. Екатеринбурге на пр. Ленина, д. 5 произошёл пожар. | Пострадали 3 чел.
        Ему 45 лет. | В 1998 г. окончил МГУ. | Женат, двое детей.
        «Когда это кончится?» — спрашивают жители. | Власти молчат…
        По данным Росстата, в янв.–июне 2021 г. инфляция составила 6,5%. | Это рекорд.
        Цены на продукты (сахар, масло и др.) выросли. | Правительство обещает принять меры.
        Указ № 254 от 05.05.2021 г. опубликован. | Он касается лиц, родившихся до 1960 г.
        Компания «Рога и копыта» (г. Самара) объявила о банкротстве. | Долги — 2 млрд руб. | Кредиторов — около 300.
        В матче «Спартак» — «Зенит» (2:1) забили Соболев (15 мин.) и Промес. | Тренер доволен.
        Температура воздуха днём — +20...+22 градуса. | Ночью похолодает до +12.
        И вдруг — взрыв! | «Все бежали», — рассказала А. Петрова, 34 лет. | Она не пострадала.
    """,
    "ar": """
        وسيدخل حيز التنفيذ في 1 يناير. | وقال: "عادت أمريكا".
        أبقى البنك المركزي الفائدة عند 0.0%. | وتراجع اليورو إلى 1.17 دولار. | «كان ذلك متوقعاً»، بحسب د. سامي.
        «ماذا أفعل؟ أنا وحيدة»، تتساءل. | لا جواب... حتى الآن.
        يبلغ طوله 1.90 م. ووزنه 85 كغ. | هذا يكفي. | أليس كذلك؟
        من هو أ. ب. حسن؟ | إنه كاتب عراقي ولد عام 1950. | توفي في لندن.
        اندلع حريق الساعة 3.40 فجراً في شارع الملك فيصل رقم 12. | لم يُصب أحد! | «احترق كل شيء»، قال أحد الجيران.
        استقال المدير العام لشركة (ش.م.ع.) السيد ج. م. حداد. | وخلفه ب. نور، 45 عاماً.
        هل من مساعدة؟؟ | لا أحد يعلم...
        1- فتح الجسر. | 2- إغلاق الميناء.
        وقال إن "الوضع صعب. ولا حل قريب". | وختم: "سنصبر".
        واعتُقل رجل يبلغ 38 عاماً. | وتقدر الخسائر بـ1.5 مليون يورو. | ولم يُصب أحد.
        "حاولنا كل شيء"، يقول رئيس البلدية د. سامي نور. | "لكن المال غير متوفر". | هل ستساعد الدولة؟ | لا يعلم.
        وتساءل م. علي حسن: «لماذا الآن؟» | والجواب: المال.
        فاز الأهلي على الزمالك 2-1. | وسجل أ. حسام الهدف في الدقيقة 89. | "نستحق الفوز!" قال المدرب.
        ارتفع مؤشر نيكاي 0.4% إلى 27.742,29 نقطة. | وتراجع الذهب إلى 1.780 دولاراً للأوقية.
        وقال في بيان نشره موقع www.un.org: "نأسف لذلك... لكننا سنستمر". | ولم يعلق الجانب الآخر.
        وأوضح المتحدث (الذي رفض كشف اسمه) أن القرار صدر. | وقال: «لن نتراجع. هذا قرارنا.» | وغادر القاعة.
        بغداد (رويترز) - قالت مصادر أمنية إن 12 شخصاً قتلوا. | وأصيب 40 آخرون بجروح.
        أعلنت وزارة الصحة، اليوم الأحد، تسجيل 1.245 إصابة جديدة. | وبلغت الوفيات 32 حالة.
        وقال المتحدث باسم الوزارة د. خالد نور: "الوضع مستقر". | ودعا المواطنين إلى الالتزام.
        «لن نتراجع!»، هتف المتظاهرون في ساحة التحرير. | وردت الشرطة بالغاز.
        لماذا رفضت الحكومة الاتفاق؟ | سؤال لم يجب عنه أحد.
        انخفض سعر النفط إلى 68.5 دولاراً للبرميل. | وكان قد بلغ 75 دولاراً في يوليو.
        اجتمع الرئيسان في نيويورك (الولايات المتحدة). | ولم يصدر بيان مشترك.
        قال ج. مارلو إن القوات ستنسحب. | وأضاف: «انتهت الحرب.»
        نقلت رويترز عن مصدر قوله إن المحادثات فشلت... | لكن المتحدث نفى ذلك.
        المادة 5: يحظر التدخين. | المادة 6: تطبق الغرامة.
        "هذا غير مقبول"، قال الوزير. | "سنرد في الوقت المناسب".
        ولد سنة 1950 م. وتوفي سنة 2010 م. | ترك ثلاثة أبناء.
        يبلغ عدد السكان 1.5 مليون نسمة؛ نصفهم من الشباب. | أما النصف الآخر فمن الأطفال.
        للاشتراك: www.alquds.co.uk. | الهاتف: 02-123456.
        قال الوزير إن الوضع مستقر.\u200f | ودعا المواطنين.
    """,
    "zh": """
        国务卿林德周五（当地时间）签署法令。|该法令将于1月1日生效。|“我们回来了。”他说。
        欧洲央行维持利率0.0%不变。|欧元跌至1.17美元。|分析师孙德（J.P. Morgan）认为，“这在意料之中。”
        “我该怎么办？我只有一个人。”她问道。|没有人回答……
        他身高1.90米，体重85公斤，100米成绩为10.5秒。|这够了吗？|够了！
        《人民日报》评论员文章《奋斗，永不停歇！》发表。|文章说：“时代是出卷人。”|读者反响热烈。
        有媒体追问“何时复工？”“谁来负责？”，发言人未予回应。|会后，他匆匆离开。
        中央社台北12日電）消防局表示，凌晨3時40分許倉庫起火。|警方逮捕38歲男子。|損失約新台幣1.5億元。|無人傷亡。
        市長林平說，「我們盡力了。但沒有錢。」|中央會補助嗎？|他說不清楚。
        「為什麼是現在？」王教授問。|答案是：錢。
        主隊以2：1獲勝，李雷在第89分鐘進球。|「這是應得的！」總教練賽後激動地說。|下一場9月5日登場。
        记者了解到，该公司（以下简称“港务公司”。）已停业。|负责人称：“暂不回应。”
        A股三大指数收跌，沪指跌0.5%报3522.16点。|个股跌多涨少。|分析：短期震荡！
        中新网北京5月12日电 据通报，凌晨3时40分许，港口一仓库起火。|警方已控制一人。|损失约1.5亿元。|无人员伤亡。
        “我们尽了全力，”市长林平说，“但是没有钱。”|国家会提供援助吗？|他表示不清楚。
        “为什么是现在？”北京大学教授王明问道。|答案很简单：钱。
        主队以2∶1获胜。|李雷在第89分钟破门。|“这是应得的！”主教练说。|下一场比赛将于周日21：00进行。
        林平说：“我们不会退缩。这是我们的决定。”|随后他离开会场。|没有人鼓掌……
        会议审议了《关于加强安全生产工作的意见（试行）》。|《意见》提出三点要求：（1）落实责任；（2）加强培训；（3）严肃追责。
        「我們不會退縮！」林平說。|記者追問：「何時開始？」|他沒有回答，轉身離去。
        日经指数下跌0.4%，报27742.29点。|黄金跌至1780美元/盎司。|Facebook Inc.股价上涨2%。
        新华社华盛顿8月25日电（记者邓仙来）国务卿摩尔24日说，撤离行动将于8月31日结束。|他表示，“越快结束越好。”
        “这是一个艰难的决定。”摩尔在讲话中说。|他没有透露细节。
        外交部发言人宋平25日表示：“中方对此表示强烈不满。我们要求美方立即停止。”|有记者问及细节，他未作回应。
        据路透社报道，标普500指数下跌1.2%，报4200.5点。|苹果公司（Apple Inc.）股价下跌3%。
        “太棒了！”现场观众高喊。|比赛以3∶2结束。
        “这到底是怎么回事？”不少网友提出疑问。|官方尚未回应。
        記者問：「政府何時會公布？」|部長答道：「很快。」|會後他匆匆離去。
        「我們不會讓步！」示威者高喊。|警方隨後驅散人群。
        为什么会这样？|原因有三：第一，成本上升；第二，需求下降；第三，竞争加剧。|专家建议关注政策变化。
        他写过《你往何处去？》等小说。|其代表作已被译成20种语言。
        大会通过了《关于…的决议》。|共有193个国家投票。
        “双减”政策实施后，学科类培训机构减少了80%以上。|家长怎么看？|有人欢喜有人愁……
        （完）
        会议指出：“要坚持‘房住不炒’。”|分析人士认为，政策不会放松。
        他来了。|"我们走吧。"|她说完就走了。
        他来了。|“我们走吧。”她说。|然后走了。
        他读了《红楼梦》。|《西游记》他没读过。
        价格为3.5元。|iPhone很贵。|U.S. News称，价格上涨。
        围绕“谁来买单？”，各方展开讨论。|结果未知。
    """,
    "ja": """
        警察は38歳の男を逮捕した。|被害額は約1.5億円。|けが人はいない。
        林市長は「できることはすべてやった。だが、金がない」と語った。|国の支援はあるのか。|「分からない」という。
        「なぜ今なのか？」との問いには答えなかった。|「金だ！」と一言。
        主将は「勝てて良かった。次も頑張る。」と笑顔。|次戦は5日（日）午後9時から。
        （時事）政府は12日、方針を決めた。|野党は「遅すぎる」と批判。|なぜか。
        【ワシントン共同】モー大統領は24日、撤収を31日までに完了すると表明した。|G7首脳会議で伝えた。
        「撤収は順調だ」と述べた。|一方で、「リスクは日々高まっている」とも語った。
        「なぜ今なのか」。|記者団の問いに首相は答えなかった。
        山田首相は「国民の命を守る。それが私の責務だ」と強調した。|野党は批判した。
        東京都は26日、新たに4704人の感染を確認した。|3日連続で前週を下回った。
        日経平均株価は前日比17円49銭高の2万7742円29銭で終えた。|3日続伸。
        彼は来た。|「行こう。」|彼女は言った。
    """,
    "ko": """
        경찰은 A씨(38)를 체포했다. | 피해액은 약 1.5억 원이다. | 다친 사람은 없다.
        정부 지원은 있을까. | 그는 모른다고 답했다.
        "왜 지금인가?"라는 질문에 그는 답하지 않았다. | 이어 "돈 때문이다!"라고 외쳤다.
        홈팀이 2-1로 이겼다. | 이동호이 후반 44분 골을 넣었다. | 다음 경기는 9.5(일) 오후 9시에 열린다.
        ▲1950년 부산 출생 ▲1995~2003년 항만공사 사장. | 유족으로 3남매가 있다.
        정부는 26일 "방역을 강화하겠다"고 밝혔다. | 거리두기 4단계는 2주 연장된다.
        김 총리는 “국민께 송구하다. 최선을 다하겠다”고 말했다. | 야당은 사퇴를 요구했다.
        코스피는 전 거래일보다 0.58% 내린 3,128.53에 마감했다. | 코스닥은 1.2% 올랐다.
        [서울=뉴시스] 홍길동 기자 = 서울시는 올해 8월 26일 이같이 발표했다. | 시행은 9월 1일부터다.
        ? 왜 그랬을까? | “돈이 필요했어요.” 그는 고개를 떨궜다.
        삼성전자(005930)는 2분기 매출 63.7조원을 기록했다. | 영업이익은 12.6조원이다.
    """,
    "it": """
        Arrestato un uomo di 38 anni. | I danni? | Circa 1,5 mln di euro. | Nessun ferito.
        «Ma i soldi non ci sono». | Arriverà l'aiuto dello Stato? | «Non lo so».
        Gol di L. Marino all'89'. | «È giusto!», ha detto l'allenatore.
        Il d.l. n. 52/2021, art. 3, c. 2, prevede sanzioni. | La Corte (sent. n. 5/2020) è contraria. | E il governo?
        Nato a S. Giovanni nel 1950, fu prof. ordinario a Pisa. | Morì nel sec. scorso, nel 1999. | Lasciò tre figli.
        «Non ci arrenderemo», ha detto il premier Marchi. | «Mai».
        Il prof. Neri (Ospedale di Milano) è critico. | «Siamo in ritardo», dice.
        L'incidente è avvenuto alle 8.30 in v. Roma. | Due i feriti. | La strada è stata chiusa.
        Secondo l'Istat il Pil è cresciuto del 2,7%. | È il dato migliore dal 1995.
        L'art. 18, comma 2, della L. 300/1970 è chiaro. | Il dott. Riva non commenta.
        «Che cosa succede?» chiede un passante. | Nessuno risponde. | Poi arriva la polizia.
    """,
    "pt": """
        Um homem de 38 anos foi detido. | Os danos ascendem a 1,5 milhões de euros. | Não há feridos.
        “Mas falta dinheiro.” | Haverá ajuda do Estado? | “Não sei”, diz.
        O S.L. Benfica venceu o F.C. Porto por 2-1. | R. Silva marcou aos 89 min. | “É justo!”, disse o técnico.
        Nasceu a 3 de jan. de 1950 em Sto. Tirso. | Dirigiu a Cia. das Lezírias de 1995 a 2003. | Deixa três filhos.
        Segundo o IBGE, a inflação subiu 0,87% em agosto. | É a maior taxa p/ o mês desde 2000. | E o governo?
        O presidente da República, Manuel Prates, falou às 20h. | O PSD reagiu.
        “Não vamos recuar”, afirmou o Dr. António Prata. | “Nunca.”
        O PIB cresceu 4,9% no 2.º trimestre. | O desemprego caiu para 6,7%.
        A empresa Vale S.A. lucrou R$ 39 bilhões. | As ações subiram 3,5% na B3.
        «É uma vergonha», disse a Sra. Maria. | A polícia não apareceu. | Porquê?
        Morreu em S. Paulo, aos 80 anos, o prof. Antônio Lima. | Deixa três filhas.
        – Vamos – disse ele. | – Já?
    """,
    "pl": """
        Zatrzymano 38-latka. | Straty to ok. 1,5 mln zł. | Nikt nie ucierpiał.
        – Ale nie ma pieniędzy. | Czy będzie pomoc? | Tego nie wie.
        Legia wygrała z Lechem 2:1 (0:1). | Gola strzelił w 89. min. R. Lis. | „To zasłużone!” – mówił trener.
        Urodził się 3 stycznia 1950 r. w Gdyni. | W latach 1995–2003 kierował spółką Port S.A. | Miał troje dzieci.
        Premier M. Nowak odwiedził Kraków. | Spotkał się m.in. z prezydentem J. Zielińskim.
        – To skandal! – krzyknął poseł KO. | – Proszę o spokój – odpowiedziała marszałek.
        Inflacja wyniosła 5,4 proc. rok do roku. | To najwięcej od 2001 r. | NBP nie reaguje.
        Wypadek zdarzył się ok. godz. 8.30 na ul. Marszałkowskiej. | Dwie osoby są ranne.
        „Nie poddamy się. Nigdy” – napisał na Twitterze. | Wpis usunięto.
        Ustawa z dn. 5 maja 2021 r. weszła w życie. | Dotyczy ok. 3 mln osób.
        Dał im. | Potem poszedł. | Szkoła im. Jana Pawła II stoi. | Mam 17 lat.
    """,
    "tr": """
        38 yaşındaki şüpheli gözaltına alındı. | Zarar 1,5 milyon avro. | Yaralanan olmadı.
        “Her şeyi denedik” diyen Bşk. Ali Kaya, “Ama para yok” diye konuştu. | Devlet yardım edecek mi? | Bilmiyor.
        Galatasaray, Fenerbahçe'yi 2-1 yendi. | 89. dakikada golü A. Demir attı. | “Hak ettik!” dedi teknik direktör.
        M.Ö. 3. yüzyılda kurulan kent yıkıldı. | Kazılar 1995'te başladı. | Prof. Dr. E. Ak yönetiyor.
        IMF, Türkiye'nin bu yıl % 5,8 büyüyeceğini açıkladı. | Geçen yıl bu oran % 1,8'di.
        Cumhurbaşkanı R. T. Yılmaz Ankara'da konuştu. | “Geri adım atmayız” dedi.
        Merkez Bankası faizi yüzde 19'da tuttu. | Dolar 8,35 liraya geriledi.
        Kaza, saat 08.30 sıralarında Atatürk Bul. üzerinde meydana geldi. | İki kişi yaralandı.
        “Neden şimdi?” diye soran gazeteciye yanıt vermedi. | Salondan ayrıldı.
        Maçı 3. dakikada Burak'ın golüyle 2-1 kazandı. | Bu, takımın 5. galibiyeti oldu.
        Prof. Dr. M. Kaya uyardı: “Tedbirleri bırakmayın!” | Vaka sayısı 20 bine yaklaştı.
    """,
    "nl": """
        Een 38-jarige man is aangehouden. | De schade: zo'n 1,5 mln. euro. | Niemand raakte gewond.
        “Maar er is geen geld.” | Komt er hulp van het Rijk? | Dat weet hij niet.
        Ajax won met 2-1 van PSV. | D. Bloem scoorde in de 89e minuut. | ‘Verdiend!’, vond de trainer.
        Van 1995 t/m 2003 leidde hij Port B.V. | Hij laat drie kinderen na.
        Volgens het C.B.S. steeg de inflatie naar 2,4 proc. | Dat is o.m. het gevolg van dure energie. | En nu?
        Premier Visser sprak om 20.00 uur. | ‘We gaan door’, zei hij. | De oppositie is kritisch.
        Volgens prof. dr. J. van Dalen stijgt het aantal besmettingen. | Het R-getal is 1,1.
        Het bedrijf, o.l.v. dhr. De Boer, maakte € 3,5 mln. winst. | Vorig jaar was dat € 2 mln.
        ‘Waarom nu?’ vroeg een verslaggever. | Niemand gaf antwoord.
        De wet geldt per 1 jan. 2022. | Zie ook blz. 4 e.v. | Meer op nos.nl.
        Het ongeluk gebeurde rond 8.30 uur op de A2. | 's Middags was de weg weer vrij.
    """,
    "he": """
        ד"ר כהן אמר שלום. | צה"ל הגיב. | הוא הלך.
    """,
}


def read(language: str, line: str) -> Case:
    said = line.removeprefix("? ")
    parts = [part.strip() for part in said.split("|")]
    return Case(language, said.replace(" | ", " ").replace("|", ""), parts, said == line)


CASES = [
    read(language, line.strip())
    for blocks in (FIRST, SECOND)
    for language, block in blocks.items()
    for line in block.strip().splitlines()
]
