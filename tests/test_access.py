"""Who gets in where: every address of the site, for nobody and for each role, by GET and by POST.

A new URL fails here until the table says who may have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.factories import make_alignment, make_article, make_comment, make_divergence, make_rule, make_upload

pytestmark = pytest.mark.django_db

ROLES = ("nobody", "roleless", "analyst", "editor", "admin")

# L sent to log in, F forbidden, N not by this method, O let in (whatever the empty form is then told).
EVERYONE = "O O O O O"
ACCOUNT = "L O O O O"
READ = "L F O O O"
JUDGE = "L F F O O"
FEED = "L F F F O"
NEVER = "L N N N N"
# Closed at the door of the view, open to all the world at its method.
OPEN_NEVER = "N N N N N"

TABLE = {
    # name: (GET, POST)
    "login": (EVERYONE, EVERYONE),
    "logout": (NEVER, ACCOUNT),
    "password_change": (ACCOUNT, ACCOUNT),
    "password_change_done": (ACCOUNT, NEVER),
    "account_shortcuts": (NEVER, ACCOUNT),
    "account_faint": (NEVER, ACCOUNT),
    "healthz": (EVERYONE, OPEN_NEVER),
    "event_list": (READ, NEVER),
    "event": (READ, NEVER),
    "register": (READ, NEVER),
    "register_export": (READ, NEVER),
    "register_all": (READ, NEVER),
    "register_all_export": (READ, NEVER),
    "score": (READ, NEVER),
    "weights": (FEED, FEED),
    "event_create": (FEED, FEED),
    "event_rename": (FEED, FEED),
    "event_delete": (FEED, FEED),
    "article": (READ, NEVER),
    "article_upload": (FEED, NEVER),
    "article_edit": (FEED, FEED),
    "article_withdraw": (NEVER, FEED),
    "article_restore": (NEVER, FEED),
    "passage_kind": (NEVER, FEED),
    "import_start": (FEED, FEED),
    "import_preview": (FEED, FEED),
    "import_read": (NEVER, FEED),
    "import_store": (NEVER, FEED),
    "import_discard": (NEVER, FEED),
    "compare": (NEVER, READ),
    "alignment": (READ, NEVER),
    "align_again": (NEVER, JUDGE),
    "row_confirm": (NEVER, JUDGE),
    "row_reject": (NEVER, JUDGE),
    "link_create": (NEVER, JUDGE),
    "link_remove": (NEVER, JUDGE),
    "undo": (NEVER, JUDGE),
    "alignment_export": (READ, NEVER),
    "divergence": (READ, NEVER),
    "divergence_create": (JUDGE, JUDGE),
    # The divergence is the admin's: editors change their own, and settle anyone's.
    "divergence_edit": (FEED, FEED),
    "divergence_delete": (NEVER, FEED),
    "divergence_status": (NEVER, JUDGE),
    "rule_list": (READ, NEVER),
    # Of which difference, the query says: here it says nothing.
    "rule_create": ("L F F - -", "L F F - -"),
    "rule_lift": (NEVER, JUDGE),
    "rule_restore": (NEVER, JUDGE),
    "divergence_accept": (NEVER, JUDGE),
    "divergence_undo": (NEVER, JUDGE),
    "comment_create": (NEVER, JUDGE),
    # So is the comment: editors delete their own.
    "comment_delete": (NEVER, FEED),
}


class Address(NamedTuple):
    name: str
    route: str
    arguments: tuple[str, ...]


def addresses(patterns: list[URLPattern | URLResolver], namespace: str = "", route: str = "") -> Iterator[Address]:
    for pattern in patterns:
        path = route + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from addresses(pattern.url_patterns, inner, path)
        else:
            yield Address(f"{namespace}{pattern.name or ''}", path, tuple(pattern.pattern.regex.groupindex))


ALL = list(addresses(get_resolver().url_patterns))
OURS = [address for address in ALL if not address.name.startswith("admin:")]
ADMIN = [address for address in ALL if address.name.startswith("admin:") and not address.arguments]


@pytest.fixture
def clients(as_roleless, as_analyst, as_editor, as_admin) -> dict[str, Client]:
    return dict(zip(ROLES, (Client(), as_roleless, as_analyst, as_editor, as_admin), strict=True))


@pytest.fixture
def objects(admin) -> dict[str, int]:
    """An object for each kind of address, by the first word of the route."""
    alignment = make_alignment(make_article(upload=make_upload(b"The bridge opened.")), links=[(0, 0)])
    flag = make_divergence(alignment, made_by=admin)
    return {
        "events": alignment.left.event_id,
        "articles": alignment.left_id,
        "alignments": alignment.pk,
        "divergences": flag.pk,
        "comments": make_comment(flag, by=admin).pk,
        "rules": make_rule(alignment.left.event, made_by=admin).pk,
        "import": make_upload(by=admin).pk,
    }


def test_the_table_names_every_address():
    assert {address.name for address in OURS} == set(TABLE)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", OURS, ids=lambda address: address.name)
def test_each_role_gets_what_the_table_says(address, method, clients, objects):
    found = " ".join(outcome(ask(client, method, url_of(address, objects))) for client in clients.values())
    assert found == TABLE[address.name][method == "post"]


def test_editors_may_change_their_own_flags(as_editor, editor):
    flag = make_divergence(made_by=editor)
    assert as_editor.get(reverse("divergence_edit", args=[flag.pk])).status_code == 200


@pytest.mark.parametrize("role", ROLES[:-1])
def test_the_records_are_for_admins_only(role, clients):
    for address in ADMIN:
        response = ask(clients[role], "get", reverse(address.name))
        assert response.status_code != 200 or address.name == "admin:login", address.name


def test_no_write_without_a_token(admin, objects):
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin, backend="django.contrib.auth.backends.ModelBackend")
    for address in OURS:
        if "O" in TABLE.get(address.name, ("", ""))[1]:
            assert ask(client, "post", url_of(address, objects)).status_code == 403, address.name


def url_of(address: Address, objects: dict[str, int]) -> str:
    pk = objects.get(address.route.split("/")[0])
    values = {"pk": pk, "article": objects["articles"], "format": "csv"}
    return reverse(address.name, kwargs={name: values[name] for name in address.arguments})


def ask(client: Client, method: str, url: str) -> HttpResponse:
    """The answer, with whatever it changed undone: the next role finds what this one found."""
    with transaction.atomic():
        response = getattr(client, method)(url)
        transaction.set_rollback(True)
    return response


def outcome(response: HttpResponse) -> str:
    if response.status_code == 302 and response["Location"].startswith("/login/?next="):
        return "L"
    return {403: "F", 405: "N", 404: "-"}.get(response.status_code, "O")
