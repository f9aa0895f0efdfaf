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
from grader.running.machine import TRIED, Gpus, find_gpus, tried
from grader.running.runner import Runners
from grader.running.task import Run, Task, Tier
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
    "reading": Text("  読み取り", "  reading"),
    "writing": Text("  書き込み", "  writing"),
    "network": Text("  ネットワーク", "  network"),
    "processes": Text("  プロセス", "  processes"),
    "signals": Text("  シグナル", "  signals"),
    "memory": Text("  メモリ", "  memory"),
    "shared-memory": Text("  共有メモリ", "  shared memory"),
    "capabilities": Text("  root の権限", "  root's rights"),
    "output": Text("  出力", "  output"),
    "threads": Text("  スレッド", "  threads"),
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
# What a submission tried, and what became of it: in all flavours, or in which of them it could.
TRIALS = {
    "reading": Text(
        "ほかのファイルやプロセスの情報は読めない", "cannot read other files or other processes"
    ),
    "writing": Text("ファイルに書き込めない", "cannot write to any file"),
    "network": Text("ソケットを作れない", "cannot open a socket"),
    "processes": Text(
        "プロセスも別のプログラムも起動できない", "cannot start processes or other programs"
    ),
    "signals": Text("ほかのプロセスにシグナルを送れない", "cannot signal other processes"),
    "memory": Text("上限を超えるメモリを確保できない", "cannot have more memory than its limit"),
    "shared-memory": Text(
        "上限に数えられない共有メモリを確保できない",
        "cannot have shared memory, which no limit counts",
    ),
    "capabilities": Text("root の特別な権限を持たない", "has none of root's capabilities"),
    "output": Text("表示は上限の 1 バイトまで正確に数える", "is counted to the byte"),
    "threads": Text(
        "別のスレッドからも、以上のどれもできない",
        "cannot do any of this from a second thread either",
    ),
}
BROKEN = Text(
    "「{promise}」が守られていません（{flavours}）", "“{promise}” does NOT hold ({flavours})"
)
COUNT = Text("{files} 個、{size:.1f} MB（{path}）", "{files} files, {size:.1f} MB ({path})")
SHIPPED = Text("同梱", "shipped")
LOADED = Text("取得済み", "downloaded")
ABSENT = Text("未取得", "not downloaded")


# A label, its sign, and a text.
Finding = tuple[str, str, str]
FINE, WRONG, WARNING, NEITHER = "✓", "✗", "!", " "


def doctor_command(root: Path | None, language: str) -> int:
    """Print what was found; 0 if everything that grading needs works."""
    voice = Voice.on_terminal(language)
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    healthy = True
    for label, sign, text in _findings(root, language):
        healthy &= sign != WRONG
        table.add_row(sign, voice.text(LABELS[label]), text)
    voice.console.print(table)
    return 0 if healthy else 1


def _findings(root: Path | None, language: str) -> Iterator[Finding]:
    """Everything that was looked at."""
    version = platform.python_version()
    supported = OLDEST <= sys.version_info[:2] <= NEWEST
    text = f"{version}  {platform.platform()}"
    yield (
        "python",
        _sign(supported),
        text if supported else WRONG_PYTHON.say(language, version=version),
    )
    known = versions()
    missing = [name for name in ("numpy", "keras", "tensorflow") if not known.get(name)]
    listed = ", ".join(f"{name} {number}" for name, number in known.items() if name != "python")
    yield "packages", _sign(not missing), NOT_INSTALLED.say(language) if missing else listed
    gpus = find_gpus()
    with Runners() as runners:
        runs = {
            label: _try(runners, flavour)
            for label, flavour in (("numpy", "numpy"), ("keras", "tensorflow"))
        }
        for label, (run, seconds) in runs.items():
            yield label, _sign(run.failure is None), _started(run, seconds, language)
        yield "gpu", NEITHER, _gpu(gpus, language)
        tiers = {label: run.tier for label, (run, _) in runs.items() if run.failure is None}
        yield from _sandbox(runners, tiers, gpus, language)
    try:
        course = find_course(Path.cwd(), root)
    except UserError as error:
        yield "course", WRONG, error_text(error, language)
    else:
        yield "course", FINE, str(course.root)
        yield "cache", NEITHER, _cache(course.root, language)
    yield "datasets", NEITHER, _datasets(language)
    encoding = sys.stdout.encoding or ""
    width = shutil.get_terminal_size().columns
    yield "terminal", NEITHER, f"{encoding}, {width}×{shutil.get_terminal_size().lines}, {language}"


def _sign(fine: bool) -> str:
    return FINE if fine else WRONG


def _try(runners: Runners, flavour: str) -> tuple[Run, float]:
    """Start the process that grades this flavour and run an empty submission in it; how many seconds it took."""
    started = time.monotonic()
    task = Task(b"def f():\n    return 1\n", "f.py", "f", ("result",), frozenset(), (), 60, flavour)
    return runners.run(task), time.monotonic() - started


def _started(run: Run, seconds: float, language: str) -> str:
    if run.failure is None:
        return STARTS.say(language, seconds=seconds)
    return FAILS.say(language, reason=run.failure.details.get("reason", run.failure.kind))


def _sandbox(
    runners: Runners, tiers: dict[str, Tier], gpus: Gpus, language: str
) -> Iterator[Finding]:
    """How strongly submissions are confined, and what became of each thing that one may not do.

    `tiers` are those of what works of NumPy and Keras.
    """
    ways = {"NumPy": ("numpy", "cpu")} if "numpy" in tiers else {}
    if "keras" in tiers:
        ways["Keras"] = ("tensorflow", "cpu")
    if "keras" in tiers and gpus.names:
        ways["Keras, GPU"] = ("tensorflow", "gpu")
    found = {name: tried(runners, *way) for name, way in ways.items()}
    full = set(tiers.values()) == {Tier.FULL}
    way = (FORK if can_fork() else FRESH).say(language)
    text = TIERS[Tier.FULL if full else Tier.REDUCED].say(language)
    yield "sandbox", NEITHER if full else WARNING, f"{text}, {way}"
    for label in TRIED if any(found.values()) else ():
        open_in = [name for name, refused in found.items() if not refused[label]]
        text = TRIALS[label].say(language)
        if open_in:
            text = BROKEN.say(language, promise=text, flavours=", ".join(open_in))
        yield label, WARNING if open_in else FINE, text


def _gpu(gpus: Gpus, language: str) -> str:
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
