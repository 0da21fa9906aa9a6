import json

import pytest

from comparisons.aligner.evaluation import Document
from comparisons.aligner.gold import parse_gold


def test_a_gold_line_is_read():
    line = b'\xef\xbb\xbf{"id": "x", "left": ["a", "b"], "right": ["c"], "links": [[0, 0]], "ignore": [[1, 0]]}\n\n'

    assert parse_gold(line) == [Document(["a", "b"], ["c"], frozenset({(0, 0)}), frozenset({(1, 0)}), id="x")]


def gold(**keys: object) -> bytes:
    document = {"left": ["a", "b"], "right": ["c"], "links": [[0, 0], [1, 0]]} | keys
    return json.dumps(document).encode() + b"\n"


def test_one_partial_link_tells_that_all_others_of_the_file_are_full():
    first, second = parse_gold(gold(partial=[[1, 0]]) + gold(partial=[]))

    assert first.partial == {(1, 0)}
    assert second.partial == frozenset()


@pytest.mark.parametrize("keys", [{}, {"partial": []}, {"partial": None}])
def test_without_a_partial_link_nothing_is_known_of_extents(keys):
    assert parse_gold(gold(**keys))[0].partial is None


def test_only_a_link_can_be_partial():
    assert parse_gold(gold(links=[[0, 0]], partial=[[0, 0], [1, 0]]))[0].partial == {(0, 0)}


@pytest.mark.parametrize("name", [None, 7, " "])
def test_a_document_without_a_name_is_called_by_its_line(name):
    assert [document.id for document in parse_gold(b"\n" + gold(id=name) + gold(id="b"))] == ["line 2", "b"]


def test_the_languages_are_told_or_not():
    assert [document.languages for document in parse_gold(gold(lang=["zh", "en"]) + gold(lang="en"))] == [
        ("zh", "en"),
        ("", ""),
    ]


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
        (b'{"left": [], "right": [], "links": [], "partial": {}}', '"partial" is not a list of pairs'),
        (b'{"left": ["a"], "right": ["b"], "links": [], "ignore": [[-1, 0]]}', "there is no such sentence"),
    ],
)
def test_a_malformed_line_is_named(line, complaint):
    with pytest.raises(ValueError, match=complaint.replace('"', ".")):
        parse_gold(b'{"left": [], "right": [], "links": []}\n' + line)
