"""What editors say of divergences: stored once, changed by the first writer, logged, undoable."""

import pytest

from comparisons.anchoring import Misplaced, Words
from comparisons.models import Category, Decision, Divergence
from comparisons.services import undoing
from comparisons.services.flagging import Flag, create_divergence, delete_divergence, edit_divergence, set_status
from comparisons.services.log import Conflict, NothingToDo
from tests.factories import make_alignment, make_article, make_divergence

pytestmark = pytest.mark.django_db

Status = Divergence.Status


@pytest.fixture
def alignment():
    left = make_article(sentences=["The bridge 🌉 opened on Monday.", "Three people had died.", "Home"], asides=[2])
    right = make_article(left.event, sentences=["A bridge opened.", "Some people died."])
    return make_alignment(left, right, links=[(0, 0), (1, 1)])


def words(article, quote):
    start = article.text.index(quote)
    return Words(start, start + len(quote), quote)


def flag(alignment, left="", right="", **said):
    return Flag(
        left=words(alignment.left, left) if left else None,
        right=words(alignment.right, right) if right else None,
        category=Category.objects.get(slug=said.get("category", "softened")),
        severity=said.get("severity", Divergence.Severity.MAJOR),
        note=said.get("note", ""),
    )


def create(alignment, editor, left="", right="", **said):
    return create_divergence(alignment, flag(alignment, left, right, **said), editor=editor).divergence


class TestCreating:
    def test_it_keeps_the_words_of_both_sides(self, alignment, editor):
        made = create(alignment, editor, "Three people", "Some people", note="How many?")
        assert (made.left_quote, made.right_quote) == ("Three people", "Some people")
        assert (made.left_passage.position, made.right_passage.position) == (1, 1)
        assert (made.status, made.severity, made.note, made.made_by) == (Status.OPEN, 5, "How many?", editor)

    def test_offsets_are_code_points(self, alignment, editor):
        made = create(alignment, editor, "🌉 opened")
        assert alignment.left.text[made.left_start : made.left_end] == "🌉 opened"

    def test_one_side_is_enough(self, alignment, editor):
        made = create(alignment, editor, right="Some")
        assert (made.left_passage, made.left_start, made.left_quote) == (None, None, "")

    def test_no_side_is_not(self, alignment, editor):
        with pytest.raises(Misplaced, match="at least one side"):
            create(alignment, editor)

    def test_words_may_run_over_two_sentences(self, alignment, editor):
        made = create(alignment, editor, "Monday.\nThree")
        assert (made.left_passage.position, made.left_quote) == (0, "Monday.\nThree")

    def test_words_put_aside_are_not_compared(self, alignment, editor):
        with pytest.raises(Misplaced, match="not among the sentences"):
            create(alignment, editor, "Home")

    def test_words_between_sentences_are_not_compared(self, alignment, editor):
        start = alignment.left.text.index("\n")
        bare = Flag(Words(start, start + 1, "\n"), None, Category.objects.first(), 1)
        with pytest.raises(Misplaced):
            create_divergence(alignment, bare, editor=editor)

    def test_a_stale_quotation_stores_nothing(self, alignment, editor):
        stale = Flag(Words(0, 3, "Thy"), None, Category.objects.first(), 1)
        with pytest.raises(Misplaced, match="other words"):
            create_divergence(alignment, stale, editor=editor)
        assert not Divergence.objects.exists()
        assert not Decision.objects.exists()

    def test_half_a_letter_becomes_a_whole_one(self, editor):
        left = make_article(sentences=["A cafe\u0301 opened."])
        alignment = make_alignment(left, links=[(0, 0)])
        assert create(alignment, editor, "cafe").left_quote == "cafe\u0301"

    def test_it_is_logged(self, alignment, editor):
        decision = create_divergence(alignment, flag(alignment, "people"), editor=editor)
        change = decision.changes[0]
        assert (decision.verb, decision.row, decision.editor) == ("flag", "L2", editor)
        assert (change["kind"], change["was"], change["now"]["left_quote"]) == ("divergence", None, "people")
        assert decision.sentence == "Flag at L2 set."

    def test_its_row_is_called_as_the_page_calls_it(self, editor):
        left = make_article(sentences=["The bridge opened on Monday after three people had died."])
        right = make_article(left.event, sentences=["A bridge opened on Monday.", "Some people had died."])
        alignment = make_alignment(left, right, links=[(0, 0), (0, 1)])
        made = create(alignment, editor, right="Some people")
        resolved = set_status(made, Status.RESOLVED, seen=0, editor=editor)
        assert made.address == "R2"
        assert [decision.row for decision in made.decisions.order_by("pk")] == ["L1", "L1"]
        assert resolved.sentence == "Flag at L1 resolved."

    def test_it_moves_the_alignment_on(self, alignment, editor):
        before = alignment.revision
        create(alignment, editor, "people")
        alignment.refresh_from_db()
        assert alignment.revision == before + 1

    def test_the_same_flag_sent_twice_is_one(self, alignment, editor):
        assert create(alignment, editor, "people") == create(alignment, editor, "people")
        assert Decision.objects.count() == 1

    def test_a_colleague_may_flag_the_same_words(self, alignment, editor, other_editor):
        assert create(alignment, editor, "people") != create(alignment, other_editor, "people")

    def test_what_was_resolved_can_be_flagged_again(self, alignment, editor):
        first = create(alignment, editor, "people")
        set_status(first, Status.RESOLVED, seen=0, editor=editor)
        assert create(alignment, editor, "people") != first


