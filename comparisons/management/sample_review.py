"""What the sample editor has decided and flagged, so that every screen has something to show: from `review.json`.

Rows are decided as the links in `links.jsonl`, made by hand, have it: what they confirm is confirmed, what they do not
have is rejected, a passage without a link there is said to have no counterpart.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from articles.models import Article, Passage
from comparisons.anchoring import Words
from comparisons.models import Alignment, Category, Divergence
from comparisons.queries.alignment import alignment_page
from comparisons.rows import ShownRow
from comparisons.services import flagging, reviewing
from comparisons.services.flagging import Flag
from comparisons.services.log import NothingToDo

Articles = Mapping[str, Article]  # by the name of the sample file without its ending


@transaction.atomic
def review(folder: Path, articles: Articles, *, editor: User) -> None:
    """Decide and flag as the folder's `review.json` says."""
    told = json.loads((folder / "review.json").read_text())
    gold = {
        pair["id"].split("/")[1]: pair for pair in map(json.loads, (folder / "links.jsonl").read_text().splitlines())
    }
    for decided in told["decided"]:
        _decide(decided["pair"], articles, gold[decided["pair"]], decided["rows"], editor)
    for flagged in told["divergences"]:
        _flag(flagged, articles, editor)


def _alignment(pair: str, articles: Articles) -> Alignment:
    one, other = pair.split("-")
    found = Alignment.objects.between(articles[one], articles[other])
    return found.select_related("left__outlet", "right__outlet").get()


def _decide(pair: str, articles: Articles, gold: dict[str, Any], rows: int, editor: User) -> None:
    """Decide the first `rows` rows, then draw the links that the aligner has not found among their passages."""
    alignment = _alignment(pair, articles)
    wanted = _wanted(pair, articles, gold, alignment)
    reached = alignment_page(alignment).rows[:rows]
    for address in [row.address for row in reached]:
        # As a person does it: each decision on the page that the one before has left.
        present = alignment_page(alignment)
        with suppress(NothingToDo):
            _decide_row(alignment, present.rows[present.place[address]], wanted, editor)
    within = {text.pk for row in reached for text in row.left}
    for left, right in sorted(_wanted(pair, articles, _whole(gold), alignment)):
        if left in within:
            with suppress(NothingToDo):
                reviewing.link_passages(alignment, [left], [right], editor=editor)


def _decide_row(alignment: Alignment, row: ShownRow, wanted: set[tuple[int, int]], editor: User) -> None:
    if any(text.kind == Passage.Kind.TITLE for text in (*row.left, *row.right)):
        return  # the links made by hand say nothing of titles
    links = {(link.left, link.right) for link in row.links}
    linked = {pk for pair in wanted for pk in pair}
    if (links and links <= wanted) or (not links and not linked & {text.pk for text in (*row.left, *row.right)}):
        reviewing.confirm_row(alignment, row.seen, editor=editor)
    elif links and not links & wanted:
        reviewing.reject_row(alignment, row.seen, editor=editor)


def _wanted(pair: str, articles: Articles, gold: dict[str, Any], alignment: Alignment) -> set[tuple[int, int]]:
    """The links made by hand, as pairs of passage ids in the order of the alignment's sides."""
    one, other = pair.split("-")
    ones, others = _ids(articles[one], gold["left"]), _ids(articles[other], gold["right"])
    pairs = {(ones.get(left), others.get(right)) for left, right in gold["links"]}
    known = {(left, right) for left, right in pairs if left and right}
    return known if alignment.left_id == articles[one].pk else {(right, left) for left, right in known}


def _whole(gold: dict[str, Any]) -> dict[str, Any]:
    """Without the links of sentences that share a part only: an editor in a hurry draws the clear ones."""
    return gold | {"links": [link for link in gold["links"] if link not in gold["partial"]]}


def _ids(article: Article, sentences: list[str]) -> dict[int, int]:
    by_text = {passage.text: passage.pk for passage in article.passages.aligned().select_related("article")}
    return {place: by_text[words] for place, words in enumerate(sentences) if words in by_text}


def _flag(told: dict[str, Any], articles: Articles, editor: User) -> None:
    alignment = _alignment(told["pair"], articles)
    stems = {article.pk: stem for stem, article in articles.items()}
    flag = Flag(
        left=_words(alignment.left, told.get(stems[alignment.left_id])),
        right=_words(alignment.right, told.get(stems[alignment.right_id])),
        category=Category.objects.get(slug=told["category"]),
        severity=told["severity"],
        note=told["note"],
    )
    made = flagging.create_divergence(alignment, flag, editor=editor).divergence
    if made and told.get("status") == Divergence.Status.RESOLVED:
        flagging.set_status(made, Divergence.Status.RESOLVED, seen=made.revision, editor=editor)


def _words(article: Article, quote: str | None) -> Words | None:
    """The first place of `quote` among the sentences that are compared."""
    if quote is None:
        return None
    for passage in article.passages.aligned().select_related("article"):
        start = article.text.find(quote, passage.start, passage.end)
        if start >= 0:
            return Words.of(article.text, start, start + len(quote))
    raise ValueError(f"{article} does not say “{quote}”.")
