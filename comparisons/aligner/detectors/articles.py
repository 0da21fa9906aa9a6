"""Detectors over two articles: what differs inside their rows, and what only one of them tells."""

import heapq
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from comparisons.aligner.comparison import Comparison, compare
from comparisons.aligner.detectors.attribution import sources
from comparisons.aligner.detectors.finding import MAJOR, MINOR, NEUTRAL, Finding, sided
from comparisons.aligner.detectors.sentences import findings
from comparisons.aligner.detectors.untranslated import foreign_runs
from comparisons.aligner.detectors.weighing import information, significance
from comparisons.aligner.rows import Row
from comparisons.aligner.sentence import Run, Sentence
from comparisons.aligner.suggestion import Suggestion, Words

# Two sides of a row that share less of their content are two statements, whose words are not held against each other.
SHARED = 0.34

# What is left out of a row is told after all if so much of it stands in one other passage.
TOLD = 0.6
TOLD_IN_TWO = 0.8

# A word that stands in more passages than this is no sign that one of them tells a thing.
EVERYWHERE = 200

# How sure a detector is counts in full only in sentences that share all; what is less sure than this is not offered.
DOUBT = 0.5
SURE = 50

# In sentences less alike than this, a lost word or two is wording.
CLOSE = 0.8

# A sentence moved by fewer rows is in its place.
MOVED = 3

# A whole passage is a major loss if its words say so much.
MUCH = 12.0


def suggest(
    left: Sequence[str],
    right: Sequence[str],
    rows: Sequence[Row],
    *,
    languages: tuple[str, str] = ("en", "en"),
    titles: tuple[Collection[int], Collection[int]] = ((), ()),
) -> list[Suggestion]:
    """Return what differs in `rows` of two articles, the most significant first.

    Indices are those of the passages; `titles` are the indices of headlines, whose absence is none. Each row is read
    once, so the time is linear in the number of rows.
    """
    articles = _Article(left, languages[0], titles[0]), _Article(right, languages[1], titles[1])
    found = [suggestion for row in rows for suggestion in _in_row(row, *articles)]
    return sorted(found, key=lambda one: (-one.significance, one.left or one.right, one.category))


def foreign_words(passages: Sequence[str], *, language: str = "en") -> list[Suggestion]:
    """Return the foreign words of one article alone, each as a left side: category "untranslated"."""
    found = []
    for index, passage in enumerate(passages):
        sentence = Sentence.read(passage, language)
        finding = Finding("untranslated", Run(0, 0), None, 80, MINOR)
        weight = significance(finding, sentence, sentence)
        spans = (sentence.span(run) for run in foreign_runs(sentence))
        found += [Suggestion("untranslated", Words(index, *span), None, 80, weight, MINOR) for span in spans]
    return found


