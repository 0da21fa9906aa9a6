"""What detectors find is offered once, wherever it stands in later runs, and never anew once somebody has judged it."""

import pytest

from comparisons import aligner
from comparisons.aligner import detectors
from comparisons.aligner.suggestion import Suggestion, Words
from comparisons.anchoring import Words as Anchored
from comparisons.models import Alignment, Category, Decision, Divergence
from comparisons.services import aligning, flagging, reviewing, suggesting, undoing
from comparisons.services.flagging import Flag
from comparisons.services.log import Conflict
from tests.comparisons.acting import at_once, ids, seen
from tests.factories import make_alignment, make_article, make_comment, make_divergence, make_event, make_rule

pytestmark = pytest.mark.django_db

Status = Divergence.Status
LEFT = ("It did not open.", "It did not close.", "Three people died.")
RIGHT = ("It opened.", "It closed.", "Five people died.")


@pytest.fixture
def pair() -> Alignment:
    """Three rows of one sentence each, through which the detectors have gone once."""
    event = make_event()
    sides = make_article(event, sentences=LEFT), make_article(event, sentences=RIGHT)
    alignment = make_alignment(*sides, links=[(0, 0), (1, 1), (2, 2)])
    Alignment.objects.update(detectors=detectors.VERSION)
    return Alignment.objects.get(pk=alignment.pk)


def offered(alignment: Alignment) -> list[tuple[str, str, str]]:
    found = Divergence.objects.kept().suggested().filter(alignment=alignment).order_by("-significance")
    return list(found.values_list("category__slug", "left_quote", "right_quote"))


def suggestion(alignment: Alignment) -> Divergence:
    return Divergence.objects.suggested().get(alignment=alignment)


