"""Editors who flag while others read: what is noted in between is not lost, and none waits for another."""

import pytest
from django.db import transaction

from comparisons.models import Divergence, RegisterChange
from comparisons.queries.register import flags_of
from comparisons.register_filter import ALL, Filter
from comparisons.services.registering import note_changes, refresh_register
from tests.comparisons.acting import at_once
from tests.factories import make_alignment, make_divergence

pytestmark = pytest.mark.django_db(transaction=True)

EVERYTHING = Filter(status=ALL)


def resolve(pk):
    with transaction.atomic():
        note_changes([pk])
        Divergence.objects.filter(pk=pk).update(status="resolved")


def test_readers_and_writers_at_once_leave_nothing_untold():
    alignment = make_alignment()
    flags = [make_divergence(alignment).pk for _ in range(6)]
    steps = [step for pk in flags for step in (lambda pk=pk: resolve(pk), refresh_register)]
    at_once(*steps)
    assert {flag.pk for flag in flags_of(Filter(status="resolved"))} == set(flags)
    assert not RegisterChange.objects.exists()


def test_what_is_not_committed_is_not_told_and_not_forgotten():
    pk = make_divergence().pk
    assert len(list(flags_of(EVERYTHING))) == 1
    with transaction.atomic():
        resolve(pk)
        at_once(refresh_register)
    assert [flag.status for flag in flags_of(Filter(status="resolved"))] == ["resolved"]
