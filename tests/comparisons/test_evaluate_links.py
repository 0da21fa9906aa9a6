"""`manage.py evaluate_links`. No test here may use the database: none asks for it."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

KEYS = ["file", "documents", "links", "precision", "recall", "f1", "null_accuracy", "seconds"]
SAME = {
    "id": "same",
    "lang": ["en", "en"],
    "left": ["The bridge is closed.", "Nobody was hurt."],
    "right": ["Nobody was hurt.", "Ferries run all night."],
    "links": [[1, 0]],
    "partial": [],
    "ignore": [],
}
UNFOUND = SAME | {"id": "unfound", "links": [[0, 1]]}


@pytest.fixture
def write(tmp_path: Path):
    def _write(name: str, *documents: dict) -> str:
        path = tmp_path / name
        path.write_text("".join(f"{json.dumps(document)}\n" for document in documents), encoding="utf-8")
        return str(path)

    return _write


def evaluate(capsys, *files: str) -> dict:
    call_command("evaluate_links", *files, format="json")
    return json.loads(capsys.readouterr().out)


def test_it_has_exactly_the_promised_keys(write, capsys):
    answer = evaluate(capsys, write("same.jsonl", SAME))

    assert list(answer) == ["files", "overall", "mean_f1"]
    assert list(answer["files"][0]) == list(answer["overall"]) == KEYS


def test_overall_counts_links_and_the_mean_counts_files(write, capsys):
    answer = evaluate(capsys, write("same.jsonl", SAME, SAME, SAME), write("unfound.jsonl", UNFOUND))

    assert [file["f1"] for file in answer["files"]] == [1.0, 0.0]
    assert answer["mean_f1"] == 0.5
    assert (answer["overall"]["documents"], answer["overall"]["links"], answer["overall"]["f1"]) == (4, 4, 0.75)


def test_the_sentences_without_a_link_are_counted_too(write, capsys):
    assert evaluate(capsys, write("same.jsonl", SAME))["overall"]["null_accuracy"] == 1.0
    assert evaluate(capsys, write("unfound.jsonl", UNFOUND))["overall"]["null_accuracy"] == 0.0


def test_the_table_has_a_line_for_each_file(write, capsys):
    call_command("evaluate_links", write("same.jsonl", SAME), write("unfound.jsonl", UNFOUND))

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[-7:-5] for line in lines[1:4]] == [["1", "1"], ["1", "1"], ["2", "2"]]


def test_a_malformed_line_is_named(write):
    name = write("bad.jsonl", SAME, SAME | {"links": [[0, 7]]})

    with pytest.raises(
        CommandError, match=r'bad\.jsonl, line 2: "links" names \[0, 7\], and there is no such sentence\.$'
    ):
        call_command("evaluate_links", name)


def test_a_missing_file_is_named():
    with pytest.raises(CommandError, match=r"nowhere\.jsonl cannot be read"):
        call_command("evaluate_links", "nowhere.jsonl")
