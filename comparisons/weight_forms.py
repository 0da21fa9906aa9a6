"""The form of all weights: a number for each severity and each category, with what it was when the page was drawn."""

from collections.abc import Iterable
from typing import Any

from django import forms

from comparisons.models import Category, SeverityWeight
from comparisons.services.weighing import Change, Weighed

HEAVIEST = 1000


class WeightField(forms.FloatField):
    """From 0, which counts nothing, to 1,000; goes along with a hidden field of what was seen."""

    def __init__(self, label: str) -> None:
        super().__init__(
            label=label,
            min_value=0,
            max_value=HEAVIEST,
            show_hidden_initial=True,
            widget=forms.NumberInput(attrs={"step": "any", "inputmode": "decimal"}),
            error_messages={
                "required": "Give a number; 0 if it is not to count.",
                "invalid": "A weight is a number, such as 1 or 2.5.",
                "min_value": "A weight cannot be below 0.",
                "max_value": f"A weight cannot be above {HEAVIEST:,}.",
            },
        )


class WeightsForm(forms.Form):
    def __init__(
        self, severities: Iterable[SeverityWeight], categories: Iterable[Category], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.weighed: dict[str, Weighed] = {}
        for severity in severities:
            self._add(f"severity-{severity.pk}", severity)
        for category in categories:
            self._add(f"category-{category.pk}", category)

    def _add(self, name: str, weighed: SeverityWeight | Category) -> None:
        self.fields[name] = WeightField(str(weighed).capitalize())
        # "1" reads better than "1.0", and is the same number.
        self.initial[name] = int(weighed.weight) if weighed.weight.is_integer() else weighed.weight
        self.weighed[name] = Weighed(type(weighed), weighed.pk)

    @property
    def changes(self) -> dict[Weighed, Change]:
        """What is another number than the person was shown; of a valid form."""
        told = {name: Change(self._was(name), self.cleaned_data[name]) for name in self.weighed}
        return {self.weighed[name]: change for name, change in told.items() if change.was != change.now}

    def _was(self, name: str) -> float:
        """What the page showed; of a form sent without it, what is so now."""
        try:
            return float(self.data[self.add_initial_prefix(name)])
        except (KeyError, ValueError):
            return float(self.initial[name])