class _Article:
    """The passages of one side, and in which of them a word stands."""

    def __init__(self, passages: Sequence[str], language: str, titles: Collection[int]) -> None:
        self.passages, self.language, self.titles = passages, language, titles

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The passages in which each stem stands; of one that stands in very many, none: it tells nothing."""
        found: dict[str, list[int]] = {}
        for index, passage in enumerate(self.passages):
            words = Sentence.read(passage, self.language).words
            for stem in {word.stem for word in words if word.is_content}:
                found.setdefault(stem, []).append(index)
        return {stem: places for stem, places in found.items() if len(places) <= EVERYWHERE}

    def tells(self, stems: Collection[str]) -> bool:
        """Whether most of these stand together in one passage, or nearly all in two."""
        shared: dict[int, set[str]] = {}
        for stem in stems:
            for index in self.places.get(stem, ()):
                shared.setdefault(index, set()).add(stem)
        best, second = heapq.nlargest(2, [*shared.values(), set(), set()], key=len)
        return bool(best) and (len(best) >= TOLD * len(stems) or len(best | second) >= TOLD_IN_TWO * len(stems))


class _Text:
    """Neighbouring passages as one text, and the way back from its code points."""

    def __init__(self, article: _Article, indices: Sequence[int]) -> None:
        self.indices = indices
        self.texts = [article.passages[index] for index in indices]
        self.sentence = Sentence.read(" ".join(self.texts), article.language)

    @property
    def all(self) -> Run | None:
        return Run(0, len(self.sentence.words)) if self.sentence.words else None

    def words(self, run: Run | None) -> Words | None:
        """The words in the first passage that they touch."""
        if run is None:
            return None
        start, end = self.sentence.span(run)
        offset = 0
        for index, text in zip(self.indices, self.texts, strict=True):
            if start < offset + len(text):
                return Words(index, start - offset, min(end - offset, len(text)))
            offset += len(text) + 1
        return None


def _in_row(row: Row, left: _Article, right: _Article) -> Iterator[Suggestion]:
    here, there = _Text(left, row.left), _Text(right, row.right)
    if row.left and row.right:
        yield from _differences(here, there, left, right)
        if row.kind == "moved" and abs(row.shift) >= MOVED and here.all and there.all:
            yield _whole("order", here, there, 60, NEUTRAL)
    elif row.left and not row.elsewhere and not set(row.left) & set(left.titles):
        yield from _alone("omission", row.left, left, right)
    elif row.right and not row.elsewhere and not set(row.right) & set(right.titles):
        yield from _alone("addition", row.right, left, right)


def _differences(here: _Text, there: _Text, left: _Article, right: _Article) -> Iterator[Suggestion]:
    if here.sentence.text == there.sentence.text:
        return
    found = compare(here.sentence, there.sentence)
    if found.in_one_language and not _shares_enough(found):
        return
    alike = min(_shares(found)) if found.in_one_language else 1.0
    for finding in findings(found):
        weighed = finding._replace(score=round(finding.score * (DOUBT + (1 - DOUBT) * alike)))
        told = _is_told_elsewhere(finding, here, there, left, right)
        if not told and weighed.score >= SURE and not _is_scrap(finding, found, alike):
            yield _suggestion(weighed, here, there)


def _shares_enough(found: Comparison) -> bool:
    return max(_shares(found)) >= SHARED


def _shares(found: Comparison) -> list[float]:
    """What part of the content of each side the other has too."""
    content = [[at for at, word in enumerate(side.sentence.words) if word.is_content] for side in found.sides]
    shared = [sum(at in side.partners for at in places) for side, places in zip(found.sides, content, strict=True)]
    return [n / max(len(places), 1) for n, places in zip(shared, content, strict=True)]


def _is_scrap(finding: Finding, found: Comparison, alike: float) -> bool:
    """Whether it is a word or two of a sentence that is told anew as a whole."""
    if finding.category not in ("omission", "addition") or alike >= CLOSE:
        return False
    side, run = (found.left, finding.left) if finding.left else (found.right, finding.right)
    words = side.sentence.words[slice(*(run or (0, 0)))]
    return sum(word.is_content for word in words) < 3 and not any(word.is_figure for word in words)


def _is_told_elsewhere(finding: Finding, here: _Text, there: _Text, left: _Article, right: _Article) -> bool:
    """Whether what a row lacks is in another passage of that article: left out of the row, not of the version."""
    if finding.category not in ("omission", "addition", "attribution", "name", "number"):
        return False
    if finding.left and finding.right and finding.category != "name":
        return False
    ours = not finding.left or right.tells(_stems(here.sentence, finding.left))
    if finding.category == "name" and finding.score < 80 and (finding.left and ours):
        return True  # a vague word for a name that is told elsewhere
    theirs = not finding.right or left.tells(_stems(there.sentence, finding.right))
    return ours and theirs


def _stems(sentence: Sentence, run: Run | None) -> frozenset[str]:
    return frozenset(word.stem for word in sentence.words[slice(*(run or (0, 0)))] if word.is_content)


def _suggestion(finding: Finding, here: _Text, there: _Text) -> Suggestion:
    weight = significance(finding, here.sentence, there.sentence)
    return Suggestion(
        finding.category, here.words(finding.left), there.words(finding.right), finding.score, weight, finding.severity
    )


def _alone(category: str, indices: Sequence[int], left: _Article, right: _Article) -> Iterator[Suggestion]:
    """Whole passages that only one side has, each by itself; not what the other says without being linked."""
    lost = category == "omission"
    own, other = (left, right) if lost else (right, left)
    for index in indices:
        told, empty = _Text(own, [index]), _Text(other, [])
        if told.all and not other.tells(_stems(told.sentence, told.all)):
            much = information(told.sentence, told.all) >= MUCH
            texts = (told, empty) if lost else (empty, told)
            yield _whole(category, *texts, 85, MAJOR if much else MINOR)
            yield from _source_alone(texts, other)


def _source_alone(texts: tuple[_Text, _Text], other: _Article) -> Iterator[Suggestion]:
    """The source that such a passage names, "according to the readout", if the other version names it nowhere."""
    here, there = texts
    told = here if here.sentence.words else there
    for one in sources(told.sentence):
        if not other.tells(_stems(told.sentence, one)):
            yield _suggestion(sided(told is here, "attribution", one, None, 62, MINOR), here, there)


def _whole(category: str, here: _Text, there: _Text, score: int, severity: int) -> Suggestion:
    return _suggestion(Finding(category, here.all, there.all, score, severity), here, there)
