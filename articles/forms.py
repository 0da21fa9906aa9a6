"""What admins send, turned into values: each field says in one sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import URLValidator
from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict

from articles.dates import is_plausible
from articles.draft import Draft, Edits
from articles.metadata import LANGUAGES
from articles.models import MAX_ID, Article, Event
from articles.readers.encodings import CHOICES
from articles.reading import ASIDE, BODY, TITLE
from articles.text import without_directions

NEW = "new"
UNDETERMINED = "und"
LANGUAGE_CHOICES = [("", "Choose"), *sorted(LANGUAGES.items(), key=lambda choice: choice[1])]
LANGUAGE_CHOICES.append((UNDETERMINED, "Another language"))
DRAFT_KINDS = ((TITLE, "title"), (BODY, "text"), (ASIDE, "left out"))


class OneLine(forms.CharField):
    """Text on one line: what is pasted over several is joined."""

    def to_python(self, value: Any) -> str:
        return " ".join(without_directions(str(super().to_python(value) or "")).split())


def published_field() -> forms.DateField:
    return forms.DateField(
        label="Published",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "There is no such day. Write it like 2026-03-31."},
    )


def url_field() -> forms.URLField:
    wrong = "This is no web address; it begins with https:// or http://."
    return forms.URLField(
        label="Address",
        required=False,
        max_length=2000,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"], message=wrong)],
        error_messages={"invalid": wrong},
        widget=forms.URLInput(attrs={"dir": "ltr", "inputmode": "url"}),
    )


def outlet_field(**options: Any) -> OneLine:
    widget = forms.TextInput(attrs={"list": "outlets", "autocomplete": "off"})
    return OneLine(max_length=200, widget=widget, **options)


def plausible(day: date | None) -> date | None:
    if day and not is_plausible(day.year):
        raise forms.ValidationError(f"No article is from the year {day.year}.")
    return day


def page_asked_for(request: HttpRequest) -> int:
    """The number of the page, 1 if there is none or if it is no number."""
    asked = request.POST.get("page") or request.GET.get("page") or ""
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1


# Receiving


class SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class ReceiveForm(forms.Form):
    """A paste, or files, or both; and the event they were brought to, if one was open."""

    text = forms.CharField(
        label="Paste an article",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto", "placeholder": "Title, date and text, as it is"}),
        error_messages={"null_characters_not_allowed": "This text holds null characters; copy it again as text."},
    )
    file = forms.Field(
        label="Or choose files",
        required=False,
        help_text="Plain text and HTML, as many as you like; they can be dropped here, too.",
        widget=SeveralFiles(attrs={"multiple": True, "accept": ".txt,.text,.html,.htm,.xhtml,text/plain,text/html"}),
    )
    event = forms.IntegerField(required=False, min_value=1, max_value=MAX_ID, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.uploads and not cleaned.get("text") and not self.errors:
            raise forms.ValidationError("Paste a text or choose a file first.")
        return cleaned

    @property
    def uploads(self) -> Sequence[UploadedFile]:
        return self.files.getlist("file") if isinstance(self.files, MultiValueDict) else []

    @property
    def event_id(self) -> str:
        """The event if there is one of this id, else ""."""
        pk = self.cleaned_data.get("event")
        return str(pk) if pk and Event.objects.filter(pk=pk).exists() else ""


# The draft


class DraftForm(forms.Form):
    """The facts of a draft while it is edited: anything may be missing, nothing may be impossible."""

    version = forms.IntegerField(min_value=0, max_value=2**31, widget=forms.HiddenInput)
    title = OneLine(label="Title", required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    outlet = outlet_field(label="Outlet", required=False)
    published = published_field()
    language = forms.ChoiceField(label="Language", required=False, choices=LANGUAGE_CHOICES)
    author = OneLine(label="Author", required=False, max_length=300)
    url = url_field()
    event = forms.CharField(required=False, max_length=20)
    event_title = OneLine(
        label="Another event",
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"list": "events", "autocomplete": "off"}),
    )

    @classmethod
    def of(cls, draft: Draft, event: str, event_title: str) -> DraftForm:
        initial = {name: getattr(draft, name) for name in cls.base_fields if name not in ("event", "event_title")}
        return cls(initial=initial | {"event": event, "event_title": event_title})

    def clean_published(self) -> date | None:
        return plausible(self.cleaned_data["published"])

    def clean_event(self) -> str:
        chosen: str = self.cleaned_data["event"]
        if chosen in ("", NEW):
            return chosen
        known = chosen.isascii() and chosen.isdigit() and int(chosen) <= MAX_ID
        if not known or not Event.objects.filter(pk=int(chosen)).exists():
            raise forms.ValidationError("This event is no longer there; choose another.")
        return chosen

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what was typed; a value that was changed by hand is no longer said to have been found."""
        day = self.cleaned_data["published"]
        typed = {name: self.cleaned_data[name] for name in ("title", "outlet", "language", "author", "url")}
        typed |= {"published": day.isoformat() if day else ""}
        how = {name: how for name, how in (draft.how or {}).items() if typed.get(name) == getattr(draft, name)}
        edited = replace(draft, **typed, how=how)
        return replace(edited, event=self.cleaned_data["event"], event_title=self.cleaned_data["event_title"])


