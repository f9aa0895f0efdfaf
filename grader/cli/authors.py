"""The commands of somebody who writes exercises: verify, build, new."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.parts import Words, need_solutions

BACKENDS = (
    "tensorflow",
    "jax",
    "torch",
)  # as in `judging.platform`, which starts too slowly for a help text


def add_commands(group: click.Group, words: Words) -> None:
    text, brief, common, language = words.text, words.brief, words.common, words.language

    @group.command("verify", help=text("verify"), short_help=brief("verify"))
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @click.option("--quick", is_flag=True, help=text("quick"))
    @click.option(
        "--backend", type=click.Choice(BACKENDS), default=BACKENDS[0], help=text("backend")
    )
    @click.option("--device", type=click.Choice(["cpu", "gpu"]), default="cpu", help=text("device"))
    @common
    def verify(
        topics: tuple[str, ...], quick: bool, backend: str, device: str, root: Path | None
    ) -> int:
        from grader.authors.verify import verify_command
        from grader.judging.platform import Platform

        need_solutions(root, "verify")
        return verify_command(topics, root, language, quick, Platform(device, backend))

    @group.command("build", help=text("build"), short_help=brief("build"))
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @click.option("--force", is_flag=True, help=text("force"))
    @common
    def build(topics: tuple[str, ...], force: bool, root: Path | None) -> int:
        from grader.authors.build import build_command

        need_solutions(root, "build")
        return build_command(topics, root, language, force)

    @group.command("new", help=text("new"), short_help=brief("new"))
    @click.argument("exercise", metavar="TOPIC/EXERCISE")
    @click.option("--ja", default="", metavar="TITLE", help=text("new-ja"))
    @click.option("--en", default="", metavar="TITLE", help=text("new-en"))
    @click.option("--syllabus", default="", metavar="ITEM", help=text("new-syllabus"))
    @common
    def new(exercise: str, ja: str, en: str, syllabus: str, root: Path | None) -> int:
        from grader.authors.new import About, new_command

        need_solutions(root, "new")
        about = About(ja.strip(), en.strip(), syllabus.strip())
        return new_command(exercise, about, root, language)
