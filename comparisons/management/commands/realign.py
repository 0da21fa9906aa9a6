"""`manage.py realign`: after the aligner changed, or a sentence encoder was installed."""

from typing import Any

from django.core.management.base import BaseCommand

from comparisons import tasks
from comparisons.services import aligning


class Command(BaseCommand):
    help = "Let a worker align anew what another aligner made, or letters alone for want of a sentence encoder."

    def handle(self, *args: Any, **options: Any) -> None:
        alignments = list(aligning.outdated())
        for alignment in alignments:
            aligning.queue(alignment)
            tasks.align_pair.enqueue(alignment.pk)
        count = len(alignments)
        self.stdout.write(f"{count} pair{'' if count == 1 else 's'} to be aligned anew. What people decided is kept.")
