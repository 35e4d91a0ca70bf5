"""Protocols to print: a usual one, and its parts to vary."""

import datetime as dt
from dataclasses import replace

from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind, ItemState, MeetingForm, MinutesLanguage, Presence
from db.models.protocol_content import (
    Absentee,
    LegalBase,
    Movement,
    Names,
    PrintedDecision,
    PrintedItem,
    PrintedPerson,
    PrintedSpeech,
    ProtocolContent,
    Twin,
    Votes,
)
from desktop.paper.codes import Seal

DAY = dt.date(2026, 11, 23)
SEAL = Seal(3, DAY, "9f" * 32, "ABCDEFGHJKLM")
TEACHER = Names("арнайы пәндер оқытушысы", "преподаватель специальных дисциплин")
SURNAMES = ("Сұлтанов", "Нұрпейісова", "Әбдіқалықова", "Қожахметов", "Өтегенова", "Ғабдуллин", "Іскендірова", "Ким",
            "Ұзақбаева", "Һамитов")


def person(number: int, position: Names = TEACHER, organisation: Names | None = None) -> PrintedPerson:
    """The person of that number; the tenth again has the first's surname."""
    surname = SURNAMES[number % len(SURNAMES)]
    return PrintedPerson(number, Names(f"А.Б. {surname}"), Names(f"{surname} Асқар Болатұлы"), position,
                         organisation or Names())


SECRETARY = person(1, Names("әдіскер", "методист"))
PLAN = PrintedItem(
    item_id=11, number=1, kind=ItemKind.DECISIONS, state=ItemState.OPEN,
    question=Twin("Өткен отырыс шешімдерінің орындалуы туралы", "О выполнении решений предыдущего заседания"),
    rapporteur=person(0),
    heard=Twin(
        "Өткен отырыста қабылданған үш шешімнің екеуі мерзімінде орындалды, біреуінің мерзімі ұзартылды. "
        "Оқу жұмыс бағдарламалары әдістемелік кеңеске тапсырылды.",
        "Из трёх решений прошлого заседания два выполнены в срок, срок одного продлён. "
        "Рабочие учебные программы переданы в методический совет.",
    ),
    speeches=(PrintedSpeech(person(2), Twin("Ашық сабақтар кестесін нақтылау қажет.",
                                            "Необходимо уточнить график открытых уроков.")),),
    decisions=(
        PrintedDecision(101, 1, Twin("Есеп назарға алынсын.", "Принять отчёт к сведению.")),
        PrintedDecision(102, 2, Twin("Ашық сабақтар кестесі нақтылансын.", "Уточнить график открытых уроков."),
                        (person(2), person(3)), due_on=dt.date(2026, 12, 10)),
    ),
    votes=Votes(7, 0, 1), members_present=8,
)
LESSON = PrintedItem(
    item_id=12, number=2, kind=ItemKind.OPEN_LESSON, state=ItemState.OPEN,
    question=Twin("Ә.Қ. Өтегенованың «Ақпараттық қауіпсіздік» тақырыбындағы ашық сабағын талқылау"),
    rapporteur=person(4),
    heard=Twin("Сабақтың мақсатына толық қол жеткізілді; топпен жұмыс пен кері байланыс ұтымды ұйымдастырылды."),
    speeches=(PrintedSpeech(person(5), Twin("Сабақ жоспары стандартқа сай, деңгейлік тапсырмалар жеткілікті.")),
              PrintedSpeech(person(6), Twin("Сабақтағы әдіс-тәсілдерді басқа топтарда да қолдануды ұсынамын."))),
    decisions=(PrintedDecision(103, 1, Twin("Ашық сабақ «жақсы» деп бағалансын, тәжірибесі таратылсын."),
                               everyone=True, due_on=dt.date(2027, 1, 15)),),
    votes=Votes(8, 0, 0), members_present=8,
)
PUT_OFF = PrintedItem(
    item_id=13, number=3, kind=ItemKind.DOCUMENT, state=ItemState.POSTPONED,
    question=Twin("Әдістемелік нұсқауларды қарау", "Рассмотрение методических указаний"),
)

PROTOCOL = ProtocolContent(
    meeting_id=7,
    college=Names("«Алматы политехникалық колледжі» МКҚК", "ГККП «Алматинский политехнический колледж»"),
    city=Names("Алматы қаласы", "город Алматы"),
    commission=Names("Ақпараттық технологиялар пәндік әдістемелік комиссиясы",
                     "Предметная методическая комиссия информационных технологий"),
    commission_kind=CommissionKind.SUBJECT, academic_year=2026, number=3, held_on=DAY, form=MeetingForm.ORDINARY,
    language=MinutesLanguage.BOTH, starts_at=dt.time(14, 30), ends_at=dt.time(16, 5), place=Twin("204-кабинет"),
    chair=person(0), secretary=SECRETARY, members=10,
    present=tuple(person(number) for number in range(8)),
    absent=(Absentee(person(8), Presence.EXCUSED, Twin("іссапар", "командировка")),
            Absentee(person(9), Presence.ABSENT)),
    invited=(person(20, Names("директор", "директор"), Names("«Қазтелеком» АҚ", "АО «Казахтелеком»")),),
    movements=(Movement(person(7), came_at=2),),
    quorum_needed=6, quorum_met=True, items=(PLAN, LESSON, PUT_OFF),
    legal_base=LegalBase(
        Names("Оқу-әдістемелік жұмысты ұйымдастыру және жүзеге асыру қағидалары",
              "Правила организации и осуществления учебно-методической работы"), "583", dt.date(2007, 11, 29)),
)


def with_present(count: int) -> ProtocolContent:
    """The protocol of a meeting where so many were present."""
    return replace(PROTOCOL, present=tuple(person(number) for number in range(count)), members=count + 2)
