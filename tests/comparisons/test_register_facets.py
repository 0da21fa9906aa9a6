"""The counts beside the filters: of each value what it would show, whatever the other filters are."""

from dataclasses import replace
from itertools import product
from random import Random

import pytest

from comparisons.models import Category, Divergence
from comparisons.queries.register import flags_of, register
from comparisons.register_filter import STATUSES, Filter
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_outlet

pytestmark = pytest.mark.django_db

WORDS = ("The bridge opened.", "Мост открыт.", "")


@pytest.fixture
def event(editor, other_editor):
    """Forty divergences of all kinds between three versions, of which two are of one outlet."""
    event, dice, outlet = make_event(), Random(4), make_outlet("The Post")
    one, two = make_article(event, outlet=outlet), make_article(event, outlet=outlet, language="ru")
    alignments = [make_alignment(one, two), make_alignment(one, make_article(event, language="zh"))]
    for _ in range(40):
        make_divergence(
            dice.choice(alignments),
            category=dice.choice(["number", "name", "style"]),
            severity=dice.choice(Divergence.Severity.values),
            status=dice.choice(Divergence.Status.values),
            made_by=dice.choice([None, editor, other_editor]),
            note=dice.choice(WORDS),
            right=dice.choice([None, 1]),
        )
    return event


def asked(editor):
    values = {
        "status": ("", "suggested", "all"),
        "severity": ("", "major"),
        "category": ("", "name"),
        "who": ("", "machine", str(editor.pk)),
        "language": ("", "ru"),
        "q": ("", "bridge", "мост"),
    }
    return [Filter(**dict(zip(values, chosen, strict=True))) for chosen in product(*values.values())]


def found(asked):
    """Looked for one by one, as the database tells it."""
    return {flag.pk for flag in Divergence.objects.kept().select_related("category") if fits(flag, asked)}


def fits(flag, asked):
    articles = (flag.alignment.left, flag.alignment.right)
    flagged = flag.status in ("open", "resolved") or (flag.status == "dismissed" and flag.made_by_id is not None)
    said = f"{flag.note} {flag.left_quote} {flag.right_quote}".casefold()
    return (
        (flagged if asked.status == "" else asked.status in ("all", flag.status))
        and asked.severity in ("", flag.get_severity_display())
        and asked.category in ("", flag.category.slug)
        and asked.who in ("", str(flag.made_by_id), "people" if flag.made_by_id else "machine")
        and asked.language in ("", *(article.language for article in articles))
        and asked.outlet in (0, *(article.outlet_id for article in articles))
        and all(word in said for word in asked.words)
    )


def test_what_is_found_is_what_fits(event, editor):
    for each in asked(editor):
        assert {flag.pk for flag in flags_of(each, event)} == found(each), each


def test_each_count_is_of_what_its_value_would_show(event, editor):
    for each in asked(editor)[::7]:
        told = register(each, event)
        for choice in told.statuses:
            assert choice.count == len(found(replace(each, status=choice.value))), (each, choice)
        for name, choices in facets(told).items():
            for choice in choices:
                value = int(choice.value) if name == "outlet" else choice.value
                assert choice.count == len(found(replace(each, **{name: value}))), (each, choice)


def facets(told):
    names = {"severity": told.severities, "category": told.categories, "who": told.authors}
    return names | {"outlet": told.versions, "language": told.languages}


def test_a_version_of_one_outlet_on_both_sides_counts_once(event):
    told = register(Filter(status="all"), event)
    assert max(choice.count for choice in told.versions) == told.total == 40


def test_a_value_that_is_on_stays_though_it_shows_nothing(event):
    told = register(Filter(category="framing"), event)
    assert [choice.label for choice in told.categories if choice.on] == [Category.objects.get(slug="framing").name]
    assert not told.total


def test_every_status_has_a_name():
    assert list(STATUSES) == ["", "suggested", "open", "resolved", "dismissed", "all"]
