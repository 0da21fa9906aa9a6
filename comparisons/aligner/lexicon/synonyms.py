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
municipality, local authority
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
state of emergency, emergency rule
classified, secret, confidential
leak, disclose, disclosure
top secret, highly classified
whistleblower, informant
crackdown, clampdown
crack down, clamp down
stalemate, deadlock, impasse, standoff
break the deadlock, end the impasse
row, dispute, quarrel, argument
dispute, disagreement
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
lose, be defeated, be beaten
defeat, loss
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
supreme court, top court, highest court
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
raid, storm
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
clash, confrontation
clash, skirmish
brawl, fight, scuffle, fistfight
water cannon, water jet
tear gas, teargas
disperse, break up, scatter
cordon off, seal off, close off
evacuate, clear
barricade, roadblock
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
war, armed conflict
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
ballistic missile, long-range missile
missile attack, missile strike
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
truce, pause in fighting, humanitarian pause
lull, pause, break
flare up, break out, erupt
outbreak of war, start of the war
post-war, postwar, after the war
pre-war, prewar, before the war
airlift, fly out
airbase, air base, military airport
barrage, salvo, volley
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
shortage, scarcity, lack, shortfall
scarce, in short supply
demand, appetite
foreign investment, investment from abroad
foreign exchange, forex, foreign currency, hard currency
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
dismiss, sack, fire, dismissal, sacking
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
revenue, turnover, sales
profit, earnings, net income
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
guesthouse, inn, lodging
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
coach, manager, trainer
head coach, manager
referee, official, umpire
red card, sending-off, dismissal
sent off, shown a red card, dismissed, ejected
suspend, ban, suspension
foul, infringement
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
lead, be ahead, be in front
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

# Science and technology
researchers, scientists, research team, team of researchers, team of scientists
expert, specialist
study, paper, research paper, article
research, study, investigate, examine
examine, study, analyse, look at, inspect, examination
analyse, analysis, examine, evaluate
experiment, test, trial
find, discover, discovery, come across
finding, result, discovery, conclusion
conclude, come to the conclusion, conclusion
theory, hypothesis
prove, show, demonstrate
show, indicate, suggest, reveal
suggest, indicate, point to
data, information, figures
statistics, figures, data, numbers
sample, specimen
laboratory, lab
breakthrough, advance, milestone
invent, develop, devise, create
inventor, creator, developer
invention, innovation
innovative, novel, groundbreaking, pioneering
pioneer, trailblazer
technology, tech
tech company, technology company, tech firm, technology firm
tech giant, technology giant
high-tech, advanced, state-of-the-art, cutting-edge
advanced, sophisticated
device, gadget, appliance
machine, device
apparatus, equipment
equipment, gear, kit
tool, instrument
engineer, technician
computer, pc
laptop, notebook, portable computer
mobile phone, cell phone, cellphone, mobile, smartphone, phone
call, phone, telephone, ring
text message, text, sms
email, e-mail, electronic mail
app, application
software, program
operating system, system software
chatbot, conversational assistant
artificial intelligence, ai, machine intelligence
machine learning, artificial intelligence
algorithm, formula
internet, web, net
online, on the internet, on the web, over the internet
website, site, web page, webpage, web site
web browser, browser
search engine, web search
social media, social network, social networks, social networking sites
platform, site, service
user, account holder
post, publish, upload, share
download, save
delete, erase, remove
blog, weblog
follower, subscriber
subscriber, customer
network, system
outage, breakdown, disruption, failure
glitch, bug, fault, error, malfunction
malfunction, fail, break down, failure
bug, flaw, fault
broadband, high-speed internet
encrypt, encode, scramble
data centre, server farm
cybersecurity, computer security, it security, internet security
password, access code
screen, display, monitor
camera, video camera
cctv, surveillance camera, security camera
robot, automaton
automated, automatic
automation, use of robots
self-driving car, autonomous car, driverless car, autonomous vehicle
self-driving, autonomous, driverless
electric car, electric vehicle, ev, battery-powered car
rechargeable battery, accumulator
astronomer, stargazer
space, outer space
spacecraft, spaceship, space vehicle
probe, spacecraft
astronaut, cosmonaut, spaceman
spacewalk, walk in space
rocket, launcher, launch vehicle
lift off, blast off, take off, launch, liftoff
launch pad, launchpad, launch site
land, touch down, landing, touchdown
orbit, circle, go around
satellite, orbiter
earth, our planet, the globe
red planet, mars
moon, lunar
sun, solar
star, sun
solar system, planetary system
galaxy, star system
universe, cosmos
meteorite, meteor, space rock
asteroid, space rock
alien, extraterrestrial
solar eclipse, eclipse of the sun
lunar eclipse, eclipse of the moon
weightlessness, zero gravity
particle, subatomic particle
biologist, life scientist
palaeontologist, paleontologist, fossil expert
archaeologist, archeologist
archaeological dig, excavation, dig
excavate, dig up, unearth
unearth, discover, uncover
fossil, fossilised remains
prehistoric, ancient
ancient, old, age-old, centuries-old
dna, genetic material, genetic code
gene, genetic
genome, genetic make-up, genetic makeup
genetically modified, genetically engineered, gm
gene editing, gene-editing, genome editing
species, kind
animal, creature
creature, being
organism, living thing
habitat, environment, home
ancestor, forebear, forefather
descend, originate
evolve, develop, evolution, development
scientific, academic
journal, scientific journal, periodical
peer-reviewed, reviewed by other scientists
publish, bring out, release, publication
co-author, coauthor
nobel prize, nobel
nobel laureate, nobel prize winner, nobel winner
researcher, academic
academic, scholar
probability, likelihood, chance
accuracy, precision
accurate, precise, exact
measure, gauge, measurement
calculate, compute, work out
method, technique, procedure
technique, process
phenomenon, occurrence

# Health and medicine
doctor, physician, medic, gp, general practitioner
surgeon, operating doctor
doctors, medics, medical staff
paediatrician, pediatrician, children's doctor
psychiatrist, mental health doctor
psychologist, therapist
therapist, counsellor
nurse, nursing staff, carer
paramedic, ambulance worker, emergency medical worker
midwife, birth attendant
dentist, dental surgeon
vet, veterinarian, veterinary surgeon, animal doctor
pharmacist, chemist, druggist
pharmacy, chemist's, drugstore, drug store
hospital, clinic, medical centre, medical facility
clinic, health centre, medical practice
emergency room, accident and emergency, emergency department, casualty department
intensive care, intensive care unit, critical care, icu
ward, hospital department
operating theatre, operating room, surgery
ambulance, emergency vehicle
health worker, healthcare worker, medical worker, health care worker
health care, healthcare, medical care
health service, health system, healthcare system
health insurance, medical insurance
health minister, health secretary
health authorities, health officials
nursing home, care home, old people's home, retirement home
carer, caregiver, caretaker
care for, look after, tend, take care of
patient, sick person
disease, illness, sickness, ailment
ill, sick, unwell, ailing
fall ill, become ill, get sick, become sick
condition, disorder, illness
symptom, sign, indication
diagnose, diagnosis, identify
treat, treatment, therapy
cure, heal, remedy
recover, get better, recuperate, recovery
recovery, recuperation, convalescence
medicine, drug, medication
medicine, medical science
drug, substance
pill, tablet, capsule
painkiller, pain reliever, analgesic
prescribe, prescription
dose, shot, dosage
vaccine, jab, shot, vaccination, inoculation
vaccinate, inoculate, immunise, vaccination, immunisation
booster, booster shot, booster jab, third dose
clinical trial, drug trial, medical trial
placebo, dummy drug, sugar pill
side effect, adverse effect, adverse reaction
inject, injection, jab
syringe, needle
blood test, blood sample
test positive, positive test
swab, test
screening, check
check-up, checkup, medical examination, physical, medical
infection, contagion
infect, contaminate
infected, carrying the virus
infectious, contagious, transmissible, communicable
transmit, spread, pass on, transmission
spread, propagate
epidemic, outbreak, wave of infections
pandemic, global outbreak, global epidemic
virus, pathogen
germ, microbe, bacterium
bacteria, germs
new infections, new cases
coronavirus, covid-19, covid, sars-cov-2
variant, strain, mutation
mutation, genetic change
lockdown, confinement, stay-at-home order
quarantine, isolate, isolation, self-isolation
face mask, mask, face covering
social distancing, physical distancing
flu, influenza, grippe
bird flu, avian flu, avian influenza
swine flu, pig flu
measles, rubeola
polio, poliomyelitis
tuberculosis, tb
hiv, aids virus
cancer, tumour, malignancy
tumour, growth
heart disease, cardiovascular disease, heart condition, heart trouble
stroke, cerebral haemorrhage
high blood pressure, hypertension
mental health, psychological wellbeing
mental illness, mental disorder, psychiatric illness
depression, depressive illness
stress, strain, pressure
anxiety, worry
addiction, dependency, dependence
addict, dependent person
overdose, excessive dose
obesity, being overweight
obese, severely overweight
diet, eating habits
nutrition, diet
malnutrition, undernourishment, malnourishment
malnourished, underfed, undernourished
food insecurity, food shortage, lack of food
exercise, physical activity, workout
fitness, health
healthy, fit, in good health
pregnant, expecting, expecting a baby, with child
pregnancy, gestation
give birth, have a baby, birth
birth, delivery
abortion, termination, termination of pregnancy
miscarriage, loss of pregnancy
contraception, birth control
fertility, ability to have children
infertile, unable to have children
baby, infant, newborn
infant mortality, child mortality
life expectancy, lifespan, life span
elderly, older, aged, old
elderly people, old people, older people, senior citizens, seniors, the elderly, pensioners
surgery, operation, operate
transplant, graft
organ donor, donor
blood donation, giving blood
injure, hurt, wound, injury
seriously injured, badly hurt, severely injured, seriously hurt, badly injured, seriously wounded
slightly injured, lightly injured, lightly hurt
minor injuries, slight injuries, light injuries
critical condition, life-threatening condition
in a critical condition, fighting for his life, fighting for her life
life-threatening, critical
hospitalise, take to hospital, admit to hospital, bring to hospital, rush to hospital
hospitalisation, hospital admission, hospital stay
in hospital, hospitalised, being treated in hospital
discharged from hospital, released from hospital, left hospital
fracture, break, broken bone
burn, scald
bruise, contusion
bleeding, haemorrhage, hemorrhage
fever, high temperature
pain, ache
dizziness, vertigo
nausea, queasiness
vomit, throw up, be sick
faint, pass out, lose consciousness, collapse
coma, unconsciousness
disabled, handicapped, with a disability
disability, handicap, impairment
blind, sightless, visually impaired
deaf, hard of hearing, hearing-impaired
wheelchair user, person in a wheelchair
poison, toxin
poisoning, intoxication
toxic, poisonous, noxious
drunk, intoxicated, under the influence of alcohol, inebriated
drink-driving, drunk driving, drunken driving, drink driving, driving under the influence
alcohol, liquor, spirits
smoking, tobacco use
cigarette, smoke
e-cigarette, vape, electronic cigarette
fatal, deadly, lethal
fatality, death
deadliest, most deadly, bloodiest
mortality, death rate
life-saving, lifesaving
hygiene, sanitation, cleanliness
disinfect, sterilise, sanitise
contamination, pollution
assisted dying, assisted suicide
funeral, burial
bury, lay to rest, inter, burial
cemetery, graveyard, burial ground
grave, tomb
coffin, casket
mourn, grieve, mourning
mourner, bereaved
condolence, sympathy
bereaved, grieving
widow, surviving wife
commemorate, remember, mark, commemoration
memorial, monument
memorial service, remembrance ceremony, commemoration
minute of silence, moment of silence, minute's silence

