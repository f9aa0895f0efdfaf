"""What `grade batch` says on a terminal: how far it is, what came out, where it lies."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from grader.classes.again import Drawn
from grader.classes.crew import Progress
from grader.classes.dispatch import Summary
from grader.classes.gradebook import whole_number
from grader.classes.lms import Written
from grader.classes.names import one_line
from grader.classes.overrides import Override
from grader.classes.questions import FILE as UNCLEAR_FILE
from grader.classes.questions import WHY
from grader.classes.rows import Row
from grader.classes.tables import Cause
from grader.classes.whose import Question
from grader.errors import UserError
from grader.judging.status import Status
from grader.running.task import Tier
from grader.saying import messages
from grader.text import Text

PLAIN_SECONDS = 10  # between lines of progress where there is no terminal
MAX_CHANGES = 20  # shown; changes.csv has them all
STAGES = {
    "references": Text("正しい値を計算", "Computing the right values"),
    "keras": Text("正しい値を計算", "Computing the right values"),
    "submissions": Text("採点", "Grading"),
    "again": Text("クラスタの合格を抜き取って採点", "Grading some of the cluster's passes again"),
}
# What to be ready for before a stage.
AHEAD = {
    "keras": Text(
        "正しい値を計算します。Keras の問題では 1 問に数分かかることがあります（計算した値は残るので、次からはかかりません）。",
        "The right values are computed first, which can take minutes for an exercise in Keras. They are kept: the next time takes none.",
    ),
}
RATE = Text("毎秒 {rate}", "{rate} a second")
LEFT = Text("残り {left}", "{left} left")
DONE = Text(
    "提出物 {total} 件、うち今回採点したもの {graded} 件（閉じ込め: {tier}）",
    "{total} submissions, {graded} of them graded now (sandbox: {tier})",
)
APART = Text(
    "  うち {count} 件は成績表のどの欄にも入りません（課題にない問題、数えない 2 つ目、読めないファイルなど）。報告にあります。",
    "  In no cell of the gradebook: {count} (another exercise, a second one that does not count, a file that cannot be read). The report lists them.",
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
UNCLEAR = Text(
    "名簿の 1 人に決まらない提出物: {count} 件（{path}）。採点はしましたが、名簿の誰の点にもなっていません。",
    "Of no one person in the roster: {count} ({path}). They are graded, and count for nobody in it.",
)
FORMATS = Text("LMS 用  {paths}", "For the LMS  {paths}")
WITHOUT = Text(
    "Moodle の参加者番号が分からない人: {count} 人（評定ワークシートを --roster に指定すると分かります）",
    "Without a participant's number of Moodle: {count} (the grading worksheet as --roster has them all)",
)
MAXIMUM = Text(
    "Moodle の最大評点 {maximum} が、課題の満点と違います。取り込む前に、どちらかを直してください。",
    "The maximum grade in Moodle is {maximum}, which is not what the assignment is worth. Change one of them before you import.",
)
NEW_COLUMN = Text(
    "canvas.csv の列「{heading}」には Canvas の番号がありません。取り込むと、同じ名前の課題があっても新しい課題になります。"
    "成績表の書き出し（Grades → Export）を --roster に指定すると、その列に入ります。",
    "The column “{heading}” of canvas.csv has none of Canvas's numbers: it would be imported as a new assignment, whatever is there already. "
    "With the gradebook's export (Grades → Export) as --roster the scores go into the column there.",
)
UNDATED = Text(
    "提出日時の分からない受講者: {count} 人（{names}）。遅れとは数えていません。提出日時の列がある名簿を --roster に指定すると数えます。",
    "Students whose time of handing in is not known: {count} ({names}). None counts as late; a --roster with a column of times tells.",
)
UNDATED_HERE = Text(
    "名簿に提出日時が入っていない受講者: {count} 人（{names}）。遅れとは数えていません。",
    "Students for whom the roster has no time of handing in: {count} ({names}). None counts as late.",
)
OTHERS = Text("ほか {count} 人", "{count} more")
QUESTION = Text("  {student}  {origin}  {why}", "  {student}  {origin}  {why}")
OLDER = Text(
    "手で決めた点数のうち、そのあとに別の提出があったもの: {count} 件。決めた点数のままです。見直すには:  grade report {folder} --serve",
    "Scores set by hand for a hand-in that another has followed: {count}. They count until you change them:  grade report {folder} --serve",
)
OLDER_ONE = Text(
    "  {student}  {key}  手で決めた点 {points}、いまの提出の採点 {computed}",
    "  {student}  {key}  set by hand: {points}, the hand-in of now: {computed}",
)
GO_ON = Text(
    "採点済みの分は {folder} にあります。同じコマンドで続きから再開します。",
    "What is graded is kept in {folder}. The same command goes on from there.",
)


def judge_workers(drawn: Drawn, language: str) -> None:
    """Say what came of the passes that were drawn. Raises `UserError` where a worker was wrong."""
    print(DRAWN.say(language, count=drawn.count, differing=len(drawn.differing)))
    if drawn.differing:
        shown = [
            f"{one_line(one.item.student)} {one.item.topic}/{one.item.exercise}"
            for one in drawn.differing[:MAX_CHANGES]
        ]
        workers = sorted({one_line(one.worker) for one in drawn.differing})
        raise UserError("worker-wrong", workers=", ".join(workers), what=", ".join(shown))


def show(summary: Summary, out: Path, tier: Tier, apart: int, language: str) -> None:
    """What came of a batch. `apart`: how many of what was handed in count for nothing."""
    total = sum(summary.statuses.values())
    print(DONE.say(language, total=total, graded=summary.graded, tier=tier))
    if tier != Tier.FULL:
        print(f"  {messages.REDUCED.say(language)}")
    for status in Status:
        if summary.statuses.get(status):
            print(f"  {summary.statuses[status]:>7}  {messages.STATUS[status].say(language)}")
    if apart:
        print(APART.say(language, count=apart))
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


def show_formats(written: Written | None, language: str) -> None:
    """The files for an LMS, and what to see to before they are imported."""
    if written is None:
        return
    print(FORMATS.say(language, paths="  ".join(one_line(str(path)) for path in written.files)))
    if written.without:
        print(WITHOUT.say(language, count=written.without))
    if written.maximum:
        print(MAXIMUM.say(language, maximum=one_line(written.maximum, 20)))
    if written.heading:
        print(NEW_COLUMN.say(language, heading=one_line(written.heading, 80)))


def show_undated(students: list[str], in_roster: bool, language: str) -> None:
    """A due date says nothing of those whose time of handing in nobody knows. `in_roster`: of others the roster does."""
    if students:
        names = [one_line(student) for student in students[:MAX_CHANGES]]
        if len(students) > MAX_CHANGES:
            names.append(OTHERS.say(language, count=len(students) - MAX_CHANGES))
        text = UNDATED_HERE if in_roster else UNDATED
        print(text.say(language, count=len(students), names=", ".join(names)))


def show_questions(questions: list[Question], out: Path, language: str) -> None:
    """What maps to nobody of the roster, or to several."""
    path = one_line(str(out / UNCLEAR_FILE))
    if questions:
        print(UNCLEAR.say(language, count=len(questions), path=path))
    for one in questions[:MAX_CHANGES]:
        why = WHY[one.why].say(language)
        if one.candidates:
            why += f" ({', '.join(one.candidates)})"
        student = one_line(one.student) or "–"
        print(QUESTION.say(language, student=student, origin=one.origin, why=why))
    if len(questions) > MAX_CHANGES:
        print(MORE.say(language, count=len(questions) - MAX_CHANGES, path=path))


def show_older(older: list[tuple[Override, Row]], out: Path, language: str) -> None:
    """Scores set by hand that a later hand-in may deserve to have looked at."""
    if older:
        print(OLDER.say(language, count=len(older), folder=one_line(str(out))))
    for entry, row in older[:MAX_CHANGES]:
        computed = whole_number(row.finite_points) if row.scored else "–"
        points = "–" if entry.points is None else whole_number(entry.points)
        shown = {"student": one_line(entry.student), "key": one_line(entry.exercise)}
        print(OLDER_ONE.say(language, points=points, computed=computed, **shown))
    if len(older) > MAX_CHANGES:
        path = one_line(str(out / "report.html"))
        print(MORE.say(language, count=len(older) - MAX_CHANGES, path=path))


def progress_bars(language: str) -> Progress:
    """Shows on standard error how far a stage is, its rate, and the time left."""

    def progress(stage: str, total: int) -> AbstractContextManager[Callable[[], None]]:
        if stage in AHEAD:
            print(AHEAD[stage].say(language), file=sys.stderr, flush=True)
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
