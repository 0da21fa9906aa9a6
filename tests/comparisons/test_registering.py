"""What the register is read from equals what the database tells, whatever a service has just done."""

import re
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import services as articles
from articles.models import Article
from comparisons import tasks
from comparisons.aligner import detectors, suggestion
from comparisons.anchoring import Words
from comparisons.columns import SPAN, block_of, pack, unpack
from comparisons.models import Alignment, Category, Divergence, RegisterBlock, RegisterChange, Rule
from comparisons.queries.register import flags_of
from comparisons.register_filter import ALL, Filter
from comparisons.services import flagging, ruling, suggesting
from comparisons.services.registering import lines_of, note_changes, rebuild_register, refresh_register
from comparisons.services.undoing import undo
from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db

EVERYTHING = Filter(status=ALL, order="newest")


@pytest.fixture
def alignment():
    left = make_article(sentences=("About 300 people died on Monday.", "The minister denied that."))
    right = make_article(left.event, sentences=("About 900 people died on Monday.", "The minister confirmed that."))
    return make_alignment(left, right, links=[(0, 0), (1, 1)])


@pytest.fixture
def flag(alignment, editor):
    flag = flagging.Flag(Words(6, 9, "300"), None, Category.objects.get(slug="number"), 5, "Why?")
    return flagging.create_divergence(alignment, flag, editor=editor).divergence


def stored():
    refresh_register()
    return {block.number: (bytes(block.columns), bytes(block.texts)) for block in RegisterBlock.objects.all()}


def derived():
    blocks = {block_of(pk) for pk in Divergence.objects.values_list("pk", flat=True)}
    return {block: pack(lines_of(block)) for block in blocks}


@contextmanager
def told_after():
    """What is done within changes what the register is read from, and leaves nothing of it behind."""
    before = stored()
    yield
    after = stored()
    assert {block: after[block] for block in derived()} == derived()
    assert after != before


class TestEveryStep:
    def test_a_flag(self, alignment, editor):
        with told_after():
            flag = flagging.Flag(Words(6, 9, "300"), None, Category.objects.get(slug="number"), 5)
            flagging.create_divergence(alignment, flag, editor=editor)

    def test_an_edit(self, flag, editor):
        with told_after():
            changed = flagging.Flag(None, Words(6, 9, "900"), flag.category, 25, "Because.")
            flagging.edit_divergence(flag, changed, seen=0, editor=editor)

    @pytest.mark.parametrize("status", ["resolved", "dismissed"])
    def test_a_judgement(self, flag, editor, status):
        with told_after():
            flagging.set_status(flag, status, seen=0, editor=editor)

    def test_a_deletion(self, flag, editor):
        with told_after():
            flagging.delete_divergence(flag, seen=0, editor=editor)

    def test_an_undo(self, alignment, flag, editor):
        with told_after():
            undo(alignment, editor=editor)

    def test_suggestions_and_those_that_take_their_place(self, alignment):
        with told_after():
            assert suggesting.suggest_anew(alignment)
        Divergence.objects.suggested().update(words_key="of other words")
        with told_after():
            assert suggesting.suggest_anew(alignment)

    def test_a_suggestion_that_is_accepted(self, alignment, editor):
        suggested = make_divergence(alignment, status="suggested")
        with told_after():
            flagging.accept_suggestion(suggested, seen=0, editor=editor)

    def test_a_rule_and_its_lifting(self, alignment, admin):
        suggested = make_divergence(alignment, status="suggested", category="number")
        with told_after():
            ruling.make_rule(suggested.category, event=None, editor=admin)
        with told_after():
            ruling.lift_rule(Rule.objects.get(), editor=admin)


