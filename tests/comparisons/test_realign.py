"""`manage.py realign`: what a new run would see with other eyes is left to a worker."""

import pytest
from django.core.management import call_command

from comparisons import aligner
from comparisons.models import Alignment
from tests.comparisons.acting import two_articles

pytestmark = pytest.mark.django_db

State, Evidence = Alignment.State, Alignment.Evidence


def aligned(**facts: str) -> Alignment:
    alignment = two_articles()
    Alignment.objects.filter(pk=alignment.pk).update(**{"aligner": aligner.VERSION, "evidence": "vectors", **facts})
    return alignment


@pytest.mark.parametrize("facts", [{"aligner": "1"}, {"evidence": Evidence.NO_ENCODER}])
def test_what_is_outdated_waits_again(facts, left_to_worker, tiny):
    alignment = aligned(**facts)
    call_command("realign")
    alignment.refresh_from_db()
    assert (alignment.state, left_to_worker) == (State.QUEUED, [alignment.pk])


@pytest.mark.parametrize("facts", [{}, {"evidence": Evidence.TOO_LONG}, {"aligner": "", "finished_at": None}])
def test_what_would_come_out_the_same_or_waits_already_is_left(facts, left_to_worker, tiny):
    aligned(**facts)
    call_command("realign")
    assert left_to_worker == []


def test_without_an_encoder_its_lack_cannot_be_mended(left_to_worker, settings, capsys):
    settings.SENTENCE_VECTORS = False
    aligned(evidence=Evidence.NO_ENCODER)
    call_command("realign")
    assert capsys.readouterr().out.startswith("0 pairs to be aligned anew.")
