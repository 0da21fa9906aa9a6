"""Rejecting a row: its sides part, and each stands alone."""

import pytest

from comparisons.services import reviewing
from tests.comparisons.acting import message, press, press_row, seen, two_articles

pytestmark = pytest.mark.django_db


def test_the_sides_part_where_they_stood(as_editor):
    alignment = two_articles(links=[(0, 0), (1, 1)])
    response = press_row(as_editor, "row_reject", alignment, "L1")
    page = response.content.decode()
    assert message(response) == "L1 rejected."
    assert 'hx-swap-oob="true" class="row only-left" id="L1"' in page
    assert 'class="row only-right" id="R1"' in page
    assert 'id="L2"' not in page


def test_what_nothing_corresponds_to_is_left_open_again(as_editor, other_editor):
    alignment = two_articles(1, 1)
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=other_editor)
    response = press_row(as_editor, "row_reject", alignment, "L1")
    assert message(response) == "L1 put back to undecided."


def test_where_nothing_is_linked_there_is_nothing_to_reject(as_editor):
    response = press_row(as_editor, "row_reject", two_articles(), "L1")
    assert (response.status_code, message(response)) == (422, "There is no link to reject here.")


@pytest.mark.parametrize("htmx", [True, False])
def test_the_second_writer_is_told(as_editor, other_editor, htmx):
    alignment = two_articles(links=[(0, 0)])
    token = seen(alignment, "L1").token()
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=other_editor)
    response = press(as_editor, "row_reject", alignment, row=token, htmx=htmx)
    assert response.status_code == 409
    assert 'class="row reworded decided" id="L1"' in response.content.decode()


def test_without_javascript_it_leads_back_to_the_row(as_editor):
    alignment = two_articles(links=[(0, 0)])
    response = press_row(as_editor, "row_reject", alignment, "L1", htmx=False)
    assert response["Location"] == f"{alignment.get_absolute_url()}#L1"


def test_an_analyst_may_not(as_analyst):
    assert press_row(as_analyst, "row_reject", two_articles(links=[(0, 0)]), "L1").status_code == 403
