"""The commands of somebody who learns: grading, the map, demo, doctor."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.parts import Words, show_progress
from grader.errors import UserError


def add_commands(group: click.Group, words: Words) -> None:
    text, brief, common, language = words.text, words.brief, words.common, words.language

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
            as_json=as_json, junit=junit, no_cache=no_cache, progress=show_progress(language),
        )  # fmt: skip

    @group.command("demo", help=text("demo"), short_help=brief("demo"))
    @common
    def demo(root) -> int:
        from grader.learners.grade import demo_command

        return demo_command(root, language, show_progress(language))

    @group.command("doctor", help=text("doctor"), short_help=brief("doctor"))
    @common
    def doctor(root) -> int:
        from grader.learners.doctor import doctor_command

        return doctor_command(root, language)
