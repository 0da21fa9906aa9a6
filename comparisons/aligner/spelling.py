"""Spelling: whether two words are one word in two spellings or forms, and which of their letters differ.

Rules of letters, not of languages: what they take for a spelling is shown by its letters, never hidden. Where a
letter makes another thing (sixteen, sixty), or where two words only look alike, lists say so.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel, Prefix

from comparisons.aligner.normal import APOSTROPHES, plain
from comparisons.aligner.tokens import MARKS, Token

# Words of fewer letters differ by too much when they differ by one; longer ones are no words.
SHORTEST, LONGEST = 4, 40

# So many words that only one side has are held against those of the other side.
WORDS_CAP = 200

# A beginning of so many letters, and at least half of the word, is a stem; an ending has no more than these.
STEM, ENDING = 4, 3

# A slip of one letter is a slip only in a word of so many.
SLIP = 6

# Names are written as they sound; this much of their letters must still be there.
SOUNDS_ALIKE = 0.7

# Words of which no other is a spelling: a letter makes it another figure, day, month, direction, country.
FIXED = frozenset(
    "four fourteen forty five fifth fifteen fifty sixth sixteen sixty seven seventeen seventy eight eighteen eighty "
    "nine nineteen ninety three third thirteen thirty twelve twelfth twenty hundred thousand million milliard billion "
    "trillion half quarter january february march april june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday north south east west niger nigeria tunis tunisia".split()
)

# Words that only look alike.
LOOK_ALIKE = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "adverse/averse affluent/effluent casual/causal casualty/causality complement/compliment confident/confidant "
        "confirm/conform confirmed/conformed contact/contract contacts/contracts contacted/contracted county/country "
        "counties/countries division/diversion human/humane infect/inject marital/martial minister/ministry "
        "ministers/ministries moral/morale parish/perish personal/personnel precedent/president principal/principle "
        "property/propriety proscribe/prescribe reserve/reverse reserved/reversed secret/secrete stationary/stationery "
        "statue/statute statues/statutes taught/taunt trained/trailed training/trailing united/untied"
    ).split()
)

# Endings that one word takes on in turn. Of others, two short ones will do after a longer stem.
_FAMILIES = tuple(
    frozenset(family.split(",")) for family in (",s,es,ed,d,ing,n", "e,es,ed,ing", "y,ies,ied,ying", "f,ves")
)
# ... but not these: who does and who suffers it, police and policy, would and wouldn't.
_APART = ({"r", "d"}, {"r", "e"}, {"e", "y"}, {"nt", ""})

_RULES = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"is(?=(?:e[drs]?|ing|ations?|ational)$)", "iz"),
        (r"ys(?=(?:e[drs]?|ing)$)", "yz"),
        (r"our", "or"),
        (r"(?<=[bct])re(?=s?$|d$)", "er"),
        (r"ogue(?=s?$)", "og"),
        (r"[ao]e", "e"),
        (r"ll", "l"),
        (r"enc(?=e)", "ens"),
        (r"mme(?=s?$)", "m"),
        (r"dge(?=ment)", "dg"),
        (r"ph", "f"),
        (r"^gray", "grey"),
    )
)
_VOWELS = re.compile(r"[aeiouyjhаеёиоуыэюяйьъіїєαεηιουω]")
_SOUNDS = str.maketrans("kqgzw", "cccsv")
_TWICE = re.compile(r"(.)\1+")
_SIGNS = frozenset(MARKS)
_CLUSTER = re.compile(f".[{MARKS}]*", re.DOTALL)


def variants(here: Iterable[Token], there: Iterable[Token]) -> dict[str, str]:
    """Return the keys of `there` that are spellings of one of `here`, each key in one pair at most.

    Only words that the other side lacks are held against each other, at most `WORDS_CAP` of a side.
    """
    left, right = _lacking(here, there), _lacking(there, here)
    found: dict[str, str] = {}
    for one, other in sorted(_alike(left, right), key=lambda pair: (-Indel.normalized_similarity(*pair), pair)):
        if one not in found.values() and other not in found:
            found[other] = one
    return found


def _lacking(words: Iterable[Token], others: Iterable[Token]) -> dict[str, bool]:
    """Return the keys of words that are not among the others, and whether each is a name."""
    known = {token.key for token in others}
    lacking = {token.key: token.capital for token in words if token.key not in known and _is_comparable(token.key)}
    return dict(list(lacking.items())[:WORDS_CAP])


def _is_comparable(key: str) -> bool:
    return len(key) <= LONGEST and _size(key) >= SHORTEST and _is_word(key) and key not in FIXED


def _is_word(key: str) -> bool:
    return key.isalpha() or all(unicodedata.category(letter)[0] in "LM" for letter in key)


def _size(key: str) -> int:
    """Return the number of letters; a Korean syllable is written of two or three."""
    return len(key) if key.isascii() else len(key) + sum("\uac00" <= letter <= "\ud7a3" for letter in key)


def _alike(left: dict[str, bool], right: dict[str, bool]) -> Iterator[tuple[str, str]]:
    beginnings: dict[str, list[str]] = defaultdict(list)
    for key in right:
        beginnings[_sound(key)[:1]].append(key)
    for one in left:
        for other in beginnings[_sound(one)[:1]]:
            if is_variant(one, other, names=left[one] and right[other]):
                yield one, other


def is_variant(one: str, other: str, *, names: bool = False) -> bool:
    """Whether two keys are one word in two spellings or forms; names may also be written as they sound.

    >>> is_variant("organise", "organize"), is_variant("kiev", "kyiv", names=True), is_variant("now", "not")
    (True, True, False)
    """
    if frozenset((one, other)) in LOOK_ALIKE:
        return False
    if _bare(one) == _bare(other) or _inflected(one, other) or _slipped(one, other):
        return True
    return names and _sound_alike(one, other)


@lru_cache(maxsize=10_000)
def _bare(key: str) -> str:
    """Return the word without accents, as Americans spell it."""
    key = unaccented(key)
    for pattern, said in _RULES:
        key = pattern.sub(said, key)
    return key


def unaccented(word: str) -> str:
    """Return the word without the marks that a script can do without."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if unicodedata.combining(letter) < 10)


