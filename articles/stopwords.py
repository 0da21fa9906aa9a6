"""Words too common to tell what an article is about. Only what is frequent and says nothing; extend freely."""

LISTS = {
    "en": """
        a about after all also an and any are as at be because been before being between both but by can
        could did do does during each for from further get given had has have he her here him his how i if
        in into is it its itself just last like made make many may me more most much must my new no not now
        of off on one only or other our out over own said same say saying says see she should since so some
        still such take than that the their them then there these they this those though through time to
        told too two under until up us very was way we were what when where which while who whom why will
        with within without would year years you your first people mr mrs ms amid
    """,
    "de": """
        aber alle als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser doch du
        durch ein eine einem einen einer eines er es für gegen hat hatte haben habe ich ihm ihn ihr ihre im
        in ist ja jetzt kann können mehr mit nach nicht noch nun nur ob oder ohne sagte schon sehr sei sein
        seine sich sie sind so soll sollen über um und uns unter vom von vor war waren was weil wenn werde
        werden wie wieder wird wir wurde wurden zu zum zur zwei zwischen
    """,
    "fr": """
        au aussi aux avec avait avoir car ce ces cet cette chez comme dans de des deux dit du elle elles en
        encore entre est et été être eu fait il ils je la le les leur leurs lors lui mais même ne nous on
        ont ou où par pas plus pour qu que qui sa sans se selon ses si son sont sous sur tout tous très un
        une vous
    """,
    "es": """
        a al algo ante antes aunque como con contra cual cuando de del desde donde dos el ella ellos en
        entre era es esta este esto está fue ha han hasta hay la las le les lo los más me mi muy no nos o
        otra otro para pero por porque que quien se según ser si sin sobre son su sus también tiene tras un
        una uno y ya
    """,
    "it": """
        a ai al alla anche che chi ci come con cui da dal dalla dei del della delle di dopo due e è ed era
        fra gli ha hanno i il in la le lo ma nel nella non o per più prima quando questa questo se si sia
        sono su sua sul sulla suo tra un una uno
    """,
    "pt": """
        a ao aos as até com como da das de depois do dois dos e ela ele eles em entre era essa esse esta
        este está foi há isso já mais mas na nas no nos não o os ou para pela pelo por que quem se sem ser
        seu seus são sobre sua também tem um uma
    """,
    "nl": """
        aan al als bij dan dat de der deze die dit door een en er ook geen had heb heeft hebben het hij hun
        ik in is je kan maar meer met na naar niet nog nu of om onder ook op over te tegen tot uit van veel
        voor was wat we wel werd wordt ze zei zich zij zijn zo zou
    """,
    "pl": """
        a aby ale być był była było były co czy dla do gdy go i ich jak jako jego jej jest już ma może na
        nad nie o od oraz po pod przez przy są się ta tak także tego tej ten to tym w we z za że
    """,
    "ru": """
        а без бы был была были было быть в во вот все всех где для до его ее если есть еще за и из или им их
        к как когда ко который которая которые ли лишь мы на над не него нет ни но о об он она они от по под
        после при про с сказал сказала со так также там то только у уже что чтобы это этого этой этом
    """,
    "uk": """
        а але без був була були було в вже від він вона вони все де для до його є за з зі і її й як який яка
        які коли ми на над не ні о об от по під після при про с та так також те то у це цього ці що щоб
    """,
    "tr": """
        ama bir bu çok da daha de dedi diye en gibi göre her ile için ise kadar ki mi ne o olan olarak oldu
        olduğu sonra şu ve veya ya
    """,
    "ar": """
        أن إن أو إلى التي الذي الذين بعد بين ثم حتى حول خلال ذلك على عن عند عندما في قال قبل قد كان كانت كل
        كما لا لم لن ما مع من منذ نحو هذا هذه هو هي هناك وأن وفي وقال وقد ولا ومن يوم
    """,
    "fa": """
        از است این آن با به برای بود تا در را شد شده که کرد کرده می ما نیز های هم و وی یا یک
    """,
    "he": """
        אבל או אך אם אמר אמרה את גם הוא היא היה הם הזה זה זו יותר כי כל כמה לא לפני מה מי מן על עם של שלא
        שלו
    """,
    "id": """
        ada adalah akan atau bahwa bisa dalam dan dari dengan di ia ini itu juga kata ke kepada mereka oleh
        pada para saat sebagai sudah telah tersebut tidak untuk yang
    """,
}
STOPWORDS = frozenset(word for block in LISTS.values() for word in block.split())
