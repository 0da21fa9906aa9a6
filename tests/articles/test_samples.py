"""The ten sample articles are read into the very sentences that their links are between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from articles.readers import read
from articles.reading import BODY

SAMPLES = Path(__file__).parents[2] / "articles" / "samples"


def sentences_of_links(folder: Path) -> dict[str, list[str]]:
    """By article: what the pairs of the event say its sentences are."""
    pairs = [json.loads(line) for line in (folder / "links.jsonl").read_text().splitlines()]
    found: dict[str, list[str]] = {}
    for pair in pairs:
        left, right = pair["id"].split("/")[1].split("-")
        found |= {left: pair["left"], right: pair["right"]}
    return found


@pytest.mark.parametrize("event", ["saltgate-bridge", "zahr-call"])
def test_a_sample_is_read_into_the_sentences_of_its_links(event):
    for name, expected in sentences_of_links(SAMPLES / event).items():
        path = next((SAMPLES / event).glob(f"{name}.*"))
        reading = read(path.read_bytes(), name=path.name)
        assert [reading.text[span.start : span.end] for span in reading.passages if span.kind == BODY] == expected
