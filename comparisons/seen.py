"""A row as a person saw it: what they decide holds only if it still looks so when the decision arrives."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

MAX_ID = 2**63 - 1
_IDS = r"(?:[1-9][0-9]{0,18}(?:,[1-9][0-9]{0,18})*)?"
_TOKEN = re.compile(rf"([LR][1-9][0-9]{{0,9}})~({_IDS})~({_IDS})~([0-9a-z.]*)")


def fingerprint(links: Iterable[tuple[int, str]], absent: Iterable[int]) -> str:
    """The state of all links that touch a row, as (id, status), and of its passages said to have no counterpart."""
    told = [f"{pk}{status[0]}" for pk, status in sorted(links)] + [f"a{pk}" for pk in sorted(absent)]
    return ".".join(told)


@dataclass(frozen=True)
class RowSeen:
    """The row's address (`L12`), the ids of its passages, and the fingerprint of what was known of them."""

    address: str
    left: tuple[int, ...]
    right: tuple[int, ...]
    fingerprint: str

    def token(self) -> str:
        """For the value of a button: `L12~5,6~9~31p.32c`."""
        left, right = (",".join(map(str, side)) for side in (self.left, self.right))
        return "~".join((self.address, left, right, self.fingerprint))

    @classmethod
    def parse(cls, token: str) -> RowSeen:
        """The inverse of `token`; ValueError for anything else."""
        told = _TOKEN.fullmatch(token)
        if told is None:
            raise ValueError("not the token of a row")
        address, left, right, state = told.groups()
        return cls(address, _ids(left), _ids(right), state)


def _ids(side: str) -> tuple[int, ...]:
    found = tuple(int(pk) for pk in side.split(",") if pk)
    if max(found, default=0) > MAX_ID:
        raise ValueError("no passage has such an id")
    return found
