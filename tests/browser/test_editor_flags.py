"""An editor flags words: with the mouse, by keys alone, and without a script."""

import re

import pytest
from playwright.sync_api import expect

from comparisons.models import Divergence
from tests.browser.conftest import user_for
from tests.factories import make_alignment, make_article, make_divergence

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# From the first to the last letter of words in a sentence, as points on the screen.
POINTS = """(sentence, words) => {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const start = sentence.textContent.indexOf(words);
  const place = (at) => {
    for (const node of nodes) {
      if (at <= node.data.length) return [node, at];
      at -= node.data.length;
    }
  };
  const range = document.createRange();
  range.setStart(...place(start));
  range.setEnd(...place(start + words.length));
  const rects = [...range.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  return [[first.left + 1, first.top + first.height / 2], [last.right - 1, last.top + last.height / 2]];
}"""


@pytest.fixture
def alignment(live_server):
    left = make_article(
        sentences=[
            "Seen by 👩‍👩‍👧 and 🌉 on Monday.",
            "Only those who wear the shoes know whether they fit.",
            "He wept.",
        ]
    )
    right = make_article(
        left.event,
        sentences=["The bridge was seen on Monday.", "Only the wearer of the shoes knows if they fit.", "It rained."],
    )
    return make_alignment(left, right, links=[(0, 0), (1, 1)])


@pytest.fixture
def page(page_as, alignment):
    page = page_as("editor")
    page.goto(f"/alignments/{alignment.pk}/")
    return page


def sentence(page, number, side="left"):
    return page.locator(f"[data-side={side}]").nth(number - 1)


def drag_over(page, place, words):
    place.scroll_into_view_if_needed()
    start, end = place.evaluate(POINTS, words)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=4)
    page.mouse.up()


def marked(page, side):
    return page.locator(f"#marked [data-marked={side}] q")


def radio(page, name):
    return page.get_by_role("radio", name=name, exact=True)


def words_field(page, alignment):
    return page.get_by_role("textbox", name=str(alignment.left.outlet))


def note_field(page):
    return page.get_by_role("textbox", name="Note")


def category_field(page):
    return page.get_by_role("combobox", name="Category")


def option(page, name):
    return page.get_by_role("option", name=name, exact=True)


def choose(page, category, severity, note=""):
    option(page, category).click()
    radio(page, severity).check()
    note_field(page).fill(note)


def press(page, keys):
    for key in keys.split():
        page.keyboard.press(key)


def lit(page, row):
    """The flagged words of a row; where they differ from the other side, they are drawn in pieces."""
    return "".join(page.locator(f"{row} mark").all_text_contents())


def send(page):
    page.get_by_role("button", name="Set flag").click()
    expect(page.locator("#flag")).to_be_hidden()


def test_with_the_mouse_from_the_words_to_the_register(page, alignment):
    drag_over(page, sentence(page, 2), "those who wear the shoes")
    expect(marked(page, "left")).to_have_text("those who wear the shoes")
    drag_over(page, sentence(page, 2, "right"), "the wearer of the shoes")
    expect(marked(page, "right")).to_have_text("the wearer of the shoes")
    expect(marked(page, "left")).to_have_text("those who wear the shoes")

    page.keyboard.press("f")
    expect(words_field(page, alignment)).to_have_value("those who wear the shoes")
    choose(page, "terminology", "major", "One wearer or many?")
    send(page)

    note = page.locator("#L2 .note")
    for told in ("terminology", "major", "One wearer or many?", "you"):
        expect(note).to_contain_text(told)
    assert lit(page, "#L2") == "those who wear the shoesthe wearer of the shoes"
    expect(page.locator("#L2")).to_be_focused()
    expect(page.locator("#noted")).to_have_text("1 divergence noted")

    page.goto(f"/events/{alignment.left.event_id}/register/")
    page.get_by_role("link", name="terminology").click()
    page.get_by_role("button", name="Resolve").click()
    expect(page.locator(".lede")).to_contain_text("resolved")
    expect(page.locator(".history")).to_contain_text("you resolved")
    page.get_by_role("link", name="Show in its row").click()
    expect(page.locator("#L2 .note")).to_contain_text("resolved")


