"""The command `grade`: words to calls. Imports what a command needs only when it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from grader.cli import authors, classes, exam, learners
from grader.cli.parts import Words
from grader.errors import UserError
from grader.saying.language import choose_language


def main(argv: list[str] | None = None) -> None:
    """Run `grade` with `argv` and exit: 0 all passed, 1 not, 2 anything else."""
    words = list(sys.argv[1:] if argv is None else argv)
    language = choose_language(_language_word(words))
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy is imported
    # The interpreters that this one starts (to grade a class, to look for a GPU) import nothing from the working folder.
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        code = _run(words, language)
    except UserError as error:
        code = _complain(error, language)
    except click.ClickException as error:
        code = _complain(_usage_error(error), language, usage=True)
    except (KeyboardInterrupt, click.Abort):
        from grader.saying.errors import ERRORS

        click.echo(ERRORS["interrupted"].say(language), err=True)
        code = 130
    except BrokenPipeError:
        sys.stdout = None  # the reader went away; nothing more to say
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _run(words: list[str], language: str) -> object:
    """Do what is asked, once more after a yes to the course. Raises `UserError` and what Click raises."""
    try:
        return _group(language).main(args=words, prog_name="grade", standalone_mode=False)
    except UserError as error:
        if error.key != "course-unknown":
            raise
        from grader.learners.trust import may_use

        if not may_use(Path(str(error.details["path"])), language):
            raise
    return _group(language).main(args=words, prog_name="grade", standalone_mode=False)


def _complain(error: UserError, language: str, usage: bool = False) -> int:
    from grader.saying.errors import ERRORS, error_text

    click.echo(error_text(error, language), err=True)
    if usage:
        click.echo(ERRORS["help"].say(language), err=True)
    return 2


def _usage_error(error: click.ClickException) -> UserError:
    if isinstance(error, click.NoSuchOption):
        return UserError("no-such-option", option=error.option_name)
    if isinstance(error, click.MissingParameter):
        return UserError(
            "missing-value", option=error.param.human_readable_name if error.param else ""
        )
    if isinstance(error, click.BadParameter) and error.param is not None:
        name = error.param.opts[0] if error.param.opts else error.param.name
        return UserError("bad-value", option=name, expected=name)
    return UserError("usage", message=error.format_message())


def _language_word(words: list[str]) -> str | None:
    for word, following in zip(words, [*words[1:], ""], strict=False):
        if word == "--lang":
            return following
        if word.startswith("--lang="):
            return word.partition("=")[2]
    return None


class _Group(click.Group):
    """A group whose first word may be a topic: everything that is no command is graded."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        at = self._command_at(args)
        asked = [word for word in args if word in ("--help", "--version")]
        if at is not None:  # options may stand before the command, too
            args = [args[at], *args[:at], *args[at + 1 :]]
        else:
            args = asked[:1] or ["run", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of grading itself, then the commands."""
        run = self.commands["run"]
        options = [p for p in (*run.params, *self.get_params(ctx)) if isinstance(p, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section("Options"):
            formatter.write_dl([record for record in records if record is not None])
        self.format_commands(ctx, formatter)

    def _command_at(self, args: list[str]) -> int | None:
        """The place of the command's name, if the first word that is no option is one."""
        options = [p for command in self.commands.values() for p in command.params]
        with_value = {
            name
            for option in options
            if isinstance(option, click.Option) and not option.is_flag
            for name in option.opts
        }
        takes_value = False
        for place, word in enumerate(args):
            if takes_value:
                takes_value = False
            elif word.startswith("-"):
                takes_value = word in with_value
            else:
                return place if word in self.commands else None
        return None


def _group(language: str) -> _Group:
    words = Words(language)

    @click.group(
        cls=_Group,
        help=words.text("grade"),
        subcommand_metavar="[TOPIC | TOPIC/EXERCISE]… | COMMAND",
    )
    @click.version_option(_version(), help=words.text("version"))
    def group() -> None: ...

    for commands in (learners, exam, authors, classes):
        commands.add_commands(group, words)
    return group


def _version() -> str:
    from grader import __version__

    return __version__
