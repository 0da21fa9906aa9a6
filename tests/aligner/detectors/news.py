"""Sentences for the laws: such as news may have, the same edited, and any text at all."""

from hypothesis import settings
from hypothesis import strategies as st

# The same examples in every run: a law that breaks shall break for everyone.
few = settings(max_examples=60, derandomize=True, database=None)

WORDS = (
    "the a of and not never no said claimed must may will Monday 9 October 40 400 three thousand more than Lisbon"
    " Madrid Petra Lang mayor bridge closed opened damaged destroyed completely slightly concern outrage according to"
    ' ministry “ ” " , . approved rejected pemogokan then before after first second workers strike failed denied that'
    " he she they 25 percent a quarter in at half past May 2021 $5 Минск 大桥 关闭 didn't don’t U.S."
).split()

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=16)
hostile = st.text("aab é\u0301नि大橋สะ1,.'’\"“”-$%²½\n\u200f\u05d0\u202e\ud800\x00👩\u200d🇩", max_size=60)
texts = st.one_of(sentences.map(" ".join), hostile, st.text(max_size=40))
languages = st.tuples(*[st.sampled_from(["en", "en-GB", "de", "zh", "ar", "", "xx"])] * 2)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence, and the same with words left out, put in and exchanged."""
    words = draw(sentences)
    kept = [word for each in words for word in draw(_edits(each))]
    return " ".join(words), " ".join(kept)


def _edits(word: str) -> st.SearchStrategy[list[str]]:
    other = st.sampled_from(WORDS)
    same = st.just([word])
    return st.one_of(
        same, same, same, same, st.just([]), other.map(lambda one: [one]), other.map(lambda one: [word, one])
    )


pairs = st.one_of(edited(), st.tuples(texts, texts))
