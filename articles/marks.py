"""Words of an article that someone may want to look at, told by whoever compares articles; this app only shows them."""

import logging
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from django.conf import settings
from django.utils.module_loading import import_string
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from articles.draft import Draft
from articles.models import Article

log = logging.getLogger(__name__)


class Mark(NamedTuple):
    """Code points `start` to `end`, excluded, of the article's text; `url` leads to what is said of them, if stored."""

    start: int
    end: int
    url: str = ""
    sign: str = ""
    standing: str = ""  # the word for the sign: "suggested"


class Piece(NamedTuple):
    """Words of a passage, all of them marked or none."""

    words: str
    mark: Mark | None = None


def marks_of_article(article: Article) -> list[Mark]:
    """What is stored about its words alone, in the order of the text."""
    return _told(settings.ARTICLE_MARKS, article)


def marks_of_draft(draft: Draft) -> list[Mark]:
    """What would be marked if the draft were stored as it is, in the order of the text."""
    return _told(settings.DRAFT_MARKS, draft)


def marks_awaited(article: Article) -> bool:
    """Whether a worker has yet to begin with the article as it is now, so that its marks are not whole."""
    told = [settings.ARTICLE_STORED_TASK, settings.ARTICLE_SORTED_TASK]
    # Of those that wait alone there is an index; and what is begun has its marks long before it is done.
    waiting = DBTaskResult.objects.filter(status=TaskResultStatus.READY, task_path__in=told)
    return bool(waiting.filter(args_kwargs__args__0=article.pk).exists())


def _told(name: str, subject: Article | Draft) -> list[Mark]:
    """No article is withheld because the words in it could not be judged."""
    tell: Callable[[Article | Draft], list[Mark]] = import_string(name)
    try:
        return sorted(tell(subject))
    except Exception:
        log.exception("no marks: %s failed", name)
        return []


def pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    """text[start:end] cut where `marks`, in the order of the text, begin and end; of two that overlap the first shows.

    >>> [piece.words for piece in pieces("It bergabung at six.", 0, 20, [Mark(3, 12)])]
    ['It ', 'bergabung', ' at six.']
    """
    found: list[Piece] = []
    at = start
    for mark in marks[bisect_left(marks, (start,)) : bisect_left(marks, (end,))]:
        if mark.start < at:
            continue
        last = min(mark.end, end)
        found += [Piece(text[at : mark.start]), Piece(text[mark.start : last], mark)]
        at = last
    return [piece for piece in (*found, Piece(text[at:end])) if piece.words]
