"""Two articles are paired once, aligned by one worker at a time, and what people decided outlives every run."""

from datetime import date, timedelta
from threading import Event as Signal

import pytest
from django.utils import timezone

from articles.models import Article, Outlet
from comparisons import aligner, encoder
from comparisons.models import Alignment, Link
from comparisons.services import aligning, reviewing, undoing
from tests.comparisons.acting import at_once, ids, passage, seen, two_articles
from tests.factories import make_absence, make_alignment, make_article, make_event, make_link, make_outlet

pytestmark = pytest.mark.django_db

State, Evidence = Alignment.State, Alignment.Evidence


def positions(alignment: Alignment) -> set[tuple[int, int]]:
    return set(alignment.links.standing().values_list("left__position", "right__position"))


@pytest.fixture
def says(monkeypatch):
    """`says((0, 1), ...)`: from now on the aligner finds these links."""

    def set_links(*links):
        pairings = [aligner.Pairing(left, right, 90, "full") for left, right in links]
        monkeypatch.setattr(aligner, "align", lambda left, right, **_: pairings)

    return set_links


class TestCompare:
    def test_two_articles_have_one_alignment_whichever_is_named_first(self):
        one, other = make_article(), make_article()
        assert aligning.compare(one, other) == aligning.compare(other, one)

    def test_the_official_version_is_the_left_one(self):
        event = make_event()
        paper = make_article(event, published_on=date(2025, 3, 1))
        official = make_article(event, outlet=make_outlet(kind=Outlet.Kind.OFFICIAL), published_on=None)
        assert aligning.compare(paper, official).left == official

    def test_else_the_earlier_one_is_and_the_undated_one_comes_last(self):
        undated, later, earlier = (make_article(published_on=day) for day in (None, date(2025, 3, 2), date(2025, 3, 1)))
        assert aligning.compare(later, earlier).left == earlier
        assert aligning.compare(undated, later).left == later

    @pytest.mark.django_db(transaction=True)
    def test_two_people_who_open_a_pair_at_once_open_one(self):
        one, other = make_article(), make_article()
        found = at_once(lambda: aligning.compare(one, other), lambda: aligning.compare(other, one))
        assert len({alignment.pk for alignment in found}) == 1


class TestPair:
    def test_it_queues_the_article_with_the_others_of_its_event(self):
        event = make_event()
        article, other = make_article(event), make_article(event)
        make_article()
        make_article(event, withdrawn_at=timezone.now())
        [alignment] = aligning.pair(article)
        assert {alignment.left, alignment.right} == {article, other}
        assert alignment.state == State.QUEUED

    def test_an_event_of_many_versions_is_paired_with_the_newest_only(self, settings, django_assert_max_num_queries):
        settings.PAIRS_AT_ONCE = 2
        event = make_event()
        articles = [make_article(event, sentences=["One."]) for _ in range(5)]
        with django_assert_max_num_queries(2 + 2 * 4):
            alignments = aligning.pair(Article.objects.select_related("event", "outlet").get(pk=articles[4].pk))
        others = {pk for a in alignments for pk in (a.left_id, a.right_id)} - {articles[4].pk}
        assert others == {articles[2].pk, articles[3].pk}


class TestQueue:
    def test_a_failed_alignment_waits_again(self):
        alignment = make_alignment(state=State.FAILED)
        aligning.queue(alignment)
        alignment.refresh_from_db()
        assert alignment.state == State.QUEUED

    def test_a_running_one_goes_on(self):
        alignment = make_alignment(state=State.RUNNING)
        aligning.queue(alignment)
        alignment.refresh_from_db()
        assert alignment.state == State.RUNNING


