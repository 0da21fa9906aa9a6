"""Text that hurts: an answer in bounds. Words are counted, for time depends on who else is at work."""

import pytest

from comparisons.aligner.detectors import find, foreign_words
from comparisons.aligner.sentence import WORDS_CAP, Sentence

PLAIN = "The mayor said that 40 houses in Lisbon were not flooded on Monday."
HOSTILE = {
    "letters": "a" * 100_000,
    "single letters": "a " * 50_000,
    "words": "flood " * 100_000,
    "marks on one letter": "e" + "\u0301" * 100_000,
    "many marked letters": ("e" + "\u0301" * 50 + " ") * 500,
    "turned round": "\u202eThe mayor\u202c said \u2066no\u2069 to 40 men.",
    "families": "👨‍👩‍👧‍👦 said 3 🇩🇪 " * 50,
    "arabic": "قال الرئيس إن الجسر مغلق في 25 أغسطس",
    "hebrew": "ראש הממשלה אמר כי הגשר פתוח",
    "chinese": "2021年8月25日，大桥将关闭，约3000人。" * 200,
    "digits": "1" * 100_000,
    "grouped digits": "1," * 50_000,
    "versions": "1." * 50_000,
    "odd digits": "² ³ ½ ① ٣ ४ 五 ³ o'clock ² pm 25:61 ② May 0 in 0",
    "huge": "9" * 400 + " million" * 300,
    "multiplied": "two" + " hundred" * 300,
    "denials": "not " * 300,
    "sayings": "he said, " * 130,
    "sequences": "and then " * 200,
    "names": "Petra Lang and " * 130,
    "initials": "U.S." * 20_000,
    "apostrophes": "a'" * 50_000,
    "quotation marks": '"' * 50_000,
    "controls": "\x1b[31m a\x00b \ud800 \ufeff",
    "nothing": "",
    "white": " \n\t\u2028 ",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_it_gives_an_answer(text, language):
    for other in (PLAIN, text):
        for left, right in ((text, other), (other, text)):
            find(left, right, languages=(language, "en"))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_alone_it_gives_an_answer(text):
    assert all(text[one.left.start : one.left.end] for one in foreign_words([text]))


def test_no_more_words_are_read_than_the_cap():
    assert len(Sentence.read(HOSTILE["words"]).words) == WORDS_CAP


def test_the_work_is_bounded_by_the_cap():
    """Beyond the cap nothing is compared, so nothing is found there."""
    same = "flood " * WORDS_CAP

    assert find(f"{same} 40 houses", f"{same} 50 houses") == []
