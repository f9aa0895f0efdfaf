"""The desk behind a proxy with a path of its own, as jupyter-server-proxy shows it: every link holds, nobody else comes in."""

from __future__ import annotations

import html
import re
import time

import pytest
from starlette.testclient import TestClient

from grader.cli import main
from grader.desk.app import make_app
from grader.desk.desk import Desk
from grader.desk.files import read_own
from grader.desk.judge import Judge
from grader.exam.access import Outside
from grader.exam.frame import Speech
from grader.format.course import load_course, stub_of
from grader.judging.cache import STATE

from .question_files import QUESTIONS

TOKEN = "the-token"
HUB = "https://hub.example.org"
ROOT = "/user/anna/proxy/8000"
PAIR = ("maths", "double")
SCRIPT_OR_LINK = re.compile(r'\b(?:href|src|action)="([^"]*)"')


def behind(app, prefix=ROOT, rewrites=False):
    """What jupyter-server-proxy does with a request; newer ones write its prefix before the paths that answers lead to."""

    async def proxy(scope, receive, send):
        if scope["type"] != "http":
            return await app(scope, receive, send)
        path = scope["path"]
        assert path.startswith(f"{prefix}/"), path
        headers = [*scope["headers"], (b"x-forwarded-prefix", prefix.encode())]

        async def answer(message):
            if rewrites and message["type"] == "http.response.start":
                message["headers"] = [
                    (name, prefix.encode() + value if (name, value[:1]) == (b"location", b"/") else value)
                    for name, value in message["headers"]
                ]  # fmt: skip
            await send(message)

        inner = scope | {"path": path.removeprefix(prefix), "raw_path": b"", "headers": headers}
        await app(inner, receive, answer)

    return proxy


@pytest.fixture
def desk(small_course, runners):
    (small_course / "solutions" / "maths" / "questions.py").write_text(QUESTIONS, encoding="utf-8")
    course = load_course(small_course)
    course.submission(*PAIR).write_text(stub_of(course.load(*PAIR)), encoding="utf-8")
    state = small_course / STATE
    judge = Judge(course, state, runners)
    return Desk(course, state, judge, Speech("en"), TOKEN, outside=Outside(HUB + ROOT))


@pytest.fixture(params=[False, True], ids=["as-it-comes", "rewritten"])
def outside(request, desk):
    return TestClient(behind(make_app(desk), rewrites=request.param), base_url=HUB)


def come_in(client) -> str:
    """Open the address; the page that it leads to."""
    page = client.get(f"{ROOT}/?token={TOKEN}")
    cookie = page.headers["set-cookie"]
    assert f"Path={ROOT}/;" in cookie
    assert "Secure" in cookie
    assert "SameSite=strict" in cookie
    return re.search(r"url=([^\"]*)", page.text)[1]


def test_every_link_and_form_stays_below_the_path(outside):
    seen, todo = set(), [come_in(outside)]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = outside.get(path)
        assert answer.status_code in (200, 403, 405) or path.endswith("/language"), path
        for link in SCRIPT_OR_LINK.findall(answer.text):
            address = html.unescape(link)
            if not address.startswith(("#", "data:")):
                assert address.startswith(f"{ROOT}/"), (path, address)
                todo.append(address)
        if path.endswith(".js"):
            assert not re.search(r"""(?:from|fetch\() ?["'`]/""", answer.text), path
    assert {f"{ROOT}/x/maths/double", f"{ROOT}/exam", f"{ROOT}/desk.js"} <= seen


def test_forms_lead_back_below_the_path(outside, desk):
    come_in(outside)
    page = f"{ROOT}/x/maths/double"
    file = read_own(desk.course, PAIR)
    text = file.text.replace("y = ...", "y = 3 * x").replace("total = ...", "total = np.sum(y)")
    form = {"token": TOKEN, "to": "grade", "stamp": file.stamp, "text": text}
    told = outside.post(page, data=form, headers={"Origin": HUB})
    assert told.url.path == page
    assert 'class="verdict-box bad"' in told.text
    told = outside.post(f"{ROOT}/language", data={"token": TOKEN, "back": "/x/maths/double"})
    assert told.url.path == page
    assert 'lang="ja"' in told.text
    told = outside.post(f"{ROOT}/quiz/maths", data={"token": TOKEN})
    assert told.url.path == f"{ROOT}/quiz/maths/1"
    outside.post(f"{ROOT}/exam", data={"token": TOKEN, "count": "2"})
    while outside.get(f"{ROOT}/exam/drawing").json()["state"] == "drawing":
        time.sleep(0.1)
    told = outside.post(f"{ROOT}/exam/start", data={"token": TOKEN})
    assert told.url.path == f"{ROOT}/exam/q/1"
    assert all(
        link.startswith((f"{ROOT}/", "#", "data:")) for link in SCRIPT_OR_LINK.findall(told.text)
    )
    told = outside.post(f"{ROOT}/exam/submit", data={"token": TOKEN})
    assert told.url.path == f"{ROOT}/exam/result"
    assert all(
        link.startswith((f"{ROOT}/", "#", "data:")) for link in SCRIPT_OR_LINK.findall(told.text)
    )
    desk.exams.end()


def test_nobody_else_of_the_hub_comes_in(outside, desk):
    """Who shares the computer reaches the port through her own server, too: there as anywhere the token is asked for."""
    for path in ("/", "/x/maths/double", "/?token=wrong", "/desk.js"):
        assert outside.get(ROOT + path).status_code == 403
    inside = TestClient(make_app(desk), base_url="http://127.0.0.1:8000")
    assert inside.get("/").status_code == 403
    come_in(outside)
    form = {"token": TOKEN, "back": "/"}
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "http://hub.example.org"},
                    {"Host": "evil.example"}):  # fmt: skip
        answer = outside.post(f"{ROOT}/language", data=form, headers=headers)
        assert answer.status_code == 403, headers
    assert desk.language == "en"


@pytest.mark.parametrize("address", [
    "hub.example.org", "https://hub.example.org/?x=1", 'https://hub.example.org/"x', "javascript:x",
    "https://anna@hub.example.org/", "https://hub.example.org//x",
])  # fmt: skip
def test_an_address_that_is_none_is_refused(address, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["web", "--address", address, "--lang", "en"])
    assert ended.value.code == 2
    assert "https://hub.example.org/user/anna/proxy/{port}" in capsys.readouterr().err


def test_where_a_proxy_shows_it():
    one = Outside("https://hub.example.org:8443/user/anna/proxy/8000")
    assert one.root == "/user/anna/proxy/8000"
    assert (one.origin, one.host) == ("https://hub.example.org:8443", "hub.example.org")
    at_the_top = Outside("https://anna.example.org")
    assert (at_the_top.root, at_the_top.origin) == ("", "https://anna.example.org")
    assert Outside().address == Outside().root == Outside().origin == Outside().host == ""
