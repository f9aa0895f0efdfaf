"""The desk's addresses: what a request may ask for, and what becomes of it. What a page shows is in `views`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    Response,
)
from starlette.routing import Mount, Route

from grader.desk import exam_pages, quiz, record_pages, views, work
from grader.desk.desk import Desk
from grader.desk.requests import desk_of, go, scripted, topic_of
from grader.desk.searching import search
from grader.desk.sentences import BROKEN, NO_PAGE
from grader.desk.speaking import SpeakingMiddleware
from grader.errors import UserError
from grader.exam.access import HEADERS, AccessMiddleware
from grader.exam.views import PAGES as EXAM_PAGES
from grader.running.task import SOURCE_LIMIT
from grader.saying.errors import error_text

LARGEST_FORM = 4 * SOURCE_LIMIT  # bytes: a form takes three for each of a Japanese character


def make_app(desk: Desk) -> Starlette:
    """The application around `desk`."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        yield
        await asyncio.to_thread(desk.exams.end)

    pages = views.PAGES
    app = Starlette(
        routes=[
            Route("/", _map),
            Route("/t/{topic}", _topic),
            Route("/x/{topic}/{name}", work.exercise, methods=["GET", "POST"]),
            Route("/x/{topic}/{name}/solution", work.solution),
            Route("/x/{topic}/{name}/changes", work.changes),
            Route("/x/{topic}/{name}/picture.png", work.picture_of),
            Route("/quiz/{topic}", quiz.quiz_begin, methods=["POST"]),
            Route("/quiz/{topic}/{number}", quiz.quiz, methods=["GET", "POST"]),
            Route("/today", quiz.quiz_begin, methods=["POST"]),
            Route("/today/{number}", quiz.quiz, methods=["GET", "POST"]),
            Route("/exam", exam_pages.exam, methods=["GET", "POST"]),
            Route("/exam/drawing", exam_pages.drawing),
            Mount("/exam", exam_pages.part_of(desk)),
            Route("/review", _review),
            Route("/progress", _progress),
            Route("/search", _search),
            Route("/language", _language, methods=["POST"]),
            Route("/exam.css", _file(EXAM_PAGES / "exam.css", "text/css")),
            Route("/exam.js", _file(EXAM_PAGES / "exam.js", "text/javascript")),
            Route("/desk.css", _file(pages / "desk.css", "text/css")),
            Route("/desk.js", _file(pages / "desk.js", "text/javascript")),
            Route("/waiting.js", _file(pages / "waiting.js", "text/javascript")),
            Route("/quiz.js", _file(pages / "quiz.js", "text/javascript")),
            Route("/editor.js", _file(pages / "editor.js", "text/javascript")),
        ],
        middleware=[
            Middleware(AccessMiddleware, token=desk.token, largest=LARGEST_FORM, outside=desk.outside),
            Middleware(SpeakingMiddleware, speech=desk.speech, token=desk.token, outside=desk.outside),
        ],
        exception_handlers={
            HTTPException: _no_page, UserError: _user_error, Exception: _broken,
        },
        lifespan=lifespan,
    )  # fmt: skip
    app.router.redirect_slashes = False  # it reads the whole address, which need not be text
    app.state.desk = desk
    app.state.ending = lambda: False  # the server knows better
    return app


# ---- the pages


def _map(request: Request) -> Response:
    return views.overview(desk_of(request))


def _topic(request: Request) -> Response:
    return views.topic(desk_of(request), topic_of(request))


def _review(request: Request) -> Response:
    return record_pages.review(desk_of(request))


def _progress(request: Request) -> Response:
    return record_pages.progress(desk_of(request))


def _search(request: Request) -> Response:
    desk = desk_of(request)
    words = request.query_params.get("q", "")[:200]
    return views.found(desk, words, search(desk.course, words))


def _language(request: Request) -> Response:
    desk = desk_of(request)
    desk.speech.turn()
    back = request.state.form.get("back", "")
    # Only to a page of ours: "//elsewhere" would be another server.
    return go(request, back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/")


def _file(path: Path, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def send(_: Request) -> Response:
        return FileResponse(path, media_type=f"{kind}; charset=utf-8")

    return send


# ---- what goes wrong


async def _no_page(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    desk = desk_of(request)
    return views.message(desk, NO_PAGE.say(desk.language), error.status_code)


async def _user_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, UserError):
        raise error
    desk = desk_of(request)
    text = error_text(error, desk.language)
    if scripted(request):
        return JSONResponse({"message": text}, 422)
    return views.message(desk, text, 422)


async def _broken(request: Request, error: Exception) -> Response:
    desk = desk_of(request)
    text = BROKEN.say(desk.language, reason=f"{type(error).__name__}: {error}")
    if scripted(request):
        answer: Response = JSONResponse({"message": text}, 500)
    else:
        answer = views.message(desk, text, 500)
    answer.headers.update(HEADERS)  # it does not go through `AccessMiddleware`
    return answer
