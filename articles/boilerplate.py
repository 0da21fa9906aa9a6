"""What stands around an article without belonging to it: word lists by reason, to be extended by anyone.

A line is boilerplate when it consists of nothing but phrases of these lists (any of them, in any order, whatever
the case and the punctuation), when it begins with one of the openings, or when a pattern fits it.
"""

import re
import unicodedata

NAVIGATION = "navigation"
COMMENTS = "comment form"
SHARING = "share buttons"
RELATED = "related articles"
COOKIES = "cookie notice"
SIGN_UP = "sign-up"
ADVERTISEMENT = "advertisement"
RIGHTS = "rights notice"
CAPTION = "caption"
CREDIT = "credit"
DATELINE = "dateline"
REPEATED_TITLE = "repeated title"
REPEATED_LINE = "repeated line"
OUTSIDE = "outside the main text"
IMPRINT = "imprint"

LONGEST_LINE = 300  # characters; a longer line is prose, whatever words it begins with

# Lines that consist of these. One phrase a line, lower case, without punctuation.
PHRASES: dict[str, str] = {
    NAVIGATION: """
        go to home page
        back to top
        back to home
        back to homepage
        to the top
        home
        home page
        homepage
        menu
        main menu
        search
        skip to content
        skip to main content
        skip to navigation
        next page
        previous page
        previous
        next
        next article
        previous article
        previous post
        next post
        older posts
        newer posts
        print
        print this page
        print this article
        clear
        close
        sitemap
        contact us
        contact
        about us
        top stories
        latest news
        breaking news
        most read
        most popular
        trending
        trending now
        log in
        log out
        sign in
        view all
        see all
        show more
        load more
        more
        listen to this article
        text size
        font size
        nach oben
        zum seitenanfang
        startseite
        zur startseite
        menü
        suche
        zurück
        weiter
        drucken
        seite drucken
        impressum
        datenschutz
        accueil
        retour en haut
        haut de page
        retour à l accueil
        rechercher
        imprimer
        inicio
        volver arriba
        ir arriba
        buscar
        imprimir
        torna su
        voltar ao topo
        naar boven
        na górę
        наверх
        на главную
        главная
        поиск
        версия для печати
        返回首页
        返回顶部
        首页
        打印
        关闭
        打印本页
        关闭窗口
        الصفحة الرئيسية
        العودة إلى الأعلى
        الرئيسية
        العودة إلى الصفحة الرئيسية
        عودة إلى الصفحة الرئيسية
        トップへ戻る
        ホーム
    """,
    COMMENTS: """
        leave a reply
        leave a comment
        leave your comment
        leave a reply cancel reply
        cancel reply
        post a comment
        post comment
        add a comment
        write a comment
        submit comment
        your email address will not be published
        your e mail address will not be published
        required fields are marked
        name
        email
        website
        comment
        comments
        no comments
        no comments yet
        comments are closed
        view comments
        show comments
        be the first to comment
        join the discussion
        log in to comment
        login to comment
        you must be logged in to post a comment
        save my name email and website in this browser for the next time i comment
        notify me of follow up comments by email
        notify me of new posts by email
        kommentar schreiben
        kommentar hinterlassen
        schreiben sie einen kommentar
        deine e mail adresse wird nicht veröffentlicht
        ihre e mail adresse wird nicht veröffentlicht
        erforderliche felder sind mit markiert
        kommentare
        laisser un commentaire
        votre adresse e mail ne sera pas publiée
        les champs obligatoires sont indiqués avec
        deja una respuesta
        deja un comentario
        tu dirección de correo electrónico no será publicada
        los campos obligatorios están marcados con
        добавить комментарий
        ваш адрес email не будет опубликован
        обязательные поля помечены
        комментарии
        发表评论
        发表回复
        网友评论
        اترك تعليقا
        اترك ردا
    """,
    SHARING: """
        share
        share this
        share this article
        share this post
        share this story
        share on facebook
        share on twitter
        share on x
        share on whatsapp
        share on linkedin
        share via email
        tweet
        facebook
        twitter
        x
        whatsapp
        telegram
        linkedin
        pinterest
        reddit
        instagram
        youtube
        wechat
        weibo
        email this
        copy link
        copy url
        link copied
        follow us
        follow us on
        like this
        click to share on twitter opens in new window
        click to share on facebook opens in new window
        teilen
        artikel teilen
        merken
        partager
        partager l article
        compartir
        condividi
        compartilhar
        delen
        udostępnij
        поделиться
        分享
        分享到
        分享到微信
        مشاركة
        شارك
        شارك الخبر
        شارك المقال
        シェア
    """,
    RELATED: """
        related
        related post
        related posts
        related articles
        related stories
        related news
        related topics
        related content
        read also
        also read
        read more
        read next
        more news
        more on this story
        more on this topic
        you may also like
        you might also like
        recommended
        recommended for you
        editors picks
        more from this section
        more stories
        latest posts
        recent posts
        popular posts
        mehr zum thema
        lesen sie auch
        das könnte sie auch interessieren
        à lire aussi
        lire aussi
        articles similaires
        artículos relacionados
        noticias relacionadas
        te puede interesar
        leggi anche
        leia também
        lees ook
        zobacz także
        czytaj także
        читайте также
        по теме
        相关新闻
        相关阅读
        相关报道
        推荐阅读
        延伸阅读
        اقرأ أيضا
        مواضيع ذات صلة
        関連記事
    """,
    COOKIES: """
        accept
        accept all
        accept cookies
        accept all cookies
        reject all
        manage cookies
        cookie settings
        cookie policy
        privacy policy
        terms of use
        terms of service
        terms and conditions
        alle akzeptieren
        alle ablehnen
        cookie einstellungen
        tout accepter
        aceptar todo
        принять
    """,
    SIGN_UP: """
        subscribe
        subscribe now
        subscribe to our newsletter
        sign up
        sign up now
        sign up for our newsletter
        newsletter
        get the app
        download the app
        newsletter abonnieren
        jetzt abonnieren
        s abonner
        suscríbete
        подписаться
        подпишитесь
    """,
    ADVERTISEMENT: """
        advertisement
        advertisements
        ad
        sponsored
        sponsored content
        promoted
        story continues below advertisement
        article continues below advertisement
        advertisement scroll to continue
        continue reading
        anzeige
        werbung
        publicité
        publicidad
        pubblicità
        publicidade
        advertentie
        reklama
        реклама
        广告
        إعلان
        広告
    """,
    RIGHTS: """
        all rights reserved
        alle rechte vorbehalten
        tous droits réservés
        todos los derechos reservados
        все права защищены
        版权所有
        جميع الحقوق محفوظة
    """,
}

