"""The figures that docs/aligner.md promises, with sentence vectors, at the one default rule."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parents[2]

OURS = {
    "tests/gold/languages.jsonl": 0.70,
    "tests/gold/retellings.jsonl": 0.59,
    "articles/samples/saltgate-bridge/links.jsonl": 0.87,
    "articles/samples/zahr-call/links.jsonl": 0.84,
}
SHARED = {"aesop": 0.60, "argrewrite": 0.955, "berg_defr": 0.83, "news": 0.58, "wmt_hh": 0.94, "wmt_hm": 0.945}


def figures(capsys, *files):
    call_command("evaluate_links", *map(str, files), "--format", "json", "--no-baselines")
    return json.loads(capsys.readouterr().out)


def test_links_of_our_own_gold_are_found(capsys):
    found = figures(capsys, *(ROOT / name for name in OURS))

    assert all(each["f1"] >= floor for each, floor in zip(found["files"], OURS.values(), strict=True))


@pytest.mark.shared
def test_links_of_the_gold_are_found(capsys, shared):
    found = figures(capsys, *(shared / "gold" / "links" / f"{name}.jsonl" for name in SHARED))

    assert all(each["f1"] >= floor for each, floor in zip(found["files"], SHARED.values(), strict=True))


@pytest.mark.shared
def test_a_link_called_full_is_full(capsys, shared):
    names = ("news", "wmt_hh", "wmt_hm")
    found = figures(capsys, *(shared / "gold" / "links" / f"{name}.jsonl" for name in names))

    assert all(each["full"]["precision"] >= 0.90 for each in found["files"])
    assert all(each["full"]["recall"] >= 0.95 for each in found["files"])


def test_the_score_says_how_many_are_right(capsys):
    """Ten bins, out of fold, as they were when the weights were learnt."""
    manifest = json.loads((ROOT / "comparisons/aligner/weights.json").read_text())

    for kind, points in (("VECTORS", 7), ("LETTERS", 9)):
        told = [each for each in manifest["figures"][kind]["by event"]["score"] if each["candidates"] >= 50]
        assert all(abs(each["score"] - 100 * each["right"]) <= points for each in told)
