"""Forms of a phrase and of a usual agenda."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from db.actions.phrases import PhraseDraft, save_phrase
from db.actions.templates import TemplateDraft, save_template
from db.models.commissions import CommissionKind
from db.models.meetings import ItemKind
from db.models.protocol_content import Names
from db.queries.phrases import FIELDS, VARIABLES, PhraseRow
from db.queries.templates import TemplateQuestion, TemplateRow
from db.years import MONTHS
from desktop.desk import Desk
from desktop.editors.college.template_questions import TemplateQuestions
from desktop.editors.people.check_list import CheckList
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.text_edit import TextEdit


class PhraseDialog(FormDialog):
    """A phrase in both languages, with variables such as {person}."""

    def __init__(self, desk: Desk, row: PhraseRow | None, parent: QWidget) -> None:
        super().__init__(desk, "phraseDialog", lambda: self.tr("Phrase"), parent=parent, width=640)
        self._row = row
        self.text_kk = TextEdit("phraseKk", least=2, most=6)
        self.text_ru = TextEdit("phraseRu", least=2, most=6)
        self.letters = QLineEdit()
        self.letters.setObjectName("phraseLetters")
        self.letters.setMaxLength(64)
        self.field = ChoiceBox("phraseField", self._fields)
        self.form.add("text_kk", lambda: self.tr("In &Kazakh"), self.text_kk, required=True)
        self.form.add(
            "text_ru", lambda: self.tr("In &Russian"), self.text_ru,
            hint=lambda: self.tr("Variables: {list}").replace("{list}", self._variables()),
        )  # fmt: skip
        self.form.add("abbreviation", lambda: self.tr("&Letters"), self.letters)
        self.form.add("field", lambda: self.tr("&Offered first"), self.field)
        if row is not None:
            self.text_kk.set_text(row.text_kk)
            self.text_ru.set_text(row.text_ru)
            self.letters.setText(row.abbreviation)
            self.field.set_value(row.field)
        for edit in (self.text_kk, self.text_ru):
            edit.edited.connect(self.touched)

    def _fields(self) -> list[tuple[Any, str]]:
        labels = ((field, self.desk.texts.label("phrase-field", field)) for field in FIELDS)
        return [("", self.tr("Everywhere")), *labels]

    def _variables(self) -> str:
        label = self.desk.texts.label
        return ", ".join(f"{{{name}}} – {label('phrase-variable', name)}" for name in VARIABLES)

    def save(self) -> None:
        """Save the phrase."""
        row = self._row
        self.submit(
            save_phrase,
            PhraseDraft(
                self.text_kk.text(),
                self.text_ru.text(),
                self.letters.text(),
                self.field.value() or "",
                row.phrase_id if row else None,
                row.version if row else 0,
            ),
        )


class TemplateDialog(FormDialog):
    """A usual agenda: for which bodies, in which months, with which questions."""

    def __init__(self, desk: Desk, row: TemplateRow | None, parent: QWidget) -> None:
        super().__init__(
            desk, "templateDialog", lambda: self.tr("Usual agenda"), parent=parent, width=760, scrolled=True
        )
        self.resize(980, 660)
        self._row = row
        self.names = BilingualLine("templateName")
        self.names.set_label(lambda: self.tr("Name"))
        self.kind = ChoiceBox("templateKind", self._kinds)
        self.months = CheckList("templateMonths", self._months, height=96)
        self.form.add("name_kk", lambda: self.tr("&Name"), self.names, required=True)
        self.form.add("commission_kind", lambda: self.tr("&For"), self.kind)
        self.form.add(
            "months", lambda: self.tr("&Months"), self.months, hint=lambda: self.tr("Nothing ticked: every month.")
        )
        self.questions = TemplateQuestions(desk)
        self.questions.edited.connect(self.touched)
        self.form.add("questions", lambda: self.tr("Questions"), self.questions, required=True)
        self._show(row)

    def _show(self, row: TemplateRow | None) -> None:
        if row is None:
            self.questions.add(TemplateQuestion(Names(), ItemKind.FREE))
            return
        self.names.set_value(row.name.kk, row.name.ru)
        self.kind.set_value(CommissionKind(row.commission_kind) if row.commission_kind else None)
        self.months.set_value(row.months)
        for question in row.questions:
            self.questions.add(question)

    def _kinds(self) -> list[tuple[Any, str]]:
        labels = ((kind, self.desk.texts.label("commission-kind", kind.value)) for kind in CommissionKind)
        return [(None, self.tr("All bodies")), *labels]

    def _months(self) -> list[tuple[int, str]]:
        return [(month, self.desk.texts.month(month)) for month in MONTHS]

    def save(self) -> None:
        """Save the agenda; empty questions are left out."""
        row = self._row
        self.submit(
            save_template,
            TemplateDraft(
                *self.names.value(),
                commission_kind=self.kind.value(),
                months=self.months.value(),
                questions=self.questions.value(),
                template_id=row.template_id if row else None,
                version=row.version if row else 0,
            ),
        )
