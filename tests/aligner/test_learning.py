"""Weights learnt from links that people drew."""

import numpy as np
import pytest

from comparisons.aligner.evaluation import Document
from comparisons.aligner.learning import event_of, fit, fold_of, learn, study
from comparisons.aligner.trials import cross_validated, leave_one_file_out

SUBJECTS = ["bridge", "mayor", "ferry", "choir", "harbour", "engineer"]
DEEDS = ["closed on Monday", "refused to answer", "sank near the coast", "sang for an hour", "needs new paint"]


def document(number):
    told = [f"The {subject} of town {number} {DEEDS[(place + number) % 5]}." for place, subject in enumerate(SUBJECTS)]
    retold = [text.replace("The ", "It is said that the ").replace("town", "the town of") for text in told]
    turned = retold[3:] + retold[:3]
    links = frozenset((place, (place + 3) % 6) for place in range(6))
    return Document(told, turned, links, frozenset(), ("en", "en"), frozenset({(0, 3)}), f"event{number}/a-b")


@pytest.fixture(scope="module")
def lessons():
    return [study(document(number), None, file=f"file{number % 2}", weight=1.0) for number in range(8)]


def test_what_is_learnt_tells_links_from_others(lessons):
    card = fit(lessons)

    odds, truth = card.log_odds(lessons[0].evidence), lessons[0].truth
    assert odds[truth].mean() > odds[~truth].mean() + 2


def test_learning_again_gives_the_same(lessons):
    assert learn(lessons) == learn(lessons)


def test_what_is_to_be_ignored_teaches_nothing():
    ignoring = document(1)._replace(ignored=frozenset({(0, 3)}))
    lesson = study(ignoring, None, file="file", weight=1.0)

    assert (lesson.weights == 0).sum() == 1
    assert lesson.links == 5


def test_an_event_is_all_in_one_fold():
    assert fold_of(event_of("news/T13/AB")) == fold_of(event_of("news/T13/BC"))


def test_the_trials_are_on_events_and_files_not_seen(lessons):
    figures = cross_validated(lessons)

    assert figures["f1"].keys() == leave_one_file_out(lessons).keys() == {"file0", "file1"}
    assert sum(each["candidates"] for each in figures["score"]) == sum(lesson.truth.size for lesson in lessons)
    assert np.all([0 <= each["precision"] <= 1 for each in figures["full"].values()])
