#!/usr/bin/env python3
"""Counts the days in worked-days.tsv apart from the software that the table tests.

It shares no code and no data with the law: its own holidays, its own counting, its own calendar. Run it from the root
of the repository after adding a row below; it writes the table anew.

    python3 law/src/test/python/worked_days.py

A row: rule, day asked for, facts, answer, last (or first) day, day to plan by, the day a person is shown, authority.
Where a last day is one on which an order closed the offices, the day is a range, to the next open day. A sum of money
stands in the place of the day, such as `$560`; `-` is none. A fact that belongs to a
list is told of one entry, and the list is complete; `#2` after a key is another entry, `arrivals=more` leaves the
list open, and `circuit=9` names the circuit. A range is `first..last`.
"""

import calendar
import datetime as dt

OUT = "law/src/test/resources/org/asylia/law/deadlines/worked-days.tsv"
ONE = dt.timedelta(days=1)


def d(text):
    return dt.date.fromisoformat(text)


# --- days off -----------------------------------------------------------------------------------------------------

def nth_weekday(year, month, weekday, n):
    days = [day for day in calendar.Calendar().itermonthdates(year, month)
            if day.month == month and day.weekday() == weekday]
    return days[n - 1] if n > 0 else days[n]


def legal_holidays(year):
    """5 U.S.C. 6103(a), as dates of the year itself."""
    mon, thu = 0, 3
    days = {
        "New Year's Day": dt.date(year, 1, 1),
        "King Day": nth_weekday(year, 1, mon, 3),
        "Washington's Birthday": nth_weekday(year, 2, mon, 3),
        "Memorial Day": nth_weekday(year, 5, mon, -1),
        "Independence Day": dt.date(year, 7, 4),
        "Labor Day": nth_weekday(year, 9, mon, 1),
        "Columbus Day": nth_weekday(year, 10, mon, 2),
        "Veterans Day": dt.date(year, 11, 11),
        "Thanksgiving": nth_weekday(year, 11, thu, 4),
        "Christmas": dt.date(year, 12, 25),
    }
    if year >= 2021:
        days["Juneteenth"] = dt.date(year, 6, 19)
    return days


def observed(day):
    return {5: day - ONE, 6: day + ONE}.get(day.weekday(), day)


def is_off(day):
    if day.weekday() >= 5:
        return True
    return any(observed(h) == day for y in (day.year, day.year + 1) for h in legal_holidays(y).values())


# Single days closed by order, and Inauguration Day in the middle of a week (5 U.S.C. 6103(c)).
CLOSED = {d(day) for day in (
    "1993-01-20 2005-01-20 2009-01-20 2021-01-20 2033-01-20 "
    "1994-04-27 1997-12-26 2001-12-24 2003-12-26 2004-06-11 2007-01-02 2007-12-24 2008-12-26 2012-12-24 2014-12-26 "
    "2018-12-05 2018-12-24 2019-12-24 2020-12-24 2024-12-24 2025-01-09 2025-12-24 2025-12-26").split()}


# --- counting -----------------------------------------------------------------------------------------------------

def on_or_after(day):
    while is_off(day):
        day += ONE
    return day


def on_or_before(day):
    """To plan by: neither a day off nor one closed by order."""
    while is_off(day) or day in CLOSED:
        day -= ONE
    return day


def next_open(day):
    while is_off(day) or day in CLOSED:
        day += ONE
    return day


def count(start, n):
    """The n-th day, walking the calendar one day at a time; the start is day zero."""
    day, step = d(start), ONE if n >= 0 else -ONE
    for _ in range(abs(n)):
        day += step
    return day


def fwd(start, n):
    return on_or_after(count(start, n))


def safe(start, n):
    return on_or_before(count(start, n))


def working(start, n):
    day = d(start)
    while n:
        day += ONE
        if not is_off(day):
            n -= 1
    return day


def anniversary(start, years):
    s = d(start)
    last = calendar.monthrange(s.year + years, s.month)[1]
    return dt.date(s.year + years, s.month, min(s.day, last))


def year_fwd(start, years):
    return on_or_after(anniversary(start, years))


# --- rows ---------------------------------------------------------------------------------------------------------

ROWS = []


FIRST_DAYS = {"deadline.asylee-adjust", "deadline.termination-notice-30", "deadline.admin-removal-14",
              "clock.ead.statute", "clock.ead.150-day", "clock.ead.180-day", "clock.ead.v2020",
              "clock.ead.v2026-proposed", "clock.ead.stop"}
OPEN_END = "2999-12-31"


def bounds(text):
    parts = text.split("..")
    return [] if "-" not in parts[0][1:] or OPEN_END in parts else [d(parts[0]), d(parts[-1])]


def shown(rule, day, plan):
    """What a person is told to plan by: the earliest day of both counts, or the latest for a first day."""
    days = [end for text in (day, plan) for end in bounds(text)]
    if not days:
        return "-"
    if rule in FIRST_DAYS:
        return str(max(days))
    first = min(days)
    return str(on_or_before(first) if first in CLOSED else first)


def row(rule, asof, facts, answer, day, plan, authority):
    day, plan = str(day), str(plan)
    told = "-" if answer == "NO" else shown(rule, day, plan)
    if answer != "NO" and rule not in FIRST_DAYS and ".." not in day and bounds(day) and d(day) in CLOSED:
        day = f"{day}..{next_open(d(day))}"
    ROWS.append((rule, asof, facts, answer, day, plan, told, authority))


def later(day, n=1):
    return str(count(day, n))


NOT_A_CHILD = ("person.birth-date=1985-05-05; child.found-unaccompanied=no; child.finding-ended=no;"
               " child.caretaker=no; child.lawful-status=no")

def one_year(asof, arrival, due, why):
    """Before a leap day the year may also end on it: a range."""
    both = f"{due}..2024-02-29" if arrival == "2023-02-28" else due
    row("deadline.one-year", asof,
        f"application.filed=no; arrival.date={arrival}; arrival.manner=without-inspection; {NOT_A_CHILD}",
        "YES", both, due, why)


# One year.
for arrival, why in [
    ("2025-11-22", "procedure 6: Sunday"),
    ("2025-11-23", "procedure 6: Monday"),
    ("2025-07-04", "procedure 6: Saturday, the holiday was kept on Friday"),
    ("2025-12-26", "procedure 6: Saturday"),
    ("2024-02-29", "procedure 6: 28 February, the careful reading"),
    ("2023-02-28", "no authority: the earlier of two readings"),
    ("2023-03-01", "the year before a leap day, not touched by it"),
    ("2024-02-28", "28 February of a leap year"),
    ("2005-07-20", "Minasyan v. Mukasey: arrival is day zero"),
    ("2001-04-09", "8 CFR 1208.4(a)(2)(ii): a Tuesday"),
    ("1987-06-01", "8 CFR 1208.4(a)(2)(ii): counted from 1 April 1997"),
    ("1997-03-31", "8 CFR 1208.4(a)(2)(ii): counted from 1 April 1997"),
    ("1997-04-01", "8 CFR 1208.4(a)(2)(ii): the first day of the rule"),
    ("1997-04-02", "8 CFR 1208.4(a)(2)(ii): the day after"),
    ("2025-01-01", "5 USC 6103(a): New Year's Day"),
    ("2025-01-19", "5 USC 6103(a): King Day"),
    ("2025-02-16", "5 USC 6103(a): Washington's Birthday"),
    ("2025-05-25", "5 USC 6103(a): Memorial Day"),
    ("2025-06-19", "5 USC 6103(a): Juneteenth"),
    ("2020-06-19", "5 USC 6103(a): Juneteenth, first year, a Saturday"),
    ("2019-06-19", "no Juneteenth before 2021"),
    ("2025-09-07", "5 USC 6103(a): Labor Day"),
    ("2025-10-12", "5 USC 6103(a): Columbus Day"),
    ("2025-11-11", "5 USC 6103(a): Veterans Day"),
    ("2025-11-26", "5 USC 6103(a): Thanksgiving"),
    ("2025-12-25", "5 USC 6103(a): Christmas"),
    ("2020-12-31", "6103(b): New Year on Saturday is kept on Friday 31 December"),
    ("2021-12-24", "6103(b): Christmas 2022 is a Sunday, kept on Monday; 24 December is a Saturday"),
    ("2022-12-26", "the day after, once the weekend is over"),
]:
    asof = max(d("1997-05-01"), count(arrival, 30))
    start = max(d(arrival), d("1997-04-01")).isoformat()
    due = year_fwd(start, 1)
    one_year(asof, arrival, due, why)

row("deadline.one-year", "2026-03-01",
    f"application.filed=no; arrival.date=2025-03-01..2025-05-31; arrival.manner=without-inspection; {NOT_A_CHILD}",
    "YES", f"{year_fwd('2025-03-01', 1)}..{year_fwd('2025-05-31', 1)}",
    f"{year_fwd('2025-03-01', 1)}..{year_fwd('2025-05-31', 1)}", "an imprecise arrival gives a range")
row("deadline.one-year", "2026-10-07",
    f"application.filed=yes; application.filing-date=2026-01-15; arrival.date=2025-03-03;"
    f" arrival.manner=without-inspection; application.filed-with=court; {NOT_A_CHILD}",
    "NO", year_fwd("2025-03-03", 1), year_fwd("2025-03-03", 1), "filed in time: nothing runs")
row("deadline.one-year", "2026-10-07",
    f"application.filed=yes; application.filing-date=2026-03-04; application.filed-with=court; arrival.date=2025-03-03;"
    f" arrival.manner=without-inspection; {NOT_A_CHILD}",
    "YES", year_fwd("2025-03-03", 1), year_fwd("2025-03-03", 1), "filed a day late in court: missed")
