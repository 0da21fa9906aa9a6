"""An editor reviews an alignment of the samples: by keys alone, by buttons without a script, beside a colleague."""

import re

import pytest
from playwright.sync_api import Page, expect

from comparisons.models import Alignment
from comparisons.queries.alignment import alignment_page
from comparisons.rows import ShownRow
from comparisons.services import reviewing
from tests.comparisons.acting import passage, seen
from tests.conftest import make_user

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("samples")]

# The list of rows as it stands, without what only says where the person is.
ROWS = """() => [...document.querySelector("#rows").children].map((row) => {
  const copy = row.cloneNode(true);
  copy.querySelectorAll("[class='']").forEach((element) => element.removeAttribute("class"));
  return [row.id, [...row.classList].filter((name) => !/^(here|htmx-.*)$/.test(name)).sort().join(" "),
          copy.innerHTML.replace(/\\s+/g, " ").trim()];
})"""


@pytest.fixture
def alignment(samples: None) -> Alignment:
    """Of the tabloid and the critical site: it has rows of every kind, and nobody has decided anything on it yet."""
    return Alignment.objects.get(left__outlet__name="Halvern Post", right__outlet__name="Saltgate Watch")


def rows(alignment: Alignment, kind: str) -> list[ShownRow]:
    return [row for row in alignment_page(alignment).rows if row.kind == kind]


def one_below_the_other(alignment: Alignment) -> tuple[str, str, str]:
    """The addresses of two reworded rows and the one below them; a moved row would be decided on the other side."""
    every = alignment_page(alignment).rows
    threes = zip(every, every[1:], every[2:], strict=False)
    found = next(rows for rows in threes if rows[0].kind == rows[1].kind == "reworded")
    first, second, third = (row.address for row in found)
    return first, second, third


def open_at(page: Page, alignment: Alignment, address: str = "", query: str = "") -> None:
    page.goto(f"{alignment.get_absolute_url()}{query}{address and '#'}{address}")


