"""Detectors over two articles: what differs inside their rows, and what only one of them tells."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from comparisons.aligner.comparison import Comparison, compare
from comparisons.aligner.detectors.attribution import sources
from comparisons.aligner.detectors.finding import MAJOR, MINOR, NEUTRAL, Finding, sided
from comparisons.aligner.detectors.sentences import findings
from comparisons.aligner.detectors.untranslated import foreign_runs
from comparisons.aligner.detectors.weighing import significance
from comparisons.aligner.rows import Row
from comparisons.aligner.sentence import Run, Sentence
from comparisons.aligner.suggestion import Suggestion, Words

# Two sides of a row that share less of their content are two statements, whose words are not held against each other.
SHARED = 0.34

# What is left out of a row is told after all if so much of it stands in one other passage.
TOLD = 0.6


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
    def stems(self) -> list[frozenset[str]]:
        sentences = (Sentence.read(passage, self.language) for passage in self.passages)
        return [frozenset(word.stem for word in sentence.words if word.is_content) for sentence in sentences]

    def tells(self, stems: Collection[str]) -> bool:
        """Whether most of these stand together in one passage."""
        return bool(stems) and any(len(own.intersection(stems)) >= TOLD * len(stems) for own in self.stems)


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
        if row.kind == "moved" and here.all and there.all:
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
    for finding in findings(found):
        if not _is_told_elsewhere(finding, here, there, left, right):
            yield _suggestion(finding, here, there)


def _shares_enough(found: Comparison) -> bool:
    content = [[at for at, word in enumerate(side.sentence.words) if word.is_content] for side in found.sides]
    shared = [sum(at in side.partners for at in places) for side, places in zip(found.sides, content, strict=True)]
    return max(n / max(len(places), 1) for n, places in zip(shared, content, strict=True)) >= SHARED


def _is_told_elsewhere(finding: Finding, here: _Text, there: _Text, left: _Article, right: _Article) -> bool:
    """Whether what a row lacks is in another passage of that article: left out of the row, not of the version."""
    if finding.category not in ("omission", "addition", "attribution", "name"):
        return False
    if finding.left and finding.right and finding.category != "name":
        return False
    ours = not finding.left or right.tells(_stems(here.sentence, finding.left))
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
    """Whole passages that only one side has; each by itself."""
    for index in indices:
        texts = (
            (_Text(left, [index]), _Text(right, []))
            if category == "omission"
            else (_Text(left, []), _Text(right, [index]))
        )
        if any(text.sentence.words for text in texts):
            yield _whole(category, *texts, 85, MAJOR)
            yield from _source_alone(texts, left if category == "addition" else right)


def _source_alone(texts: tuple[_Text, _Text], other: _Article) -> Iterator[Suggestion]:
    """The source that such a passage names, "according to the readout", if the other version names it nowhere."""
    here, there = texts
    told = here if here.sentence.words else there
    for one in sources(told.sentence):
        if not other.tells(_stems(told.sentence, one)):
            yield _suggestion(sided(told is here, "attribution", one, None, 62, MINOR), here, there)


def _whole(category: str, here: _Text, there: _Text, score: int, severity: int) -> Suggestion:
    return _suggestion(Finding(category, here.all, there.all, score, severity), here, there)
