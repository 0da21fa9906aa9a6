"""What a stop follows without ending the sentence, and what tells that one begins. By language; extend freely.

Words stand without their stop; "z.b" is "z. B." and "z.B.". What has a capital here counts only so written, as do
single letters.
The rules that read these lists are in `sentences.py`. A word that is in no list ends the sentence wherever a capital,
a figure or a quotation follows, so "usw." and "etc." need not be here.
"""

# Never the end: a name, a noun or a figure follows.
LEADING = {
    "": "mr mrs ms dr prof st vs",  # in every language
    "en": """
        mr mrs ms messrs dr drs prof profs gen gens sen sens rep reps gov govs lt col sgt capt cmdr cpl pvt brig adm maj
        sts rev hon pres supt insp fr sr sra srta dra msgr v vs cf eg ie e.g i.e ca approx mt ft mme mlle esp viz asst
    """,
    "de": """
        hr hrn fr frl dr dres prof dipl ing med phil jur habil mag st hl sog bzw ca evtl ggf inkl incl exkl einschl zzgl
        abzgl vgl vs cf geb verh verw gest lt mind rd insb insbes versch kath evang ev röm dt frz engl russ ital amerik
        brit österr präs nördl südl östl westl ehem stellv betr bzgl gem hrsg ggü resp v z.b d.h u.ä i.d.r i.e s.o s.u
        z.t v.a m.e u.u m.a.w o.g u.d.t o.d.t i.h.v i.v.m z.hd
    """,
    "fr": """
        M mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts sté ets cf vs env ex c.-à-d c.à.d av boul bd bld hab
        éd gén cdt lt sgt adj apr resp dép p.ex
    """,
    "es": """
        sr sra sres sras srta srtas D dña dra dr dres prof profa lic ing arq gral cnel tte sgto mons rvdo fr sto sta av
        avd avda ctra pza cf vs ej aprox máx mín depto dpto ma m.ª fco excmo excma ilmo ilma c.f s.m s.a.r
    """,
    "it": """
        sig sigg dott prof avv ing arch geom on sen mons mgr cav comm gen col cap ten brig card es cfr vs ca S ss v gent
        egr ill dr p.es
    """,
    "pt": """
        sr sra srs sras srta dr dra drs prof profa eng arq exmo exma ilmo v.exa D gen cel cap sgt maj dep sen gov pres
        mons pe sto sta S av R pça ex cf vs aprox máx mín cia
    """,
    "nl": """
        dhr mevr mw mr mrs dr drs ir ing prof ds pr st gen kol kap lt bijv bv ca vgl cf vs resp incl excl plm geb weth
        o.a d.w.z m.b.t i.v.m t.a.v n.a.v t.o.v m.n z.g
    """,
    "pl": """
        prof dr hab mgr inż lek med ks bp abp kard św bł gen płk ppłk mjr kpt por ppor red prez prok ul pl pt tzw tzn tj
        np dn ok godz woj pow gm zob wg ww tel zam vs cf br ds o s m.in ś.p
    """,
    "ru": """
        ул просп пл пер наб бул бульв ш пос дер г д с м о р оз гос проф акад доц асс ген полк подп кап лейт адм инж зам
        пом нач зав деп св прот архиеп митр тов см ср напр дж ок кв куб тел изд ред англ нем фр лат греч соотв вкл макс
        т.е т.к т.н т.о
    """,
    "uk": """
        вул просп пл пров наб бульв смт м с р о проф акад доц ген полк зам нач зав св див пор напр дж бл кв куб тел вид
        ред т.зв
    """,
    "tr": """
        dr prof doç yrd öğr gör arş uzm av op alb yb bnb yzb gen org kor tümg tuğg ort örn bkz krş bşk hz
        sn st cad sok mah m.ö m.s t.c apt bul blv
    """,
    "ar": "د أ م أ.د م.د أ.م.د",
    "id": "dr drs prof ir h hj jl yth a.n",
}

# The end unless a figure or a Roman numeral follows.
NUMBERING = {
    "en": "no nos fig figs vol vols art arts sec secs ch chap p pp op c tel ext apt h.r §",
    "de": """
        nr nrn art abs bd bde kap ziff ziffer abb tab fig anm S sp str tel rn rz bl aufl jg max min §§
    """,
    "fr": "no nos n art arts al chap p pp fig vol t tél ann append sect tit",
    "es": "núm núms n nro art arts pág págs p pp cap caps vol vols fig figs tel inc párr apdo min",
    "it": "n nn nr c co art artt pag pagg p pp cap vol voll fig figg tel lett sez lgs",
    "pt": "n núm art arts pág págs p pp cap vol vols fig figs tel inc",
    "nl": "nr nrs art artt blz p pp fig afb hfst dl tel vol max min",
    "pl": "nr nry art ust pkt poz s str t r rozdz rys tab max maks",
    "ru": "ст п пп ч гл рис табл стр с д кв корп стр т вып илл разд абз прим тел",
    "uk": "ст п пп ч гл рис табл стор с буд кв корп т вип розд тел",
    "tr": "no nr md m s sf c cilt tel şek",
    "ar": "ص ج ع ط رقم",
    "id": "no hlm pasal hal tel",
}