# Disasters, accidents and rescue
disaster, catastrophe, calamity
natural disaster, natural catastrophe
accident, mishap
crash, accident, collision
crash, collide, smash
collide, crash, collision, run into
hit, strike, run into
run over, knock down, hit
car accident, car crash, traffic accident, road accident, road crash, car wreck
plane crash, air crash, aviation accident, air accident, air disaster
crash-land, crash landing, emergency landing
train crash, rail accident, train accident, rail crash
derail, come off the tracks, come off the rails, derailment
pile-up, pileup, multiple collision
fire, blaze
wildfire, bushfire, forest fire, brush fire, bush fire
burn, be on fire, be ablaze
catch fire, go up in flames, burst into flames
break out, erupt, start
ignite, set alight, catch fire
flame, fire
burn down, be gutted by fire, gut
extinguish, put out, douse
contain, bring under control, get under control
firefighter, fireman, fire crew
fire brigade, fire department, fire service
fire engine, fire truck
fire chief, head of the fire brigade
smoke, fumes
earthquake, quake, tremor, temblor, seismic event
aftershock, follow-up tremor
seismologist, earthquake expert
epicentre, centre of the quake
magnitude, strength
tsunami, tidal wave
volcano, volcanic mountain
eruption, volcanic eruption, erupt
lava, molten rock
ash, volcanic ash
flood, inundate, submerge, flooding
flood, flooding, deluge, inundation
flash flood, sudden flood, flash flooding
floodwater, flood waters, water masses
burst its banks, overflow, break its banks
landslide, mudslide, rockslide, landslip
avalanche, snow slide
rockfall, falling rocks
cave in, collapse, give way
collapse, fall down, fall in, crumble
sinkhole, hole in the ground
dam, barrage
levee, embankment, dike, dyke
shipwreck, sinking
sink, go down, founder
capsize, overturn, keel over
run aground, become stranded
drowned, lost at sea
shipwrecked, castaway
stampede, crush
gas leak, escape of gas
oil spill, oil slick
chemical spill, chemical leak
nuclear accident, nuclear disaster
radiation, radioactivity
power cut, power outage, blackout, power failure, loss of power
without power, without electricity
rescuer, rescue worker, emergency worker, rescue team, rescue crew
rescue operation, rescue mission, rescue effort
search operation, search effort
emergency services, first responders, rescue services, emergency crews, emergency workers
coast guard, coastguard
lifeguard, lifesaver
life jacket, life vest, lifejacket
lifeboat, rescue boat
dinghy, inflatable boat, rubber boat
evacuate, evacuation, bring to safety, take to safety, move out
evacuee, displaced resident
shelter, refuge
shelter, emergency accommodation, temporary housing
seek shelter, take shelter, take refuge, seek refuge
trap, strand
trapped, stuck, pinned
stranded, stuck, cut off, marooned
damage, harm
destroy, demolish, ruin, wreck, destruction
level, raze, flatten
devastate, lay waste, ravage, devastation
ruins, rubble, debris
survive, live through, come through
survivor, person found alive
safe, unharmed, unhurt, uninjured, unscathed
alert, alarm, warning
warn, caution, warning
early warning, advance warning
emergency, crisis
emergency, urgent
hazard, danger, risk, peril
danger, threat, risk
dangerous, hazardous, perilous, risky, unsafe
at risk, in danger, threatened
endangered, at risk, threatened
safety, security
safe, secure
protect, safeguard, shield, protection
vulnerable, at risk, exposed
cause of the accident, cause of the crash
black box, flight recorder, flight data recorder
aid convoy, relief convoy
tent city, tent camp, refugee camp
rebuild, reconstruct, reconstruction
clean up, clear up, clean-up
state of emergency, emergency
cut off, isolated
affected, hit, struck
hard-hit, worst-hit, worst-affected, hardest-hit
homeless, without a home, without shelter
homelessness, lack of housing

# Weather and climate
weather, weather conditions
weather forecaster, meteorologist, weatherman, weather expert
weather service, meteorological office, meteorological service, weather office, weather bureau
weather forecast, weather report, outlook
weather warning, weather alert, storm warning
storm, tempest
hurricane, typhoon, cyclone, tropical cyclone
tornado, twister, whirlwind
thunderstorm, electrical storm, storm
lightning, lightning strike, bolt of lightning
snowstorm, blizzard, snow storm
snowfall, snow
rainfall, rain, precipitation
heavy rain, downpour, torrential rain, heavy rainfall, heavy rains, cloudburst
rainy, wet
drizzle, light rain
hail, hailstones
strong winds, high winds
fog, mist
cloudy, overcast
sunny, bright
sunshine, sun
heatwave, heat wave, hot spell
cold snap, cold spell, cold wave
extreme heat, scorching heat, sweltering heat
cold, chilly
freezing, icy, frosty
below freezing, below zero, sub-zero, subzero
frost, ice
freeze, ice over
thaw, melt
dry, arid
drought, dry spell, lack of rain, aridity
humid, moist, damp
humidity, moisture
monsoon, rainy season
storm surge, tidal surge
high tide, high water
temperature, mercury
celsius, centigrade
make landfall, come ashore, reach land
blow down, uproot
wreak havoc, cause havoc
season, time of year
autumn, fall
climate change, global warming, warming of the climate
climate conference, climate summit, climate talks
climate activist, climate campaigner, climate protester
environmentalist, environmental activist, conservationist, green campaigner
environmental group, green group, conservation group
environment, nature
environmentally friendly, eco-friendly, green
sustainable, environmentally friendly
greenhouse gas, heat-trapping gas, greenhouse gas emissions
carbon dioxide, co2, carbon
carbon emissions, co2 emissions, carbon dioxide emissions
emission, discharge, output
emit, release, discharge, give off
exhaust, fumes
air pollution, smog, dirty air
carbon neutral, climate neutral, carbon-neutral, net zero
rising seas, sea level rise, rising sea levels
ice sheet, ice cap
glacier, ice field
deforestation, forest clearance, clearing of forests
rainforest, jungle, tropical forest
logging, felling
cut down, fell, chop down
tree, timber
forest, wood, woodland
wood, timber, lumber
conservation, protection, preservation
nature reserve, protected area, national park
biodiversity, variety of species, biological diversity
extinction, dying out, disappearance
endangered species, threatened species
wildlife, wild animals, animals
poacher, illegal hunter
poaching, illegal hunting
waste, rubbish, garbage, trash, refuse, litter
recycle, reuse
landfill, dump, rubbish tip
dump, discard, throw away, dispose of
sewage, waste water, wastewater
drinking water, potable water, tap water
pesticide, insecticide
weedkiller, herbicide
fertiliser, manure

# Energy and farming
energy, power
power, electricity
electricity, current
power station, power plant
nuclear power, nuclear energy, atomic energy, atomic power
nuclear plant, nuclear power station, nuclear power plant, atomic power plant
reactor, nuclear reactor
power grid, electricity grid, power network, electricity network, grid
power line, electricity cable
utility, power company, energy supplier, energy provider
renewable energy, renewables, green energy, clean energy, green power
solar power, solar energy
solar panel, photovoltaic panel
wind power, wind energy
wind farm, wind park
wind turbine, windmill
hydropower, hydroelectric power, hydroelectricity
fossil fuels, coal and oil, coal oil and gas
natural gas, gas
liquefied natural gas, lng
crude oil, crude, oil, petroleum
oil price, crude price, price of oil
oil field, oilfield
oil rig, drilling platform, oil platform
oil refinery, refinery
barrel, cask
fracking, hydraulic fracturing
pipeline, conduit
leak, leakage, seep
petrol, gasoline, gas
fuel, petrol
petrol station, gas station, filling station
phase out, gradually end, phaseout
heating, warmth
heating oil, fuel oil
insulation, thermal insulation
mine, pit, colliery
miner, mine worker, mineworker
mining, extraction
coal, black coal
rare earths, rare earth minerals
farmer, grower, agricultural producer
farm, agricultural holding, ranch
farming, agriculture
farmland, agricultural land, arable land
crop, harvest
harvest, reap, gather
grow, cultivate
plant, sow
field, meadow
cattle, cows, livestock
livestock, farm animals
herd, flock
pig, hog, swine
pork, pig meat
poultry, chicken, fowl
cull, slaughter
abattoir, slaughterhouse
tractor, farm vehicle
grain, cereal, corn
maize, corn
irrigation, watering
fisherman, fisher, angler
fishing boat, trawler, fishing vessel
fishery, fishing
catch, haul
greenhouse, glasshouse, hothouse
orchard, fruit farm
vineyard, winery, wine estate

# Transport and travel
public transport, public transit, mass transit, public transportation
car, vehicle, automobile, auto
lorry, truck, heavy goods vehicle, hgv
articulated lorry, tractor-trailer, semi-trailer truck, semi
pickup, pick-up truck, pickup truck
bus, coach
motorcycle, motorbike
moped, scooter
bicycle, bike, cycle
tram, streetcar, trolley, light rail
underground, subway, metro, tube
underground station, subway station, metro station, tube station
train, rail service
railway, railroad, rail
railway line, rail line, railroad line, rail link
railway station, train station, railroad station
rail operator, train operator, railway company, rail company
rail network, railway network
carriage, car, coach, wagon
locomotive, engine
track, rail
level crossing, grade crossing, railroad crossing, railway crossing
train driver, engine driver, engineer, train operator
high-speed train, express train, bullet train
freight, cargo
freight train, goods train, cargo train
cargo ship, freighter, container ship, cargo vessel
ship, vessel, boat
tanker, oil tanker
ferry, ferryboat, passenger ship
cruise ship, cruise liner, ocean liner
yacht, sailing boat, sailboat
sailor, seaman, seafarer, mariner
crew, crew members
captain, skipper, master
harbour, port, dock
dock, berth, moor
quay, wharf, pier
shipping, sea transport, maritime transport
shipping company, shipping line, shipping firm
shipping lane, sea route, shipping route
shipyard, dockyard
waterway, channel
strait, channel
plane, aircraft, airplane, aeroplane, jet, airliner
passenger plane, airliner, passenger jet, passenger aircraft
private plane, private jet, private aircraft
light aircraft, small plane, small aircraft
helicopter, chopper
airline, carrier, air carrier
budget airline, low-cost carrier, low-cost airline
national carrier, flag carrier, national airline
airport, airfield
runway, landing strip, airstrip
terminal, airport building
flight, air journey
flights, air traffic
air traffic control, flight control
airspace, skies
pilot, captain, flight captain
flight attendant, cabin crew, steward, stewardess
passenger, traveller, rider
passengers, people on board, those on board
on board, aboard
take off, depart, takeoff, lift off
depart, departure, leave
arrive, arrival, get to, reach, come
delay, hold-up, holdup
delayed, late, behind schedule
on time, on schedule, punctual, punctually, as scheduled
cancel, call off, scrap, cancellation, abandon
divert, redirect, reroute, diversion
detour, diversion
road, street
motorway, highway, freeway, expressway, autobahn
main road, highway, trunk road, major road
toll road, turnpike
junction, intersection, crossroads
roundabout, traffic circle, rotary
traffic light, stop light, stoplight, traffic signal
pavement, sidewalk, footpath
pedestrian, person on foot, walker
pedestrian crossing, zebra crossing, crosswalk
pedestrian zone, car-free zone, pedestrian area
cycle path, bike lane, cycle lane, bike path
lane, carriageway
tunnel, underpass
bridge, crossing, overpass, flyover
traffic jam, congestion, tailback, gridlock
rush hour, peak hour, peak time
traffic, road users
motorist, driver, car driver
lorry driver, truck driver, trucker
bus driver, coach driver
driving licence, driver's license, driving license
number plate, license plate, licence plate, registration plate
speed limit, maximum speed
speeding, driving too fast
speed, velocity, pace
accelerate, speed up, quicken, acceleration
brake, slow down
slow, slow down, decelerate
parking lot, car park
garage, car park
fuel, refuel
bonnet, hood
boot, trunk
windscreen, windshield
exhaust pipe, tailpipe
driver's seat, wheel
ticket, fare
fare, ticket price
luggage, baggage, suitcases
suitcase, bag
travel, journey, go
journey, trip, voyage, travel
holiday, vacation
holidaymaker, tourist, vacationer
tourist, visitor, holidaymaker
sightseeing, touring
destination, place to visit
itinerary, route, travel plan
route, path, way
commuter, traveller
commute, travel to work, journey to work
infrastructure, facilities
border control, passport control, border check
customs, border
customs officer, customs official
journey home, return journey, way back
hitchhiker, hitch-hiker
lift, elevator
escalator, moving staircase
cable car, gondola, aerial tramway
driverless, without a driver
shuttle, commuter

