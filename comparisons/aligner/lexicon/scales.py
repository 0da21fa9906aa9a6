"""Words of one kind from weak to strong, and words that make another stronger or weaker.

To extend: one scale a line in `SCALES`, its grades from weak to strong between commas, words of one strength with a
stroke between. A scale holds words that could stand in each other's place in one report of one event, so that the
choice between them is the choice of how strongly to put it. Words told apart by facts (a fine is no jail term), bare
figures, verbs of saying, modal verbs and words of grammar do not belong on one. `INTENSIFIERS` and `DOWNTONERS` hold
adverbs of degree that can be dropped without another change; not those that stand for something else as often, as do
"so", "too", "well", "only", nor what makes a figure a rough one ("nearly").
"""

from comparisons.aligner.lexicon import groups, words


def _scales(text: str) -> list[list[tuple[str, ...]]]:
    """Return the scales of a list, each as its grades.

    >>> _scales("ask, urge/press, demand")
    [[('ask',), ('urge', 'press'), ('demand',)]]
    """
    return [[tuple(word.strip() for word in grade.split("/")) for grade in scale] for scale in groups(text)]


SCALES = _scales("""
# Blame and praise.
criticise/fault, condemn/denounce/decry, slam/blast/lambast/excoriate
chide, rebuke/reprimand/reprove, castigate/berate
question, criticise, attack
criticism, condemnation/denunciation, vilification
critical, scathing/damning, vitriolic
regret, deplore, condemn
blame, condemn
disagree, object, protest, revolt
disapprove, condemn/denounce
suspect, accuse, condemn
note, praise/commend, acclaim/laud/extol
welcome, praise, hail/acclaim
respect, admire, revere
praise, glorify/idolise
please, delight, thrill
pleased/satisfied, delighted, ecstatic/elated/overjoyed/jubilant
content, happy, overjoyed
thank, praise
mistake/slip, blunder, fiasco/debacle
error, failure, disaster
flaw, failing, scandal

# Fear, anger, grief.
concern/worry, alarm, outrage/fury
concern, fear, panic/terror
concern/worry, alarm, horrify/terrify
concerned/worried, alarmed, horrified/terrified
uneasy, worried, frightened/scared, terrified
unease, anxiety, dread
caution, fear, terror
surprise, shock/stun, stagger
surprised, shocked/stunned, dumbfounded
surprising, shocking/startling, staggering
annoy/irritate, anger, enrage/infuriate
annoyed/irritated, angry, furious/enraged/livid
annoyance/irritation/displeasure, anger, fury/rage/outrage
dissatisfaction, anger, outrage
upset, distressed, devastated
upset, outrage
sad, heartbroken
sadness, grief, despair
disappointment, dismay, despair
disappointed, dismayed, devastated
dislike, hate, detest/loathe/abhor
dislike, hatred, loathing
distaste, disgust, revulsion
offend, insult, humiliate
embarrass, humiliate
embarrassment, humiliation
embarrassing, humiliating
tension, hostility, enmity
doubt, distrust, contempt
hope, confidence, certainty
interest, enthusiasm, fervour
interested, keen/eager, obsessed
want, crave
tired, exhausted
difficult, gruelling

# Asking and telling.
ask/request, urge/press, demand
ask/request, plead/beg/implore
invite, call on, urge, order
ask, demand
request/appeal, demand, ultimatum
suggest/propose, recommend/advise, urge, demand
advise, urge, order
suggestion/proposal, recommendation, demand
encourage, push/press, force/compel/coerce
encourage, incite/instigate
persuade, pressure, force/coerce
push, force
request, instruct, order/command
instruction, order
warn, threaten
warning, threat, ultimatum
caution, warn, threaten
promise, vow/pledge, swear
promise, guarantee
talk, argue, quarrel
discuss/debate, argue, quarrel
discussion/debate, argument, row/quarrel
disagreement, dispute, row, feud
dispute, conflict, war
difference, disagreement, rift, rupture
rift, split/rupture
tease, mock, ridicule
joke, mock, insult
complain, protest, rage
complaint, protest, outcry
question, interrogate
question, challenge, reject
decline, refuse, rebuff
exaggerate, mislead, lie
inaccurate/misleading, false, fabricated
inaccuracy, falsehood, lie
spin, propaganda
misconduct, abuse, crime

# Hitting, hurting, killing.
touch, push/shove, hit/strike, batter/pummel
hit, beat, thrash
hit, hammer/batter/pound
pat, slap, punch
hurt/injure, maim/cripple, kill
injured/hurt, maimed, killed
harm, injure, kill
slightly hurt, seriously injured, critically injured
kill, massacre/slaughter/butcher
killing, murder
killing, massacre/slaughter/carnage/bloodbath
kill, murder, execute
mistreat, abuse, torture
mistreatment, abuse, torture
abuse, atrocity
bruise, wound
ill, critically ill
incident, clash, battle
scuffle/skirmish, clash, battle
scuffle, brawl, riot
clash, fight, battle
fight, battle, war
conflict, war
operation, offensive/assault, invasion
incursion, invasion
enter, invade
attack, devastate
attack, onslaught
raid, offensive, invasion
shell, bombard/pound
bomb, flatten/obliterate
strike, barrage
unrest, violence, bloodshed
unrest/disturbance, riot, uprising, revolution
disturbance, riot
protest, riot
protester/demonstrator, rioter
demonstrate/protest, riot
rally, protest, uprising
crowd, mob
group, gang
group, faction
activist, militant, terrorist
fighter/gunman, militant, terrorist
rebel/insurgent, terrorist
militant, extremist, terrorist
separatist, terrorist
critic, opponent, enemy
rival, opponent, enemy
opposition, resistance, rebellion
government, regime
leader, strongman, dictator
ruler, dictator, tyrant
firm, authoritarian, dictatorial
strict, repressive, oppressive
control, dominate
restrict, ban
restriction, ban
limit, restrict, ban
curb, ban
detention, abduction
detain, arrest
detain, abduct/kidnap
detained, jailed
hold, detain, imprison
disperse, crush
quell, crush
suppress, crush
crackdown, purge
arrest, purge
remove, oust/topple, overthrow
remove, expel
dismiss, purge
leave, flee
evacuate, expel
relocate, displace, deport
relocation, displacement, deportation, ethnic cleansing
damage, wreck/devastate, destroy/obliterate/raze
damage, devastation, destruction/annihilation
damaged, wrecked/devastated, destroyed/obliterated/flattened
damaging, devastating, catastrophic
scratch/dent, damage, wreck
weaken, cripple, destroy
hamper/hinder, cripple, paralyse
hinder, block
disrupt, halt/paralyse
disruption, chaos
disorder, chaos, anarchy
crack, break, shatter/smash
break, smash
leak, gush
ripple, wave, tsunami
threaten, attack
risk, danger, menace
risky, dangerous, deadly
dangerous, deadly/lethal
threat, danger

# Trouble.
problem/issue, crisis, catastrophe
problem, disaster/catastrophe
difficulty, crisis, emergency
difficulty, hardship, misery
setback, blow, disaster
blow, catastrophe
accident, disaster/catastrophe
accident, tragedy
shortage, famine
hunger, starvation, famine
hungry, starving
poor, destitute
poverty, destitution
slowdown, recession, depression
slow, stagnate
decline, slump, collapse
downturn, slump, crash
fall/drop/decline, plunge/plummet/tumble/slump/nosedive, collapse/crash
dip/slip/ease/edge down, fall/drop/decline, plunge/plummet/tumble
dip, fall/drop, plunge, collapse/crash
lower/trim, cut/reduce, slash/gut
reduce, eliminate
fade, vanish
rise/increase/grow, surge/soar/jump/rocket/skyrocket
edge up/inch up, rise/increase/climb, jump/surge/soar/skyrocket
rise/increase, jump/surge, explosion
growth, boom
improve, transform
improvement, breakthrough
change, overhaul, revolution
change, reform, transformation
change, transform, revolutionise
adjust, overhaul
progress, breakthrough
win, triumph
beat/defeat, thrash/trounce/rout/crush/humiliate
defeat, rout/thrashing
lose, be thrashed
victory/win, triumph, rout
lead, dominate
narrow, clear, overwhelming
narrow, comfortable, landslide
majority, landslide
rain/shower, downpour/deluge
wind, gale, hurricane
breeze, wind, gale, storm
storm, hurricane
rain, flood
tremor, earthquake
fire, inferno
blaze, inferno
chill, freeze
cool, cold, freezing
warm, hot, scorching/sweltering
wet, soaked
noise, din

# Size, number and force.
small/little, tiny/minuscule
big/large, huge/massive/enormous/vast, gigantic/colossal
large, massive
large, unprecedented
slight, serious, severe
slight/modest, considerable/substantial/significant
considerable/substantial/significant, huge/massive/enormous
moderate, major
minor, serious, grave/critical
important, vital/crucial, essential/indispensable
important, historic
significant, historic, unprecedented
notable, remarkable, extraordinary
unusual, extraordinary, unprecedented
rare, unprecedented
serious, grave, catastrophic
serious, dire, desperate
harsh, brutal
strict/tough, harsh, draconian
tough, brutal
tense, hostile, violent
heated, violent
rough, violent, savage
cruel, brutal/savage
heavy, intense/fierce, ferocious
strong, fierce, ferocious
heavy, devastating
firm, fierce
limited, extensive, total
limited, widespread, universal
local, widespread
gradual, sharp, dramatic
steady, rapid
quick, immediate
modest, ambitious
modest, sharp, dramatic
moderate, sharp
deep, profound
good, excellent, perfect
bad/poor, terrible/awful/dreadful/horrible/appalling/atrocious
bad, disastrous
unpleasant, horrific
sad, tragic
unfortunate, tragic
controversial, scandalous/disgraceful/outrageous
controversial, notorious
questionable, unacceptable, outrageous
unfair, unjust, outrageous
improper, unlawful, criminal
irregularity, fraud
irregularity, wrongdoing, crime
interesting, fascinating
clear, undeniable
permit, encourage
allow, require
recommended, mandatory
request, require
need, require
sometimes, often/frequently, always
occasionally, regularly, constantly
occasional, frequent, constant
nearly/almost, completely
odd, bizarre
smart, brilliant
talented, brilliant
clever, brilliant
famous, legendary
popular, beloved
close, intimate
wealthy, super rich
old, ancient
beautiful, stunning
funny, hilarious
right wing, far right
left wing, far left
conservative, hardline, extremist
nationalist, far right, fascist
radical, extremist
tentative, firm
informal, formal, binding
quiet, silent

# Doing and trying.
try/attempt, struggle/battle
try, strive
effort, struggle
seek, demand, insist on
consider, plan, decide
consider, intend, vow
plan, vow
suspect, believe, know
belief, conviction
allegation/claim, evidence, proof
suspicion, accusation/allegation
suggest/indicate, show, prove
indicate, confirm, prove
indication/sign, evidence, proof
agree, endorse
accept/tolerate, support, champion
back/support, champion
support, embrace
help, rescue/save
help, save
influence, control, dictate
influence, interfere/meddle
involvement, interference/meddling
contact, collusion
meeting, plot
plan, plot, conspiracy
deal, alliance
partner, ally
follow, chase/pursue, hunt
follow, stalk
watch/monitor, spy on
pull, drag
take, grab/snatch, seize
take, steal, loot
take over, seize
loot, plunder
misuse, embezzle/steal
use, exploit
use, abuse
pressure, blackmail
gift, bribe
ignore, defy
disobey, defy
violate, flout
breach, flout
surround, besiege
blockade, siege
surrounded, besieged
bother, harass, persecute
harass, persecute
harassment, persecution
discrimination, persecution
prejudice, hatred
differ, clash
compete, clash
competition, rivalry, conflict
cost, burden
debt, bankruptcy
struggle, fail, collapse
struggling, failing, bankrupt
falter, fail, collapse
stumble, collapse
failure, collapse
dismiss/reject, ridicule
criticise, ridicule
reluctant, unwilling
reluctance, refusal
hesitate, refuse
pause/suspend, end
suspend/freeze, scrap/abolish/cancel
end, abolish
review, investigate
review, inquiry/investigation
look into, investigate
examine/inspect, scrutinise
spread, sweep
flow, pour, flood
migration, influx, invasion
illness, epidemic, pandemic
outbreak, epidemic, pandemic
infection, outbreak, epidemic
cough, choke
painful, excruciating
suffering, agony
nervous, terrified
excited, thrilled
excitement, frenzy/hysteria
enthusiastic, fanatical
loyal, fanatical
supporter, loyalist, fanatic
believer, zealot
determined, defiant
confident, certain
confident, arrogant
assertive, aggressive
firmness, aggression
aggressive, violent
action, aggression
unkind, cruel
cool, icy, hostile
""")

