"""Must, should, may, will: an obligation, a possibility or a plan made another; a hedge gained or lost."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding
from comparisons.aligner.lexicon import hedges
from comparisons.aligner.phrases import Phrase, literal, runs, stems_of
from comparisons.aligner.sentence import Run

# What is set is as sure as what will be.
_SET = frozenset(("be set to", "be due to", "be scheduled to", "be slated to", "be to"))
_CLASSES = {
    "must": hedges.MUST,
    "should": hedges.SHOULD,
    "may": hedges.MAY,
    "can": hedges.CAN | frozenset(("be allowed to", "be permitted to", "cannot", "able to")),
    "will": hedges.WILL | hedges.WOULD | _SET,
    "likely": hedges.LIKELY - _SET,
    "seem": hedges.SEEM,
    "plan": hedges.PLAN,
}
# Gained or lost without any against it, these leave the sense: "will meet" and "meets", "was able to leave" and "left".
_LIGHT = frozenset(("will", "can", "barred"))
# "Could" tells an ability or a possibility.
_NEAR = (frozenset(("may", "can")),)


# What must not, may not and cannot be done, or is not allowed, is barred.
_BARRED = frozenset(("must", "may", "can", "should"))
_BARRING = frozenset("ban bar forbid prohibit outlaw unabl".split())


class Modal(NamedTuple):
    run: Run
    kind: str


def detect(found: Comparison) -> Iterator[Finding]:
    """Modals of a kind that the other side lacks: two that stand against each other, else one gained or lost."""
    left, right = _alone(_modals(found.left), _modals(found.right))
    if left and right:
        if _applies(found.left, left[0]) or _applies(found.right, right[0]):
            yield Finding("modality", left[0].run, right[0].run, 90, MAJOR)
        return
    yield from (Finding("modality", modal.run, None, 80, MAJOR) for modal in left if _is_lost(found.left, modal))
    yield from (Finding("modality", None, modal.run, 80, MAJOR) for modal in right if _is_lost(found.right, modal))


def _alone(left: list[Modal], right: list[Modal]) -> tuple[list[Modal], list[Modal]]:
    """Those without one of their kind on the other side."""
    waiting, lonely = list(right), []
    for modal in left:
        other = next((other for other in waiting if _same(modal.kind, other.kind)), None)
        if other:
            waiting.remove(other)
        else:
            lonely.append(modal)
    return lonely, waiting


def _is_lost(side: Side, modal: Modal) -> bool:
    return modal.kind not in _LIGHT and _applies(side, modal)


def _same(one: str, other: str) -> bool:
    return one == other or frozenset((one, other)) in _NEAR


@lru_cache(maxsize=1)
def _phrases() -> dict[Phrase, str]:
    """The verbs, by their stems; of a plan, only what is planned: "plan to", not "planned"."""
    verbs = ((kind, member) for kind, members in _CLASSES.items() for member in members if not member.endswith("ly"))
    return {stems_of(member): kind for kind, member in verbs if kind != "plan" or _is_plan(member)}


def _is_plan(member: str) -> bool:
    return member.endswith(" to") and not _PLANNING.isdisjoint(member.split())


_PLANNING = frozenset("plan intend intention hope aim want propose consider seek wish".split())


@lru_cache(maxsize=1)
def _adverbs() -> dict[str, str]:
    """The adverbs, as they are written: "likely" is not "like"."""
    return {member: kind for kind, members in _CLASSES.items() for member in members if member.endswith("ly")}


def _modals(side: Side) -> list[Modal]:
    """The modals of a sentence in their order, those that are part of a date or accounted for left out."""
    sentence = side.sentence
    found = [Modal(run, _phrases()[phrase]) for phrase, run in runs(sentence, _phrases())]
    found += [Modal(run, _adverbs()[_as_written(side, run)]) for run in literal(sentence, frozenset(_adverbs()))]
    found += [Modal(Run(at, at + 1), "barred") for at, word in enumerate(sentence.words) if word.stem in _BARRING]
    taken = [modal for modal in found if not any(set(modal.run.places) < set(other.run.places) for other in found)]
    kept = (_barred(side, modal) for modal in taken if _counts(side, modal.run))
    return sorted(modal for modal in kept if not _is_idle(side, modal))


def _is_idle(side: Side, modal: Modal) -> bool:
    """Whether a modal says no more than the verb: "could recall", "does not want to"."""
    words = side.sentence.words[modal.run.last : modal.run.last + 1]
    senses = modal.kind in ("may", "can") and bool(words) and words[0].lower in _SENSES
    return senses or (
        modal.kind == "plan" and "not" in side.sentence.lowers[max(modal.run.first - 1, 0) : modal.run.first]
    )


_SENSES = frozenset("see hear recall remember understand afford find feel tell smell imagine".split())


def _as_written(side: Side, run: Run) -> str:
    return " ".join(side.sentence.lowers[run.first : run.last])


def _barred(side: Side, modal: Modal) -> Modal:
    """ "must not", "cannot", "not allowed to"."""
    lowers = side.sentence.lowers
    around = lowers[modal.run.last : modal.run.last + 1] + lowers[max(modal.run.first - 3, 0) : modal.run.first]
    denied = bool({"not", "no"} & set(around)) or "cannot" in lowers[modal.run.first : modal.run.last]
    return modal._replace(kind="barred") if denied and modal.kind in _BARRED else modal


def _counts(side: Side, run: Run) -> bool:
    asked = not _ASKING.isdisjoint(side.sentence.lowers[max(run.first - 4, 0) : run.first])  # "how it should be spent"
    return not (side.dated.union(side.claimed).intersection(run.places)) and not asked


_ASKING = frozenset("how what whether where why".split())


def _applies(side: Side, modal: Modal) -> bool:
    """Whether the other side says what the modal goes with, and not the modal's own words too."""
    if _is_said(side, modal.run):
        return False
    words = side.sentence.words
    after = [place for place in range(modal.run.last, min(modal.run.last + 5, len(words))) if words[place].is_content]
    before = [place for place in range(modal.run.first) if words[place].is_content]
    return any(place in side.partners for place in after[:1] or before[-1:])


def _is_said(side: Side, run: Run) -> bool:
    content = [place for place in run.places if side.sentence.words[place].is_content]
    return bool(content) and all(place in side.partners for place in content)
