"""Who may ask a server of ours for anything: the browser that was opened with the token, on this computer.

An ASGI application around another one. Lets nothing through without the token, reads small forms, and sends with
every answer that it is not to be stored, framed, or to load anything from elsewhere.
"""

from __future__ import annotations

import hashlib
import secrets
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, parse_qsl

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from grader.exam import web_sentences as say

LARGEST_BODY = 16 * 1024  # bytes; a form of ours has less than one thousand
_MANY_FIELDS = 20
# Any other name that leads here is somebody's DNS. Starlette's TrustedHostMiddleware knows that as well, but answers in
# English only, with 400, and without `HEADERS`.
_NAMES = {"127.0.0.1", "localhost"}
# Not a redirect: where the address was followed from another site's page (a terminal in the browser), the cookie
# would not be sent with it. From a page of our own it is.
_INSIDE = '<!doctype html><title>…</title><link rel="icon" href="data:,"><meta http-equiv="refresh" content="0;url=/"><a href="/">→</a>'
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",  # with "no-referrer" a form's Origin would be "null"
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def cookie_name(token: str) -> str:
    """Cookies are shared by all ports of 127.0.0.1: each server has its own."""
    return f"exam-{hashlib.sha256(token.encode()).hexdigest()[:12]}"


class AccessMiddleware:
    """Puts the fields of a form into `request.state.form` (dict of str; of equal names the last counts).

    A form may have `largest` bytes.
    """

    def __init__(self, app: ASGIApp, token: str, largest: int = LARGEST_BODY):
        self._app = app
        self._token = token
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # no web sockets here: the server closes them

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        answer = self._turned_away(scope)
        if answer is None and scope["method"] == "POST":
            form = await _read_form(scope, receive, self._largest)
            if form is None:
                answer = _refusal(413)
            elif not self._is_token(form.pop("token", "")):
                answer = _refusal(403)
            else:
                scope.setdefault("state", {})["form"] = form
        await (answer or self._app)(scope, receive, guarded)

    def _turned_away(self, scope: Scope) -> Response | None:
        """The answer to a request that may not come in, or that only brings the token."""
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")  # a second one is nobody's mistake
        if len(hosts) != 1 or _host(hosts[0]) not in _NAMES:
            return _refusal(403)
        if any(origin != f"http://{hosts[0]}" for origin in headers.getlist("origin")):
            return _refusal(403)
        query = parse_qs(scope["query_string"].decode("latin-1"))
        if scope["method"] in ("GET", "HEAD") and self._is_token(query.get("token", [""])[-1]):
            answer = HTMLResponse(_INSIDE)
            answer.set_cookie(
                cookie_name(self._token), self._token, httponly=True, samesite="strict"
            )
            return answer
        if not self._is_token(_cookie(headers.get("cookie", ""), cookie_name(self._token))):
            return _refusal(403)
        return None

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), self._token.encode())


def _host(header: str) -> str:
    name, colon, port = header.rpartition(":")
    return name if colon and _is_number(port) else header


def _is_number(text: str) -> bool:
    """Whether it is a number as HTTP writes them, none of other digits and none that takes long to read."""
    return text.isascii() and text.isdigit() and len(text) < 10


def _cookie(header: str, name: str) -> str:
    try:
        cookies = SimpleCookie(header)
    except CookieError:
        return ""
    return cookies[name].value if name in cookies else ""


async def _read_form(scope: Scope, receive: Receive, largest: int) -> dict[str, str] | None:
    """The fields of a form; None for one that is too large or none of ours."""
    length = Headers(scope=scope).get("content-length", "0")
    if not _is_number(length) or int(length) > largest:
        return None
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > largest:
            return None
    try:
        return dict(parse_qsl(body.decode("utf-8"), max_num_fields=_MANY_FIELDS))
    except ValueError:
        return None


def _refusal(status: int) -> Response:
    text = say.FORBIDDEN if status == 403 else say.TOO_LARGE
    return PlainTextResponse(f"{text.ja}\n{text.en}\n", status)
