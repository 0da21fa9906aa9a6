from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comparisons import encoder, tasks
from comparisons.aligner import Vectors, detectors
from comparisons.aligner.suggestion import Suggestion, Words


@pytest.fixture
def queries(db: None) -> Callable[[Callable[[], Any]], int]:
    """`queries(step)`: how many queries a step takes."""

    def count(step: Callable[[], Any]) -> int:
        with CaptureQueriesContext(connection) as found:
            step()
        return len(found)

    return count


@pytest.fixture
def left_to_worker(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of the alignments that are left to a worker, who does not come."""
    found: list[int] = []
    monkeypatch.setattr(tasks, "align_pair", SimpleNamespace(enqueue=found.append))
    return found


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A sentence encoder for which those say the same that end in the same figure; what it was asked for so far."""
    asked: list[str] = []

    def encode(texts: Iterable[str]) -> Iterator[Vectors]:
        for text in texts:
            asked.append(text)
            yield np.eye(10, dtype=np.float32)[[int(text[-1])]]

    monkeypatch.setattr(encoder, "encoder", lambda: encoder.Encoder("tiny 1", encode))
    return asked


@pytest.fixture
def detects(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`detects(("negation", (0, "not"), None), ...)`: from now on the detectors suggest these, wherever they are asked.

    A side is the index of a passage and words of it. What is further down matters less.
    """

    def set_suggestions(*told: tuple[str, tuple[int, str] | None, tuple[int, str] | None]) -> None:
        def suggest(left, right, rows, **_):
            shown = ({i for row in rows for i in row.left}, {j for row in rows for j in row.right})
            for place, (category, *sides) in enumerate(told):
                if all(side is None or side[0] in there for side, there in zip(sides, shown, strict=True)):
                    found = (words(texts, side) for texts, side in zip((left, right), sides, strict=True))
                    yield Suggestion(category, *found, 80, max(90 - place, 0), 1)

        monkeypatch.setattr(detectors, "suggest", lambda *args, **named: list(suggest(*args, **named)))

    def words(texts, side):
        if side is None:
            return None
        start = texts[side[0]].index(side[1])
        return Words(side[0], start, start + len(side[1]))

    set_suggestions()
    return set_suggestions
