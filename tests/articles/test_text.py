from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.reading import ASIDE, BODY, TITLE, Limits, Span, Unreadable
from articles.text import lines, normalise, passages, shown

ARTICLE = """Go to home page

Ferry strikes the harbour bridge

By Anna Moe
2026-03-03 10:35

Ferry strikes the harbour bridge

PORT HALVERN — The ferry struck Pier No. 4 on Monday. Nobody was hurt, the U.S. embassy said.

A crane lifts the deck into its place. [Photo/Halvern Wire]
The bridge was closed.

A crane lifts the deck into its place. [Photo/Halvern Wire]

It opens on Dec. 11, the harbour said.

Related Post

Seven bridges you should have seen

Leave a Reply

Your email address will not be published. Required fields are marked *
"""


def read(text: str, title: str = "") -> list[tuple[str, str, str]]:
    """Each passage with its kind and reason."""
    text = normalise(text)
    spans = passages(text, lines(text), title=title, language="en", outside={})
    return [(span.kind, span.reason, text[span.start : span.end]) for span in spans]


def words(found: list[tuple[str, str, str]], kind: str) -> list[str]:
    return [said for of, _, said in found if of == kind]


class TestNormalise:
    @pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85", "\x0c"])
    def test_every_kind_of_line_end_becomes_one(self, end):
        assert normalise(f"One{end}two") == "One\ntwo"

    def test_it_composes_letters(self):
        assert normalise("cafe\u0301") == "café"

    def test_it_drops_what_is_not_seen_and_steers_machines(self):
        assert normalise("\ufeff\x1b[31mred\x1b[0m \x07bell\x9b \x1b]0;title\x07end") == "red bell end"

    def test_it_keeps_what_came_with_the_words(self):
        text = "co\u00adop\u200berate\u00a0here \u202eright\u202c"
        assert normalise(text) == text

    @pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "o" + "\u0301" * 31])
    def test_it_refuses_what_no_database_takes(self, text):
        with pytest.raises(Unreadable):
            normalise(text)

    def test_it_refuses_what_is_too_long_before_it_looks(self):
        with pytest.raises(Unreadable, match="divide it"):
            normalise("a" * 11, Limits(characters=10))

    def test_thirty_accents_are_still_a_letter(self):
        assert normalise("o" + "\u0301" * 30)


def test_overrides_are_shown_sign_for_sign():
    assert shown("a\u202eb\u2066c") == "a␦b␦c"


class TestLines:
    def test_a_line_is_a_paragraph(self):
        assert [line.words for line in lines("A title\n\nOne. Two.\nThree.")] == ["A title", "One. Two.", "Three."]

    def test_text_wrapped_to_a_column_is_joined_again(self):
        prose = "the ferry struck the bridge in the fog and the harbour was closed for the rest of the year "
        text = "A title\n\n"
        for _ in range(3):
            text += "\n".join(wrap(prose * 3, 60)) + ".\n\n"
        assert len(lines(text)) == 4

    def test_text_wrapped_by_hand_is_joined_again(self):
        assert [line.words.replace("\n", " ") for line in lines(BY_HAND)] == [
            "A headline that is longer than the column to which the text below it was wrapped by hand",
            "PORT HALVERN, March 4, 2025 (Coastal Radio) — The harbour board reopened the ferry terminal on Tuesday,"
            " three weeks after a storm tore the roof off the departure hall.",
            "“It took longer than we had hoped,” the engineer Anna Moe said, who had called the plan bold in May.",
        ]

    def test_chinese_wrapped_to_a_column_is_joined_again(self):
        prose = (
            "港务局周一表示，受损的大桥在关闭八十二天之后重新向所有车辆开放，首批通过的是一辆公共汽车和四十名骑自行车的人"
            * 3
        )
        text = "大桥重新开放\n\n" + "\n".join(prose[at : at + 25] for at in range(0, len(prose), 25)) + "。"
        assert [line.words.replace("\n", "") for line in lines(text)] == ["大桥重新开放", prose + "。"]

    def test_chinese_headings_between_paragraphs_stay_apart(self):
        paragraph = "港务局周一表示，受损的大桥重新向所有车辆开放，首批通过的是一辆公共汽车和四十名骑自行车的人。"
        assert len(lines("\n".join(["加强管理", paragraph] * 4))) == 8

    def test_the_points_of_a_list_stay_apart_in_a_column(self):
        points = "- first point of the harbour board about the ferry and the quay\n- second point, about the roof"
        assert len(lines(f"{BY_HAND}\n{points}\n- third point")) == 6

    def test_short_lines_without_a_column_stay_apart(self):
        menu = "\n".join(f"Things about the harbour that {'nobody ' * count}has told" for count in range(2, 6))
        assert len(lines(f"A title\n\n{menu}\n\nIt opened.")) == 6

    def test_a_poem_is_not(self):
        poem = "The ferry came at nine\nand no one saw it\nbut one old man\nwho slept\nupon the pier, they say\n" * 2
        assert len(lines(poem)) == 10

    def test_a_credit_over_two_lines_is_one(self):
        found = lines("He left.\n–The Morning Post-World\nTimes news exchange item")
        assert [line.words for line in found][1:] == ["–The Morning Post-World\nTimes news exchange item"]