class TestARun:
    def test_it_keeps_what_is_found_with_words_on_both_sides(self, pair, detects):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        found = suggestion(pair)
        assert (found.left_quote, found.right_quote, found.detector) == ("Three", "Five", "number")
        assert pair.left.text[found.left_start : found.left_end] == "Three"
        assert (found.score, found.significance, found.severity) == (80, 90, 1)

    def test_the_aligner_is_followed_by_the_detectors(self, pair, detects):
        detects(("number", (2, "Three"), (2, "Five")))
        aligning.run_aligner(pair)
        assert offered(pair) == [("number", "Three", "Five")]
        assert pair.detectors == detectors.VERSION

    def test_a_failing_detector_fails_nothing_else(self, pair, monkeypatch, caplog):
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: 1 / 0)
        Alignment.objects.update(detectors="")
        assert aligning.run_aligner(pair)
        assert (pair.state, pair.detectors) == (Alignment.State.DONE, "")
        assert "ZeroDivisionError" in caplog.text

    def test_the_languages_are_those_of_the_articles(self, monkeypatch):
        asked = []
        monkeypatch.setattr(detectors, "suggest", lambda *_, languages, **__: asked.append(languages) or [])
        left, right = (make_article(language=language) for language in ("ru", "en"))
        suggesting.suggest_anew(make_alignment(left, right))
        assert asked == [("ru", "en")]

    def test_asides_are_not_counted(self, detects):
        left = make_article(sentences=["Menu", "It did not open."], asides=[0])
        alignment = make_alignment(left, make_article())
        detects(("negation", (0, "not"), None))
        suggesting.suggest_anew(alignment)
        assert suggestion(alignment).left_passage.position == 1

    def test_no_letter_is_cut(self, monkeypatch):
        alignment = make_alignment(make_article(sentences=["Cafe\u0301 closed."]))
        half = Suggestion("name", Words(0, 0, 4), None, 80, 50, 1)
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: [half])
        suggesting.suggest_anew(alignment)
        assert suggestion(alignment).left_quote == "Cafe\u0301"

    @pytest.mark.parametrize("words", [Words(9, 0, 1), Words(0, 3, 3), Words(0, 0, 999), Words(0, -1, 2), None])
    def test_words_that_are_not_there_are_left_out_and_logged(self, words, pair, monkeypatch, caplog):
        fine = Suggestion("number", Words(2, 0, 5), None, 80, 50, 1)
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: [Suggestion("name", words, None, 80, 50, 1), fine])
        assert suggesting.suggest_anew(pair)
        assert offered(pair) == [("number", "Three", "")]
        assert "cannot be kept" in caplog.text

    def test_of_a_category_that_is_gone_nothing_is_offered(self, pair, detects):
        Category.objects.filter(slug="number").delete()
        detects(("number", (2, "Three"), None))
        suggesting.suggest_anew(pair)
        assert offered(pair) == []

    def test_the_most_significant_are_kept_and_the_rest_is_told(self, pair, detects, monkeypatch, caplog):
        monkeypatch.setattr(suggesting, "MOST_SUGGESTED", 1)
        detects(("negation", (1, "not"), None), ("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        assert offered(pair) == [("negation", "not", "")]
        assert "1 suggestions are left out" in caplog.text

    def test_what_a_rule_sets_aside_takes_no_room(self, pair, detects, monkeypatch, editor):
        monkeypatch.setattr(suggesting, "MOST_SUGGESTED", 1)
        make_rule(pair.left.event, made_by=editor, category="negation")
        detects(("negation", (0, "not"), None), ("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        assert offered(pair) == [("number", "Three", "Five")]

    def test_a_changed_row_adds_no_more_than_there_is_room(self, pair, detects, monkeypatch, editor):
        monkeypatch.setattr(suggesting, "MOST_SUGGESTED", 1)
        detects(("number", (2, "Three"), (2, "Five")), ("negation", (0, "not"), None))
        suggesting.suggest_anew(pair)
        reviewing.unlink_passages(pair, ids(pair, "L1"), [], editor=editor)
        assert offered(pair) == [("number", "Three", "Five")]


class TestANewRun:
    def test_what_is_found_again_stays_the_same_row(self, pair, detects):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        before, revision = suggestion(pair).pk, pair.revision
        suggesting.suggest_anew(pair)
        assert suggestion(pair).pk == before
        assert pair.revision == revision

    def test_what_is_no_longer_found_goes(self, pair, detects):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        detects(("negation", (0, "not"), None))
        suggesting.suggest_anew(pair)
        assert offered(pair) == [("negation", "not", "")]

    @pytest.mark.parametrize("status", [Status.OPEN, Status.DISMISSED, Status.RESOLVED])
    def test_what_was_judged_stays_and_is_not_offered_anew(self, status, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), status, editor)
        suggesting.suggest_anew(pair)
        assert Divergence.objects.get().status == status

    def test_nor_what_was_deleted(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        flagging.delete_divergence(suggestion(pair), seen=0, editor=editor)
        suggesting.suggest_anew(pair)
        assert Divergence.objects.get().deleted_at

    def test_it_is_known_by_its_words_whatever_row_they_stand_in(self, pair, detects, editor, monkeypatch):
        detects(("negation", (0, "not"), None))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), Status.DISMISSED, editor)
        monkeypatch.setattr(aligner, "align", lambda *_, **__: [aligner.Pairing(0, 2, 90, "full")])
        aligning.run_aligner(pair)
        assert offered(pair) == []

    def test_the_same_word_of_another_sentence_is_another_question(self, pair, detects, editor):
        detects(("negation", (0, "not"), None))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), Status.DISMISSED, editor)
        detects(("negation", (0, "not"), None), ("negation", (1, "not"), None))
        suggesting.suggest_anew(pair)
        assert suggestion(pair).left_passage.position == 1

    def test_what_a_person_has_flagged_is_not_suggested_beside_it(self, pair, detects, editor):
        make_divergence(
            pair, left=2, right=2, left_words="Three", right_words="Five", category="number", made_by=editor
        )
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        assert offered(pair) == []

    def test_another_pair_is_asked_for_itself(self, pair, detects, editor):
        detects(("number", (2, "Three"), None))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), Status.DISMISSED, editor)
        other = make_alignment(pair.left, make_article(pair.left.event, sentences=RIGHT))
        suggesting.suggest_anew(other)
        assert offered(other) == [("number", "Three", "")]

    def test_but_a_foreign_word_is_one_question_for_all_that_its_article_is_laid_beside(self, pair, detects, editor):
        detects(("untranslated", (2, "Three"), None))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), Status.DISMISSED, editor)
        other = make_alignment(pair.left, make_article(pair.left.event, sentences=RIGHT))
        suggesting.suggest_anew(other)
        assert offered(other) == []

    @pytest.mark.django_db(transaction=True)
    def test_an_editor_who_judges_meanwhile_is_heard(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        detects()
        flag = suggestion(pair)
        _, decision = at_once(
            lambda: suggesting.suggest_anew(Alignment.objects.get(pk=pair.pk)),
            lambda: judge(flag, Status.DISMISSED, editor),
        )
        assert Divergence.objects.count() == isinstance(decision, Decision)


class TestBesideAFlag:
    """What a person has said already is not asked, though the words be fewer or more than a detector's."""

    @pytest.mark.parametrize(
        ("flagged", "again"),
        [
            ({"left_words": "Three people"}, False),
            ({"left_words": "hree"}, False),
            ({"left": None, "right": 2, "right_words": "Five people died"}, False),
            ({"left_words": "people", "right": 2, "right_words": "Five"}, False),  # one side is enough
            ({"left_words": " people died"}, True),  # where one ends the other begins
            ({"left": 0, "left_words": "It did"}, True),
            ({"left_words": "Three people", "category": "name"}, True),
            ({"left_words": "Three people", "status": Status.RESOLVED}, False),
            ({"left_words": "Three people", "status": Status.DISMISSED}, False),
        ],
    )
    def test_it_is_not_offered_of_the_same_category_and_words(self, flagged, again, pair, detects, editor):
        make_divergence(pair, made_by=editor, **({"left": 2, "category": "number"} | flagged))
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        assert bool(offered(pair)) is again

    def test_nor_beside_what_somebody_accepted(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        flagging.accept_suggestion(suggestion(pair), seen=0, editor=editor)
        detects(("number", (2, "Three people"), (2, "Five people")))
        suggesting.suggest_anew(pair)
        assert offered(pair) == []

    def test_what_was_dismissed_hides_no_other_words(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        judge(suggestion(pair), Status.DISMISSED, editor)
        detects(("number", (2, "Three people"), (2, "Five people")))
        suggesting.suggest_anew(pair)
        assert offered(pair) == [("number", "Three people", "Five people")]

    def test_what_was_offered_before_goes_wherever_it_is_detected_next(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        make_divergence(pair, left=2, left_words="Three people", category="number", made_by=editor)
        reviewing.reject_row(pair, seen(pair, "L1"), editor=editor)
        assert offered(pair) == []

    def test_setting_a_flag_takes_its_suggestion_away_and_no_other(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")), ("name", (2, "Three"), None), ("number", (2, "died"), None))
        suggesting.suggest_anew(pair)
        flag(pair, "Three people", editor)
        assert offered(pair) == [("name", "Three", ""), ("number", "died", "")]

    def test_who_judges_it_at_that_moment_is_told(self, pair, detects, editor, other_editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        offer = suggestion(pair)
        flag(pair, "Three people", editor)
        with pytest.raises(Conflict, match="suggested no longer"):
            flagging.accept_suggestion(offer, seen=0, editor=other_editor)

    def test_what_people_talk_about_stays(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        make_comment(suggestion(pair), by=editor)
        flag(pair, "Three people", editor)
        assert offered(pair) == [("number", "Three", "Five")]

    def test_a_flag_taken_back_leaves_the_question(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        flag(pair, "Three people", editor)
        undoing.undo(pair, editor=editor)
        assert offered(pair) == [("number", "Three", "Five")]

    def test_many_flags_cost_no_more_queries(self, pair, detects, editor, queries):
        detects(("number", (2, "Three"), (2, "Five")))
        few = queries(lambda: suggesting.suggest_anew(pair))
        for _ in range(20):
            make_divergence(pair, left=0, category="number", made_by=editor)
        assert queries(lambda: suggesting.suggest_anew(pair)) <= few


class TestAChangedRow:
    def test_linking_and_unlinking_detect_there_only(self, pair, detects, editor):
        detects(("negation", (0, "not"), None), ("number", (2, "Three"), (2, "Five")))
        reviewing.unlink_passages(pair, ids(pair, "L1"), [], editor=editor)
        assert offered(pair) == [("negation", "not", "")]

    def test_what_other_rows_have_stays(self, pair, detects, editor):
        detects(("number", (2, "Three"), (2, "Five")))
        suggesting.suggest_anew(pair)
        detects()
        reviewing.reject_row(pair, seen(pair, "L1"), editor=editor)
        assert offered(pair) == [("number", "Three", "Five")]
        reviewing.reject_row(pair, seen(pair, "L3"), editor=editor)
        assert offered(pair) == []

    def test_so_does_undo(self, pair, detects, editor):
        detects()
        reviewing.reject_row(pair, seen(pair, "L3"), editor=editor)
        detects(("number", (2, "Three"), (2, "Five")))
        undoing.undo(pair, editor=editor)
        assert offered(pair) == [("number", "Three", "Five")]

    def test_a_confirmed_row_is_the_same_row(self, pair, detects, editor, monkeypatch):
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: pytest.fail("detected anew"))
        reviewing.confirm_row(pair, seen(pair, "L1"), editor=editor)

    def test_a_failing_detector_does_not_stop_the_editor(self, pair, monkeypatch, editor, caplog):
        monkeypatch.setattr(detectors, "suggest", lambda *_, **__: 1 / 0)
        reviewing.reject_row(pair, seen(pair, "L1"), editor=editor)
        assert pair.links.standing().count() == 2
        assert "ZeroDivisionError" in caplog.text

    def test_it_costs_no_more_queries_in_a_long_article(self, queries, detects, editor):
        detects()

        def cost(sentences: int) -> int:
            texts = [f"Sentence number {number}." for number in range(sentences)]
            links = [(number, number) for number in range(sentences)]
            alignment = make_alignment(make_article(sentences=texts), make_article(sentences=texts), links=links)
            Alignment.objects.update(detectors=detectors.VERSION)
            alignment.refresh_from_db()
            as_seen = seen(alignment, "L1")
            return queries(lambda: reviewing.reject_row(alignment, as_seen, editor=editor))

        assert cost(3) == cost(30)

    def test_a_pair_that_waits_for_its_detectors_is_left_to_them(self, pair, detects, editor):
        Alignment.objects.update(detectors="")
        pair.refresh_from_db()
        detects(("negation", (0, "not"), None))
        reviewing.reject_row(pair, seen(pair, "L1"), editor=editor)
        assert offered(pair) == []


def flag(alignment: Alignment, words: str, editor) -> Decision:
    """Flag words of the third sentence on the left as a number."""
    start = alignment.left.text.index(words)
    told = Anchored.of(alignment.left.text, start, start + len(words))
    return flagging.create_divergence(
        alignment, Flag(told, None, Category.objects.get(slug="number"), 1), editor=editor
    )


def judge(divergence: Divergence, status: str, editor) -> Decision:
    """As an editor does, whatever it takes to get to `status`."""
    if status == Status.DISMISSED:
        return flagging.set_status(divergence, Status.DISMISSED, seen=divergence.revision, editor=editor)
    Divergence.objects.filter(pk=divergence.pk).update(status=status)
    flag = Flag(divergence.words("left"), divergence.words("right"), divergence.category, 5, "Yes.")
    return flagging.edit_divergence(divergence, flag, seen=divergence.revision, editor=editor)
