from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner import shared_words
from tests.aligner.marking import written
from tests.aligner.test_wording import texts


def marked(left: str, right: str) -> tuple[str, str]:
    here, there = shared_words(left, right)
    return written(left, here), written(right, there)


@given(texts, texts)
def test_the_spans_tile_both_texts_and_mirror(left, right):
    spans = shared_words(left, right)

    assert marked(left, right) == marked(right, left)[::-1]
    for text, own in zip((left, right), spans, strict=True):
        assert "".join(text[span.start : span.end] for span in own) == text


@given(st.text(max_size=60))
def test_a_text_shares_what_it_has(text):
    here, there = shared_words(text, text)

    assert here == there


def test_figures_by_value():
    assert marked("Some 1.5 million came.", "Es kamen 1,5 Millionen.") == (
        "Some _1.5 million_ came.",
        "Es kamen _1,5 Millionen_.",
    )


def test_the_two_of_two_way_is_no_figure():
    assert marked("Two-way trade fell by two points.", "Two fell.")[0] == "Two-way trade fell by _two_ points."


def test_names_of_several_words_are_one():
    assert marked("He saw Pavel Ostrik.", "At 9 Pavel Ostrik left.")[0] == "He saw _Pavel Ostrik_."


def test_a_name_beside_a_figure_is_not():
    assert marked("At nine Ostrik left.", "Later, at nine, Ostrik left.")[0] == "At _nine_ _Ostrik_ left."


def test_the_first_word_of_a_sentence_counts_if_the_other_text_has_it_as_a_name():
    assert marked("Quill left. There was rain.", "Later, Quill said so. There!")[0] == "_Quill_ left. There was rain."


def test_cyrillic_and_greek_names_in_latin_letters():
    assert marked("Вчера Путин был в Кремле.", "Then Putin left the Kremlin.")[0] == "Вчера _Путин_ был в _Кремле_."
    assert marked("Χθες ο Πούτιν έφυγε.", "Then Putin left.")[0] == "Χθες ο _Πούτιν_ έφυγε."


def test_names_with_and_without_accents():
    assert marked("Er sah Erdoğan.", "He saw Erdogan.")[0] == "Er sah _Erdoğan_."


def test_of_chinese_the_figures():
    assert marked("大桥25日关闭，约3万人。", "On the 25th some 30,000 people")[0] == "大桥_25_日关闭，约_3万_人。"
