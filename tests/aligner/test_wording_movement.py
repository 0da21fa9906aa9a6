from comparisons.aligner import compare_words
from tests.aligner.marking import marked


class TestMoved:
    def test_a_phrase_that_moved_inside_the_sentence(self):
        assert marked(
            "After the long talks, Quill said she was glad.", "Quill said she was glad after the long talks."
        ) == (
            "<After the long talks>~,~ Quill said she was glad.",
            "Quill said she was glad <after the long talks>.",
        )

    def test_two_long_words_are_a_phrase(self):
        left, right = marked(
            "Foreign Ministry spokesmen were silent; the bridge over the river has been closed since then.",
            "The bridge over the river has been closed since then, and silent was the Foreign Ministry.",
        )

        assert left.startswith("<Foreign Ministry> [")
        assert "<Foreign Ministry>" in right

    def test_a_small_change_inside_does_not_tear_it(self):
        assert marked(
            "After the long hard talks, Quill said she was glad.", "Quill said she was glad after the long talks."
        ) == (
            "<After the long> [hard] <talks>~,~ Quill said she was glad.",
            "Quill said she was glad <after the long talks>.",
        )

    def test_another_spelling_inside_moves_along(self):
        assert marked(
            "In the organised centre of Kiev, Quill said she was glad to see them all.",
            "Quill said she was glad to see them all in the organized center of Kyiv.",
        )[1].endswith("<in the organized center of Kyiv>.")

    def test_sentences_that_changed_places(self):
        left, right = marked(
            "The bridge will be closed until May, the mayor said.\nNobody was hurt.",
            "Nobody was hurt at all.\nThe bridge will be closed until May, the mayor said.",
        )

        assert left == "The bridge will be closed until May, the mayor said.\n<Nobody was hurt>."
        assert right.startswith("<Nobody was hurt> [at all]")

    def test_chinese_phrases_move_by_letters(self):
        assert marked("维护地区安全，中俄两国要加强协调。", "中俄两国要加强协调，维护地区安全。")[0] == (
            "<维护地区安全>~，~中俄两国要加强协调。"
        )

    def test_thai_phrases_move_by_letters(self):
        assert marked("นายกรัฐมนตรีกล่าวในวันจันทร์", "ในวันจันทร์ นายกรัฐมนตรีกล่าว")[0] == "นายกรัฐมนตรีกล่าว<ในวันจันทร์>"


class TestNotMoved:
    def test_short_words_elsewhere(self):
        left, _ = marked(
            "It was in the end the mayor of Saltgate who spoke.", "The mayor of Saltgate spoke in the dark."
        )

        assert "<" not in left

    def test_a_phrase_that_stands_twice(self):
        left, _ = marked(
            "The long bridge and the long bridge again: Quill said she was glad.",
            "Quill said she was glad of the long bridge.",
        )

        assert "<" not in left

    def test_a_phrase_between_two_changes_is_where_it_was(self):
        left, _ = marked(
            "The mayor said that prices elsewhere were 11.2 percent higher last month than ever, he added.",
            "The mayor said that inflation reached 11.2 percent in September after many strikes, he added.",
        )

        assert "<" not in left


def test_phrases_are_numbered_alike_on_both_sides():
    left = "After the long talks, in the palace garden, Quill said she was glad to be there at last."
    right = "Quill said she was glad to be there at last in the palace garden after the long talks."
    here, there = (
        {text[span.start : span.end].lower(): span.phrase for span in spans if span.phrase}
        for text, spans in zip((left, right), compare_words(left, right), strict=True)
    )

    assert here == there == {"after the long talks": 1, "in the palace garden": 2}
