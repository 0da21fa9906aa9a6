"""Places: what stands beside a candidate, in both articles."""

from typing import NamedTuple

import numpy as np

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import Values
from comparisons.aligner.features import Integers

# Further than any step, so that a step off the last sentence does not land on the next row.
MARGIN = 8


class Places(NamedTuple):
    """The candidates by one number each, in order, so that their neighbours are found by search."""

    keys: Integers
    width: int

    @classmethod
    def of(cls, candidates: Candidates) -> "Places":
        width = 2 * MARGIN + 1 + int(candidates.right.max(initial=0))
        return cls(candidates.left * width + candidates.right + MARGIN, width)

    def beside(self, values: Values, down: int, on: int, *, otherwise: float) -> Values:
        """Return the value of the candidate so many sentences down on the left and on on the right.

        `otherwise` where there is no such candidate. The keys are in ascending order.
        """
        if not self.keys.size:
            return values
        wanted = self.keys + down * self.width + on
        at = np.minimum(np.searchsorted(self.keys, wanted), self.keys.size - 1)
        return np.where(self.keys[at] == wanted, values[at], otherwise)
