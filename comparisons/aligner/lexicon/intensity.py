"""Words that tell a thing in strong or in weak terms, where a neutral word says the same.

To extend: `STRONG` holds loaded, heated or extreme words of news English ("slam" for "criticise", "plummet" for
"fall", "carnage" for "deaths"), `MILD` soft, small or vague ones ("dip" for "fall", "unhappy" for "angry",
"incident" for "attack"). The neutral word itself belongs in neither, nor does one that only names a fact ("kill",
"earthquake", "bankrupt"). One word an entry, no phrases, of any part of speech; inflections and most adverbs in
"-ly" are found by their stem, so a second word of that stem is of no use. Leave out a word whose stem is that of
a neutral one: "severe" ("several"), "critical" ("critic"), "explosive" (the noun), "murderous" ("murder").
"""

from comparisons.aligner.lexicon import words

STRONG = words("""
# Destruction and harm.
ravage, crush, slam, storm, besiege, gut, demolish, cripple, wreck, devastate, decimate, obliterate, annihilate
pulverise, flatten, raze, shatter, smash, eviscerate, maul, mangle, mutilate, maim, batter, pummel, hammer
bludgeon, butcher, slaughter, massacre, slay, exterminate, eradicate, purge, torch, savage, engulf, inundate
deluge, ransack, plunder, pillage, vandalise, desecrate, defile, rampage, maraud, terrorise, brutalise, traumatise
torment, persecute, oppress, enslave, subjugate, trample, throttle, choke, stifle, smother, thwart, scupper
sabotage, doom, wreak, inflict, unleash, spew, belch, hurl, fling, lob, pelt, bombard, barrage, blitz, onslaught
blitzkrieg, thrash, trounce, drubbing, clobber, wallop, humiliate, vanquish, conquer, overrun, overwhelm, overpower
steamroller, ram, hurtle, rip, shred, slash, gash, pierce, impale, gouge, claw, scorch, incinerate, charred, blaze
inferno, conflagration, firestorm, wildfire, apocalypse, apocalyptic, armageddon, hell, hellish, nightmare
nightmarish, ruin, ruinous, lacerate, disfigure, splatter, spatter, riddle, strafe, scythe, dismember, disembowel
devour, erode, corrode, infest, blight, scar, defenestrate, immolate, wreckage, lash, scald, sear

# Rises, falls, size and speed.
plunge, plummet, soar, skyrocket, surge, spike, snowball, tumble, nosedive, collapse, implode, crumble
disintegrate, freefall, meltdown, crunch, slump, leap, spiral, boom, bonanza, frenzy, mania, gallop, rampant
runaway, stratospheric, exorbitant, extortionate, colossal, gargantuan, mammoth, gigantic, enormous, immense
massive, huge, vast, tremendous, whopping, stagger, hefty, sprawl, gape, cavernous, teem, awash, rife, breakneck
headlong, feverish, hectic, whirlwind, turbocharge, supercharge, sharp, steep, drastic, dramatic, extreme, profound
torrent, torrential, cascade, spate, glut, plethora, myriad, countless, innumerable, untold, multitude, horde
swarm, throng, exodus, stampede, erupt, burgeon, engorge, bloat, humongous, ginormous, monster, boundless
limitless, immeasurable, incalculable, unfathomable, inestimable, infinite, endless, interminable, ceaseless
incessant, unceasing, perpetual, relentless, inexorable, unstoppable, unprecedented, extraordinary, exponential
vertiginous, dizzying, giddy, hemorrhage, haemorrhage, evaporate, vaporise, bloodbath, tidal, gush, catapult
propel, slingshot, overheat, overblown, overkill, superlative, supersonic, whopper, barnstorm, stupendous

# Speaking against.
lambast, excoriate, castigate, berate, denounce, condemn, decry, deplore, vilify, demonise, smear, disparage
denigrate, rant, rave, fume, seethe, bristle, roar, bellow, howl, scream, shriek, yell, snarl, growl, hiss, bemoan
bewail, lament, wail, sob, weep, beg, implore, beseech, exhort, vow, blurt, expose, unmask, confess, skewer
pillory, crucify, scold, rebuke, chastise, upbraid, admonish, reproach, reprove, browbeat, bully, harangue, hector
hound, pester, accost, intimidate, menace, coerce, spurn, snub, shun, rebuff, scorn, scoff, sneer, jeer, mock
ridicule, deride, lampoon, taunt, gloat, brag, boast, tout, flaunt, flout, defy, tirade, diatribe, invective
broadside, salvo, fusillade, polemic, screed, slur, insult, affront, calumny, insinuate, ultimatum, clamour, outcry
furore, uproar, backlash, firebrand, scathing, wither, blister, sting, caustic, acerbic, acrimony, vicious, venom
vitriol, virulent, rancour, bitter, trenchant, damn, incendiary, inflammatory, fiery, bombshell, strident, shrill
raucous, rabid, unsparing, stonewall, muzzle, gag, heckle, holler, screech, squeal, whine, bray, bluster, bombast
fulminate, inveigh, expostulate, remonstrate, impugn, besmirch, tarnish, sully, traduce, revile, execrate, anathema
flay, scarify, condemnatory, censorious, denunciation, vituperative, opprobrium, obloquy, odium, ostracise
blacklist, banish, shaming, gaslight, scaremonger, fearmongering, warmonger, hatemonger, doomsayer, alarmist
catcall

# Speaking for.
hail, acclaim, extol, laud, glorify, idolise, revere, lionise, eulogise, adore, venerate, deify, exalt, swoon
rhapsodise, fawn, lavish, effusive, glowing, rapturous, adulation, sycophant, sycophantic, euphoria, euphoric
ecstatic, elated, jubilant, overjoyed, exultant, delight, thrill, thrilled, tumultuous, passion, fervent, fervour
fervid, zeal, zealous, ardent, ardour, vehement, emphatic, resounding, staunch, unwavering, unflinching, unshakable
unyielding, magnificent, superb, dazzle, brilliant, scintillating, exhilarate, mesmerise, enthral, rivet
spellbinding, spectacular, sensational, stun, astonish, astound, amaze, incredible, unbelievable, breathtaking
groundbreaking, epic, legendary, heroic, hero, valiant, glorious, glory, triumph, triumphant, marvel, wondrous
fantastic, fabulous, terrific, awesome, sublime, exquisite, majestic, flawless, faultless, peerless, matchless
unrivalled, unparalleled, unsurpassed, unbeatable, invincible, formidable, phenomenal, prodigious, visionary
genius, masterpiece, masterstroke, masterclass, miracle, miraculous, saviour, blockbuster, stellar, wizardry
superhuman, indomitable, fearless, dauntless, intrepid, gallant, vaunted, feted

# Feelings.
rage, furious, fury, infuriate, enrage, livid, irate, apoplectic, aghast, appal, outrage, horrify, horrific
horrible, horrendous, horrid, horror, terrify, terrible, petrify, panic, dread, despair, desperate, anguish, agony
agonise, misery, miserable, grieve, heartbreak, heartbroken, heartrending, heartache, harrowing, wrenching, wrath
ire, hatred, hate, loathe, detest, abhor, despise, resent, revulsion, disgust, contemptuous, disdain, hysteria
hysterical, delirious, manic, maniacal, crazed, crazy, insane, mad, lunatic, lunacy, deranged, unhinged, demented
berserk, amok, frantic, frenetic, alarm, shock, startle, frighten, scare, fright, jolt, unnerve, spook, daunt
mortify, nauseate, sicken, stupefy, flabbergast, dumbfound, bewilder, baffle, confound, flummox, bamboozle, mystify
exasperate, rile, antagonise, madden, aggrieve, scandalise, goad, provoke, inflame, ignite, kindle, stoke, foment
incite, galvanise, embitter, embolden, crave, covet, yearn, lust, obsess, infatuate, besotted, fixate, distraught
inconsolable, disconsolate, despondent, crestfallen, forlorn, bereft, shellshocked, dumbstruck, thunderstruck
awestruck, spellbound, speechless, incandescent, outburst, tantrum, vengeful, vengeance, spite, malice, malicious
malevolent, paranoia, paranoid, tormentor, writhe, squirm, shudder, quake, tremble, cower, cringe, flinch, recoil
grovel, kowtow, capitulate, indignant, desolate, trauma, ordeal, plight, haunt, bedevil

# Disorder and strife.
fiasco, debacle, carnage, feud, catastrophe, cataclysm, calamity, calamitous, disastrous, tragedy, tragic, shambles
chaos, chaotic, mayhem, pandemonium, bedlam, havoc, turmoil, upheaval, tumult, anarchy, anarchic, lawless
bloodshed, bloody, bloodthirsty, gore, gory, bloodletting, genocide, pogrom, crackdown, clampdown, inquisition
vendetta, showdown, brawl, melee, fracas, crusade, scourge, plague, bane, curse, peril, jeopardise, jeopardy, mob
abyss, precipice, brink, quagmire, morass, maelstrom, cauldron, tinderbox, hotbed, hellhole, cesspool, bloodlust
warpath, juggernaut, behemoth, leviathan, goliath, saga, melodrama, spectacle, orgy, spree, binge, hype, convulse
roil, rattle, reel, buckle, lurch, teeter, languish, flounder, wilt, fester, rot, unravel, splinter, cleave
embroil, ensnare, entangle, mire, beset, beleaguer, assail, hobble, hamstring, stymie, kneecap, oust, topple
dethrone, axe, jettison, snatch, grab, swoop, pounce, wrest, usurp, scramble, rush, grip, cling, strongarm, riotous
turbulent, tempestuous, volatile, cutthroat, internecine, fratricidal, implosion, warlike, belligerent, bellicose
pugnacious, truculent, hostile, aggressive, aggressor, stranglehold, chokehold, straitjacket, deathtrap, deathblow
retribution, revenge, avenge, reprisal, bloodstained, gunslinger, mutinous, insurrection, chasm, rift, schism, rend
cudgel, bruising, tailspin, whiplash, rollercoaster, sinkhole, timebomb

# Blame: cruelty, wickedness, folly, deceit.
fierce, grave, ferocious, ferocity, ruthless, merciless, pitiless, heartless, callous, cruel, cruelty, sadistic
barbaric, barbarian, inhuman, feral, bestial, harsh, draconian, gruelling, backbreaking, arduous, herculean
tortuous, stringent, wanton, reckless, flagrant, brazen, blatant, egregious, glaring, gruesome, grisly, ghastly
ghoulish, macabre, lurid, sordid, squalid, squalor, repulsive, repugnant, repellent, abhorrent, odious, loathsome
vile, despicable, contemptible, abominable, atrocious, atrocity, heinous, monstrous, fiend, diabolical, satanic
evil, wicked, sinister, nefarious, villain, thug, thuggish, goon, henchman, crony, cronyism, stooge, lackey, tyrant
tyranny, tyrannical, despot, dictator, dictatorship, strongman, regime, warlord, kingpin, mastermind, ringleader
rabble, hooligan, bigot, bigotry, fanatic, zealot, extremist, radical, hardline, traitor, treachery, treacherous
betray, sham, farce, farcical, charade, travesty, mockery, ignominy, infamy, infamous, notorious, notoriety
disgrace, shameless, degrade, dehumanise, unconscionable, unspeakable, unthinkable, unimaginable, insufferable
intolerable, unbearable, obscene, grotesque, hideous, ugly, foul, filthy, filth, putrid, rancid, noxious
bloodcurdling, ominous, foreboding, eerie, creepy, greed, greedy, avarice, rapacious, voracious, insatiable
arrogant, hubris, haughty, smug, swagger, intransigent, obdurate, implacable, defiant, defiance, dire, grim, bleak
stark, dismal, abysmal, woe, woeful, wretched, pathetic, pitiful, squander, splurge, extravagant, opulent, swindle
fleece, bilk, hoodwink, dupe, scam, ploy, gimmick, stunt, connive, cabal, clique, propaganda, brainwash
indoctrinate, liar, concoct, bogus, phony, preposterous, ludicrous, absurd, laughable, nonsense, drivel, gibberish
idiotic, stupid, moron, imbecile, fool, foolhardy, senseless, mindless, pointless, futile, hopeless, hapless
helpless, inept, incompetent, bungle, botch, blunder, gaffe, flop, shoddy, slipshod, decrepit, dilapidated
ramshackle, backtrack, renege, shirk, weasel, cowardly, gutless, spineless, toothless, hypocrite, hypocrisy
duplicitous, deceitful, mendacious, perfidious, insidious, pernicious, corrosive, bloodsucker, vulture, vermin
scum, riffraff, degenerate, depraved, debauched, perverse, pervert, lecherous, sleazy, seedy, shady, tawdry
unsavoury, crooked, mobster, desperado, rogue, pariah, outcast, renegade, turncoat, quisling, demagogue
demagoguery, jingoist, jingoism, xenophobe, chauvinist, supremacist, totalitarian, repressive, oppressor, jackboot
kangaroo, whitewash, smokescreen, scapegoat, bloodless, excruciating, debilitating, paralyse, destitute, penniless
emaciated, pestilence, wasteland, unmitigated, unadulterated, unbridled, unabashed, unfettered, untrammelled
abject, outright, sheer, downright, arrant, absolute, stink, stench, reek, hellbent, inexcusable, unforgivable
unpardonable, indefensible, unjustifiable, reprehensible, indescribable, irreparable, irreversible, irredeemable
irretrievable, insurmountable, insuperable, tycoon, mogul, powerhouse, giant, colossus, martyr, martyrdom
manhandle, sensationalise, overreach, dystopian, kafkaesque, orwellian, existential, pivotal, crucial, vital
paramount
""")