class TestEditing:
    def test_the_first_writer_wins(self, alignment, editor, admin):
        made = create(alignment, editor, "people")
        edit_divergence(made, flag(alignment, "people", severity=25), seen=0, editor=editor)
        with pytest.raises(Conflict, match="changed this flag"):
            edit_divergence(made, flag(alignment, "people", severity=0), seen=0, editor=admin)
        made.refresh_from_db()
        assert (made.severity, made.revision) == (25, 1)

    def test_the_words_can_move_to_another_sentence(self, alignment, editor):
        made = create(alignment, editor, "people")
        edit_divergence(made, flag(alignment, "bridge", "bridge"), seen=0, editor=editor)
        made.refresh_from_db()
        assert (made.left_passage.position, made.right_quote) == (0, "bridge")

    def test_nothing_changed_is_said(self, alignment, editor):
        made = create(alignment, editor, "people")
        with pytest.raises(NothingToDo):
            edit_divergence(made, flag(alignment, "people"), seen=0, editor=editor)

    def test_sent_twice_is_edited_once(self, alignment, editor):
        made = create(alignment, editor, "people")
        steps = [edit_divergence(made, flag(alignment, "died"), seen=0, editor=editor) for _ in "ab"]
        assert steps[0] == steps[1]

    def test_other_words_of_mine_on_an_old_page_are_a_conflict(self, alignment, editor):
        made = create(alignment, editor, "people")
        edit_divergence(made, flag(alignment, "people", note="One."), seen=0, editor=editor)
        with pytest.raises(Conflict):
            edit_divergence(made, flag(alignment, "people", note="Two."), seen=0, editor=editor)

    def test_the_note_can_change_after_the_sentence_was_put_aside(self, alignment, editor):
        made = create(alignment, editor, "people")
        alignment.left.passages.filter(position=1).update(kind="aside")
        edit_divergence(made, flag(alignment, "people", note="Still."), seen=0, editor=editor)
        made.refresh_from_db()
        assert made.note == "Still."

    def test_the_log_has_what_was_and_what_is(self, alignment, editor):
        made = create(alignment, editor, "people")
        decision = edit_divergence(made, flag(alignment, "people", severity=1), seen=0, editor=editor)
        change = decision.changes[0]
        assert (decision.verb, change["was"]["severity"], change["now"]["severity"]) == ("edit", 5, 1)


