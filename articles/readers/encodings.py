"""Bytes to text: the byte order mark, then UTF-16 and UTF-32 by their zeros, then UTF-8, then a guess."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

import ftfy
from charset_normalizer import from_bytes
from ftfy.badness import badness

from articles.reading import Unreadable

# Offered to the person who overrides; each with the words under which it is known.
CHOICES = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", "Western European (Windows-1252)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("shift_jis", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC-JP)"),
    ("euc_kr", "Korean (EUC-KR)"),
)
GUESSES = [name.replace("-", "_") for name, _ in CHOICES if not name.startswith("utf")]
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65_536  # what is looked at to guess; a guess from more is not better, only slower
REPAIR = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)
# Typographic quotation marks, dashes and the euro sign in Windows-1252: in other single-byte sets rare or undefined.
WESTERN_SIGNS = re.compile(rb"[\x80\x85\x91-\x97]")
DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True)
class Decoded:
    text: str
    encoding: str
    suspect: bool  # whether it looks as if it had been decoded wrongly, here or long ago


def decode(content: bytes, *, encoding: str = "", repair: bool = False) -> Decoded:
    """The text of `content`, by the encoding that the person named or else by the one that it shows.

    Never raises UnicodeError. A byte that is cut or damaged becomes U+FFFD, so that it is seen.
    """
    text, name = _as_told(content, encoding) if encoding else _as_found(content)
    if repair:
        text = ftfy.fix_text(text, REPAIR)
    return Decoded(text, name, looks_garbled(text))


def looks_garbled(text: str) -> bool:
    """Whether this reads like mojibake, or has characters that could not be decoded."""
    sample = text[:SAMPLE]
    return "\ufffd" in text or badness(sample) > len(sample) / 4_000


def _as_told(content: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        return content.decode(name), name
    except LookupError:
        raise Unreadable(
            f"“{encoding[:40]}” is not an encoding that is known here; choose one from the list."
        ) from None
    except UnicodeError:
        raise Unreadable(f"This file is not {encoding[:40]}; choose another encoding.") from None


def _as_found(content: bytes) -> tuple[str, str]:
    for mark, name in MARKS:
        if content.startswith(mark):
            return _marked(content, name), name.removesuffix("-sig")
    if _has_wide_zeros(content) and (found := _wide(content)):
        return found
    if (text := _utf8(content)) is not None:
        return text, "utf-8"
    return _guessed(content)


def _marked(content: bytes, name: str) -> str:
    text = content.decode(name, errors="replace")
    # A file cut in the middle of a character ends in one that nobody wrote; two or more are damage to be refused.
    if text.count("\ufffd") > max(2, len(text) // 100):
        raise Unreadable(f"This file says that it is {name.removesuffix('-sig').upper()}, but it is damaged.")
    return text


def _has_wide_zeros(content: bytes) -> bool:
    """Whether the zeros are those of a wide encoding, not a few that strayed into UTF-8."""
    zeros = content.count(0)
    return zeros > len(content) / 5 or (zeros > 0 and _utf8(content) is None)


def _wide(content: bytes) -> tuple[str, str] | None:
    """UTF-32 or UTF-16 without its mark: the one of the four that gives letters rather than noise."""
    sample = content[: SAMPLE - SAMPLE % 4]
    best, found = 0.9, None
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        share = _letters(sample.decode(name, errors="replace"))
        if share > best:
            best, found = share, name
    return (content.decode(found, errors="replace"), found) if found else None


def _letters(text: str) -> float:
    """The share of what stands in running text: letters, digits, marks, punctuation, spaces."""
    known = sum(unicodedata.category(sign)[0] in "LMNPSZ" or sign in "\t\n\r" for sign in text)
    scripts = {unicodedata.name(sign, "?").split(" ")[0] for sign in text[:400] if sign.isalpha()}
    plain = sum(sign < "\x7f" for sign in text)
    # The wrong byte order turns plain words into Chinese or into a dozen scripts at once.
    return (known + 0.1 * plain - text.count("\ufffd")) / max(1, len(text)) - 0.05 * max(0, len(scripts) - 4)


def _utf8(content: bytes) -> str | None:
    """The text if this is UTF-8, also when it was cut within a character or has a stray damaged byte."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        text = content.decode(errors="replace")
    damaged = text.count("\ufffd") - content.count("\ufffd".encode())
    sound = sum(sign > "\x7f" for sign in text) - damaged
    if damaged <= 2 and (sound >= 5 * damaged or _only_cut(content)):
        return text
    return None


def _only_cut(content: bytes) -> bool:
    """Whether everything is UTF-8 but for the last, incomplete character."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _guessed(content: bytes) -> tuple[str, str]:
    if declared := _declared(content):
        return declared
    name = _guess(content[:SAMPLE])
    try:
        return content.decode(name), name
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "cp1252"


def _declared(content: bytes) -> tuple[str, str] | None:
    """What a page says of itself, if it holds."""
    if not (match := DECLARED.search(content[:4096])):
        return None
    try:
        # The web means Windows-1252 when it says Latin-1.
        name = codecs.lookup(match[1].decode()).name.replace("iso8859-1", "cp1252")
        return content.decode(name), name
    except (LookupError, UnicodeError):
        return None


def _guess(sample: bytes) -> str:
    ranked = [match.encoding for match in from_bytes(sample, cp_isolation=GUESSES)]
    high = sum(byte > 127 for byte in sample)
    western = "cp1250" in ranked[:1] and high < len(sample) / 4 and not _central(sample)
    if western or not ranked or (WESTERN_SIGNS.search(sample) and high < len(sample) / 20):
        return "cp1252"
    return str(ranked[0])


def _central(sample: bytes) -> bool:
    """Whether letters that only Polish, Czech or Hungarian have stand where the West has signs within words."""
    in_a_word = re.search(rb"[A-Za-z\x80-\xff][\xb3\xb9\xbf\x9c\x9f]|[\xb3\xb9\xbf\x9c\x9f][a-z]", sample)
    czech = b"\xec" in sample and b"\xf8" in sample
    hungarian = b"\xf5" in sample and b"\xfb" in sample
    return bool(in_a_word) or czech or hungarian
