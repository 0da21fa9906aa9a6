"""Loading an object is the permission check, as in articles.access."""

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from articles.access import EDIT_ARTICLES, READ, User, require
from articles.models import MAX_ID
from comparisons.models import Alignment, Comment, Decision, Divergence, DivergenceQuerySet, Rule

REVIEW = "comparisons.review_alignment"
FLAG = "comparisons.add_divergence"
CHANGE_ANY_FLAG = "comparisons.change_divergence"
WEIGH = "comparisons.change_category"
# A rule for one event is an answer to its suggestions; one for all says what a category is worth.
RULE = FLAG
RULE_EVERYWHERE = "comparisons.change_category"


def alignment_for_reading(user: User, pk: int) -> Alignment:
    require(user, READ)
    return get_object_or_404(_alignments(user), pk=min(pk, MAX_ID))


def alignment_for_review(user: User, pk: int) -> Alignment:
    require(user, REVIEW)
    return get_object_or_404(_alignments(user), pk=min(pk, MAX_ID))


def alignment_for_flagging(user: User, pk: int) -> Alignment:
    require(user, FLAG)
    return get_object_or_404(_alignments(user), pk=min(pk, MAX_ID))


def _alignments(user: User) -> QuerySet[Alignment]:
    """With a withdrawn article on a side it is there only for those who may restore that article."""
    found = Alignment.objects.select_related("left__event", "left__outlet", "right__event", "right__outlet")
    if user.has_perm(EDIT_ARTICLES):
        return found
    return found.filter(left__withdrawn_at=None, right__withdrawn_at=None)


def divergence_for_reading(user: User, pk: int) -> Divergence:
    require(user, READ)
    return get_object_or_404(_divergences(user).with_acceptance(), pk=min(pk, MAX_ID))


def divergence_for_settling(user: User, pk: int) -> Divergence:
    """Any editor may resolve, dismiss or reopen any flag."""
    require(user, FLAG)
    return get_object_or_404(_divergences(user).with_acceptance(), pk=min(pk, MAX_ID))


def divergence_for_editing(user: User, pk: int) -> Divergence:
    """An editor may change their own flags, an admin all."""
    divergence = divergence_for_settling(user, pk)
    if not may_edit(user, divergence):
        raise PermissionDenied("This flag is a colleague’s. You can resolve it, or ask its author or an admin.")
    return divergence


def may_edit(user: User, divergence: Divergence) -> bool:
    """One's own flag is one that one made, or accepted when a detector suggested it."""
    if user.has_perm(CHANGE_ANY_FLAG):
        return True
    own = divergence.made_by_id == user.pk or (divergence.made_by_id is None and _accepted(user, divergence))
    return own and user.has_perm(FLAG)


def _accepted(user: User, divergence: Divergence) -> bool:
    if divergence.status == Divergence.Status.SUGGESTED:
        return False
    return divergence.decisions.filter(verb=Decision.Verb.ACCEPT, editor=user.pk, undone_by=None).exists()


def comment_for_deleting(user: User, pk: int) -> Comment:
    """An editor may delete what they said themselves, an admin anything."""
    require(user, FLAG)
    comments = Comment.objects.select_related("divergence", "author").filter(divergence__in=_divergences(user))
    comment = get_object_or_404(comments, pk=min(pk, MAX_ID))
    if not may_delete(user, comment):
        raise PermissionDenied("This comment is a colleague’s. You can answer it, or ask its author or an admin.")
    return comment


def may_delete(user: User, comment: Comment) -> bool:
    if comment.author_id == user.pk:
        return user.has_perm(FLAG)
    return user.has_perm(CHANGE_ANY_FLAG)


def rule_for_lifting(user: User, pk: int) -> Rule:
    """Any editor may lift a rule of an event, an admin those that hold everywhere."""
    require(user, RULE)
    rule = get_object_or_404(Rule.objects.select_related("event", "category"), pk=min(pk, MAX_ID))
    if rule.event is None and not user.has_perm(RULE_EVERYWHERE):
        raise PermissionDenied("This rule holds everywhere. An admin can lift it.")
    return rule


def _divergences(user: User) -> DivergenceQuerySet:
    """A deleted flag is still there, as deleted, for those who can flag; its colleagues may be at work on it."""
    found = Divergence.objects.select_related(
        "category",
        "made_by",
        "rule",
        "alignment__left__event",
        "alignment__left__outlet",
        "alignment__right__event",
        "alignment__right__outlet",
        "left_passage__article__event",
        "left_passage__article__outlet",
        "right_passage__article__event",
        "right_passage__article__outlet",
    )
    if not user.has_perm(EDIT_ARTICLES):
        found = found.readable()
    return found if user.has_perm(FLAG) else found.kept()
