"""Irregular forms: the plain form first, then what it becomes."""

from comparisons.aligner.lexicon import groups

_FORMS = """
arise, arose, arisen
beat, beaten
become, became
begin, began, begun
bend, bent
bind, bound
bite, bit, bitten
bleed, bled
blow, blew, blown
break, broke, broken
breed, bred
bring, brought
build, built
burn, burnt
buy, bought
catch, caught
choose, chose, chosen
come, came
deal, dealt
dig, dug
draw, drew, drawn
drink, drank, drunk
drive, drove, driven
eat, ate, eaten
fall, fell, fallen
feed, fed
feel, felt
fight, fought
find, found
flee, fled
fly, flew, flown
forbid, forbade, forbidden
forget, forgot, forgotten
freeze, froze, frozen
get, got, gotten
give, gave, given
go, went, gone
grow, grew, grown
hang, hung
hear, heard
hide, hid, hidden
hold, held
keep, kept
know, knew, known
lay, laid
lead, led
leave, left
lend, lent
lie, lay, lain
light, lit
lose, lost
make, made
mean, meant
meet, met
overcome, overcame
overthrow, overthrew, overthrown
pay, paid
ride, rode, ridden
ring, rang, rung
rise, rose, risen
run, ran
say, said
see, saw, seen
seek, sought
sell, sold
send, sent
shake, shook, shaken
shine, shone
shoot, shot
show, shown
shrink, shrank, shrunk
sing, sang, sung
sink, sank, sunk
sit, sat
slay, slew, slain
sleep, slept
slide, slid
speak, spoke, spoken
spend, spent
spin, spun
split
spring, sprang, sprung
stand, stood
steal, stole, stolen
stick, stuck
strike, struck, stricken
swear, swore, sworn
sweep, swept
swim, swam, swum
swing, swung
take, took, taken
teach, taught
tear, tore, torn
tell, told
think, thought
throw, threw, thrown
undergo, underwent, undergone
understand, understood
undertake, undertook, undertaken
wake, woke, woken
wear, wore, worn
weep, wept
win, won
wind, wound
withdraw, withdrew, withdrawn
withhold, withheld
withstand, withstood
write, wrote, written
be, am, is, are, was, were, been, being
have, has, had, having
do, does, did, done
child, children
crisis, crises
foot, feet
man, men
woman, women
person, people, persons
life, lives
wife, wives
thief, thieves
half, halves
knife, knives
tooth, teeth
mouse, mice
good, better, best
bad, worse, worst
die, died, dying, dies, death, dead
big, bigger, biggest
many, more, most
"""

# Death and dying are one thing to a reader, so "die" has its noun and its adjective here.
PLAIN = {form: entry[0] for entry in groups(_FORMS) for form in entry[1:]}
