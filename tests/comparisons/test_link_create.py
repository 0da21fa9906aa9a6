"""Linking the selected sentences: rows join on the page as they do in the text."""

import pytest

from comparisons.models import Decision
from tests.comparisons.acting import at_once, ids, message, press, row, two_articles
from tests.conftest import logged_in

pytestmark = pytest.mark.django_db


def link(client, alignment, left, right, **data):
    return press(client, "link_create", alignment, left=ids(alignment, *left), right=ids(alignment, *right), **data)


def test_two_sentences_become_one_row(as_editor):
    alignment = two_articles()
    response = link(as_editor, alignment, ["L2"], ["R2"])
    page = response.content.decode()
    assert message(response) == "L2 linked."
    assert 'class="row reworded decided" id="L2"' in page
    assert '<div id="R2" hx-swap-oob="delete"></div>' in page
    assert 'id="L1"' not in page


def test_a_link_to_a_far_place_leaves_a_ghost_there(as_editor):
    alignment = two_articles(3, 3, links=[(0, 0), (1, 1)])
    page = link(as_editor, alignment, ["L3"], ["R1"]).content.decode()
    assert row(alignment, "L3").elsewhere or 'id="at-L3"' in page


def test_without_javascript_it_leads_to_the_row_that_has_the_sentence_now(as_editor):
    alignment = two_articles(links=[(0, 0)])
    response = link(as_editor, alignment, ["L2"], ["R1"], htmx=False)
    assert row(alignment, "L1").shape == "2 : 1"
    assert response["Location"] == f"{alignment.get_absolute_url()}#L1"


def test_both_sides_must_be_selected(as_editor):
    response = link(as_editor, two_articles(), ["L1"], [])
    assert response.status_code == 422
    assert message(response) == "Select a sentence on each side first, then link them."


@pytest.mark.parametrize("wrong", ["-1", "0", str(2**63 - 1), str(2**63), "9" * 5000, "x", "1\0", "١", "1.5"])
def test_what_is_no_sentence_here_is_refused(as_editor, wrong):
    alignment = two_articles()
    response = press(as_editor, "link_create", alignment, left=ids(alignment, "L1"), right=[wrong])
    assert response.status_code == 422
    assert "Load the page anew" in message(response)
    assert not alignment.links.exists()


def test_a_sentence_of_another_event_is_refused(as_editor):
    alignment, stranger = two_articles(), two_articles()
    data = {"left": ids(alignment, "L1"), "right": ids(stranger, "R1")}
    assert press(as_editor, "link_create", alignment, **data).status_code == 422


def test_left_and_right_are_not_to_be_mixed_up(as_editor):
    alignment = two_articles()
    data = {"left": ids(alignment, "R1"), "right": ids(alignment, "L1")}
    assert press(as_editor, "link_create", alignment, **data).status_code == 422


def test_what_is_linked_is_not_linked_again(as_editor):
    alignment = two_articles()
    link(as_editor, alignment, ["L1"], ["R1"])
    response = link(as_editor, alignment, ["L1"], ["R1"])
    assert (response.status_code, message(response)) == (422, "These sentences are linked already.")


@pytest.mark.django_db(transaction=True)
def test_of_two_at_one_moment_one_links_them(editor, other_editor):
    alignment = two_articles()
    one, other = logged_in(editor), logged_in(other_editor)
    answers = at_once(
        lambda: link(one, alignment, ["L1"], ["R1"]),
        lambda: link(other, alignment, ["L1"], ["R1"]),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 422]
    assert (alignment.links.count(), Decision.objects.count()) == (1, 1)


def test_an_analyst_may_not(as_analyst):
    assert link(as_analyst, two_articles(), ["L1"], ["R1"]).status_code == 403
