"""Grading on a Dask cluster: a real scheduler and real workers on this machine, one of them killed."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.classes import worker
from grader.classes.cluster import ClusterExecutor
from grader.classes.results import read_rows
from grader.classes.store import Store
from grader.errors import UserError
from grader.saying.errors import error_text
from grader.trust import trust
from tests.test_batch import table, wait_for_rows, write_class

distributed = pytest.importorskip("distributed", reason="the cluster's extra is not installed")
if os.name == "nt":
    pytest.skip("signals of POSIX", allow_module_level=True)
PACKAGE = Path(__file__).parents[1] / "grader"


class Cluster:
    """A scheduler and workers, each in a process of its own, on loopback."""

    def __init__(self, folder: Path):
        self._file = folder / "scheduler.json"
        self._log = (folder / "cluster.log").open("wb")
        self.workers: list[subprocess.Popen] = []
        self._start(
            "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show",
            "--scheduler-file", self._file, cwd=folder,
        )  # fmt: skip
        until(self._written)

    def _written(self) -> bool:
        """The whole of it: the scheduler creates the file before it writes."""
        return self._file.exists() and self._file.read_text(encoding="utf-8").rstrip().endswith("}")

    @property
    def address(self) -> str:
        import json

        return json.loads(self._file.read_text(encoding="utf-8"))["address"]

    def add_worker(self, course: Path, *more: str, **environment: str) -> subprocess.Popen:
        """Under a nanny, as the README has it, unless `more` says otherwise."""
        trust(course)  # as who starts a worker there has done
        process = self._start(
            "dask_worker", "--scheduler-file", self._file, "--nthreads", "1", "--no-dashboard",
            "--host", "127.0.0.1", *more, cwd=course, **environment,
        )  # fmt: skip
        self.workers.append(process)
        return process

    def pids(self) -> dict[str, int]:
        """The processes that grade, by the address of the worker."""
        with distributed.Client(self.address, timeout=10, set_as_default=False) as client:
            return client.run(os.getpid)

    def close(self) -> None:
        for process in reversed(self._all):
            process.terminate()  # a nanny ends its worker
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()
        self._log.close()

    _all: list[subprocess.Popen]

    def _start(self, module: str, *arguments: object, cwd: Path, **environment: str):
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, **environment},
            stdout=self._log,
            stderr=self._log,
        )
        self.__dict__.setdefault("_all", []).append(process)
        return process


def until(condition, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def other_grader(folder: Path) -> Path:
    """A folder with an installation whose version is another one."""
    shadow = shutil.copytree(PACKAGE, folder / "old" / "grader")
    text = (shadow / "__init__.py").read_text(encoding="utf-8")
    assert "__version__" in text
    (shadow / "__init__.py").write_text(f'{text}\n__version__ = "0.0.1"\n', encoding="utf-8")
    return folder / "old"


@pytest.fixture
def cluster(tmp_path):
    (tmp_path / "cluster").mkdir()
    with contextlib.closing(Cluster(tmp_path / "cluster")) as cluster:
        yield cluster


def batch(folder: Path, out: Path, course: Path, *more: object) -> subprocess.Popen:
    words = ("batch", folder, "--out", out, "--root", course, "--lang", "en", *more)
    return subprocess.Popen(
        [sys.executable, "-m", "grader", *map(str, words), "--sandbox", "reduced"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def test_a_cluster_that_loses_a_worker_gives_the_table_of_this_machine(
    cluster, small_course, tmp_path
):
    """Each worker has a clone of the course. The batch is interrupted and goes on; then a worker is killed."""
    folder = write_class(tmp_path / "class", slow=True)
    endless = folder / "学生21" / "maths" / "double.py"
    endless.parent.mkdir(parents=True)
    endless.write_text("while True:\n    pass\n", encoding="utf-8")
    local, far = tmp_path / "local", tmp_path / "far"
    process = batch(folder, local, small_course, "--jobs", "2", "--limit-seconds", "2")
    assert process.wait(120) == 0, process.communicate()
    process.communicate()
    far.mkdir()
    shutil.copy(local / "secret", far / "secret")
    for name in ("one", "two"):
        clone = shutil.copytree(small_course, tmp_path / name)
        cluster.add_worker(clone)
    until(lambda: len(cluster.pids()) == 2)
    words = (folder, far, small_course, "--scheduler", cluster.address, "--limit-seconds", "2")
    process = batch(*words)
    wait_for_rows(process, far, 2)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert "The same command goes on from there" in err
    assert "Traceback" not in err
    before = cluster.pids()
    assert len(before) == 2  # the cluster is left as it was
    process = batch(*words)
    wait_for_rows(process, far, 6)
    os.kill(min(before.values()), signal.SIGKILL)
    assert process.wait(120) == 0, process.communicate()
    process.communicate()
    assert len(table(local)) == 22
    assert table(far) == table(local)
    assert (far / "gradebook.csv").read_bytes() == (local / "gradebook.csv").read_bytes()
    assert max(before.values()) in cluster.pids().values()


def test_work_that_kills_its_worker_kills_one_and_is_told(cluster, tmp_path):
    """Dask would try it on three more; a result that went with its worker is lost, not waited for."""
    for _ in range(3):
        cluster.add_worker(tmp_path, "--no-nanny")
    until(lambda: len(cluster.pids()) == 3)
    with ClusterExecutor(cluster.address, "reduced") as executor:
        assert executor.jobs == 3
        deadly, *others = [
            executor.submit(*call) for call in ((os._exit, 1), (abs, -2), (abs, -3), (abs, -4))
        ]
        waiting = {deadly, *others}
        while waiting:
            waiting -= set(executor.finished(waiting))
        with pytest.raises(executor.lost):
            deadly.result()
        assert [other.result() for other in others[:2]] == [2, 3]
        assert [process.poll() is None for process in cluster.workers].count(False) == 1
        executor.renew()
        assert executor.jobs == 2
        again = executor.submit(abs, -5)
        assert list(executor.finished([again])) == [again]
        assert again.result() == 5
        done = executor.submit(abs, -6)
        until(lambda: done.remote.status == "finished")
        for process in cluster.workers:
            process.kill()
            process.wait()
        assert list(executor.finished([done])) == [done]
        with pytest.raises(executor.lost):
            done.result()


def test_a_worker_that_comes_later_is_asked_before_it_grades(cluster, tmp_path):
    cluster.add_worker(tmp_path, "--no-nanny")
    with ClusterExecutor(cluster.address, "reduced") as executor:
        cluster.add_worker(tmp_path, "--no-nanny", PYTHONPATH=str(other_grader(tmp_path)))
        with pytest.raises(UserError) as caught:
            until(lambda: executor.jobs == 2)
    assert caught.value.key == "other-grader"
    assert "0.0.1" in error_text(caught.value, "ja")


def test_a_worker_that_confines_less_than_asked_is_refused(cluster, tmp_path, monkeypatch):
    cluster.add_worker(tmp_path, "--no-nanny")
    ours = worker.about().grader
    monkeypatch.setattr(worker, "about", lambda: worker.About(ours, "reduced"))  # sent as it is
    with pytest.raises(UserError) as caught:
        ClusterExecutor(cluster.address, "full")
    assert caught.value.key == "worker-sandbox"
    with ClusterExecutor(cluster.address, "reduced") as executor:
        assert executor.tier == "reduced"


def test_a_scheduler_that_goes_away_is_said(cluster, tmp_path):
    cluster.add_worker(tmp_path, "--no-nanny")
    with ClusterExecutor(cluster.address, "reduced") as executor:
        work = executor.submit(time.sleep, 60)
        cluster._all[0].kill()
        with pytest.raises(UserError) as caught:
            executor.finished([work])
        cluster.workers[0].kill()
    assert caught.value.key == "scheduler-lost"


@pytest.mark.parametrize("course", ["changed", "none"])
def test_a_worker_with_another_exercise_ends_the_batch_and_not_the_class(
    course, cluster, small_course, tmp_path
):
    """No row is written for what another course would have said; the worker and its file are named."""
    folder = write_class(tmp_path / "class")
    other = shutil.copytree(small_course, tmp_path / "other")
    solution = other / "solutions" / "maths" / "double.py"
    solution.write_text(solution.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    if course == "none":
        shutil.rmtree(other / "solutions")
    cluster.add_worker(other, "--no-nanny")
    process = batch(folder, tmp_path / "out", small_course, "--scheduler", cluster.address)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "is not the exercise that this batch began with" in err
    assert platform.node() in err
    assert str(solution if course == "changed" else other) in err
    assert "Traceback" not in err
    assert not [row for row in read_rows(tmp_path / "out") if row.topic]


def test_a_worker_with_another_grader_is_refused(cluster, small_course, tmp_path):
    cluster.add_worker(small_course, "--no-nanny", PYTHONPATH=str(other_grader(tmp_path)))
    folder = write_class(tmp_path / "class")
    process = batch(folder, tmp_path / "out", small_course, "--scheduler", cluster.address)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "0.0.1" in err
    assert "Install the same version" in err
    assert "tcp://127.0.0.1:" in err  # which worker


def test_no_scheduler_and_no_worker_are_said(call, small_course, tmp_path, monkeypatch, cluster):
    monkeypatch.setattr("grader.classes.cluster.CONNECT_SECONDS", 1)
    folder = write_class(tmp_path / "class")
    place = ("batch", folder, "--out", tmp_path / "out", "--root", small_course, "--lang", "en")
    place += ("--sandbox", "reduced", "--scheduler")
    result = call(*place, "tcp://127.0.0.1:9")
    assert result.code == 2
    assert "There is no Dask scheduler at tcp://127.0.0.1:9" in result.err
    result = call(*place, cluster.address)
    assert result.code == 2
    assert "has no worker" in result.err
    assert "--jobs does not go with --scheduler" in call(*place, cluster.address, "--jobs", 2).err
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert 'pip install -e ".[cluster]"' in call(*place, cluster.address).err
    with Store(tmp_path / "out"):
        assert not read_rows(tmp_path / "out")


LIE = """
import dataclasses
from grader.classes import worker

