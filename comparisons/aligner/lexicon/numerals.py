"""Numbers as words, and what is said around a figure."""

UNITS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10.0 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
MULTIPLIERS = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "trillion": 1e12,
    "trn": 1e12,
    "tn": 1e12,
    "dozen": 12.0,
    # Of the languages compared most; their longer forms are known by their beginnings.
    "tausend": 1e3,
    "mille": 1e3,
    "mil": 1e3,
    "тыс": 1e3,
    "ألف": 1e3,
    "آلاف": 1e3,
    "mrd": 1e9,
    "млн": 1e6,
    "млрд": 1e9,
    "مليون": 1e6,
    "ملايين": 1e6,
    "مليار": 1e9,
    "千": 1e3,
    "万": 1e4,
    "萬": 1e4,
    "亿": 1e8,
    "億": 1e8,
}
LONG_MULTIPLIERS = {
    "тысяч": 1e3,
    "millon": 1e6,
    "millón": 1e6,
    "million": 1e6,
    "milion": 1e6,
    "milhõ": 1e6,
    "миллион": 1e6,
    "milliard": 1e9,
    "миллиард": 1e9,
}
ORDINALS = {
    word: float(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30.0, "hundredth": 100.0}
FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fourth": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 1 / 8,
    "ninth": 1 / 9,
    "tenth": 1 / 10,
}
TIMES = {
    "twice": 2.0,
    "double": 2.0,
    "doubled": 2.0,
    "doubling": 2.0,
    "doubles": 2.0,
    "twofold": 2.0,
    "thrice": 3.0,
    "triple": 3.0,
    "tripled": 3.0,
    "triples": 3.0,
    "tripling": 3.0,
    "treble": 3.0,
    "trebled": 3.0,
    "threefold": 3.0,
    "quadrupled": 4.0,
    "quadruple": 4.0,
    "fourfold": 4.0,
    "fivefold": 5.0,
    "tenfold": 10.0,
    "halved": 0.5,
    "halve": 0.5,
    "halving": 0.5,
}
# Amounts without a figure: one against another, or against a figure of another size, is a difference.
SOME = {"several": 6.5, "many": 30.5, "numerous": 30.5}
VAGUE = {"dozens": 12.0, "scores": 20.0, "hundreds": 100.0, "thousands": 1e3, "millions": 1e6, "billions": 1e9}
COUPLES = {"couple": 2.0, "pair": 2.0, "duo": 2.0, "trio": 3.0, "both": 2.0}

_DAY = 86_400.0
_TIMES = {"second": 1.0, "minute": 60.0, "min": 60.0, "hour": 3600.0, "hr": 3600.0, "day": _DAY, "week": 7 * _DAY,
          "fortnight": 14 * _DAY, "month": 365.25 / 12 * _DAY, "year": 365.25 * _DAY, "decade": 3652.5 * _DAY,
          "century": 36525 * _DAY, "centurie": 36525 * _DAY}  # fmt: skip
_LENGTHS = {"metre": 1.0, "meter": 1.0, "kilometre": 1e3, "kilometer": 1e3, "km": 1e3, "mile": 1609.344, "foot": 0.3048,
            "feet": 0.3048, "ft": 0.3048, "yard": 0.9144, "inch": 0.0254, "inche": 0.0254, "centimetre": 0.01,
            "centimeter": 0.01, "cm": 0.01, "millimetre": 0.001, "millimeter": 0.001, "mm": 0.001}  # fmt: skip
_WEIGHTS = {"kilogram": 1.0, "kg": 1.0, "kilo": 1.0, "gram": 0.001, "tonne": 1e3, "ton": 1e3, "ounce": 0.02835}
_KINDS = (("time", _TIMES), ("length", _LENGTHS), ("weight", _WEIGHTS))
# Money is told by its sign or its name: "$5" is "5 dollars".
CURRENCIES = frozenset(
    name + plural
    for name in "dollar euro pound franc yen yuan rupee rouble ruble peso krona krone real lira zloty dinar dirham rial"
    " riyal shekel won baht rand shilling naira cent penny eur usd gbp chf".split()
    for plural in ("", "s")
)
# What a unit measures and how large it is in seconds, metres or kilograms; pounds of money are told by their sign.
MEASURES = {
    unit + plural: (kind, size) for kind, units in _KINDS for unit, size in units.items() for plural in ("", "s")
}

SIMPLE = {  # of the languages compared most
    2: "zwei deux dos два две двух",
    3: "drei trois tres три трех трёх",
    4: "vier quatre cuatro четыре четырех четырёх",
    5: "fünf cinq cinco пять пяти",
    6: "sechs seis шесть шести",
    7: "sieben sept siete семь семи",
    8: "acht huit ocho восемь восьми",
    9: "neun neuf nueve девять девяти",
    10: "zehn dix diez десять десяти",
    11: "elf onze одиннадцать",
    12: "zwölf douze doce двенадцать",
    15: "fünfzehn quinze quince пятнадцать",
    20: "zwanzig vingt veinte двадцать",
    30: "dreißig dreissig trente treinta тридцать",
    40: "vierzig quarante cuarenta сорок",
    50: "fünfzig cinquante cincuenta пятьдесят",
    100: "hundert cent cien сто",
}
FOREIGN = {word: float(value) for value, words in SIMPLE.items() for word in words.split()}

PERCENT = frozenset(
    "% percent pc prozent procent porcentaje percentage процентов процента процент بالمئة بالمائة".split()
)

# What makes a figure a bound; "about" and its like do not: nobody flags "some 300" for "300".
AT_LEAST = ("more than", "over", "at least", "no fewer than", "no less than", "not less than", "upwards of",
            "exceeding", "in excess of", "above", "as many as", "a minimum of", "minimum of", "or more", "upward of",
            "well over", "exceeded", "exceeds", "exceed", "topped", "surpassed", "passed")  # fmt: skip
AT_MOST = ("less than", "fewer than", "under", "below", "at most", "up to", "no more than", "not more than", "nearly",
           "almost", "just under", "close to", "a maximum of", "maximum of", "or less", "or fewer", "short of",
           "approaching")  # fmt: skip
ABOUT = ("about", "around", "some", "roughly", "approximately", "an estimated", "estimated", "circa", "or so", "near")

CHINESE = dict(
    zip("〇零一二两三四五六七八九", (0.0, 0.0, 1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0), strict=True)
) | {
    "十": 10.0,
    "百": 100.0,
    "千": 1e3,
    "万": 1e4,
    "萬": 1e4,
    "亿": 1e8,
    "億": 1e8,
}
