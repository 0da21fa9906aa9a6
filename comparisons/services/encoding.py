"""Sentence vectors of articles: computed once a passage, stored, read back for every pair.

`encode_article` loads the encoder, which takes seconds: for workers and commands, never for a request.
"""

import logging
from collections.abc import Sequence
from functools import cache

from articles.models import Article
from comparisons import encoder
from comparisons.aligner import Vectors
from comparisons.models import PassageVectors

log = logging.getLogger(__name__)

# Passages written by one statement: some megabytes.
AT_ONCE = 500


def encode_article(article: Article) -> bool:
    """Store vectors for those passages that have none by the present encoder; False if some remain without.

    An article of more than SENTENCES_CAP passages gets none. What fails is in the log. May run twice, and at once.
    """
    found = encoder.encoder()
    if found is None:
        _warn_once(encoder.why_no_vectors())
        return False
    passages = list(article.passages.aligned().values_list("pk", "start", "end", "vectors__encoder"))
    if len(passages) > encoder.SENTENCES_CAP:
        return False
    lacking = {pk: article.text[start:end] for pk, start, end, by in passages if by != found.name}
    matrices = encoder.matrices(list(lacking.values()), of=len(passages)) if lacking else []
    if matrices is None:
        return False
    _store(found.name, dict(zip(lacking, matrices, strict=True)))
    return True


def is_encoded(article: Article) -> bool:
    """Whether no passage waits for its vectors: all have them, or there is no encoder that would make them."""
    found = encoder.encoder()
    return found is None or not article.passages.aligned().exclude(vectors__encoder=found.name).exists()


def stored_matrices(article: Article, passages: Sequence[int]) -> list[Vectors] | None:
    """The matrices of these passages of `article`, in their order, in one query; None if one has none."""
    found = encoder.encoder()
    if found is None:
        return None
    stored = PassageVectors.objects.filter(passage__article=article, encoder=found.name)
    matrices = {
        pk: encoder.unpacked(numbers, lines) for pk, lines, numbers in stored.values_list("pk", "lines", "numbers")
    }
    return [matrices[pk] for pk in passages] if matrices.keys() >= set(passages) else None


def _store(name: str, matrices: dict[int, Vectors]) -> None:
    """Those of another encoder are replaced; of two workers at once the later one writes the same again."""
    PassageVectors.objects.bulk_create(
        (
            PassageVectors(passage_id=pk, encoder=name, lines=len(matrix), numbers=encoder.packed(matrix))
            for pk, matrix in matrices.items()
        ),
        batch_size=AT_ONCE,
        update_conflicts=True,
        unique_fields=["passage"],
        update_fields=["encoder", "lines", "numbers"],
    )


@cache
def _warn_once(why: str) -> None:
    log.warning(why)
