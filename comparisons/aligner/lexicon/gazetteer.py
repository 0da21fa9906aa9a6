"""Names of the world: countries with their adjectives and peoples, places, bodies, spellings and given names.

To extend: in `COUNTRIES` one country a line, its name first, then its other names, its adjective and its people;
forms that two countries share ("korean", "congolese") stand in the lines of both. `PLACES` are told apart from one
another, so that each is an entry by itself. In `ORGANISATIONS` one body a line, its full name first, then other
writings and what it is known by for short; an abbreviation that is a common word too ("let", "total") stays out.
`SPELLINGS` holds writings of one name: from other alphabets, old and new, in another language. `FIRST_NAMES` serves
to know a person where a capital alone does not tell, so names that are common words of English too ("mark", "grace",
"will", "bill") have no place there. All in lower case, with and without accents. To be looked up for words that are
written with a capital: "us", "who", "turkey" and "polish" are names only there.
"""

from comparisons.aligner.lexicon import groups, words

COUNTRIES = groups("""
# Europe.
albania, albanian, albanians
andorra, andorran, andorrans
austria, austrian, austrians
belarus, byelorussia, belarusian, belarusians, belarussian, belarussians
belgium, belgian, belgians
bosnia and herzegovina, bosnia-herzegovina, bosnia, bosnian, bosnians, bih
bulgaria, bulgarian, bulgarians
croatia, croatian, croatians, croat, croats
cyprus, cypriot, cypriots
czech republic, czechia, czech, czechs
denmark, danish, dane, danes
estonia, estonian, estonians
finland, finnish, finn, finns
france, french, frenchman, frenchmen, frenchwoman, frenchwomen
germany, german, germans, federal republic of germany
greece, greek, greeks, hellenic republic
hungary, hungarian, hungarians
iceland, icelandic, icelander, icelanders
ireland, irish, irishman, irishmen, irishwoman, irishwomen, republic of ireland
italy, italian, italians
kosovo, kosovan, kosovans, kosovar, kosovars
latvia, latvian, latvians
liechtenstein, liechtensteiner, liechtensteiners
lithuania, lithuanian, lithuanians
luxembourg, luxembourgish, luxembourger, luxembourgers, luxemburg
malta, maltese
moldova, moldovan, moldovans, moldavia, moldavian, moldavians
monaco, monegasque, monegasques, monacan
montenegro, montenegrin, montenegrins
netherlands, the netherlands, holland, dutch, dutchman, dutchmen, dutchwoman, dutchwomen
north macedonia, macedonia, macedonian, macedonians, fyrom
norway, norwegian, norwegians
poland, polish, pole, poles
portugal, portuguese
romania, romanian, romanians, rumania, roumania
russia, russian federation, russian, russians
san marino, sammarinese
serbia, serbian, serbians, serb, serbs
slovakia, slovak republic, slovak, slovaks, slovakian, slovakians
slovenia, slovenian, slovenians, slovene, slovenes
spain, spanish, spaniard, spaniards
sweden, swedish, swede, swedes
switzerland, swiss, swiss confederation
ukraine, ukrainian, ukrainians
united kingdom, uk, u.k., great britain, britain, british, briton, britons, brit, brits
england, english, englishman, englishmen, englishwoman, englishwomen
scotland, scottish, scot, scots, scotsman, scotsmen, scotswoman
wales, welsh, welshman, welshmen, welshwoman
northern ireland, northern irish, ulster
vatican, vatican city, holy see
faroe islands, faroes, faroese
gibraltar, gibraltarian, gibraltarians
greenland, greenlandic, greenlander, greenlanders
transnistria, transdniestria, transnistrian, transnistrians, pridnestrovie
crimea, crimean, crimeans
catalonia, catalan, catalans
basque country, basque, basques, euskadi
chechnya, chechnia, chechen, chechens
dagestan, dagestani, dagestanis
tatarstan, tatar, tatars
soviet union, soviet, soviets, ussr, u.s.s.r.
yugoslavia, yugoslav, yugoslavs, yugoslavian
czechoslovakia, czechoslovak, czechoslovaks, czechoslovakian

# The Caucasus, the Middle East, central Asia.
armenia, armenian, armenians
azerbaijan, azerbaijani, azerbaijanis, azeri, azeris
georgia, georgian, georgians
abkhazia, abkhaz, abkhazian, abkhazians
south ossetia, south ossetian, south ossetians, ossetian, ossetians
nagorno-karabakh, nagorno karabakh, karabakh, artsakh
kazakhstan, kazakhstani, kazakhstanis, kazakh, kazakhs
kyrgyzstan, kyrgyz, kirghizia, kirgizstan, kyrgyzstani
tajikistan, tajik, tajiks, tadjikistan
turkmenistan, turkmen, turkmens
uzbekistan, uzbek, uzbeks
afghanistan, afghan, afghans
bahrain, bahraini, bahrainis
egypt, egyptian, egyptians
iran, iranian, iranians, islamic republic of iran, persia, persian, persians
iraq, iraqi, iraqis
israel, israeli, israelis, jewish state
jordan, jordanian, jordanians
kuwait, kuwaiti, kuwaitis
lebanon, lebanese
oman, omani, omanis
palestine, palestinian, palestinians, palestinian territories, state of palestine
gaza, gaza strip, gazan, gazans
west bank, judea and samaria
qatar, qatari, qataris
saudi arabia, saudi, saudis, saudi arabian, ksa
syria, syrian, syrians, syrian arab republic
turkey, türkiye, turkiye, turkish, turk, turks
united arab emirates, uae, u.a.e., emirates, emirati, emiratis
yemen, yemeni, yemenis
kurdistan, kurdish, kurd, kurds, iraqi kurdistan

# Asia and Oceania.
bangladesh, bangladeshi, bangladeshis
bhutan, bhutanese
brunei, bruneian, bruneians
cambodia, cambodian, cambodians, kampuchea, khmer
china, chinese, prc, p.r.c., people's republic of china, mainland china
hong kong, hongkong, hong konger, hong kongers, hk
macau, macao, macanese
taiwan, taiwanese, republic of china, chinese taipei, formosa
tibet, tibetan, tibetans, xizang
xinjiang, uyghur, uyghurs, uighur, uighurs, uygur, uygurs
india, indian, indians
indonesia, indonesian, indonesians
japan, japanese
kashmir, kashmiri, kashmiris, jammu and kashmir
laos, laotian, laotians, lao
malaysia, malaysian, malaysians
maldives, maldivian, maldivians
mongolia, mongolian, mongolians, mongol, mongols
myanmar, burma, burmese
nepal, nepali, nepalis, nepalese
north korea, north korean, north koreans, dprk, d.p.r.k., democratic people's republic of korea, korean, koreans
south korea, south korean, south koreans, rok, r.o.k., republic of korea, korean, koreans
pakistan, pakistani, pakistanis
philippines, the philippines, philippine, filipino, filipinos, filipina, filipinas
singapore, singaporean, singaporeans
sri lanka, sri lankan, sri lankans, ceylon
thailand, thai, thais, siam
timor-leste, timor leste, east timor, east timorese, timorese
vietnam, viet nam, vietnamese
australia, australian, australians, aussie, aussies
new zealand, new zealander, new zealanders, nz, n.z., kiwi, kiwis, aotearoa
fiji, fijian, fijians
kiribati, i-kiribati
marshall islands, marshallese
micronesia, micronesian, micronesians
nauru, nauruan, nauruans
palau, palauan, palauans
papua new guinea, papua new guinean, papua new guineans, png
samoa, samoan, samoans, western samoa
solomon islands, solomon islander, solomon islanders
tonga, tongan, tongans
tuvalu, tuvaluan, tuvaluans
vanuatu, vanuatuan, ni-vanuatu
new caledonia, new caledonian, new caledonians, kanak, kanaks
french polynesia, polynesian, polynesians, tahiti
guam, guamanian
cook islands, cook islander

# Africa.
algeria, algerian, algerians
angola, angolan, angolans
benin, beninese, beninois, dahomey
botswana, botswanan, motswana, batswana
burkina faso, burkinabe, burkinabé, burkinabes, upper volta
burundi, burundian, burundians
cabo verde, cape verde, cape verdean, cape verdeans
cameroon, cameroonian, cameroonians
central african republic, c.a.r., central african, central africans
chad, chadian, chadians
comoros, comorian, comorians
democratic republic of the congo, democratic republic of congo, dr congo, drc, congo-kinshasa, zaire, congolese
republic of the congo, republic of congo, congo-brazzaville, congo brazzaville, congolese
côte d'ivoire, cote d'ivoire, ivory coast, ivorian, ivorians
djibouti, djiboutian, djiboutians
equatorial guinea, equatorial guinean, equatoguinean
eritrea, eritrean, eritreans
eswatini, swaziland, swazi, swazis
ethiopia, ethiopian, ethiopians, abyssinia
gabon, gabonese
gambia, the gambia, gambian, gambians
ghana, ghanaian, ghanaians
guinea, guinean, guineans, guinea-conakry
guinea-bissau, guinea bissau, bissau-guinean
kenya, kenyan, kenyans
lesotho, basotho, mosotho
liberia, liberian, liberians
libya, libyan, libyans
madagascar, malagasy, madagascan
malawi, malawian, malawians
mali, malian, malians
mauritania, mauritanian, mauritanians
mauritius, mauritian, mauritians
morocco, moroccan, moroccans
mozambique, mozambican, mozambicans
namibia, namibian, namibians
niger, nigerien, nigeriens
nigeria, nigerian, nigerians
rwanda, rwandan, rwandans
sao tome and principe, são tomé and príncipe, sao tomean
senegal, senegalese
seychelles, seychellois
sierra leone, sierra leonean, sierra leoneans
somalia, somali, somalis, somalian
somaliland, somalilander, somalilanders
south africa, south african, south africans, rsa
south sudan, south sudanese
sudan, sudanese
tanzania, tanzanian, tanzanians, zanzibar
togo, togolese
tunisia, tunisian, tunisians
uganda, ugandan, ugandans
western sahara, sahrawi, sahrawis, saharawi, saharawis
zambia, zambian, zambians
zimbabwe, zimbabwean, zimbabweans, rhodesia
darfur, darfuri, darfuris
tigray, tigrayan, tigrayans
réunion, reunion, reunionese
mayotte, mahoran

# The Americas.
antigua and barbuda, antigua, antiguan, antiguans
argentina, argentine, argentines, argentinian, argentinians
bahamas, the bahamas, bahamian, bahamians
barbados, barbadian, barbadians, bajan, bajans
belize, belizean, belizeans
bolivia, bolivian, bolivians
brazil, brazilian, brazilians, brasil
canada, canadian, canadians
chile, chilean, chileans
colombia, colombian, colombians
costa rica, costa rican, costa ricans
cuba, cuban, cubans
dominica, dominican, dominicans
dominican republic, dominican, dominicans
ecuador, ecuadorian, ecuadorians, ecuadorean, ecuadoreans
el salvador, salvadoran, salvadorans, salvadorean, salvadoreans
grenada, grenadian, grenadians
guatemala, guatemalan, guatemalans
guyana, guyanese
haiti, haitian, haitians
honduras, honduran, hondurans
jamaica, jamaican, jamaicans
mexico, mexican, mexicans
nicaragua, nicaraguan, nicaraguans
panama, panamanian, panamanians
paraguay, paraguayan, paraguayans
peru, peruvian, peruvians
saint kitts and nevis, st kitts and nevis, st. kitts and nevis, kittitian
saint lucia, st lucia, st. lucia, saint lucian
saint vincent and the grenadines, st vincent and the grenadines, st. vincent, vincentian
suriname, surinam, surinamese
trinidad and tobago, trinidad, trinidadian, trinidadians, tobagonian
united states, united states of america, us, u.s., usa, u.s.a., america, american, americans
uruguay, uruguayan, uruguayans
venezuela, venezuelan, venezuelans
puerto rico, puerto rican, puerto ricans
bermuda, bermudian, bermudians
cayman islands, caymanian, caymanians
falkland islands, falklands, falkland islander, malvinas, islas malvinas
french guiana, guianese, guyane
guadeloupe, guadeloupean
martinique, martinican
aruba, aruban, arubans
curaçao, curacao, curaçaoan
quebec, québec, quebecer, quebecers, quebecois, québécois

# Continents and parts of the world.
africa, african, africans
asia, asian, asians
europe, european, europeans
latin america, latin american, latin americans
south america, south american, south americans
north america, north american, north americans
central america, central american, central americans
central asia, central asian, central asians
southeast asia, south-east asia, southeast asian, south-east asian
middle east, middle eastern, mideast, near east
caribbean, west indies, west indian
scandinavia, scandinavian, scandinavians
balkans, balkan, western balkans
caucasus, caucasian, south caucasus, transcaucasia
baltics, baltic states, baltic, balts
arctic
antarctica, antarctic
maghreb, maghrebi
sahel, sahelian
oceania, oceanian
""")

