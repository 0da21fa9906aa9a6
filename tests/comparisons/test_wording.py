"""The words of a row, as they are cut and drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import HtmlElement, document_fromstring

from comparisons.aligner import Span
from comparisons.models import Alignment
from comparisons.rows import Text
from comparisons.wording import _drawn
from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db

KINDS = ("same", "only", "moved", "faint", "letters", "variant", "shared")


def side_of(*sentences: str) -> list[Text]:
    starts = [sum(len(before) + 1 for before in sentences[:place]) for place in range(len(sentences))]
    return [
        Text(pk=place, number=place + 1, kind="body", start=start, text=sentence)
        for place, (start, sentence) in enumerate(zip(starts, sentences, strict=True))
    ]


def aligned(left: str | list[str], right: str | list[str], languages: tuple[str, str] = ("en", "en")) -> Alignment:
    """Two articles that stand in one row."""
    event = make_event()
    texts = [[text] if isinstance(text, str) else text for text in (left, right)]
    articles = [
        make_article(event, sentences=own, language=language) for own, language in zip(texts, languages, strict=True)
    ]
    links = [(i, j) for i in range(len(texts[0])) for j in range(len(texts[1]))]
    return make_alignment(*articles, links=links)


def drawn(client, alignment: Alignment) -> HtmlElement:
    return document_fromstring(client.get(alignment.get_absolute_url()).content.decode()).get_element_by_id("L1")


def words(row: HtmlElement, path: str) -> list[str]:
    return [element.text_content() for element in row.xpath(path)]


class TestSegments:
    @given(
        st.lists(st.text("ab \u0301", max_size=8), min_size=1, max_size=5),
        st.lists(st.tuples(st.integers(1, 9), st.sampled_from(KINDS)), max_size=12),
        st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=3),
    )
    def test_they_tile_each_sentence_whatever_spans_and_flags_do(self, sentences, cuts, flags):
        spans, at = [], 0
        for length, kind in cuts:
            spans.append(Span(at, at + length, kind, int(kind == "moved")))
            at += length
        for text in _drawn(side_of(*sentences), spans, flags):
            assert "".join(segment.text for segment in text.segments) == text.text.text
            assert all(segment.text for segment in text.segments)

    def test_a_phrase_bears_its_sign_once(self):
        spans = [Span(0, 3, "moved", 1), Span(3, 5, "only"), Span(5, 9, "moved", 1)]
        (text,) = _drawn(side_of("one 2 six"), spans, [(1, 2)])

        assert [segment.opens for segment in text.segments] == [True, False, False, False, False]

    def test_each_sentence_looks_at_its_own_spans_alone(self):
        class Counted(list):
            handed = 0

            def __getitem__(self, part):
                found = super().__getitem__(part)
                Counted.handed += len(found) if isinstance(part, slice) else 1
                return found

        sentences = ["ab"] * 500
        spans = Counted(Span(3 * place, 3 * place + 3, KINDS[place % 2]) for place in range(500))
        list(_drawn(side_of(*sentences), spans, []))

        assert Counted.handed <= 2 * len(sentences)


class TestMarks:
    def test_letters_of_another_spelling(self, as_analyst):
        row = drawn(as_analyst, aligned("They organised it in May.", "They organized it in May."))

        assert words(row, ".//del[@class='letters']") == ["s"]
        assert words(row, ".//ins[@class='letters']") == ["z"]
        assert words(row, ".//*[@class='variant']") == ["organi", "ed"] * 2

    def test_a_phrase_that_moved_has_its_number_on_both_sides(self, as_analyst):
        left, right = "After the long talks, Quill said she was glad.", "Quill said she was glad after the long talks."
        row = drawn(as_analyst, aligned(left, right))

        assert words(row, ".//*[@class='shifted opens'][@data-phrase='1']") == [
            "After the long talks",
            "after the long talks",
        ]

    def test_sentences_of_a_side_that_changed_places(self, as_analyst):
        left, right = ["The bridge will be closed until May.", "Nobody was hurt."], ["Nobody was hurt."]
        row = drawn(as_analyst, aligned(left, [*right, "The bridge will be closed until May."]))

        assert words(row, ".//*[@data-phrase]") == ["Nobody was hurt"] * 2

    def test_a_kept_row_shows_what_is_faint(self, as_analyst):
        row = drawn(as_analyst, aligned("However, it re-opened.", "However it reopened"))

        assert row.get("class").split() == ["row", "kept"]
        assert words(row, ".//*[@class='faint']") == [",", "re-opened.", "reopened"]

    def test_little_in_common_is_plain_but_for_names_and_figures(self, as_analyst):
        left, right = (
            "The margin was nine, as Pavel Ostrik had feared.",
            "At half past nine, Ostrik drove to the palace.",
        )
        row = drawn(as_analyst, aligned(left, right))

        assert words(row, ".//*[@class='shared']") == ["nine", "Ostrik"] * 2
        assert not row.xpath(".//del | .//ins")

    def test_across_languages_too(self, as_analyst):
        row = drawn(as_analyst, aligned("Путин сказал это 25 августа.", "On 25 August Putin said so.", ("ru", "en")))

        assert words(row, ".//*[@class='shared']") == ["Путин", "25", "25", "Putin"]

    def test_a_flag_lies_over_the_marks(self, as_editor, editor):
        alignment = aligned("They organised it in May.", "They organized it in May.")
        make_divergence(alignment, left=0, left_words="organised it", made_by=editor)
        row = drawn(as_editor, alignment)

        assert "".join(words(row, ".//mark")) == "organised it"
        assert words(row, ".//mark/del[@class='letters']") == ["s"]


def test_the_switch_leads_back_to_the_rows_one_reads(as_analyst):
    alignment = aligned("However, it re-opened.", "However it reopened")
    url = f"{alignment.get_absolute_url()}?order=right"
    page = document_fromstring(as_analyst.get(url).content.decode())
    (form,) = page.xpath("//form[@action='/account/faint/']")

    assert as_analyst.post(form.action, dict(form.fields)).headers["Location"] == url
    assert 'data-faint="off"' in as_analyst.get(url).content.decode()
