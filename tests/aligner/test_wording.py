from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons.aligner import Span, compare_words, movement, same_words, shared_words, spelling
from comparisons.aligner.wording import WORD_CAP
from tests.aligner.articles import sentences
from tests.aligner.marking import SIGNS, marked

news = st.lists(sentences, min_size=1, max_size=3).map("\n".join)
hostile = st.text("aab é\u0301नि大橋สะ1,'-.\n\u200f\u05d0", max_size=80)
texts = st.one_of(news, hostile, st.text(max_size=60))


@st.composite
def reworded(draw: st.DrawFn) -> tuple[str, str]:
    """A text and the same words in other pieces, some lost, some in another spelling."""
    words = draw(news).split()
    cut = draw(st.integers(0, len(words)))
    kept = [draw(st.sampled_from([word, word, f"{word}s", word.upper(), ""])) for word in words]
    return " ".join(words), " ".join([*kept[cut:], *kept[:cut]])


pairs = st.one_of(st.tuples(texts, texts), reworded())


class TestLaws:
    @given(pairs)
    def test_the_spans_tile_both_texts(self, pair):
        for text, spans in zip(pair, compare_words(*pair), strict=True):
            assert "".join(text[span.start : span.end] for span in spans) == text
            assert all(span.start < span.end for span in spans)
            assert {span.kind for span in spans} <= SIGNS.keys()

    @given(pairs)
    def test_neighbouring_spans_differ(self, pair):
        for spans in compare_words(*pair):
            assert all(a[2:] != b[2:] and a.end == b.start for a, b in pairwise(spans))

    @given(pairs)
    def test_which_text_is_called_left_changes_nothing(self, pair):
        left, right = pair

        assert compare_words(right, left) == compare_words(left, right)[::-1]

    @given(texts)
    def test_equal_texts_are_plain(self, text):
        plain = [Span(0, len(text), "same")] if text else []

        assert compare_words(text, text) == (plain, plain)

    @given(pairs)
    def test_the_same_words_leave_nothing_to_only_one_side(self, pair):
        if same_words(*pair):
            kinds = {span.kind for spans in compare_words(*pair) for span in spans}
            assert kinds.isdisjoint({"only", "moved", "letters"})

    @given(pairs)
    def test_what_moved_stands_on_both_sides(self, pair):
        here, there = ({span.phrase for span in spans if span.phrase} for spans in compare_words(*pair))

        assert here == there

    @given(pairs)
    def test_a_plain_text_faces_a_plain_text(self, pair):
        here, there = ({span.kind for span in spans} for spans in compare_words(*pair))

        assert ("shared" in here) == ("shared" in there)
        assert not ("shared" in here and here | there > {"same", "shared"})

    @given(pairs)
    def test_no_letter_is_parted_from_its_marks(self, pair):
        for text, spans in zip(pair, compare_words(*pair), strict=True):
            inside = [b.start for a, b in pairwise(spans) if {a.kind, b.kind} == {"letters", "variant"}]
            assert all(text[start] not in spelling.MARKS for start in inside)


class TestStories:
    def test_another_word(self):
        assert marked("Four men died on Monday.", "Five men died on Monday.") == (
            "[Four] men died on Monday.",
            "[Five] men died on Monday.",
        )

    def test_lost_hyphens_and_apostrophes_are_faint(self):
        assert marked("The countrys ChinaRussia ties", "The country's China-Russia ties") == (
            "The ~countrys~ ~ChinaRussia~ ties",
            "The ~country's~ ~China-Russia~ ties",
        )

    def test_a_compound_in_one_word_or_two_is_faint(self):
        assert marked("a wartorn country", "a war torn country")[1] == "a ~war torn~ country"

    def test_case_and_punctuation_are_faint(self):
        assert marked("He said: The bridge, closed", "He said the Bridge closed")[0] == (
            "He said~:~ ~The~ ~bridge,~ closed"
        )

    def test_a_figure_is_never_faint(self):
        assert marked("It cost 1.5 million crowns", "It cost 15 million crowns")[0] == "It cost [1.5] million crowns"
        assert not same_words("It cost $5.", "It cost €5.")
        assert not same_words("It fell by 5-6.", "It fell by 56.")
        assert same_words("It cost 10,000.", "It cost 10000.")

    def test_a_spelling_differs_by_its_letters_and_a_year_as_a_word(self):
        assert marked("They organised it in Kiev in 1998.", "They organized it in Kyiv in 1989.") == (
            "They organi(s)ed it in Ki(e)v in [1998].",
            "They organi(z)ed it in K(y)iv in [1989].",
        )

    def test_a_lonely_the_is_no_agreement(self):
        left, right = marked(
            "Engineers warned that repairs of the hangers would be slow",
            "Engineers warned that work on the steel could be slow",
        )

        assert left == "Engineers warned that [repairs of the hangers would] be slow"
        assert right == "Engineers warned that [work on the steel could] be slow"

    def test_a_word_that_drowns_between_two_changes_is_no_agreement(self):
        left, right = marked(
            "The mayor said that engineers inspecting hangers came upon dangerous corrosion in Saltgate on Monday.",
            "The mayor said that commuters using the ferry came to work two hours late in Saltgate on Monday.",
        )

        assert left.startswith("The mayor said that [engineers inspecting hangers came upon dangerous corrosion] in")
        assert right.startswith("The mayor said that [commuters using the ferry came to work two hours late] in")

    def test_chinese_is_compared_letter_by_letter(self):
        assert marked("大桥将关闭至五月。", "大桥将开放至五月。")[0] == "大桥将[关闭]至五月。"

    def test_chinese_quotation_marks_are_faint(self):
        assert marked("他说「大桥关闭」。", "他说“大桥关闭”。")[0] == "他说~「~大桥关闭~」。~"

    def test_what_thai_adds_is_in_one_piece(self):
        assert marked("นายกรัฐมนตรีกล่าว", "ในวันนี้นายกรัฐมนตรีกล่าว")[1] == "[ในวันนี้]นายกรัฐมนตรีกล่าว"

    def test_thai_letters_keep_their_vowel_signs(self):
        assert same_words("ที่นี่", "ที่นี่ ")

    def test_hindi_words_keep_their_vowel_signs(self):
        assert marked("पुल बंद है", "पुल खुला है")[0] == "पुल [बंद] है"

    def test_hebrew_and_arabic_are_compared_by_words(self):
        assert marked("ראש הממשלה אמר כי הגשר פתוח", "ראש הממשלה טען כי הגשר פתוח")[0] == (
            "ראש הממשלה [אמר] כי הגשר פתוח"
        )
        assert marked("قال الرئيس إن الجسر مغلق", "قال الرئيس إن الجسر مفتوح")[1] == "قال الرئيس إن الجسر [مفتوح]"


