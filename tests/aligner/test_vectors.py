"""Sentence vectors as evidence: of whole sentences, and of their clauses."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner import Pairing, Sides, align
from comparisons.aligner.vectors import answered, clauses, nearest

HERE = ["Die Brücke war geschlossen.", "Niemand wurde verletzt.", "Der Hafen dankt.", "Es regnete.", "Ein Fest folgt."]
THERE = ["Nobody was hurt.", "The bridge was closed.", "Two dogs barked.", "Taxes rose.", "A choir sang."]

Rows = list[list[float]]


def side(*sentences: Rows) -> list[np.ndarray]:
    """Matrices of a sentence each: the direction of the whole, then those of its clauses."""
    return [_unit(np.array(rows, dtype=np.float32)) for rows in sentences]


def alone(directions: Rows) -> list[np.ndarray]:
    return side(*([direction] for direction in directions))


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


VECTORS = Sides(alone(np.eye(10)[:5].tolist()), alone(np.eye(10)[[1, 0, 7, 8, 9]].tolist()))


def test_vectors_pair_what_has_no_letter_in_common() -> None:
    assert align(HERE, THERE) == []
    assert [(p.left, p.right) for p in align(HERE, THERE, vectors=VECTORS)] == [(0, 1), (1, 0)]


def test_what_is_like_nothing_stays_alone() -> None:
    assert all(pairing.left < 2 for pairing in align(HERE, THERE, vectors=VECTORS))


def test_a_clause_is_answered_by_the_nearest_of_the_other_sentence() -> None:
    long = clauses(side([[1, 1, 0], [1, 0, 0], [0, 1, 0]]))
    short = clauses(side([[1, 0, 0]]))

    found = answered(long, short, np.array([0]), np.array([0]))

    assert (found.left[0], found.right[0], found.best[0]) == (0.5, 1, 1)


def test_a_sentence_without_clauses_is_its_own() -> None:
    assert clauses(side([[1, 0]], [[0, 1], [1, 0], [1, 1]])).starts.tolist() == [0, 1, 3]


def test_the_nearest_come_first() -> None:
    among = _unit(np.array([[0, 1], [1, 0], [1, 1]], dtype=np.float32))

    assert nearest(among[1:2], among, 2).tolist() == [[1, 2]]


directions = st.lists(st.lists(st.floats(-1, 1, width=32), min_size=4, max_size=4), min_size=1, max_size=12)


@given(directions, directions)
def test_which_article_is_left_does_not_matter(left: Rows, right: Rows) -> None:
    here, there = [f"hier {i}" for i in range(len(left))], [f"there {j}" for j in range(len(right))]
    vectors = Sides(alone(left), alone(right))
    mirrored = align(there, here, vectors=vectors.mirrored())
    expected = sorted(Pairing(i, j, score, extent) for j, i, score, extent in mirrored)
    assert align(here, there, vectors=vectors) == expected


def test_a_faint_likeness_in_a_short_text_is_no_link() -> None:
    """Of three sentences against three, something is always nearest."""
    faint = Sides(alone([[1, 0.2, 0], [0, 1, 0.1]]), alone([[0.2, 0, 1], [0.1, 0.1, 1]]))
    assert align(["Schnelle Füchse.", "Faule Hunde."], ["Stocks fell.", "Banks opened."], vectors=faint) == []
