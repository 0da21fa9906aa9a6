"""Editors who act on one flag at the same moment: one is first, the other is told, and nothing is lost or doubled."""

import pytest

from comparisons.anchoring import Words
from comparisons.models import Alignment, Category, Decision, Divergence
from comparisons.services.flagging import Flag, create_divergence, edit_divergence, set_status
from comparisons.services.log import Conflict
from tests.comparisons.acting import at_once
from tests.factories import make_alignment, make_divergence

pytestmark = pytest.mark.django_db(transaction=True)


def load(flag):
    return Divergence.objects.select_related("alignment__left", "alignment__right", "category").get(pk=flag.pk)


def test_of_two_who_settle_it_one_is_told(editor, other_editor):
    flag = make_divergence(made_by=editor)
    found = at_once(
        lambda: set_status(load(flag), "resolved", seen=0, editor=editor),
        lambda: set_status(load(flag), "dismissed", seen=0, editor=other_editor),
    )
    assert {type(one) for one in found} == {Conflict, Decision}
    assert (Divergence.objects.get().revision, Decision.objects.count()) == (1, 1)


def test_of_eight_notes_one_is_kept(editor, admin):
    flag = make_divergence(made_by=editor)
    words = flag.words("left")

    def write(number):
        said = Flag(words, None, flag.category, 1, f"Note {number}")
        return edit_divergence(load(flag), said, seen=0, editor=admin if number % 2 else editor)

    found = at_once(*(lambda number=number: write(number) for number in range(8)))
    assert sum(isinstance(one, Decision) for one in found) == 1
    assert sum(isinstance(one, Conflict) for one in found) == 7
    assert Decision.objects.get().changes[0]["now"]["note"] == Divergence.objects.get().note


def test_a_form_sent_four_times_at_once_is_one_flag(editor):
    alignment = make_alignment()
    said = Flag(Words.of(alignment.left.text, 0, 3), None, Category.objects.first(), 1)

    def send():
        fresh = Alignment.objects.select_related("left", "right").get(pk=alignment.pk)
        return create_divergence(fresh, said, editor=editor)

    found = at_once(*[send] * 4)
    assert len({decision.pk for decision in found}) == 1
    assert Divergence.objects.count() == 1