PLACES = words("""
# Capitals.
abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, andorra la vella, ankara, antananarivo, apia
ashgabat, asmara, astana, asunción, asuncion, athens, baghdad, baku, bamako, bandar seri begawan, bangkok, bangui
banjul, basseterre, beijing, beirut, belgrade, belmopan, berlin, bern, berne, bishkek, bissau, bloemfontein, bogotá
bogota, brasília, brasilia, bratislava, brazzaville, bridgetown, brussels, bucharest, budapest, buenos aires
bujumbura, cairo, canberra, cape town, caracas, castries, chișinău, chisinau, colombo, conakry, copenhagen, dakar
damascus, dhaka, dili, djibouti city, dodoma, doha, dublin, dushanbe, freetown, funafuti, gaborone, georgetown
gitega, guatemala city, hanoi, harare, havana, helsinki, honiara, islamabad, jakarta, jerusalem, juba, kabul, kampala
kathmandu, khartoum, kigali, kingston, kingstown, kinshasa, kuala lumpur, kuwait city, kyiv, la paz, libreville
lilongwe, lima, lisbon, ljubljana, lomé, lome, london, luanda, lusaka, luxembourg city, madrid, majuro, malabo, malé
managua, manama, manila, maputo, maseru, mbabane, mexico city, minsk, mogadishu, monrovia, montevideo, moroni, moscow
muscat, nairobi, nassau, naypyidaw, ndjamena, n'djamena, new delhi, niamey, nicosia, nouakchott, nukualofa
nuku'alofa, nuuk, oslo, ottawa, ouagadougou, palikir, panama city, paramaribo, paris, phnom penh, podgorica
port louis, port moresby, port of spain, port vila, port-au-prince, porto-novo, prague, praia, pretoria, pristina
pyongyang, quito, rabat, ramallah, reykjavik, reykjavík, riga, riyadh, rome, roseau, san josé, san jose, san salvador
sanaa, sana'a, santiago, santo domingo, são tomé, sao tome, sarajevo, seoul, singapore city, skopje, sofia
sri jayawardenepura kotte, stockholm, sucre, suva, taipei, tallinn, tarawa, tashkent, tbilisi, tegucigalpa, tehran
thimphu, tirana, tokyo, tripoli, tunis, ulaanbaatar, ulan bator, vaduz, valletta, vienna, vientiane, vilnius, warsaw
washington, washington dc, washington d.c., wellington, windhoek, yamoussoukro, yaoundé, yaounde, yerevan, zagreb
sukhumi, tskhinvali, stepanakert, tiraspol, hargeisa, laayoune, tórshavn, torshavn, douglas, hamilton

# Cities of Europe.
aachen, aalborg, aarhus, aberdeen, alicante, amiens, ancona, antwerp, arkhangelsk, arnhem, astrakhan, augsburg
avdiivka, bakhmut, barcelona, bari, barnaul, basel, belfast, belgorod, bergen, bergamo, bialystok, bilbao, birmingham
blackpool, bochum, bologna, bolton, bonn, bordeaux, bournemouth, bradford, braga, brasov, bremen, brescia, brest
brighton, bristol, brno, bruges, bryansk, burgas, bydgoszcz, cádiz, cadiz, calais, cambridge, cannes, cardiff
catania, chelyabinsk, chemnitz, cherbourg, cherkasy, chernihiv, chernivtsi, chernobyl, chornobyl, cluj-napoca
coimbra, cologne, constanta, constanța, córdoba, cordoba, cork, cottbus, coventry, cracow, craiova, daugavpils
debrecen, derby, derry, dijon, dnipro, donetsk, dortmund, dresden, dubrovnik, dundee, dunkirk, dusseldorf, düsseldorf
edinburgh, eindhoven, elche, enerhodar, erfurt, espoo, essen, exeter, faro, ferrara, florence, foggia, frankfurt
freiburg, gdańsk, gdansk, gdynia, geneva, genoa, ghent, gijón, gijon, glasgow, gloucester, gomel, gorlovka
gothenburg, granada, graz, grenoble, grimsby, grodno, groningen, grozny, hamburg, hanover, hannover, heidelberg
heraklion, homel, horlivka, huddersfield, iasi, iași, innsbruck, inverness, ipswich, irkutsk, irpin, ivanovo
ivano-frankivsk, izhevsk, izium, jena, kaliningrad, kaluga, karlsruhe, kassel, katowice, kaunas, kazan, kemerovo
kerch, khabarovsk, kharkiv, kherson, khmelnytskyi, kiel, kirov, klaipeda, kosice, košice, kraków, krakow, kramatorsk
krasnodar, krasnoyarsk, kremenchuk, kryvyi rih, kupiansk, kursk, lausanne, le havre, leeds, leicester, leiden
leipzig, liège, liege, lille, limassol, limerick, limoges, linz, liverpool, łódź, lodz, lublin, lucerne, luhansk
lviv, lyman, lyon, lyons, maastricht, magadan, magdeburg, magnitogorsk, mainz, makhachkala, málaga, malaga, malmö
malmo, manchester, mannheim, mariupol, marseille, marseilles, melitopol, messina, metz, middlesbrough, milan
milton keynes, modena, mogilev, monte carlo, montpellier, mostar, mulhouse, münster, munster, munich, murcia
murmansk, mykolaiv, nancy, nantes, naples, narva, newcastle, newport, nijmegen, nikopol, nis, niš, nizhny novgorod
norwich, nottingham, novi sad, novorossiysk, novosibirsk, nuremberg, odense, odesa, olomouc, omsk, oradea, orenburg
orléans, orleans, osijek, ostend, ostrava, oulu, oviedo, oxford, padua, palermo, palma, pamplona, parma, patras, pécs
pecs, penza, perm, perugia, pescara, pisa, plovdiv, plymouth, pokrovsk, poltava, porto, oporto, portsmouth, potsdam
poznań, poznan, preston, przemyśl, pskov, pyatigorsk, ravenna, reims, rheims, rennes, rijeka, rivne, rostock, rostov
rostov-on-don, rotterdam, rouen, ruse, ryazan, rzeszów, rzeszow, saarbrücken, saarbrucken, saint petersburg
st petersburg, st. petersburg, salamanca, salerno, salzburg, samara, san sebastián, san sebastian, santander, saransk
saratov, sevastopol, severodonetsk, sievierodonetsk, seville, sheffield, simferopol, sligo, sloviansk, slavyansk
smolensk, sochi, southampton, srebrenica, stalingrad, stavanger, stavropol, stoke-on-trent, strasbourg, stuttgart
sumy, sunderland, surgut, swansea, syktyvkar, szczecin, szeged, taganrog, tambov, tampere, taranto, tartu, ternopil
the hague, thessaloniki, timisoara, timișoara, tokmak, toledo, tolyatti, tomsk, torun, toulon, toulouse, trieste
trondheim, tula, turin, turku, tver, tyumen, ufa, ulyanovsk, uppsala, utrecht, uzhhorod, vaasa, valencia, valladolid
varna, venice, verdun, verona, versailles, vicenza, vigo, vinnytsia, vitebsk, vladikavkaz, vladivostok, volgograd
volgodonsk, vologda, voronezh, vuhledar, vyborg, wakefield, wolverhampton, worcester, wrocław, wroclaw, wuppertal
yakutsk, yalta, yaroslavl, yekaterinburg, york, ypres, zadar, zaporizhzhia, zaragoza, zhytomyr, zurich, zürich
zwickau, bucha, hostomel

# Cities of the Middle East, the Caucasus and central Asia.
aden, adana, afrin, ahvaz, akhaltsikhe, al-hasakah, aleppo, alexandria, almaty, anbar, antakya, antalya, aqaba, arbil
erbil, ardabil, aswan, atyrau, bandar abbas, basra, batumi, beersheba, beit lahia, bethlehem, bukhara, bursa, bushehr
dammam, daraa, deir al-balah, deir ez-zor, dhahran, diyarbakir, dubai, eilat, erzurum, eskisehir, fallujah, fordow
fujairah, ganja, gaza city, gaziantep, ghazni, giza, gori, gyumri, haifa, hama, hatay, hebron, herat, hodeidah, homs
idlib, irbid, isfahan, ismailia, istanbul, izmir, jabalia, jaffa, jalalabad, jeddah, jenin, jericho, kandahar
karaganda, karaj, karbala, kayseri, kerman, kermanshah, khan younis, khan yunis, khujand, kirkuk, kobani, kobane
konya, kunduz, kutaisi, latakia, luxor, malatya, manbij, mardin, marib, mashhad, mazar-i-sharif, mecca, medina
mersin, mosul, mukalla, nablus, najaf, namangan, natanz, nazareth, netanya, osh, palmyra, port said, qamishli, qandil
qom, rafah, ramadi, raqqa, ras al-khaimah, sadr city, saida, sidon, salalah, samarkand, samarra, sanliurfa, sderot
sharjah, sharm el-sheikh, shiraz, shymkent, sulaymaniyah, sulaimaniya, suez, sweida, tabriz, taif, taiz, tartus
tel aviv, tikrit, trabzon, tulkarm, tyre, urmia, yazd, zahedan, zugdidi, baalbek, nabatieh

# Cities of Asia and Oceania.
adelaide, agartala, agra, ahmedabad, ahmadabad, aizawl, ajmer, aligarh, alice springs, allahabad, prayagraj, amritsar
aomori, auckland, ayodhya, bali, balikpapan, banda aceh, bandung, bangalore, bengaluru, battambang, beihai, bhopal
bhubaneswar, bikaner, brisbane, broome, busan, cairns, calicut, kozhikode, can tho, cebu, cebu city, chandigarh
changchun, changsha, chengdu, chennai, chiang mai, chittagong, chattogram, chongqing, christchurch, chuncheon, cochin
kochi, coimbatore, cotabato, cox's bazar, da nang, danang, daegu, daejeon, dalian, dandong, darjeeling, darwin, davao
dehradun, delhi, denpasar, dharamsala, dhanbad, dunedin, faisalabad, foshan, fukuoka, fukushima, fuzhou, galle, gaya
goa, gold coast, gorakhpur, guangzhou, guilin, guiyang, gujranwala, guntur, gurgaon, gurugram, guwahati, gwadar
gwalior, gwangju, hai phong, haiphong, haikou, hangzhou, harbin, hefei, hiroshima, ho chi minh city, saigon, hobart
hohhot, hue, hyderabad, imphal, incheon, indore, itanagar, iwaki, jabalpur, jaffna, jaipur, jalandhar, jammu
jamnagar, jamshedpur, jayapura, jhansi, jilin, jinan, jodhpur, johor bahru, kaesong, kagoshima, kandy, kanpur
kanazawa, kaohsiung, karachi, kargil, kawasaki, khulna, kitakyushu, kobe, kohima, kolkata, kota, kota kinabalu
kuching, kumamoto, kunming, kyoto, lahore, lanzhou, leh, lhasa, lucknow, ludhiana, luoyang, madurai, makassar
malacca, melaka, mandalay, mangalore, mangaluru, marawi, medan, meerut, melbourne, moradabad, multan, mumbai, mysore
mysuru, nagasaki, nagoya, nagpur, naha, nanchang, nanjing, nanning, nashik, niigata, ningbo, noida, okayama
okinawa city, osaka, padang, palembang, panaji, pathankot, patna, pattaya, penang, perth, peshawar, phuket, pokhara
pondicherry, puducherry, pune, punakha, qingdao, quetta, quezon city, rajkot, ranchi, rangpur, rawalpindi, sapporo
semarang, sendai, sejong, shanghai, shantou, shenyang, shenzhen, shijiazhuang, shillong, shimla, sialkot, siem reap
siliguri, sittwe, srinagar, sukkur, surabaya, surat, suwon, suzhou, swat, sydney, sylhet, taichung, tainan, taiyuan
thiruvananthapuram, trivandrum, thrissur, tianjin, townsville, tiruchirappalli, udaipur, ulsan, urumqi, ürümqi
vadodara, varanasi, vellore, vijayawada, visakhapatnam, warangal, wenzhou, wollongong, wuhan, wuxi, xiamen, xian
xi'an, xining, yangon, yinchuan, yogyakarta, yokohama, zamboanga, zhengzhou, zhuhai, wonsan, sinuiju

# Cities of Africa.
abidjan, agadez, agadir, annaba, arusha, asaba, axum, aksum, bahir dar, bangassou, beira, benghazi, benguela
benin city, beni, bertoua, blantyre, bouaké, bouake, bukavu, bulawayo, bunia, cabinda, calabar, casablanca
constantine, cotonou, dar es salaam, derna, dire dawa, douala, durban, east london, el fasher, el-fasher, al-fashir
el geneina, el obeid, enugu, entebbe, fez, gao, garissa, garowe, goma, gondar, hawassa, huambo, ibadan, ilorin
jijiga, johannesburg, jos, kaduna, kano, kankan, kassala, katsina, kidal, kisangani, kismayo, kisumu, kumasi, lagos
lalibela, likasi, lubumbashi, maiduguri, makurdi, marrakesh, marrakech, mbandaka, mbuji-mayi, mekelle, misrata
mombasa, mopti, mutare, mwanza, nakuru, nampula, ndola, nyala, omdurman, onitsha, oran, pemba, pointe-noire
port elizabeth, gqeberha, port harcourt, port sudan, sabha, sebha, sfax, sirte, sokoto, soweto, sousse, tamale
tamanrasset, tangier, timbuktu, tobruk, uvira, wad madani, walvis bay, wau, zinder, zanzibar city, ziguinchor, zuwara

# Cities of the Americas.
acapulco, albany, albuquerque, anchorage, ann arbor, antofagasta, arequipa, atlanta, austin, bahía blanca
bakersfield, baltimore, barranquilla, baton rouge, belém, belem, belo horizonte, boise, boston, boulder, bridgeport
brooklyn, bronx, brownsville, bucaramanga, buffalo, calgary, cali, callao, camden, campinas, cancún, cancun
cartagena, charleston, charlotte, charlottesville, chattanooga, chiclayo, chicago, chihuahua, cincinnati
ciudad juárez, ciudad juarez, ciudad del este, cleveland, cochabamba, colorado springs, columbus, concepción
corpus christi, cúcuta, cucuta, culiacán, culiacan, curitiba, cusco, cuzco, dallas, dayton, denver, des moines
detroit, duluth, durango, edmonton, el paso, ensenada, eugene, fargo, ferguson, flint, florianópolis, fort lauderdale
fort worth, fortaleza, fredericton, fresno, goiânia, goiania, grand rapids, greensboro, guadalajara, guantánamo
guantanamo, guayaquil, halifax, harlem, harrisburg, hartford, hermosillo, hialeah, holguín, honolulu, houston
huntsville, indianapolis, iquique, iquitos, irvine, jackson, jacksonville, jersey city, juneau, kansas city, kenosha
knoxville, la plata, lansing, laredo, las vegas, león, lexington, lincoln, little rock, long beach, los angeles
louisville, lubbock, macon, madison, manaus, manhattan, manizales, maracaibo, mar del plata, matamoros, mazatlán
medellín, medellin, memphis, mendoza, mérida, merida, miami, milwaukee, minneapolis, modesto, monterrey, montgomery
montreal, montréal, morelia, nashville, natal, neuquén, new haven, new orleans, new york, new york city, newark
norfolk, oakland, oaxaca, oklahoma city, omaha, orlando, palm beach, palo alto, pasadena, pereira, philadelphia
phoenix, pittsburgh, piura, ponce, portland, porto alegre, providence, puebla, quebec city, querétaro, raleigh
recife, regina, reno, reynosa, richmond, rio de janeiro, riverside, roanoke, rochester, rosario, sacramento, saltillo
salt lake city, salvador, san antonio, san bernardino, san cristóbal, san diego, san francisco, san juan
san luis potosí, san miguel, san pedro sula, santa barbara, santa cruz, santa fe, santa marta, santiago de cuba
santos, são paulo, sao paulo, saskatoon, savannah, scranton, seattle, selma, shreveport, sinaloa, sioux falls
spokane, springfield, st. john's, st john's, st. louis, st louis, saint louis, stockton, syracuse, tacoma
tallahassee, tampa, tampico, tijuana, topeka, toronto, trenton, trujillo, tucson, tulsa, torreón, uvalde, valparaíso
valparaiso, vancouver, veracruz, victoria, virginia beach, waco, wichita, wilmington, winnipeg, yuma, zacatecas

# Regions, states and provinces.
abruzzo, aceh, alabama, alaska, alberta, alsace, amazonas, amhara, andalusia, anhui, aragon, arakan, arizona
arkansas, assam, asturias, attica, bavaria, bahia, balochistan, baluchistan, banat, bashkortostan, bengal, bihar
borneo, brandenburg, brittany, british columbia, bukovina, burgundy, buryatia, cabo delgado, calabria, california
campania, canary islands, cantabria, carinthia, castile, castilla, chaco, chiapas, chhattisgarh, cisjordan, colorado
connecticut, cornwall, corsica, crete, cumbria, dalmatia, delaware, donbas, donbass, dorset, east jerusalem
emilia-romagna, essex, extremadura, flanders, florida, friuli, fujian, galicia, galilee, gansu, guangdong, guangxi
guerrero, guizhou, gujarat, hainan, haryana, hawaii, hebei, heilongjiang, helmand, henan, hesse, hidalgo
himachal pradesh, hokkaido, honshu, hubei, hunan, ibiza, idaho, illinois, indiana, ingushetia, inner mongolia, iowa
istria, jalisco, java, jharkhand, jiangsu, jiangxi, jubaland, jutland, kabardino-balkaria, kachin, kalimantan
kalmykia, kamchatka, kansas, karelia, karnataka, kasai, kent, kentucky, kerala, khyber pakhtunkhwa, kivu, north kivu
south kivu, ituri, katanga, kordofan, krasnodar krai, kyushu, ladakh, lancashire, lapland, lazio, liaoning, liguria
lombardy, lorraine, louisiana, lower saxony, luzon, madeira, azores, madhya pradesh, maharashtra, maine, majorca
mallorca, manipur, manitoba, maryland, massachusetts, matabeleland, meghalaya, michigan, michoacán, michoacan
minas gerais, mindanao, minnesota, mississippi, missouri, mizoram, montana, moravia, bohemia, nagaland, navarre
nebraska, negev, nevada, new brunswick, new england, new hampshire, new jersey, new mexico, new south wales
newfoundland, ningxia, normandy, north carolina, north dakota, north rhine-westphalia, north ossetia
northern territory, northumberland, nova scotia, odisha, orissa, ogaden, ogun, ohio, okinawa, oklahoma, ontario
oregon, oromia, papua, west papua, paraná, patagonia, peloponnese, pennsylvania, piedmont, pomerania
prince edward island, primorye, provence, puglia, apulia, punjab, puntland, qinghai, queensland, quintana roo
rajasthan, rakhine, republika srpska, rhineland, rhineland-palatinate, rhode island, sabah, saarland, sakha, yakutia
sakhalin, kurils, sarawak, sardinia, saskatchewan, saxony, saxony-anhalt, schleswig-holstein, shaanxi, shan state
shandong, shanxi, siberia, sichuan, sicily, silesia, sikkim, sinai, sindh, sonora, south australia, south carolina
south dakota, south tyrol, styria, sulawesi, sumatra, sussex, svalbard, tabasco, tamaulipas, tamil nadu, tasmania
telangana, andhra pradesh, tennessee, texas, thrace, thuringia, transcarpathia, transylvania, tripura, tuscany, tuva
tyrol, umbria, utah, uttar pradesh, uttarakhand, veneto, vermont, virginia, visayas, vojvodina, wallonia
washington state, waziristan, west bengal, west virginia, western australia, wisconsin, wyoming, yorkshire, yucatán
yucatan, yukon, yunnan, zakarpattia, zhejiang, zulia, galápagos, galapagos, golan heights, golan, sandžak, sandzak
zangezur, nakhchivan, nakhichevan, lachin, bekaa, beqaa, negros, zealand, gotland, bornholm

# Seas, straits, rivers, lakes, mountains, deserts.
adriatic, adriatic sea, aegean, aegean sea, alps, amazon, amu darya, amur, andaman sea, andes, aral sea, arabian sea
arctic ocean, atlantic, atlantic ocean, atlas mountains, bab al-mandab, bab el-mandeb, baikal, baltic sea
barents sea, bay of bengal, bay of biscay, bering sea, bering strait, black sea, bosphorus, bosporus, brahmaputra
carpathians, caribbean sea, caspian, caspian sea, celtic sea, channel tunnel, congo river, coral sea, crimean bridge
danube, dardanelles, dead sea, dniester, dnieper, drina, dvina, ebro, east china sea, elbe, english channel
euphrates, everest, mount everest, fuji, mount fuji, etna, ganges, garonne, gobi, great barrier reef, great lakes
gulf of aden, gulf of finland, gulf of guinea, gulf of mexico, gulf of oman, himalayas, hindu kush, hudson
hudson bay, indian ocean, indo-pacific, indus, ionian sea, irish sea, irrawaddy, jordan river, jordan valley, k2
kalahari, karakoram, kerch strait, kilimanjaro, korean peninsula, arabian peninsula, iberian peninsula, lake chad
lake como, lake geneva, lake victoria, lake tanganyika, lake superior, lake michigan, litani, loire, mackenzie
mariana trench, mediterranean, mediterranean sea, mekong, mersey, meuse, mississippi river, mont blanc, moselle, neva
niagara falls, niger delta, nile, blue nile, white nile, north atlantic, north pole, north sea, oder, ohio river
okavango, olympus, orinoco, pacific, pacific ocean, asia-pacific, pamir, panama canal, persian gulf, potomac, prut
pyrenees, red sea, rhine, rhône, rhone, rio grande, rocky mountains, rockies, sahara, sava, scarborough shoal
sea of azov, azov, sea of japan, east sea, sea of marmara, sea of okhotsk, second thomas shoal, seine, senkaku
diaoyu, shatt al-arab, sierra madre, south china sea, south pacific, south pole, spratly islands, paracel islands
strait of hormuz, hormuz, strait of malacca, strait of gibraltar, suez canal, syr darya, taiwan strait, tagus
tasman sea, tatra, thames, tian shan, tiber, tigris, tisza, tyrrhenian sea, ural, urals, vesuvius, vistula, volga
weddell sea, west philippine sea, yangtze, yellow river, yellow sea, yenisei, zambezi, horn of africa
andaman islands, bikini atoll, channel islands, jersey, guernsey, isle of man, chagos islands, diego garcia
christmas island, easter island, hebrides, orkney, shetland, lampedusa, lesbos, samos, rhodes, corfu, santorini
malé atoll, okhotsk, saint helena, south georgia, tristan da cunha, pitcairn, wake island, midway, iwo jima
franz josef land, novaya zemlya, snake island, zmiinyi island, kinburn, dokdo, takeshima, liancourt rocks, socotra
kharg island, abu musa

# Places that stand for those who sit there.
kremlin, white house, downing street, whitehall, westminster, capitol hill, capitol, pentagon, foggy bottom
wall street, silicon valley, hollywood, elysee, élysée, élysée palace, elysee palace, matignon, quai d'orsay
bundestag, reichstag, zhongnanhai, blue house, red square, tiananmen square, tiananmen, maidan, tahrir square
taksim square, gezi park, buckingham palace, windsor, balmoral, sandringham, camp david, mar-a-lago, langley
quantico, guantanamo bay, scotland yard, old bailey, fleet street, city of london, bourbon palace, quirinal
chigi palace, moncloa, zarzuela, bankova, verkhovna rada, duma, knesset, majlis, cheong wa dae, raisina hill
lok sabha, rajya sabha, dail, dáil, holyrood, stormont, senedd, temple mount, al-aqsa, al aqsa, western wall
dome of the rock, church of the nativity, hagia sophia, notre-dame, notre dame, eiffel tower, st peter's square
sistine chapel, ground zero, times square, world trade center, twin towers, chernobyl nuclear power plant
zaporizhzhia nuclear power plant, fukushima daiichi, three gorges dam, kakhovka dam, grand ethiopian renaissance dam
nord stream, auschwitz, dachau, buchenwald, ramstein, incirlik, hmeimim, baikonur, vostochny, cape canaveral, davos
bretton woods, schengen
""")