# The same for words that end so: German streets and house numbers.
NUMBERED_ENDINGS = ("str", "hausnr", "n°", "nº")

# No end before a figure, a bracket or a dash.
MONTHS = {
    "en": "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    "de": "jan jän feb febr mrz apr jun jul aug sep sept okt nov dez",
    "fr": "janv févr fév avr juil sept oct nov déc",
    "es": "ene feb abr jun jul ago sep sept set oct nov dic",
    "it": "gen genn feb febbr apr giu lug set sett ott nov dic",
    "pt": "jan fev abr jun jul ago set out nov dez",
    "nl": "jan feb febr mrt apr jun jul aug sep sept okt nov dec",
    "pl": "sty lut kwi cze lip sie wrz paź lis gru",
    "ru": "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек",
    "uk": "січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "tr": "oca şub nis haz tem ağu eyl eki",
    "id": "jan feb mar apr jun jul agu sep okt nov des",
}

# Perhaps the end: it is one where a word follows that begins sentences.
DOUBTFUL = {
    "en": """
        inc corp ltd co cos bros jr plc llc ave blvd rd hwy st dept univ assn al esq Ala Ariz Ark Calif Colo Conn Del
        Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo
    """,
    "de": "mio mrd tsd jh jhd std sek mts inc corp co ltd jr sr",
    "fr": "cie inc corp co ltd jr",
    "es": "ee uu rr hh ff aa cc jj oo bs ud uds vd vds inc corp co ltd jr cía",
    "it": "inc corp co ltd jr mld mln",
    "pt": "inc corp co ltd ltda lda jr",
    "nl": "inc corp co ltd jr mln mld mrd",
    "pl": "im al os min inc corp co ltd jr tys mln mld",
    "ru": "им род обл пр пгт",
    "uk": "ім обл",
    "tr": "inc corp co ltd şti",
}

# Ends a sentence before any capital, though it looks like initials. "0" is a figure or a Roman numeral.
CLOSING = {
    "de": "chr e.v 0m 0h",
    "fr": "j.-c s.a 0h 0m 0km",
    "es": "s.a s.l a.c d.c a.m p.m 0h 0m",
    "it": "s.p.a s.r.l a.c d.c 0m",
    "pt": "s.a a.c d.c 0h 0m",
    "nl": "chr b.v n.v 0m 0u",
    "pl": "s.a n.e p.n.e n.p.m 0r 0w 0m",
    "ru": "кв.м куб.м т.д т.п н.э л.с 0р 0г 0гг 0в 0вв 0м 0см 0км 0ч 0л 0с",
    "uk": "т.д т.п н.е 0р 0рр 0м 0км 0ст",
    "ar": "0م 0هـ 0كم",
}

# A sentence that begins so goes on after a date and its "г.": "В 2021 г. Россия ...".
PREPOSITIONS = {
    "ru": "в во к ко с со до после по на за около летом весной осенью зимой уже ещё начиная",
    "uk": "у в до з із після по на за близько влітку навесні восени взимку",
    "pl": "w we do od z ze po na przed około latem wiosną jesienią zimą już",
    "fr": "en vers depuis dès avant après à",
    "es": "en hacia desde antes tras a",
    "it": "nel dal verso dopo prima a",
    "de": "im um seit ab bis vor nach",
}

