"""Undo: a new entry in the log that restores what was, if nobody has changed it since."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.db.models import F, Q
from django.utils import timezone

from comparisons.models import Absence, Alignment, Comment, Decision, Divergence, Link, Rule
from comparisons.services.log import Change, Conflict, NothingToDo, locked, record
from comparisons.services.registering import note_changes
from comparisons.services.ruling import restore_rule, rule_state
from comparisons.services.suggesting import suggest_where_changed

State = dict[str, Any] | None

SINCE = "Someone has changed this since your step, so it cannot be undone."


def last_step(alignment: Alignment, editor_id: int) -> Decision | None:
    """The editor's latest decision here that is not undone and not itself an undo."""
    return Decision.objects.standing(alignment, editor_id).first()


def last_step_id(alignment: Alignment, editor_id: int) -> int | None:
    """The id of `last_step`, for a page that only names it."""
    return Decision.objects.standing(alignment, editor_id).values_list("pk", flat=True).first()


def undo(alignment: Alignment, *, editor: User, seen: int | None = None) -> Decision:
    """Undo the editor's last step in this alignment, if it is the one `seen`: what is sent twice is undone once.

    Raises NothingToDo if there is none, Conflict if it is another or someone has changed since what it changed.
    """
    with locked(alignment):
        step = last_step(alignment, editor.pk)
        if step is None:
            raise NothingToDo("You have no step to undo here.")
        if seen and step.pk != seen:
            raise Conflict("This is undone already, or you have taken another step since. Here is how it stands now.")
        for change in step.changes:
            _check_unchanged(alignment, change)
        for change in reversed(step.changes):
            _restore(alignment, change)
        _check_consistent(alignment, step.changes)
        suggest_where_changed(alignment, step.changes)
        back = [{**change, "was": change["now"], "now": change["was"]} for change in reversed(step.changes)]
        return record(
            Decision.Verb.UNDO,
            back,
            editor=editor,
            alignment=alignment,
            divergence=step.divergence,
            row=step.row,
            undoes=step,
        )


def _check_unchanged(alignment: Alignment, change: Change) -> None:
    present = _PRESENT[change["kind"]](alignment, change["id"])
    expected = change["now"]
    same = present is None if expected is None else present is not None and expected.items() <= present.items()
    if not same:
        raise Conflict(SINCE)


def _check_consistent(alignment: Alignment, changes: list[Change]) -> None:
    """Conflict if a passage of the step is now both linked and said to have no counterpart: a colleague saw to it."""
    links = alignment.links.standing().in_sight()
    changed = links.filter(pk__in=[change["id"] for change in changes if change["kind"] == "link"])
    absences = Absence.objects.filter(alignment=alignment)
    restored = absences.filter(passage__in=[change["id"] for change in changes if change["kind"] == "absence"])
    here = Q(passage__in=changed.values("left")) | Q(passage__in=changed.values("right"))
    linked = Q(passage__in=links.values("left")) | Q(passage__in=links.values("right"))
    if absences.filter(here).exists() or restored.filter(linked).exists():
        raise Conflict(SINCE)


def _restore(alignment: Alignment, change: Change) -> None:
    _WRITE[change["kind"]](alignment, change["id"], change["was"], change["now"])


def _link(_: Alignment, pk: int) -> State:
    return _as_dict(Link.objects.filter(pk=pk).values("status", "touched", "left", "right").first())


def _as_dict(values: Mapping[str, Any] | None) -> State:
    return None if values is None else dict(values)


def _write_link(_: Alignment, pk: int, was: State, now: State) -> None:
    if was is None:
        Link.objects.filter(pk=pk, status=now and now["status"]).delete()
    else:
        Link.objects.filter(pk=pk, status=now and now["status"]).update(**was)


def _absence(alignment: Alignment, passage: int) -> State:
    return _as_dict(Absence.objects.filter(alignment=alignment, passage=passage).values("made_by").first())


def _write_absence(alignment: Alignment, passage: int, was: State, _: State) -> None:
    if was is None:
        Absence.objects.filter(alignment=alignment, passage=passage).delete()
    else:
        Absence.objects.create(alignment=alignment, passage_id=passage, made_by_id=was["made_by"])


def divergence_state(divergence: Divergence) -> dict[str, Any]:
    """What of a divergence people can change, as the log keeps it."""
    return {
        "category": divergence.category_id,
        "severity": divergence.severity,
        "note": divergence.note,
        "status": divergence.status,
        "rule": divergence.rule_id,
        "left_passage": divergence.left_passage_id,
        "left_start": divergence.left_start,
        "left_end": divergence.left_end,
        "left_quote": divergence.left_quote,
        "right_passage": divergence.right_passage_id,
        "right_start": divergence.right_start,
        "right_end": divergence.right_end,
        "right_quote": divergence.right_quote,
        "deleted": divergence.deleted_at is not None,
    }


def _divergence(_: Alignment, pk: int) -> State:
    found = Divergence.objects.filter(pk=pk).first()
    return divergence_state(found) if found else None


def _write_divergence(_: Alignment, pk: int, was: State, __: State) -> None:
    state: dict[str, Any] = {"deleted": True} if was is None else dict(was)
    deleted = state.pop("deleted", False)
    state["deleted_at"] = timezone.now() if deleted else None
    if "category" in state:
        state["category_id"] = state.pop("category")
    Divergence.objects.filter(pk=pk).update(**state, revision=F("revision") + 1)
    note_changes([pk])


def _rule(_: Alignment, pk: int) -> State:
    found = Rule.objects.filter(pk=pk).first()
    return rule_state(found) if found else None


def _write_rule(_: Alignment, pk: int, was: State, __: State) -> None:
    restore_rule(pk, in_force=was is not None and was["in_force"])


def comment_state(comment: Comment) -> dict[str, Any]:
    """What of a comment people can change, as the log keeps it."""
    return {"deleted": comment.deleted_at is not None}


def _comment(_: Alignment, pk: int) -> State:
    found = Comment.objects.filter(pk=pk).first()
    return comment_state(found) if found else None


def _write_comment(_: Alignment, pk: int, was: State, __: State) -> None:
    deleted = was is None or was["deleted"]
    Comment.objects.filter(pk=pk).update(deleted_at=timezone.now() if deleted else None)


_PRESENT = {"link": _link, "absence": _absence, "divergence": _divergence, "comment": _comment, "rule": _rule}
_WRITE = {
    "link": _write_link,
    "absence": _write_absence,
    "divergence": _write_divergence,
    "comment": _write_comment,
    "rule": _write_rule,
}
