"""An alignment as a file: what a spreadsheet opens without running it, and what a program reads."""

import csv
import io
import json

import pytest
from django.urls import reverse

from comparisons.models import Link
from tests.factories import make_absence, make_alignment, make_article, make_divergence, make_link, make_outlet

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment():
    left = make_article(sentences=["The bridge 🌉 opened.", "Three died.", "He wept.", "Home"], asides=[3], titles=[0])
    right = make_article(left.event, sentences=["A bridge opened.", "Some died."])
    return make_alignment(left, right, links=[(0, 0, 92), (1, 1, 71)])


def fetch(client, alignment, form):
    response = client.get(reverse("alignment_export", args=[alignment.pk, form]))
    return response, b"".join(response.streaming_content)


def table(client, alignment):
    _, content = fetch(client, alignment, "csv")
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def data(client, alignment):
    return json.loads(fetch(client, alignment, "json")[1])


class TestCsv:
    def test_a_line_a_row(self, as_analyst, alignment):
        rows = table(as_analyst, alignment)
        assert [row["row"] for row in rows] == ["L1", "L2", "L3"]
        assert (rows[1]["left text"], rows[1]["right text"], rows[1]["score"]) == ("Three died.", "Some died.", "71")

    def test_it_has_no_mark_before_its_first_letter(self, as_analyst, alignment):
        response, content = fetch(as_analyst, alignment, "csv")
        assert content.startswith(b"row,kind,")
        assert response["Content-Type"] == "text/csv; charset=utf-8"

    def test_quotes_commas_and_lines_survive(self, as_analyst):
        sentence = 'He said: "No, never".'
        alignment = make_alignment(make_article(sentences=[sentence]), links=[(0, 0)])
        make_divergence(alignment, note='One;\ntwo, "three"')
        row = table(as_analyst, alignment)[0]
        assert row["left text"] == sentence
        assert row["divergences"] == 'omission, minor, open: One;\ntwo, "three"'

    @pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r"])
    def test_no_cell_is_a_formula(self, as_analyst, beginning):
        formula = f'{beginning}HYPERLINK("http://evil")'
        alignment = make_alignment(make_article(sentences=[formula]), links=[(0, 0)])
        assert table(as_analyst, alignment)[0]["left text"] == f"'{formula}"

    def test_links_say_where_from(self, as_analyst, editor, alignment):
        make_link(alignment, 2, 1, 100, status=Link.Status.CONFIRMED, made_by=editor)
        told = " ".join(row["links"] for row in table(as_analyst, alignment))
        assert "2–2 full 71 proposed" in told
        assert "3–2 full by hand confirmed" in told


class TestJson:
    def test_it_has_both_scores(self, as_analyst, alignment, editor):
        make_divergence(alignment, left=1, severity=5, made_by=editor)
        of_left, of_right = data(as_analyst, alignment)["scores"]
        assert (of_left["version"], of_left["reference"], of_left["points"], of_left["words"]) == (
            "left",
            "right",
            5,
            5,
        )
        assert (of_right["version"], of_right["per_1000_words"], of_right["rows_decided"]) == ("right", 1250, 0)

    def test_all_passages_are_listed_asides_too(self, as_analyst, alignment):
        left = data(as_analyst, alignment)["left"]
        assert left["language"] == "en"
        assert [(p["position"], p["kind"], p["text"]) for p in left["passages"]][::3] == [
            (0, "title", "The bridge 🌉 opened."),
            (3, "aside", "Home"),
        ]

    def test_links_and_rows_name_positions(self, as_analyst, alignment):
        found = data(as_analyst, alignment)
        link = {"left": 1, "right": 1, "score": 71, "extent": "full", "status": "proposed", "by": None}
        row = {"address": "L3", "left": [2], "right": [], "kind": "only left", "decided": False}
        assert link in found["links"]
        assert row in found["rows"]

    def test_what_people_said_is_in_it(self, as_analyst, alignment, editor):
        make_absence(alignment, alignment.left.passages.get(position=2), made_by=editor)
        flag = make_divergence(alignment, left_words="🌉 opened", note="=1+1", made_by=editor)
        found = data(as_analyst, alignment)
        assert found["absences"] == [{"side": "left", "position": 2, "by": "edith"}]
        told = found["divergences"][0]
        assert told["left"] == {"passage": 0, "address": "L1", "start": 11, "end": 19, "quote": "🌉 opened"}
        assert (told["note"], told["by"], told["severity"]) == ("=1+1", "edith", "minor")
        assert told["at"] == flag.made_at.isoformat(timespec="seconds")

    def test_a_rejected_link_is_a_finding_too(self, as_analyst, alignment):
        Link.objects.filter(score=71).update(status=Link.Status.REJECTED)
        assert [link["status"] for link in data(as_analyst, alignment)["links"]] == ["proposed", "rejected"]

    def test_an_alignment_without_links(self, as_analyst):
        assert data(as_analyst, make_alignment())["links"] == []


class TestFile:
    def test_its_name_is_safe(self, as_analyst):
        outlet = make_outlet('../..\\"x\r\nY: ‮报纸' + "n" * 150)
        alignment = make_alignment(make_article(outlet=outlet))
        response, _ = fetch(as_analyst, alignment, "csv")
        header = response["Content-Disposition"]
        assert header.startswith("attachment; filename")
        assert not [part for part in ("..", "/", "\\", "\r", "\n", "%E2%80%AE") if part in header]
        assert header.endswith(".csv")

    @pytest.mark.parametrize("form", ["xml", "CSV", "json5", "%00"])
    def test_other_forms_are_not_there(self, as_analyst, alignment, form):
        assert as_analyst.get(f"/alignments/{alignment.pk}/export.{form}").status_code == 404

    def test_a_withdrawn_article_is_not_taken_away(self, as_analyst, alignment):
        type(alignment.left).objects.filter(pk=alignment.left_id).update(withdrawn_at="2025-01-01T00:00Z")
        assert as_analyst.get(reverse("alignment_export", args=[alignment.pk, "csv"])).status_code == 404
