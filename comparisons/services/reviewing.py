"""What an editor decides on links and absences. First writer wins; the second is told."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import product

from django.contrib.auth.models import User
from django.db.models import Q

from articles.models import Passage
from comparisons.models import Absence, Alignment, Decision, Link
from comparisons.seen import RowSeen, fingerprint
from comparisons.services.log import Change, Conflict, NothingToDo, locked, record
from comparisons.services.suggesting import suggest_where_changed

Status = Link.Status
Verb = Decision.Verb

# A person links a few sentences with a few; more at once is a slip of the hand.
MOST_LINKED_AT_ONCE = 40


@dataclass(frozen=True)
class _Present:
    """What now touches a row: its standing links, and which of its passages are said to have no counterpart."""

    links: list[Link]
    absent: set[int]


def confirm_row(alignment: Alignment, row: RowSeen, *, editor: User) -> Decision:
    """Confirm all links of the row; of a row that only one side has, confirm that nothing corresponds.

    Raises Conflict if the row is no longer as it was seen, NothingToDo if it is confirmed already.
    """
    with locked(alignment):
        present = _as_seen(alignment, row)
        if present.links:
            changes = _set_statuses(present.links, Status.CONFIRMED)
            return _record(Verb.CONFIRM, changes, alignment, row.address, editor)
        missing = [pk for pk in (*row.left, *row.right) if pk not in present.absent]
        changes = _make_absent(alignment, missing, editor)
        return _record(Verb.ABSENT, changes, alignment, row.address, editor)


def reject_row(alignment: Alignment, row: RowSeen, *, editor: User) -> Decision:
    """Reject all links of the row; of a row that only one side has, take back that nothing corresponds.

    Raises Conflict if the row is no longer as it was seen, NothingToDo if there is nothing to reject.
    """
    with locked(alignment):
        present = _as_seen(alignment, row)
        if present.links:
            changes = _set_statuses(present.links, Status.REJECTED)
            return _record(Verb.REJECT, changes, alignment, row.address, editor)
        changes = _lift_absences(alignment, present.absent)
        return _record(Verb.REOPEN_ROW, changes, alignment, row.address, editor)


def link_passages(alignment: Alignment, left: list[int], right: list[int], *, editor: User) -> Decision:
    """Link every selected left passage with every selected right one, as confirmed by the editor.

    Raises NothingToDo if a side is not selected or all of it is linked and confirmed already.
    """
    with locked(alignment):
        _check_selection(alignment, left, right)
        changes = _lift_absences(alignment, {*left, *right})
        changes += _link_all(alignment, left, right, editor)
        return _record(Verb.LINK, changes, alignment, _address(alignment, left or right), editor)


def unlink_passages(alignment: Alignment, left: list[int], right: list[int], *, editor: User) -> Decision:
    """Reject the standing links between the selected passages; with one side only, all links of those passages."""
    with locked(alignment):
        between = _links_between(alignment, left, right)
        changes = _set_statuses(list(between), Status.REJECTED)
        return _record(Verb.UNLINK, changes, alignment, _address(alignment, left or right), editor)


def unlink_row(alignment: Alignment, row: RowSeen, *, editor: User) -> Decision:
    """Take the row apart: reject every link in it. Raises Conflict if it is no longer as it was seen."""
    with locked(alignment):
        changes = _set_statuses(_as_seen(alignment, row).links, Status.REJECTED)
        return _record(Verb.UNLINK, changes, alignment, row.address, editor)


def _as_seen(alignment: Alignment, row: RowSeen) -> _Present:
    """The row's links to decide on, if all that touches it is as it was seen; else Conflict."""
    for article, passages in ((alignment.left_id, row.left), (alignment.right_id, row.right)):
        _check_belong(article, passages)
    links = alignment.links.standing().in_sight()
    touching = list(links.filter(Q(left__in=row.left) | Q(right__in=row.right)).order_by("left", "right"))
    absences = Absence.objects.filter(alignment=alignment, passage__in=(*row.left, *row.right))
    absent = set(absences.values_list("passage", flat=True))
    if fingerprint([(link.pk, link.status) for link in touching], absent) != row.fingerprint:
        raise Conflict("Someone changed this row while you looked at it. Here is how it stands now.")
    inside = [link for link in touching if link.left_id in row.left and link.right_id in row.right]
    return _Present(inside or touching, absent)


def _set_statuses(links: list[Link], status: Status) -> list[Change]:
    return [_set_status(link, status) for link in links if link.status != status]


