"""What an editor decides: all links of a row at once, with a log, and the first writer wins."""

import pytest

from articles.models import Passage
from comparisons.models import Absence, Alignment, Decision, Link
from comparisons.seen import RowSeen
from comparisons.services import reviewing
from comparisons.services.log import Conflict, NothingToDo
from tests.comparisons.acting import ids, passage, row, seen, two_articles
from tests.factories import make_link

pytestmark = pytest.mark.django_db


def statuses(alignment: Alignment) -> dict[tuple[int, int], str]:
    links = alignment.links.values_list("left__position", "right__position", "status")
    return {(left, right): status for left, right, status in links}


class TestConfirmRow:
    def test_it_confirms_every_link_of_the_row_at_once(self, editor):
        alignment = two_articles(links=[(0, 0), (1, 0), (2, 2)])
        reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        assert statuses(alignment) == {(0, 0): "confirmed", (1, 0): "confirmed", (2, 2): "proposed"}

    def test_it_logs_what_was_and_what_is(self, editor):
        alignment = two_articles(links=[(0, 0)])
        decision = reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        assert (decision.verb, decision.row, decision.editor) == ("confirm", "L1", editor)
        [change] = decision.changes
        assert change["was"] == {"status": "proposed", "touched": False}
        assert change["now"] == {"status": "confirmed", "touched": True}

    def test_of_a_row_that_only_one_side_has_it_confirms_that_nothing_corresponds(self, editor):
        alignment = two_articles(links=[(0, 0)])
        reviewing.confirm_row(alignment, seen(alignment, "R2"), editor=editor)
        assert Absence.objects.get().passage == passage(alignment, "R2")
        assert row(alignment, "R2").decided

    def test_of_a_passage_that_is_said_in_another_row_it_confirms_that_link(self, editor):
        alignment = two_articles(4, 3, links=[(0, 0, 95), (3, 0, 60)])
        assert row(alignment, "L4").elsewhere
        reviewing.confirm_row(alignment, seen(alignment, "L4"), editor=editor)
        assert statuses(alignment)[3, 0] == "confirmed"

    def test_the_link_of_a_passage_that_was_put_aside_is_left_alone(self, editor):
        alignment = two_articles(links=[(0, 0)])
        Passage.objects.filter(pk=passage(alignment, "R1").pk).update(kind=Passage.Kind.ASIDE, reason="caption")
        reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        assert statuses(alignment) == {(0, 0): "proposed"}
        assert row(alignment, "L1").decided

    def test_a_confirmed_row_has_nothing_to_confirm(self, editor):
        alignment = two_articles()
        make_link(alignment, status=Link.Status.CONFIRMED)
        with pytest.raises(NothingToDo, match="confirmed already"):
            reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        assert not Decision.objects.exists()

    def test_it_grows_the_revision_only_when_something_changed(self, editor):
        alignment = two_articles(links=[(0, 0)])
        before = seen(alignment, "L1")
        reviewing.confirm_row(alignment, before, editor=editor)
        with pytest.raises(Conflict):
            reviewing.confirm_row(alignment, before, editor=editor)
        assert Alignment.objects.get().revision == 1


class TestTheSecondWriter:
    """Everyone decides on what they saw; what has changed since is not overwritten."""

    @pytest.fixture
    def alignment(self) -> Alignment:
        return two_articles(links=[(0, 0), (1, 1)])

    def test_is_told_when_a_colleague_decided_on_the_row(self, alignment, editor, other_editor):
        as_seen = seen(alignment, "L1")
        reviewing.reject_row(alignment, as_seen, editor=other_editor)
        with pytest.raises(Conflict):
            reviewing.confirm_row(alignment, as_seen, editor=editor)
        assert statuses(alignment)[0, 0] == "rejected"

    def test_is_told_when_a_colleague_linked_a_passage_of_the_row(self, alignment, editor, other_editor):
        as_seen = seen(alignment, "L1")
        reviewing.link_passages(alignment, ids(alignment, "L1"), ids(alignment, "R3"), editor=other_editor)
        with pytest.raises(Conflict):
            reviewing.unlink_row(alignment, as_seen, editor=editor)

    def test_is_told_when_a_new_run_replaced_the_links(self, alignment, editor):
        as_seen = seen(alignment, "L1")
        alignment.links.all().delete()
        make_link(alignment, 0, 0)
        with pytest.raises(Conflict):
            reviewing.confirm_row(alignment, as_seen, editor=editor)

    def test_is_not_bothered_by_what_happened_in_other_rows(self, alignment, editor, other_editor):
        as_seen = seen(alignment, "L1")
        reviewing.confirm_row(alignment, seen(alignment, "L2"), editor=other_editor)
        reviewing.confirm_row(alignment, as_seen, editor=editor)
        assert set(statuses(alignment).values()) == {"confirmed"}


