"""Undo on the page: my last step here, and once."""

import pytest

from comparisons.models import Decision
from comparisons.services import reviewing
from tests.comparisons.acting import message, press, press_row, row, seen, two_articles

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment():
    return two_articles(links=[(0, 0), (1, 1)])


def test_the_row_is_shown_as_it_was(alignment, as_editor):
    press_row(as_editor, "row_confirm", alignment, "L1")
    response = press(as_editor, "undo", alignment)
    page = response.content.decode()
    assert message(response) == "Undone: L1 is as it was before it was confirmed."
    assert '<article hx-swap-oob="true" class="row reworded" id="L1"' in page
    assert 'id="L2"' not in page


def test_there_may_be_nothing_to_undo(alignment, as_editor):
    response = press(as_editor, "undo", alignment)
    assert (response.status_code, message(response)) == (422, "You have no step to undo here.")


@pytest.mark.parametrize("htmx", [True, False])
def test_what_a_colleague_changed_since_is_said_and_shown(alignment, as_editor, other_editor, htmx):
    press_row(as_editor, "row_confirm", alignment, "L1")
    reviewing.reject_row(alignment, seen(alignment, "L1"), editor=other_editor)
    response = press(as_editor, "undo", alignment, htmx=htmx)
    assert response.status_code == 409
    assert "Someone has changed this since" in message(response)
    assert 'class="row only-left" id="L1"' in response.content.decode()


def test_without_javascript_it_leads_back_to_the_row(alignment, as_editor):
    press_row(as_editor, "row_confirm", alignment, "L2")
    response = press(as_editor, "undo", alignment, htmx=False)
    assert response["Location"] == f"{alignment.get_absolute_url()}#L2"


def test_a_request_that_is_sent_twice_undoes_one_step(alignment, as_editor, editor):
    first = reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
    last = reviewing.confirm_row(alignment, seen(alignment, "L2"), editor=editor)
    page = as_editor.get(alignment.get_absolute_url()).content.decode()
    assert f'name="step" id="step" value="{last.pk}"' in page
    answers = [press(as_editor, "undo", alignment, step=last.pk) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 409]
    assert Decision.objects.get(verb="undo").undoes == last
    assert row(alignment, "L1").decided
    assert f'id="step" value="{first.pk}"' in answers[0].content.decode()


def test_where_every_row_is_filtered_away_undo_is_still_at_hand(as_editor):
    alignment = two_articles(1, 1, links=[(0, 0)])
    response = press_row(as_editor, "row_confirm", alignment, "L1", show="undecided")
    assert 'data-key="z"' in response.content.decode()
    page = press(as_editor, "undo", alignment, show="undecided").content.decode()
    assert 'id="L1"' in page
    assert "Every row is decided" not in page


def test_an_analyst_may_not(alignment, as_analyst):
    assert press(as_analyst, "undo", alignment).status_code == 403