def _set_status(link: Link, status: Status) -> Change:
    """Move one link from the status that was read to `status`; Conflict if another writer moved it in between."""
    now = {"status": str(status), "touched": True}
    if Link.objects.filter(pk=link.pk, status=link.status).update(**now) != 1:
        raise Conflict("Someone decided on this link a moment ago. Here is how it stands now.")
    return {"kind": "link", "id": link.pk, "was": {"status": link.status, "touched": link.touched}, "now": now}


def _make_absent(alignment: Alignment, passages: list[int], editor: User) -> list[Change]:
    Absence.objects.bulk_create(
        Absence(alignment=alignment, passage_id=passage, made_by=editor) for passage in passages
    )
    return [{"kind": "absence", "id": passage, "was": None, "now": {"made_by": editor.pk}} for passage in passages]


def _lift_absences(alignment: Alignment, passages: set[int]) -> list[Change]:
    absences = Absence.objects.filter(alignment=alignment, passage__in=passages)
    changes: list[Change] = [
        {"kind": "absence", "id": passage, "was": {"made_by": made_by}, "now": None}
        for passage, made_by in absences.values_list("passage", "made_by")
    ]
    absences.delete()
    return changes


def _check_selection(alignment: Alignment, left: list[int], right: list[int]) -> None:
    if not left or not right:
        raise NothingToDo("Select a sentence on each side first, then link them.")
    if len(left) * len(right) > MOST_LINKED_AT_ONCE:
        raise NothingToDo(f"That would make {len(left) * len(right)} links at once. Select fewer sentences.")
    for article, chosen in ((alignment.left_id, left), (alignment.right_id, right)):
        _check_belong(article, chosen)


def _check_belong(article: int, passages: Collection[int]) -> None:
    """NothingToDo unless all of these are passages of the article and stand in its rows."""
    if Passage.objects.aligned().filter(article=article, pk__in=passages).count() != len(set(passages)):
        raise NothingToDo("A selected sentence does not belong to these articles. Load the page anew.")


def _link_all(alignment: Alignment, left: list[int], right: list[int], editor: User) -> list[Change]:
    there = {(link.left_id, link.right_id): link for link in _any_between(alignment, left, right)}
    changes = _set_statuses(list(there.values()), Status.CONFIRMED)
    pairs = [pair for pair in product(sorted(set(left)), sorted(set(right))) if pair not in there]
    return changes + [_make_link(alignment, *pair, editor) for pair in pairs]


def _make_link(alignment: Alignment, left: int, right: int, editor: User) -> Change:
    made = Link.objects.create(
        alignment=alignment,
        left_id=left,
        right_id=right,
        score=100,
        status=Status.CONFIRMED,
        touched=True,
        made_by=editor,
    )
    now = {"status": str(Status.CONFIRMED), "touched": True, "left": left, "right": right}
    return {"kind": "link", "id": made.pk, "was": None, "now": now}


def _any_between(alignment: Alignment, left: list[int], right: list[int]) -> list[Link]:
    return list(alignment.links.filter(left__in=left, right__in=right))


def _links_between(alignment: Alignment, left: list[int], right: list[int]) -> list[Link]:
    if not left and not right:
        raise NothingToDo("Select the sentences whose link should go.")
    links = alignment.links.standing().order_by("left", "right")
    if left:
        links = links.filter(left__in=left)
    if right:
        links = links.filter(right__in=right)
    return list(links)


def _address(alignment: Alignment, passages: list[int]) -> str:
    """Where the first of these passages, all of one side, is found after the step: its own address, or its row's."""
    first = Passage.objects.filter(pk__in=passages).order_by("position").first()
    if first is None:
        return ""
    return f"{'L' if first.article_id == alignment.left_id else 'R'}{first.position + 1}"


def _record(verb: Verb, changes: list[Change], alignment: Alignment, row: str, editor: User) -> Decision:
    if not changes:
        raise NothingToDo(_NOTHING[verb])
    suggest_where_changed(alignment, changes)
    return record(verb, changes, editor=editor, alignment=alignment, row=row)


_NOTHING = {
    Verb.CONFIRM: "This row is confirmed already.",
    Verb.ABSENT: "It is confirmed already that nothing corresponds.",
    Verb.REJECT: "There is no link to reject here.",
    Verb.REOPEN_ROW: "There is no link to reject here.",
    Verb.LINK: "These sentences are linked already.",
    Verb.UNLINK: "These sentences are not linked.",
}
