"""Single keys from the terminal, without Enter. Whatever happens, the terminal is as it was afterwards."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import threading
import time
from collections.abc import Callable, Generator

from grader import untyped

_PAUSE = 0.05  # seconds between looks at the keyboard, on Windows and while ending


@contextlib.contextmanager
def reading_keys(put: Callable[[str], None]) -> Generator[bool]:
    """Call `put` with each key (lower case) from another thread. Gives whether there is a keyboard."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield False
        return
    ending = threading.Event()
    windows = platform.system() == "Windows"
    read = _read_windows if windows else _read
    with contextlib.nullcontext() if windows else _single_keys():
        thread = threading.Thread(target=read, args=(put, ending), daemon=True)
        thread.start()
        try:
            yield True
        finally:
            ending.set()
            thread.join(1.0)


@contextlib.contextmanager
def _single_keys() -> Generator[None]:
    """No echo and no waiting for Enter; Ctrl-C still interrupts."""
    import termios

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    now = termios.tcgetattr(descriptor)
    now[3] &= ~(termios.ICANON | termios.ECHO)
    termios.tcsetattr(descriptor, termios.TCSADRAIN, now)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)


def _read(put: Callable[[str], None], ending: threading.Event) -> None:
    import select

    descriptor = sys.stdin.fileno()
    while not ending.is_set():
        if not select.select([descriptor], [], [], _PAUSE)[0]:
            continue
        data = os.read(descriptor, 64)
        if not data:
            put("q")  # the terminal went away
            return
        if data[:1] == b"\x1b":
            continue  # an arrow or a function key comes as several bytes
        for key in data.decode("utf-8", "ignore"):
            put(key.lower())


def _read_windows(put: Callable[[str], None], ending: threading.Event) -> None:
    msvcrt = untyped.msvcrt()

    while not ending.is_set():
        if not msvcrt.kbhit():
            time.sleep(_PAUSE)
            continue
        key = msvcrt.getwch()
        if key in "\x00\xe0":
            msvcrt.getwch()  # the second half of an arrow or a function key
        else:
            put(key.lower())
