"""`grade doctor`: what this machine has, what is missing, and the command that installs it."""

from __future__ import annotations

import platform
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from rich.table import Table

from grader.errors import UserError
from grader.format.course import find_course
from grader.judging.cache import state_folder, versions
from grader.running.launch import can_fork
from grader.running.machine import find_gpus, sandbox_tier
from grader.running.runner import Runners
from grader.running.task import Task, Tier
from grader.saying.errors import error_text
from grader.saying.voice import Voice
from grader.text import Text

OLDEST, NEWEST = (3, 11), (3, 13)

LABELS = {
    "python": Text("Python", "Python"),
    "packages": Text("パッケージ", "packages"),
    "numpy": Text("NumPy の採点", "NumPy grading"),
    "keras": Text("Keras の採点", "Keras grading"),
    "gpu": Text("GPU", "GPU"),
    "sandbox": Text("提出の隔離", "sandbox"),
    "course": Text("コース", "course"),
    "cache": Text("保存した正しい値", "kept references"),
    "datasets": Text("データ", "datasets"),
    "terminal": Text("端末", "terminal"),
}
STARTS = Text("動きます（準備に {seconds:.1f} 秒）", "works ({seconds:.1f} s to start)")
FAILS = Text("動きません: {reason}", "does not work: {reason}")
WRONG_PYTHON = Text("{version}（3.11 から 3.13 が要ります）", "{version} (3.11 to 3.13 is needed)")
NOT_INSTALLED = Text(
    "ありません。入れるには  python -m pip install -r requirements.txt",
    "missing. To install:  python -m pip install -r requirements.txt",
)
NO_GPU = Text("なし（CPU で採点します）", "none (grading runs on the CPU)")
UNUSABLE_GPU = Text(
    'GPU はあるが TensorFlow から使えません（{reason}）。入れるには  python -m pip install -e ".[gpu]"',
    'there is one, but TensorFlow cannot use it ({reason}). To install:  python -m pip install -e ".[gpu]"',
)
FORK = Text("準備済みのプロセスから fork", "forked from a warm process")
FRESH = Text("提出ごとに新しいプロセス", "a fresh process per submission")
TIERS = {
    Tier.FULL: Text(
        "完全（読めるのは Python だけ。書き込み、プロセスの起動、通信はできない）",
        "full (reads Python only; cannot write, start processes or use the network)",
    ),
    Tier.REDUCED: Text(
        "限定（別プロセスとメモリの上限）", "reduced (a process of its own, limited memory)"
    ),
}
COUNT = Text("{files} 個、{size:.1f} MB（{path}）", "{files} files, {size:.1f} MB ({path})")
SHIPPED = Text("同梱", "shipped")
LOADED = Text("取得済み", "downloaded")
ABSENT = Text("未取得", "not downloaded")


Finding = tuple[
    str, bool | None, str
]  # a label, whether it is fine (None: neither nor), and a text


def doctor_command(root: Path | None, language: str) -> int:
    """Print what was found; 0 if everything that grading needs works."""
    voice = Voice.on_terminal(language)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    healthy = True
    for label, fine, text in _findings(root, language):
        healthy &= fine is not False
        table.add_row({True: "✓", False: "✗", None: " "}[fine], voice.text(LABELS[label]), text)
    voice.console.print(table)
    return 0 if healthy else 1


def _findings(root: Path | None, language: str) -> Iterator[Finding]:
    """Everything that was looked at."""
    version = platform.python_version()
    supported = OLDEST <= sys.version_info[:2] <= NEWEST
    text = f"{version}  {platform.platform()}"
    yield "python", supported, text if supported else WRONG_PYTHON.say(language, version=version)
    known = versions()
    missing = [name for name in ("numpy", "keras", "tensorflow") if not known.get(name)]
    listed = ", ".join(f"{name} {number}" for name, number in known.items() if name != "python")
    yield "packages", not missing, NOT_INSTALLED.say(language) if missing else listed
    for label, flavour in (("numpy", "numpy"), ("keras", "tensorflow")):
        yield label, *_try(flavour, language)
    yield "gpu", None, _gpu(language)
    way = (FORK if can_fork() else FRESH).say(language)
    yield "sandbox", None, f"{TIERS[sandbox_tier()].say(language)}, {way}"
    try:
        course = find_course(Path.cwd(), root)
    except UserError as error:
        yield "course", False, error_text(error, language)
    else:
        yield "course", True, str(course.root)
        yield "cache", None, _cache(course.root, language)
    yield "datasets", None, _datasets(language)
    encoding = sys.stdout.encoding or ""
    width = shutil.get_terminal_size().columns
    yield "terminal", None, f"{encoding}, {width}×{shutil.get_terminal_size().lines}, {language}"


def _try(flavour: str, language: str) -> tuple[bool, str]:
    """Start the process that grades this flavour and run an empty submission in it."""
    started = time.monotonic()
    task = Task(b"def f():\n    return 1\n", "f.py", "f", ("result",), frozenset(), (), 60, flavour)
    with Runners() as runners:
        run = runners.run(task)
    seconds = time.monotonic() - started
    if run.failure is None:
        return True, STARTS.say(language, seconds=seconds)
    return False, FAILS.say(language, reason=run.failure.details.get("reason", run.failure.kind))


def _gpu(language: str) -> str:
    gpus = find_gpus()
    if gpus.names:
        return ", ".join(gpus.names)
    return UNUSABLE_GPU.say(language, reason=gpus.error) if gpus.hardware else NO_GPU.say(language)


def _cache(root: Path, language: str) -> str:
    folder = state_folder(root) / "cache"
    files = [file for file in folder.rglob("*.ref") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    return COUNT.say(language, files=len(files), size=size, path=folder)


def _datasets(language: str) -> str:
    from grader import datasets

    def state(name: str) -> str:
        if name in datasets.SHIPPED:
            return SHIPPED.say(language)
        return (LOADED if datasets.downloaded(name) else ABSENT).say(language)

    return ", ".join(f"{name} ({state(name)})" for name in datasets.available())