def _inflected(one: str, other: str) -> bool:
    stem = _common(one, other)
    endings = one[stem:], other[stem:]
    if _size(one[:stem]) < STEM or 2 * stem < max(len(one), len(other)) or set(endings) in _APART:
        return False
    if any(family.issuperset(endings) for family in _FAMILIES):
        return True
    # English has many short words that only begin alike.
    long_stem = _size(one[:stem]) > STEM or not one.isascii()
    return long_stem and max(map(len, endings)) <= ENDING and (not all(endings) or sum(map(len, endings)) <= ENDING)


def _common(one: str, other: str) -> int:
    """Return the length of the beginning that two words share, which no vowel sign is cut from."""
    length = Prefix.similarity(one, other)
    while length and any(word[length : length + 1] in _SIGNS for word in (one, other)):
        length -= 1
    return length


def _slipped(one: str, other: str) -> bool:
    """Whether one letter is missing, wrong or out of order, but neither the first nor the last."""
    long = min(_size(one), _size(other)) >= SLIP
    return long and one[0] == other[0] and one[-1] == other[-1] and OSA.distance(one, other, score_cutoff=1) <= 1


def _sound_alike(one: str, other: str) -> bool:
    sounds = _sound(one), _sound(other)
    alike = sounds[0] == sounds[1] and len(sounds[0]) > 1
    return alike and Indel.normalized_similarity(one, other) >= SOUNDS_ALIKE


@lru_cache(maxsize=10_000)
def _sound(key: str) -> str:
    """Return the first letter and the consonants: what is left of a name that goes from script to script."""
    key = _bare(key).translate(_SOUNDS)
    return _TWICE.sub(r"\1", key[:1] + _VOWELS.sub("", key[1:]))


def differing(one: str, other: str) -> tuple[list[range], list[range]]:
    """Return the letters of each word that the other lacks, each letter with its marks.

    >>> differing("organise", "organize")
    ([range(6, 7)], [range(6, 7)])
    """
    # invariant: which word is called one changes nothing
    if other < one:
        of_other, of_one = differing(other, one)
        return of_one, of_other
    here, there = _clusters(one), _clusters(other)
    codes = Indel.opcodes(_letters(one, here), _letters(other, there))
    return (
        [_whole(here, code.src_start, code.src_end) for code in codes if code.tag == "delete"],
        [_whole(there, code.dest_start, code.dest_end) for code in codes if code.tag == "insert"],
    )


def _letters(word: str, parts: Sequence[range]) -> list[str]:
    return [plain(word[part.start : part.stop]).strip(APOSTROPHES) for part in parts]


def _clusters(word: str) -> Sequence[range]:
    return [range(*match.span()) for match in _CLUSTER.finditer(word)]


def _whole(parts: Sequence[range], first: int, last: int) -> range:
    return range(parts[first].start, parts[last - 1].stop)
