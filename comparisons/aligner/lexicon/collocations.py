"""Phrases always said with exactly these words; with a near-synonym for one of them, a text was spun by machine.

To extend: two to four words of news English that no writer varies, by subject. "Breast cancer" turned into "bosom
malignancy", or "climate change" into "climate alteration", is a sign that nobody wrote it. Names belong here as far
as they consist of common words ("white house", "security council"). Leave out what writers do vary ("peace talks"
and "peace negotiations", "jail term" and "prison sentence"), sayings and free pairs of adjective and noun. Where
just two or three forms are current ("press conference", "news conference"), list them all. Nouns are in the singular
and verbs in the infinitive, but for what is never said so ("human rights", "united nations"). Of two spellings with
one stem ("defence", "defense") one is enough; hyphens are written as spaces.
"""

from comparisons.aligner.lexicon import words

FIXED = words("""
# Heads and houses of state.
prime minister, deputy prime minister, foreign minister, finance minister, defence minister, interior minister
justice minister, home secretary, foreign secretary, health secretary, home office, foreign office
cabinet minister, cabinet office, cabinet reshuffle, head of state, head of government, vice president, first lady
first minister, white house, oval office, capitol hill, press secretary, chief of staff, secretary of state
state department, treasury secretary, attorney general, solicitor general, secretary general, director general
governor general, surgeon general, inspector general, auditor general, commander in chief, running mate
front runner, dark horse, lame duck, swing state, battleground state, electoral college, electoral roll
polling station, polling day, ballot box, ballot paper, postal vote, postal ballot, absentee ballot, exit poll
opinion poll, straw poll, popular vote, swing voter, floating voter, voter turnout, general election
presidential election, midterm election, snap election, primary election, oath of office, inauguration day
state of the union, executive order, executive branch, judicial review, house of commons, house of lords
house of representatives, upper house, lower house, speaker of the house, majority leader, minority leader
shadow cabinet, shadow chancellor, front bench, back bench, cross bench, hung parliament, coalition government
minority government, caretaker government, interim government, puppet government, unity government, civil servant
civil service, public servant, public sector, private sector, public office, public inquiry, select committee
steering committee, central committee, standing committee, private member's bill, white paper, green paper
red tape, red line, pork barrel, rubber stamp, filibuster rule, casting vote, free vote, no confidence vote
vote of no confidence, confidence motion, constitutional amendment, first amendment, second amendment
bill of rights, founding father, city council, town hall, city hall, county council, council tax, local authority
local government, federal government, central government, ruling party, democratic party, republican party
labour party, conservative party, green party, liberal democrats, grand old party, tea party, party line
party conference, left wing, right wing, far right, far left, middle class, working class, upper class, grass roots
rank and file, think tank, pressure group, lobby group, spin doctor, political correctness, identity politics
culture war, special envoy, special relationship, state visit, red carpet, royal family, crown prince
crown princess, prince of wales, royal assent, buckingham palace, downing street, house of cards, law and order
checks and balances, separation of powers, rule of law, power sharing, nation state, city state, welfare state
nanny state, deep state, police state, failed state, rogue state, buffer zone, no man's land, open letter
hot potato, elephant in the room, litmus test, silver bullet, tipping point, turning point, point of no return
wake up call, war of words, bone of contention, bargaining chip, olive branch, sea change, domino effect
ripple effect, vicious circle, carrot and stick, status quo, point of view, common ground, common sense
last minute, last resort, worst case scenario, root cause, side effect, blind eye, turn a blind eye
defence secretary, justice secretary, transport secretary, chancellor of the exchequer, leader of the opposition
minister of state, american civil liberties union, environmental protection agency, parliamentary election
mayoral election, local election, pro choice, pro life

# Diplomacy, war, terror.
nuclear arms, nuclear power station, atom bomb
united nations, security council, general assembly, human rights, human rights watch, human rights council
human shield, human being, human trafficking, amnesty international, red cross, red crescent, world bank
world health organization, world trade organization, international monetary fund, international criminal court
international court of justice, european union, european commission, european council, european parliament
european court of justice, court of human rights, member state, eurozone crisis, single market, customs union
common market, free trade, free trade agreement, trade war, trade deficit, trade surplus, trade union, cold war
civil war, proxy war, world war, first world war, second world war, gulf war, war crime, war criminal
war on terror, weapon of mass destruction, nuclear weapon, nuclear power, nuclear power plant, nuclear warhead
nuclear bomb, nuclear fuel, nuclear reactor, nuclear test, atomic energy agency, hydrogen bomb, dirty bomb
cluster bomb, cluster munition, suicide bomber, suicide vest, roadside bomb, time bomb, petrol bomb, pipe bomb
bomb squad, bomb disposal, land mine, hand grenade, rocket launcher, rocket propelled grenade, ballistic missile
cruise missile, guided missile, missile defence, air defence, air force, air force base, air force one, air raid
air raid siren, air raid shelter, air strike, armed forces, armed conflict, special forces, task force
peacekeeping force, peacekeeping mission, national guard, revolutionary guard, royal navy, royal air force
military service, military police, military junta, martial law, court martial, fighter jet, aircraft carrier
battle tank, armoured vehicle, machine gun, assault rifle, submachine gun, stun gun, tear gas, mustard gas
nerve agent, nerve gas, chemical weapon, biological weapon, rubber bullet, water cannon, live ammunition
friendly fire, open fire, return fire, line of fire, peace process, peace prize, nobel peace prize, nobel prize
demilitarized zone, no fly zone, safe haven, safe passage, front line, war zone, war chest, prisoner of war
concentration camp, labour camp, refugee camp, training camp, asylum seeker, asylum claim, green card, work permit
work visa, border patrol, border wall, coast guard, travel ban, travel document, arms race, arms control
arms embargo, small arms, international community, international law, geneva convention, foreign policy
foreign affairs, foreign aid, foreign exchange, foreign investment, foreign language, national security
national security adviser, national security council, national interest, homeland security, intelligence agency
intelligence service, secret service, secret police, security forces, security guard, security service
security clearance, double agent, sleeper cell, lone wolf, islamic state, muslim brotherhood, middle east
west bank, gaza strip, far east, north pole, south pole, iron curtain, iron dome, berlin wall, arab spring
arab league, african union, latin america, third world, third world country, developing country, developing world
ethnic cleansing, ethnic minority, crime against humanity, collateral damage, body bag, body count, death toll
death squad, hunger strike, non governmental organisation, humanitarian crisis, humanitarian corridor
state of emergency, state of war, purple heart, medal of honor, victoria cross, remembrance day, veterans day
honour guard, guard of honour, victory day, liberation army, guerrilla war, guerrilla warfare

# Police, courts, crime.
house arrest, high court judge
supreme court, high court, appeal court, court of appeal, crown court, county court, district court, circuit court
criminal court, juvenile court, family court, magistrates court, constitutional court, federal court, court case
court order, contempt of court, chief justice, lord chief justice, justice department, department of justice
ministry of justice, miscarriage of justice, obstruction of justice, district attorney, public prosecutor
special prosecutor, special counsel, defence lawyer, defense attorney, public defender, expert witness, witness box
witness statement, witness protection, grand jury, hung jury, jury duty, jury service, plea bargain, guilty plea
plead guilty, plead not guilty, not guilty, beyond reasonable doubt, burden of proof, presumption of innocence
due process, double jeopardy, death penalty, death sentence, death row, capital punishment, corporal punishment
life sentence, life imprisonment, suspended sentence, solitary confinement, maximum security
maximum security prison, police custody, police station, riot police, riot gear, plain clothes, police brutality
arrest warrant, search warrant, search party, lethal injection, electric chair, firing squad, community service
community order, restraining order, gag order, early release, bail bond, statute of limitations, class action
class action lawsuit, civil lawsuit, civil court, civil rights, civil rights movement, civil liberties
civil partnership, civil society, civil unrest, civil disobedience, civil defence, common law, criminal law
criminal record, criminal justice system, organised crime, hate crime, hate speech, knife crime, gun crime
gun control, gun law, gun violence, gun owner, gun lobby, white collar crime, petty crime, cold case, crime scene
crime wave, crime rate, drug dealer, drug trafficking, drug lord, drug cartel, drug addict, drug abuse
drug overdose, drug enforcement administration, money laundering, insider trading, tax evasion, tax avoidance
tax haven, tax fraud, identity theft, credit card fraud, pyramid scheme, ponzi scheme, sexual assault, sexual abuse
sexual harassment, sexual orientation, sex offender, sex offenders register, sex worker, sex education
sex trafficking, sexually transmitted disease, child abuse, child labour, child pornography, child protection
child support, child soldier, child benefit, domestic violence, domestic abuse, date rape, grievous bodily harm
actual bodily harm, assault and battery, first degree murder, second degree murder, murder weapon, mass murder
mass shooting, mass grave, serial killer, hit man, contract killer, hit and run, drive by shooting, school shooting
armed robbery, armed robber, bank robbery, bank robber, breaking and entering, getaway car, black market
drunk driver, drunk driving, driving licence, driver's license, dangerous driving, reckless driving, speed limit
speed camera, traffic light, traffic jam, traffic warden, breath test, blood alcohol, dna test, post mortem
post mortem examination, cause of death, natural causes, foul play, self defence, inside job, prime suspect
person of interest, body camera, closed circuit, lie detector, bullet proof vest, bulletproof vest, pepper spray
stab wound, gunshot wound, blunt force trauma, freedom of speech, freedom of expression, freedom of information
freedom of the press, freedom of movement, free speech, free press, free will, intellectual property, patent office
power of attorney, legal aid, legal tender, next of kin, serious fraud office, metropolitan police, scotland yard
federal bureau of investigation, central intelligence agency, internal affairs, internal revenue service
neighbourhood watch, citizen's arrest, stop and search, phone hacking, phone tap

# Economy, work, money.
central bank, european central bank, bank of england, federal reserve, interest rate, base rate, exchange rate
inflation rate, unemployment rate, mortgage rate, birth rate, death rate, mortality rate, infant mortality
life expectancy, gross domestic product, gross national product, consumer price index, consumer confidence
consumer goods, consumer spending, purchasing power, cost of living, cost of living crisis, standard of living
living wage, minimum wage, pay packet, pay gap, gender pay gap, income tax, corporation tax, inheritance tax
capital gains tax, value added tax, sales tax, wealth tax, carbon tax, tax return, tax cut, tax break, tax relief
tax credit, tax year, national insurance, social security, social services, social worker, social welfare
social care, public debt, national debt, sovereign debt, debt crisis, debt ceiling, debt relief, credit crunch
credit rating, credit rating agency, credit card, debit card, credit union, credit default swap, subprime mortgage
financial crisis, financial year, fiscal year, fiscal policy, monetary policy, quantitative easing
austerity measures, budget deficit, budget surplus, balance of payments, balance of power, balance sheet
bottom line, profit margin, net profit, gross profit, operating profit, net income, net loss, net worth, cash flow
cash machine, cash cow, real estate, real estate agent, estate agent, housing market, housing bubble
housing estate, property market, first time buyer, stock exchange, stock market, wall street
new york stock exchange, london stock exchange, dow jones, bear market, bull market, job market, labour market
emerging market, money market, free market, market share, market value, market economy, market capitalization
initial public offering, hedge fund, pension fund, mutual fund, sovereign wealth fund, trust fund, slush fund
private equity, private equity firm, venture capital, venture capitalist, investment bank, investment banker
merchant bank, savings account, bank account, bank holiday, bank statement, bank manager, joint venture
joint account, wholly owned subsidiary, parent company, holding company, shell company, public company
multinational corporation, chief executive, chief executive officer, chief financial officer
chief operating officer, managing director, board of directors, board member, executive director, vice chairman
human resources, annual general meeting, annual report, hostile takeover, takeover bid, mergers and acquisitions
golden handshake, golden parachute, golden age, golden rule, blue chip, small business, small print, start up
trade secret, supply chain, supply and demand, raw material, natural resources, natural gas, natural gas pipeline
crude oil, oil field, oil refinery, oil rig, oil spill, oil tanker, oil well, brent crude, shale gas, fossil fuel
coal mine, gold mine, gold standard, precious metal, rare earth, assembly line, production line, mass production
cottage industry, heavy industry, price war, price tag, price fixing, price cap, retail price index
department store, shopping centre, corner shop, convenience store, high street, main street, black friday
food bank, food chain, food poisoning, food stamp, fast food, fast food chain, junk food, junk bond, soft drink
bottled water, disposable income, household name, petty cash, per capita, double dip recession, great depression
great recession, soft landing, hard landing, economic growth, industrial action, industrial revolution
industrial relations, general strike, picket line, collective bargaining, zero hours contract, early retirement
retirement age, pension scheme, state pension, life insurance, health insurance, car insurance, insurance policy
job centre, blue collar, blue collar worker, white collar, white collar worker, key worker, maternity leave
paternity leave, parental leave, sick leave, annual leave, part time, full time, overtime pay, foreign currency
hard currency, single currency, reserve currency, digital currency, current account, current account deficit
credit history, loan shark, student loan, payday loan, piggy bank, rescue package, stimulus package, going concern

# Health.
stem cell transplant
breast cancer, lung cancer, prostate cancer, skin cancer, cervical cancer, ovarian cancer, bowel cancer
colon cancer, pancreatic cancer, stomach cancer, brain cancer, throat cancer, bone marrow, bone marrow transplant
brain tumour, brain damage, brain death, brain drain, nervous breakdown, nervous system, central nervous system
immune system, immune response, digestive system, blood pressure, high blood pressure, blood clot, blood vessel
blood cell, red blood cell, white blood cell, blood sugar, blood type, blood transfusion, blood donor, blood stream
blood flow, heart attack, heart disease, heart failure, heart rate, heart transplant, coronary heart disease
cardiac arrest, kidney failure, kidney disease, kidney transplant, liver disease, liver transplant, organ donor
organ transplant, organ donation, organ failure, life support, life support machine, intensive care
intensive care unit, emergency room, emergency department, emergency services, accident and emergency
operating theatre, operating table, waiting list, waiting room, outpatient clinic, maternity ward, nursing home
care home, health care, health service, national health service, health minister, health ministry, public health
mental health, mental illness, mental disorder, bipolar disorder, eating disorder, personality disorder
post traumatic stress disorder, attention deficit hyperactivity disorder, anxiety disorder, panic attack
postnatal depression, clinical depression, clinical trial, placebo effect, control group, antibiotic resistance
centers for disease control, food and drug administration, infectious disease, chronic disease, autoimmune disease
alzheimer's disease, parkinson's disease, motor neurone disease, multiple sclerosis, cystic fibrosis
muscular dystrophy, cerebral palsy, cerebral haemorrhage, down's syndrome, down syndrome, foot and mouth disease
mad cow disease, bird flu, swine flu, avian influenza, yellow fever, dengue fever, scarlet fever, hay fever
whooping cough, chicken pox, sleeping sickness, sickle cell, birth defect, birth control, birth control pill
birth certificate, death certificate, family planning, fertility treatment, in vitro fertilisation, sperm donor
sperm count, stem cell, stem cell research, test tube, test tube baby, surrogate mother, caesarean section
umbilical cord, spinal cord, spinal cord injury, spinal column, vocal cord, rib cage, immune deficiency
vitamin deficiency, amino acid, fatty acid, saturated fat, trans fat, body mass index, sleep apnoea
sleep deprivation, shoulder blade, hip replacement, plastic surgery, plastic surgeon, cosmetic surgery
keyhole surgery, open heart surgery, plaster cast, local anaesthetic, general anaesthetic, general practitioner
family doctor, first aid, first aid kit, first responder, sleeping pill, sleeping tablet, pain relief
palliative care, assisted suicide, assisted dying, persistent vegetative state, medical school, generic drug
passive smoking, second hand smoke, smoking ban, binge drinking, hand sanitizer, face mask, surgical mask
social distancing, herd immunity, contact tracing, incubation period, lateral flow test, booster jab, booster shot
flu jab, flu season, common cold, long covid, red meat, walking stick, hearing aid, contact lens, cataract surgery
guide dog, white cane, sign language, speech therapist, physical therapy, occupational therapy
hormone replacement therapy, gene therapy, hot flush, growth hormone, premature birth, premature baby
sudden infant death syndrome, cot death, sore throat, runny nose, allergic reaction

# Science, space, nature.
climate change, global warming, greenhouse gas, greenhouse effect, greenhouse gas emissions, carbon dioxide
carbon monoxide, carbon footprint, carbon emissions, carbon neutral, carbon capture, carbon dating, nitrous oxide
ozone layer, ice age, ice sheet, ice cap, ice shelf, sea level, sea level rise, coral reef, great barrier reef
rain forest, national park, endangered species, invasive species, natural selection, natural history museum
natural disaster, natural habitat, renewable energy, solar power, solar energy, solar panel, solar system
solar eclipse, solar wind, wind farm, wind turbine, wind power, wind tunnel, power plant, power station, power line
power outage, power cut, power grid, national grid, fuel cell, fuel efficiency, net zero, heat pump, heat wave
heat stroke, heat exhaustion, drinking water, running water, tap water, water supply, water table, fresh water
sewage treatment plant, landfill site, plastic bag, plastic bottle, single use plastic, acid rain, air pollution
air quality, air conditioning, air traffic, air traffic control, food security, genetically modified
genetic engineering, genetic code, gene editing, human genome, double helix, black hole, big bang, big bang theory
dark matter, dark energy, milky way, shooting star, north star, red planet, red giant, white dwarf, neutron star
light year, speed of light, speed of sound, outer space, space agency, european space agency, space shuttle
space station, international space station, space probe, space telescope, hubble space telescope, space race
launch pad, mission control, lunar eclipse, lunar module, full moon, moon landing, low earth orbit, escape velocity
zero gravity, solar flare, northern lights, periodic table, quantum mechanics, quantum physics, quantum computer
theory of relativity, theory of evolution, string theory, particle accelerator, particle physics
large hadron collider, higgs boson, nuclear fusion, nuclear fission, nuclear waste, radioactive waste
magnetic field, magnetic resonance imaging, electric shock, electric current, electric vehicle, electron microscope
melting point, boiling point, freezing point, room temperature, body temperature, absolute zero, rule of thumb
square root, square mile, square metre, square foot, cubic metre, scientific journal, peer review, chain reaction
trial and error, guinea pig, killer whale, blue whale, great white shark, polar bear, brown bear, grizzly bear
giant panda, snow leopard, mountain lion, sea lion, sea turtle, honey bee, bumble bee, hot spring, tectonic plate
fault line, richter scale, ring of fire, volcanic ash, volcanic eruption, tidal wave, storm surge, tropical storm
tropical cyclone, tropical depression, national hurricane center, weather forecast, national weather service
weather station, met office, flash flood, flood plain, flood defence, high tide, low tide, rainy season
monsoon season, dry season, wind chill, cold snap, cold front, black ice, lightning rod, forest fire, storm drain
jet stream, gulf stream, el nino

# Technology.
artificial intelligence, machine learning, deep learning, neural network, large language model, facial recognition
facial recognition technology, face recognition, speech recognition, virtual reality, augmented reality
search engine, social media, social network, social networking site, web page, web browser, world wide web
internet service provider, internet cafe, broadband connection, wireless network, mobile phone, mobile network
cell phone, smart watch, smart card, smart meter, sim card, phone book, text message, voice mail, instant messaging
direct message, push notification, email address, email account, junk mail, snail mail, spam filter, user interface
operating system, source code, open source, hard drive, hard disk, flash drive, memory card, memory stick
credit card number, personal computer, data protection, data breach, data centre, data set, big data
cloud computing, cyber attack, cyber security, cyber crime, denial of service, denial of service attack
computer science, computer scientist, computer game, video game, video game console, video conference, touch screen
fibre optic, fiber optic, silicon valley, self driving, self driving car, fuel injection, satellite navigation
global positioning system, satellite dish, satellite phone, lithium ion battery, light bulb, remote control
vacuum cleaner, washing machine, vending machine, bar code, end to end encryption, user generated content
terms of service, terms and conditions, dating app, digital camera

# Transport and accidents.
car park, parking lot, parking space, parking ticket, parking meter, train station, railway station, railway line
railway track, level crossing, high speed train, high speed rail, freight train, goods train, bullet train
underground station, bus station, bus stop, bus lane, double decker bus, taxi driver, taxi rank, lorry driver
truck driver, tow truck, fire engine, fire truck, fire brigade, fire department, fire station, fire alarm
fire escape, fire extinguisher, fire hydrant, fire hose, fire exit, fire service, smoke alarm, smoke detector
smoke inhalation, ambulance service, search and rescue, seat belt, safety belt, safety net, safety valve
crash helmet, crash landing, crash test, emergency landing, emergency exit, black box, flight recorder
flight data recorder, cockpit voice recorder, flight attendant, flight path, flight deck, boarding pass
boarding school, boarding gate, cabin crew, cabin pressure, control tower, jet engine, jet lag, jet ski, jumbo jet
landing gear, landing strip, duty free, hand luggage, excess baggage, baggage claim, life jacket, life raft
oxygen mask, cruise ship, container ship, ferry crossing, shipping lane, shipping container, suez canal
panama canal, english channel, channel tunnel, golden gate bridge, suspension bridge, toll road, ring road
dead end, hard shoulder, rush hour, public transport, road rage, road traffic accident, road safety, zebra crossing
pedestrian crossing, cable car, petrol station, gas station, filling station, gas mask, gas chamber, gas pipeline
unleaded petrol, spare tyre, steering wheel, rear view mirror, number plate, license plate, test drive, formula one
grand prix, pole position, pit stop

# Sport.
world cup, world championship, world champion, world record, world record holder, world series, super bowl
olympic games, winter olympics, summer olympics, opening ceremony, closing ceremony, gold medal, silver medal
bronze medal, gold medallist, personal best, league table, premier league, champions league, europa league
football association, football club, fifa world cup, american football, national football league
national basketball association, major league baseball, home run, home advantage, away goal, away win, own goal
free kick, penalty kick, penalty area, penalty shootout, penalty shoot out, penalty spot, corner kick, goal kick
goal difference, goal line, goal line technology, hat trick, clean sheet, extra time, injury time, stoppage time
half time, full back, centre back, centre forward, red card, yellow card, transfer window, transfer fee
transfer market, head coach, assistant coach, head start, dressing room, locker room, changing room, group stage
quarter final, semi final, final whistle, knockout stage, play off, cup final, fa cup, davis cup, ryder cup
tie break, break point, match point, set point, grand slam, grand slam title, straight sets, double fault, top seed
wild card, tennis court, centre court, clay court, hard court, hole in one, golf course, golf club, test match
test cricket, one day international, fast bowler, opening batsman, six nations, rugby union, rugby league
scrum half, fly half, tour de france, yellow jersey, long jump, high jump, triple jump, pole vault, relay race
long distance runner, false start, photo finish, finishing line, starting line, starting block, track and field
figure skating, ice hockey, ice skating, ice rink, cross country, cross country skiing, speed skating, ski resort
ski jump, ski lift, swimming pool, water polo, horse race, kentucky derby, boxing ring, heavyweight champion
heavyweight title, martial arts, black belt, rock climbing, performance enhancing drugs, anti doping agency
match fixing, fair play, level playing field, game changer, hall of fame

# Schools, media, arts, daily life.
news conference, same sex couple
high school, high school student, primary school, secondary school, middle school, elementary school
grammar school, nursery school, summer school, law school, business school, art school, school board, school bus
school uniform, head teacher, supply teacher, student union, exchange student, graduate student, higher education
further education, adult education, distance learning, ivy league, tuition fee, bachelor's degree, master's degree
honorary degree, doctoral thesis, vice chancellor, open university, report card, playing field, playing card
press conference, press release, press freedom, press officer, news agency, breaking news, fake news, front page
associated press, prime time, opening night, box office, box set, talk show, chat show, talk show host, game show
reality show, reality tv, soap opera, radio station, talent show, investigative journalist, public relations
editor in chief, letter to the editor, short story, science fiction, comic book, coffee table book
best selling author, ghost writer, poet laureate, pulitzer prize, booker prize, academy award, golden globe
golden globe award, lifetime achievement award, best picture, best actor, best actress, best supporting actor
best supporting actress, best director, film festival, rock star, pop star, pop music, rock music, rock and roll
country music, classical music, heavy metal, boy band, backing singer, record label, music video, hip hop
concert hall, symphony orchestra, string quartet, opera house, national anthem, national gallery, art gallery
auction house, contemporary art, still life, public library, walk of fame, stand up comedian, stand up comedy
leading role, leading lady, fashion show, fashion designer, fashion week, beauty pageant, beauty queen
beauty contest, tourist attraction, travel agent, package holiday, world heritage site, bed and breakfast
five star hotel, room service, theme park, amusement park, roller coaster, merry go round, ferris wheel
christmas tree, christmas eve, christmas day, boxing day, new year's eve, new year's day, new year's resolution
valentine's day, mother's day, independence day, labor day, memorial day, bonfire night, easter egg, easter sunday
good friday, palm sunday, holy week, holy land, holy spirit, roman catholic, roman catholic church, catholic church
church of england, orthodox church, archbishop of canterbury, dalai lama, jehovah's witness, old testament
new testament, prayer book, religious freedom, place of worship, bride and groom, wedding ring, wedding dress
wedding reception, wedding anniversary, engagement ring, best man, maid of honour, same sex marriage, single mother
single parent, foster care, foster parent, foster home, foster child, foster family, next door, next door neighbour
mother in law, father in law, son in law, brother in law, sister in law, old age, old age pensioner, senior citizen
teenage pregnancy, women's rights, animal rights, animal testing, gender equality, gender identity
equal opportunity, equal rights, affirmative action, racial profiling, racial segregation, racial discrimination
black lives matter, african american, native american, ku klux klan, jim crow, white supremacist, white supremacy
glass ceiling, ground zero, twin towers, world trade center, empire state building, statue of liberty, times square
central park, trafalgar square, tiananmen square, red square, hyde park, eiffel tower, ivory coast, cape town
new york city, hong kong, great wall, taj mahal, time zone, daylight saving time, summer time, greenwich mean time
rest in peace, funeral service, funeral home, funeral procession, memorial service, minute's silence
minute of silence, moment of silence, candlelight vigil, living room, dining room, sitting room, dining table
double bed, twin bed, sleeping bag, front door, back door, back yard, ground floor, spiral staircase
block of flats, tower block, council house, council estate, mobile home, kitchen sink, coffee shop, coffee table
ice cream, olive oil, orange juice, chewing gum, peanut butter, hot dog, french fries, fish and chips
mashed potato, sweet potato, baked beans, soy sauce, sour cream, whipped cream, red wine, white wine, mulled wine
sparkling wine, dairy product, free range, birthday party, birthday cake, happy birthday, quality of life
way of life, rite of passage, sense of humour, peace of mind, state of mind, state of the art, work of art
""")
