from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.sentences import sentences


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


@given(st.text(alphabet="aB .!?”“U.S。\n(1", max_size=200))
def test_no_word_is_lost_or_doubled(text):
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["“" * 200_000, "A. " * 100_000, "第一座桥开了。" * 30_000, "(" * 200_000])
def test_time_grows_with_the_length_only(text):
    started = time.process_time()
    list(sentences(text, "en"))
    assert time.process_time() - started < 2
