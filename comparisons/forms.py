"""Request data turned into domain values; what does not parse gets its default or one sentence."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict

from articles.models import MAX_ID, Article
from comparisons.rows import SHOWS
from comparisons.seen import RowSeen

# A row of fifty sentences on each side, all linked with all, is told in 30,000 letters.
MAX_TOKEN = 200_000


@dataclass(frozen=True)
class Reading:
    """How a person reads an alignment: which rows, in whose order, which page of them."""

    show: str = "all"
    order: str = "left"
    page: int = 1
    row: str = ""

    @classmethod
    def parse(cls, data: QueryDict) -> "Reading":
        """Anything unknown is read as the default: a filter is never an error."""
        return cls(
            show=show if (show := data.get("show", "")) in SHOWS else "all",
            order="right" if data.get("order") == "right" else "left",
            page=number(data, "page") or 1,
            row=data.get("row", "")[:12],
        )

    @property
    def query(self) -> str:
        """The query string that leads back here, without defaults: "?show=moved" or ""."""
        told = QueryDict(mutable=True)
        defaults = Reading()
        for name in ("show", "order", "page"):
            if getattr(self, name) != getattr(defaults, name):
                told[name] = getattr(self, name)
        return f"?{told.urlencode()}" if told else ""


@dataclass(frozen=True)
class EventReading:
    """What of the events a person looks at: words searched for, the version seen from, and pages of each list."""

    words: str = ""
    reference: int | None = None
    versions: int = 1
    page: int = 1
    pairs: int = 1

    @classmethod
    def parse(cls, data: QueryDict) -> "EventReading":
        return cls(
            words=data.get("q", "")[:200].replace("\0", "").strip(),
            reference=number(data, "reference"),
            versions=number(data, "versions") or 1,
            page=number(data, "page") or 1,
            pairs=number(data, "pairs") or 1,
        )


def number(data: QueryDict, name: str) -> int | None:
    """A small whole number from a query string, None for anything else."""
    value = data.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None


class IdsField(forms.TypedMultipleChoiceField):
    """Any number of ids, such as ticked passages; whether they exist is for the service to say."""

    def __init__(self) -> None:
        super().__init__(coerce=int, required=False, error_messages={"invalid_choice": "Load the page anew."})

    def valid_value(self, value: Any) -> bool:
        return value.isascii() and value.isdigit() and len(value) < 20 and int(value) <= MAX_ID


class RowField(forms.Field):
    """The token of a row as it was seen."""

    def to_python(self, value: Any) -> RowSeen | None:
        if not value:
            return None
        try:
            return RowSeen.parse(value if len(value) <= MAX_TOKEN else "")
        except ValueError:
            raise forms.ValidationError("This page is out of date. Load it anew.") from None


class RowForm(forms.Form):
    row = RowField(error_messages={"required": "Choose a row first."})


class LinkForm(forms.Form):
    """The ticked passages of each side."""

    left = IdsField()
    right = IdsField()


class UnlinkForm(LinkForm):
    """The ticked passages, or else the row."""

    row = RowField(required=False)


class UndoForm(forms.Form):
    """The step that the page offers to undo; a page without one undoes the last."""

    step = forms.IntegerField(required=False, error_messages={"invalid": "Load the page anew."})


class CompareForm(forms.Form):
    """Any two articles that can be read."""

    left = forms.ModelChoiceField(Article.objects.none())
    right = forms.ModelChoiceField(Article.objects.none())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("left", "right"):
            articles = Article.objects.shown().select_related("outlet", "event")
            self.fields[name].queryset = articles  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("left") and cleaned.get("left") == cleaned.get("right"):
            raise forms.ValidationError("Choose two different versions to compare.")
        return cleaned
