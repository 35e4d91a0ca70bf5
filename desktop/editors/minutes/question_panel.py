"""One question with its proceedings: wording, rapporteur, heard, speeches, decisions, votes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.actions.minutes import DecisionDraft, ItemDraft, SavedItem, SpeechDraft
from db.models.meetings import ItemKind, ItemState
from db.queries.minutes import ItemView
from desktop.desk import Desk
from desktop.editors.minutes.decisions import DecisionRow
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.row_list import RowList
from desktop.editors.minutes.speeches import SpeechRow
from desktop.editors.minutes.twin_text import TwinText
from desktop.editors.minutes.votes import VotesLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.named import named
from desktop.widgets.person_picker import PersonPicker
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated, Words

FIELDS = {"question": "question", "rapporteur_id": "rapporteur", "heard": "heard", "votes": "votes"}
"""Fields of a question by the names that checks use."""


def draft_from(item: ItemView) -> ItemDraft:
    """What the editor would save if nothing were changed."""
    return ItemDraft(
        item_id=item.item_id,
        version=item.version,
        question=item.question,
        question_twin=item.question_twin,
        kind=item.kind,
        rapporteur_id=item.rapporteur_id,
        linked_record_id=item.linked_record_id,
        heard=item.heard,
        heard_twin=item.heard_twin,
        votes=item.votes,
        speeches=tuple(SpeechDraft(row.speaker_id, row.text, row.text_twin, row.speech_id) for row in item.speeches),
        decisions=tuple(
            DecisionDraft(
                row.text, row.text_twin, row.responsible_ids, row.everyone, row.due_on, row.no_due_date,
                row.decision_id,
            )
            for row in item.decisions
        ),
    )  # fmt: skip


class QuestionPanel(Retranslated, QWidget):
    """`show_item(view)`, `draft()`; `edited` with every change, `left` when a text field loses the focus."""

    edited = Signal()
    left = Signal()
    rowRemoved = Signal(str)

    def __init__(self, desk: Desk, people: MinutesPeople) -> None:
        super().__init__()
        self.setObjectName("questionPanel")
        self._desk = desk
        self._people = people
        self._linked: int | None = None
        self._two_languages = False
        self._languages = ("kk", "ru")
        self._read_only = False
        self._build_fields()
        self._lay_out()
        self._connect()

    def _build_fields(self) -> None:
        self.question = TwinText("questionWording", least=2)
        self.kind = ChoiceBox("questionKind", self._kinds)
        self.rapporteur = PersonPicker("questionRapporteur", self._people.offer)
        self.heard = TwinText("questionHeard", least=4)
        self.speeches = RowList(
            "questionSpeeches", self._new_speech, lambda: self.tr("Add a speech (Ctrl+Shift+Enter)")
        )
        self.decisions = RowList(
            "questionDecisions", self._new_decision, lambda: self.tr("Add a decision (Ctrl+Enter)")
        )
        self.votes = VotesLine("questionVotes")
        self.question.set_label(lambda: self.tr("Question"))
        self.heard.set_label(lambda: self.tr("Heard"))
        self.worded(self.rapporteur.setAccessibleName, lambda: self.tr("Rapporteur"))
        self.worded(self.kind.setAccessibleName, lambda: self.tr("Kind of question"))

    def _lay_out(self) -> None:
        inside = named(QWidget(self), "questionPanelInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 24)
        column.setSpacing(6)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._caption(lambda: self.tr("Rapporteur")))
        second.addWidget(self.rapporteur, 1)
        second.addWidget(self._caption(lambda: self.tr("Kind")))
        second.addWidget(self.kind)
        column.addWidget(self._heading(lambda: self.tr("Question")))
        column.addWidget(self.question)
        column.addLayout(second)
        column.addWidget(self._heading(lambda: self.tr("HEARD")))
        column.addWidget(self.heard)
        column.addWidget(self._heading(lambda: self.tr("SPOKE")))
        column.addWidget(self.speeches)
        column.addWidget(self._heading(lambda: self.tr("DECIDED")))
        column.addWidget(self.decisions)
        column.addWidget(self._heading(lambda: self.tr("Vote")))
        column.addWidget(self.votes)
        column.addStretch(1)
        self.area = named(QScrollArea(self, widgetResizable=True), "questionPanelArea")
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _heading(self, words: Words) -> PlainLabel:
        label = PlainLabel(role="section")
        label.setContentsMargins(0, 12, 0, 0)
        self.worded(label.setText, words)
        return label

    def _caption(self, words: Words) -> PlainLabel:
        label = PlainLabel(role="muted")
        self.worded(label.setText, words)
        return label

    def _connect(self) -> None:
        for field in (self.question, self.heard, self.speeches, self.decisions):
            field.edited.connect(self.edited)
            field.left.connect(self.left)
        self.rapporteur.changed.connect(lambda _: self.edited.emit())
        self.kind.changed.connect(lambda _: self.edited.emit())
        self.votes.edited.connect(self.edited)
        self.speeches.removed.connect(lambda _: self.rowRemoved.emit("speech"))
        self.decisions.removed.connect(lambda _: self.rowRemoved.emit("decision"))

    def _kinds(self) -> list[tuple[object, str]]:
        return [(kind, self._desk.texts.label("item-kind", kind.value)) for kind in ItemKind]

    def _new_speech(self) -> SpeechRow:
        row = SpeechRow(self._people)
        self._speak(row.text)
        return row

    def _new_decision(self) -> DecisionRow:
        row = DecisionRow(self._people)
        self._speak(row.text)
        return row

    def _speak(self, text: TwinText) -> None:
        text.set_languages(*self._languages)
        text.set_two_languages(self._two_languages)

    # showing and reading ------------------------------------------------------------------------------------

    def show_item(self, item: ItemView) -> None:
        """Show a question as it stands in the database; `edited` stays silent."""
        self.show_draft(draft_from(item))
        self.votes.set_present(item.members_present)
        self.set_read_only(self._read_only or item.state is not ItemState.OPEN)

    def show_draft(self, draft: ItemDraft) -> None:
        """Show a draft; `edited` stays silent."""
        self._linked = draft.linked_record_id
        self.question.set_value(draft.question, draft.question_twin)
        self.kind.set_value(draft.kind)
        if self.rapporteur.person_id() != draft.rapporteur_id:
            self.rapporteur.set_choice(self._people.choice(draft.rapporteur_id))
        self.heard.set_value(draft.heard, draft.heard_twin)
        for row, speech in zip(self.speeches.keep(len(draft.speeches)), draft.speeches, strict=True):
            row.show_speech(speech)
        for row, decision in zip(self.decisions.keep(len(draft.decisions)), draft.decisions, strict=True):
            row.show_decision(decision)
        self.votes.set_value(draft.votes)
        self._show_languages()

    def draft(self, item_id: int, version: int) -> ItemDraft:
        """What has been entered, against the version that was loaded."""
        question, question_twin = self.question.value()
        heard, heard_twin = self.heard.value()
        return ItemDraft(
            item_id=item_id,
            version=version,
            question=question,
            question_twin=question_twin,
            kind=self.kind.value() or ItemKind.FREE,
            rapporteur_id=self.rapporteur.person_id(),
            linked_record_id=self._linked,
            heard=heard,
            heard_twin=heard_twin,
            votes=self.votes.value(),
            speeches=tuple(row.draft() for row in self.speeches.rows()),
            decisions=tuple(row.draft() for row in self.decisions.rows()),
        )

    def snapshot(self) -> tuple[list[SpeechRow], list[DecisionRow]]:
        """The rows as they are now, for `take_ids` when the save is done."""
        return self.speeches.rows(), self.decisions.rows()

    def take_ids(self, rows: tuple[list[SpeechRow], list[DecisionRow]], saved: SavedItem) -> None:
        """Rows that were new have ids now."""
        for speech, speech_id in zip(rows[0], saved.speech_ids, strict=True):
            speech.speech_id = speech_id
        for decision, decision_id in zip(rows[1], saved.decision_ids, strict=True):
            decision.decision_id = decision_id

    # languages, rights --------------------------------------------------------------------------------------

    def set_languages(self, own: str, twin: str, two: bool) -> None:
        """The languages of the minutes, and whether the second one is asked for."""
        self._languages = (own, twin)
        self._two_languages = two
        self._show_languages()

    def _show_languages(self) -> None:
        texts = [self.question, self.heard]
        texts += [row.text for row in self.speeches.rows()] + [row.text for row in self.decisions.rows()]
        for text in texts:
            self._speak(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        for text in (self.question, self.heard):
            text.set_read_only(read_only)
        self.speeches.set_read_only(read_only)
        self.decisions.set_read_only(read_only)
        self.votes.set_read_only(read_only)
        self.rapporteur.setReadOnly(read_only)
        self.kind.setEnabled(not read_only)

    # leading to a place -------------------------------------------------------------------------------------

    def go_to(self, field: str, row_id: int | None = None) -> None:
        """Put the cursor into a field, or into a speech or decision by its id."""
        target: QWidget = getattr(self, FIELDS.get(field, "question"))
        for speech in self.speeches.rows():
            if field == "speeches" and (row_id is None or speech.speech_id == row_id):
                target = speech.speaker
        for decision in self.decisions.rows():
            if row_id is not None and decision.decision_id == row_id:
                target = {"responsible_ids": decision.responsible, "due_on": decision.due_on}.get(field, decision.text)
        if field == "decisions" and row_id is None:
            target = self.decisions.rows()[0].text if self.decisions.rows() else self.decisions.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(target, 0, 80)
