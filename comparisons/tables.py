"""Figures of the aligner as tables for a terminal, each at most 120 columns wide."""

import os
from collections.abc import Iterator
from typing import Any

from comparisons.aligner.baselines import BASELINES

# A longer name loses its beginning: what tells files and documents apart is at the end.
NAME_CAP = 36
NOTHING = "-"

Row = list[str]


def tables(figures: dict[str, Any], *, baselines: bool) -> str:
    """Return all tables of the figures, in the order in which they are asked for."""
    parts = [_links(figures), _extents(figures), _languages(figures)]
    if baselines:
        parts.append(_baselines(figures))
    return "\n\n".join([*parts, _worst(figures), _reliability(figures)])


def _links(figures: dict[str, Any]) -> str:
    head = ["file", "documents", "links", "precision", "recall", "F1", "null accuracy", "seconds"]
    body = [[name, *_counts(line), *_rest(line)] for name, line in _files(figures)]
    return f"{_table('Links', head, body)}\nmean F1 of the files: {figures['mean_f1']:.3f}"


def _counts(line: dict[str, Any]) -> Row:
    return [str(line["documents"]), str(line["links"]), *(_share(line[each]) for each in ("precision", "recall", "f1"))]


def _rest(line: dict[str, Any]) -> Row:
    return [_share(line["null_accuracy"]), _tenths(line["seconds"])]


def _extents(figures: dict[str, Any]) -> str:
    head = ["file", "F1", "F1 without partial", "full precision", "full recall", "called full"]
    body = [[name, _share(line["f1"]), *_of_full(line)] for name, line in _files(figures)]
    return _table("Full links, where a file marks the partial ones", head, body)


def _of_full(line: dict[str, Any]) -> Row:
    full = line["full"]
    return [_share(line["f1_without_partial"]), *(_share(full[each]) for each in ("precision", "recall", "called"))]


def _languages(figures: dict[str, Any]) -> str:
    head = [
        "languages", "documents", "links", "precision", "recall", "F1",
        "F1 without partial", "full precision", "full recall", "called full",
    ]  # fmt: skip
    body = [[_shown(line["pair"]), *_counts(line), *_of_full(line)] for line in figures["languages"]]
    return _table("Languages", head, body)


def _baselines(figures: dict[str, Any]) -> str:
    head = ["file", "aligner", *(name.replace("_", " ") for name in BASELINES)]
    body = [[name, *map(_share, _f1_of_each(line))] for name, line in _files(figures)]
    body.insert(-1, ["mean of the files", *map(_share, _means(figures["files"]))])
    return _table("F1 beside that of baselines", head, body)


def _means(lines: list[dict[str, Any]]) -> list[float | None]:
    """Return the mean over the files of the F1 of the aligner and of each baseline that was run on all of them."""
    columns = zip(*map(_f1_of_each, lines), strict=True)
    return [None if None in column else sum(filter(None, column)) / len(column) for column in columns]


def _f1_of_each(line: dict[str, Any]) -> list[float | None]:
    return [line["f1"], *(line["baselines"][name] for name in BASELINES)]


def _worst(figures: dict[str, Any]) -> str:
    names = _names(figures)
    head = ["document", "file", "languages", "links", "F1", "missed", "false"]
    body = [[_shown(line["id"]), names[line["file"]], _shown(line["pair"]), *_wrong(line)] for line in figures["worst"]]
    return _table("Worst documents", head, body, named=3)


def _wrong(line: dict[str, Any]) -> Row:
    return [str(line["links"]), _share(line["f1"]), str(line["missed"]), str(line["false"])]


def _reliability(figures: dict[str, Any]) -> str:
    head = ["score", "links", "mean score", "percent right"]
    body = [
        [line["bin"], str(line["links"]), _tenths(line["score"]), _percent(line["right"])]
        for line in figures["reliability"]
    ]
    return _table("Reliability of the score", head, body)


def _files(figures: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each file and its figures, and the figures of all files last."""
    names = _names(figures)
    for line in figures["files"]:
        yield names[line["file"]], line
    yield "overall", figures["overall"]


def _names(figures: dict[str, Any]) -> dict[str, str]:
    """Return how each file is called here: by what it has not in common with all others."""
    files = [line["file"] for line in figures["files"]]
    folder = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])
    return {file: _shown(os.path.relpath(file, folder)) for file in files}


def _table(title: str, head: Row, body: list[Row], *, named: int = 1) -> str:
    """Return a table whose first `named` columns are words, and the others figures."""
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    lines = [_line(cells, widths, named) for cells in (head, *body)]
    return "\n".join([title, *lines] if body else [title, "none"])


def _line(cells: Row, widths: list[int], named: int) -> str:
    words = [f"{cell:{width}}" for cell, width in zip(cells[:named], widths[:named], strict=True)]
    numbers = [f"{cell:>{width}}" for cell, width in zip(cells[named:], widths[named:], strict=True)]
    return "  ".join(words + numbers)


def _shown(name: str) -> str:
    """Return a name without what a terminal might obey, and short enough for a column."""
    printable = "".join(letter if letter.isprintable() else "\ufffd" for letter in name)
    return printable if len(printable) <= NAME_CAP else f"…{printable[1 - NAME_CAP :]}"


def _share(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.3f}"


def _percent(share: float | None) -> str:
    return NOTHING if share is None else _tenths(100 * share)


def _tenths(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.1f}"
