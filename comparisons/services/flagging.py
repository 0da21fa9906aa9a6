"""What an editor says of a divergence. First writer wins; the second is told. Every step can be undone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from articles.models import Article, Passage
from comparisons.anchoring import Misplaced, Words, check_words, whole_letters
from comparisons.models import Alignment, Category, Decision, Divergence
from comparisons.queries.alignment import alignment_page
from comparisons.services.log import Conflict, NothingToDo, locked, record
from comparisons.services.registering import note_changes
from comparisons.services.suggesting import supersede
from comparisons.services.undoing import divergence_state

Status = Divergence.Status
Verb = Decision.Verb

# What a status is called as a step, and where it can be reached from.
_STEPS = {
    Status.RESOLVED: (Verb.RESOLVE, {Status.OPEN}),
    Status.DISMISSED: (Verb.DISMISS, {Status.OPEN, Status.SUGGESTED}),
    Status.OPEN: (Verb.REOPEN, {Status.RESOLVED, Status.DISMISSED}),
}


@dataclass(frozen=True)
class Flag:
    """What a person says: which words on which sides, what kind of difference they make, and how grave it is."""

    left: Words | None
    right: Words | None
    category: Category
    severity: int
    note: str = ""


def create_divergence(alignment: Alignment, flag: Flag, *, editor: User) -> Decision:
    """Flag words; the same flag sent twice by one editor is one flag. Raises Misplaced for words that are not there."""
    with locked(alignment):
        fields = _fields(flag, alignment.left, alignment.right)
        same = Divergence.objects.kept().open().filter(alignment=alignment, made_by=editor, **fields).first()
        if same:
            return same.decisions.get(verb=Verb.FLAG)
        made = Divergence.objects.create(alignment=alignment, made_by=editor, **fields)
        supersede(made)
        return _record(Verb.FLAG, made, None, editor)


def edit_divergence(divergence: Divergence, flag: Flag, *, seen: int, editor: User) -> Decision:
    """Change what is said, or of which words, if the flag is still at the revision `seen`.

    Raises Conflict if someone changed it since, Misplaced for words that are not there, NothingToDo if nothing changes.
    """
    with lock_around(divergence.alignment):
        fields = _edited(divergence, flag)
        if divergence.revision == seen and _stands(divergence, fields):
            raise NothingToDo("Nothing was changed.")
        return _change(divergence, Verb.EDIT, fields, seen, editor)


def set_status(divergence: Divergence, status: str, *, seen: int, editor: User) -> Decision:
    """Resolve, dismiss or reopen the flag, if it is still at the revision `seen`; else Conflict.

    Whoever reopens what a rule has set aside says that it matters: the rule holds for the others.
    """
    verb, before = _STEPS[Status(status)]
    with lock_around(divergence.alignment):
        if divergence.revision == seen and divergence.status not in before:
            raise NothingToDo(f"This flag is {divergence.get_status_display()}.")
        return _change(divergence, verb, {"status": Status(status), "rule": None}, seen, editor)


def accept_suggestion(divergence: Divergence, *, severity: int | None = None, seen: int, editor: User) -> Decision:
    """Make what a detector suggests a flag, as grave as `severity` says, if it is still at the revision `seen`.

    Raises Conflict if someone changed it since, NothingToDo if it is no suggestion.
    """
    fields: dict[str, Any] = {"status": Status.OPEN}
    if severity is not None:
        fields["severity"] = Divergence.Severity(severity)
    with lock_around(divergence.alignment):
        if divergence.revision == seen and divergence.status != Status.SUGGESTED:
            raise NothingToDo(f"This is no suggestion: it is {divergence.get_status_display()}.")
        return _change(divergence, Verb.ACCEPT, fields, seen, editor)


def delete_divergence(divergence: Divergence, *, seen: int, editor: User) -> Decision:
    """Hide the flag and keep it for the log, if it is still at the revision `seen`; else Conflict."""
    with lock_around(divergence.alignment):
        return _change(divergence, Verb.DELETE, {"deleted_at": timezone.now()}, seen, editor)


@contextmanager
def lock_around(alignment: Alignment | None) -> Iterator[None]:
    """As `locked`; a flag on one article alone has no alignment, and its own row is the lock."""
    with locked(alignment) if alignment else transaction.atomic():
        yield


def _change(divergence: Divergence, verb: Verb, fields: dict[str, Any], seen: int, editor: User) -> Decision:
    """Write `fields` and log it, or return the step if this editor has just taken the very same one."""
    kept = Divergence.objects.kept().filter(pk=divergence.pk, revision=seen)
    was = kept.first()
    if was is None or kept.update(**fields, revision=F("revision") + 1) != 1:
        return _taken_before(divergence, verb, fields, seen, editor)
    return _record(verb, Divergence.objects.get(pk=divergence.pk), divergence_state(was), editor)


def _taken_before(divergence: Divergence, verb: Verb, fields: dict[str, Any], seen: int, editor: User) -> Decision:
    """The same step by the same editor, sent twice; Conflict if it was anything else that came in between."""
    present = Divergence.objects.filter(pk=divergence.pk).first()
    if present is None:
        raise Conflict("This is suggested no longer. Here is how it stands now.")
    steps = present.decisions.order_by("-pk")
    latest = next((step for step in steps if not step.of_comment), None)
    mine = latest and (latest.verb, latest.editor_id, present.revision) == (verb, editor.pk, seen + 1)
    if latest and mine and (verb == Verb.DELETE or _stands(present, fields)):
        return latest
    told = "deleted" if present.deleted_at else "changed"
    raise Conflict(f"Someone {told} this flag while you looked at it. Here is how it stands now.")


def _stands(divergence: Divergence, fields: dict[str, Any]) -> bool:
    return all(getattr(divergence, name) == value for name, value in fields.items())


def _record(verb: Verb, divergence: Divergence, was: dict[str, Any] | None, editor: User) -> Decision:
    note_changes([divergence.pk])
    change = {"kind": "divergence", "id": divergence.pk, "was": was, "now": divergence_state(divergence)}
    return record(
        verb,
        [change],
        editor=editor,
        alignment=divergence.alignment,
        divergence=divergence,
        row=row_of(divergence),
    )


def row_of(divergence: Divergence) -> str:
    """The address of the row that has its note, as the page says it; of its passage, where no row has that."""
    address = divergence.address
    rows = alignment_page(divergence.alignment).rows if divergence.alignment else ()
    return next((row.address for row in rows if row.holds(address)), address)


def _edited(divergence: Divergence, flag: Flag) -> dict[str, Any]:
    """The fields of `flag`; words that stay as they are need no second check, even if their passage was put aside."""
    if (flag.left, flag.right) == (divergence.words("left"), divergence.words("right")):
        return {"category": flag.category, "severity": flag.severity, "note": flag.note}
    if divergence.alignment:
        return _fields(flag, divergence.alignment.left, divergence.alignment.right)
    left, right = divergence.left_passage, divergence.right_passage
    return _fields(flag, left.article if left else None, right.article if right else None)


def _fields(flag: Flag, left: Article | None, right: Article | None) -> dict[str, Any]:
    if not (flag.left or flag.right):
        raise Misplaced("Mark words on at least one side.")
    said = {"category": flag.category, "severity": flag.severity, "note": flag.note}
    return said | _anchor("left", left, flag.left) | _anchor("right", right, flag.right)


def _anchor(side: str, article: Article | None, words: Words | None) -> dict[str, Any]:
    """The fields that anchor `words` in the first of the passages that they touch."""
    names = [f"{side}_{part}" for part in ("passage", "start", "end", "quote")]
    if words is None or article is None:
        return dict(zip(names, (None, None, None, ""), strict=True))
    check_words(words, article.text)
    first, last = (_passage_at(article, place) for place in (words.start, words.end - 1))
    start, end = whole_letters(article.text, words.start, words.end, first.start, last.end)
    return dict(zip(names, (first, start, end, article.text[start:end]), strict=True))


def _passage_at(article: Article, place: int) -> Passage:
    passage = Passage.objects.aligned().filter(article=article, start__lte=place, end__gt=place).first()
    if passage is None:
        raise Misplaced("These words are not among the sentences that are compared. Select words of a sentence.")
    return passage
