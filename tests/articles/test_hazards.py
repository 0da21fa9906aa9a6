"""What the world does to intake: each bad input is stored whole or refused with one sentence, and quickly.

The numbers are those of the list of hazards that the project keeps. Each input goes through the upload form and
through the command.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils.html import escape

from articles import services
from articles.models import Article, Passage, Upload
from articles.reading import Unreadable
from articles.text import normalise

pytestmark = pytest.mark.django_db

SECONDS, MEGABYTES = 2, 300
STORY = "A bridge opens\n\nThe bridge opened on Monday. Three people had died.\n"
MOJIBAKE = "The café’s owner said “naïve”.".encode().decode("cp1252", "replace")


class Hazard(NamedTuple):
    name: str
    content: Callable[[], bytes]
    file: str = "article.txt"


REFUSED = [
    (Hazard("01 empty file", lambda: b""), "no text"),
    (Hazard("02 only white space", lambda: b" \n\t\r\n \xc2\xa0 "), "no text"),
    (Hazard("03 BOM only", lambda: b"\xef\xbb\xbf"), "no text"),
    (Hazard("03 BOM only, UTF-16", lambda: b"\xff\xfe"), "no text"),
    (Hazard("08 NUL", lambda: b"The bridge\0opened on Monday."), "null characters"),
    (Hazard("08 NUL in a page", lambda: b"<!doctype html><p>The bridge\0opened</p>"), "null characters"),
    (Hazard("10 control characters only", lambda: bytes(range(1, 32)) * 50), "does not look like text"),
    (Hazard("13 stacked accents", lambda: ("o" + "\u0301" * 100_000).encode()), "accents on one letter"),
    (Hazard("13 stacked accents by entity", lambda: b"<html><p>o" + b"&#769;" * 90_000), "accents on one letter"),
    (Hazard("16 a line of 50 MB", lambda: b"word " * 10_000_000), "MB"),
    (Hazard("16 a line of 9 MB", lambda: b"word " * 1_800_000), "characters"),
    (Hazard("17 a sentence of 1 MB", lambda: b"word " * 200_000), "No end of a sentence can be seen"),
    (Hazard("18 100,000 sentences", lambda: b"The bridge opened. " * 100_000), "sentences"),
    (Hazard("19 100,000 sentences of one word", lambda: b"Yes. " * 100_000), "sentences"),
    (Hazard("23 quotation marks without end", lambda: "“".encode() * 300_000), "No end of a sentence can be seen"),
    (Hazard("23 a line of dashes", lambda: b"-" * 500_000), "No end of a sentence can be seen"),
    (Hazard("26 an entity bomb", lambda: _entity_bomb()), "could be a bomb"),
    (Hazard("27 200,000 elements deep", lambda: b"<html>" + b"<div>" * 200_000 + b"x", "page.html"), "tags"),
    (Hazard("27 30,000 elements deep", lambda: b"<html>" + b"<div>" * 30_000 + b"x", "page.html"), "elements in one"),
    (Hazard("28 a PDF", lambda: b"%PDF-1.7\n1 0 obj << /JS (app.alert(1)) >>", "paper.pdf"), "This is a PDF"),
    (Hazard("29 a ZIP named .txt", lambda: b"PK\x03\x04" + b"\0" * 40), "ZIP"),
    (Hazard("29 a picture named .html", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "page.html"), "picture"),
    (Hazard("29 a program named .txt", lambda: b"\x7fELF\x02\x01\x01" + b"\0" * 40), "program"),
    (Hazard("32 a page that is all script", lambda: b"<html><script>alert(1)</script></html>", "page.html"), "no text"),
]
STORED = [
    Hazard("04 UTF-16 with mark", lambda: STORY.encode("utf-16")),
    Hazard("04 UTF-16 LE without mark", lambda: STORY.encode("utf-16-le")),
    Hazard("04 UTF-16 BE without mark", lambda: STORY.encode("utf-16-be")),
    Hazard("04 UTF-32 with mark", lambda: STORY.encode("utf-32")),
    Hazard("04 UTF-32 BE without mark", lambda: STORY.encode("utf-32-be")),
    Hazard("03 BOM and a text", lambda: b"\xef\xbb\xbf" + STORY.encode()),
    Hazard("15 CR", lambda: STORY.replace("\n", "\r").encode()),
    Hazard("15 CRLF", lambda: STORY.replace("\n", "\r\n").encode()),
    Hazard("15 U+2028", lambda: STORY.replace("\n", "\u2028").encode()),
    Hazard("10 ANSI escapes", lambda: STORY.replace("bridge", "\x1b[31mbridge\x1b[0m").encode()),
    Hazard("10 C0 and C1 controls", lambda: STORY.replace("died", "d\x07ie\x9cd").encode()),
    Hazard("30 a name that climbs", STORY.encode, "../../etc/passwd"),
    Hazard("30 a name of 300 characters", STORY.encode, "a" * 296 + ".txt"),
    Hazard("30 a name with a line break", STORY.encode, "a\r\nX-Evil: 1.txt"),
    Hazard("30 a name from right to left", STORY.encode, "\u202etxt.elif"),
    Hazard("31 the wrong extension", STORY.encode, "article.exe"),
]
WHOLE = [
    Hazard("05 Windows-1252", lambda: "The café’s owner said “naïve” – twice.".encode("cp1252")),
    Hazard("06 double mojibake", lambda: MOJIBAKE.encode()),
    Hazard("07 cut in a character", lambda: "The bridge opened at the café".encode()[:-1]),
    Hazard("11 bidi overrides", lambda: "He said \u202eabc\u202c and \u2066left\u2069.".encode()),
    Hazard(
        "12 zero-width and soft hyphens",
        lambda: "co\u00adoper\u200bation\u00a0in the U\u200d.S. \u0430nd more.".encode(),
    ),
    Hazard("14 emoji families", lambda: "The family 👨‍👩‍👧‍👦 came. 𝔘nicode 𠮷 too.".encode()),
    Hazard("23 a regex bomb", lambda: ("a" * 5_000 + "! ").encode() * 3),
    Hazard("23 bars and dates", lambda: b"1/1/1/1/1|" * 1_500),
    Hazard("32 markup in text", lambda: b"He wrote <script>alert(1)</script> and <img src=x onerror=alert(1)>."),
    Hazard("33 template syntax", lambda: b"{{ 7*7 }} {% load x %} ${7*7} said the sign."),
    Hazard("20 figures only", lambda: b"12 34 56."),
]


def _entity_bomb() -> bytes:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol">{lines}]><html></html>'.encode()


def upload(client: Client, hazard: Hazard, content: bytes, media_type: str = "text/plain"):
    file = SimpleUploadedFile("x", content, content_type=media_type)
    file._name = hazard.file  # as a hostile browser names it, past the cleaning of the constructor
    return client.post("/import/", {"text": "", "file": file})


def run(path: Path) -> str:
    out = StringIO()
    try:
        call_command("import_articles", str(path), stdout=out)
    except CommandError as refused:
        assert refused.returncode == 1  # noqa: PT017
    return out.getvalue()


@pytest.fixture
def costs():
    """Fails the test if what ran in it took more of the processor or of the memory than a refusal may."""
    seconds, peak = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert time.process_time() - seconds < SECONDS
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) / 1024 < MEGABYTES


@pytest.mark.parametrize(("hazard", "sentence"), REFUSED, ids=lambda case: getattr(case, "name", ""))
def test_the_form_refuses(hazard, sentence, as_admin):
    content = hazard.content()
    started = time.process_time()
    response = upload(as_admin, hazard, content)
    assert time.process_time() - started < SECONDS
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not Upload.objects.exists()


@pytest.mark.parametrize(("hazard", "sentence"), REFUSED, ids=lambda case: getattr(case, "name", ""))
def test_the_command_refuses(hazard, sentence, tmp_path, costs):
    (tmp_path / "article.txt").write_bytes(hazard.content())
    said = run(tmp_path)
    assert said.startswith("refused")
    assert "0 stored, 0 already stored, 1 refused" in said
    assert not Upload.objects.exists()
    assert not Article.objects.exists()


@pytest.mark.parametrize("hazard", STORED, ids=lambda hazard: hazard.name)
def test_the_same_article_comes_out(hazard, as_admin):
    response = upload(as_admin, hazard, hazard.content())
    assert response.status_code == 302
    reading = Upload.objects.get().reading
    assert reading["text"].split() == STORY.split()
    assert reading["title"] == "A bridge opens"


@pytest.mark.parametrize("hazard", WHOLE, ids=lambda hazard: hazard.name)
def test_it_is_stored_whole(hazard, tmp_path):
    (tmp_path / "article.txt").write_bytes(hazard.content())
    assert "1 stored" in run(tmp_path)
    article = Article.objects.get()
    assert bytes(article.upload.content) == hazard.content()
    said = "".join(article.text[start:end] for start, end in article.passages.values_list("start", "end"))
    assert "".join(said.split()) == "".join(article.text.split())


@pytest.mark.parametrize("hazard", WHOLE, ids=lambda hazard: hazard.name)
def test_its_pages_show_it_as_text(hazard, as_admin, tmp_path):
    (tmp_path / "article.txt").write_bytes(hazard.content())
    run(tmp_path)
    page = as_admin.get(Article.objects.get().get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "\u202e" not in as_admin.get(f"/import/{upload_of(hazard, as_admin)}/").content.decode()


def upload_of(hazard: Hazard, client: Client) -> int:
    """A second upload of nearly the same, so that its preview can be seen."""
    upload(client, hazard, hazard.content() + b"\n\nAnd so on.")
    return Upload.objects.latest("pk").pk


def test_07_a_cut_character_is_seen_and_said():
    content = "The bridge opened at the café".encode()[:-1]
    received = services.receive_upload(content, name="a.txt")
    assert received.upload.reading["suspect"]
    assert received.upload.reading["text"].endswith("caf\ufffd")


def test_09_a_lone_surrogate_is_refused(as_admin):
    with pytest.raises(Unreadable, match="lone surrogates"):
        normalise("A lone \ud800 surrogate.")
    # By a form none can come in: its bytes are no UTF-8, and the letter arrives as damaged.
    form = "text=A+lone+%ED%A0%80+surrogate."
    as_admin.post("/import/", form, content_type="application/x-www-form-urlencoded")
    assert "\ufffd" in Upload.objects.get().reading["text"]


def test_16_a_paste_of_50_mb_is_refused(as_admin):
    response = as_admin.post("/import/", {"text": "word " * 10_000_000})
    assert response.status_code == 400
    assert "in one go" in response.content.decode()


def test_21_the_same_article_twice_is_one(as_admin, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    run(tmp_path)
    page = upload(as_admin, Hazard("again", bytes, "b.txt"), STORY.encode()).content.decode()
    assert "already stored" in page
    assert Article.objects.get().get_absolute_url() in page


@pytest.mark.parametrize("media_type", ["", "application/octet-stream", "image/png", "text/html; charset=nonsense"])
def test_31_a_false_content_type_changes_nothing(media_type, as_admin):
    assert upload(as_admin, Hazard("type", bytes), STORY.encode(), media_type).status_code == 302
    assert Upload.objects.get().reading["title"] == "A bridge opens"


HOSTILE_PAGE = """<!doctype html><html><head><base href="https://evil.example/"><title>A bridge opens</title></head>
<body onload="alert(1)"><article><h1>A bridge opens</h1>
<p>The bridge <b hx-get="/x">opened</b> on Monday, and many people came to see it.</p>
<script>alert(1)</script>
<p onclick="alert(1)">It was closed for <a href="javascript:alert(1)">eleven weeks</a>, the harbour said.</p>
<svg onload="alert(1)"><text>drawn</text></svg><p style="display:none">hidden words</p></article></body></html>"""


def test_32_a_hostile_page_becomes_plain_words(as_admin):
    upload(as_admin, Hazard("page", bytes, "page.html"), HOSTILE_PAGE.encode(), "text/html")
    text = Upload.objects.get().reading["text"]
    assert "opened on Monday" in text
    assert not [word for word in ("alert", "hx-get", "evil.example", "drawn", "hidden words", "<") if word in text]


@pytest.mark.parametrize("written", ["0001-01-01", "9999-12-31", "30 February 2026", "2026-02-30"])
def test_36_an_impossible_date_is_not_found(written, as_admin):
    upload(as_admin, Hazard("date", bytes), f"A bridge opens\n{written}\n\nIt opened. It did.".encode())
    reading = Upload.objects.get().reading
    assert reading["published"] == ""
    assert written in reading["text"]


def test_36_a_day_to_come_is_doubtful(as_admin):
    upload(as_admin, Hazard("date", bytes), b"A bridge opens\n2059-03-04 10:00\n\nIt opened. It did.")
    reading = Upload.objects.get().reading
    assert reading["published"] == "2059-03-04"
    assert "doubtful" in reading["how"]["published"]


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "2026-02-30", "tomorrow", "NaN"])
def test_36_an_impossible_date_cannot_be_typed(published, as_admin):
    pk = upload(as_admin, Hazard("date", bytes), STORY.encode()).url.strip("/").split("/")[-1]
    response = as_admin.post(f"/import/{pk}/", {"version": 1, "title": "A", "published": published})
    assert response.status_code == 422


@pytest.mark.parametrize("pk", [0, 2**31, 2**63, 10**30])
@pytest.mark.parametrize("page", ["import/{}/", "import/{}/store/", "articles/{}/", "articles/{}/passages/"])
def test_39_ids_that_cannot_be_are_not_found(page, pk, as_admin):
    url = "/" + page.format(pk)
    response = as_admin.get(url) if page.count("/") == 2 else as_admin.post(url)
    assert response.status_code == 404


def test_39_another_articles_passage_is_not_touched(as_admin, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    run(tmp_path)
    article = Article.objects.get()
    for position in (-1, 99, 2**40):
        as_admin.post(f"/articles/{article.pk}/passages/", {"position": position, "kind": "aside"})
    assert not article.passages.filter(kind=Passage.Kind.ASIDE).exists()


def test_41_an_empty_part_is_passed_over(as_admin):
    response = as_admin.post("/import/", {"text": "", "file": ""})
    assert response.status_code == 422
    assert escape("Paste a text or choose a file first.") in response.content.decode()


def test_41_many_files_at_once_are_each_told_of(as_admin):
    files = [SimpleUploadedFile(f"{number}.txt", f"{STORY} {number}".encode()) for number in range(60)]
    page = as_admin.post("/import/", {"text": "", "file": [*files, SimpleUploadedFile("e.txt", b"")]})
    assert page.status_code == 200
    assert Upload.objects.count() == 60
    assert page.content.decode().count('class="outcome"') == 61
