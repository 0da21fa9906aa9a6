"""Dates as articles write them, in the languages that articles are written in."""

import re
from datetime import date
from typing import NamedTuple

MONTH_NAMES = (
    "january jan januar jänner janvier enero ene gennaio janeiro januari styczeń stycznia январь января січень січня"
    " ocak يناير كانون_الثاني ژانویه ינואר",
    "february feb februar février févr febrero febbraio fevereiro februari luty lutego февраль февраля лютий лютого"
    " şubat فبراير شباط فوریه פברואר",
    "march mar märz mrz mars marzo março maart marzec marca март марта березень березня mart مارس آذار مارس מרץ מרס",
    "april apr avril avr abril aprile april kwiecień kwietnia апрель апреля квітень квітня nisan أبريل إبريل نيسان"
    " آوریل אפריל",
    "may mai mayo maggio maio mei maj maja май мая травень травня mayıs مايو أيار مه מאי",
    "june jun juni juin junio giugno junho czerwiec czerwca июнь июня червень червня haziran يونيو حزيران ژوئن יוני",
    "july jul juli juillet juil julio luglio julho lipiec lipca июль июля липень липня temmuz يوليو تموز ژوئیه יולי",
    "august aug août agosto augustus sierpień sierpnia август августа серпень серпня ağustos أغسطس آب اوت אוגוסט",
    "september sept sep septembre septiembre settembre setembro wrzesień września сентябрь сентября вересень вересня"
    " eylül سبتمبر أيلول سپتامبر ספטמבר",
    "october oct oktober okt octobre octubre ottobre outubro październik października октябрь октября жовтень жовтня"
    " ekim أكتوبر تشرين_الأول اکتبر אוקטובר",
    "november nov novembre noviembre novembro listopad listopada ноябрь ноября листопад листопада kasım نوفمبر"
    " تشرين_الثاني نوامبر נובמבר",
    "december dec dezember dez décembre déc diciembre dicembre dezembro desember grudzień grudnia декабрь декабря"
    " грудень грудня aralık ديسمبر كانون_الأول دسامبر דצמבר",
)
MONTHS = {name.replace("_", " "): number for number, names in enumerate(MONTH_NAMES, start=1) for name in names.split()}
# Longest first, so that "march" is not read as "mar".
_MONTH = "(?P<name>" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")(?!\w)\.?"
_DAY = r"(?P<day>[0-3]?\d)"
_YEAR = r"(?P<year>\d{4})"
_CLOCK = r"(?:[T ,]{1,3}\d{1,2}[:.h]\d\d)?"
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\d/.-]){_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark){_DAY}(?!\d)",
        rf"{_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?{_DAY}\s?[日일号]",
        rf"(?<![\d/.-]){_DAY}\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}(?!\d)",
        rf"(?<![\d/.-])(?P<first>\d{{1,2}})(?P<mark>[/-])(?P<second>\d{{1,2}})(?P=mark){_YEAR}(?!\d)",
        rf"(?<!\w){_MONTH}\s{_DAY}(?:st|nd|rd|th)?(?!\d)(?:,?\s{_YEAR}(?!\d))?",
        rf"(?<![\d.:]){_DAY}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s|в\s)?{_MONTH}(?:,?\s(?:de\s|del\s)?{_YEAR}(?!\d))?",
        rf"(?<!\d)(?P<month>\d{{1,2}})\s?月\s?{_DAY}\s?[日号]",
    )
)
EARLIEST = 1450  # nothing is older than print
LATEST = 50  # years from today; beyond, it is a slip and not a plan
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi"
    " dimanche lunes martes miércoles jueves viernes sábado domingo понедельник вторник среда четверг пятница суббота"
    " воскресенье 星期一 星期二 星期三 星期四 星期五 星期六 星期日 الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
)
LABELS = (
    "published publication updated update last modified posted on at date time dated release released first by"
    " gmt utc bst est edt pst pdt cet cest msk ist beijing moscow local uhr am pm a m p stand veröffentlicht"
    " aktualisiert publié mis à jour le publicado actualizado el hora pubblicato il de del of the г года в"
    " опубликовано обновлено 发布时间 发布 时间 更新 日期 نشر في تحديث"
)
_KNOWN = frozenset(f"{WEEKDAYS} {LABELS}".split())
_TIME = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:Z\b|[+-]\d\d:?\d\d)?|T(?=\d)|[+-]\d\d:?\d\d")
LONGEST_DATE_LINE = 120
FIGURE = re.compile(r"\d")


class Written(NamedTuple):
    """A date as it is written at `start:end`; the year may be left to the context."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    doubt: str = ""

    def on(self, year: int | None = None) -> date | None:
        """The day itself, None if there is no such day or if the year is unknown."""
        try:
            return date(self.year or year or 0, self.month, self.day)
        except ValueError:
            return None


def written(text: str) -> list[Written]:
    """The dates in `text` that can be, in order. Meant for lines and first paragraphs, not for whole books."""
    return [one for one in _written(text) if _is_possible(one)]


def _written(text: str) -> list[Written]:
    found: list[Written] = []
    for form in FORMS:
        for match in form.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(_read(match))
    return sorted(found, key=lambda one: one.start)


def _read(match: re.Match[str]) -> Written:
    parts = match.groupdict()
    if parts.get("first"):
        return _read_slashed(match, int(parts["first"]), int(parts["second"]))
    month = MONTHS.get((parts.get("name") or "").casefold()) or int(parts.get("month") or 0)
    year = int(parts["year"]) if parts.get("year") else None
    return Written(match.start(), match.end(), year, month, int(parts["day"]))


def _read_slashed(match: re.Match[str], first: int, second: int) -> Written:
    """3/4/2026: the day first, as most of the world writes; doubtful where the month could be first."""
    day, month = (second, first) if second > 12 else (first, second)
    doubt = "day and month may be swapped" if max(first, second) <= 12 and first != second else ""
    return Written(match.start(), match.end(), int(match["year"]), month, day, doubt)


def _is_possible(one: Written) -> bool:
    # 2000 is a leap year: with the year unknown, 29 February may be.
    return one.on(2000) is not None and (one.year is None or is_plausible(one.year))


def is_plausible(year: int) -> bool:
    return EARLIEST <= year <= date.today().year + LATEST


def is_date_line(line: str) -> bool:
    """Whether a line says when, and nothing else: a date with a time, a weekday, "Published", "Updated"."""
    if len(line) > LONGEST_DATE_LINE or not FIGURE.search(line) or not (found := _written(line)):
        return False
    for one in reversed(found):
        line = f"{line[: one.start]} {line[one.end :]}"
    rest = re.findall(r"[^\W\d_]+", _TIME.sub(" ", line).casefold())
    return all(word in _KNOWN for word in rest)
