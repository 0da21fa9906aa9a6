from __future__ import annotations

import json

import pytest

from articles.draft import BY_HAND, Draft, WordsChanged, draft_of, recut, with_kinds
from articles.readers import read
from articles.reading import ASIDE, BODY

STORY = "A bridge opens\n\nPhoto The bridge opened. It did! Many came.\n\nBack to top"


@pytest.fixture
def draft() -> Draft:
    return draft_of(read(STORY.encode()))


def words(draft: Draft) -> list[str]:
    return [draft.text[span.start : span.end] for span in draft.passages]


def test_it_survives_being_kept_as_json(draft):
    assert Draft.from_json(json.loads(json.dumps(draft.to_json()))) == draft


def test_a_line_break_cuts(draft):
    cut = recut(draft, {1: "Photo\r\nThe bridge\r\nopened."}, frozenset())
    assert words(cut)[1:4] == ["Photo", "The bridge", "opened."]


def test_two_passages_are_joined(draft):
    joined = recut(draft, {}, frozenset({1}))
    assert words(joined)[1] == "Photo The bridge opened. It did!"
    assert len(joined.passages) == len(draft.passages) - 1


def test_a_cut_and_a_join_at_once(draft):
    both = recut(draft, {1: "Photo\nThe bridge opened."}, frozenset({1}))
    assert words(both)[1:3] == ["Photo", "The bridge opened. It did!"]


@pytest.mark.parametrize("typed", ["The bridge opened.", "Photo The bridge closed.", "", "Photo The bridge opened. x"])
def test_no_letter_may_change(draft, typed):
    with pytest.raises(WordsChanged, match="passage 2"):
        recut(draft, {1: typed}, frozenset())


def test_what_is_put_back_remembers_why_it_was_out(draft):
    last = len(draft.passages) - 1
    back = with_kinds(draft, {last: BODY})
    assert (back.passages[last].kind, back.passages[last].reason) == (BODY, "navigation")
    assert with_kinds(back, {last: ASIDE}) == draft


def test_what_is_left_out_by_hand_says_so(draft):
    assert with_kinds(draft, {1: ASIDE}).passages[1].reason == BY_HAND
