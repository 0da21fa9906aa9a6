from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comparisons import tasks


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
