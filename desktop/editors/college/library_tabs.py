"""What minutes are helped by: the library of phrases, and the usual agendas of bodies."""

from functools import partial
from typing import Any

from db.actions.phrases import bin_phrase, restore_phrase
from db.actions.templates import bin_template, restore_template
from db.queries.phrases import PhraseRow, phrases_list
from db.queries.templates import TemplateRow, templates_list
from db.text import words
from desktop.desk import Desk
from desktop.editors.college.library_forms import PhraseDialog, TemplateDialog
from desktop.editors.college.list_tab import Entry, ListTab
from desktop.widgets.columns import Column


def _has(text: str, *parts: str) -> bool:
    wanted = words(text)
    known = words(" ".join(parts)) if wanted else []
    return all(any(word.startswith(part) for word in known) for part in wanted)


class PhrasesTab(ListTab):
    """Phrases that a few letters put into the minutes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "phrasesTab",
            [
                Column("letters", lambda: self.tr("Letters"), lambda row: row.abbreviation, width=110, strong=True),
                Column("text", lambda: self.tr("Phrase"), lambda row: row.text(desk.language), stretch=True),
                Column("field", lambda: self.tr("Offered first"), self._field, width=190),
                Column("origin", lambda: self.tr("Origin"), self._origin, width=150, tone=lambda row: "muted"),
            ],
            with_closed=False,
            key_of=lambda row: row.phrase_id,
        )
        self.say(
            lambda: self.tr("Words of the phrase"),
            lambda: self.tr("&New phrase"),
        )
        self.table.empty.say(
            lambda: self.tr("No phrases"),
            lambda: self.tr("Add phrases that your minutes repeat; a few letters then put them into the text."),
            icon="message-square",
            action=lambda: self.tr("Add a phrase"),
            run=self.add,
        )

    def _field(self, row: PhraseRow) -> str:
        return self.desk.texts.label("phrase-field", row.field) if row.field else self.tr("everywhere")

    def _origin(self, row: PhraseRow) -> str:
        return self.tr("built in") if row.built_in else self.tr("own")

    def read(self, text: str, closed: bool) -> list[PhraseRow]:
        """The phrases asked for."""
        rows = self.desk.read(phrases_list)
        return [row for row in rows if _has(text, row.abbreviation, row.text_kk, row.text_ru)]

    def add(self) -> None:
        """A new phrase."""
        PhraseDialog(self.desk, None, self).exec()

    def edit(self, row: PhraseRow) -> None:
        """Change a phrase."""
        PhraseDialog(self.desk, row, self).exec()

    def remove(self, row: PhraseRow) -> None:
        """Into the bin, with the way back."""
        self.desk.act(bin_phrase, row.phrase_id, done=partial(self._binned, row.phrase_id))

    def _binned(self, phrase_id: int, _: object) -> None:
        back = partial(self.desk.act, restore_phrase, phrase_id)
        self.desk.tell(self.tr("The phrase is in the bin."), "good", action=self.tr("Undo"), run=back)

    def entries(self, row: Any) -> list[Entry]:
        """Edit, or into the bin."""
        return [
            ("phraseEdit", self.tr("Edit…"), lambda: self.edit(row)),
            ("phraseBin", self.tr("Put into the bin"), lambda: self.remove(row)),
        ]


class TemplatesTab(ListTab):
    """Usual agendas by kind of body and month."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "templatesTab",
            [
                Column("name", lambda: self.tr("Agenda"), lambda row: row.name.in_language(desk.language), stretch=True,
                       strong=True),
                Column("kind", lambda: self.tr("For"), self._kind, width=240),
                Column("months", lambda: self.tr("Months"), self._months, width=220),
                Column("questions", lambda: self.tr("Questions"), lambda row: str(len(row.questions)),
                       key=lambda row: len(row.questions), width=100, align="right"),
            ],
            with_closed=False,
            key_of=lambda row: row.template_id,
        )  # fmt: skip
        self.say(
            lambda: self.tr("Name or question"),
            lambda: self.tr("&New agenda"),
        )
        self.table.empty.say(
            lambda: self.tr("No agendas"),
            lambda: self.tr("A usual agenda saves typing: it is offered when a meeting is planned."),
            icon="list-checks",
            action=lambda: self.tr("Add an agenda"),
            run=self.add,
        )

    def _kind(self, row: TemplateRow) -> str:
        return self.desk.texts.label("commission-kind", row.commission_kind) if row.commission_kind else self.tr("all")

    def _months(self, row: TemplateRow) -> str:
        return ", ".join(self.desk.texts.month(month) for month in row.months) or self.tr("every month")

    def read(self, text: str, closed: bool) -> list[TemplateRow]:
        """The agendas asked for."""
        rows = self.desk.read(templates_list)
        return [
            row
            for row in rows
            if _has(
                text, row.name.kk, row.name.ru, *(f"{each.question.kk} {each.question.ru}" for each in row.questions)
            )
        ]

    def add(self) -> None:
        """A new agenda."""
        TemplateDialog(self.desk, None, self).exec()

    def edit(self, row: TemplateRow) -> None:
        """Change an agenda."""
        TemplateDialog(self.desk, row, self).exec()

    def remove(self, row: TemplateRow) -> None:
        """Into the bin, with the way back."""
        self.desk.act(bin_template, row.template_id, done=partial(self._binned, row.template_id))

    def _binned(self, template_id: int, _: object) -> None:
        back = partial(self.desk.act, restore_template, template_id)
        self.desk.tell(self.tr("The agenda is in the bin."), "good", action=self.tr("Undo"), run=back)

    def entries(self, row: Any) -> list[Entry]:
        """Edit, or into the bin."""
        return [
            ("templateEdit", self.tr("Edit…"), lambda: self.edit(row)),
            ("templateBin", self.tr("Put into the bin"), lambda: self.remove(row)),
        ]
