"""The addresses of the quiz and of the mock exam."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from grader.desk import asking
from grader.desk.requests import desk_of, go, number_of, topic_of
from grader.errors import UserError
from grader.format.course import Topic
from grader.saying.errors import error_text


def quiz_begin(request: Request) -> Response:
    """A new round; the one that is open ends."""
    desk, topic = desk_of(request), topic_of(request)
    standing = desk.standing()
    round = desk.quizzes.begin(topic, standing.states, [d.card.exercise for d in standing.due])
    if not round.asked:
        raise HTTPException(404)
    return go(request, f"/quiz/{topic.folder}/1")


def quiz(request: Request) -> Response:
    """A question of the round that is open, or its end."""
    desk, topic = desk_of(request), topic_of(request)
    round, word = desk.quizzes.open(topic), request.path_params["number"]
    if round is None:  # of a server that has ended: what was answered is recorded
        return go(request, f"/t/{topic.folder}")
    if word == "end":
        return asking.quiz_end(desk, round)
    place = number_of(word) - 1
    if not 0 <= place < len(round.asked):
        raise HTTPException(404)
    problem = None
    if request.method == "POST":
        choice = number_of(request.state.form.get("choice", "")) - 1
        if not 0 <= choice < len(round.asked[place].choices):
            raise HTTPException(400)
        problem = desk.quizzes.answer(round, place, choice)
        if problem is None:
            return go(request, _place_of(topic, place))
    return asking.quiz(desk, round, place, error_text(problem, desk.language) if problem else "")


def _place_of(topic: Topic, place: int) -> str:
    return f"/quiz/{topic.folder}/{place + 1}"


def exam(request: Request) -> Response:
    """The mock exam: how it stands; with POST it is opened."""
    desk = desk_of(request)
    if desk.course.released:
        raise UserError("released-course", command="exam", path=str(desk.course.root))
    if request.method == "GET":
        return asking.exam(desk)
    desk.exams.open(number_of(request.state.form.get("count", "")) or None, desk.language)
    return go(request, "/exam")


def exam_state(request: Request) -> Response:
    """What the page waits for."""
    return JSONResponse({"state": desk_of(request).exams.state})
