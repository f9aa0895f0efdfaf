"""The exam's pages without a browser: who may come in, what is kept, and every answer to bad input."""

from __future__ import annotations

import ast
import re
import sqlite3
import stat
import subprocess
import sys
import threading
import tomllib
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from grader.exam import result_views, views, web
from grader.exam import sitting as sittings
from grader.exam.access import LARGEST_BODY, cookie_name
from grader.exam.server import serve
from grader.exam.sitting import Sitting, begin

from .test_exam_sitting import Clock
from .test_exam_terminal import QUESTIONS

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "the-token"
HOST = "http://127.0.0.1:8000"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def exam(tmp_path, clock):
    return Sitting(tmp_path, begin(tmp_path, QUESTIONS, 1200.0, seed=1), clock)


def open_app(exam, language="ja", **options) -> TestClient:
    app = web.make_app(exam, language, TOKEN, **options)
    return TestClient(app, base_url=HOST, follow_redirects=True)


@pytest.fixture
def outside(exam):
    return open_app(exam)


@pytest.fixture
def client(outside):
    """A browser that was opened with the address."""
    assert outside.get(f"/?token={TOKEN}").status_code == 200
    return outside


@pytest.fixture
def begun(client):
    assert post(client, "/start").url.path == "/q/1"
    return client


def post(client, path, **fields):
    return client.post(path, data={"token": TOKEN} | fields)


def kept(exam, tmp_path) -> list[int | None]:
    """The answers as they are on disk."""
    return [one.choice for one in Sitting(tmp_path, exam.number).all]


# ---- who may come in


@pytest.mark.parametrize(
    "path", ["/", "/q/1", "/result", "/exam.css", "/exam.js", "/state", "/none"]
)
def test_nothing_is_shown_without_the_token(outside, path):
    for address in (path, f"{path}?token=wrong", f"{path}?token="):
        answer = outside.get(address)
        assert answer.status_code == 403
        assert TOKEN not in answer.text
        assert "grader" not in answer.text


def test_the_address_with_the_token_gives_a_cookie_and_hides_the_token(outside):
    answer = outside.get(f"/?token={TOKEN}")
    assert 'http-equiv="refresh" content="0;url=/"' in answer.text
    assert TOKEN not in answer.text
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert cookie.startswith(cookie_name(TOKEN))
    assert outside.get("/").status_code == 200


@pytest.mark.parametrize("cookie", ["", "wrong", "ｔ", f"{TOKEN}x"])
def test_a_wrong_cookie_opens_nothing(outside, cookie):
    header = f"{cookie_name(TOKEN)}={cookie}".encode()
    assert outside.get("/", headers={b"cookie": header}).status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", ""]
)
def test_another_name_for_this_computer_is_turned_away(client, host):
    """DNS rebinding: the browser believes to speak with its page's own server."""
    assert client.get("/", headers={"Host": host}).status_code == 403
    assert client.get("/", headers={"Host": "localhost:8000"}).status_code == 200


def test_a_form_of_another_page_changes_nothing(begun, exam):
    """Even where the browser sends the cookie along."""
    for fields in ({}, {"token": "wrong"}, {"token": ""}):
        answer = begun.post("/q/1", data={"choice": "2"} | fields)
        assert answer.status_code == 403
    evil = {"Origin": "http://127.0.0.1:9999"}
    data = {"token": TOKEN, "choice": "2"}
    assert begun.post("/q/1", data=data, headers=evil).status_code == 403
    assert begun.post("/q/1", data=data, headers={"Origin": "null"}).status_code == 403
    assert exam[0].choice is None
    assert begun.post("/q/1", data=data, headers={"Origin": HOST}).status_code == 200
    assert exam[0].choice == 1


@pytest.mark.parametrize("path", ["/", "/q/1", "/exam.js", "/none", "/state"])
def test_every_answer_says_that_nothing_is_stored_framed_or_loaded(begun, path):
    headers = begun.get(path).headers
    assert headers["cache-control"] == "no-store"
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"


