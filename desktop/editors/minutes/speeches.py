"""One speech on a question: who, and what was said."""

from db.actions.minutes import SpeechDraft
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.row_frame import RowFrame
from desktop.editors.minutes.twin_text import TwinText
from desktop.widgets.person_picker import PersonPicker


class SpeechRow(RowFrame):
    """`draft()` and `show_speech(draft)`."""

    def __init__(self, people: MinutesPeople) -> None:
        super().__init__("speechRow")
        self._people = people
        self.speech_id: int | None = None
        self.speaker = PersonPicker("speechSpeaker", people.offer)
        self.text = TwinText("speechText", least=1)
        self.body.addWidget(self.speaker)
        self.body.addWidget(self.text)
        self.setFocusProxy(self.speaker)
        self.worded(self.speaker.setAccessibleName, lambda: self.tr("Speaker"))
        self.text.set_label(lambda: self.tr("What was said"))
        self.speaker.changed.connect(lambda _: self.edited.emit())
        self.text.edited.connect(self.edited)
        self.text.left.connect(self.left)

    def draft(self) -> SpeechDraft:
        """What has been entered."""
        text, twin = self.text.value()
        return SpeechDraft(self.speaker.person_id(), text, twin, self.speech_id)

    def show_speech(self, draft: SpeechDraft) -> None:
        """Show a speech; `edited` stays silent."""
        self.speech_id = draft.speech_id
        if self.speaker.person_id() != draft.speaker_id:
            self.speaker.set_choice(self._people.choice(draft.speaker_id))
        self.text.set_value(draft.text, draft.text_twin)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.speaker.setReadOnly(read_only)
        self.text.set_read_only(read_only)