def test_by_keys_alone(page):
    for key in ("j", "j", "ArrowRight", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(marked(page, "left")).to_have_text("those who wear")
    for key in ("s", "ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(marked(page, "right")).to_have_text("the wearer")
    page.keyboard.press("f")
    expect(category_field(page)).to_be_focused()
    page.keyboard.type("str")
    expect(option(page, "date")).to_be_hidden()
    press(page, "Enter c")
    expect(note_field(page)).to_be_focused()
    page.keyboard.type("Only one wearer.")
    page.keyboard.press("Enter")
    expect(page.locator("#L2 .note")).to_contain_text("Only one wearer.")
    made = Divergence.objects.get()
    assert (made.left_quote, made.right_quote) == ("those who wear", "the wearer")
    assert (made.category.slug, made.severity) == ("strengthened", 25)
    page.keyboard.press("z")
    expect(page.locator("#L2 .note")).to_have_count(0)


def test_offsets_are_code_points_behind_emoji(page, alignment):
    drag_over(page, sentence(page, 1), "on Monday")
    page.keyboard.press("f")
    choose(page, "date", "minor")
    send(page)
    made = Divergence.objects.get()
    assert alignment.left.text[made.left_start : made.left_end] == made.left_quote == "on Monday"
    assert lit(page, "#L1") == "on Monday"


def test_a_part_of_an_emoji_becomes_the_whole(page):
    sentence(page, 1).evaluate("""sentence => {
      const nodes = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      while (!nodes.nextNode().data.includes("👩"));
      const at = nodes.currentNode.data.indexOf("👩");
      document.getSelection().setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + 2);
    }""")
    expect(marked(page, "left")).to_have_text("👩")
    page.locator("#marked").get_by_role("button", name="Flag").click()
    choose(page, "omission", "minor")
    send(page)
    assert Divergence.objects.get().left_quote == "👩‍👩‍👧"


def test_a_flag_over_marked_differences_keeps_its_place(page, alignment):
    """Words that are drawn in several pieces, each in its own element, are still one text."""
    drag_over(page, sentence(page, 2, "right"), "Only the wearer of the shoes knows if")
    page.keyboard.press("f")
    choose(page, "style", "neutral")
    send(page)
    made = Divergence.objects.get()
    assert alignment.right.text[made.right_start : made.right_end] == "Only the wearer of the shoes knows if"
    assert made.left_passage is None


class TestTheForm:
    """By keys: F, a category, a severity, a note, Enter."""

    @pytest.fixture
    def page(self, page):
        page.locator("#L2").focus()
        return page

    def made(self, page):
        expect(page.locator("#L2 .note")).to_have_count(1)
        return Divergence.objects.get()

    def test_a_figure_and_a_letter_and_it_is_set_with_its_note(self, page):
        press(page, "f 7 M")
        page.keyboard.type("n m M c 1 2 xzj?")
        page.keyboard.press("Enter")
        made = self.made(page)
        assert (made.category.slug, made.severity, made.note) == ("number", 5, "n m M c 1 2 xzj?")

    def test_typed_in_one_go_nothing_goes_astray(self, page):
        """As fast as the browser takes them: no key waits for the form, none is taken for the row behind it."""
        press(page, "f 4 n w h y Enter j c")
        expect(page.locator("#R3.decided")).to_be_visible()
        made = self.made(page)
        assert (made.category.slug, made.severity, made.note) == ("softened", 0, "why")

    def test_the_figures_are_those_beside_the_first_of_the_list(self, page):
        page.keyboard.press("f")
        assert page.locator(".option kbd").all_text_contents() == list("123456789")
        assert option(page, "name").locator("kbd").text_content() == "9"

    def test_the_field_takes_part_of_a_word_or_its_meaning(self, page):
        page.keyboard.press("f")
        page.keyboard.type("hedge")
        expect(page.get_by_role("option")).to_have_text([re.compile("modality")])
        press(page, "Enter Enter")
        assert self.made(page).category.slug == "modality"

    def test_arrows_go_through_the_list_and_escape_goes_back(self, page):
        press(page, "f ArrowDown ArrowDown")
        expect(category_field(page)).to_have_attribute("aria-activedescendant", "category-addition")
        press(page, "Escape")
        expect(category_field(page)).not_to_have_attribute("aria-activedescendant", "category-addition")
        expect(page.locator("#flag")).to_be_visible()
        press(page, "ArrowUp Enter Enter")
        assert self.made(page).category.slug == "order"

    def test_tab_takes_what_was_typed(self, page):
        page.keyboard.press("f")
        page.keyboard.type("quo")
        press(page, "Tab Tab")
        expect(note_field(page)).to_be_focused()
        press(page, "Control+Enter")
        assert self.made(page).category.slug == "quotation"

    def test_without_a_category_it_says_so_and_goes_there(self, page):
        press(page, "f Tab Tab W h y Enter")
        expect(category_field(page)).to_be_focused()
        assert category_field(page).evaluate("field => field.validationMessage") == "Choose a category."
        assert not Divergence.objects.exists()

    def test_shift_and_enter_begin_a_line(self, page):
        press(page, "f 1 m a Shift+Enter b Enter")
        assert self.made(page).note == "a\nb"

    def test_what_is_no_category_is_said(self, page):
        page.keyboard.press("f")
        page.keyboard.type("gossip")
        expect(page.get_by_text("No category is called so.")).to_be_visible()
        press(page, "Enter")
        expect(category_field(page)).to_be_focused()

    @pytest.mark.parametrize("keys", ["Control+Enter", "Tab Tab w h y Control+Enter"])
    def test_what_is_no_category_is_not_wiped_and_not_set(self, page, keys, axe):
        press(page, "f 7 Shift+Tab")
        page.keyboard.type("gossip")
        press(page, keys)
        expect(category_field(page)).to_be_focused()
        expect(category_field(page)).to_have_value("gossip")
        assert category_field(page).evaluate("field => field.validationMessage") == "No category is called so."
        axe(page)
        assert not Divergence.objects.exists()
        category_field(page).fill("num")
        press(page, "Control+Enter")
        assert self.made(page).category.slug == "number"

    def test_a_decision_on_its_way_does_not_take_the_keyboard(self, page):
        """The note was once typed into the row, or into the categories: what arrived late had moved the focus."""
        page.route("**/rows/confirm/", lambda route: (page.wait_for_timeout(400), route.continue_()))
        press(page, "c f 2 m")
        page.keyboard.type("The first half, ")
        expect(page.locator("#L2.decided")).to_be_visible()
        expect(note_field(page)).to_be_focused()
        page.keyboard.type("the second half")
        page.keyboard.press("Enter")
        assert self.made(page).note == "The first half, the second half"


def test_nothing_marked_is_the_whole_row(page):
    page.locator("#L3").focus()
    page.keyboard.press("f")
    expect(category_field(page)).to_have_value("omission")
    send(page)
    assert Divergence.objects.get().left_quote == "He wept."


def test_words_marked_while_the_form_is_open_go_into_it(page, alignment):
    page.locator("#L2").focus()
    page.keyboard.press("f")
    expect(page.locator("#flag-form")).to_be_visible()
    drag_over(page, sentence(page, 2), "they fit")
    expect(words_field(page, alignment)).to_have_value("they fit")


def test_escape_leaves_the_form_and_comes_back_to_the_row(page):
    page.locator("#L2").focus()
    page.keyboard.press("f")
    expect(page.locator("#flag-form")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#flag")).to_be_hidden()
    expect(page.locator("#L2")).to_be_focused()


def test_what_is_wrong_is_said_and_what_was_typed_stays(page, alignment):
    page.locator("#L2").focus()
    page.keyboard.press("f")
    words_field(page, alignment).fill("words that are not there")
    choose(page, "number", "major", "A long thought.")
    page.get_by_role("button", name="Set flag").click()
    expect(page.locator("#flag .errorlist")).to_contain_text("do not stand there")
    expect(note_field(page)).to_have_value("A long thought.")
    expect(words_field(page, alignment)).to_be_focused()


def test_a_session_that_ended_loses_nothing(page):
    page.locator("#L2").focus()
    page.keyboard.press("f")
    choose(page, "number", "major", "A long thought.")
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Set flag").click()
    expect(page.locator("#messages")).to_contain_text(re.compile("log in", re.IGNORECASE))
    expect(note_field(page)).to_have_value("A long thought.")


def test_a_note_is_resolved_in_the_margin(page, alignment):
    make_divergence(alignment, left=1, made_by=user_for("editor"))
    page.reload()
    page.locator("#L2 .note").get_by_role("button", name="Resolve").click()
    expect(page.locator("#L2 .note")).to_contain_text("resolved")
    expect(page.locator("#L2 .note").get_by_role("button", name="Reopen")).to_be_visible()


def test_without_a_script(page_as, alignment):
    page = page_as("editor", java_script_enabled=False)
    page.goto(f"/alignments/{alignment.pk}/#L2")
    page.locator("#L2").get_by_role("link", name="Flag words").click()
    words_field(page, alignment).fill("those who wear")
    for name in ("strengthened", "critical"):
        radio(page, name).check()
    note_field(page).fill("Only one.")
    page.get_by_role("button", name="Set flag").click()
    expect(page.locator("#L2 .note")).to_contain_text("Only one.")
    page.locator("#L2 .note").get_by_role("button", name="Resolve").click()
    expect(page.locator("#L2 .note")).to_contain_text("resolved")


class TestTheDiscussion:
    @pytest.mark.parametrize("script", [True, False], ids=["with a script", "without a script"])
    def test_it_is_answered_counted_and_taken_back(self, page_as, alignment, script, axe):
        flag = make_divergence(alignment, left=1, made_by=user_for("editor"))
        page = page_as("editor", java_script_enabled=script)
        page.goto(f"/alignments/{alignment.pk}/")
        page.locator("#L2 .note").get_by_role("link", name="Discuss").click()
        page.get_by_label("Say something").fill("Are you <b>sure</b>?\nQuite?")
        page.get_by_role("button", name="Add comment").click()
        expect(page.locator(".comments")).to_contain_text("Are you <b>sure</b>?")
        if script:
            axe(page)
        page.get_by_role("link", name="Show in its row").click()
        expect(page.locator("#L2 .note")).to_contain_text("1 comment")
        page.goto(flag.get_absolute_url())
        page.get_by_role("button", name="Take it back").click()
        expect(page.locator(".comments")).to_have_count(0)

    def test_a_session_that_ended_loses_nothing(self, page_as, alignment):
        flag = make_divergence(alignment, left=1, made_by=user_for("editor"))
        page = page_as("editor")
        page.goto(flag.get_absolute_url())
        page.get_by_label("Say something").fill("A long thought.")
        page.context.clear_cookies(name="sessionid")
        page.get_by_role("button", name="Add comment").click()
        expect(page.locator("#messages")).to_contain_text(re.compile("log in", re.IGNORECASE))
        expect(page.get_by_label("Say something")).to_have_value("A long thought.")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_the_form_beside_the_rows_is_sound(page_as, alignment, axe, fits, width, scheme):
    make_divergence(alignment, left=1, note="A note.", made_by=user_for("editor"))
    page = page_as("editor", width=width, scheme=scheme)
    page.goto(f"/alignments/{alignment.pk}/")
    drag_over(page, sentence(page, 2), "they fit")
    expect(page.locator("#marked")).to_be_visible()
    axe(page)
    page.keyboard.press("f")
    expect(page.locator("#flag-form")).to_be_visible()
    axe(page)
    fits(page)


def test_an_analyst_reads_the_notes_and_has_no_form(page_as, alignment):
    make_divergence(alignment, left=1, note="A note.")
    page = page_as("analyst")
    page.goto(f"/alignments/{alignment.pk}/")
    drag_over(page, sentence(page, 2), "they fit")
    page.keyboard.press("f")
    expect(page.locator("#L2 .note")).to_contain_text("A note.")
    expect(page.locator("#flag")).to_have_count(0)


def test_the_register_leads_to_the_words_lit_in_their_row(page_as, alignment):
    flag = make_divergence(alignment, left=1, left_words="they fit")
    page = page_as("analyst")
    page.goto(f"/events/{alignment.left.event_id}/register/")
    page.get_by_role("link", name="show in its row").click()
    expect(page.locator(f"#flag-{flag.pk}")).to_be_in_viewport()
    assert page.evaluate("[...CSS.highlights.get('noted')].map(String)") == ["they fit"]