# Education and childhood
school, educational institution
primary school, elementary school, grade school
secondary school, high school
nursery, kindergarten, daycare, preschool, day care centre
childcare, child care, day care
university, college
private school, independent school, fee-paying school
state school, public school
boarding school, residential school
teacher, schoolteacher, educator
head teacher, headteacher, principal, headmaster, headmistress, school head
professor, academic, university teacher, lecturer
lecturer, instructor
teach, instruct, teaching
educate, teach, school
lesson, class
lecture, talk
course, class
curriculum, syllabus, course of study
subject, field, discipline
pupil, student, schoolchild, schoolboy, schoolgirl
student, undergraduate
pupils, schoolchildren, students
classmate, fellow pupil, fellow student, schoolmate
graduate, alumnus, former student
graduate, finish university, complete studies
degree, qualification
diploma, certificate
doctorate, phd, doctoral degree
thesis, dissertation
exam, examination, test
pass, succeed in
fail, flunk
grade, mark, score
homework, schoolwork
scholarship, grant, bursary
tuition fee, tuition, university fee
enrol, register, sign up, enrolment
enrolment, registration, admission
admission, entry
dropout, early school leaver
truancy, absence from school
school holidays, school break
summer holidays, summer vacation, summer break
campus, university grounds
dormitory, hall of residence, student residence
library, book collection
literacy, ability to read
illiterate, unable to read
knowledge, expertise
skill, ability, expertise
skilled, qualified, trained
train, coach, instruct
learn, find out, discover, hear
learn, study, pick up
children, kids, youngsters, minors
teenager, adolescent, teen, youth, youngster
young people, youth, the young, youths, youngsters
boy, lad
toddler, small child, young child
adult, grown-up
childhood, early years
upbringing, childhood
raise, bring up, rear
orphan, parentless child
foster parent, foster family
adopt, adoption, take in

# Culture, media and religion
film, movie, motion picture, picture
film maker, filmmaker, director
director, film director
cinema, movie theatre, movie theater
cinemagoer, moviegoer, filmgoer
film industry, movie industry
actor, performer
actress, female actor
movie star, film star
celebrity, star, famous person
famous, well-known, renowned, celebrated, noted, prominent
cast, actors
lead role, leading role, main role, starring role
role, part, character
play, portray, depict
play, drama, stage play
playwright, dramatist
screenwriter, scriptwriter
script, screenplay
producer, film producer
production, staging
stage, put on
theatre, playhouse
premiere, first performance, first showing, opening night
audience, spectators, crowd, public
viewer, watcher
viewers, audience
listener, audience member
television, tv, telly
television channel, tv station, television station, tv channel, broadcaster
television series, tv series, tv show, television show
broadcaster, network, channel
broadcast, air, transmit, show
broadcast, programme, show, transmission
live, in real time
radio, wireless
presenter, host, anchor
newsreader, news anchor, newscaster
journalist, reporter, correspondent
reporters, journalists, press
editor, editor-in-chief
columnist, commentator
photographer, cameraman
photograph, photo, picture, image
video, footage, clip, recording
footage, film, pictures
newspaper, paper, daily
magazine, journal, periodical
news agency, news service, newswire
media, press, news organisations
media outlet, news organisation, news outlet, media organisation
tabloid, popular press
headline, title
article, story, report, piece
report, account, coverage
news, report
press conference, news conference, media briefing, press briefing, news briefing
press release, statement, news release
interview, talk, conversation
fake news, misinformation, disinformation, false information
propaganda, disinformation
rumour, speculation, hearsay
censorship, suppression of media
censor, suppress
singer, vocalist, vocal artist
songwriter, composer
band, group
rapper, hip-hop artist
musician, instrumentalist
pianist, piano player
violinist, violin player
guitarist, guitar player
drummer, percussionist
orchestra, symphony orchestra, philharmonic
conductor, music director
choir, chorus
opera house, opera
concert, gig, show, performance
perform, give a concert, play, performance
song, track, tune
album, record, lp
hit, chart-topper
charts, hit parade
lyrics, words
tour, concert series
festival, event
music festival, concert event
dancer, ballerina
comedian, comic, stand-up
artist, painter
sculptor, artist
sculpture, statue
statue, monument
painting, picture, canvas
portrait, likeness
work of art, artwork, piece of art
masterpiece, masterwork
exhibition, show, exhibit, display
gallery, museum
museum, collection
curator, museum director
collector, art collector
antique, old
artefact, artifact, relic
writer, author, novelist
novelist, fiction writer
poet, lyricist
poem, verse
novel, book
book, volume, work
memoir, autobiography, memoirs
biography, life story
bestseller, best-seller, best-selling book
best-selling, bestselling, top-selling
publisher, publishing house, publishing company
chapter, section
edition, issue
translate, translation, render
translator, interpreter
language, tongue
award, honour, prize
award, give, present, hand
honour, pay tribute to, recognise
pay tribute, honour
tribute, homage
ceremony, event
award ceremony, awards, prize-giving
oscar, academy award
laureate, prizewinner, prize winner
tradition, custom
heritage, legacy
world heritage site, unesco site
monument, landmark
fashion designer, designer, couturier
fashion house, fashion label
fashion show, catwalk show, runway show
catwalk, runway
clothes, clothing, garments, apparel
dress, gown
jewellery, gems, jewels
trousers, pants
jumper, sweater, pullover
trainers, sneakers, running shoes
chef, cook
dish, meal
meal, food
food, foodstuffs, groceries
recipe, instructions
drink, beverage
soft drink, soda, fizzy drink
sweets, candy, confectionery
biscuit, cookie
crisps, potato chips
chips, french fries, fries
hobby, pastime
leisure, free time, spare time
game, pastime
video game, computer game
bet, wager, gamble
bookmaker, betting company, bookie
casino, gaming house
lottery, lotto
jackpot, top prize, main prize
theme park, amusement park
zoo, animal park
religion, faith
religious, of faith
believer, worshipper, faithful
worshipper, churchgoer
faith, belief
church, house of worship
mosque, muslim place of worship
synagogue, jewish place of worship
temple, shrine
place of worship, house of worship
priest, clergyman, cleric, minister, pastor, vicar
imam, cleric
rabbi, jewish cleric
bishop, prelate
pope, pontiff, holy father, head of the catholic church
vatican, holy see
cardinal, prelate
nun, sister
monk, friar
monastery, abbey
pray, prayer
mass, service, religious service
sermon, homily
pilgrim, worshipper
pilgrimage, holy journey
holy, sacred
muslim, islamic
jewish, jew
antisemitism, anti-semitism, hatred of jews
racist, racially motivated
sexism, discrimination against women
gay, homosexual
gay marriage, same-sex marriage
transgender, trans
lgbt, lgbtq
black, african american
indigenous, native, aboriginal
minority, minority group
ethnic group, ethnicity
tribe, ethnic group
slave, enslaved person
slavery, enslavement

