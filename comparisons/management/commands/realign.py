"""`manage.py realign`: after the aligner or the detectors changed, or a sentence encoder was installed."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from comparisons import tasks
from comparisons.services import aligning, suggesting


class Command(BaseCommand):
    help = (
        "Let a worker align anew what another aligner made, or letters alone for want of a sentence encoder, and "
        "detect divergences anew where other detectors did. What people decided is kept."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--only-detect", action="store_true", help="pair nothing: links stay as they are")

    def handle(self, *args: Any, only_detect: bool, **options: Any) -> None:
        articles = list(suggesting.undetected_articles().values_list("pk", flat=True))
        aligned = [] if only_detect else list(aligning.outdated())
        detected = suggesting.undetected().exclude(pk__in=[alignment.pk for alignment in aligned])
        detected_ids = list(detected.values_list("pk", flat=True))
        for alignment in aligned:
            aligning.queue(alignment)
            tasks.align_pair.enqueue(alignment.pk)
        for pk in detected_ids:
            tasks.detect_pair.enqueue(pk)
        for pk in articles:
            tasks.detect_article.enqueue(pk)
        self.stdout.write(f"{_pairs(aligned)} to be aligned anew. What people decided is kept.")
        self.stdout.write(f"{_pairs(detected_ids)} to be gone through by the detectors alone.")


def _pairs(some: list[Any]) -> str:
    return f"{len(some)} pair{'' if len(some) == 1 else 's'}"
