"""Deleting a flag: one's own, or as an admin any; it is kept, and undo brings it back."""

import pytest
from django.urls import reverse

from comparisons.models import Divergence
from comparisons.services.flagging import set_status
from tests.factories import make_divergence

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag(editor):
    return make_divergence(made_by=editor)


def url(flag):
    return reverse("divergence_delete", args=[flag.pk])


def test_it_is_gone_from_the_rows(as_editor, flag):
    response = as_editor.post(url(flag), {"seen": 0})
    assert response["Location"] == flag.get_absolute_url()
    assert Divergence.objects.get().deleted_at
    assert f'id="flag-{flag.pk}"' not in as_editor.get(f"/alignments/{flag.alignment_id}/").content.decode()


def test_z_brings_it_back(as_editor, flag):
    as_editor.post(url(flag), {"seen": 0})
    as_editor.post(reverse("undo", args=[flag.alignment_id]))
    assert Divergence.objects.kept().get() == flag


def test_a_colleague_may_not(as_other_editor, flag):
    assert as_other_editor.post(url(flag), {"seen": 0}).status_code == 403
    assert Divergence.objects.kept().exists()


def test_an_admin_may(as_admin, flag):
    as_admin.post(url(flag), {"seen": 0})
    assert not Divergence.objects.kept().exists()


def test_an_analyst_may_not(as_analyst, flag):
    assert as_analyst.post(url(flag), {"seen": 0}).status_code == 403


def test_not_what_a_colleague_has_changed_since(as_editor, other_editor, flag):
    set_status(flag, "resolved", seen=0, editor=other_editor)
    response = as_editor.post(url(flag), {"seen": 0})
    assert response.status_code == 409
    assert Divergence.objects.kept().exists()


@pytest.mark.parametrize("seen", ["", "x", "-1", str(2**70)])
def test_a_form_without_its_revision_deletes_nothing(as_editor, flag, seen):
    assert as_editor.post(url(flag), {"seen": seen}).status_code == 422
    assert Divergence.objects.kept().exists()


def test_not_by_a_link(as_editor, flag):
    assert as_editor.get(url(flag)).status_code == 405


def test_its_page_offers_to_take_it_back_while_that_is_the_last_step(as_editor, as_other_editor, flag):
    as_editor.post(url(flag), {"seen": 0})
    offered = [
        "Take it back" in client.get(flag.get_absolute_url()).content.decode()
        for client in (as_editor, as_other_editor)
    ]
    assert offered == [True, False]
