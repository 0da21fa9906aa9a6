from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import abbreviations
from articles.sentences import sentences
from tests.articles.sentence_cases import CASES, Case

LANGUAGES = ["en", "de", "fr", "es", "ru", "ar", "zh", "ja", "ko", "it", "pt", "pl", "tr", "nl", "th", "he", "und", ""]
# What the rules look at: stops, closers, openers, initials, abbreviations, figures, space, and letters of all scripts.
PIECES = (
    ". ! ? … 。 ！ ？ ؟ ” “ „ « » \" ' ‘ ’ 」 「 》 《 ( ) [1] — - : ، ， \u00a0 \u200f \n \t 1 2021 3. 3.5 IV A. U.S. "
    "z. B. г. т. д. Nr. Dr. etc. M. د. Mr. a B The der Он هو 他 说 の 다 ก ครับ www.a.de iPhone"
).split(" ")


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


# One bar where a sentence ends.
@pytest.mark.parametrize(
    "text",
    [
        "He lives in the U.S. | The vote is near.",
        "The U.S. President spoke. | The U.S. Navy came.",
        "The U.S.-led force and U.S. allies met. | In the U.S. they wait.",
        "It met on Dec. 15. | He left.",
        "It was signed on Dec. 15, 2021, by all.",
        "See No. 4. | He said no. | Pier No. 4 was struck.",
        "J. K. Marlow met George W. Hill. | He left.",
        "Dr. Aasgard and Gen. Moe spoke to Sen. Lund Jr. in St. Ives.",
        "At 5 p.m. Monday he spoke. | It began at 5 p.m. | The crowd left.",
        "Apple Inc. said so. | He joined Sund Inc. | He left.",
        "“We will win.” | Then he left.",
        "“Will you come?” he asked. | “No!” she cried.",
        "He said “No.” | And left.",
        "“We did it in the U.S.” | He left the U.S. | “Yes,” she said.",
        "(He left.) | She stayed.",
        "Prices rose 3.5 percent. | The U.K. and E.U. agreed.",
        "It sets window.PWNED=1 and Node.js. | Then it calls read.Me!Now twice.",
        "It happened in 2021. | Then it grew to 30. | Next came 40.",
    ],
)
def test_english_as_it_is_printed(text):
    assert split(text.replace("| ", "")) == text.split(" | ")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 3. März kam Dr. Müller z. B. nach Berlin. | Der 2. Weltkrieg endete. | „Gut.“ | Dann ging er."),
        ("fr", "M. Dupont est venu. | « Oui. » | Il a dit non."),
        ("es", "¿Qué? | El Sr. Pérez dijo. | Fin."),
        ("ru", "В 2021 г. президент В. В. Орлов сказал. | Он ушёл."),
        ("zh", "他说：“好。”|然后走了。|再见！|真的？！|“对。”他说。|真的吗?|不知道。"),
        ("ja", "これは本です。|「はい。」と言った。|終わり。"),
        ("ar", "قال الرئيس. | هل جاء؟ | نعم!"),
        ("ur", "یہ ہے۔ | وہ ہے۔"),
        ("hi", "वह गया। | वह आया।"),
    ],
)
def test_other_languages(language, text):
    bar = "|" if language in ("zh", "ja") else " | "
    assert split(text.replace("| ", "").replace("|", ""), language) == text.split(bar)


def name_of(case: Case) -> str:
    return f"{case.language}-{case.text[:30]}"


@pytest.mark.parametrize("case", [case for case in CASES if case.is_right], ids=name_of)
def test_sentences_end_where_a_reader_ends_them(case):
    assert split(case.text, case.language) == case.sentences


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_right], ids=name_of)
@pytest.mark.xfail(strict=True, reason="only who understands the words can tell")
def test_where_only_a_reader_can_tell(case):
    assert split(case.text, case.language) == case.sentences


@pytest.mark.parametrize("language", ["zh", "ru", "de", "fr", "es", "ar", "en"])
def test_each_main_language_has_cases_enough(language):
    assert sum(case.language == language for case in CASES) >= 25


def test_a_language_by_region_is_cut_as_the_language_is():
    text = "Am 3. Oktober kam er. Dann ging er."
    assert split(text, "de-AT") == split(text, "de") != split(text, "en")


def test_an_unclosed_quotation_keeps_nothing_together():
    assert split("“We won, he said. Then it rained. They left.") == [
        "“We won, he said.",
        "Then it rained.",
        "They left.",
    ]


def test_what_is_too_long_for_a_quotation_is_cut():
    assert len(split("“" + "We won it all. " * 100 + "”")) == 100


def test_marks_of_direction_hide_no_end():
    assert len(split("قال إن الوضع مستقر.\u200f ودعا المواطنين.", "ar")) == 2


def test_every_list_is_of_a_language_that_has_starters():
    for block in (abbreviations.LEADING, abbreviations.NUMBERING, abbreviations.DOUBTFUL, abbreviations.CLOSING):
        assert set(block) - {""} <= set(abbreviations.STARTERS) | {"fa"}


@given(st.lists(st.sampled_from([*PIECES, " "]), max_size=60).map("".join), st.sampled_from(LANGUAGES))
def test_sentences_are_in_order_and_hold_every_word(text, language):
    found = list(sentences(text, language))
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    at = [0, *(bound for bounds in found for bound in bounds), len(text)]
    assert all(not text[end:start].strip() for end, start in zip(at[::2], at[1::2], strict=True))


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_no_word_of_any_text_is_lost_or_doubled(text, language):
    assert "".join("".join(split(text, language)).split()) == "".join(text.split())


@given(st.lists(st.sampled_from([case for case in CASES if case.language == "en"]), min_size=1, max_size=4))
def test_a_sentence_by_itself_is_one(cases):
    for case in cases:
        assert all(len(split(sentence)) == 1 for sentence in case.sentences)


HOSTILE = {
    "openers": "“" * 200_000,
    "initials": "A. " * 100_000,
    "Chinese": "第一座桥开了。" * 30_000,
    "brackets": "(" * 200_000,
    "stops": "." * 200_000,
    "closers": ".”" * 100_000,
    "one opener of each": "“„«‘(\"「'" * 25_000,
    "closed late": "«" * 100_000 + "»" * 100_000,
    "apostrophes": "‘a’b 'c" * 30_000,
    "space": "! " + " " * 200_000 + "a",
    "dashes": ". — a" * 40_000,
    "figures": "1. " * 70_000,
    "abbreviations": "inc. " * 50_000,
    "no stop": "word " * 200_000,
    "Thai": "ก " * 100_000,
    "speakers": "!” Aa Aa Aa Aa Aa " * 10_000,
}


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_only(text, language):
    started = time.process_time()
    list(sentences(text, language))
    assert time.process_time() - started < 2