# Lines that begin like this, and are no longer than LONGEST_LINE. Lower case, without punctuation.
OPENINGS: dict[str, str] = {
    COMMENTS: """
        your email address will not be published
        your e mail address will not be published
        you must be logged in to
        save my name email and website
        deine e mail adresse wird nicht
        ihre e mail adresse wird nicht
        votre adresse e mail ne sera pas
    """,
    SHARING: """
        share this article on
        click to share
        click to email
        follow us on
        like us on facebook
        folgen sie uns auf
        suivez nous sur
        síguenos en
    """,
    COOKIES: """
        we use cookies
        this site uses cookies
        this website uses cookies
        by continuing to use this site
        wir verwenden cookies
        diese website verwendet cookies
        nous utilisons des cookies
        utilizamos cookies
    """,
    SIGN_UP: """
        sign up for our
        sign up to receive
        subscribe to our
        get the latest news delivered
        get our newsletter
        download our app
        abonnieren sie
        abonnez vous
    """,
    RELATED: """
        you may also like
        you might also like
    """,
    RIGHTS: """
        copyright
        all rights reserved
        this material may not be published
        reproduction in whole or in part
        جميع الحقوق محفوظة
        alle rechte vorbehalten
        tous droits réservés
        todos los derechos reservados
        все права защищены
    """,
}