honest = getattr(worker, "honest", worker.grade)  # Dask runs this file twice
worker.honest = honest


def grade(job):
    return dataclasses.replace(honest(job), status="passed", message=worker.Text("", "trust me"))


worker.grade = grade
"""


def test_a_worker_that_lies_ends_the_batch_and_nothing_it_said_counts(
    cluster, small_course, tmp_path
):
    """Its grader is the batch's, to the last byte on disk; what runs there is another thing."""
    (tmp_path / "lie.py").write_text(LIE, encoding="utf-8")
    cluster.add_worker(small_course, "--no-nanny", "--preload", str(tmp_path / "lie.py"))
    folder = write_class(tmp_path / "class")
    until(lambda: len(cluster.pids()) == 1)
    (address,) = cluster.pids()
    process = batch(folder, tmp_path / "out", small_course, "--scheduler", cluster.address)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 2, out + err
    assert address in err
    assert "Nothing they said is counted" in err
    assert "graded again on this machine" in out
    assert "trust me" not in (tmp_path / "out" / "report.html").read_text("utf-8")
    rows = read_rows(tmp_path / "out")
    assert len(rows) == 21
    assert not [row for row in rows if row.status == "passed" and row.message.en == "trust me"]
    counted = [row for row in rows if row.topic and row.scored]
    assert len(counted) <= 5  # what was drawn, as this machine has it
