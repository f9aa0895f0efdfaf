"""The command `grade`: words to calls. Imports what a command needs only when it runs."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path

import click

from grader.errors import UserError
from grader.saying.help import HELP
from grader.saying.language import LANGUAGES, Text, choose_language

VALUE_OPTIONS = (
    "--lang", "--root", "--file", "--case", "--seed", "--device", "--junit",
    "--out", "--jobs", "--seeds", "--round", "--limit-seconds", "--limit-memory", "--sandbox",
)  # fmt: skip


def main(argv: list[str] | None = None) -> None:
    """Run `grade` with `argv` and exit: 0 all passed, 1 not, 2 anything else."""
    words = list(sys.argv[1:] if argv is None else argv)
    language = choose_language(_language_word(words))
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy is imported
    try:
        code = _group(language).main(args=words, prog_name="grade", standalone_mode=False)
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
        takes_value = False
        for place, word in enumerate(args):
            if takes_value:
                takes_value = False
            elif word.startswith("-"):
                takes_value = word in VALUE_OPTIONS
            else:
                return place if word in self.commands else None
        return None


def _group(language: str) -> _Group:
    def text(key: str) -> str:
        return HELP[key].say(language)

    def brief(key: str) -> str:
        return text(key).partition("\n")[0]

    def common(command):
        command = click.option(
            "--lang", type=click.Choice(LANGUAGES), expose_value=False, help=text("lang")
        )(command)
        root = click.Path(path_type=Path)
        return click.option("--root", type=root, metavar="DIR", help=text("root"))(command)

    @click.group(
        cls=_Group, help=text("grade"), subcommand_metavar="[TOPIC | TOPIC/EXERCISE]… | COMMAND"
    )
    @click.version_option(_version(), help=text("version"))
    def group() -> None: ...

    @group.command("run", help=text("run"), hidden=True)
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @click.option("--file", type=click.Path(path_type=Path), metavar="PATH", help=text("file"))
    @click.option("--case", type=click.IntRange(1), metavar="N", help=text("case"))
    @click.option(
        "--seed", type=click.IntRange(0, 2**32 - 1), default=0, metavar="N", help=text("seed")
    )
    @click.option(
        "--device", type=click.Choice(["cpu", "gpu", "auto"]), default="cpu", help=text("device")
    )
    @click.option("--json", "as_json", is_flag=True, help=text("json"))
    @click.option("--junit", type=click.Path(path_type=Path), metavar="FILE", help=text("junit"))
    @click.option("--no-cache", is_flag=True, help=text("no-cache"))
    @common
    def run(topics, file, case, seed, device, as_json, junit, no_cache, root) -> int:
        from grader.learners.grade import map_command, run_command

        if not topics:
            needs_topic = [
                ("--file", file),
                ("--case", case),
                ("--json", as_json),
                ("--junit", junit),
            ]
            for option, value in needs_topic:
                if value:
                    raise UserError("one-exercise", option=option, example="")
            return map_command(root, language)
        return run_command(
            topics, root, language, file=file, case=case, seed=seed, device=device,
            as_json=as_json, junit=junit, no_cache=no_cache, progress=_progress(language),
        )  # fmt: skip

    @group.command("demo", help=text("demo"), short_help=brief("demo"))
    @common
    def demo(root) -> int:
        from grader.learners.grade import demo_command

        return demo_command(root, language, _progress(language))

    @group.command("verify", help=text("verify"), short_help=brief("verify"))
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @click.option("--quick", is_flag=True, help=text("quick"))
    @common
    def verify(topics, quick, root) -> int:
        from grader.authors.commands import verify_command

        _need_solutions(root, "verify")
        return verify_command(topics, root, language, quick)

    @group.command("build", help=text("build"), short_help=brief("build"))
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @click.option("--force", is_flag=True, help=text("force"))
    @common
    def build(topics, force, root) -> int:
        from grader.authors.commands import build_command

        _need_solutions(root, "build")
        return build_command(topics, root, language, force)

    @group.command("new", help=text("new"), short_help=brief("new"))
    @click.argument("exercise", metavar="TOPIC/EXERCISE")
    @common
    def new(exercise, root) -> int:
        from grader.authors.commands import new_command

        _need_solutions(root, "new")
        return new_command(exercise, root, language)

    @group.command("batch", help=text("batch"), short_help=brief("batch"))
    @click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
    @click.option(
        "--out", type=click.Path(path_type=Path), metavar="DIR", required=True, help=text("out")
    )
    @click.option("--jobs", type=click.IntRange(1, 1024), metavar="N", help=text("jobs"))
    @click.option(
        "--round", "round_", type=click.IntRange(1), default=1, metavar="N", help=text("round")
    )
    @click.option(
        "--limit-seconds", "seconds", type=click.FloatRange(0, min_open=True), metavar="N",
        help=text("limit-seconds"),
    )  # fmt: skip
    @click.option(
        "--limit-memory",
        "memory",
        type=click.IntRange(64),
        metavar="MIB",
        help=text("limit-memory"),
    )
    @click.option(
        "--sandbox", type=click.Choice(["full", "reduced"]), default="full", help=text("sandbox")
    )
    @common
    def batch(folder, out, jobs, round_, seconds, memory, sandbox, root) -> int:
        from grader.classes.commands import batch_command

        _need_solutions(root, "batch")
        return batch_command(
            folder, out, root, language,
            jobs=jobs, round_=round_, seconds=seconds, memory=memory, sandbox=sandbox,
        )  # fmt: skip

    @group.command("release", help=text("release"), short_help=brief("release"))
    @click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
    @click.option(
        "--seeds", type=click.IntRange(1, 100), default=3, metavar="N", help=text("seeds")
    )
    @common
    def release(folder, seeds, root) -> int:
        from grader.classes.release import release_command

        _need_solutions(root, "release")
        return release_command(folder, root, language, seeds, _progress(language))

    @group.command("doctor", help=text("doctor"), short_help=brief("doctor"))
    @common
    def doctor(root) -> int:
        from grader.learners.doctor import doctor_command

        return doctor_command(root, language)

    return group


def _need_solutions(root: Path | None, command: str) -> None:
    """Raises `UserError` in a course that was handed out without its answers."""
    from grader.format.course import find_course

    course = find_course(Path.cwd(), root)
    if course.released:
        raise UserError("released-course", command=command, path=str(course.root))


def _version() -> str:
    from grader import __version__

    return __version__


ONCE = Text(
    "正しい値を Keras で計算しています（この環境では初回だけ）",
    "Computing the right values with Keras (once on this machine)",
)


def _progress(language: str):
    """A context that shows on standard error which reference is being computed."""

    @contextmanager
    def progress(total: int):
        shown = None
        count = 0

        def announce(exercise) -> None:
            nonlocal shown, count
            count += 1
            if not exercise.needs_keras:
                return  # takes milliseconds
            if shown is None:
                from rich.console import Console

                shown = Console(stderr=True, highlight=False).status(ONCE.say(language))
                if sys.stderr.isatty():
                    shown.start()
                else:
                    click.echo(f"{ONCE.say(language)} …", err=True)
            shown.update(f"{ONCE.say(language)}  {count}/{total}  {exercise.key}")

        try:
            yield announce
        finally:
            if shown is not None:
                shown.stop()

    return progress