row("deadline.one-year", "2026-03-01",
    f"application.filed=no; arrival.date=2025-03-02; arrival.manner=paroled; arrivals=more; {NOT_A_CHILD}",
    "YES", "1998-04-01..2999-12-31", f"{year_fwd('2025-03-02', 1)}..{year_fwd('2026-03-01', 1)}",
    "circuit unknown, more arrivals possible: the law's day is open, the safe day is not")
row("deadline.one-year", "2026-03-01",
    f"application.filed=no; arrival.date=2024-01-10; arrival.manner=admitted; arrival.date#2=2025-03-02;"
    f" arrival.manner#2=paroled; arrival.brief-trip#2=yes; circuit=2; {NOT_A_CHILD}",
    "YES", year_fwd("2024-01-10", 1), year_fwd("2025-03-02", 1), "Joaquin-Porras: the short trip starts no new year")
row("deadline.one-year", "2026-03-01",
    f"application.filed=no; arrival.date=2024-01-10; arrival.manner=admitted; arrival.date#2=2025-03-02;"
    f" arrival.manner#2=paroled; arrival.brief-trip#2=yes; circuit=9; {NOT_A_CHILD}",
    "YES", year_fwd("2025-03-02", 1), year_fwd("2025-03-02", 1), "Matter of F-P-R-: the last arrival counts")
row("deadline.one-year", "2026-03-01",
    f"application.filed=no; arrival.date=2024-01-10; arrival.manner=admitted; arrival.date#2=2025-03-02;"
    f" arrival.manner#2=paroled; arrival.brief-trip#2=yes; {NOT_A_CHILD}",
    "YES", f"{year_fwd('2024-01-10', 1)}..{year_fwd('2025-03-02', 1)}", year_fwd("2025-03-02", 1),
    "circuit unknown: either, so plan by the earlier")

# A child's 21st birthday.
for born, why in [
    ("2006-03-15", "an ordinary day"),
    ("2005-11-23", "day before is Sunday: plan by Friday"),
    ("2006-01-02", "day before is New Year's Day, Friday: plan by Thursday 31 December"),
    ("2008-02-29", "born on a leap day; 2029 has none"),
    ("2004-03-01", "the day before is 28 February 2025"),
]:
    last = anniversary(born, 21) - ONE
    row("deadline.child-21", "2024-06-03",
        f"application.filed=no; relative.relation=child; relative.married=no; relative.birth-date={born}",
        "YES", last, on_or_before(last), why)

# The judge's day, fingerprints, the brief.
for day_, why in [("2026-11-25", "a Wednesday"), ("2026-11-26", "Thanksgiving: plan by the day before"),
                  ("2026-11-29", "a Sunday: plan by Friday 27")]:
    row("deadline.i589-court-order", "2026-10-07",
        f"court.application-day-set=yes; court.application-day={day_}; application.filed=no",
        "YES", day_, on_or_before(d(day_)), "8 CFR 1003.31: the day that the judge names; " + why)
row("deadline.i589-court-order", "2026-12-15",
    "court.application-day-set=yes; court.application-day=2026-11-25; application.filed=yes;"
    " application.filing-date=2026-11-26", "YES", "2026-11-25", "2026-11-25", "Matter of R-C-R-: a day late is late")
row("deadline.i589-court-order", "2026-12-15",
    "court.application-day-set=yes; court.application-day=2026-11-25; application.filed=yes;"
    " application.filing-date=2026-11-25", "NO", "2026-11-25", "2026-11-25", "filed on the day")
for first in ("2021-01-20", "2026-11-10"):
    row("deadline.i589-withholding-only-15", "2026-12-01", f"court.first-hearing={first}", "NO",
        fwd(first, 15), fwd(first, 15), "NIJC v. EOIR: enjoined, never applied")
row("deadline.biometrics", "2026-10-07", "fingerprints.called=yes; fingerprints.day=2026-11-09; fingerprints.taken=no",
    "YES", "2026-11-09", "2026-11-09", "8 CFR 1003.47(d): the day on the notice")
row("deadline.biometrics", "2026-10-07",
    "fingerprints.called=yes; fingerprints.day=2026-11-09; fingerprints.taken=yes",
    "NO", "2026-11-09", "2026-11-09", "done")
for due in ("2026-11-30", "2026-11-28", "2026-11-26"):
    row("deadline.bia-brief", "2026-10-07",
        f"proceeding.state=appeal; appeal.scheduled=yes; appeal.brief-filed=no; appeal.brief-due={due}",
        "YES", due, on_or_before(d(due)), "8 CFR 1003.3(c): the day on the schedule")

# Papers for hearings.
for hearing, why in [
    ("2027-01-11", "procedure 6: manual Monday, safe Friday"),
    ("2027-01-12", "thirty days before is a Sunday"),
    ("2027-01-13", "thirty days before is a Monday"),
    ("2026-12-31", "thirty days before is 1 December, a Tuesday"),
    ("2026-12-11", "thirty days before is Veterans Day"),
    ("2026-12-26", "thirty days before is Thanksgiving"),
    ("2027-01-24", "thirty days before is Christmas Day, a Friday"),
    ("2027-01-25", "thirty days before is 26 December, a Saturday"),
    ("2026-11-11", "thirty days before is Columbus Day"),
    ("2028-03-30", "across a leap day"),
    ("2027-03-30", "across the end of February"),
]:
    row("deadline.evidence-individual", "2026-10-08",
        f"hearing.kind=individual; hearing.date={hearing}; hearing.detained=no; hearing.papers-day-set=no;"
        " hearing.papers-filed=no", "YES", fwd(hearing, -30), safe(hearing, -30), "manual 3.1(b)(2): " + why)
for asof, n, why in [
    ("2008-07-01", 15, "first day of the manual"),
    ("2020-12-22", 15, "day before the change to 30"),
    ("2020-12-23", 30, "the day of the change to 30"),
    ("2022-08-25", 30, "day before the manual went back to 15"),
    ("2022-08-26", 15, "the day the manual went back to 15"),
    ("2025-02-15", 15, "day before the return to 30 was reported"),
    ("2025-02-16", 30, "the return to 30 is reported"),
]:
    hearing = str(count(asof, 100))
    row("deadline.evidence-individual", asof,
        f"hearing.kind=individual; hearing.date={hearing}; hearing.detained=no; hearing.papers-day-set=no;"
        " hearing.papers-filed=no", "YES", fwd(hearing, -n), safe(hearing, -n), "version: " + why)
row("deadline.evidence-individual", "2026-10-08",
    "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=yes; hearing.papers-day-set=yes;"
    " hearing.papers-day=2026-12-24; hearing.papers-filed=no", "YES", "2026-12-24", "2026-12-24",
    "detained: the day that the court set")
row("deadline.evidence-individual", "2026-10-08",
    "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=yes; hearing.papers-day-set=no;"
    " hearing.papers-filed=no", "NO", fwd("2027-01-11", -30), safe("2027-01-11", -30),
    "detained and no day set: none by the manual")
row("deadline.evidence-individual", "2026-12-16",
    "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=no; hearing.papers-day-set=no;"
    " hearing.papers-filed=yes; hearing.papers-filed-on=2026-12-14", "NO", fwd("2027-01-11", -30),
    safe("2027-01-11", -30), "filed on the manual's day: in time")
row("deadline.evidence-individual", "2026-12-16",
    "hearing.kind=individual; hearing.date=2027-01-11; hearing.detained=no; hearing.papers-day-set=no;"
    " hearing.papers-filed=yes; hearing.papers-filed-on=2026-12-15", "YES", fwd("2027-01-11", -30),
    safe("2027-01-11", -30), "filed the day after: missed")
for hearing, why in [
    ("2027-01-12", "procedure 6: Monday 28 December"),
    ("2027-01-09", "fifteen days before is Christmas Day"),
    ("2027-01-10", "fifteen days before is a Saturday"),
    ("2027-02-02", "fifteen days before is King Day"),
    ("2027-03-02", "fifteen days before is the day after Washington's Birthday"),
]:
    row("deadline.evidence-master", "2026-10-08",
        f"hearing.kind=master; hearing.date={hearing}; hearing.detained=no; hearing.ruling-wanted=yes;"
        " hearing.papers-day-set=no; hearing.papers-filed=no", "YES", fwd(hearing, -15), safe(hearing, -15),
        "manual 3.1(b)(1): " + why)
row("deadline.evidence-master", "2026-10-08",
    "hearing.kind=master; hearing.date=2027-01-12; hearing.detained=no; hearing.ruling-wanted=no;"
    " hearing.papers-day-set=no; hearing.papers-filed=no", "YES", "2027-01-12", "2027-01-12",
    "no ruling wanted: handed over at the hearing")
row("deadline.evidence-master", "2026-10-08",
    "hearing.kind=master; hearing.date=2027-01-12; hearing.detained=no; hearing.papers-day-set=no;"
    " hearing.papers-filed=no", "YES", f"{fwd('2027-01-12', -15)}..2027-01-12", f"{safe('2027-01-12', -15)}..2027-01-12",
    "not known whether a ruling is wanted: either")
row("deadline.evidence-master", "2027-01-13",
    "hearing.kind=master; hearing.date=2027-01-12; hearing.detained=no; hearing.ruling-wanted=yes;"
    " hearing.papers-day-set=no; hearing.papers-filed=no", "NO", fwd("2027-01-12", -15), safe("2027-01-12", -15),
    "the hearing is over")

