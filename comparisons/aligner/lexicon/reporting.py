"""Who says it and with what stance: verbs of saying, hearsay, words before a source, and those who speak in news.

To extend: a verb belongs in the one list that tells what the writer lets us think of the words reported. "Say" and
its like take no stance; "claim" keeps a distance; "admit" holds the words for true and unwelcome to the speaker. A
verb that only sometimes reports speech ("hold", "find") is better left out, but for those that cannot be spared.
"""

from comparisons.aligner.lexicon import words

NEUTRAL = words("""
say, add, note, tell, state, announce, remark, explain, report, write, comment, declare, mention, observe, describe
reply, respond, answer, inform, go on to say, be quoted as saying, be cited as saying, continue, quote, cite, relate
recount, recall, describe as, post, tweet, publish, release a statement, issue a statement, communicate, address
outline, detail, testify, conclude, specify, clarify, indicate, point out, point to, reiterate, repeat, summarise
read, speak, talk, brief, notify, disclose, reveal, reflect, elaborate, put it, argue that, express, voice, opine
utter, pronounce, narrate, proclaim, learn, ask, call, phrase
""")

CLAIM = words("""
claim, allege, assert, contend, maintain, purport, profess, argue, make the claim, lay claim, make out, charge that
protest that, would have us believe, pretend, posit, submit that, aver, avow, make an allegation, put forward
""")

INSIST = words("""
insist, stress, emphasise, underline, underscore, highlight, press home, make clear, make it clear, swear, vow
affirm, reaffirm, be adamant, be emphatic, drive home, be at pains to, leave no doubt, put emphasis on, lay stress on
""")

ADMIT = words("""
admit, concede, acknowledge, confess, own up, own up to, recognise, grant that, make an admission, come clean
allow that, accept that, plead guilty, admission, confession, acknowledgement, acknowledgment
""")

DENY = words("""
deny, dispute, reject, refute, rebut, repudiate, disavow, dismiss, contradict, disclaim, denial, brush aside, rebuff
dismiss as, wave away, reject as, issue a denial, plead not guilty, gainsay, contest, negate, pour scorn on
""")

BOAST = words("""
boast, brag, crow, gloat, trumpet, tout, show off, congratulate himself, congratulate herself, take credit, vaunt
bluster, swagger, pride himself on, pride herself on, pride itself on, pride themselves on, make much of, preen
talk up
""")

WARN = words("""
warn, caution, alert, forewarn, threaten, raise the alarm, sound the alarm, sound a warning, issue a warning
admonish, fear, express fear, express concern, voice concern, raise concern, warning, remind
""")

CONFIRM = words("""
confirm, verify, corroborate, substantiate, authenticate, bear out, prove, establish, certify, attest, attest to
vouch for, validate, confirmation, give confirmation, back up, ratify, show, demonstrate, find that
""")

SUGGEST = words("""
suggest, hint, imply, intimate, insinuate, signal, propose, indicate that, speculate, estimate, guess, suspect
believe, think, feel, consider, reckon, assume, suppose, presume, surmise, predict, forecast, expect, hypothesise
theorise, float the idea, raise the possibility, make a suggestion, allude to, wonder, hope, venture, drop a hint
point at
""")

ACCUSE = words("""
accuse, blame, charge, denounce, condemn, criticise, slam, blast, lambast, lambaste, decry, castigate, rebuke, berate
fault, hold responsible, point the finger at, lay the blame on, put the blame on, pin the blame on, indict, implicate
level accusations, level charges, incriminate, censure, reproach, attack, chide, scold, reprimand, impugn, upbraid
""")

# Uninflected; "reportedly" shares its stem with "report", so compare these as they are written.
HEARSAY = words("""
reportedly, allegedly, purportedly, supposedly, so called, rumour, rumoured, unconfirmed, unverified, self styled
self proclaimed, self described, alleged, purported, supposed, reputed, reputedly, rumour has it, word has it
professedly, avowedly, putative, putatively, on paper, nominally, what it called, what he called, what she called
what they called, what it said was, unsubstantiated, unproven, suspected, as it were, hearsay, rumored, rumours
rumors, what it calls, what he calls, what she calls, what they call, what it describes as, what it described as
what he describes as, what he described as, what she describes as, what she described as, what they describe as
what they described as, what it says, what it says is, what he said was, what she said was, what they said was
self appointed, self declared, unnamed source, unnamed sources, anonymous sources, if confirmed, if true
in his words, in her words, in its words, in their words
""")

PHRASES = words("""
according to, in the words of, citing, quoting, as reported by, in the view of, in the opinion of, as per
as stated by, as announced by, as told to, as told by, as quoted by, as cited by, as explained by, as described by
as confirmed by, as noted by, as put by, as claimed by, as seen by, as shown by, as written by, in the eyes of
in the judgment of, in the judgement of, in the estimation of, by the account of, by the accounts of
on the account of, on the authority of, on the word of, on the evidence of, on the say so of, from the viewpoint of
with reference to, referring to, based on, drawing on, attributed to, attribute to
in an interview with, in a statement to, in remarks to, in comments to, speaking to, talking to, in a statement by
in a report by, in a statement, in a report, in a post on, in an interview, in a letter to, in a speech to
in an address to, in a briefing, in a tweet, in testimony to, said by, told by, reported by, announced by
confirmed by, published by, released by, issued by, seen by, obtained by, reviewed by, compiled by, quoted by
cited by, carried by, broadcast by, conducted by, commissioned by, data from, figure from, source in, source at
source close to, source within, source from, source familiar with, person familiar with, people familiar with
person close to, official at, official from, official in, in the account of
""")

