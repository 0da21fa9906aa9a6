"""What a person reads when a request is refused: one sentence and a way on, in the frame of the site."""

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, override_settings
from django.urls import include, path

pytestmark = pytest.mark.django_db

SENTENCE = "Only the author may do this."


def refuse(request):
    raise PermissionDenied(SENTENCE)


def fail(request):
    raise ZeroDivisionError


def read_form(request):
    return request.POST["nothing"]


urlpatterns = [
    path("refuse/", refuse),
    path("fail/", fail),
    path("form/", read_form),
    path("", include("config.urls")),
]
handler400 = "config.views.bad_request"
here = override_settings(ROOT_URLCONF="tests.config.test_errors")


def sentence(response) -> str:
    """What an open page would take out of the answer and show among its messages."""
    page = response.content.decode()
    return page.split('id="sentence">')[1].split("</p>")[0]


@here
def test_a_refusal_says_why(as_analyst):
    response = as_analyst.get("/refuse/")
    assert response.status_code == 403
    assert sentence(response) == SENTENCE


def test_what_is_not_there_is_said_in_the_frame_of_the_site(as_analyst):
    response = as_analyst.get("/no-such-page/")
    assert response.status_code == 404
    assert "nothing at this address" in sentence(response)
    assert "To the events" in response.content.decode()


def test_a_stranger_is_told_too_and_sees_no_menu(client):
    page = client.get("/no-such-page/").content.decode()
    assert "nothing at this address" in page
    assert "Log out" not in page


def test_a_form_without_a_valid_token_keeps_what_was_written(editor):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    response = client.post("/account/shortcuts/")
    assert response.status_code == 403
    assert "no longer valid" in sentence(response)
    assert "what you wrote is still in the form" in response.content.decode()


@here
@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=2 * 2**20)
def test_too_much_text_is_refused_with_the_limit(as_editor):
    response = as_editor.post("/form/", {"text": "x" * (3 * 2**20)})
    assert response.status_code == 400
    assert "more than 2 MB" in sentence(response)


@here
@override_settings(DATA_UPLOAD_MAX_NUMBER_FIELDS=5)
def test_too_many_fields_are_refused(as_editor):
    response = as_editor.post("/form/", {f"field{number}": "" for number in range(9)})
    assert response.status_code == 400
    assert "more fields" in sentence(response)


@here
def test_our_own_mistake_is_called_that(as_editor):
    as_editor.raise_request_exception = False
    response = as_editor.get("/fail/")
    assert response.status_code == 500
    assert "on our side" in sentence(response)


def test_a_host_that_is_not_ours_is_not_answered(client):
    assert client.get("/login/", headers={"Host": "example.org"}).status_code == 400
