"""What the machine offers on the five real articles beside the repository: known by a word or two of each."""

import json

import pytest
from django.core.management import call_command

from articles.readers import read
from comparisons.aligner.detectors import foreign_words

pytestmark = pytest.mark.shared


@pytest.fixture
def offered(shared, capsys):
    def _offered(left: str, right: str) -> list[dict]:
        call_command("align", *(str(seed(shared, name)) for name in (left, right)), format="json")
        return json.loads(capsys.readouterr().out)["divergences"]

    return _offered


def seed(shared, name):
    return next((shared / "seeds").glob(f"{name}_*.txt"))


def told(divergences: list[dict], side: str, words: str) -> set[str]:
    """The categories of those that quote these words on this side, and nothing on the other."""
    other = {"left": "right", "right": "left"}[side]
    return {each["category"] for each in divergences if not each[other] and each[side] and words in each[side]["quote"]}


def test_the_sentence_on_the_shanghai_cooperation_organisation_is_left_out(offered):
    assert "omission" in told(offered("000", "001"), "left", "Shanghai Cooperation Organization")


def test_the_clause_that_names_russia_is_left_out(offered):
    lost = (each["left"]["quote"] for each in offered("000", "001") if each["category"] == "omission" and each["left"])

    assert any(quote.endswith("including Russia") for quote in lost)


def test_the_lost_completely_is_found(offered):
    found = [each for each in offered("000", "001") if each["left"] and "completely" in each["left"]["quote"]]

    assert {each["category"] for each in found} & {"softened", "omission"}


def test_the_missing_attribution_is_found(offered):
    assert "attribution" in told(offered("002", "000"), "left", "According to the Kremlin readout")


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_an_article_against_itself_is_silent(offered, name):
    assert offered(name, name) == []


def test_all_quotations_are_of_their_passages(shared, capsys):
    call_command("align", *(str(seed(shared, name)) for name in ("000", "002")), format="json")
    answer = json.loads(capsys.readouterr().out)
    starts = {side: {each["position"] for each in answer[side]["passages"]} for side in ("left", "right")}

    for each in answer["divergences"]:
        assert all(each[side]["passage"] in starts[side] for side in starts if each[side])
        assert all(each[side]["start"] < each[side]["end"] for side in starts if each[side])


@pytest.mark.parametrize("word", ["rapat", "gabung", "kisaran", "dukungan"])
def test_foreign_words_are_found_in_one_article_alone(shared, word):
    assert any(word in each for each in foreign(shared, "003"))


@pytest.mark.parametrize("name", ["000", "001", "002"])
def test_a_text_in_english_has_no_foreign_words(shared, name):
    assert foreign(shared, name) == []


def foreign(shared, name: str) -> list[str]:
    reading = read(seed(shared, name).read_bytes(), name="seed.txt")
    passages = [reading.text[span.start : span.end] for span in reading.passages]
    return [passages[one.left.passage][one.left.start : one.left.end] for one in foreign_words(passages) if one.left]
