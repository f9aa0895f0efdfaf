"""A server on this computer only, and the page by which a browser is opened; the exam in the browser is one."""

from __future__ import annotations

import contextlib
import html
import os
import secrets
import socket
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from grader.exam import sentences
from grader.exam import web_sentences as say
from grader.exam.access import HERE, Outside
from grader.exam.results import Guide
from grader.exam.sitting import Sitting
from grader.exam.web import make_app
from grader.keeping import replace_file
from grader.reading import read_plain
from grader.text import Text

_PAGE = """<!doctype html>
<meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>…</title>
<meta http-equiv="refresh" content="0;url={address}"><a href="{address}">→</a>
"""


def serve(sitting: Sitting, language: str, folder: Path | None, guide: Guide | None = None) -> None:
    """Let the exam be taken in the browser until it is closed there or interrupted here.

    A browser is opened by a page in `folder`, or (None) by hand: the address is printed anyway.
    """
    if sitting.finished:
        return

    def make(token: str, close: Callable[[], None]) -> Starlette:
        return make_app(sitting, language, token, close, guide)

    with listen(sitting.folder / "exam") as listening:
        app = run(make, listening, say.ADDRESS, language, folder)
    if not sitting.finished:
        spoken = app.state.exam.language
        left = sentences.duration(sitting.left, spoken)
        print(say.INTERRUPTED.say(spoken, left=left), file=sys.stderr)


def listen(folder: Path) -> socket.socket:
    """At the port of the last time, kept in `folder`, if it is free: what a page could not save stands in its browser under that address."""
    kept = folder / "port"
    port = 0
    with contextlib.suppress(OSError, ValueError):
        port = int(read_plain(kept, 5))
    try:
        listening = socket.create_server(("127.0.0.1", port if 1024 <= port < 65536 else 0))
    except OSError:
        listening = socket.create_server(("127.0.0.1", 0))
    with contextlib.suppress(OSError):
        replace_file(kept, str(listening.getsockname()[1]).encode())
    return listening


def run(
    make: Callable[[str, Callable[[], None]], Starlette],
    listening: socket.socket,
    opened: Text,
    language: str,
    folder: Path | None,
    outside: Outside = HERE,
) -> Starlette:
    """Serve the application that `make` gives for a new token until its `close` is called, or until Ctrl-C.

    `opened` tells the address; where there is a `folder`, a browser is opened by a page in it; `outside` is where a
    proxy shows the server, if one does.
    """
    token = secrets.token_urlsafe(24)
    stop: list[Callable[[], None]] = []
    app = make(token, lambda: stop[0]())
    # Without a `log_config`, which would close the handlers of others: TensorFlow's closes the stream that it began with.
    config = uvicorn.Config(
        app, log_config=None, log_level="error", access_log=False, ws="none", server_header=False,
        timeout_graceful_shutdown=2,
    )  # fmt: skip
    server = uvicorn.Server(config)
    stop.append(lambda: setattr(server, "should_exit", True))
    # An answer that waits for news asks it; else it would hold up the end.
    app.state.ending = lambda: server.should_exit
    with contextlib.ExitStack() as stack:
        place = outside.address or f"http://127.0.0.1:{listening.getsockname()[1]}"
        address = f"{place}/?token={token}"
        print(opened.say(language, address=address), file=sys.stderr, flush=True)
        if folder is not None:
            with contextlib.suppress(OSError):  # then it is opened by hand
                page = stack.enter_context(_page(folder, address))
                # Waits until the server answers; a browser that starts slowly must not hold it up.
                threading.Thread(target=_open_browser, args=(page,), daemon=True).start()
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
    return app


@contextlib.contextmanager
def _page(folder: Path, address: str) -> Generator[Path]:
    """A page that leads to `address`, for this user alone, as long as the server runs. Raises `OSError`.

    Whoever is on this computer sees with what a browser was started. A one-time address would not do: another could be
    quicker with it than the browser, which takes a second to start. In a folder of the state rather than among
    temporary files, which a browser in a container of its own does not see.
    """
    folder.chmod(0o700)
    path = folder / "open.html"
    path.unlink(missing_ok=True)  # of a server that was killed
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with open(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(_PAGE.format(address=html.escape(address)))
        yield path
    finally:
        path.unlink(missing_ok=True)


def _open_browser(page: Path) -> None:
    import webbrowser

    with contextlib.suppress(webbrowser.Error, OSError):
        webbrowser.open(page.absolute().as_uri())
