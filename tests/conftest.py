"""What every test may ask for: the three roles, their logged-in clients, and the data beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import pytest_django
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.cache import cache
from django.db import connection
from django.test import Client

from tests.copies import Table, put_back, take_copy

SHARED = Path(os.environ.get("PARALLAX_SHARED") or settings.BASE_DIR.parent / "shared").resolve()


def pytest_configure(config: pytest.Config) -> None:
    """A run meant for one database must not quietly happen on another."""
    expected = os.environ.get("EXPECT_DATABASE")
    engine = settings.DATABASES["default"]["ENGINE"].rsplit(".", 1)[-1].removesuffix("3")
    if expected and expected != engine:
        raise pytest.UsageError(f"EXPECT_DATABASE is {expected}, but TEST_DATABASE_URL leads to {engine}.")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The flush after a transactional test takes the roles and the categories with it.

    So these tests come last, whatever others have ordered, and each of them gets what was there at first.
    """
    leave_out_shared(config, items)
    items.sort(key=is_transactional)
    for item in filter(is_transactional, items):
        item.add_marker(pytest.mark.django_db(transaction=True, serialized_rollback=True), append=False)
        item.fixturenames.insert(item.fixturenames.index("_django_db_marker"), "_as_at_first")


def leave_out_shared(config: pytest.Config, items: list[pytest.Item]) -> None:
    if SHARED.is_dir():
        return
    left_out = [item for item in items if item.get_closest_marker("shared")]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


def is_transactional(item: pytest.Item) -> bool:
    if {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ())):
        return True
    marker = item.get_closest_marker("django_db")
    return bool(marker and marker.kwargs.get("transaction"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not SHARED.is_dir():
        terminalreporter.write_line("Tests that measure on ../shared are left out: it is not there (PARALLAX_SHARED).")


@pytest.fixture(scope="session")
def _made_by_migrations(django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker) -> list[Table]:
    with django_db_blocker.unblock():
        return take_copy()


@pytest.fixture
def _as_at_first(_made_by_migrations: list[Table], django_db_blocker: pytest_django.DjangoDbBlocker) -> None:
    # Tells Django's flush that someone else brings the data back. On the connection of now: once a browser runs its
    # loop in this thread there is another one.
    connection._test_serialized_contents = "[]"
    with django_db_blocker.unblock():
        put_back(_made_by_migrations)


@pytest.fixture
def shared() -> Path:
    """The folder of seeds and gold beside the repository; only for tests marked `shared`."""
    return SHARED


@pytest.fixture(autouse=True)
def _cold_cache() -> None:
    """What one test has drawn is not served to the next, whose objects may have the same ids."""
    cache.clear()


def make_user(name: str, role: str = "") -> User:
    user = User.objects.create_user(name, password=f"{name}-password")
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def logged_in(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def analyst(db: None) -> User:
    return make_user("ana", "Analyst")


@pytest.fixture
def editor(db: None) -> User:
    return make_user("edith", "Editor")


@pytest.fixture
def other_editor(db: None) -> User:
    return make_user("edgar", "Editor")


@pytest.fixture
def admin(db: None) -> User:
    return make_user("ada", "Admin")


@pytest.fixture
def roleless(db: None) -> User:
    return make_user("rolf")


@pytest.fixture
def as_analyst(analyst: User) -> Client:
    return logged_in(analyst)


@pytest.fixture
def as_editor(editor: User) -> Client:
    return logged_in(editor)


@pytest.fixture
def as_other_editor(other_editor: User) -> Client:
    return logged_in(other_editor)


@pytest.fixture
def as_admin(admin: User) -> Client:
    return logged_in(admin)


@pytest.fixture
def as_roleless(roleless: User) -> Client:
    return logged_in(roleless)
