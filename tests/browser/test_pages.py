"""Every page of the sample events: reachable by whoever may, without a violation that axe finds, at every width."""

import pytest
from django.urls import reverse

from articles.models import Article, Event
from comparisons.models import Alignment, Divergence
from tests.factories import make_upload

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("samples")]


def url_of(name: str) -> str:
    """The address of a page, of that sample object which has most to show on it."""
    if name in WITHOUT_OBJECT:
        return reverse(name)
    return reverse(name, args=[OBJECTS[name]()])


def alignment() -> int:
    return Alignment.objects.filter(divergences__severity=25, left__language="en").earliest("pk").pk


OBJECTS = {
    "event": lambda: Event.objects.earliest("pk").pk,
    "event_rename": lambda: Event.objects.earliest("pk").pk,
    "event_delete": lambda: Event.objects.earliest("pk").pk,
    "register": lambda: Event.objects.earliest("pk").pk,
    "article": lambda: Article.objects.earliest("pk").pk,
    "article_edit": lambda: Article.objects.earliest("pk").pk,
    "alignment": alignment,
    "divergence_create": alignment,
    "divergence": lambda: Divergence.objects.exclude(note="").earliest("pk").pk,
    "divergence_edit": lambda: Divergence.objects.exclude(note="").earliest("pk").pk,
    "import_preview": lambda: make_upload().pk,
}
WITHOUT_OBJECT = ("event_list", "register_all", "event_create", "import_start", "password_change")


@pytest.mark.parametrize("name", [*WITHOUT_OBJECT, *OBJECTS])
def test_a_page_is_sound_at_every_width_light_and_dark(name, page_as, axe, fits):
    for width, scheme in ((1280, "light"), (390, "dark"), (1920, "light")):
        page = page_as("admin", width=width, scheme=scheme)
        assert page.goto(url_of(name)).ok
        axe(page)
        fits(page)
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_to_log_in_is_sound(scheme, page_as, axe, fits):
    page = page_as("", width=390, scheme=scheme)
    page.goto(reverse("login"))
    axe(page)
    fits(page)


def test_what_is_not_there_is_said_soundly(page_as, axe):
    page = page_as("analyst")
    assert page.goto("/events/999999/").status == 404
    axe(page)


def test_a_right_to_left_version_reads_from_the_right(page_as, axe, fits):
    page = page_as("analyst", width=390)
    page.goto(Article.objects.get(language="ar").get_absolute_url())
    assert page.locator("[lang=ar][dir=rtl]").count() > 5
    axe(page)
    fits(page)
