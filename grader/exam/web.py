"""The exam in the browser: one question a page, plain HTML forms, every answer on disk before the page changes.

`make_app` has the addresses; the server around it is in `server`. What a page shows is in `views`, who may come in is in
`access`, what the pages have in common is in `web_session`; how long the exam lasts, only the sitting knows.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from grader.exam import pace, result_views, sentences, views
from grader.exam import web_sentences as say
from grader.exam.access import HEADERS, AccessMiddleware
from grader.exam.frame import Frame, Speech
from grader.exam.results import Guide
from grader.exam.sitting import WRITING, Sitting
from grader.exam.web_session import Exam, keep_time

CALCULATE = "calculate "  # and a key: what a button of the calculator sends
_CLOSE_SECONDS = 1.0  # in which the last page fetches its style


def make_app(
    sitting: Sitting,
    language: str,
    token: str,
    close: Callable[[], None] = lambda: None,
    guide: Guide | None = None,
) -> Starlette:
    """The application around the pages, on a server of their own. It stops the clock of `sitting` until the exam is begun in the browser.

    `close` is called when the learner is done, after the last page was sent; `guide` knows what things are called.
    """
    exam = Exam(sitting, Frame(Speech(language), token, close), guide)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        ended = threading.Event()
        keeping = asyncio.create_task(asyncio.to_thread(keep_time, exam, ended))
        yield
        ended.set()
        await keeping

    return make_pages(exam, (Middleware(AccessMiddleware, token=token),), lifespan)


def make_pages(
    exam: Exam,
    middleware: Sequence[Middleware] = (),
    lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]] | None = None,
) -> Starlette:
    """The pages alone: as a part of another application, which lets in only who may come, and lets time pass."""
    app = Starlette(
        routes=[
            Route("/", _start),
            Route("/start", _begin, methods=["POST"]),
            Route("/q/{number}", _question, methods=["GET", "POST"]),
            Route("/questions", _overview),
            Route("/submit", _submit, methods=["GET", "POST"]),
            Route("/result", _result),
            Route("/state", _state),
            Route("/language", _language, methods=["POST"]),
            Route("/leave", _leave, methods=["POST"]),
            Route("/close", _close, methods=["POST"]),
            Route("/exam.css", _file("exam.css", "text/css")),
            Route("/exam.js", _file("exam.js", "text/javascript")),
        ],
        middleware=middleware,
        exception_handlers={HTTPException: _no_page, Exception: _broken},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # it reads the whole address, which need not be text
    app.state.exam = exam
    return app


# ---- the pages


def _exam(request: Request) -> Exam:
    return request.app.state.exam


def _elsewhere(exam: Exam) -> Response | None:
    """Where to go instead while the exam is not begun, or when it is over."""
    if exam.sitting.finished:
        return _go(exam, "/result")
    return None if exam.begun else _go(exam, "/")


def _go(exam: Exam, path: str) -> Response:
    """To another page, with GET, also after a POST; behind a proxy by its whole address, as the desk does it."""
    return RedirectResponse(f"{exam.frame.outside.address}{exam.frame.base}{path}", 303)


def _start(request: Request) -> Response:
    exam = _exam(request)
    if exam.sitting.finished:
        return _go(exam, "/result")
    return _go(exam, f"/q/{exam.place + 1}") if exam.begun else views.start(exam)


def _begin(request: Request) -> Response:
    exam = _exam(request)
    if not exam.begun and not exam.sitting.finished:
        exam.begin()
    return _go(exam, "/")


def _question(request: Request) -> Response:
    exam = _exam(request)
    place = _number(request.path_params["number"]) - 1
    if not 0 <= place < len(exam.sitting):
        return views.message(exam, say.NO_PAGE, 404)
    if request.method == "POST":
        return _answer(request, exam, place)
    other = _elsewhere(exam)
    if other is None:
        exam.look_at(place)
    return other or views.question(exam, place)


def _answer(request: Request, exam: Exam, place: int) -> Response:
    """Keep what the form says, then do what its button says."""
    form = request.state.form
    scripted = "application/json" in request.headers.get("accept", "")
    to, chosen, shown = form.get("to", ""), form.get("choice", ""), form.get("shown", "")
    sitting, said, choice = exam.sitting, None, None
    if not exam.begun and not sitting.finished:
        return _go(exam, "/")
    try:
        if to.startswith(CALCULATE):
            exam.calculator = exam.calculator.press(to.removeprefix(CALCULATE))
        kept = not sitting.finished
        if kept and to == "clear":
            kept = sitting.answer(place, None)
        elif kept and chosen and chosen != shown:  # what the page was made with is no answer
            choice = _choice(chosen)
            kept = sitting.answer(place, choice)
        if kept and to in ("flag", "unflag"):
            kept = sitting.flag(place, to == "flag")
    except IndexError:
        return _told(exam, scripted, say.NO_CHOICE.say(exam.language), 400)
    except KeyError:
        return _told(exam, scripted, say.NO_KEY.say(exam.language), 400)
    except WRITING as error:
        said = sentences.NOT_SAVED.say(exam.language, reason=sentences.reason(error, exam.language))
        if not scripted:
            return views.question(exam, place, said, choice, 503)
        return _told(exam, scripted, said, 503)
    if not kept:
        return _told(exam, scripted, say.OVER.say(exam.language), 409)
    if scripted:
        return JSONResponse(_status(exam, place))
    if to == "language":
        exam.frame.speech.turn()
    ways = {"next": place + 2, "previous": max(1, place)}
    if to in ("overview", "submit"):
        return _go(exam, {"overview": "/questions", "submit": "/submit"}[to])
    number = ways.get(to, place + 1)
    return _go(exam, f"/q/{number}" if number <= len(sitting) else "/questions")


def _number(text: str) -> int:
    """A small number as people write it; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def _choice(text: str) -> int:
    """Raises `IndexError` for what is no number from 1."""
    if not _number(text):
        raise IndexError(text)
    return _number(text) - 1


