import pytest
from hypothesis import given

from comparisons.aligner.persons import names, same_name
from comparisons.aligner.sentence import Sentence
from tests.aligner.detectors.news import few, texts


def named(text: str, language: str = "en") -> list[str]:
    sentence = Sentence.read(text, language)
    return [text[slice(*sentence.span(name.run))] for name in names(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Petra Lang met the mayor.", ["Petra Lang"]),
        ("The talks with President Petra Lang failed.", ["Petra Lang"]),
        ("The Bank of Norway raised its rate.", ["Bank of Norway"]),
        ("It was sold by Ludwig van Beethoven in Bonn.", ["Ludwig van Beethoven", "Bonn"]),
        ("NATO met in Oslo.", ["NATO", "Oslo"]),
        ("He left on Monday in October.", []),
        ("Workers went on strike.", []),
        ("Workers Went On Strike Over Their Wages", []),
    ],
)
def test_names_are_found_by_their_capitals(text, expected):
    assert named(text) == expected


def test_of_german_only_what_is_known_for_a_name():
    assert named("Die Feuerwehr rettete in Berlin ein Pferd.", "de") == ["Berlin"]


def test_a_script_without_capitals_has_no_names():
    assert named("大桥关闭", "zh") == named("الجسر مغلق", "ar") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("petra lang", "lang"),
        ("european union", "eu"),
        ("kyiv", "kiev"),
        ("russia", "russian"),
        ("north atlantic treaty organisation", "nato"),
        ("gorbachev", "gorbachov"),
        ("beijing", "peking"),
    ],
)
def test_forms_of_one_name(one, other):
    assert same_name(one.split(), other.split())
    assert same_name(other.split(), one.split())


@pytest.mark.parametrize(("one", "other"), [("bremen", "hamburg"), ("lisbon", "madrid"), ("petra", "ruth")])
def test_names_of_two_things(one, other):
    assert not same_name([one], [other])


@few
@given(texts)
def test_names_stand_in_the_sentence(text):
    sentence = Sentence.read(text)

    for name in names(sentence):
        assert 0 <= name.run.first < name.run.last <= len(sentence.words)
        assert name.words
