"""What a person looks for in the register, read from an address and written into one."""

from collections.abc import Container
from dataclasses import dataclass, fields, replace

from django.http import QueryDict

from articles.models import MAX_ID
from comparisons.models import Category, Divergence

SEVERITIES = {level.label: level.value for level in reversed(Divergence.Severity)}

# By their place in the address. No status shows what people flagged, or took over from the machine.
FLAGGED, ALL = "", "all"
STATUSES = {FLAGGED: "Flagged", **{status.value: status.label.capitalize() for status in Divergence.Status}, ALL: "All"}

PEOPLE, MACHINE = "people", "machine"

ORDERS = {
    "gravest": "gravest first",
    "newest": "newest first",
    "significance": "most significant first",
    "event": "by event, newest event first",
}

# Where a page begins or ends: "after" and "before" tell a line by what it is ordered by; this is the last page.
END = "end"

MOST_WORDS = 8


@dataclass(frozen=True)
class Filter:
    """What a person looks for, in which order, and from which line on; "" and 0 let everything through."""

    status: str = FLAGGED
    severity: str = ""  # by its word
    category: str = ""  # by its slug
    outlet: int = 0
    language: str = ""
    who: str = ""  # people, machine, or the id of a person
    q: str = ""
    order: str = ""
    after: str = ""
    before: str = ""

    @classmethod
    def parse(cls, data: QueryDict) -> "Filter":
        """Anything unknown is read as the default: a filter is never an error."""
        return cls(
            status=_known(data.get("status", ""), STATUSES),
            severity=_known(data.get("severity", ""), SEVERITIES),
            category=_category(_name(data.get("category", ""), 50)),
            outlet=_number(data.get("outlet", "")),
            language=_name(data.get("language", ""), 8),
            who=_who(data.get("who", "")),
            q=" ".join(data.get("q", "").replace("\0", "").split())[:200],
            order=_known(data.get("order", ""), ORDERS),
            after=_name(data.get("after", ""), 100),
            before=_name(data.get("before", ""), 100),
        )

    @property
    def query(self) -> str:
        """The query string that leads here, without defaults: "?status=open" or ""."""
        told = QueryDict(mutable=True)
        for field in fields(self):
            if getattr(self, field.name) != field.default:
                told[field.name] = getattr(self, field.name)
        return f"?{told.urlencode()}" if told else ""

    @property
    def narrows(self) -> bool:
        return replace(self.from_the_top, order="") != Filter()

    @property
    def from_the_top(self) -> "Filter":
        return replace(self, after="", before="")

    @property
    def ordered_by(self) -> str:
        """Suggestions are ranked by significance, all else by gravity, unless something else was asked for."""
        return self.order or ("significance" if self.status == Divergence.Status.SUGGESTED else "gravest")

    @property
    def words(self) -> list[str]:
        return self.q.split()[:MOST_WORDS]


def _known(told: str, values: Container[str]) -> str:
    return told if told in values else ""


def _name(told: str, most: int) -> str:
    return told.replace("\0", "")[:most]


def _category(slug: str) -> str:
    return slug if slug and Category.objects.filter(slug=slug).exists() else ""


def _number(told: str) -> int:
    return min(int(told), MAX_ID) if told.isascii() and told.isdigit() and len(told) < 20 else 0


def _who(told: str) -> str:
    if told in (PEOPLE, MACHINE):
        return told
    return str(_number(told) or "")
