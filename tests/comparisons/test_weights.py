"""Weights of severities and categories: admins set them, and the records tell who did."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from lxml.html import document_fromstring
from pytest_django.asserts import assertContains, assertRedirects

from comparisons.models import Category, SeverityWeight
from comparisons.services.log import Conflict, NothingToDo
from comparisons.services.weighing import Change, Weighed, set_weights
from tests.factories import make_divergence

pytestmark = pytest.mark.django_db

URL = "/weights/"


def filled(client, **changes):
    """What the page's form sends, as a browser would, with these changes."""
    found = document_fromstring(client.get(URL).content.decode())
    form = next(form for form in found.forms if "weights" in form.classes)
    return dict(form.form_values()) | {name.replace("_", "-"): value for name, value in changes.items()}


def category(slug="omission"):
    return Category.objects.get(slug=slug)


class TestSetting:
    def test_at_first_a_severity_weighs_its_value(self):
        assert dict(SeverityWeight.objects.values_list("severity", "weight")) == {0: 0, 1: 1, 5: 5, 25: 25}

    def test_an_admin_sets_both_kinds(self, as_admin):
        data = filled(as_admin, severity_5="8", **{f"category_{category().pk}": "2.5"})
        assertRedirects(as_admin.post(URL, data), URL)
        assert SeverityWeight.objects.get(severity=5).weight == 8
        assert category().weight == 2.5

    def test_what_was_not_changed_is_not_logged(self, as_admin):
        as_admin.post(URL, filled(as_admin, severity_5="8"))
        [entry] = LogEntry.objects.all()
        assert (str(entry.user), entry.object_repr) == ("ada", "major")
        assert entry.get_change_message() == "Weight changed from 5 to 8."

    def test_the_page_tells_who_changed_what(self, as_admin):
        as_admin.post(URL, filled(as_admin, severity_5="8"))
        assertContains(as_admin.get(URL), "major. Weight changed from 5 to 8.")

    def test_a_step_in_the_records_of_categories_is_told_too(self, as_admin):
        page = as_admin.get(reverse("admin:comparisons_category_change", args=[category().pk]))
        data = page.context["adminform"].form.initial | {"weight": "3"}
        as_admin.post(reverse("admin:comparisons_category_change", args=[category().pk]), data)
        assertContains(as_admin.get(URL), "Changed Weight.")

    def test_without_a_change_nothing_is_done(self, as_admin):
        response = as_admin.post(URL, filled(as_admin), follow=True)
        assertContains(response, "No weight was changed.")
        assert not LogEntry.objects.exists()

    def test_it_says_how_many_flags_it_bears_on(self, as_admin, editor):
        make_divergence(severity=25, made_by=editor)
        make_divergence(severity=25, status="suggested")
        assertContains(as_admin.get(URL), "1 judged flag stands in them now")


class TestRefusing:
    @pytest.mark.parametrize("value", ["", "-1", "nan", "inf", "1000.5", "1e400", "heavy", "1;2"])
    def test_what_is_no_weight(self, as_admin, value):
        response = as_admin.post(URL, filled(as_admin, severity_5=value, severity_1="2"))
        assert response.status_code == 422
        assertContains(response, "Nothing was saved yet", status_code=422)
        assert SeverityWeight.objects.get(severity=1).weight == 1

    def test_the_second_of_two_admins_is_told(self, as_admin):
        data = filled(as_admin, severity_5="8", severity_1="2")
        SeverityWeight.objects.filter(severity=5).update(weight=6)
        response = as_admin.post(URL, data)
        assertContains(response, "Someone else changed a weight", status_code=409)
        assert SeverityWeight.objects.get(severity=1).weight == 1
        assert SeverityWeight.objects.get(severity=5).weight == 6

    def test_who_is_no_admin(self, as_editor):
        assert as_editor.get(URL).status_code == 403
        assert as_editor.post(URL, {"severity-5": "0"}).status_code == 403


class TestTheService:
    def test_all_or_none(self, admin):
        major, minor = Weighed(SeverityWeight, 5), Weighed(SeverityWeight, 1)
        with pytest.raises(Conflict):
            set_weights({minor: Change(1, 2), major: Change(4, 8)}, editor=admin)
        assert SeverityWeight.objects.get(severity=1).weight == 1
        assert not LogEntry.objects.exists()

    def test_nothing_to_do(self, admin):
        with pytest.raises(NothingToDo):
            set_weights({}, editor=admin)


def test_the_queries_do_not_grow_with_the_flags(as_admin, editor, queries):
    as_admin.get(URL)
    counts = []
    for flags in (1, 20):
        for _ in range(flags):
            make_divergence(made_by=editor)
        counts.append(queries(lambda: as_admin.get(URL)))
    assert counts[0] == counts[1]
