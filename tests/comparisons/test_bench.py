"""`manage.py bench align` on articles of a few sentences: nothing here depends on how quick the machine is."""

import json
import tracemalloc

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from comparisons import encoder
from comparisons.aligner import candidates
from comparisons.benchmarks import align, vectors
from comparisons.benchmarks.figures import Figure, megabytes, share

FIGURES = [
    *("candidates and fuzzy / cdist", "align / cdist", "growth of candidates and fuzzy", "growth of align"),
    *("peak memory of align", "planted pairs among the candidates", "links of the full matrix kept"),
    *("vectors / library", "pair with vectors / library"),
]


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    """An encoder that costs nothing, and targets that no busy machine misses."""

    def encode(texts):
        return np.eye(64, dtype=np.float32)[[len(text) % 64 for text in texts]]

    monkeypatch.setattr(encoder, "encoder", lambda: encoder.Encoder("tiny 1", encode))
    monkeypatch.setattr(vectors, "library", lambda: encode)
    monkeypatch.setattr(vectors, "TARGET", 1e9)


def bench(capsys, sizes="4,9", **options):
    call_command("bench", "align", f"--sizes={sizes}", **options)
    return capsys.readouterr().out


class TestTheAnswer:
    def test_it_has_every_figure(self, capsys):
        answer = json.loads(bench(capsys, format="json"))

        assert list(answer) == ["times", "vectors", "figures", "ok"]
        assert list(dict.fromkeys(figure["what"] for figure in answer["figures"])) == FIGURES
        assert list(answer["figures"][0]) == ["what", "at", "value", "target", "bound", "verdict"]
        assert [(time["size"], time["rows"]) for time in answer["times"]] == [(4, 4), (9, 9)]

    def test_the_tables_have_them_too(self, capsys):
        times, rates, figures = bench(capsys).split("\n\n")

        assert [line.split("  ")[0] for line in times.splitlines()[1:3]] == ["4 x 4", "9 x 9"]
        assert "vectors of 26 sentences" in rates
        assert [name for name in FIGURES if name not in figures] == []
        assert max(map(len, figures.splitlines())) <= 120

    def test_a_missed_target_is_named_after_the_figures(self, capsys, monkeypatch):
        monkeypatch.setitem(align.TARGETS, align.ALIGN, {4: 0})

        with pytest.raises(CommandError, match=r"^Targets missed: align / cdist, 4 x 4\.$"):
            bench(capsys)
        assert "above" in capsys.readouterr().out

    def test_a_slice_is_told_of(self, capsys, monkeypatch):
        monkeypatch.setattr(align, "SLICE", 3)

        assert "At 9 x 9 it is measured on 3 of the left and multiplied by 3" in bench(capsys)
        assert "multiplied" not in bench(capsys, whole=True)

    def test_without_an_encoder_it_says_so(self, capsys, settings):
        settings.SENTENCE_VECTORS = False

        _, told, figures = bench(capsys).split("\n\n")
        assert "Vectors are not measured." in told
        assert "SENTENCE_VECTORS is off" in told
        assert "library" not in figures

    @pytest.mark.parametrize("sizes", ["", "many", "30,", "0", "-3"])
    def test_a_size_is_a_number(self, sizes):
        with pytest.raises(CommandError, match="is not a list of sizes"):
            call_command("bench", "align", f"--sizes={sizes}")


class TestMeasuring:
    def test_a_pair_that_the_candidates_lack_is_a_loss(self, monkeypatch):
        made = align.make(9)
        assert [figure.value for figure in align.recall(made)] == [1, 1]

        monkeypatch.setattr(candidates, "CANDIDATES", 0)
        assert [figure.value for figure in align.recall(made)] == [0, 0]
        assert candidates.CANDIDATES == 0

    def test_the_peak_is_above_the_inputs(self):
        assert 0 < align.peak(align.make(9)) < 50
        assert not tracemalloc.is_tracing()

    def test_time_that_grows_with_the_square_has_the_power_2(self):
        times = [align.Timed(size, 2, size, 1.0, size**2, size) for size in (1000, 5000)]

        squared, linear = align.growth(times)
        assert (round(squared.value, 6), squared.verdict) == (2, "above")
        assert (round(linear.value, 6), linear.verdict) == (1, "ok")

    def test_an_encoder_that_fails_is_no_figure(self, monkeypatch):
        monkeypatch.setattr(encoder, "encoder", lambda: encoder.Encoder("broken 1", lambda texts: texts[1:]))

        with pytest.raises(CommandError, match="encoder failed"):
            vectors.measure(["One.", "Two."])


class TestAFigure:
    @pytest.mark.parametrize(
        ("figure", "told"),
        [
            (Figure("align", "here", 1 / 40, 1 / 30), ("1/40", "at most 1/30", "ok")),
            (Figure("align", "here", 1.52, 1.5), ("1.52x", "at most 1.5x", "above")),
            (Figure("align", "here", 0.2), ("1/5", "", "")),
            (Figure("peak", "here", 49.7, 50, megabytes), ("49.7 MB", "at most 50 MB", "ok")),
            (Figure("kept", "here", 0.9975, 0.998, share, at_least=True), ("0.9975", "at least 0.998", "below")),
            (Figure("kept", "here", 1.0, 0.998, share, at_least=True), ("1", "at least 0.998", "ok")),
        ],
    )
    def test_it_is_told_beside_its_target(self, figure, told):
        assert figure.as_row()[2:] == told
