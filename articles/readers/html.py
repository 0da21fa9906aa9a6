"""Web pages: everything a visitor sees becomes text; what is not the article's main text is marked as outside."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import lxml.html
import trafilatura
from lxml import etree

from articles import boilerplate
from articles.reading import Extract, Facts, Found, Limits, Unreadable
from articles.text import key, normalise, without_directions

BEGINS_A_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|article|section|main|table|ul|ol|li|span|a|em|strong|title|meta)\b[^<>]{0,500}>", re.I
)
ENTITY = re.compile(r"<!ENTITY\s", re.IGNORECASE)
PAGE_NAMES = (".html", ".htm", ".xhtml")
PAGE_TYPES = ("text/html", "application/xhtml+xml")

UNSEEN = frozenset(
    "head script style template noscript iframe object embed svg math canvas option textarea audio video".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol p pre section summary table tbody tfoot thead"
    " tr ul button".split()
)
# Where something stands says why it is no part of the article: by its element, else by the names of its class and id.
BY_ELEMENT = {
    "nav": boilerplate.NAVIGATION,
    "menu": boilerplate.NAVIGATION,
    "header": boilerplate.NAVIGATION,
    "footer": boilerplate.IMPRINT,
    "form": boilerplate.COMMENTS,
    "figcaption": boilerplate.CAPTION,
    "aside": boilerplate.RELATED,
}
BY_NAME = tuple(
    (re.compile(rf"(?:^|[\s_-])(?:{names})", re.I), reason)
    for names, reason in (
        ("cookie|consent|gdpr", boilerplate.COOKIES),
        ("share|sharing|social", boilerplate.SHARING),
        ("comment|respond|reply", boilerplate.COMMENTS),
        ("related|recommend|more-|read-?next", boilerplate.RELATED),
        ("newsletter|subscribe|signup|sign-up", boilerplate.SIGN_UP),
        ("advert|ads?(?:[\\s_-]|$)|promo|sponsor", boilerplate.ADVERTISEMENT),
        ("caption", boilerplate.CAPTION),
        ("byline|author", boilerplate.CREDIT),
        ("nav|menu|breadcrumb|tags", boilerplate.NAVIGATION),
        ("footer", boilerplate.IMPRINT),
    )
)
DEEPEST = 250  # elements within one another


class Block(NamedTuple):
    """One visible line and the reason that its place in the page gives, if any."""

    words: str
    reason: str


def recognises(text: str, *, name: str = "", media_type: str = "") -> bool:
    """Whether this is a page: by how it begins, else by its tags when its name or its type says so."""
    if BEGINS_A_PAGE.match(text[:5_000]):
        return True
    says_so = name.lower().endswith(PAGE_NAMES) or media_type.split(";")[0].strip().lower() in PAGE_TYPES
    starts = text[:200].lstrip().startswith("<")
    return (says_so or starts) and bool(TAG.search(text[:20_000]))


def extract(text: str, limits: Limits) -> Extract:
    source = normalise(text, limits)
    if source.count("<") > limits.tags:
        raise Unreadable(f"This page has more than {limits.tags:,} tags; save or paste only the article.")
    if ENTITY.search(source):
        raise Unreadable("This page declares entities of its own, which could be a bomb; save it as plain HTML.")
    blocks = list(_blocks(_parsed(source)))
    # Before the main text is looked for: entities can spell what `normalise` refuses.
    visible = normalise("\n".join(block.words for block in blocks), limits)
    reasons = _reasons(visible, blocks)
    page = trafilatura.bare_extraction(source, include_comments=False, favor_precision=True, with_metadata=True)
    main = _Main(getattr(page, "text", None) or "")
    return Extract(visible, _outside(visible, reasons, main), _facts(page, source), wrapped=False)


def _parsed(source: str) -> lxml.html.HtmlElement:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = lxml.html.document_fromstring(source.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise Unreadable("There is no text in this page.") from None
    if any("depth" in entry.message for entry in parser.error_log):
        raise Unreadable(f"This page nests more than {DEEPEST} elements in one another; paste its text instead.")
    return root


# The visible lines


def _blocks(root: lxml.html.HtmlElement) -> Iterator[Block]:
    """The lines as they are seen, top to bottom. Walks without recursion: pages can be deep."""
    reasons = [""]
    words: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if event == "start":
            if len(reasons) > DEEPEST:
                raise Unreadable(
                    f"This page nests more than {DEEPEST} elements in one another; paste its text instead."
                )
            if tag in BLOCKS or tag == "br":
                yield from _line(words, reasons[-1])
            reasons.append(reasons[-1] or _reason_of(element))
            unseen += _is_unseen(element)
            if not unseen:
                words.append(element.text or "")
            continue
        if tag in BLOCKS:
            yield from _line(words, reasons[-1])
        reasons.pop()
        unseen -= _is_unseen(element)
        if not unseen:
            words.append(("\t" if tag in ("td", "th") else "") + (element.tail or ""))
    yield from _line(words, "")


def _line(words: list[str], reason: str) -> Iterator[Block]:
    line = " ".join("".join(words).split())
    words.clear()
    if line:
        yield Block(line, reason)


def _is_unseen(element: lxml.html.HtmlElement) -> bool:
    if element.tag in UNSEEN or element.get("hidden") is not None:
        return True
    return "display:none" in (element.get("style") or "").replace(" ", "").lower()


def _reason_of(element: lxml.html.HtmlElement) -> str:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    # A whole page often has a class such as "has-comments"; what holds the article is not named so.
    if element.tag in ("html", "body", "main", "article"):
        return ""
    by_name = next((reason for pattern, reason in BY_NAME if pattern.search(names)), "") if names.strip() else ""
    return BY_ELEMENT.get(element.tag, "") or by_name


# What is outside


class _Main:
    """The main text, to be asked whether a line is in it."""

    def __init__(self, text: str) -> None:
        lines = [boilerplate.words_of(line) for line in text.split("\n")]
        self.lines = {"".join(words) for words in lines}
        self.threes = {three for words in lines for three in _threes(words)}

    def __bool__(self) -> bool:
        return bool(self.threes)

    def __contains__(self, line: str) -> bool:
        words = boilerplate.words_of(line)
        threes = _threes(words)
        return "".join(words) in self.lines or (
            len(threes) > 0 and sum(three in self.threes for three in threes) >= 0.6 * len(threes)
        )


def _threes(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return list(zip(words, words[1:], words[2:], strict=False))


def _reasons(visible: str, blocks: list[Block]) -> dict[int, str]:
    """The reasons by line number. Normalising may have dropped lines that held nothing visible."""
    waiting = iter(blocks)
    found: dict[int, str] = {}
    for number, line in enumerate(visible.split("\n")):
        block = next((block for block in waiting if key(block.words) == key(line)), None)
        if block is None:
            break
        if block.reason:
            found[number] = block.reason
    return found


def _outside(visible: str, reasons: dict[int, str], main: _Main) -> dict[int, str]:
    """Captions always; anything else when the main text does not have it, or where none was found, by its place."""
    found: dict[int, str] = {}
    for number, line in enumerate(visible.split("\n")):
        reason = reasons.get(number, "")
        if reason == boilerplate.CAPTION:
            found[number] = reason
        elif main and line not in main:
            found[number] = reason or boilerplate.OUTSIDE
        elif not main and reason:
            found[number] = reason
    return found


# What the page says of itself


def _facts(page: object, source: str) -> Facts:
    def said(name: str) -> Found[str]:
        value = " ".join(without_directions(str(getattr(page, name, None) or "")).split())
        return Found(value, "page metadata") if value else Found("")

    url = said("url")
    return Facts(
        title=said("title"),
        author=said("author"),
        published=_day(getattr(page, "date", None)),
        outlet=said("sitename"),
        language=_declared_language(source),
        url=url if url.value.startswith(("http://", "https://")) else Found(""),
    )


def _day(value: str | None) -> Found[date | None]:
    try:
        return Found(date.fromisoformat((value or "")[:10]), "page metadata")
    except ValueError:
        return Found(None)


def _declared_language(source: str) -> Found[str]:
    match = re.search(r"<html[^<>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3})\b", source[:5_000], re.I)
    return Found(match[1].lower(), "page metadata") if match else Found("")
