from time import perf_counter

import pytest
from hypothesis import given

from comparisons.aligner.baselines import BASELINES, CHARACTERS_CAP, PAIRS_CAP, monotone, tfidf, token_set
from tests.aligner.articles import articles

HERE = ["The old bridge was closed on Monday.", "Nobody was hurt, the mayor said.", "Ferries run all night."]
THERE = ["On Monday the bridge was closed.", "The mayor said that nobody was hurt.", "Tickets cost two crowns."]

every_baseline = pytest.mark.parametrize("baseline", BASELINES.values(), ids=BASELINES)


@every_baseline
def test_it_links_what_is_plainly_the_same(baseline):
    assert baseline(HERE, THERE) == {(0, 0), (1, 1)}


@every_baseline
def test_an_article_is_linked_to_itself(baseline):
    assert baseline(HERE, HERE) == {(0, 0), (1, 1), (2, 2)}


@every_baseline
@given(left=articles, right=articles)
def test_it_answers_anything_with_places_and_twice_the_same(baseline, left, right):
    links = baseline(left, right)

    assert links == baseline(left, right)
    assert all(0 <= i < len(left) and 0 <= j < len(right) for i, j in links)


@every_baseline
def test_it_declines_what_would_take_too_long(baseline):
    many, long = ["word"] * (PAIRS_CAP // 1_000), ["word " * 800] * (CHARACTERS_CAP // 10_000_000)
    start = perf_counter()

    assert baseline(many, many) is None
    assert baseline(long, long[:500]) is None
    assert perf_counter() - start < 20


def test_token_set_wants_the_best_of_both():
    assert token_set(["bridge closed", "bridge closed for ever"], ["the bridge closed again"]) == {(0, 0)}


def test_token_set_cannot_tell_a_part_from_the_whole():
    assert token_set(["the bridge", "the bridge was closed on Monday"], ["the bridge"]) == {(0, 0), (1, 0)}


def test_words_of_one_sentence_may_be_the_best_of_two():
    assert tfidf(["Nobody was hurt. The bridge was closed."], ["Nobody was hurt.", "The bridge was closed."]) == {
        (0, 0),
        (0, 1),
    }


def test_chinese_is_compared_by_its_characters():
    assert tfidf(["大桥星期一关闭", "无人受伤"], ["市长说无人受伤", "星期一大桥关闭"]) == {(0, 1), (1, 0)}


def test_a_path_may_join_two_sentences_of_either_side():
    whole = ["The bridge was closed on Monday, and nobody was hurt.", "Ferries run all night until the end of May."]
    halves = ["The bridge was closed on Monday.", "And nobody was hurt.", *whole[1:]]

    assert monotone(whole, halves) == {(0, 0), (0, 1), (1, 2)}
    assert monotone(halves, whole) == {(0, 0), (1, 0), (2, 1)}


def test_a_path_does_not_cross_itself():
    assert len(monotone(HERE, HERE[::-1])) == 1
