"""The command `grade exam`."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.parts import Words


def add_commands(group: click.Group, words: Words) -> None:
    text, brief, common, language = words.text, words.brief, words.common, words.language

    @group.command("exam", help=text("exam"), short_help=brief("exam"))
    @click.option("--questions", type=click.IntRange(1, 1000), metavar="N", help=text("questions"))
    @click.option(
        "--minutes", type=click.FloatRange(0, 1440, min_open=True), metavar="N",
        help=text("minutes"),
    )  # fmt: skip
    @click.option("--area", "areas", multiple=True, metavar="AREA", help=text("area"))
    @click.option("--topic", "topics", multiple=True, metavar="TOPIC", help=text("topic"))
    @click.option("--item", "items", multiple=True, metavar="ITEM", help=text("item"))
    @click.option(
        "--kind", "kinds", multiple=True, type=click.Choice(["prose", "code", "value"]),
        help=text("kind"),
    )  # fmt: skip
    @click.option("--weak", is_flag=True, help=text("weak"))
    @click.option("--seed", type=click.IntRange(0, 2**32 - 1), metavar="N", help=text("exam-seed"))
    @click.option("--new", is_flag=True, help=text("exam-new"))
    @click.option("--review", is_flag=True, help=text("exam-review"))
    @click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help=text("exam-html"))
    @click.option("--web", is_flag=True, help=text("web"))
    @click.option("--no-browser", is_flag=True, help=text("no-browser"))
    @common
    def exam(
        questions: int | None,
        minutes: float | None,
        areas: tuple[str, ...],
        topics: tuple[str, ...],
        items: tuple[str, ...],
        kinds: tuple[str, ...],
        weak: bool,
        seed: int | None,
        new: bool,
        review: bool,
        html: Path | None,
        web: bool,
        no_browser: bool,
        root: Path | None,
    ) -> int:
        from grader.exam.commands import exam_command
        from grader.exam.plan import Plan
        from grader.exam.slots import KNOWLEDGE

        kinds = tuple(KNOWLEDGE if kind == "prose" else kind for kind in kinds)
        plan = Plan(questions, minutes, areas, topics, kinds, items)
        return exam_command(
            root, language, plan,
            asked=weak or seed is not None or plan != Plan(), weak=weak, seed=seed, new=new, web=web, review=review or html is not None, html=html, browser=not no_browser,
        )  # fmt: skip
