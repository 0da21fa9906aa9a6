"""An admin brings an article: looks at what was found, puts something back, cuts, stores; also without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from articles.models import Article

pytestmark = pytest.mark.browser

STORY = """Go to home page

The harbour bridge opens again

March 3, 2026 (NNA)—The bridge was opened at six. Photo of the deck Many people came to see it.

Editors’ picks

Back to top
"""


@pytest.fixture(params=[True, False], ids=["with a script", "without a script"])
def page(request, page_as) -> Page:
    page = page_as("admin", java_script_enabled=request.param)
    page.goto("/import/")
    return page


def test_from_the_paste_to_the_event(page):
    page.get_by_label("Paste an article").fill(STORY)
    page.get_by_role("button", name="Read", exact=True).click()

    expect(page.get_by_label("Title", exact=True)).to_have_value("The harbour bridge opens again")
    expect(page.get_by_label("Published")).to_have_value("2026-03-03")
    expect(page.get_by_label("Outlet")).to_have_value("NNA")
    expect(page.locator("#P1 .words")).to_have_css("text-decoration-line", "line-through")
    expect(page.locator("#P1")).to_contain_text("navigation")

    page.locator("#P4").hover()
    page.locator("#P4 summary").click()
    page.locator("#words-3").fill("Photo of the deck\nMany people came to see it.")
    page.get_by_label("Passage 5 is").select_option("text")
    page.get_by_role("button", name="Keep the draft").first.click()
    expect(page.locator("#P4 .words")).to_have_text("Photo of the deck")

    page.get_by_label("Passage 4 is").select_option("left out")
    page.get_by_label("Title of the event").fill("The bridge opens")
    page.get_by_role("button", name="Store the article").first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text("The bridge opens")
    kinds = list(Article.objects.get().passages.values_list("kind", flat=True))
    assert kinds == ["aside", "title", "body", "aside", "body", "body", "aside"]


def test_several_files_wait_and_a_bad_one_says_why(page, tmp_path):
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "paper.txt").write_bytes(b"%PDF-1.7")
    page.get_by_label("Or choose files").set_input_files([tmp_path / "story.txt", tmp_path / "paper.txt"])
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.locator(".outcome").nth(1)).to_contain_text("This is a PDF")
    expect(page.locator(".waiting")).to_contain_text("The harbour bridge opens again")


def test_a_changed_word_is_said_and_nothing_typed_is_lost(page):
    page.get_by_label("Paste an article").fill(STORY)
    page.get_by_role("button", name="Read", exact=True).click()
    page.get_by_label("Author").fill("Anna Moe")
    page.locator("#P3").hover()
    page.locator("#P3 summary").click()
    page.locator("#words-2").fill("The bridge was closed.")
    page.get_by_role("button", name="Keep the draft").first.click()
    expect(page.get_by_role("alert")).to_contain_text("the words of passage 3 are no longer the same")
    expect(page.get_by_label("Author")).to_have_value("Anna Moe")
