"""What people say under a flag: said once, deleted by one, logged, undoable."""

import pytest

from comparisons.models import Comment, Decision
from comparisons.services import undoing
from comparisons.services.discussing import add_comment, delete_comment
from comparisons.services.flagging import delete_divergence, set_status
from comparisons.services.log import Conflict
from tests.comparisons.acting import at_once
from tests.factories import make_comment, make_divergence

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag(editor):
    return make_divergence(made_by=editor)


def kept(flag) -> list[str]:
    return list(flag.comments.kept().values_list("text", flat=True))


class TestAdding:
    def test_it_is_said_and_logged(self, flag, other_editor):
        step = add_comment(flag, "Are you sure?", editor=other_editor)
        assert kept(flag) == ["Are you sure?"]
        assert (step.verb, step.row, step.divergence, step.done) == ("comment", "L1", flag, "commented")
        assert step.sentence == "Comment on the flag at L1 added."

    def test_it_moves_the_alignment_on(self, flag, editor):
        before = flag.alignment.revision
        add_comment(flag, "Yes.", editor=editor)
        flag.alignment.refresh_from_db()
        assert flag.alignment.revision == before + 1

    def test_sent_twice_it_is_said_once(self, flag, editor):
        steps = {add_comment(flag, "Yes.", editor=editor) for _ in "ab"}
        assert (len(steps), kept(flag)) == (1, ["Yes."])

    def test_the_same_can_be_said_again_later(self, flag, editor, other_editor):
        for text, author in (("Yes.", editor), ("Sure?", other_editor), ("Yes.", editor)):
            add_comment(flag, text, editor=author)
        assert kept(flag) == ["Yes.", "Sure?", "Yes."]

    def test_what_was_settled_can_still_be_discussed(self, flag, editor, other_editor):
        set_status(flag, "resolved", seen=0, editor=editor)
        add_comment(flag, "Too early.", editor=other_editor)
        assert kept(flag) == ["Too early."]

    def test_not_under_a_flag_that_a_colleague_deleted(self, flag, editor, other_editor):
        delete_divergence(flag, seen=0, editor=editor)
        with pytest.raises(Conflict, match="deleted this flag"):
            add_comment(flag, "But...", editor=other_editor)
        assert not Comment.objects.exists()

    def test_a_step_sent_twice_is_one_though_a_colleague_commented_in_between(self, flag, editor, other_editor):
        first = set_status(flag, "resolved", seen=0, editor=editor)
        add_comment(flag, "Good.", editor=other_editor)
        assert set_status(flag, "resolved", seen=0, editor=editor) == first


class TestDeleting:
    def test_it_is_hidden_and_kept(self, flag, editor):
        said = make_comment(flag, by=editor)
        step = delete_comment(said, editor=editor)
        assert (kept(flag), Comment.objects.count()) == ([], 1)
        assert (step.done, step.sentence) == ("deleted a comment", "Comment on the flag at L1 deleted.")

    def test_sent_twice_it_is_one_step(self, flag, editor):
        said = make_comment(flag, by=editor)
        assert delete_comment(said, editor=editor) == delete_comment(said, editor=editor)

    def test_the_second_to_delete_it_is_told(self, flag, editor, admin):
        said = make_comment(flag, by=editor)
        delete_comment(said, editor=admin)
        with pytest.raises(Conflict, match="before you"):
            delete_comment(said, editor=editor)


class TestUndoing:
    def test_what_was_said_is_taken_back(self, flag, editor):
        add_comment(flag, "Yes.", editor=editor)
        step = undoing.undo(flag.alignment, editor=editor)
        assert kept(flag) == []
        assert step.sentence == "Undone: the comment on the flag at L1 is gone."

    def test_what_was_deleted_comes_back(self, flag, editor):
        delete_comment(make_comment(flag, "Yes.", by=editor), editor=editor)
        step = undoing.undo(flag.alignment, editor=editor)
        assert kept(flag) == ["Yes."]
        assert (step.done, step.sentence) == (
            "took back: deleted a comment",
            "Undone: the comment on the flag at L1 is back.",
        )

    def test_an_answer_of_a_colleague_does_not_stand_in_the_way(self, flag, editor, other_editor):
        add_comment(flag, "Yes.", editor=editor)
        add_comment(flag, "No.", editor=other_editor)
        undoing.undo(flag.alignment, editor=editor)
        assert kept(flag) == ["No."]

    def test_not_what_an_admin_deleted_since(self, flag, editor, admin):
        said = Comment.objects.get(pk=add_comment(flag, "Yes.", editor=editor).changes[0]["id"])
        delete_comment(said, editor=admin)
        with pytest.raises(Conflict, match="changed this since"):
            undoing.undo(flag.alignment, editor=editor)


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_one_deletes(flag, editor, admin):
    said = make_comment(flag, by=editor)
    steps = [lambda: delete_comment(said, editor=editor), lambda: delete_comment(said, editor=admin)]
    assert {type(one) for one in at_once(*steps)} == {Decision, Conflict}
