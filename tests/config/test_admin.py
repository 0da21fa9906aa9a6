"""The records: for admins, through the one log-in page, and without a way to rise above oneself."""

import pytest
from django.contrib.auth.models import User

from comparisons.models import Category
from tests.factories import make_article, make_upload

pytestmark = pytest.mark.django_db


def test_the_admin_has_no_login_page_of_its_own(client):
    assert client.get("/admin/login/?next=/admin/auth/user/").headers["Location"] == "/login/?next=/admin/auth/user/"


def test_an_editor_is_told_that_this_is_for_admins(as_editor):
    response = as_editor.get("/admin/", follow=True)
    assert response.status_code == 403
    assert "for admins only" in response.content.decode()


def test_logging_out_there_is_logging_out(as_admin):
    assert as_admin.post("/admin/logout/").headers["Location"] == "/login/"


@pytest.mark.parametrize("records", ["articles/event", "articles/outlet", "comparisons/category", "auth/user"])
def test_an_admin_may_add_these(as_admin, records):
    assert as_admin.get(f"/admin/{records}/").status_code == 200
    assert as_admin.get(f"/admin/{records}/add/").status_code == 200


@pytest.mark.parametrize("records", ["articles/article", "articles/upload", "comparisons/divergence"])
def test_nobody_adds_these_by_hand(admin_client, records):
    assert admin_client.get(f"/admin/{records}/").status_code == 200
    assert admin_client.get(f"/admin/{records}/add/").status_code == 403


def test_the_log_of_decisions_is_to_be_read_only(admin_client):
    assert admin_client.get("/admin/comparisons/decision/").status_code == 200
    assert admin_client.get("/admin/comparisons/decision/add/").status_code == 403


def test_the_text_of_an_article_is_no_field(as_admin):
    article = make_article()
    page = as_admin.get(f"/admin/articles/article/{article.pk}/change/").content.decode()
    assert 'name="title"' in page
    assert 'name="text"' not in page


def test_the_bytes_of_an_upload_are_not_loaded(as_admin):
    make_upload(b"a needle in the bytes")
    response = as_admin.get("/admin/articles/upload/")
    assert "content" in response.context["cl"].result_list[0].get_deferred_fields()


def test_weights_are_set_in_the_list(as_admin):
    form = as_admin.get("/admin/comparisons/category/").context["cl"].formset
    data = {f"{f.prefix}-{name}": f[name].value() for f in form for name in ("id", "weight", "place")}
    data |= {"form-TOTAL_FORMS": len(form.forms), "form-INITIAL_FORMS": len(form.forms), "_save": "Save"}
    as_admin.post("/admin/comparisons/category/", data | {"form-0-weight": "2.5"})
    assert Category.objects.get(pk=form.forms[0].instance.pk).weight == 2.5


class TestAccounts:
    def page(self, user: User, what: str = "change") -> str:
        return f"/admin/auth/user/{user.pk}/{what}/"

    def test_an_admin_gives_a_role(self, as_admin, roleless):
        page = as_admin.get(self.page(roleless)).content.decode()
        assert 'name="groups"' in page
        assert "is_superuser" not in page
        assert "user_permissions" not in page

    def test_a_forged_field_gives_no_rights(self, as_admin, admin):
        as_admin.post(self.page(admin), {"username": admin.username, "is_active": "on", "is_superuser": "on"})
        assert not User.objects.get(pk=admin.pk).is_superuser

    def test_an_admin_cannot_take_over_an_account_with_all_rights(self, as_admin, admin_user):
        assert as_admin.post(self.page(admin_user), {"username": "mine"}).status_code == 403
        assert as_admin.get(f"/admin/auth/user/{admin_user.pk}/password/").status_code == 403

    def test_an_account_is_switched_off_not_deleted(self, as_admin, roleless):
        assert as_admin.get(self.page(roleless, "delete")).status_code == 403
