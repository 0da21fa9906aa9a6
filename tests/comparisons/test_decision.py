"""The log of decisions only grows; each says in a sentence what was done."""

import pytest
from django.db import IntegrityError, transaction

from comparisons.models import Decision
from comparisons.services import reviewing, undoing
from tests.comparisons.acting import ids, seen, two_articles

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision(editor) -> Decision:
    alignment = two_articles(links=[(0, 0)])
    return reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)


class TestAppendOnly:
    def test_no_entry_is_changed(self, decision):
        with pytest.raises(TypeError, match="never changed"):
            Decision.objects.update(verb="reject")
        with pytest.raises(TypeError):
            Decision.objects.bulk_update([decision], ["verb"])

    def test_no_entry_is_saved_anew(self, decision):
        decision.verb = "reject"
        with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
            decision.save()
        assert Decision.objects.get().verb == "confirm"

    def test_no_entry_is_deleted(self, decision):
        with pytest.raises(TypeError, match="never deleted"):
            Decision.objects.filter(pk=decision.pk).delete()
        with pytest.raises(TypeError, match="never deleted"):
            decision.delete()
        assert Decision.objects.exists()

    def test_what_it_tells_of_cannot_be_deleted_under_it(self, decision):
        for told in (decision.alignment, decision.editor):
            with pytest.raises(IntegrityError), transaction.atomic():
                told.delete()

    def test_one_step_is_undone_once(self, decision, editor):
        undoing.undo(decision.alignment, editor=editor)
        with pytest.raises(IntegrityError), transaction.atomic():
            Decision.objects.create(alignment=decision.alignment, verb="undo", editor=editor, undoes=decision)


class TestSentence:
    def test_of_a_step(self, decision):
        assert decision.sentence == "L1 confirmed."

    def test_of_its_undoing(self, decision, editor):
        assert (
            undoing.undo(decision.alignment, editor=editor).sentence
            == "Undone: L1 is as it was before it was confirmed."
        )

    def test_of_a_row_that_only_one_side_has(self, editor):
        alignment = two_articles()
        step = reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        assert step.sentence == "L1: confirmed that nothing corresponds."
        assert undoing.undo(alignment, editor=editor).sentence == (
            "Undone: L1 is as it was before it was confirmed that nothing corresponds."
        )

    def test_of_sentences_chosen_on_the_right_alone(self, editor):
        alignment = two_articles(links=[(0, 0)])
        step = reviewing.unlink_passages(alignment, [], ids(alignment, "R1"), editor=editor)
        assert step.sentence == "R1 unlinked."
