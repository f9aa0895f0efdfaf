"""Who may ask a server of ours for anything: the browser that was opened with the token, on this computer.

An ASGI application around another one. Lets nothing through without the token, reads small forms, and sends with
every answer that it is not to be stored, framed, or to load anything from elsewhere.
"""

from __future__ import annotations

import hashlib
import html
import secrets
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, parse_qsl, urlsplit

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
_INSIDE = '<!doctype html><title>…</title><link rel="icon" href="data:,"><meta http-equiv="refresh" content="0;url={way}"><a href="{way}">→</a>'
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


@dataclass(frozen=True)
class Outside:
    """Where a proxy shows a server of ours: "https://hub.example.org/user/anna/proxy/8000", no slash at its end.

    The proxy takes the path away from what it hands on. Empty: there is none, the browser is on this computer.
    """

    address: str = ""

    @property
    def root(self) -> str:
        """What stands before each of our paths."""
        return urlsplit(self.address).path

    @property
    def host(self) -> str:
        """As a browser names it, without a port."""
        return _host(urlsplit(self.address).netloc)

    @property
    def origin(self) -> str:
        """As a browser names it."""
        return self.address.removesuffix(self.root)


HERE = Outside()


def cookie_name(token: str) -> str:
    """Cookies are shared by all ports of 127.0.0.1: each server has its own."""
    return f"exam-{hashlib.sha256(token.encode()).hexdigest()[:12]}"


class AccessMiddleware:
    """Puts the fields of a form into `request.state.form` (dict of str; of equal names the last counts).

    A form may have `largest` bytes. Behind a proxy, pages come from its origin; who may come in stays the same.
    """

    def __init__(
        self, app: ASGIApp, token: str, largest: int = LARGEST_BODY, outside: Outside = HERE
    ):
        self._app = app
        self._token = token
        self._largest = largest
        self._outside = outside
        self._names = _NAMES | {outside.host} - {""}

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
        if len(hosts) != 1 or _host(hosts[0]) not in self._names:
            return _refusal(403)
        own = self._outside.origin or f"http://{hosts[0]}"
        if any(origin != own for origin in headers.getlist("origin")):
            return _refusal(403)
        query = parse_qs(scope["query_string"].decode("latin-1"))
        if scope["method"] in ("GET", "HEAD") and self._is_token(query.get("token", [""])[-1]):
            way = f"{self._outside.root}/"
            answer = HTMLResponse(_INSIDE.format(way=html.escape(way)))
            answer.set_cookie(
                cookie_name(self._token), self._token, path=way, httponly=True, samesite="strict",
                secure=own.startswith("https:"),
            )  # fmt: skip
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
