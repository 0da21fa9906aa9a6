"""Running the aligner anew from the page."""

import pytest
from django.urls import reverse

from comparisons import aligner
from comparisons.models import Alignment, Link
from tests.comparisons.acting import message, two_articles
from tests.factories import make_alignment, make_article, make_event, make_link

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _without_an_encoder(settings):
    """Then a short pair never waits for a worker."""
    settings.SENTENCE_VECTORS = False


def align_again(client, alignment):
    return client.post(reverse("align_again", args=[alignment.pk]), follow=True)


def test_proposals_are_made_anew_and_decisions_kept(as_editor):
    alignment = two_articles(links=[(0, 2)])
    make_link(alignment, 2, 0, status=Link.Status.CONFIRMED)
    response = align_again(as_editor, alignment)
    assert message(response) == "Aligned anew. What people decided was kept."
    found = set(alignment.links.values_list("left__position", "right__position"))
    assert (2, 0) in found
    assert (0, 2) not in found


def test_a_long_pair_is_left_to_a_worker(as_editor, settings, left_to_worker):
    settings.ALIGN_WHILE_WAITING = 1
    alignment = two_articles()
    assert "by a worker" in message(align_again(as_editor, alignment))
    assert left_to_worker == [alignment.pk]
    alignment.refresh_from_db()
    assert alignment.state == Alignment.State.QUEUED


def test_the_encoder_is_left_to_a_worker(as_editor, tiny, left_to_worker):
    event = make_event()
    alignment = make_alignment(make_article(event, language="de"), make_article(event))
    assert "by a worker" in message(align_again(as_editor, alignment))
    assert (left_to_worker, tiny) == ([alignment.pk], [])


def test_what_a_worker_is_at_is_left_to_it(as_editor):
    alignment = two_articles()
    Alignment.objects.update(state="running", started_at="2999-01-01T00:00Z")
    assert "right now" in message(align_again(as_editor, alignment))


def test_a_failure_is_not_called_a_success(as_editor, monkeypatch):
    monkeypatch.setattr(aligner, "align", lambda left, right, **_: 1 / 0)
    assert "The aligner stopped on this pair" in message(align_again(as_editor, two_articles()))


def test_an_analyst_may_not(as_analyst):
    assert align_again(as_analyst, two_articles()).status_code == 403
