import pytest

from comparisons.aligner.detectors import foreign_words
from tests.aligner.detectors.telling import told

FOUND = [
    (
        "The union will join the pemogokan on the docks.",
        "The union will join the strike on the docks.",
        "pemogokan",
        "strike",
    ),
    (
        "The Feuerwehr pulled a horse from the canal.",
        "The fire brigade pulled a horse from the canal.",
        "Feuerwehr",
        "fire brigade",
    ),
    ("The prime pastor opened the fair.", "The prime minister opened the fair.", "prime pastor", "prime minister"),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_a_foreign_or_spun_word_is_found_with_what_stands_for_it(left, right, one, other):
    assert told(left, right) == [("untranslated", one, other)]


def test_a_word_that_both_sides_have_is_fair():
    assert told("He sold espresso at the fiesta.", "At the fiesta he sold espresso.") == []


class TestOneArticleAlone:
    def test_foreign_words_are_found(self):
        passage = "The union will join the pemogokan on the docks."

        (one,) = foreign_words(["Nothing to see.", passage])

        assert (one.category, one.right) == ("untranslated", None)
        assert (one.left.passage, passage[one.left.start : one.left.end]) == (1, "pemogokan")

    @pytest.mark.parametrize(
        "passage",
        [
            "The café served croissants to the mayor.",
            "Angela Merkel met Recep Tayyip Erdogan in Ankara.",
            'He said "vielen Dank" and left.',
            "3,000 kg, 25% and $5 million.",
        ],
    )
    def test_borrowed_words_names_quotations_and_figures_are_fair(self, passage):
        assert foreign_words([passage]) == []

    def test_a_text_in_its_own_language_is_fair(self):
        assert foreign_words(["Die Feuerwehr zog ein Pferd aus dem Kanal."], language="de") == []
