"""Words that carry grammar rather than content: what is left of a sentence without them is what it says."""

from comparisons.aligner.lexicon import words

FUNCTION = words("""
a, an, the, this, that, these, those, such, another, any, some, each, every, either, all, both
i, me, my, mine, we, us, our, ours, you, your, yours, he, him, his, she, her, hers, it, its, they, them, their, theirs
himself, herself, itself, themselves, myself, ourselves, yourself, one, who, whom, whose, which, what, there, here
am, is, are, was, were, be, been, being, has, have, had, having, do, does, did, doing, done, 's, 're, 've, 'd, 'll, 'm
and, or, but, nor, so, yet, if, whether, while, as, because, since, although, though, than, then, when, where, how, why
of, in, on, at, by, to, from, with, for, about, into, onto, over, under, between, among, amid, through, during, within
after, before, until, till, upon, against, across, along, around, behind, beyond, near, off, out, up, down, toward
towards, per, via, like, unlike, despite, following, ahead, due, owing, regarding, concerning, including, according
also, too, just, only, even, still, again, already, now, however, meanwhile, moreover, furthermore, therefore, thus
hence, indeed, instead, rather, else, otherwise, ever, very, quite, more, most, much, many, less, least, few, own
same, other, others, etc, well, back, away, soon, later, earlier, ago, once, other, order, while, whereas, whilst
""")

# Dropped or put in by any editor without a change of meaning, beside the function words.
FILLERS = words("""
say, tell, add, note, statement, reporter, interview, remark, speak, comment, news, conference, briefing, press
total, altogether, overall, currently, present, presently, previously, former, recently, recent, newly, new, local
approximately, roughly, about, around, some, estimated, nearly, almost, exactly, precisely
decide, carry, take, make, give, place, hold, get, come, go, use, become, remain, set, put, begin, start, continue
respective, various, several, different, certain, particular, actual, people, person, thing, way, part, number
first, far, old, aged, age, government, administration, presidency
original, originally, initially, eventually, finally, actually, jointly, together, simply, mainly, largely
further, additional, additionally, respectively, namely, particularly, especially, notably, amount, level, mark
""")

# A new clause or phrase begins with one of these.
OPENERS = words("""
who, which, that, whose, where, when, while, as, because, since, although, though, after, before, until, and, but, or
with, without, in, on, at, by, for, from, of, to, into, over, under, between, among, amid, during, despite, following
against, through, including, if, unless, so, due, near, than, about, along, towards, per
""")
