"""click in Kazakh and Russian: help pages and usage errors in the user's language."""

from typing import Any

import click

from desktop.cli.words import Words


class LocalCommand(click.Command):
    """A command whose help page speaks the language of its words."""

    def __init__(self, *args: Any, words: Words, **kwargs: Any) -> None:
        self.words = words
        super().__init__(*args, **{**kwargs, "add_help_option": False})
        self.params.append(_help_option(words))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """'Usage: adisker …'."""
        usage = self.words.translate("Cli", "Usage: ")
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), usage)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table of options."""
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        rows = [row for row in (each.get_help_record(ctx) for each in options) if row is not None]
        with formatter.section(self.words.translate("Cli", "Options")):
            formatter.write_dl(rows)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """'[OPTIONS]' in the user's language, then the arguments."""
        pieces = super().collect_usage_pieces(ctx)
        return [self.words.translate("Cli", "[OPTIONS]") if piece == "[OPTIONS]" else piece for piece in pieces]


class LocalGroup(LocalCommand, click.Group):
    """A word followed by further words, such as `adisker list commissions`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands."""
        LocalCommand.format_options(self, ctx, formatter)
        commands = [(name, self.commands[name].get_short_help_str(70)) for name in self.list_commands(ctx)]
        with formatter.section(self.words.translate("Cli", "Commands")):
            formatter.write_dl(commands)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order they were added."""
        return list(self.commands)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """'[OPTIONS] COMMAND …' in the user's language."""
        return [self.words.translate("Cli", "[OPTIONS]"), self.words.translate("Cli", "COMMAND …")]


def usage_sentence(error: click.UsageError, words: Words) -> str:
    """What is wrong with a command line, in the user's language."""
    match error:
        case click.MissingParameter():
            name = error.param.make_metavar(error.ctx) if error.param and error.ctx else (error.param_hint or "")
            return words.translate("Cli", "{name} is missing.", name=name)
        case click.NoSuchOption():
            return words.translate("Cli", "There is no option {name}.", name=error.option_name)
        case click.BadParameter():
            name = error.param.opts[-1] if error.param else ""
            return words.translate("Cli", "The value of {name} doesn't fit: {why}", name=name, why=_why(error, words))
        case click.BadOptionUsage():
            return words.translate("Cli", "The option {name} needs a value.", name=error.option_name)
        case _ if error.ctx and isinstance(error.ctx.command, click.Group):
            return words.translate("Cli", "There is no such command.")
        case _:
            return words.translate("Cli", "The command has too many words.")


def _why(error: click.BadParameter, words: Words) -> str:
    kind = error.param.type if error.param else None
    match kind:
        case click.Choice():
            return words.translate("Cli", "one of {values} is expected", values=", ".join(map(str, kind.choices)))
        case click.IntRange():
            return words.translate(
                "Cli", "a whole number from {low} to {high} is expected", low=kind.min, high=kind.max
            )
        case _:
            return words.translate("Cli", "a whole number is expected")


def _help_option(words: Words) -> click.Option:
    def show(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), color=ctx.color)
            ctx.exit()

    return click.Option(
        ["--help", "-h"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=words.translate("Cli", "Show this page."),
    )
