"""Commands that look whether all is well: check (the Rules and the database's health) and verify (one paper)."""

import datetime as dt
from collections.abc import Sequence

import click

from desktop.cli.arguments import as_json, database
from desktop.cli.context import DONE, FOUND, Cli
from desktop.cli.localized import LocalCommand


def commands(cli: Cli) -> Sequence[click.Command]:
    """`check` and `verify`."""
    say = cli.words.translate
    code = click.Argument(["code"], nargs=-1, required=True, metavar=say("Cli", "CODE"))
    return (
        LocalCommand(
            "check",
            words=cli.words,
            callback=lambda database, as_json: check(cli, database, as_json),
            params=[database(cli), as_json(cli)],
            help=say("Cli", "Say what the Rules still want, and whether the database is whole."),
        ),
        LocalCommand(
            "verify",
            words=cli.words,
            callback=lambda database, code: verify(cli, database, "".join(code)),
            params=[database(cli), code],
            help=say("Cli", "Say whether the paper with this code agrees with what was signed."),
        ),
    )


def check(cli: Cli, where: str, wants_json: bool) -> int:
    """Print the findings; exit code 1 when there is one."""
    from db.rules import RULES, check_all
    from db.storage.verify import health

    texts = cli.words.texts
    severities = {rule.id: rule.severity.value for rule in RULES}
    with cli.open(where) as store:
        with store.read() as session:
            findings = check_all(session, dt.date.today())
        faults = health(store)
    if wants_json:
        cli.show_json({
            "rules": [{"rule": each.rule_id, "severity": severities[each.rule_id], "record": each.record_id,
                       "kind": each.record_kind.value, "text": texts.finding(each)} for each in findings],
            "health": [{"code": each.code, "text": texts.health(each)} for each in faults],
        })
        return FOUND if findings or faults else DONE
    for each in findings:
        cli.say(f"{texts.label('severity', severities[each.rule_id])}: {texts.finding(each)}")
    for fault in faults:
        cli.say(texts.health(fault))
    if not findings and not faults:
        cli.say(cli.words.translate("Cli", "The Rules are kept and the database is whole."))
        return DONE
    return FOUND


def verify(cli: Cli, where: str, typed: str) -> int:
    """Print whether paper and record agree; exit code 1 when they don't."""
    from db.queries.verification import Verdict
    from db.queries.verification import verify as look_up

    with cli.open(where) as store, store.read() as session:
        answer = look_up(session, typed)
    cli.say(cli.words.texts.verdict(answer))
    return DONE if answer.verdict is Verdict.AGREES else FOUND