# "Was", "is" and "were" have the stem of "be".
PASSIVES = words("""
be said to, be reported to, be believed to, be alleged to, be understood to, be thought to, be claimed to
be rumoured to, be considered to, be known to, be estimated to, be suspected to, be suspected of, be reputed to
be held to, be deemed to, be presumed to, be assumed to, be feared to, be seen to, be shown to, be found to
be accused of, be described as, be regarded as, be seen as, be believed, be thought, be alleged, be reported
be quoted as, be cited as, be feared, be presumed, be suspected, be understood, be rumoured, be claimed, be announced
be confirmed to, have reportedly, have allegedly, it be said, it be claimed, it be alleged, it be reported
it be believed, it be thought, it be understood, it be rumoured, it be announced, it be expected, it be feared
it be known, it be estimated
""")

SOURCES = words("""
# The state and its people.
official, spokesman, spokeswoman, spokesperson, minister, ministry, prime minister, president, presidency, premier
chancellor, vice president, deputy, secretary, secretary general, state department, foreign ministry
defence ministry, interior ministry, finance ministry, health ministry, justice ministry, foreign minister
government, administration, cabinet, authority, agency, department, office, bureau, commission, commissioner
committee, council, councillor, councilor, parliament, parliamentarian, congress, congressman, congresswoman, senate
senator, lawmaker, legislator, member of parliament, mp, mep, representative, governor, mayor, municipality
city hall, town hall, white house, kremlin, pentagon, downing street, élysée, embassy, consulate, ambassador, envoy
diplomat, consul, negotiator, mediator, aide, adviser, advisor, politician, party, opposition, opposition leader
leader, candidate, campaign, coalition, bloc, state, king, queen, prince, palace, monarch, head of state, ruler
regime, regulator, watchdog, ombudsman, auditor, inspector, inspectorate, treasury, central bank, tax office
statistics office, statistician, electoral commission, bureaucrat, press secretary, press service, press office
press officer, chief of staff, insider, whistleblower

# Force and law.
police, police officer, police chief, officer, sheriff, detective, investigator, gendarmerie, gendarme, coast guard
border guard, army, military, navy, air force, general, colonel, commander, commander in chief, soldier, troop
admiral, general staff, militia, militant, rebel, fighter, insurgent, intelligence, intelligence agency
intelligence service, security service, security force, firefighter, fire brigade, fire service, rescuer
rescue service, rescue worker, emergency service, paramedic, ambulance service, coroner, pathologist, court, judge
supreme court, tribunal, magistrate, jury, juror, prosecutor, prosecution, attorney, attorney general, lawyer
solicitor, barrister, counsel, defence, defence lawyer, plaintiff, defendant, complainant, suspect, accused
informant, agent, spy, guard, warden

# Those who know and those who saw.
analyst, expert, specialist, scientist, researcher, scholar, academic, professor, historian, economist
political scientist, doctor, physician, surgeon, nurse, medic, epidemiologist, virologist, psychologist, engineer
meteorologist, forecaster, seismologist, astronomer, biologist, geologist, climatologist, pollster, commentator
observer, strategist, consultant, critic, author, writer, teacher, student, university, institute, think tank
academy, school, hospital, laboratory, witness, eyewitness, bystander, onlooker, passer by, resident, neighbour
villager, citizen, inhabitant, survivor, victim, relative, family, mother, father, wife, husband, son, daughter
brother, sister, friend, colleague, parent, widow, farmer, worker, miner, driver, pilot, captain, passenger, tourist
shopkeeper, customer, protester, demonstrator, voter, refugee, migrant, prisoner, hostage, patient, veteran, fan
supporter, opponent

# Companies and groups.
company, firm, corporation, manufacturer, maker, producer, operator, airline, airport, bank, broker, trader, investor
shareholder, retailer, supplier, employer, employee, manager, executive, chief executive, ceo, chairman, chairwoman
chair, director, managing director, founder, owner, board, management, headquarters, industry, union, trade union
association, federation, chamber of commerce, lobby, organisation, group, charity, foundation, aid agency, aid worker
aid group, relief agency, human rights group, rights group, rights activist, rights organisation, monitor
observatory, monitoring group, activist, campaigner, environmentalist, dissident, human rights defender
nongovernmental organisation, ngo, red cross, red crescent, united nations, european union, european commission, nato
club, team, coach, player, athlete, referee, church, bishop, archbishop, pope, vatican, priest, imam, cleric, rabbi
patriarch, celebrity, singer, actor, star

# What is read, seen and heard.
source, report, study, survey, poll, opinion poll, exit poll, census, data, figure, statistic, result, statement
document, paper, file, record, filing, memo, letter, email, message, note, transcript, footage, video, image
photograph, picture, satellite image, recording, tape, evidence, finding, research, analysis, estimate, forecast
projection, review, audit, investigation, inquiry, enquiry, indictment, complaint, lawsuit, ruling, verdict
court document, affidavit, testimony, communiqué, declaration, press release, readout, briefing, bulletin
announcement, notice, leak, dossier, media, news agency, newspaper, daily, magazine, tabloid, broadcaster, television
tv, radio, channel, station, website, portal, blog, blogger, journal, journalist, reporter, correspondent, editor
columnist, publication, outlet, press, wire, reuters, associated press, agence france presse, afp, bbc, cnn, xinhua
tass, ria novosti, interfax, al jazeera, dpa, efe, ansa, anadolu, irna, kyodo, yonhap, bloomberg, new york times
washington post, guardian, der spiegel, le monde, twitter, facebook, telegram, social media, monitoring service
tracker, account, biography, memoir
""")
