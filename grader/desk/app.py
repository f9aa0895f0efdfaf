"""The desk's addresses: what a request may ask for, and what becomes of it. What a page shows is in `views`."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from grader.desk import asking, views
from grader.desk.desk import Desk
from grader.desk.files import Pair, Saved, read_own, save
from grader.desk.searching import search
from grader.desk.sentences import BROKEN, NO_PAGE, PAGE
from grader.desk.verdicts import marks
from grader.errors import UserError
from grader.exam.access import HEADERS, AccessMiddleware
from grader.exam.views import PAGES as EXAM_PAGES
from grader.format.course import Topic
from grader.format.exercise import Exercise
from grader.learners.hints import take_hint
from grader.learners.progress import SOLUTION_LEVEL, record_event, states
from grader.learners.progress import State as Standing
from grader.learners.reset import reset_exercise
from grader.running.task import SOURCE_LIMIT
from grader.saying.errors import error_text
from grader.saying.terminal import short_path

LARGEST_FORM = 4 * SOURCE_LIMIT  # bytes: a form takes three for each of a Japanese character
_LOOK_SECONDS = 0.3  # between two looks at the open exercise's file,
_ALIVE_SECONDS = 15  # and after so much silence something is sent, so that a closed page is noticed


def make_app(desk: Desk) -> Starlette:
    """The application around `desk`."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        yield
        desk.closing = True
        await asyncio.to_thread(desk.exams.end)

    pages = views.PAGES
    app = Starlette(
        routes=[
            Route("/", _map),
            Route("/t/{topic}", _topic),
            Route("/x/{topic}/{name}", _exercise, methods=["GET", "POST"]),
            Route("/x/{topic}/{name}/solution", _solution),
            Route("/x/{topic}/{name}/changes", _changes),
            Route("/quiz/{topic}", _quiz_begin, methods=["POST"]),
            Route("/quiz/{topic}/{number}", _quiz, methods=["GET", "POST"]),
            Route("/exam", _exam, methods=["GET", "POST"]),
            Route("/exam/state", _exam_state),
            Route("/review", _review),
            Route("/search", _search),
            Route("/language", _language, methods=["POST"]),
            Route("/exam.css", _file(EXAM_PAGES / "exam.css", "text/css")),
            Route("/desk.css", _file(pages / "desk.css", "text/css")),
            Route("/desk.js", _file(pages / "desk.js", "text/javascript")),
            Route("/waiting.js", _file(pages / "waiting.js", "text/javascript")),
            Route("/quiz.js", _file(pages / "quiz.js", "text/javascript")),
            Route("/editor.js", _file(pages / "editor.js", "text/javascript")),
        ],
        middleware=[Middleware(AccessMiddleware, token=desk.token, largest=LARGEST_FORM)],
        exception_handlers={
            HTTPException: _no_page, UserError: _user_error, Exception: _broken,
        },
        lifespan=lifespan,
    )  # fmt: skip
    app.router.redirect_slashes = False  # it reads the whole address, which need not be text
    app.state.desk = desk
    return app


def _desk(request: Request) -> Desk:
    return request.app.state.desk


def _go(path: str) -> Response:
    return RedirectResponse(path, 303)  # with GET, also after a POST


