"""The page of the college, and the assistant of the first start."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.models.meetings import ItemKind
from db.models.protocol_content import Names
from db.queries.college import college_view, norms_list, officials, switched_off
from db.queries.studies import groups_list, subjects_list
from db.queries.templates import TemplateQuestion
from db.storage import open_store
from desktop.desk import Desk
from desktop.editors.college.about_tab import AboutTab
from desktop.editors.college.library_forms import PhraseDialog, TemplateDialog
from desktop.editors.college.library_tabs import TemplatesTab
from desktop.editors.college.norms_tab import RULE, NormsTab
from desktop.editors.college.study_forms import GroupDialog, SubjectDialog
from desktop.editors.college.study_tabs import SubjectsTab
from desktop.editors.first_start import FirstStart
from desktop.pages.college import CollegePage
from desktop.settings import Settings
from i18n import Texts
from tests.db.people.campus import Campus


def page_on(desk: Desk, qtbot: QtBot) -> CollegePage:
    page = CollegePage(desk)
    qtbot.addWidget(page)
    page.resize(1140, 700)
    page.show()
    page.shown()
    return page


def settle(desk: Desk) -> None:
    desk.drain()
    for _ in range(3):
        QApplication.processEvents()


def test_the_names_of_the_college_are_saved(real_desk: Desk, qtbot: QtBot) -> None:
    page = page_on(real_desk, qtbot)
    about = page.current()
    assert isinstance(about, AboutTab)
    about.city.set_value("Астана", "Астана")
    about.city.changed.emit()
    about.save()
    settle(real_desk)
    view = real_desk.read(college_view)
    assert view is not None
    assert view.city.ru == "Астана"


def test_norms_out_of_range_are_told_at_the_norm(real_desk: Desk, qtbot: QtBot) -> None:
    page = page_on(real_desk, qtbot)
    page.tabs.setCurrentIndex(1)
    tab = page.current()
    assert isinstance(tab, NormsTab)
    tab.norms.set_values({"meetings-per-year": "99"})
    tab.save()
    settle(real_desk)
    assert "meetings-per-year" in tab.norms.form.errors()
    tab.norms.set_values({"meetings-per-year": "9", "plan-due": "10-01"})
    tab.save()
    settle(real_desk)
    own = {row.norm.code: row.value for row in real_desk.read(norms_list) if row.is_own}
    assert own == {"meetings-per-year": "9", "plan-due": "10-01"}


def test_a_check_that_does_not_bind_is_switched_off_by_its_tick(real_desk: Desk, qtbot: QtBot) -> None:
    page = page_on(real_desk, qtbot)
    page.tabs.setCurrentIndex(1)
    tab = page.current()
    assert isinstance(tab, NormsTab)
    items = {tab.rules.item(row).data(RULE): tab.rules.item(row) for row in range(tab.rules.count())}
    assert not items["commission-size"].flags() & Qt.ItemFlag.ItemIsEnabled
    items["meetings-held"].setCheckState(Qt.CheckState.Unchecked)
    settle(real_desk)
    assert real_desk.read(switched_off) == {"meetings-held"}


def test_every_tab_loads(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    campus.person(subject_ids=(campus.subject("Физика"),))
    page = page_on(real_desk, qtbot)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        assert page.tabs.tabText(number)
        assert page.current().objectName()


def test_a_subject_is_led_to_in_its_tab(real_desk: Desk, campus: Campus, qtbot: QtBot) -> None:
    subject_id = campus.subject("Физика")
    page = page_on(real_desk, qtbot)
    assert page.open_record("subject", subject_id)
    tab = page.current()
    assert isinstance(tab, SubjectsTab)
    assert tab.table.current().id == subject_id


def test_a_subject_and_a_group_are_added(real_desk: Desk, campus: Campus, window: QWidget) -> None:
    subject = SubjectDialog(real_desk, None, window)
    subject.names.set_value("Химия", "Химия")
    subject.save()
    group = GroupDialog(real_desk, None, window)
    group.name.setText("ХТ-26")
    group.learners.set_value(25)
    group.save()
    settle(real_desk)
    assert [row.name.kk for row in real_desk.read(subjects_list, campus.today)] == ["Химия"]
    assert [(row.name, row.learners) for row in real_desk.read(groups_list, campus.today)] == [("ХТ-26", 25)]


def test_phrases_and_usual_agendas_are_added_and_changed(real_desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    phrase = PhraseDialog(real_desk, None, window)
    phrase.text_kk.set_text("{person} есеп тапсырсын.")
    phrase.letters.setText("есептапс")
    phrase.save()
    agenda = TemplateDialog(real_desk, None, window)
    agenda.names.set_value("Біздің күн тәртібі", "")
    agenda.questions.lines()[0].names.set_value("Жоспар туралы", "О плане")
    agenda.questions.add(agenda.questions.lines()[0].value())
    agenda.questions.add(TemplateQuestion(Names(), ItemKind.FREE))
    agenda.months.set_value([9, 10])
    agenda.save()
    settle(real_desk)
    page = page_on(real_desk, qtbot)
    assert page.open_record("phrase", phrase.result_of_action)  # type: ignore[arg-type]  # an id
    assert page.open_record("agenda-template", agenda.result_of_action)  # type: ignore[arg-type]  # an id
    tab = page.current()
    assert isinstance(tab, TemplatesTab)
    row = tab.table.current()
    assert (len(row.questions), row.months) == (2, (9, 10))


def assistant(settings: Settings, qtbot: QtBot) -> FirstStart:
    made = FirstStart(settings, Texts("kk"), None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_assistant_makes_a_college_that_can_be_opened(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    first = assistant(settings, qtbot)
    first.full_name.set_value("Қарағанды колледжі", "")
    first.forward()
    first.head.setText("Нұрланов Ерлан Серікұлы")
    first.deputies[0].setText("Ахметова Гүлнәр")
    first.forward()
    first.norms.set_values({"meetings-per-year": "10"})
    first.place.setText(str(tmp_path / "made.adisker"))
    with qtbot.waitSignal(first.accepted, timeout=15_000):
        first.finish()
    store = open_store(first.where)
    with store.read() as session:
        view = college_view(session)
        assert view is not None
        assert view.full_name.ru == "Қарағанды колледжі"
        assert len(officials(session, Campus(store).today)) == 2
        assert [row.value for row in norms_list(session) if row.is_own] == ["10"]
    store.close()


def test_the_assistant_asks_for_a_name_before_it_goes_on(settings: Settings, qtbot: QtBot) -> None:
    first = assistant(settings, qtbot)
    first.forward()
    assert "full_name_kk" in first.college_form.errors()
    assert first._steps.currentIndex() == 0


def test_the_assistant_never_writes_over_a_college(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "there.adisker"
    there.write_bytes(b"another")
    first = assistant(settings, qtbot)
    first.full_name.set_value("Колледж", "")
    first.forward()
    first.forward()
    first.place.setText(str(there))
    first.finish()
    qtbot.waitUntil(lambda: first._steps.isEnabled() and first.message.isVisible(), timeout=15_000)
    assert there.read_bytes() == b"another"
    assert first.where == ""


def test_a_refused_college_leaves_no_file(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    first = assistant(settings, qtbot)
    first.full_name.set_value("Колледж", "")
    first.logo.set_picture(b"no picture at all")
    first.forward()
    first.forward()
    first.place.setText(str(tmp_path / "made.adisker"))
    first.finish()
    qtbot.waitUntil(lambda: "logo" in first.college_form.errors(), timeout=15_000)
    assert first._steps.currentIndex() == 0
    assert not (tmp_path / "made.adisker").exists()
