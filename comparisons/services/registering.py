"""The columns that the register is read from: told what changed, and derived anew before they are read.

Writers only append, so none waits for another; one reader at a time derives what they named.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from django.db import transaction
from django.db.models import Max
from django.db.models.functions import Coalesce

from comparisons.columns import SPAN, Line, block_of, pack
from comparisons.models import Divergence, RegisterBlock, RegisterChange

# So many blocks are derived in one transaction, and so many notes are read for them: what is left over is for the next.
BLOCKS_AT_ONCE = 100
NOTES_AT_ONCE = 10_000


def note_changes(divergences: Iterable[int]) -> None:
    """Have the register tell these anew; call it with their ids in the transaction that makes, changes or deletes them.

    One insert, however many there are.
    """
    blocks = sorted({block_of(pk) for pk in divergences})
    RegisterChange.objects.bulk_create(RegisterChange(block=block) for block in blocks)


def refresh_register() -> int:
    """Derive what was changed since; return how many blocks that were. None is derived by two at once."""
    blocks = sorted({*RegisterChange.objects.values_list("block", flat=True), *_unknown()})
    _derive_all(blocks)
    return len(blocks)


def rebuild_register() -> int:
    """Derive every block from nothing; return how many there are."""
    known = RegisterBlock.objects.aggregate(last=Max("number"))["last"] or 0
    blocks = list(range(max(known, _last()) + 1))
    _derive_all(blocks)
    return len(blocks)


def _unknown() -> range:
    """The blocks that nobody named: what was there before there were blocks, or was brought in by other means."""
    known = RegisterBlock.objects.aggregate(last=Max("number"))["last"]
    return range(0 if known is None else known + 1, _last() + 1)


def _last() -> int:
    last = Divergence.objects.aggregate(last=Max("pk"))["last"]
    return -1 if last is None else block_of(last)


def _derive_all(blocks: list[int]) -> None:
    for first in range(0, len(blocks), BLOCKS_AT_ONCE):
        _derive(blocks[first : first + BLOCKS_AT_ONCE])


@transaction.atomic
def _derive(blocks: list[int]) -> None:
    RegisterBlock.objects.bulk_create((RegisterBlock(number=block) for block in blocks), ignore_conflicts=True)
    # What is noted before the lock is had is in the divergences as they are read after it; what comes later stays.
    list(RegisterBlock.objects.select_for_update().filter(number__in=blocks).order_by("number").values_list("number"))
    seen = list(RegisterChange.objects.filter(block__in=blocks).values_list("pk", flat=True)[:NOTES_AT_ONCE])
    for block in blocks:
        columns, texts = pack(lines_of(block))
        stamp = blake2b(columns + texts, digest_size=16).hexdigest()
        RegisterBlock.objects.filter(number=block).update(stamp=stamp, columns=columns, texts=texts)
    RegisterChange.objects.filter(pk__in=seen).delete()


def lines_of(block: int) -> Iterator[Line]:
    """What the database tells of the divergences of a block, the deleted left out."""
    kept = Divergence.objects.kept().filter(pk__gte=block * SPAN, pk__lt=(block + 1) * SPAN).order_by("pk")
    told = kept.values_list(
        "pk",
        Coalesce("alignment__left", "left_passage__article"),
        Coalesce("alignment__right", "right_passage__article"),
        "made_by",
        "category",
        "severity",
        "status",
        "significance",
        "note",
        "left_quote",
        "right_quote",
    )
    return (Line._make((*row[:8], row[8:])) for row in told)