# Answers to motions.
for got, why in [("2026-11-02", "Thursday"), ("2026-11-01", "Veterans Day"), ("2026-11-04", "Saturday"),
                 ("2026-11-16", "Thanksgiving"), ("2026-12-15", "Christmas, a Friday"), ("2026-12-22", "New Year, a Friday")]:
    row("deadline.motion-response", "2026-12-31",
        f"government-motion.received={got}; government-motion.answer-day-set=no; government-motion.answered=no",
        "YES", fwd(got, 10), safe(got, 10), "manual App. C: ten days; the tenth is " + why)
row("deadline.motion-response", "2026-11-03",
    "government-motion.received=2026-11-02; government-motion.answer-day-set=yes;"
    " government-motion.answer-day=2026-11-08; government-motion.answered=no", "YES", "2026-11-08", "2026-11-06",
    "the judge's own day, a Sunday: plan by Friday")

# Appeals to the Board.
APPEAL = "proceeding.last-decision=judge; proceeding.appeal-waived=no; decision.against=yes; appeal.filed=no"
for decided, how, why in [
    ("2026-09-11", "spoken", "procedure 6: Sunday, then Columbus Day"),
    ("2026-10-23", "mailed", "procedure 6: Sunday"),
    ("2026-10-29", "spoken", "procedure 6: Saturday"),
    ("2026-11-02", "spoken", "procedure 6: Wednesday"),
    ("2026-10-12", "spoken", "thirtieth day is Veterans Day"),
    ("2026-10-27", "mailed", "thirtieth day is Thanksgiving"),
    ("2026-11-25", "spoken", "thirtieth day is Christmas Day, a Friday"),
    ("2026-12-02", "mailed", "thirtieth day is New Year's Day, a Friday"),
    ("2026-12-19", "spoken", "thirtieth day is King Day"),
    ("2027-01-16", "spoken", "thirtieth day is Washington's Birthday"),
    ("2026-04-25", "spoken", "thirtieth day is Memorial Day"),
    ("2026-05-20", "spoken", "thirtieth day is Juneteenth, a Friday"),
    ("2026-06-03", "spoken", "thirtieth day is Friday 3 July, when Independence Day is kept"),
    ("2026-06-04", "spoken", "thirtieth day is Saturday 4 July"),
    ("2026-08-08", "spoken", "thirtieth day is Labor Day"),
    ("2028-01-30", "mailed", "thirtieth day is 29 February"),
    ("2027-01-30", "mailed", "thirtieth day is 1 March"),
]:
    told = (f"decision.spoken=yes; decision.judge-date={decided}" if how == "spoken"
            else f"decision.spoken=no; decision.judge-date={later(decided, -3)}; decision.mailed-date={decided}")
    row("deadline.bia-appeal", later(decided), f"{APPEAL}; {told}; decision.asylum-decided=yes", "YES",
        fwd(decided, 30), fwd(decided, 30), "8 CFR 1003.38(b): " + why)
for decided, asylum, why in [
    ("1996-07-01", "no", "first day of the thirty days, 61 FR 18900"),
    ("2026-03-08", "no", "day before the ten-day rule was to begin"),
    ("2026-03-09", "no", "ten-day rule vacated; its tenth day is the prudent one"),
    ("2026-03-10", "no", "the same, the next day"),
    ("2026-03-09", "yes", "asylum decided: thirty days under either rule"),
]:
    prudent = decided >= "2026-03-09" and asylum == "no"
    row("deadline.bia-appeal", later(decided),
        f"{APPEAL}; decision.spoken=yes; decision.judge-date={decided}; decision.asylum-decided={asylum}", "YES",
        fwd(decided, 30), fwd(decided, 10) if prudent else fwd(decided, 30), "version: " + why)
row("deadline.bia-appeal", "2026-09-12", f"{APPEAL}; decision.spoken=yes; decision.judge-date=2026-09-11", "YES",
    fwd("2026-09-11", 30), f"{fwd('2026-09-11', 10)}..{fwd('2026-09-11', 30)}",
    "not known whether asylum was decided: plan by the tenth day")
row("deadline.bia-appeal", "2026-11-30",
    APPEAL.replace("appeal.filed=no", "appeal.filed=yes; appeal.received-on=2026-10-13")
    + "; decision.spoken=yes; decision.judge-date=2026-09-11; decision.asylum-decided=yes", "NO",
    fwd("2026-09-11", 30), fwd("2026-09-11", 30), "8 CFR 1003.38(c): received on the last day")
row("deadline.bia-appeal", "2026-11-30",
    APPEAL.replace("appeal.filed=no", "appeal.filed=yes; appeal.received-on=2026-10-14")
    + "; decision.spoken=yes; decision.judge-date=2026-09-11; decision.asylum-decided=yes", "YES",
    fwd("2026-09-11", 30), fwd("2026-09-11", 30), "8 CFR 1003.38(c): received the day after: missed")
row("deadline.bia-appeal", "2026-09-30",
    f"{APPEAL}; decision.spoken=no; decision.mailed-date=2026-09-10..2026-09-15; decision.asylum-decided=yes", "YES",
    f"{fwd('2026-09-10', 30)}..{fwd('2026-09-15', 30)}", f"{fwd('2026-09-10', 30)}..{fwd('2026-09-15', 30)}",
    "a day of mailing that is not known precisely gives a range")
for decided, how, answer, why in [
    ("1995-03-01", "spoken", "YES", "ten days"),
    ("1995-03-01", "mailed", "YES", "thirteen days if mailed"),
    ("1995-12-15", "spoken", "YES", "tenth day is Christmas Day, a Monday"),
    ("1996-06-30", "spoken", "YES", "the last day of the old rule"),
    ("1996-07-01", "spoken", "NO", "the first day of the new rule"),
]:
    told = (f"decision.spoken=yes; decision.judge-date={decided}" if how == "spoken"
            else f"decision.spoken=no; decision.mailed-date={decided}")
    n = 10 if how == "spoken" else 13
    row("deadline.bia-appeal.v1996", later(decided), f"{APPEAL}; {told}", answer,
        fwd(decided, n) if answer == "YES" else "-", fwd(decided, n) if answer == "YES" else "-",
        "8 CFR 3.38 before July 1996: " + why)
for decided, asylum in [("2026-03-09", "no"), ("2026-03-09", "yes"), ("2026-10-02", "no")]:
    n = 30 if asylum == "yes" else 10
    row("deadline.bia-appeal.v2026-ifr", later(decided),
        f"{APPEAL}; decision.spoken=yes; decision.judge-date={decided}; decision.asylum-decided={asylum}", "NO",
        fwd(decided, n), fwd(decided, n), "Amica Center v. EOIR: switched off")
for refused in ("2026-06-11", "2026-06-19", "2026-10-27", "2026-11-11", "2026-12-10"):
    row("deadline.fee-cure", later(refused),
        f"appeal.waiver-refused=yes; appeal.waiver-refused-on={refused}; appeal.refiled=no", "YES", fwd(refused, 15),
        safe(refused, 15), "8 CFR 1003.8(a)(3): fifteen days")

# Court of appeals.
for board, why in [
    ("2026-11-06", "procedure 6: Sunday, safe Friday"),
    ("2026-10-12", "Veterans Day"),
    ("2026-10-27", "Thanksgiving: safe the day before"),
    ("2026-11-25", "Christmas Day, a Friday: safe Thursday"),
    ("2026-12-02", "New Year's Day, a Friday"),
    ("2026-10-14", "Friday 13 November"),
    ("2026-09-11", "Sunday before Columbus Day: safe Friday"),
    ("1997-04-01", "first day of INA 242"),
    ("2028-01-30", "29 February"),
]:
    row("deadline.petition-for-review", max(later(board), "2005-05-11"),
        f"proceeding.last-decision=board; proceeding.state=ordered; decision.board-date={board}; petition.filed=no",
        "YES", fwd(board, 30), safe(board, 30), "INA 242(b)(1), FRAP 26: " + why)
row("deadline.petition-for-review", "2026-12-20",
    "proceeding.last-decision=board; proceeding.state=ordered; decision.board-date=2026-11-06; petition.filed=yes;"
    " petition.filed-on=2026-12-07", "NO", fwd("2026-11-06", 30), safe("2026-11-06", 30), "filed on the last day")
row("deadline.petition-for-review", "2026-12-20",
    "proceeding.last-decision=board; proceeding.state=ordered; decision.board-date=2026-11-06; petition.filed=yes;"
    " petition.filed-on=2026-12-08", "YES", fwd("2026-11-06", 30), safe("2026-11-06", 30), "filed the day after")
for order in ("2026-09-01", "2026-10-12", "2026-11-06"):
    row("reasonable-fear.pfr", later(order),
        f"order.ordered=yes; order.administrative=yes; decision.officer-date={order}; petition.filed=no", "YES", fwd(order, 30),
        safe(order, 30), "Riley v. Bondi: from the officer's order")
    row("deadline.admin-removal-14", later(order),
        f"order.ordered=yes; order.administrative=yes; decision.officer-date={order}; decision.wait-waived=no", "YES", count(order, 14),
        count(order, 14), "INA 238(b)(3): fourteen calendar days, no roll")
row("reasonable-fear.pfr", "2026-09-02",
    "order.administrative=no; order.ordered=yes; order.reinstated=yes; decision.officer-date=2026-09-01;"
    " petition.filed=no", "UNKNOWN", fwd("2026-09-01", 30), safe("2026-09-01", 30), "reinstated order: litigated")
