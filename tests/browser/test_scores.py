"""From a figure on the event's page to the flag behind it; and the weights. Sound at every width, light and dark."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article, Event
from comparisons.models import Divergence

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("samples")]


def score_url() -> str:
    """Of a pair that has grave flags."""
    judged = Divergence.objects.filter(severity=25, status="open", alignment__left__language="en")
    pair = judged.earliest("pk").alignment
    return reverse("score", args=[pair.right.event_id, pair.right_id]) + f"?reference={pair.left_id}"


def test_an_analyst_goes_from_a_figure_to_the_words(page_as):
    page = page_as("analyst")
    page.goto(Event.objects.earliest("pk").get_absolute_url())
    page.get_by_role("region", name="Table of scores").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("against")
    page.locator(".points a").first.click()
    expect(page.locator(":target")).to_be_visible()


def test_an_admin_sets_a_weight_and_the_score_follows(page_as):
    page = page_as("admin")
    page.goto("/weights/")
    page.get_by_label("Critical").fill("100")
    page.get_by_role("button", name="Save the weights").click()
    expect(page.get_by_text("Weights saved.")).to_be_visible()
    page.goto(score_url())
    expect(page.get_by_text("× 100").first).to_be_visible()


@pytest.mark.parametrize("where", ["weights", "score"])
def test_the_pages_are_sound_at_every_width_light_and_dark(where, page_as, axe, fits):
    for width, scheme in ((1280, "light"), (390, "dark"), (1920, "light")):
        page = page_as("admin", width=width, scheme=scheme)
        assert page.goto("/weights/" if where == "weights" else score_url()).ok
        axe(page)
        fits(page)
        page.close()


def test_a_right_to_left_version_is_held_against_its_reference(page_as, axe, fits):
    page = page_as("analyst", width=390)
    version = Article.objects.get(language="ar")
    page.goto(reverse("score", args=[version.event_id, version.pk]))
    axe(page)
    fits(page)
