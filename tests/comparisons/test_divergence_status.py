"""Resolving, dismissing and reopening: any editor any flag, from its page or from the margin."""

import pytest
from django.urls import reverse

from comparisons.models import Decision, Divergence
from comparisons.services.flagging import set_status
from tests.factories import make_alignment, make_divergence

pytestmark = pytest.mark.django_db

IN_THE_MARGIN = {"show": "all", "order": "left", "page": "1"}


@pytest.fixture
def flag(editor):
    return make_divergence(make_alignment(links=[(0, 0), (1, 1)]), left_words="bridge", made_by=editor)


def url(flag):
    return reverse("divergence_status", args=[flag.pk])


def test_a_colleague_resolves_it(as_other_editor, other_editor, flag):
    response = as_other_editor.post(url(flag), {"settle": "resolved-0"})
    assert response["Location"] == flag.get_absolute_url()
    assert Divergence.objects.get().status == "resolved"
    assert Decision.objects.get().editor == other_editor


def test_it_is_dismissed_and_reopened(as_editor, flag):
    as_editor.post(url(flag), {"settle": "dismissed-0"})
    assert Divergence.objects.get().status == "dismissed"
    as_editor.post(url(flag), {"settle": "open-1"})
    assert Divergence.objects.get().status == "open"


def test_the_second_is_told(as_other_editor, editor, flag):
    set_status(flag, "dismissed", seen=0, editor=editor)
    response = as_other_editor.post(url(flag), {"settle": "resolved-0"})
    assert response.status_code == 409
    assert "Someone changed this flag" in response.content.decode()
    assert Divergence.objects.get().status == "dismissed"


def test_a_double_click_is_no_conflict(as_editor, flag):
    codes = [as_editor.post(url(flag), {"settle": "resolved-0"}).status_code for _ in "ab"]
    assert codes == [302, 302]
    assert Decision.objects.count() == 1


@pytest.mark.parametrize(
    "step", ["", "resolved", "deleted-0", "resolved--1", "resolved-9999999999", "open-0\n", "a\0b"]
)
def test_what_is_no_step_changes_nothing(as_editor, flag, step):
    assert as_editor.post(url(flag), {"settle": step}).status_code == 422
    assert Divergence.objects.get().status == "open"


def test_what_is_open_cannot_be_reopened(as_editor, flag):
    response = as_editor.post(url(flag), {"settle": "open-0"})
    assert response.status_code == 422
    assert "This flag is open." in response.content.decode()


def test_an_analyst_may_not(as_analyst, flag):
    assert as_analyst.post(url(flag), {"settle": "resolved-0"}).status_code == 403
    assert Divergence.objects.get().status == "open"


class TestFromTheMargin:
    def test_the_row_comes_back(self, as_editor, flag):
        data = {"settle": "resolved-0", "revision": "0", **IN_THE_MARGIN}
        page = as_editor.post(url(flag), data, headers={"HX-Request": "true"}).content.decode()
        assert 'id="L1"' in page
        assert 'id="L2"' not in page
        assert "Reopen" in page

    def test_a_conflict_comes_with_the_present_rows(self, as_other_editor, editor, flag):
        set_status(flag, "dismissed", seen=0, editor=editor)
        data = {"settle": "resolved-0", "revision": "0", **IN_THE_MARGIN}
        response = as_other_editor.post(url(flag), data, headers={"HX-Request": "true"})
        assert response.status_code == 409
        assert 'id="rows"' in response.content.decode()

    def test_without_a_script_it_goes_back_to_the_note(self, as_editor, flag):
        response = as_editor.post(url(flag), {"settle": "resolved-0", **IN_THE_MARGIN})
        assert response["Location"] == f"/alignments/{flag.alignment_id}/?row=L1#flag-{flag.pk}"

    def test_z_takes_it_back(self, as_editor, flag):
        as_editor.post(url(flag), {"settle": "resolved-0", **IN_THE_MARGIN})
        as_editor.post(reverse("undo", args=[flag.alignment_id]))
        assert Divergence.objects.get().status == "open"
