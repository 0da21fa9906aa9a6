"""Text that hurts: each within bounds, with an answer that makes sense."""

from time import process_time

import pytest

from comparisons.aligner import align, compare_words, rows

# Seconds of the processor's time, many times what each takes: these must not be quadratic, not be fast.
SECONDS = 60


@pytest.fixture(autouse=True)
def _in_time():
    start = process_time()
    yield
    assert process_time() - start < SECONDS


def test_many_identical_sentences_pair_in_order():
    found = align(["Yes."] * 100_000, ["Yes."] * 100_000)

    assert len(found) == 100_000
    assert all(pairing.left == pairing.right for pairing in found)


def test_many_against_one_make_one_row():
    left, right = ["Yes."] * 20_000, ["Yes."]

    found = rows(left, right, [(pairing.left, pairing.right, pairing.score) for pairing in align(left, right)])

    assert [len(row.left) for row in found] == [20_000]


def test_many_nearly_identical_sentences():
    left = [f"Item {number}" for number in range(4_000)]
    right = [f"item  {number}!" for number in range(4_000)]

    assert len(align(left, right)) == 4_000


def test_a_megabyte_without_a_full_stop():
    endless = "word " * 200_000

    assert [(p.left, p.right) for p in align([endless, "Short."], [endless])] == [(0, 0)]
    assert len(compare_words(endless, f"{endless} more")[0]) < 10


def test_a_pile_of_combining_marks():
    pile, other = "a" + "\u0301" * 100_000, "a" + "\u0316\u0301" * 50_000

    assert align([pile] * 50, [other] * 50) is not None
    assert compare_words(pile, other)


def test_empty_strings_and_lone_surrogates():
    assert align(["", "\ud800 broken", "\x00"], ["\ud800 broken", ""])


def test_what_cannot_be_seen_does_not_matter():
    found = align(["The bri\u00addge is\u00a0clo\u200bsed."], ["The bridge is closed."])

    assert [(pairing.score > 80, pairing.extent) for pairing in found] == [(True, "full")]


def test_letters_of_another_alphabet_in_disguise_do_not_matter():
    assert align(["The brіdgе is сlоsеd."], ["The bridge is closed."])[0].extent == "full"
