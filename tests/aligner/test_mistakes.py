from comparisons.aligner import Pairing
from comparisons.aligner.evaluation import Aligned, Document
from comparisons.aligner.mistakes import FalseLink, MissedLink, mistakes

DOCUMENT = Document(
    ("a", "b", "c"), ("x", "y"), frozenset({(0, 0), (1, 1), (2, 1)}), frozenset({(2, 0)}), partial=frozenset({(1, 1)})
)


def found(*pairings: Pairing) -> Aligned:
    return Aligned(DOCUMENT, pairings, seconds=0.0)


RIGHT = Pairing(0, 0, 90, "full")


def test_all_right_is_no_mistake():
    made = mistakes(found(RIGHT, Pairing(1, 1, 60, "partial"), Pairing(2, 1, 70, "full")))

    assert (made.missed, made.false, made.not_full) == ([], [], [])


def test_a_missed_link_tells_what_its_sentences_were_linked_to_instead():
    wrong = Pairing(1, 0, 40, "partial")
    made = mistakes(found(RIGHT, wrong, Pairing(2, 1, 70, "full")))

    assert made.missed == [MissedLink((1, 1), [wrong], [Pairing(2, 1, 70, "full")])]


def test_a_false_link_tells_what_its_sentences_go_with():
    wrong = Pairing(0, 1, 40, "partial")

    assert mistakes(found(RIGHT, wrong)).false == [FalseLink(wrong, [(0, 0)], [(1, 1), (2, 1)])]


def test_a_partial_link_called_full_is_told_apart():
    made = mistakes(found(RIGHT, Pairing(1, 1, 60, "full"), Pairing(2, 1, 70, "full")))

    assert (made.missed, made.false) == ([], [])
    assert made.not_full == [Pairing(1, 1, 60, "full")]


def test_what_is_ignored_is_no_mistake_but_is_told_beside_one():
    doubtful = Pairing(2, 0, 30, "partial")
    made = mistakes(found(RIGHT, Pairing(1, 1, 60, "partial"), doubtful))

    assert made.false == []
    assert made.missed == [MissedLink((2, 1), [doubtful], [Pairing(1, 1, 60, "partial")])]