for referred in ("2026-11-02", "2026-11-01", "2026-11-16"):
    row("reasonable-fear.timing", later(referred),
        f"order.ordered=yes; order.administrative=yes; screening.reasonable-fear=none; referral.fear-day={referred}", "YES",
        fwd(referred, 10), fwd(referred, 10), "8 CFR 208.31(b): ten days")
for record in ("2026-10-01", "2026-10-17", "2026-10-19", "2028-01-20"):
    row("deadline.pfr-brief", later(record),
        f"petition.filed=yes; petition.record-on={record}; petition.brief-filed=no", "YES", fwd(record, 40),
        safe(record, 40), "INA 242(b)(3)(C): forty days")
for served in ("2026-11-02", "2026-11-12", "2026-11-14"):
    row("deadline.pfr-brief.reply", later(served),
        f"petition.filed=yes; petition.answered=yes; petition.answered-on={served}; petition.reply-filed=no", "YES",
        fwd(served, 14), safe(served, 14), "INA 242(b)(3)(C): fourteen days")

# Motions after a final order.
BY_BOARD = "proceeding.state=ordered; proceeding.last-decision=board"
for final, why in [
    ("2026-08-28", "procedure 6: Thanksgiving, so Friday"),
    ("2026-08-24", "procedure 6: Sunday, so Monday"),
    ("2026-09-26", "Christmas Day, a Friday, so Monday"),
    ("2026-10-03", "New Year's Day, a Friday, so Monday"),
    ("2026-10-20", "King Day"),
    ("2026-07-14", "Columbus Day"),
    ("2026-08-13", "Veterans Day"),
    ("2027-12-01", "29 February 2028"),
    ("2026-12-01", "1 March 2027"),
    ("1996-09-30", "first day of the statute"),
]:
    row("deadline.mtr", later(final), f"{BY_BOARD}; decision.board-date={final}; reopening.filed=no", "YES",
        fwd(final, 90), fwd(final, 90), "INA 240(c)(7)(C)(i): " + why)
row("deadline.mtr", "2026-10-01",
    "proceeding.state=ordered; proceeding.last-decision=judge; proceeding.appeal-waived=yes;"
    " decision.judge-date=2026-09-11; decision.spoken=yes; reopening.filed=no", "YES", fwd("2026-09-11", 90),
    fwd("2026-09-11", 90), "8 CFR 1241.1(b): final when appeal is waived")
row("deadline.mtr", "2026-11-01",
    "proceeding.state=ordered; proceeding.last-decision=judge; proceeding.appeal-waived=no;"
    " decision.judge-date=2026-09-11; decision.spoken=yes; reopening.filed=no", "YES",
    fwd(str(fwd("2026-09-11", 30)), 90), fwd("2026-09-11", 90),
    "8 CFR 1241.1(c): final when the time to appeal ends; plan from the decision")
row("deadline.mtr", "2026-10-01",
    "proceeding.state=ordered; proceeding.last-decision=judge-absent; decision.judge-date=2026-09-11;"
    " reopening.filed=no", "YES", fwd("2026-09-11", 90), fwd("2026-09-11", 90), "8 CFR 1241.1(e): final at once")
row("deadline.mtr", "2026-12-15", f"{BY_BOARD}; decision.board-date=2026-08-28; reopening.filed=yes;"
    " reopening.filed-on=2026-11-27", "NO", fwd("2026-08-28", 90), fwd("2026-08-28", 90), "filed on the last day")
row("deadline.mtr", "2026-12-15", f"{BY_BOARD}; decision.board-date=2026-08-28; reopening.filed=yes;"
    " reopening.filed-on=2026-11-30", "YES", fwd("2026-08-28", 90), fwd("2026-08-28", 90), "filed late")
for final in ("2026-10-23", "2026-10-29", "2026-10-12", "2026-11-25", "2028-01-30"):
    row("deadline.mtc", later(final), f"{BY_BOARD}; decision.board-date={final}; reconsider.filed=no", "YES",
        fwd(final, 30), fwd(final, 30), "INA 240(c)(6)(B): thirty days")
for final in ("2025-11-22", "2025-12-25", "2024-02-29", "2025-09-07"):
    row("deadline.mtr.vawa", later(final),
        f"{BY_BOARD}; decision.board-date={final}; reopening.abused=yes; person.in-united-states=yes;"
        " reopening.abuse-motion=no", "YES", year_fwd(final, 1), year_fwd(final, 1),
        "INA 240(c)(7)(C)(iv): one year")
for order, why in [("2026-05-26", "Sunday 22 November"), ("2026-05-27", "Monday"), ("2026-05-15", "Veterans Day"),
                   ("2026-05-30", "Thanksgiving"), ("2026-06-28", "Christmas Day, a Friday"),
                   ("1997-04-01", "first day of INA 240"), ("2027-09-02", "29 February 2028")]:
    row("deadline.mtr.in-absentia", later(order),
        f"proceeding.last-decision=judge-absent; decision.judge-date={order}; reopening.kept-away=yes;"
        " reopening.filed=no", "YES", fwd(order, 180), safe(order, 180), "INA 240(b)(5)(C)(i): " + why)

# Addresses.
IN_COURT = "proceeding.notice-filed=yes; proceeding.state=open"
for moved, why in [
    ("2026-11-20", "procedure 6: Wednesday"),
    ("2026-11-21", "fifth day is Thanksgiving"),
    ("2026-11-23", "fifth day is a Saturday"),
    ("2026-11-24", "fifth day is a Sunday"),
    ("2026-12-20", "fifth day is Christmas Day, a Friday"),
    ("2027-02-24", "fifth day is 1 March"),
    ("2028-02-24", "fifth day is 29 February"),
]:
    row("deadline.address-court", later(moved), f"{IN_COURT}; move.date={moved}; move.court-told=no", "YES",
        fwd(moved, 5), safe(moved, 5), "8 CFR 1003.15(d)(2): " + why)
for moved, why in [
    ("2026-11-20", "procedure 6: five working days, across Thanksgiving"),
    ("2026-11-02", "Monday to Monday"),
    ("2026-11-07", "from a Saturday, across Veterans Day"),
    ("2026-12-21", "across Christmas"),
]:
    row("deadline.address-bia", later(moved), f"proceeding.state=appeal; move.date={moved}; move.board-told=no", "YES",
        working(moved, 5), safe(moved, 5), "8 CFR 1003.38(e): " + why)
for moved, why in [
    ("2026-11-20", "procedure 6: Monday"),
    ("2026-11-01", "tenth day is Veterans Day"),
    ("2026-11-04", "tenth day is a Saturday"),
    ("2026-11-16", "tenth day is Thanksgiving"),
]:
    row("deadline.address-dhs", later(moved), f"person.in-united-states=yes; move.date={moved}; move.dhs-told=no",
        "YES", fwd(moved, 10), safe(moved, 10), "INA 265(a): " + why)
row("deadline.address-dhs", "2026-12-15",
    "person.in-united-states=yes; move.date=2026-11-20; move.dhs-told=yes; move.dhs-told-on=2026-11-30", "NO",
    fwd("2026-11-20", 10), safe("2026-11-20", 10), "told on the tenth day")

# The yearly fee.
for asof, notice, answer, why in [
    ("2025-09-30", "2025-09-29", "NO", "day before the first notices"),
    ("2025-10-01", "2025-10-01", "YES", "the first notices"),
    ("2025-10-29", "2025-10-06", "YES", "day before the stay"),
    ("2025-10-30", "2025-10-06", "NO", "the stay begins"),
    ("2026-02-01", "2026-01-31", "NO", "the last day of the stay"),
    ("2026-02-02", "2026-02-02", "YES", "the stay is lifted"),
    ("2026-03-01", "2025-10-06", "UNKNOWN", "a notice from before the stay: not encoded"),
    ("2026-05-28", "2026-05-15", "YES", "day before the DHS rule"),
    ("2026-05-29", "2026-05-15", "YES", "the DHS rule"),
    ("2026-06-16", "2026-06-15", "YES", "procedure 6: Wednesday, pay before it"),
    ("2026-07-21", "2026-07-06", "YES", "the sanction is stayed, the duty is not"),
    ("2026-10-28", "2026-10-27", "YES", "thirtieth day is Thanksgiving"),
]:
    stayed = answer == "NO"
    row("deadline.uscis-aaf", asof,
        f"annual-fee.notice=yes; annual-fee.notice-date={notice}; annual-fee.paid=no", answer,
        "-" if stayed else fwd(notice, 30), "-" if stayed else safe(notice, 29), "yearly fee: " + why)
for due in ("2026-11-24", "2026-11-26", "2026-11-29"):
    row("deadline.eoir-aaf", "2026-10-07",
        f"annual-fee.court-order=yes; annual-fee.court-day={due}; annual-fee.paid=no", "YES", due,
        on_or_before(d(due)), "EOIR PM 26-01: the day in the order")

# After a grant.
FAMILY = ("grant.granted=yes; application.principal=yes; relative.relation=spouse; relative.since=2010-01-01;"
          " relative.ended=no; relative.status-through-applicant=no; relative.petition-filed=no")
for grant, why in [("2024-11-22", "procedure 6: Sunday"), ("2024-02-29", "28 February 2026, a Saturday"),
                   ("2024-12-25", "Christmas Day, a Friday"), ("2025-01-02", "Saturday 2 January"),
                   ("2024-09-07", "Labor Day")]:
    row("deadline.i730", later(grant), f"{FAMILY}; grant.date={grant}", "YES", year_fwd(grant, 2),
        on_or_before(anniversary(grant, 2)), "8 CFR 208.21(c): " + why)
