"""An editor goes through what is suggested by keys alone, with the mouse, and without a script."""

import re

import pytest
from playwright.sync_api import expect

from comparisons.services.flagging import set_status
from tests.browser.conftest import user_for
from tests.conftest import make_user
from tests.factories import make_alignment, make_article, make_divergence, make_suggestion

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def alignment(live_server):
    left = make_article(sentences=["Three people had died in 1912.", "He denied it.", "It rained on Monday.", "Home."])
    right = make_article(left.event, sentences=["Four people died.", "He said so.", "It rained."])
    return make_alignment(left, right, links=[(0, 0), (1, 1), (2, 2)])


@pytest.fixture
def offered(alignment):
    """By a letter each: a and b in the first row, the graver first, c in the second, d in the third."""
    return {
        "a": make_suggestion(alignment, left=0, left_words="Three", right=0, right_words="Four", significance=90),
        "b": make_suggestion(alignment, left=0, left_words="in 1912", category="date", significance=40),
        "c": make_suggestion(alignment, left=1, left_words="denied", category="negation", significance=80),
        "d": make_suggestion(alignment, left=2, left_words="on Monday", category="omission", significance=10),
    }


@pytest.fixture
def page(page_as, alignment, offered):
    page = page_as("editor")
    page.goto(alignment.get_absolute_url())
    return page


def press(page, keys):
    for key in keys.split():
        page.keyboard.press(key)


def note(page, suggestion):
    return page.locator(f"#flag-{suggestion.pk}")


def is_at(page, suggestion):
    expect(note(page, suggestion)).to_be_focused()


def stands(suggestion, status, severity=1):
    suggestion.refresh_from_db()
    assert (suggestion.status, suggestion.severity) == (status, severity)


def lit(page):
    return page.evaluate("[...CSS.highlights.get('noted')].map(String)")


def settled(page, decisions):
    """So many answers have come: nothing is on its way."""
    expect(page.locator("#noted")).to_contain_text(decisions)
    expect(page.locator("[aria-busy], .htmx-request")).to_have_count(0)


def test_all_of_it_by_keys_alone(page, offered, axe):
    press(page, "g")
    is_at(page, offered["a"])
    assert lit(page) == ["Three", "Four"]
    press(page, "M")
    expect(note(page, offered["a"])).to_contain_text("major")
    axe(page)
    press(page, "a")
    is_at(page, offered["b"])
    settled(page, "1 divergence noted · 3 suggested")
    is_at(page, offered["b"])
    press(page, "d")
    is_at(page, offered["c"])
    assert lit(page) == ["denied"]
    settled(page, "1 divergence noted · 2 suggested")
    press(page, "c a")
    is_at(page, offered["d"])
    settled(page, "2 divergences noted · 1 suggested")
    press(page, "d")
    settled(page, "2 divergences noted")
    expect(page.locator("[data-suggestion]")).to_have_count(0)
    expect(page.locator("#L3")).to_be_focused()
    stands(offered["a"], "open", 5)
    stands(offered["b"], "dismissed")
    stands(offered["c"], "open", 25)
    stands(offered["d"], "dismissed")
    press(page, "z")
    is_at(page, offered["d"])
    stands(offered["d"], "suggested")


def test_undo_leads_to_what_it_brings_back(page, offered):
    press(page, "g d")
    settled(page, "No divergence noted · 3 suggested")
    is_at(page, offered["b"])
    press(page, "z")
    is_at(page, offered["a"])
    expect(page.locator("#messages")).to_contain_text("Undone: the flag at L1")
    assert lit(page) == ["Three", "Four"]
    press(page, "d g d")
    settled(page, "No divergence noted · 2 suggested")
    press(page, "z")
    is_at(page, offered["c"])


def test_undo_leads_to_the_flag_too(page, alignment, offered):
    flag = make_divergence(alignment, left=1, left_words="denied", made_by=user_for("editor"))
    page.reload()
    note(page, flag).get_by_role("button", name="Resolve").click()
    expect(note(page, flag)).to_contain_text("resolved")
    page.locator("#L3").focus()
    press(page, "z")
    expect(page.locator("#L2")).to_have_class(re.compile("here"))
    expect(note(page, flag).get_by_role("link").first).to_be_focused()


def test_a_rule_by_keys_alone(page, offered):
    press(page, "g r")
    expect(page.get_by_label("These words")).to_be_focused()
    press(page, "ArrowDown Enter")
    expect(page.locator("#messages")).to_contain_text("1 suggestion set aside. The next suggestion is at L1.")
    is_at(page, offered["b"])
    stands(offered["a"], "dismissed")
    press(page, "d")
    is_at(page, offered["c"])


def test_one_pair_after_the_other_until_the_event_is_through(page, alignment, offered, axe):
    third = make_article(alignment.left.event, sentences=["Five people died."])
    other = make_alignment(alignment.right, third, links=[(0, 0)])
    last = make_suggestion(other, left=0, left_words="Four", right=0, right_words="Five")
    press(page, "g d d d d")
    settled(page, "No divergence noted")
    expect(page.locator("[data-next-suggested]")).to_have_count(1)
    press(page, "g")
    page.wait_for_url(f"**{other.get_absolute_url()}?show=suggested")
    is_at(page, last)
    told = f"{alignment.left.outlet} and {alignment.right.outlet} is through; this is the next pair."
    expect(page.locator("#messages")).to_contain_text(told)
    expect(page.locator("#aside")).to_have_text(told)
    assert lit(page) == ["Four", "Five"]
    axe(page)
    press(page, "c a")
    expect(page.get_by_text("Every suggestion is judged.")).to_be_visible()
    press(page, "g")
    expect(page.locator("#messages")).to_contain_text("Nothing is suggested here.")
    stands(last, "open", 25)


