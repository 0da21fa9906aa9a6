"""Two sentences word by word: which words of one say what words of the other say, and what is left over.

A word finds its partner in steps, each surer than the next: the same word in the same order, the same word
elsewhere, words of one stem, the same figure, date or name, synonyms, one word made of another, another spelling.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise

from rapidfuzz.distance import Indel

from comparisons.aligner.dates import Moment, moments, same_moment
from comparisons.aligner.figures import Figure, figures
from comparisons.aligner.lexicon.synonyms import SYNONYMS
from comparisons.aligner.persons import Name, names, same_name, same_word
from comparisons.aligner.phrases import Phrase, every_run, numbered
from comparisons.aligner.sentence import Run, Sentence

# Two words of one root share so many letters at their beginning, and so large a part of the shorter.
ROOT_LETTERS = 4
ROOT_SHARE = 0.65

# Two spellings of one word share so large a part of their letters.
SPELLING = 0.84


@dataclass(eq=False)
class Side:
    """One sentence, what it names, and which of its words have partners on the other side or are accounted for."""

    sentence: Sentence
    partners: dict[int, int] = field(default_factory=dict)  # to words of the other side
    claimed: set[int] = field(default_factory=set)  # words that a divergence has been found in
    settled: set[int] = field(default_factory=set)  # words of which no omission is to be said any more
    figures: list[Figure] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    def is_free(self, place: int) -> bool:
        """Whether the word has no partner and nothing has been said of it."""
        return place not in self.partners and place not in self.claimed

    def free(self) -> list[int]:
        """The places of content words that are free."""
        words = enumerate(self.sentence.words)
        return [place for place, word in words if word.is_content and self.is_free(place)]

    def gap(self, other: "Side", run: Run) -> Run | None:
        """The words of the other side between the partners of the neighbours of these; None where they are crossed."""
        before = next((self.partners[at] for at in range(run.first - 1, -1, -1) if at in self.partners), -1)
        places = range(run.last, len(self.sentence.words))
        after = next((self.partners[at] for at in places if at in self.partners), len(other.sentence.words))
        return Run(before + 1, after) if before < after else None

    def claim(self, run: Run) -> None:
        self.claimed.update(run.places)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.sentence.words)

    @cached_property
    def named(self) -> frozenset[int]:
        return frozenset(place for name in self.names for place in name.run.places)

    @property
    def short(self) -> frozenset[int]:
        """The words of names of which another word has a partner: "Petra", where the other side has "Lang"."""
        told = (name for name in self.names if any(place in self.partners for place in name.run.places))
        return frozenset(place for name in told for place in name.run.places)

    @cached_property
    def dated(self) -> frozenset[int]:
        return frozenset(place for moment in self.moments for place in moment.run.places)

    @cached_property
    def vague(self) -> frozenset[int]:
        """The words of figures that are none by themselves: "both", "an hour", "the two"."""
        return frozenset(place for figure in self.figures if figure.weak for place in figure.run.places)

    @cached_property
    def counted(self) -> frozenset[int]:
        return frozenset(place for figure in self.figures for place in figure.run.places)


@dataclass(eq=False)
class Comparison:
    """Both sides, and what the detectors want to know of the two together."""

    left: Side
    right: Side

    @property
    def in_one_language(self) -> bool:
        return _main(self.left.sentence.language) == _main(self.right.sentence.language)

    @property
    def in_english(self) -> bool:
        return self.in_one_language and _main(self.left.sentence.language) == "en"

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.left, self.right

    @cached_property
    def rewordings(self) -> int:
        """How many words that both sides have are another word on the other."""
        return sum(self._stem(self.left, one) != self._stem(self.right, other) for one, other in self._plain_partners())

    @property
    def is_reworded(self) -> bool:
        return self.rewordings > 0

    def _plain_partners(self) -> Iterator[tuple[int, int]]:
        """The content words with their partners, but names, figures and dates, which have many forms."""
        formal = self.left.named | self.left.counted | self.left.dated
        yield from ((one, other) for one, other in self.left.partners.items() if self._tells(one) and one not in formal)

    @staticmethod
    def _stem(side: Side, place: int) -> str:
        return side.sentence.words[place].stem

    @cached_property
    def is_reordered(self) -> bool:
        """Whether words that both sides have stand in another order."""
        order = [self.left.partners[place] for place in sorted(self.left.partners) if self._tells(place)]
        return any(after < before for before, after in pairwise(order))

    def _tells(self, place: int) -> bool:
        return self.left.sentence.words[place].is_content

    @property
    def ways(self) -> tuple[tuple[Side, Side], tuple[Side, Side]]:
        """Each side with the other."""
        return (self.left, self.right), (self.right, self.left)


def _main(language: str) -> str:
    return language.split("-")[0] or "en"


def compare(left: Sentence, right: Sentence) -> Comparison:
    """Return both sentences with their words matched. Bounded: a sentence has at most WORDS_CAP words."""
    found = Comparison(_side(left), _side(right))
    if not found.in_one_language:
        _forget_units(found)
    _share_names(found)
    _match_values(found)
    if found.in_one_language:
        _match_words(found)
    _match_names(found)
    return found


def _side(sentence: Sentence) -> Side:
    side = Side(sentence, moments=moments(sentence), names=names(sentence))
    dated = {place for moment in side.moments for place in moment.run.places}
    side.figures = [figure for figure in figures(sentence) if dated.isdisjoint(figure.run.places)]
    side.names = [name for name in side.names if dated.isdisjoint(name.run.places)]
    return side


def _forget_units(found: Comparison) -> None:
    """Units are known in English alone: "24 hours" stands against "48 Stunden" as 24 against 48."""
    for side in found.sides:
        side.figures = [_as_written(figure) for figure in side.figures]


def _as_written(figure: Figure) -> Figure:
    return figure._replace(value=figure.written, kind="count") if figure.written else figure


def _share_names(found: Comparison) -> None:
    """A word that begins a sentence is a name if the other side has it as a name within a sentence."""
    for side, other in found.ways:
        known = {word for name in other.names for word in name.words}
        sentence = side.sentence
        for place, word in enumerate(sentence.words):
            if word.is_capital and word.lower in known and not any(place in n.run.places for n in side.names):
                side.names.append(Name(Run(place, place + 1), (word.lower,)))


def _match_values(found: Comparison) -> None:
    """Figures of one value and dates of one day are the same, however they are written."""
    left, right = found.sides
    for moment in left.moments:
        _pair_first(found, moment.run, right.moments, lambda other, m=moment: same_moment(m, other))
    for figure in left.figures:
        _pair_first(found, figure.run, right.figures, lambda other, f=figure: same_value(f, other))
    for figure in left.figures:
        _pair_first(found, figure.run, right.moments, lambda other, f=figure: _is_as_long(f, other))
    for moment in left.moments:
        _pair_first(found, moment.run, right.figures, lambda other, m=moment: _is_as_long(other, m))


def _is_as_long(figure: Figure, moment: Moment) -> bool:
    """Whether a span of time reaches back to a moment: "doubled in a decade", "twice that of ten years ago"."""
    return (figure.kind, moment.kind) == ("time", "ago") and abs(
        figure.value - float(moment.value)
    ) < 0.03 * figure.value


# Kinds of figures that can tell one amount: "doubled" and "100 percent more" are not among them.
_AKIN = (
    frozenset(("count", "vague")),
    frozenset(("share", "times")),
    frozenset(("share", "count")),
    frozenset(("times", "count")),
)
# Units are converted roughly: twelve months are a year, ten miles 16 kilometres.
_CONVERTED = frozenset(("time", "length", "weight"))
_ROUGHLY = 0.025
# "About 2,000" is a fair rounding of 1,987.
_ROUNDED = 0.02


def same_value(one: Figure, other: Figure) -> bool:
    kinds = frozenset((one.kind, other.kind))
    near = _ROUGHLY if one.kind in _CONVERTED else 1e-6
    if len(kinds) == 2 and "count" in kinds and kinds & _CONVERTED:
        return (one.written or one.value) == (other.written or other.value)
    if "about" in (one.bound, other.bound) and len(kinds) == 1:
        near = max(near, _ROUNDED)
    alike = len(kinds) == 1 or any(kinds <= akin for akin in _AKIN)
    return alike and abs(one.value - other.value) <= near * max(abs(one.value), abs(other.value))


def _pair_first(
    found: Comparison, run: Run, others: Sequence[Figure] | Sequence[Moment], fits: Callable[..., bool]
) -> None:
    """Make partners of the run and the first of the others that fits and is free."""
    for other in others:
        if fits(other) and not any(place in found.right.partners for place in other.run.places):
            _join(found, run.places, other.run.places)
            return


def _join(found: Comparison, here: Iterable[int], there: Iterable[int]) -> None:
    """Make partners of the words of two phrases, of different lengths too."""
    left, right = list(here), list(there)
    for at, place in enumerate(left):
        found.left.partners.setdefault(place, right[min(at, len(right) - 1)])
    for at, place in enumerate(right):
        found.right.partners.setdefault(place, left[min(at, len(left) - 1)])


def _match_words(found: Comparison) -> None:
    _match_in_order(found)
    _match_anywhere(found)
    _match_glued(found)
    _match_phrases(found)
    _match_pairs(found, _one_root)
    _match_pairs(found, _one_spelling)


def _open(side: Side) -> list[int]:
    """The content words without a partner that are no part of a figure or date: those are matched by value."""
    return [place for place in side.free() if place not in side.counted and place not in side.dated]


def _match_in_order(found: Comparison) -> None:
    left, right = (_open(side) for side in found.sides)
    stems = [
        [side.sentence.words[at].stem for at in places] for side, places in zip(found.sides, (left, right), strict=True)
    ]
    numbers = {word: number for number, word in enumerate(dict.fromkeys(stems[0] + stems[1]))}
    coded = [[numbers[word] for word in side] for side in stems]
    for code in Indel.opcodes(*coded):
        if code.tag == "equal":
            for step in range(code.src_end - code.src_start):
                _join(found, [left[code.src_start + step]], [right[code.dest_start + step]])


def _match_anywhere(found: Comparison) -> None:
    waiting: dict[str, list[int]] = {}
    for place in _open(found.right):
        waiting.setdefault(found.right.sentence.words[place].stem, []).append(place)
    for place in _open(found.left):
        others = waiting.get(found.left.sentence.words[place].stem)
        if others:
            _join(found, [place], [others.pop(0)])


def _match_glued(found: Comparison) -> None:
    """ "re-election" and "reelection", "ChinaRussia" and "China-Russia"."""
    for side, other in found.ways:
        words = side.sentence.words
        whole = {other.sentence.lowers[place]: place for place in _open(other)}
        for place in range(len(words) - 1):
            glued = whole.get(words[place].lower + words[place + 1].lower)
            if glued is not None and side.is_free(place) and other.is_free(glued):
                here, there = [place, place + 1], [glued]
                _join(found, *((here, there) if side is found.left else (there, here)))


def _match_phrases(found: Comparison) -> None:
    """Phrases of one entry of the list of synonyms: the longest first, then those that stand most nearly alike."""
    there = list(_phrases(found.right))
    pairs = ((run, other) for numbers, run in _phrases(found.left) for n, other in there if not numbers.isdisjoint(n))
    for run, other in sorted(pairs, key=lambda pair: _aside(found, *pair)):
        if _is_open(found.left, run) and _is_open(found.right, other):
            _join(found, run.places, other.places)


def _aside(found: Comparison, run: Run, other: Run) -> tuple[int, float]:
    """For sorting: how few words two phrases have, and how far apart they stand in their sentences."""
    here, there = (max(len(side.sentence.words), 1) for side in found.sides)
    return -len(run.places) - len(other.places), abs(run.first / here - other.first / there)


def _is_open(side: Side, run: Run) -> bool:
    """Whether all content words of the phrase are free; one of function words alone must be wholly free."""
    if side.dated.intersection(run.places) or side.counted.intersection(run.places):
        return False
    content = [place for place in run.places if side.sentence.words[place].is_content] or list(run.places)
    return all(side.is_free(place) for place in content)


def _phrases(side: Side) -> Iterator[tuple[set[int], Run]]:
    """The entries that stand in a sentence, with their numbers; those of more words first."""
    for phrase, run in every_run(side.sentence, synonyms()):
        yield synonyms()[phrase], run


@lru_cache(maxsize=1)
def synonyms() -> dict[Phrase, set[int]]:
    return numbered(SYNONYMS)


def _match_pairs(found: Comparison, alike: Callable[[str, str], bool]) -> None:
    for place in _open(found.left):
        if place in found.left.named:
            continue
        word = found.left.sentence.words[place].stem
        others = (at for at in _open(found.right) if at not in found.right.named)
        other = next((at for at in others if alike(word, found.right.sentence.words[at].stem)), None)
        if other is not None:
            _join(found, [place], [other])


@lru_cache(maxsize=50_000)
def _one_root(one: str, other: str) -> bool:
    """Whether one word is made of the other: "insult" and "insulting", "agree" and "agreement".

    >>> _one_root("decis", "decid"), _one_root("postpon", "postur")
    (True, False)
    """
    shorter = min(len(one), len(other))
    shared = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    return shared >= ROOT_LETTERS and shared >= ROOT_SHARE * max(len(one), len(other)) and shared >= shorter - 2


@lru_cache(maxsize=50_000)
def _one_spelling(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5 or one.endswith(other) or other.endswith(one):  # "safe" and "unsafe"
        return False
    return Indel.normalized_similarity(one, other) >= (SPELLING if max(len(one), len(other)) > 8 else SPELLING + 0.03)


def _match_names(found: Comparison) -> None:
    """Names of one thing become partners whole; else their words that are alike."""
    for name in found.left.names:
        for other in found.right.names:
            if same_name(name.words, other.words):
                _join_names(found, name, other)
    for place in _name_places(found.left):
        word = found.left.sentence.lowers[place]
        others = (at for at in _name_places(found.right) if same_word(word, found.right.sentence.lowers[at]))
        other_place = next(others, None)
        if other_place is not None:
            _join(found, [place], [other_place])


def _join_names(found: Comparison, one: Name, other: Name) -> None:
    """An abbreviation stands for all the words; of two long names only the words that are alike are partners."""
    if min(len(one.words), len(other.words)) == 1 and not set(one.words) & set(other.words):
        _join(found, one.run.places, other.run.places)


def _name_places(side: Side) -> list[int]:
    return [place for name in side.names for place in name.run.places if side.is_free(place)]
