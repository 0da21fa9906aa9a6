"""`manage.py evaluate_links`. No test here may use the database: none asks for it."""

import json
import os
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from comparisons.management.commands import evaluate_links

KEYS = ["documents", "links", "precision", "recall", "f1", "null_accuracy", "seconds"]
KEYS += ["f1_without_partial", "full", "baselines"]
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
PARTIAL = SAME | {"id": "partial", "partial": [[1, 0]]}


@pytest.fixture
def write(tmp_path: Path):
    def _write(name: str, *documents: dict) -> str:
        path = tmp_path / name
        path.write_text("".join(f"{json.dumps(document)}\n" for document in documents), encoding="utf-8")
        return str(path)

    return _write


def evaluate(capsys, *files: str, **options) -> dict:
    call_command("evaluate_links", *files, format="json", **options)
    return json.loads(capsys.readouterr().out)


def test_it_has_exactly_the_promised_keys(write, capsys):
    answer = evaluate(capsys, write("same.jsonl", SAME))

    assert list(answer) == ["files", "overall", "mean_f1", "languages", "worst", "reliability"]
    assert list(answer["files"][0]) == list(answer["overall"]) == ["file", *KEYS]
    assert list(answer["languages"][0]) == ["pair", *KEYS]
    assert list(answer["files"][0]["full"]) == ["precision", "recall", "called"]
    assert list(answer["files"][0]["baselines"]) == ["token_set", "tfidf", "monotone"]


def test_overall_counts_links_and_the_mean_counts_files(write, capsys):
    answer = evaluate(capsys, write("same.jsonl", SAME, SAME, SAME), write("unfound.jsonl", UNFOUND))

    assert [file["f1"] for file in answer["files"]] == [1.0, 0.0]
    assert answer["mean_f1"] == 0.5
    assert (answer["overall"]["documents"], answer["overall"]["links"], answer["overall"]["f1"]) == (4, 4, 0.75)


def test_the_sentences_without_a_link_are_counted_too(write, capsys):
    assert evaluate(capsys, write("same.jsonl", SAME))["overall"]["null_accuracy"] == 1.0
    assert evaluate(capsys, write("unfound.jsonl", UNFOUND))["overall"]["null_accuracy"] == 0.0


def test_extents_are_judged_where_a_file_marks_them(write, capsys):
    marked, unmarked = evaluate(capsys, write("marked.jsonl", SAME, PARTIAL), write("unmarked.jsonl", SAME))["files"]

    assert marked["full"] == {"precision": 0.5, "recall": 1.0, "called": 1.0}
    assert marked["f1_without_partial"] == 1.0
    assert unmarked["full"] == {"precision": None, "recall": None, "called": None}
    assert unmarked["f1_without_partial"] is None


def test_each_pair_of_languages_has_figures_whichever_is_left(write, capsys):
    one, other = SAME | {"lang": ["fr", "de-CH"]}, UNFOUND | {"lang": ["de", "fr"]}
    answer = evaluate(capsys, write("mixed.jsonl", one, other, SAME, SAME | {"lang": None}))

    assert [(each["pair"], each["documents"]) for each in answer["languages"]] == [
        ("de-fr", 2),
        ("en-en", 1),
        ("und-und", 1),
    ]


def test_the_worst_documents_are_named(write, capsys):
    worse = UNFOUND | {"id": "worse", "links": [[0, 0], [0, 1]]}
    name = write("bad.jsonl", SAME, UNFOUND, worse)

    assert [(each["id"], each["missed"], each["false"]) for each in evaluate(capsys, name)["worst"]] == [
        ("worse", 2, 1),
        ("unfound", 1, 1),
    ]
    assert len(evaluate(capsys, name, worst=1)["worst"]) == 1


def test_the_score_is_held_against_the_truth(write, capsys):
    answer = evaluate(capsys, write("half.jsonl", SAME, UNFOUND))

    assert answer["reliability"][9] == {"bin": "90-100", "links": 2, "score": 100.0, "right": 0.5}
    assert answer["reliability"][0] == {"bin": "0-9", "links": 0, "score": None, "right": None}


