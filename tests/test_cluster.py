"""Grading on a Dask cluster: a real scheduler and real workers on this machine, one of them killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.classes.store import Store, read_rows
from tests.test_batch import table, wait_for_rows, write_class

pytest.importorskip("distributed", reason="the cluster's extra is not installed")
if os.name == "nt":
    pytest.skip("signals of POSIX", allow_module_level=True)


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
        until(self._file.exists)

    @property
    def address(self) -> str:
        import json

        return json.loads(self._file.read_text(encoding="utf-8"))["address"]

    def add_worker(self, course: Path, **environment: str) -> subprocess.Popen:
        process = self._start(
            "dask_worker", "--scheduler-file", self._file, "--nthreads", "1", "--no-nanny",
            "--no-dashboard", "--host", "127.0.0.1", cwd=course, **environment,
        )  # fmt: skip
        self.workers.append(process)
        return process

    def close(self) -> None:
        for process in reversed(self._all):
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
    """Each worker has a clone of the course; one is killed midway."""
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
    process = batch(
        folder, far, small_course, "--scheduler", cluster.address, "--limit-seconds", "2"
    )
    wait_for_rows(process, far, 4)
    cluster.workers[0].send_signal(signal.SIGKILL)
    assert process.wait(120) == 0, process.communicate()
    process.communicate()
    assert len(table(local)) == 22
    assert table(far) == table(local)
    assert (far / "gradebook.csv").read_bytes() == (local / "gradebook.csv").read_bytes()
    assert cluster.workers[1].poll() is None  # the cluster is left as it was


def test_a_worker_with_another_exercise_ends_the_batch_and_not_the_class(
    cluster, small_course, tmp_path
):
    """No row is written for what another course would have said."""
    folder = write_class(tmp_path / "class")
    other = shutil.copytree(small_course, tmp_path / "other")
    solution = other / "solutions" / "maths" / "double.py"
    solution.write_text(solution.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    cluster.add_worker(other)
    process = batch(folder, tmp_path / "out", small_course, "--scheduler", cluster.address)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "Another exercise or another grader turned up" in err
    assert "Traceback" not in err
    assert not [row for row in read_rows(tmp_path / "out") if row.topic]


def test_a_worker_with_another_grader_is_refused(cluster, small_course, tmp_path):
    """An installation whose version is another one, found before the other."""
    shadow = shutil.copytree(Path(__file__).parents[1] / "grader", tmp_path / "old" / "grader")
    text = (shadow / "__init__.py").read_text(encoding="utf-8")
    assert "__version__" in text
    (shadow / "__init__.py").write_text(f'{text}\n__version__ = "0.0.1"\n', encoding="utf-8")
    cluster.add_worker(small_course, PYTHONPATH=str(tmp_path / "old"))
    folder = write_class(tmp_path / "class")
    process = batch(folder, tmp_path / "out", small_course, "--scheduler", cluster.address)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "0.0.1" in err
    assert "Install the same version" in err


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
    assert call(*place, cluster.address, "--jobs", "2").code == 2
    with Store(tmp_path / "out"):
        assert not read_rows(tmp_path / "out")
