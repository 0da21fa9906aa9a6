from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner import align, rows
from comparisons.aligner.detectors import suggest
from comparisons.aligner.suggestion import Suggestion
from tests.aligner.detectors.news import few, texts

LEFT = [
    "Bridge stays closed",
    "Engineers found cracks in four hangers of the bridge at Saltgate.",
    "The ferry takes 1,200 commuters across the estuary.",
    "The mayor thanked the fishermen for their patience.",
]
RIGHT = [
    "Cracks in the bridge",
    "Engineers found cracks in five hangers of the bridge at Saltgate.",
    "The ferry takes 1,200 commuters across the estuary.",
    "According to the harbour office, a new pier will open.",
]
TITLES = ([0], [0])

articles = st.lists(texts, max_size=4)


def suggested(left, right, **options):
    links = [(pairing.left, pairing.right, pairing.score) for pairing in align(left, right)]
    return suggest(left, right, rows(left, right, links), **options)


def quotes(one: Suggestion, left=LEFT, right=RIGHT) -> tuple[str | None, ...]:
    sides = (left, one.left), (right, one.right)
    return tuple(words and passages[words.passage][words.start : words.end] for passages, words in sides)


class TestLaws:
    @few
    @given(articles, articles)
    def test_the_words_lie_in_their_passages(self, left, right):
        for one in suggested(left, right):
            assert one.left or one.right
            for words, passages in ((one.left, left), (one.right, right)):
                assert words is None or 0 <= words.start < words.end <= len(passages[words.passage])

    @few
    @given(articles, articles)
    def test_the_most_significant_come_first(self, left, right):
        weights = [one.significance for one in suggested(left, right)]

        assert weights == sorted(weights, reverse=True)
        assert all(0 <= weight <= 100 for weight in weights)

    @few
    @given(articles)
    def test_an_article_against_itself_gives_nothing(self, article):
        links = [(place, place, 100) for place in range(len(article))]

        assert suggest(article, article, rows(article, article, links)) == []

    @few
    @given(articles, articles)
    def test_the_same_articles_give_the_same(self, left, right):
        assert suggested(left, right) == suggested(left, right)


class TestStories:
    def test_a_figure_inside_a_row_is_quoted_on_both_sides(self):
        found = suggested(LEFT, RIGHT, titles=TITLES)

        assert ("number", ("four", "five")) in [(one.category, quotes(one)) for one in found]

    def test_a_passage_that_one_side_lacks_is_quoted_whole(self):
        found = [quotes(one) for one in suggested(LEFT, RIGHT, titles=TITLES) if one.category == "omission"]

        assert (LEFT[3].rstrip("."), None) in found

    def test_the_source_of_such_a_passage_is_told_too(self):
        found = {(one.category, quotes(one)) for one in suggested(LEFT, RIGHT, titles=TITLES)}

        assert ("attribution", (None, "According to the harbour office")) in found

    def test_a_headline_without_a_counterpart_is_no_omission(self):
        found = suggest(LEFT[:1], [], rows(LEFT[:1], [], []), titles=([0], []))

        assert found == []

    def test_two_statements_in_one_row_are_not_held_against_each_other(self):
        left, right = ["Petra Lang sold 40 goats in May."], ["Rain fell on every roof of Madrid for a week."]

        assert suggest(left, right, rows(left, right, [(0, 0, 40)])) == []

    def test_what_stands_in_another_passage_is_not_left_out(self):
        left = ["The train derailed near the viaduct after its brakes overheated.", "Nobody was hurt."]
        right = ["The train derailed near the viaduct.", "Nobody was hurt.", "Its brakes had overheated."]

        found = suggest(left, right, rows(left, right, [(0, 0, 90), (1, 1, 90)]))

        assert "omission" not in {one.category for one in found}

    def test_rulers_and_dashes_that_moved_are_nothing(self):
        left, right = ["* * *", "—", "40"], ["40", "—", "* * *"]

        assert {one.category for one in suggested(left, right)} <= {"order"}

    def test_a_row_of_several_passages_points_into_the_right_one(self):
        left = ["The train derailed. It carried 40 goats."]
        right = ["The train derailed.", "It carried 50 goats."]

        (one,) = suggest(left, right, rows(left, right, [(0, 0, 90), (0, 1, 90)]))

        assert (one.right.passage, quotes(one, left, right)) == (1, ("40", "50"))
