"""The five real articles beside the repository come out as a careful person would have them.

Their words stay where they are: a passage is named by the line of the file that it comes from, and the whole of what
was read and found right by eye is kept as a digest.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from articles.readers import Reading, read
from articles.reading import ASIDE, BODY, TITLE
from articles.sentences import CLOSERS

pytestmark = pytest.mark.shared


class Seed(NamedTuple):
    name: str
    title: int  # the line of the file, from 0
    published: str
    outlet: str  # as a digest
    sentences: int
    asides: dict[int, str]
    digest: str


SEEDS = [
    Seed("000", 0, "2021-08-26", "", 22, {1: "dateline"}, "4f62c8e8e27e"),
    Seed("001", 0, "2021-08-26", "", 16, {1: "dateline"}, "2fd0df306040"),
    Seed("002", 2, "2021-08-25", "e0c455cf2c3c", 16, {0: "navigation", 14: "navigation"}, "4ea200c9f3a2"),
    Seed(
        "003",
        0,
        "2021-12-15",
        "",
        29,
        {
            2: "repeated title",
            20: "caption",
            23: "caption",
            52: "caption",
            67: "related articles",
            69: "comment form",
            71: "comment form",
        },
        "9048819ede4a",
    ),
    Seed("004", 0, "", "8e01cb66c1d4", 22, {15: "credit"}, "84787099baf9"),
]


def read_seed(shared: Path, seed: Seed) -> tuple[Reading, list[str]]:
    path = next((shared / "seeds").glob(f"{seed.name}_*.txt"))
    return read(path.read_bytes(), name=path.name), path.read_text().split("\n")


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12] if text else ""


def words(reading: Reading, kind: str) -> list[str]:
    return [reading.text[span.start : span.end] for span in reading.passages if span.kind == kind]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_the_title_is_the_line_that_a_person_would_take(seed, shared):
    reading, lines = read_seed(shared, seed)
    assert reading.title.value == lines[seed.title]
    assert words(reading, TITLE) == [lines[seed.title]]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_the_day_and_the_outlet_are_those_of_the_file_if_it_has_them(seed, shared):
    reading, _ = read_seed(shared, seed)
    assert (reading.published.value.isoformat() if reading.published.value else "") == seed.published
    assert digest(reading.outlet.value) == seed.outlet
    assert reading.language.value == "en"


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_what_surrounds_the_article_is_left_out_and_nothing_else(seed, shared):
    reading, lines = read_seed(shared, seed)
    expected = [(lines[at].strip(), reason) for at, reason in seed.asides.items()]
    asides = [span for span in reading.passages if span.kind == ASIDE]
    found = [(reading.text[span.start : span.end].split("\n")[0], span.reason) for span in asides]
    assert found == expected


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_every_sentence_is_whole(seed, shared):
    reading, _ = read_seed(shared, seed)
    body = words(reading, BODY)
    assert len(body) == seed.sentences
    assert all(sentence.rstrip(CLOSERS)[-1] in ".?!" for sentence in body)
    assert all(sentence[0].isupper() or sentence[0] in "“‘" for sentence in body)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_the_passages_are_those_that_were_read_and_found_right(seed, shared):
    reading, _ = read_seed(shared, seed)
    passages = "\n".join(f"{span.kind} {reading.text[span.start : span.end]}" for span in reading.passages)
    assert digest(passages) == seed.digest


def test_nothing_of_a_file_is_lost(shared):
    for seed in SEEDS:
        reading, lines = read_seed(shared, seed)
        kept = "".join(reading.text[span.start : span.end] for span in reading.passages)
        assert "".join(kept.split()) == "".join("".join(lines).split())
