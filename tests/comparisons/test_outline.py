from comparisons.outline import wrap


def test_lines_break_between_words():
    assert wrap("the bridge is closed", 10) == ["the bridge", "is closed"]


def test_chinese_letters_take_two_cells():
    assert wrap("大桥关闭至五月", 6) == ["大桥关", "闭至五", "月"]


def test_a_word_too_long_is_broken():
    assert wrap("a" * 12, 5) == ["aaaaa", "aaaaa", "aa"]


def test_nothing_is_one_empty_line():
    assert wrap("", 10) == [""]
