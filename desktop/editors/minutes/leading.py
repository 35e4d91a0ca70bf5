"""Ways through the minutes: to a question, a decision, or the place where a problem is mended."""

from db.models.base import RecordKind
from db.queries.minutes import MeetingView
from db.rules.minutes_checks import Problem
from desktop.editors.minutes.agenda_list import ATTENDANCE, DETAILS
from desktop.editors.minutes.frame import MinutesFrame
from desktop.editors.minutes.open_questions import OpenQuestions


def lead_to_record(frame: MinutesFrame, questions: OpenQuestions, meeting: MeetingView, record_id: int) -> None:
    """Show a question, or a decision by its id, with the cursor in it."""
    for item in meeting.items:
        if item.item_id == record_id:
            frame.agenda.choose(item.item_id)
            questions.open(item).panel.go_to("question")
        elif any(decision.decision_id == record_id for decision in item.decisions):
            frame.agenda.choose(item.item_id)
            questions.open(item).panel.go_to("text", record_id)


def lead_to_problem(frame: MinutesFrame, questions: OpenQuestions, meeting: MeetingView, problem: Problem) -> None:
    """Show the place where a problem is mended, with the cursor in it."""
    place = problem.place
    if place.record_kind is RecordKind.MEETING:
        _lead_to_field(frame, place.field)
        return
    named = place.params.get("item_id")
    wanted = named if isinstance(named, int) else place.record_id
    item = next((each for each in meeting.items if each.item_id == wanted), None)
    if item is not None:
        frame.agenda.choose(item.item_id)
        row = place.record_id if place.record_kind is RecordKind.DECISION else place.params.get("speech_id")
        questions.open(item).panel.go_to(place.field, row if isinstance(row, int) else None)


def _lead_to_field(frame: MinutesFrame, field: str) -> None:
    if field == "items":
        frame.add_question.setFocus()
        return
    frame.agenda.choose(ATTENDANCE if field in ("attendance", "quorum_override") else DETAILS)
    match field:
        case "quorum_override":
            frame.attendance.override.setFocus()
        case "attendance":
            frame.attendance.focus_first()
        case _:
            frame.details.go_to(field)
