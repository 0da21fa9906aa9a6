"""Articles for the laws: lists of sentences as hypothesis may dream them up, and some that resemble news."""

from hypothesis import strategies as st

WORDS = (
    "the of and a bridge closed Monday mayor said nobody hurt engineers found cracks Saltgate ferry 1,200 "
    "commuters reopened in May country’s long-term 3.5 million Минск 大桥 关闭"
).split()

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
news = st.lists(sentences, max_size=12)
anything = st.lists(st.text(max_size=40), max_size=10)
articles = st.one_of(news, anything)


@st.composite
def linked_articles(draw: st.DrawFn) -> tuple[list[str], list[str], list[tuple[int, int, int]]]:
    """Two articles and any links between them, each with a score."""
    left, right = draw(articles), draw(articles)
    if not (left and right):
        return left, right, []
    places = st.tuples(st.integers(0, len(left) - 1), st.integers(0, len(right) - 1))
    scores = draw(st.dictionaries(places, st.integers(0, 100), max_size=16))
    return left, right, [(i, j, score) for (i, j), score in scores.items()]