for grant in ("2025-11-22", "2024-02-29", "2025-12-25", "2022-02-02"):
    row("deadline.asylee-adjust", later(grant),
        f"grant.granted=yes; grant.ended=no; grant.permanent-resident=no; grant.adjustment-filed=no; grant.date={grant}",
        "YES", anniversary(grant, 1), anniversary(grant, 1) + ONE, "INA 209(b): one year after the grant")
for notice in ("2026-10-07", "2026-10-27"):
    row("deadline.termination-notice-30", later(notice),
        "grant.granted=yes; grant.ended=no; grant.ended-by-uscis=yes; termination.notice=yes;"
        f" termination.notice-date={notice}", "YES", count(notice, 30), count(notice, 30),
        "8 CFR 208.24(c): thirty days before the interview")

# Leaving.
for leave, why in [("2026-11-22", "Monsalvo Velazquez: Sunday moves to Monday"), ("2026-11-26", "Thanksgiving"),
                   ("2026-11-21", "Monsalvo Velazquez: Saturday moves to Monday"), ("2026-11-24", "Tuesday"),
                   ("2027-01-01", "New Year's Day, a Friday")]:
    row("deadline.vol-departure", "2026-10-07",
        f"departure.voluntary=at-end; petition.filed=no; departure.left=no; departure.leave-by={leave}", "YES",
        on_or_after(d(leave)), on_or_before(d(leave)), why)
for granted in ("2026-11-20", "2026-11-02", "2026-12-21"):
    row("deadline.vol-departure.bond", later(granted),
        f"departure.voluntary=at-end; departure.bond-paid=no; departure.granted-on={granted}", "YES",
        working(granted, 5), safe(granted, 5), "8 CFR 1240.26(c)(3): five working days")
for ends in ("2026-11-24", "2026-11-29"):
    row("deadline.i94", "2026-10-07", f"status.has-end=yes; grant.granted=no; status.ends={ends}", "YES", ends,
        on_or_before(d(ends)), "the day on Form I-94")
for handed in ("2026-11-02", "2026-11-01", "2026-11-16"):
    row("deadline.crew-10", later(handed),
        f"arrival.date=2026-10-30; arrival.manner=crew; crew.form-handed=yes; crew.form-handed-on={handed};"
        " application.filed=no", "YES", fwd(handed, 10), safe(handed, 10), "8 CFR 1208.5(b)(1): ten days")

# --- every holiday, in several years, as the last day of several deadlines ---------------------------------------

BACK_BY = {
    "deadline.bia-appeal": 30, "deadline.mtr": 90, "deadline.mtc": 30, "deadline.petition-for-review": 30,
    "deadline.address-court": 5, "deadline.address-dhs": 10, "deadline.fee-cure": 15, "deadline.crew-10": 10,
    "deadline.motion-response": 10, "deadline.mtr.in-absentia": 180, "reasonable-fear.timing": 10,
    "deadline.pfr-brief": 40, "deadline.pfr-brief.reply": 14,
}


def ending_on(rule, day, why):
    """A row whose raw last day is this one."""
    start = str(count(str(day), -BACK_BY[rule]))
    asof, n = later(start), BACK_BY[rule]
    legal, careful = fwd(start, n), safe(start, n)
    if rule == "deadline.bia-appeal":
        facts = f"{APPEAL}; decision.spoken=yes; decision.judge-date={start}; decision.asylum-decided=yes"
        careful = legal
    elif rule == "deadline.mtr":
        facts, careful = f"{BY_BOARD}; decision.board-date={start}; reopening.filed=no", legal
    elif rule == "deadline.mtc":
        facts, careful = f"{BY_BOARD}; decision.board-date={start}; reconsider.filed=no", legal
    elif rule == "deadline.petition-for-review":
        facts = f"{BY_BOARD}; decision.board-date={start}; petition.filed=no"
        asof = max(asof, "2005-05-11")
    elif rule == "deadline.address-court":
        facts = f"{IN_COURT}; move.date={start}; move.court-told=no"
    elif rule == "deadline.address-dhs":
        facts = f"person.in-united-states=yes; move.date={start}; move.dhs-told=no"
    elif rule == "deadline.fee-cure":
        facts = f"appeal.waiver-refused=yes; appeal.waiver-refused-on={start}; appeal.refiled=no"
    elif rule == "deadline.crew-10":
        facts = (f"arrival.date={count(start, -3)}; arrival.manner=crew; crew.form-handed=yes;"
                 f" crew.form-handed-on={start}; application.filed=no")
    elif rule == "deadline.motion-response":
        facts = (f"government-motion.received={start}; government-motion.answer-day-set=no;"
                 " government-motion.answered=no")
    elif rule == "deadline.mtr.in-absentia":
        facts = (f"proceeding.last-decision=judge-absent; decision.judge-date={start}; reopening.kept-away=yes;"
                 " reopening.filed=no")
    elif rule == "reasonable-fear.timing":
        facts = (f"order.ordered=yes; order.administrative=yes; screening.reasonable-fear=none;"
                 f" referral.fear-day={start}")
        careful = legal
    elif rule == "deadline.pfr-brief":
        facts = f"petition.filed=yes; petition.record-on={start}; petition.brief-filed=no"
    else:
        facts = f"petition.filed=yes; petition.answered=yes; petition.answered-on={start}; petition.reply-filed=no"
    row(rule, asof, facts, "YES", legal, careful, why)


HOLIDAY_RULES = ["deadline.bia-appeal", "deadline.mtr", "deadline.mtc", "deadline.petition-for-review",
                 "deadline.address-court", "deadline.address-dhs", "deadline.mtr.in-absentia",
                 "reasonable-fear.timing", "deadline.pfr-brief", "deadline.pfr-brief.reply"]
turn = 0
for year in (1999, 2004, 2010, 2015, 2021, 2022, 2027, 2032, 2039):
    for name, day in legal_holidays(year).items():
        kept = observed(day)
        where = "" if kept == day else f", kept on {kept:%A}"
        ending_on(HOLIDAY_RULES[turn % len(HOLIDAY_RULES)], kept, f"5 USC 6103: {name} {year}{where}")
        turn += 1
for day, why in [("2020-06-19", "no Juneteenth yet"), ("2021-06-18", "the first Juneteenth, kept on Friday"),
                 ("2021-06-17", "the day of Pub. L. 117-17, itself no day off")]:
    for rule in ("deadline.bia-appeal", "deadline.petition-for-review"):
        ending_on(rule, d(day), "5 USC 6103(a): " + why)

# The one year, ending on each kind of day.
for year in (2003, 2011, 2026):
    for name, day in legal_holidays(year).items():
        kept = observed(day)
        arrival = str(anniversary(str(kept), -1))
        one_year(later(arrival, 30), arrival, year_fwd(arrival, 1), f"8 CFR 1208.4(a)(2)(ii): {name} {year}")
for arrival in ("2023-12-31", "2024-01-01", "2024-03-01", "2025-10-11", "2025-10-12", "2025-10-13", "1998-04-01",
                "2000-02-29", "1999-02-28", "2019-02-28", "2020-02-29", "2027-02-28"):
    due = year_fwd(arrival, 1)
    both = due
    if arrival[5:] == "02-28" and calendar.isleap(int(arrival[:4]) + 1):
        other = on_or_after(dt.date(int(arrival[:4]) + 1, 2, 29))
        both = due if other == due else f"{due}..{other}"
    row("deadline.one-year", later(arrival, 30),
        f"application.filed=no; arrival.date={arrival}; arrival.manner=without-inspection; {NOT_A_CHILD}",
        "YES", both, due, "8 CFR 1208.4(a)(2)(ii): the year as an anniversary, the leap day open")

# --- days closed by order, and Inauguration Day ------------------------------------------------------------------

for closed in sorted(CLOSED):
    why = ("5 USC 6103(c): Inauguration Day, around Washington only" if f"{closed:%m-%d}" == "01-20"
           else "closed by executive order: not settled whether the day moves on")
    if closed >= d("1996-09-01"):
        ending_on("deadline.bia-appeal", closed, why)
        ending_on("deadline.mtc", closed, why)
    else:
        start = str(count(str(closed), -10))
        row("deadline.bia-appeal.v1996", later(start), f"{APPEAL}; decision.spoken=yes; decision.judge-date={start}",
            "YES", fwd(start, 10), fwd(start, 10), why)
    if closed >= d("1998-04-01"):
        arrival = str(anniversary(str(closed), -1))
        one_year(later(arrival, 30), arrival, closed, why)
ending_on("deadline.petition-for-review", d("2025-12-26"), "Executive Order of 18 December 2025: Friday after Christmas")
ending_on("deadline.petition-for-review", d("2025-12-25"), "Christmas, then a day closed by order: Friday or Monday")
ending_on("deadline.address-dhs", d("2025-12-24"), "Executive Order of 18 December 2025: the day before Christmas")
for filed, answer, why in [("2025-12-26", "NO", "filed on the day itself"),
                           ("2025-12-29", "UNKNOWN", "filed on the next working day: not settled"),
                           ("2025-12-30", "YES", "filed a day after that: late")]:
    row("deadline.one-year", "2026-03-02",
        f"application.filed=yes; application.filed-with=court; application.filing-date={filed};"
        f" arrival.date=2024-12-26; arrival.manner=without-inspection; {NOT_A_CHILD}", answer, "2025-12-26",
        "2025-12-26", "Executive Order of 18 December 2025: " + why)

