import pytest

from tests.aligner.detectors.telling import categories, told

FOUND = [
    (
        "The bishop flew to Lisbon to open the chapel.",
        "The bishop flew to Madrid to open the chapel.",
        "Lisbon",
        "Madrid",
    ),
    (
        "The bill was drafted by Petra Lang last spring.",
        "The bill was drafted by Ruth Simmons last spring.",
        "Petra Lang",
        "Ruth Simmons",
    ),
    (
        "The owner sold the barge to Nordbank in March.",
        "The owner sold the barge to a bank in March.",
        "Nordbank",
        "a bank",
    ),
]
FAIR = [
    ("The European Union lifted the tariff on cheese.", "The EU lifted the tariff on cheese."),
    ("The bill was drafted by Petra Lang last spring.", "The bill was drafted by Lang last spring."),
    ("Talks took place in Kyiv behind closed doors.", "Talks took place in Kiev behind closed doors."),
    ("The bill was drafted by Senator Petra Lang.", "The bill was drafted by Petra Lang."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_another_name_is_found(left, right, one, other):
    assert told(left, right) == [("name", one, other)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_another_form_of_a_name_is_fair(left, right):
    assert told(left, right) == []


def test_a_member_of_a_list_is_a_name_and_left_out():
    found = told("Delegates from Ghana, Togo and Benin signed.", "Delegates from Ghana and Benin signed.")

    assert found == [("name", "Togo", None), ("omission", "Togo", None)]


def test_it_works_across_languages():
    assert categories("Die Kanzlerin landete in Lissabon.", "The chancellor landed in Madrid.", "de", "en") <= {"name"}
    assert told("La ministre atterrit à Madrid.", "The minister landed in Madrid.", "fr", "en") == []
