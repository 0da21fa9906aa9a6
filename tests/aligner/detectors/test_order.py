import pytest

from tests.aligner.detectors.telling import categories, told

FOUND = [
    (
        "The guards fled before the prisoners set fire to the kitchen.",
        "The prisoners set fire to the kitchen before the guards fled.",
    ),
    ("First she paid the fine, then she sold the house.", "First she sold the house, then she paid the fine."),
]
FAIR = [
    ("After the vote the senators left for lunch.", "The senators left for lunch after the vote."),
    ("The farm sells apples, pears and honey.", "The farm sells honey, apples and pears."),
    ("The guards fled before the kitchen burned.", "Before the kitchen burned, the guards fled."),
]


@pytest.mark.parametrize(("left", "right"), FOUND)
def test_events_turned_round_are_found_on_both_sides(left, right):
    (found,) = told(left, right)

    assert found[0] == "order"
    assert all(found)


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_a_clause_that_only_moves_is_fair(left, right):
    assert told(left, right) == []


@pytest.mark.parametrize(("left", "right"), FOUND)
def test_which_side_is_called_left_changes_nothing(left, right):
    assert categories(right, left) == {"order"}
