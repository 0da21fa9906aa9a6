from __future__ import annotations

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Event
from tests.factories import make_event

pytestmark = pytest.mark.django_db

BRIDGE = "Saltgate bridge opens\n2026-03-03\n\nThe Saltgate bridge in Halvern opened after the ferry Marit struck it.\n"
AGAIN = "Halvern drives again\n2026-03-03\n\nHalvern: the Saltgate bridge is open, the ferry Marit had struck it.\n"


def run(*arguments: object) -> str:
    out = StringIO()
    call_command("import_articles", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_each_file_is_told_of_and_the_counts_come_last(tmp_path):
    (tmp_path / "a.txt").write_text(BRIDGE)
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "b.html").write_text("<html><p>The harbour is closed. It is.</p></html>")
    said = run(tmp_path).splitlines()
    assert said[0].startswith("stored")
    assert said[-1] == "2 stored, 0 already stored, 0 refused"


def test_two_tellings_come_into_one_new_event(tmp_path):
    (tmp_path / "a.txt").write_text(BRIDGE)
    (tmp_path / "b.txt").write_text(AGAIN)
    run(tmp_path)
    assert Event.objects.get().title == "Saltgate bridge opens"
    assert Article.objects.count() == 2


def test_they_come_into_the_event_that_is_named(tmp_path):
    event = make_event("The bridge")
    (tmp_path / "a.txt").write_text(BRIDGE)
    run(tmp_path, "--event", "the bridge")
    assert Article.objects.get().event == event


def test_a_second_run_stores_nothing_twice(tmp_path):
    (tmp_path / "a.txt").write_text(BRIDGE)
    run(tmp_path)
    assert "0 stored, 1 already stored, 0 refused" in run(tmp_path)
    assert Article.objects.count() == 1


def test_a_refusal_says_why_and_the_rest_is_stored(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text(BRIDGE)
    with pytest.raises(CommandError) as stopped:
        run(tmp_path, tmp_path / "missing.txt")
    assert stopped.value.returncode == 1
    assert Article.objects.count() == 1


def test_it_ends_quietly_when_nobody_reads_on(tmp_path):
    root = Path(__file__).parents[2]
    command = [sys.executable, str(root / "manage.py"), "import_articles", str(tmp_path / "missing.txt")]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


@pytest.mark.parametrize("pattern", ["saltgate-bridge", "zahr-call"])
def test_the_sample_articles_are_all_read(pattern):
    samples = Path(__file__).parents[2] / "articles" / "samples" / pattern
    files = [path for path in sorted(samples.iterdir()) if path.suffix in (".txt", ".html")]
    assert f"{len(files)} stored, 0 already stored, 0 refused" in run(*files)
