"""Any two versions can be laid side by side, by everyone who reads."""

import pytest
from django.urls import reverse
from django.utils import timezone

from comparisons.models import Alignment
from comparisons.services.encoding import encode_article
from tests.factories import make_alignment, make_article, make_event

pytestmark = pytest.mark.django_db


def compare(client, left, right):
    return client.post(reverse("compare"), {"left": left, "right": right})


def test_a_short_pair_is_aligned_while_the_person_waits(as_analyst, left_to_worker, settings):
    settings.SENTENCE_VECTORS = False
    event = make_event()
    one, other = make_article(event), make_article(event)
    response = compare(as_analyst, one.pk, other.pk)
    alignment = Alignment.objects.get()
    assert response["Location"] == alignment.get_absolute_url()
    assert (alignment.state, alignment.links.count(), left_to_worker) == ("done", 3, [])


def test_a_long_pair_is_left_to_a_worker(as_analyst, settings, left_to_worker):
    settings.ALIGN_WHILE_WAITING = 1
    response = compare(as_analyst, make_article().pk, make_article().pk)
    alignment = Alignment.objects.get()
    assert (alignment.state, left_to_worker) == ("queued", [alignment.pk])
    assert as_analyst.get(response["Location"]).status_code == 202


def test_the_encoder_is_left_to_a_worker(as_analyst, tiny, left_to_worker):
    event = make_event()
    compare(as_analyst, make_article(event, language="de").pk, make_article(event).pk)
    assert (left_to_worker, tiny) == ([Alignment.objects.get().pk], [])


def test_versions_in_two_languages_that_are_encoded_are_aligned_at_once(as_analyst, tiny):
    event = make_event()
    articles = [make_article(event, language=language, sentences=["It opened 1"]) for language in ("de", "en")]
    for article in articles:
        encode_article(article)
    tiny.clear()
    compare(as_analyst, *(article.pk for article in articles))
    assert (Alignment.objects.get().evidence, tiny) == ("vectors", [])


def test_versions_of_two_events_can_be_compared(as_analyst):
    assert compare(as_analyst, make_article().pk, make_article().pk).status_code == 302


def test_what_is_aligned_is_opened_as_it_is(as_analyst):
    alignment = make_alignment(links=[(0, 2)])
    compare(as_analyst, alignment.right_id, alignment.left_id)
    assert Alignment.objects.get().revision == 0


def test_what_failed_is_tried_again(as_analyst):
    alignment = make_alignment(state=Alignment.State.FAILED)
    compare(as_analyst, alignment.left_id, alignment.right_id)
    assert Alignment.objects.get().state == "done"


def test_a_version_is_not_compared_with_itself(as_analyst):
    article = make_article()
    response = compare(as_analyst, article.pk, article.pk)
    assert response.status_code == 422
    assert "Choose two different versions" in response.content.decode()


@pytest.mark.parametrize("wrong", ["", "x", "-1", "0", str(2**63), "9" * 5000, "1\0", "٣"])
def test_what_is_no_version_is_refused(as_analyst, wrong):
    response = compare(as_analyst, make_article().pk, wrong)
    assert response.status_code == 422
    assert not Alignment.objects.exists()


def test_neither_is_a_withdrawn_one(as_analyst):
    response = compare(as_analyst, make_article().pk, make_article(withdrawn_at=timezone.now()).pk)
    assert response.status_code == 422
