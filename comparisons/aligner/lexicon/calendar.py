"""Months, days of the week and times of day, in the languages compared most."""

_MONTHS = """
january jan januar janvier enero января январь январе يناير
february feb februar février febrero февраля февраль феврале فبراير
march mar märz mars marzo марта март марте مارس
april apr avril abril апреля апрель апреле أبريل
may mai mayo мая май мае مايو
june jun juni juin junio июня июнь июне يونيو
july jul juli juillet julio июля июль июле يوليو
august aug août agosto августа август августе أغسطس
september sep sept septembre septiembre сентября сентябрь сентябре سبتمبر
october oct oktober octobre octubre октября октябрь октябре أكتوبر
november nov novembre noviembre ноября ноябрь ноябре نوفمبر
december dec dezember décembre diciembre декабря декабрь декабре ديسمبر
"""
_WEEKDAYS = """
monday mon mondays montag lundi lunes понедельник понедельника الاثنين
tuesday tue tues tuesdays dienstag mardi martes вторник вторника الثلاثاء
wednesday wed weds wednesdays mittwoch mercredi miércoles среда среду среды الأربعاء
thursday thu thur thurs thursdays donnerstag jeudi jueves четверг четверга الخميس
friday fri fridays freitag vendredi viernes пятница пятницу пятницы الجمعة
saturday sat saturdays samstag sonnabend samedi sábado суббота субботу субботы السبت
sunday sun sundays sonntag dimanche domingo воскресенье воскресенья الأحد
"""


def _numbered(lines: str) -> dict[str, int]:
    return {word: number for number, line in enumerate(lines.strip().splitlines(), 1) for word in line.split()}


MONTHS = _numbered(_MONTHS)
WEEKDAYS = _numbered(_WEEKDAYS)

# A month's name that is another word too: a month only beside a day or year, or written with a capital.
UNSURE = frozenset("may march mar mars mai sat sun mon wed jan sept dec среда среды среду май мае".split())

# Minutes after midnight.
CLOCK = {"noon": 720, "midday": 720, "midnight": 1440}

DAYPARTS = {
    "dawn": "dawn", "daybreak": "dawn", "sunrise": "dawn", "morning": "morning", "mornings": "morning",
    "afternoon": "afternoon", "afternoons": "afternoon", "dusk": "dusk", "sunset": "dusk", "nightfall": "dusk",
    "evening": "evening", "evenings": "evening", "night": "night", "nights": "night", "overnight": "night",
    "tonight": "night",
}  # fmt: skip

SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}

# What "last" and "next" go with; the days of the week and the months do too.
PERIODS = frozenset("day week weekend fortnight month quarter season year decade century term".split())
RELATIVE = {
    "last": "last", "previous": "last", "past": "last", "preceding": "last", "next": "next", "coming": "next",
    "upcoming": "next", "following": "next", "this": "this", "current": "this",
}  # fmt: skip
DAYS = {
    "yesterday": "-1", "today": "0", "tomorrow": "+1", "tonight": "0",
    "gestern": "-1", "heute": "0", "morgen": "+1", "hier": "-1", "aujourd'hui": "0", "demain": "+1", "ayer": "-1",
    "hoy": "0", "вчера": "-1", "сегодня": "0", "завтра": "+1",
}  # fmt: skip
PARTS = {"early": "early", "mid": "mid", "middle": "mid", "late": "late", "beginning": "early", "end": "late",
         "start": "early"}  # fmt: skip

# Days that have a name: month and day.
HOLIDAYS = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("boxing", "day"): (12, 26),
    ("new", "year", "'s", "day"): (1, 1),
    ("new", "year", "'s", "eve"): (12, 31),
    ("may", "day"): (5, 1),
    ("valentine", "'s", "day"): (2, 14),
    ("halloween",): (10, 31),
    ("bastille", "day"): (7, 14),
    ("armistice", "day"): (11, 11),
}
