"""The figures promised on the gold pairs by letters alone."""

from pathlib import Path

import pytest

from comparisons.aligner.evaluation import Tally, measure, total
from comparisons.aligner.gold import parse_gold

pytestmark = pytest.mark.shared

FLOORS = {"aesop": 0.56, "argrewrite": 0.93, "wmt_hh": 0.90, "wmt_hm": 0.90, "ecb_proxy": 0.65, "news": 0.50}


def figures(shared: Path, name: str) -> Tally:
    content = (shared / "gold" / "links" / f"{name}.jsonl").read_bytes()
    return total(measure(document) for document in parse_gold(content))


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_f1_is_at_least_as_promised(shared, name, floor):
    assert figures(shared, name).f1 >= floor


def test_unrelated_articles_get_few_links(shared):
    content = (shared / "gold" / "links" / "news.jsonl").read_bytes()
    documents = list(parse_gold(content))
    apart = zip(documents[:30], documents[36:], strict=False)

    unrelated = total(
        measure(one._replace(right=other.right, links=frozenset(), ignored=frozenset())) for one, other in apart
    )

    assert unrelated.null_accuracy > 0.9
