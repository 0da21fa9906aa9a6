"""One flag: its words among their neighbours on both sides, and what has been done with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from articles.models import Article, Passage
from articles.text import shown
from comparisons.models import Category, Comment, Decision, Divergence, Link


@dataclass(frozen=True)
class Quoted:
    """The words of one side where they stand; without `words` what corresponds there, without `text` nothing does."""

    side: str
    article: Article
    numbers: str
    before: str  # the sentence before
    lead: str  # the sentence up to the words
    words: str
    tail: str
    after: str

    @property
    def text(self) -> str:
        return self.lead + self.words + self.tail


@dataclass(frozen=True)
class Changed:
    """One thing that a step changed: "severity", "minor", "major"."""

    what: str
    was: str
    now: str


@dataclass(frozen=True)
class Entry:
    decision: Decision
    changed: tuple[Changed, ...]


@dataclass(frozen=True)
class DivergencePage:
    divergence: Divergence
    sides: tuple[Quoted, ...]
    comments: tuple[Comment, ...]
    history: tuple[Entry, ...]


def divergence_page(divergence: Divergence) -> DivergencePage:
    sides = (_side(divergence, side) for side in ("left", "right"))
    comments = divergence.comments.kept().select_related("author")
    return DivergencePage(
        divergence, tuple(side for side in sides if side), tuple(comments), tuple(_history(divergence))
    )


def _side(divergence: Divergence, side: str) -> Quoted | None:
    passage: Passage | None = getattr(divergence, f"{side}_passage")
    if passage:
        return _quoted(side, passage.article, *(getattr(divergence, f"{side}_{edge}") for edge in ("start", "end")))
    if divergence.alignment is None:
        return None
    return _counterpart(divergence, side, getattr(divergence.alignment, side))


def _quoted(side: str, article: Article, start: int, end: int) -> Quoted:
    spans = article.passages.filter(start__lt=end, end__gt=start).order_by("position")
    touched = list(spans.values_list("position", "start", "end"))
    low, high = touched[0][1], touched[-1][2]
    aligned = article.passages.aligned()
    text = shown(article.text)
    return Quoted(
        side=side,
        article=article,
        numbers=_numbers(touched[0][0], touched[-1][0]),
        before=_text(aligned.filter(end__lte=low).order_by("-position").first(), text),
        lead=text[low:start],
        words=text[start:end],
        tail=text[end:high],
        after=_text(aligned.filter(start__gte=high).first(), text),
    )


def _counterpart(divergence: Divergence, side: str, article: Article) -> Quoted:
    """What the side without marked words says to it: the passages linked with those of the other side."""
    other = "right" if side == "left" else "left"
    links = Link.objects.standing().filter(
        alignment=divergence.alignment_id, **{other: getattr(divergence, f"{other}_passage_id")}
    )
    passages = list(Passage.objects.filter(pk__in=links.values(side)).order_by("position"))
    told = " ".join(shown(article.text[passage.start : passage.end]) for passage in passages)
    numbers = _numbers(passages[0].position, passages[-1].position) if passages else ""
    return Quoted(side, article, numbers, "", told, "", "", "")


def _numbers(first: int, last: int) -> str:
    return f"{first + 1}" if first == last else f"{first + 1}–{last + 1}"


def _text(passage: Passage | None, text: str) -> str:
    return text[passage.start : passage.end] if passage else ""


def _history(divergence: Divergence) -> Iterable[Entry]:
    names = dict(Category.objects.values_list("pk", "name"))
    steps = divergence.decisions.select_related("editor", "undoes").order_by("pk")
    for decision in steps:
        changes = (change for change in decision.changes if _tells_of(change, divergence))
        yield Entry(decision, tuple(one for change in changes for one in _changed(change, names)))


def _tells_of(change: dict[str, Any], divergence: Divergence) -> bool:
    return (change["kind"], change["id"]) == ("divergence", divergence.pk)


def _changed(change: dict[str, Any], names: dict[int, str]) -> Iterable[Changed]:
    """What differs between what was and what is, in words; of a new flag, nothing: it is what it is."""
    was, now = change["was"], change["now"]
    if was is None or now is None:
        return
    for field, (what, tell) in _TOLD.items():
        if was.get(field) != now.get(field):
            yield Changed(what, tell(was.get(field), names), tell(now.get(field), names))


def _plain(value: Any, _: dict[int, str]) -> str:
    return shown(str(value or ""))


_TOLD = {
    "category": ("category", lambda value, names: names.get(value, "")),
    "severity": ("severity", lambda value, _: Divergence.Severity(value).label),
    "status": ("status", lambda value, _: Divergence.Status(value).label),
    "left_quote": ("words on the left", _plain),
    "right_quote": ("words on the right", _plain),
    "note": ("note", _plain),
}
