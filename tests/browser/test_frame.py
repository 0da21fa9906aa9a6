"""The frame that every page stands in: the search key, the menu, messages, and what an open page says when refused."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import include, path

from config.views import look

pytestmark = pytest.mark.browser

SENTENCE = "Only the author may do this."
PAGE = "/account/password/"


def refuse(request):
    raise PermissionDenied(SENTENCE)


urlpatterns = [path("look/", look), path("refuse/", refuse), path("", include("config.urls"))]


@pytest.fixture
def _with_look(settings):
    settings.ROOT_URLCONF = "tests.browser.test_frame"


def ask(page, url: str) -> None:
    """Send what a button with hx-post would send."""
    page.evaluate("url => { window.htmx.ajax('POST', url, '#content'); }", url)


@pytest.mark.usefixtures("_with_look")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_component_passes_axe_and_fits_a_phone(page_as, axe, fits, scheme):
    page = page_as("editor", width=390, scheme=scheme)
    page.goto("/look/")
    axe(page)
    fits(page)


@pytest.mark.parametrize("path", ["/login/", "/no-such-page/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_before_the_door_pass_axe(page_as, axe, fits, path, scheme):
    page = page_as("", width=390, scheme=scheme)
    page.goto(path)
    axe(page)
    fits(page)


def test_the_slash_leads_to_the_search(page_as):
    page = page_as("analyst")
    page.goto(PAGE)
    page.locator("h1").click()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    assert page.locator("#find").input_value() == ""


def test_a_slash_in_a_field_is_a_slash(page_as):
    page = page_as("analyst")
    page.goto(PAGE)
    page.get_by_label("Old password").fill("a")
    page.keyboard.press("/")
    assert page.get_by_label("Old password").input_value() == "a/"


def test_without_single_keys_the_slash_does_nothing(page_as):
    page = page_as("analyst")
    page.goto(PAGE)
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Single-key shortcuts").click()
    page.locator("h1").click()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") != "find"


def test_the_menu_closes_on_escape_and_gives_the_focus_back(page_as):
    page = page_as("analyst")
    page.goto(PAGE)
    page.locator(".menu summary").click()
    page.get_by_role("link", name="Change password").focus()
    page.keyboard.press("Escape")
    assert not page.locator(".menu-sheet").is_visible()
    assert page.evaluate("document.activeElement.localName") == "summary"


def test_the_first_tab_offers_the_way_to_the_content(page_as):
    page = page_as("analyst")
    page.goto("/account/password/done/")
    page.keyboard.press("Tab")
    assert page.get_by_role("link", name="To the content").is_visible()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


@pytest.mark.usefixtures("_with_look")
def test_an_open_page_shows_only_the_sentence_of_a_refusal(page_as):
    page = page_as("analyst")
    page.goto(PAGE)
    ask(page, "/refuse/")
    page.locator("#messages", has_text=SENTENCE).wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == "Change password"
    page.get_by_role("button", name="Dismiss this message").click()
    assert page.locator("#messages").inner_text() == ""


def test_an_ended_session_is_told_and_loses_nothing(page_as):
    page = page_as("editor")
    page.goto(PAGE)
    page.get_by_label("Old password").fill("half a thought")
    page.context.clear_cookies(name="sessionid")
    ask(page, "/account/shortcuts/")
    page.locator("#messages", has_text="You have been logged out").wait_for()
    assert page.get_by_label("Old password").input_value() == "half a thought"


def test_a_server_that_is_away_is_said(page_as, complaints):
    page = page_as("editor")
    page.goto(PAGE)
    page.context.set_offline(True)
    ask(page, "/account/shortcuts/")
    page.locator("#messages", has_text="The server did not answer").wait_for()
    complaints.clear()  # the browser says it too