MILD = words("""
# What went wrong, made small or vague.
inconvenience, disagreement, setback, unrest, incident, situation, episode, occurrence, circumstance, glitch
hiccup, hitch, snag, hurdle, bump, kink, wrinkle, blip, lapse, slip, misstep, mishap, misadventure, shortcoming
imperfection, drawback, downside, disadvantage, nuisance, annoyance, irritant, friction, disturbance, commotion
kerfuffle, scuffle, skirmish, tussle, spat, tiff, squabble, bicker, quarrel, wrangle, misunderstanding, discord
disharmony, dissatisfaction, dissatisfied, discontent, disquiet, malaise, misgiving, qualm, doubt, unease, uneasy
apprehension, nervous, jitter, jittery, flutter, slowdown, pullback, lull, pause, interlude, wobble, pinch, trouble
tangle, muddle, quirk, oddity, anomaly, irregularity, impropriety, indiscretion, peccadillo, foible, misdeed
misconduct, altercation, contretemps, dustup, rumpus, ruckus, hassle, bother, bugbear, grievance, mismatch
discrepancy, inconsistency, inaccuracy, misstatement, miscalculate, misjudge, misspeak, misplace, mislay
underperform, undershoot, underestimate, understate, downplay, minimise, euphemism, hindrance, impediment

# Changing a little.
affect, ease, dip, soften, temper, moderate, tweak, adjust, nudge, inch, edge, creep, drift, ebb, wane, dwindle
abate, cool, taper, trim, pare, slacken, falter, waver, stumble, stutter, lag, dent, dampen, weaken, sag, shave
lessen, diminish, lighten, alleviate, mitigate, soothe, allay, assuage, placate, appease, mollify, reassure
comfort, smooth, stir, simmer, smoulder, bubble, rumble, trickle, sprinkle, hamper, impede, hinder, complicate
disconcert, discomfort, discomfit, unsettle, perturb, ruffle, scratch, scrape, graze, jostle, prod, poke, nibble
tinker, fiddle, dabble, recalibrate, reshuffle, streamline, downsize, redeploy, sideline, relocate, reassign
pacify, subdue, restrain, plateau, stagnate, flatline, loosen, relax, mellow, thaw, dilute, fade, fizzle, flicker
sputter, amble, stroll, meander, saunter, wander, trudge, nestle, dawdle, linger, dither, hesitate, wince, grimace
shrug, nod, blink, fumble, stray, tilt, sway, rustle, patter, seep, ooze

# Saying it softly.
question, query, quibble, grumble, grouse, gripe, fret, fuss, niggle, irk, displease, disappoint, disapprove
dislike, disfavour, frown, chide, tease, nag, nitpick, demur, disagree, mull, ponder, muse, mutter, murmur, mumble
whisper, hint, allude, coax, cajole, dissuade, discourage, caution, encourage, remind, persuade, contemplate
overlook, excuse, tolerate, forgive, sidestep, refrain, regret, apologetic, sorry, rueful, surprise, puzzle
perplex, confuse, bemuse, amuse, upset, grump, sigh, tut, bleat, chatter, quip, opine, surmise, concede, acquiesce
accede, defer, facilitate, gesture, appreciate

# Small, slight, now and then.
minor, slight, noticeable, discernible, modest, mild, gentle, faint, subtle, insignificant, trivial, petty
trifling, meagre, scant, sparse, skimpy, tepid, lukewarm, muted, tentative, cautious, wary, reluctant, halfhearted
lacklustre, unenthusiastic, unimpressed, underwhelming, unremarkable, mediocre, uninspired, unconvinced, sceptical
dubious, unsure, awkward, somewhat, partial, gradual, steady, occasional, sporadic, intermittent, patchy, momentary
transient, incremental, piecemeal, cosmetic, superficial, token, perfunctory, cursory, incidental, peripheral
ancillary, unimportant, inconsequential, immaterial, harmless, benign, innocuous, inoffensive, bland, vague
ambiguous, imprecise, nebulous, hazy, sketchy, fuzzy, discreet, quiet, calm, placid, tame, timid, meek, docile
sedate, lenient, indulgent, passable, adequate, decent, okay, bearable, smattering, whiff, tinge, modicum, iota
morsel, sliver, snippet, dribble, sluggish, listless, limp, feeble, flimsy, frail, tenuous, lightweight, smidgen

# Displeased or pleased, a little.
unhappy, peeved, miffed, grumpy, testy, tetchy, prickly, touchy, terse, curt, brusque, chilly, frosty, aloof
unfriendly, impolite, rude, discourteous, unkind, unfair, insensitive, tactless, undiplomatic, unhelpful
uncooperative, unproductive, ineffective, inefficient, suboptimal, incomplete, deficient, subpar, lax, sloppy
careless, inattentive, unfortunate, undesirable, unwelcome, unwise, imprudent, inadvisable, inappropriate, improper
unsuitable, unsatisfactory, problematic, unpleasant, distasteful, unappealing, unpopular, unfavourable, untoward
unbecoming, unseemly, unorthodox, unconventional, wistful, melancholy, glum, downbeat, downcast, weary, sombre
pensive, restless, fidgety, upbeat, glad, pleasant, gratify, hearten, agreeable, cordial, amicable, courteous
handy, satisfactory, satisfy, likeable, affable, genial, easygoing
""")
