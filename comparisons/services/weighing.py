"""Setting what severities and categories weigh, and who did it."""

from collections.abc import Mapping
from typing import NamedTuple

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.db import transaction

from comparisons.models import Category, SeverityWeight
from comparisons.services.log import Conflict, NothingToDo


class Weighed(NamedTuple):
    """What has a weight: a severity by its value, or a category by its id."""

    kind: type[Category] | type[SeverityWeight]
    pk: int


class Change(NamedTuple):
    was: float
    now: float


@transaction.atomic
def set_weights(changes: Mapping[Weighed, Change], *, editor: User) -> None:
    """Set each weight from what it `was` to `now` and log it among the records; all of them or none.

    Weights are plain numbers from 0 up. Raises Conflict if one is no longer what it was, NothingToDo without a change.
    """
    if not changes:
        raise NothingToDo("No weight was changed.")
    for weighed, change in changes.items():
        _set_weight(weighed, change)
        _log(weighed, change, editor)


def _set_weight(weighed: Weighed, change: Change) -> None:
    # One update that looks and writes: two admins cannot both be first.
    at_first = weighed.kind._default_manager.filter(pk=weighed.pk, weight=change.was)
    if not at_first.update(weight=change.now):
        raise Conflict(
            "Someone else changed a weight while you looked at this page. Nothing was saved; this is how it is."
        )


def _log(weighed: Weighed, change: Change, editor: User) -> None:
    LogEntry.objects.create(
        user=editor,
        content_type=ContentType.objects.get_for_model(weighed.kind),
        object_id=str(weighed.pk),
        object_repr=str(weighed.kind._default_manager.get(pk=weighed.pk)),
        action_flag=CHANGE,
        change_message=f"Weight changed from {change.was:g} to {change.now:g}.",
    )
