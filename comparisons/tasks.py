"""What workers do. Each task may run twice and change nothing the second time.

What they suggest they enter in the register themselves, so that no reader waits for it.
"""

from django_tasks import task

from articles.models import Article
from comparisons.aligner import detectors
from comparisons.models import Alignment
from comparisons.services import aligning
from comparisons.services.encoding import encode_article
from comparisons.services.registering import refresh_register
from comparisons.services.ruling import rule_anew
from comparisons.services.suggesting import suggest_alone, suggest_anew


@task()
def pair_article(article_id: int) -> None:
    """Pair a newly stored article with the others of its event; find its foreign words; make its sentence vectors."""
    article = Article.objects.select_related("event", "outlet").get(pk=article_id)
    # First, so that the event's page tells of what is to come; and an article whose encoding fails has its pairs.
    for alignment in aligning.pair(article):
        if alignment.state == Alignment.State.QUEUED:
            align_pair.enqueue(alignment.pk)
    suggest_alone(article)
    rule_anew(article)  # it may have come from another event, with its pairs
    encode_article(article)
    refresh_register()


@task()
def realign_article(article_id: int) -> None:
    """Read an article anew of which other passages count now, alone and in its pairs; what people decided stays."""
    suggest_alone(Article.objects.get(pk=article_id))
    for alignment in Alignment.objects.of_article(article_id):
        aligning.queue(alignment)
        align_pair.enqueue(alignment.pk)
    refresh_register()


@task()
def align_pair(alignment_id: int) -> None:
    """Align one pair, unless that has been done since."""
    alignment = Alignment.objects.select_related("left", "right").get(pk=alignment_id)
    if alignment.state != Alignment.State.DONE:
        aligning.run_aligner(alignment, encoding=True)
        refresh_register()


@task()
def detect_pair(alignment_id: int) -> None:
    """Go through one pair with the detectors of now, unless that has been done since; its links stay."""
    alignment = Alignment.objects.select_related("left", "right").get(pk=alignment_id)
    if alignment.detectors != detectors.VERSION:
        suggest_anew(alignment)
        refresh_register()


@task()
def detect_article(article_id: int) -> None:
    """Find the foreign words of one article with the detectors of now."""
    suggest_alone(Article.objects.get(pk=article_id))
    refresh_register()
