"""What workers do. Each task may run twice and change nothing the second time."""

from django_tasks import task

from articles.models import Article
from comparisons.models import Alignment
from comparisons.services import aligning
from comparisons.services.encoding import encode_article


@task()
def pair_article(article_id: int) -> None:
    """Pair a newly stored article with the others of its event, to be aligned; give it its sentence vectors."""
    article = Article.objects.select_related("event", "outlet").get(pk=article_id)
    # First, so that the event's page tells of what is to come; and an article whose encoding fails has its pairs.
    for alignment in aligning.pair(article):
        if alignment.state == Alignment.State.QUEUED:
            align_pair.enqueue(alignment.pk)
    encode_article(article)


@task()
def realign_article(article_id: int) -> None:
    """Align anew all pairs of an article of which other passages count now; what people decided stays."""
    for alignment in Alignment.objects.of_article(article_id):
        aligning.queue(alignment)
        align_pair.enqueue(alignment.pk)


@task()
def align_pair(alignment_id: int) -> None:
    """Align one pair, unless that has been done since."""
    alignment = Alignment.objects.select_related("left", "right").get(pk=alignment_id)
    if alignment.state != Alignment.State.DONE:
        aligning.run_aligner(alignment, encoding=True)
