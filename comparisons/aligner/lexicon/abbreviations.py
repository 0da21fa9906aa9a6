"""Names with more than one form: the long one first, then how else it is written. Not a difference of name."""

from comparisons.aligner.lexicon import groups

NAMES = groups("""
united states, united states of america, us, u.s., usa, u.s.a., america, american, americans
united kingdom, uk, u.k., britain, great britain, british, britons
european union, eu, e.u.
united nations, un, u.n.
nato, north atlantic treaty organization, north atlantic treaty organisation, atlantic alliance
united arab emirates, uae, u.a.e., emirati, emirates
world health organization, world health organisation, who
international monetary fund, imf
north korea, dprk
south korea, rok, republic of korea
people's republic of china, china, chinese, prc
russia, russian federation, russian, russians
czech republic, czechia, czech
netherlands, holland, dutch
switzerland, swiss
france, french
germany, german, germans
spain, spanish
portugal, portuguese
greece, greek, greeks
poland, polish, poles
denmark, danish, danes
sweden, swedish, swedes
finland, finnish, finns
norway, norwegian, norwegians
turkey, turkiye, türkiye, turkish, turks
ireland, irish
wales, welsh
scotland, scottish, scots
japan, japanese
philippines, philippine, filipino
thailand, thai
vietnam, viet nam, vietnamese
myanmar, burma, burmese
iraq, iraqi, iraqis
israel, israeli, israelis
lebanon, lebanese
peru, peruvian
new york, ny, n.y.
washington, d.c., washington, d.c
kyiv, kiev
kharkiv, kharkov
odesa, odessa
lviv, lvov
beijing, peking
mumbai, bombay
kolkata, calcutta
chennai, madras
yangon, rangoon
tbilisi, tiflis
federal bureau of investigation, fbi
central intelligence agency, cia
african union, au
association of southeast asian nations, asean
organization of the petroleum exporting countries, opec
world trade organization, wto
european central bank, ecb
federal reserve, fed
international atomic energy agency, iaea
shanghai cooperation organization, shanghai cooperation organisation, sco
collective security treaty organization, csto
new zealand, nz
saudi arabia, saudi, saudis
hong kong, hk
los angeles, la, l.a.
""")

# Said before a name; gained or lost, it leaves the name what it was.
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president minister premier chancellor king queen prince"
    " princess pope bishop archbishop cardinal rev reverend judge justice general gen colonel col major maj captain"
    " capt lieutenant lt sergeant sgt corporal admiral commander inspector senator sen representative rep congressman"
    " congresswoman governor gov mayor secretary ambassador director chairman chairwoman chair chief prime vice deputy"
    " foreign defence defense finance interior health former acting the spokesman spokeswoman spokesperson officer"
    " executive attorney prosecutor lawyer coach".split()
)
