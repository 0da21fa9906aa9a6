"""A flag as it is typed or marked, turned into words, a category and a severity."""

from dataclasses import dataclass
from itertools import groupby, product
from typing import Any, NamedTuple

from django import forms

from articles.models import MAX_ID, Article
from articles.text import shown
from comparisons.anchoring import LONGEST_QUOTE, Misplaced, Words, find_words
from comparisons.models import Category, Divergence
from comparisons.queries.alignment import AlignmentPage
from comparisons.rows import ShownRow, Text
from comparisons.services.flagging import Flag

SIDES = ("left", "right")
LONGEST_NOTE = 5000


@dataclass(frozen=True)
class Ground:
    """Where words of one side may be found by typing them: sentences that follow one another in an article."""

    side: str
    article: Article | None
    texts: tuple[Text, ...]

    @property
    def all(self) -> Words | None:
        if not (self.texts and self.article):
            return None
        return Words.of(self.article.text, self.texts[0].start, self.texts[-1].end)

    def find(self, quote: str) -> Words:
        whole = self.all
        if whole is None or self.article is None:
            raise Misplaced("This side has no sentence in this row.")
        return find_words(quote, self.article.text, whole.start, whole.end)


Grounds = tuple[Ground, Ground]


def grounds(page: AlignmentPage, row: ShownRow) -> Grounds:
    """The sentences of a row."""
    return Ground("left", page.left.article, row.left), Ground("right", page.right.article, row.right)


class Choice(NamedTuple):
    """A category and the key that chooses it: the place of those at the top of the list, else ""."""

    category: Category
    key: str


class Level(NamedTuple):
    """A severity and the key that chooses it."""

    value: int
    label: str
    key: str


LEVEL_KEYS = dict(zip(Divergence.Severity, "nmMc", strict=True))


class FlagForm(forms.Form):
    """What is said of which words; words that are typed are found in the row's sentences."""

    category = forms.ModelChoiceField(
        Category.objects.all(),
        to_field_name="slug",
        error_messages={"required": "Choose a category.", "invalid_choice": "Choose a category of the list."},
    )
    severity = forms.TypedChoiceField(
        choices=Divergence.Severity.choices,
        coerce=int,
        initial=Divergence.Severity.MINOR,
        error_messages={"required": "Choose a severity.", "invalid_choice": "Choose a severity of the list."},
    )
    note = forms.CharField(required=False, max_length=LONGEST_NOTE, widget=forms.Textarea)

    def __init__(self, *args: Any, grounds: Grounds, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.grounds = grounds
        for ground in grounds:
            self.fields[f"{ground.side}_quote"] = _quote_field(ground)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for ground in self.grounds:
            quote = cleaned.get(f"{ground.side}_quote", "").replace("\r\n", "\n")
            try:
                cleaned[ground.side] = self.placed(ground, quote, cleaned) or _found(ground, quote)
            except Misplaced as misplaced:
                self.add_error(f"{ground.side}_quote", str(misplaced))
        return cleaned

    def placed(self, ground: Ground, quote: str, cleaned: dict[str, Any]) -> Words | None:
        """The words where their place is known already."""
        return None

    @property
    def flag(self) -> Flag:
        names = ("left", "right", "category", "severity", "note")
        return Flag(**{name: self.cleaned_data[name] for name in names})

    @property
    def groups(self) -> list[tuple[str, list[Choice]]]:
        """The categories under their groups, in the order of the list; the first nine of it have a key each."""
        listed = list(self.fields["category"].queryset)  # type: ignore[attr-defined]
        keys = {category.pk: str(place) for place, category in enumerate(listed[:9], start=1)}
        found = sorted(listed, key=lambda c: list(Category.Group).index(c.group))
        choices = (Choice(category, keys.get(category.pk, "")) for category in found)
        return [(Category.Group(group).label, list(own)) for group, own in groupby(choices, lambda c: c.category.group)]

    @property
    def levels(self) -> list[Level]:
        return [Level(severity.value, severity.label, LEVEL_KEYS[severity]) for severity in Divergence.Severity]

    @property
    def sides(self) -> list[dict[str, Any]]:
        """Each side that has sentences here or words already: its ground, and the fields of its words."""
        present = [ground for ground in self.grounds if ground.texts or self[f"{ground.side}_quote"].value()]
        return [{"ground": ground} | self._parts(ground.side) for ground in present]

    def _parts(self, side: str) -> dict[str, forms.BoundField]:
        return {part: self[f"{side}_{part}"] for part in ("quote", "start", "end") if f"{side}_{part}" in self.fields}


def _found(ground: Ground, quote: str) -> Words | None:
    if len(quote) > LONGEST_QUOTE:
        raise Misplaced(f"That is more than {LONGEST_QUOTE:,} letters. Name fewer words.")
    return ground.find(quote) if quote.strip() else None


def _quote_field(ground: Ground) -> forms.CharField:
    """As it stands in the article: no space is stripped, and it is set in the article's language."""
    attrs = {"rows": 1, "aria-describedby": "words-hint"}
    if ground.article:
        attrs |= {"lang": ground.article.language, "dir": ground.article.direction}
    return forms.CharField(required=False, strip=False, widget=forms.Textarea(attrs))


class NewFlagForm(FlagForm):
    """A script tells the place of the words that were selected; no words on either side mean all of the row."""

    whole_row = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for side, edge in product(SIDES, ("start", "end")):
            self.fields[f"{side}_{edge}"] = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not (self.errors or cleaned["left"] or cleaned["right"]):
            cleaned |= {ground.side: ground.all for ground in self.grounds}
        return cleaned

    def placed(self, ground: Ground, quote: str, cleaned: dict[str, Any]) -> Words | None:
        start, end = (cleaned.get(f"{ground.side}_{edge}") for edge in ("start", "end"))
        return None if start is None or end is None else Words(start, end, quote)


class EditForm(FlagForm):
    """The flag as it shall be, and the revision at which the person saw it. Words left alone stay where they are."""

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput, error_messages={"required": "Load the page anew."})

    def __init__(self, *args: Any, divergence: Divergence, **kwargs: Any) -> None:
        super().__init__(*args, initial=_as_it_is(divergence), **kwargs)
        self.divergence = divergence

    def placed(self, ground: Ground, quote: str, cleaned: dict[str, Any]) -> Words | None:
        words = self.divergence.words(ground.side)
        return words if words and shown(words.quote).split() == shown(quote).split() else None