def test_baselines_can_be_left_out(write, capsys):
    name = write("same.jsonl", SAME)

    assert evaluate(capsys, name)["overall"]["baselines"] == {"token_set": 1.0, "tfidf": 1.0, "monotone": 1.0}
    assert set(evaluate(capsys, name, baselines=False)["overall"]["baselines"].values()) == {None}


def test_the_tables_have_a_line_for_each_file(write, capsys):
    call_command("evaluate_links", write("same.jsonl", SAME), write("unfound.jsonl", UNFOUND))

    links, extents, *_ = capsys.readouterr().out.split("\n\n")
    assert [line.split()[:3] for line in links.splitlines()[2:5]] == [
        ["same.jsonl", "1", "1"],
        ["unfound.jsonl", "1", "1"],
        ["overall", "2", "2"],
    ]
    assert extents.splitlines()[2].split() == ["same.jsonl", "1.000", "-", "-", "-", "-"]


def test_no_table_is_wider_than_a_terminal(write, capsys):
    os.makedirs(folder := Path(write("same.jsonl", SAME)).parent / ("long" * 20))
    names = [write(f"{folder.name}/{'name' * 20}{number}.jsonl", UNFOUND | {"id": "id" * 60}) for number in (1, 2)]
    call_command("evaluate_links", write("same.jsonl", SAME), *names)

    assert max(map(len, capsys.readouterr().out.splitlines())) <= 120


def test_a_name_cannot_command_the_terminal(write, capsys):
    call_command("evaluate_links", write("same.jsonl", UNFOUND | {"id": "\x1b[2J\u202e\ud800"}))

    assert "\ufffd[2J\ufffd\ufffd" in capsys.readouterr().out


def test_the_errors_are_written_beside_the_figures(write, capsys, tmp_path):
    page = tmp_path / "errors.html"
    half = UNFOUND | {"left": ["The bridge is closed.", "Half a pair: \ud800", "Nobody was hurt."], "links": [[1, 1]]}

    assert evaluate(capsys, write("unfound.jsonl", half), errors=str(page))["overall"]["f1"] == 0.0
    assert "Half a pair: ?" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_named(write, capsys, tmp_path):
    with pytest.raises(CommandError, match=r"cannot be written: Is a directory\.$"):
        call_command("evaluate_links", write("same.jsonl", SAME), errors=str(tmp_path))

    assert capsys.readouterr().out.startswith("Links")


def test_a_file_of_links_is_not_written_over(write):
    name = write("same.jsonl", SAME)

    with pytest.raises(CommandError, match="name another"):
        call_command("evaluate_links", name, errors=name)


class TestWithoutVectors:
    @pytest.fixture(autouse=True)
    def _off(self, settings):
        settings.SENTENCE_VECTORS = False

    def test_it_says_so_once_and_beside_the_answer(self, write, capsys):
        german = SAME | {"lang": ["de", "en"]}
        call_command("evaluate_links", write("same.jsonl", german, german), format="json")

        told = capsys.readouterr()
        assert told.err == "Paired by letters alone: SENTENCE_VECTORS is off.\n"
        assert json.loads(told.out)["overall"]["documents"] == 2

    def test_where_none_are_wanted_nothing_is_missing(self, write, capsys, monkeypatch):
        monkeypatch.setattr(evaluate_links, "vectors_wanted", lambda languages: False)
        call_command("evaluate_links", write("same.jsonl", SAME))

        assert capsys.readouterr().err == ""


@pytest.mark.parametrize("number", ["-1", "many"])
def test_worst_is_a_number(write, number):
    with pytest.raises(CommandError, match="is not a number of documents"):
        call_command("evaluate_links", write("same.jsonl", SAME), f"--worst={number}")


def test_a_malformed_line_is_named(write):
    name = write("bad.jsonl", SAME, SAME | {"links": [[0, 7]]})

    with pytest.raises(
        CommandError, match=r'bad\.jsonl, line 2: "links" names \[0, 7\], and there is no such sentence\.$'
    ):
        call_command("evaluate_links", name)


def test_a_missing_file_is_named():
    with pytest.raises(CommandError, match=r"nowhere\.jsonl cannot be read"):
        call_command("evaluate_links", "nowhere.jsonl")
