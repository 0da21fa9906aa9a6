"""The lines of one page of the register, with all that they tell. Each article is read once, and without its text."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypedDict

from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator

from articles.models import Article
from comparisons.models import Divergence
from comparisons.queries.register_around import Around, around

LONGEST_QUOTE, LONGEST_NOTE = 240, 500


class Side(TypedDict):
    """The version on one side, and its words that are marked; "" where none are. Short ones have others beside them."""

    name: str
    outlet: str
    language: str
    direction: str
    quote: str
    before: str
    after: str


class Line(TypedDict):
    """One line as it is shown. Plain words, because looking fifty divergences over in a template takes longer."""

    url: str
    category: str
    severity: str
    severity_sign: str
    status: str
    status_sign: str
    sides: list[Side]
    note: str
    by: str
    made: str
    on: str
    address: str
    row_url: str
    event: str
    event_url: str


def lines(flags: Sequence[Divergence], viewer: int) -> list[Line]:
    near = around(flags)
    return [_line(flag, viewer, near) for flag in flags]


def told(pks: Sequence[int]) -> list[Divergence]:
    """The divergences of these ids in their order; what was deleted just now is left out."""
    related = ("category", "made_by", "alignment", "left_passage", "right_passage")
    found = Divergence.objects.kept().select_related(*related).with_acceptance().in_bulk(pks)
    flags = [found[pk] for pk in pks if pk in found]
    articles = Article.objects.select_related("outlet", "event").defer("text").in_bulk(set(_article_ids(flags)))
    for flag in flags:
        if alignment := flag.alignment:
            alignment.left, alignment.right = articles[alignment.left_id], articles[alignment.right_id]
        for passage in filter(None, (flag.left_passage, flag.right_passage)):
            passage.article = articles[passage.article_id]
    return flags


def _article_ids(flags: Iterable[Divergence]) -> Iterator[int]:
    for flag in flags:
        if flag.alignment:
            yield from (flag.alignment.left_id, flag.alignment.right_id)
        for passage in filter(None, (flag.left_passage, flag.right_passage)):
            yield passage.article_id


def _line(flag: Divergence, viewer: int, near: Around) -> Line:
    event, made = flag.registered_in, timezone.localtime(flag.made_at)
    return Line(
        url=flag.get_absolute_url(),
        category=flag.category.name,
        severity=flag.get_severity_display(),
        severity_sign=flag.severity_sign,
        status=flag.status,
        status_sign=flag.status_sign,
        sides=_sides(flag, near),
        note=_short(flag.note, LONGEST_NOTE),
        by=_by(flag, viewer),
        made=made.isoformat(timespec="seconds"),
        on=f"{made.day} {made:%b %Y}",
        address=flag.address if flag.alignment_id else "",
        row_url=flag.row_url,
        event=_short(event.title, 120) if event else "",
        event_url=reverse("register", args=[event.pk]) if event else "",
    )


def _sides(flag: Divergence, near: Around) -> list[Side]:
    told = (("left", flag.left_article, flag.left_shown), ("right", flag.right_article, flag.right_shown))
    return [
        _side(name, article, quote, near.get((flag.pk, name), ("", ""))) for name, article, quote in told if article
    ]


def _side(name: str, article: Article, quote: str, beside: tuple[str, str]) -> Side:
    before, after = beside
    return Side(
        name=name,
        outlet=article.outlet.name,
        language=article.language,
        direction=article.direction,
        quote=_short(quote, LONGEST_QUOTE),
        before=before,
        after=after,
    )


def _by(flag: Divergence, viewer: int) -> str:
    if flag.made_by_id is None:
        return _by_machine(flag, viewer)
    return "you" if flag.made_by_id == viewer else flag.author


def _by_machine(flag: Divergence, viewer: int) -> str:
    if accepted := flag.accepted:  # type: ignore[attr-defined]
        return f"{'you' if accepted['id'] == viewer else accepted['name']} (suggested by the machine)"
    return f"the machine, significance {flag.significance}" if flag.significance else "the machine"


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else Truncator(words).chars(most)
