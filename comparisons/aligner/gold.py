"""Gold: pairs of articles with known links, one JSON object a line.

`left` and `right` are lists of sentences; `links`, and if there are any `ignore` and `partial` (those of the links
that share only a part), are lists of [left index, right index]; `id` names the pair, `lang` the two languages.
"""

import json
from collections.abc import Iterator
from typing import Any

from comparisons.aligner.evaluation import Document, Place


def parse_gold(content: bytes) -> list[Document]:
    """Return the documents of a file in the gold form; blank lines are passed over.

    A document without a name is called by its line. Where no document of the file has a partial link,
    none is known: `partial` is None for all. Raises ValueError, with the number of the line and what is wrong
    with it, at the first that is malformed.
    """
    documents = list(_documents(content))
    marked = any(document.partial for document in documents)
    return documents if marked else [document._replace(partial=None) for document in documents]


def _documents(content: bytes) -> Iterator[Document]:
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _parse(line, number)
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from None


def _parse(line: bytes, number: int) -> Document:
    value = _load(line)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    left, right = _texts(value, "left"), _texts(value, "right")
    sizes = len(left), len(right)
    links = _places(value, "links", sizes)
    ignored, partial = (_places(value, key, sizes, optional=True) for key in ("ignore", "partial"))
    return Document(left, right, links, ignored, _languages(value), partial & links, _name(value, number))


def _name(value: dict[str, Any], number: int) -> str:
    name = value.get("id")
    return name if isinstance(name, str) and name.strip() else f"line {number}"


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
    places = value.get(key)
    if places is None and optional:
        return frozenset()
    if not isinstance(places, list):
        raise ValueError(f'"{key}" is not a list of pairs')
    return frozenset(_place(place, key, sizes) for place in places)


def _place(place: Any, key: str, sizes: tuple[int, int]) -> Place:
    if not (isinstance(place, list) and len(place) == 2 and all(type(index) is int for index in place)):
        raise ValueError(f'"{key}" holds something that is not a pair of whole numbers')
    if not all(0 <= index < size for index, size in zip(place, sizes, strict=True)):
        raise ValueError(f'"{key}" names {place}, and there is no such sentence')
    return place[0], place[1]