def _told(exam: Exam, scripted: bool, text: str, status: int) -> Response:
    if scripted:
        told = {"message": text, "finished": exam.sitting.finished}
        return JSONResponse(told, status)
    return views.message(exam, text, status)


def _status(exam: Exam, place: int) -> dict[str, object]:
    one = exam.sitting[place]
    state = say.PAGE["open" if one.choice is None else "answered"].say(exam.language)
    left = exam.sitting.left
    standing = pace.standing(exam.sitting, exam.language)
    calculator = {"shown": exam.calculator.shown, "marks": exam.calculator.marks}
    return {
        "left": left, "low": pace.short_below(exam.sitting), "finished": False, "flagged": one.flagged, "state": state, "calculator": calculator, "standing": standing,
    }  # fmt: skip


def _state(request: Request) -> Response:
    sitting = _exam(request).sitting
    return JSONResponse({"left": sitting.left, "finished": sitting.finished})


def _overview(request: Request) -> Response:
    exam = _exam(request)
    exam.look_at(None)
    show = request.query_params.get("show", "all")
    return _elsewhere(exam) or views.overview(exam, show)


def _submit(request: Request) -> Response:
    exam = _exam(request)
    exam.look_at(None)
    if other := _elsewhere(exam):
        return other  # also for a tab that hands in a second time
    if request.method == "GET":
        return views.submit(exam)
    try:
        exam.sitting.finish()
    except WRITING as error:
        reason = sentences.reason(error, exam.language)
        said = sentences.NOT_HANDED_IN.say(exam.language, reason=reason)
        return views.submit(exam, said, 503)
    return _go(exam, "/result")


def _result(request: Request) -> Response:
    exam = _exam(request)
    return result_views.result(exam) if exam.sitting.finished else _go(exam, "/")


def _language(request: Request) -> Response:
    exam = _exam(request)
    exam.frame.speech.turn()
    back = request.state.form.get("back", "")
    # Only to a page of ours: "//elsewhere" would be another server.
    return _go(exam, back if back in ("/", "/questions", "/submit", "/result") else "/")


def _leave(request: Request) -> Response:
    exam = _exam(request)
    exam.look_at(None)
    if exam.sitting.finished:
        return _go(exam, "/result")
    exam.sitting.pause()
    left = sentences.duration(exam.sitting.left, exam.language)
    exam.begun = False
    said = say.CLOSED_LEFT.say(exam.language, left=left, command=exam.frame.command)
    return _closing(exam, said)


def _close(request: Request) -> Response:
    exam = _exam(request)
    return _closing(exam) if exam.sitting.finished else _go(exam, "/")


def _closing(exam: Exam, *lines: str) -> Response:
    if not exam.frame.whole:
        exam.frame.close()
        return _go(exam, "")

    async def later() -> None:
        await asyncio.sleep(_CLOSE_SECONDS)
        exam.frame.close()

    answer = views.closed(exam, *lines)
    answer.background = BackgroundTask(later)
    return answer


def _file(name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def send(_: Request) -> Response:
        return FileResponse(views.PAGES / name, media_type=f"{kind}; charset=utf-8")

    return send


async def _no_page(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return views.message(_exam(request), say.NO_PAGE, error.status_code)


async def _broken(request: Request, error: Exception) -> Response:
    exam = _exam(request)
    text = say.BROKEN.say(exam.language, reason=f"{type(error).__name__}: {error}")
    answer = views.message(exam, text, 500)
    answer.headers.update(HEADERS)  # it does not go through `AccessMiddleware`
    return answer
