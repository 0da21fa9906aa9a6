from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comparisons import encoder, tasks
from comparisons.aligner import Vectors


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