class StoreForm(DraftForm):
    """The same once it is to be stored: then what an article cannot be without must be there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, sentence in (
            ("title", "Give the article a title."),
            ("outlet", "Say who published it."),
            ("language", "Choose the language of the text."),
        ):
            self.fields[name].required = True
            self.fields[name].error_messages["required"] = sentence

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("event") in ("", NEW) and not cleaned.get("event_title"):
            self.add_error("event_title", "Name the event that this article tells of.")
        return cleaned


def passage_edits(data: QueryDict, draft: Draft) -> Edits:
    """What was changed about the passages on one page of the preview; positions that cannot be are passed over."""
    kinds: dict[int, str] = {}
    words: dict[int, str] = {}
    joined = set()
    for name, value in data.items():
        verb, _, number = name.partition("-")
        if verb not in ("kind", "words", "join") or not _is_position(number, draft):
            continue
        if verb == "kind" and value in (TITLE, BODY, ASIDE):
            kinds[int(number)] = str(value)
        elif verb == "words" and isinstance(value, str):
            words[int(number)] = value
        elif verb == "join":
            joined.add(int(number))
    return Edits(kinds, words, frozenset(joined))


def _is_position(number: str, draft: Draft) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 9 and int(number) < len(draft.passages)


class ReadAgainForm(forms.Form):
    version = forms.IntegerField(min_value=0, max_value=2**31, widget=forms.HiddenInput)
    encoding = forms.ChoiceField(
        label="Encoding",
        required=False,
        choices=[("", "As found"), *CHOICES],
        error_messages={"invalid_choice": "Choose an encoding from the list."},
    )
    repair = forms.BooleanField(label="Repair what was decoded wrongly before it came here", required=False)


# Articles and events


class ArticleForm(forms.Form):
    """What is known about a stored article. Its text cannot be edited."""

    title = OneLine(label="Title", max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    outlet = outlet_field(label="Outlet")
    published = published_field()
    language = forms.ChoiceField(label="Language", choices=LANGUAGE_CHOICES)
    author = OneLine(label="Author", required=False, max_length=300)
    url = url_field()
    event_title = OneLine(
        label="Event",
        max_length=300,
        help_text="One that exists, or the title of a new one.",
        widget=forms.TextInput(attrs={"list": "events", "autocomplete": "off"}),
    )

    @classmethod
    def of(cls, article: Article) -> ArticleForm:
        return cls(
            initial={
                "title": article.title,
                "outlet": article.outlet.name,
                "published": article.published_on,
                "language": article.language,
                "author": article.author,
                "url": article.url,
                "event_title": article.event.title,
            }
        )

    def clean_published(self) -> date | None:
        return plausible(self.cleaned_data["published"])


class PassageKindForm(forms.Form):
    position = forms.IntegerField(min_value=0, max_value=2**31 - 1)
    kind = forms.ChoiceField(choices=DRAFT_KINDS)


class EventForm(forms.Form):
    title = OneLine(label="Title", max_length=300, error_messages={"required": "Give the event a title."})
    happened_on = forms.DateField(
        label="When",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "There is no such day. Write it like 2026-03-31."},
    )
    summary = forms.CharField(
        label="Summary", required=False, max_length=5_000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def clean_happened_on(self) -> date | None:
        return plausible(self.cleaned_data["happened_on"])
