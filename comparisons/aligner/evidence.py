"""Evidence: all that speaks for or against each candidate, a column of numbers for each kind.

Everything is the same whichever article is called left: where a kind has a value for either side, the larger and
the smaller one, or their mean, are the evidence.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz, process

from comparisons.aligner.candidates import Candidates, products, shares
from comparisons.aligner.curves import PARALLEL, Evidence, Values
from comparisons.aligner.features import Features, weigh_letters, weigh_tokens
from comparisons.aligner.names import figures, names
from comparisons.aligner.parallel import parallelness
from comparisons.aligner.path import on_path
from comparisons.aligner.places import Places
from comparisons.aligner.scaling import ahead, best, scale
from comparisons.aligner.vectors import Sides, Vectors, answered, clauses, cosines

# What stands for "no such thing in one of the two": neither agreement nor the lack of it.
NOTHING = -1.0

# Fuzzy scorers are quadratic in the length of a sentence; this much of it tells which it is.
FUZZY_CAP = 600

# A ratio below this says nothing and counts as 0; the scorer is quicker for not having to work it out.
FUZZY_FROM = 40


class Texts(NamedTuple):
    """The sentences of both articles as they are, folded, and their words as vectors; and what they mean, if known.

    `wholes` are the vectors of the whole sentences among `vectors`.
    """

    left: Sequence[str]
    right: Sequence[str]
    folded_left: Sequence[str]
    folded_right: Sequence[str]
    words: Features
    vectors: Sides | None = None
    wholes: tuple[Vectors, Vectors] | None = None


def gather(texts: Texts, of: Candidates) -> Evidence:
    """Return the evidence of each candidate by its name; mostly between 0 and 1."""
    evidence = _by_letters(texts, of) | _by_shape(texts, of)
    if texts.vectors and texts.wholes:
        evidence |= _by_vectors(texts.vectors, texts.wholes, of)
    evidence |= _together(evidence, of)
    return {name: np.round(values, 5) for name, values in evidence.items()}


def fuzziness(texts: Texts, of: Candidates) -> Values:
    """Return how alike the words of each pair are, whatever their order: RapidFuzz's token set ratio, 0 to 1."""
    left = [texts.folded_left[i][:FUZZY_CAP] for i in of.left]
    right = [texts.folded_right[j][:FUZZY_CAP] for j in of.right]
    return (
        process.cpdist(left, right, scorer=fuzz.token_set_ratio, score_cutoff=FUZZY_FROM, workers=1).astype(np.float64)
        / 100
    )


def _by_letters(texts: Texts, of: Candidates) -> dict[str, Values]:
    letters = weigh_letters(texts.folded_left, texts.folded_right)
    contained = shares(texts.words.left, texts.words.right, of)
    found = {
        "letters": products(letters.left, letters.right, of),
        "words": (contained[0] + contained[1]) / 2,
        "fuzzy": fuzziness(texts, of),
    }
    found |= {f"{name} scaled": scale(values, of) for name, values in found.items()}
    found["words most"] = np.maximum(*contained)
    found["names"] = _agreement([names(text) for text in texts.left], [names(text) for text in texts.right], of)
    found["figures"] = _agreement([figures(text) for text in texts.left], [figures(text) for text in texts.right], of)
    return found


def _agreement(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], of: Candidates) -> Values:
    """Return the mean share of what each has that the other has too, by rarity; `NOTHING` where one has none."""
    weighed = weigh_tokens(left, right)
    mine, theirs = shares(weighed.left, weighed.right, of)
    some = np.array([bool(each) for each in left])[of.left] & np.array([bool(each) for each in right])[of.right]
    return np.where(some, (mine + theirs) / 2, NOTHING)


def _by_shape(texts: Texts, of: Candidates) -> dict[str, Values]:
    """Return what length and place say: of two long sentences a part is shared easily, and leads sum up."""
    here, there = (np.log1p([len(text) for text in side]) for side in (texts.folded_left, texts.folded_right))
    left, right = (of.left + 0.5) / len(texts.left), (of.right + 0.5) / len(texts.right)
    return {
        "shorter": np.minimum(here[of.left], there[of.right]),
        "uneven": np.abs(here[of.left] - there[of.right]),
        "apart": np.abs(left - right),
        "early": np.minimum(left, right),
    }


def _by_vectors(vectors: Sides, whole: tuple[Vectors, Vectors], of: Candidates) -> dict[str, Values]:
    found = {"meaning": cosines(*whole, of.left, of.right)}
    clause = answered(clauses(vectors.left), clauses(vectors.right), of.left, of.right)
    found |= {
        "clauses": (clause.left + clause.right) / 2,
        "clauses most": np.maximum(clause.left, clause.right),
        "best clause": clause.best,
    }
    found |= {f"{name} scaled": scale(values, of) for name, values in found.items()}
    return found | {"clauses least": np.minimum(clause.left, clause.right)}


def _together(evidence: Evidence, of: Candidates) -> dict[str, Values]:
    """Return the sum of the chief evidence, how it stands out, and how that is beside the candidate."""
    together = evidence["letters"] + evidence.get("meaning", 0) / 2 + evidence.get("clauses", 0)
    scaled = scale(together, of)
    leads = ahead(together, of)
    bests = best(of.left, scaled), best(of.right, scaled)
    places = Places.of(of)
    onward = [places.beside(scaled, step, step, otherwise=-0.5) for step in (1, -1)]
    beside = [places.beside(scaled, *step, otherwise=-0.5) for step in ((0, 1), (0, -1), (1, 0), (-1, 0))]
    # By letters alone the sum is the letters again, which have their curves already.
    sums = {"together": together, "together scaled": scaled} if "meaning" in evidence else {}
    if "meaning" in evidence:
        sums[PARALLEL] = np.full(scaled.size, parallelness(scaled, of))
    return sums | {
        "ahead most": np.maximum(*leads),
        "ahead least": np.minimum(*leads),
        "onward": np.maximum(*onward),
        "beside": np.maximum.reduce(beside),
        "on the path": on_path(scaled, of),
        "best of one": np.maximum(*bests),
        "best of other": np.minimum(*bests),
    }
