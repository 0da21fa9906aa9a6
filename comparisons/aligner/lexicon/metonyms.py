"""Names that stand for a government or its seat, the country first: no difference of name where they are exchanged."""

from comparisons.aligner.lexicon import groups

METONYMS = groups("""
united states, us, u.s., usa, america, american, washington, white house, pentagon, state department
united kingdom, uk, britain, british, london, downing street, whitehall, westminster
russia, russian, moscow, kremlin
china, chinese, beijing, zhongnanhai
france, french, paris, élysée, elysée, elysee, quai d'orsay
germany, german, berlin
european union, eu, european, brussels, european commission
japan, japanese, tokyo
india, indian, new delhi, delhi
ukraine, ukrainian, kyiv, kiev
turkey, turkish, türkiye, ankara
iran, iranian, tehran
israel, israeli, jerusalem
italy, italian, rome
spain, spanish, madrid
portugal, portuguese, lisbon
poland, polish, warsaw
hungary, hungarian, budapest
austria, austrian, vienna
switzerland, swiss, bern, berne
netherlands, dutch, the hague
belgium, belgian
sweden, swedish, stockholm
norway, norwegian, oslo
denmark, danish, copenhagen
finland, finnish, helsinki
greece, greek, athens
ireland, irish, dublin
czech republic, czech, prague
romania, romanian, bucharest
serbia, serbian, belgrade
vatican, holy see
canada, canadian, ottawa
mexico, mexican
brazil, brazilian, brasília, brasilia
argentina, argentine, argentinian, buenos aires
chile, chilean
venezuela, venezuelan, caracas
cuba, cuban, havana
australia, australian, canberra
new zealand, wellington
south korea, seoul
north korea, pyongyang
taiwan, taiwanese, taipei
philippines, philippine, manila
indonesia, indonesian, jakarta
vietnam, vietnamese, hanoi
thailand, thai, bangkok
pakistan, pakistani, islamabad
afghanistan, afghan, kabul
iraq, iraqi, baghdad
syria, syrian, damascus
lebanon, lebanese, beirut
egypt, egyptian, cairo
saudi arabia, saudi, riyadh
qatar, qatari, doha
algeria, algerian, algiers
morocco, moroccan, rabat
nigeria, nigerian, abuja
ethiopia, ethiopian, addis ababa
kenya, kenyan, nairobi
south africa, south african, pretoria
""")
