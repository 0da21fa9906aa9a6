"""What a suggestion is known by once somebody has judged it: its words, whatever row they stand in."""

import hashlib
import json
from typing import NamedTuple

from comparisons.aligner.normal import fold
from comparisons.models import Divergence, Rule

# As many letters as a rule keeps of the words on one side.
RULE_WORDS = 500

# Of the kind of a single word: it is as foreign in any other sentence of its article, beside whatever version.
OF_ONE_ARTICLE = "untranslated"


class Told(NamedTuple):
    """One side of a difference: the article, its words, and the sentence that they stand in; "" where it has none."""

    article: int
    words: str = ""
    sentence: str = ""


def words_key(category: str, *sides: Told) -> str:
    """What is equal for two suggestions if the answer to one is the answer to the other.

    It does not depend on rows, nor on which article is called left. The sentence counts, because a "not" that is lost
    in one sentence says nothing of the next "not".
    """
    told = [(side.article, said(side.words), said(side.sentence)) for side in sides]
    if category == OF_ONE_ARTICLE:
        own = [(article, words) for article, words, _ in told if words]
        told = [(article, words, "") for article, words in own] if len(own) == 1 else told
    return hashlib.sha256(json.dumps([category, sorted(told)]).encode()).hexdigest()[:40]


def said(words: str) -> str:
    """The words as they are compared; marks alone, of which folding leaves nothing, as they are."""
    return fold(words) or words.strip()


def ruled(words: str) -> str:
    """The words as a rule keeps them."""
    return said(words)[:RULE_WORDS]


def fits(rule: Rule, divergence: Divergence) -> bool:
    """Whether the rule speaks of these words; in which event it holds is not asked."""
    words = ruled(divergence.left_quote), ruled(divergence.right_quote)
    return rule.category_id == divergence.category_id and covers((rule.left, rule.right), words)


def covers(wanted: tuple[str, str], found: tuple[str, str]) -> bool:
    """Whether a rule of these words is one of those, all as `ruled` has them; "" stands for any.

    Which of two articles is called left is chance, so the words may stand the other way round.

    >>> covers(("", "completely"), ("completely", "")), covers(("mr", "herr"), ("mr", "monsieur"))
    (True, False)
    """
    return any(
        all(want in ("", have) for want, have in zip(wanted, order, strict=True)) for order in (found, found[::-1])
    )