# --- the day on which the filing system works again ---------------------------------------------------------------

for over, why in [("2026-10-14", "a Wednesday"), ("2026-10-17", "a Saturday, so Monday"),
                  ("2026-11-11", "Veterans Day, so Thursday"), ("2026-11-26", "Thanksgiving, so Friday"),
                  ("2022-02-14", "first days of the rule")]:
    row("rule.outage", later(over), f"court.outage=yes; court.outage-over={over}", "YES", on_or_after(d(over)),
        on_or_after(d(over)), "8 CFR 1003.3(g)(2): works again on " + why)
row("rule.outage", "2026-10-20", "court.outage=no; court.outage-over=2026-10-14", "NO", "2026-10-14", "2026-10-14",
    "8 CFR 1003.3(g)(2): no outage without warning")

# --- at USCIS -----------------------------------------------------------------------------------------------------

SENT = "application.filed=yes; application.filed-with=uscis"
for missed, why in [("2026-03-02", "procedure 6: Thursday 16 April, day 46 is Friday"), ("2026-10-07", "a Saturday"),
                    ("2026-10-12", "Thanksgiving"), ("2026-11-10", "Christmas Day"), ("2024-01-15", "29 February")]:
    row("deadline.missed-interview", later(missed),
        f"{SENT}; uscis.stage=waiting; uscis.interview=missed; uscis.interview-day={missed};"
        " uscis.absence-excused=no", "YES", count(missed, 45), safe(missed, 45), "8 CFR 208.10(b): " + why)
row("deadline.missed-interview", "2026-03-10",
    f"{SENT}; uscis.stage=waiting; uscis.interview=missed; uscis.interview-day=2026-03-02; uscis.absence-excused=yes",
    "NO", count("2026-03-02", 45), safe("2026-03-02", 45), "8 CFR 208.10(b): excused")
for by, why in [("2026-11-24", "a Tuesday"), ("2026-11-26", "Thanksgiving: plan by the day before"),
                ("2026-11-28", "a Saturday: plan by Friday")]:
    row("deadline.noid", "2026-11-01", f"{SENT}; uscis.stage=noid; uscis.noid-answered=no; uscis.noid-answer-by={by}",
        "YES", by, on_or_before(d(by)), "8 CFR 103.2(b)(8): the day in the letter; " + why)
for end, why in [("2027-06-30", "an ordinary day"), ("2027-01-01", "180 days before is Saturday 4 July plus one"),
                 ("2026-12-30", "180 days before is Friday 3 July, a holiday kept"), ("2028-02-29", "a leap day")]:
    row("deadline.permit-renewal", "2026-10-07",
        f"permit.category=c8; permit.asked=no; permit.card-end={end}", "YES", end, safe(end, -180),
        "8 CFR 274a.13(d): 180 days before the card ends; " + why)
row("deadline.permit-renewal", "2026-10-07",
    "permit.category=c8; permit.asked=yes; permit.first=no; permit.asked-on=2026-09-01; permit.card-end=2027-01-31",
    "NO", "2027-01-31", safe("2027-01-31", -180), "8 CFR 274a.13(d): the renewal is filed")
row("deadline.permit-renewal", "2027-03-01",
    "permit.category=c8; permit.asked=yes; permit.first=no; permit.asked-on=2027-02-01; permit.card-end=2027-01-31",
    "YES", "2027-01-31", safe("2027-01-31", -180), "8 CFR 274a.13(d): the renewal came a day late")

# --- fear reviews -------------------------------------------------------------------------------------------------

EXPEDITED = "screening.expedited-removal=yes; proceeding.notice-filed=no"
for signed, why in [("2026-10-05", "Columbus Day: the statute does not wait"), ("2026-11-02", "a Monday"),
                    ("2026-11-04", "Veterans Day"), ("2026-11-14", "a Saturday"), ("2026-11-19", "Thanksgiving")]:
    row("credible-fear.ij-review", later(signed),
        f"{EXPEDITED}; screening.credible-fear=negative; screening.no-approved-on={signed}", "YES",
        fwd(signed, 7), count(signed, 7), "INA 235(b)(1)(B)(iii)(III): seven days; the seventh is " + why)
for sent, why in [("2026-11-02", "a Thursday"), ("2026-11-01", "Veterans Day"), ("2026-11-05", "a Sunday"),
                  ("2026-11-16", "Thanksgiving")]:
    row("reasonable-fear.ij-review", later(sent),
        f"order.ordered=yes; order.reinstated=yes; screening.reasonable-fear=negative; screening.sent-to-judge-on={sent}",
        "YES", fwd(sent, 10), count(sent, 10), "8 CFR 1208.31(g): ten days, from memory; the tenth is " + why)

# --- after a grant ------------------------------------------------------------------------------------------------

for issued, why in [("2026-02-02", "an ordinary year"), ("2025-12-26", "ends on Christmas Day's eve of the year"),
                    ("2025-11-23", "ends on a Sunday: plan by Friday"), ("2024-02-29", "issued on a leap day")]:
    last = anniversary(issued, 1) - ONE
    row("effect.asylum.travel", later(issued, 5),
        f"grant.granted=yes; grant.ended=no; grant.permanent-resident=no; grant.travel-document=yes;"
        f" grant.travel-document-date={issued}", "YES", last, on_or_before(last), "8 CFR 223.3: one year; " + why)
for grant, why in [("1998-02-26", "first day of the rule"), ("2023-02-28", "28 February 2025"),
                   ("2022-02-28", "28 February of a leap year"), ("2023-10-13", "Columbus Day 2025"),
                   ("2022-06-19", "Juneteenth 2024"), ("2022-05-27", "Memorial Day 2024"),
                   ("2023-12-26", "26 December 2025, closed by order")]:
    row("deadline.i730", later(grant), f"{FAMILY.replace('2010', '1990')}; grant.date={grant}", "YES",
        year_fwd(grant, 2), on_or_before(anniversary(grant, 2)), "8 CFR 208.21(c): two years; " + why)
for grant in ("2020-02-29", "2023-02-28", "2024-07-04", "1999-12-31"):
    row("deadline.asylee-adjust", later(grant),
        f"grant.granted=yes; grant.ended=no; grant.permanent-resident=no; grant.adjustment-filed=no; grant.date={grant}",
        "YES", anniversary(grant, 1), anniversary(grant, 1) + ONE, "INA 209(b): one year after the grant, no roll")
for born, why in [("2008-03-01", "1 March: the day before is 28 February 2029"), ("2004-02-29", "28 February 2025"),
                  ("2005-07-05", "the day before is Saturday 4 July 2026, kept on Friday"),
                  ("2005-12-26", "the day before is Christmas Day"), ("2006-09-07", "the day before is Labor Day eve"),
                  ("2000-02-29", "21 years on there is a 28 February only")]:
    last = anniversary(born, 21) - ONE
    row("deadline.child-21", str(count(str(last), -60)),
        f"application.filed=no; relative.relation=child; relative.married=no; relative.birth-date={born}",
        "YES", last, on_or_before(last), "8 USC 1158(b)(3)(B): " + why)
row("deadline.child-21", "2026-03-02",
    "application.filed=yes; application.filing-date=2026-02-27; relative.relation=child; relative.married=no;"
    " relative.birth-date=2005-03-01", "NO", "2026-02-28", "2026-02-27", "8 USC 1158(b)(3)(B): filed in time, age frozen")
row("deadline.child-21", "2026-03-10",
    "application.filed=yes; application.filing-date=2026-03-02; relative.relation=child; relative.married=no;"
    " relative.birth-date=2005-03-01", "YES", "2026-02-28", "2026-02-27", "8 USC 1158(b)(3)(B): filed after the birthday")

# --- judges' own days ---------------------------------------------------------------------------------------------

for day_ in ("2026-10-12", "2026-12-24", "2026-12-25", "2027-01-18", "2025-12-26", "2027-02-28", "2028-02-29"):
    row("deadline.i589-court-order", later(day_, -30),
        f"court.application-day-set=yes; court.application-day={day_}; application.filed=no", "YES", day_,
        on_or_before(d(day_)), "8 CFR 1003.31: the day that the judge names")
    row("deadline.bia-brief", later(day_, -15),
        f"proceeding.state=appeal; appeal.scheduled=yes; appeal.brief-filed=no; appeal.brief-due={day_}", "YES", day_,
        on_or_before(d(day_)), "8 CFR 1003.3(c)(1): the day on the schedule")
    row("deadline.eoir-aaf", "2026-10-07",
        f"annual-fee.court-order=yes; annual-fee.court-day={day_}; annual-fee.paid=no", "YES", day_,
        on_or_before(d(day_)), "EOIR PM 26-01: the day in the order")
for order, why in [("2027-01-04", "a Monday"), ("2027-01-03", "a Sunday: plan by Thursday 31 December")]:
    row("deadline.evidence-individual", "2026-12-20",
        f"hearing.kind=individual; hearing.date=2027-02-08; hearing.detained=no; hearing.papers-day-set=yes;"
        f" hearing.papers-day={order}; hearing.papers-filed=no", "YES", order, on_or_before(d(order)),
        "8 CFR 1003.31(h): a scheduling order beats the manual; " + why)
    row("deadline.evidence-master", "2026-12-20",
        f"hearing.kind=master; hearing.date=2027-02-08; hearing.detained=no; hearing.ruling-wanted=yes;"
        f" hearing.papers-day-set=yes; hearing.papers-day={order}; hearing.papers-filed=no", "YES", order,
        on_or_before(d(order)), "8 CFR 1003.31(h): a scheduling order beats the manual; " + why)
