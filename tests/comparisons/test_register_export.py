"""A register as a file: the flags that the filter lets through, streamed."""

import csv
import io
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    return make_event("The bridge: opens!")


@pytest.fixture
def alignment(event):
    return make_alignment(make_article(event), make_article(event))


def fetch(client, event, form, query=""):
    response = client.get(reverse("register_export", args=[event.pk, form]) + query)
    return response, b"".join(response.streaming_content).decode()


def table(client, event, query=""):
    return list(csv.DictReader(io.StringIO(fetch(client, event, "csv", query)[1], newline="")))


def test_a_line_a_flag_the_gravest_first(as_analyst, event, alignment, editor):
    make_divergence(alignment, left_words="bridge", note="Why?", made_by=editor)
    make_divergence(alignment, left=None, right=2, severity=25, category="name")
    graver, lighter = table(as_analyst, event)
    assert (graver["severity"], graver["category"], graver["right passage"], graver["left words"]) == (
        "critical",
        "name",
        "3",
        "",
    )
    assert (lighter["left words"], lighter["note"], lighter["by"]) == ("bridge", "Why?", "edith")
    assert lighter["left outlet"] == alignment.left.outlet.name


def test_the_address_of_a_flag_leads_there_from_anywhere(as_analyst, event, alignment):
    flag = make_divergence(alignment)
    assert table(as_analyst, event)[0]["address"] == f"http://testserver{flag.get_absolute_url()}"


def test_only_what_the_filter_lets_through(as_analyst, event, alignment):
    make_divergence(alignment, note="One")
    make_divergence(alignment, note="Two", status="resolved")
    assert [row["note"] for row in table(as_analyst, event, "?status=resolved")] == ["Two"]


def test_no_cell_is_a_formula(as_analyst, event, alignment):
    make_divergence(alignment, note="=cmd|' /C calc'!A0")
    assert table(as_analyst, event)[0]["note"] == "'=cmd|' /C calc'!A0"


def test_json_has_the_versions(as_analyst, event, alignment):
    make_divergence(alignment, left_words="bridge", right=1)
    found = json.loads(fetch(as_analyst, event, "json")[1])
    flag = found["divergences"][0]
    assert found["event"] == {"title": "The bridge: opens!", "date": "2025-03-03"}
    assert flag["left"]["quote"] == "bridge"
    assert flag["right_version"]["title"] == alignment.right.title


def test_both_forms_call_a_passage_as_the_page_does(as_analyst, event, alignment):
    make_divergence(alignment, left=0, right=2)
    told, line = json.loads(fetch(as_analyst, event, "json")[1])["divergences"][0], table(as_analyst, event)[0]
    assert (told["left"]["address"], told["right"]["address"]) == ("L1", "R3")
    assert (line["left passage"], line["right passage"]) == ("1", "3")
    assert (told["left"]["passage"], told["right"]["passage"]) == (0, 2)


def test_an_empty_register_is_a_whole_file(as_analyst, event):
    assert json.loads(fetch(as_analyst, event, "json")[1])["divergences"] == []
    assert table(as_analyst, event) == []


def test_its_name_is_the_event_s(as_analyst, event):
    assert fetch(as_analyst, event, "csv")[0]["Content-Disposition"] == (
        'attachment; filename="register-the-bridge-opens.csv"'
    )


def test_queries_do_not_grow_with_flags(as_analyst, event, alignment, editor):
    def queries():
        fetch(as_analyst, event, "json")  # which derives the blocks that have changed, one or two as their ids fall
        with CaptureQueriesContext(connection) as captured:
            fetch(as_analyst, event, "json")
            fetch(as_analyst, event, "csv")
        return len(captured)

    make_divergence(alignment, right=0, made_by=editor)
    few = queries()
    for _ in range(5):
        make_divergence(make_alignment(make_article(event), make_article(event)), right=1, made_by=editor)
    assert queries() == few


def test_other_forms_are_not_there(as_analyst, event):
    assert as_analyst.get(f"/events/{event.pk}/register.xlsx").status_code == 404
