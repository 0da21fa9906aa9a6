import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner.normal import TEXT_CAP, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China’s in-depth VIEWS", "chinas indepth views"),
        ("non\u2011break\u00a0ing", "nonbreak ing"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("ﬁne ｗｉｄｅ", "fine wide"),
        ("e\u0301te\u0301", "été"),
        ("Рutin", "Putin"),
        ("“Yes!”", "yes"),
    ],
)
def test_spellings_of_one_text_fold_alike(one, other):
    assert fold(one) == fold(other)


def test_a_cyrillic_word_stays_cyrillic():
    assert fold("Россия") == "россия"


def test_vowel_signs_stay_in_their_word():
    assert fold("हिन्दी में") == "हिन्दी में"


@given(st.text())
def test_folding_twice_changes_nothing_more_than_spaces(text):
    assert "  " not in fold(text)
    assert fold(text) == fold(text).strip()


def test_only_the_beginning_of_a_long_text_counts():
    assert len(fold("a" * (TEXT_CAP + 50))) == TEXT_CAP
