"""The rules of an event and of everywhere: who made them, what they set aside, and the way to lift them."""

import pytest
from django.test import Client
from django.urls import reverse
from lxml.html import document_fromstring
from pytest_django.asserts import assertContains, assertRedirects

from articles.models import Event
from comparisons.models import Divergence, Rule
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_rule

pytestmark = pytest.mark.django_db


@pytest.fixture
def event() -> Event:
    return make_event()


def lines(client: Client, event: Event, query: str = "") -> list[str]:
    response = client.get(reverse("rule_list", args=[event.pk]) + query)
    found = document_fromstring(response.content.decode()).xpath("//tbody/tr")
    return [" ".join(line.text_content().split()) for line in found]


def lift(client: Client, rule: Rule, event: Event):
    return client.post(reverse("rule_lift", args=[rule.pk]), {"event": event.pk})


def test_it_tells_of_each_rule_what_where_who_and_how_much(as_analyst, event, editor):
    made = make_rule(event, made_by=editor, category="name", left="mr", right="herr", why="Titles.")
    flag = make_divergence(make_alignment(make_article(event)), status="dismissed")
    Divergence.objects.filter(pk=flag.pk).update(rule=made)
    [line] = lines(as_analyst, event)
    assert line.startswith("Name mr against herr this event 1 Titles. ")
    assert line.endswith("✓ in force")


def test_those_of_other_events_are_not_listed(as_analyst, event, editor):
    make_rule(make_event(), made_by=editor)
    make_rule(None, made_by=editor)
    assert [line[:30] for line in lines(as_analyst, event)] == ["Omission any words everywhere 0"[:30]]


def test_the_lifted_come_last_and_say_by_whom(as_editor, event, editor):
    lift(as_editor, make_rule(event, made_by=editor, left="one"), event)
    make_rule(event, made_by=editor, left="two")
    first, second = lines(as_editor, event)
    assert "two" in first
    assert "lifted by you" in second


def test_what_was_lifted_can_be_put_in_force_again(as_editor, event, editor):
    rule = make_rule(event, made_by=editor)
    lift(as_editor, rule, event)
    as_editor.post(reverse("rule_restore", args=[rule.pk]), {"event": event.pk})
    assert Rule.objects.in_force().exists()


def test_not_if_it_is_in_force_already(as_editor, event, editor):
    rule = make_rule(event, made_by=editor)
    response = as_editor.post(reverse("rule_restore", args=[rule.pk]), {"event": event.pk})
    assertContains(response, "in force already", status_code=409)


def test_without_any_it_says_where_they_come_from(as_analyst, event):
    response = as_analyst.get(reverse("rule_list", args=[event.pk]))
    assertContains(response, "No rules yet")


def test_many_are_turned_over_at_the_same_cost(as_analyst, event, editor, queries):
    def cost() -> int:
        return queries(lambda: lines(as_analyst, event))

    make_rule(event, made_by=editor, left="first")
    one = cost()
    for number in range(120):
        make_rule(event, made_by=editor, left=f"number {number}")
    assert cost() == one
    assert len(lines(as_analyst, event, "?page=2")) == 21


class TestLifting:
    def test_an_editor_lifts_one_of_an_event(self, as_editor, event, admin):
        response = lift(as_editor, make_rule(event, made_by=admin), event)
        assertRedirects(response, reverse("rule_list", args=[event.pk]))
        assert not Rule.objects.in_force().exists()

    def test_only_an_admin_one_of_everywhere(self, as_editor, as_admin, event, admin):
        rule = make_rule(None, made_by=admin)
        assert lift(as_editor, rule, event).status_code == 403
        assert lift(as_admin, rule, event).status_code == 302

    def test_an_editor_is_not_shown_a_button_for_that(self, as_editor, event, admin):
        make_rule(None, made_by=admin)
        assert lines(as_editor, event)[0].endswith("✓ in force")

    def test_who_comes_second_is_told(self, as_editor, event, admin):
        rule = make_rule(event, made_by=admin)
        Rule.objects.update(lifted_by=admin, lifted_at=rule.made_at)
        assertContains(lift(as_editor, rule, event), "lifted this rule already", status_code=409)


def test_the_register_and_the_event_lead_there(as_analyst, event):
    for page in ("event", "register"):
        assertContains(as_analyst.get(reverse(page, args=[event.pk])), reverse("rule_list", args=[event.pk]))


def test_what_was_set_aside_says_by_which_rule(as_analyst, event, editor):
    made = make_rule(event, made_by=editor)
    flag = make_divergence(make_alignment(make_article(event)), status="dismissed")
    Divergence.objects.filter(pk=flag.pk).update(rule=made)
    assertContains(as_analyst.get(flag.get_absolute_url()), f"{reverse('rule_list', args=[event.pk])}#rule-{made.pk}")
