import pytest
from hypothesis import given

from comparisons.aligner import Row, rows
from tests.aligner.articles import linked_articles

LEFT = ["Ada came.", "Cracks were found.", "The bridge is closed.", "Ferries run."]
RIGHT = ["Ada came!", "They found cracks.", "Closed is the bridge.", "There are ferries."]
MIRRORED = {"split": "merged", "merged": "split", "only left": "only right", "only right": "only left"}


def kinds(left: list[str], right: list[str], links: list[tuple[int, int, int]]) -> list[str]:
    return [row.kind for row in rows(left, right, links)]


class TestLaws:
    @given(linked_articles())
    def test_every_sentence_is_in_exactly_one_row(self, case):
        found = rows(*case)

        assert sorted(i for row in found for i in row.left) == list(range(len(case[0])))
        assert sorted(j for row in found for j in row.right) == list(range(len(case[1])))

    @given(linked_articles())
    def test_each_side_of_a_row_is_one_run(self, case):
        for row in rows(*case):
            for side in (row.left, row.right):
                assert side == tuple(range(side[0], side[0] + len(side))) if side else True

    @given(linked_articles())
    def test_every_link_is_inside_one_row_or_leads_between_two(self, case):
        found = rows(*case)
        inside = [link for row in found for link in row.links]
        between = [link for row in found for link in row.elsewhere]

        assert sorted(inside + sorted(set(between))) == sorted((i, j) for i, j, _ in case[2])
        assert all(between.count(link) == 2 for link in between)

    @given(linked_articles())
    def test_links_of_a_row_are_between_its_sentences(self, case):
        for row in rows(*case):
            assert all(i in row.left and j in row.right for i, j in row.links)
            assert all((i in row.left) != (j in row.right) for i, j in row.elsewhere)

    @given(linked_articles())
    def test_mirrored_links_mirror_the_rows(self, case):
        left, right, links = case
        found = [(row.left, row.right, row.kind) for row in rows(left, right, links)]

        mirror = rows(right, left, [(j, i, score) for i, j, score in links])

        assert sorted((row.right, row.left, MIRRORED.get(row.kind, row.kind)) for row in mirror) == sorted(found)

    @given(linked_articles())
    def test_rows_stand_in_the_reading_order_of_the_left(self, case):
        starts = [row.left[0] for row in rows(*case) if row.left]

        assert starts == sorted(starts)

    @given(linked_articles())
    def test_only_moved_rows_are_shifted(self, case):
        assert all((row.shift != 0) <= (row.kind == "moved") for row in rows(*case))


class TestStories:
    def test_the_same_words_are_kept_and_others_reworded(self):
        assert kinds(LEFT, RIGHT, [(0, 0, 99), (1, 1, 80), (2, 2, 80), (3, 3, 80)]) == ["kept"] + ["reworded"] * 3

    def test_a_split_and_a_merge(self):
        assert kinds(LEFT, RIGHT, [(0, 0, 90), (0, 1, 90), (1, 2, 90), (2, 2, 90), (3, 3, 90)]) == [
            "split",
            "merged",
            "reworded",
        ]

    def test_what_only_the_right_has_follows_the_sentence_before_it(self):
        found = rows(LEFT[:2], RIGHT[:3], [(0, 1, 90), (1, 2, 90)])

        assert [(row.left, row.right, row.kind) for row in found] == [
            ((), (0,), "only right"),
            ((0,), (1,), "reworded"),
            ((1,), (2,), "reworded"),
        ]

    def test_the_lighter_of_two_that_cross_has_moved(self):
        found = rows([*LEFT, "No."], ["No.", *RIGHT], [(4, 0, 99), (0, 1, 90), (1, 2, 90), (2, 3, 90), (3, 4, 90)])

        assert [row.kind for row in found] == ["kept", "reworded", "reworded", "reworded", "moved"]
        assert found[-1].shift == -4

    def test_a_second_answer_far_away_is_a_cross_reference(self):
        found = rows(LEFT, RIGHT, [(0, 0, 95), (1, 1, 90), (2, 2, 90), (0, 3, 60)])

        assert found[0] == Row((0,), (0,), "kept", ((0, 0),), ((0, 3),), 0)
        assert found[3] == Row((), (3,), "moved", (), ((0, 3),), -3)

    def test_a_sentence_stands_with_its_best_answer(self):
        found = rows(LEFT[:1], RIGHT[:3], [(0, 0, 40), (0, 2, 90)])

        assert [(row.left, row.right) for row in found] == [((), (0,)), ((), (1,)), ((0,), (2,))]

    def test_a_link_past_a_neighbour_joins_once_the_neighbour_has(self):
        found = rows(LEFT[:3], RIGHT[:1], [(0, 0, 90), (2, 0, 80), (1, 0, 70)])

        assert [row.left for row in found] == [(0, 1, 2)]

    def test_a_link_to_nowhere_is_refused(self):
        with pytest.raises(IndexError, match="no sentence for the link"):
            rows(LEFT, RIGHT, [(0, 9, 50)])

    def test_without_links_every_sentence_stands_alone(self):
        assert kinds(LEFT[:1], RIGHT[:1], []) == ["only right", "only left"]
