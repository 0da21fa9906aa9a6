from comparisons.aligner.phrases import every_run, literal, numbered, runs, stemmed, stems_of
from comparisons.aligner.sentence import Sentence

SENTENCE = Sentence.read("Workers stepped down openly after the prime ministers spoke.")


def quotes(found) -> list[str]:
    return [SENTENCE.text[slice(*SENTENCE.span(run))] for run in found]


def test_an_entry_is_found_in_its_inflected_forms():
    entries = stemmed(["step down", "prime minister"])

    assert quotes(run for _, run in runs(SENTENCE, entries)) == ["stepped down", "prime ministers"]


def test_of_entries_that_overlap_the_longest_is_taken():
    entries = stemmed(["minister", "prime minister"])

    assert quotes(run for _, run in runs(SENTENCE, entries)) == ["prime ministers"]
    assert quotes(run for _, run in every_run(SENTENCE, entries)) == ["prime ministers", "ministers"]


def test_what_is_written_is_not_its_stem():
    assert quotes(literal(SENTENCE, frozenset(["open", "openly"]))) == ["openly"]


def test_hyphens_are_spaces():
    assert stems_of("long-term") == stems_of("long term")


def test_a_member_of_several_entries_has_all_their_numbers():
    assert numbered([["goat", "ram"], ["ram", "push"]])[stems_of("rams")] == {0, 1}
