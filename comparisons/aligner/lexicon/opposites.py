"""Words that deny each other, and words that hold a negation in themselves.

To extend: in `OPPOSITES` one entry a line, words that say the same on each side of the bar. An entry belongs here if
the exchange of the one for the other turns round what the sentence says. Leave out converses that tell one event
from two ends ("buy" and "sell", "lend" and "borrow"), points of the compass (a matter of places), and what only a
prefix makes the opposite (un-, in-, im-, dis-, non-), unless a synonym comes with it. In `NEGATIVE` stand words that
make what follows not so; "not", "no", "never" and their like are the business of grammar and have no place in it.
"""

from comparisons.aligner.lexicon import groups, words


def _opposed(text: str) -> list[tuple[list[str], list[str]]]:
    """Return the entries of a list of opposites, the two sides of each.

    >>> _opposed("win, succeed | lose, fail")
    [(['win', 'succeed'], ['lose', 'fail'])]
    """
    lines = (line.split("#")[0].partition("|") for line in text.strip().splitlines())
    return [(groups(ones)[0], groups(others)[0]) for ones, bar, others in lines if bar]


OPPOSITES = _opposed("""
# Assent and refusal.
accept, agree to, approve, adopt, back, endorse, embrace, welcome | reject, refuse, turn down, rebuff, spurn, veto
accept, agree to, say yes to | decline, say no to, balk at
acceptance, approval, consent, endorsement | rejection, refusal, disapproval, veto
acceptable, tolerable | unacceptable, intolerable
agreement, consensus, accord | disagreement, dissent, discord
agree | disagree, dispute, contest
confirm, admit, acknowledge, concede, affirm | deny, dispute, refute, rebut, disavow, repudiate
confirmation, admission, acknowledgement, acknowledgment | denial, rebuttal, disavowal
confirm, corroborate, prove, verify | contradict, disprove, debunk, discredit, refute
admit, own up to | conceal, cover up, deny
support, back, endorse, favour, champion, advocate, uphold | oppose, reject, resist, object to, condemn
support, backing, endorsement | opposition, resistance, objection, condemnation
supporter, proponent, advocate, backer, defender | opponent, critic, detractor, adversary
in favour of, in support of | against, in opposition to, opposed to
supportive | critical, hostile
pro | anti
vote for, vote in favour of | vote against
praise, commend, hail, applaud, laud, welcome, acclaim | criticise, condemn, denounce, slam, blast, decry, deplore
praise, acclaim, applause | criticism, condemnation, censure, rebuke
approve, clear | block, veto, bar, forbid, prohibit
allow, permit, let, enable | forbid, ban, prohibit, bar, prevent, block, stop, disallow, outlaw
allow, permit, grant | deny, refuse, withhold
permission, consent | ban, prohibition, refusal
permitted, allowed | forbidden, prohibited, banned
grant, award | deny, refuse, revoke, withhold, withdraw
ratify, sign, pass | reject, vote down, veto, throw out
pass | fail
pass | be defeated, be voted down
enact, introduce | repeal, abolish, revoke, rescind
obey, comply with, abide by, respect, honour, adhere to | defy, disobey, violate, breach, flout, break
compliance, observance | violation, breach, defiance
comply | defy, refuse
obedience, submission | defiance, disobedience, rebellion
cooperate, collaborate | obstruct, refuse, stonewall
cooperation | obstruction, confrontation
cooperation, partnership | rivalry, confrontation, conflict
promise, vow, pledge | refuse
keep a promise | break a promise
embrace | shun
recognise | deny, ignore, refuse to recognise
believe, trust | doubt, distrust, mistrust, disbelieve
belief, trust, confidence | doubt, distrust, mistrust, disbelief
trust | suspicion
sure, certain, confident | unsure, uncertain, doubtful
certainty | uncertainty, doubt
convinced | sceptical, skeptical, unconvinced
love, enjoy | dislike, hate, detest, loathe
love | hatred, hate
admire, respect | despise, scorn
respect | contempt, disrespect
willing, ready, prepared | unwilling, reluctant, loath
willingness, readiness | unwillingness, reluctance
want, seek | reject, shun

# More and less.
rise, increase, grow, climb, jump, surge, soar, gain | fall, decrease, decline, drop, shrink, plunge, dip
rise, increase, growth, gain, surge, jump, upturn | fall, decrease, decline, drop, loss, plunge, downturn, slump
raise, increase, boost, lift, hike, up | lower, reduce, cut, decrease, slash, trim, diminish, lessen
expand, enlarge, widen, extend, broaden | contract, shrink, narrow, shorten, reduce, limit
expansion, enlargement | contraction, shrinkage, reduction
extend, prolong, lengthen | shorten, curtail, cut short
strengthen, reinforce, bolster, fortify, boost | weaken, undermine, erode, sap
strong, powerful | weak, feeble, powerless
strength | weakness
intensify, escalate, step up, heighten | ease, abate, subside, wane, de escalate, die down, scale back
escalation | de escalation, easing
accelerate, speed up, hasten, quicken | slow, slow down, delay, decelerate
acceleration | slowdown, deceleration
rapid, fast, quick, swift, speedy | slow, sluggish, gradual
rapidly, fast, quickly, swiftly | slowly, gradually
tighten, toughen | loosen, relax, ease
tight | loose, lax
ramp up, scale up | scale down, wind down, ramp down
multiply, double | halve
double | halve
maximum | minimum
maximise | minimise
major | minor
majority | minority
numerous | scarce, few
exceed, surpass, top | fall short of
above average | below average
high, tall, elevated | low
higher | lower
highest, top | lowest, bottom
upper | lower
big, large, huge, vast, great | small, little, tiny
long | short, brief
long term | short term
longer | shorter
heavy | light
heavily | lightly
wide, broad | narrow
deep | shallow
thick | thin
full | empty
fill | empty
abundant, plentiful, ample | scarce, meagre
abundance, plenty, surplus, glut | shortage, scarcity, lack, deficit, dearth
surplus | deficit
sufficient, adequate, enough | insufficient, inadequate
excess | shortfall
rich, wealthy, affluent | poor, impoverished, needy
wealth | poverty
expensive, costly, dear | cheap, inexpensive
profit | loss
profitable | unprofitable, loss making
asset | liability
credit | debit
income, revenue | expenditure, spending, expense
import | export
boom | bust, recession, slump
inflation | deflation
overestimate, exaggerate, overstate | underestimate, play down, understate
overrate | underrate
emphasise, highlight, play up | play down, downplay, gloss over
overweight | underweight
add | subtract, remove, deduct
include, involve | exclude, omit, leave out
inclusion | exclusion, omission
including | excluding, except
complete, whole, entire | partial, incomplete
completely, fully, wholly, entirely | partly, partially
total | partial

# Winning and losing, going well and badly.
win, triumph, prevail | lose, be defeated, be beaten
victory, win, triumph | defeat, loss
winner, victor | loser
succeed, manage to, be successful | fail, flop, founder, collapse, be unsuccessful
success, breakthrough | failure, flop, fiasco, setback
successful, effective | unsuccessful, failed, ineffective, futile
successfully | unsuccessfully, in vain
advance, push forward, gain ground | retreat, withdraw, pull back, lose ground, fall back
advance | retreat
progress, advance | regress, setback, stall
improve, get better, recover, rally | worsen, deteriorate, get worse, degenerate
improvement, recovery | deterioration, worsening, decline
good, positive, favourable, excellent | bad, poor, negative, unfavourable, terrible
well | badly, poorly
benefit, help, advantage | harm, damage, hurt, disadvantage
beneficial, helpful, useful, advantageous | harmful, damaging, detrimental, useless
help, aid, assist, facilitate | hinder, hamper, impede, obstruct, thwart
boon | bane
solve, resolve, settle | aggravate, exacerbate, complicate
alleviate, relieve, ease, mitigate | aggravate, exacerbate, worsen
optimism, hope | pessimism, despair
optimistic, hopeful, upbeat | pessimistic, gloomy, hopeless, downbeat
hope | fear, dread
encourage, urge, motivate | discourage, deter, dissuade, dishearten
encouraging, promising | discouraging, disappointing
persuade | dissuade
satisfied, pleased, content, happy | dissatisfied, displeased, unhappy, disappointed
satisfaction | dissatisfaction, discontent, disappointment
happy, glad, cheerful | unhappy, sad, sorrowful
happiness, joy | sadness, sorrow, grief, misery
delight, please | disappoint, dismay, displease, upset
laugh, smile | cry, weep
proud | ashamed
pride | shame
popular | unpopular, hated
calm, composed | nervous, agitated, angry
calm, reassure, soothe | alarm, frighten, scare, panic
calm | panic, turmoil, unrest
brave, courageous | cowardly
courage, bravery | cowardice
lucky, fortunate | unlucky, unfortunate
fortunately, luckily | unfortunately, sadly, regrettably
easy, simple | difficult, hard, complicated, tough
easily | with difficulty
easier | harder
ease, simplicity | difficulty, complexity
simplify | complicate
comfortable | uncomfortable, painful
important, significant, crucial, vital | unimportant, insignificant, trivial, irrelevant, minor
necessary, essential, needed | unnecessary, needless, superfluous
relevant | irrelevant
valuable | worthless
hero | villain, traitor
friend, ally, partner | enemy, foe, rival, adversary
friendly, cordial, amicable | hostile, unfriendly
friendship | enmity, hostility
loyal, faithful | disloyal, unfaithful, treacherous
loyalty | disloyalty, betrayal, treason
loyalist | rebel, dissident
patriot | traitor

# Law and guilt.
legal, lawful, legitimate | illegal, unlawful, illegitimate, illicit
legally, lawfully | illegally, unlawfully
legalise, decriminalise | outlaw, ban
constitutional | unconstitutional
valid | invalid, void, null
validate, uphold | invalidate, annul, nullify, overturn, quash, strike down
uphold, affirm | overturn, reverse, quash, strike down, throw out
guilty | innocent, not guilty, blameless
guilt | innocence
convict, find guilty | acquit, clear, exonerate, find not guilty
conviction | acquittal, exoneration
plead guilty | plead not guilty
condemn, sentence | pardon, acquit, free
charge, indict | drop charges against, clear, exonerate
blame, accuse | absolve, exonerate, clear, vindicate
arrest, detain, jail, imprison, lock up | release, free, set free, let go, liberate, discharge
arrest, detention, imprisonment | release, liberation
capture, seize | release, free, let go
capture | escape
captivity | freedom
kidnap, abduct, take hostage | free, release
free | captive, jailed, imprisoned
punish, penalise | reward, pardon, spare
punishment, penalty | reward, pardon
justice | injustice
just, fair, equitable | unjust, unfair, biased
fair | unfair, rigged
equal | unequal
equality | inequality, disparity
impartial, neutral, unbiased, objective | biased, partisan, partial, prejudiced
honest, truthful, sincere | dishonest, lying, deceitful, insincere
honesty | dishonesty, deceit
true, correct, accurate, right | false, untrue, incorrect, wrong, inaccurate
truth, fact | lie, falsehood, untruth, myth, fiction
correctly, rightly, accurately | wrongly, incorrectly, falsely
genuine, real, authentic | fake, bogus, forged, counterfeit, false
real | imaginary, fictional
tell the truth | lie
moral, ethical | immoral, unethical
deliberate, intentional | accidental, unintentional, inadvertent
deliberately, intentionally, on purpose | accidentally, unintentionally, inadvertently, by mistake, by accident
voluntary, optional | compulsory, mandatory, obligatory, forced
voluntarily, willingly | forcibly, unwillingly, under duress
justified, warranted | unjustified, unwarranted, groundless
justify | condemn
founded | unfounded, baseless, groundless
proven | unproven
official | unofficial
armed | unarmed
accountable | unaccountable
right | wrong

# War and peace, power.
war, conflict | peace
wartime | peacetime
peaceful, non violent | violent, bloody
peacefully | violently
ceasefire, truce, armistice | fighting, hostilities, offensive
attack, assault, invade | defend, protect, repel
attack, offensive | defence
offensive | defensive
aggressor, perpetrator | victim
protect, shield, safeguard, defend | endanger, threaten, expose, imperil, jeopardise
safe, secure | unsafe, dangerous, insecure, risky, hazardous
safely | dangerously
safety, security | danger, insecurity, peril, risk
stable, steady | unstable, volatile, shaky
stability | instability, volatility
stabilise | destabilise
order | disorder, chaos
resist, fight on, hold out | surrender, capitulate, give in, give up, yield
resistance | surrender, capitulation
confront | appease, avoid
arm | disarm, demilitarise
armament, rearmament | disarmament
deploy, station | withdraw, pull out, recall, remove
deployment | withdrawal, pullout
mobilise | demobilise
send in | pull out
occupy, conquer, capture, seize | liberate, free, cede, surrender, abandon
conquer, gain | lose
occupation | liberation
annex | cede
intervene, interfere | stay out, refrain
independence, autonomy, sovereignty | dependence, subjugation
independent | dependent
freedom, liberty | slavery, oppression, captivity, repression
democracy | dictatorship, autocracy, tyranny
democratic | undemocratic, authoritarian, autocratic, dictatorial
ally | opponent
unite, unify | divide, split
united | divided
unity | division, disunity, discord
reunite | separate
unification, union | partition, separation, secession
civilian | military, combatant, fighter
civilian | soldier
moderate | radical, extremist, extreme, hardline
moderate | extremist, hardliner, radical
left wing, leftist | right wing, rightist
far left | far right
liberal, progressive | conservative
hawk | dove
hawkish | dovish
secular | religious
domestic, internal | foreign, external, international
public | private
publicly, openly | privately, secretly, covertly
public, open, overt | secret, covert, clandestine, hidden
open, transparent | secretive, opaque, closed
transparency, openness | secrecy
publish, reveal, disclose, make public | conceal, hide, withhold, keep secret, suppress, cover up
reveal, show, expose | hide, conceal, mask
disclosure, revelation | concealment
regulate | deregulate
centralise | decentralise
local | foreign, outside
known, familiar | unknown, unfamiliar
famous, well known, renowned | unknown, obscure
identified, named | unidentified, unnamed, anonymous

# Beginning, staying, ending.
start, begin, launch, open, commence, kick off | end, stop, finish, conclude, cease, close, halt
start, beginning, outset, onset, launch | end, finish, conclusion, close
continue, go on, carry on, persist, proceed, keep on | stop, end, halt, cease, break off, discontinue, quit
continuation | cessation, end
resume, restart, reopen, renew | suspend, halt, stop, break off, interrupt
resumption | suspension, interruption
open | close, shut, shut down
opening, reopening | closing, closure, shutdown
open, unlock, unblock | lock, block, seal, cordon off
opened | closed
create, establish, set up, form | abolish, dissolve, disband, dismantle, scrap
creation, establishment | abolition, dissolution, dismantling
build, construct, erect | demolish, destroy, tear down, dismantle, raze
construction | demolition, destruction
rebuild, restore, repair | destroy, damage, wreck
repair, mend, fix | break, damage
preserve, maintain, keep, retain, save | abandon, scrap, destroy, give up, drop, ditch
maintain, sustain | end, interrupt, disrupt
impose, introduce, slap | lift, remove, waive, suspend, scrap
activate, turn on, switch on | deactivate, turn off, switch off, disable
enable | disable
connect, link, join | disconnect, cut off, separate, detach
connected, linked | unconnected, unrelated
attach | detach
install | remove, uninstall
enter, join | leave, quit, exit, withdraw from, pull out of
accession, entry, membership | exit, withdrawal, departure
member | non member
arrive, land | leave, depart, take off
arrival | departure
appear, emerge | disappear, vanish
appearance | disappearance
stay, remain | leave, resign, quit, depart
stay on, remain in office | resign, step down, quit, be ousted
return | leave
take office | leave office
appoint, hire, recruit, employ, name | dismiss, sack, fire, lay off, oust, remove
appointment, hiring | dismissal, sacking, firing, removal
employed | unemployed, jobless
employment | unemployment
reinstate | dismiss, suspend
elect, re elect | vote out, oust
enthrone, crown | dethrone, depose, overthrow
promote, upgrade | demote, relegate, downgrade
promotion | demotion, relegation
upgrade | downgrade
invite | disinvite, exclude, bar
attend, take part, participate, be present | skip, boycott, stay away, be absent, miss
present | absent
presence | absence
attendance, participation | boycott, absence
admit, let in | expel, turn away, keep out, throw out, exclude
welcome | expel, shun
accept, take in | expel, deport, send back, turn away
expel | readmit
immigrant | emigrant
immigration | emigration
launch | cancel, scrap, call off
go ahead, take place, be held | be cancelled, be called off, be postponed, be scrapped
hold | cancel, call off, postpone
confirm | cancel
meet, fulfil, honour | miss, break, breach
achieve, reach, attain | miss, fall short of
hit | miss
find, locate, discover, recover | lose, miss
remember, recall | forget
remember | overlook
notice | overlook, miss
send | withhold
hand over | withhold, keep
load | unload
board | disembark, get off
take off | land
ascend, climb | descend
ascent | descent
float | sink
upward, upwards | downward, downwards
forward, forwards | backward, backwards
inside, indoors, within | outside, outdoors
internal, inner | external, outer
front | rear, back
ahead | behind
ahead of schedule | behind schedule
early, ahead of time | late, belated
first | last
former, previous | current, present
old, ancient | new, modern
young, youthful | old, elderly, aged
temporary, provisional, interim | permanent, lasting
temporarily | permanently
permanent | temporary
always, constantly, invariably | never, seldom, rarely
often, frequently, regularly | rarely, seldom, infrequently
frequent | rare, infrequent
usually, normally | rarely, exceptionally
usual, normal, ordinary, common | unusual, abnormal, extraordinary, rare, exceptional
common | uncommon, rare
everyone, everybody, all | nobody, no one, none
immediately, at once, right away | later, eventually
directly | indirectly
direct | indirect
active | inactive, passive, dormant, idle
busy | idle, quiet
flexible | rigid, inflexible
unanimous | divided, split
unanimously | narrowly
clear, obvious, plain | unclear, vague, obscure, ambiguous
clarity | confusion, ambiguity
certain | doubtful, questionable
likely, probable | unlikely, improbable
possible, feasible | impossible, unfeasible
able, capable | unable, incapable
ability | inability
competent | incompetent
experienced | inexperienced
skilled | unskilled
qualified | unqualified, disqualified
eligible | ineligible
qualify | disqualify, be eliminated
careful, cautious | careless, reckless, rash
responsible | irresponsible
patient | impatient
rational, sane | irrational, insane, mad
serious | trivial
sincerely | insincerely
generous | stingy
generosity | greed
kind, humane, merciful | cruel, inhumane, merciless, brutal
mercy | cruelty
humane | inhumane
civilised | barbaric
strict, harsh, tough, severe | lenient, soft, mild, lax
harshly | leniently
tolerance | intolerance, bigotry
tolerant | intolerant, bigoted
visible | invisible, hidden
predictable, expected | unpredictable, unexpected, surprising
expectedly | unexpectedly
similar, alike, same, identical | different, dissimilar, distinct
similarity | difference
same | different
consistent | inconsistent, contradictory
compatible | incompatible
separate | joint, common
separately, individually | jointly, together
together | apart, separately, alone
alone | together
single | multiple
collective | individual
unilateral | multilateral, bilateral

# Life and health, weather, the world.
live, survive, stay alive | die, perish, be killed
life | death
alive | dead, deceased
survivor | fatality, victim
survive | succumb
survival | extinction
birth | death
unhurt, unharmed, uninjured, unscathed | injured, wounded, hurt, harmed
save, rescue, spare | kill, abandon, sacrifice
healthy, well | ill, sick, unwell
health | illness, sickness, disease
recover, heal, get well | fall ill, relapse
recovery | relapse
heal, cure | harm, injure
infected | uninfected
positive | negative
test positive | test negative
contagious | harmless
edible | poisonous
vaccinated | unvaccinated
conscious | unconscious
awake | asleep
sober | drunk
warm, hot | cold, cool
heat | cold
warm up | cool down
warming | cooling
dry | wet
drought | flood
clean | dirty, polluted
clean up | pollute
pollute | clean
fertile | barren
natural | artificial, man made
raw | cooked
hunger | plenty
feed | starve
dark | light, bright
bright | dim, gloomy
noisy, loud | quiet, silent
speak, talk, speak out | keep silent, stay silent, remain silent
noise | silence
alike | differently
urban | rural
married | unmarried, single
marry | divorce
marriage | divorce
attract, draw | repel, deter
attractive | unattractive, repulsive
beautiful | ugly
polite, courteous | rude, impolite, discourteous
wise, clever, intelligent | stupid, foolish, unwise
mature | immature
perfect | flawed, imperfect
intact, undamaged, untouched | damaged, destroyed, broken
occupied, inhabited | vacant, uninhabited, deserted
crowded, packed | deserted, empty
accessible | inaccessible
available | unavailable
sell out | flop
bullish | bearish
solvent | insolvent, bankrupt
solvency | insolvency, bankruptcy
pay, repay, settle | default on, owe
invest | divest, disinvest
save | waste, squander
saving | waste
appreciate, strengthen | depreciate, devalue
appreciation | depreciation, devaluation
demand | supply
outperform, beat | underperform, undershoot
beat expectations | miss expectations
supply, provide | deprive, withhold, cut off
plenty of | lack of
possess, have | lack
""")

