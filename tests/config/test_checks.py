"""A site with the passwords of the README does not start."""

import sys
from importlib import import_module

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings

from config.checks import SAMPLE_ACCOUNTS, refuse_unsafe_start

pytestmark = pytest.mark.django_db


@pytest.fixture
def published() -> User:
    return User.objects.create_user("editor", password=SAMPLE_ACCOUNTS["editor"])


@pytest.mark.usefixtures("published")
def test_it_refuses_and_says_which_account():
    with pytest.raises(ImproperlyConfigured, match="sample data: editor"):
        refuse_unsafe_start()


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize("entry", ["config.wsgi", "config.asgi"])
def test_the_site_does_not_start(entry):
    sys.modules.pop(entry, None)
    with pytest.raises(ImproperlyConfigured):
        import_module(entry)


@pytest.mark.usefixtures("published")
@override_settings(DEBUG=True)
def test_a_developer_may():
    refuse_unsafe_start()


def test_another_password_will_do(published):
    published.set_password("something only they know")
    published.save()
    refuse_unsafe_start()


def test_so_will_an_account_that_is_switched_off(published):
    published.is_active = False
    published.save()
    refuse_unsafe_start()


@pytest.mark.parametrize("where", ["README.md", ".ci/serve"])
def test_what_people_are_told_to_type_is_what_works(where):
    told = (settings.BASE_DIR / where).read_text()
    assert all(name in told and password in told for name, password in SAMPLE_ACCOUNTS.items())
