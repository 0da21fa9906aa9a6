import pytest

from comparisons.aligner.evaluation import Document, Tally, measure, tally, total
from comparisons.aligner.gold import parse_gold

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


def test_a_gold_line_is_read():
    line = b'\xef\xbb\xbf{"id": "x", "left": ["a", "b"], "right": ["c"], "links": [[0, 0]], "ignore": [[1, 0]]}\n\n'

    assert list(parse_gold(line)) == [Document(["a", "b"], ["c"], frozenset({(0, 0)}), frozenset({(1, 0)}))]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{", "line 2: not JSON"),
        (b"[" * 100_000, "line 2: not JSON"),
        (b"\xff{}", "line 2: not UTF-8"),
        (b"[]", "line 2: not a JSON object"),
        (b'{"left": "a", "right": [], "links": []}', '"left" is not a list of sentences'),
        (b'{"left": [], "right": [1], "links": []}', '"right" is not a list of sentences'),
        (b'{"left": [], "right": []}', '"links" is not a list of pairs'),
        (b'{"left": ["a"], "right": ["b"], "links": [[0]]}', "not a pair of whole numbers"),
        (b'{"left": ["a"], "right": ["b"], "links": [[true, 0]]}', "not a pair of whole numbers"),
        (b'{"left": ["a"], "right": ["b"], "links": [[0, 1]]}', "there is no such sentence"),
        (b'{"left": ["a"], "right": ["b"], "links": [], "ignore": [[-1, 0]]}', "there is no such sentence"),
    ],
)
def test_a_malformed_line_is_named(line, complaint):
    with pytest.raises(ValueError, match=complaint.replace('"', ".")):
        list(parse_gold(b'{"left": [], "right": [], "links": []}\n' + line))
