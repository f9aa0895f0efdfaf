"""Grading a class: the same table however often the run is killed, the same cases for the same student, one writer."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.classes import worker
from grader.classes.again import draw
from grader.classes.batch_screen import progress_bars
from grader.classes.crew import BatchOptions, references_stage
from grader.classes.dispatch import run_batch
from grader.classes.entry import Entry
from grader.classes.results import read_rows
from grader.classes.seeds import Seeds, read_secret
from grader.classes.store import Store
from grader.classes.tables import Graded, Item
from grader.format.course import load_course, stub_of
from grader.judging.status import Status
from grader.locking import locked
from grader.running.pool import LocalExecutor
from grader.running.task import Tier

LINES = {
    "passed": "2 * x",
    "square": "x**2",
    "unnamed": "x * 3",
    "unfinished": "...",
    "crashed": "1 / 0",
    "broken": "2 *",
}
STATUS = {"square": "wrong", "unnamed": "wrong", "broken": "crashed"}


def submission(line: str) -> bytes:
    text = f"import numpy as np\n\n\ndef double(x):\n    y = {line}\n    total = np.sum(y)\n    return y, total\n"
    return text.encode()


def kind(number: int) -> str:
    return list(LINES)[number % len(LINES)]


def students(count: int = 18, exercise: str = "double") -> list[Entry]:
    """A class in which every kind of submission occurs."""
    return [
        Entry(f"学生{number:02}", "maths", exercise, submission(LINES[kind(number)]))
        for number in range(count)
    ]


REFUSED = Entry("学生99", "", "", None, "damaged", "not a zip file", "学生99.zip")


class Inline:
    """Runs everything at once in this process; a submission with `deadly` in it takes the worker with it."""

    jobs = 2
    lost = (ConnectionError,)
    local = True

    def __init__(self):
        self.renewed = 0
        self.graded = []

    def submit(self, function, /, *arguments) -> Future:
        future: Future = Future()
        source = getattr(arguments[0], "source", b"")
        self.graded += [source] if source else []
        try:
            if b"deadly" in source:
                raise ConnectionError
            future.set_result(function(*arguments))
        except Exception as error:
            future.set_exception(error)
        return future

    def finished(self, futures):
        return list(futures)

    def place_of(self, _future, /) -> str:
        return ""

    def renew(self) -> None:
        self.renewed += 1

    def close(self) -> None: ...


@contextlib.contextmanager
def silent(stage: str, total: int):
    yield lambda: None


@pytest.fixture
def run(small_course: Path, tmp_path: Path, runners, monkeypatch):
    """`run(entries)`: grade them into `tmp_path / "out"` with this session's processes."""
    monkeypatch.setattr(worker, "_shared_runners", lambda: runners)

    def grade(entries, out: Path = tmp_path / "out", executor=None, **options):
        course = load_course(small_course)
        chosen = BatchOptions("reduced", **options)
        with locked(out, "batch-locked"), Store(out) as store:
            return run_batch(course, entries, store, executor or Inline(), chosen, silent)

    return grade


def table(out: Path) -> list[tuple]:
    """Everything that a result says but how long it took; nothing may be under way."""
    with contextlib.closing(sqlite3.connect(out / "results.sqlite")) as database:
        assert not database.execute("SELECT * FROM attempts").fetchall()
        database.row_factory = sqlite3.Row
        rows = [dict(row) for row in database.execute("SELECT * FROM results")]
    where = ("seconds", "worker")
    return sorted(tuple(v for n, v in row.items() if n not in where) for row in rows)


def write_class(folder: Path, slow: bool = False) -> Path:
    for entry in students(20):
        path = folder / entry.student / "maths" / "double.py"
        path.parent.mkdir(parents=True)
        wait = b"import time\n\ntime.sleep(0.1)\n" if slow else b""
        path.write_bytes(wait + entry.source)
    (folder / "学生99.zip").write_bytes(b"PK no zip")
    return folder