# A word that begins sentences, and hardly ever a name.
STARTERS = {
    "en": """
        a after all also although an and another any as asked at because before both but by despite during each
        earlier even every few following for four from further he her here his how however i if in instead it its
        last later many meanwhile more moreover most my neither no nobody none not nothing now of officials on once one
        only other others our over people several she since so some still such ten that the their then there these
        they this those though three to today two under until up we what when where whether which while who whom whose
        why will with within without yesterday yet you is are was were has have had do does did can could would should
    """,
    "de": """
        aber alle allein alles als also am an andere anders auch auf aus außerdem bei beide beim bereits bis bisher da
        dabei dadurch dafür dagegen daher damals damit danach dann daran darauf darum darüber das dass davon dazu dem
        den denn dennoch der deren deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein
        eine einem einen einer eines einige er erst es etwa für gegen gleichzeitig gestern hat haben heute hier hinter
        ich ihr ihre ihrem ihren im immer in inzwischen ist ja jede jeder jetzt kein keine laut man manche mehr mein mit
        nach nachdem neben nein nicht nichts niemand noch nun nur ob obwohl oder ohne schon sein seine seinem seinen
        seit sie so sobald sogar sollte sonst später statt trotz trotzdem über um und uns unser unter viele vom von vor
        während wann war warum was weil weiter welche wenn wer werden wie wieder wir wird wo zu zudem zugleich zum
        zuletzt zunächst zur zuvor zwar zwei zwischen
    """,
    "fr": """
        ainsi alors après au aucun aujourd aussi autre aux avant avec beaucoup bien car ce ceci cela celle celui
        cependant certains ces cet cette ceux chaque chez comme comment dans de depuis des deux donc du elle elles en
        encore enfin ensuite entre est et hier ici il ils je jusqu la là le les leur leurs lors lorsque lui mais malgré
        même mon ne ni non nos notre nous on or où oui par parmi pas pendant personne peu plus plusieurs pour pourquoi
        pourtant puis puisque quand quant que quel quelle quelques qui quoi rien sa sans selon ses si son sous
        sur tandis tous tout toute trois très un une vers vous y c' d' j' l' m' n' qu' s'
    """,
    "es": """
        a además ahora al algo algunos ante antes aquel así aun aunque ayer bajo cada como con contra cuando de del
        desde después donde dos durante él el ella ellas ellos en entonces entre era es esa ese eso esta está este esto
        estos fue ha había hay hoy la las le les lo los luego mañana más me mi mientras mucho muchos muy nadie ni no nos
        nuestro nunca o otra otro otros para pero poco por porque pues que qué quien según se ser si sí sin sino
        sobre solo su sus también tampoco tan tanto tiene todo todos tras tres tu un una unos ya yo y
    """,
    "it": """
        a ad adesso al alla allora altri anche ancora appena c' che chi ci ciò come con così cosa da dal
        dalla degli dei del della delle di domani dopo dove dunque due e è ed era essa essi fino fra gli ha hanno i ieri
        il in infatti infine inoltre intanto io invece l' la le lei lo loro lui ma mentre molti nel nella nessuno niente
        noi non nulla o oggi ogni ora per perché però più poi prima quando quanto quella quelli quello questa
        queste questi questo qui qualcuno se secondo sempre senza si sì solo sono su sua sue sui sul sulla suo tra tre
        tutti tutto un una uno
    """,
    "pt": """
        a agora ainda além algo alguns amanhã antes ao aos apenas apesar após aquele as às assim até cada com como
        contra da das de dela dele depois desde do dois dos durante e é ela elas ele eles em embora enquanto
        então entre era essa esse esta está este eu foi há hoje isso isto já lá logo mais mas mesmo muito muitos na nada
        não nas nem ninguém no nos nós nossa o onde ontem os ou outra outro para pela pelo pois por porém porque
        quando quase que quem se segundo sem sempre ser seu seus sim sob sobre só sua suas também tem toda todos três
        tudo um uma você
    """,
    "nl": """
        aan al alle alleen als andere begin bij binnen bovendien daar daarna daarnaast daarom daarop dan dat de deze die
        dit door drie dus echter een eerder eerst en enkele er geen gisteren haar had heeft het hier hij hoe hun
        ik in inmiddels is ja je maar meer men met na naar nee niemand niet niets nog nu of om omdat ondanks
        ondertussen onder ons ook op over pas sinds sommige te tegen terwijl tijdens toch toen tot tussen twee uit
        van vanaf vandaag veel verder volgens voor vooral vorig wat we wel wie wij zal ze zelfs zij zijn zo zodra zonder
    """,
    "pl": """
        a aby ale albo bez bo był była było były by chociaż choć co czy dla dlaczego dlatego do dopiero dwa dziś dzisiaj
        gdy gdzie i ich inni ja jak jaki jako jednak jednocześnie jego jej jest jeszcze jeśli jeżeli już kiedy każdy
        kto która który lecz ma mimo można na nad najpierw natomiast nawet nie niektórzy nic nigdy nikt o obecnie od on
        ona oni one oraz oto po pod podczas ponadto potem później przed przez przy również są się swoje ta tak także tam
        te tego ten teraz też to trzy tu tylko tymczasem u w we według więc wielu wszyscy wszystko wczoraj z za
        zaś zatem ze
    """,
    "ru": """
        а без более больше бы был была были было в вам вас ведь весь во вообще вот все всё всего вскоре вчера вы да даже
        два для до его ее её ей ему если есть ещё еще же за завтра зачем затем здесь и из или им именно их к как
        какой когда кого кому который кроме кто куда ли либо лишь между меня мне многие может можно мой мы на над
        накануне например нас наш не него нет ни никто ничего но ныне о об однако один он она они оно от отмечается
        перед по под позднее позже пока поэтому после потом почему почти при причем причём про раньше ранее с сам свой
        себя сегодня сейчас сколько со согласно среди сразу так также такой там твой те тебя теперь то тогда
        того тоже только том тот три тут ты у уже хотя чего чей чем через что чтобы эта эти это этого этой этом этот я
    """,
    "uk": """
        а але без більше бо був була були було в вже ви від він вона вони воно все всі втім вчора да два де для до є
        за завтра з зараз зі і із його її інші їх й коли крім лише ми на над наразі не нині ні ніхто однак один
        от о об по пізніше під після потім при про раніше саме сьогодні та так також там те тепер ти тим то
        тоді того тому тільки три тут у хто це ця цей ці через чи чому що щоб я як який якщо
    """,
    "tr": """
        ama ancak aynı az ayrıca bazı ben biz bir birçok böyle bu buna bunlar bunu bunun çok çünkü daha dahası de diğer
        dün en eğer fakat gibi hatta hem hep her hiç hiçbir için ise işte kim kimi kimse neden nasıl ne niçin o olay
        ona onlar onu onun oysa peki sadece son sonra şimdi şu tüm üstelik ve veya ya yalnız yarın yeni zaten
    """,
    "ar": """
        ثم لكن ولكن وقال وقالت قال قالت وأضاف وأضافت وتابع وأكد وأوضح وأشار وكان وكانت كما غير إلا وذكر وأعلن وسط بينما
        لذلك ومن هذا هذه وهو وهي وفي ولم ولا وقد
    """,
    "id": """
        ada apakah atas dalam dan dengan di dia ia ini itu jika kami karena ke kini mereka namun para pada saat saya
        sebelumnya selain seperti setelah sementara tetapi tidak untuk yang
    """,
}

