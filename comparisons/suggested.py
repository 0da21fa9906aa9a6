"""From what detectors say, in indices of passages, to divergences anchored in the articles; nothing is stored here."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from comparisons.aligner import detectors
from comparisons.aligner.suggestion import Suggestion, Words
from comparisons.anchoring import whole_letters
from comparisons.models import Category, Divergence
from comparisons.remembering import Told, words_key
from comparisons.rows import Side

log = logging.getLogger(__name__)


class _Anchor(NamedTuple):
    """Words of one side: the id of their passage, and where they stand in the article, in code points."""

    passage_id: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""


def divergences(
    found: Iterable[Suggestion], sides: Sequence[Side], categories: dict[str, Category]
) -> Iterator[Divergence]:
    """The suggestions as they would be stored, the most significant first, those that are alike once.

    What cannot be stored is left out and logged: words that are not there, or a category that an admin took away.
    """
    seen: set[str] = set()
    for suggestion in sorted(found, key=lambda each: -each.significance):
        category = categories.get(suggestion.category)
        made = _divergence(suggestion, sides, category) if category else None
        if made is None:
            log.warning("detectors %s suggested what cannot be kept: %s", detectors.VERSION, suggestion)
        elif made.words_key not in seen:
            seen.add(made.words_key)
            yield made


def _divergence(suggestion: Suggestion, sides: Sequence[Side], category: Category) -> Divergence | None:
    words = [getattr(suggestion, side.name) for side in sides]
    if not any(words) or not all(_is_there(side, each) for side, each in zip(sides, words, strict=True)):
        return None
    told = [_told(side, each) for side, each in zip(sides, words, strict=True)]
    anchors = [_anchor(side, each) for side, each in zip(sides, words, strict=True)]
    fields = {
        f"{side.name}_{part}": value
        for side, anchor in zip(sides, anchors, strict=True)
        for part, value in anchor._asdict().items()
    }
    return Divergence(
        category=category,
        severity=suggestion.severity,
        status=Divergence.Status.SUGGESTED,
        detector=category.slug[:40],
        score=suggestion.score,
        significance=suggestion.significance,
        words_key=words_key(category.slug, *told),
        **fields,
    )


def _is_there(side: Side, words: Words | None) -> bool:
    if words is None:
        return True
    if not 0 <= words.passage < len(side.texts):
        return False
    return 0 <= words.start < words.end <= len(side.texts[words.passage].text)


def _anchor(side: Side, words: Words | None) -> _Anchor:
    if words is None:
        return _Anchor()
    text, whole = side.texts[words.passage], side.article.text
    start, end = whole_letters(whole, text.start + words.start, text.start + words.end, text.start, text.end)
    return _Anchor(text.pk, start, end, whole[start:end])


def _told(side: Side, words: Words | None) -> Told:
    if words is None:
        return Told(side.article.pk)
    text = side.texts[words.passage]
    return Told(side.article.pk, _anchor(side, words).quote, side.article.text[text.start : text.end])