class TestRunAligner:
    def test_it_stores_what_the_aligner_found(self):
        event = make_event()
        left = make_article(event, sentences=["The bridge opened on Monday.", "Three people had died."])
        right = make_article(event, sentences=["Three people had died.", "Trams will follow."])
        alignment = aligning.compare(left, right)
        assert aligning.run_aligner(alignment)
        assert (alignment.state, alignment.aligner) == (State.DONE, aligner.VERSION)
        assert alignment.finished_at
        assert positions(alignment) == {(1, 0)}

    def test_asides_are_not_aligned(self):
        event = make_event()
        sides = [make_article(event, asides=[0]) for _ in range(2)]
        alignment = make_alignment(*sides)
        aligning.run_aligner(alignment)
        assert positions(alignment) == {(1, 1), (2, 2)}

    def test_a_new_run_replaces_what_nobody_decided_on(self, says):
        alignment = two_articles(links=[(0, 0), (1, 1)])
        says((0, 1))
        aligning.run_aligner(alignment)
        assert positions(alignment) == {(0, 1)}

    def test_a_new_run_leaves_human_decisions_alone(self, says, editor):
        alignment = two_articles(5, 5)
        decided = [
            make_link(alignment, 0, 0, status=Link.Status.CONFIRMED),
            make_link(alignment, 1, 1, status=Link.Status.REJECTED),
            make_link(alignment, 2, 2, made_by=editor),
        ]
        make_absence(alignment, passage(alignment, "L4"), made_by=editor)
        says((0, 0), (1, 1), (2, 3), (3, 3), (4, 4))
        aligning.run_aligner(alignment)
        assert {link.pk for link in decided} <= set(alignment.links.values_list("pk", flat=True))
        assert positions(alignment) == {(0, 0), (2, 2), (2, 3), (4, 4)}

    def test_a_decision_that_was_undone_is_no_decision(self, says, editor):
        alignment = two_articles(links=[(0, 0)])
        reviewing.confirm_row(alignment, seen(alignment, "L1"), editor=editor)
        undoing.undo(alignment, editor=editor)
        says()
        aligning.run_aligner(alignment)
        assert not positions(alignment)

    def test_a_new_run_makes_old_pages_known_as_old(self, says, detects):
        alignment = two_articles()
        says(), detects()
        aligning.run_aligner(alignment)
        assert alignment.revision == 1


class TestEvidence:
    @pytest.fixture
    def alignment(self):
        """Two articles that share no letter but in their figures, in two languages."""
        event = make_event()
        german = make_article(event, language="de", sentences=["Die Brücke 1", "Drei Menschen 2"])
        chinese = make_article(event, language="zh", sentences=["三人死亡2", "大桥1"])
        return make_alignment(german, chinese, state=State.QUEUED)

    @pytest.mark.usefixtures("tiny")
    def test_vectors_find_what_letters_cannot(self, alignment):
        aligning.run_aligner(alignment, encoding=True)
        assert alignment.evidence == Evidence.VECTORS
        assert positions(alignment) == {(0, 1), (1, 0)}

    def test_without_being_told_to_encode_it_uses_what_is_stored_only(self, alignment, tiny):
        aligning.run_aligner(alignment)
        assert (alignment.evidence, tiny) == (Evidence.NO_ENCODER, [])
        assert alignment.by_letters_alone

    def test_letters_alone_are_no_lack_where_vectors_are_not_wanted(self, alignment, tiny, monkeypatch):
        monkeypatch.setattr(aligning, "vectors_wanted", lambda languages: False)
        aligning.run_aligner(alignment, encoding=True)
        assert (alignment.evidence, tiny) == (Evidence.LETTERS, [])
        assert not alignment.by_letters_alone

    def test_a_book_is_paired_by_letters_and_says_so(self, alignment, tiny, monkeypatch):
        for module in (encoder, aligning):
            monkeypatch.setattr(module, "SENTENCES_CAP", 1)
        aligning.run_aligner(alignment, encoding=True)
        assert (alignment.evidence, tiny) == (Evidence.TOO_LONG, [])

    def test_what_lacked_an_encoder_is_mended_by_aligning_again(self, alignment, settings, request):
        settings.SENTENCE_VECTORS = False
        aligning.run_aligner(alignment, encoding=True)
        assert alignment.evidence == Evidence.NO_ENCODER
        request.getfixturevalue("tiny")
        aligning.run_aligner(alignment, encoding=True)
        assert alignment.evidence == Evidence.VECTORS

    def test_files_and_stored_articles_are_aligned_alike(self, alignment, tiny, monkeypatch):
        given = []
        monkeypatch.setattr(aligner, "align", lambda left, right, *, vectors, **_: given.append(vectors) or [])
        aligning.run_aligner(alignment, encoding=True)
        texts = [[passage.text for passage in side.passages.aligned()] for side in (alignment.left, alignment.right)]
        computed = encoder.vectors_for(*texts, languages=("de", "zh"))
        for stored, fresh in zip(given[0], computed, strict=True):
            assert [matrix.tolist() for matrix in stored] == [matrix.tolist() for matrix in fresh]

    @pytest.mark.usefixtures("tiny")
    def test_nobody_waits_for_an_encoder_to_load(self, alignment):
        assert not aligning.is_quick(alignment)
        aligning.run_aligner(alignment, encoding=True)
        assert aligning.is_quick(alignment)

    def test_nor_for_one_that_is_not_there(self, alignment, settings):
        settings.SENTENCE_VECTORS = False
        assert aligning.is_quick(alignment)


