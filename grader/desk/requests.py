"""What the desk reads out of a request, and where it leads to."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from grader.desk.desk import Desk
from grader.desk.files import Pair
from grader.format.course import Topic


def desk_of(request: Request) -> Desk:
    """What all pages have in common."""
    return request.app.state.desk


def go(request: Request, path: str) -> Response:
    """To another page, with GET, also after a POST.

    Behind a proxy by its whole address: of a path, some proxies take it for their own and some do not.
    """
    return RedirectResponse(desk_of(request).outside.address + path, 303)


def scripted(request: Request) -> bool:
    """Whether a script asks, which wants no page."""
    return "application/json" in request.headers.get("accept", "")


def address_of(pair: Pair) -> str:
    """Of an exercise's page."""
    return f"/x/{'/'.join(pair)}"


def pair_of(request: Request) -> Pair:
    """The exercise that the address names. Raises `HTTPException`."""
    pair = (request.path_params["topic"], request.path_params["name"])
    if pair not in desk_of(request).course.pairs:
        raise HTTPException(404)
    return pair


def topic_of(request: Request) -> Topic:
    """The topic that the address names. Raises `HTTPException`."""
    folder = request.path_params["topic"]
    found = next((one for one in desk_of(request).course.topics if one.folder == folder), None)
    if found is None:
        raise HTTPException(404)
    return found


def number_of(text: str) -> int:
    """A small number as people write it; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
