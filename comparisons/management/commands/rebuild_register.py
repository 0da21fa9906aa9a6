"""`manage.py rebuild_register`: derive the register's columns anew, from the divergences as they are."""

from typing import Any

from django.core.management.base import BaseCommand

from comparisons.columns import SPAN
from comparisons.services.registering import rebuild_register


class Command(BaseCommand):
    help = "Derive anew what the register is read from, after divergences were changed by other means."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild_register()} blocks of {SPAN} divergences derived.")