# Speech and thought
say, state, tell
say, remark, comment
remark, comment, observation
add, go on to say, continue
state, statement, declare
announce, declare, announcement, make public, make known
announcement, declaration, statement
declare, proclaim, declaration, proclamation
tell, inform, notify, let know
inform, brief, update
report, inform
report, say
according to, in the words of, as reported by
speak, talk, speech
speak about, talk about, discuss
talk, conversation, discussion
converse, chat, talk
consult, confer, consultation
describe, portray, characterise, depict
describe as, call, label, term, characterise as, refer to as
call, name, term, dub
name, designate, identify
named, called, known as
nickname, moniker
refer to, mention, cite
mention, bring up, refer to
cite, quote
point out, note, observe, stress
emphasise, stress, underline, underscore, highlight
highlight, point to, draw attention to
emphasis, stress, focus
explain, set out, explanation, outline, clarify
clarify, clear up, make clear
explanation, reason
detail, set out, specify, spell out
outline, summarise, sketch
sum up, summarise, summary
summary, overview, synopsis
reiterate, repeat, restate, say again
repeat, repeat again, do again
insist, maintain, assert
argue, contend, reason, make the case
argument, reasoning, case
respond, reply, answer, response
response, reply, answer, reaction
react, respond, reaction
decline to comment, refuse to comment
reached for comment, available for comment
ask, enquire, inquire, question
ask, request, call for
request, ask for, seek, application
apply, application, request
demand, insist on
invite, ask, invitation
invitation, call
suggest, imply, hint
hint, suggest, indication
indicate, signal, suggest
signal, sign, indication
confirm, verify, corroborate, confirmation
verify, check, confirm, verification
deny, denial
dismiss, reject, brush aside
reject, turn down, refuse, decline, rejection
accept, agree to, acceptance
agree, concur, be of the same opinion
disagree, differ, be at odds
at odds, in disagreement
oppose, be against, object to, opposition
object, objection, oppose
objection, opposition
opposed, against
in favour of, for, supportive of
criticise, find fault with
criticism, disapproval
critic, detractor, opponent
praise, commend, laud, hail
praise, acclaim, commendation
welcome, hail, applaud
thank, express gratitude, give thanks
gratitude, appreciation, thankfulness
grateful, thankful
apologise, say sorry, apology
forgive, pardon
encourage, urge
encouragement, support
discourage, deter, dissuade
persuade, convince, win over
convince, persuade, satisfy
advise, counsel, recommend
advice, guidance, counsel
promise, assure, pledge
assure, reassure
swear, vow, pledge
joke, jest, quip
mock, ridicule, make fun of, deride
insult, offend, affront
shout, yell, cry
shout, chant, cry
whisper, murmur
write, pen
letter, note
write down, note, record, put on paper
inscription, wording
wording, text, language
sign, put name to
read, read out
publish, release, issue, make public, put out
reveal, disclose, make public, divulge
revelation, disclosure
uncover, reveal, bring to light, expose
come to light, emerge, become known, become public
keep secret, conceal, hide
hide, conceal, cover up
secretly, covertly, in secret, clandestinely
in public, publicly, openly
in private, privately, behind closed doors
behind closed doors, in private, in camera
on condition of anonymity, anonymously, without being named
anonymous, unnamed, unidentified
source, insider
think, believe, be of the opinion, consider
believe, assume, presume
assume, suppose, assumption
belief, conviction, view
opinion, view, point of view
view, regard, see, consider
regard as, consider, view as, see as, deem
stance, position, attitude
viewpoint, perspective, standpoint, point of view
consider, weigh, mull, contemplate, think about
consideration, thought, reflection
reconsider, rethink, think again, review
review, reassess, re-examine, reassessment
assess, evaluate, appraise, judge, assessment
assessment, evaluation, appraisal
decide, make a decision, take a decision, choose, opt
decide, resolve, determine
decision, choice
undecided, unsure
choose, select, pick, opt for, choice
choice, selection, option
option, alternative, possibility
prefer, favour
preference, liking
expect, anticipate, foresee
expected, due, scheduled, set
hope, wish, desire
want, wish
want, seek
intend, plan, mean
aim, seek, intend, strive
aim, purpose, objective, goal
try, attempt, seek, endeavour
attempt, try, effort, bid
effort, endeavour
know, be aware, be aware of
aware, conscious
knowledge, awareness
understand, grasp, comprehend
understanding, comprehension, grasp
realise, become aware, understand
recognise, identify
recognise, acknowledge, accept
remember, recall, recollect
memory, recollection
forget, overlook
ignore, disregard, pay no attention to
notice, spot, see
see, witness, observe
watch, view, observe
look, glance
look at, view, examine
look for, seek, search for, hunt for
seek, look for, pursue
search, look
hear, listen
feel, sense
imagine, picture, envisage, visualise
predict, forecast, foretell, prediction
doubt, question, have doubts
doubt, uncertainty
doubtful, questionable, dubious
uncertain, unclear, unsure
unclear, uncertain, unknown
clear, plain, evident, apparent, obvious
clear, unambiguous
certain, sure, confident, convinced
confidence, trust
trust, have faith in, rely on
distrust, mistrust, suspicion
optimistic, hopeful, upbeat
pessimistic, gloomy, downbeat
surprised, taken by surprise, caught off guard
unexpected, unforeseen, surprise
unexpectedly, by surprise, surprisingly
worry, concern, trouble
worried, concerned, anxious
fear, be afraid
afraid, frightened, scared, fearful
sad, unhappy, sorrowful
sadness, sorrow, grief
happy, glad, pleased
pleased, happy, satisfied, content
joy, happiness, delight
delighted, overjoyed, thrilled
angry, cross
anger, ire
disappointed, let down
shocked, stunned
proud, filled with pride
pride, self-respect
embarrassing, awkward
envy, jealousy
love, adore
like, be fond of, enjoy
enjoy, take pleasure in
hate, detest, loathe, hatred
respect, esteem
admire, look up to, admiration
tired, weary
exhausted, worn out, fatigued
exhaustion, fatigue, tiredness
bored, uninterested
interest, attention
interested, keen
keen, eager, enthusiastic
enthusiasm, eagerness
willing, ready, prepared
reluctant, hesitant, unwilling
reluctance, hesitation, unwillingness
hesitate, waver
determined, resolved, resolute
brave, courageous
courage, bravery
calm, composed
calm, quiet
patience, forbearance
feeling, emotion, sentiment
mood, atmosphere, sentiment
motivate, inspire, drive, spur
motivation, incentive
incentive, inducement
lie, tell an untruth
lie, falsehood, untruth
deceive, mislead, trick, fool
misleading, deceptive
deception, trickery
truth, facts
true, correct, right, accurate
false, untrue, incorrect, wrong, inaccurate
mistake, error
erroneous, mistaken, wrong
by mistake, mistakenly, in error, erroneously, accidentally
accidentally, by accident, inadvertently, unintentionally
deliberate, intentional, wilful, on purpose
deliberately, intentionally, on purpose, knowingly
misunderstanding, misinterpretation
confuse, mix up
confusion, muddle
idea, thought, concept
concept, notion, idea
belief, creed
principle, tenet

# Everyday verbs and their nouns
begin, start, commence, get under way, kick off, get going, beginning
beginning, start, outset, onset
open, begin, start
launch, start, initiate, begin
start, set off, begin
trigger, spark, prompt, set off, cause
cause, bring about, lead to, result in
lead to, result in, bring about, give rise to, end in
prompt, cause, lead
provoke, prompt, trigger
result, outcome, consequence
result, ensue, follow
consequence, effect, repercussion, result
effect, impact, influence
affect, influence, impact, have an effect on
influence, sway, shape
end, finish, conclude, come to an end, finish up
end, conclusion, close
end, stop, halt, cease, bring to an end
stop, halt, cease, discontinue
stop, quit, give up
stop, prevent, keep from
expire, run out, lapse, end
expiry, expiration, end
complete, finish, conclude, completion
completion, conclusion
continue, go on, carry on, keep on, persist
continue, last, go on
last, take, go on
ongoing, continuing, under way, in progress
under way, underway, in progress
proceed, go ahead, move forward, continue
go ahead, take place
remain, stay, continue to be
keep, retain, hold on to, maintain
maintain, preserve, keep up, sustain, keep
maintenance, upkeep
keep, stick to
interrupt, disrupt, interruption, disruption
disrupt, disturb, upset
pause, break, suspend
suspend, halt, put on hold, freeze, suspension
postpone, put off, delay, defer, push back, postponement
delay, postponement, deferral
extend, prolong, lengthen, extension
shorten, cut short, curtail
bring forward, move up
happen, occur, take place, come about
take place, be held, occur
hold, stage, organise, host
organise, arrange, stage
organiser, promoter
arrange, organise, plan, set up
event, occasion
event, occurrence, incident
incident, episode, case
appear, emerge, show up, turn up, appearance
appear, seem, look
seem, appear, give the impression
emerge, come out, come forward
become, turn, grow, get
turn into, become, transform into, change into
change, shift, switch
change, transform, alter
transformation, change, shift
alteration, change, modification
adapt, adjust, change
adjust, adapt, adjustment, tweak
convert, transform, turn
replace, substitute, swap, take the place of
exchange, swap, trade
swap, exchange, switch
vary, differ
improve, get better, enhance, improvement
improve, upgrade, enhance
worsen, deteriorate, get worse, deterioration, worsening
worsen, aggravate, exacerbate, make worse
ease, alleviate, relieve, mitigate
ease, subside, abate, let up
subside, recede, go down
decline, wane, fade
fade, wane, dwindle
lessen, diminish, reduce, decrease
minimise, keep to a minimum, reduce
maximise, make the most of
limit, cap, restrict
cap, ceiling, upper limit, limit
strengthen, reinforce, bolster, shore up, fortify
boost, strengthen, bolster, increase
boost, lift, fillip
weaken, undermine
intensify, step up, increase, strengthen
step up, increase, intensify, ramp up
accelerate, speed up, hasten, expedite
rush, hurry, hasten
enlarge, expand, extend, widen
widen, broaden, expand
expand, expansion, extend
expansion, enlargement, extension
spread, extend
spread, expand
stretch, extend
narrow, reduce
add, include
add to, contribute to
include, comprise, contain, count among
consist of, comprise, be made up of, be composed of
contain, hold, include
exclude, leave out, omit, rule out
exclude, bar, shut out
involve, entail, include
involved, implicated
involvement, participation, role
participate, take part, join in, participation
participant, attendee
attend, be present, be present at, go to, take part in
attendance, presence
absent, away, missing
absence, non-attendance
join, become a member of, sign up to
join, link, connect
connect, link, tie
link, associate, connect
linked to, connected to, associated with, tied to, related to
combine, unite, merge, join
combination, mix, blend
mix, blend, mixture
unity, solidarity, togetherness
separate, divide, split
break up, split up, separate
divorce, split, separate
marry, wed, tie the knot, get married
marriage, wedding, matrimony
married couple, husband and wife
collect, gather, assemble
gather, assemble, come together, congregate
gathering, assembly, get-together
distribute, hand out, give out, distribution
share, divide
share, part, portion, proportion
allocate, assign, allot, earmark, allocation
earmark, set aside
assign, task, entrust
task, job, duty
give, hand, hand over, present
give, grant, award
give, donate, contribute
donation, gift, contribution
donor, benefactor
provide, supply, give, offer
provide, furnish, equip
equip, fit, supply
offer, present, provide
offer, proposal
receive, get, obtain, be given
get, obtain, acquire, gain, secure
secure, obtain, win
receive, collect
recipient, beneficiary
win, earn, gain
gain, advantage, benefit
benefit, profit, gain
take, carry, bring
bring, take, transport
carry, transport, convey
transport, move, carry, ship
carry, bear
carry out, conduct, perform, undertake, do
conduct, carry out, do, hold
act, take action
action, step, move
move, relocate, shift, transfer
move in, settle
send, dispatch, ship
send, forward, pass on
send back, return, repatriate
return, go back, come back, get back
return, give back, hand back
bring back, return, restore
restore, re-establish, bring back, reinstate
restoration, repair
renew, extend, renewal
refurbish, renovate, renovation, modernise
repair, fix, mend
leave, depart, go, go away
leave behind, abandon
abandon, give up, drop
abandoned, deserted, disused, derelict
drop, scrap, abandon
drop, let fall
throw, hurl, toss, fling
throw, cast
catch, grab
grab, snatch, seize
hold, grip, grasp
push, shove
pull, drag, tug
drag, haul, tow
tow, pull
lift, raise, hoist
fall, tumble
fall, topple
slip, slide
climb, scale, ascend
rise, get up, stand up
stand, be located, be situated
located, situated, based, sited
lie, be located, be situated
location, site, place, spot
position, place, put
put, place, set
site, scene
install, fit, put in, installation
fit, suit
attach, fasten, fix
fasten, secure, tie
tie, bind
remove, take away, take out, removal
remove, delete, strip
eliminate, remove, get rid of, eradicate
eradicate, wipe out, eliminate
clear, remove
empty, vacate
vacate, leave, move out of
fill, occupy
full, packed, filled
crowded, packed, full
walk, go on foot
walk, stroll
run, sprint
run, operate, manage
run, operate, work
operational, in operation, working, functioning
in use, in service, in operation
go into operation, become operational, come into operation, enter service
use, utilise, employ, make use of
use, usage
use up, exhaust, consume
consume, use, consumption
consume, eat
waste, squander
drive, steer
drive, go by car
ride, travel
fly, travel by air
sail, travel by sea
swim, bathe
swimming pool, pool
beach, shore
cross, traverse, go across
pass, go by, go past
pass through, cross
overtake, pass
overtake, surpass, exceed
exceed, surpass, top, go beyond, be higher than
outnumber, be more than
match, equal
equal, the same as
enter, go into, come into, get into
entry, entrance, access
enter, get in, gain access
entrance, door, way in
exit, way out
access, get to
accessible, within reach
approach, near, come closer
approach, get near
head, go, travel, make way
head for, go to, make for
come from, originate from, hail from, stem from
stem from, come from, arise from
origin, source, root
originate, begin, start
arise, emerge, come up
follow, come after
follow, pursue, chase
pursue, chase, go after
pursuit, chase
precede, come before, go before
accompany, go with, escort
guide, lead
guide, direct
direct, lead, run
direct, aim, target
manage, succeed in
succeed, be successful, manage
success, achievement
achieve, accomplish, attain, reach
achievement, accomplishment, feat
fail, be unsuccessful
failed, unsuccessful, unsuccessfully
break down, collapse
collapse, breakdown
break, smash, shatter
broken, out of order, defective
defective, faulty
defect, flaw, fault
fault, blame
blame, hold responsible, hold accountable
responsible, to blame
responsible for, in charge of
in charge of, heading, leading
responsibility, duty
claim responsibility, take responsibility
responsible for, behind
create, make, produce
create, generate, produce
develop, create, design
development, progress
development, growth
design, plan
designer, creator
draw up, draft, prepare, work out
draft, prepare, write
draft, outline
form, shape
shape, mould
form, kind, type
prepare, get ready, preparation
preparation, planning
build, develop
building, structure, construction
demolish, tear down, knock down, pull down, demolition
tear, rip
cut, slice
open, unlock
opening, inauguration, launch
shut, close, shut down, close down, closure, shutdown
reopen, open again
block, obstruct, impede, hinder
hinder, hamper, impede, obstruct
hamper, hinder, slow
obstacle, hurdle, barrier, impediment, stumbling block
prevent, stop, avert, prevention
avert, avoid, prevent
avoid, evade, escape
avoid, keep away from, steer clear of, stay away from
resist, withstand, oppose
resistance, opposition
defy, disobey, ignore
defiance, disobedience
defend, protect, defence
defend, stand up for
guard, protect, watch over
guard, security guard
check, inspect, inspection
inspector, examiner
monitor, observe, track, watch, keep an eye on
track, follow
trace, track down, locate
find, discover, locate, come across
lose, shed
lost, missing
show, display, present
illustrate, show
reflect, mirror
represent, act for
mean, signify
symbolise, stand for, represent
symbol, emblem
mark, celebrate, commemorate
celebration, festivity, party
feast, banquet
welcome, greet, receive
say goodbye, bid farewell, farewell, take leave
farewell, goodbye, leave-taking
meet, come together
meet, encounter, run into, come across
face, confront, encounter
face, be confronted with, be faced with
confront, face, tackle
tackle, address, deal with, combat
deal with, handle, cope with, tackle
handle, manage
cope, manage, get by
solve, resolve, settle
solution, answer, resolution, way out
problem, issue, difficulty
difficulty, problem, trouble
issue, matter, question, topic, subject
affair, matter, case
help, assist, aid, support
helper, assistant, volunteer
helpful, useful
useful, of use, beneficial
allow, enable, make possible
force, compel, oblige
force, make
require, need, call for
require, oblige, demand
requirement, condition, demand
required, obligatory, compulsory, mandatory
compulsory, mandatory, obligatory, binding
voluntary, optional
voluntarily, of own accord, of own free will
need, require, demand
need, necessity
necessary, needed, required, essential
depend on, rely on, hinge on
rely on, depend on, count on
reliance, dependence
dependent on, reliant on
reliable, dependable, trustworthy
base on, found on
earn, deserve
deserve, merit
own, possess, have
owner, proprietor
ownership, possession
belong to, be owned by, be the property of
belong to, be part of, be a member of
live, reside, dwell
live in, inhabit, reside in
stay, live
home, house, residence
grow up, be raised, be brought up
work, labour, toil
work as, be employed as
work together, cooperate, collaborate, cooperation, join forces
serve, work
serve, act
service, duty
practise, exercise
exercise, use
eat, dine
dinner, evening meal, supper
lunch, midday meal
drink, sip
sleep, be asleep
wake, wake up, awake
rest, relax
relax, unwind
sit, be seated
wear, be dressed in, have on
dressed in, wearing, clad in
put on, don
take off, remove
wash, clean
clean, cleanse
touch, handle
knock, bang
kick, boot
bite, maul
press, push
squeeze, press
lean, bend
shake, tremble
shake, jolt, rock
flow, run
pour, stream
float, drift
smell, odour, stench
sound, noise
noise, din
light, illuminate
shine, gleam
glow, shine
burn, blaze
test, try out, trial
test, check
experience, undergo, go through
suffer, endure
suffer, sustain, incur
endure, bear, tolerate
tolerate, put up with, accept
wait, await, wait for
await, expect
wait, delay
queue, line, stand in line, line up
record, log, register
registration, recording
compare, liken
comparison, contrast
compared with, compared to, in comparison with, against, versus
contrast, differ
distinguish, differentiate, tell apart
classify, categorise, class
rank, rate
rate, assess
count, number, total
total, amount to, add up to, come to
account for, make up, represent, constitute
cover, span
cover, report on
range, vary
weigh, tip the scales at
supervise, oversee, monitor
oversee, supervise, be in charge of
coordinate, organise
govern, rule, run
rule, reign
control, run
dominate, control, rule
control, command
exert, exercise, wield
concentrate, focus
focus on, concentrate on, centre on
focus, centre
specialise in, focus on
ensure, make sure, guarantee, see to it
secure, ensure, guarantee
stick to, adhere to, keep to
honour, keep, fulfil
fulfil, meet, satisfy
adopt, take on
assume, take on, take over
take over, take control of, assume control of
take control of, seize control of, gain control of, get control of
give up, relinquish, renounce, surrender
renounce, give up, forgo
forgo, do without, go without
sacrifice, give up
risk, endanger
endanger, jeopardise, put at risk, put in danger, imperil, threaten
expose, subject
exploit, take advantage of, make use of
take advantage of, exploit, use
abuse, misuse
treat, deal with
save, spare
save, set aside, put aside
store, keep
keep, hold
pick up, collect
pick up, gather
pack, wrap
cross out, delete
copy, duplicate, replicate
imitate, copy, mimic
copy, imitation, replica
original, genuine
real, genuine, authentic
print, publish
sing, perform
laugh, chuckle
smile, grin
cry, weep, sob
tears, weeping
hug, embrace
kiss, peck
wave, flutter
shake hands, handshake
kneel, go down on knees
dig, burrow

