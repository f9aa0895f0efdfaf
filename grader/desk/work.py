"""The addresses of an exercise: its page, saving, grading, hints, what is written to its file elsewhere."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from grader.desk import views
from grader.desk.desk import Desk
from grader.desk.files import Pair, Saved, read_own, save
from grader.desk.judge import StoppedError
from grader.desk.picture import picture
from grader.desk.requests import address_of, desk_of, go, pair_of, scripted
from grader.desk.sentences import PAGE
from grader.desk.verdicts import marks
from grader.format.exercise import Exercise
from grader.learners.hints import take_hint
from grader.learners.progress import SOLUTION_LEVEL, record_event, states
from grader.learners.progress import State as Standing
from grader.learners.reset import reset_exercise
from grader.saying.errors import error_text
from grader.saying.terminal import short_path

_LOOK_SECONDS = 0.3  # between two looks at the open exercise's file,
_ALIVE_SECONDS = 15  # and after so much silence something is sent, so that a closed page is noticed


def solution(request: Request) -> Response:
    """The answer, after a pass."""
    desk, pair = desk_of(request), pair_of(request)
    key = "/".join(pair)
    exercise = desk.course.load(*pair)
    state = states(desk.state).get(key, Standing())
    if not isinstance(exercise, Exercise) or not state.passed:
        return views.message(desk, PAGE["solution_early"].say(desk.language), 403)
    if state.open:
        record_event(desk.state, key, "solution", level=SOLUTION_LEVEL)
    return views.solution(desk, pair, exercise)


def exercise(request: Request) -> Response:
    """Its page, and what its buttons ask for."""
    desk, pair = desk_of(request), pair_of(request)
    if request.method == "GET":
        desk.judge.prepare(pair)
        file = read_own(desk.course, pair)
        verdict = desk.judge.last("/".join(pair), file.text)
        return views.exercise(desk, pair, file, verdict)
    act = {
        "save": _save,
        "over": _save,
        "grade": _grade,
        "hint": _hint,
        "reset": _reset,
        "stop": _stop,
    }
    todo = act.get(request.state.form.get("to", ""))
    if todo is None:
        raise HTTPException(400)
    return todo(request, desk, pair)


def _save(request: Request, desk: Desk, pair: Pair) -> Response:
    """Keep what was typed."""
    saved = _kept(request, desk, pair)
    if saved.other is not None:
        return _conflict(request, desk, pair, saved)
    return JSONResponse(_told(desk, saved)) if scripted(request) else go(request, address_of(pair))


def _grade(request: Request, desk: Desk, pair: Pair) -> Response:
    """Keep what was typed, then grade what is in the file."""
    saved = _kept(request, desk, pair)
    if saved.other is not None:
        return _conflict(request, desk, pair, saved)
    try:
        graded = desk.judge.grade(pair)
    except StoppedError as error:
        if not scripted(request):
            raise
        return JSONResponse({**_told(desk, saved), "stopped": error_text(error, desk.language)})
    if not scripted(request):
        return go(request, f"{address_of(pair)}#told")
    return JSONResponse({
        **_told(desk, saved),
        "verdict": views.verdict_part(desk, pair, graded.verdict),
        "marks": marks(graded.verdict, desk.language),
        "passed": graded.verdict.passed,
        "step": _step(desk, pair),
        "problem": error_text(graded.problem, desk.language) if graded.problem else "",
    })  # fmt: skip


def _step(desk: Desk, pair: Pair) -> dict[str, str]:
    """How the exercise stands among those of its topic."""
    topic = next(one for one in desk.course.topics if one.folder == pair[0])
    return next(one for one in views.steps(desk, topic) if one["name"] == pair[1])


def _stop(request: Request, desk: Desk, pair: Pair) -> Response:
    """End the grading that is under way, whose own request tells the page."""
    desk.judge.stop("/".join(pair))
    return JSONResponse({}) if scripted(request) else go(request, address_of(pair))


def _kept(request: Request, desk: Desk, pair: Pair) -> Saved:
    form = request.state.form
    text = form.get("text", "").replace("\r\n", "\n")  # as a browser sends a text area
    over = form.get("to") == "over"
    return save(desk.course, desk.state, pair, text, form.get("stamp", ""), over)


def _conflict(request: Request, desk: Desk, pair: Pair, saved: Saved) -> Response:
    """Somebody else has written to the file: both texts are there, and the learner is asked."""
    told = _told(desk, saved)
    if scripted(request):
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
    if scripted(request):
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
    if scripted(request):
        return JSONResponse({"stamp": file.stamp, "text": file.text, "message": notice})
    return go(request, address_of(pair))


def picture_of(request: Request) -> Response:
    """A picture of what is in the file now."""
    desk, pair = desk_of(request), pair_of(request)
    drawn = picture(desk.course, "/".join(pair), desk.language)
    if drawn is None:
        raise HTTPException(404)
    return Response(drawn, media_type="image/png")


def changes(request: Request) -> Response:
    """Tells the open page, as server-sent events, what somebody else writes to the file, and what is computed for it."""
    desk, pair = desk_of(request), pair_of(request)
    path = desk.course.submission(*pair)
    known = request.query_params.get("stamp", "")

    def look() -> tuple[int, int] | None:
        try:
            about = path.stat()
        except OSError:
            return None
        return about.st_mtime_ns, about.st_size

    async def events() -> AsyncGenerator[str]:
        seen, stamp, busy, quiet = object(), known, "", 0.0
        while not request.app.state.ending():
            now = look()
            if now != seen:
                seen = now
                file = await asyncio.to_thread(read_own, desk.course, pair)
                if file.stamp != stamp and file.failure is None:
                    stamp, quiet = file.stamp, 0.0
                    yield _event("file", {"stamp": file.stamp, "text": file.text})
            computing = desk.judge.computing("/".join(pair), desk.language)
            if busy != computing:
                busy, quiet = computing, 0.0
                yield _event("busy", {"said": busy})
            await asyncio.sleep(_LOOK_SECONDS)
            quiet += _LOOK_SECONDS
            if quiet >= _ALIVE_SECONDS:
                quiet = 0.0
                yield ": alive\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


def _event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"
