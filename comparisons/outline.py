"""Two readings, how they correspond and where they differ, as plain values: what `manage.py align` prints."""

import logging
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from articles.reading import ASIDE, TITLE, Reading
from comparisons.aligner import Row, align, detectors, rows
from comparisons.aligner.suggestion import Suggestion, Words
from comparisons.anchoring import whole_letters
from comparisons.encoder import vectors_for

log = logging.getLogger(__name__)

SIGNS = {
    "kept": "=",
    "reworded": "~",
    "split": "<",
    "merged": ">",
    "moved": "%",
    "only left": "-",
    "only right": "+",
}


def outline(left: Reading, right: Reading) -> dict[str, Any]:
    """Return both readings, their links, rows and divergences; these name positions, and asides are in none."""
    sides = {"left": _side(left), "right": _side(right)}
    here, there = (_aligned(side) for side in sides.values())
    texts = [passage["text"] for passage in here], [passage["text"] for passage in there]
    languages = left.language.value or "", right.language.value or ""
    vectors = vectors_for(*texts, languages=languages)
    left_titles, right_titles = _titles(here), _titles(there)
    pairings = align(*texts, vectors=vectors, left_titles=left_titles, right_titles=right_titles)
    scored = [(pairing.left, pairing.right, pairing.score) for pairing in pairings]
    found = rows(*texts, scored, left_titles=left_titles, right_titles=right_titles)
    return {
        **sides,
        "links": [
            pairing._asdict() | {"left": here[pairing.left]["position"], "right": there[pairing.right]["position"]}
            for pairing in pairings
        ],
        "rows": [
            {
                "left": [here[i]["position"] for i in row.left],
                "right": [there[j]["position"] for j in row.right],
                "kind": row.kind,
            }
            for row in found
        ],
        "divergences": [
            {
                "category": each.category,
                "left": _quoted(here, each.left),
                "right": _quoted(there, each.right),
                "significance": each.significance,
            }
            for each in _suggestions(texts, found, languages, (left_titles, right_titles))
        ],
    }


def _suggestions(
    texts: tuple[Sequence[str], Sequence[str]],
    found: Sequence[Row],
    languages: tuple[str, str],
    titles: tuple[set[int], set[int]],
) -> list[Suggestion]:
    """What the detectors find; where one fails, the pairing is worth printing without."""
    try:
        return detectors.suggest(*texts, found, languages=languages, titles=titles)
    except Exception:
        log.exception("the detectors failed on this pair")
        return []


def _quoted(passages: list[dict[str, Any]], words: Words | None) -> dict[str, Any] | None:
    """Words by the position of their passage; they start and end in the article's text, as passages do."""
    if words is None:
        return None
    passage = passages[words.passage]
    text, first = passage["text"], passage["start"]
    start, end = whole_letters(text, words.start, words.end, 0, len(text))
    return {"passage": passage["position"], "start": first + start, "end": first + end, "quote": text[start:end]}


def _side(reading: Reading) -> dict[str, Any]:
    published = reading.published.value
    return {
        "title": reading.title.value,
        "date": published.isoformat() if published else None,
        "language": reading.language.value,
        "passages": [
            {
                "position": position,
                "kind": span.kind,
                "text": reading.text[span.start : span.end],
                "start": span.start,
                "end": span.end,
            }
            for position, span in enumerate(reading.passages)
        ],
    }


def _aligned(side: dict[str, Any]) -> list[dict[str, Any]]:
    return [passage for passage in side["passages"] if passage["kind"] != ASIDE]


def _titles(passages: list[dict[str, Any]]) -> set[int]:
    return {index for index, passage in enumerate(passages) if passage["kind"] == TITLE}


def side_by_side(found: dict[str, Any], *, width: int) -> str:
    """Return an outline for people: a row under the other, left and right in columns of a terminal `width` wide."""
    column = max(20, (width - 16) // 2)
    lines = _level([_heading(found["left"])], [_heading(found["right"])], column, "")
    lines.append("-" * (2 * column + 16))
    for row in found["rows"]:
        left, right = (
            _numbered(found[side], row[side]) or _elsewhere(found["links"], row, side) for side in ("left", "right")
        )
        lines += [*_level(left, right, column, f"{SIGNS[row['kind']]} {row['kind']}"), ""]
    for divergence in found["divergences"]:
        lines += wrap(_named(divergence), 2 * column + 16)
    if found["divergences"]:
        lines.append("")
    asides = sum(passage["kind"] == ASIDE for side in ("left", "right") for passage in found[side]["passages"])
    counts = (
        f"{len(found['rows'])} rows, {len(found['links'])} links, {len(found['divergences'])} divergences suggested"
    )
    lines.append(f"{counts}, {asides} passages left aside")
    return "\n".join(line.rstrip() for line in lines)


def _named(divergence: dict[str, Any]) -> str:
    """Return a divergence in a line: "number: left 3 “300”, right 4 “400”"."""
    sides = ((side, divergence[side]) for side in ("left", "right") if divergence[side])
    told = (f"{side} {words['passage']} “{_cut(_visible(words['quote']))}”" for side, words in sides)
    return f"{divergence['category']}: {', '.join(told)}"


def _cut(words: str, most: int = 60) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _heading(side: dict[str, Any]) -> str:
    facts = [side["title"] or "Without a title", side["date"] or "no date", side["language"] or "unknown language"]
    return " / ".join(facts)


def _numbered(side: dict[str, Any], positions: Iterable[int]) -> list[str]:
    return [f"{position} {side['passages'][position]['text']}" for position in positions]


def _elsewhere(links: list[dict[str, Any]], row: dict[str, Any], side: str) -> list[str]:
    """Return where on `side` the counterparts of a row stand that has nothing there."""
    other = "right" if side == "left" else "left"
    places = [str(link[side]) for link in links if link[other] in row[other]]
    return [f"(see {side} {', '.join(places)})"] if places else []


def _level(left: list[str], right: list[str], column: int, label: str) -> list[str]:
    """Return lines with the passages of both sides level, and the label at the first."""
    columns = [[line for text in side for line in wrap(_visible(text), column)] for side in (left, right)]
    return [
        f"{_pad(here, column)}  {label if number == 0 else '':12}  {there}"
        for number, (here, there) in enumerate(zip_longest(*columns, fillvalue=""))
    ]


def wrap(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` cells; Chinese and Japanese letters take two."""
    lines = [""]
    for piece in _pieces(text, width):
        if _cells(lines[-1] + piece) > width:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return lines


def _pieces(text: str, width: int) -> Iterator[str]:
    """Yield what must not be broken: words with the space before them, or letters of a word too long."""
    for word in text.split():
        if _cells(word) < width:
            yield f" {word}"
            continue
        yield " "
        yield from word


def _visible(text: str) -> str:
    """Return `text` in one line, without what would steer the terminal or turn its direction."""
    kinds = ((letter, unicodedata.category(letter)) for letter in " ".join(text.split()))
    return "".join("\ufffd" if kind == "Cc" else letter for letter, kind in kinds if kind != "Cf")


def _cells(text: str) -> int:
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _pad(line: str, width: int) -> str:
    return line + " " * (width - _cells(line))
