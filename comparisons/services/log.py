"""One lock for an alignment, one way into the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F

from comparisons.models import Alignment, Decision, Divergence

Change = dict[str, Any]


class Conflict(Exception):
    """Somebody else was first; the message is the sentence for the person who was second."""


class NothingToDo(Exception):
    """The step would change nothing; the message says why."""


@contextmanager
def locked(alignment: Alignment) -> Iterator[None]:
    """A transaction in which nobody else changes this alignment: the counter's row is the lock on both databases."""
    with transaction.atomic():
        Alignment.objects.filter(pk=alignment.pk).update(revision=F("revision") + 1)
        yield


def record(
    verb: str,
    changes: list[Change],
    *,
    editor: User,
    alignment: Alignment | None,
    divergence: Divergence | None = None,
    row: str = "",
    undoes: Decision | None = None,
) -> Decision:
    """Append what was and what is to the log; call it in the transaction that made the changes."""
    return Decision.objects.create(
        verb=verb,
        changes=changes,
        editor=editor,
        alignment=alignment,
        divergence=divergence,
        row=row,
        undoes=undoes,
    )
