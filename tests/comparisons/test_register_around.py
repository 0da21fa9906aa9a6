"""A short quotation in the register with a few words around it."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNumQueries

from comparisons.queries.register_around import around
from comparisons.queries.register_lines import told
from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db

UNPARTED = "市长星期一在会议上说他" * 5 + "没有" + "看过委员会的报告并且不会评论此事" * 5


def pair(left, right="Nothing at all."):
    event = make_event("The report")
    sides = [make_article(event, sentences=[text]) for text in (left, right)]
    return make_alignment(*sides)


def beside(flag):
    return around(told([flag.pk])).get((flag.pk, "left"))


@pytest.mark.parametrize(
    ("sentence", "words", "found"),
    [
        ("He said then that she had not seen much of it.", "not", ("… then that she had ", " seen much of it.")),
        ("It had not been seen by him or her.", "not", ("It had ", " been seen by him …")),
        ("He did not go.", "not", ("He did ", " go.")),
        ("Not he.", "Not", ("", " he.")),
        ("He said (not) so.", "not", ("He said (", ") so.")),
        ("A b c d e f.", "b c d", None),
        (UNPARTED, "没有", ("… 长星期一在会议上说他", "看过委员会的报告并且 …")),
    ],
)  # fmt: skip
def test_some_words_of_its_sentence(sentence, words, found):
    flag = make_divergence(pair(sentence), left=0, left_words=words)
    assert beside(flag) == found


def test_no_word_of_another_sentence():
    flag = make_divergence(pair("He did not go."), left=0, left_words="not")
    assert "".join(beside(flag)) == "He did  go."


def test_far_down_in_a_text():
    article = make_article(
        make_event("Far"), sentences=[f"Sentence {n} is here." for n in range(60)] + ["He did not go."]
    )
    flag = make_divergence(make_alignment(article, make_article(article.event)), left=60, left_words="not")
    assert beside(flag) == ("He did ", " go.")


def test_what_would_turn_the_direction_is_a_sign():
    flag = make_divergence(pair("He \u202e did not go."), left=0, left_words="not")
    assert "\u202e" not in "".join(beside(flag))


def test_one_query_however_many():
    alignment = pair("He did not go.")
    flags = told([make_divergence(alignment, left=0, left_words="not").pk for _ in range(7)])
    with assertNumQueries(1):
        assert len(around(flags)) == 7


def test_the_line_marks_the_words(as_analyst):
    flag = make_divergence(pair("He did <b>not</b> go."), left=0, left_words="not")
    page = as_analyst.get(reverse("register", args=[flag.registered_in.pk]))
    assertContains(page, 'He did &lt;b&gt;</span><mark>not</mark><span class="around">&lt;/b&gt; go.</span></q>')
