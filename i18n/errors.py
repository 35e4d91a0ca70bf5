"""Sentences for every domain error: what happened and what to do."""

from i18n.marking import sources

ERRORS: dict[str, str] = sources(
    "Errors",
    {
        "not-allowed": "Your role ({role}) can't do this. Ask the methodist.",
        "not-your-commission": "You can write only in your own commission. Ask its chair or the methodist.",
        "unexpected": (
            "Something went wrong that nobody foresaw. Your data is kept; try again, and if it happens "
            "again, send the error log to the developers."
        ),
        "changed-elsewhere": (
            "Somebody else has changed this record meanwhile. Look at both versions and choose what to keep."
        ),
        "database-busy": "Another program is writing to the database. Nothing is lost; try again in a moment.",
        "agenda-changed": "Somebody else has changed the agenda meanwhile. Look at it again and repeat.",
        "already-on-roster": "This person is on the list of the meeting already.",
        "attachment-missing": "The attached file isn't there any more.",
        "audit-immutable": "The journal of changes can't be altered.",
        "backup-unsound": "The backup {path} is damaged and can't be used. Choose another one.",
        "chair-overlap": "The commission has a chair in this period already. End the former term first.",
        "name-overlap": "The person has another name in this period already. Check the dates.",
        "commission-in-use": "The commission has met, so it can't go into the bin. Close it by an order instead.",
        "commission-missing": "The commission isn't there any more.",
        "fact-missing": "This entry isn't there any more.",
        "person-in-use": (
            "Commissions or protocols name this person, so the card can't go into the bin. Note the leaving instead."
        ),
        "still-in-use": "Other records stand on this entry, so it can't go into the bin. Close it with a date instead.",
        "commission-not-then": "The commission didn't exist on {day}. Choose another day.",
        "copy-incomplete": (
            "The copy didn't come out whole and was discarded; the database is as it was. Try again, on "
            "another disk if need be."
        ),
        "damage-beyond-indexes": (
            "Records of {path} themselves are damaged, so it can't be repaired in place. Restore the "
            "newest good backup."
        ),
        "database-damaged": "The database is damaged. It was left untouched; restore the newest good backup.",
        "database-empty": "The database {path} is empty. Restore a backup or make a new college.",
        "database-exists": "There is a database at {path} already. Choose another name.",
        "database-foreign": "{path} is a database of another program. It was left untouched; choose the college's own.",
        "database-missing": (
            "The database wasn't found. Check the disk or the network, choose the file again, or restore a backup."
        ),
        "database-newer": (
            "The database was made by a newer version of the program. Nothing was written; install the newer version."
        ),
        "database-older": (
            "The database was made by an older version of the program. Bring it up to date; a backup is made first."
        ),
        "database-read-only": (
            "The database can only be read. Ask for the right to write to its file, or open it elsewhere."
        ),
        "database-text": "{path} isn't a database. It was left untouched; choose the college's database.",
        "database-unreachable": "The database can't be reached. Check the disk or the network and try again.",
        "decision-missing": "The decision isn't there any more.",
        "disk-error": (
            "The disk doesn't read or write as it should. What was saved before is kept; make a backup on another disk."
        ),
        "disk-full": "The disk is full; nothing was saved. Your text is still here: free some space and try again.",
        "execution-missing": "This mark of execution isn't there any more.",
        "extension-needs-date": "Say until when the decision is extended.",
        "extension-not-later": "The new date must be later than {day}.",
        "extension-only-when-extended": "A new date belongs to the state “due date extended” only.",
        "file-damaged": (
            "The file “{name}” isn't the one that was attached: its content is damaged. Attach it again, "
            "or restore it from a backup."
        ),
        "file-empty": "The file is empty. Choose another one.",
        "file-missing": "The file {path} isn't there any more. Choose it again.",
        "file-needed": "A file name is needed here, not a server.",
        "file-too-big": "The file is larger than {limit} megabytes. Make it smaller, or change the norm.",
        "file-unreadable": "The file {path} can't be read. Ask for the right to read it, or choose another one.",
        "file-unwritable": "The file {path} can't be written. Close it in other programs or choose another name.",
        "folder-missing": "The folder {path} wasn't found. Choose another one.",
        "folder-read-only": (
            "Nothing can be written to the folder of {path}. Choose another folder or ask for the right to write."
        ),
        "issue-missing": "This issue of the protocol isn't there.",
        "item-decided": "The question has decisions already. Delete them before putting the question off.",
        "item-missing": "The question isn't on the agenda any more.",
        "item-not-open": "The question was put off or taken off the agenda. Put it back first.",
        "item-taken-up": "The meeting of {day} has dealt with this question already.",
        "left-before-came": "The person can't leave before coming. Check the questions.",
        "meeting-closed": (
            "The protocol is signed or the meeting didn't take place, so nothing can be changed here. To "
            "mend a signed protocol, unlock it with a reason."
        ),
        "meeting-missing": "The meeting isn't there any more.",
        "meeting-not-cancelled": "Only a cancelled meeting can be put back.",
        "meeting-not-held": "The meeting hasn't been held yet, so its decisions have nothing to execute.",
        "meeting-not-later": "A question can only be put off to a meeting after {day}.",
        "meeting-numbered": "The meeting's protocol has the number {number} already, so this can't be done.",
        "migration-failed": (
            "The database could not be brought up to date and stayed as it was. The backup stands beside "
            "it; try again or ask for help."
        ),
        "minutes-frozen": "The protocol is signed, so its minutes can't be changed. Unlock it with a reason first.",
        "minutes-held": "{name} is entering these minutes now. Wait, or take them over.",
        "minutes-not-ready": "The minutes can't be signed yet. Mend what the list shows: {count}.",
        "month-unknown": "A month is a number from 1 to 12.",
        "name-missing": "Write the name.",
        "norm-out-of-range": "The value “{value}” doesn't fit this norm. For a number choose from {low} to {high}.",
        "norm-unknown": "There is no norm “{norm}”.",
        "not-invited": "This person isn't among those invited.",
        "not-on-roster": "This person isn't on the list of the meeting.",
        "not-signed": "The protocol isn't signed.",
        "noted-before-meeting": "The execution can't be earlier than the meeting of {day}.",
        "number-negative": "The number can't be less than zero.",
        "numbered-meeting-year": "The protocol has a number in its academic year, so the meeting stays in that year.",
        "numbers-given": (
            "Protocols up to № {number} are signed here already, so the last number on paper can't be changed any more."
        ),
        "person-missing": "The person isn't there any more.",
        "phrase-empty": "Write the phrase in at least one language.",
        "phrase-field-unknown": "Choose where the phrase is offered.",
        "phrase-missing": "The phrase isn't there any more.",
        "postgresql-driver-missing": (
            "The program was installed without support for PostgreSQL. Install it with the extra “postgresql”."
        ),
        "protocol-chain": "Another protocol was signed at the same moment. Sign again.",
        "protocol-immutable": (
            "A signed protocol can't be changed. Correct the mistake by a decision of a later meeting, or "
            "unlock it with a reason."
        ),
        "reason-missing": "Write the reason.",
        "record-missing": "The record isn't there any more.",
        "server-extension-missing": (
            "The server has no extension pg_trgm, which search needs. Ask the administrator to install it."
        ),
        "server-login-refused": "The server refused the user name or the password. Check them and try again.",
        "server-rights-missing": "The server's user has no right to this database. Ask the administrator.",
        "server-too-old": "The server is too old: PostgreSQL {needed} or later is needed.",
        "server-unreachable": "The server doesn't answer. Check the network and try again.",
        "target-is-database": "{path} is the database that is open. Choose another name.",
        "template-empty": "Add at least one question to the template.",
        "template-missing": "The template isn't there any more.",
        "text-too-long": "The text is too long: the field holds {limit} characters.",
        "too-many-kept": "There are too many kept copies beside {path}. Move some of them elsewhere and try again.",
        "url-unreadable": "The address of the server isn't written as it should be: postgresql://user@server/database.",
        "votes-negative": "A number of votes can't be less than zero.",
        "year-far-from-date": "The academic year is too far from the day of the meeting.",
        "day-too-early": "The day can't be earlier than {day}.",
        "email-unreadable": "This isn't an e-mail address. Check the letters, for example name@mail.kz.",
        "hired-after-leaving": "The person left on {day}, so the hiring can't be later.",
        "left-before-beginning": "The leaving can't be earlier than {day}: something on the card begins then.",
        "left-before-hired": "The person was hired on {day}, so the leaving can't be earlier.",
        "not-left": "This person hasn't left.",
        "only-name": "This is the person's only name; correct it instead of deleting it.",
        "outside-needs-organisation": "Write the organisation of the person from outside.",
        "position-unknown": "There is no such position in the list. Choose one, or add it.",
        "database-unreadable": "{path} can't be read. Ask for the right to read it, or check the disk.",
        "after-commission": "The commission is closed from {day} on. Choose an earlier day.",
        "approved-elsewhere": (
            "An association's chair is approved by the methodical council. Choose a question of the council."
        ),
        "before-commission": "The commission exists from {day} on. Choose a later day.",
        "chair-missing-record": "This term of a chair isn't there any more.",
        "closed-before-created": "The commission was created on {day}, so it can't be closed earlier.",
        "created-after-beginning": "The commission was at work on {day} already, so it can't be created later.",
        "elected-elsewhere": "The chair is elected by the commission itself. Choose a question of its own meeting.",
        "meets-after-closing": "The commission meets on {day}, so it can't be closed before.",
        "membership-missing": "This membership isn't there any more.",
        "membership-overlap": "This person belongs to the commission in this period already. Check the dates.",
        "name-taken": "There is a commission of this name already. Choose another name.",
        "not-closed": "The commission isn't closed.",
        "period-reversed": "The last day can't be before the first.",
        "person-left": "This person left on {day}. Choose an earlier day or another person.",
        "role-after-end": "The membership ended on {day}, so the role can't change later.",
        "college-exists": "There is a college in this database already.",
        "college-missing": "The college hasn't been entered yet. Enter its name first.",
        "group-missing": "The group isn't there any more.",
        "group-taken": "There is a group of this name already. Choose another name.",
        "logo-too-big": "The picture is larger than {limit} megabytes. Choose a smaller one.",
        "logo-unreadable": "This file isn't a picture. Choose a PNG or JPEG.",
        "official-missing": "This record of a head isn't there any more.",
        "official-overlap": "Somebody else holds this office in the period. Check the dates.",
        "order-missing": "Write the number and the date of the order.",
        "rule-binding": "This check follows a paragraph that binds colleges and can't be switched off.",
        "rule-set-missing": "This act isn't there any more.",
        "rule-unknown": "There is no check “{rule}”.",
        "subject-missing": "The subject isn't there any more.",
        "speciality-missing": "The speciality isn't there any more.",
        "teaching-missing": "This teaching assignment isn't there any more.",
        "teaching-twice": "This person teaches the subject to the group in this year already.",
        "year-unlikely": "The year must be between {low} and {high}.",
    },
)
"""By code."""

UNKNOWN_ERROR = sources("Errors", "Something was refused ({code}). Nothing was changed.")
"""For a refusal without a sentence of its own."""

PARAM_LABELS = {"role": "role", "norm": "norm"}
"""Parameters that are codes, and the group of labels that names them."""
