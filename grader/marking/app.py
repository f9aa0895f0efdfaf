"""The served report's addresses: the page, its style and script, a score that is set, how far the tables are."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
)
from starlette.routing import Route

from grader.classes.outcome import Outcome, read_outcome
from grader.classes.overrides import add_entry
from grader.classes.report import HERE, render_report
from grader.classes.report_cells import Kept, Serving
from grader.errors import UserError
from grader.exam.access import HEADERS, AccessMiddleware
from grader.format.course import Course
from grader.marking import sentences as say
from grader.marking.deciding import RefusedError, entry_of
from grader.marking.tables import Tables
from grader.saying.errors import error_text

LARGEST_FORM = 64 * 1024  # bytes: a form takes nine for each of a Japanese character


class Board:
    """What all requests share: the class's folder, and who set the last score."""

    def __init__(self, folder: Path, course: Course, language: str, token: str, who: str):
        self.language = language
        self.token = token
        self.who = who
        self.tables = Tables(folder, course, language)
        self._folder, self._course = folder, course
        self._setting = threading.Lock()
        self._packed: Kept = {}

    def page(self) -> str:
        """The report as it is now. Raises `UserError`."""
        outcome = self._outcome()
        with outcome.material(self._packed) as material:
            made = time.strftime("%Y-%m-%d %H:%M")
            serving = Serving(self.token, self.who)
            versions = dict(outcome.wanted.versions)
            return render_report(outcome.table, versions, self.language, made, material, serving)

    def decide(self, form: dict[str, str]) -> None:
        """Keep the score that `form` asks for. Raises `RefusedError` and `UserError`."""
        with self._setting:
            entry = entry_of(form, self._outcome())
            add_entry(self._folder, entry)
        self.tables.ask()

    def _outcome(self) -> Outcome:
        return read_outcome(self._folder, self._course)


def make_app(board: Board) -> Starlette:
    """The application around `board`. The tables are written when it begins, and what is left of them when it ends."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        board.tables.begin()
        yield
        await run_in_threadpool(board.tables.end)

    app = Starlette(
        routes=[
            Route("/", _page),
            Route("/override", _override, methods=["POST"]),
            Route("/state", _state),
            Route("/report.css", _file(HERE / "report.css", "text/css")),
            Route("/report.js", _file(HERE / "report.js", "text/javascript")),
        ],
        middleware=[Middleware(AccessMiddleware, token=board.token, largest=LARGEST_FORM)],
        exception_handlers={
            HTTPException: _no_page, UserError: _user_error, Exception: _broken,
        },
        lifespan=lifespan,
    )  # fmt: skip
    app.router.redirect_slashes = False
    app.state.board = board
    return app


def _board(request: Request) -> Board:
    return request.app.state.board


def _page(request: Request) -> Response:
    return HTMLResponse(_board(request).page())


def _override(request: Request) -> Response:
    board = _board(request)
    try:
        board.decide(request.state.form)
    except RefusedError as refused:
        status = 409 if refused.conflict else 422
        return JSONResponse({"message": refused.said.in_(board.language)}, status)
    return JSONResponse({"saved": True})


def _state(request: Request) -> Response:
    tables = _board(request).tables
    return JSONResponse({"message": tables.message, "done": tables.done})


def _file(path: Path, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def send(_: Request) -> Response:
        return FileResponse(path, media_type=f"{kind}; charset=utf-8")

    return send


def _say(request: Request, text: str, status: int) -> Response:
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse({"message": text}, status)
    return PlainTextResponse(f"{text}\n", status)


async def _no_page(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return _say(request, say.NO_PAGE.say(_board(request).language), error.status_code)


async def _user_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, UserError):
        raise error
    return _say(request, error_text(error, _board(request).language), 422)


async def _broken(request: Request, error: Exception) -> Response:
    reason = f"{type(error).__name__}: {error}"
    answer = _say(request, say.BROKEN.say(_board(request).language, reason=reason), 500)
    answer.headers.update(HEADERS)  # it does not go through `AccessMiddleware`
    return answer