# Starters that are also the first part of a surname: no start after an initial, as in "J.-M. Le Pen".
NAME_PARTICLES = frozenset("de del di da do dos du el la las le les los van von zu zur".split())

# Names that end in an exclamation mark.
EXCLAMATORY = ("Yahoo!", "Jeopardy!", "Yum!")

# Verbs by which a quotation that ended in its own stop is given to its speaker ...
SAID = {
    "en": "said asked wrote replied added cried shouted wondered continued demanded joked tweeted answered",
    "zh": """
        说 說 道 问 問 表示 指出 强调 強調 称 稱 喊 介绍 介紹 认为 認為 回忆 回憶 告诉记者 告訴記者 写道 寫道 感慨
        坦言 透露 回答
    """,
    "ko": "말했다 물었다 덧붙였다 외쳤다 답했다 밝혔다 강조했다 전했다",
    "ar": "قال قالت سأل سألت تساءل تساءلت أضاف أضافت أجاب أجابت صرخ هتف كتب",
}
# ... and how: the sign before the closing mark, the speaker, the verb.
SPEAKER_SAID = {
    "en": r"[?!](?:[A-Z][\w.’'-]*\s+){{1,5}}{verbs}[.,]",
    "zh": r".[^。！？“「：:]{{0,30}}?(?<![听聽据據小传傳再]){verbs}(?:道|过|過|了)?(?:[。，,！？]|$)",
    "ko": r".[^.?!“\"]{{1,20}}{verbs}\.",
    "ar": r".{verbs}\s",
}

# A figure with a stop is an ordinal before a capital here; elsewhere it ends the sentence, or a small letter follows.
ORDINALS = frozenset({"de", "tr"})
# A German one comes after one of these, or another word without a capital ...
BEFORE_ORDINAL = frozenset(
    """
    am ab an auf beim bis das dem den der des die diesem diesen dieser dieses ein einem einen einer fürs gegen ihr ihre
    ihrem ihren im in jeder jedes mein mit nach seit sein seine seinem seinen seiner unser vom von vor zum zur
    """.split()
)
# ... or before one of these; after another noun ("bei Tempo 30. Lastwagen ...") the figure ends the sentence.
AFTER_ORDINAL = frozenset(
    """
    januar februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul aug sep
    okt nov dez bundesliga liga spieltag runde klasse platz stock etage jahrhundert jh weltkrieg fc sc sv tsv
    """.split()
)

# Thai has no stop: a space ends a sentence where one of these follows ...
THAI_STARTERS = """
    อย่างไรก็ตาม อย่างไรก็ดี ทั้งนี้ นอกจากนี้ นอกจากนั้น ขณะเดียวกัน ในขณะเดียวกัน ในขณะที่ ด้านนาย ด้านนาง ด้าน ส่วนนาย สำหรับ
    ต่อมา ก่อนหน้านี้ ล่าสุด เบื้องต้น ดังนั้น เพราะฉะนั้น แต่อย่างไรก็ตาม ต่อข้อถาม เมื่อถามว่า ผู้สื่อข่าวรายงานว่า
"""
# ... or one of these came before.
THAI_ENDERS = "ครับ ค่ะ นะคะ นะครับ"
