"""An analyst logs in, finds an event, sees who says what, and reads two of its versions row by row."""

import re

import pytest
from playwright.sync_api import Page, expect

from articles.models import Event
from comparisons.models import Alignment
from comparisons.queries.alignment import alignment_page
from config.checks import SAMPLE_ACCOUNTS

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("samples")]


@pytest.fixture
def alignment(samples: None) -> Alignment:
    return Alignment.objects.get(left__outlet__kind="official", right__outlet__name="Halvern Post")


@pytest.fixture
def page(samples: None, page_as) -> Page:
    return page_as("analyst")


def test_the_way_from_the_door_to_a_row(page_as, axe):
    page = page_as("")
    page.goto("/")
    page.get_by_label("Username").fill("analyst")
    page.get_by_label("Password").fill(SAMPLE_ACCOUNTS["analyst"])
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Events")).to_be_visible()
    page.get_by_label("Search titles and texts").fill("steering pump")
    page.keyboard.press("Enter")
    expect(page.locator(".event")).to_have_count(1)
    expect(page.locator(".snippet b")).to_have_text("steering")
    axe(page)
    page.get_by_role("link", name="Saltgate Bridge").click()
    cell = page.locator(".matrix td a", has_text="moved to").first
    address = cell.get_attribute("href").split("#")[1]
    cell.click()
    expect(page.locator(f"#{address}")).to_be_in_viewport()
    expect(page.locator(f"#{address}.here .kind")).to_contain_text("moved")


class TestTheAlignment:
    @pytest.fixture(autouse=True)
    def _open(self, page, alignment):
        page.goto(alignment.get_absolute_url())

    def test_the_filters_show_as_many_rows_as_they_say(self, page):
        chips = page.get_by_role("navigation", name="Which rows").get_by_role("link")
        for number in range(chips.count()):
            chips.nth(number).click()
            expect(chips.nth(number)).to_have_attribute("aria-current", "true")
            expect(page.locator("[data-row]")).to_have_count(int(chips.nth(number).locator("b").inner_text()))

    def test_the_order_of_the_other(self, page, alignment):
        page.get_by_text("View", exact=True).click()
        page.get_by_role("link", name="Read in the order of Halvern Post").click()
        expect(page).to_have_url(re.compile(r"\?order=right$"))
        numbers = [int(number) for number in page.locator(".cell.right .text > sup").all_inner_texts()]
        assert numbers == sorted(numbers)

    def test_the_permalink_of_a_row_leads_to_it_in_another_browser(self, page, page_as, alignment):
        row = alignment_page(alignment).rows[-3]
        link = page.locator(f"#{row.address} a.kind").get_attribute("href")
        other = page_as("analyst")
        other.goto(link)
        expect(other.locator(f"#{row.address}.here")).to_be_in_viewport()

    def test_the_map_leads_to_a_row(self, page):
        band = page.locator("#map a.only-left").last
        address = band.get_attribute("href").removeprefix("#")
        band.locator("path").click()
        expect(page.locator(f"#{address}.here")).to_be_in_viewport()

    def test_the_map_leads_to_a_row_that_is_filtered_away(self, page, alignment):
        page.goto(f"{alignment.get_absolute_url()}?show=moved")
        band = page.locator("#map a.only-left").last
        address = band.get_attribute("href").split("#")[1]
        band.locator("path").click()
        expect(page.locator(f"#{address}.here")).to_be_in_viewport()

    def test_a_moved_row_leads_to_its_true_place_and_back(self, page):
        ghost = page.locator(".row.ghost").first
        name = ghost.get_attribute("id")
        address = name.removeprefix("at-")
        page.locator(f"#{address} a[href='#{name}']").click()
        expect(ghost).to_be_in_viewport()
        ghost.get_by_role("link").click()
        expect(page.locator(f"#{address}.here")).to_be_in_viewport()

    def test_an_analyst_has_keys_to_read_but_none_to_judge(self, page):
        before = page.locator("#progress").inner_text()
        for key in "jncxz1":
            page.keyboard.press(key)
        expect(page.locator("[data-row].here")).to_have_count(1)
        expect(page.locator("#progress")).to_have_text(before)
        expect(page.get_by_role("button", name="Confirm")).to_have_count(0)


def test_rows_are_level_side_by_side(page, alignment):
    page.goto(alignment.get_absolute_url())
    tops = page.locator("[data-row]").evaluate_all(
        "rows => rows.map(row => ['.left', '.state', '.right'].map(cell => row.querySelector(cell).offsetTop))"
    )
    assert all(left == state == right for left, state, right in tops)


@pytest.mark.parametrize("query", ["", "?show=moved", "?order=right"])
def test_on_a_phone_in_the_dark(page_as, alignment, axe, fits, query):
    page = page_as("analyst", width=390, scheme="dark")
    page.goto(alignment.get_absolute_url() + query)
    axe(page)
    fits(page)


def test_across_scripts_each_side_keeps_its_direction(page, axe):
    alignment = Alignment.objects.get(left__language="zh", right__language="ar")
    page.goto(alignment.get_absolute_url())
    assert page.locator(".cell.right p[lang=ar]").first.evaluate("p => getComputedStyle(p).direction") == "rtl"
    assert page.locator(".cell.left p[lang=zh]").first.evaluate("p => getComputedStyle(p).direction") == "ltr"
    axe(page)


def test_a_pair_that_waits_appears_when_it_is_aligned(page):
    alignment = Alignment.objects.earliest("pk")
    finished_at = alignment.finished_at
    Alignment.objects.filter(pk=alignment.pk).update(state="queued", finished_at=None)
    page.goto(alignment.get_absolute_url())
    expect(page.get_by_text("wait for a worker")).to_be_visible()
    Alignment.objects.filter(pk=alignment.pk).update(state="done", finished_at=finished_at)
    expect(page.locator("[data-row]").first).to_be_visible()
    page.wait_for_load_state()  # the keys are listened to by then
    page.keyboard.press("j")
    expect(page.locator("[data-row].here")).to_have_count(1)


def test_two_versions_of_two_events_side_by_side(page):
    page.goto(Event.objects.earliest("pk").get_absolute_url())
    page.get_by_label("Compare").select_option(index=1)
    page.get_by_label("with", exact=True).select_option(index=3)
    page.get_by_role("button", name="Side by side").click()
    expect(page.locator("[data-row]").first).to_be_visible()
