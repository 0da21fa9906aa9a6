"""Unlinking: the selected sentences, or the row."""

import pytest

from comparisons.services import reviewing
from tests.comparisons.acting import ids, message, press, press_row, row, seen, two_articles

pytestmark = pytest.mark.django_db


def test_the_selected_sentences_part(as_editor):
    alignment = two_articles(links=[(0, 0), (1, 0)])
    data = {"left": ids(alignment, "L2"), "right": ids(alignment, "R1")}
    response = press(as_editor, "link_remove", alignment, **data)
    page = response.content.decode()
    assert message(response) == "L2 unlinked."
    assert 'class="row reworded" id="L1"' in page
    assert 'class="row only-left" id="L2"' in page


def test_without_a_selection_the_row_does(as_editor):
    alignment = two_articles(links=[(0, 0)])
    response = press_row(as_editor, "link_remove", alignment, "L1")
    assert message(response) == "L1 unlinked."
    assert row(alignment, "L1").kind == "only left"


def test_a_selection_goes_before_the_row(as_editor):
    alignment = two_articles(links=[(0, 0), (1, 1)])
    press_row(as_editor, "link_remove", alignment, "L1", right=ids(alignment, "R2"))
    assert row(alignment, "L1").kind == "reworded"
    assert row(alignment, "L2").kind == "only left"


@pytest.mark.parametrize("htmx", [True, False])
def test_a_row_that_a_colleague_changed_is_shown_as_it_is(as_editor, other_editor, htmx):
    alignment = two_articles(links=[(0, 0)])
    token = seen(alignment, "L1").token()
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=other_editor)
    response = press(as_editor, "link_remove", alignment, row=token, htmx=htmx)
    assert response.status_code == 409
    assert 'class="row reworded decided" id="L1"' in response.content.decode()


def test_what_is_not_linked_cannot_be_unlinked(as_editor):
    response = press_row(as_editor, "link_remove", two_articles(), "L1")
    assert (response.status_code, message(response)) == (422, "These sentences are not linked.")


def test_nothing_at_all_is_refused(as_editor):
    response = press(as_editor, "link_remove", two_articles())
    assert (response.status_code, message(response)) == (422, "Select the sentences whose link should go.")


def test_sentences_of_another_event_have_no_link_here(as_editor):
    alignment, stranger = two_articles(links=[(0, 0)]), two_articles(links=[(0, 0)])
    response = press(as_editor, "link_remove", alignment, left=ids(stranger, "L1"))
    assert response.status_code == 422
    assert stranger.links.standing().exists()


def test_without_javascript_it_leads_back_to_the_row(as_editor):
    alignment = two_articles(links=[(0, 0)])
    response = press_row(as_editor, "link_remove", alignment, "L1", htmx=False)
    assert response["Location"] == f"{alignment.get_absolute_url()}#L1"


def test_an_analyst_may_not(as_analyst):
    assert press_row(as_analyst, "link_remove", two_articles(links=[(0, 0)]), "L1").status_code == 403
