"""Trials: how well what is learnt carries over to events, and to kinds of text, that it was not learnt from."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from comparisons.aligner.choosing import choose
from comparisons.aligner.curves import Judgement, Values
from comparisons.aligner.extent import FULL_FROM
from comparisons.aligner.learning import Lesson, fold_of, learn

BINS = 10


class Trial(NamedTuple):
    """A lesson and how cards judged it that had not seen it."""

    lesson: Lesson
    judged: Judgement


def cross_validated(lessons: Sequence[Lesson]) -> dict[str, Any]:
    """Return the figures where each event is judged by cards that were learnt on the others."""
    return _figures(list(_trials(lessons, _folds)))


def leave_one_file_out(lessons: Sequence[Lesson]) -> dict[str, Any]:
    """Return the F1 of each file, judged by cards that were learnt on the other files."""
    return _f1s(_told(list(_trials(lessons, lambda lesson: [lesson.file]))))


def _folds(lesson: Lesson) -> list[str]:
    return [str(fold_of(event)) for event in lesson.events]


def _trials(lessons: Sequence[Lesson], parts_of: Callable[[Lesson], list[str]]) -> Iterator[Trial]:
    """Yield the trial of each lesson by cards learnt on all that has no part in common with it."""
    for part in sorted({parts_of(lesson)[0] for lesson in lessons}):
        cards = learn([lesson for lesson in lessons if part not in parts_of(lesson)])
        for lesson in lessons:
            if parts_of(lesson)[0] == part:
                yield Trial(lesson, cards.judge(lesson.evidence))


def _told(trials: Sequence[Trial]) -> list[Trial]:
    """Return the trials of which the truth is known: all but those of strangers, which have nothing to find."""
    return [trial for trial in trials if not trial.lesson.is_of_strangers]


def _figures(trials: Sequence[Trial]) -> dict[str, Any]:
    told = _told(trials)
    return {
        "f1": _f1s(told),
        "caution": _cautions(told),
        "full": _full(told),
        "full_by_file": _full_by_file(told),
        "score": _reliability(told),
        "links_of_100_strangers": _links_of_strangers([each for each in trials if each.lesson.is_of_strangers]),
    }


def _links_of_strangers(trials: Sequence[Trial]) -> float:
    """Return how many links are found for each hundred sentences that have no answer."""
    found = sum(int(choose(lesson.candidates, judged.link).sum()) for lesson, judged in trials)
    sentences = sum(int(side.max(initial=-1)) + 1 for lesson, _ in trials for side in lesson.candidates)
    return round(100 * found / max(1, sentences), 1)


def _f1s(trials: Sequence[Trial], caution: float = 0.0) -> dict[str, float]:
    """Return the F1 of each file, links counted one by one."""
    files = dict.fromkeys(trial.lesson.file for trial in trials)
    return {file: _f1([trial for trial in trials if trial.lesson.file == file], caution) for file in files}


def _f1(trials: Sequence[Trial], caution: float) -> float:
    found = right = links = 0
    for lesson, judged in trials:
        chosen = choose(lesson.candidates, judged.link, caution=caution) & (lesson.weights > 0)
        found += int(chosen.sum())
        right += int((chosen & lesson.truth).sum())
        links += lesson.links
    return round(2 * right / max(1, found + links), 4)


def _cautions(trials: Sequence[Trial]) -> dict[str, dict[str, float]]:
    """Return the curve of more and less caution than the rule has."""
    return {f"{at:.2f}": _f1s(trials, at) for at in np.arange(-0.1, 0.16, 0.05)}


def _full(trials: Sequence[Trial]) -> dict[str, dict[str, Any]]:
    """Return, for thresholds of a full link, the precision of those called full and the share of all that are found."""
    told = [trial for trial in trials if trial.lesson.full is not None]
    return {f"{at:.2f}": _full_at(told, at) for at in sorted({*np.arange(0.3, 0.81, 0.1).round(2), FULL_FROM})}


def _full_by_file(trials: Sequence[Trial]) -> dict[str, dict[str, Any]]:
    """Return the same for each file that tells full links, at the threshold there is."""
    files = dict.fromkeys(trial.lesson.file for trial in trials if trial.lesson.full is not None)
    return {file: _full_at([trial for trial in trials if trial.lesson.file == file], FULL_FROM) for file in files}


def _full_at(trials: Sequence[Trial], at: float) -> dict[str, Any]:
    called = right = found = links = 0
    for lesson, judged in trials:
        if lesson.full is None:
            continue
        chosen = choose(lesson.candidates, judged.link) & (lesson.weights > 0)
        full = chosen & (judged.full >= at)
        called, right = called + int(full.sum()), right + int((full & lesson.full).sum())
        found, links = found + int((chosen & lesson.full).sum()), links + lesson.full_links
    return {
        "precision": round(right / max(1, called), 4),
        "called": round(right / max(1, links), 4),
        "found": round(found / max(1, links), 4),
    }


def _reliability(trials: Sequence[Trial]) -> list[dict[str, Any]]:
    """Return for each tenth of the score how many candidates have it, their mean score, and the share of links."""
    shares = np.concatenate([judged.link[lesson.weights > 0] for lesson, judged in trials])
    truth = np.concatenate([lesson.truth[lesson.weights > 0] for lesson, _ in trials])
    bins = np.minimum((shares * BINS).astype(int), BINS - 1)
    return [_bin(number, shares[bins == number], truth[bins == number]) for number in range(BINS)]


def _bin(number: int, shares: Values, truth: Values) -> dict[str, Any]:
    if not shares.size:
        return {"bin": number, "candidates": 0, "score": None, "right": None}
    return {
        "bin": number,
        "candidates": int(shares.size),
        "score": round(100 * float(shares.mean()), 1),
        "right": round(float(truth.mean()), 3),
    }
