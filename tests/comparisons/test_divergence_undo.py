"""Undo on the page of a flag: one's own last step, if it was about this flag."""

import pytest
from django.urls import reverse

from comparisons.models import Divergence
from comparisons.services.discussing import add_comment
from comparisons.services.flagging import set_status
from tests.factories import make_divergence

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag(editor):
    return make_divergence(made_by=editor)


def undo(client, flag, step):
    return client.post(reverse("divergence_undo", args=[flag.pk]), {"step": step})


def offered(client, flag):
    return "Take it back" in client.get(flag.get_absolute_url()).content.decode()


def test_it_stays_on_the_page(as_editor, editor, flag):
    step = set_status(flag, "resolved", seen=0, editor=editor)
    assert undo(as_editor, flag, step.pk)["Location"] == flag.get_absolute_url()
    assert Divergence.objects.get().status == "open"


def test_a_comment_is_taken_back_too(as_editor, editor, flag):
    step = add_comment(flag, "Yes.", editor=editor)
    assert "Your last step here: commented." in as_editor.get(flag.get_absolute_url()).content.decode()
    undo(as_editor, flag, step.pk)
    assert not flag.comments.kept().exists()


def test_it_is_offered_to_who_took_the_step_and_while_it_is_the_last(as_editor, as_other_editor, editor, flag):
    set_status(flag, "resolved", seen=0, editor=editor)
    assert (offered(as_editor, flag), offered(as_other_editor, flag)) == (True, False)
    set_status(make_divergence(flag.alignment), "resolved", seen=0, editor=editor)
    assert not offered(as_editor, flag)


def test_a_step_that_is_undone_already_is_said(as_editor, editor, flag):
    step = set_status(flag, "resolved", seen=0, editor=editor)
    set_status(make_divergence(flag.alignment), "resolved", seen=0, editor=editor)
    response = undo(as_editor, flag, step.pk)
    assert response.status_code == 409
    assert "you have taken another step since" in response.content.decode()


@pytest.mark.parametrize("step", ["", "x", "0", str(2**70)])
def test_no_step_is_undone_by_an_old_page(as_editor, editor, flag, step):
    set_status(flag, "resolved", seen=0, editor=editor)
    assert undo(as_editor, flag, step).status_code == 422
    assert Divergence.objects.get().status == "resolved"


def test_an_analyst_may_not(as_analyst, flag):
    assert undo(as_analyst, flag, 1).status_code == 403
