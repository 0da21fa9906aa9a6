"""Logging in and out, the password, the lock after too many tries, and a person's own preferences."""

import pytest
from django.contrib.auth.models import User
from django.db import DatabaseError
from django.test import Client

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def log_in(client: Client, user: User, password: str = "", page: str = "/login/"):
    return client.post(page, {"username": user.username, "password": password or f"{user.username}-password"})


class TestLogin:
    def test_it_leads_to_the_page_that_was_asked_for(self, client, editor):
        response = log_in(client, editor, page="/login/?next=/account/password/")
        assert response.headers["Location"] == "/account/password/"

    def test_it_never_leads_to_another_site(self, client, editor):
        response = log_in(client, editor, page="/login/?next=https://example.org/")
        assert response.headers["Location"] == "/"

    def test_a_wrong_password_is_answered_with_one_sentence(self, client, editor):
        response = log_in(client, editor, password="wrong")
        assert "do not go together" in response.content.decode()
        assert "sessionid" not in response.cookies

    def test_an_account_that_was_switched_off_stays_out(self, client, editor):
        User.objects.filter(pk=editor.pk).update(is_active=False)
        log_in(client, editor)
        assert "_auth_user_id" not in client.session

    def test_too_many_failures_lock_the_name_for_a_while(self, client, editor):
        for _ in range(10):
            refused = log_in(client, editor, password="wrong")
        assert refused.status_code == 429
        assert "too many failed attempts" in refused.content.decode()
        assert log_in(client, editor).status_code == 429

    def test_one_persons_lock_is_not_the_colleagues(self, client, editor, other_editor):
        for _ in range(10):
            log_in(client, editor, password="wrong")
        assert log_in(client, other_editor).status_code == 302


class TestSessionEnded:
    def test_a_form_sent_too_late_leads_back_to_its_page(self, client):
        response = client.post("/account/shortcuts/", headers={"Referer": "http://testserver/account/password/?a=1"})
        assert response.headers["Location"] == "/login/?next=/account/password/%3Fa%3D1"

    def test_a_page_of_another_site_is_not_led_back_to(self, client):
        response = client.post("/account/shortcuts/", headers={"Referer": "https://example.org/"})
        assert response.headers["Location"] == "/login/?next=/"

    def test_an_open_page_is_told_in_its_place(self, client):
        response = client.post("/account/shortcuts/", headers=HTMX)
        assert response.status_code == 403
        assert "You have been logged out" in response.content.decode()

    def test_who_is_logged_in_does_not_see_the_login_page(self, as_editor):
        assert as_editor.get("/login/").headers["Location"] == "/"


class TestLogout:
    def test_it_ends_the_session(self, as_editor):
        assert as_editor.post("/logout/").headers["Location"] == "/login/"
        assert "_auth_user_id" not in as_editor.session

    def test_a_link_cannot_log_anyone_out(self, as_editor):
        response = as_editor.get("/logout/")
        assert response.status_code == 405
        assert "cannot be opened by itself" in response.content.decode()


class TestPasswordChange:
    NEW = "three-boats-on-a-lake"

    def change(self, client: Client, old: str, new: str):
        page = "/account/password/"
        return client.post(page, {"old_password": old, "new_password1": new, "new_password2": new})

    def test_it_holds_at_once_and_keeps_this_session(self, as_editor, editor):
        response = self.change(as_editor, "edith-password", self.NEW)
        assert response.headers["Location"] == "/account/password/done/"
        assert as_editor.get("/account/password/done/").status_code == 200
        assert User.objects.get(pk=editor.pk).check_password(self.NEW)

    def test_it_wants_the_present_one(self, as_editor, editor):
        response = self.change(as_editor, "guessed", self.NEW)
        assert 'aria-invalid="true"' in response.content.decode()
        assert User.objects.get(pk=editor.pk).check_password("edith-password")

    def test_it_refuses_a_weak_one(self, as_editor):
        assert "too short" in self.change(as_editor, "edith-password", "boat").content.decode()


class TestShortcuts:
    def toggle(self, client: Client, page: str = "/account/password/"):
        return client.post("/account/shortcuts/", {"next": page})

    def test_they_are_on_until_switched_off(self, as_analyst):
        assert 'data-shortcuts="on"' in as_analyst.get("/account/password/").content.decode()
        assert self.toggle(as_analyst).headers["Location"] == "/account/password/"
        assert 'data-shortcuts="off"' in as_analyst.get("/account/password/").content.decode()

    def test_they_can_be_switched_on_again(self, as_analyst):
        self.toggle(as_analyst)
        self.toggle(as_analyst)
        assert 'data-shortcuts="on"' in as_analyst.get("/account/password/").content.decode()

    def test_the_choice_outlasts_the_session(self, as_analyst):
        cookie = self.toggle(as_analyst).cookies["shortcuts"]
        assert cookie["samesite"] == "Lax"
        assert cookie["max-age"] == 365 * 24 * 3600

    @pytest.mark.parametrize("page", ["https://example.org/", "//example.org", "javascript:alert(1)", ""])
    def test_they_never_lead_elsewhere(self, as_analyst, page):
        assert self.toggle(as_analyst, page).headers["Location"] == "/"


class TestHealthz:
    def test_it_says_ok_to_anyone(self, client):
        response = client.get("/healthz/")
        assert (response.status_code, response.content) == (200, b"ok")

    def test_it_says_so_when_the_database_is_away(self, client, monkeypatch):
        def away():
            raise DatabaseError

        monkeypatch.setattr("config.views.connection.cursor", away)
        response = client.get("/healthz/")
        assert response.status_code == 503
        assert response.content == b"The database does not answer."


class TestFaintDifferences:
    def toggle(self, client: Client):
        return client.post("/account/faint/", {"next": "/account/password/?a=1"})

    def test_they_are_shown_until_hidden_and_shown_again(self, as_analyst):
        for state in ("on", "off", "on"):
            assert f'data-faint="{state}"' in as_analyst.get("/account/password/").content.decode()
            assert self.toggle(as_analyst).headers["Location"] == "/account/password/?a=1"

    def test_the_choice_is_not_that_of_the_keys(self, as_analyst):
        self.toggle(as_analyst)
        assert 'data-shortcuts="on"' in as_analyst.get("/account/password/").content.decode()
