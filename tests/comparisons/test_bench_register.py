"""`manage.py bench register` on a few divergences: nothing here depends on how quick the machine is."""

import json
from contextlib import nullcontext

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from comparisons.benchmarks import register
from comparisons.models import Divergence

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    """The tests' own database, a client that leaves it open, and a target that no busy machine misses."""
    monkeypatch.setattr(register, "throw_away_database", nullcontext)
    monkeypatch.setattr(register, "visit", visit)
    monkeypatch.setattr(register, "TARGET", 1e9)


def visit(url, cookie):
    client = Client(headers={"host": "bench"})
    client.cookies.load(cookie)

    def call():
        assert client.get(url).status_code == 200

    return call


def bench(capsys, **options):
    call_command("bench", "register", few=5, many=310, rounds=1, **options)
    return capsys.readouterr().out


def test_it_asks_of_everything_and_of_one_event(capsys):
    answer = json.loads(bench(capsys, format="json"))
    assert [figure["what"] for figure in answer["figures"]] == [*register.ASKED, *register.OF_ONE_EVENT]
    assert (answer["rows"], answer["ok"]) == ([5, 310], True)
    assert Divergence.objects.count() == 310


def test_a_missed_target_is_named_after_the_figures(capsys, monkeypatch):
    monkeypatch.setattr(register, "TARGET", 0)
    monkeypatch.setattr(register, "ASKED", {register.FULL: "?status=all"})
    monkeypatch.setattr(register, "OF_ONE_EVENT", {})
    with pytest.raises(CommandError, match=r"^Targets missed: all, 310\.$"):
        bench(capsys)
    told = capsys.readouterr().out
    assert "above" in told
    assert max(map(len, told.splitlines())) <= 120


def test_a_ratio_is_of_times_in_those_of_the_view_beside_it():
    few, many = {"all": register.Time(2.0, 1.0)}, {"all": register.Time(12.0, 2.0)}
    report = register.Report("sqlite", (1, 9), few, many, 3)
    assert report.ratio("all", "all") == 3
    assert not report.missed
