"""The addresses of the mock exam in the desk: the page that opens one, and the exam's own pages inside the desk's frame."""

from __future__ import annotations

import asyncio
import random

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from grader.desk import asking, views
from grader.desk.desk import Desk
from grader.desk.exams import NONE, OPEN
from grader.desk.requests import desk_of, go, number_of, scripted
from grader.desk.sentences import PAGE
from grader.errors import UserError
from grader.exam.frame import Frame
from grader.exam.plan import Plan

BASE = "/exam"
RANGES = (
    "areas",
    "topics",
    "items",
)  # of a plan; each with a name after it, as the page's form says them
WEAK = "weak"
_WAIT_SECONDS = 3.0  # for an exam that is about to open; then a page says that it is being drawn


def exam(request: Request) -> Response:
    """The mock exam: how it stands; with POST it is opened."""
    desk = desk_of(request)
    if desk.course.released:
        raise UserError("released-course", command="exam", path=str(desk.course.root))
    exams = desk.exams
    if request.method == "POST":
        form = request.state.form
        kind, _, name = form.get("range", "").partition(" ")
        areas, topics, items = ((name,) if kind == parts else () for parts in RANGES)
        plan = Plan(
            number_of(form.get("count", "")) or None, areas=areas, topics=topics, items=items,
            seed=random.SystemRandom().randrange(2**31),
        )  # fmt: skip
        exams.open(plan, kind == WEAK, _frame(desk), _WAIT_SECONDS)
        exams.go_on()
        return go(request, f"{BASE}/" if exams.state == OPEN else BASE)
    return go(request, f"{BASE}/") if exams.state == OPEN else asking.exam(desk)


def drawing(request: Request) -> Response:
    """What the page waits for."""
    return JSONResponse({"state": desk_of(request).exams.state})


def part_of(desk: Desk) -> ASGIApp:
    """The exam's own pages, of the exam that is open, or of the result of the last one."""
    frame = _frame(desk)

    async def part(scope: Scope, receive: Receive, send: Send) -> None:
        pages = await asyncio.to_thread(desk.exams.pages, frame)
        request = Request(scope)
        is_result = request.url.path == f"{BASE}/result"
        closed = desk.exams.state == NONE and not is_result
        if pages is None or (
            closed and await asyncio.to_thread(lambda: desk.exams.sittings().begun)
        ):
            await _closed(desk, request)(scope, receive, send)
        else:
            await pages(scope, receive, send)

    return part


def _closed(desk: Desk, request: Request) -> Response:
    """The answer to a page of an exam that is not open."""
    if scripted(request):
        said = PAGE["exam_closed"].say(desk.language)
        return JSONResponse({"message": said, "finished": False}, 409)
    return RedirectResponse(f"{desk.outside.address}{BASE}", 303)


def _frame(desk: Desk) -> Frame:
    root = desk.outside.root
    return Frame(
        desk.speech, desk.token, desk.exams.close, BASE, lambda path: views.header(desk, path),
        lambda key: f"{root}/x/{key}" if "/" in key else f"{root}/t/{key}", "grade web", desk.outside,
    )  # fmt: skip
