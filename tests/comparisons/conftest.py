from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext


@pytest.fixture
def queries(db: None) -> Callable[[Callable[[], Any]], int]:
    """`queries(step)`: how many queries a step takes."""

    def count(step: Callable[[], Any]) -> int:
        with CaptureQueriesContext(connection) as found:
            step()
        return len(found)

    return count
