"""`manage.py realign`: what a new run, or the detectors alone, would see with other eyes is left to a worker."""

import pytest
from django.core.management import call_command

from comparisons import aligner, tasks
from comparisons.aligner import detectors
from comparisons.models import Alignment, Divergence
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


class TestDetectors:
    @pytest.fixture(autouse=True)
    def _found(self, detects):
        detects(("number", (0, "0"), None))

    def test_what_other_detectors_went_through_is_detected_anew_and_not_paired(self, left_to_worker, capsys):
        alignment = aligned(detectors="0")
        call_command("realign")
        alignment.refresh_from_db()
        assert (left_to_worker, alignment.detectors) == ([], detectors.VERSION)
        assert Divergence.objects.get().left_quote == "0"
        assert "1 pair to be gone through by the detectors alone." in capsys.readouterr().out

    def test_only_that_if_so_wanted(self, left_to_worker):
        aligned(aligner="1", detectors="0")
        call_command("realign", only_detect=True)
        assert (left_to_worker, Divergence.objects.count()) == ([], 1)

    def test_what_is_aligned_anew_is_detected_on_the_way(self, left_to_worker, capsys):
        aligned(aligner="1", detectors="0")
        call_command("realign")
        assert len(left_to_worker) == 1
        assert "0 pairs to be gone through" in capsys.readouterr().out

    def test_what_these_detectors_went_through_is_left(self, monkeypatch):
        aligned(detectors=detectors.VERSION)
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: pytest.fail("detected anew"))
        call_command("realign")

    def test_a_second_worker_finds_it_done(self, monkeypatch):
        alignment = aligned(detectors="0")
        tasks.detect_pair.enqueue(alignment.pk)
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: pytest.fail("detected anew"))
        tasks.detect_pair.enqueue(alignment.pk)