NEGATIVE = words("""
# Saying no.
deny, denial, refuse, refusal, reject, rejection, decline to, turn down, rebuff, spurn, veto, disagree, disagreement
dispute, refute, rebut, rebuttal, repudiate, disavow, disown, renounce, disclaim, contradict, debunk, disprove
say no to, balk at, baulk at, shun, snub, boycott, oppose, object to, dissent, dismiss as, brush off, brush aside
rule out, rule against, vote against, vote down, be opposed to, be against, come out against, speak out against
plead not guilty, acquit, acquittal, exonerate, exoneration, absolve, clear of, discredit, disbelieve, scoff at

# Not doing, not having.
fail, fail to, failure, failure to, neglect to, omit, omit to, omission, forget to, refrain from, abstain, abstention
avoid, avoidance, evade, evasion, dodge, sidestep, stop short of, fall short of, hold off, hold back from, skip
shy away from, steer clear of, decide against, opt out, opt against, give up, forgo, abandon, back out of, back out
back away from, pull out of, backtrack on, renege on, go back on, walk away from, think better of, stay away from
lack, lack of, absent, absence, absence of, be missing, be devoid of, devoid of, be short of, bereft of, free of
deprive of, dearth of, shortage of, exempt, exempt from, exemption, exemption from, spare, immune from, immune to
be yet to, have yet to, remain to be, cease to, discontinue, stop, break off, far from, anything but, nothing like
instead of, rather than, in place of, except, except for, excluding, exclude, exclusion, apart from, barring
other than, leave out, miss out on, ignore, disregard, overlook, unless, in vain, to no avail, leave undone, withhold
keep quiet about, keep secret, keep silent, remain silent, stay silent, turn a blind eye, fall through

# Making it not so.
prevent, prevention, avert, prohibit, prohibition, forbid, ban, bar from, block, stop from, keep from, stave off
ward off, fend off, head off, hinder, impede, obstruct, thwart, foil, frustrate, preclude, disallow, disqualify
disqualification, deter, dissuade, dissuade from, discourage, discourage from, talk out of, outlaw, inhibit, stymie
scupper, derail, torpedo, nip in the bud, put paid to, put an end to, put a stop to, do away with, cancel
cancellation, call off, scrap, shelve, annul, annulment, nullify, invalidate, revoke, revocation, rescind, retract
retraction, withdraw, withdrawal, repeal, overturn, quash, strike down, throw out, undo, abolish, abolition, suspend
suspension, halt, terminate, termination, deactivate, disable, eliminate, eradicate

# Being not so.
unable, unable to, inability, inability to, incapable, incapable of, impossible, impossibility, unlikely, improbable
false, falsely, falsehood, untrue, incorrect, incorrectly, wrongly, inaccurate, inaccurately, fictitious, bogus
nonexistent, non existent, imaginary, unfounded, baseless, groundless, without foundation, unproven, unsubstantiated
unverified, unconfirmed, invalid, void, null and void, ineffective, ineffectual, unsuccessful, unsuccessfully, futile
fruitless, pointless, powerless, useless, unwilling, unwillingness, reluctant, reluctance, loath, opposed, averse to
hesitant, doubtful, doubt, sceptical, skeptical, scepticism, skepticism, unconvinced, unpersuaded, unaware
unaware of, ignorant of, oblivious to, unclear, uncertain, unsure, undecided, unresolved, unsolved, unauthorised
impermissible, inadmissible, off limits, unacceptable, unfit, unsuitable, ineligible, inadequate, insufficient
insufficiently, incomplete, unfinished, unharmed, unhurt, uninjured, unscathed, undamaged, unaffected, unnecessary
needless, irrelevant, immaterial, unrelated, unconnected, unavailable, inaccessible, contrary to, unfulfilled, unmet
unheeded, unanswered, unpaid, unopposed, unchallenged, unpunished, unnoticed, undetected, distrust, mistrust
noncompliance, non compliance, nonpayment, seldom, rarely, too late to, too early to, too weak to
""")
