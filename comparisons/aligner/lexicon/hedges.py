"""Modality: what must, should, may, can or will be, what is likely, only seems so, is planned or sure.

To extend: a word or phrase belongs in the one class whose exchange for another changes how far the thing is real.
Write phrases from the verb on, in the infinitive: "be due to" is found in "was due to" and "are due to". A phrase of
one class may begin with a word of another: the longer one counts. Adverbs in "-ly" share stems with other words
("likely" with "like", "certainly" with "certain"): compare them as they are written. "Had better" is left out: its
stems are those of "have good".
"""

from comparisons.aligner.lexicon import words

MUST = words("""
must, have to, have got to, be required to, be obliged to, be obligated to, need to, be compelled to, be forced to
be bound by law to, be mandatory, be obligatory, be compulsory, be necessary, be necessary to, be imperative
be essential, be vital that, be duty bound to, be under an obligation to, be legally required to, gotta
be mandated to, be instructed to, be ordered to, be called upon to, require, obligation, requirement, imperative
compulsory, mandatory, obligatory, it is necessary, there is a need to, have no choice but, have no option but
have no alternative but, cannot but, cannot help but, necessarily, of necessity
""")

SHOULD = words("""
should, ought, ought to, be supposed to, be meant to, be advised to, be recommended to, be urged to, be encouraged to
be asked to, be called on to, be worth, be advisable, be desirable, be appropriate to, might want to
would do well to, be better to, be well advised to, be entitled to expect, it is time to, be incumbent on
be incumbent upon, be preferable
""")

MAY = words("""
may, might, could, possibly, perhaps, maybe, it is possible that, it is possible, possible, possibility, conceivably
conceivable, potentially, potential, perchance, be possible, may well, might well, could well, may have, might have
could have, may be, might be, could be, may or may not, there is a chance, there is a possibility, arguably
be open to, be not excluded, cannot be ruled out, cannot be excluded, can not be ruled out, can not be excluded
not rule out, be at risk of, run the risk of, be liable to, be prone to, be vulnerable to, feasible, feasibly
be in danger of, in theory, theoretically, hypothetically
""")

CAN = words("""
can, be able to, be capable of, be capable, be in a position to, have the ability to, have the capacity to
have the power to, have the means to, manage to, be allowed to, be permitted to, be free to, be authorised to
be entitled to, be empowered to, have the right to, be eligible to, be enabled to, know how to, be fit to
be equipped to, be qualified to, have permission to, ability to, capacity to, capability to, cannot
""")

WILL = words("""
will, shall, be going to, 'll, i'll, you'll, he'll, she'll, it'll, we'll, they'll, that'll, there'll, who'll, this'll
will be, shall be, will have, gonna, be about to, be on the verge of, be on the brink of, be on the point of, be to
be to be
""")

WOULD = words("""
would, 'd, i'd, you'd, he'd, she'd, it'd, we'd, they'd, would be, would have, would've, would like to, would rather
would be going to, would only, would then
""")

LIKELY = words("""
likely, probably, be expected to, be set to, be due to, be poised to, presumably, in all likelihood, probable
probability, likelihood, be likely to, be scheduled to, be anticipated to, be projected to, be forecast to
be predicted to, be tipped to, be slated to, be in line to, be on course to, be on track to, be estimated to
in all probability, more likely than not, as likely as not, as expected, expected, doubtless, no doubt, odds are
the chances are, be odds on to, be on the cards, be heading for, be headed for, look set to, be looking to be
stand to, tend to, be apt to, be inclined to, most likely, very likely, quite likely, highly likely, be bracing for
""")

SEEM = words("""
seem, seem to, appear to, apparently, seemingly, seeming, it seem, it seem that, it appear, it appear that, look like
look as if, look as though, seem like, give the impression, on the face of it, to all appearances, evidently
outwardly, sound like, sound as if, be apparent, be apparently, seem as if, seem as though, appear as if, ostensibly
there appear to be, there seem to be, by all accounts, from all appearances, look to be
""")

PLAN = words("""
plan to, intend to, hope to, aim to, want to, be planning to, plan, intend, intention, intention to, plan on, wish to
seek to, mean to, propose to, be determined to, be resolved to, be committed to, be prepared to, be ready to
be willing to, be eager to, be keen to, be considering, consider, be thinking of, be thinking about, think of, try to
attempt to, endeavour to, strive to, be trying to, have plans to, have a plan to, be preparing to, prepare to
look to, look forward to, be looking to, be hoping to, be seeking to, be aiming to, be intending to
have the intention of, with a view to, with the aim of, with the intention of, in an attempt to, in a bid to
in an effort to, in order to try to, vow to, promise to, pledge to, commit to, be keen on, be intent on, be bent on
be minded to, contemplate, mull, weigh, ambition to, desire to, be tempted to
""")

CERTAIN = words("""
certainly, definitely, undoubtedly, surely, without doubt, without a doubt, inevitably, be bound to, be certain to
be sure to, for sure, for certain, beyond doubt, beyond any doubt, beyond question, unquestionably, indisputably
inevitable, be guaranteed to, guarantee, without fail, undeniably, indubitably, unavoidably, unavoidable, clearly
obviously, of course, plainly, incontrovertibly, unmistakably, without question, there is no doubt
there is no question, there can be no doubt, no doubt that, it is certain, it is clear that, be destined to
be doomed to, be fated to, be a foregone conclusion, foregone conclusion, make no mistake, by all means
needless to say, it goes without saying
""")
