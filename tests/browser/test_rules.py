"""An editor sets suggestions aside by a rule and lifts it, with the mouse or without any script."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from comparisons.models import Divergence, Rule
from comparisons.services import suggesting
from tests.factories import make_article, make_divergence, make_rule, make_upload

pytestmark = pytest.mark.browser

SPUN = "They held a video rapat on Monday. A wide kisaran of topics was told. It was a long day for all who came there."


@pytest.fixture
def suggestion(transactional_db) -> Divergence:
    return make_divergence(left=0, right=0, left_words="bridge", right_words="Monday", status="suggested")


def rules(flag: Divergence) -> str:
    return reverse("rule_list", args=[flag.registered_in.pk])


def choose(page: Page, flag: Divergence) -> None:
    page.goto(f"{reverse('rule_create')}?divergence={flag.pk}")
    page.get_by_label("Any words of the category").check()
    page.get_by_label("Why").fill("Not in this event.")


@pytest.mark.parametrize("script", [True, False])
def test_a_rule_is_made_and_lifted(script, suggestion, page_as):
    page = page_as("editor", java_script_enabled=script)
    choose(page, suggestion)
    page.get_by_role("button", name="Make the rule").click()
    expect(page.get_by_text("1 suggestion set aside")).to_be_visible()
    page.goto(rules(suggestion))
    page.get_by_role("button", name="Lift").click()
    expect(page.get_by_text("lifted by you")).to_be_visible()
    suggestion.refresh_from_db()
    assert suggestion.status == "suggested"


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_its_pages_are_sound(width, scheme, suggestion, page_as, axe, fits, editor):
    for number in range(5):
        made = make_rule(suggestion.registered_in, made_by=editor, left="long words " * 40, right=f"{number}")
    Rule.objects.filter(pk=made.pk).update(lifted_by=editor, lifted_at=made.made_at)
    page = page_as("admin", width=width, scheme=scheme)
    for url in (f"{reverse('rule_create')}?divergence={suggestion.pk}", rules(suggestion)):
        page.goto(url)
        axe(page)
        fits(page)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_marked_words_are_sound(width, scheme, transactional_db, page_as, axe, fits):
    article = make_article(sentences=SPUN.split(". "))
    suggesting.suggest_alone(article)
    upload = make_upload(f"A heading\n\n{SPUN}".encode())
    page = page_as("admin", width=width, scheme=scheme)
    for url in (article.get_absolute_url(), reverse("import_preview", args=[upload.pk])):
        page.goto(url)
        expect(page.locator("mark.foreign", has_text="rapat")).to_be_visible()
        axe(page)
        fits(page)
