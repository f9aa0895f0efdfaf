"""`grade batch`: checks what was asked, grades, shows how far it is, and writes the class's records."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import grader
from grader.classes.again import Drawn
from grader.classes.cluster import ClusterExecutor
from grader.classes.crew import BatchOptions, Progress
from grader.classes.dispatch import Summary, run_batch
from grader.classes.gradebook import write_file, write_records
from grader.classes.intake import read_class
from grader.classes.names import one_line, student_name
from grader.classes.report import write_report
from grader.classes.results import read_rows
from grader.classes.rows import Row, make_columns, make_table
from grader.classes.sources import lone_archive
from grader.classes.store import Store
from grader.classes.tables import Cause, Change
from grader.classes.told import Feedback
from grader.errors import UserError
from grader.format.course import Course, find_course
from grader.judging.cache import versions
from grader.judging.status import Status
from grader.locking import locked
from grader.running.launch import usable_cores
from grader.running.machine import sandbox_tier
from grader.running.pool import LocalExecutor
from grader.running.task import Tier
from grader.saying import messages
from grader.saying.csv_text import csv_text
from grader.text import Text
from grader.trust import hand_in

PLAIN_SECONDS = 10  # between lines of progress where there is no terminal
MAX_CHANGES = 20  # shown; changes.csv has them all
STAGES = {
    "references": Text("正しい値を計算", "Computing the right values"),
    "submissions": Text("採点", "Grading"),
    "again": Text("クラスタの合格を抜き取って採点", "Grading some of the cluster's passes again"),
}
RATE = Text("毎秒 {rate}", "{rate} a second")
LEFT = Text("残り {left}", "{left} left")
DONE = Text(
    "提出物 {total} 件、うち今回採点したもの {graded} 件（閉じ込め: {tier}）",
    "{total} submissions, {graded} of them graded now (sandbox: {tier})",
)
CHANGED = Text("前回と結果が変わったもの: {count} 件", "Results that changed: {count}")
CHANGE = Text(
    "  {student}  {key}  {before} → {after}（{reason}）",
    "  {student}  {key}  {before} → {after} ({reason})",
)
MORE = Text("  ほか {count} 件は  {path}", "  {count} more in  {path}")
CAUSES = {
    Cause.SUBMISSION: Text("提出物が変わった", "another submission"),
    Cause.EXERCISE: Text("問題が変わった", "the exercise changed"),
    Cause.VERSION: Text("grade の版が変わった", "another version of grade"),
    Cause.SANDBOX: Text("閉じ込めの強さが変わった", "another sandbox"),
    Cause.LIMITS: Text("上限が変わった", "other limits"),
    Cause.ATTEMPTS: Text("提出回数の数え方が変わった", "attempts are counted otherwise"),
    Cause.FAILURE: Text("採点し直した", "graded again"),
}
FILES = Text(
    "成績表  {folder}/gradebook.csv     報告  {folder}/report.html",
    "Gradebook  {folder}/gradebook.csv     Report  {folder}/report.html",
)
BEYOND = Text(
    "提出回数の上限（{most} 回）を超えたため採点しなかった提出物: {count} 件（最後に採点したものを数えます）",
    "Handed in after the last of {most} attempts and not graded: {count} (what was graded last counts)",
)
DRAWN = Text(
    "クラスタの合格から {count} 件を抜き取り、この環境で採点し直しました。結果が違うもの: {differing} 件",
    "Of the cluster's passes {count} were graded again on this machine; {differing} came out otherwise",
)
LONE = Text(
    "{path} はアーカイブ 1 つだけなので、受講者 1 人（{student}）の提出物として読みました。クラス全員分なら、それ自体を指定してください:  grade batch {path} …",
    "{path} is the only thing there and was read as the hand-in of one student, {student}. If it holds a whole class, name it:  grade batch {path} …",
)
FULL_FEEDBACK = Text(
    "--feedback full: results/ に正しい値と入力が載ります。受け取った受講者は、それを並べた表を提出して合格できます。",
    "--feedback full: results/ shows right values and inputs; a student who gets them can hand in a table of them, and pass.",
)
GO_ON = Text(
    "採点済みの分は {folder} にあります。同じコマンドで続きから再開します。",
    "What is graded is kept in {folder}. The same command goes on from there.",
)


def batch_command(
    folder: Path,
    out: Path,
    root: Path | None,
    language: str,
    *,
    jobs: int | None,
    scheduler: str | None,
    round_: int,
    seconds: float | None,
    memory: int | None,
    sandbox: Tier,
    attempts: int | None,
    feedback: Feedback,
) -> int:
    """`grade batch`: 0 when all is graded, 2 when the grader itself failed on some."""
    course = find_course(Path.cwd(), root, handed_in=folder)
    if not folder.exists():
        raise UserError("file-missing", path=str(folder))
    if out.resolve().is_relative_to(folder.resolve()):
        raise UserError("out-inside", path=str(out), folder=str(folder))
    if archive := lone_archive(folder, course.pairs):
        where, student = one_line(str(archive)), student_name(archive.name)
        print(LONE.say(language, path=where, student=student), file=sys.stderr)
    with contextlib.suppress(OSError):  # it is asked for again, at worst
        hand_in(folder)
    with locked(out, "batch-locked"), Store(out) as store:
        limit = memory * 2**20 if memory else None
        try:
            executor, tier = _executor(jobs, scheduler, sandbox)
            with executor:
                options = BatchOptions(tier, round_, seconds, limit, attempts)
                entries = read_class(folder, course.pairs)
                summary = run_batch(course, entries, store, executor, options, _progress(language))
        except KeyboardInterrupt:
            print(GO_ON.say(language, folder=one_line(str(out))), file=sys.stderr)
            raise
        rows = read_rows(out)
        _write_records(course, out, rows, summary.changes, feedback, language)
    _show(summary, out, tier, language)
    beyond = sum(row.beyond and row.round == round_ for row in rows)
    if attempts is not None and beyond:
        print(BEYOND.say(language, most=attempts, count=beyond))
    if feedback == Feedback.FULL:
        print(FULL_FEEDBACK.say(language))
    if summary.drawn is not None:
        _judge_workers(summary.drawn, language)
    return 2 if summary.statuses.get(Status.GRADER_ERROR) else 0


def _executor(
    jobs: int | None, scheduler: str | None, sandbox: Tier
) -> tuple[LocalExecutor | ClusterExecutor, Tier]:
    """Processes here, or the cluster at `scheduler`, and how strongly submissions are confined there.

    Raises `UserError`.
    """
    if scheduler is None:
        tier = sandbox_tier()
        if sandbox == Tier.FULL and tier != Tier.FULL:
            raise UserError("batch-sandbox", tier=tier)
        return LocalExecutor(jobs or len(usable_cores())), tier
    if sandbox == Tier.FULL and sandbox_tier() != Tier.FULL:  # some of it is graded again here
        raise UserError("batch-sandbox", tier=sandbox_tier())
    if jobs is not None:
        raise UserError("jobs-scheduler")
    executor = ClusterExecutor(scheduler, sandbox)
    return executor, executor.tier


def _judge_workers(drawn: Drawn, language: str) -> None:
    """Say what came of the passes that were drawn. Raises `UserError` where a worker was wrong."""
    print(DRAWN.say(language, count=drawn.count, differing=len(drawn.differing)))
    if drawn.differing:
        shown = [
            f"{one_line(one.item.student)} {one.item.topic}/{one.item.exercise}"
            for one in drawn.differing[:MAX_CHANGES]
        ]
        workers = sorted({one_line(one.worker) for one in drawn.differing})
        raise UserError("worker-wrong", workers=", ".join(workers), what=", ".join(shown))


def _write_records(
    course: Course,
    out: Path,
    rows: list[Row],
    changes: list[Change],
    feedback: Feedback,
    language: str,
) -> None:
    # What was handed in is what was asked: a class of one topic gets no columns of the other forty-nine.
    table = make_table(rows, make_columns(course, {(row.topic, row.exercise) for row in rows}))
    known = {"grader": grader.__version__, **versions()}
    lines = [("student", "exercise", "round", "before", "after", "reason")] + [
        (c.student, f"{c.topic}/{c.exercise}", str(c.round), c.before, c.after, c.reason)
        for c in changes
    ]
    try:
        write_records(out, table, known, language, feedback)
        made = time.strftime("%Y-%m-%d %H:%M")
        write_report(out / "report.html", table, known, language, made)
        write_file(out / "changes.csv", csv_text(lines).encode("utf-8-sig"))
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None


def _show(summary: Summary, out: Path, tier: Tier, language: str) -> None:
    total = sum(summary.statuses.values())
    print(DONE.say(language, total=total, graded=summary.graded, tier=tier))
    if tier != Tier.FULL:
        print(f"  {messages.REDUCED.say(language)}")
    for status in Status:
        if summary.statuses.get(status):
            print(f"  {summary.statuses[status]:>7}  {messages.STATUS[status].say(language)}")
    if summary.changes:
        print(CHANGED.say(language, count=len(summary.changes)))
    for change in summary.changes[:MAX_CHANGES]:
        before, after = (messages.STATUS[s].say(language) for s in (change.before, change.after))
        print(
            CHANGE.say(
                language, student=one_line(change.student), key=f"{change.topic}/{change.exercise}",
                before=before, after=after, reason=CAUSES[change.reason].say(language),
            )
        )  # fmt: skip
    if len(summary.changes) > MAX_CHANGES:
        count = len(summary.changes) - MAX_CHANGES
        print(MORE.say(language, count=count, path=one_line(str(out / "changes.csv"))))
    print(FILES.say(language, folder=one_line(str(out))))


def _progress(language: str) -> Progress:
    """Shows on standard error how far a stage is, its rate, and the time left."""

    def progress(stage: str, total: int) -> AbstractContextManager[Callable[[], None]]:
        show = _live if sys.stderr.isatty() else _plain
        return show(STAGES[stage].say(language), total, language)

    return progress


@contextmanager
def _live(name: str, total: int, language: str) -> Generator[Callable[[], None]]:
    from rich import progress as bars
    from rich.text import Text as Shown

    from grader.saying.voice import SafeConsole

    class Rate(bars.ProgressColumn):
        def render(self, task: bars.Task) -> Shown:
            known = task.speed is not None
            return Shown(RATE.say(language, rate=f"{task.speed:.1f}") if known else "")

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        Rate(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=SafeConsole(stderr=True)) as shown:
        task = shown.add_task(name, total=total)
        yield lambda: shown.advance(task)


@contextmanager
def _plain(name: str, total: int, language: str) -> Generator[Callable[[], None]]:
    began = last = time.monotonic()
    count = 0

    def advance() -> None:
        nonlocal count, last
        count += 1
        now = time.monotonic()
        if now - last < PLAIN_SECONDS and count < total:
            return
        last = now
        rate = count / max(now - began, 1e-6)
        left = f"{(total - count) / rate:.0f} s"
        parts = [
            f"{name}  {count}/{total}",
            RATE.say(language, rate=f"{rate:.1f}"),
            LEFT.say(language, left=left),
        ]
        print("  ".join(parts), file=sys.stderr, flush=True)

    yield advance
