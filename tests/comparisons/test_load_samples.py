"""`manage.py load_samples`: what `make run` shows."""

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from articles.models import Article, Event, Outlet, Upload
from comparisons.models import Absence, Alignment, Decision, Divergence, Link
from config.checks import SAMPLE_ACCOUNTS

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def _loaded() -> None:
    call_command("load_samples", accounts=True, verbosity=0)


def census() -> list[int]:
    kept = (Event, Outlet, Upload, Article, Alignment, Link, Absence, Divergence, Decision, User)
    return [model.objects.count() for model in kept]


@pytest.mark.usefixtures("_loaded")
def test_each_event_is_told_by_four_outlets_or_more_in_two_languages():
    for event in Event.objects.all():
        articles = event.articles.all()
        assert articles.values("outlet").distinct().count() >= 4
        assert articles.values("language").distinct().count() >= 2


@pytest.mark.usefixtures("_loaded")
def test_every_pair_is_aligned():
    assert Alignment.objects.count() == 2 * 10
    assert not Alignment.objects.exclude(state=Alignment.State.DONE).exists()


@pytest.mark.usefixtures("_loaded")
def test_every_screen_has_something_to_show():
    assert {link.status for link in Link.objects.all()} == {"proposed", "confirmed", "rejected"}
    assert Absence.objects.exists()
    assert {flag.status for flag in Divergence.objects.all()} >= {"open", "resolved", "suggested"}
    assert {flag.severity for flag in Divergence.objects.all()} == {0, 1, 5, 25}


@pytest.mark.usefixtures("_loaded")
def test_a_second_time_changes_nothing():
    before = census()
    call_command("load_samples", accounts=True, verbosity=0)
    assert census() == before


def test_a_password_that_was_changed_stays():
    User.objects.create_user("admin", password="their own")
    call_command("load_samples", accounts=True, verbosity=0)
    assert User.objects.get(username="admin").check_password("their own")


@pytest.mark.usefixtures("_loaded")
def test_the_accounts_have_their_roles_and_published_passwords(client):
    for name, password in SAMPLE_ACCOUNTS.items():
        assert User.objects.get(username=name).groups.get().name == name.capitalize()
        assert client.post("/login/", {"username": name, "password": password}).status_code == 302
        client.logout()


def test_without_being_asked_it_makes_no_account():
    call_command("load_samples", verbosity=0)
    assert Event.objects.count() == 2
    assert not User.objects.exists()