# Adverbs of degree are uninflected and share stems with other words ("severely" with "several").
# Compare them as they are written.
INTENSIFIERS = words("""
completely, totally, utterly, absolutely, entirely, wholly, fully, thoroughly, outright, downright, strongly, deeply
extremely, highly, very, sharply, fiercely, greatly, hugely, massively, enormously, vastly, immensely, tremendously
profoundly, intensely, acutely, severely, seriously, gravely, badly, terribly, awfully, dramatically, drastically
radically, significantly, substantially, considerably, markedly, steeply, heavily, widely, vehemently, vigorously
forcefully, firmly, resolutely, categorically, unequivocally, emphatically, flatly, bluntly, squarely, bitterly
furiously, angrily, harshly, brutally, savagely, ruthlessly, violently, viciously, strenuously, staunchly, adamantly
passionately, wholeheartedly, overwhelmingly, resoundingly, decisively, roundly, exceptionally, extraordinarily
remarkably, incredibly, unbelievably, exceedingly, especially, particularly, really, truly, by far, desperately
dangerously, critically, vitally, crucially, alarmingly, shockingly, staggeringly, astonishingly, disastrously
catastrophically, hopelessly, wildly, excessively, overly, unduly, disproportionately, unprecedentedly, unusually
perfectly, purely, blatantly, flagrantly, grossly, brazenly, shamelessly, a lot, a great deal, to a great extent
in the strongest terms, in no uncertain terms, at all costs, beyond doubt, to the hilt
""")

DOWNTONERS = words("""
slightly, partly, partially, somewhat, mildly, fairly, a little, a bit, a touch, a tad, relatively, comparatively
moderately, modestly, marginally, reasonably, sort of, kind of, more or less, to some extent, to a certain extent
to some degree, to a degree, in part, in some respects, in some ways, merely, simply, narrowly, minimally, gently
lightly, softly, quietly, faintly, vaguely, loosely, cautiously, tentatively, tepidly, grudgingly, reluctantly
half heartedly, provisionally, gradually, superficially, nominally, virtually, practically, all but, largely, mostly
mainly, broadly, generally, by and large, on the whole, for the most part, in principle, essentially, basically
tolerably, passably, sparingly, limitedly
""")
