"""Measure the detectors on pairs of which an editor has said what differs."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from comparisons.aligner.detectors.trial import Judged, Pair, Trial, try_detectors


class Command(BaseCommand):
    help = "Print how well divergences are detected, by category, and how many fair paraphrases are flagged."
    requires_system_checks = ()  # no page and no database takes part

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", metavar="FILE", nargs="+", help="a JSON object a line: id, left, right, expect, lang"
        )
        parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")
        parser.add_argument("--mistakes", action="store_true", help="print every pair that was judged otherwise, too")

    def handle(self, *, files: list[str], format: str, mistakes: bool, **options: Any) -> None:  # noqa: A002
        trial = try_detectors([pair for name in files for pair in _pairs(name)])
        if format == "json":
            self.stdout.write(json.dumps(trial.as_json(), indent=2))
            return
        self.stdout.write("\n".join(_table(trial)))
        if mistakes:
            wrong = (one for one in trial.judged if not one.is_right)
            self.stdout.write("\n" + "\n\n".join(map(_mistake, wrong)))


def _pairs(name: str) -> Iterator[Pair]:
    try:
        lines = Path(name).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{name} cannot be read: {error}.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield Pair.parse(line)
        except ValueError as wrong:
            raise CommandError(f"{name}, line {number}: {wrong}.") from None


def _table(trial: Trial) -> Iterator[str]:
    yield f"{'category':14} {'precision':>9} {'recall':>7} {'F1':>7} {'expected':>9}"
    for category in trial.categories:
        counts = trial.counts(category)
        figures = (_shown(counts.precision), _shown(counts.recall), _shown(counts.f1))
        yield "{:14} {:>9} {:>7} {:>7} {:>9}".format(category, *figures, counts.expected)
    total = len(trial.paraphrases)
    share = f" ({trial.flagged / total:.1%})" if total else ""
    yield f"\n{trial.flagged} of {total} fair paraphrases flagged{share}"


def _shown(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.3f}"


def _mistake(one: Judged) -> str:
    expected, found = (", ".join(sorted(told)) or "nothing" for told in (one.pair.expect, one.found))
    return f"{one.pair.id}: {found} for {expected}\n  {one.pair.left}\n  {one.pair.right}"
