"""What the word lists promise to whoever extends them."""

from collections.abc import Iterator
from importlib import import_module
from itertools import combinations, product
from pkgutil import iter_modules

import pytest

from comparisons.aligner import lexicon
from comparisons.aligner.lexicon import collocations, forms, gazetteer, hedges, intensity, opposites, reporting, scales
from comparisons.aligner.lexicon.synonyms import SYNONYMS
from comparisons.aligner.phrases import LONGEST, numbered, stems_of

LISTS = [module.name for module in iter_modules(lexicon.__path__)]
# Names are compared whole, so they may be longer than what is looked for by stems.
NAMES = {"abbreviations", "gazetteer", "metonyms"}
STANCES = "NEUTRAL CLAIM INSIST ADMIT DENY BOAST WARN CONFIRM SUGGEST ACCUSE".split()
MODALITIES = "MUST SHOULD MAY CAN WILL WOULD LIKELY SEEM PLAN CERTAIN".split()
# Pairs that are opposites in one sense and the same in another.
TWO_SENSES = {("win", "defeat"), ("remain", "leave")}


def members(name: str) -> list[str]:
    """All entries of the lists of a module, keys of tables included."""
    module = vars(import_module(f"{lexicon.__name__}.{name}"))
    return [member for key, value in module.items() if key.isupper() and key[0] != "_" for member in strings(value)]


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple | dict | frozenset):
        for each in value:
            yield from strings(each)


def stems(words: frozenset[str]) -> set[tuple[str, ...]]:
    return {stems_of(word) for word in words}


class TestForm:
    @pytest.mark.parametrize("name", LISTS)
    def test_entries_are_in_lower_case_without_stray_space(self, name):
        assert [entry for entry in members(name) if entry != " ".join(entry.lower().split()) or not entry] == []

    @pytest.mark.parametrize("name", sorted(set(LISTS) - NAMES))
    def test_no_entry_is_longer_than_what_is_looked_for(self, name):
        assert [entry for entry in members(name) if len(stems_of(entry)) > LONGEST] == []

    @pytest.mark.parametrize("name", sorted(set(LISTS) - NAMES))
    def test_no_entry_holds_what_divides_entries(self, name):
        assert [entry for entry in members(name) if set(entry) & set(',;|/"#')] == []


class TestSynonyms:
    def test_an_entry_has_members_and_each_once(self):
        assert [entry for entry in SYNONYMS if len(entry) < 2 or len(set(entry)) < len(entry)] == []

    def test_opposites_are_none(self):
        entries = numbered(SYNONYMS)
        pairs = (pair for ones, others in opposites.OPPOSITES for pair in product(ones, others))
        both = {pair for pair in pairs if entries.get(stems_of(pair[0]), set()) & entries.get(stems_of(pair[1]), set())}

        assert both <= TWO_SENSES


class TestOpposites:
    def test_nothing_is_its_own_opposite(self):
        pairs = (pair for ones, others in opposites.OPPOSITES for pair in product(ones, others))

        assert [pair for pair in pairs if stems_of(pair[0]) == stems_of(pair[1])] == []


class TestGrades:
    def test_a_scale_has_grades_and_no_word_on_two_of_them(self):
        for scale in scales.SCALES:
            words = [stems_of(word) for grade in scale for word in grade]
            assert len(scale) > 1
            assert len(set(words)) == len(words)

    def test_no_word_both_strengthens_and_weakens(self):
        assert not scales.INTENSIFIERS & scales.DOWNTONERS

    def test_no_word_is_both_strong_and_mild(self):
        assert not stems(intensity.STRONG) & stems(intensity.MILD)

    def test_loaded_words_are_single_words(self):
        assert [word for word in intensity.STRONG | intensity.MILD if " " in word] == []


@pytest.mark.parametrize(("one", "other"), [*combinations(STANCES, 2)])
def test_a_verb_of_saying_takes_one_stance(one, other):
    assert not stems(getattr(reporting, one)) & stems(getattr(reporting, other))


@pytest.mark.parametrize(("one", "other"), [*combinations(MODALITIES, 2)])
def test_a_modal_is_of_one_class(one, other):
    assert not getattr(hedges, one) & getattr(hedges, other)


def test_a_fixed_phrase_has_two_to_four_words():
    assert {len(phrase.split()) for phrase in collocations.FIXED} == {2, 3, 4}


def test_an_irregular_form_leads_to_a_plain_one():
    homographs = {"laid"}  # of "lay", which is a form of "lie" itself

    assert {form for form, plain in forms.PLAIN.items() if plain in forms.PLAIN} <= homographs


def test_a_first_name_is_no_country():
    assert not gazetteer.FIRST_NAMES & {form for country in gazetteer.COUNTRIES for form in country}