class TestTooLittleInCommon:
    LEFT = "The margin was nine, and two of the knives came from the side of Premier Hedrik."
    RIGHT = "At half past nine Mr Hedrik drove to the palace and came out later with a request to mind the shop."

    def test_it_stays_plain_but_for_shared_names_and_figures(self):
        assert marked(self.LEFT, self.RIGHT) == (
            "The margin was _nine_, and two of the knives came from the side of Premier _Hedrik_.",
            "At half past _nine_ Mr _Hedrik_ drove to the palace and came out later with a request to mind the shop.",
        )

    def test_nothing_shared_stays_plain(self):
        left = "He was the man of the year."

        assert marked(left, "A committee of the senate resigned over it.")[0] == left

    def test_across_languages_figures_and_names_are_found(self):
        left, right = "Путин, 25 августа: 3000 человек в Кремле", "On 25 August Putin said: three thousand"

        assert [left[s.start : s.end] for s in shared_words(left, right)[0] if s.kind == "shared"] == [
            "Путин",
            "25",
            "3000",
        ]


class TestBounds:
    """Work is counted, for time depends on who else is at work."""

    def test_beyond_the_cap_it_stays_plain(self):
        spans = compare_words("old " + "word " * 3_000, "new " + "word " * 3_000 + "end")[1]

        assert [span.kind for span in spans] == ["only", "same"]

    def test_a_word_of_100_000_letters_is_one_word(self):
        left, right = marked(f"The {'a' * 100_000} bridge closed", f"The {'a' * 99_999}b bridge closed")

        assert left.startswith("The [a")
        assert right.endswith("b] bridge closed")

    def test_spellings_are_held_against_each_other_a_bounded_number_of_times(self, monkeypatch):
        asked = counted(monkeypatch, spelling, "is_variant")
        left, right = (
            " ".join(f"bridge{chr(97 + n % 26)}{chr(97 + n // 26)}{end}" for n in range(650)) for end in "xy"
        )
        compare_words(left, right)

        assert 0 < len(asked) <= spelling.WORDS_CAP**2

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("word " * 5_000, "word " * 4_000 + "end"),
            ("long river bridge " * 900, "bridge long river " * 900),
            (" ".join(f"word{n}" for n in range(2_000)), " ".join(f"word{n}" for n in reversed(range(2_000)))),
            (" ".join(f"w{n} x{n}" for n in range(1_000)), " ".join(f"x{n} w{n}" for n in range(1_000))),
            (" ".join(f"alpha{n} beta{n} q" for n in range(600)), " ".join(f"beta{n} z alpha{n}" for n in range(600))),
            ("大桥关闭" * 600, "关闭大桥" * 600),
        ],
    )
    def test_phrases_grow_in_steps_that_do_not_outnumber_the_words(self, monkeypatch, one, other):
        steps = counted(monkeypatch, movement, "_following")
        compare_words(one, other)

        # Each word is reached once at most, and each of two ends of a phrase is tried once in vain.
        assert len(steps) <= 4 * WORD_CAP

    @settings(deadline=None, max_examples=20)
    @given(st.lists(st.sampled_from(["aaaa", "aaab", "aaaaa", "a", "大", "b" * 300]), min_size=500, max_size=900))
    def test_repetition_is_answered(self, words):
        assert compare_words(" ".join(words), " ".join(reversed(words)))


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> list[None]:
    """A list that grows with each call of a function of `module`."""
    calls: list[None] = []
    original = getattr(module, name)

    def call(*arguments, **named):
        calls.append(None)
        return original(*arguments, **named)

    monkeypatch.setattr(module, name, call)
    return calls
