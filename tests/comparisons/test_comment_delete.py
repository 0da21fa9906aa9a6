"""Deleting a comment: one's own, or as an admin any."""

import pytest
from django.urls import reverse

from comparisons.models import Comment
from comparisons.services.discussing import delete_comment
from tests.factories import make_comment, make_divergence

pytestmark = pytest.mark.django_db


@pytest.fixture
def comment(editor):
    return make_comment(make_divergence(made_by=editor), "Are you sure?", by=editor)


def delete(client, comment):
    return client.post(reverse("comment_delete", args=[comment.pk]))


@pytest.mark.parametrize(
    ("role", "code"), [("as_analyst", 403), ("as_editor", 302), ("as_other_editor", 403), ("as_admin", 302)]
)
def test_who_may(role, code, comment, request):
    assert delete(request.getfixturevalue(role), comment).status_code == code
    assert Comment.objects.kept().exists() == (code == 403)


def test_it_is_gone_from_the_page_and_the_margin(as_editor, comment):
    delete(as_editor, comment)
    flag = comment.divergence
    assert "Are you sure?" not in as_editor.get(flag.get_absolute_url()).content.decode()
    assert "1 comment" not in as_editor.get(flag.alignment.get_absolute_url()).content.decode()


def test_the_second_is_told(as_editor, admin, comment):
    delete_comment(comment, editor=admin)
    response = delete(as_editor, comment)
    assert response.status_code == 409
    assert "deleted this comment before you" in response.content.decode()


@pytest.mark.parametrize("pk", [0, 2**63, 10**30])
def test_one_that_is_not_there(as_editor, pk):
    assert as_editor.post(f"/comments/{pk}/delete/").status_code == 404