class TestRejectRow:
    def test_it_rejects_every_link_of_the_row(self, editor):
        alignment = two_articles(links=[(0, 0), (0, 1)])
        reviewing.reject_row(alignment, seen(alignment, "L1"), editor=editor)
        assert statuses(alignment) == {(0, 0): "rejected", (0, 1): "rejected"}

    def test_of_a_row_that_only_one_side_has_it_takes_the_absence_back(self, editor):
        alignment = two_articles()
        reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        reviewing.reject_row(alignment, seen(alignment, "L1"), editor=editor)
        assert not Absence.objects.exists()

    def test_there_may_be_nothing_to_reject(self, editor):
        alignment = two_articles()
        with pytest.raises(NothingToDo):
            reviewing.reject_row(alignment, seen(alignment, "L1"), editor=editor)


class TestLinkPassages:
    def test_it_links_each_left_with_each_right(self, editor):
        alignment = two_articles()
        reviewing.link_passages(alignment, ids(alignment, "L1", "L2"), ids(alignment, "R1", "R2"), editor=editor)
        assert len(statuses(alignment)) == 4
        assert row(alignment, "L1").shape == "2 : 2"
        assert row(alignment, "L1").by_hand

    def test_it_takes_up_a_link_that_was_rejected(self, editor):
        alignment = two_articles()
        make_link(alignment, status=Link.Status.REJECTED)
        reviewing.link_passages(alignment, ids(alignment, "L1"), ids(alignment, "R1"), editor=editor)
        assert statuses(alignment) == {(0, 0): "confirmed"}

    def test_it_lifts_the_word_that_nothing_corresponds(self, editor):
        alignment = two_articles()
        reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        reviewing.link_passages(alignment, ids(alignment, "L1"), ids(alignment, "R1"), editor=editor)
        assert not Absence.objects.exists()

    def test_a_passage_selected_twice_is_selected(self, editor):
        alignment = two_articles()
        [left], [right] = ids(alignment, "L1"), ids(alignment, "R1")
        reviewing.link_passages(alignment, [left, left], [right, right], editor=editor)
        assert alignment.links.count() == 1

    def test_both_sides_must_be_selected(self, editor):
        alignment = two_articles()
        with pytest.raises(NothingToDo, match="on each side"):
            reviewing.link_passages(alignment, ids(alignment, "L1"), [], editor=editor)

    def test_a_passage_of_another_article_is_refused(self, editor):
        alignment, stranger = two_articles(), two_articles()
        with pytest.raises(NothingToDo, match="does not belong"):
            reviewing.link_passages(alignment, ids(alignment, "L1"), ids(stranger, "R1"), editor=editor)

    def test_many_at_once_are_a_slip_of_the_hand(self, editor):
        alignment = two_articles(9, 9)
        left, right = ([p.pk for p in article.passages.all()] for article in (alignment.left, alignment.right))
        with pytest.raises(NothingToDo, match="81 links at once"):
            reviewing.link_passages(alignment, left, right, editor=editor)


class TestUnlink:
    def test_the_selected_passages_part_and_the_others_stay_together(self, editor):
        alignment = two_articles(links=[(0, 0), (0, 1)])
        reviewing.unlink_passages(alignment, ids(alignment, "L1"), ids(alignment, "R2"), editor=editor)
        assert statuses(alignment) == {(0, 0): "proposed", (0, 1): "rejected"}

    def test_one_side_alone_loses_all_its_links(self, editor):
        alignment = two_articles(links=[(0, 0), (0, 1), (1, 2)])
        reviewing.unlink_passages(alignment, ids(alignment, "L1"), [], editor=editor)
        assert statuses(alignment) == {(0, 0): "rejected", (0, 1): "rejected", (1, 2): "proposed"}

    def test_a_whole_row_is_taken_apart(self, editor):
        alignment = two_articles(links=[(0, 0), (1, 0)])
        reviewing.unlink_row(alignment, seen(alignment, "L1"), editor=editor)
        assert [row.kind for row in (row(alignment, "L1"), row(alignment, "R1"))] == ["only left", "only right"]

    def test_nothing_selected_is_said(self, editor):
        with pytest.raises(NothingToDo, match="Select the sentences"):
            reviewing.unlink_passages(two_articles(), [], [], editor=editor)


class TestAForgedRow:
    """A row is what the page sent; what it names must be of this alignment."""

    @pytest.mark.parametrize("step", [reviewing.confirm_row, reviewing.reject_row, reviewing.unlink_row])
    def test_of_another_alignment_decides_nothing(self, editor, step):
        alignment, stranger = two_articles(), two_articles()
        forged = RowSeen("L1", tuple(ids(stranger, "L1")), (), "")
        with pytest.raises((Conflict, NothingToDo)):
            step(alignment, forged, editor=editor)
        assert not Absence.objects.exists()

    def test_of_no_passage_at_all_decides_nothing(self, editor):
        with pytest.raises((Conflict, NothingToDo)):
            reviewing.confirm_row(two_articles(), RowSeen("L1", (2**62,), (), ""), editor=editor)
        assert not Absence.objects.exists()
