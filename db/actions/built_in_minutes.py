"""What minutes begin with in every college: usual agendas by month, and phrases inserted by a few letters.

The wording is ours; a college changes it, adds its own, or bins what it doesn't use.
"""

from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from db.models.commissions import CommissionKind
from db.models.meetings import AgendaTemplate, AgendaTemplateItem, ItemKind, Phrase
from db.models.protocol_content import Names


@dataclass(frozen=True, slots=True)
class Agenda:
    """A usual agenda: for which kind of body ('' any), in which months, with which questions."""

    name: Names
    body: str
    months: tuple[int, ...]
    questions: tuple[tuple[ItemKind, str, str], ...]


AGENDAS: tuple[Agenda, ...] = (
    Agenda(
        Names("Оқу жылының басы", "Начало учебного года"), "", (8, 9),
        (
            (ItemKind.PLAN, "Комиссияның оқу жылына арналған жұмыс жоспарын талқылау туралы",
             "Об обсуждении плана работы комиссии на учебный год"),
            (ItemKind.DOCUMENT, "Оқу жұмыс бағдарламалары мен күнтізбелік-тақырыптық жоспарларды қарау туралы",
             "О рассмотрении рабочих учебных программ и календарно-тематических планов"),
            (ItemKind.FREE, "Ашық сабақтар мен сабақтарға өзара қатысу кестесі туралы",
             "О графике открытых уроков и взаимопосещения занятий"),
            (ItemKind.FREE, "Жас мамандарға тәлімгерлерді бекіту туралы",
             "О закреплении наставников за молодыми специалистами"),
            (ItemKind.FREE, "Педагогтердің әдістемелік тақырыптары мен өздігінен білім жетілдіру жоспарлары туралы",
             "О методических темах и индивидуальных планах самообразования педагогов"),
        ),
    ),
    Agenda(
        Names("Төраға сайлау", "Избрание председателя"), "", (8, 9),
        ((ItemKind.CHAIR_ELECTION, "Комиссия төрағасын сайлау туралы", "Об избрании председателя комиссии"),
         (ItemKind.FREE, "Комиссия хатшысын сайлау туралы", "Об избрании секретаря комиссии")),
    ),
    Agenda(
        Names("Күзгі отырыс", "Осеннее заседание"), "", (10, 11, 12),
        ((ItemKind.OPEN_LESSON, "Ашық сабақты талқылау туралы", "Об обсуждении открытого урока"),
         (ItemKind.CONTROL_RESULTS, "Аралық бақылаудың қорытындылары туралы", "Об итогах промежуточного контроля"),
         (ItemKind.FREE, "Сабақтарға өзара қатысу қорытындылары туралы", "Об итогах взаимопосещения занятий")),
    ),
    Agenda(
        Names("Жартыжылдық қорытындысы", "Итоги полугодия"), "", (1, 2),
        ((ItemKind.CONTROL_RESULTS, "Бірінші жартыжылдықтағы бақылау қорытындылары туралы",
          "Об итогах контроля за первое полугодие"),
         (ItemKind.REPORT, "Тәлімгерлердің жас мамандармен жұмысы туралы есебі",
          "Отчёт наставников о работе с молодыми специалистами"),
         (ItemKind.DOCUMENT, "Әдістемелік әзірлемелерді қарау туралы", "О рассмотрении методических разработок")),
    ),
    Agenda(
        Names("Көктемгі отырыс", "Весеннее заседание"), "", (3, 4),
        ((ItemKind.FREE, "Пән онкүндігін өткізу туралы", "О проведении предметной декады"),
         (ItemKind.FREE, "Озық педагогикалық тәжірибені тарату туралы",
          "О распространении передового педагогического опыта"),
         (ItemKind.OPEN_LESSON, "Ашық сабақты талқылау туралы", "Об обсуждении открытого урока")),
    ),
    Agenda(
        Names("Оқу жылының соңы", "Конец учебного года"), "", (5, 6),
        ((ItemKind.REPORT, "Комиссияның оқу жылындағы жұмысының есебі", "Отчёт о работе комиссии за учебный год"),
         (ItemKind.CONTROL_RESULTS, "Қорытынды бақылау нәтижелері туралы", "О результатах итогового контроля"),
         (ItemKind.PLAN, "Келесі оқу жылының жоспарына ұсыныстар туралы",
          "О предложениях в план на следующий учебный год")),
    ),
    Agenda(
        Names("Кеңес: құжаттарды қарау", "Совет: рассмотрение документов"), CommissionKind.COUNCIL.value, (),
        ((ItemKind.DOCUMENT, "Оқу жұмыс жоспарларын қарау туралы", "О рассмотрении рабочих учебных планов"),
         (ItemKind.DOCUMENT, "Оқу жұмыс бағдарламаларын қарау туралы", "О рассмотрении рабочих учебных программ"),
         (ItemKind.REPORT, "Комиссиялар жұмысы туралы есептер", "Отчёты о работе комиссий")),
    ),
)  # fmt: skip

