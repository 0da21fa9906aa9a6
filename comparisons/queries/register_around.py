"""A few words around a short quotation in the register: "not" alone tells little. No whole text is read for it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from django.db.models import F, Value
from django.db.models.functions import Greatest, Substr

from articles.text import shown
from comparisons.models import Divergence

# A quotation is short if it has fewer words, and, where words are not parted, no more letters.
FEW_WORDS, FEW_LETTERS = 3, 40

# So much of the sentence is shown on each side, at most; where words are not parted, so many letters.
NEAR_WORDS, NEAR_LETTERS, NEAR_UNPARTED = 4, 36, 10

_WINDOW = 80

Around = dict[tuple[int, str], tuple[str, str]]


def around(flags: Sequence[Divergence]) -> Around:
    """What stands before and after each short quotation in its sentence, by the divergence's id and side; one query."""
    short = {flag.pk: flag for flag in flags if any(_is_short(flag, side) for side in ("left", "right"))}
    if not short:
        return {}
    told = Divergence.objects.filter(pk__in=short).values_list("pk", _window("left"), _window("right"))
    return {
        (pk, side): _beside(short[pk], side, window)
        for pk, *windows in told
        for side, window in zip(("left", "right"), windows, strict=True)
        if window and _is_short(short[pk], side)
    }


def _is_short(flag: Divergence, side: str) -> bool:
    quote: str = getattr(flag, f"{side}_quote")
    return 0 < len(quote) <= FEW_LETTERS and len(quote.split()) < FEW_WORDS


def _window(side: str) -> Substr:
    start = Greatest(F(f"{side}_start") - _WINDOW, Value(0)) + 1
    return Substr(f"{side}_passage__article__text", start, 2 * _WINDOW + FEW_LETTERS)


def _beside(flag: Divergence, side: str, window: str) -> tuple[str, str]:
    passage, start, end = (getattr(flag, f"{side}_{name}") for name in ("passage", "start", "end"))
    at = min(start, _WINDOW)
    before, after = max(start - passage.start, 0), max(passage.end - end, 0)
    lead, tail = window[max(at - before, 0) : at], window[at + end - start :][:after]
    return _ending(shown(lead), before), _beginning(shown(tail), after)


def _ending(lead: str, whole: int) -> str:
    """The last words of what leads to the quotation, which is `whole` letters long."""
    near = "".join([*_nearest(reversed(re.findall(r"\S+\s*", lead)))][::-1]) or lead[-NEAR_UNPARTED:]
    return near if len(near) == whole else f"… {near}"


def _beginning(tail: str, whole: int) -> str:
    near = "".join(_nearest(re.findall(r"\s*\S+", tail))) or tail[:NEAR_UNPARTED]
    return near if len(near) == whole else f"{near} …"


def _nearest(words: Iterable[str]) -> Iterator[str]:
    letters = 0
    for number, word in enumerate(words):
        letters += len(word)
        if number == NEAR_WORDS or letters > NEAR_LETTERS:
            return
        yield word
