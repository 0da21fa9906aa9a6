"""Rows are drawn once for everyone; what is one person's own is never kept."""

from urllib.parse import quote

import pytest
from django.core.cache import cache
from django.urls import reverse
from lxml.html import document_fromstring

from comparisons import drawing
from comparisons.models import Alignment
from comparisons.services import reviewing
from tests.comparisons.acting import seen, two_articles
from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment() -> Alignment:
    return two_articles(links=[(0, 0), (1, 1)])


@pytest.fixture
def drawn(monkeypatch) -> list[str]:
    """The addresses of the rows that are drawn from here on."""
    found: list[str] = []
    draw = drawing._draw

    def note(page, row, reviewing):
        found.append(row.address)
        return draw(page, row, reviewing)

    monkeypatch.setattr(drawing, "_draw", note)
    return found


def kept() -> str:
    return " ".join(str(cache.get(key.split(":", 2)[2])) for key in list(cache._cache))


def test_nothing_kept_holds_a_token_or_a_name(alignment, as_editor, editor):
    editor.first_name, editor.last_name = "Edith", "Example"
    editor.save()
    make_divergence(alignment, note="Only her own words.", made_by=editor)
    page = as_editor.get(alignment.get_absolute_url()).content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    assert "Edith Example" in page
    assert 'id="L1"' in kept()
    for secret in (token, "csrf", "edith", "Edith", "Only her own words."):
        assert secret not in kept()


def test_kept_rows_are_shown_to_the_next_reader(alignment, as_editor, as_other_editor, drawn):
    as_editor.get(alignment.get_absolute_url())
    count = len(drawn)
    as_other_editor.get(alignment.get_absolute_url())
    assert len(drawn) == count == 4


def test_an_analyst_is_not_shown_an_editors_buttons(alignment, as_editor, as_analyst):
    as_editor.get(alignment.get_absolute_url())
    page = as_analyst.get(alignment.get_absolute_url()).content.decode()
    assert "row_confirm" not in page
    assert "Reject" not in page
    assert 'type="checkbox"' not in page


def test_after_a_decision_only_its_row_is_drawn_anew(alignment, as_editor, editor, drawn):
    as_editor.get(alignment.get_absolute_url())
    drawn.clear()
    reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
    as_editor.get(alignment.get_absolute_url())
    assert drawn == ["L1"]


def test_an_outlet_that_is_renamed_is_renamed_in_every_row(alignment, as_analyst):
    as_analyst.get(alignment.get_absolute_url())
    outlet = alignment.right.outlet
    outlet.name = "The New Name"
    outlet.save()
    assert "The New Name</bdi> does not say this." in as_analyst.get(alignment.get_absolute_url()).content.decode()


def test_a_flag_is_lit_in_its_words(alignment, as_analyst, editor):
    as_analyst.get(alignment.get_absolute_url())
    make_divergence(alignment, left=0, left_words="number", made_by=editor)
    assert "<mark>" in as_analyst.get(alignment.get_absolute_url()).content.decode()


# What no page of ours has, and the texts below would make.
FOREIGN = "//img | //base | //*[@onerror or @onload] | //*[starts-with(@href, 'javascript:')] | //button[. = 'Free']"
HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">here</a>',
    '<base href="//example.org"><svg onload=alert(1)>',
    '<button hx-post="/alignments/1/undo/" hx-swap-oob="true">Free</button>',
    "<!--notes-->",
    "{% load static %}{{ request.user }}{# gone #}",
    "' \" & \u202egnorw",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_an_article_says_is_shown_as_text(text, as_editor, editor):
    event = make_event(title=text)
    left, right = (make_article(event, sentences=[text, f"{side} {text}"], title=text) for side in ("Left", "Right"))
    alignment = make_alignment(left, right, links=[(0, 0)])
    make_divergence(alignment, note=text, made_by=editor)
    for url in (alignment.get_absolute_url(), event.get_absolute_url(), f"{reverse('event_list')}?q={quote(text)}"):
        page = document_fromstring(as_editor.get(url).content.decode())
        assert text in page.text_content()
        assert not page.xpath(FOREIGN)
