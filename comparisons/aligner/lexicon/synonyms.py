"""Words and phrases that careful writers of news exchange freely: to write one for the other is no divergence.

Sections by theme; a word may stand in several entries, one for each of its senses. Words of different strength
(criticise, slam), of different certainty (say, allege) and opposites are no synonyms and do not belong here.
"""

from comparisons.aligner.lexicon import groups

SYNONYMS = groups("""
# Government and politics
administration, government
authorities, officials
prime minister, premier, pm, head of government
president, head of state
chancellor, finance minister, treasury chief
foreign minister, foreign secretary, top diplomat, chief diplomat
interior minister, home secretary
defence minister, defence secretary, defence chief
finance ministry, treasury
foreign ministry, foreign office
interior ministry, home office
minister, cabinet member, cabinet minister
cabinet, government, council of ministers
parliament, legislature, national assembly
legislature, assembly, legislative body
lower house, lower chamber
upper house, upper chamber, senate
house of representatives, house
mp, member of parliament, lawmaker, legislator, parliamentarian, deputy
lawmaker, legislator, member of congress
congressman, congresswoman, representative, member of congress
councillor, council member, councilman, councilwoman
city council, town council, municipal council
town hall, city hall
mayor, city chief
governor, state chief
leader, head, chief
lead, head, run
deputy, vice, number two
deputy leader, second in command
politician, political figure
party, political party
faction, group, bloc, camp
coalition, alliance, partnership
ruling party, governing party, party in power, party in government
ruling coalition, governing coalition
opposition, opposition parties
opponent, rival, adversary
ally, supporter, backer
aide, adviser, advisor, assistant
spokesman, spokeswoman, spokesperson, press secretary
envoy, representative, emissary, delegate
official, functionary, office-holder, officeholder
civil servant, public servant, government employee, government worker, bureaucrat
civil service, public service, bureaucracy
public sector, state sector
agency, authority, body, office
ministry, department
department, division, unit, section
commission, committee, panel
committee, panel, board
commissioner, commission member
council, board
watchdog, regulator, oversight body, supervisory authority
regulator, regulatory body, regulatory authority
oversight, supervision, monitoring
constituency, district, seat
province, region
region, area, territory
border, frontier, boundary
state, nation, country
national, country-wide, countrywide, nationwide, across the country, throughout the country
statewide, across the state, throughout the state
citywide, across the city, throughout the city
republic, state
kingdom, monarchy
king, monarch, sovereign
queen, monarch, sovereign
throne, crown
capital, capital city
federal, national
local, municipal, regional
municipality, town, city, local authority
local authority, local council, local government
policy, approach, strategy
policy, programme
bill, draft law, legislation, proposed law, draft legislation
law, legislation, act, statute
decree, order, edict, executive order
regulation, rule
rule, guideline
measure, step, action
reform, overhaul, shake-up, shakeup, restructuring, revamp
constitution, basic law, founding law
constitutional change, constitutional amendment
amendment, change, modification
amend, change, modify, alter, revise
repeal, revoke, rescind, abolish, scrap, annul
abolish, scrap, do away with, end, get rid of, axe
pass, approve, adopt
approve, approval, back, green light, give the go-ahead, sign off, sign off on, give the nod
enact, pass, pass into law, sign into law
come into force, take effect, come into effect, enter into force, become law, go into effect
in force, in effect
veto, block
ratify, ratification, approve, formally approve
introduce, bring in, introduction, roll out, rollout
implement, implementation, put into practice, carry out, put in place, execute
impose, introduce, place, put in place
lift, remove, end, scrap
ease, relax, loosen, easing
tighten, toughen, strengthen
restrict, curb, limit, constrain
ban, prohibit, outlaw, bar, forbid
prohibited, forbidden, not allowed, banned, outlawed
allow, permit, let, authorise, enable
permission, authorisation, approval, consent, go-ahead, green light
permit, licence, license, authorisation
resign, resignation, step down, quit, stand down, leave office, give up post
resignation, departure, exit
remove from office, oust, depose, unseat
oust, remove, removal, ouster
topple, overthrow, bring down
coup, putsch, military takeover
appoint, name, install, pick
appointment, nomination, naming
nominate, nomination, put forward, propose
nominee, candidate, pick, choice
succeed, replace, take over from, follow
successor, replacement
predecessor, previous holder
take office, be sworn in, assume office, be inaugurated
swear in, inaugurate
oath of office, oath
term, term of office, time in office, tenure
mandate, term
interim, acting, caretaker, temporary, provisional
outgoing, departing
incoming, new, future
incumbent, sitting, current
power, control
take power, come to power, seize power
in power, in office, in government
power-sharing, sharing of power
reshuffle, cabinet change, shake-up
portfolio, post, brief
post, position, job, role, office
debate, discussion, discuss
speech, address
give a speech, deliver a speech, make a speech, address, speak
session, sitting
adjourn, suspend
convene, call together, summon, gather
plenary, full session
hearing, session
inquiry, enquiry, investigation, probe
public inquiry, public investigation
testify, give evidence, testimony, give testimony
testimony, evidence
no-confidence vote, vote of no confidence, confidence vote, motion of no confidence
impeachment, impeach, removal proceedings
motion, resolution
resolution, decision
proposal, plan
plan, scheme, blueprint
plan, intend, aim, intention
initiative, scheme, project, programme
propose, put forward, suggest, proposal, suggestion
recommend, recommendation, advise, advice
call for, urge, appeal for, call on
urge, call on, appeal to, exhort
call, appeal, plea
support, back, endorse, favour, be in favour of
pledge, promise, vow, undertake, commit
set up, establish, create, found, form
establishment, creation, founding, foundation, formation
dissolve, dissolution, disband, break up, wind up
independence, sovereignty, self-rule
autonomy, self-government, self-rule
independence movement, separatist movement, secessionist movement
secede, break away, secession
breakaway, secessionist, separatist
left-wing, leftist, left
right-wing, rightist, right
far-right, extreme right, hard-right
far-left, extreme left, hard-left
centre-right, moderate right, conservative
centre-left, moderate left, social democratic
centrist, moderate
conservatives, tories
democratic, democratically elected
populist, populism
nationalist, nationalism
hardline, hard-line, uncompromising
hardliner, hawk
head of the party, party leader, party chief, party chairman
party conference, party convention, party congress
grassroots, rank and file, base
manifesto, platform, programme
lobby, lobbying, press
lobby group, interest group, pressure group, advocacy group
advocacy group, campaign group, rights group
campaigner, activist, advocate
rights group, human rights group, rights organisation
human rights, rights, civil liberties
civil rights, civil liberties
freedom, liberty
free speech, freedom of speech, freedom of expression
press freedom, media freedom, freedom of the press
equality, equal rights
discrimination, unequal treatment
protest, demonstrate, rally, take to the streets, march
protester, demonstrator, marcher
mass protest, mass demonstration
petition, appeal
sign a petition, petition
boycott, stay away from, shun
sit-in, occupation
civil society, non-governmental organisations
non-governmental organisation, ngo
non-profit, nonprofit, not-for-profit, charity
charity, charitable organisation, aid organisation
foundation, trust
taxpayers, the public
public, population, citizens, people
citizen, national
citizenship, nationality
resident, inhabitant
locals, residents, people living, local people
population, inhabitants
migrant, immigrant
immigration, migration
asylum seeker, asylum applicant, person seeking asylum
refugee, displaced person
deport, expel, deportation, expulsion, remove, send back
undocumented, without papers, irregular
border crossing, checkpoint, crossing point
passport, travel document
visa, entry permit
naturalise, grant citizenship
welfare, social security, benefits
benefit, payment, allowance
pension, retirement benefit
pensioner, retiree, retired person
retirement age, pension age
state pension, social security
public spending, government spending, state spending
budget, spending plan, fiscal plan
austerity, spending cuts
corruption, graft
bribery, bribe, kickback, backhander
transparency, openness
accountability, responsibility
nepotism, favouritism
census, population count
white paper, policy paper, policy document
task force, working group
working group, working party
think tank, research institute, policy institute
political prisoner, prisoner of conscience
dissident, government critic
exile, banishment
martial law, military rule
state of emergency, emergency rule
curfew, stay-at-home order
classified, secret, confidential
leak, disclose, disclosure
top secret, highly classified
whistleblower, informant, source
crackdown, clampdown
crack down, clamp down
stalemate, deadlock, impasse, standoff
break the deadlock, end the impasse
row, dispute, quarrel, argument
dispute, disagreement, conflict
controversial, disputed, contested, contentious, divisive
controversy, row
split, divide, division, rift
compromise, middle ground, concession
consensus, agreement, accord
unanimous, unanimously, without dissent, by consensus
bipartisan, cross-party, two-party
one-party, single-party
majority, more than half, most
absolute majority, outright majority, overall majority
two-thirds majority, supermajority
minority government, government without a majority
quorum, required number

# Elections
election, vote, poll, ballot
general election, parliamentary election, national election, legislative election
presidential election, presidential vote, presidential poll, presidential race
presidential race, presidential contest, race for president, race for the presidency
by-election, special election
early election, snap election, early vote
local election, municipal election, council election
election day, polling day, day of the vote
runoff, run-off, second round
first round, opening round
primary, primary election
referendum, plebiscite, popular vote
vote, cast a ballot, go to the polls, cast a vote
voter, elector
turnout, participation, voter turnout
ballot box, polls
ballot paper, ballot, voting slip
polling station, polling place, voting centre
postal vote, mail-in ballot, absentee ballot, mail ballot
postal voting, mail-in voting, voting by mail
candidate, contender, nominee
hopeful, aspirant, contender, candidate
frontrunner, front-runner, favourite
running mate, vice-presidential candidate
stand, run, seek election, stand for election, run for office
stand again, seek re-election, run again
candidacy, bid, run
campaign, canvass, stump
campaign trail, campaign
win, prevail, triumph, come out on top, emerge victorious
landslide, crushing victory, sweeping victory
narrow victory, slim win, close win
winner, victor
lose, defeat, be defeated, be beaten, loss
concede, concede defeat, admit defeat, concession
count, tally, tabulation
recount, second count
exit poll, exit survey
opinion poll, survey, poll
pollster, polling firm, polling company
vote rigging, electoral fraud, vote fraud, election fraud, ballot stuffing
election commission, electoral commission, election authority, electoral authority
share of the vote, vote share
swing state, battleground state, battleground
swing voter, undecided voter, floating voter
lead, advantage, edge
ahead in the polls, leading in the polls
constituent, voter
gerrymandering, redistricting
proportional representation, proportional system
electoral, election
re-elect, return to office
elect, choose, vote in

# Diplomacy and international affairs
diplomacy, diplomatic efforts
diplomat, envoy
ambassador, envoy, top envoy
embassy, diplomatic mission, mission
consulate, diplomatic mission
diplomatic ties, diplomatic relations
ties, relations, relationship, links
bilateral, two-way, between the two countries, between the two
multilateral, international
both sides, the two sides, both parties, the parties
meeting, talks
meeting, gathering
meet, hold talks, hold a meeting, have talks, sit down
talks, negotiations, discussions
negotiate, hold talks, hold negotiations, bargain
negotiator, mediator
mediator, broker, go-between, intermediary
mediator, peacemaker
broker, negotiate, arrange
summit, leaders' meeting, meeting of leaders
conference, meeting, congress
delegation, team, mission
visit, trip, tour
state visit, official visit
host, receive, welcome
bring together, gather, unite
agree, reach agreement, reach an agreement, strike a deal, come to an agreement, reach a deal
agreement, deal, accord, pact
treaty, pact, accord, convention
memorandum of understanding, mou
sign, put signature to, ink
signing, signature
signatory, party
trade deal, trade agreement, trade pact
free trade agreement, free trade deal, free trade pact
peace deal, peace agreement, peace accord, peace treaty
peace talks, peace negotiations
peace process, peace efforts
ceasefire, truce, cease-fire, armistice, cessation of hostilities, halt to fighting
ceasefire agreement, truce deal, ceasefire deal, truce agreement
break off, suspend, call off
resume, restart, resumption, start again
breakthrough, advance
sanctions, punitive measures, penalties
embargo, ban, trade ban
sanction, penalise, punish
lift sanctions, end sanctions, remove sanctions
blacklist, sanctions list
retaliate, respond, hit back, strike back, retaliation
retaliation, reprisal, response
retaliatory, in response, in retaliation
in retaliation for, in response to, in reprisal for
expel, throw out, expulsion, kick out, send home
recall, call home, call back
sever, cut, break off
restore, re-establish, normalise
recognise, recognition, acknowledge
violate, breach, break, infringe, contravene
comply with, observe, abide by, adhere to, respect
compliance, adherence, observance
annex, annexation, absorb
occupied, controlled
neighbouring, adjacent, next door
neighbour, neighbouring country
foreign, overseas, from abroad
abroad, overseas, in other countries
foreigner, foreign national, foreign citizen
international community, world community
world leaders, international leaders
global, worldwide, world
worldwide, across the world, around the world, globally
multinational, international
superpower, great power
western, in the west
foreign aid, overseas aid, development aid, development assistance
humanitarian aid, relief, humanitarian assistance, relief supplies
aid, assistance, help
aid agency, relief agency, aid organisation, relief organisation, aid group
aid worker, relief worker, humanitarian worker
donor, contributor
donor country, donor nation
security council, un security council
general assembly, un general assembly
peacekeeper, blue helmet
peacekeeping mission, peacekeeping force, peacekeeping operation
secretary-general, secretary general, un chief
european commission, eu executive, commission
member state, member country, member nation, member
bloc, union, grouping
membership, accession
accession, entry, joining
withdraw, leave, quit, pull out, exit
leave the eu, leave the bloc, exit the eu
rapprochement, thaw
tension, friction, strain
de-escalate, ease tensions, defuse, reduce tensions
escalate, intensify, escalation, intensification
neutral, non-aligned
nuclear deal, nuclear agreement, nuclear accord
non-proliferation, arms control
disarmament, arms reduction

# Law and courts
court, tribunal
supreme court, top court, highest court, high court
constitutional court, top court
appeals court, court of appeal, appellate court
judge, justice, magistrate
judges, bench, panel of judges
judiciary, courts, judicial system, justice system
lawyer, attorney, counsel, solicitor, barrister, legal representative, advocate
legal team, lawyers, legal representatives
defence lawyer, defence attorney, defence counsel
prosecutor, public prosecutor, state prosecutor, district attorney
prosecutors, prosecution, state prosecutor's office, prosecution service
attorney general, chief prosecutor, top prosecutor
law firm, legal firm
defendant, accused
plaintiff, claimant, complainant
lawsuit, suit, legal action, case, litigation
case, proceedings
sue, take to court, file a lawsuit, bring a lawsuit, file suit, take legal action
legal action, legal proceedings, court action
trial, court case, court proceedings
try, put on trial
stand trial, go on trial, be tried, face trial
hearing, court hearing, court session
appear in court, go before a court, face court
court appearance, appearance
charge, indict, indictment
charged with, indicted for, indicted on
plead, enter a plea
plead guilty, guilty plea, admit the charges
verdict, judgment, ruling, decision
judgment, judgement, ruling
rule, decide, find, determine
decide, decision, rule
convict, find guilty, conviction
acquit, clear, find not guilty, acquittal
acquitted, cleared, found not guilty, exonerated
exonerate, clear, absolve
sentence, prison term, jail term
sentence, jail, imprison
sentenced to prison, jailed, imprisoned, sent to prison, sent to jail
jail, prison, penitentiary
imprison, jail, lock up, put behind bars, incarcerate
imprisonment, incarceration, detention, prison
behind bars, in prison, in jail
prison term, jail term, prison sentence, jail sentence
life sentence, life imprisonment, life in prison, life term
suspended sentence, suspended term, probation
death penalty, capital punishment, death sentence
sentenced to death, condemned to death
execute, put to death, execution
inmate, prisoner, convict
prison guard, prison officer, warder, corrections officer
cell, prison cell
prison break, jailbreak, escape
parole, early release, conditional release
bail, bond
release on bail, bail, free on bail
fine, penalty
fine, penalise
punish, punishment, penalise, discipline
punishment, penalty
appeal, challenge, contest
appeal against, challenge, contest
overturn, quash, reverse, annul, strike down, set aside, throw out
uphold, confirm, affirm
dismiss, throw out, reject
pardon, amnesty, clemency
clemency, mercy
injunction, court order, restraining order
order, instruct, command, direct
warrant, arrest warrant
search warrant, warrant
subpoena, summons
summon, call in, order to appear
witness, eyewitness, onlooker, bystander
evidence, proof
prove, proof, establish, demonstrate
jury, jurors, panel
juror, jury member
settle, settlement, resolve, resolution
settle out of court, out-of-court settlement
compensation, damages, payout, redress
compensate, pay damages, reimburse, pay compensation
reparations, compensation
liable, responsible
liability, responsibility
guilt, culpability
innocent, not guilty
innocence, lack of guilt
legal, lawful
illegal, unlawful, against the law, illicit
unconstitutional, in breach of the constitution
legally binding, binding
legitimate, lawful
legal case, court case
class action, group lawsuit, collective lawsuit
extradite, extradition, hand over
extradition, handover
testament, will
inheritance, legacy, bequest, estate
heir, beneficiary, successor
custody, detention
custody, guardianship
remand in custody, hold in custody, keep in custody
contract, agreement
clause, provision, article
copyright, intellectual property
patent, intellectual property
perjury, lying under oath
under oath, sworn
libel, defamation, slander
affidavit, sworn statement
file, lodge, submit
submit, hand in, present, file, submission
complaint, grievance
complain, complaint, file a complaint
wrongdoing, misconduct
misconduct, misbehaviour, inappropriate behaviour
offence, crime
felony, serious crime
misdemeanour, minor offence
court of law, court
rule of law, legal order
loophole, gap
forensic, crime scene
precedent, earlier case
jurisdiction, authority

# Crime and police
police, law enforcement, officers
police force, force
police officer, officer, policeman, policewoman, cop
police chief, chief of police, chief constable, police commissioner
police station, precinct
detective, investigator
investigate, look into, probe, inquire into, examine
investigation, probe, inquiry, examination
under investigation, being investigated
sheriff, law officer
riot police, anti-riot police
security forces, security services
secret service, intelligence service, intelligence agency, spy agency
spy, agent, intelligence officer
espionage, spying
surveillance, monitoring, observation
patrol, police
arrest, detain, take into custody, hold, apprehend
arrest, detention
detainee, prisoner, person in custody
capture, catch, apprehend
suspect, alleged perpetrator
perpetrator, offender, culprit
criminal, offender, lawbreaker
gang, criminal group, criminal organisation
gangster, gang member, mobster
organised crime, mafia, mob
cartel, drug cartel
drug trafficker, drug dealer, drug smuggler
drug trafficking, drug smuggling, drug trade
trafficker, smuggler
smuggle, traffic, smuggling, trafficking
human trafficking, people smuggling
contraband, smuggled goods
drugs, narcotics, illegal substances
cannabis, marijuana
seize, confiscate, impound, seizure, confiscation
seizure, confiscation, haul
thief, robber, burglar
theft, robbery, heist
steal, rob, take, make off with
steal, theft
burglary, break-in
break into, burgle, burglarize
break-in, intrusion
loot, plunder, pillage, ransack
looter, plunderer
shoplifting, theft from shops
pickpocket, thief
kidnap, abduct, kidnapping, abduction, snatch
kidnapper, abductor, captor
captor, hostage-taker
hostage, captive
hostage-taking, taking of hostages
ransom, ransom payment
free, release, set free, let go, liberate
released, freed, let go, set free
hand over, turn over, surrender
turn oneself in, surrender, give oneself up
escape, flee, get away, run away, abscond
fugitive, runaway, escapee
on the run, at large
manhunt, search, hunt
hunt, search for, look for
raid, search, swoop
raid, search, storm
murder, homicide
killed, died, dead, lost their lives, lost his life, lost her life
kill, claim the life of, claim the lives of, take the life of
die, pass away, lose their lives, lose his life, death
death, passing
stab, knife
stabbing, knife attack
shooting, gun attack, gunfire
mass shooting, shooting spree
gunman, shooter, armed man, attacker
gun, firearm, weapon
pistol, handgun
rifle, long gun
gun control, firearms control
bullet, round
ammunition, bullets, munitions
shots, gunfire, gunshots
open fire, start shooting, fire
shoot, fire, gun down
shot, hit by gunfire, gunned down
attacker, assailant
beat, beat up, batter
hit, strike
sexual abuse, sexual assault
molest, sexually abuse
child abuse, abuse of children, abuse of minors
domestic violence, domestic abuse
violence, violent acts
victim, casualty
stalker, harasser
harass, harassment, bully
intimidate, threaten, intimidation
threat, menace
threaten, menace
blackmail, extortion, extort
fraud, swindle, deception, scam
fraudster, swindler, con man, scammer
defraud, swindle, cheat, con
embezzle, embezzlement, misappropriate, misappropriation
money laundering, laundering of money
launder, money laundering
tax evasion, tax fraud, tax dodging
forge, counterfeit, fake
forgery, counterfeit, fake
counterfeit, fake, bogus
vandalism, damage to property
arson, setting fire
arsonist, fire-raiser
set fire to, set on fire, set alight, set ablaze, torch
hack, break into, breach
hacker, cybercriminal
cyberattack, cyber attack, hack, hacking attack
malware, malicious software
data breach, data leak
identity theft, stolen identity
wiretap, bug, tap
crime scene, scene of the crime, scene
at the scene, on the spot, at the site
fingerprint, print
handcuff, shackle
police custody, police detention
question, interrogate, interview
motive, reason
accomplice, accessory
plot, conspiracy, scheme
conspire, plot, collude
mastermind, ringleader
foil, thwart, prevent
premeditated, planned
autopsy, post-mortem, postmortem, post mortem
coroner, medical examiner
body, corpse, remains
remains, human remains
missing, unaccounted for
go missing, disappear, vanish
minor, child, under-age person
underage, under-age, minor
reward, bounty
tip-off, tip, lead
lead, clue
rioter, troublemaker
clash, confrontation
clash, fight, scuffle
brawl, fight, scuffle, fistfight
water cannon, water jet
tear gas, teargas
disperse, break up, scatter
cordon off, seal off, close off
evacuate, clear
barricade, roadblock
neo-nazi, far-right extremist
extremist, radical
extremism, radicalism
terror attack, terrorist attack, act of terrorism
suicide bomber, suicide attacker
suicide bombing, suicide attack
bomb, explosive device, explosive
bomb attack, bombing
detonate, explode, blow up, go off, set off
explosion, blast, detonation
pipe bomb, homemade bomb, improvised explosive device
suicide, take own life, kill oneself
prostitute, sex worker

# War and armed forces
war, armed conflict, conflict
war, warfare
fighting, combat, hostilities, clashes
fight, battle, combat
civil war, internal conflict
military, army, armed forces
armed forces, forces, military
troops, soldiers, forces, servicemen
soldier, serviceman, servicewoman, service member, trooper
military personnel, service personnel, troops
commander, military leader
general, commander, military chief
chief of staff, military chief, army chief
officer, commander
navy, naval forces
air force, military aviation
air defence, anti-aircraft defence
marine, naval infantryman
warship, naval vessel, navy ship
submarine, u-boat
fighter jet, warplane, fighter plane, combat aircraft, fighter aircraft
bomber, bomber aircraft
drone, unmanned aerial vehicle, uav, unmanned aircraft
drone attack, drone strike
missile, rocket
ballistic missile, long-range missile
missile attack, missile strike, rocket attack
launch, fire
airstrike, air strike, air raid, aerial attack, aerial bombardment, aerial bombing
air raid siren, air raid alert, air raid alarm
air raid shelter, bomb shelter
bombard, shell, bombardment, shelling
shelling, bombardment, artillery fire
artillery, guns
tank, armoured vehicle
armoured vehicle, armored car, armoured personnel carrier
landmine, mine
minefield, mined area
grenade, hand grenade
weapons, arms, weaponry
arsenal, stockpile
arms shipment, arms delivery, weapons delivery, weapons shipment
arms dealer, arms trader, weapons dealer
arms race, military build-up
arms embargo, weapons embargo
nuclear weapon, atomic weapon, nuclear arms, atomic bomb
nuclear warhead, warhead
chemical weapons, poison gas
militant, fighter
rebel, guerrilla
rebels, insurgents, rebel forces
insurgency, rebellion, uprising
uprising, revolt, rebellion, insurrection
mutiny, revolt
militia, armed group, paramilitary group
paramilitary, militia
mercenary, private military contractor, soldier of fortune
guerrilla, partisan
warlord, militia leader
recruit, enlist, sign up
conscript, draftee, draft
conscription, draft, military service, national service, compulsory military service
mobilise, call up, mobilisation
reservist, reserve soldier
deserter, absconder
veteran, former soldier, ex-soldier
deploy, send, station, deployment, dispatch
station, base, post
base, military base, garrison
barracks, garrison
invade, invasion
offensive, assault, attack, push
attack, strike
counter-offensive, counteroffensive, counterattack
incursion, raid
front line, frontline, front
advance, push forward, move forward, gain ground
retreat, pull back, fall back, withdraw
withdraw, withdrawal, pull out, pullout, pull-out
withdrawal, pullout, retreat
capture, seize, take, take control of, conquer
recapture, retake, win back, take back
occupy, occupation
occupier, occupying forces, occupying power
besiege, lay siege to, surround, siege, encircle
siege, blockade
blockade, seal off
ambush, surprise attack
surrender, capitulate, lay down arms, give up, capitulation
disarm, give up weapons
shoot down, bring down, down
intercept, shoot down
target, aim at
casualty, dead and wounded
death toll, number of dead, number of deaths, toll, number of people killed
civilian, non-combatant
prisoner of war, pow, captured soldier
prisoner swap, prisoner exchange, exchange of prisoners
war crime, crime of war
war crimes tribunal, war crimes court
refugee camp, displacement camp
displaced, uprooted, forced from their homes, driven from their homes
flee, escape, run from
exodus, flight
buffer zone, demilitarised zone, security zone
no-fly zone, closed airspace
territory, land
stronghold, bastion
hideout, hiding place
trench, dugout
manoeuvre, exercise, drill
military exercise, military drill, manoeuvres, war games
military operation, military action
special operation, special mission
special forces, commandos, elite troops
convoy, column
military intervention, armed intervention
ammunition depot, arms depot, weapons depot, arsenal
satellite image, satellite picture, satellite photo
military aid, military assistance, military support
defence spending, military spending, defence budget, military budget
ally, allied nation, partner
allies, coalition partners
enemy, foe, adversary
hostile, enemy
friendly fire, fire from own side
sabotage, act of sabotage
saboteur, wrecker
wounded, injured, hurt
wound, injury
liberate, free, recapture
truce, pause in fighting, humanitarian pause
lull, pause, break
flare up, break out, erupt
outbreak of war, start of the war
post-war, postwar, after the war
pre-war, prewar, before the war
airlift, fly out
airbase, air base, military airport
barrage, salvo, volley
projectile, shell
shrapnel, fragments
debris, wreckage, rubble

# Economy and public finance
economic growth, growth, expansion
gross domestic product, gdp, economic output
economy, economic activity
economic downturn, slump, slowdown
slowdown, cooling, deceleration
recession, contraction
contract, shrink, contraction
recovery, rebound, upturn, upswing
recover, rebound, bounce back, pick up
boom, upswing
rise, increase, go up, climb, growth, grow
rise, increase, growth, gain, uptick
increase, raise, lift, boost, hike, put up
hike, increase, rise
grow, expand, get bigger
fall, decline, drop, decrease, go down, dip
fall, decline, drop, decrease, reduction
reduce, cut, lower, bring down, decrease, reduction
cutback, cut, reduction
soar, surge, skyrocket, jump, shoot up, rocket
surge, jump, leap, spike
plunge, plummet, tumble, slump, nosedive
stagnate, stall, flatline, stagnation
stabilise, level off, steady, level out
steady, stable, constant, unchanged
unchanged, the same, flat
fluctuate, vary, swing, fluctuation
volatile, unstable, turbulent
volatility, turbulence, instability
double, twofold, twice as high, two-fold
triple, threefold, treble
quadruple, fourfold
halve, cut in half, cut by half, reduce by half
inflation, price increases, price rises, rising prices
inflation rate, rate of inflation
consumer prices, cost of living
cost of living, living costs
price, cost
cost, price tag, bill
cost, be priced at, be worth
expensive, costly, dear, pricey
cheap, inexpensive, low-cost
affordable, inexpensive, reasonably priced
free, free of charge, at no cost, without charge
cheaper, less expensive
interest rate, rate, borrowing cost
key interest rate, benchmark rate, policy rate, base rate, key rate, main interest rate
rate hike, rate rise, interest rate increase, rate increase
rate cut, interest rate cut, rate reduction
central bank, reserve bank, monetary authority
federal reserve, fed, us central bank
european central bank, ecb
monetary policy, interest rate policy
economist, economic expert
unemployment rate, jobless rate
unemployed, jobless, out of work, without a job
jobless claims, unemployment claims
employment, jobs, work
labour market, job market, jobs market
workforce, labour force, staff, workers, employees
tax, levy, duty, taxation
levy, charge, impose
tariff, duty, customs duty, import tax, import duty, levy
tax cut, tax reduction, tax relief
tax break, tax relief, tax incentive, tax concession
tax rise, tax increase, tax hike
value-added tax, value added tax, vat, sales tax
income tax, tax on income
tax authority, tax office, revenue service
taxpayer, taxpayer money, public money
public funds, taxpayers' money, state money, public money
deficit, shortfall, gap
budget deficit, budget gap, budget shortfall
surplus, excess
debt, borrowing, liabilities
national debt, public debt, government debt, sovereign debt
default, fail to pay, failure to pay
bailout, rescue, rescue package
bail out, rescue, save
stimulus, economic support
stimulus package, rescue package, economic package
subsidy, grant, state aid, financial support
subsidise, support, fund
grant, award, funding
funding, financing, money, funds
fund, finance, pay for, bankroll
finance, financial
financial, monetary
money, cash, funds
fiscal, budgetary
fiscal year, financial year, budget year
quarterly, three-month
first half, first six months
annually, yearly, every year, each year, a year, per year, per annum
year-on-year, year on year, compared with a year earlier, from a year earlier
export, sell abroad, ship abroad
import, buy from abroad
goods, products, merchandise, wares
trade, commerce
trade war, trade dispute, trade conflict
trade barrier, trade restriction
supply chain, chain of supply
supply, supplies, provide
shortage, scarcity, lack, shortfall
scarce, in short supply
demand, appetite
foreign investment, investment from abroad
foreign exchange, forex, foreign currency, hard currency
currency, money
exchange rate, rate of exchange
weaken, lose value, depreciate
strengthen, gain value, appreciate
dollar, greenback, us dollar
pound, sterling
banknote, note, bill
coin, coinage
wealth, riches, fortune
wealthy, rich, affluent, well-off, well off
poor, impoverished, needy, low-income
poverty, deprivation, hardship
inequality, disparity, gap between rich and poor
household, family, home
consumer spending, household spending, private consumption
consumer, shopper, customer, buyer
consumer confidence, consumer sentiment
industrial production, industrial output, factory output
manufacturing, industry, industrial sector
output, production
developing country, emerging economy, poorer country, developing nation
developed country, industrialised country, advanced economy, rich country
world bank, development bank
forecast, projection, outlook, prediction
forecast, predict, project, expect, anticipate
economic forecast, growth forecast, economic outlook
estimate, reckon, calculate, put at

# Companies and markets
company, firm, business, corporation, enterprise
conglomerate, group
multinational, multinational company, global company
giant, heavyweight, titan
small business, small company, small firm, small enterprise
start-up, startup, young company
subsidiary, unit, arm, division, daughter company
parent company, owner, holding company
headquarters, head office, main office, hq
headquartered, based
branch, outlet, location
chain, retail chain
shop, store, outlet
supermarket, grocery store, grocer
department store, retail store
shopping centre, shopping mall, mall, shopping center
retailer, shop, shop owner, seller, merchant
retail, high street
wholesaler, distributor
manufacturer, maker, producer
manufacture, make, produce, build
carmaker, automaker, car manufacturer, car company, auto company, vehicle maker
car industry, auto industry, automotive industry
chipmaker, chip manufacturer, semiconductor company, semiconductor maker
chip, semiconductor, microchip
plane maker, planemaker, aircraft manufacturer, aircraft maker
drugmaker, pharmaceutical company, drug company, pharmaceutical firm, pharma company
oil company, oil firm, oil major, energy company
lender, bank
bank, financial institution
investment bank, brokerage
broker, dealer, trader
insurer, insurance company, insurance firm
insurance, cover, coverage
factory, plant, production site, manufacturing plant, works
assembly line, production line
warehouse, depot, storehouse
product, item, article
brand, label, make
trademark, brand name
chief executive, ceo, chief executive officer, boss, head
chief financial officer, cfo, finance chief, finance director
chairman, chair, chairwoman, chairperson, head
executive, manager, boss
manager, boss, supervisor
management, leadership
board, board of directors, directors
director, head, chief
founder, creator, co-founder
entrepreneur, businessman, businesswoman, business owner
tycoon, magnate, mogul
employee, worker, staff member, member of staff
employees, staff, personnel, workers
employer, company
employ, hire, take on, recruit, engage
hire, appoint
colleague, co-worker, coworker, fellow worker, workmate
dismiss, sack, fire, lay off, dismissal, sacking
lay off, make redundant, shed, let go
layoff, job cut, redundancy, job loss
cut jobs, shed jobs, lay off staff, eliminate jobs
vacancy, opening, job opening, unfilled position
wage, pay, salary, earnings
wage, remuneration, compensation
pay rise, raise, pay increase, wage increase, salary increase
pay cut, salary cut, wage cut
minimum wage, wage floor
bonus, premium
overtime, extra hours
earn, make, be paid, take home
income, earnings
revenue, turnover, sales, income
profit, earnings, net income, gain
profitable, in the black, lucrative
loss, deficit
loss-making, unprofitable, in the red
dividend, payout, payment to shareholders
results, earnings, figures
shares, stock, stocks, equities
share price, stock price
shareholder, stockholder, investor
stake, share, holding, interest
stake, shareholding
stock exchange, stock market, bourse, exchange
wall street, us markets, us stocks
stock market flotation, initial public offering, ipo, stock market listing, public listing
go public, list shares, float
index, benchmark
bond, debt security, note
securities, financial instruments
asset, holding, property
portfolio, holdings
hedge fund, investment fund
investor, financier, backer
invest, put money into, investment, pour money into
investment, outlay, spending
venture capital, risk capital
spending, expenditure, outlay
expense, cost, expenditure
spend, lay out
market, marketplace
market share, share of the market
market value, market capitalisation
customer, client, buyer
buyer, purchaser, acquirer
seller, vendor
buy, purchase, acquire, acquisition
take over, acquire, takeover, acquisition, buy out, buyout
takeover bid, takeover offer, bid
merge, merger, combine, join forces, amalgamate
merger, tie-up, fusion, combination
joint venture, partnership
sell, dispose of, divest, offload, sale
sale, disposal, divestment
sell-off, selloff, selling
auction, sale by auction
bid, offer
tender, bid
contract, order, deal
order, commission
supplier, provider, vendor
provider, operator
service provider, operator
competitor, rival, competition
compete, vie, rival
competition, rivalry
monopoly, market dominance
antitrust, competition
antitrust authority, competition authority, competition watchdog
cartel, price fixing
bankrupt, insolvent
bankruptcy, insolvency, collapse
file for bankruptcy, declare bankruptcy, go bankrupt, declare insolvency
administration, receivership
administrator, receiver
creditor, lender
debtor, borrower
borrow, take out a loan, take on debt
lend, loan
loan, credit, advance
mortgage, home loan, housing loan
repay, pay back, pay off, reimburse, repayment
refund, reimbursement, money back
reimburse, refund, pay back
pay, payment, settle
pay, disburse, shell out, hand over
instalment, payment
deposit, down payment
savings, nest egg
saver, depositor
account, bank account
debit, charge
credit card, bank card
cash machine, atm, cashpoint, cash dispenser
invoice, bill
fee, charge, payment
charge, bill
discount, price cut, price reduction, reduction
offer, deal
bargain, good buy
rent, lease, hire
rent, lease, tenancy
tenant, renter, lessee
landlord, property owner, house owner
property, real estate
estate agent, real estate agent, realtor
housing market, property market, real estate market
developer, builder
construct, build, erect, put up
construction site, building site
construction worker, builder, building worker
tradesman, craftsman, artisan
union, trade union, labour union
strike, walkout, stoppage, industrial action, work stoppage
go on strike, walk out, down tools, stop work, strike
striker, striking worker
picket, picket line
collective bargaining, wage negotiations, pay talks, wage talks
working conditions, conditions at work
workplace, place of work
working hours, work time
part-time, reduced hours
remote work, working from home, home working, telework
freelance, self-employed
retire, retirement, stop working
apprentice, trainee
apprenticeship, training
shift, working shift
advertise, promote, market
advertisement, ad, advert, commercial
publicity, attention
promotion, advancement
launch, roll out, introduce, bring out, unveil, release
unveil, present, reveal, show
recall, call back, withdraw
warranty, guarantee
guarantee, assure, ensure
out of stock, sold out, unavailable
stock, inventory, supplies
stockpile, hoard, store
reserve, stock
deliver, supply, delivery
shipment, delivery, consignment, cargo
parcel, package, packet
post, mail
postal service, mail service, post office
courier, delivery driver, messenger
logistics, transport
tourism, travel industry, travel sector
hotel, guesthouse, inn, lodging
restaurant, eatery
cafe, coffee shop, coffeehouse
bar, pub, tavern
catering, food service
hospitality sector, hotels and restaurants, hospitality industry
outsourcing, contracting out
privatise, privatisation, sell off
nationalise, nationalisation, bring under state control, take into public ownership
state-owned, government-owned, publicly owned, state-run, state-controlled
privately owned, private
restructure, reorganise, restructuring, reorganisation
streamline, simplify, make more efficient
productivity, efficiency
cost-cutting, savings, cost reduction
target, goal, aim, objective
meet, fulfil, achieve, reach, attain
beat expectations, exceed expectations, do better than expected
better than expected, above expectations
worse than expected, below expectations
analyst, market watcher, observer
cryptocurrency, digital currency, crypto
commodity, raw material
raw material, resource
gold, bullion

# Sport
match, game, fixture
contest, competition
competition, tournament
tournament, championship, cup
tie, game
play, take on, face, meet
take on, face, meet, go up against, come up against
win, beat, defeat, overcome
beat, defeat, overcome, get the better of, see off, triumph over
thrash, rout, hammer, trounce, crush
victory, win, triumph, success
title, crown, championship
champion, title holder, titleholder, winner
defending champion, reigning champion, title holder, titleholder, cup holder
world champion, world title holder
world cup, world championship
olympic games, olympics, games
winter olympics, winter games
paralympic games, paralympics
gold medal, gold, first place
silver medal, silver, second place
bronze medal, bronze, third place
medallist, medal winner, medalist
podium, top three
set a record, break a record, record
league, division
season, campaign
start of the season, season opener
final, decider, final match
semi-final, semifinal, last four
quarter-final, quarterfinal, last eight
round of 16, last 16
group stage, group phase, preliminary round
knockout stage, knockout round
draw, finish level, tie
equalise, level, equaliser
goal, strike
score, net, find the net, hit
scorer, goalscorer, goal-scorer, marksman
own goal, goal against own team
penalty, spot kick, spot-kick, penalty kick
penalty shootout, penalty shoot-out, shootout
extra time, overtime
stoppage time, injury time, added time
half-time, halftime, break, interval
second half, after the break
opener, first goal, opening goal
winner, winning goal, deciding goal
late, in the closing minutes
team, side, squad, club
national team, national side, country
squad, roster
line-up, lineup, team
player, footballer
footballer, football player, soccer player
football, soccer
forward, striker, attacker
goalkeeper, keeper, goalie
defender, back
substitute, replacement, reserve
come on, be brought on
captain, skipper
coach, manager, trainer
head coach, manager
referee, official, umpire
red card, sending-off, dismissal
sent off, shown a red card, dismissed, ejected
suspend, ban, suspension
foul, infringement
kick-off, start
stadium, arena, ground
pitch, field, turf
athlete, sportsman, sportswoman, sportsperson, competitor
runner, sprinter, athlete
cyclist, rider, bike rider
cycling, bike racing
swimmer, swimming athlete
tennis player, player
boxer, fighter
boxing match, fight, bout
driver, racer
grand prix, race
race, contest
racing, motorsport
lap, circuit
circuit, track, course
jockey, rider
hurdle, barrier
marathon, long-distance race
finish, come, end
runner-up, second
underdog, outsider
favourite, tipped to win
qualify, qualification, advance, go through, progress
eliminated, knocked out, out
advance, go through, progress, move on, reach the next round
relegate, relegation, go down, drop down
promotion, go up, move up
lead the table, top the table, be top of the league
table, standings, rankings
rank, place, position
top seed, number one seed
world number one, world no 1, top-ranked
transfer, move, switch
transfer fee, fee
sign, sign up, join
signing, new arrival, recruit
contract extension, new contract, new deal
comeback, return, recovery
debut, first appearance
cap, international appearance
injure, injury, hurt
sidelined, out, ruled out, unavailable, out of action
doping, performance-enhancing drugs, banned substances
doping test, drugs test, drug test
fan, supporter, follower
fans, supporters, crowd, spectators
spectator, onlooker, fan, viewer
attendance, crowd
applause, cheers
training, practice
train, practise, prepare
workout, exercise, training
trophy, cup
prize money, winnings
streak, run, series
unbeaten, undefeated, without defeat, without loss
winning streak, winning run, run of victories
losing streak, losing run, run of defeats
point, mark
tactic, strategy
scoreline, result, score
goalless, scoreless, without goals
hat-trick, hat trick, three goals
dominate, control
lead, be ahead, be in front
trail, be behind
gap, margin, distance
margin, difference
olympic committee, ioc
governing body, federation, association
football association, football federation
sporting, sports, athletic
hiker, walker, rambler
hike, walk, trek
climber, mountaineer, alpinist
climbing, mountaineering
skier, ski racer
""")