for asof, n in (("2012-05-01", 15), ("2019-06-03", 15), ("2021-02-01", 30), ("2022-01-10", 30), ("2023-03-01", 15),
                ("2024-11-04", 15), ("2025-06-02", 30), ("2026-09-15", 30)):
    for ahead in (61, 75, 90):
        hearing = str(on_or_after(count(asof, ahead)))
        row("deadline.evidence-individual", asof,
            f"hearing.kind=individual; hearing.date={hearing}; hearing.detained=no; hearing.papers-day-set=no;"
            " hearing.papers-filed=no", "YES", fwd(hearing, -n), safe(hearing, -n),
            f"manual 3.1(b)(2) as of {asof}: {n} days back from the hearing")
row("deadline.evidence-individual", "2026-08-01",
    "hearing.kind=individual; hearing.date=2026-09-15; hearing.detained=no; hearing.papers-day-set=no;"
    " hearing.papers-filed=no", "YES", "2026-08-17", "2026-08-14", "dc-128: Sunday 16 August, so Monday; safe Friday")
for called, taken, answer in (("2026-12-25", "no", "YES"), ("2026-11-14", "no", "YES"), ("2026-11-14", "yes", "NO")):
    row("deadline.biometrics", "2026-10-07",
        f"fingerprints.called=yes; fingerprints.day={called}; fingerprints.taken={taken}", answer, called, called,
        "8 CFR 1003.47(d): the day on the notice, whatever day it is")

# --- decided and worked cases of the research ---------------------------------------------------------------------

for case, decided, due in (("Oh v. Gonzales", "2003-01-10", "2003-02-10"), ("dc-122", "2025-06-04", "2025-07-07")):
    row("deadline.bia-appeal", later(decided),
        f"{APPEAL}; decision.spoken=yes; decision.judge-date={decided}; decision.asylum-decided=yes", "YES", due, due,
        f"8 CFR 1003.38(b): {case}")
for name, arrival, due in (("Minasyan v. Mukasey", "2001-04-09", "2002-04-09"),
                           ("Matter of F-P-R-", "2005-07-20", "2006-07-20"),
                           ("Karouni v. Gonzales", "1987-06-01", "1998-04-01")):
    row("deadline.one-year", max("1997-05-01", later(arrival, 60)),
        f"application.filed=no; arrival.date={arrival}; arrival.manner=admitted; {NOT_A_CHILD}", "YES", due, due, name)

# --- the law's versions, day by day around each change ------------------------------------------------------------

for decided in ("2026-02-06", "2026-03-07", "2026-06-30", "2026-09-29", "2026-10-06"):
    for asylum in ("yes", "no"):
        prudent = decided >= "2026-03-09" and asylum == "no"
        row("deadline.bia-appeal", later(decided),
            f"{APPEAL}; decision.spoken=no; decision.judge-date={later(decided, -2)}; decision.mailed-date={decided};"
            f" decision.asylum-decided={asylum}", "YES", fwd(decided, 30), fwd(decided, 10 if prudent else 30),
            "8 CFR 1003.38(b): mailed; " + ("the vacated tenth day is the prudent one" if prudent else "thirty days"))
for decided in ("1990-06-01", "1993-01-05", "1994-12-16"):
    for how, n in (("spoken", 10), ("mailed", 13)):
        told = (f"decision.spoken=yes; decision.judge-date={decided}" if how == "spoken"
                else f"decision.spoken=no; decision.mailed-date={decided}")
        row("deadline.bia-appeal.v1996", later(decided), f"{APPEAL}; {told}", "YES", fwd(decided, n), fwd(decided, n),
            f"8 CFR 3.38 before July 1996: {n} days, {how}")
for notice, asof in (("2025-10-06", "2025-10-20"), ("2026-02-10", "2026-02-12"), ("2026-04-27", "2026-05-01"),
                     ("2026-06-01", "2026-06-02"), ("2026-07-21", "2026-07-22"), ("2026-08-05", "2026-08-06"),
                     ("2026-11-26", "2026-11-27"), ("2025-11-25", "2026-11-01")):
    old = d("2025-10-30") <= d(asof) and d(notice) < d("2026-02-02")
    row("deadline.uscis-aaf", asof, f"annual-fee.notice=yes; annual-fee.notice-date={notice}; annual-fee.paid=no",
        "UNKNOWN" if old else "YES", fwd(notice, 30), safe(notice, 29), "8 CFR 208.7, 90 FR 52693: thirty days from the notice")
row("deadline.uscis-aaf", "2026-07-20",
    "annual-fee.notice=yes; annual-fee.notice-date=2026-06-15; annual-fee.paid=yes; annual-fee.paid-on=2026-07-15",
    "NO", "2026-07-15", "2026-07-14", "90 FR 52693: paid on the thirtieth day")
for moved, why in [("2026-12-31", "across New Year and the weekend"), ("2026-01-16", "across King Day"),
                   ("2026-05-21", "across Memorial Day"), ("2026-07-01", "across 3 July, kept for Independence Day"),
                   ("2026-10-08", "across Columbus Day"), ("2025-12-23", "across Christmas and two closed days")]:
    row("deadline.address-bia", later(moved), f"proceeding.state=appeal; move.date={moved}; move.board-told=no", "YES",
        working(moved, 5), safe(moved, 5), "8 CFR 1003.38(e): five working days, " + why)
for granted in ("2026-12-31", "2026-05-21", "2026-10-08"):
    row("deadline.vol-departure.bond", later(granted),
        f"departure.voluntary=at-end; departure.bond-paid=no; departure.granted-on={granted}", "YES",
        working(granted, 5), safe(granted, 5), "8 CFR 1240.26(c)(3): five working days, across a holiday")

# --- motions that have no last day --------------------------------------------------------------------------------

row("deadline.mtr.joint", "2026-10-01", f"{BY_BOARD}; decision.board-date=2020-01-06; reopening.government-joins=yes",
    "YES", "-", "-", "8 CFR 1003.2(c)(3)(iii): joined by the government, no last day")
row("deadline.mtr.joint", "2026-10-01", f"{BY_BOARD}; decision.board-date=2020-01-06; reopening.government-joins=no",
    "NO", "-", "-", "8 CFR 1003.2(c)(3)(iii): not joined")
for ground in ("reopening.no-notice=yes; reopening.locked-up=no", "reopening.no-notice=no; reopening.locked-up=yes"):
    row("deadline.mtr.in-absentia.any-time", "2026-10-01",
        f"proceeding.last-decision=judge-absent; decision.judge-date=2019-01-07; {ground}", "YES", "-", "-",
        "INA 240(b)(5)(C)(ii): at any time")
row("deadline.mtr.in-absentia.any-time", "2026-10-01",
    "proceeding.last-decision=judge-absent; decision.judge-date=2019-01-07; reopening.no-notice=no;"
    " reopening.locked-up=no", "NO", "-", "-", "INA 240(b)(5)(C)(ii): noticed and free")
row("deadline.mtr.changed-country", "2026-10-01",
    f"{BY_BOARD}; decision.board-date=2020-01-06; decision.judge-date=2018-03-01; lateness.country-changed=yes;"
    " lateness.changed-on=2017-05-01; reopening.new-evidence=yes", "NO", "-", "-",
    "INA 240(c)(7)(C)(ii): the change came before the hearing")
row("deadline.mtr.changed-country", "2026-10-01",
    f"{BY_BOARD}; decision.board-date=2020-01-06; decision.judge-date=2018-03-01; lateness.country-changed=yes;"
    " lateness.changed-on=2024-12-08; reopening.new-evidence=yes", "UNKNOWN", "-", "-",
    "INA 240(c)(7)(C)(ii): whether it is material is for judgment")
row("deadline.one-year.uac", "2026-10-01", f"application.filed=no; {NOT_A_CHILD}", "NO", "-", "-",
    "INA 208(a)(2)(E): no unaccompanied child")
row("deadline.mtr", "2026-10-02",
    "proceeding.state=ordered; proceeding.last-decision=judge; proceeding.appeal-waived=no;"
    " decision.judge-date=2026-05-29; decision.spoken=yes; reopening.filed=no", "YES",
    fwd(str(fwd("2026-05-29", 30)), 90), fwd("2026-05-29", 90),
    "8 CFR 1241.1(c): nobody appealed; the careful count runs from the decision")

# --- the work-permit clock that never stopped, and cards ----------------------------------------------------------

for received, why in [("2026-03-02", "worked example 1: plain affirmative"), ("2023-11-15", "worked example 2: leap day"),
                      ("2026-01-12", "worked example 3: in court"), ("2026-01-05", "worked example 4: referral"),
                      ("2024-01-31", "dc-107"), ("2024-11-04", "dc-110"), ("2026-03-09", "worked example 12")]:
    facts = (f"application.filed=yes; application.filing-date={received}; clock-event.kind=filed-uscis;"
             f" clock-event.date={received}; clock-event.returned=no; permit.asked=no")
    for rule, n in (("clock.ead.150-day", 150), ("clock.ead.180-day", 180), ("clock.ead.statute", 180)):
        day_ = count(received, n)
        row(rule, str(day_), facts, "YES", day_, day_, f"8 CFR 208.7(a)(1): {why}; waits do not move")
        row(rule, str(day_ - ONE), facts, "NO", day_, day_, f"8 CFR 208.7(a)(1): {why}; a day early")