class TestWhatIsKnownOfArticles:
    """It is no part of the columns, so nothing can go stale: the register asks for it when it is opened."""

    def test_a_version_that_is_withdrawn_and_restored(self, alignment, flag, admin):
        articles.withdraw_article(alignment.left, by=admin)
        assert list(flags_of(EVERYTHING)) == []
        articles.restore_article(alignment.left, by=admin)
        assert list(flags_of(EVERYTHING)) == [flag]

    def test_a_version_that_goes_to_another_event(self, alignment, flag, admin):
        other = make_event()
        assert list(flags_of(EVERYTHING, other)) == []
        edit(alignment.left, admin, event=other)
        assert list(flags_of(EVERYTHING, other)) == [flag]

    def test_another_outlet_and_language(self, alignment, flag, admin):
        edit(alignment.left, admin, outlet="The Other Post", language="ru")
        assert list(flags_of(Filter(language="ru", outlet=Article.objects.get(pk=alignment.left_id).outlet_id))) == [
            flag
        ]


def edit(article, by, **changed):
    names = ("title", "author", "published_on", "language", "url", "event")
    known = {name: getattr(article, name) for name in names} | {"outlet": article.outlet.name}
    articles.edit_article(article, **known | changed, by=by)


class TestAWorker:
    """What it suggests is in the register before anyone reads that: a reader derives nothing."""

    @pytest.mark.parametrize("task", ["align_pair", "detect_pair"])
    def test_enters_what_it_finds_in_a_pair(self, task, alignment, detects):
        detects(("number", (0, "300"), (0, "900")))
        Alignment.objects.update(state=Alignment.State.QUEUED)
        getattr(tasks, task).enqueue(alignment.pk)
        assert Divergence.objects.suggested().exists()
        assert not RegisterChange.objects.exists()

    @pytest.mark.parametrize("task", ["pair_article", "realign_article", "detect_article"])
    def test_enters_what_it_finds_in_one_article(self, task, monkeypatch):
        found = suggestion.Suggestion("untranslated", suggestion.Words(0, 0, 3), None, 90, 40, 1)
        monkeypatch.setattr(detectors, "foreign_words", lambda *_, **__: [found])
        getattr(tasks, task).enqueue(make_article().pk)
        assert Divergence.objects.suggested().exists()
        assert not RegisterChange.objects.exists()


class TestDeriving:
    def test_what_was_brought_in_by_other_means_is_found(self, flag):
        RegisterChange.objects.all().delete()
        RegisterBlock.objects.all().delete()
        assert list(flags_of(EVERYTHING)) == [flag]

    def test_only_what_was_changed_is_derived(self, flag):
        refresh_register()
        assert refresh_register() == 0
        note_changes([flag.pk])
        assert refresh_register() == 1
        assert not RegisterChange.objects.exists()

    def test_the_command_mends_what_was_changed_behind_its_back(self, flag, capsys):
        refresh_register()
        Divergence.objects.filter(pk=flag.pk).update(severity=25)
        assert not list(flags_of(Filter(severity="critical")))
        call_command("rebuild_register")
        assert list(flags_of(Filter(severity="critical"))) == [flag]
        assert f"blocks of {SPAN} divergences derived" in capsys.readouterr().out

    def test_a_block_without_any_is_empty(self, alignment):
        block = block_of(make_divergence(alignment).pk)
        refresh_register()
        Divergence.objects.all().delete()
        rebuild_register()
        assert len(unpack([RegisterBlock.objects.get(number=block).columns])) == 0
        assert list(flags_of(Filter(status=ALL, q="people"))) == []

    def test_hundreds_are_noted_by_one_insert(self, db):
        with CaptureQueriesContext(connection) as captured:
            note_changes(range(1000))
        assert len(captured) == 1
        assert RegisterChange.objects.count() == 4


WRITES = re.compile(r"Divergence\.objects\b.*\.(create|bulk_create|update|bulk_update|delete)\(")


def test_whoever_writes_divergences_tells_the_register():
    services = Path(settings.BASE_DIR, "comparisons", "services").glob("*.py")
    writing = [path for path in services if WRITES.search(path.read_text())]
    assert {"flagging", "suggesting", "ruling", "undoing"} <= {path.stem for path in writing}
    assert [path.name for path in writing if "note_changes(" not in path.read_text()] == []
