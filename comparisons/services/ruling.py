"""Rules of what is not significant: suggestions that they cover are set aside, until the rule is lifted."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from articles.models import Article, Event
from comparisons.models import Alignment, Category, Decision, Divergence, DivergenceQuerySet, Rule, RuleQuerySet
from comparisons.remembering import fits, ruled
from comparisons.services.log import Conflict, record
from comparisons.services.registering import note_changes

Status = Divergence.Status
Verb = Decision.Verb

# So many ids in one statement suit both databases.
_AT_ONCE = 500


def make_rule(
    category: Category,
    *,
    left: str = "",
    right: str = "",
    event: Event | None,
    why: str = "",
    editor: User,
    alignment: Alignment | None = None,
    row: str = "",
) -> Decision:
    """From now on set aside what is suggested of this category and these words, in `event` or, if None, everywhere.

    No words stand for any; whose words are left and whose right does not matter. `alignment` and `row` say where the
    editor was, so that undo takes it back there. The same rule of the same editor, sent twice, is one; of a colleague
    it is a Conflict.
    """
    fields = {"event": event, "category": category, "left": ruled(left), "right": ruled(right)}
    try:
        with transaction.atomic():
            rule = Rule.objects.create(**fields, why=why, made_by=editor)
            change = {"kind": "rule", "id": rule.pk, "was": None, "now": rule_state(rule)}
            _set_aside(rule)
            return record(Verb.RULE, [change], editor=editor, alignment=alignment, row=row)
    except IntegrityError:
        return _made_before(fields, editor)


def lift_rule(rule: Rule, *, editor: User) -> Decision:
    """Offer again what the rule has set aside, unless another rule covers it. Conflict if a colleague lifted it."""
    with transaction.atomic():
        was = {"in_force": True}
        if not _lift(rule.pk, editor.pk):
            return _lifted_before(rule, editor)
        change = {"kind": "rule", "id": rule.pk, "was": was, "now": {"in_force": False}}
        return record(Verb.LIFT, [change], editor=editor, alignment=None)


def put_in_force(rule: Rule, *, editor: User) -> Decision:
    """Take back that the rule was lifted. Conflict if it is in force, or one like it that was made since."""
    with transaction.atomic():
        step = Decision.objects.filter(verb=Verb.LIFT, changes__0__id=rule.pk, undone_by=None).order_by("-pk").first()
        if step is None or not Rule.objects.filter(pk=rule.pk, lifted_at__isnull=False).exists():
            raise Conflict("This rule is in force already.")
        restore_rule(rule.pk, in_force=True)
        change = {"kind": "rule", "id": rule.pk, "was": {"in_force": False}, "now": {"in_force": True}}
        return record(Verb.UNDO, [change], editor=editor, alignment=None, undoes=step)


def rule_anew(article: Article) -> None:
    """Hold what is suggested on the article, alone or in pairs, against the rules of the event that it is in now."""
    own = Q(alignment=None, left_passage__article=article) | Q(alignment__left=article) | Q(alignment__right=article)
    unjudged = Q(status=Status.SUGGESTED) | Q(rule__isnull=False)
    with transaction.atomic():
        list(Alignment.objects.of_article(article.pk).select_for_update().order_by("pk").values_list("pk"))
        _hold_against(Rule.objects.in_force(), Divergence.objects.filter(own & unjudged))


def set_aside_by(decision: Decision) -> int:
    """How many suggestions the rule that was made in this step holds back now."""
    return Divergence.objects.kept().filter(rule=decision.changes[0]["id"]).count()


def rule_state(rule: Rule) -> dict[str, Any]:
    """What of a rule people can change, as the log keeps it."""
    return {"in_force": rule.lifted_at is None}


def restore_rule(pk: int, *, in_force: bool) -> None:
    """Lift the rule in the name of who made it, or put it in force again; for undo."""
    rule = Rule.objects.get(pk=pk)
    if not in_force:
        _lift(pk, rule.made_by_id)
        return
    try:
        with transaction.atomic():
            Rule.objects.filter(pk=pk).update(lifted_by=None, lifted_at=None)
    except IntegrityError:
        raise Conflict("A colleague has made the same rule since, so it cannot be put in force again.") from None
    _set_aside(rule)


def _made_before(fields: dict[str, Any], editor: User) -> Decision:
    rule = Rule.objects.in_force().select_related("made_by").get(**fields)
    if rule.made_by_id != editor.pk:
        raise Conflict(f"{_name(rule.made_by)} made this rule already.")
    return _step(Verb.RULE, rule, editor)


def _lifted_before(rule: Rule, editor: User) -> Decision:
    present = Rule.objects.select_related("lifted_by").get(pk=rule.pk)
    if present.lifted_by is None or present.lifted_by != editor:
        raise Conflict(f"{_name(present.lifted_by)} lifted this rule already.")
    return _step(Verb.LIFT, rule, editor)


def _step(verb: Verb, rule: Rule, editor: User) -> Decision:
    """The latest such step of this editor."""
    return Decision.objects.filter(verb=verb, editor=editor, changes__0__id=rule.pk).latest("pk")


def _name(person: User | None) -> str:
    return (person.get_full_name() or person.get_username()) if person else "Somebody"


def _lift(pk: int, editor: int) -> bool:
    """Whether it was in force."""
    in_force = Rule.objects.in_force().filter(pk=pk)
    if in_force.update(lifted_by=editor, lifted_at=timezone.now()) != 1:
        return False
    _offer_again(Rule.objects.get(pk=pk))
    return True


def _set_aside(rule: Rule) -> None:
    _lock(rule)
    offered = _of(rule, Divergence.objects.kept().suggested()).filter(category=rule.category_id)
    found = [each.pk for each in _words_of(offered) if fits(rule, each)]
    _write(found, Status.SUGGESTED, status=Status.DISMISSED, rule=rule)


def _offer_again(rule: Rule) -> None:
    _lock(rule)
    _hold_against(Rule.objects.in_force().filter(category=rule.category_id), Divergence.objects.filter(rule=rule))


def _hold_against(rules: RuleQuerySet, divergences: DivergenceQuerySet) -> None:
    """Set aside, offer again or leave as they are what nobody has judged, as the rules of their events have it."""
    holding = list(rules.order_by("pk"))
    moved: dict[tuple[str, Rule | None], list[int]] = {}
    for each in _words_of(divergences):
        rule = next((rule for rule in holding if _holds(rule, each)), None)
        if (rule.pk if rule else None) != each.rule_id:
            moved.setdefault((each.status, rule), []).append(each.pk)
    for (seen, rule), found in moved.items():
        _write(found, seen, status=Status.DISMISSED if rule else Status.SUGGESTED, rule=rule)


def _holds(rule: Rule, divergence: Divergence) -> bool:
    events = {article.event_id for article in (divergence.left_article, divergence.right_article) if article}
    return (rule.event_id is None or rule.event_id in events) and fits(rule, divergence)


def _of(rule: Rule, divergences: DivergenceQuerySet) -> DivergenceQuerySet:
    """Those in the event of the rule, on withdrawn articles too: they may be restored."""
    if rule.event_id is None:
        return divergences
    sides = ("alignment__left", "alignment__right", "left_passage__article", "right_passage__article")
    here = Q()
    for side in sides:
        here |= Q(**{f"{side}__event": rule.event_id})
    return divergences.filter(here)


def _words_of(divergences: DivergenceQuerySet) -> Iterator[Divergence]:
    articles = ("alignment__left", "alignment__right", "left_passage__article", "right_passage__article")
    texts = (f"{article}__text" for article in articles)
    return divergences.select_related(*articles).defer(*texts).iterator(chunk_size=_AT_ONCE)


def _lock(rule: Rule) -> None:
    """No worker suggests anything here, and no editor judges, before the end of this transaction.

    In the order of ids, so that two rules made at once wait for each other instead of failing.
    """
    alignments = Alignment.objects.all()
    if rule.event_id is not None:
        alignments = alignments.filter(Q(left__event=rule.event_id) | Q(right__event=rule.event_id))
    list(alignments.select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def _write(divergences: Sequence[int], seen: str, **fields: Any) -> None:
    for first in range(0, len(divergences), _AT_ONCE):
        some = divergences[first : first + _AT_ONCE]
        Divergence.objects.filter(pk__in=some, status=seen).update(**fields, revision=F("revision") + 1)
        on = Alignment.objects.filter(divergences__in=some)
        Alignment.objects.filter(pk__in=list(on.values_list("pk", flat=True))).update(revision=F("revision") + 1)
        note_changes(some)