# People and family
man, male, gentleman
woman, female, lady
person, individual, human being
human being, human, person
humanity, mankind, humankind, human race
family, relatives, relations, loved ones, kin
family member, relative
next of kin, closest relatives
parents, mother and father
mother, mum, mom
father, dad
brother or sister, sibling
siblings, brothers and sisters
grandparents, grandmother and grandfather
grandmother, grandma, gran
grandfather, grandpa, granddad
husband, spouse
wife, spouse
spouse, husband or wife
partner, companion
boyfriend, partner
girlfriend, partner
fiancé, fiance, husband-to-be
fiancée, fiancee, bride-to-be
bride and groom, newlyweds, bridal couple
couple, pair
twin, one of twins
friend, companion, pal
acquaintance, contact
stranger, unknown person
guest, visitor
neighbour, person next door
crowd, throng, mass of people
group, set, cluster
group, party
team, group, crew
team, staff
member, participant
expert, authority
beginner, novice
amateur, non-professional
professional, pro
hero, heroine
legend, icon
survivor, remaining member
descendant, offspring
offspring, young, children
generation, age group
age, years old, aged
middle-aged, in middle age
youth, young age
nickname, alias
name, title
identity, name
reputation, standing, image
fame, renown
character, personality
behaviour, conduct
conduct, behave
habit, custom
lifestyle, way of life
life, existence
body, physique
head of the family, head of household
landowner, owner of land
passer-by, passerby, pedestrian
commoner, ordinary person
ordinary people, the common people
nobleman, aristocrat
royal family, royals
royal, member of the royal family
worker, labourer
labourer, manual worker, unskilled worker
cleaner, cleaning worker
mechanic, repairman
waiter, waitress, server
salesman, saleswoman, salesperson, sales assistant, shop assistant, sales clerk
cashier, teller
clerk, office worker
secretary, assistant
caretaker, janitor
postman, mailman, mail carrier, postal worker
refuse collector, garbage collector, dustman, binman
taxi driver, cab driver, cabbie
taxi, cab
butcher, meat seller
hairdresser, barber
gardener, landscaper
architect, building designer
accountant, bookkeeper
auditor, accountant
consultant, adviser
philosopher, thinker
leader, ruler
ruler, sovereign
dictator, despot, autocrat
dictatorship, autocracy
boss, chief
chief, head, top

# Places
area, region, zone, district
district, neighbourhood, quarter
neighbourhood, area, part of town
outskirts, edge of town, suburbs
village, hamlet
community, locality
settlement, village
metropolis, big city
city centre, downtown, town centre
downtown, city centre, centre
square, plaza
square, place
alley, lane
courtyard, yard
garden, yard
park, green space
playground, play area
block of flats, apartment building, apartment block, tower block, residential building
high-rise, tower block, skyscraper, tower
flat, apartment
terraced house, row house
detached house, single-family house
housing, accommodation
accommodation, lodging
cottage, cabin
hut, shack
shanty town, slum, informal settlement
residential area, housing area
housing estate, housing development, housing project
room, space
kitchen, cooking area
bathroom, toilet
toilet, lavatory, restroom
floor, storey, level
cellar, basement
attic, loft
roof, rooftop
ceiling, roof
wall, barrier
fence, barrier
gate, entrance
door, doorway
window, pane
corridor, hallway
stairs, staircase, steps
building, property
office, workplace
office building, office block
offices, premises
premises, grounds
site, premises
facility, site, installation, plant
facilities, amenities
countryside, rural areas
rural, country
nature, outdoors
mountain, peak
peak, summit, mountaintop
slope, hillside
gorge, canyon
cliff, rock face
cave, cavern
rock, stone
stone, boulder
soil, earth, ground
ground, floor
land, ground
land, country
plot, piece of land
coast, shore, seashore, coastline
shoreline, coast
beach, seaside
bay, gulf
sea, ocean
sea level, level of the sea
river, waterway
riverbank, bank, river bank
island, isle
peninsula, headland
swamp, marsh, wetland
world, earth, globe
continent, land mass
north, northern
south, southern
east, eastern
west, western
northeast, north-east, northeastern
northwest, north-west, northwestern
southeast, south-east, southeastern
southwest, south-west, southwestern
centre, heart, middle
edge, margin, rim
edge, border
surroundings, vicinity, environs
vicinity, proximity
surrounding, neighbouring
side, flank
top, summit
bottom, base, foot
front, head
rear, back
inside, interior
outside, exterior
distance, way
path, trail, track
direction, way
map, chart
flag, banner, standard
banner, placard, sign
placard, sign, poster
sign, notice

# Time
dawn, daybreak, sunrise, first light
dusk, nightfall, sunset
noon, midday
overnight, during the night, in the night, through the night
at night, by night

the next day, the following day, a day later
the previous day, the day before, a day earlier
the day after, the next day, the following day
the following week, the next week, a week later
the following year, the next year, a year later
the previous year, the year before, a year earlier
this year, the current year
this week, the current week
next year, the coming year
in the coming days, over the next few days, in the next few days
in the coming weeks, over the next few weeks, in the next few weeks
in the coming months, over the next few months, in the next few months
in the coming years, over the next few years, in the next few years
in recent days, over the past few days, in the past few days
in recent weeks, over the past few weeks, in the past few weeks
in recent months, over the past few months, in the past few months
in recent years, over the past few years, in the past few years
in the future, in future, going forward
fortnight, two weeks, 14 days
decade, ten years, 10 years
century, hundred years, 100 years
half a century, 50 years, fifty years
millennium, thousand years
dozen, twelve
half an hour, 30 minutes, thirty minutes
six months, half a year
year and a half, 18 months
weekday, working day
holiday, public holiday, bank holiday
christmas, xmas
new year's eve, last day of the year
period, time, spell
period, era, age
era, age, epoch
moment, instant
date, day
deadline, time limit, cut-off date, cutoff
timetable, schedule
schedule, plan
timeline, timetable
time frame, timeframe, timescale
future, time to come
past, history
beginning of the year, start of the year
end of the year, year-end, close of the year
mid, middle of
phase, stage, period
step, stage
process, procedure
course, process
cycle, round
opportunity, chance, occasion
chance, opportunity, possibility
turning point, watershed, pivotal moment
milestone, landmark
record, all-time high, record high
record low, all-time low
record-breaking, record
peak, high point, high
low, low point, lowest point

