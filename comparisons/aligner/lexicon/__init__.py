"""Word lists in plain text, a file a subject, for a person to extend: one entry a line, its words between commas.

Entries are in lower case and in their plain form; inflected forms are found by themselves. English, where no
language is said.
"""

from collections.abc import Iterable


def groups(text: str) -> list[list[str]]:
    """Return the entries of a list: one a line, its members between commas.

    >>> groups('''quit, step down  # comments are for readers
    ...           big, large''')
    [['quit', 'step down'], ['big', 'large']]
    """
    lines = (line.split("#")[0] for line in text.strip().splitlines())
    return [members for line in lines if (members := [word.strip() for word in line.split(",") if word.strip()])]


def words(text: str) -> frozenset[str]:
    """Return all members of a list as one set."""
    return frozenset(member for group in groups(text) for member in group)


def numbered(entries: Iterable[list[str]]) -> dict[str, set[int]]:
    """Return for each member the numbers of the entries that it is in."""
    found: dict[str, set[int]] = {}
    for number, entry in enumerate(entries):
        for member in entry:
            found.setdefault(member, set()).add(number)
    return found
