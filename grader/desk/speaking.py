"""The language of each browser for itself: who changes it on a phone does not change it on the computer beside."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from grader.exam.access import Outside, cookie_name
from grader.exam.frame import OTHER, SPOKEN, Speech, Spoken


class SpeakingMiddleware:
    """Around an application whose pages speak `speech`: a browser keeps its language in a cookie."""

    def __init__(self, app: ASGIApp, speech: Speech, token: str, outside: Outside):
        self._app = app
        self._speech = speech
        self._name = f"{cookie_name(token)}-language"
        self._path = f"{outside.root}/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        kept = Request(scope).cookies.get(self._name, "")
        before = kept if kept in OTHER else self._speech.language
        spoken = Spoken(before)

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start" and spoken.language != before:
                MutableHeaders(scope=message).append("set-cookie", self._cookie(spoken.language))
            await send(message)

        reset = SPOKEN.set(spoken)
        try:
            await self._app(scope, receive, told)
        finally:
            SPOKEN.reset(reset)

    def _cookie(self, language: str) -> str:
        answer = Response()
        answer.set_cookie(self._name, language, path=self._path, httponly=True, samesite="strict")
        return answer.headers["set-cookie"]