ORGANISATIONS = groups("""
# The United Nations and their agencies.
united nations, un, u.n., uno
united nations security council, un security council, security council, unsc
united nations general assembly, un general assembly, general assembly, unga
united nations high commissioner for refugees, un refugee agency, unhcr
united nations children's fund, un children's fund, unicef
united nations educational scientific and cultural organization, unesco
united nations development programme, united nations development program, undp
united nations environment programme, united nations environment program, unep
united nations relief and works agency, unrwa
united nations office on drugs and crime, unodc
united nations population fund, unfpa
united nations conference on trade and development, unctad
united nations framework convention on climate change, unfccc
united nations interim force in lebanon, unifil
united nations human rights council, un human rights council, human rights council, unhrc
office of the high commissioner for human rights, un human rights office, ohchr
office for the coordination of humanitarian affairs, un humanitarian office, ocha
intergovernmental panel on climate change, ipcc
world health organization, world health organisation, who, w.h.o.
world food programme, world food program, wfp
food and agriculture organization, food and agriculture organisation, fao
world trade organization, world trade organisation, wto
world bank, international bank for reconstruction and development, ibrd
international monetary fund, imf
international atomic energy agency, un nuclear watchdog, iaea
international labour organization, international labour organisation, international labor organization, ilo
international organization for migration, international organisation for migration, iom
international maritime organization, international maritime organisation, imo
international civil aviation organization, international civil aviation organisation, icao
international telecommunication union, itu
world meteorological organization, world meteorological organisation, wmo
world intellectual property organization, world intellectual property organisation, wipo
international court of justice, icj, world court
international criminal court, icc
international criminal tribunal for the former yugoslavia, icty
permanent court of arbitration, pca
international committee of the red cross, icrc, red cross
international federation of red cross and red crescent societies, ifrc
organisation for the prohibition of chemical weapons, organization for the prohibition of chemical weapons, opcw

# Alliances and communities of states.
north atlantic treaty organization, north atlantic treaty organisation, nato, atlantic alliance
european union, eu, e.u.
european commission, ec
european parliament, ep
european council
council of the european union, council of ministers
council of europe, coe
parliamentary assembly of the council of europe, council of europe assembly
european court of human rights, echr, ecthr, strasbourg court
european court of justice, court of justice of the european union, ecj, cjeu
european central bank, ecb
european investment bank, eib
european bank for reconstruction and development, ebrd
european free trade association, efta
european economic area, eea
european medicines agency, ema
european space agency, esa
european border and coast guard agency, frontex
european union agency for law enforcement cooperation, europol
european people's party, epp
eurogroup
eurostat
organization for security and co-operation in europe, organisation for security and cooperation in europe, osce
organization for security and cooperation in europe, osce
organisation for economic co-operation and development, organization for economic cooperation and development, oecd
organisation for economic cooperation and development, oecd
organization of the petroleum exporting countries, organisation of the petroleum exporting countries, opec
international energy agency, iea
group of seven, g7, g-7
group of eight, g8, g-8
group of twenty, g20, g-20
group of 77, g77, g-77
brics, brics group
non-aligned movement, movement of non-aligned countries
african union, au
economic community of west african states, ecowas
southern african development community, sadc
east african community, eac
intergovernmental authority on development, igad
african development bank, afdb
alliance of sahel states, aes
arab league, league of arab states
gulf cooperation council, gcc
organisation of islamic cooperation, organization of islamic cooperation, oic
association of southeast asian nations, association of south-east asian nations, asean
south asian association for regional cooperation, saarc
asia-pacific economic cooperation, apec
asian development bank, adb
asian infrastructure investment bank, aiib
shanghai cooperation organization, shanghai cooperation organisation, sco
collective security treaty organization, collective security treaty organisation, csto
commonwealth of independent states, cis
eurasian economic union, eaeu, eeu
organization of turkic states, organisation of turkic states, turkic council
regional comprehensive economic partnership, rcep
quadrilateral security dialogue, quad
aukus
organization of american states, organisation of american states, oas
southern common market, mercosur, mercosul
union of south american nations, unasur
caribbean community, caricom
north american free trade agreement, nafta
united states-mexico-canada agreement, usmca
inter-american development bank, idb
commonwealth of nations, the commonwealth
warsaw pact, warsaw treaty organization

# The United States.
federal bureau of investigation, fbi, f.b.i.
central intelligence agency, cia, c.i.a.
national security agency, nsa, n.s.a.
national security council, nsc
department of homeland security, homeland security, dhs
department of justice, justice department, us justice department, doj
department of defense, defense department, pentagon, dod
department of state, state department, us state department
treasury department, us treasury, department of the treasury
department of war, war department
drug enforcement administration, drug enforcement agency, dea
immigration and customs enforcement, ice
customs and border protection, cbp
bureau of alcohol tobacco firearms and explosives, atf
transportation security administration, tsa
national transportation safety board, ntsb
federal aviation administration, faa
federal emergency management agency, fema
federal reserve, federal reserve board, federal reserve system, fed, the fed
federal communications commission, fcc
federal trade commission, ftc
federal election commission, fec
securities and exchange commission, sec, s.e.c.
internal revenue service, irs
environmental protection agency, epa
food and drug administration, fda
centers for disease control and prevention, centers for disease control, cdc
national institutes of health, nih
national aeronautics and space administration, nasa
national oceanic and atmospheric administration, noaa
national weather service, nws
us geological survey, u.s. geological survey, united states geological survey, usgs
us agency for international development, u.s. agency for international development, usaid
congressional budget office, cbo
government accountability office, gao
office of management and budget, omb
supreme court of the united states, us supreme court, scotus
house of representatives, us house of representatives, us house
democratic party, democrats, democrat, democratic national committee, dnc
republican party, republicans, republican, grand old party, gop, g.o.p., republican national committee, rnc
national rifle association, nra
american civil liberties union, aclu
national association for the advancement of colored people, naacp
american israel public affairs committee, aipac
new york police department, nypd
los angeles police department, lapd

# Britain and Ireland.
british broadcasting corporation, bbc
national health service, nhs
ministry of defence, mod
bank of england, boe
office for national statistics, ons
office for budget responsibility, obr
crown prosecution service, cps
government communications headquarters, gchq
secret intelligence service, mi6
security service, mi5
metropolitan police, met police, scotland yard, the met
national crime agency, nca
his majesty's revenue and customs, her majesty's revenue and customs, hmrc
labour party, labour
conservative party, conservatives, tories, tory party, tory
liberal democrats, liberal democrat, lib dems, lib dem
scottish national party, snp
democratic unionist party, dup
uk independence party, ukip
reform uk, reform party
irish republican army, ira
trades union congress, tuc
house of commons, commons
house of lords, lords
confederation of british industry, cbi

# Europe.
christian democratic union, cdu
christian social union, csu
social democratic party of germany, social democratic party, social democrats, spd
free democratic party, fdp
alternative for germany, alternative für deutschland, afd
federal office for the protection of the constitution, bfv
federal intelligence service, bundesnachrichtendienst, bnd
national rally, rassemblement national, national front, front national, rn
la france insoumise, france unbowed, lfi
people's party, partido popular, pp
spanish socialist workers' party, partido socialista obrero español, psoe
brothers of italy, fratelli d'italia, fdi
five star movement, movimento 5 stelle, m5s
law and justice, prawo i sprawiedliwość, pis
civic platform, civic coalition, platforma obywatelska
freedom party, freedom party of austria, fpö, fpo
austrian people's party, övp, ovp
party for freedom, partij voor de vrijheid, pvv
fidesz
serbian progressive party, sns
justice and development party, ak party, akp
republican people's party, chp
nationalist movement party, mhp
peoples' democratic party, hdp
kurdistan workers' party, kurdistan workers party, pkk
euskadi ta askatasuna, eta
european organization for nuclear research, european organisation for nuclear research, cern

# Russia and its neighbours.
federal security service, fsb
foreign intelligence service, svr
main intelligence directorate, gru
committee for state security, kgb
united russia
liberal democratic party of russia, ldpr
communist party of the russian federation, kprf
investigative committee
federal service for supervision of communications, roskomnadzor
wagner group, wagner, pmc wagner
security service of ukraine, sbu
main directorate of intelligence, hur, gur
national anti-corruption bureau of ukraine, nabu
armed forces of ukraine, ukrainian armed forces, afu, zsu
donetsk people's republic, dpr, dnr
luhansk people's republic, lugansk people's republic, lpr, lnr
georgian dream
united national movement, unm

# The Middle East.
islamic revolutionary guard corps, revolutionary guards, revolutionary guard, irgc, pasdaran
islamic state, islamic state group, isis, isil, daesh, islamic state of iraq and syria
al-qaeda, al-qaida, al qaeda, al qaida, al-qa'ida
hezbollah, hizbollah, hizbullah, hezbullah
hamas, islamic resistance movement
palestinian islamic jihad, islamic jihad, pij
palestine liberation organization, palestine liberation organisation, plo
palestinian authority, palestinian national authority, pa
fatah, al-fatah
muslim brotherhood, ikhwan
houthis, houthi, houthi movement, ansar allah, ansarallah
israel defense forces, israel defence forces, israeli military, israeli army, idf
mossad
shin bet, shin bet security agency, shabak
people's protection units, ypg
syrian democratic forces, sdf
free syrian army, fsa
hayat tahrir al-sham, hts
al-nusra front, nusra front, jabhat al-nusra
popular mobilization forces, popular mobilisation forces, hashd al-shaabi, pmf
syrian observatory for human rights, sohr
organization of arab petroleum exporting countries, oapec
people's mujahedin of iran, mujahedin-e khalq, mujahideen-e-khalq, mek, mko

# Asia, Africa, Latin America.
chinese communist party, communist party of china, ccp, cpc
people's liberation army, pla
people's liberation army navy, chinese navy
national people's congress, npc
chinese people's political consultative conference, cppcc
kuomintang, nationalist party, kmt
democratic progressive party, dpp
liberal democratic party, ldp
workers' party of korea, wpk
korean people's army, kpa
bharatiya janata party, bjp
indian national congress, congress party
aam aadmi party, aap
rashtriya swayamsevak sangh, rss
central bureau of investigation, cbi
research and analysis wing, r&aw
border security force, bsf
inter-services intelligence, isi
inter-services public relations, ispr
pakistan tehreek-e-insaf, pti
pakistan muslim league-nawaz, pakistan muslim league, pml-n
pakistan people's party, ppp
tehrik-i-taliban pakistan, tehreek-e-taliban pakistan, pakistani taliban, ttp
taliban, taleban
lashkar-e-taiba, lashkar-e-tayyiba, lashkar-e-toiba
jaish-e-mohammed, jaish-e-muhammad, jem
liberation tigers of tamil eelam, tamil tigers, ltte
awami league
bangladesh nationalist party, bnp
national league for democracy, nld
arakan rohingya salvation army, arsa
abu sayyaf, abu sayyaf group
african national congress, anc
economic freedom fighters, eff
zimbabwe african national union-patriotic front, zanu-pf
boko haram
islamic state west africa province, iswap
al-shabaab, al-shabab, al shabaab, shabab
rapid support forces, rsf
sudanese armed forces, saf
tigray people's liberation front, tplf
march 23 movement, m23
lord's resistance army, lra
allied democratic forces, adf
revolutionary armed forces of colombia, farc
national liberation army, eln
institutional revolutionary party, pri
national regeneration movement, morena
workers' party, partido dos trabalhadores, pt
united socialist party of venezuela, psuv

# Rights, press, aid.
amnesty international, amnesty
human rights watch, hrw
reporters without borders, reporters sans frontières, rsf
committee to protect journalists, cpj
doctors without borders, médecins sans frontières, medecins sans frontieres, msf
save the children
international rescue committee, irc
world wildlife fund, world wide fund for nature, wwf
greenpeace
oxfam
transparency international
freedom house
stockholm international peace research institute, sipri
international institute for strategic studies, iiss
institute for the study of war, isw
center for strategic and international studies, csis
council on foreign relations, cfr
associated press, ap, a.p.
agence france-presse, afp
reuters, thomson reuters
deutsche presse-agentur, dpa
telegraph agency of the soviet union, itar-tass, tass
ria novosti, ria
interfax
xinhua, xinhua news agency
kyodo news, kyodo
yonhap, yonhap news agency
korean central news agency, kcna
press trust of india, pti
asian news international, ani
islamic republic news agency, irna
anadolu agency, anadolu
agenzia nazionale stampa associata, ansa
efe, agencia efe
deutsche welle, dw
radio free europe/radio liberty, radio free europe, radio liberty, rfe/rl, rferl
voice of america, voa
cable news network, cnn
russia today, rt
china central television, cctv
national public radio, npr
new york times, the new york times, nyt
washington post, the washington post
wall street journal, the wall street journal, wsj
financial times, ft

# Sport.
international olympic committee, ioc
fédération internationale de football association, fifa
union of european football associations, uefa
world anti-doping agency, wada
international association of athletics federations, world athletics, iaaf
national basketball association, nba
national football league, nfl
major league baseball, mlb
national hockey league, nhl
national collegiate athletic association, ncaa
international cricket council, icc
fédération internationale de l'automobile, fia
association of tennis professionals, atp
women's tennis association, wta

# Companies and markets.
alphabet, google
meta, meta platforms, facebook
x corp, twitter
amazon, amazon.com
apple, apple inc
microsoft, microsoft corporation
international business machines, ibm
advanced micro devices, amd
taiwan semiconductor manufacturing company, taiwan semiconductor manufacturing co, tsmc
bytedance, tiktok
general motors, gm
general electric, ge
ford motor company, ford motor, ford
bayerische motoren werke, bmw
volkswagen, vw
mercedes-benz, daimler, mercedes
exxonmobil, exxon mobil, exxon
british petroleum, bp
royal dutch shell, shell
totalenergies, total energies
saudi aramco, aramco, saudi arabian oil company
petróleos de venezuela, petroleos de venezuela, pdvsa
national iranian oil company, nioc
jpmorgan chase, jp morgan, j.p. morgan, jpmorgan
bank of america, bofa
goldman sachs, goldman
hongkong and shanghai banking corporation, hsbc
united bank of switzerland, ubs
bank of japan, boj
people's bank of china, pboc
reserve bank of india, rbi
swiss national bank, snb
new york stock exchange, nyse
national association of securities dealers automated quotations, nasdaq
society for worldwide interbank financial telecommunication, swift
european aeronautic defence and space company, airbus
spacex, space exploration technologies
johnson & johnson, johnson and johnson, j&j
glaxosmithkline, gsk
international consolidated airlines group, iag
international air transport association, iata
""")

