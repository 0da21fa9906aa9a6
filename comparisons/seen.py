"""A row as a person saw it: what they decide holds only if it still looks so when the decision arrives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


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
        address, left, right, state = token.split("~")
        return cls(address, _ids(left), _ids(right), state)


def _ids(side: str) -> tuple[int, ...]:
    return tuple(int(pk) for pk in side.split(",") if pk)
