from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from articles import services
from articles.discovery import about, best_terms, days_between, is_placed, nearness
from articles.models import Article, Event
from articles.queries import likely_events
from tests.factories import make_event

BRIDGE = "The Saltgate bridge in Halvern reopened on Monday, 82 days after the ferry Marit struck Pier 4 in fog."
AGAIN = "Halvern: traffic crosses the Saltgate bridge again after 82 days; the ferry Marit had struck it in the fog."
WATER = "President Lin of Yunhai offered Tarsana more water from the Zahr river as the drought went into a third year."


def store(text: str, name: str = "a.txt") -> Article:
    upload = services.receive_upload(text.encode(), name=name).upload
    draft = services.draft_of_upload(upload)
    return services.store_article(upload, draft, event=services.place(draft))


class TestNearness:
    def test_two_tellings_are_nearer_than_two_topics(self):
        again, water = nearness(about(BRIDGE), [about(AGAIN), about(WATER)])
        assert again.closeness > 0.4 > 0.1 > water.closeness

    def test_it_says_by_which_words(self):
        (again,) = nearness(about(BRIDGE), [about(AGAIN)])
        assert {"Saltgate", "ferry"} & set(again.shared)

    def test_a_text_is_its_own_copy(self):
        assert nearness(about(WATER), [about(WATER)])[0].closeness == pytest.approx(1.0)

    def test_chinese_needs_no_spaces(self):
        one, other = nearness(about("大桥今天重新开放"), [about("市民说大桥重新开放了"), about("总统讨论河水问题")])
        assert one.closeness > other.closeness

    def test_names_come_before_other_words(self):
        assert list(best_terms(about("the bridge of Halvern"), most=1)) == ["halvern"]


@pytest.mark.parametrize(
    ("closeness", "day", "other", "placed"),
    [
        (0.30, date(2026, 3, 3), date(2026, 3, 4), True),
        (0.20, date(2026, 3, 3), date(2026, 3, 4), False),
        (0.30, date(2026, 3, 3), date(2026, 3, 13), False),
        (0.45, date(2026, 3, 3), date(2026, 6, 3), False),
        (0.90, date(2026, 3, 3), date(2026, 6, 3), True),
        (0.40, None, date(2026, 3, 3), False),
        (0.50, None, date(2026, 3, 3), True),
    ],
)
def test_the_further_apart_the_days_the_nearer_the_words_must_be(closeness, day, other, placed):
    assert is_placed(closeness, day, other) is placed


def test_days_are_told_in_words():
    days = [
        days_between(date(2026, 3, 3), other) for other in (date(2026, 3, 3), date(2026, 3, 4), date(2026, 9, 3), None)
    ]
    assert days == ["the same day", "1 day apart", "6 months apart", ""]


@pytest.mark.django_db
class TestPlacing:
    def test_two_tellings_come_into_one_event_and_another_topic_does_not(self):
        store(f"Bridge opens\n2026-03-03\n\n{BRIDGE}")
        store(f"Traffic flows\n2026-03-04\n\n{AGAIN}")
        store(f"Water offered\n2026-03-03\n\n{WATER}")
        assert sorted(event.articles.count() for event in Event.objects.all()) == [1, 2]

    def test_the_likely_event_comes_with_its_reasons(self):
        store(f"Bridge opens\n2026-03-03\n\n{BRIDGE}")
        upload = services.receive_upload(f"Traffic flows\n2026-03-04\n\n{AGAIN}".encode(), name="b.txt").upload
        (likely,) = likely_events(services.draft_of_upload(upload))
        assert likely.event.title == "Bridge opens"
        assert likely.is_sure
        assert likely.apart == "1 day apart"
        assert "Saltgate" in likely.words

    def test_the_same_words_under_another_title_look_like_a_copy(self):
        story = " ".join([BRIDGE, AGAIN, WATER])
        store(f"Bridge opens\n2026-03-03\n\n{story}")
        upload = services.receive_upload(f"Port news\n2026-09-03\n\n{story}".encode(), name="b.txt").upload
        assert likely_events(services.draft_of_upload(upload))[0].is_copy

    def test_an_event_of_other_weeks_is_not_offered_unless_somebody_told_of_it_in_these(self):
        first = store(f"Bridge opens\n2026-03-03\n\n{BRIDGE}")
        upload = services.receive_upload(f"Traffic flows\n2026-06-04\n\n{AGAIN}".encode(), name="b.txt").upload
        draft = services.draft_of_upload(upload)
        assert likely_events(draft) == []
        later = {"language": "en", "text": "Later.", "published_on": date(2026, 6, 1)}
        Article.objects.create(event=first.event, outlet=first.outlet, title="Later", **later)
        assert [likely.event for likely in likely_events(draft)] == [first.event]

    def test_a_withdrawn_article_places_nothing(self, admin):
        services.withdraw_article(store(f"Bridge opens\n\n{BRIDGE}"), by=admin)
        upload = services.receive_upload(f"Traffic flows\n\n{AGAIN}".encode(), name="b.txt").upload
        assert likely_events(services.draft_of_upload(upload)) == []

    def test_an_empty_corpus_has_no_likely_event(self):
        make_event()
        upload = services.receive_upload(BRIDGE.encode(), name="b.txt").upload
        assert likely_events(services.draft_of_upload(upload)) == []

    @pytest.mark.shared
    def test_the_three_of_one_day_are_one_event_and_the_others_are_not(self, shared: Path):
        events = {path.name[:3]: store_file(path) for path in sorted((shared / "seeds").glob("*.txt"))}
        assert events["000"] == events["001"] == events["002"]
        assert len({events[name] for name in ("000", "003", "004")}) == 3


def store_file(path: Path) -> int:
    return store(path.read_bytes().decode(), path.name).event_id
