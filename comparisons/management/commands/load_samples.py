"""`manage.py load_samples`: the invented sample events, aligned; with --accounts also who may look at them."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand
from django.db import transaction

from articles import services
from articles.draft import FACTS, Draft
from articles.models import Article, Event, Outlet, Upload
from comparisons.management.sample_review import review
from comparisons.models import Alignment, Decision
from comparisons.services import aligning
from config.checks import SAMPLE_ACCOUNTS

SAMPLES: Path = settings.BASE_DIR / "articles" / "samples"


class Command(BaseCommand):
    help = "Load the sample events and align their articles. What is there already is left as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--accounts",
            action="store_true",
            help="also make the three accounts whose passwords are in the README, and some reviews by the editor",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        accounts = [make_account(name) for name in SAMPLE_ACCOUNTS] if options["accounts"] else []
        editor = next((user for user in accounts if user.username == "editor"), None)
        for told in sorted(SAMPLES.glob("*/event.json")):
            articles = load_event(told)
            align(articles)
            if editor and not decided(articles):
                review(told.parent, articles, editor=editor)
            if options["verbosity"]:
                self.stdout.write(f"“{next(iter(articles.values())).event}”: {len(articles)} articles, aligned")


def make_account(name: str) -> User:
    """The sample account of that name in the group of that name; an account that is there is left as it is."""
    user, is_new = User.objects.get_or_create(username=name)
    if is_new:
        user.set_password(SAMPLE_ACCOUNTS[name])
        user.save()
        user.groups.add(Group.objects.get(name=name.capitalize()))
    return user


@transaction.atomic
def load_event(path: Path) -> dict[str, Article]:
    """The event's articles by the names of their files, those that are not there yet stored as `path` tells them."""
    told = json.loads(path.read_text())
    received = [
        services.receive_upload((path.parent / about["file"]).read_bytes(), name=about["file"])
        for about in told["articles"]
    ]
    event = next((found.article.event for found in received if found.article), None) or make_event(told)
    return {
        Path(about["file"]).stem: found.article or store(found.upload, about, event)
        for about, found in zip(told["articles"], received, strict=True)
    }


def make_event(told: dict[str, Any]) -> Event:
    return services.create_event(title=told["title"], happened_on=told["date"], summary=told["summary"])


def store(upload: Upload, about: dict[str, Any], event: Event) -> Article:
    draft = replace(Draft.from_json(upload.reading or {}), **{name: about[name] for name in FACTS})
    article = services.store_article(upload, draft, event=event)
    Outlet.objects.filter(pk=article.outlet_id, kind="").update(
        **{name: about[name] for name in ("kind", "country", "site")}
    )
    return Article.objects.select_related("event", "outlet").get(pk=article.pk)


def align(articles: dict[str, Article]) -> None:
    """Align each pair that is not aligned yet, here and now: no worker need be at work."""
    for one, other in combinations(articles.values(), 2):
        alignment = aligning.compare(one, other)
        if alignment.state != Alignment.State.DONE:
            aligning.run_aligner(alignment, encoding=True)


def decided(articles: dict[str, Article]) -> bool:
    return Decision.objects.filter(alignment__left__in=[article.pk for article in articles.values()]).exists()
