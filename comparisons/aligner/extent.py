"""Extent: whether two linked sentences say the same wholly, or one of them says something else too."""

import numpy as np
import numpy.typing as npt

from comparisons.aligner.curves import Judgement

FULL = "full"
PARTIAL = "partial"

# From this probability on a link is called full: nine in ten of those so called are,
# over all kinds of text (docs/aligner.md has the curve, and which kinds do better and worse).
FULL_FROM = 0.7


def is_full(judged: Judgement) -> npt.NDArray[np.bool_]:
    """Return which candidates say wholly the same, should they be links."""
    return judged.full >= FULL_FROM
