import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner import Pairing, align
from tests.aligner.articles import articles

OFFICIAL = [
    "Transport minister Ada Quill visited the Saltgate bridge on Tuesday.",
    "Engineers found hairline cracks in four of its steel hangers.",
    "The bridge will stay closed until the hangers are replaced.",
    "Some 1,200 commuters a day will have to take the ferry across the estuary.",
    "The repair is expected to cost 3.5 million crowns.",
    "She thanked the fire brigade for closing the bridge within minutes.",
]

RETOLD = [
    "On Tuesday Ada Quill, the minister of transport, came to the Saltgate bridge.",
    "Hairline cracks were found in four of the steel hangers, the engineers said.",
    "Until the hangers have been replaced the bridge will be closed.",
    "Every day 1,200 commuters will have to cross the estuary by ferry.",
    "It is expected that the repair costs 3.5 million crowns.",
    "For closing the bridge within minutes she thanked the fire brigade.",
]

# No threshold is above 55: half of the F1 that the scores promise, and a little.
SURE = 65

strangers = st.lists(st.sampled_from("onions butter fry gently peel garlic dough oven salt stir".split()), min_size=4)
strangers = strangers.map(lambda words: " ".join(words).capitalize() + ".")


def places(pairings: list[Pairing]) -> list[tuple[int, int]]:
    return [(pairing.left, pairing.right) for pairing in pairings]


class TestLaws:
    @given(articles, articles)
    def test_it_does_not_matter_which_article_is_called_left(self, left, right):
        mirrored = [Pairing(j, i, score, extent) for i, j, score, extent in align(left, right)]

        assert align(right, left) == sorted(mirrored)

    @given(articles, articles)
    def test_equal_input_gives_equal_output(self, left, right):
        assert align(left, right) == align(list(left), tuple(right))

    @given(articles, articles)
    def test_links_are_in_order_and_in_range_and_bounded(self, left, right):
        found = align(left, right)

        assert places(found) == sorted(set(places(found)))
        assert all(0 <= i < len(left) and 0 <= j < len(right) for i, j in places(found))
        assert all(0 <= pairing.score <= 100 for pairing in found)
        assert {pairing.extent for pairing in found} <= {"full", "partial"}

    @given(articles)
    def test_an_article_of_distinct_sentences_is_its_own_diagonal(self, article):
        article = list(dict.fromkeys(article))

        full = [pairing for pairing in align(article, article) if pairing.extent == "full"]

        assert places(full) == [(position, position) for position in range(len(article))]

    @given(st.sets(st.integers(0, 5), min_size=4), st.lists(strangers, max_size=6), st.booleans())
    def test_sure_links_survive_sentences_that_have_nothing_to_do_with_them(self, kept, added, first):
        right = [RETOLD[place] for place in sorted(kept)]
        sure = {(pairing.left, pairing.right) for pairing in align(OFFICIAL, right) if pairing.score >= SURE}
        longer = [*added, *right] if first else [*right, *added]
        moved = len(added) if first else 0

        assert {(i, j + moved) for i, j in sure} <= set(places(align(OFFICIAL, longer)))


class TestStories:
    def test_a_retelling_in_the_same_order(self):
        retold = [
            "Ada Quill, the transport minister, was at Saltgate bridge on Tuesday.",
            "Hairline cracks were found in four steel hangers, engineers say.",
            "Until these are replaced the bridge stays closed.",
        ]
        assert places(align(OFFICIAL, retold)) == [(0, 0), (1, 1), (2, 2)]

    def test_a_merge(self):
        retold = [
            "Nobody had expected this.",
            "Engineers found hairline cracks in four hangers, and the bridge stays closed until they are replaced.",
            "The repair is expected to cost 3.5 million crowns.",
        ]
        assert places(align(OFFICIAL, retold)) == [(1, 1), (2, 1), (4, 2)]

    def test_a_split_is_the_merge_seen_from_the_other_side(self):
        whole = [f"{OFFICIAL[1]} {OFFICIAL[2]}", OFFICIAL[4]]

        assert places(align(whole, OFFICIAL)) == [(0, 1), (0, 2), (1, 4)]

    def test_only_the_same_said_alone_is_full(self):
        merged = [f"{OFFICIAL[1]} {OFFICIAL[2]}", "The repair, it is expected, will cost 3.5 million crowns."]

        assert [pairing.extent for pairing in align(OFFICIAL, merged)] == ["partial", "partial", "full"]

    def test_a_move(self):
        moved = [OFFICIAL[4], *OFFICIAL[:4], OFFICIAL[5]]

        assert (4, 0) in places(align(OFFICIAL, moved))
        assert len(align(OFFICIAL, moved)) == len(OFFICIAL)

    def test_one_sentence_answered_from_two_far_apart_places(self):
        retold = [
            "The ferry takes some 1,200 commuters a day.",
            *OFFICIAL[:3],
            OFFICIAL[4],
            "Commuters will have to cross the estuary by ferry.",
        ]
        assert {(3, 0), (3, 5)} <= set(places(align(OFFICIAL, retold)))

    def test_nothing_in_common(self):
        recipe = ["Peel two onions.", "Fry them gently with butter.", "Serve hot."]

        assert align(OFFICIAL, recipe) == []

    def test_lost_hyphens_and_apostrophes_do_not_matter(self):
        left = ["The country's long-term plan keeps Sino-Russian ties.", "An in-depth exchange followed."]
        right = ["An indepth exchange followed.", "The countrys longterm plan keeps SinoRussian ties."]

        assert [pairing.extent for pairing in align(left, right)] == ["full", "full"]

    def test_chinese_needs_no_spaces(self):
        left = ["大桥将关闭至五月。", "工程师发现四根吊杆有裂缝。"]
        right = ["工程师说，四根吊杆发现了裂缝。", "大桥关闭到五月。"]

        assert places(align(left, right)) == [(0, 1), (1, 0)]

    def test_repeated_sentences_pair_in_their_order(self):
        refrain = ["He said no.", "The bridge is closed.", "He said no."]

        assert places(align(refrain, refrain)) == [(0, 0), (1, 1), (2, 2)]

    def test_nothing_pairs_with_nothing(self):
        assert align([], OFFICIAL) == align(OFFICIAL, []) == align([], []) == []


def test_another_process_finds_the_same():
    script = f"from comparisons.aligner import align; print(align({OFFICIAL!r}, {OFFICIAL[::-1]!r}))"

    answers = {
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }

    assert answers == {f"{align(OFFICIAL, OFFICIAL[::-1])}\n"}
