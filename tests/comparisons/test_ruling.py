"""A rule sets aside what is suggested of its kind, now and later, and gives it back when it is lifted."""

import pytest

from articles.models import Event
from comparisons import tasks
from comparisons.models import Alignment, Category, Decision, Divergence, Rule
from comparisons.services import flagging, ruling, suggesting, undoing
from comparisons.services.log import Conflict
from tests.comparisons.acting import at_once
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_rule

pytestmark = pytest.mark.django_db

Status = Divergence.Status
LEFT, RIGHT = "Mr Lang said so.", "Herr Lang said so."


@pytest.fixture
def event() -> Event:
    return make_event()


@pytest.fixture
def pair(event) -> Alignment:
    return make_pair(event)


def make_pair(event: Event, left: str = LEFT, right: str = RIGHT) -> Alignment:
    return make_alignment(make_article(event, sentences=[left]), make_article(event, sentences=[right]), links=[(0, 0)])


def suggestion(alignment: Alignment, left: str = "Mr", right: str = "Herr", category: str = "name") -> Divergence:
    words = {"left_words": left, "right_words": right}
    return make_divergence(alignment, left=0, right=0, category=category, status=Status.SUGGESTED, **words)


def rule(editor, event: Event | None, left: str = "", right: str = "", **told) -> Decision:
    category = Category.objects.get(slug="name")
    return ruling.make_rule(category, left=left, right=right, event=event, editor=editor, **told)


def state(divergence: Divergence) -> tuple[str, bool]:
    divergence.refresh_from_db()
    return divergence.status, divergence.rule is not None


ASIDE, OFFERED = (Status.DISMISSED, True), (Status.SUGGESTED, False)


class TestARule:
    def test_it_sets_aside_what_is_suggested_of_these_words(self, pair, event, editor):
        these, others = suggestion(pair), suggestion(pair, "Lang", "Lang")
        rule(editor, event, "Mr", "Herr")
        assert (state(these), state(others)) == (ASIDE, OFFERED)

    @pytest.mark.parametrize("words", [("MR.", "herr"), ("Herr", "Mr"), ("mr", ""), ("", "mr"), ("", "")])
    def test_case_marks_and_sides_do_not_matter_and_nothing_stands_for_any(self, words, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event, *words)
        assert state(these) == ASIDE

    def test_one_pair_of_words_is_not_two_of_them(self, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event, "Mr", "Mr")
        assert state(these) == OFFERED

    def test_another_category_is_another_question(self, pair, event, editor):
        these = suggestion(pair, category="terminology")
        rule(editor, event)
        assert state(these) == OFFERED

    @pytest.mark.parametrize("status", [Status.OPEN, Status.RESOLVED, Status.DISMISSED])
    def test_what_people_judged_stays_as_it_is(self, status, pair, event, editor):
        judged = suggestion(pair)
        Divergence.objects.update(status=status)
        rule(editor, event)
        assert state(judged) == (status, False)

    def test_one_of_an_event_holds_there(self, pair, event, editor):
        elsewhere = suggestion(make_pair(make_event()))
        rule(editor, event)
        assert state(elsewhere) == OFFERED

    def test_one_without_an_event_holds_everywhere(self, pair, editor):
        here, elsewhere = suggestion(pair), suggestion(make_pair(make_event()))
        rule(editor, None)
        assert (state(here), state(elsewhere)) == (ASIDE, ASIDE)

    def test_what_concerns_one_article_alone_is_set_aside_too(self, pair, event, editor):
        alone = suggestion(pair)
        Divergence.objects.update(alignment=None, right_passage=None, right_start=None, right_end=None, right_quote="")
        rule(editor, event)
        assert state(alone) == ASIDE

    def test_long_words_are_kept_as_far_as_a_rule_can(self, event, editor):
        long = "many words " * 80
        these = suggestion(make_pair(event, long, RIGHT), long.strip())
        rule(editor, event, these.left_quote, "Herr")
        assert state(these) == ASIDE

    def test_it_is_in_the_log(self, pair, event, editor):
        suggestion(pair)
        decision = rule(editor, event, alignment=pair, row="L1")
        made = Rule.objects.get()
        assert decision.changes == [{"kind": "rule", "id": made.pk, "was": None, "now": {"in_force": True}}]
        assert decision.sentence == "L1 set aside by a rule."

    def test_pages_that_showed_them_are_known_as_old(self, pair, event, editor):
        suggestion(pair)
        rule(editor, event)
        pair.refresh_from_db()
        assert pair.revision == 1

    def test_sent_twice_it_is_one(self, event, editor):
        assert rule(editor, event) == rule(editor, event)
        assert Rule.objects.count() == 1

    def test_of_two_editors_the_second_is_told(self, event, editor, admin):
        rule(admin, event)
        with pytest.raises(Conflict, match="made this rule already"):
            rule(editor, event)

    @pytest.mark.django_db(transaction=True)
    def test_of_two_at_one_moment_one_is_made(self, event, editor, admin):
        found = at_once(lambda: rule(editor, event), lambda: rule(admin, event))
        assert sorted(type(one).__name__ for one in found) == ["Conflict", "Decision"]

    def test_it_costs_no_more_queries_for_many(self, pair, event, editor, queries):
        def cost(left: str) -> int:
            return queries(lambda: rule(editor, event, left))

        suggestion(pair)
        one = cost("Mr")
        for _ in range(20):
            suggestion(pair, "Lang", "Herr")
        assert cost("Lang") == one


