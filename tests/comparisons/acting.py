"""What a person does on the alignment page, in short words for tests."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from articles.models import Passage
from comparisons.models import Alignment
from comparisons.queries.alignment import alignment_page
from comparisons.rows import ShownRow
from comparisons.seen import RowSeen
from tests.factories import make_alignment, make_article, make_event


def two_articles(left: int = 3, right: int = 3, **alignment: Any) -> Alignment:
    """An alignment of articles with so many sentences, no two of them alike."""
    event = make_event()
    sides = [
        make_article(event, sentences=[f"{side} sentence number {number}." for number in range(size)])
        for side, size in (("Left", left), ("Right", right))
    ]
    return make_alignment(*sides, **alignment)


def row(alignment: Alignment, address: str) -> ShownRow:
    """The row as a reader sees it now."""
    fresh = Alignment.objects.get(pk=alignment.pk)
    return next(row for row in alignment_page(fresh).rows if row.address == address)


def seen(alignment: Alignment, address: str) -> RowSeen:
    return row(alignment, address).seen


def passage(alignment: Alignment, address: str) -> Passage:
    """The passage at "L1" or "R3", counted from 1."""
    article = alignment.left if address[0] == "L" else alignment.right
    return article.passages.get(position=int(address[1:]) - 1)


def ids(alignment: Alignment, *addresses: str) -> list[int]:
    return [passage(alignment, address).pk for address in addresses]


def press(client: Client, name: str, alignment: Alignment, *, htmx: bool = True, **data: Any) -> HttpResponse:
    """Send one of the buttons of the page, as the page stands now unless `revision` is given."""
    data.setdefault("revision", Alignment.objects.get(pk=alignment.pk).revision)
    headers = {"HX-Request": "true"} if htmx else {}
    return client.post(reverse(name, args=[alignment.pk]), data, headers=headers)


def press_row(client: Client, name: str, alignment: Alignment, address: str, **data: Any) -> HttpResponse:
    return press(client, name, alignment, row=seen(alignment, address).token(), **data)


def message(response: HttpResponse) -> str:
    """The sentence that the person is told, out of a page or a fragment."""
    return response.content.decode().split('<p class="said">')[1].split("</p>")[0]


def at_once(*steps: Callable[[], Any]) -> list[Any]:
    """Take the steps in as many threads, all starting at one moment; what each returned, or raised."""
    start = Barrier(len(steps))

    def take(step: Callable[[], Any]) -> Any:
        start.wait(10)
        try:
            return step()
        except Exception as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(steps)) as threads:
        return list(threads.map(take, steps))
