"""The register of everything: what is flagged and suggested in every event."""

import json

import pytest
from django.urls import reverse

from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db

URL = reverse("register_all")


@pytest.fixture
def flags():
    """One in each of two events, and a suggestion."""
    bridge, harbour = make_event("The bridge opens"), make_event("The harbour closes")
    alignment = make_alignment(make_article(bridge), make_article(bridge, language="ru"))
    other = make_alignment(make_article(harbour), make_article(harbour))
    return [
        make_divergence(alignment, note="On the bridge"),
        make_divergence(other, severity=25, note="In the harbour"),
        make_divergence(alignment, status="suggested", note="By the machine"),
    ]


def page(client, query=""):
    return client.get(URL + query).content.decode()


def test_it_has_every_event_and_names_it(as_analyst, flags):
    told = page(as_analyst)
    assert told.index("In the harbour") < told.index("On the bridge")
    assert "The bridge opens</bdi>" in told
    assert "The harbour closes</bdi>" in told


def test_suggestions_wait_behind_a_link(as_analyst, flags):
    told = page(as_analyst)
    assert "By the machine" not in told
    assert "The machine suggests 1 more" in told
    assert 'href="?status=suggested"' in told
    assert "By the machine" in page(as_analyst, "?status=suggested")


def test_a_version_s_language_is_asked_for(as_analyst, flags):
    told = page(as_analyst, "?language=ru&status=all")
    assert "By the machine" in told
    assert "In the harbour" not in told


def test_every_page_leads_to_it(as_analyst, flags):
    assert f'<a href="{URL}">Register</a>' in as_analyst.get(reverse("event_list")).content.decode()


def test_nothing_is_flagged_anywhere(as_analyst, db):
    assert "Nothing flagged yet" in page(as_analyst)


def test_nothing_is_flagged_but_much_is_suggested(as_analyst):
    make_divergence(status="suggested")
    told = page(as_analyst)
    assert "Nothing flagged yet" in told
    assert "The machine suggests 1 divergence." in told


def test_it_is_taken_away_as_it_is_filtered(as_analyst, flags):
    response = as_analyst.get(reverse("register_all_export", args=["json"]) + "?severity=critical")
    found = json.loads(b"".join(response.streaming_content))
    assert found["event"] is None
    assert [flag["event"]["title"] for flag in found["divergences"]] == ["The harbour closes"]
    assert response["Content-Disposition"] == 'attachment; filename="register.json"'


def test_it_is_taken_away_whole_for_a_spreadsheet(as_analyst, flags):
    response = as_analyst.get(reverse("register_all_export", args=["csv"]) + "?status=all")
    assert b"".join(response.streaming_content).count(b"/divergences/") == 3
