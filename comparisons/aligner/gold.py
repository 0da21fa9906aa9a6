"""Gold: pairs of articles with known links, one JSON object a line.

`left` and `right` are lists of sentences, `links` and `ignore` lists of [left index, right index].
"""

import json
from collections.abc import Iterator
from typing import Any

from comparisons.aligner.evaluation import Document, Place


def parse_gold(content: bytes) -> Iterator[Document]:
    """Yield the documents of a file in the gold form; blank lines are passed over.

    Raises ValueError, with the number of the line and what is wrong with it, at the first that is malformed.
    """
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _parse(line)
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from None


def _parse(line: bytes) -> Document:
    value = _load(line)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    left, right = _texts(value, "left"), _texts(value, "right")
    sizes = len(left), len(right)
    links, ignored = _places(value, "links", sizes), _places(value, "ignore", sizes, optional=True)
    return Document(left, right, links, ignored, _languages(value))


def _languages(value: dict[str, Any]) -> tuple[str, str]:
    """Return the two languages, "" for each that is not told."""
    told = value.get("lang")
    if not isinstance(told, list) or len(told) != 2:
        return "", ""
    left, right = (language if isinstance(language, str) else "" for language in told)
    return left, right


def _load(line: bytes) -> Any:
    try:
        return json.loads(line.decode())
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except (ValueError, RecursionError):
        raise ValueError("not JSON") from None


def _texts(value: dict[str, Any], key: str) -> list[str]:
    texts = value.get(key)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError(f'"{key}" is not a list of sentences')
    return texts


def _places(value: dict[str, Any], key: str, sizes: tuple[int, int], *, optional: bool = False) -> frozenset[Place]:
    places = value.get(key, [] if optional else None)
    if not isinstance(places, list):
        raise ValueError(f'"{key}" is not a list of pairs')
    return frozenset(_place(place, key, sizes) for place in places)


def _place(place: Any, key: str, sizes: tuple[int, int]) -> Place:
    if not (isinstance(place, list) and len(place) == 2 and all(type(index) is int for index in place)):
        raise ValueError(f'"{key}" holds something that is not a pair of whole numbers')
    if not all(0 <= index < size for index, size in zip(place, sizes, strict=True)):
        raise ValueError(f'"{key}" names {place}, and there is no such sentence')
    return place[0], place[1]