# Things, quantities and abstractions
thing, object, item
object, article, item
material, substance
box, container, case
container, vessel
bag, sack
bottle, flask
bin, trash can, garbage can, dustbin
tap, faucet
nappy, diaper
pram, pushchair, stroller, baby carriage
torch, flashlight
cooker, stove
fridge, refrigerator
vacuum cleaner, hoover
curtain, drape
sofa, couch, settee
cupboard, closet, wardrobe
blanket, cover
rope, cord
wire, cable
pipe, tube
knife, blade
spade, shovel
toy, plaything
gift, present
souvenir, memento
jewel, gem, precious stone
treasure, valuables
documents, papers, files, records
file, dossier, record
form, questionnaire
list, catalogue, register
letter, missive
copy, version
version, edition
drawing, sketch
logo, emblem
colour, shade
amount, quantity, volume
amount, sum
sum, amount of money
number, quantity, count
a number of, several, some, various
a handful of, a few
a lot of, many, lots of, plenty of, a large number of, a great number of
many, numerous, a large number of
numerous, many, countless

majority, bulk, most
most of, the majority of, the bulk of, the greater part of
part, portion, section
part of, some of
part, piece
piece, fragment
section, stretch
segment, section
rest, remainder
remaining, left, outstanding
proportion, percentage, share
percentage, proportion, rate
rate, pace
level, degree, extent
extent, scale, scope
scale, size, magnitude
size, dimensions
length, duration
height, altitude
depth, deepness
width, breadth
weight, mass
capacity, ability
gap, opening
hole, opening
crack, fissure
lack, absence, want
limit, boundary
similarity, likeness, resemblance
resemble, look like, be similar to
balance, equilibrium
imbalance, inequality
quality, standard
standard, norm, benchmark
criterion, standard, yardstick
circumstances, situation, conditions
situation, state of affairs, position, circumstances
state, condition, shape
condition, requirement, proviso, precondition
context, background
background, history
details, particulars, specifics, information
fact, reality
factor, element
element, component, part
feature, characteristic, attribute
characteristic, trait
aspect, facet, side
type, kind, sort
category, class, group
example, instance, case
for example, for instance, such as
model, example
model, version
pattern, trend
trend, tendency
tendency, inclination
system, structure
structure, framework
network, web
organisation, group, body
organisation, association
association, society, federation
club, association
institution, organisation, body
basis, foundation
foundation, base
reason, grounds, cause
mission, task
mission, assignment
operation, mission
operation, action
campaign, drive, push
movement, campaign
project, scheme, undertaking
undertaking, venture, enterprise
venture, project
programme, plan
strategy, plan
tactic, method
method, way, approach
way, manner, means
means, method, resources
role, part, function
function, purpose
career, working life
profession, occupation, job
obligation, commitment, duty
burden, load, weight
load, cargo
right, entitlement
entitled, eligible
eligible, qualified
privilege, advantage
priority, main concern
significance, meaning, importance
meaning, sense
value, worth
value, price
worth, valued at
advantage, benefit, plus
disadvantage, drawback, downside, shortcoming
weakness, shortcoming, flaw
shortcoming, deficiency, failing
strength, power
power, force
force, strength
authority, power
energy, strength
challenge, test
suffering, misery, pain
uncertainty, lack of clarity
turmoil, chaos, upheaval
chaos, disorder, disarray
order, calm
peace, calm
peaceful, non-violent, nonviolent
peacefully, without violence, without incident
luck, fortune
lucky, fortunate
fate, destiny
coincidence, chance
by chance, by coincidence, accidentally
mystery, puzzle, riddle
secret, mystery
story, tale
lesson, moral
rule, principle
exception, special case
exemption, exception, waiver
exempt, excuse
deal, transaction
talks, discussion, dialogue
dialogue, talks, conversation
contact, touch
contact, get in touch, reach
communication, contact
message, communication
note, message
notice, notification
notice, warning
claim, right
pledge, guarantee
trace, sign
record, account
feedback, response
version, account
vision, idea
view, sight
scene, place
scenario, situation
spectacle, show

# Adjectives
big, large, sizeable, sizable
large, great, considerable, substantial
considerable, substantial, significant, sizeable
significant, important, major
major, big, large, key
main, principal, chief, primary, key
key, crucial, vital, central
crucial, critical, vital, essential, pivotal
essential, vital, indispensable
important, significant, key
most important, main, biggest, leading
leading, top, foremost, main
top, leading, senior, high-ranking
senior, high-ranking, top-ranking, high-level
high-level, top-level, senior
huge, enormous, massive, vast, gigantic, immense, giant, colossal
vast, extensive, immense
extensive, large-scale, wide-ranging, comprehensive
widespread, extensive, far-reaching
wide-ranging, sweeping, far-reaching
comprehensive, full, thorough
large-scale, mass, major
small, little
tiny, minute, minuscule
minor, small, slight
slight, small, modest
brief, short-lived, short
long, lengthy, extended
lengthy, prolonged, protracted
long-term, long-range, lasting
short-term, near-term
long-standing, longstanding, long-time, longtime
longtime, long-serving
lasting, enduring, durable
permanent, lasting
temporarily, for a time, for the time being, provisionally
constant, continuous, continual, ceaseless
continuous, uninterrupted, nonstop, non-stop
frequent, common, regular
regular, routine
usual, normal, customary, typical
normal, ordinary, regular
ordinary, average, everyday
common, widespread, prevalent
rare, uncommon, infrequent
unusual, uncommon, out of the ordinary
unprecedented, never seen before, without precedent
historic, momentous, landmark
special, particular
specific, concrete
particular, certain
different, various, diverse
diverse, varied
same, identical
identical, the same
similar, alike, comparable
comparable, equivalent
equal, equivalent, same
unequal, uneven
separate, distinct, different
individual, single, separate
single, lone, sole
sole, only, single
alone, on own, by oneself, single-handedly
unmarried, single
new, fresh
new, further, another
another, a further, one more
additional, extra, further, more
fresh, renewed
recent, latest
latest, most recent, newest
most recent, last
current, present, existing
current, today's
present, in attendance
modern, up-to-date, contemporary
up-to-date, current
out-of-date, outdated, obsolete, old-fashioned
young, youthful
former, ex, one-time, erstwhile
former, previous, past
previous, earlier, prior
next, following, coming, subsequent
subsequent, later, following
future, coming, upcoming, forthcoming
upcoming, forthcoming, impending, coming
impending, imminent, looming
imminent, about to happen, close
initial, original, first
first, maiden, inaugural
first, earliest
last, final, closing
final, definitive
prematurely, early, ahead of time
late, overdue, belated
late, deceased
dead, deceased
alive, living
quick, rapid, fast, swift, speedy
quickly, rapidly, fast, swiftly, speedily, at speed
prompt, swift, speedy
slow, sluggish
slowly, gradually
gradual, step-by-step, slow
gradually, step by step, little by little, bit by bit
suddenly, abruptly, all of a sudden
immediately, at once, right away, instantly, straight away, without delay, forthwith
urgent, pressing
urgently, as a matter of urgency
good, fine
good, favourable, positive
excellent, outstanding, superb
best, finest
better, improved
bad, poor
serious, grave
severe, heavy
worse, poorer
powerful, mighty, strong
strong, robust, solid
robust, sturdy
weak, feeble
weak, fragile
fragile, delicate
soft, gentle
difficult, hard, tough, challenging, tricky
challenging, demanding
easy, simple, straightforward
easily, without difficulty, effortlessly
easier, simpler
simple, plain, basic
basic, fundamental, elementary
complicated, difficult, complex
high, tall
high, elevated
low, small
higher, greater, larger, bigger, more
lower, smaller, less
highest, greatest, biggest, largest, most
lowest, smallest, least
smallest, tiniest
oldest, eldest
heavy, intense, fierce
light, slight
broad, wide, wide-ranging
narrow, slim, thin
narrow, tight
deep, profound
deeply, profoundly
sharp, steep
sharply, steeply
total, overall, combined, aggregate
total, complete, utter
complete, full, entire, whole, total
entire, whole, all
completely, entirely, fully, totally, wholly, altogether
partial, incomplete
partly, partially, in part, to some extent
general, overall
overall, in total, altogether, all told, in all
empty, vacant, unoccupied
vacant, unfilled
private, personal
own, individual
official, formal
unofficial, informal
public, government, state
joint, common, shared, combined
jointly, together, collectively
mutual, reciprocal
central, main
central, middle
internal, domestic, in-house
domestic, home, internal
foreign, external
external, outside
nearby, neighbouring, close by
nearby, close, near
close, intimate
remote, distant, far-away, isolated
distant, far, far away
open, frank, candid
open, unresolved
frank, candid, honest, outspoken
honest, sincere
serious, earnest
strict, tough, stringent, rigorous
strict, stern
tough, hard, strict
stricter, tougher, tighter
flexible, adaptable
firm, solid
fair, just
unfair, unjust
justice, fairness
proper, appropriate, suitable, right
appropriate, suitable, fitting
suitable, right, fit
unsuitable, inappropriate, unfit
adequate, sufficient, enough
insufficient, inadequate, too little
inadequate, poor
excessive, too much, undue
too many, too much
possible, potential, conceivable
potential, possible, prospective
probably, likely, in all likelihood
possibly, perhaps, maybe
apparent, seeming
alleged, purported, supposed
reportedly, according to reports
visible, in sight
noticeable, perceptible
invisible, unseen
striking, remarkable, notable
remarkable, extraordinary
notable, noteworthy
exceptional, extraordinary
amazing, astonishing
strange, odd, peculiar, unusual
interesting, fascinating
exciting, thrilling
popular, well-liked
popularity, favour
unpopular, disliked
favourite, preferred
beautiful, lovely, pretty
attractive, appealing
ugly, unsightly
funny, amusing, comical
serious, solemn
silence, quiet
loud, noisy
loudly, noisily
clean, pure
dirty, filthy, soiled
dark, gloomy
bright, brilliant
colourful, multi-coloured
wet, damp
flat, even
smooth, even
rough, uneven
sharp, keen
clever, smart, intelligent, bright
intelligence, intellect
stupid, foolish
wise, sensible, prudent
reasonable, sensible, fair
rational, reasonable
mad, crazy
careful, cautious, prudent
carefully, cautiously, with care
caution, care, prudence
careless, negligent
reckless, irresponsible
patient, forbearing
kind, friendly
friendly, amicable, cordial
unfriendly, hostile
polite, courteous
rude, impolite
generous, lavish
greedy, avaricious
loyal, faithful
loyalty, allegiance
disloyal, treacherous
treason, betrayal
ambitious, bold
ambition, aspiration
bold, daring
active, engaged
activity, action
inactive, dormant
busy, occupied
available, on offer, obtainable
unavailable, out of reach
alternative, other
opposing, rival
opposite, contrary, reverse
contradictory, conflicting
contradict, be at odds with
contradiction, inconsistency
consistent, steady
consistently, steadily
inconsistent, uneven
unstable, shaky, precarious
sensitive, delicate
critical, crucial, decisive
decisive, conclusive
decisive, crucial, key
indecisive, hesitant
unlimited, boundless
endless, never-ending
countless, innumerable
effective, successful
effective, efficient
ineffective, ineffectual
worthless, of no value
useless, futile
futile, in vain
in vain, to no avail, without success, unsuccessfully
needless, unnecessary, avoidable
superfluous, unnecessary
inevitable, unavoidable
intact, undamaged
aware, informed
unaware, ignorant
well-known, familiar, famous
known, familiar
unknown, unfamiliar
unidentified, unknown
prominent, leading, well-known, high-profile
influential, powerful
prestigious, renowned
experienced, seasoned, veteran
inexperienced, unseasoned
talented, gifted
expert, skilled
armed, carrying weapons
unarmed, defenceless
heavily armed, armed to the teeth
cruelty, brutality
merciless, ruthless
tense, strained
fraught, tense
lively, animated
legal, judicial
judicial, court
medical, health
sexual, of a sexual nature
mental, psychological
moral, ethical
social, societal
cultural, artistic
technical, technological
digital, electronic
traditional, customary, conventional
conventional, traditional, orthodox
conservative, traditional
liberal, progressive
revolutionary, groundbreaking
independent, autonomous
independently, on own
impartial, unbiased, neutral, objective
bias, prejudice, partiality
biased, partial, partisan
subjective, personal
global, universal
universal, general
royal, regal
presidential, of the president
parliamentary, legislative
civil, civilian
male, masculine
female, feminine
wooden, made of wood, timber
golden, gold, gilded
concrete, cement
silk, silken
daily, every day, day-to-day, each day
weekly, every week, each week
monthly, every month, each month
hourly, every hour
nightly, every night
two-day, of two days
week-long, weeklong, of a week
year-long, yearlong, of a year
years-long, lasting years
decades-old, decades-long
month-long, of a month