def test_a_huge_body_is_turned_away(begun, exam):
    assert post(begun, "/q/1", choice="1" * LARGEST_BODY).status_code == 413
    many = "&".join(f"a{n}=1" for n in range(100))
    head = {"Content-Type": "application/x-www-form-urlencoded"}
    assert begun.post("/q/1", content=many, headers=head).status_code == 413

    def parts():
        for _ in range(10):
            yield b"x" * (LARGEST_BODY // 4)

    assert begun.post("/q/1", content=parts(), headers=head).status_code == 413
    assert exam[0].choice is None


def test_a_body_that_is_no_text_is_turned_away(begun):
    head = {"Content-Type": "application/x-www-form-urlencoded"}
    assert begun.post("/q/1", content=b"token=\xff\xfe\x00", headers=head).status_code in (403, 413)


def test_no_page_has_style_or_script_in_it(begun):
    """Those the policy would not let act."""
    pages = [begun.get(path).text for path in ("/q/1", "/q/2", "/questions", "/submit")]
    post(begun, "/submit")
    pages.append(begun.get("/result").text)
    for page in pages:
        assert not re.search(r"<script(?! src=\"/exam\.js\")|<style|\sstyle=|\son\w+=", page)
        assert not re.search(r"(src|href)=\"(?!/|#|data:,)", page)


# ---- taking it


def test_the_clock_runs_from_the_begin_button_on(client, exam, clock):
    clock.now += 300
    assert exam.left == 1200
    assert client.get("/q/2").url.path == "/"
    post(client, "/start")
    clock.now += 300
    assert exam.left == 900


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_question_shows_all_there_is(exam, language):
    client = open_app(exam, language)
    client.get(f"/?token={TOKEN}")
    page = post(client, "/start").text
    assert f'<html lang="{language}">' in page
    assert {"ja": "題 1", "en": "Title 1"}[language] in page
    assert {"ja": "残り 20:00", "en": "20:00 left"}[language] in page
    assert f'<span class="blank">{ {"ja": "空欄", "en": "blank"}[language] }</span>' in page
    assert page.count('type="radio"') == 4
    assert not re.search(r"slip-|data-right|correct", page)  # nothing that gives the answer away


@pytest.mark.parametrize(
    ("language", "said"),
    [("ja", "x は NumPy の配列である。"), ("en", "x is a NumPy array.")],
)
def test_beside_values_it_is_said_which_are_arrays(exam, language, said):
    client = open_app(exam, language)
    client.get(f"/?token={TOKEN}")
    assert said not in post(client, "/start").text  # the first question is about code
    assert said in client.get("/q/2").text


def test_an_answer_is_on_disk_before_the_next_page(begun, exam, tmp_path):
    assert post(begun, "/q/1", choice="3", to="next").url.path == "/q/2"
    assert kept(exam, tmp_path)[0] == 2
    page = begun.get("/q/1").text
    assert re.search(r'value="3" data-key="3" checked', page)


@pytest.mark.parametrize(
    ("start", "to", "end"),
    [
        (1, "previous", "/q/1"), (2, "previous", "/q/1"), (2, "next", "/q/3"), (4, "next", "/questions"),
        (2, "overview", "/questions"), (2, "submit", "/submit"), (2, "flag", "/q/2"), (2, "", "/q/2"),
        (2, "language", "/q/2"), (2, "nonsense", "/q/2"), (2, "clear", "/q/2"),
    ],
)  # fmt: skip
def test_every_button_keeps_the_answer_first(begun, exam, start, to, end):
    assert post(begun, f"/q/{start}", choice="2", shown="", to=to).url.path == end
    assert exam[start - 1].choice == (None if to == "clear" else 1)


def test_flags_are_set_and_taken_away(begun, exam):
    for _ in range(2):  # a second press of the same button is the same flag
        post(begun, "/q/2", to="flag")
        assert exam[1].flagged
    assert "印を外す" in begun.get("/q/2").text
    post(begun, "/q/2", to="unflag")
    assert not exam[1].flagged


def test_the_language_changes_without_losing_the_answer(begun, exam):
    page = post(begun, "/q/1", choice="4", to="language")
    assert page.url.path == "/q/1"
    assert '<html lang="en">' in page.text
    assert exam[0].choice == 3
    for path in ("/questions", "/submit"):
        again = post(begun, "/language", back=path)
        assert again.url.path == path
    assert post(begun, "/language", back="//evil.example/").url.host == "127.0.0.1"


def test_the_overview_shows_and_filters(begun):
    post(begun, "/q/1", choice="1")
    post(begun, "/q/3", to="flag")

    def numbers(show):
        page = begun.get(f"/questions?show={show}").text
        return re.findall(r'<li><a href="/q/(\d)"', page)

    assert numbers("all") == numbers("'<b>") == ["1", "2", "3", "4"]
    assert numbers("open") == ["2", "3", "4"]
    assert numbers("flagged") == ["3"]
    submit = begun.get("/submit").text
    assert "未解答の問題" in submit
    assert "見直す問題" in submit


def test_without_script_the_page_says_how_long_and_ends_by_itself(begun, clock):
    clock.now += 60.5
    page = begun.get("/q/1").text
    assert "残り 19:00" in page
    assert '<noscript><meta http-equiv="refresh" content="1141;url=/result">' in page


def test_the_time_on_each_question_is_counted(begun, exam, clock):
    begun.get("/q/1")
    clock.now += 30
    begun.get("/q/2")
    clock.now += 10
    begun.get("/questions")
    clock.now += 99
    begun.get("/q/1")
    assert [one.seconds for one in exam.all] == [30, 10, 0, 0]


def test_the_script_is_told_what_was_kept(begun, exam):
    head = {"Accept": "application/json"}
    data = {"token": TOKEN, "choice": "2", "shown": "?"}
    told = begun.post("/q/1", data=data, headers=head).json()
    calculator = {"shown": "0", "marks": ""}
    assert told == {
        "left": 1200.0, "low": 450.0, "finished": False, "flagged": False, "state": "解答済み", "calculator": calculator,
        "standing": "残り 3 問　⚑ 0　ペースより 5 分早い",
    }  # fmt: skip
    told = begun.post("/q/1", data={"token": TOKEN, "to": "clear"}, headers=head).json()
    assert told["state"] == "未解答"
    told = begun.post("/q/1", data={"token": TOKEN, "to": "flag"}, headers=head).json()
    assert told["flagged"]
    wrong = begun.post("/q/1", data={"token": TOKEN, "choice": "9"}, headers=head)
    assert wrong.status_code == 400
    assert "その選択肢はありません" in wrong.json()["message"]
    assert begun.get("/state").json() == {"left": 1200.0, "finished": False}


# ---- bad input


def test_the_calculator_goes_along_from_question_to_question(begun, exam):
    for key in ("9", "root", "memory+", "*", "2"):
        page = begun.post("/q/1", data={"token": TOKEN, "to": f"calculate {key}", "choice": "2"})
    assert page.url.path == "/q/1"
    assert exam[0].choice == 1  # what was chosen is kept, as with every button
    page = begun.get("/q/2").text
    assert re.search(r'<details class="calculator" open>', page)
    assert re.search(r'class="marks">M ×<.*class="display">2<', page)
    told = begun.post(
        "/q/2", data={"token": TOKEN, "to": "calculate ="}, headers={"accept": "application/json"}
    ).json()
    assert told["calculator"] == {"shown": "6", "marks": "M"}


@pytest.mark.parametrize("key", ["", "7 7", "sin", "<b>"])
def test_a_key_that_the_calculator_has_not_changes_nothing(begun, exam, key):
    page = begun.post("/q/1", data={"token": TOKEN, "to": f"calculate {key}", "choice": "2"})
    assert page.status_code == 400
    assert "電卓" in page.text
    assert exam[0].choice is None
    assert 'class="display">0<' in begun.get("/q/1").text


@pytest.mark.parametrize("number", ["0", "5", "999999999999999999999", "-1", "x", "1/2", "%00"])
def test_a_question_that_does_not_exist(begun, number):
    assert begun.get(f"/q/{number}").status_code == 404
    assert post(begun, f"/q/{number}", choice="1").status_code in (404, 405)
    assert "そのページや問題はありません" in begun.get(f"/q/{number}").text


@pytest.mark.parametrize("choice", ["0", "5", "-1", "x", "²", "１", "1.5", "9" * 5000, "<b>"])
def test_a_choice_that_does_not_exist_changes_nothing(begun, exam, choice):
    post(begun, "/q/1", choice="2")
    answer = post(begun, "/q/1", choice=choice)
    assert answer.status_code == 400
    assert "その選択肢はありません" in answer.text
    assert "<b>" not in answer.text
    assert exam[0].choice == 1


def test_a_method_that_is_not_meant(begun):
    assert begun.get("/start").status_code == 405
    assert begun.put("/q/1").status_code == 405
    assert begun.delete("/result").status_code == 405


def test_a_stale_tab_overwrites_nothing_that_it_did_not_choose(begun, exam):
    """It was made with no answer or an old one, and only goes on."""
    post(begun, "/q/1", choice="3")
    post(begun, "/q/1", shown="", to="next")
    assert exam[0].choice == 2
    post(begun, "/q/1", choice="1", shown="1", to="next")
    assert exam[0].choice == 2


def test_of_two_tabs_the_last_answer_counts_and_both_show_it(begun, exam):
    post(begun, "/q/1", choice="1", shown="")
    post(begun, "/q/1", choice="4", shown="")
    for _ in range(2):
        assert re.findall(r'value="(\d)" data-key="\d" checked', begun.get("/q/1").text) == ["4"]
    assert exam[0].choice == 3


def test_a_stale_tab_after_handing_in_changes_nothing(begun, exam, tmp_path):
    post(begun, "/q/1", choice="2")
    assert post(begun, "/submit").url.path == "/result"
    answer = post(begun, "/q/1", choice="3", to="next")
    assert answer.status_code == 409
    assert "すでに提出されています" in answer.text
    assert post(begun, "/q/1", to="flag").status_code == 409
    assert post(begun, "/submit").url.path == "/result"  # handed in twice
    assert post(begun, "/start").url.path == "/result"
    assert kept(exam, tmp_path) == [1, None, None, None]
    for path in ("/", "/q/1", "/questions", "/submit"):
        assert begun.get(path).url.path == "/result"


def test_when_time_is_over_the_open_page_hands_in_what_was_kept(begun, exam, clock, tmp_path):
    post(begun, "/q/1", choice="1")
    clock.now += 1201
    answer = post(begun, "/q/2", choice="1", to="next")
    assert answer.status_code == 409
    assert begun.get("/state").json() == {"left": 0.0, "finished": True}
    page = begun.get("/q/2")
    assert page.url.path == "/result"
    assert "時間切れで提出されました" in page.text
    assert kept(exam, tmp_path) == [0, None, None, None]
    assert sittings.unfinished(tmp_path) is None


def test_what_cannot_be_written_is_said_and_stays_on_the_page(begun, exam, monkeypatch):
    def fail(*_):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(exam, "_writing", fail)
    answer = post(begun, "/q/1", choice="3", to="next")
    assert answer.status_code == 503
    assert "保存できませんでした" in answer.text
    assert re.search(r'value="3" data-key="3" checked', answer.text)
    told = begun.post(
        "/q/1", data={"token": TOKEN, "choice": "3"}, headers={"Accept": "application/json"}
    )
    assert "disk I/O error" in told.json()["message"]
    assert post(begun, "/submit").status_code == 503
    monkeypatch.undo()
    assert not exam.finished
    assert post(begun, "/q/1", choice="3", shown="", to="next").url.path == "/q/2"


def test_a_page_that_cannot_be_made_says_so(exam, monkeypatch):
    client = TestClient(
        web.make_app(exam, "ja", TOKEN), base_url=HOST, raise_server_exceptions=False
    )
    client.get(f"/?token={TOKEN}")
    post(client, "/start")
    monkeypatch.setattr(views, "question", lambda *_: 1 / 0)
    answer = client.get("/q/1")
    assert answer.status_code == 500
    assert "ZeroDivisionError" in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "失われていません" in answer.text


def test_after_the_server_was_killed_the_exam_goes_on(begun, exam, clock, tmp_path):
    post(begun, "/q/1", choice="2", to="flag")
    clock.now += 100
    post(begun, "/q/2", choice="1")
    client = open_app(Sitting(tmp_path, exam.number, Clock()))  # nothing was said to the first
    client.get(f"/?token={TOKEN}")
    page = client.get("/").text
    assert "4 問中 2 問に解答済み、残り時間は 18 分 20 秒" in page
    assert post(client, "/start").url.path == "/q/3"
    assert "印を外す" in client.get("/q/1").text


# ---- the end


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_result_shows_every_question_and_why(exam, language):
    exam.answer(0, 1)
    exam.answer(1, 3)
    exam.finish()
    client = open_app(exam, language)
    client.get(f"/?token={TOKEN}")
    page = client.get("/").text
    text = re.sub(r"<[^>]+>|\s+", "", page)
    assert {"ja": "1/4問正解", "en": "1of4right"}[language] in text
    for number, question in enumerate(QUESTIONS, 1):
        assert f"{number}.{question.title.in_(language)}".replace(" ", "") in text
        assert f"grade{question.exercise}" in text
    assert {"ja": "meanではない。", "en": "Notmean."}[language] in text
    assert "58–68%" in text
    assert "61–70%" in text
    assert len(re.findall(r'<details id="q\d" class="is_(wrong|open)" open>', page)) == 3
    assert len(re.findall(r'<details id="q\d" class="is_right">', page)) == 1
    for number in range(1, len(QUESTIONS) + 1):
        assert f'href="#q{number}"' in page
    for question in QUESTIONS:  # every choice, and why it is wrong
        for choice in question.choices:
            assert re.sub(r"\s+", "", choice.text) in text
            if choice.why:
                assert choice.why.in_(language).replace(" ", "") in text
    assert {"ja": "1問の正誤で50ポイント動きます", "en": "Onequestionmovesitby50percentagepoints"}[
        language
    ] in text


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_result_as_a_file_needs_nothing_else(exam, tmp_path, language):
    exam.answer(0, 1)
    exam.finish()
    page = result_views.result_file(exam, language)
    assert not re.findall(r"<(?:script|form|link|button)\b(?! rel=\"icon\")|https?://", page)
    assert "--ground: #ffffff" in page
    assert f'<html lang="{language}">' in page
    assert all(f'id="q{number}"' in page for number in range(1, 5))


def test_close_ends_the_server_after_the_last_page(exam, monkeypatch):
    monkeypatch.setattr(web, "_CLOSE_SECONDS", 0)
    ended = []
    exam.answer(0, 0)
    client = open_app(exam, close=lambda: ended.append(True))
    client.get(f"/?token={TOKEN}")
    post(client, "/close")  # not yet: the exam is not handed in
    assert not ended
    exam.finish()
    assert "試験を閉じました" in post(client, "/close").text
    assert ended


def test_leaving_stops_the_clock_and_ends_the_server(exam, clock, monkeypatch):
    monkeypatch.setattr(web, "_CLOSE_SECONDS", 0)
    ended = []
    client = open_app(exam, close=lambda: ended.append(True))
    client.get(f"/?token={TOKEN}")
    post(client, "/start")
    clock.now += 60
    assert "残り時間は 19 分" in post(client, "/leave").text
    clock.now += 60
    assert exam.left == 1140
    assert ended
    assert not exam.finished


def test_an_exam_that_is_over_opens_no_server(exam, monkeypatch):
    exam.finish()
    monkeypatch.setattr(uvicorn, "Server", None)
    serve(exam, "ja", None)


# ---- what it is made of


def test_nothing_but_the_web_exam_loads_a_server():
    code = "import sys; import grader.cli, grader.exam.commands; print(sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert not {"starlette", "uvicorn", "jinja2", "pygments"} & set(ast.literal_eval(loaded))


def test_templates_and_style_go_into_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"] == {"packages": ["grader"]}
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8")
    assert not re.search(r"html|jinja|css|\.js|pages", ignored)
    names = {path.name for path in views.PAGES.iterdir()}
    assert {"layout.html.jinja", "question.html.jinja", "exam.css", "exam.js"} <= names


def test_colours_have_contrast():
    """Text on every ground it stands on, light and dark: 4.5 to 1."""
    style = (views.PAGES / "exam.css").read_text(encoding="utf-8")
    themes = [
        dict(re.findall(r"--([\w-]+): (#\w{6})", part)) for part in style.split(":root {")[1:]
    ]
    assert len(themes) == 3  # on light, on dark, on paper
    for theme in themes:
        texts = ["ink", "soft", "main", "low", "keyword", "string", "number", "comment", "name"]
        for text in texts:
            for ground in ("ground", "panel", "chosen"):
                assert contrast(theme[text], theme[ground]) >= 4.5, (text, ground)
        assert contrast(theme["on-main"], theme["main"]) >= 4.5
        for sign in ("bad", "good"):
            assert contrast(theme[sign], theme["ground"]) >= 4.5
            for text in ("ink", *texts[4:]):
                assert contrast(theme[text], theme[f"{sign}-ground"]) >= 4.5, (text, sign)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


# ---- the page that opens the browser


def test_the_token_stands_on_no_command_line(exam, tmp_path, monkeypatch, capsys):
    """What a browser is started with, everybody on this computer sees; the page that leads on, only its user."""
    folder = tmp_path / "exam"
    folder.mkdir(mode=0o755)
    (folder / "open.html").symlink_to(tmp_path / "elsewhere")
    seen: dict[str, object] = {}
    started = threading.Event()

    def opened(address: str) -> None:
        page = Path(urllib.request.url2pathname(urllib.parse.urlsplit(address).path))
        status = page.lstat()
        seen.update(
            address=address, text=page.read_text("utf-8"), mode=stat.S_IMODE(status.st_mode)
        )
        seen["around"] = stat.S_IMODE(page.parent.stat().st_mode)
        started.set()

    def run(server: uvicorn.Server, sockets: list) -> None:
        assert started.wait(30)

    monkeypatch.setattr("webbrowser.open", opened)
    monkeypatch.setattr(uvicorn.Server, "run", run)
    serve(exam, "ja", folder)
    token = re.search(r"\?token=(\S+)", capsys.readouterr().err)[1]
    assert str(seen["address"]).startswith("file://")
    assert token not in str(seen["address"])
    assert re.search(r'content="0;url=http://127\.0\.0\.1:\d+/\?token=' + token, str(seen["text"]))
    assert (seen["mode"], seen["around"]) == (0o600, 0o700)
    assert [path.name for path in folder.iterdir()] == ["port"]
    assert not (tmp_path / "elsewhere").exists()


def test_where_no_page_can_be_written_the_address_is_there_to_type(
    exam, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr("webbrowser.open", lambda _: pytest.fail("opened"))
    monkeypatch.setattr(uvicorn.Server, "run", lambda *_, **__: None)
    serve(exam, "ja", tmp_path / "missing")
    assert "?token=" in capsys.readouterr().err
