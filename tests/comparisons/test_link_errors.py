"""The page of the aligner's errors. No test here may use the database: none asks for it."""

import re

import pytest
from lxml import html

from comparisons.aligner import Pairing
from comparisons.aligner.baselines import BASELINES
from comparisons.aligner.evaluation import Aligned, Document
from comparisons.link_errors import error_page
from comparisons.scorecard import Scored

DOCUMENT = Document(
    ["The bridge is shut.", "Nobody was hurt.", "Ferries run."],
    ["Die Brücke ist zu.", "Verletzt wurde niemand."],
    links=frozenset({(0, 0), (1, 1)}),
    ignored=frozenset({(2, 1)}),
    languages=("en", "de"),
    partial=frozenset({(0, 0)}),
    id="bridge",
)
RIGHT = Pairing(0, 0, 80, "partial"), Pairing(1, 1, 90, "full")


def scored(document: Document, *pairings: Pairing) -> Scored:
    return Scored("gold.jsonl", Aligned(document, pairings, seconds=0.0), dict.fromkeys(BASELINES))


def page(*documents: Scored) -> html.HtmlElement:
    return html.fromstring(error_page({"gold.jsonl": list(documents)}))


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def errors(*pairings: Pairing) -> list[str]:
    return [words(error) for error in page(scored(DOCUMENT, *pairings)).find_class("error")]


def test_a_missed_link_stands_with_what_was_linked_instead():
    missed, _ = errors(RIGHT[0], Pairing(1, 0, 40, "partial"), Pairing(2, 1, 30, "partial"))

    assert missed == (
        "L1 Nobody was hurt. −missed full R1 Verletzt wurde niemand. "
        "R1 was linked to L2 Ferries run. 30, partial, ignored "
        "L1 was linked to R0 Die Brücke ist zu. 40, partial, false"
    )


def test_a_false_link_stands_with_what_its_sentences_go_with():
    (false,) = errors(*RIGHT, Pairing(2, 0, 40, "partial"))

    assert false == (
        "L2 Ferries run. +false 40, partial R0 Die Brücke ist zu. "
        "R0 truly goes with L0 The bridge is shut. partial, found "
        "L2 truly goes with nothing"
    )


def test_a_partial_link_called_full_is_there_too():
    assert errors(Pairing(0, 0, 80, "full"), RIGHT[1]) == [
        "L0 The bridge is shut. ≈not full 80, called full R0 Die Brücke ist zu."
    ]


def test_a_text_says_its_language_and_its_direction():
    arabic = DOCUMENT._replace(right=["الجسر مغلق", "لم يصب أحد"], languages=("", "ar"))
    left, right = page(scored(arabic, RIGHT[0])).find_class("said")[:2]

    assert right.find("p").attrib == {"lang": "ar", "dir": "rtl"}
    assert left.find("p").attrib == {"dir": "auto"}


def test_what_is_written_like_html_stays_text():
    hostile = "<script>alert('x')</script> &amp; {{ x }}"
    document = DOCUMENT._replace(left=[hostile] * 3, languages=('"><b>', "de"), id=hostile)
    drawn = page(scored(document))

    assert not drawn.findall(".//script")
    assert drawn.find(".//h3").text_content() == hostile
    assert drawn.find_class("said")[0].find("p").get("lang") == '"><b>'


def test_every_document_can_be_reached_the_worst_first():
    drawn = page(scored(DOCUMENT, RIGHT[0]), scored(DOCUMENT._replace(id="worse")), scored(DOCUMENT, *RIGHT))
    urls = [(words(link), link.get("href")) for link in drawn.find_class("index")[0].iterfind(".//li/a")]

    assert [name for name, _ in urls] == ["worse −2 +0", "bridge −1 +0"]
    assert all(drawn.get_element_by_id(url[1:]).getparent().tag == "details" for _, url in urls)


def test_the_counts_come_first():
    cells = page(scored(DOCUMENT, RIGHT[0], Pairing(2, 0, 40, "partial"))).findall(".//tbody//td")

    assert [cell.text for cell in cells] == ["1", "1", "2", "1", "1", "1", "0", "0.500"]


def test_without_an_error_it_says_so():
    assert "Every known link was found, and no other." in words(page(scored(DOCUMENT, *RIGHT)))


@pytest.mark.parametrize("outside", ["<script", "<link", r"url\(", r"src\s*=", "https?:", "@import"])
def test_it_needs_nothing_else(outside):
    assert not re.search(outside, error_page({"gold.jsonl": [scored(DOCUMENT)]}))