# Adverbs
now, currently, at present, presently, at the moment, right now
nowadays, these days, today
today, nowadays, now
recently, lately, of late, in recent times
previously, before, earlier, formerly, in the past
formerly, previously, once
already, by now
originally, initially, at first
initially, at first, in the beginning, to begin with, first
first, firstly, in the first place
later, afterwards, subsequently, after that, thereafter
then, after that, afterwards, next
subsequently, later, then
eventually, finally, in the end, ultimately, at last
finally, lastly, at last
soon, shortly, before long, in the near future
shortly, soon, in a short time
shortly before, just before
shortly after, soon after, just after, shortly afterwards
meanwhile, in the meantime, at the same time, in the interim
simultaneously, at the same time, concurrently, at once
at the time, then, back then
so far, until now, to date, up to now, as yet, hitherto, thus far
until then, up to then
always, at all times, invariably
often, frequently, many times, regularly
sometimes, occasionally, at times, now and then, from time to time
occasionally, sporadically, from time to time
rarely, seldom, hardly ever
usually, normally, generally, as a rule, typically
generally, in general, by and large, on the whole
mostly, mainly, largely, chiefly, primarily, for the most part, predominantly
mainly, primarily, chiefly, principally, above all
again, once more, once again, anew, afresh
repeatedly, again and again, time and again, several times, over and over
once, one time, on one occasion
twice, two times, on two occasions
continuously, constantly, continually, without a break, nonstop
permanently, for good, forever, for ever
indefinitely, until further notice, for an indefinite period
for the first time, first
for the last time, last
in the long term, in the long run, over the long term
in the short term, over the short term
in time, on time
ahead of schedule, early
day and night, around the clock, 24 hours a day, round the clock
all day, the whole day
all night, the whole night
almost, nearly, close to, just under, not quite, virtually, practically
about, around, roughly, approximately, some, circa, in the region of
exactly, precisely
just, only, merely, simply
only, just, merely, no more than, solely
at least, no fewer than, no less than, not less than
at most, no more than, up to, a maximum of
up to, as many as, as much as, as high as
more than, over, above, in excess of, upwards of
less than, under, below, fewer than
just over, slightly more than, a little over, little more than
just under, slightly less than, a little under, nearly
too, also, as well, likewise
also, in addition, additionally, moreover, furthermore, besides, as well
similarly, likewise, in the same way
instead, rather, in its place
otherwise, or else
however, but, nevertheless, nonetheless, yet, still, even so, all the same
by contrast, in contrast, on the other hand, conversely, on the contrary
therefore, thus, as a result, consequently, hence, so, accordingly, for this reason
as a result, consequently, in consequence
indeed, in fact, actually, as a matter of fact
in reality, actually, in truth
of course, naturally, certainly
certainly, definitely, without doubt, undoubtedly
especially, particularly, in particular, above all, notably
specifically, in particular
extremely, exceedingly
highly, very
greatly, very much, considerably, substantially, significantly
considerably, significantly, substantially, markedly, much, far
significantly, markedly, notably
slightly, a little, marginally, somewhat, a bit
somewhat, a little, rather
quite, rather, fairly, relatively
relatively, comparatively
mostly, in most cases, in the majority of cases
strongly, firmly, vigorously
heavily, strongly
severely, seriously, badly
well, successfully
successfully, with success
briefly, for a short time, for a short while
at length, in detail
in detail, thoroughly
thoroughly, in depth, fully
quietly, silently, without a sound
openly, publicly, frankly
directly, straight
directly, at first hand
indirectly, in a roundabout way
automatically, by itself
personally, in person
in person, face to face, face-to-face
by phone, by telephone, over the phone, on the phone, on the telephone
by video link, via video link, by video, remotely
remotely, from afar, from a distance
live, as it happens
separately, individually, apart
individually, one by one, singly
alone, without company, unaccompanied
respectively, in that order
everywhere, all over, throughout
elsewhere, in other places, in another place
overhead, above
upwards, up
downwards, down
forward, ahead
backwards, back
away, off
far away, a long way off
at home, domestically
home, back home
online, via the internet
upstairs, on the upper floor
unanimously, with one voice
narrowly, by a small margin, by a narrow margin, by a slim margin
comfortably, by a wide margin, clearly, by a large margin
fatally, mortally
safely, in safety
violently, by force, with force
by force, forcibly
peacefully, in peace
happily, gladly
sadly, unfortunately, regrettably
fortunately, luckily
hopefully, with luck
willingly, gladly
financially, in financial terms
politically, in political terms
economically, in economic terms
historically, in the past
traditionally, by tradition
theoretically, in theory
practically, in practice
in principle, in theory
on average, an average of
per head, per capita, per person
each, every, apiece
per, each
together, side by side
both, the two, the pair
vice versa, the other way round

# Connectives and prepositions
after, following, in the wake of, in the aftermath of
after, since
since, from
before, ahead of, prior to, in advance of, in the run-up to
until, till, up to
by, no later than, at the latest
during, in, in the course of, over the course of, throughout
throughout, during the whole of, all through
while, as, when, during
while, whereas, whilst
when, as, at the time
as soon as, once, immediately after, the moment
as long as, provided, provided that, on condition that, so long as
if, in case, in the event, in the event of
unless, except if
because, since, as, given that
because of, due to, owing to, on account of, as a result of, thanks to, over
over, because of, for
given, in view of, in light of, considering, in the light of
in response to, as a reaction to, reacting to
thanks to, with the help of
despite, in spite of, notwithstanding, regardless of
although, though, even though, while
regardless of, irrespective of, no matter
except, apart from, aside from, except for, other than, with the exception of, bar
including, among them, such as
such as, like, including
like, as, similar to, just as
unlike, in contrast to, as opposed to
instead of, rather than, in place of, as opposed to
in addition to, besides, as well as, on top of, along with, alongside
as well as, and, along with, together with
with, together with, along with, accompanied by, alongside
without, with no, lacking
against, opposed to
about, on, regarding, concerning, with regard to, relating to, as to, over
concerning, with respect to, in relation to, in connection with
in connection with, in relation to, related to, linked to
in terms of, as regards, when it comes to
according to, as per
in accordance with, in line with, in keeping with, according to, under
under, under the terms of, pursuant to
contrary to, in contrast to
on behalf of, in the name of, for
for, in order to, so as to, to
in order to, so as to, with a view to, with the aim of, in a bid to, in an effort to, in an attempt to
so that, in order that
by means of, through, via, by, using, with the help of
via, through, by way of
using, with, by means of
amid, against a backdrop of, in the midst of, at a time of
among, amid, between
near, close to, not far from, in the vicinity of, just outside
next to, beside, alongside, adjacent to
in front of, outside
opposite, across from, facing
behind, at the back of, to the rear of
inside, within, in
outside, out of
below, under, beneath, underneath
on, upon, on top of, onto
off, from
off, off the coast of
across, over, throughout
around, round, surrounding
along, down
through, across
towards, toward, in the direction of
into, in
from, out of
as of, from, starting, with effect from, effective
as from, as of, beginning
instead, in lieu
as part of, in the framework of, within the framework of, in the context of
in the case of, for
in case of, in the event of
at the hands of, by
at the request of, at the behest of, on the request of
with the support of, backed by, supported by, with the backing of
under the leadership of, led by, headed by
in the presence of, before
in the absence of, without
in the face of, faced with
at the expense of, to the detriment of
by comparison with, compared with, compared to
in exchange for, in return for
on the basis of, based on
on the grounds that, because
on the occasion of, to mark
on the eve of, the day before
on the sidelines of, on the margins of, on the fringes of
in the middle of, amid
in the hope of, hoping for
in the form of, as
in the amount of, worth, totalling, amounting to
for fear of, out of fear of
for the purpose of, for
for the benefit of, for
for the sake of, in the interest of
either, each
and, as well as, plus
or, alternatively
that is, namely, i.e.
for example, for instance, e.g.
and so on, et cetera, etc
in short, in brief, in a word
in other words, that is
first of all, to start with
first and foremost, above all

# A verb and the noun of its own that no common stem shows
abolish, abolition
accede, accession
applaud, applause
behave, behaviour
believe, belief
bequeath, bequest
clarify, clarification
compare, comparison
compel, compulsion
compose, composition
comprehend, comprehension
conceive, conception
conquer, conquest
contend, contention
corrode, corrosion
deceive, deception, deceit
defy, defiance
describe, description
deter, deterrence, deterrent
detain, detention
dissuade, dissuasion
enter, entry, entrance
erode, erosion
evade, evasion
exceed, excess
exclude, exclusion
explode, explosion
fly, flight
flee, flight
give, gift
grieve, grief
high, height
impede, impediment
imply, implication
inquire, inquiry
intrude, intrusion
judge, judgment
know, knowledge
laugh, laughter
live, life
lose, loss
maintain, maintenance
marry, marriage
move, movement
notify, notification
offend, offence
omit, omission
perceive, perception
permit, permission
persuade, persuasion
please, pleasure
presume, presumption
pretend, pretence
proceed, procedure
produce, production, product
pronounce, pronunciation
propose, proposal, proposition
provide, provision
pursue, pursuit
receive, reception, receipt
recede, recession
rely, reliance
remember, remembrance
remit, remittance
repeat, repetition
retain, retention
reveal, revelation
revise, revision
satisfy, satisfaction
serve, service
sing, song
solve, solution
strike, blow
strong, strength
subscribe, subscription
succeed, succession
suspect, suspicion
sustain, sustenance
tempt, temptation
tend, tendency
threaten, threat
transcribe, transcript
transfer, transferral
try, trial
vary, variation
weigh, weight
wide, width
free, freedom
poor, poverty
hot, heat
warm, warmth
true, truth
proud, pride
angry, anger
hungry, hunger
thirsty, thirst
wise, wisdom
safe, safety
able, ability
capable, capability, able
unable, incapable, inability
healthy, health
broad, breadth
certain, certainty
cruel, cruelty
honest, honesty
loyal, loyalty
private, privacy
real, reality
scarce, scarcity
secret, secrecy
simple, simplicity
stable, stability
urgent, urgency
violent, violence
absent, absence
present, presence
patient, patience
silent, silence
distant, distance
bankrupt, bankruptcy
pregnant, pregnancy
candidate, candidacy
member, membership
leader, leadership
citizen, citizenship
emperor, imperial
sea, marine, maritime
navy, naval
city, urban, municipal
town, municipal
church, ecclesiastical
parliament, parliamentary
government, governmental, state
money, monetary, financial
mind, mental
body, bodily, physical
heart, cardiac
lung, pulmonary
brain, cerebral, neurological
kidney, renal
tooth, dental
eye, ocular
hand, manual
child, paediatric, juvenile
mother, maternal
father, paternal
brother, fraternal
day, daily
night, nocturnal
star, stellar
earth, terrestrial
atom, nuclear, atomic
nucleus, nuclear
water, aquatic
air, aerial
land, terrestrial
cow, bovine
horse, equine
dog, canine
cat, feline

