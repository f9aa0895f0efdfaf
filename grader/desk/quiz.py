"""The addresses of the quiz."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from grader.desk import asking
from grader.desk.requests import desk_of, go, number_of, topic_of
from grader.format.course import Topic
from grader.saying.errors import error_text


def quiz_begin(request: Request) -> Response:
    """A new round, on a topic or for the day; the one that is open ends."""
    desk, topic = desk_of(request), _topic_of(request)
    standing = desk.standing()
    due = [one.card.exercise for one in standing.due]
    quizzes = desk.quizzes
    round = (
        quizzes.begin(topic, standing.states, due)
        if topic is not None
        else quizzes.begin_daily(standing.states, due)
    )
    if not round.asked:
        raise HTTPException(404)
    return go(request, f"{asking.address_of(topic)}/1")


def quiz(request: Request) -> Response:
    """A question of the round that is open, or its end."""
    desk, topic = desk_of(request), _topic_of(request)
    round, word = desk.quizzes.open(topic), request.path_params["number"]
    if round is None:  # of a server that has ended: what was answered is recorded
        return go(request, "/" if topic is None else f"/t/{topic.folder}")
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
            return go(request, f"{asking.address_of(topic)}/{place + 1}")
    return asking.quiz(desk, round, place, error_text(problem, desk.language) if problem else "")


def _topic_of(request: Request) -> Topic | None:
    """The topic that the address names; None where it is that of the day."""
    return topic_of(request) if "topic" in request.path_params else None
