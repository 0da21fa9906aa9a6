"""The figures of the aligner on pairs of articles whose links are known: what `manage.py evaluate_links` answers."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from comparisons.aligner.baselines import BASELINES
from comparisons.aligner.evaluation import Aligned, Document, Tally, aligned, reliability, tally, total
from comparisons.aligner.mistakes import mistakes
from comparisons.encoder import vectors_for

COLUMNS = ("documents", "links", "precision", "recall", "f1", "null_accuracy", "seconds")


class Scored(NamedTuple):
    """A document of a file, aligned; and the counts of the baselines on it, None of those that were not run."""

    file: str
    aligned: Aligned
    baselines: dict[str, Tally | None]

    @property
    def pair(self) -> str:
        """The two languages, in the order of the alphabet: it does not matter which is left."""
        told = self.aligned.document.languages
        return "-".join(sorted(language.split("-")[0].lower() or "und" for language in told))


def score(file: str, document: Document, *, baselines: bool) -> Scored:
    """Align a document now, with what the product would give the aligner: with vectors."""
    found = aligned(document, lambda each: vectors_for(each.left, each.right, languages=each.languages))
    return Scored(file, found, {name: _baseline(name, document) if baselines else None for name in BASELINES})


def _baseline(name: str, document: Document) -> Tally | None:
    links = BASELINES[name](document.left, document.right)
    return None if links is None else tally(document, links)


def figures(files: dict[str, list[Scored]], *, worst: int) -> dict[str, Any]:
    """Return the figures in the form of the JSON answer; mean F1 is the mean over the files."""
    scored = [each for file in files.values() for each in file]
    lines = [{"file": name} | _figures(file) for name, file in files.items()]
    return {
        "files": lines,
        "overall": {"file": "overall"} | _figures(scored),
        "mean_f1": sum(line["f1"] for line in lines) / len(lines),
        "languages": _languages(scored),
        "worst": _worst(scored)[:worst],
        "reliability": _reliability(scored),
    }


def _figures(scored: list[Scored]) -> dict[str, Any]:
    counts = total(each.aligned.tally() for each in scored)
    return {column: getattr(counts, column) for column in COLUMNS} | {
        "f1_without_partial": counts.f1_without_partial,
        "full": {"precision": counts.full_precision, "recall": counts.full_recall, "called": counts.full_called},
        "baselines": {name: _f1(each.baselines[name] for each in scored) for name in BASELINES},
    }


def _f1(tallies: Iterable[Tally | None]) -> float | None:
    """Return the F1 over all documents; None if there is one for which nothing was counted."""
    counted = list(tallies)
    known = [each for each in counted if each is not None]
    return total(known).f1 if known and len(known) == len(counted) else None


def _languages(scored: list[Scored]) -> list[dict[str, Any]]:
    pairs = _grouped(scored, lambda each: each.pair)
    return [{"pair": pair} | _figures(pairs[pair]) for pair in sorted(pairs)]


def _grouped(scored: list[Scored], by: Callable[[Scored], str]) -> dict[str, list[Scored]]:
    groups = defaultdict(list)
    for each in scored:
        groups[by(each)].append(each)
    return groups


def _worst(scored: list[Scored]) -> list[dict[str, Any]]:
    """Return the documents with mistakes, those with most links missed or false first."""
    lines = filter(_is_wrong, map(_document_line, scored))
    return sorted(lines, key=lambda line: (-line["missed"] - line["false"], line["f1"]))


def _is_wrong(line: dict[str, Any]) -> bool:
    return bool(line["missed"] or line["false"])


def _document_line(each: Scored) -> dict[str, Any]:
    wrong, counts = mistakes(each.aligned), each.aligned.tally()
    return {
        "file": each.file,
        "id": each.aligned.document.id,
        "pair": each.pair,
        "links": counts.links,
        "f1": counts.f1,
        "missed": len(wrong.missed),
        "false": len(wrong.false),
    }


def _reliability(scored: list[Scored]) -> list[dict[str, Any]]:
    return [
        {"bin": f"{each.first}-{each.last}", "links": each.links, "score": each.score, "right": each.right}
        for each in reliability(document.aligned for document in scored)
    ]
