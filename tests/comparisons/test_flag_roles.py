"""Who may do what with a flag and what is said under it: the table of roles, row by row."""

import pytest
from django.urls import reverse

from comparisons.services.flagging import accept_suggestion
from tests.factories import make_comment, make_divergence, make_suggestion

pytestmark = pytest.mark.django_db

# F forbidden, O done: an analyst, the editor whose it is, another editor, an admin.
TABLE = {
    "resolve": "F O O O",
    "dismiss": "F O O O",
    "reopen": "F O O O",
    "accept": "F O O O",
    "discuss": "F O O O",
    "edit": "F O F O",
    "delete": "F O F O",
    "edit what was accepted": "F O F O",
    "delete what was accepted": "F O F O",
    "delete a comment": "F O F O",
}


def ask(client, what, editor):
    """What the role is answered when it does this to something of the editor's."""
    flag = make_divergence(made_by=editor, status="resolved" if what == "reopen" else "open")
    if what == "accept":
        flag = make_suggestion()
    if what.endswith("accepted"):
        flag = make_suggestion()
        accept_suggestion(flag, seen=0, editor=editor)
        flag.refresh_from_db()
    said = make_comment(flag, by=editor)
    words = {"category": "date", "severity": "5", "left_quote": flag.left_quote}
    name, pk, data = {
        "resolve": ("divergence_status", flag.pk, {"settle": "resolved-0"}),
        "dismiss": ("divergence_status", flag.pk, {"settle": "dismissed-0"}),
        "reopen": ("divergence_status", flag.pk, {"settle": "open-0"}),
        "accept": ("divergence_accept", flag.pk, {"accept": "0"}),
        "discuss": ("comment_create", flag.pk, {"text": "Yes."}),
        "edit": ("divergence_edit", flag.pk, {"seen": flag.revision, **words}),
        "delete": ("divergence_delete", flag.pk, {"seen": flag.revision}),
        "delete a comment": ("comment_delete", said.pk, {}),
    }[what.removesuffix(" what was accepted")]
    return client.post(reverse(name, args=[pk]), data).status_code


@pytest.mark.parametrize("what", TABLE)
def test_each_role_may_do_what_the_table_says(what, editor, as_analyst, as_editor, as_other_editor, as_admin):
    clients = (as_analyst, as_editor, as_other_editor, as_admin)
    answers = " ".join({403: "F", 302: "O"}.get(ask(client, what, editor), "-") for client in clients)
    assert answers == TABLE[what]
