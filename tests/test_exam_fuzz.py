"""Two thousand requests that no browser sends: each is answered, and none by an error of ours."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from grader.exam import web
from grader.exam.access import cookie_name
from grader.exam.sitting import Sitting, begin

from .test_exam_sitting import Clock
from .test_exam_terminal import QUESTIONS

TOKEN = "the-token"
HOST = b"127.0.0.1:8000"
COOKIE = f"{cookie_name(TOKEN)}={TOKEN}".encode()
REQUESTS, OF_ONE_EXAM = 2000, 100

ODD = [
    b"", b" ", b"\x00", b"\xff\xfe", b"\x1b[2J", "²".encode(), "²".encode("latin-1"), b"9" * 5000, b"-1", b"1e9", b"null",
    b"http://[", b"http://]", b"http://[::1", b"http://127.0.0.1:99999999", b"//", b"a=b; c", b'"', b'"\\', b"; ; =;=",
    b"=", b"%", b"%ff%fe", b"%00", b"\xe2\x80\xae", b"x" * 70_000, b"expires=; path", b"[::1]:8000", b"127.0.0.1:\xb2",
]  # fmt: skip
NAMES = [
    b"host", b"origin", b"cookie", b"content-length", b"content-type", b"accept", b"accept-encoding", b"range", b"if-range",
    b"if-modified-since", b"if-none-match", b"referer", b"transfer-encoding", b"x-forwarded-for", b"x-forwarded-host",
    b"forwarded", b"expect", b"upgrade", b"connection", b"te", b"\xff", b"",
]  # fmt: skip
PATHS = [
    "/", "/start", "/q/1", "/q/4", "/q/0", "/q/x", "/questions", "/submit", "/result", "/state", "/language", "/leave",
    "/close", "/exam.css", "/exam.js", "/none", "//evil.example", "/q/" + "9" * 5000, "/q/\x00", "/q/²", "/\ud800", "/../..",
    "/q/1/", "", "*", "/" + "a" * 70_000,
]  # fmt: skip
METHODS = ["GET"] * 10 + ["POST"] * 12 + ["HEAD", "PUT", "OPTIONS", "BREW", "", "get"]
FIELDS = ["token", "choice", "to", "shown", "back", ""]
WORDS = [
    TOKEN, "1", "4", "9", "next", "previous", "flag", "unflag", "clear", "overview", "submit", "language", "//evil", "%", "+",
    "%ff", "²", "%C2%B2", "\udcff", "9" * 5000, "",
]  # fmt: skip


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(web, "_CLOSE_SECONDS", 0)


def drawn(rng: random.Random) -> tuple[dict, list[bytes]]:
    """A request as a server would hand it on, and the parts of its body. Most have the right key, so that they get in."""
    headers = [(b"host", HOST)] if rng.random() < 0.95 else []
    if rng.random() < 0.9:
        headers.append((b"cookie", COOKIE))
    for _ in range(rng.choice([0, 0, 1, 1, 2, 5, 300])):
        names = NAMES if rng.random() < 0.05 else NAMES[4:]  # most get past the door
        headers.append((rng.choice(names), rng.choice(ODD)))
    rng.shuffle(headers)
    fields = [f"token={TOKEN}"] if rng.random() < 0.8 else []
    for _ in range(rng.choice([0, 1, 2, 5, 40])):
        fields.append(f"{rng.choice(FIELDS)}={rng.choice(WORDS)}")
    body = "&".join(fields).encode("utf-8", "surrogateescape")
    if rng.random() < 0.1:
        body = rng.choice([b"\xff" * 50, b"\x00", b"&" * 5000, b"=" * 20_000, rng.randbytes(300)])
    at = rng.randrange(len(body) + 1)
    query = rng.choice(
        [
            b"",
            b"",
            b"show=open",
            b"show=%ff",
            b"token=" + TOKEN.encode(),
            b"\xff&token=",
            b"&" * 5000,
        ]
    )
    path = rng.choice(PATHS[:13] if rng.random() < 0.6 else PATHS)
    scope = {
        "type": rng.choice(["http"] * 30 + ["websocket"]), "asgi": {"version": "3.0"}, "http_version": "1.1",
        "method": rng.choice(METHODS), "scheme": "http", "path": path, "root_path": "", "query_string": query,
        "raw_path": path.encode("utf-8", "replace"), "headers": headers, "client": ("127.0.0.1", 9), "server": ("127.0.0.1", 8000),
    }  # fmt: skip
    return scope, [body[:at], body[at:]]


async def answered(app, scope: dict, parts: list[bytes], cut: bool) -> int | None:
    """The status of the answer; `cut`: the connection ends within the body."""
    waiting = [
        {"type": "http.request", "body": part, "more_body": number < len(parts)}
        for number, part in enumerate(parts, 1)
    ]
    if cut:
        waiting = [*waiting[:1], {"type": "http.disconnect"}]
    status = None

    async def receive() -> dict:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def send(message: dict) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]

    await app(scope, receive, send)
    return status


def test_no_request_is_answered_by_an_error_of_ours(tmp_path: Path):
    rng = random.Random(12)
    seen: dict[int | None, int] = {}

    async def ask_all() -> None:
        app = None
        for number in range(REQUESTS):
            if number % OF_ONE_EXAM == 0:  # one of them hands the exam in
                exam = Sitting(tmp_path, begin(tmp_path, QUESTIONS, 1200.0, seed=1), Clock())
                app = web.make_app(exam, rng.choice(["ja", "en"]), TOKEN)
                app.state.exam.begin()
            scope, parts = drawn(rng)
            try:
                status = await answered(app, scope, parts, cut=rng.random() < 0.03)
            except Exception as error:
                raise AssertionError(
                    (
                        scope["method"],
                        scope["path"],
                        scope["query_string"][:80],
                        scope["headers"][:9],
                        parts,
                    )
                ) from error
            assert scope["type"] == "websocket" or status in range(200, 500), (scope, parts)
            seen[status] = seen.get(status, 0) + 1

    asyncio.run(ask_all())
    inside = sum(seen[status] for status in (200, 303, 400, 409))
    assert inside > REQUESTS / 5, seen  # or it would say nothing of the pages
    assert {303, 400, 403, 404, 405, 409, 413} <= set(seen)


@pytest.mark.parametrize(
    "origin", [b"http://[", b"http://]x", b"\xff", b"https://127.0.0.1:8000", b"null"]
)
def test_an_origin_that_cannot_be_read_is_not_ours(origin, tmp_path):
    exam = Sitting(tmp_path, begin(tmp_path, QUESTIONS, 1200.0, seed=1), Clock())
    app = web.make_app(exam, "ja", TOKEN)
    scope, _ = drawn(random.Random(0))
    scope |= {"type": "http", "method": "GET", "path": "/"}
    right = [(b"host", HOST), (b"cookie", COOKIE)]
    for headers, status in (
        (right, 200),
        ([*right, (b"origin", b"http://" + HOST)], 200),
        ([*right, (b"origin", origin)], 403),
        ([*right, (b"origin", b"http://" + HOST), (b"origin", origin)], 403),
        ([*right, (b"host", b"evil.example")], 403),
    ):
        assert asyncio.run(answered(app, {**scope, "headers": headers}, [b""], False)) == status