# Turns of phrase
take part, participate, be involved
take place, happen, be held
take on, accept
take note, notice
take into account, consider, take into consideration
take responsibility, accept responsibility
take the lead, go ahead, go in front
take to, use
take up, start, begin
take up office, take office
take years, last years
make progress, advance, move forward
make a statement, speak
make an attempt, try
make an offer, offer, bid
make an appearance, appear
make sure, ensure, check
make clear, clarify, stress
make money, earn, profit
make way for, give way to
make a contribution, contribute
make changes, change
make a mistake, err
make up for, compensate for, offset
offset, compensate for, balance out, counterbalance
make it, succeed
give way, yield
give permission, allow, permit
give support, support
give rise to, cause
give an interview, speak to
give reasons, explain
give information, inform
give notice, announce
have a meal, eat
have access, be able to use
have an impact, affect
have fun, enjoy oneself
hold elections, go to the polls, vote
hold an election, call an election
call an election, announce an election
hold a vote, vote
hold a press conference, speak to reporters, tell reporters, speak to journalists
tell reporters, speak to the media, tell journalists, speak to the press
hold a rally, rally
hold accountable, bring to justice, hold to account
bring to justice, prosecute, put on trial
hold back, restrain, withhold
withhold, keep back
hold out, resist
come into power, take power
come to terms, agree
come to a halt, stop, come to a standstill, grind to a halt
standstill, halt
come under attack, be attacked, come under fire
come under pressure, be under pressure, face pressure
come up with, devise, think of
come forward, volunteer
come true, be realised
go abroad, leave the country

go bankrupt, fail, go under
go on sale, be released, hit the shelves
go wrong, fail
go through, pass
go to war, fight
go to court, sue
go home, return home
go back on, renege on
set in motion, start, initiate
set a date, fix a date
set up, build, erect
set out, depart
set out, present
set foot in, enter
put an end to, end, stop
put forward, present, submit
put in charge, appoint
put pressure on, pressure, press, pressurise, lean on
put together, compile, assemble
put under pressure, pressure
put up for sale, offer for sale
bring to an end, end, conclude
raise, bring up, mention
raise money, collect money, fundraise, raise funds
fundraiser, charity event
raise questions, cast doubt
raise concerns, voice concerns, express concern
express, voice, air
express, show
voice, opinion
call into question, question, cast doubt on
call to mind, recall
call up, conscript
call it a day, stop
turn out, prove, prove to be, transpire
turn out to be, prove to be
turn up, arrive
turn away, refuse entry
turn back, return
turn around, reverse
turnaround, reversal, u-turn, about-face
back down, give in, yield, climb down
back away, retreat
back out, withdraw
cave in, give in, yield
step in, intervene, intervention
step aside, stand aside
step back, withdraw
stand by, support
stand firm, hold firm, refuse to budge
stand up to, resist
stand out, be conspicuous
get rid of, remove, dispose of
get hold of, obtain
get hurt, be injured
get away with, go unpunished
get off, alight, disembark
board, get on, go aboard
disembark, go ashore, get off
pay attention, take notice
pay respects, pay tribute
play a role, play a part, have a part
play down, minimise, downplay
keep alive, sustain
keep in touch, stay in contact
keep quiet, remain silent, stay silent
keep track of, monitor
run for president, seek the presidency, stand for president
run for, stand for, seek
run short, run out
run out of, use up, exhaust
break off, end
break out, escape
break the law, commit an offence
break ranks, dissent
break through, penetrate
break with, part ways with
part ways, separate, split
cut back, reduce, scale back, scale down, trim
trim, cut, pare
cut down on, reduce
cut ties, sever ties, break off relations, end relations
cut short, interrupt
fall apart, collapse, break up
fall behind, lag, trail
lag behind, trail, be behind
fall ill, sicken
fall short, fail to reach, miss
miss, fail to reach, fail to meet
miss, be absent from
miss, lack
fall through, collapse, fail
fall to, drop to
fall victim to, be killed by
see the light of day, appear
look ahead, plan
look forward to, anticipate
look out for, watch for
point the finger at, blame
pave the way for, clear the way for, open the way for, make possible
pull out of, withdraw from, leave, quit
pull off, achieve
pull over, stop
rule out, dismiss
send a message, send a signal
shed light on, explain, clarify
speak out, voice opinion
speak out against, oppose
spell the end of, end
throw light on, explain
throw out, discard
wind down, close
work out, devise
work towards, strive for
crack down on, clamp down on, get tough on
end in failure, fail
end up, finish
enter into, sign
enter politics, go into politics
enter the race, stand, run
drop out, withdraw, pull out
drop out of, withdraw from, quit
drop charges, dismiss the case
drop off, deliver
drop by, visit
pay a visit, visit, call on
visit, go to, travel to
carry weight, matter
catch up, draw level
catch by surprise, surprise
close in on, draw near to
draw criticism, be criticised, come in for criticism, attract criticism
draw to a close, end, conclude
draw up, compile
fend off, repel, ward off
repel, beat back, drive back
fight back, retaliate
figure out, work out, understand
fill in, complete
fill in for, replace, stand in for, deputise for
find a solution, solve
find common ground, agree
follow suit, do the same, do likewise
follow up, pursue
gain momentum, pick up speed, gather pace
gain support, win support
get through, survive
hand down, impose, pass
hand over, transfer
hang on, wait
join hands, unite
jump at, accept
lay the foundation, establish
lay claim to, claim
lay down, set
lay the blame on, blame
lead the way, pioneer
lose ground, fall back
lose control, go out of control
lose sight of, forget
lose patience, become impatient
move away, leave
open the door to, allow
opt out, decline
own up, confess
phase in, introduce gradually
pick out, select
pin hopes on, hope for
pull together, cooperate
reach out to, contact
reach a verdict, decide
reach a compromise, compromise
remain in office, stay in office, stay on, remain in post
remain in force, stay in place, remain in place
remain open, stay open
remain at large, be on the run
report for duty, begin work
rise up, revolt, rebel
rebel, revolt, mutiny
roll back, reverse, undo
undo, reverse, cancel
rush to, hurry to
scale up, expand
seek asylum, apply for asylum
seek help, ask for help
seek out, look for
sell out, be sold out
serve time, be in prison
serve as, act as, work as, function as
settle down, calm
show signs of, appear
single out, pick out
stem the flow, stop
stick with, keep
stock up, stockpile
surface, emerge, come to light
swap places, exchange
talk over, discuss
tie up, bind
toe the line, obey
obey, comply, comply with, follow
top up, supplement
touch on, mention
track down, find
trade in, exchange
use force, resort to force
wake up to, realise
walk away, leave
walk free, be released
walk out, leave
ward off, avert
wash ashore, wash up
weigh up, consider
on the agenda, up for discussion
agenda, programme
on the cards, likely
on the table, under discussion
on the rise, rising, increasing, growing, on the increase
on the decline, falling, declining, decreasing
on the brink of, on the verge of, close to, near
on the way, under way
on the move, moving
on the ground, locally
on trial, in the dock
on strike, striking
on sale, available
on leave, off work
on duty, working
on display, on show, exhibited
on fire, burning, ablaze, in flames, alight
on foot, walking
on holiday, on vacation
on record, recorded
since records began, on record
in charge, responsible
in common, shared
in custody, detained, under arrest
in debt, indebted
in demand, sought-after
in detention, detained
in exile, exiled
in favour, supportive
valid, in force, effective
invalid, void, null and void
in jeopardy, at risk
in line with expectations, as expected
as expected, as planned, according to plan
as planned, as scheduled
in mourning, mourning
in operation, running
in person, physically
in place, in force
in place, established
in possession of, having
in power, ruling, governing
in question, concerned
in ruins, destroyed
in tears, crying, weeping
in the dark, uninformed
in the lead, leading, ahead, in front
in the open, outdoors, in the open air
outdoors, outside, in the open air
indoors, inside
in the running, in contention
in touch, in contact
in trouble, in difficulty, struggling
struggle, have difficulty, find it hard, battle
struggle, fight
in uniform, uniformed
in use, used
out of control, uncontrolled
out of date, expired
out of the question, impossible
under attack, being attacked
under construction, being built
under consideration, being considered
under control, contained
under cover, covert
undercover, covert
under discussion, being discussed
under fire, criticised
under house arrest, confined to home
under pressure, pressed
under review, being reviewed
under siege, besieged
under threat, threatened
under treatment, being treated
up and running, working
up for sale, on sale
up in the air, undecided
at fault, to blame
at home, indoors
at large, free
at odds with, in conflict with
at peace, peaceful
at sea, on the water
at stake, at risk
at war, in conflict
at work, working
beyond doubt, certain
by mutual consent, by agreement
for sale, on the market
war-torn, ravaged by war, war-ravaged, war-hit
cash-strapped, short of money, hard up
state-run, state, government-run
state-backed, supported by the state, government-backed
cross-border, transnational
door to door, house to house
head-on, frontal
last-minute, eleventh-hour, late
long-awaited, eagerly awaited, long awaited
eagerly awaited, much anticipated, highly anticipated
long-running, long-lasting, drawn-out
much-needed, badly needed, urgently needed
one-off, single
one-sided, unilateral
unilateral, unilaterally, on own initiative
ongoing, current
record-high, highest ever
well-being, welfare, wellbeing
world-famous, internationally renowned, world-renowned
tit-for-tat, retaliatory
whereabouts, location
word, term
word, news
wake, aftermath
aftermath, consequences, aftereffects
backlash, adverse reaction
backlog, pile-up
boost, encouragement, help
blow, setback
setback, reverse
boon, benefit
bottleneck, chokepoint
byproduct, by-product, side product
cornerstone, foundation
countdown, run-up
curb, brake
downfall, fall
driving force, engine
fallout, consequences, repercussions
foothold, base
footprint, presence
gesture, sign
guideline, recommendation, guidance
guidance, instructions
hallmark, characteristic
headway, progress
hub, centre
insight, understanding
inroads, progress
key, answer
linchpin, mainstay
leverage, influence
momentum, impetus
impetus, stimulus
nickname, epithet
offshoot, branch
outlook, prospect
prospect, possibility, chance
overview, survey
pillar, mainstay
plight, predicament
precaution, safety measure, precautionary measure
prerequisite, precondition, requirement
proponent, advocate, supporter
advocate, champion, supporter
advocate, support, argue for, promote
promote, encourage, foster, further
promote, advance, elevate
push for, press for, campaign for, lobby for
ramifications, consequences, implications
rift, split, breach
scope, range
range, variety, array, selection
range, reach
scrutiny, examination
snag, hitch, problem
spate, series, string, wave
series, string, succession, row, sequence
spike, sharp rise
surge, sharp rise, sharp increase, steep rise
slump, sharp fall, sharp drop, steep fall
stopgap, temporary solution
stumbling block, sticking point
threshold, limit
toll, cost
turnout, attendance
ultimatum, final demand
vacuum, void
windfall, unexpected gain
workaround, alternative solution
""")