def press(page: Page, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


def go_to(page: Page, address: str) -> None:
    """Down by J until the row is reached."""
    for _ in range(60):
        if page.locator(f"#{address}.here").count():
            return
        page.keyboard.press("j")
    raise AssertionError(f"J does not lead to {address}")


def said(page: Page, sentence: str) -> None:
    expect(page.locator("#messages .said")).to_have_text(re.compile(re.escape(sentence)))


def is_at(page: Page, address: str) -> None:
    """The row is marked, and the keyboard is in it."""
    expect(page.locator("[data-row].here")).to_have_id(address)
    expect(page.locator(f"#{address}:focus-within")).to_have_count(1)


def is_the_same_after_a_reload(page: Page) -> None:
    expect(page.locator("[class*=htmx-]")).to_have_count(0)
    swapped = page.evaluate(ROWS)
    bar = page.locator("#bar").inner_text()
    page.reload()
    assert page.evaluate(ROWS) == swapped
    assert page.locator("#bar").inner_text() == bar


class TestByKeysAlone:
    @pytest.fixture
    def page(self, samples, page_as, alignment) -> Page:
        page = page_as("editor")
        open_at(page, alignment)
        return page

    def test_j_and_k_go_down_and_up(self, page):
        addresses = page.locator("[data-row]").evaluate_all("rows => rows.map(row => row.id)")
        press(page, "j j j k")
        is_at(page, addresses[1])
        press(page, "k k k")
        is_at(page, addresses[0])

    def test_c_confirms_and_n_goes_on(self, page):
        press(page, "n")
        address = page.locator("[data-row].here").get_attribute("id")
        press(page, "c")
        expect(page.locator(f"#{address}.decided")).to_be_visible()
        is_at(page, address)
        press(page, "n")
        expect(page.locator("[data-row].here")).not_to_have_id(address)
        is_the_same_after_a_reload(page)

    @pytest.mark.parametrize("key", ["c", "x", "u"])
    @pytest.mark.parametrize("kind", ["reworded", "moved", "merged", "only right"])
    def test_what_is_swapped_is_what_a_reload_shows_and_z_brings_it_back(self, page, alignment, kind, key):
        address = rows(alignment, kind)[0].address
        before = page.evaluate(ROWS)
        go_to(page, address)
        press(page, key)
        if kind == "only right" and key != "c":
            said(page, "no link to reject" if key == "x" else "not linked")
            return
        said(page, f"{address}{':' if kind == 'only right' else ''} ")
        is_at(page, address)
        is_the_same_after_a_reload(page)
        press(page, "j z")
        said(page, "Undone")
        is_the_same_after_a_reload(page)
        assert [row[:2] for row in page.evaluate(ROWS)] == [row[:2] for row in before]

    def test_l_links_what_is_selected_in_two_rows(self, page, alignment):
        left, right = (rows(alignment, kind)[0].address for kind in ("only left", "only right"))
        first, second = sorted((left, right), key=[row.address for row in alignment_page(alignment).rows].index)
        go_to(page, first)
        press(page, "1")
        go_to(page, second)
        press(page, "1 l")
        said(page, f"{left} linked.")
        expect(page.locator(f"#{right}[data-row]")).to_have_count(0)
        assert alignment.links.filter(left=passage(alignment, left), right=passage(alignment, right)).exists()
        expect(page.locator(".pick input:checked")).to_have_count(0)
        is_the_same_after_a_reload(page)

    def test_a_sentence_further_down_is_selected_at_the_first_click(self, page):
        press(page, "j")
        box = page.locator("[data-row]").nth(1).locator(".pick").first.bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.up()
        expect(page.locator("[data-row]").nth(1).locator(".pick input:checked")).to_have_count(1)
        expect(page.locator("[data-row]").nth(1)).to_have_class(re.compile(r"\bhere\b"))

    def test_whoever_is_quicker_than_the_network_loses_nothing(self, page, alignment):
        page.route("**/rows/reject/", lambda route: (page.wait_for_timeout(500), route.continue_()))
        first, second, third = one_below_the_other(alignment)
        go_to(page, first)
        press(page, "x j c j")
        expect(page.locator(f"#{second}.decided")).to_be_visible()
        expect(page.locator(f"#{first}.only-left")).to_be_visible()
        is_at(page, third)
        is_the_same_after_a_reload(page)

    @pytest.mark.parametrize("kind", ["moved", "merged"])
    def test_a_key_on_a_row_that_the_answer_before_put_elsewhere_is_taken_or_refused_in_words(
        self, page, alignment, kind
    ):
        page.route("**/rows/reject/", lambda route: (page.wait_for_timeout(500), route.continue_()))
        go_to(page, rows(alignment, kind)[0].address)
        press(page, "x j c")
        expect(page.locator("#progress:has-text('1 of'), #not-taken")).to_have_count(1)
        is_the_same_after_a_reload(page)

    def test_a_double_click_decides_once(self, page):
        press(page, "j")
        page.locator("[data-row].here").get_by_role("button", name="Confirm").dblclick()
        expect(page.locator("#progress")).to_contain_text("1 of")

    def test_the_undecided_can_be_worked_off_row_by_row(self, page, alignment):
        open_at(page, alignment, query="?show=undecided")
        first, second = page.locator("[data-row]").evaluate_all("rows => rows.slice(0, 2).map(row => row.id)")
        press(page, "j c")
        said(page, first)
        is_at(page, second)
        press(page, "c")
        said(page, second)
        press(page, "z")
        said(page, "Undone")
        expect(page.locator(f"#{second}[data-row]")).to_be_visible()
        is_the_same_after_a_reload(page)

    def test_the_last_undecided_row_leaves_the_way_back(self, page, alignment, editor):
        for row in alignment_page(alignment).rows[1:]:
            reviewing.confirm_row(alignment, seen(alignment, row.address), editor=editor)
        open_at(page, alignment, query="?show=undecided")
        press(page, "j c")
        expect(page.get_by_text("Every row is decided.")).to_be_visible()
        press(page, "z")
        expect(page.locator("[data-row]")).to_have_count(1)
        expect(page.get_by_text("Every row is decided.")).to_have_count(0)

    def test_what_cannot_be_done_is_said(self, page):
        press(page, "j l")
        said(page, "Select a sentence on each side first")
        press(page, "z")
        said(page, "You have no step to undo here.")

    def test_the_sheet_of_keys_opens_and_holds_the_keys(self, page):
        press(page, "j ?")
        expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
        press(page, "c")
        press(page, "Escape")
        expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
        expect(page.locator("#progress")).to_contain_text("0 of")

    def test_a_key_with_ctrl_or_in_the_search_is_not_ours(self, page):
        press(page, "j Control+c / c x")
        expect(page.locator("#find")).to_have_value("cx")
        expect(page.locator("#progress")).to_contain_text("0 of")

    def test_switched_off_the_keys_do_nothing(self, page):
        page.locator("summary", has_text="editor").click()
        page.get_by_role("button", name="Single-key shortcuts").click()
        page.locator("h1").wait_for(state="attached")
        press(page, "j n c x ?")
        expect(page.locator("[data-row].here")).to_have_count(0)
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.locator("#progress")).to_contain_text("0 of")


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without a script"])
def test_the_address_of_a_sentence_inside_a_row_leads_to_the_row(page_as, alignment, script):
    row = next(row for row in alignment_page(alignment).rows[8:] if row.left and row.right)
    address = f"R{row.right[-1].number}"
    page = page_as("editor", java_script_enabled=script)
    open_at(page, alignment, address, f"?row={address}")
    expect(page.locator(f"#{address}")).to_be_in_viewport()
    expect(page.locator(f"#{row.address} .acts")).to_be_visible()
    if script:
        is_at(page, row.address)