for asked in ("2026-06-11", "2026-09-01", "2024-01-30"):
    row("clock.ead.30-day-decision", later(asked, 31),
        f"permit.asked=yes; permit.first=yes; permit.category=c8; permit.decided=no; permit.asked-on={asked}", "YES",
        count(asked, 30), count(asked, 30), "8 CFR 208.7(a)(1): thirty days, which bind USCIS")
for end, asked, n in (("2025-12-01", "2025-10-29", 540), ("2022-06-01", "2022-05-04", 540), ("2021-06-01", "2021-05-03", 180)):
    row("ead.auto-extension", later(asked, 2),
        f"permit.category=c8; permit.asked=yes; permit.first=no; permit.decided=no; permit.asked-on={asked};"
        f" permit.card-end={end}", "YES", count(end, n), count(end, n), f"8 CFR 274a.13(d): {n} days past the card")
for denied, end in (("2026-03-02", "2026-04-01"), ("2026-03-02", "2026-09-30")):
    last = max(count(denied, 60), d(end))
    row("ead.ends", str(last + ONE),
        f"application.refused=yes; proceeding.last-decision=officer; application.referred=no;"
        f" application.refused-on={denied}; permit.card-end={end}", "YES", last, last,
        "8 CFR 208.7(b)(1): the card or sixty days, whichever is later")
for decided in ("2026-01-15", "2025-12-05", "2026-08-31"):
    y, m = int(decided[:4]) + (int(decided[5:7]) + 18 - 1) // 12, (int(decided[5:7]) + 18 - 1) % 12 + 1
    last = dt.date(y, m, min(int(decided[8:]), calendar.monthrange(y, m)[1]))
    row("ead.validity-18-months", later(decided), f"permit.category=c8; permit.decided=yes; permit.decided-on={decided}",
        "YES", last, last, "USCIS Policy Manual of December 2025: eighteen months")

# --- fees by the day that counts ----------------------------------------------------------------------------------


def fee(rule, asof, facts, dollars, why, answer="YES"):
    row(rule, asof, facts, answer, f"${dollars}" if dollars != "-" else "-", "-", why)


for mailed, dollars in (("2025-07-21", None), ("2025-07-22", 100), ("2025-12-31", 100), ("2026-10-01", 100)):
    facts = (f"application.filed=yes; application.filed-with=uscis; application.online=no;"
             f" application.mailing-date={mailed}; application.filing-date={later(mailed, 4)}")
    if dollars:
        fee("fee.i589", later(mailed, 9), facts, dollars, "90 FR 34511: by the postmark")
    else:
        fee("fee.i589", later(mailed, 9), facts, "-", "90 FR 34511: postmarked the day before", "NO")
for filed, dollars in (("2025-07-08", None), ("2025-07-09", 100), ("2026-01-02", 100)):
    facts = f"application.filed=yes; application.filed-with=court; application.filing-date={filed}"
    fee("fee.i589", later(filed, 9), facts, dollars or "-", "EOIR PM 25-35: by the day the court received it",
        "YES" if dollars else "NO")
for sent, dollars in (("2025-07-21", None), ("2025-07-22", 550), ("2025-12-31", 550), ("2026-01-01", 560), ("2026-10-02", 560)):
    facts = f"permit.category=c8; permit.first=yes; permit.asked=yes; permit.sent-on={sent}"
    fee("fee.i765.c8.initial", later(sent, 9), facts, dollars or "-", "90 FR 34511, 90 FR 52693: by the postmark",
        "YES" if dollars else "NO")
HELP = "fee.public-help=no; fee.low-income=no; fee.hardship=no"
for sent, paper, online in (("2024-04-01", 520, 470), ("2025-07-21", 520, 470), ("2025-07-22", 795, 745), ("2026-10-01", 795, 745)):
    facts = f"permit.category=c8; permit.first=no; permit.asked=yes; permit.sent-on={sent}; {HELP}"
    fee("fee.i765.c8.renewal.paper", later(sent, 9), facts + "; permit.online=no", paper, "8 CFR 106.2 and 90 FR 34511: paper")
    fee("fee.i765.c8.renewal.online", later(sent, 9), facts + "; permit.online=yes", online, "8 CFR 106.2 and 90 FR 34511: online")
fee("fee.i765.c8.renewal.statutory", "2026-03-10",
    "permit.category=c8; permit.first=no; permit.asked=yes; permit.sent-on=2026-03-01; permit.online=no;"
    " fee.public-help=yes", 275, "90 FR 34511: the statute's part cannot be waived")
for got, dollars in (("1996-07-01", 110), ("2025-07-08", 110), ("2025-07-09", 1010), ("2025-12-31", 1010),
                     ("2026-01-01", "-"), ("2026-09-30", "-"), ("2026-10-01", 1060)):
    fee("fee.bia-appeal", later(got, 5), f"appeal.filed=yes; appeal.received-on={got}; appeal.bond-only=no; fee.waived=no",
        dollars, "8 CFR 1103.7: by the day the Board received it" + ("; amount not found" if dollars == "-" else ""))
MOTION = "motion.ground=other; fee.waived=no; reopening.filed=yes"
for got, judge, board in (("2021-01-18", 110, 110), ("2021-01-19", 145, 110), ("2025-07-08", 145, 110),
                          ("2025-07-09", 1045, 1010), ("2025-12-31", 1045, 1010), ("2026-01-01", "-", "-"),
                          ("2026-09-30", "-", "-"), ("2026-10-01", 1095, 1060)):
    fee("fee.motion.ij.full", later(got, 5), f"motion.before=judge; {MOTION}; reopening.filed-on={got}", judge,
        "8 CFR 1103.7: motion to the judge, by the day it was received")
    fee("fee.motion.bia.full", later(got, 5), f"motion.before=board; {MOTION}; reopening.filed-on={got}", board,
        "8 CFR 1103.7: motion to the Board, by the day it was received")
fee("fee.motion.ij.no-fee-form", "2026-10-06",
    "motion.before=judge; motion.ground=no-fee-form; fee.waived=no; reopening.filed=yes; reopening.filed-on=2026-10-02",
    950, "91 FR 54211: a motion that rests only on a free form")
fee("fee.motion.bia.no-fee-form", "2026-10-06",
    "motion.before=board; motion.ground=no-fee-form; fee.waived=no; reopening.filed=yes; reopening.filed-on=2026-10-02",
    950, "91 FR 54211: a motion that rests only on a free form")
for online, rule, dollars in (("no", "fee.i765.paper", 520), ("yes", "fee.i765.online", 470)):
    fee(rule, "2026-03-10", f"permit.category=a5; permit.first=no; permit.asked=yes; permit.sent-on=2026-03-02;"
        f" permit.online={online}; {HELP}", dollars, "8 CFR 106.2: the ordinary fee of an asylee's later card")
fee("fee.i730", "2026-03-10", "relative.relation=spouse", 0, "8 CFR 106.2: the family form is free")
for sent, dollars in (("2025-07-09", 1500), ("2025-12-31", 1500), ("2026-01-01", "-")):
    fee("fee.i485.court", later(sent, 5), f"grant.granted=yes; grant.adjustment-filed=yes; grant.adjustment-in-court=yes;"
        f" grant.adjustment-sent-on={sent}", dollars, "EOIR PM 25-35: on top of the ordinary fee in court")
AAF = "application.filed=yes; grant.granted=no; annual-fee.paid=no"
for asof, filed, how, answer, dollars in (
        ("2025-10-15", "2024-10-15", "annual-fee.notice=yes", "YES", 100),
        ("2025-10-14", "2024-10-15", "annual-fee.notice=yes", "NO", "-"),
        ("2025-12-01", "2024-01-02", "annual-fee.notice=yes", "NO", "-"),
        ("2026-02-02", "2024-01-02", "annual-fee.notice=yes", "YES", 102),
        ("2026-10-01", "2024-01-02", "annual-fee.notice=no; annual-fee.court-order=yes", "YES", 102),
        ("2026-10-01", "2024-01-02", "annual-fee.notice=no; annual-fee.court-order=no", "NO", "-"),
        ("2026-10-01", "2025-10-02", "annual-fee.notice=yes", "NO", "-"),
        ("2026-10-02", "2025-10-02", "annual-fee.notice=yes", "YES", 102)):
    fee("fee.aaf", asof, f"{AAF}; application.filing-date={filed}; {how}", dollars,
        "Pub. L. 119-21, sec. 100009: each year that it waits, from the anniversary, on a notice or order", answer)
ASYLEE = f"grant.granted=yes; {HELP}"
for born, parent, rule, dollars in (("1990-01-01", "no", "fee.i485", 1440), ("2015-01-01", "yes", "fee.i485.child", 950),
                                    ("2015-01-01", "no", "fee.i485", 1440)):
    fee(rule, "2026-03-10", f"{ASYLEE}; grant.adjustment-filed=yes; grant.adjustment-sent-on=2026-03-02;"
        f" person.birth-date={born}; grant.adjustment-with-parent={parent}", dollars, "8 CFR 106.2: green card of an asylee")
for born, rule, dollars in (("1990-01-01", "fee.i131", 165), ("2012-01-01", "fee.i131.child", 135)):
    fee(rule, "2026-03-10", f"grant.granted=yes; travel.asked=yes; travel.sent-on=2026-03-02; person.birth-date={born}",
        dollars, "8 CFR 106.2: refugee travel document")

with open(OUT, "w", encoding="utf-8") as out:
    out.write("rule\tas of\tfacts\tanswer\tday\tplan by\tshown\tauthority\n")
    for r in ROWS:
        out.write("\t".join(str(c) for c in r) + "\n")
print(len(ROWS), "rows")
