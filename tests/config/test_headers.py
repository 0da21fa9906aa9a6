"""What each answer tells the browser to allow."""

import pytest

pytestmark = pytest.mark.django_db

STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}


def policy(response) -> dict[str, str]:
    directives = response["Content-Security-Policy"].split(";")
    return dict(directive.strip().split(" ", 1) for directive in directives if directive.strip())


@pytest.mark.parametrize("path", ["/login/", "/no-such-page/", "/admin/login/"])
def test_the_policy_is_strict_on_every_page(client, path):
    assert policy(client.get(path)) == STRICT


def test_nothing_is_guessed_framed_or_told_to_others(client):
    response = client.get("/login/")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"


def test_the_session_is_out_of_reach_of_scripts_and_other_sites(client, editor):
    response = client.post("/login/", {"username": editor.username, "password": f"{editor.username}-password"})
    cookie = response.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
