"""`manage.py align`. No test here may use the database: none asks for it."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from comparisons.aligner import detectors
from comparisons.management.commands import align

LEFT = """Bridge at Saltgate stays closed
4 May 2024

Go to home page

Engineers found hairline cracks in four of its steel hangers. The bridge will stay closed until they are replaced.

Some 1,200 commuters a day will have to take the ferry across the estuary.
"""
RIGHT = """Cracks close Saltgate bridge

The ferry across the estuary will take some 1,200 commuters a day.

Hairline cracks were found in four steel hangers, and the bridge stays closed until they are replaced, engineers said.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = tmp_path / "left.txt", tmp_path / "right.txt"
    for path, text in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def answer(files, capsys) -> dict:
    call_command("align", *files, format="json")
    return json.loads(capsys.readouterr().out)


def texts(answer: dict, side: str, positions: list[int]) -> list[str]:
    return [answer[side]["passages"][position]["text"] for position in positions]


class TestJson:
    def test_it_has_exactly_the_promised_keys(self, answer):
        assert list(answer) == ["left", "right", "links", "rows", "divergences"]
        assert list(answer["left"]) == list(answer["right"]) == ["title", "date", "language", "passages"]
        assert list(answer["left"]["passages"][0]) == ["position", "kind", "text", "start", "end"]
        assert list(answer["links"][0]) == ["left", "right", "score", "extent"]
        assert list(answer["rows"][0]) == ["left", "right", "kind"]

    def test_it_tells_what_was_found_out(self, answer):
        assert answer["left"]["title"] == "Bridge at Saltgate stays closed"
        assert answer["left"]["date"] == "2024-05-04"
        assert answer["right"]["date"] is None
        assert answer["left"]["language"] == "en"

    def test_all_passages_are_listed_in_order(self, answer):
        for side in ("left", "right"):
            positions = [passage["position"] for passage in answer[side]["passages"]]
            assert positions == list(range(len(positions)))

    def test_asides_are_listed_but_not_aligned(self, answer):
        asides = [passage["position"] for passage in answer["left"]["passages"] if passage["kind"] == "aside"]
        aligned = [position for row in answer["rows"] for position in row["left"]]

        assert "Go to home page" in texts(answer, "left", asides)
        assert sorted(asides + aligned) == list(range(len(answer["left"]["passages"])))

    def test_links_name_positions(self, answer):
        ferry = [link for link in answer["links"] if "ferry" in texts(answer, "left", [link["left"]])[0]]

        assert [texts(answer, "right", [link["right"]])[0][:9] for link in ferry] == ["The ferry"]

    def test_rows_name_positions(self, answer):
        merged = [row for row in answer["rows"] if row["kind"] == "merged"]

        assert [len(row["left"]) for row in merged] == [2]
        assert texts(answer, "right", merged[0]["right"])[0].startswith("Hairline cracks")


class TestText:
    def test_it_reads_side_by_side(self, files, capsys, monkeypatch):
        monkeypatch.setenv("COLUMNS", "160")
        call_command("align", *files)

        line = next(line for line in capsys.readouterr().out.splitlines() if "1,200 commuters" in line)
        assert line.count("ferry") == 2

    def test_it_fits_a_narrow_terminal(self, files, capsys, monkeypatch):
        monkeypatch.setenv("COLUMNS", "80")
        call_command("align", *files)

        assert max(map(len, capsys.readouterr().out.splitlines())) <= 80

    def test_nothing_steers_the_terminal(self, files, capsys):
        Path(files[0]).write_text("A title\n\nThe \u202ebridge is closed for the week, she said.\n", encoding="utf-8")
        call_command("align", *files)

        assert "\u202e" not in capsys.readouterr().out


class TestDivergences:
    """The left text has "4 May 2024" and an aside before its sentences, so indices and offsets are put to the test."""

    @pytest.fixture
    def ferry(self, detects) -> None:
        detects(("number", (3, "Some 1,200"), (1, "1,200")), ("omission", (3, "across the estuary"), None))

    @pytest.fixture
    def found(self, ferry, answer) -> list[dict]:
        return answer["divergences"]

    def test_they_have_exactly_the_promised_keys(self, found):
        assert list(found[0]) == ["category", "left", "right", "significance"]
        assert list(found[0]["left"]) == ["passage", "start", "end", "quote"]

    def test_the_most_significant_come_first_and_a_side_without_words_is_null(self, found):
        assert [(each["category"], each["significance"]) for each in found] == [("number", 90), ("omission", 89)]
        assert found[1]["right"] is None

    @pytest.mark.parametrize("side", ["left", "right"])
    def test_the_words_stand_where_they_are_said_to(self, side, found, answer):
        words = found[0][side]
        passage = answer[side]["passages"][words["passage"]]
        assert passage["text"][words["start"] - passage["start"] : words["end"] - passage["start"]] == words["quote"]
        assert words["quote"] == {"left": "Some 1,200", "right": "1,200"}[side]

    @pytest.mark.usefixtures("ferry")
    def test_the_text_names_them_briefly(self, files, capsys):
        call_command("align", *files)
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if line.startswith("number: left ")] == [
            "number: left 5 “Some 1,200”, right 1 “1,200”"
        ]
        assert "2 divergences suggested" in lines[-1]

    def test_a_failing_detector_costs_the_divergences_only(self, files, capsys, monkeypatch, caplog):
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: 1 / 0)
        call_command("align", *files, format="json")
        found = json.loads(capsys.readouterr().out)
        assert (bool(found["links"]), found["divergences"]) == (True, [])
        assert "ZeroDivisionError" in caplog.text

    def test_the_help_says_what_is_counted(self, capsys):
        with pytest.raises(SystemExit):
            call_command("align", "--help")
        assert "code points of the article's text" in " ".join(capsys.readouterr().out.split())


class TestErrors:
    def test_a_missing_file(self, files):
        with pytest.raises(CommandError, match=r"nowhere\.txt cannot be read: No such file or directory\.$"):
            call_command("align", files[0], "nowhere.txt")

    def test_a_folder(self, files, tmp_path):
        with pytest.raises(CommandError, match="is not a file"):
            call_command("align", str(tmp_path), files[0])

    def test_a_file_that_is_no_article(self, files):
        Path(files[1]).write_bytes(b"")

        with pytest.raises(CommandError, match=r"right\.txt: \S"):
            call_command("align", *files)


class TestWithoutVectors:
    @pytest.fixture(autouse=True)
    def _off(self, settings):
        settings.SENTENCE_VECTORS = False

    def test_it_says_so_where_the_languages_differ(self, files, capsys):
        german = "Die Brücke bleibt geschlossen, weil Ingenieure in vier Stahlseilen feine Risse gefunden haben.\n"
        Path(files[0]).write_text(german, encoding="utf-8")
        call_command("align", *files, format="json")

        told = capsys.readouterr()
        assert told.err == "Paired by letters alone: SENTENCE_VECTORS is off.\n"
        assert json.loads(told.out)["left"]["language"] == "de"

    def test_where_none_are_wanted_nothing_is_missing(self, files, capsys, monkeypatch):
        monkeypatch.setattr(align, "vectors_wanted", lambda languages: False)
        call_command("align", *files)

        assert capsys.readouterr().err == ""
