"""An analyst reads what differs in words: marks, their legend, the switch."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WIDTHS
from tests.factories import make_alignment, make_article, make_event

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LEFT = (
    "They organised it in Kiev, the mayor said.",
    "However, the bridge re-opened.",
    "After the long talks, in the palace garden, Quill said she was glad to be there.",
    "The margin was nine, and two of the knives came from Pavel Ostrik.",
)
RIGHT = (
    "They organized it in Kyiv, the mayor said.",
    "However the bridge reopened.",
    "Quill said she was glad to be there in the palace garden after the long talks.",
    "At half past nine Pavel Ostrik drove to the palace with his letter.",
)


@pytest.fixture
def url() -> str:
    event = make_event()
    left, right = make_article(event, sentences=LEFT), make_article(event, sentences=RIGHT)
    return make_alignment(left, right, links=[(n, n) for n in range(4)]).get_absolute_url()


def style_of(page: Page, selector: str, name: str, pseudo: str = "") -> str:
    script = "(element, [name, pseudo]) => getComputedStyle(element, pseudo)[name]"
    return page.locator(selector).first.evaluate(script, [name, pseudo])


def test_no_mark_speaks_by_colour_alone(page_as, url):
    page = page_as("analyst")
    page.goto(url)
    lines = {style_of(page, selector, "textDecorationStyle") for selector in (".variant", ".faint", ".shifted")}
    assert lines == {"solid", "dotted", "dashed"}
    assert "⇄" in style_of(page, ".shifted.opens", "content", "::before")
    assert style_of(page, ".shared", "outlineStyle") == "solid"


def test_pointing_at_a_moved_phrase_lights_its_partner(page_as, url):
    page = page_as("analyst")
    page.goto(url)
    partner = page.locator(".right [data-phrase='2']")
    before = partner.evaluate("(element) => getComputedStyle(element).backgroundColor")
    page.locator(".left [data-phrase='2']").hover()
    assert partner.evaluate("(element) => getComputedStyle(element).backgroundColor") != before


@pytest.mark.parametrize("javascript", [True, False])
def test_faint_differences_are_hidden_and_shown_again(page_as, url, javascript):
    page = page_as("analyst", java_script_enabled=javascript)
    page.goto(url)
    for line in ("none", "underline"):
        page.get_by_text("View", exact=True).click()
        page.get_by_role("button", name="Faint differences").click()
        expect(page.locator("body")).to_have_attribute("data-faint", "off" if line == "none" else "on")
        expect(page.locator(".rows .faint").first).to_have_css("text-decoration-line", line)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_legend_are_accessible(page_as, url, axe, width, scheme):
    page = page_as("analyst", width=width, scheme=scheme)
    page.goto(url)
    axe(page)
    page.get_by_text("View", exact=True).click()
    page.get_by_role("link", name="Keys and marks").click()
    expect(page.get_by_role("dialog", name="Keys and marks").locator(".legend div")).to_have_count(6)
    axe(page)
