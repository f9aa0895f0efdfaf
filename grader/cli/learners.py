"""The commands of somebody who learns: grading, the map, hints, review and the like, demo, doctor."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.parts import Words, need_solutions, show_progress
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
    @click.option("--about", is_flag=True, help=text("about"))
    @common
    def run(
        topics: tuple[str, ...],
        file: Path | None,
        case: int | None,
        seed: int,
        device: str,
        as_json: bool,
        junit: Path | None,
        no_cache: bool,
        about: bool,
        root: Path | None,
    ) -> int:
        if about:
            from grader.learners.about import about_command

            return about_command(topics, root, language)
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
            from grader.learners.overview import map_command

            return map_command(root, language)
        from grader.learners.grade import run_command

        return run_command(
            topics, root, language, file=file, case=case, seed=seed, device=device,
            as_json=as_json, junit=junit, no_cache=no_cache, progress=show_progress(language),
        )  # fmt: skip

    @group.command("review", help=text("review"), short_help=brief("review"))
    @click.option("--start", is_flag=True, help=text("start"))
    @click.option("--count", type=click.IntRange(1), default=5, metavar="N", help=text("count"))
    @common
    def review(start: bool, count: int, root: Path | None) -> int:
        from grader.learners.review import review_command

        return review_command(root, language, start, count)

    @group.command("quiz", help=text("quiz"), short_help=brief("quiz"))
    @click.argument("topic", required=False, metavar="[TOPIC]")
    @click.option("--count", type=click.IntRange(1), metavar="N", help=text("quiz-count"))
    @click.option("--topics", is_flag=True, help=text("quiz-topics"))
    @click.option("--seed", type=click.IntRange(0, 2**32 - 1), metavar="N", help=text("quiz-seed"))
    @common
    def quiz(
        topic: str | None, count: int | None, topics: bool, seed: int | None, root: Path | None
    ) -> int:
        from grader.learners.quiz import quiz_command

        need_solutions(root, "quiz")
        return quiz_command(topic, root, language, seed=seed, count=count, topics=topics)

    @group.command("watch", help=text("watch"), short_help=brief("watch"))
    @click.argument("topics", nargs=-1, metavar="[TOPIC | TOPIC/EXERCISE]…")
    @common
    def watch(topics: tuple[str, ...], root: Path | None) -> int:
        from grader.learners.watch import watch_command

        return watch_command(topics, root, language)

    @group.command("web", help=text("desk"), short_help=brief("desk"))
    @click.option("--no-browser", is_flag=True, help=text("desk-no-browser"))
    @click.option(
        "--address",
        default="",
        envvar="GRADE_WEB_ADDRESS",
        metavar="URL",
        help=text("desk-address"),
    )
    @common
    def web(no_browser: bool, address: str, root: Path | None) -> int:
        from grader.desk.commands import web_command

        return web_command(root, language, browser=not no_browser, address=address)

    @group.command("notebook", help=text("notebook"), short_help=brief("notebook"))
    @click.argument("word", metavar="TOPIC | ASSIGNMENT")
    @click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help=text("file-out"))
    @click.option("--force", is_flag=True, help=text("notebook-force"))
    @click.option("--grader", metavar="ADDRESS", help=text("grader-from"))
    @common
    def notebook(
        word: str, out: Path | None, force: bool, grader: str | None, root: Path | None
    ) -> int:
        from grader.classes.handing_out import assigned_contents
        from grader.learners.notebook import notebook_command

        contents = assigned_contents(word, root, language)
        return notebook_command(contents or word, out, force, root, language, grader)

    @group.command("show", help=text("show"), short_help=brief("show"))
    @click.argument("exercise", metavar="EXERCISE")
    @click.option("--case", type=click.IntRange(1), metavar="N", help=text("case"))
    @click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help=text("file-out"))
    @common
    def show(exercise: str, case: int | None, out: Path | None, root: Path | None) -> int:
        from grader.learners.show import show_command

        return show_command(exercise, case, out, root, language, show_progress(language))

    @group.command("hint", help=text("hint"), short_help=brief("hint"))
    @click.argument("exercise", metavar="EXERCISE")
    @click.argument("level", type=click.IntRange(1, 3), required=False, metavar="[1|2|3]")
    @click.option("--blank", type=click.IntRange(1), metavar="N", help=text("blank"))
    @common
    def hint(exercise: str, level: int | None, blank: int | None, root: Path | None) -> int:
        from grader.learners.hints import hint_command

        return hint_command(exercise, level, blank, root, language)

    @group.command("reset", help=text("reset"), short_help=brief("reset"))
    @click.argument("exercises", nargs=-1, required=True, metavar="EXERCISE…")
    @click.option("--undo", is_flag=True, help=text("reset-undo"))
    @click.option("--yes", is_flag=True, help=text("reset-yes"))
    @common
    def reset(exercises: tuple[str, ...], undo: bool, yes: bool, root: Path | None) -> int:
        from grader.learners.reset import reset_command

        return reset_command(exercises, root, language, yes, undo)

    @group.command("solution", help=text("solution"), short_help=brief("solution"))
    @click.argument("exercise", metavar="EXERCISE")
    @click.option("--force", is_flag=True, help=text("solution-force"))
    @common
    def solution(exercise: str, force: bool, root: Path | None) -> int:
        from grader.learners.solution import solution_command

        need_solutions(root, "solution")
        return solution_command(exercise, force, root, language)

    @group.command("progress", help=text("progress"), short_help=brief("progress"))
    @click.option("--json", "as_json", is_flag=True, help=text("progress-json"))
    @click.option("--csv", "as_csv", is_flag=True, help=text("csv"))
    @click.option(
        "--out", type=click.Path(path_type=Path), metavar="FILE", help=text("progress-out")
    )
    @common
    def progress(as_json: bool, as_csv: bool, out: Path | None, root: Path | None) -> int:
        if as_json or as_csv:
            from grader.learners.export import export_command

            return export_command(root, as_json, as_csv)
        from grader.learners.score_screen import scores_command

        return scores_command(root, language, out)

    @group.command("demo", help=text("demo"), short_help=brief("demo"))
    @common
    def demo(root: Path | None) -> int:
        from grader.learners.demo import demo_command

        return demo_command(root, language, show_progress(language))

    @group.command("trust", help=text("trust"), short_help=brief("trust"))
    @click.argument("folder", type=click.Path(path_type=Path), required=False, metavar="[DIR]")
    @click.option("--list", "listing", is_flag=True, help=text("trust-list"))
    @click.option("--forget", is_flag=True, help=text("trust-forget"))
    @words.spoken
    def trust(folder: Path | None, listing: bool, forget: bool) -> int:
        from grader.learners.trust import trust_command

        return trust_command(folder, listing, forget, language)

    @group.command("doctor", help=text("doctor"), short_help=brief("doctor"))
    @common
    def doctor(root: Path | None) -> int:
        from grader.learners.doctor import doctor_command

        return doctor_command(root, language)