class TestBesideAColleague:
    @pytest.fixture
    def colleague(self, samples):
        return make_user("edgar", "Editor")

    def test_a_row_that_the_colleague_decided_is_shown_as_it_is(self, page_as, alignment, colleague):
        address = rows(alignment, "reworded")[0].address
        page = page_as("editor")
        open_at(page, alignment, address)
        reviewing.confirm_row(alignment, seen(alignment, address), editor=colleague)
        press(page, "x")
        said(page, "Someone changed this row while you looked at it.")
        expect(page.locator(f"#{address}.decided")).to_be_visible()
        is_at(page, address)
        is_the_same_after_a_reload(page)

    def test_what_the_colleague_did_elsewhere_comes_along(self, page_as, alignment, colleague):
        mine, theirs = (row.address for row in rows(alignment, "reworded")[:2])
        page = page_as("editor")
        open_at(page, alignment, mine)
        reviewing.reject_row(alignment, seen(alignment, theirs), editor=colleague)
        press(page, "c")
        said(page, f"{mine} confirmed.")
        expect(page.locator(f"#{theirs}.only-left")).to_be_visible()
        is_the_same_after_a_reload(page)

    def test_my_step_is_not_undone_over_theirs(self, page_as, alignment, colleague):
        address = rows(alignment, "reworded")[0].address
        page = page_as("editor")
        open_at(page, alignment, address)
        press(page, "c")
        said(page, f"{address} confirmed.")
        reviewing.reject_row(alignment, seen(alignment, address), editor=colleague)
        press(page, "z")
        said(page, "Someone has changed this since your step")
        expect(page.locator(f"#{address}.only-left")).to_be_visible()


class TestWithoutAScript:
    @pytest.fixture
    def page(self, samples, page_as) -> Page:
        return page_as("editor", java_script_enabled=False)

    def act(self, page: Page, address: str, name: str) -> None:
        page.locator(f"#{address}").get_by_role("button", name=name).click()

    def test_a_row_is_confirmed_and_that_is_undone(self, page, alignment):
        address = rows(alignment, "reworded")[2].address
        open_at(page, alignment, address)
        self.act(page, address, "Confirm")
        said(page, f"{address} confirmed.")
        assert page.url.endswith(f"#{address}")
        expect(page.locator(f"#{address}.decided")).to_be_in_viewport()
        self.act(page, address, "Undo")
        said(page, "Undone")
        expect(page.locator(f"#{address}.decided")).to_have_count(0)

    def test_selected_sentences_are_linked_and_parted(self, page, alignment):
        left, right = (rows(alignment, kind)[0].address for kind in ("only left", "only right"))
        open_at(page, alignment, left)
        for address in (left, right):
            page.locator(f"#{address} .pick").first.click()
        self.act(page, left, "Link selected")
        said(page, f"{left} linked.")
        expect(page.locator(f"#{left} .judged")).to_contain_text("confirmed")
        self.act(page, left, "Unlink")
        said(page, f"{left} unlinked.")
        expect(page.locator(f"#{right}[data-row]")).to_have_count(1)

    def test_a_colleague_who_was_first_is_told_of(self, page, alignment, samples):
        address = rows(alignment, "reworded")[0].address
        open_at(page, alignment, address)
        reviewing.reject_row(alignment, seen(alignment, address), editor=make_user("edgar", "Editor"))
        self.act(page, address, "Confirm")
        said(page, "Someone changed this row while you looked at it.")
        expect(page.locator(f"#{address}.only-left")).to_be_visible()
