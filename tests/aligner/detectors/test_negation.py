import pytest

from tests.aligner.detectors.telling import told

FOUND = [
    ("The council approved the quarry.", "The council did not approve the quarry.", None, "not"),
    ("The brakes worked on the descent.", "The brakes failed to work on the descent.", None, "failed to"),
    ("The council accepted the offer.", "The council rejected the offer.", "accepted", "rejected"),
    ("The route is safe in winter.", "The route is unsafe in winter.", "safe", "unsafe"),
    ("The mayor voted for the toll on lorries.", "The mayor voted against the toll on lorries.", "for", "against"),
]
FAIR = [
    ("The licence is invalid after the merger.", "The licence is not valid after the merger."),
    ("No one was hurt when the crane fell.", "Nobody was hurt when the crane fell."),
    ("The council didn't approve the quarry.", "The council did not approve the quarry."),
    ("No fewer than 40 goats escaped.", "At least 40 goats escaped."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_a_flipped_polarity_is_found(left, right, one, other):
    (found,) = told(left, right)

    assert found[0] == "negation"
    assert (one is None, other is None) == (found[1] is None, found[2] is None)
    assert (one or "") in (found[1] or "")
    assert (other or "") in (found[2] or "")


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_a_denial_on_both_sides_is_fair(left, right):
    assert told(left, right) == []


def test_a_denial_that_becomes_a_statement_is_another_stance_too():
    found = told("The pilot denied that he had been drinking.", "The pilot said that he had been drinking.")

    assert found == [("attribution", "denied", "said"), ("negation", "denied", "said")]
