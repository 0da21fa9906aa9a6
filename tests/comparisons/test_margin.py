"""Suggestions in the margin: the most significant first, three unfolded, drawn once for everyone."""

import pytest
from lxml.html import document_fromstring

from comparisons.services.flagging import set_status
from tests.comparisons.acting import two_articles
from tests.factories import make_alignment, make_article, make_comment, make_divergence, make_suggestion

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment():
    return two_articles(3, 3, links=[(0, 0), (1, 1)])


def read(client, alignment, query=""):
    return document_fromstring(client.get(alignment.get_absolute_url() + query).content.decode())


def told(page, path="//*[@data-suggestion]"):
    return [note.get("id") for note in page.xpath(path)]


def test_the_most_significant_comes_first_and_three_are_unfolded(as_editor, alignment):
    made = {significance: make_suggestion(alignment, significance=significance) for significance in (20, 90, 50, 70)}
    page = read(as_editor, alignment)
    assert told(page) == [f"flag-{made[significance].pk}" for significance in (90, 70, 50, 20)]
    assert told(page, "//details//*[@data-suggestion]") == [f"flag-{made[20].pk}"]
    assert "1 more suggested" in page.text_content()


def test_what_people_noted_comes_before_it(as_editor, alignment, editor):
    make_suggestion(alignment, significance=99)
    make_divergence(alignment, severity=0, made_by=editor)
    notes = read(as_editor, alignment).xpath("//*[contains(@class, 'note ')]/@class")
    assert notes == ["note neutral open", "note suggested"]


def test_its_words_are_not_lit_until_it_is_accepted(as_editor, alignment):
    make_suggestion(alignment, left_words="sentence")
    assert not read(as_editor, alignment).xpath("//article//mark")


def test_what_is_counted(as_editor, alignment, editor):
    make_divergence(alignment, made_by=editor)
    for left in (0, 0, 1):
        make_suggestion(alignment, left=left)
    set_status(make_suggestion(alignment, left=2), "dismissed", seen=0, editor=editor)
    page = read(as_editor, alignment, "?show=suggested")
    assert page.get_element_by_id("noted").text_content().strip() == "1 divergence noted · 3 suggested"
    assert page.xpath("//*[@aria-current='true']")[0].text_content() == "Suggested 2"
    assert page.xpath("//article/@id") == ["L1", "L2"]


def test_an_analyst_reads_it_and_judges_nothing(as_analyst, alignment):
    make_suggestion(alignment)
    page = read(as_analyst, alignment)
    assert told(page)
    assert not page.xpath("//*[@data-key='a']")


def test_a_comment_on_it_is_counted_there(as_editor, alignment, editor):
    suggestion = make_suggestion(alignment)
    read(as_editor, alignment)
    make_comment(suggestion, by=editor)
    assert "1 comment" in read(as_editor, alignment).get_element_by_id(f"flag-{suggestion.pk}").text_content()


def test_what_it_says_is_words_and_nothing_else(as_editor, alignment):
    suggestion = make_suggestion(alignment)
    type(suggestion).objects.update(left_quote="<img src=x onerror=alert(1)>", note="{{ x }}<script>")
    page = read(as_editor, alignment)
    assert "<img src=x" in page.get_element_by_id(f"flag-{suggestion.pk}").text_content()
    assert not page.xpath("//img | //article//script")


def test_the_queries_do_not_grow_with_suggestions(as_editor, alignment, queries):
    make_suggestion(alignment)
    as_editor.get(alignment.get_absolute_url())
    few = queries(lambda: as_editor.get(alignment.get_absolute_url()))
    for number in range(60):
        make_suggestion(alignment, left=number % 3, significance=number)
    assert queries(lambda: as_editor.get(alignment.get_absolute_url())) == few


class TestTheNextPair:
    """Whoever is through with a pair is led to the next one of the event."""

    @pytest.fixture
    def others(self, alignment):
        """Two more pairs of the event, of which the second has a suggestion, and one of another event."""
        third = make_article(alignment.left.event)
        pairs = [make_alignment(article, third) for article in (alignment.left, alignment.right)]
        for pair in (pairs[1], make_alignment()):
            make_suggestion(pair)
        return pairs

    def leads_to(self, page):
        return page.xpath("//a[@data-next-suggested]/@href")

    def test_it_leads_there(self, as_editor, alignment, others):
        url = f"{others[1].get_absolute_url()}?show=suggested&through={alignment.pk}"
        for query in ("", "?show=suggested", "?show=moved"):
            assert self.leads_to(read(as_editor, alignment, query)) == [url]

    @pytest.mark.parametrize(("through", "said"), [("{}", True), ("x", False), ("0", False), (f"{2**70}", False)])
    def test_there_it_is_said_that_the_one_before_is_through(self, as_editor, alignment, others, through, said):
        page = as_editor.get(f"{others[1].get_absolute_url()}?through={through.format(alignment.pk)}").content.decode()
        assert ("is through; this is the next pair." in page) == said

    def test_nothing_is_said_of_a_pair_that_is_not_through(self, as_editor, alignment, others):
        make_suggestion(alignment)
        page = as_editor.get(f"{others[1].get_absolute_url()}?through={alignment.pk}").content.decode()
        assert "is through" not in page

    def test_while_something_is_suggested_here_it_does_not(self, as_editor, others):
        assert not self.leads_to(read(as_editor, others[1]))

    def test_after_the_last_it_begins_anew(self, as_editor, alignment, others):
        later = make_alignment(others[0].right, make_article(alignment.left.event))
        assert self.leads_to(read(as_editor, later)) == [
            f"{others[1].get_absolute_url()}?show=suggested&through={later.pk}"
        ]

    def test_an_analyst_is_led_nowhere(self, as_analyst, alignment, others):
        assert not self.leads_to(read(as_analyst, alignment))