def start(folder: Path, out: Path, course: Path, **options) -> subprocess.Popen:
    words = ["batch", folder, "--out", out, "--root", course, "--jobs", "2", "--sandbox", "reduced"]
    return subprocess.Popen(
        [sys.executable, "-m", "grader", *map(str, words)],
        env={**os.environ, "GRADE_LANG": "en", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def wait_for_rows(process: subprocess.Popen, out: Path, count: int) -> None:
    """Until that many results are there, or the run is over."""
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(sqlite3.OperationalError):
            uri = f"{(out / 'results.sqlite').as_uri()}?mode=ro"
            with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
                if database.execute("SELECT count(*) FROM results").fetchone()[0] >= count:
                    return
        time.sleep(0.01)


def test_every_submission_gets_its_row(run, tmp_path):
    summary = run([*students(), REFUSED])
    assert summary.graded == 19
    assert summary.statuses == {
        "passed": 3, "wrong": 6, "unfinished": 3, "crashed": 6, "refused": 1,
    }  # fmt: skip
    rows = {row.student: row for row in read_rows(tmp_path / "out")}
    for number in range(18):
        row = rows[f"学生{number:02}"]
        name = kind(number)
        assert row.status == STATUS.get(name, name)
        assert row.points == (name == "passed")
        assert row.mistakes == (("square",) if name == "square" else ())
        assert row.message.ja
        assert row.message.en
        assert row.tier == "reduced"
    assert rows["学生01"].diagnosis.ja
    assert rows["学生02"].line == "y = x * 3"
    # Whatever their cases are, students who made the same slip that has no name agree, and only they.
    assert len({row.values for row in rows.values()} - {""}) == 1
    assert rows["学生99"].status == "refused"
    assert "not a zip file" in rows["学生99"].message.en
    assert rows["学生99"].points == 0


def test_a_second_run_grades_nothing_and_a_newcomer_only(run, tmp_path):
    run(students())
    before = table(tmp_path / "out")
    assert run(students()).graded == 0
    assert table(tmp_path / "out") == before
    assert run(students(19)).graded == 1


def test_a_refusal_that_was_mended_leaves_nothing(run, tmp_path):
    run([REFUSED])
    run([Entry("学生99", "maths", "double", submission("2 * x"))])
    assert [row.status for row in read_rows(tmp_path / "out")] == ["passed"]


def test_of_two_submissions_for_one_place_one_is_graded_and_the_other_listed(run, tmp_path):
    one, other = (
        Entry("学生00", "maths", "double", submission(line), origin=line)
        for line in ("2 * x", "x**2")
    )
    run([one, other])
    assert sorted(row.status for row in read_rows(tmp_path / "out")) == ["passed", "refused"]


def test_an_exercise_that_the_course_has_not_is_a_refused_row(run, tmp_path):
    run([Entry("学生00", "maths", "treble", b"x = 1")])
    (row,) = read_rows(tmp_path / "out")
    assert row.status == "refused"
    assert "treble" in row.message.en


def test_a_run_that_is_killed_goes_on_to_the_same_table(small_course, tmp_path):
    """kill -9 at three random moments; the secret is the same, so the cases are."""
    folder = write_class(tmp_path / "class", slow=True)
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    process = start(folder, calm, small_course)
    assert process.wait(120) == 0, process.communicate()
    process.communicate()
    killed.mkdir()
    shutil.copy(calm / "secret", killed / "secret")
    moments = random.Random(os.getpid())
    for low in (0, 5, 11):
        process = start(folder, killed, small_course)
        wait_for_rows(process, killed, low + moments.randrange(5))
        time.sleep(moments.random() / 10)
        process.kill()
        process.communicate()
    process = start(folder, killed, small_course)
    assert process.wait(120) == 0, process.communicate()
    process.communicate()
    assert len(table(calm)) == 21
    assert table(killed) == table(calm)
    assert (killed / "gradebook.csv").read_bytes() == (calm / "gradebook.csv").read_bytes()


def test_ctrl_c_leaves_a_folder_that_can_go_on(small_course, tmp_path):
    folder, out = write_class(tmp_path / "class", slow=True), tmp_path / "out"
    process = start(folder, out, small_course)
    wait_for_rows(process, out, 3)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "The same command goes on" in err
    assert "Traceback" not in err
    process = start(folder, out, small_course)
    shown, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert "21 submissions" in shown
    assert len(table(out)) == 21


def test_a_changed_exercise_is_graded_again_and_nothing_else(run, small_course, tmp_path):
    solution = small_course / "solutions" / "maths" / "double.py"
    shutil.copy(solution, solution.with_name("same.py"))
    handed_in = [*students(), *students(exercise="same")]
    run(handed_in)
    before = {(row.student, row.exercise): row for row in read_rows(tmp_path / "out")}
    solution.write_text(
        solution.read_text(encoding="utf-8")
        .replace("2 * x", "x * 3")
        .replace("return x + x, (x + x).sum()", "return x + x + x, (x + x + x).sum()")
        .replace('same="x + x"', 'same="x + x + x"'),
        encoding="utf-8",
    )
    summary = run(handed_in)
    assert summary.graded == 18
    after = {(row.student, row.exercise): row for row in read_rows(tmp_path / "out")}
    assert all(after[key] == before[key] for key in before if key[1] == "same")
    changed = {(c.student, c.before, c.after, c.reason) for c in summary.changes}
    expected = {(f"学生{n:02}", "passed", "wrong", "exercise") for n in (0, 6, 12)}
    expected |= {(f"学生{n:02}", "wrong", "passed", "exercise") for n in (2, 8, 14)}
    assert changed == expected
    assert not run(handed_in).changes


def test_the_same_student_has_the_same_cases_whatever_is_handed_in(run, tmp_path):
    def message(source: bytes, round_: int = 1) -> str:
        run([Entry("学生00", "maths", "double", source)], round=round_)
        return read_rows(tmp_path / "out")[-1].message.en

    first = message(submission("x * 3"))
    assert message(submission("x  *  3") + b"# again\n") == first
    assert message(submission("x * 3"), round_=2) != first
    assert {row.round for row in read_rows(tmp_path / "out")} == {1, 2}


def test_cases_follow_from_the_secret_student_exercise_and_round():
    seeds = Seeds(b"one")
    names = [f"学生{number}" for number in range(200)]

    def drawn(seeds: Seeds, exercise: str = "double", round_: int = 1) -> list[int]:
        return [seeds.of(name, "maths", exercise, round_) for name in names]

    assert len(set(drawn(seeds))) == seeds.slots
    others = [drawn(Seeds(b"two")), drawn(seeds, "same"), drawn(seeds, round_=2)]
    assert not any(set(drawn(seeds)) & set(other) for other in others)
    assert drawn(seeds) == drawn(Seeds(b"one"))
    assert "one" not in repr(seeds)
    attempts = [seeds.of("学生1", "maths", "double", 1, attempt) for attempt in range(1, 31)]
    assert len(set(attempts)) == 30
    assert attempts[0] == seeds.of("学生1", "maths", "double", 1)
    # Somebody who knows an input could draw the cases of 2**32 seeds until they begin with it.
    assert max(attempts) > 2**60


def test_attempts_are_counted_where_the_bytes_changed_and_the_last_one_counts(run, tmp_path):
    def hand_in(line: str, attempts: int | None = 2, **options):
        entry = Entry("学生00", "maths", "double", submission(line))
        graded = run([entry], attempts=attempts, **options).graded
        (row,) = read_rows(tmp_path / "out")
        return graded, row.attempt, row.beyond, row.status, row.message.en

    first = hand_in("x * 3", attempts=None)
    assert first[:4] == (1, 1, False, "wrong")
    assert (
        hand_in("x * 3") == hand_in("x * 3") == (0, *first[1:])
    )  # what was graded before is the first
    second = hand_in("x * 3  # again")
    assert second[:4] == (1, 2, False, "wrong")
    assert second[4] != first[4]  # on other cases
    assert hand_in("2 * x") == (0, 2, True, "wrong", second[4])
    assert hand_in("x * 3  # again") == (0, 2, False, "wrong", second[4])
    assert hand_in("2 * x", attempts=3)[:4] == (1, 3, False, "passed")
    assert hand_in("x * 3", attempts=3)[:4] == (0, 3, True, "passed")
    # Without a count it is what lies there that counts, on the cases of old.
    assert hand_in("x * 3", attempts=None) == (1, 1, False, "wrong", first[4])


def test_a_hand_in_that_nobody_could_grade_costs_no_attempt(run, tmp_path):
    for line, attempt in (("2 * x  # deadly", 1), ("x * 3", 1), ("2 * x", 2)):
        run([Entry("学生00", "maths", "double", submission(line))], attempts=2)
        (row,) = read_rows(tmp_path / "out")
        assert row.attempt == attempt
    assert row.status == "passed"


def test_what_could_not_be_run_uses_no_attempt(run, small_course, tmp_path):
    """The stub, as a file and as a notebook's cell, and what is no Python. What was run in part uses one."""
    stub = stub_of(load_course(small_course).load("maths", "double"))
    cell = stub.partition('"""')[2].partition('"""')[2]
    broken = submission("2 * (x").decode()
    running = f"print('import os')\n{cell}"  # the stub, but for what runs in the place of its text
    steps = [(stub, 1, "unfinished"), (cell, 1, "unfinished"), (broken, 1, "crashed")]
    steps += [
        (running, 1, "unfinished"),
        (broken, 2, "crashed"),
        (stub, 2, "unfinished"),
    ]
    steps += [
        ("x\x00", 2, "crashed"),
        (submission("x * 3").decode(), 2, "wrong"),
        (stub, 2, "wrong"),
    ]
    for text, attempt, status in steps:
        run([Entry("学生00", "maths", "double", text.encode())], attempts=2)
        (row,) = read_rows(tmp_path / "out")
        assert (row.attempt, row.status) == (attempt, status), text
    assert row.beyond


@pytest.mark.parametrize("flavour", ["numpy", "tensorflow"])
def test_what_takes_minutes_is_announced(flavour, capsys):
    stage = references_stage([SimpleNamespace(flavour="numpy"), SimpleNamespace(flavour=flavour)])
    with progress_bars("en")(stage, 1) as advance:
        told = capsys.readouterr().err
        advance()
    assert ("can take minutes" in told) == (flavour == "tensorflow")
    assert "Computing the right values  1/1" in capsys.readouterr().err


def test_an_interrupted_attempt_goes_on_as_the_same_one(run, tmp_path):
    class Interrupted(Inline):
        def submit(self, function, /, *arguments):
            if function is worker.grade:
                raise KeyboardInterrupt
            return super().submit(function, *arguments)

    def hand_in(line: str, **options) -> None:
        run([Entry("学生00", "maths", "double", submission(line))], attempts=3, **options)

    hand_in("x * 3")
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            hand_in("2 * x", executor=Interrupted())
    hand_in("2 * x")
    assert [(row.attempt, row.status) for row in read_rows(tmp_path / "out")] == [(2, "passed")]


def test_a_changed_exercise_grades_the_attempt_that_counts_again(run, small_course, tmp_path):
    for line in ("x * 3", "2 * x"):
        run([Entry("学生00", "maths", "double", submission(line))], attempts=1)
    solution = small_course / "solutions" / "maths" / "double.py"
    solution.write_text(solution.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    assert run([Entry("学生00", "maths", "double", submission("2 * x"))], attempts=1).graded == 1
    (row,) = read_rows(tmp_path / "out")
    assert (row.status, row.attempt, row.beyond) == ("wrong", 1, True)


class Far(Inline):
    """Workers elsewhere, in turn; those in `lying` say of everything that it passed."""

    local = False
    names = ("tcp://a", "tcp://b")

    def __init__(self, *lying: str):
        super().__init__()
        self.lying = lying
        self.places: dict[Future, str] = {}

    def submit(self, function, /, *arguments) -> Future:
        future = super().submit(function, *arguments)
        place = self.names[len(self.places) % len(self.names)]
        self.places[future] = place
        if place in self.lying:
            told: Future = Future()
            told.set_result(dataclasses.replace(future.result(), status=Status.PASSED))
            future, self.places[told] = told, place
            self.places[future] = self.places.pop(future)
        return future

    def place_of(self, future, /) -> str:
        return self.places[future]


class Here(Inline):
    """This machine, where passes are drawn again."""

    def __init__(self, _jobs: int):
        super().__init__()

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None: ...


def test_what_a_lying_worker_passed_is_found_out_and_nothing_of_it_counts(
    run, small_course, tmp_path, monkeypatch
):
    monkeypatch.chdir(small_course)
    monkeypatch.setattr("grader.classes.dispatch.LocalExecutor", Here)
    honest = run(students(), out=tmp_path / "honest", executor=Far())
    assert (honest.drawn.count, honest.drawn.differing) == (3, ())
    assert run(students(), out=tmp_path / "honest", executor=Far()).drawn.count == 0  # settled
    (tmp_path / "out").mkdir()
    shutil.copy(tmp_path / "honest" / "secret", tmp_path / "out" / "secret")
    summary = run(students(), executor=Far("tcp://b"))
    assert {one.worker for one in summary.drawn.differing} == {"tcp://b"}
    assert all(one.graded.status != "passed" for one in summary.drawn.differing)
    with contextlib.closing(sqlite3.connect(tmp_path / "out" / "results.sqlite")) as database:
        query = "SELECT count(*) FROM results WHERE worker = 'tcp://b' AND status != 'grader-error'"
        assert database.execute(query).fetchone() == (0,)
    assert {row.status for row in read_rows(tmp_path / "out") if row.scored} > {"passed"}
    # The same command goes on with other workers, and comes to what is right.
    assert not run(students(), executor=Far()).drawn.differing
    assert run(students(), executor=Far()).graded == 0
    statuses = [
        {row.student: row.status for row in read_rows(tmp_path / out)} for out in ("honest", "out")
    ]
    assert statuses[0] == statuses[1]


def test_some_of_every_workers_passes_are_drawn_and_nobody_else_can_tell_which():
    def item(number: int) -> Item:
        return Item(f"学生{number}", "maths", "double", "", 1, "digest", "exercise")

    passes = [("one", item(number)) for number in range(3000)] + [("two", item(3001))]
    drawn = draw(passes, Seeds(b"one"))
    assert ("two", item(3001)) in drawn
    assert 15 < len(drawn) < 50
    assert draw(passes, Seeds(b"one")) == drawn
    assert not set(drawn) & set(draw(passes[:-1], Seeds(b"two")))


def test_a_worker_gives_no_points():
    """They follow from the status, which is what is looked at again."""
    assert "points" not in {field.name for field in dataclasses.fields(Graded)}
    assert [
        Graded(status).points for status in (Status.PASSED, Status.WRONG, Status.GRADER_ERROR)
    ] == [1, 0, None]


def test_results_inside_what_students_filled_are_refused(call, small_course, tmp_path):
    """A student's folder of that name could hold a secret of hers."""
    folder = write_class(tmp_path / "class")
    for out in (folder, folder / "学生00", folder / "new" / "results"):
        result = call("batch", folder, "--out", out, "--root", small_course, "--lang", "en")
        assert result.code == 2
        assert "lies inside" in result.err
    assert not (folder / "results.sqlite").exists()


ODD = "\x1b[31mred\u202egnp\x07"


def test_names_that_steer_a_terminal_are_shown_escaped(
    call, small_course, tmp_path, runners, monkeypatch
):
    monkeypatch.setattr(worker, "_shared_runners", lambda: runners)
    monkeypatch.setattr("grader.classes.batch.LocalExecutor", Here)
    folder = tmp_path / "class"
    for name in ("maths/double.py", f"maths/{ODD}.py", f"{ODD}/x.py", f"{ODD}.zip"):
        path = folder / ODD / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(submission("2 * x"))
    (folder / f"{ODD}.txt").write_text("x", encoding="utf-8")
    place = (
        folder,
        "--out",
        tmp_path / f"out{ODD}",
        "--root",
        small_course,
        "--sandbox",
        "reduced",
    )
    shown = [call("batch", *place, "--lang", "en")]
    (folder / ODD / "maths" / "double.py").write_bytes(submission("x * 3"))
    shown.append(call("batch", *place, "--lang", "ja"))
    assert (
        shown[1].out.count("\\x1b[31mred\\u202egnp\\x07") >= 2
    )  # the change, and where results are
    written = [
        path
        for path in (tmp_path / f"out{ODD}").rglob("*")
        if path.suffix in (".csv", ".json", ".html", ".xml")
    ]
    texts = [one.out + one.err for one in shown] + [path.read_text("utf-8") for path in written]
    assert len(written) == 5
    for text in texts:
        assert not set(text) & set("\x1b\u202e\x07")
        assert "red" in text


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_nobody_else_can_read_the_secret(tmp_path):
    with locked(tmp_path / "out", "batch-locked"):
        secret = read_secret(tmp_path / "out")
    assert stat.S_IMODE((tmp_path / "out" / "secret").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700
    assert read_secret(tmp_path / "out") == secret


def test_a_second_batch_in_the_same_folder_is_told_so(call, small_course, tmp_path):
    folder = write_class(tmp_path / "class")
    with locked(tmp_path / "out", "batch-locked"):
        result = call(
            "batch", folder, "--out", tmp_path / "out", "--root", small_course, "--lang", "en"
        )
    assert result.code == 2
    assert "Another grade batch is at work" in result.err
    assert str(os.getpid()) in result.err


def test_strangers_are_not_graded_below_the_full_tier(call, small_course, tmp_path, monkeypatch):
    monkeypatch.setattr("grader.classes.batch.sandbox_tier", lambda: Tier.REDUCED)
    folder = write_class(tmp_path / "class")
    result = call(
        "batch", folder, "--out", tmp_path / "out", "--root", small_course, "--lang", "en"
    )
    assert result.code == 2
    assert "--sandbox reduced" in result.err
    assert not read_rows(tmp_path / "out")
    words = ("--root", small_course, "--sandbox", "reduced", "--lang", "en")
    result = call("batch", folder, "--out", tmp_path / "out", *words)
    assert "not fully confined" in result.out
    assert "grade doctor" in result.out


def test_a_result_does_not_count_where_the_confinement_was_less_than_asked_for(
    run, tmp_path, runners, monkeypatch
):
    grade_source = worker.grade_source

    def unconfined(*arguments, **options):
        return worker.replace(grade_source(*arguments, **options), tier="reduced")

    monkeypatch.setattr(worker, "grade_source", unconfined)
    course = load_course(tmp_path / "course")
    with locked(tmp_path / "out", "batch-locked"), Store(tmp_path / "out") as store:
        run_batch(course, students(1), store, Inline(), BatchOptions("full"), silent)
    assert [row.status for row in read_rows(tmp_path / "out")] == ["grader-error"]


def test_what_kills_its_worker_is_given_up_and_the_others_are_graded(run, tmp_path):
    deadly = Entry("学生05", "maths", "double", submission("2 * x  # deadly"))
    executor = Inline()
    handed_in = [deadly if entry.student == "学生05" else entry for entry in students()]
    summary = run(handed_in, executor=executor)
    assert summary.statuses["grader-error"] == 1
    assert summary.statuses["passed"] == 3
    assert executor.graded.count(deadly.source) == 2
    row = next(row for row in read_rows(tmp_path / "out") if row.student == "学生05")
    assert not row.scored
    assert table(tmp_path / "out")  # and no attempt is left open


def test_an_oracle_that_fails_is_nobodys_wrong_answer(run, small_course, tmp_path):
    solution = small_course / "solutions" / "maths" / "double.py"
    text = solution.read_text(encoding="utf-8")
    solution.write_text(text.replace("return x + x,", "return 1 / 0,"), encoding="utf-8")
    executor = Inline()
    summary = run(students(), executor=executor)
    assert summary.statuses == {"grader-error": 18}
    assert not executor.graded


def test_an_oracle_that_fails_in_a_worker_says_why(small_course, tmp_path):
    """What it raised cannot be pickled, and still says what it was."""
    solution = small_course / "solutions" / "maths" / "double.py"
    text = solution.read_text(encoding="utf-8")
    failing = "raise type('Odd', (Exception,), {})('numbers are out')"
    solution.write_text(
        text.replace("    return x + x,", f"    {failing}\n    return x + x,"), encoding="utf-8"
    )
    course = load_course(small_course)
    with Store(tmp_path) as store, LocalExecutor(1) as executor:
        run_batch(course, students(2), store, executor, BatchOptions("reduced"), silent)
    row, _ = read_rows(tmp_path)
    assert row.status == "grader-error"
    assert "Odd: numbers are out" in row.message.en


def test_a_limit_of_seconds_holds(run, tmp_path):
    endless = Entry("学生00", "maths", "double", submission("[None for _ in iter(int, 1)]"))
    run([endless], seconds=0.3)
    (row,) = read_rows(tmp_path / "out")
    assert row.status == "timeout"
    assert "0.3" in row.message.en


def test_a_worker_that_dies_is_told_and_replaced():
    with LocalExecutor(1) as executor:
        future = executor.submit(os._exit, 3)
        assert list(executor.finished([future])) == [future]
        with pytest.raises(executor.lost):
            future.result()
        executor.renew()
        assert executor.submit(os.getpid).result() != os.getpid()