# What fits one of these at its beginning or, with `.*`, anywhere. They run on lines of at most LONGEST_LINE characters
# and none repeats a repetition, so no line makes them slow. Case counts only within `(?-i:...)`.
PHOTO = r"(?:file )?(?:photos?|pictures?|image|foto|bild|photo credit|crédit photo|фото|图片来源|图片|图|صورة)"
AGENCIES = r"(?:ap|afp|reuters|xinhua|getty images|epa|tass|ria novosti|dpa|efe|ansa|kyodo)"
NAME = r"(?-i:[^\W\d_a-z][\w.'’-]*)"
PATTERNS: tuple[tuple[str, str], ...] = (
    (RIGHTS, r"(?:©|\(c\)\s*(?:19|20)\d\d)"),
    (CAPTION, rf".*[\[(（]\s*{PHOTO}\s*[:/：][^\[\]()]{{0,80}}[\])）]$"),
    (CAPTION, rf".*[\[(（][^\[\]()]{{0,60}}/{AGENCIES}(?: photo)?[\])）]$"),
    (CAPTION, rf"{PHOTO}\s*[:/：]"),
    (CAPTION, r"(?:file photo|photo by|photograph by|image credit|photo courtesy)\b"),
    (CAPTION, r".*[.!?]\s(?:file photo|(?:photo|image|foto)(?: by |: )[^.]{2,60})\.?$"),
    (CREDIT, rf"(?:[-–—―]\s*){NAME}(?: {NAME}){{0,7}}(?: (?:news|exchange|item|service|agency|agencies|desk))*$"),
    (CREDIT, r"\(?(?:reporting|writing|editing|additional reporting|compiled|translated) by\b"),
    (CREDIT, r"(?:by|from)\s+(?:our|staff|a staff)\s+(?:own )?(?:reporter|correspondent|writer)s?\b"),
    (CREDIT, r"(?:sources?|editors?|edited|web editor|quelle|fonte|fuente|источник|редактор)\s*:"),
    (CREDIT, r"(?:责任编辑|编辑|来源|责编|记者|المصدر|المحرر)\s*[:：]"),
    (CREDIT, r"(?:this (?:article|story|piece)|the article) (?:was )?(?:first |originally )?(?:appeared|published)\b"),
    (CREDIT, r"[\[(（]?\s*(?:with (?:inputs|reporting|files) from|agencies)\b"),
    (CREDIT, rf"[\[(]\s*{NAME}(?: {NAME}){{0,3}}\s*[\])]$"),
    (CREDIT, r"[\[(（【]\s*(?:责任编辑|编辑|来源|完|记者)[^\])）】]{0,40}[\])）】]?$"),
    (CREDIT, rf"{NAME}(?: {NAME}){{1,3}} (?:covers|is a (?:staff writer|reporter|correspondent|columnist))\b"),
    (CREDIT, r"(?:press release|pressemitteilung|communiqué de presse)\b.{0,40}$"),
    (RELATED, r"(?:read also|also read|read more|see also|related(?: news| articles?| links?)?)\s*[:>»]"),
    (RELATED, r"(?:lesen sie auch|mehr dazu|lire aussi|lea también|leggi anche|читайте также)\s*[:>»]"),
    (RELATED, r"(?:相关阅读|相关链接|相关新闻|延伸阅读|اقرأ أيضا|اقرأ أيضاً)\s*[:：>»]"),
    (RELATED, r"more (?:in|from|on) [^.]{3,40}$"),
    (NAVIGATION, r"(?:tags?|key ?words|filed under|categories|topics|schlagwörter|метки|标签|关键词)\s*[:：]"),
    (NAVIGATION, r"(?:page )?\d{1,3}\s*(?:/|of|von|sur|из)\s*\d{1,3}$"),
    (NAVIGATION, r"(?:\d{1,2}\s*min(?:ute)?s? read|reading time\b.{0,20}|lesezeit\b.{0,20}|字号.{0,12})$"),
    (NAVIGATION, r"[^\s>›»|.]{1,30}(?: [^\s>›»|.]{1,30}){0,3}(?: ?[>›»] ?[^>›».]{1,60}){1,6}$"),
    (NAVIGATION, r"\[[^\[\]]{1,30}\](?:\s*\[[^\[\]]{1,30}\]){1,8}$"),
    (COMMENTS, r"\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|комментари\w{1,3}|条评论)$"),
    (SHARING, r"(?:share|save)(?: (?:on|by|via|to) [\w-]{1,20})?$"),
    (SIGN_UP, r"follow (?:us|the) .{3,80}$"),
)
# "By Anna Schmidt", and then perhaps what she is. The name is the group.
BYLINE = re.compile(
    r"(?:(?-i:By|BY|Von|Par|Por|Di|Door|Autor|Автор|Text)\s*:?\s+|author\s*:\s*|كتبت?\s*:\s*|作者\s*[:：]\s*|(?:本报)?记者\s*[:：]?\s*)"
    rf"({NAME}(?: (?:and|und|et|y|e|i|и|&|von|de|van|der|bin|al) {NAME}| {NAME}){{0,7}})(?:[,|·–—(].{{0,80}})?$",
    re.IGNORECASE,
)

