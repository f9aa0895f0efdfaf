"""`grade web`: starts what will grade, then serves the desk until it is ended."""

from __future__ import annotations

import contextlib
import re
import sys
from pathlib import Path

from grader.errors import UserError
from grader.judging.cache import state_folder
from grader.learners.own_course import find_own_course
from grader.locking import locked
from grader.running.launch import can_fork, start_zygotes

FOLDER = "desk"  # in the state folder
_PORT = "{port}"  # in the address of a proxy
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?(/[\w.~%@+-]+)*/?", re.ASCII)


def web_command(root: Path | None, language: str, browser: bool, address: str = "") -> int:
    """Until it is ended. `address`: where a proxy shows the desk, "{port}" in it stands for the port. Raises `UserError`."""
    if address and not _ADDRESS.fullmatch(address.replace(_PORT, "1")):
        raise UserError("bad-value", option="--address", expected="--address")
    course = find_own_course(root)
    # Before anything imports NumPy here: zygote and grader import it at the same time. Keras, which takes half a
    # gigabyte, is warmed when one of its exercises is opened.
    started = start_zygotes({"numpy"}) if can_fork() else {}

    from grader.desk.app import make_app
    from grader.desk.desk import Desk
    from grader.desk.judge import Judge
    from grader.desk.sentences import ADDRESS, CLOSED
    from grader.exam.access import Outside
    from grader.exam.frame import Speech
    from grader.exam.server import listen, run
    from grader.running.runner import Runners

    state = state_folder(course.root)
    folder = state / FOLDER
    with (
        contextlib.closing(Judge(course, state, Runners(started))) as judge,
        locked(folder, "desk-locked"),
        listen(folder) as listening,
    ):
        port = str(listening.getsockname()[1])
        outside = Outside(address.replace(_PORT, port).rstrip("/"))
        app = run(
            lambda token, close: make_app(
                Desk(course, state, judge, Speech(language), token, close, outside)
            ),
            listening, ADDRESS, language, folder if browser and not address else None, outside,
        )  # fmt: skip
        print(CLOSED.say(app.state.desk.language), file=sys.stderr)
    return 0
