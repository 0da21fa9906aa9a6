"""The first page that a browser sees; also the proof that the browser, the roles and axe are there."""

import pytest

pytestmark = pytest.mark.browser


def test_an_admin_opens_the_records(page_as):
    page = page_as("admin")
    page.goto("/admin/")
    assert page.get_by_role("heading", name="Records").is_visible()


def test_an_analyst_does_not(page_as):
    page = page_as("analyst")
    page.goto("/admin/")
    assert not page.get_by_role("heading", name="Records").is_visible()
