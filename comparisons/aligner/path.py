"""The path: whether a candidate goes on where the surest pairs around it were told.

Two accounts mostly keep one order for a while, then one jumps: so what counts are the nearest sure pairs only, and how
many of them agree (the idea behind anchors, Simard et al. 1992; here without the demand of one order throughout).
"""

import numpy as np

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import Values
from comparisons.aligner.features import Integers
from comparisons.aligner.scaling import mutual_best

# A pair that stands out by so much, and is the best of both its sentences, is an anchor.
ANCHOR_FROM = 0.1

# So many anchors are asked on either side.
ASKED = 3

# An anchor agrees with a pair so many sentences off its diagonal, and with more from further away.
OFF, OFF_A_STEP = 1.0, 0.25


def on_path(scaled: Values, of: Candidates) -> Values:
    """Return the share of the anchors around each candidate that agree with it: 0 to 1."""
    anchors = (scaled >= ANCHOR_FROM) & mutual_best(scaled, of)
    here, there = of.left[anchors], of.right[anchors]
    order = np.argsort(there, kind="stable")
    return (_agreeing(of.left, of.right, here, there) + _agreeing(of.right, of.left, there[order], here[order])) / 2


def _agreeing(left: Integers, right: Integers, here: Integers, there: Integers) -> Values:
    """Return the share for each pair, asking the anchors (`here`, `there`) next to it in the order of `here`."""
    agreed = np.zeros(left.size)
    if not here.size:
        return agreed
    before, after = np.searchsorted(here, left, side="left"), np.searchsorted(here, left, side="right")
    for step in range(ASKED):
        for at in (before - 1 - step, after + step):
            asked = (at >= 0) & (at < here.size)
            anchor = np.clip(at, 0, here.size - 1)
            down, on = left - here[anchor], right - there[anchor]
            agreed += asked & (np.abs(down - on) <= OFF + OFF_A_STEP * np.abs(down))
    return agreed / (2 * ASKED)