class TestSettling:
    @pytest.mark.parametrize("status", [Status.RESOLVED, Status.DISMISSED])
    def test_it_is_settled_and_reopened(self, status, alignment, editor, other_editor):
        made = create(alignment, editor, "people")
        set_status(made, status, seen=0, editor=other_editor)
        made.refresh_from_db()
        assert made.status == status
        set_status(made, Status.OPEN, seen=1, editor=editor)
        made.refresh_from_db()
        assert (made.status, made.revision) == (Status.OPEN, 2)

    def test_the_second_is_told(self, alignment, editor, other_editor):
        made = create(alignment, editor, "people")
        set_status(made, Status.RESOLVED, seen=0, editor=editor)
        with pytest.raises(Conflict):
            set_status(made, Status.DISMISSED, seen=0, editor=other_editor)

    def test_a_double_click_is_one_step(self, alignment, editor):
        made = create(alignment, editor, "people")
        first, second = (set_status(made, Status.RESOLVED, seen=0, editor=editor) for _ in "ab")
        assert first == second

    def test_what_is_open_cannot_be_reopened(self, alignment, editor):
        made = create(alignment, editor, "people")
        with pytest.raises(NothingToDo, match="is open"):
            set_status(made, Status.OPEN, seen=0, editor=editor)

    def test_a_flag_on_one_article_alone_can_be_settled(self, editor):
        made = make_divergence()
        Divergence.objects.update(alignment=None)
        made.refresh_from_db()
        set_status(made, Status.RESOLVED, seen=0, editor=editor)
        assert Divergence.objects.get().status == Status.RESOLVED


class TestDeleting:
    def test_it_is_hidden_and_kept(self, alignment, editor):
        made = create(alignment, editor, "people")
        delete_divergence(made, seen=0, editor=editor)
        assert not Divergence.objects.kept().exists()
        assert Divergence.objects.get().deleted_at

    def test_a_change_after_it_is_told(self, alignment, editor, other_editor):
        made = create(alignment, editor, "people")
        delete_divergence(made, seen=0, editor=editor)
        with pytest.raises(Conflict, match="deleted this flag"):
            set_status(made, Status.RESOLVED, seen=0, editor=other_editor)

    def test_a_double_click_deletes_once(self, alignment, editor):
        made = create(alignment, editor, "people")
        first, second = (delete_divergence(made, seen=0, editor=editor) for _ in "ab")
        assert first == second


def present(pk):
    return undoing.divergence_state(Divergence.objects.get(pk=pk))


class TestUndoing:
    def test_a_flag_is_taken_back(self, alignment, editor):
        create(alignment, editor, "people")
        decision = undoing.undo(alignment, editor=editor)
        assert not Divergence.objects.kept().exists()
        assert decision.sentence == "Undone: the flag at L2 is gone."

    def test_an_edit_is_taken_back_with_its_words(self, alignment, editor):
        made = create(alignment, editor, "people", "people")
        before = present(made.pk)
        edit_divergence(made, flag(alignment, "bridge", category="name", note="x"), seen=0, editor=editor)
        undoing.undo(alignment, editor=editor)
        assert present(made.pk) == before

    @pytest.mark.parametrize("status", [Status.RESOLVED, Status.DISMISSED])
    def test_settling_is_taken_back(self, status, alignment, editor):
        made = create(alignment, editor, "people")
        set_status(made, status, seen=0, editor=editor)
        undoing.undo(alignment, editor=editor)
        assert present(made.pk)["status"] == Status.OPEN

    def test_a_deletion_is_taken_back(self, alignment, editor):
        made = create(alignment, editor, "people")
        delete_divergence(made, seen=0, editor=editor)
        decision = undoing.undo(alignment, editor=editor)
        assert Divergence.objects.kept().get() == made
        assert decision.sentence == "Undone: the flag at L2 is as it was before it was deleted."

    def test_not_after_a_colleague_changed_it(self, alignment, editor, other_editor):
        made = create(alignment, editor, "people")
        set_status(made, Status.RESOLVED, seen=0, editor=other_editor)
        with pytest.raises(Conflict):
            undoing.undo(alignment, editor=editor)

    def test_a_page_from_before_the_undo_is_out_of_date(self, alignment, editor, other_editor):
        made = create(alignment, editor, "people")
        set_status(made, Status.RESOLVED, seen=0, editor=editor)
        undoing.undo(alignment, editor=editor)
        with pytest.raises(Conflict):
            set_status(made, Status.DISMISSED, seen=1, editor=other_editor)