@pytest.mark.parametrize("words", ["word.", "word. "])
def test_words_between_stops_are_no_sentences_and_it_says_so_soon(words):
    start = time.process_time()
    with pytest.raises(Unreadable, match="a space and a capital letter after it; put line breaks"):
        read(words * 200_000)
    assert time.process_time() - start < 2


BY_HAND = """A headline that is longer than the column to which the text below it was wrapped by hand

PORT HALVERN, March 4, 2025 (Coastal Radio) — The harbour board
reopened the ferry
terminal on Tuesday, three weeks after a storm tore the roof off
the departure hall.

“It took longer than we had hoped,” the engineer Anna Moe
said,
who had called the plan bold in May.
"""


def wrap(words: str, width: int) -> list[str]:
    rows = [""]
    for word in words.split():
        if len(rows[-1]) + 1 + len(word) > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


class TestPassages:
    def test_the_body_is_sentences(self):
        assert words(read(ARTICLE, "Ferry strikes the harbour bridge"), BODY) == [
            "PORT HALVERN — The ferry struck Pier No. 4 on Monday.",
            "Nobody was hurt, the U.S. embassy said.",
            "The bridge was closed.",
            "It opens on Dec. 11, the harbour said.",
        ]

    def test_the_title_is_one_and_its_repetition_is_not(self):
        found = read(ARTICLE, "Ferry strikes the harbour bridge")
        assert words(found, TITLE) == ["Ferry strikes the harbour bridge"]
        assert (ASIDE, "repeated title", "Ferry strikes the harbour bridge") in found

    def test_each_aside_says_why(self):
        reasons = [reason for kind, reason, _ in read(ARTICLE, "Ferry strikes the harbour bridge") if kind == ASIDE]
        assert reasons == [
            "navigation",
            "credit",
            "dateline",
            "repeated title",
            "caption",
            "caption",
            "related articles",
            "related articles",
            "comment form",
            "comment form",
        ]

    def test_a_line_said_twice_is_left_out_once(self):
        found = read("The harbour is open to all.\nIt rained.\nThe harbour is open to all.")
        assert [reason for _, reason, _ in found] == ["", "", "repeated line"]

    def test_a_refrain_may_come_twice(self):
        assert len(words(read("Yes, he said.\nIt rained.\nYes, he said."), BODY)) == 3

    def test_a_standfirst_is_a_title(self):
        found = read(
            "A bridge opens\n\nHarbour accepts every finding of the inquiry\n\nIt opened. It did.", "A bridge opens"
        )
        assert words(found, TITLE) == ["A bridge opens", "Harbour accepts every finding of the inquiry"]

    @pytest.mark.parametrize("quotation", ["„Endlich ist sie wieder offen.“", "»Endlich ist sie wieder offen.«"])
    def test_a_line_that_ends_in_a_german_quotation_is_no_standfirst(self, quotation):
        found = read(f"Eine Brücke\n\nDer Direktor sagte am Montag: {quotation}\n\nSie fuhr los.", "Eine Brücke")
        assert words(found, TITLE) == ["Eine Brücke"]

    def test_last_lines_without_a_stop_are_the_imprint(self):
        found = read("One came.\nTwo came.\nThree came.\nHarbour Press Office, Quay 2")
        assert found[-1][:2] == (ASIDE, "imprint")

    def test_paragraphs_are_counted(self):
        text = "A title\n\nOne. Two.\n\nThree."
        found = passages(text, lines(text), title="A title", language="en", outside={})
        assert [span.paragraph for span in found] == [0, 1, 1, 2]

    def test_it_refuses_too_many(self):
        text = "One. " * 20
        with pytest.raises(Unreadable, match="sentences"):
            passages(text, lines(text), title="", language="en", outside={}, limits=Limits(passages=5))

    @given(st.text(alphabet="aB .!?”“\n\t-—(1:|", max_size=300))
    def test_passages_are_in_order_and_hold_every_letter(self, text):
        text = normalise(text)
        found = passages(text, lines(text), title="", language="en", outside={})
        assert all(one.end <= other.start for one, other in pairwise(found))
        assert "".join("".join(said(text, span) for span in found).split()) == "".join(text.split())


def said(text: str, span: Span) -> str:
    return text[span.start : span.end]
