"""Take the pictures of the guide anew: `make pictures`. Works on the sample events in a database of its own."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAMPLE = ROOT / "articles" / "samples" / "saltgate-bridge"
WIDTH, HEIGHT = 1280, 860

PASTED = """Saltgate Bridge open again, but the tug rule is late

By Runa Halsey

PORT HALVERN, March 4, 2025 (Coastal Radio) — The Saltgate Bridge was
reopened to all traffic on Monday, 82 days after it was struck by the
ferry Marit Sund. The Harbour Authority accepted the findings of the
inquiry without reservation. Two motorists and a member of the crew lost
their lives in the accident on December 11, when the vessel left the
marked channel in dense fog and struck Pier No. 4. According to the
commission, the immediate cause was the failure of the steering pump,
which had been repaired twice in the autumn.

Photo: the bridge on Monday morning

In future a tug should escort every vessel of more than 60 metres when
visibility is poor, the commission says. The rule comes into force on
June 1. "It is late," said a pilot who did not want to be named.

Share this article
Leave a reply
Your email address will not be published.
"""


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with serving() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        as_anyone(browser, address)
        as_analyst(browser, address)
        as_editor(browser, address)
        as_admin(browser, address)
        browser.close()


@contextmanager
def serving() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
        probe.close()
        settings = {"DEBUG": "1", "DATABASE_URL": f"sqlite:///{folder}/pictures.sqlite3", "LOG_LEVEL": "WARNING"}
        environment = {**os.environ, **settings}
        manage = [sys.executable, str(ROOT / "manage.py")]
        for command in (["migrate", "--verbosity", "0"], ["load_samples", "--accounts"]):
            subprocess.run([*manage, *command], env=environment, check=True, stdout=subprocess.DEVNULL)
        server = subprocess.Popen(
            [*manage, "runserver", "--noreload", str(port)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("The server did not start.")


def as_anyone(browser: Browser, address: str) -> None:
    page = new_page(browser)
    page.goto(f"{address}/login/")
    take(page, "login")


def as_analyst(browser: Browser, address: str) -> None:
    page = logged_in(browser, address, "analyst")
    take(page, "events")
    page.get_by_role("link", name="Saltgate Bridge reopens").first.click()
    take(page, "event")
    page.locator(".matrix").scroll_into_view_if_needed()
    take(page, "matrix")
    page.get_by_role("region", name="Table of scores").get_by_role("link").nth(1).click()
    take(page, "score", whole=True)
    open_pair(page, address, "Saltgate Bridge reopens", "Halvern Post")
    page.locator(".row:has(.note)").first.evaluate("row => scrollTo(0, row.offsetTop - 330)")
    take(page, "alignment")
    page.locator(".chips").get_by_role("link", name="Moved").click()
    take(page, "moved")
    open_pair(page, address, "Leaders of Yunhai", "English edition")
    take(page, "languages")
    narrow = logged_in(browser, address, "analyst", width=390, scheme="dark")
    open_pair(narrow, address, "Saltgate Bridge reopens", "Halvern Post")
    take(narrow, "narrow")


def as_editor(browser: Browser, address: str) -> None:
    page = logged_in(browser, address, "editor")
    open_pair(page, address, "Saltgate Bridge reopens", "Halvern Post")
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    take(page, "review")
    page.keyboard.press("?")
    take(page, "keys")
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    page.keyboard.type("s")
    take(page, "flag")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    take(page, "suggestions")
    page.goto(address)
    page.get_by_role("link", name="Saltgate Bridge reopens").first.click()
    page.get_by_role("link", name="divergences").first.click()
    take(page, "register")
    page.locator("table a, .register a").first.click()
    take(page, "divergence")


def as_admin(browser: Browser, address: str) -> None:
    page = logged_in(browser, address, "admin")
    page.goto(f"{address}/import/")
    take(page, "import")
    page.locator("textarea").first.fill(PASTED)
    page.get_by_role("button", name="Read").click()
    page.wait_for_load_state()
    take(page, "preview", whole=True)
    page.goto(address)
    page.get_by_role("link", name="Saltgate Bridge reopens").first.click()
    page.locator(".versions a").last.click()
    take(page, "article")


def open_pair(page: Page, address: str, event: str, outlet: str) -> None:
    """From the list of events to the event's first version beside `outlet`."""
    page.goto(address)
    page.get_by_role("link", name=event).first.click()
    page.locator(".matrix thead").get_by_role("link", name=outlet).click()
    page.wait_for_load_state()


def logged_in(browser: Browser, address: str, name: str, *, width: int = WIDTH, scheme: str = "light") -> Page:
    page = new_page(browser, width=width, scheme=scheme)
    page.goto(f"{address}/login/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", f"{name}-sample")
    page.locator("main button").first.click()
    page.wait_for_url(f"{address}/")
    return page


def new_page(browser: Browser, *, width: int = WIDTH, scheme: str = "light") -> Page:
    return browser.new_page(viewport={"width": width, "height": HEIGHT}, color_scheme=scheme)  # type: ignore[arg-type]


def take(page: Page, name: str, *, whole: bool = False) -> None:
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(150)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=whole)


if __name__ == "__main__":
    main()