SPELLINGS = groups("""
# Cities and countries written anew or from another alphabet.
kyiv, kiev, kyyiv
kharkiv, kharkov
lviv, lvov, lwów, lemberg
odesa, odessa
dnipro, dnipropetrovsk, dnepropetrovsk, dnepr
zaporizhzhia, zaporozhye, zaporizhia, zaporizhzhya
mykolaiv, nikolaev, nikolayev
chernihiv, chernigov
chernivtsi, chernovtsy, czernowitz
luhansk, lugansk
donbas, donbass
bakhmut, artemivsk, artyomovsk
avdiivka, avdeevka, avdeyevka
horlivka, gorlovka
toretsk, dzerzhynsk, dzerzhinsk
sloviansk, slavyansk, slovyansk
sievierodonetsk, severodonetsk
vuhledar, ugledar
kryvyi rih, krivoy rog, kryvyy rih
kropyvnytskyi, kirovohrad, kirovograd
vinnytsia, vinnitsa
rivne, rovno
ternopil, ternopol
zhytomyr, zhitomir
cherkasy, cherkassy
uzhhorod, uzhgorod
chornobyl, chernobyl
dnieper, dnipro river, dnepr
dniester, dnestr, nistru
kupiansk, kupyansk
izium, izyum
enerhodar, energodar
pokrovsk, krasnoarmeysk, krasnoarmiisk
sevastopol, sebastopol
kyivan rus, kievan rus
gomel, homel
vitebsk, vitsebsk
grodno, hrodna
mogilev, mahilyow
chisinau, chișinău, kishinev
tbilisi, tiflis
sukhumi, sokhumi
batumi, batum
tskhinvali, tskhinval
stepanakert, khankendi
nakhchivan, nakhichevan
shusha, shushi
astana, nur-sultan, nursultan
almaty, alma-ata
yekaterinburg, ekaterinburg, sverdlovsk
saint petersburg, st petersburg, st. petersburg, leningrad, petrograd
volgograd, stalingrad
nizhny novgorod, nizhniy novgorod
rostov-on-don, rostov, rostov-na-donu
beijing, peking
nanjing, nanking
guangzhou, canton
guangdong, kwangtung
tianjin, tientsin
chongqing, chungking
taipei, taibei
kaohsiung, gaoxiong
urumqi, ürümqi, wulumuqi
xian, xi'an, sian
tibet, xizang
diaoyu, diaoyudao, senkaku, senkakus
dokdo, takeshima, liancourt rocks
busan, pusan
incheon, inchon
daegu, taegu
daejeon, taejon
gwangju, kwangju
jeju, cheju
mumbai, bombay
kolkata, calcutta
chennai, madras
bengaluru, bangalore
pune, poona
varanasi, benares, banaras
prayagraj, allahabad
gurugram, gurgaon
mysuru, mysore
kochi, cochin
thiruvananthapuram, trivandrum
puducherry, pondicherry
odisha, orissa
chattogram, chittagong
dhaka, dacca
yangon, rangoon
naypyidaw, nay pyi taw, naypyitaw
rakhine, arakan
mawlamyine, moulmein
ho chi minh city, saigon
hanoi, ha noi
da nang, danang
phnom penh, phnompenh
ulaanbaatar, ulan bator, ulan baator
makassar, ujung pandang
melaka, malacca
rawalpindi, pindi
balochistan, baluchistan
khyber pakhtunkhwa, north-west frontier province
tehran, teheran
isfahan, esfahan
mashhad, meshed
fordow, fordo
sanaa, sana'a, san'a
hodeidah, hudaydah, al-hudaydah, hudaida
taiz, ta'izz, taizz
marib, ma'rib
deir ez-zor, deir al-zor, deir al-zour, deir ezzor
raqqa, raqqah, rakka, al-raqqa
homs, hims
latakia, ladhiqiyah
daraa, deraa, dara'a
idlib, idleb
sweida, suwayda, as-suwayda, suweida
kobani, kobane, kobanî, ayn al-arab
qamishli, kamishli, qamishlo
hasakah, al-hasakah, hasaka, hassakeh
mosul, mawsil
erbil, arbil, irbil, hawler
sulaymaniyah, sulaimaniya, sulaimaniyah, sulaimani
kirkuk, karkuk
basra, basrah
najaf, an najaf
falluja, fallujah
karbala, kerbala
khan younis, khan yunis, khan yunus
rafah, rafa
jabalia, jabaliya, jabalya
beit hanoun, beit hanun
deir al-balah, deir el-balah
haram al-sharif, temple mount
al-aqsa, al aqsa, aqsa
mecca, makkah
medina, madinah
jeddah, jidda, jiddah
tripoli, tarabulus
benghazi, bengasi
sirte, surt
khartoum, khartum
el fasher, el-fasher, al-fashir, al fasher
el geneina, al-junaynah, el-geneina
ndjamena, n'djamena
addis ababa, addis abeba
mekelle, mekele, makale
tigray, tigrai
mogadishu, muqdisho
kismayo, kismayu
gqeberha, port elizabeth
eswatini, swaziland
marrakesh, marrakech
fez, fes
casablanca, dar el beida
kinshasa, leopoldville
cote d'ivoire, côte d'ivoire, ivory coast
cabo verde, cape verde
burma, myanmar
ceylon, sri lanka
turkey, türkiye, turkiye
czechia, czech republic
macedonia, north macedonia
kosovo, kosova
pristina, prishtina, priština
skopje, shkup
gdansk, gdańsk, danzig
wroclaw, wrocław, breslau
krakow, kraków, cracow
vilnius, wilno, vilna
kaliningrad, königsberg
bratislava, pressburg
ljubljana, laibach
rijeka, fiume
cologne, köln, koeln
munich, münchen, muenchen
nuremberg, nürnberg
hanover, hannover
brunswick, braunschweig
düsseldorf, dusseldorf, duesseldorf
geneva, genève, genf
zurich, zürich, zuerich
basel, basle
bern, berne
lyon, lyons
marseille, marseilles
reims, rheims
bruges, brugge
ghent, gent
antwerp, antwerpen, anvers
liège, liege
the hague, den haag
seville, sevilla
zaragoza, saragossa
basque country, euskadi
a coruña, la coruña, la coruna, corunna
porto, oporto
turin, torino
florence, firenze
genoa, genova
naples, napoli
milan, milano
venice, venezia
gothenburg, göteborg, goteborg
copenhagen, københavn
malmö, malmo
helsinki, helsingfors
turku, åbo
reykjavik, reykjavík
bucharest, bucurești
iasi, iași, jassy
timisoara, timișoara
thessaloniki, salonica, salonika
piraeus, pireas
corfu, kerkyra
istanbul, constantinople
izmir, smyrna
diyarbakir, diyarbakır, amed
edirne, adrianople
nicosia, lefkosia, lefkoşa
famagusta, gazimağusa, ammochostos
bogota, bogotá
brasilia, brasília
sao paulo, são paulo
medellin, medellín
montreal, montréal
quebec, québec
mexico city, ciudad de méxico, cdmx
falkland islands, malvinas, falklands
denali, mount mckinley
uluru, ayers rock
persian gulf, arabian gulf, the gulf
gulf of mexico, gulf of america
south china sea, east sea, west philippine sea
sea of japan, east sea
judea and samaria, west bank

# Given names.
muhammad, mohammed, mohamed, mohammad, muhammed, mohamad, mehmet, mahomet, muhamed
ahmed, ahmad, ahmet
mahmoud, mahmud, mehmood, mahmood
abdullah, abdallah, abdulla, abdoulaye
abdul rahman, abdulrahman, abdelrahman, abdurrahman, abd al-rahman
abdel aziz, abdulaziz, abdelaziz, abd al-aziz
hussein, husain, hussain, husayn, hossein, hosein, husein
hassan, hasan
yusuf, yousef, yousuf, youssef, yusef
ibrahim, ebrahim, ibraheem
ismail, ismael, esmail, ismaeel
omar, umar, omer
osama, usama
othman, osman, uthman, usman
khalid, khaled
saeed, said, saïd, saeid, sayed
sayyid, sayed, syed, seyed, seyyed
suleiman, sulaiman, sulayman, soleiman, suleyman, süleyman
mustafa, mostafa, moustafa, mustapha
moammar, muammar, mu'ammar
gaddafi, qaddafi, gadhafi, kadafi, gathafi, qadhafi, al-gaddafi
assad, al-assad, asad
nasrallah, nasralla
haniyeh, haniya, haniyah
sinwar, al-sinwar, sinuar
abbas, abbās
rouhani, rohani, ruhani
raisi, raeisi
khamenei, khamenehi, khameini
khomeini, khomeyni
soleimani, suleimani, sulaimani
ahmadinejad, ahmadi-nejad
pezeshkian, pezeshkiyan
zarif, zareef
araghchi, araqchi, araghchy
erdogan, erdoğan
davutoglu, davutoğlu
kilicdaroglu, kılıçdaroğlu
imamoglu, imamoğlu
cavusoglu, çavuşoğlu
ocalan, öcalan
sisi, el-sisi, al-sisi, sissi
mubarak, moubarak
morsi, mursi, morsy
baghdadi, al-baghdadi
sadr, al-sadr
maliki, al-maliki
sudani, al-sudani
jolani, al-jolani, golani, julani
sharaa, al-sharaa, shara, al-shara
burhan, al-burhan
hemedti, hemeti, hemetti
haftar, hifter, hiftar
aoun, awn
mikati, miqati
fatima, fatma, fatemeh, fatimah
aisha, ayesha, aicha, aïcha, ayşe
khadija, khadijah, hatice
leila, layla, laila, leyla
mariam, maryam, miriam, meryem
zainab, zaynab, zeinab, zeynep
ali, aly
hamid, hameed
rashid, rasheed, rachid
tariq, tarek, tarik, tareq
jamal, gamal, djamal, cemal
karim, kareem, kerim
salah, saleh, salih
walid, waleed
yahya, yehia, yahia
zelensky, zelenskiy, zelenskyy, zelenskyi, zelenski
volodymyr, vladimir, wladimir, uladzimir
oleksandr, alexander, aleksandr, aleksander, alexandr, alyaksandr, aliaksandr
oleksiy, alexei, aleksei, alexey, aleksey, oleksii
serhiy, sergei, sergey, serhii, siarhei
dmytro, dmitry, dmitri, dimitri, dmitriy, dmitrii, zmitser
andriy, andrei, andrey, andrii
mykola, nikolai, nikolay, mikalai
mykhailo, mikhail, mikhael, mychailo
petro, pyotr, petr, piotr
pavlo, pavel, pawel, paweł
oleh, oleg
ihor, igor
yevhen, yevgeny, evgeny, yevgeniy, evgeni, evgenii, yevgeni
yuriy, yuri, yury, iurii, yurii
vitaliy, vitaly, vitali, vitalii
valeriy, valery, valeri, valerii
anatoliy, anatoly, anatoli
yulia, julia, iulia, yuliya, yuliia
olena, elena, yelena
kateryna, ekaterina, yekaterina
natalia, natalya, nataliya, nataliia
svitlana, svetlana, sviatlana
iryna, irina
maria, mariya, mariia
kseniya, ksenia, xenia
viktor, victor
yanukovych, yanukovich
tymoshenko, timoshenko
kuleba, kouleba
zaluzhny, zaluzhnyi, zaluzhniy
syrskyi, syrsky, syrskiy
yermak, ermak
budanov, boudanov
lukashenko, lukashenka
tikhanovskaya, tsikhanouskaya
yeltsin, eltsin
gorbachev, gorbachov, gorbatchev
khrushchev, khrushchov
trotsky, trotskiy, trotzki
navalny, navalnyy, nawalny, navalnyi
navalnaya, nawalnaja
prigozhin, prigojin
shoigu, shoygu
lavrov, lawrow
peskov, peskow
medvedev, medvedyev, medwedew
matviyenko, matvienko
yushchenko, iouchtchenko
saakashvili, saakachvili
pashinyan, pashinian
aliyev, aliev
tokayev, tokaev
nazarbayev, nazarbaev
mirziyoyev, mirziyoev
rahmon, rakhmon, rakhmonov
japarov, zhaparov
kadyrov, kadirov
mao zedong, mao tse-tung
chiang kai-shek, jiang jieshi
zhou enlai, chou en-lai
deng xiaoping, teng hsiao-ping
sun yat-sen, sun zhongshan
kim jong un, kim jong-un
kim jong il, kim jong-il
kim il sung, kim il-sung
yoon suk yeol, yoon suk-yeol, yoon seok-youl, yoon seok-yeol
lee jae myung, lee jae-myung
moon jae in, moon jae-in
park geun hye, park geun-hye
aung san suu kyi, suu kyi
modi, modī
djokovic, đoković, djoković, dokovic
vucic, vučić
milosevic, milošević
karadzic, karadžić
mladic, mladić
orban, orbán
sanchez, sánchez
lopez obrador, lópez obrador, amlo
lula, luiz inácio lula da silva, lula da silva
maduro, nicolás maduro
guaido, guaidó
milei, javier milei
dostoevsky, dostoyevsky, dostoevskiy
tchaikovsky, chaikovsky
tolstoy, tolstoi
nikita, mykyta
bin laden, bin ladin, ben laden
quran, koran, qur'an
sharia, shariah, shari'a
shia, shiite, shi'ite, shi'a
sunni, sunnite
muslim, moslem
hijab, hejab
uyghur, uighur, uygur
houthi, huthi
pashtun, pathan
rohingya, rohinga
roma, romani, romany
saint, st, st.
""")

