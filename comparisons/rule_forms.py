"""A rule "not significant" as it is chosen beside a difference: which words, where, and why."""

from typing import Any

from django import forms

from articles.models import Event
from comparisons.models import Divergence

SIDES = ("left", "right")
HERE, EVERYWHERE = "event", "everywhere"


class ChosenFirst(forms.RadioSelect):
    """The choice that is made takes the keyboard when the page opens."""

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        option["attrs"]["autofocus"] = option["selected"]
        return option


class RuleForm(forms.Form):
    """Words are not typed but taken from the difference, so that they are those that detectors find."""

    words = forms.ChoiceField(label="What", widget=ChosenFirst, error_messages={"required": "Choose which words."})
    where = forms.ChoiceField(label="Where", widget=forms.RadioSelect, error_messages={"required": "Choose where."})
    why = forms.CharField(
        label="Why",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2, "maxlength": 500}),
        help_text="Colleagues read it in the list of rules.",
    )

    def __init__(self, *args: Any, divergence: Divergence, everywhere: bool, **kwargs: Any) -> None:
        """`everywhere`: whether this person may make a rule that holds in all events."""
        super().__init__(*args, **kwargs)
        self.divergence = divergence
        self.fields["words"].choices = list(_words(divergence))  # type: ignore[attr-defined]
        self.fields["where"].choices = list(_places(divergence.registered_in, everywhere))  # type: ignore[attr-defined]
        for name in ("words", "where"):
            self.initial.setdefault(name, self.fields[name].choices[0][0])  # type: ignore[attr-defined]

    @property
    def rule(self) -> dict[str, Any]:
        """What `services.ruling.make_rule` wants to know."""
        chosen = self.cleaned_data["words"]
        words = {side: getattr(self.divergence, f"{side}_quote") if chosen in ("these", side) else "" for side in SIDES}
        event = self.divergence.registered_in if self.cleaned_data["where"] == HERE else None
        return {**words, "event": event, "why": self.cleaned_data["why"]}


def _words(divergence: Divergence) -> list[tuple[str, str]]:
    """The choices from the narrowest to the widest."""
    sides = [side for side in SIDES if getattr(divergence, f"{side}_quote")]
    one_sided = [(side, f"The words on the {side}, whatever stands against them") for side in sides]
    any_words = ("any", f"Any words of the category “{divergence.category.name}”")
    return [("these", "These words"), *(one_sided if len(sides) == 2 else []), any_words]


def _places(event: Event | None, everywhere: bool) -> list[tuple[str, str]]:
    here = [(HERE, "In this event")] if event else []
    return here + ([(EVERYWHERE, "Everywhere, in events to come too")] if everywhere else [])
