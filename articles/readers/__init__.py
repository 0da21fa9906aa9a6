"""One small module a format, all behind `read`: bytes in, one Reading out, or Unreadable with a sentence."""

import unicodedata

from articles import metadata
from articles.readers import encodings, html, plain
from articles.reading import (
    ASIDE,
    BODY,
    DEFAULT_LIMITS,
    TITLE,
    Extract,
    Facts,
    Found,
    Limits,
    Reading,
    Span,
    Unreadable,
)
from articles.text import lines, passages

__all__ = ["ASIDE", "BODY", "TITLE", "Facts", "Found", "Limits", "Reading", "Span", "Unreadable", "read"]

# What a file begins with that is no text. The name and the media type may say what they like.
BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
MOST_CONTROLS = 0.02  # the share of control characters above which this is no text


def read(
    content: bytes,
    *,
    name: str = "",
    media_type: str = "",
    encoding: str = "",
    repair: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """Read an article from a file's bytes. The content decides how; `name` and `media_type` only where it does not.

    Raises Unreadable, with one sentence for the person, for what is empty, too large, no text or hostile.
    """
    _refuse_unfit(content, limits)
    decoded = encodings.decode(content, encoding=encoding, repair=repair)
    if len(decoded.text) > limits.characters:
        raise Unreadable(f"This file has more than {limits.characters:,} characters; divide it into parts.")
    _refuse_noise(decoded.text)
    is_page = html.recognises(decoded.text, name=name, media_type=media_type)
    found = html.extract(decoded.text, limits) if is_page else plain.extract(decoded.text, limits)
    return _reading(found, name=name, decoded=decoded, limits=limits)


def _refuse_unfit(content: bytes, limits: Limits) -> None:
    if len(content) > limits.content_bytes:
        most = limits.content_bytes / 2**20
        raise Unreadable(f"This file has {len(content) / 2**20:,.1f} MB, and {most:,.1f} MB is the most; divide it.")
    for start, what in BINARY:
        if content.startswith(start):
            raise Unreadable(f"This is {what}; save it as plain text or HTML, or paste its text.")


def _refuse_noise(text: str) -> None:
    sample = text[:20_000]
    controls = sum(unicodedata.category(sign) == "Cc" and sign not in "\t\n\r\f\v\x1b\x85" for sign in sample)
    if "\0" not in sample and controls > max(8, MOST_CONTROLS * len(sample)):
        raise Unreadable("This does not look like text; choose another encoding or save it again as plain text.")


def _reading(found: Extract, *, name: str, decoded: encodings.Decoded, limits: Limits) -> Reading:
    laid_out = lines(found.text, wrapped=found.wrapped)
    if not laid_out:
        raise Unreadable("There is no text in this; it is empty.")
    main = "\n".join(line.words for line in laid_out if line.number not in found.outside)
    language = metadata.language_of(main, found.facts.language)
    title = metadata.title_of(laid_out, found.facts, found.outside)
    spans = passages(
        found.text, laid_out, title=title.value, language=language.value, outside=found.outside, limits=limits
    )
    facts = metadata.found_facts(found.text, laid_out, spans, _with_title(found.facts, title), name)
    return Reading(
        text=found.text,
        title=facts.title,
        author=facts.author,
        published=facts.published,
        outlet=facts.outlet,
        language=language,
        url=facts.url,
        passages=spans,
        encoding=decoded.encoding,
        suspect=decoded.suspect,
    )


def _with_title(facts: Facts, title: Found[str]) -> Facts:
    return Facts(title, facts.author, facts.published, facts.outlet, facts.language, facts.url)
