"""What people say to each other under a flag. What is said is written once, and deleted or not; each step is logged."""

from django.contrib.auth.models import User
from django.utils import timezone

from comparisons.models import Comment, Decision, Divergence
from comparisons.services.flagging import lock_around, row_of
from comparisons.services.log import Change, Conflict, record
from comparisons.services.undoing import comment_state

Verb = Decision.Verb


def add_comment(divergence: Divergence, text: str, *, editor: User) -> Decision:
    """Say `text` under the flag; sent twice by one editor, with nothing said in between, it is said once.

    Raises Conflict if the flag was deleted meanwhile.
    """
    with lock_around(divergence.alignment):
        if not Divergence.objects.kept().filter(pk=divergence.pk).exists():
            raise Conflict("Someone deleted this flag while you wrote. What you wrote is kept below and was not added.")
        last = divergence.comments.kept().last()
        if last and (last.text, last.author_id) == (text, editor.pk):
            return _step(Verb.COMMENT, last, editor)
        made = divergence.comments.create(text=text, author=editor)
        return _record(Verb.COMMENT, made, {"was": None, "now": comment_state(made)}, editor)


def delete_comment(comment: Comment, *, editor: User) -> Decision:
    """Hide the comment and keep it for the log; Conflict if someone else deleted it first."""
    with lock_around(comment.divergence.alignment):
        kept = Comment.objects.kept().filter(pk=comment.pk)
        if kept.update(deleted_at=timezone.now()) != 1:
            return _deleted_before(comment, editor)
        return _record(Verb.DELETE, comment, {"was": {"deleted": False}, "now": {"deleted": True}}, editor)


def _deleted_before(comment: Comment, editor: User) -> Decision:
    """The same step by the same editor, sent twice."""
    step = _steps(comment)[-1]
    if (step.verb, step.editor_id) != (Verb.DELETE, editor.pk):
        raise Conflict("Someone deleted this comment before you.")
    return step


def _step(verb: Verb, comment: Comment, editor: User) -> Decision:
    return next(step for step in _steps(comment) if (step.verb, step.editor_id) == (verb, editor.pk))


def _steps(comment: Comment) -> list[Decision]:
    """What was done to it, in order."""
    steps = comment.divergence.decisions.order_by("pk")
    return [step for step in steps if step.of_comment and step.changes[0]["id"] == comment.pk]


def _record(verb: Verb, comment: Comment, states: Change, editor: User) -> Decision:
    flag = comment.divergence
    change = {"kind": "comment", "id": comment.pk, **states}
    return record(verb, [change], editor=editor, alignment=flag.alignment, divergence=flag, row=row_of(flag))
