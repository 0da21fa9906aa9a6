"""The foreign words of one article alone: those that are stored, and those of a draft as it would be stored."""

from collections.abc import Collection, Iterator

import regex

from articles.draft import Draft
from articles.marks import Mark
from articles.models import Article
from articles.reading import ASIDE
from comparisons.aligner import detectors
from comparisons.models import Divergence

# A draft is read anew each time that its page is shown, so a book is looked at by its beginning.
LOOKED_AT = 200_000


def marks_of_article(article: Article) -> list[Mark]:
    """What stands about its words, whatever it is laid beside: suggested, or accepted and not yet settled.

    A word is judged once for the whole article, so it is marked wherever it stands.
    """
    alone = Divergence.objects.kept().filter(alignment=None, left_passage__article=article)
    standing = alone.filter(status__in=[Divergence.Status.SUGGESTED, Divergence.Status.OPEN])
    told = {each.left_quote: each for each in standing.order_by("-left_start", "-pk")}
    return [_mark(told[match[0]], *match.span()) for match in _wherever(told, article.text)] if told else []


def _wherever(words: Collection[str], text: str) -> Iterator[regex.Match[str]]:
    return regex.finditer(r"(?<!\w)\L<words>(?!\w)", text, words=list(words))


def _mark(divergence: Divergence, start: int, end: int) -> Mark:
    return Mark(start, end, divergence.get_absolute_url(), divergence.status_sign, divergence.status)


def marks_of_draft(draft: Draft) -> list[Mark]:
    """The foreign words of the passages that are kept; nothing is stored."""
    kept = [span for span in draft.passages if span.kind != ASIDE and span.start < LOOKED_AT]
    texts = [draft.text[span.start : span.end] for span in kept]
    found = [each.left for each in detectors.foreign_words(texts, language=draft.language) if each.left]
    starts = ((kept[words.passage].start, words) for words in found)
    return [Mark(start + words.start, start + words.end) for start, words in starts]
