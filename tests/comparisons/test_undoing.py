"""Undo: my last step here, if nobody has changed since what it changed."""

import pytest

from comparisons.models import Absence, Alignment, Decision
from comparisons.services import reviewing, undoing
from comparisons.services.log import Conflict, NothingToDo
from tests.comparisons.acting import at_once, ids, seen, two_articles
from tests.factories import make_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment() -> Alignment:
    return two_articles(links=[(0, 0), (1, 1)])


def state(alignment: Alignment) -> list[tuple]:
    links = alignment.links.order_by("pk").values_list("pk", "status", "touched", "made_by")
    absences = Absence.objects.order_by("passage").values_list("passage", "made_by")
    return [*links, *absences]


STEPS = {
    "confirm": lambda a, editor: reviewing.confirm_row(a, seen(a, "L1"), editor=editor),
    "absent": lambda a, editor: reviewing.confirm_row(a, seen(a, "L3"), editor=editor),
    "reject": lambda a, editor: reviewing.reject_row(a, seen(a, "L1"), editor=editor),
    "link": lambda a, editor: reviewing.link_passages(a, ids(a, "L1", "L3"), ids(a, "R3"), editor=editor),
    "unlink": lambda a, editor: reviewing.unlink_passages(a, ids(a, "L2"), [], editor=editor),
    "unlink row": lambda a, editor: reviewing.unlink_row(a, seen(a, "L2"), editor=editor),
}


@pytest.mark.parametrize("step", STEPS)
def test_every_step_can_be_undone(alignment, editor, step):
    before = state(alignment)
    STEPS[step](alignment, editor)
    assert state(alignment) != before
    undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


def test_taking_an_absence_back_can_be_undone(alignment, editor, other_editor):
    reviewing.confirm_row(alignment, seen(alignment, "L3"), editor=other_editor)
    before = state(alignment)
    reviewing.reject_row(alignment, seen(alignment, "L3"), editor=editor)
    undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


def test_an_undo_is_a_decision_too(alignment, editor):
    step = STEPS["confirm"](alignment, editor)
    undo = undoing.undo(alignment, editor=editor)
    assert (undo.verb, undo.undoes, undo.row) == ("undo", step, "L1")
    assert undo.changes[0]["was"]["status"] == "confirmed"
    assert undo.changes[0]["now"]["status"] == "proposed"


def test_it_goes_back_step_by_step(alignment, editor):
    before = state(alignment)
    for step in ("confirm", "absent", "link"):
        STEPS[step](alignment, editor)
    for _ in range(3):
        undoing.undo(alignment, editor=editor)
    assert state(alignment) == before
    with pytest.raises(NothingToDo, match="no step to undo"):
        undoing.undo(alignment, editor=editor)


def test_it_undoes_my_step_not_a_colleagues(alignment, editor, other_editor):
    mine = STEPS["confirm"](alignment, editor)
    STEPS["absent"](alignment, other_editor)
    assert undoing.undo(alignment, editor=editor).undoes == mine
    assert Absence.objects.exists()


def test_it_undoes_a_step_here_not_in_another_alignment(alignment, editor):
    STEPS["confirm"](two_articles(links=[(0, 0)]), editor)
    with pytest.raises(NothingToDo):
        undoing.undo(alignment, editor=editor)


@pytest.mark.parametrize("step", ["confirm", "link"])
def test_what_a_colleague_changed_since_stays_as_they_left_it(alignment, editor, other_editor, step):
    STEPS[step](alignment, editor)
    reviewing.unlink_passages(alignment, ids(alignment, "L1", "L3"), [], editor=other_editor)
    before = state(alignment)
    with pytest.raises(Conflict, match="changed this since"):
        undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


def test_an_absence_that_a_colleague_lifted_is_not_lifted_again(alignment, editor, other_editor):
    STEPS["absent"](alignment, editor)
    reviewing.reject_row(alignment, seen(alignment, "L3"), editor=other_editor)
    with pytest.raises(Conflict):
        undoing.undo(alignment, editor=editor)


def test_an_undo_does_not_link_what_a_colleague_has_since_called_absent(alignment, editor, other_editor):
    reviewing.reject_row(alignment, seen(alignment, "L1"), editor=editor)
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=other_editor)
    before = state(alignment)
    with pytest.raises(Conflict):
        undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


def test_nor_does_it_call_absent_what_a_colleague_has_since_linked(alignment, editor, other_editor):
    reviewing.confirm_row(alignment, seen(alignment, "L3"), editor=editor)
    reviewing.reject_row(alignment, seen(alignment, "L3"), editor=editor)
    STEPS["link"](alignment, other_editor)
    before = state(alignment)
    with pytest.raises(Conflict):
        undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


def test_a_step_in_which_one_thing_changed_since_is_not_half_undone(alignment, editor, other_editor):
    make_link(alignment, 0, 1)
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
    reviewing.unlink_passages(alignment, ids(alignment, "L1"), ids(alignment, "R2"), editor=other_editor)
    before = state(alignment)
    with pytest.raises(Conflict):
        undoing.undo(alignment, editor=editor)
    assert state(alignment) == before


@pytest.mark.django_db(transaction=True)
def test_the_same_step_is_undone_once(alignment, editor):
    step = STEPS["confirm"](alignment, editor)
    undo = lambda: undoing.undo(alignment, editor=editor)  # noqa: E731
    found = at_once(undo, undo)
    assert {type(one) for one in found} == {Decision, NothingToDo}
    assert Decision.objects.filter(undoes=step).count() == 1
