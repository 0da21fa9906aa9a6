"""CPU time, so that others who use the machine are not counted; they still slow what they share, hence the turns."""

from collections.abc import Callable
from time import process_time

Call = Callable[[], object]


def least(calls: list[Call], *, rounds: int) -> list[float]:
    """Return the least seconds of CPU time of each, called in turns so that whatever else goes on falls on all."""
    times = [[seconds(call) for call in calls] for _ in range(rounds)]
    return [min(column) for column in zip(*times, strict=True)]


def seconds(call: Call) -> float:
    started = process_time()
    call()
    return process_time() - started