def _scripted(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _address(pair: Pair) -> str:
    return f"/x/{'/'.join(pair)}"


def _pair(request: Request) -> Pair:
    """The exercise that the address names. Raises `HTTPException`."""
    pair = (request.path_params["topic"], request.path_params["name"])
    if pair not in _desk(request).course.pairs:
        raise HTTPException(404)
    return pair


# ---- the pages


def _map(request: Request) -> Response:
    return views.overview(_desk(request))


def _topic(request: Request) -> Response:
    return views.topic(_desk(request), _topic_of(request))


def _topic_of(request: Request) -> Topic:
    """The topic that the address names. Raises `HTTPException`."""
    folder = request.path_params["topic"]
    found = next((one for one in _desk(request).course.topics if one.folder == folder), None)
    if found is None:
        raise HTTPException(404)
    return found


def _exam(request: Request) -> Response:
    desk = _desk(request)
    if desk.course.released:
        raise UserError("released-course", command="exam", path=str(desk.course.root))
    if request.method == "GET":
        return asking.exam(desk)
    desk.exams.open(_number(request.state.form.get("count", "")) or None, desk.language)
    return _go("/exam")


def _exam_state(request: Request) -> Response:
    return JSONResponse({"state": _desk(request).exams.state})


def _review(request: Request) -> Response:
    return views.review(_desk(request))


def _search(request: Request) -> Response:
    desk = _desk(request)
    words = request.query_params.get("q", "")[:200]
    return views.found(desk, words, search(desk.course, words))


def _quiz_begin(request: Request) -> Response:
    """A new round; the one that is open ends."""
    desk, topic = _desk(request), _topic_of(request)
    standing = desk.standing()
    round = desk.quizzes.begin(topic, standing.states, [d.card.exercise for d in standing.due])
    if not round.asked:
        raise HTTPException(404)
    return _go(f"/quiz/{topic.folder}/1")


def _quiz(request: Request) -> Response:
    desk, topic = _desk(request), _topic_of(request)
    round, word = desk.quizzes.open(topic), request.path_params["number"]
    if round is None:  # of a server that has ended: what was answered is recorded
        return _go(f"/t/{topic.folder}")
    if word == "end":
        return asking.quiz_end(desk, round)
    place = _number(word) - 1
    if not 0 <= place < len(round.asked):
        raise HTTPException(404)
    problem = None
    if request.method == "POST":
        choice = _number(request.state.form.get("choice", "")) - 1
        if not 0 <= choice < len(round.asked[place].choices):
            raise HTTPException(400)
        problem = desk.quizzes.answer(round, place, choice)
        if problem is None:
            return _go(_place_of(topic, place))
    return asking.quiz(desk, round, place, error_text(problem, desk.language) if problem else "")


def _place_of(topic: Topic, place: int) -> str:
    return f"/quiz/{topic.folder}/{place + 1}"


def _number(text: str) -> int:
    """A small number as people write it; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0


def _solution(request: Request) -> Response:
    desk, pair = _desk(request), _pair(request)
    key = "/".join(pair)
    exercise = desk.course.load(*pair)
    state = states(desk.state).get(key, Standing())
    if not isinstance(exercise, Exercise) or not state.passed:
        return views.message(desk, PAGE["solution_early"].say(desk.language), 403)
    if state.open:
        record_event(desk.state, key, "solution", level=SOLUTION_LEVEL)
    return views.solution(desk, pair, exercise)


def _exercise(request: Request) -> Response:
    desk, pair = _desk(request), _pair(request)
    if request.method == "GET":
        desk.judge.prepare(pair)
        file = read_own(desk.course, pair)
        verdict = desk.judge.last("/".join(pair), file.text)
        return views.exercise(desk, pair, file, verdict)
    act = {"save": _save, "over": _save, "grade": _grade, "hint": _hint, "reset": _reset}
    todo = act.get(request.state.form.get("to", ""))
    if todo is None:
        raise HTTPException(400)
    return todo(request, desk, pair)


def _save(request: Request, desk: Desk, pair: Pair) -> Response:
    """Keep what was typed."""
    saved = _kept(request, desk, pair)
    if saved.other is not None:
        return _conflict(request, desk, pair, saved)
    return JSONResponse(_told(desk, saved)) if _scripted(request) else _go(_address(pair))


def _grade(request: Request, desk: Desk, pair: Pair) -> Response:
    """Keep what was typed, then grade what is in the file."""
    saved = _kept(request, desk, pair)
    if saved.other is not None:
        return _conflict(request, desk, pair, saved)
    graded = desk.judge.grade(pair)
    if not _scripted(request):
        return _go(f"{_address(pair)}#told")
    return JSONResponse({
        **_told(desk, saved),
        "verdict": views.verdict_part(desk, pair, graded.verdict),
        "marks": marks(graded.verdict, desk.language),
        "passed": graded.verdict.passed,
        "problem": error_text(graded.problem, desk.language) if graded.problem else "",
    })  # fmt: skip


def _kept(request: Request, desk: Desk, pair: Pair) -> Saved:
    form = request.state.form
    text = form.get("text", "").replace("\r\n", "\n")  # as a browser sends a text area
    over = form.get("to") == "over"
    return save(desk.course, desk.state, pair, text, form.get("stamp", ""), over)


def _conflict(request: Request, desk: Desk, pair: Pair, saved: Saved) -> Response:
    """Somebody else has written to the file: both texts are there, and the learner is asked."""
    told = _told(desk, saved)
    if _scripted(request):
        return JSONResponse(told, 409)
    return views.exercise(
        desk, pair, read_own(desk.course, pair), notice=str(told["message"]), status=409
    )


def _told(desk: Desk, saved: Saved) -> dict[str, object]:
    """What became of a text, for the page's script."""
    told: dict[str, object] = {"stamp": saved.stamp}
    if saved.kept is not None:
        said = "conflict" if saved.other else "mine_taken"
        told["message"] = PAGE[said].say(desk.language, kept=_place(desk, saved.kept))
    if saved.other is not None:
        told["text"] = saved.other.text
    return told


def _place(desk: Desk, kept: Path | None) -> str:
    return short_path(kept, desk.course.root) if kept else ""


def _hint(request: Request, desk: Desk, pair: Pair) -> Response:
    saved = _kept(request, desk, pair)
    if saved.other is not None:
        return _conflict(request, desk, pair, saved)
    advice = take_hint(desk.course, *pair, desk.state)
    part = views.hint_part(desk, advice)
    if _scripted(request):
        return JSONResponse({**_told(desk, saved), "hint": part, "line": advice.line})
    return views.exercise(desk, pair, read_own(desk.course, pair), hints=(part,))


def _reset(request: Request, desk: Desk, pair: Pair) -> Response:
    if "text" in request.state.form:
        saved = _kept(request, desk, pair)
        if saved.other is not None:
            return _conflict(request, desk, pair, saved)
    done = reset_exercise(desk.course, *pair, desk.state)
    said = PAGE["reset_done" if done.kept else "reset_nothing"]
    notice = said.say(desk.language, kept=_place(desk, done.kept))
    file = read_own(desk.course, pair)
    if _scripted(request):
        return JSONResponse({"stamp": file.stamp, "text": file.text, "message": notice})
    return _go(_address(pair))


def _changes(request: Request) -> Response:
    """Tells the open page, as server-sent events, what somebody else writes to the file, and what is computed for it."""
    desk, pair = _desk(request), _pair(request)
    path = desk.course.submission(*pair)
    known = request.query_params.get("stamp", "")

    def look() -> tuple[int, int] | None:
        try:
            about = path.stat()
        except OSError:
            return None
        return about.st_mtime_ns, about.st_size

    async def events() -> AsyncGenerator[str]:
        seen, stamp, busy, quiet = object(), known, False, 0.0
        while not desk.closing:
            now = look()
            if now != seen:
                seen = now
                file = await asyncio.to_thread(read_own, desk.course, pair)
                if file.stamp != stamp and file.failure is None:
                    stamp, quiet = file.stamp, 0.0
                    yield _event("file", {"stamp": file.stamp, "text": file.text})
            if busy != ("/".join(pair) in desk.judge.busy):
                busy, quiet = not busy, 0.0
                yield _event("busy", {"busy": busy})
            await asyncio.sleep(_LOOK_SECONDS)
            quiet += _LOOK_SECONDS
            if quiet >= _ALIVE_SECONDS:
                quiet = 0.0
                yield ": alive\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


def _event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


def _language(request: Request) -> Response:
    desk = _desk(request)
    desk.language = views.OTHER[desk.language]
    back = request.state.form.get("back", "")
    # Only to a page of ours: "//elsewhere" would be another server.
    return _go(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/")


def _file(path: Path, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def send(_: Request) -> Response:
        return FileResponse(path, media_type=f"{kind}; charset=utf-8")

    return send


# ---- what goes wrong


async def _no_page(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    desk = _desk(request)
    return views.message(desk, NO_PAGE.say(desk.language), error.status_code)


async def _user_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, UserError):
        raise error
    desk = _desk(request)
    text = error_text(error, desk.language)
    if _scripted(request):
        return JSONResponse({"message": text}, 422)
    return views.message(desk, text, 422)


async def _broken(request: Request, error: Exception) -> Response:
    desk = _desk(request)
    text = BROKEN.say(desk.language, reason=f"{type(error).__name__}: {error}")
    if _scripted(request):
        answer: Response = JSONResponse({"message": text}, 500)
    else:
        answer = views.message(desk, text, 500)
    answer.headers.update(HEADERS)  # it does not go through `AccessMiddleware`
    return answer