PHRASES: tuple[tuple[str, str, str, str], ...] = (
    ("назар", "decision", "Ақпарат назарға алынсын.", "Информацию принять к сведению."),
    ("бекіт", "decision", "{document} бекітілсін.", "Утвердить: {document}."),
    ("мақұл", "decision", "{document} мақұлдансын және әдістемелік кеңестің қарауына ұсынылсын.",
     "Одобрить и представить на рассмотрение методического совета: {document}."),
    ("ұсын", "decision", "{document} бекітуге ұсынылсын.", "Представить на утверждение: {document}."),
    ("есеп", "decision", "{person} {date} дейін есеп тапсырсын.", "{person} сдать отчёт до {date}."),
    ("тапсыр", "decision", "{person} {date} дейін {document} әзірлесін.",
     "{person} подготовить до {date}: {document}."),
    ("мерзім", "decision", "Шешімнің орындалу мерзімі {date} дейін ұзартылсын.",
     "Продлить срок выполнения решения до {date}."),
    ("бақыл", "decision", "Шешім бақылаудан алынсын.", "Решение снять с контроля."),
    ("жақсы", "decision", "Ашық сабақ жақсы деңгейде өткізілді деп саналсын.",
     "Считать, что открытый урок проведён на хорошем уровне."),
    ("қосымша", "decision", "{group} тобымен қосымша сабақтар өткізілсін.",
     "Провести дополнительные занятия с группой {group}."),
    ("тәжірибе", "decision", "Тәжірибе комиссия мүшелері арасында таратылсын.",
     "Опыт распространить среди членов комиссии."),
    ("баян", "heard", "{person} {document} туралы баяндады.", "{person} доложил(а): {document}."),
    ("таныс", "heard", "{person} {document} мазмұнымен таныстырды.",
     "{person} ознакомил(а) с содержанием: {document}."),
    ("өзталдау", "heard", "{person} өткізген сабағына өзін-өзі талдау жасады.",
     "{person} провёл(а) самоанализ урока."),
    ("орында", "heard", "Төраға өткен отырыс шешімдерінің орындалуы туралы баяндады.",
     "Председатель доложил о выполнении решений предыдущего заседания."),
    ("қолда", "speech", "Ұсынысты қолдады.", "Поддержал(а) предложение."),
    ("ұсыныс", "speech", "{document} туралы ұсыныс енгізді.", "Внёс(ла) предложение: {document}."),
    ("атап", "speech", "Сабақтың құрылымы сақталғанын, оқу мақсатына жеткенін атап өтті.",
     "Отметил(а), что структура урока соблюдена, цель достигнута."),
    ("сұрақ", "speech", "{document} туралы сұрақ қойды, жауап алды.",
     "Задал(а) вопрос и получил(а) ответ: {document}."),
    ("туралы", "question", "{document} туралы", "О {document}"),
)  # fmt: skip
"""(letters, field, Kazakh, Russian); variables as in `db.queries.phrases`."""


def put_minutes_built_in(session: Session) -> None:
    """Put usual agendas and phrases where there are none yet."""
    if not session.scalar(select(exists().select_from(AgendaTemplate))):
        session.add_all(_template(agenda) for agenda in AGENDAS)
    if not session.scalar(select(exists().select_from(Phrase))):
        session.add_all(
            Phrase(abbreviation=letters, field=field, text_kk=kk, text_ru=ru, built_in=True)
            for letters, field, kk, ru in PHRASES
        )
    session.flush()


def _template(agenda: Agenda) -> AgendaTemplate:
    return AgendaTemplate(
        name_kk=agenda.name.kk,
        name_ru=agenda.name.ru,
        commission_kind=agenda.body,
        months=",".join(map(str, agenda.months)),
        built_in=True,
        items=[
            AgendaTemplateItem(position=place, kind=kind, question_kk=kk, question_ru=ru)
            for place, (kind, kk, ru) in enumerate(agenda.questions, start=1)
        ],
    )
