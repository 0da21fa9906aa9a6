"""What the migration says of alignments made before it was recorded what they went by."""

from importlib import import_module

import pytest
from django.apps import apps

from comparisons.models import Alignment
from tests.factories import make_alignment, make_article

pytestmark = pytest.mark.django_db

record_letters = import_module("comparisons.migrations.0006_evidence_of_earlier_runs").record_letters


@pytest.mark.parametrize(
    ("language", "state", "evidence"),
    [
        ("en", Alignment.State.DONE, "letters"),
        # Nobody wrote down whether there was an encoder.
        ("de", Alignment.State.DONE, ""),
        # Never aligned: by nothing so far.
        ("en", Alignment.State.QUEUED, ""),
    ],
)
def test_it_says_what_is_known(language, state, evidence):
    make_alignment(make_article(), make_article(language=language), state=state)
    record_letters(apps, None)
    assert Alignment.objects.get().evidence == evidence