FIRST_NAMES = words("""
# English and western.
aaron, abigail, adam, adrian, agnes, aidan, alan, albert, alex, alexander, alexandra, alexis, alfred, alice, alicia
alison, allan, allen, allison, alyssa, amanda, amelia, amy, andrea, andrew, andy, angela, anita, ann, anna, anne
annette, annie, anthony, antonia, arnold, arthur, ashley, audrey, barbara, barry, beatrice, becky, belinda, ben
benjamin, bernard, bernie, beth, bethany, betty, beverly, billy, bobby, bradley, brandon, brenda, brendan, brett
brian, bridget, brittany, bruce, bryan, caitlin, calvin, cameron, camilla, carl, carla, carol, caroline, carolyn
catherine, cathy, cecilia, cheryl, chloe, chris, christina, christine, christopher, cindy, claire, clara, clarence
claudia, clifford, clive, colin, connor, corey, craig, curtis, cynthia, daniel, danielle, danny, darren, dave, david
deborah, debra, denise, dennis, derek, diana, diane, dominic, donald, donna, doris, dorothy, douglas, duncan, dustin
dylan, edgar, edith, edward, edwin, eileen, elaine, eleanor, elizabeth, ella, ellen, elliot, emily, emma, emmanuel
eric, erica, erin, ernest, esther, ethan, eugene, eva, evan, evelyn, fiona, frances, francis, frederick, gabriel
gareth, gary, gavin, geoffrey, george, gerald, geraldine, gerard, gilbert, gillian, gloria, gordon, graham, greg
gregory, hannah, harold, harriet, harry, harvey, heather, hector, helen, henry, herbert, hilary, hillary, howard
hugh, hugo, ian, imogen, irene, isaac, isabel, isabella, ivan, jackie, jacob, jacqueline, jake, james, jamie, jane
janet, janice, jared, jason, jay, jean, jeff, jeffrey, jennifer, jenny, jeremy, jerome, jerry, jesse, jessica, jill
jim, jimmy, joan, joanna, joanne, joe, joel, john, johnny, jon, jonathan, joseph, joshua, joyce, juan, judith, judy
julia, julian, julie, justin, karen, kate, katherine, kathleen, kathryn, kathy, katie, keith, kelly, kenneth, kerry
kevin, kimberly, kirsten, kristen, kurt, kyle, larry, laura, lauren, lawrence, leah, leo, leonard, leslie, lewis
liam, linda, lindsay, lindsey, lisa, liz, logan, lois, lorraine, louis, louise, lucas, lucy, luke, lydia, lynn
madeleine, malcolm, mandy, marcus, margaret, maria, marie, marilyn, marjorie, marion, martha, martin, marvin, mary
matt, matthew, maureen, maurice, megan, melanie, melissa, melvin, mervyn, michael, michelle, mike, mildred, mitchell
moira, molly, monica, morgan, muriel, nadia, nancy, naomi, natalie, natasha, nathan, neil, nicholas, nicola, nicole
nigel, noah, noel, nora, norman, oliver, olivia, oscar, owen, pamela, patricia, patrick, paul, paula, pauline, pete
peter, philip, phillip, phoebe, phyllis, priscilla, rachel, ralph, randy, raymond, rebecca, reginald, rhys, richard
rick, rita, robert, roberta, robin, rodney, roger, roland, ron, ronald, rosemary, ross, roy, russell, ruth, ryan
sabrina, sally, sam, samantha, samuel, sandra, sarah, scott, sean, sebastian, shane, shannon, sharon, shaun, sheila
shirley, sidney, simon, sophia, sophie, stacey, stanley, stella, stephanie, stephen, steve, steven, stuart, susan
suzanne, sylvia, tamara, tara, ted, teresa, terence, terry, thelma, theodore, theresa, thomas, tiffany, tim, timothy
tina, todd, tom, tommy, toby, tony, tracy, travis, trevor, tyler, valerie, vanessa, vera, vernon, veronica, victoria
vincent, vivian, walter, wanda, warren, wayne, wendy, wesley, wilfred, william, winston, yvonne, yvette, zachary, zoe
boris, rishi, keir, kamala, barack, elon, meghan

# French, Spanish, Portuguese, Italian.
adriana, alain, alberto, alejandra, alejandro, alessandra, alessandro, alfonso, alfredo, alonso, álvaro, alvaro, ana
andré, andre, andrés, andres, ángel, angelo, antoine, antonio, antónio, armando, arnaud, arturo, augusto, aurélie
beatriz, benito, benoît, bernardo, bianca, bruno, camila, camille, carlo, carlos, carmen, catalina, cécile, cesar
césar, chantal, chiara, christophe, claude, claudio, clément, clemente, consuelo, cristian, cristiano, cristina
daniela, delphine, diego, domenico, dominique, duarte, edmundo, eduardo, elena, elisa, élodie, émile, emilio
emmanuelle, enrico, enrique, enzo, ernesto, esteban, étienne, fabian, fabio, fabrice, federica, federico, felipe
felix, félix, fernanda, fernando, filippo, florian, francesca, francesco, francisca, francisco, françois, francois
françoise, gabriela, gabriella, gaston, geneviève, gerardo, gianluca, gianni, gilberto, gilles, giorgia, giorgio
giovanna, giovanni, giulia, giulio, giuseppe, gonzalo, guido, guillaume, guillermo, gustavo, hélène, henri, henrique
hernán, horacio, ignacio, inés, ines, isabelle, ismael, jacques, jaime, javier, jean-claude, jean-luc, jean-marie
jean-pierre, jérôme, jesús, joana, joão, joao, joaquín, joaquin, jorge, josé, jose, josefina, juana, jules, julien
juliette, julio, laurent, leonardo, leticia, lionel, lorenzo, luc, luca, lucia, lucía, luciano, luigi, luis, luís
luisa, luiz, lula, magali, manuel, manuela, marc, marcel, marcelo, marco, marcos, margarita, maría, mariana, mario
marta, martín, martina, massimo, mateo, mathieu, mathilde, matteo, matthieu, mauricio, mauro, maurizio, michel
michele, miguel, mireille, mónica, nathalie, nicolás, nicolas, nuno, octavio, olivier, pablo, paola, paolo, pascal
patricio, patrizia, paulo, pedro, philippe, pierre, pietro, pilar, quentin, rafael, ramiro, ramón, ramon, raphaël
raquel, raúl, raul, rémi, renata, renato, renaud, rené, ricardo, riccardo, roberto, rodrigo, rogelio, romain, rosa
rubén, ruben, salvatore, ségolène, sergio, silvia, silvio, simona, simone, sofía, stefania, stefano, stéphane, susana
sylvain, sylvie, thierry, tomás, ugo, valentina, valérie, véronique, vicente, víctor, vincenzo, virginie, vittorio
ximena, xavier, yann, yolanda, yves

# German, Dutch, Nordic.
achim, alwin, anders, andreas, angelika, anja, anke, anneliese, annika, antje, arne, arno, astrid, axel, bastian
bernd, bernhard, birgit, björn, bjorn, britta, christa, christoph, cornelia, dagmar, detlef, dieter, dietmar, dirk
dorothea, eberhard, eckhard, egon, elke, elsa, emil, erich, erik, erika, ernst, ewald, fredrik, friedrich, fritz
gabriele, geert, gerd, gerda, gerhard, gisela, gösta, greta, gudrun, günter, günther, gunnar, gustav, hans
hans-peter, harald, hartmut, heike, heiko, heinrich, heinz, helga, helmut, hendrik, henrik, hermann, holger, horst
ilse, inga, inge, ingrid, jan, jens, joachim, jochen, johan, johann, johanna, johannes, jörg, jürgen, jurgen, jutta
kaja, karin, karl, karsten, katarina, katharina, katja, katrin, klaus, knut, konrad, lars, leif, lena, lothar, ludwig
lukas, maarten, magdalena, magnus, manfred, maren, margot, margrethe, markus, martijn, matthias, mette, mikael, mikko
monika, nils, norbert, olaf, olof, oskar, otto, pekka, petra, pieter, rainer, reinhard, renate, rolf, rüdiger, sabine
sanna, saskia, sigrid, silke, sigurd, stefan, steffen, sven, svenja, tarja, thorsten, tilman, tobias, torsten, ulf
ulla, ulrich, ulrike, ursula, uwe, volker, waltraud, werner, wilhelm, willem, winfried, wolfgang, wouter, yngve
jeroen, joost, femke, sanne, sauli, kaisa

# Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian.
agnieszka, albena, aleksandar, aleksandr, aleksandra, aleksei, aleksey, alena, alexandru, alexei, alexey, alina
aljaž, alla, anastasia, anastasiya, anatoly, andrej, andrei, andrey, andriy, andrius, andrzej, anton, antonina
arkady, armen, arsen, arseniy, artem, artur, artyom, ashot, bartosz, beata, bidzina, biljana, bogdan, bohdan, bojan
boyko, branko, bronisław, călin, cătălin, corina, daria, darya, davit, dejan, denis, denys, dimitris, dmitri, dmitriy
dmitry, dmytro, dorota, dragan, dušan, dusan, dzmitry, eduard, ekaterina, elmar, emilia, evgeny, ewa, fyodor, gábor
galina, gennady, georgi, giorgos, gheorghe, giorgi, goran, grigory, grzegorz, gyula, hanna, heydar, henryk, igor
ihor, ilham, ilia, ilya, imre, ioannis, ioana, irakli, irina, iryna, istván, ivana, ivica, jacek, jadwiga, jana
jarosław, jaroslaw, jelena, jerzy, józef, jozef, kaspars, kateryna, katarzyna, kirill, kiril, konstantin, kostas
kristina, krišjānis, krzysztof, ksenia, kyriakos, lajos, larisa, lászló, laszlo, lech, leonid, lidia, ljubica
lyudmila, ludmila, łukasz, lyubov, maciej, maia, maja, maksim, maksym, małgorzata, marek, mariusz, mateusz, maxim
miglė, mihai, mihály, mikhail, mikheil, miklós, milena, milica, miloš, milos, miodrag, mirjana, miroslav, mykhailo
mykola, nadezhda, natalia, nataliya, natalya, nebojša, nikol, nikola, nikolai, nikolaos, nikolay, nikos, nino, novak
oksana, oleg, oleh, oleksandr, oleksiy, olena, olga, olha, panagiotis, pavel, pavlo, paweł, petar, péter, petr, petro
piotr, polina, predrag, radek, radosław, raisa, ramzan, rostislav, ruslan, ryszard, salome, sándor, semyon, serge
sergei, sergey, serhiy, slavko, slobodan, snezana, sofiya, sofya, stanislav, stanisław, stefanos, stjepan, svetlana
sviatlana, svitlana, szymon, tadeusz, tamás, taras, tatiana, tatyana, tigran, tihomir, timur, tomasz, tomáš, traian
vadim, vadym, valentin, valentyna, valeriy, valery, vasil, vasily, vasyl, veronika, victor, vidmantas, viktor
viktoria, viktoriya, vitali, vitaliy, vitaly, vjosa, vlad, vladimir, vladislav, vladyslav, volodymyr, vsevolod, vuk
vyacheslav, wiktor, witold, wladimir, władysław, wojciech, yana, yaroslav, yegor, yekaterina, yelena, yevgeny, yevhen
yulia, yuliya, yuri, yuriy, yury, zbigniew, zdeněk, zdravko, zinaida, zlatko, zoltán, zoran, zorana, zurab, zuzana
alyaksandr, uladzimir, donatas, gitanas, ingrida, edgars, evika, toomas, urmas, kersti

# Arabic, Persian, Turkish, Hebrew, central Asian.
aaliyah, abbas, abdel, abdelaziz, abdelkader, abdi, abdirahman, abdul, abdulaziz, abdulla, abdullah, abdulrahman, abu
adel, adnan, ahmad, ahmed, ahmet, aisha, akbar, akram, ali, alireza, amal, amin, amina, amir, amira, ammar, amos
anas, anwar, ariel, arif, ashraf, asif, asma, assaf, avi, avigdor, avraham, aya, ayelet, aylin, ayman, aymen, aysel
ayşe, aziz, azza, badr, baha, bahar, bahram, bakr, barham, basel, bashar, bassam, benny, benyamin, bezalel, bilal
binali, burak, bülent, cem, cemal, cihan, dalia, daoud, dina, ebrahim, ehud, ekrem, elham, eli, emine, emre, erkan
erol, esmail, ezra, fadi, fahad, fahd, faisal, faiz, farhad, farid, farida, farouk, fatemeh, fathi, fatima, fatma
ferhat, feridun, fouad, fuad, gadi, gamal, ghassan, gideon, golnar, gulnara, habib, hadi, hafez, haider, haitham
hakan, hakim, halima, hamad, hamid, hamza, hana, hanan, hani, hasan, hashim, hassan, hatice, hisham, hossein, huda
hulusi, husain, hussain, hussein, ibrahim, idris, ihsan, ikram, ilan, imad, imran, isa, ismail, itamar, itzhak, jaber
jabir, jafar, jalal, jamal, jamila, jassim, javad, javid, kamal, kamran, karim, karima, kassem, kassym, kazem, kemal
khadija, khaled, khalid, khalifa, khalil, lamia, layla, leila, leyla, lina, maha, mahdi, mahmood, mahmoud, mahmud
mahsa, majid, malik, mansour, marwan, maryam, masoud, masud, maysa, mehdi, mehmet, meir, melih, meral, meryem, miri
mohamad, mohamed, mohammad, mohammed, mohsen, mona, mordechai, moshe, mostafa, muammar, mubarak, muhammad, muhammed
muhammet, muna, munir, murad, murat, musa, mustafa, mustapha, nabih, nabil, nader, nadir, naftali, naim, najib
narges, naser, nasreen, nasser, nawaf, nawal, nawaz, nazanin, nida, nihad, nima, nizar, noor, nour, nouri, nura
nurlan, nursultan, omar, omer, orhan, osama, osman, parisa, parviz, qasem, rachid, rafiq, rafik, rahim, rahman, rami
rana, rania, rashid, rashida, razan, recep, reem, reuven, reza, riad, riyad, rivka, ruhollah, saad, saadi, saddam
sadegh, sadiq, saeed, safaa, sahar, saïd, salah, salam, saleh, salim, salma, salman, salwa, sami, samir, samira
sayed, selahattin, selim, serdar, serkan, shaban, shaul, shimon, shirin, shlomo, sinan, siraj, soraya, suha, suhail
suleiman, süleyman, suleyman, taha, tahir, talal, talat, tamer, tamim, tarek, tareq, tariq, tayyip, tuncay, turki
tzipi, ubaid, umar, umit, usman, uzi, wael, wafa, waleed, walid, wassim, yaakov, yael, yahya, yair, yaser, yasir
yasmin, yasmine, yasser, yehuda, yigal, yitzhak, yoav, yonatan, yossi, yousef, youssef, yusuf, zahra, zaid, zainab
zakaria, zayed, zeid, zeinab, zeynep, zia, ziad, ziyad, kassym-jomart, shavkat, emomali, sadyr, gurbanguly, almazbek

# South Asian.
aamir, aarav, abhishek, abhijit, aditi, aditya, ajay, ajit, akash, akhilesh, akshay, alok, amit, amitabh, amrita
anand, ananya, anil, anjali, ankit, anurag, aparna, aravind, archana, arjun, arun, arundhati, arvind, ashish, ashok
ashwini, asim, atal, ayub, babar, balaji, benazir, bhupinder, bilawal, chandra, chandrababu, deepak, deepika
devendra, dinesh, divya, farooq, ganesh, gautam, gauri, girish, gopal, gotabaya, gul, harish, harpreet, hasina
hemant, indira, ishaan, jagdish, jairam, jawaharlal, jaya, jayalalithaa, jayant, jitendra, kajal, kalpana, kamla
kanchan, karthik, kavita, khaleda, kiran, kishore, krishna, kumar, lakshmi, lalit, lalu, mahesh, mahinda, maithripala
mallikarjun, mamata, manish, manmohan, manoj, mayawati, meena, meera, meenakshi, mehbooba, mohan, mukesh, nandini
narendra, naveen, neha, nirmala, nitin, nitish, pankaj, parth, pooja, prakash, pranab, prashant, pratibha, pravin
preeti, priya, priyanka, radha, raghav, rahul, raj, rajat, rajesh, rajeev, rajendra, rajinder, rajiv, rajnath, raju
rakesh, ramesh, ranil, ranjit, ravi, rekha, ritu, rohit, roshan, sachin, sanjay, sandeep, sanjeev, santosh, sarita
satish, satya, shabana, shahbaz, shahid, shahrukh, shankar, sharad, sharmila, shashi, shehbaz, shivraj, shreya
shweta, siddharth, smriti, sonia, srinivas, subhash, sudha, sudhir, sukhbir, sundar, sunil, sunita, suresh, surya
sushil, sushma, swati, tarun, tejashwi, uddhav, uma, usha, vandana, varun, venkaiah, vijay, vikas, vikram, vimal
vinay, vinod, virat, vishal, vivek, yashwant, yogesh, zubair, prachanda, bidya, sajith, anura

# East and south-east Asian.
aiko, akihito, akiko, akio, akira, aung, ayumi, bambang, bongbong, budi, byung, chan, chen, chiang, chun, daisuke
dewi, eiji, fumio, ferdinand, haruki, haruto, hideki, hideo, hina, hirohito, hiroshi, hiroyuki, hisashi, hyun, ichiro
imelda, isamu, jae-in, jiang, jianguo, jiawei, jin, jing, jinping, jiro, joko, jokowi, jong-un, junichiro, junko
kazuo, keiko, keiji, kenji, kenta, kenzaburo, kei, kim, koichi, li-wen, liang, ling, mahathir, makoto, mamoru, manabu
masahiro, masako, masaru, masashi, megawati, mei, michiko, minh, minoru, muhyiddin, naoki, naoto, naruhito, nguyen
nobuo, noriko, osamu, prabowo, prayuth, prayut, qiang, qin, ratna, ryo, ryota, sachiko, sakura, sanae, satoshi
shigeru, shinji, shinzo, shizuka, siti, soo-jin, srettha, suharto, sukarno, susilo, takashi, takeshi, tadashi, taro
tetsuya, thaksin, thein, toshio, tran, tsai, tsutomu, weiming, wei, wen, xiaoming, xiaoping, xin, yang, yasuhiro
yasuo, ying, yingluck, yo-jong, yoko, yoon, yoshihide, yoshiko, yuki, yukio, yumi, yuriko, zhang, zhao, zhen
zhiqiang, zhong, anutthin, anutin, paetongtarn, gibran, benigno, corazon, nur

# African.
abebe, abiy, abena, adama, adaeze, adebayo, aderonke, akinwumi, akosua, alassane, alemayehu, amadou, aminata, amara
asamoah, assimi, atiku, ayodele, azali, babajide, babatunde, bakary, bassirou, biram, blaise, bola, bongani, boubacar
chidi, chidinma, chike, chimamanda, chinedu, chinua, chioma, cyril, diosdado, ebele, ebrima, efua, emeka, emmerson
evariste, faure, félicien, femi, filipe, folasade, funmilayo, getachew, goodluck, gwede, habiba, haile, hailemariam
hakainde, ibrahima, idriss, ifeanyi, ifeoma, isaias, isatou, issa, issoufou, jomo, julius, kagiso, kwabena, kwaku
kwame, kofi, kwasi, lazarus, lindiwe, lungile, macky, mahamadou, mahamat, mamadou, mandla, mariama, mbali, meles
mokgweetsi, moussa, mthunzi, muhammadu, nelson, ngozi, nkosazana, nkosi, nnamdi, nomvula, obiageli, okello, olabisi
oluseun, olusegun, oumar, ousmane, patrice, raila, sadio, salif, salva, samia, samora, samson, sekou, sello, sibusiso
sipho, siyabonga, tadesse, temitope, tendai, thabo, themba, thandi, thulani, tsepo, uche, uhuru, umaru, wangari
winnie, wole, yayi, yemi, yoweri, zanele, zodwa, zola
""")
