"""`manage.py bench SUBJECT`: what something costs, measured here and now in a yardstick that is measured beside it."""

import json
from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from comparisons.benchmarks import align, pages, register
from comparisons.benchmarks.figures import Figure


class Command(BaseCommand):
    help = "Measure what something costs, beside a yardstick; fails where it costs more than it may."
    requires_system_checks = ()  # what is measured brings its own settings, or needs none

    def add_arguments(self, parser: ArgumentParser) -> None:
        subjects = parser.add_subparsers(dest="subject", required=True, metavar="SUBJECT")
        page = subjects.add_parser("pages", help="the alignment page of 60 rows against a hello-world view")
        page.add_argument("--rounds", type=int, default=pages.ROUNDS)
        lines = subjects.add_parser("register", help="the register of 100,000 divergences against that of 100")
        lines.add_argument("--few", type=int, default=register.FEW, help="divergences of the yardstick")
        lines.add_argument("--many", type=int, default=register.MANY, help="divergences that may cost more")
        lines.add_argument("--rounds", type=int, default=register.ROUNDS)
        lines.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")
        pair = subjects.add_parser("align", help="aligning against RapidFuzz's matrix of all pairs of sentences")
        pair.add_argument("--sizes", type=_sizes, default=align.SIZES, metavar="N,N", help="sentences of each article")
        pair.add_argument("--whole", action="store_true", help="all of the matrix at every size, which takes minutes")
        pair.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")

    def handle(self, *, subject: str, **options: Any) -> None:
        if subject == "pages":
            self.pages(options["rounds"])
        elif subject == "register":
            self.register(options["few"], options["many"], options["rounds"], form=options["format"])
        else:
            self.align(options["sizes"], whole=options["whole"], form=options["format"])

    def pages(self, rounds: int) -> None:
        cost = pages.measure(rounds)
        self.stdout.write(pages.as_text(cost))
        if cost.is_too_much:
            raise CommandError("The alignment page costs more than it may.")

    def register(self, few: int, many: int, rounds: int, *, form: str) -> None:
        report = register.measure(few, many, rounds, self.tell)
        self.stdout.write(
            json.dumps(register.as_json(report), indent=2) if form == "json" else register.as_text(report)
        )
        self.fail_if(report.missed)

    def align(self, sizes: list[int], *, whole: bool, form: str) -> None:
        report = align.measure(sizes, whole=whole, tell=self.tell)
        self.stdout.write(json.dumps(align.as_json(report), indent=2) if form == "json" else align.as_text(report))
        self.fail_if(report.missed)

    def fail_if(self, missed: list[Figure]) -> None:
        if missed:
            named = "; ".join(f"{figure.what}, {figure.at}" for figure in missed)
            raise CommandError(f"Targets missed: {named}.")

    def tell(self, what: str) -> None:
        self.stderr.write(f"measuring {what}", str)


def _sizes(given: str) -> list[int]:
    """Return the sizes of a list such as 30,200, the smallest first."""
    if not all(size.isdecimal() and int(size) > 0 for size in given.split(",")):
        raise ArgumentTypeError(f"{given} is not a list of sizes such as 30,200")
    return sorted({int(size) for size in given.split(",")})
