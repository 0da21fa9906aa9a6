"""`manage.py bench pages`: what the alignment page costs, in a database that is thrown away."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.cache import cache
from django.core.handlers.wsgi import WSGIHandler
from django.core.management.base import CommandError
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test.utils import CaptureQueriesContext, override_settings, setup_databases, teardown_databases
from django.urls import include, path

from articles.models import Article, Event, Outlet, Passage
from comparisons.models import Alignment, Link

# What a page of 60 rows may cost, in answers of a view that only says hello.
TARGET = 15
ROUNDS = 60


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello, world")


# The site with one more address: the yardstick goes through the same middleware, logged in as the same person.
urlpatterns = [path("hello/", hello), path("", include("config.urls"))]

AS_IN_PRODUCTION = {
    "ROOT_URLCONF": __name__,
    "DEBUG": False,
    "ALLOWED_HOSTS": ["bench"],
    # The production's storage wants `collectstatic` first, and costs no more once it has its list.
    "STORAGES": {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}},
}


class Cost(NamedTuple):
    """Seconds of a view that only says hello, of a page drawn before and for the first time; queries by rows."""

    hello: float
    warm: float
    cold: float
    few: int
    many: int

    @property
    def is_too_much(self) -> bool:
        return self.warm / self.hello > TARGET or self.many > self.few


def measure(rounds: int) -> Cost:
    """Measure the alignment page of 60 rows in a database that is thrown away."""
    settings.SECRET_KEY = "only-for-the-bench"  # noqa: S105  (the sessions are thrown away with the database)
    with throw_away_database(), override_settings(**AS_IN_PRODUCTION), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="No directory at")  # nothing static is asked for
        return measured(rounds)


def measured(rounds: int) -> Cost:
    editor = User.objects.create_user("bench")
    editor.groups.add(Group.objects.get(name="Editor"))
    cookie = session_of(editor)
    page, yardstick = (visit(url, cookie) for url in (make_alignment(60).get_absolute_url(), "/hello/"))
    cold, _ = interleaved(cleared(page), yardstick, rounds=max(rounds // 4, 1))
    warm, base = interleaved(page, yardstick, rounds=rounds)
    few, many = (queries(visit(make_alignment(rows).get_absolute_url(), cookie)) for rows in (10, 200))
    return Cost(base, warm, cold, few, many)


def as_text(cost: Cost) -> str:
    warm, cold = cost.warm / cost.hello, cost.cold / cost.hello
    return (
        f"hello, world              {cost.hello * 1000:7.2f} ms\n"
        f"60 rows, drawn before     {cost.warm * 1000:7.2f} ms  {warm:5.1f}x  (target {TARGET}x)\n"
        f"60 rows, for the 1st time {cost.cold * 1000:7.2f} ms  {cold:5.1f}x\n"
        f"queries                   {cost.few} at 10 rows, {cost.many} at 200"
    )


@contextmanager
def throw_away_database() -> Iterator[None]:
    """Django's test database: never the one that people work on."""
    quiet, logging.root.level = logging.root.level, logging.WARNING
    made = setup_databases(verbosity=0, interactive=False)
    try:
        yield
    finally:
        teardown_databases(made, verbosity=0)
        logging.root.level = quiet


def session_of(user: User) -> str:
    from django.test import Client

    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def visit(url: str, cookie: str) -> Callable[[], bytes]:
    """A call that answers `url` as the server would, from the request's environment to the last byte."""
    application = WSGIHandler()

    def call() -> bytes:
        answered: list[str] = []

        def start_response(status: str, *_: Any) -> Callable[[bytes], object]:
            answered.append(status)
            return len

        response = application(environ(url, cookie), start_response)
        body = b"".join(response)
        response.close()
        if answered != ["200 OK"]:
            raise CommandError(f"{url} answered {answered}.")
        return body

    return call


def environ(url: str, cookie: str) -> dict[str, Any]:
    path, _, query = url.partition("?")
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SCRIPT_NAME": "",
        "SERVER_NAME": "bench",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_COOKIE": cookie,
        "wsgi.input": BytesIO(),
        "wsgi.url_scheme": "http",
    }


def cleared(call: Callable[[], bytes]) -> Callable[[], bytes]:
    def on_a_cold_cache() -> bytes:
        cache.clear()
        return call()

    return on_a_cold_cache


def interleaved(one: Callable[[], bytes], other: Callable[[], bytes], *, rounds: int) -> tuple[float, float]:
    """The median seconds of each, called in turns so that whatever else the machine does falls on both."""
    one(), other()
    times = [(seconds(one), seconds(other)) for _ in range(rounds)]
    return median(time for time, _ in times), median(time for _, time in times)


def seconds(call: Callable[[], bytes]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


def queries(call: Callable[[], bytes]) -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        call()
    return len(captured)


def make_alignment(rows: int) -> Alignment:
    """Two articles of `rows` sentences: of every ten rows six reworded, two kept, one only left and one only right."""
    event = Event.objects.create(title=f"{rows} rows")
    left, right = (make_article(event, side, rows) for side in ("left", "right"))
    alignment = Alignment.objects.create(left=left, right=right, state=Alignment.State.DONE)
    pairs = zip(left.passages.all(), right.passages.all(), strict=True)
    Link.objects.bulk_create(
        Link(alignment=alignment, left=one, right=other, score=60 + number % 40)
        for number, (one, other) in enumerate(pairs)
        if number % 10 != 9
    )
    return alignment


def make_article(event: Event, side: str, rows: int) -> Article:
    sentences = [sentence(side, number) for number in range(rows)]
    outlet, _ = Outlet.objects.get_or_create(name=side)
    article = Article.objects.create(
        event=event, outlet=outlet, title=f"As the {side} has it", language="en", text="\n".join(sentences)
    )
    start = 0
    for number, words in enumerate(sentences):
        Passage.objects.create(
            article=article, position=number, paragraph=number // 3, start=start, end=start + len(words)
        )
        start += len(words) + 1
    return article


def sentence(side: str, number: int) -> str:
    said = "said on Monday" if side == "left" and number % 10 > 1 else "told us later"
    return (
        f"The harbour master {said} that pier {number} of the bridge would stay closed for {number + 2} more weeks, "
        f"because the divers had found cracks {number * 3} centimetres long below the waterline."
    )
