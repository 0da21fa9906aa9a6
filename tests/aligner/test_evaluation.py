import pytest

from comparisons.aligner import Pairing
from comparisons.aligner.evaluation import Aligned, Document, Tally, aligned, measure, reliability, tally, total

DOCUMENT = Document(("a", "b", "c"), ("x", "y"), frozenset({(0, 0), (1, 1)}), frozenset({(2, 1)}))


def test_links_are_counted_one_by_one():
    counts = tally(DOCUMENT, {(0, 0), (0, 1)})

    assert (counts.precision, counts.recall, counts.f1) == (0.5, 0.5, 0.5)


def test_ignored_pairs_count_neither_way():
    assert tally(DOCUMENT, {(0, 0), (1, 1), (2, 1)}) == tally(DOCUMENT, {(0, 0), (1, 1)})


def test_null_accuracy_is_about_sentences_without_a_link():
    assert tally(DOCUMENT, {(2, 0)}).null_accuracy == 0.0
    assert tally(DOCUMENT, {(0, 1)}).null_accuracy == 1.0


def test_nothing_to_find_and_nothing_found_is_perfect():
    empty = Document(("a",), ("x",), frozenset(), frozenset())

    assert tally(empty, set()).f1 == 1.0
    assert tally(empty, {(0, 0)}).precision == 0.0
    assert tally(empty, {(0, 0)}).recall == 0.0


def test_the_sum_is_over_links_not_over_documents():
    both = total([tally(DOCUMENT, {(0, 0), (1, 1)}), tally(DOCUMENT, set())])

    assert (both.documents, both.links, both.precision, both.recall) == (2, 4, 1.0, 0.5)


def test_it_measures_the_aligner_on_the_sentences_as_they_are():
    same = Document(["The bridge is closed."], ["The bridge is closed."], frozenset({(0, 0)}), frozenset())

    assert measure(same)._replace(seconds=0.0) == Tally(1, 1, 1, 1, 0, 0, 0.0)


def test_a_document_is_aligned_once_for_all_its_figures():
    same = Document(["The bridge is closed."], ["The bridge is closed."], frozenset(), frozenset({(0, 0)}))

    assert [pairing[:2] for pairing in aligned(same).pairings] == [(0, 0)]
    assert aligned(same).counted() == []


MARKED = Document(
    ("a", "b", "c"), ("x", "y"), frozenset({(0, 0), (1, 1), (2, 1)}), frozenset(), partial=frozenset({(1, 1)})
)


def test_without_partial_links_they_count_neither_way():
    counts = tally(MARKED, {(0, 0), (1, 1)})

    assert (counts.precision, counts.recall) == (1.0, 2 / 3)
    assert counts.f1_without_partial == pytest.approx(2 * 1 / (1 + 2))


def test_a_full_link_is_found_whatever_it_is_called():
    counts = tally(MARKED, {(0, 0), (1, 1), (2, 1)}, called_full={(0, 0), (1, 1)})

    assert counts.full_precision == 0.5
    assert counts.full_recall == 1.0
    assert counts.full_called == 0.5


def test_an_ignored_pair_may_be_called_anything():
    doubtful = MARKED._replace(ignored=frozenset({(0, 1)}))

    assert tally(doubtful, {(0, 1)}, called_full={(0, 1)}).full_precision == tally(MARKED, set()).full_precision


def test_nothing_is_said_of_extents_where_none_are_marked():
    counts = tally(DOCUMENT, {(0, 0)}, called_full={(0, 0)})

    assert (counts.f1_without_partial, counts.full_precision, counts.full_recall, counts.full_called) == (None,) * 4


def test_documents_without_marks_stay_out_of_the_figures_on_extents():
    both = total([tally(MARKED, {(0, 0)}, {(0, 0)}), tally(DOCUMENT, {(0, 1)}, {(0, 1)})])

    assert (both.full_precision, both.full_recall) == (1.0, 0.5)


def scored(document: Document, *scores: int) -> Aligned:
    """The document, given links from its first left sentence to the first right ones, with these scores."""
    return Aligned(document, [Pairing(0, j, score, "full") for j, score in enumerate(scores)], seconds=0.0)


def test_reliability_is_told_in_ten_bins():
    bins = reliability([scored(DOCUMENT, 61, 69)])

    assert [(each.first, each.last) for each in bins[:2] + bins[-1:]] == [(0, 9), (10, 19), (90, 100)]
    assert bins[6] == (60, 69, 2, 65.0, 0.5)
    assert bins[5] == (50, 59, 0, None, None)


def test_the_surest_links_are_in_the_last_bin_and_ignored_ones_in_none():
    doubtful = DOCUMENT._replace(ignored=frozenset({(0, 1)}))

    assert reliability([scored(doubtful, 100, 95)])[9] == (90, 100, 1, 100.0, 1.0)
