"""Promises of the look that a number can keep: contrast in both schemes, tokens that exist, fonts that stay small."""

import re

import pytest
from django.conf import settings

CSS = settings.BASE_DIR / "static" / "css"
FONTS = settings.BASE_DIR / "static" / "fonts"
TOKENS = (CSS / "tokens.css").read_text()

PAPERS = ["paper", "sheet", "sunk", "accent-wash", "left-wash", "right-wash", "flag-wash", "ok-wash", "warn-wash"]
INKS = ["ink", "quiet", "accent", "left", "right", "flag", "ok", "warn"]
SCHEMES = {"light": 1, "dark": 2}


def colour(token: str, scheme: str) -> str:
    found = re.search(rf"--{token}: light-dark\((#\w{{6}}), (#\w{{6}})\)", TOKENS)
    assert found, f"--{token} is no pair of colours"
    return found[SCHEMES[scheme]]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, scheme: str) -> float:
    dark, light = sorted(luminance(colour(token, scheme)) for token in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ink", INKS)
def test_words_can_be_read_on_every_paper(ink, scheme):
    assert min(contrast(ink, paper, scheme) for paper in PAPERS) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_on_a_button_and_the_outline_of_a_field_are_seen(scheme):
    assert contrast("on-accent", "accent", scheme) >= 4.5
    assert all(contrast("edge", paper, scheme) >= 3 for paper in ("paper", "sheet"))


def test_every_token_that_is_used_exists():
    sheets = [path.read_text() for path in CSS.glob("*.css")]
    used = {name for sheet in sheets for name in re.findall(r"var\(--([\w-]+)\)", sheet)}
    defined = {name for sheet in sheets for name in re.findall(r"--([\w-]+):", sheet)}
    assert used <= defined


def test_no_sheet_knows_left_from_right():
    """Pages in Arabic and Hebrew stand the other way round: sides are start and end."""
    physical = re.compile(r"(?<![\w-])(?:margin|padding|border)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:\s*[\d.-]")
    for path in CSS.glob("*.css"):
        assert not physical.findall(path.read_text()), path.name


def test_the_fonts_are_small_and_bring_their_licences():
    assert sum(path.stat().st_size for path in FONTS.glob("*.woff2")) < 700_000
    families = {"source-serif", "inter", "signs"}
    assert {path.stem.removeprefix("OFL-") for path in FONTS.glob("OFL-*.txt")} == families
    assert all(path.name.startswith(tuple(families)) for path in FONTS.glob("*.woff2"))
