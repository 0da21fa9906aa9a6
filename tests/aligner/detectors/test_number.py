import pytest

from tests.aligner.detectors.telling import told

FOUND = [
    ("The flood drowned 40 cattle on the farms.", "The flood drowned 400 cattle on the farms.", "40", "400"),
    (
        "The harbour will cost $1.5 million to dredge.",
        "The harbour will cost 2.5 million dollars to dredge.",
        "$1.5 million",
        "2.5 million dollars",
    ),
    ("A quarter of the orchards froze.", "A fifth of the orchards froze.", "A quarter", "A fifth"),
    ("Seven in ten tenants signed.", "Six in ten tenants signed.", "Seven in ten", "Six in ten"),
    ("She came third in the race.", "She came fourth in the race.", "third", "fourth"),
]
FAIR = [
    ("Three thousand people queued for bread.", "3,000 people queued for bread."),
    ("A quarter of the orchards froze.", "25 percent of the orchards froze."),
    ("The tunnel took an hour to clear.", "The tunnel took 60 minutes to clear."),
    ("The barn holds twelve horses.", "The barn holds a dozen horses."),
    ("Some 300 people queued for bread.", "300 people queued for bread."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_another_value_is_found(left, right, one, other):
    assert told(left, right) == [("number", one, other)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_the_same_value_written_otherwise_is_fair(left, right):
    assert told(left, right) == []


def test_a_bound_gained_is_found():
    found = told("Some 300 people queued for bread.", "More than 300 people queued for bread.")

    assert found == [("number", "Some 300", "More than 300")]


def test_it_works_across_languages():
    assert told("Elf Kühe ertranken im Fluss.", "Twelve cows drowned in the river.", "de", "en") == [
        ("number", "Elf", "Twelve")
    ]
    assert told("Elf Kühe ertranken im Fluss.", "Eleven cows drowned in the river.", "de", "en") == []


def test_a_figure_that_goes_with_its_clause_is_told_with_the_omission():
    found = told(
        "The train stopped near the viaduct, stranding 90 passengers overnight.", "The train stopped near the viaduct."
    )

    assert {category for category, _, _ in found} == {"omission", "number"}