def test_g_goes_round_and_shift_g_back(page, offered):
    for key, at in zip("g g g g g".split(), "abcda", strict=True):
        press(page, key)
        is_at(page, offered[at])
    press(page, "G")
    is_at(page, offered["d"])


def test_g_goes_on_from_the_row_one_is_at(page, offered):
    page.locator("#L2").focus()
    press(page, "g")
    is_at(page, offered["c"])
    page.locator("#L2").focus()
    press(page, "G")
    is_at(page, offered["b"])


def test_away_from_a_suggestion_a_and_d_only_go_to_the_next(page, offered):
    page.locator("#L2").focus()
    press(page, "a")
    is_at(page, offered["c"])
    stands(offered["c"], "suggested")


def test_on_a_suggestion_c_and_n_are_severities_and_confirm_nothing(page, offered):
    press(page, "g c n")
    expect(note(page, offered["a"])).to_contain_text("neutral")
    expect(page.locator("#progress")).to_contain_text("0 of")
    press(page, "Escape c")
    expect(page.locator("#progress")).to_contain_text("1 of")


def test_whoever_is_quicker_than_the_network_loses_nothing(page, offered):
    page.route("**/accept/", lambda route: (page.wait_for_timeout(300), route.continue_()))
    press(page, "g a d a M a")
    settled(page, "3 divergences noted")
    stands(offered["a"], "open")
    stands(offered["b"], "dismissed")
    stands(offered["c"], "open")
    stands(offered["d"], "open", 5)


def test_what_waits_on_a_step_that_failed_is_said_and_not_done(page, offered, alignment):
    set_status(offered["a"], "dismissed", seen=0, editor=make_user("edgar", "Editor"))
    page.route("**/accept/", lambda route: (page.wait_for_timeout(300), route.continue_()))
    press(page, "g a d")
    expect(page.locator("#messages")).to_contain_text("Someone changed this flag")
    expect(page.locator("#messages")).to_contain_text("Not done: “Dismiss”.")
    stands(offered["b"], "suggested")


def test_with_the_mouse(page, offered):
    note(page, offered["a"]).click()
    note(page, offered["a"]).get_by_role("button", name="Accept").dblclick()
    settled(page, "1 divergence noted · 3 suggested")
    is_at(page, offered["b"])
    note(page, offered["b"]).get_by_role("button", name="Dismiss").click()
    settled(page, "1 divergence noted · 2 suggested")
    is_at(page, offered["c"])


def test_more_than_three_are_folded_and_g_unfolds_them(page, alignment, offered):
    for significance in (5, 6):
        last = make_suggestion(alignment, left=0, left_words="people", significance=11 - significance)
    page.reload()
    expect(note(page, last)).to_be_hidden()
    press(page, "g g g g")
    is_at(page, last)
    expect(note(page, last)).to_be_visible()
    page.goto(f"{alignment.get_absolute_url()}?row=L1#flag-{last.pk}")
    page.reload()
    expect(note(page, last)).to_be_in_viewport()


def test_only_the_rows_with_suggestions(page, offered):
    page.locator(".chips").get_by_role("link", name="Suggested").click()
    expect(page.locator("[data-row]")).to_have_count(3)
    press(page, "g a d")
    is_at(page, offered["c"])
    expect(page.locator("[data-row]")).to_have_count(2)
    expect(page.locator(".chips [aria-current]")).to_have_text("Suggested 2")
    is_at(page, offered["c"])


def test_when_every_one_is_judged_it_says_so(page, offered):
    page.locator(".chips").get_by_role("link", name="Suggested").click()
    expect(page.locator("[data-row]")).to_have_count(3)
    press(page, "g a a d d")
    expect(page.get_by_text("Every suggestion is judged.")).to_be_visible()
    press(page, "g")
    expect(page.locator("#messages")).to_contain_text("Nothing is suggested here.")
    press(page, "z")
    expect(page.locator("[data-suggestion]")).to_have_count(1)
    is_at(page, offered["d"])


def test_switched_off_the_keys_do_nothing(page, offered):
    page.locator("summary", has_text="editor").click()
    page.get_by_role("button", name="Single-key shortcuts").click()
    page.locator("h1").wait_for(state="attached")
    press(page, "g a")
    expect(page.locator("[data-suggestion]:focus")).to_have_count(0)
    stands(offered["a"], "suggested")


def test_an_analyst_goes_through_them_and_judges_nothing(page_as, alignment, offered):
    page = page_as("analyst")
    page.goto(alignment.get_absolute_url())
    press(page, "g a g")
    is_at(page, offered["b"])
    stands(offered["a"], "suggested")


def test_without_a_script(page_as, alignment, offered):
    page = page_as("editor", java_script_enabled=False)
    page.goto(alignment.get_absolute_url())
    note(page, offered["b"]).get_by_role("button", name="Dismiss").click()
    expect(page.locator("#noted")).to_contain_text("No divergence noted · 3 suggested")
    note(page, offered["a"]).get_by_role("link", name="number").click()
    page.get_by_role("button", name="Accept as major").click()
    expect(page.locator(".lede")).to_contain_text("open")
    stands(offered["a"], "open", 5)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_it_is_sound(page_as, alignment, offered, axe, fits, width, scheme):
    set_status(offered["d"], "dismissed", seen=0, editor=user_for("editor"))
    page = page_as("editor", width=width, scheme=scheme)
    page.goto(alignment.get_absolute_url())
    press(page, "g")
    axe(page)
    fits(page)
    page.goto(offered["a"].get_absolute_url())
    expect(page.locator("h1")).to_have_text(re.compile("number", re.IGNORECASE))
    axe(page)
    fits(page)
