"""`manage.py evaluate_divergences`. No test here may use the database: none asks for it."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

FOUND = {"id": "found", "left": "It held 40 goats.", "right": "It held 50 goats.", "expect": ["number"]}
MISSED = {"id": "missed", "left": "It held 40 goats.", "right": "It held 40 goats.", "expect": ["number"]}
FAIR = {"id": "fair", "left": "It held 40 goats.", "right": "It held forty goats.", "expect": []}
FLAGGED = {"id": "flagged", "left": "It held 40 goats.", "right": "It held 50 goats.", "expect": []}
FOREIGN = {"id": "foreign", "left": "Es waren 40.", "right": "It held 40.", "expect": [], "lang": ["de", "en"]}


@pytest.fixture
def write(tmp_path: Path):
    def _write(*pairs: dict | str, name: str = "pairs.jsonl") -> str:
        lines = (pair if isinstance(pair, str) else json.dumps(pair) for pair in pairs)
        (tmp_path / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return str(tmp_path / name)

    return _write


def evaluate(capsys, *files: str, **options) -> str:
    call_command("evaluate_divergences", *files, **options)
    return capsys.readouterr().out


def test_json_has_exactly_the_promised_form(write, capsys):
    answer = json.loads(evaluate(capsys, write(FOUND, FAIR), format="json"))

    assert answer == {
        "categories": {"number": {"precision": 1.0, "recall": 1.0, "f1": 1.0, "expected": 1}},
        "paraphrases": 1,
        "paraphrases_flagged": 0,
    }


def test_figures_count_pairs(write, capsys):
    answer = json.loads(evaluate(capsys, write(FOUND, FOUND, MISSED, FLAGGED, FAIR), format="json"))

    assert answer["categories"]["number"] == {"precision": 0.6667, "recall": 0.6667, "f1": 0.6667, "expected": 3}
    assert (answer["paraphrases"], answer["paraphrases_flagged"]) == (2, 1)


def test_a_category_never_found_has_no_precision(write, capsys):
    answer = json.loads(evaluate(capsys, write(MISSED), format="json"))

    assert answer["categories"]["number"] == {"precision": None, "recall": 0.0, "f1": 0.0, "expected": 1}


def test_a_category_that_no_detector_has_is_counted_too(write, capsys):
    answer = json.loads(evaluate(capsys, write(MISSED | {"expect": ["irony"]}), format="json"))

    assert answer["categories"]["irony"]["recall"] == 0.0


def test_text_is_a_table_and_a_sentence(write, capsys):
    lines = evaluate(capsys, write(FOUND, MISSED, FLAGGED, FAIR)).splitlines()

    assert lines[0].split() == ["category", "precision", "recall", "F1", "expected"]
    assert lines[1].split() == ["number", "0.500", "0.500", "0.500", "2"]
    assert lines[-1] == "1 of 2 fair paraphrases flagged (50.0%)"


def test_mistakes_are_told_with_their_sentences(write, capsys):
    told = evaluate(capsys, write(FOUND, MISSED, FLAGGED, FAIR), mistakes=True)

    assert "missed: nothing for number\n  It held 40 goats.\n  It held 40 goats." in told
    assert "flagged: number for nothing" in told
    assert "found:" not in told
    assert "fair:" not in told


def test_files_count_together_and_blank_lines_do_not(write, capsys):
    files = write(FOUND, "", FAIR), write(FOREIGN, name="more.jsonl")
    answer = json.loads(evaluate(capsys, *files, format="json"))

    assert (answer["categories"]["number"]["expected"], answer["paraphrases"]) == (1, 2)


def test_an_empty_file_has_no_figures(write, capsys):
    assert json.loads(evaluate(capsys, write(), format="json"))["categories"] == {}
    assert "0 of 0 fair paraphrases flagged" in evaluate(capsys, write())


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        "null",
        "{}",
        '{"id": 1, "left": "a", "right": "b"}',
        '{"id": 1, "left": "a", "right": "b", "expect": 5}',
        '{"id": 1, "left": "a", "right": "b", "expect": [], "lang": ["en"]}',
    ],
)
def test_a_line_that_is_no_pair_is_named(write, line):
    with pytest.raises(CommandError, match=r"pairs\.jsonl, line 2: "):
        call_command("evaluate_divergences", write(FAIR, line))


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "latin.jsonl").write_bytes(b"\xff\xfe")

    for name in ("missing.jsonl", "latin.jsonl"):
        with pytest.raises(CommandError, match=f"{name} cannot be read"):
            call_command("evaluate_divergences", str(tmp_path / name))