def _as_it_is(divergence: Divergence) -> dict[str, Any]:
    said: dict[str, Any] = {f"{side}_quote": shown(getattr(divergence, f"{side}_quote")) for side in SIDES}
    said |= {"severity": divergence.severity, "note": divergence.note}
    return said | {"category": divergence.category.slug, "seen": divergence.revision}


class SettleForm(forms.Form):
    """A button's value: the status that it leads to and the revision at which the person saw the flag, "resolved-3"."""

    settle = forms.RegexField(
        r"\A(open|resolved|dismissed)-[0-9]{1,9}\Z",
        error_messages={"required": "Load the page anew.", "invalid": "Load the page anew."},
    )

    @property
    def status(self) -> str:
        return str(self.cleaned_data["settle"].split("-")[0])

    @property
    def seen(self) -> int:
        return int(self.cleaned_data["settle"].split("-")[1])


class AcceptForm(forms.Form):
    """A button's value: the revision at which the person saw the suggestion, and how grave they say it is, "3-25"."""

    accept = forms.RegexField(
        r"\A[0-9]{1,9}(-(0|1|5|25))?\Z",
        error_messages={"required": "Load the page anew.", "invalid": "Load the page anew."},
    )

    @property
    def seen(self) -> int:
        return int(self.cleaned_data["accept"].split("-")[0])

    @property
    def severity(self) -> int | None:
        """None to leave it as it was suggested."""
        _, _, severity = self.cleaned_data["accept"].partition("-")
        return int(severity) if severity else None


class CommentForm(forms.Form):
    text = forms.CharField(
        max_length=LONGEST_NOTE,
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
        error_messages={"required": "Write something first."},
    )

    def clean_text(self) -> str:
        return str(self.cleaned_data["text"]).replace("\r\n", "\n")


class StepForm(forms.Form):
    """The step that a flag's page offers to take back."""

    step = forms.IntegerField(min_value=1, max_value=MAX_ID, error_messages={"required": "Load the page anew."})


class SeenForm(forms.Form):
    seen = forms.IntegerField(min_value=0, max_value=2**31, error_messages={"required": "Load the page anew."})


def first_guess(row: ShownRow) -> dict[str, Any]:
    """What a flag on the row is most likely to say."""
    if not row.right:
        return {"category": "omission"}
    return {} if row.left else {"category": "addition"}
