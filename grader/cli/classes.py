"""The commands of somebody who teaches: batch, report, release, autograder."""

from __future__ import annotations

from pathlib import Path

import click

from grader.classes.told import Feedback, Lms, Several
from grader.cli.parts import Words, need_solutions
from grader.errors import UserError
from grader.running.task import Tier


def add_commands(group: click.Group, words: Words) -> None:
    text, brief, common, language = words.text, words.brief, words.common, words.language
    sandboxed = click.option(
        "--sandbox",
        # The values: of an enumeration Click would take the names.
        type=click.Choice([tier.value for tier in Tier]),
        default=Tier.FULL.value,
        help=text("sandbox"),
    )

    @group.command("batch", help=text("batch"), short_help=brief("batch"))
    @click.argument("words", nargs=-1, required=True, metavar="[ASSIGNMENT] FOLDER")
    @click.option(
        "--out", type=click.Path(path_type=Path), metavar="DIR", required=True, help=text("out")
    )
    @click.option("--jobs", type=click.IntRange(1, 1024), metavar="N", help=text("jobs"))
    @click.option("--scheduler", metavar="ADDRESS", help=text("scheduler"))
    @click.option(
        "--round", "round_", type=click.IntRange(1), default=1, metavar="N", help=text("round")
    )
    @click.option("--attempts", type=click.IntRange(1), metavar="N", help=text("attempts"))
    @click.option(
        "--feedback",
        type=click.Choice([feedback.value for feedback in Feedback]),
        help=text("feedback"),
    )
    @click.option("--roster", type=click.Path(path_type=Path), metavar="FILE", help=text("roster"))
    @click.option(
        "--several",
        type=click.Choice([several.value for several in Several]),
        default=Several.REFUSE.value,
        help=text("several"),
    )
    @click.option(
        "--format", "formats", multiple=True, type=click.Choice([lms.value for lms in Lms]),
        help=text("format"),
    )  # fmt: skip
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
    @sandboxed
    @common
    def batch(
        words: tuple[str, ...],
        out: Path,
        jobs: int | None,
        scheduler: str | None,
        round_: int,
        seconds: float | None,
        memory: int | None,
        sandbox: str,
        attempts: int | None,
        feedback: str | None,
        roster: Path | None,
        several: str,
        formats: tuple[str, ...],
        root: Path | None,
    ) -> int:
        from grader.classes.batch import Request, batch_command

        need_solutions(root, "batch")
        if not 1 <= len(words) <= 2:
            raise UserError("batch-words")
        *assignment, folder = words
        request = Request(
            folder=Path(folder), out=out, assignment=assignment[0] if assignment else None,
            jobs=jobs, scheduler=scheduler, round=round_, seconds=seconds, memory=memory,
            sandbox=Tier(sandbox), attempts=attempts,
            feedback=Feedback(feedback) if feedback else None,
            roster=roster, several=Several(several), formats=tuple(map(Lms, formats)),
        )  # fmt: skip
        return batch_command(request, root, language)

    @group.command("report", help=text("report"), short_help=brief("report"))
    @click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
    @click.option("--serve", is_flag=True, help=text("serve"))
    @click.option("--no-browser", is_flag=True, help=text("serve-no-browser"))
    @common
    def report(folder: Path, serve: bool, no_browser: bool, root: Path | None) -> int:
        need_solutions(root, "report")
        if serve:
            from grader.marking.commands import serve_command

            return serve_command(folder, root, language, browser=not no_browser)
        from grader.classes.reporting import report_command

        return report_command(folder, root, language)

    @group.command("similar", help=text("similar"), short_help=brief("similar"))
    @click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
    @common
    def similar(folder: Path, root: Path | None) -> int:
        from grader.classes.similar import similar_command

        need_solutions(root, "similar")
        return similar_command(folder, root, language)

    @group.command("release", help=text("release"), short_help=brief("release"))
    @click.argument("words", nargs=-1, required=True, metavar="[ASSIGNMENT] DIR")
    @click.option(
        "--seeds", type=click.IntRange(1, 100), default=3, metavar="N", help=text("seeds")
    )
    @click.option("--grader", metavar="ADDRESS", help=text("grader-from"))
    @common
    def release(words: tuple[str, ...], seeds: int, grader: str | None, root: Path | None) -> int:
        from grader.classes.release import release_command

        need_solutions(root, "release")
        if not 1 <= len(words) <= 2:
            raise UserError("release-words")
        *assigned, folder = words
        return release_command(
            assigned[0] if assigned else None,
            folder,
            root,
            language,
            seeds,
            grader,
        )

    @group.command("autograder", help=text("autograder"), short_help=brief("autograder"))
    @click.argument("assignment", metavar="ASSIGNMENT")
    @click.option(
        "--out", type=click.Path(path_type=Path), metavar="FILE", help=text("autograder-out")
    )
    @click.option("--docker", is_flag=True, help=text("autograder-docker"))
    @click.option("--sets", type=click.IntRange(1, 1000), metavar="N", help=text("autograder-sets"))
    @sandboxed
    @common
    def autograder(
        assignment: str,
        out: Path | None,
        docker: bool,
        sets: int | None,
        sandbox: str,
        root: Path | None,
    ) -> int:
        from grader.classes.autograder import SLOTS, Wanted, autograder_command

        need_solutions(root, "autograder")
        wanted = Wanted(assignment, out, docker, sets or SLOTS, Tier(sandbox))
        return autograder_command(wanted, root, language)
