from __future__ import annotations

from datetime import date

import pytest

from articles.dates import is_date_line, written
from articles.readers import read

BODY = "The bridge was opened to all traffic today. Many people came to see it, the harbour said."


def facts(text: str, name: str = ""):
    return read(text.encode(), name=name)


class TestDates:
    @pytest.mark.parametrize(
        "line",
        [
            "2026-03-03 10:35",
            "2026-03-03T10:35:00+01:00",
            "3 March 2026",
            "March 3, 2026, 11:52 a.m.",
            "Tuesday, Mar. 3, 2026",
            "Published: 3 Mar 2026 10:35 GMT",
            "3. März 2026",
            "03.03.2026, 07:10 Uhr",
            "3 mars 2026",
            "3 de marzo de 2026",
            "3 марта 2026 г.",
            "2026年3月3日 19:05",
            "2026년 3월 3일",
            "3 مارس 2026 – 06:45",
        ],
    )
    def test_a_date_line_in_many_forms(self, line):
        assert is_date_line(line)
        assert written(line)[0].on() == date(2026, 3, 3)

    @pytest.mark.parametrize("line", ["He may 12 times", "The 3 March 2026 accord was kept.", "1/1/1/1", "Mar 2026"])
    def test_what_is_none(self, line):
        assert not is_date_line(line)

    @pytest.mark.parametrize("line", ["30 February 2026", "0001-01-01", "9999-12-31", "2026-13-01", "31.04.2026"])
    def test_a_day_that_cannot_be_is_no_day(self, line):
        assert not written(line)

    def test_day_and_month_that_may_be_swapped_are_doubtful(self):
        assert written("3/4/2026")[0].doubt
        assert not written("25/4/2026")[0].doubt


class TestPublished:
    @pytest.mark.parametrize(
        ("text", "day", "how"),
        [
            (f"A bridge opens\n2026-03-03 10:35\n\n{BODY}", date(2026, 3, 3), "date line"),
            (f"A bridge opens\n\nMarch 3, 2026 (NNA)—{BODY}", date(2026, 3, 3), "dateline"),
            (f"A bridge opens\n\nPORT HALVERN, March 3, 2026 (NNA) -- {BODY}", date(2026, 3, 3), "dateline"),
            (
                f"A bridge opens\n\nHALVERN — It opened on Mar 3, they said. {BODY}\nThe deck, Mar 3, 2026. (AP)",
                date(2026, 3, 3),
                "dateline, with the year from the text",
            ),
            (f"A bridge opens\n\nBy Anna Moe | 3 March 2026\n\n{BODY}", date(2026, 3, 3), "date line"),
            (
                f"A bridge opens\n\nThe bridge was opened on 3 March 2026. {BODY}",
                date(2026, 3, 3),
                "first sentence; doubtful, it may be another day's",
            ),
        ],
    )
    def test_it_is_found_and_said_how(self, text, day, how):
        published = facts(text).published
        assert (published.value, published.how) == (day, how)

    def test_the_name_of_the_file_is_the_last_resort(self):
        published = facts(f"A bridge opens\n\n{BODY}", "2026-03-03_bridge.txt").published
        assert (published.value, published.how) == (date(2026, 3, 3), "file name")

    def test_a_day_within_the_story_is_not_that_of_the_article(self):
        assert not facts(f"A bridge opens\n\nHALVERN: {BODY} It had been struck on December 11, 2025.").published

    def test_a_day_to_come_is_doubtful(self):
        assert "doubtful" in facts(f"A bridge opens\n2060-03-03\n\n{BODY}").published.how


class TestOutlet:
    @pytest.mark.parametrize(
        ("text", "outlet", "how"),
        [
            (f"A bridge opens\n\nMarch 3, 2026 (NNA)—{BODY}", "NNA", "dateline"),
            (f"A bridge opens\n\nHALVERN, March 3 (Orlan Wire) -- {BODY}", "Orlan Wire", "dateline"),
            (f"A bridge opens\n\nSource: Orlan Wire | 2026-03-03 | Editor: bk\n\n{BODY}", "Orlan Wire", "credit"),
            (f"A bridge opens\n\n{BODY}\n–The Halvern\nPost news exchange item", "The Halvern Post", "credit"),
            (f"A bridge opens\n\n{BODY}\n\n© 2026 Halvern Post. All rights reserved.", "Halvern Post", "rights notice"),
            (f"A bridge opens\n\nhttps://www.halvernpost.example/bridge\n\n{BODY}", "halvernpost.example", "address"),
            (f"A bridge opens\n\n{BODY}", "", ""),
        ],
    )
    def test_it_is_found_and_said_how(self, text, outlet, how):
        found = facts(text).outlet
        assert (found.value, found.how) == (outlet, how)

    def test_the_credit_of_a_photo_is_not_the_outlet(self):
        assert not facts(f"A bridge opens\n\n{BODY}\n\nThe deck is lifted. [Photo/Orlan Wire]").outlet


class TestTheRest:
    def test_the_author_is_in_the_byline(self):
        assert (
            facts(f"A bridge opens\n\nBy Anna Moe and Ida Ros, reporters\n\n{BODY}").author.value
            == "Anna Moe and Ida Ros"
        )

    def test_without_a_title_the_first_words_stand_in(self):
        title = facts(BODY).title
        assert (title.value, title.how) == ("The bridge was opened to all traffic today.", "first words")

    def test_a_title_may_end_in_a_question(self):
        assert facts(f"Who broke the bridge?\n\n{BODY}").title.value == "Who broke the bridge?"

    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("Die Brücke ist wieder für den Verkehr freigegeben worden, sagte die Behörde.", "de"),
            ("大桥今天重新开放，许多市民前来参观。", "zh"),
            ("أعيد فتح الجسر اليوم أمام حركة المرور، كما قال رئيس الميناء.", "ar"),
            ("Мост снова открыт для движения, сообщили в порту.", "ru"),
            ("Le pont a été rouvert à la circulation lundi, a déclaré le port.", "fr"),
        ],
    )
    def test_the_language_is_that_of_the_words(self, text, language):
        assert facts(text).language.value == language