class TestAFailure:
    @pytest.fixture
    def _broken(self, monkeypatch):
        def fail(left, right, **_):
            raise MemoryError

        monkeypatch.setattr(aligner, "align", fail)

    @pytest.mark.usefixtures("_broken")
    def test_it_is_recorded_and_not_raised(self, caplog):
        alignment = make_alignment(state=State.QUEUED)
        assert aligning.run_aligner(alignment)
        assert (alignment.state, alignment.finished_at) == (State.FAILED, None)
        assert "can be run again" in alignment.reason
        assert "MemoryError" in caplog.text

    @pytest.mark.usefixtures("_broken")
    def test_what_an_earlier_run_found_still_stands(self):
        alignment = two_articles(links=[(0, 0)])
        aligning.run_aligner(alignment)
        assert alignment.state == State.FAILED
        assert alignment.finished_at
        assert positions(alignment) == {(0, 0)}

    def test_nothing_is_half_written(self, says):
        alignment = two_articles(links=[(0, 0)])
        says((1, 1), (1, 1))  # twice: the database says no to the second
        aligning.run_aligner(alignment)
        assert alignment.state == State.FAILED
        assert positions(alignment) == {(0, 0)}

    def test_the_next_run_heals_it(self, says):
        alignment = make_alignment(state=State.FAILED)
        says((0, 0))
        aligning.run_aligner(alignment)
        assert (alignment.state, alignment.reason) == (State.DONE, "")


class TestTwoWorkers:
    def test_the_second_finds_it_taken(self):
        alignment = make_alignment(state=State.RUNNING)
        Alignment.objects.update(started_at=timezone.now())
        assert not aligning.run_aligner(alignment)
        assert not positions(alignment)

    def test_what_a_dead_worker_left_is_taken_up(self):
        alignment = make_alignment(state=State.RUNNING)
        Alignment.objects.update(started_at=timezone.now() - aligning.STALE_AFTER - timedelta(seconds=1))
        assert aligning.run_aligner(alignment)
        assert alignment.state == State.DONE

    @pytest.mark.django_db(transaction=True)
    def test_of_two_at_one_moment_one_aligns(self, monkeypatch):
        alignment = two_articles(state=State.QUEUED)
        other_was_sent_away = Signal()

        def align(left, right, **_):
            other_was_sent_away.wait(10)
            return [aligner.Pairing(0, 0, 90, "full")]

        def work():
            ran = aligning.run_aligner(Alignment.objects.get(pk=alignment.pk))
            other_was_sent_away.set()
            return ran

        monkeypatch.setattr(aligner, "align", align)
        assert sorted(at_once(work, work)) == [False, True]
        assert positions(alignment) == {(0, 0)}

    @pytest.mark.django_db(transaction=True)
    def test_an_editor_at_work_meanwhile_is_neither_lost_nor_blocked(self, says, editor):
        alignment = two_articles(links=[(0, 0), (1, 1)])
        says((0, 0), (1, 1), (2, 2))
        as_seen = seen(alignment, "L1")
        _, decision = at_once(
            lambda: aligning.run_aligner(Alignment.objects.get(pk=alignment.pk)),
            lambda: reviewing.confirm_row(alignment, as_seen, editor=editor),
        )
        link = alignment.links.get(left=ids(alignment, "L1")[0])
        if isinstance(decision, Exception):  # the run was first: told, and nothing is confirmed
            assert link.status == "proposed"
        else:
            assert (link.pk, link.status) == (decision.changes[0]["id"], "confirmed")
        assert positions(alignment) == {(0, 0), (1, 1), (2, 2)}
