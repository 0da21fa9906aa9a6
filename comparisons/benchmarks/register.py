"""`manage.py bench register`: what the register costs with 100,000 divergences, in the time that it takes with 100.

Whole requests, facet counts included, in a database that is thrown away. The yardstick is a full page of the register
of 100; what the same question took there is told beside it, though fewer lines may have answered. All times are taken
in turns with a view that only says hello, so that a machine that is busier at one time than at another does not count.
"""

import warnings
from collections.abc import Callable
from math import inf
from time import perf_counter, process_time
from typing import Any, NamedTuple
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.db import connection
from django.db.models import Max
from django.test.utils import override_settings
from django.urls import reverse

from articles.models import Article, Event, Outlet
from comparisons.benchmarks.figures import Figure, table
from comparisons.benchmarks.pages import AS_IN_PRODUCTION, session_of, throw_away_database, visit
from comparisons.benchmarks.register_rows import CYRILLIC, PEOPLE, RARE, Maker
from comparisons.models import Divergence
from comparisons.services.registering import refresh_register

FEW, MANY = 100, 100_000
TARGET = 3
ROUNDS, PATIENCE = 15, 4

# The yardstick: a page of as many lines as there can be.
FULL = "all"

# What is asked of the register of everything. A name in braces is put in as the data has it.
ASKED = {
    "as it opens": "",
    "status": "?status=open",
    "suggestions": "?status=suggested",
    FULL: "?status=all",
    "severity": "?status=all&severity=major",
    "category": "?status=all&category=number",
    "outlet": "?status=all&outlet={outlet}",
    "language": "?status=all&language=ru",
    "person": "?status=all&who={person}",
    "machine": "?status=all&who=machine",
    "five filters": "?status=suggested&severity=major&category=number&outlet={outlet}&who=machine",
    "five filters that nothing fits": "?status=resolved&severity=critical&category=style&language=zh&who={person}",
    "common word": "?status=all&q=the",
    "rare word": f"?status=all&q={RARE}",
    "Cyrillic, other case": f"?status=all&q={quote(CYRILLIC.upper())}",
    "words that nothing has": "?status=all&q=no+such+wordiness",
    "words and three filters": "?status=suggested&severity=major&category=number&q=the+of",
    "newest first": "?status=all&order=newest",
    "by event": "?status=all&order=event",
    "the middle": "?status=all&after=1.50.{middle}",
    "the last page": "?status=all&before=end",
}
OF_ONE_EVENT = {
    "event: " + name: ASKED[name] for name in ("as it opens", "five filters", "common word", "the last page")
}

Page = Callable[[], bytes]


class Time(NamedTuple):
    """Seconds of a page and of a view that only says hello, each the least of all rounds."""

    page: float
    hello: float

    @property
    def in_hellos(self) -> float:
        return self.page / self.hello


class Report(NamedTuple):
    database: str
    rows: tuple[int, int]
    few: dict[str, Time]
    many: dict[str, Time]
    target: float

    @property
    def figures(self) -> list[Figure]:
        return [Figure(name, f"{self.rows[1]:,}", self.ratio(name, FULL), self.target) for name in self.many]

    @property
    def missed(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.is_missed]

    def ratio(self, name: str, to: str) -> float:
        """Of a page of many to one of few, each in answers of the view that was measured in turns with it."""
        return self.many[name].in_hellos / self.few[to].in_hellos


def measure(few: int, many: int, rounds: int, tell: Callable[[str], object]) -> Report:
    settings.SECRET_KEY = "only-for-the-bench"  # noqa: S105  (the sessions are thrown away with the database)
    with throw_away_database(), override_settings(**AS_IN_PRODUCTION), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="No directory at")  # nothing static is asked for
        people = [User.objects.create_user(name) for name in PEOPLE]
        people[0].groups.add(Group.objects.get(name="Editor"))
        cookie, maker = session_of(people[0]), Maker(people)
        tell(f"{few:,} divergences")
        maker.make_up_to(few)
        of_few = measured(cookie, rounds)
        tell(f"{many:,} divergences")
        maker.make_up_to(many)
        of_many = measured(cookie, rounds, most=TARGET * of_few[FULL].in_hellos)
        return Report(connection.vendor, (few, many), of_few, of_many, TARGET)


def measured(cookie: str, rounds: int, *, most: float = inf) -> dict[str, Time]:
    """The pages of the register of everything, then of one event that has it all."""
    refresh_register()
    analyse()
    hello = visit("/hello/", cookie)
    pages = {name: visit(reverse("register_all") + filled(query), cookie) for name, query in ASKED.items()}
    times = {name: timed(page, hello, rounds, most) for name, page in pages.items()}
    url = reverse("register", args=[one_event_of_all().pk])
    pages = {name: visit(url + filled(query), cookie) for name, query in OF_ONE_EVENT.items()}
    return times | {name: timed(page, hello, rounds, most) for name, page in pages.items()}


def timed(page: Page, hello: Page, rounds: int, most: float) -> Time:
    """Of what takes more hellos than it may, more rounds: whatever else the machine does can only add to a time."""
    page(), hello()
    least = Time(inf, inf)
    for number in range(rounds * PATIENCE):
        if number >= rounds and least.in_hellos <= most:
            break
        least = Time(min(least.page, seconds(page)), min(least.hello, seconds(hello)))
    return least


def seconds(page: Page) -> float:
    """By the CPU's clock where the database is in this process: others who use the machine are not counted."""
    clock = process_time if connection.vendor == "sqlite" else perf_counter
    started = clock()
    page()
    return clock() - started


def filled(query: str) -> str:
    """With an outlet that tells of much, a person who flags, and a line from the middle."""
    outlet = Outlet.objects.filter(articles__language="en", articles__alignments_left__isnull=False).first()
    person = User.objects.filter(divergences__isnull=False).first()
    middle = Divergence.objects.aggregate(last=Max("pk"))["last"] // 2
    return query.format(outlet=outlet and outlet.pk, person=person and person.pk, middle=middle)


def analyse() -> None:
    """As autovacuum or an admin does sooner or later: the planner knows how many rows there are."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def one_event_of_all() -> Event:
    """Comes last: what is made after it has events of its own again."""
    event = Event.objects.create(title="All of it")
    Article.objects.update(event=event)
    return event


def as_json(report: Report) -> dict[str, Any]:
    return {
        "database": report.database,
        "rows": report.rows,
        "figures": [figure.as_json() | _milliseconds(report, figure.what) for figure in report.figures],
        "ok": not report.missed,
    }


def _milliseconds(report: Report, name: str) -> dict[str, float]:
    few, many = report.few[name].page, report.many[name].page
    return {"few_ms": few * 1000, "many_ms": many * 1000, "same_question": report.ratio(name, name)}


def as_text(report: Report) -> str:
    few, many = report.rows
    head = ("page", f"{few:,}", f"{many:,}", "same question", f"of a page of {few:,}", "target", "")
    body = []
    for figure in report.figures:
        of_few, of_many, same = _milliseconds(report, figure.what).values()
        times = f"{of_few:.1f} ms", f"{of_many:.1f} ms", f"{same:.1f}x"
        body.append((figure.what, *times, *figure.as_row()[2:]))
    notes = [
        f"Whole requests on {report.database}, the least of all rounds; facet counts, exact, are part of every page.",
        "Both ratios are of times in those of a view that only says hello, taken in turns with each; the first is to",
        f"the same question asked of {few:,}, whatever it found there, the one with the target to all of {few:,}.",
    ]
    return "\n".join([table(head, body, named=1), *notes])
