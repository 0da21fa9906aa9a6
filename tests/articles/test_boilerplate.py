from __future__ import annotations

import time

import pytest

from articles.boilerplate import reason_for


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Back to top    Print this page", "navigation"),
        ("Home | Port | Bridges and locks | Press", "navigation"),
        ("Startseite > Ausland > Norrmark", "navigation"),
        ("首页 > 总统活动 > 通话", "navigation"),
        ("Tags: bridge, harbour", "navigation"),
        ("[Print] [A larger font]", "navigation"),
        ("LEAVE A REPLY", "comment form"),
        ("Your e-mail address will not be published.", "comment form"),
        ("14 comments", "comment form"),
        ("Share this article", "share buttons"),
        ("شارك الخبر", "share buttons"),
        ("Lesen Sie auch: Was Reisende jetzt wissen müssen", "related articles"),
        ("More in Local News", "related articles"),
        ("We use cookies to count our readers.", "cookie notice"),
        ("Sign up for our morning newsletter", "sign-up"),
        ("ADVERTISEMENT", "advertisement"),
        ("© 2025 Halvern Post. All rights reserved.", "rights notice"),
        ("Photo: Cyclists wait at the barrier.", "caption"),
        ("The crane lifts the deck, Dec 15, 2021. [Photo/Halvern Wire]", "caption"),
        ("The crane lifts the deck. (Reuters/Ida Ros/AP)", "caption"),
        ("By Anna Moe, harbour correspondent", "credit"),
        ("Von Anneke Rohwer", "credit"),
        ("كتبت: سلمى درويش", "credit"),
        ("(Reporting by Lasse Brandt; editing by K. Oyen)", "credit"),
        ("责任编辑：周砚", "credit"),
    ],
)
def test_it_knows_what_stands_around_articles(line, reason):
    assert reason_for(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "The bridge opened on Monday.",
        "Share prices fell on Monday.",
        "By Monday the bridge was open.",
        "Home prices rose in March.",
        "He asked for more.",
        "Comments by the mayor drew anger.",
        "Search teams found the ferry.",
        "Follow-up talks are planned.",
        "“Print this,” he said.",
        "Subscribers left in thousands | the paper said so | nobody minded it at all.",
    ],
)
def test_it_leaves_prose_alone(line):
    assert reason_for(line) == ""


@pytest.mark.parametrize(
    "line", ["a | " * 75, "By " + "Aa " * 90, "[x] " * 75, "A" * 300, "(" * 300, "home " * 60 + "x"]
)
def test_no_line_makes_it_slow(line):
    started = time.process_time()
    reason_for(line)
    assert time.process_time() - started < 0.1