Words = tuple[str, ...]


def _entries(lists: dict[str, str]) -> dict[Words, str]:
    return {words_of(line): reason for reason, block in lists.items() for line in block.split("\n") if line.strip()}


def words_of(line: str) -> Words:
    """The words of a line as the lists have them: lower case, without accents and punctuation."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", line) if not unicodedata.combining(sign))
    return tuple(re.findall(r"\w+", plain.casefold()))


_PHRASES = _entries(PHRASES)
_OPENINGS = _entries(OPENINGS)
_PATTERNS = [(reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in PATTERNS]
_LONGEST_PHRASE = max(map(len, _PHRASES))
_SEPARATOR = re.compile(r"\s*[|·•¦]\s*|\s{2,}|[\u00a0\u3000]+")


def reason_for(line: str) -> str:
    """Why this line is no part of the article, or "" if nothing says so."""
    line = line.strip()
    if len(line) > LONGEST_LINE:
        return ""
    words = words_of(line)
    return _all_phrases(words) or _opening(words) or _pattern(line) or _menu(line)


def pieces(line: str) -> list[str]:
    """What bars, dots or wide gaps divide a short line into."""
    return [piece for piece in _SEPARATOR.split(line) if piece] if len(line) <= LONGEST_LINE else []


def is_heading(line: str) -> bool:
    """Whether this stands above something, such as "Related posts", rather than say it itself."""
    return bool(_all_phrases(words_of(line)))


def _all_phrases(words: Words) -> str:
    """The reason of the first phrase if the words are nothing but phrases, taking the longest first."""
    reason, at = "", 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            if found := _PHRASES.get(words[at : at + length]):
                reason, at = reason or found, at + length
                break
        else:
            return ""
    return reason


def _opening(words: Words) -> str:
    return next((reason for start, reason in _OPENINGS.items() if words[: len(start)] == start), "")


def _pattern(line: str) -> str:
    if BYLINE.match(line):
        return CREDIT
    return next((reason for reason, pattern in _PATTERNS if pattern.match(line)), "")


def _menu(line: str) -> str:
    """Whether this is a row of short entries with bars between, such as "Home | Port | Press"."""
    found = pieces(line)
    if len(found) < 3:
        return ""
    reasons = [_all_phrases(words_of(piece)) or _pattern(piece) for piece in found]
    short = all(len(piece.split()) <= 4 and len(piece) <= 40 and piece[-1] not in ".!?。" for piece in found)
    return NAVIGATION if short and ("|" in line or any(reasons)) else ""