class TestLaterRuns:
    @pytest.fixture
    def found(self, pair, detects):
        detects(("name", (0, "Mr"), (0, "Herr")))

    def test_what_is_found_later_is_set_aside_at_once(self, pair, event, editor, found):
        rule(editor, event, "mr", "herr")
        suggesting.suggest_anew(pair)
        assert state(Divergence.objects.get()) == ASIDE

    def test_and_offered_once_the_rule_is_lifted(self, pair, event, editor, found):
        made = make_rule(event, made_by=editor, category="name")
        suggesting.suggest_anew(pair)
        ruling.lift_rule(made, editor=editor)
        assert state(Divergence.objects.get()) == OFFERED

    def test_what_is_set_aside_and_no_longer_found_goes(self, pair, event, editor, detects, found):
        make_rule(event, made_by=editor, category="name")
        suggesting.suggest_anew(pair)
        detects()
        suggesting.suggest_anew(pair)
        assert not Divergence.objects.exists()

    @pytest.mark.django_db(transaction=True)
    def test_a_worker_and_an_editor_at_once_leave_nothing_offered(self, pair, event, editor, found):
        at_once(
            lambda: suggesting.suggest_anew(Alignment.objects.get(pk=pair.pk)),
            lambda: rule(editor, event, "mr", "herr"),
        )
        assert state(Divergence.objects.get()) == ASIDE


class TestLifting:
    def test_it_gives_back_what_was_set_aside(self, pair, event, editor, admin):
        these, dismissed = suggestion(pair), suggestion(pair, "Lang", "Lang")
        flagging.set_status(dismissed, Status.DISMISSED, seen=0, editor=editor)
        rule(editor, event)
        ruling.lift_rule(Rule.objects.get(), editor=admin)
        assert (state(these), state(dismissed)) == (OFFERED, (Status.DISMISSED, False))
        assert Rule.objects.get().lifted_by == admin

    def test_but_not_what_another_rule_covers(self, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event, "mr", "herr")
        first = Rule.objects.get()
        rule(editor, None)
        ruling.lift_rule(first, editor=editor)
        assert state(these) == ASIDE
        assert these.rule != first

    def test_what_an_editor_opened_meanwhile_stays_open(self, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event)
        these.refresh_from_db()
        flagging.set_status(these, Status.OPEN, seen=these.revision, editor=editor)
        ruling.lift_rule(Rule.objects.get(), editor=editor)
        assert state(these) == (Status.OPEN, False)

    def test_a_colleague_who_was_first_is_named(self, event, editor, admin):
        made = make_rule(event, made_by=editor)
        ruling.lift_rule(made, editor=admin)
        with pytest.raises(Conflict, match="lifted this rule already"):
            ruling.lift_rule(made, editor=editor)

    def test_sent_twice_it_is_one_step(self, event, editor):
        made = make_rule(event, made_by=editor)
        assert ruling.lift_rule(made, editor=editor) == ruling.lift_rule(made, editor=editor)

    def test_the_same_rule_can_be_made_again(self, event, editor):
        rule(editor, event)
        ruling.lift_rule(Rule.objects.get(), editor=editor)
        rule(editor, event)
        assert Rule.objects.in_force().count() == 1


class TestPuttingInForceAgain:
    @pytest.fixture
    def lifted(self, pair, event, editor) -> Rule:
        suggestion(pair)
        rule(editor, event)
        ruling.lift_rule(Rule.objects.get(), editor=editor)
        return Rule.objects.get()

    def test_it_takes_back_that_it_was_lifted(self, lifted, editor):
        decision = ruling.put_in_force(lifted, editor=editor)
        assert state(Divergence.objects.get()) == ASIDE
        assert (decision.verb, decision.undoes.verb) == (Decision.Verb.UNDO, Decision.Verb.LIFT)

    def test_not_beside_the_same_rule_made_since(self, lifted, event, editor, admin):
        rule(admin, event)
        with pytest.raises(Conflict, match="made the same rule since"):
            ruling.put_in_force(lifted, editor=editor)

    def test_nor_twice(self, lifted, editor):
        ruling.put_in_force(lifted, editor=editor)
        with pytest.raises(Conflict, match="in force already"):
            ruling.put_in_force(lifted, editor=editor)

    def test_it_can_be_lifted_again(self, lifted, editor):
        ruling.put_in_force(lifted, editor=editor)
        ruling.lift_rule(Rule.objects.get(), editor=editor)
        assert state(Divergence.objects.get()) == OFFERED


class TestAnArticleThatMoves:
    def test_what_its_old_event_set_aside_is_offered_again(self, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event)
        pair.left.event = pair.right.event = make_event()
        for side in (pair.left, pair.right):
            side.save()
            tasks.pair_article.enqueue(side.pk)
        assert state(these) == OFFERED

    def test_what_its_new_event_rules_is_set_aside(self, pair, editor):
        these, new = suggestion(pair), make_event()
        rule(editor, new)
        pair.left.event = new
        pair.left.save()
        ruling.rule_anew(pair.left)
        assert state(these) == ASIDE


class TestUndo:
    def test_a_rule_made_in_a_comparison_is_taken_back_there(self, pair, event, editor):
        these = suggestion(pair)
        rule(editor, event, alignment=pair, row="L1")
        decision = undoing.undo(pair, editor=editor)
        assert state(these) == OFFERED
        assert not Rule.objects.in_force().exists()
        assert decision.sentence == "Undone: the rule “name: any words” is lifted."

    def test_long_words_are_told_in_brief(self, pair, event, editor):
        rule(editor, event, "very " * 50, alignment=pair, row="L1")
        assert undoing.undo(pair, editor=editor).sentence.endswith("very ver…” is lifted.")

    def test_not_if_a_colleague_lifted_it(self, pair, event, editor, admin):
        rule(editor, event, alignment=pair, row="L1")
        ruling.lift_rule(Rule.objects.get(), editor=admin)
        with pytest.raises(Conflict):
            undoing.undo(pair, editor=editor)
