"""A real Chromium against a live server: pages as any role, the sample events, and axe."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

from tests.conftest import logged_in, make_user
from tests.copies import Table, put_back, take_copy

# Playwright's loop runs in the thread of the tests, which Django takes for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

# A build machine with two cores runs two browsers and two servers at once: what is waited for comes, but not at once.
expect.set_options(timeout=20_000)

# The tests speak to this machine only: no updates, no proxies, no names looked up.
FLAGS = [
    "--no-sandbox",
    "--no-proxy-server",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
WIDTHS = (390, 768, 1280, 1920)


def find_chromium() -> str:
    names = (os.environ.get("CHROMIUM") or "chromium", "chromium-browser", "google-chrome")
    return next((path for path in map(shutil.which, names) if path), "")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    chromium = find_chromium()
    if not chromium:
        pytest.fail(
            "No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.", pytrace=False
        )
    return {**browser_type_launch_args, "executable_path": chromium, "args": FLAGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "locale": "en-GB", "timezone_id": "UTC", "reduced_motion": "reduce"}


@pytest.fixture(scope="session")
def _sample_copy() -> list[Table]:
    """The sample events once they have been made: putting them back is quicker than aligning anew."""
    return []


@pytest.fixture
def samples(transactional_db: None, _sample_copy: list[Table]) -> None:
    """The sample events of `make run`, with their accounts, in the database of the live server."""
    if _sample_copy:
        put_back(_sample_copy)
        return
    call_command("load_samples", accounts=True, verbosity=0)
    _sample_copy.extend(take_copy())


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What the browser complains of in its console, such as a failing script or a broken CSP: nothing, at the end."""
    found: list[str] = []
    yield found
    assert not found, "The browser's console is not empty:\n" + "\n".join(found)


@pytest.fixture
def page_as(new_context: Callable[..., BrowserContext], live_server: Any, complaints: list[str]) -> Callable[..., Page]:
    """`page_as("editor")` is a page logged in as an editor, `page_as("")` one of nobody; paths are relative."""

    def open_as(role: str, *, width: int = 1280, height: int = 900, scheme: str = "light", **options: Any) -> Page:
        context = new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            **options,
        )
        if role:
            context.add_cookies([session_cookie(user_for(role), live_server.url)])
        page = context.new_page()
        page.on("console", lambda message: complaints.extend(complaint(message)))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    return open_as


def user_for(role: str) -> User:
    """The account of that name, such as one of the samples', else a new one in the role."""
    return User.objects.filter(username=role).first() or make_user(role, role.capitalize())


def session_cookie(user: User, url: str) -> Any:
    return {"name": "sessionid", "value": logged_in(user).cookies["sessionid"].value, "url": url}


def complaint(message: ConsoleMessage) -> list[str]:
    """An answer of 409 or 422 is a part of the conversation, all else that is an error is not."""
    if message.type != "error" or any(f"status of {code}" in message.text for code in (403, 404, 409, 422)):
        return []
    return [message.text]


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """`axe(page)` fails with what is wrong and where, if axe finds a violation on the page."""

    def check(page: Page) -> None:
        violations = Axe().run(page).response["violations"]
        assert not violations, "\n".join(
            f"{found['id']}: {found['help']}: {[node['target'] for node in found['nodes'][:3]]}" for found in violations
        )

    return check


@pytest.fixture
def fits() -> Callable[[Page], None]:
    """`fits(page)` fails if the page has to be pushed sideways."""

    def check(page: Page) -> None:
        page_width, window_width = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert page_width <= window_width, f"{page.url} is {page_width} wide in a window of {window_width}"

    return check
