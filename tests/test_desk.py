"""The desk's pages without a browser: who may come in, what is saved, what a submission cannot do to the page."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from concurrent.futures.process import BrokenProcessPool

import pytest
from starlette.testclient import TestClient

from grader.desk import charts, exams
from grader.desk.app import make_app
from grader.desk.desk import Desk
from grader.desk.files import MISSING, read_own, save
from grader.desk.judge import Judge
from grader.desk.searching import search
from grader.desk.steps import Counting
from grader.exam.frame import Speech
from grader.format.course import load_course, stub_of
from grader.judging.cache import STATE
from grader.judging.reference import Part
from grader.learners.progress import Attempt, states
from grader.locking import locked

from .question_files import QUESTIONS, write_questions

TOKEN = "the-token"
HOST = "http://127.0.0.1:8000"
PAIR = ("maths", "double")
PAGE = "/x/maths/double"
RIGHT = "import numpy as np\n\n\ndef double(x):\n    y = 2 * x\n    total = np.sum(y)\n    return y, total\n"
WRONG = RIGHT.replace("2 * x", "3 * x")


@pytest.fixture
def desk(small_course, runners):
    course = load_course(small_course)
    state = small_course / STATE
    path = course.submission(*PAIR)
    path.write_text(stub_of(course.load(*PAIR)), encoding="utf-8")
    return Desk(course, state, Judge(course, state, runners), Speech("ja"), TOKEN)


@pytest.fixture
def outside(desk):
    return TestClient(make_app(desk), base_url=HOST, follow_redirects=True)


@pytest.fixture
def client(outside):
    """A browser that was opened with the address."""
    assert outside.get(f"/?token={TOKEN}").status_code == 200
    return outside


@pytest.fixture
def own(desk):
    """The learner's file."""
    return desk.course.submission(*PAIR)


def stamp(desk) -> str:
    return read_own(desk.course, PAIR).stamp


def post(client, to, text, stamp, **headers):
    """As the page's script asks."""
    data = {"token": TOKEN, "to": to, "text": text, "stamp": stamp}
    return client.post(PAGE, data=data, headers={"Accept": "application/json"} | headers)


# ---- who may come in


@pytest.mark.parametrize("path", ["/", PAGE, f"{PAGE}/changes", "/editor.js", "/search?q=x"])
def test_nothing_is_shown_without_the_token(outside, path):
    answer = outside.get(path)
    assert answer.status_code == 403
    assert TOKEN not in answer.text


def test_a_form_of_another_page_changes_nothing(client, desk, own):
    before = own.read_bytes()
    data = {"to": "save", "text": "evil", "stamp": stamp(desk)}
    assert client.post(PAGE, data=data).status_code == 403
    assert (
        post(client, "save", "evil", stamp(desk), Origin="http://evil.example").status_code == 403
    )
    assert post(client, "save", "evil", stamp(desk), Host="evil.example").status_code == 403
    assert own.read_bytes() == before


@pytest.mark.parametrize(
    "path", ["/", PAGE, "/t/maths", "/desk.js", "/x/maths/none", "/x/maths/..%2f"]
)
def test_every_answer_keeps_the_policy(client, path):
    policy = client.get(path).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", ["/x/maths/none", "/x/..%2f..%2fetc/passwd", "/t/none", "/none"])
def test_what_is_not_there_says_so(client, path):
    assert client.get(path).status_code == 404


def test_the_language_page_leads_only_to_pages_of_ours(client):
    for back in ("//evil.example/", "/\\evil.example", "https://evil.example"):
        answer = client.post(
            "/language", data={"token": TOKEN, "back": back}, follow_redirects=False
        )
        assert answer.headers["location"] == "/"


# ---- the pages


def test_a_browser_has_its_language_for_itself(client, outside):
    client.post("/language", data={"token": TOKEN, "back": "/"})
    assert '<html lang="en">' in client.get("/").text
    assert '<html lang="en">' in client.get("/exam").text
    outside.cookies.clear()
    assert outside.get(f"/?token={TOKEN}").status_code == 200
    assert '<html lang="ja">' in outside.get("/").text


def test_the_map_leads_to_the_first_exercise(client):
    page = client.get("/").text
    assert f'href="{PAGE}"' in page
    assert "算数" in page
    assert "Arithmetic" in client.post("/language", data={"token": TOKEN, "back": "/"}).text


def test_a_topic_begins_with_its_introduction(client, desk, small_course):
    about = small_course / "solutions" / "maths" / "about.md"
    about.write_text("# 算数\n\n倍の話。\n\n---\n\n# Maths\n\nOn twice.\n", encoding="utf-8")
    assert 'class="button main" href="/t/maths"' in client.get("/").text
    page = client.get("/t/maths").text
    assert page.index("倍の話") < page.index("最初の演習") < page.index("まだ")
    post(client, "grade", RIGHT.replace("2 * x", "3 * x"), stamp(desk))
    assert 'class="button main" href="/x/maths/double"' in client.get("/").text
    page = client.get("/t/maths").text
    assert page.index("不合格") < page.index("倍の話")
    assert "最初の演習" not in page


def test_an_exercise_shows_its_prompt_in_one_language(client):
    page = client.get(PAGE).text
    before_the_file = page.partition("<textarea")[0]
    assert "2 倍 y と" in before_the_file
    assert "Return y" not in before_the_file
    assert '<th scope="row">x, y:</th><td>(rows, columns)</td>' in before_the_file


def test_the_search_finds_titles_in_both_languages_and_prompts(desk):
    for words in ("DOUBLE", "2 倍", "twice sum", "elements", "算数 和"):
        assert search(desk.course, words).exercises == [PAIR], words
    assert search(desk.course, "lstm").count == 0
    assert search(desk.course, " ").count == 0


def test_the_search_finds_introductions_and_questions_and_knows_where_a_word_begins(
    client, desk, small_course
):
    (small_course / "solutions" / "maths" / "about.md").write_text(
        "# 算数\n\n過\n学習は previous にも起こる。\n\n---\n\n# Maths\n\nIt overfits.\n",
        encoding="utf-8",
    )
    write_questions(small_course, QUESTIONS)
    [topic] = desk.course.topics
    for words in ("過学習", "overfit", "算数 過学習"):
        assert search(desk.course, words).topics == [topic], words
    assert search(desk.course, "iou").count == 0
    assert search(desk.course, "いくつか").questions == [topic]
    mixed = search(desk.course, "過学習 ない語")
    assert (mixed.topics, mixed.every) == ([topic], False)
    assert "いずれかの語" in client.get("/search?q=過学習 ない語").text
    assert "短い語" in client.get("/search?q=ない語").text


# ---- saving


def test_what_is_typed_is_in_the_file(client, desk, own):
    answer = post(client, "save", RIGHT, stamp(desk))
    assert answer.status_code == 200
    assert own.read_text("utf-8") == RIGHT
    assert answer.json()["stamp"] == stamp(desk)


def test_windows_line_ends_stay(desk, own):
    own.write_bytes(b"x = 1\r\ny = 2\r\n")
    save(desk.course, desk.state, PAIR, "x = 1\ny = 3\n", stamp(desk))
    assert own.read_bytes() == b"x = 1\r\ny = 3\r\n"


def test_a_file_that_is_gone_is_made_again(desk, own):
    own.unlink()
    assert read_own(desk.course, PAIR).stamp == MISSING
    save(desk.course, desk.state, PAIR, RIGHT, MISSING)
    assert own.read_text("utf-8") == RIGHT


def test_another_editor_is_never_written_over(client, desk, own):
    read = stamp(desk)
    own.write_text(WRONG, encoding="utf-8")
    for to in ("save", "grade", "hint", "reset"):
        answer = post(client, to, RIGHT, read)
        assert answer.status_code == 409, to
        assert own.read_text("utf-8") == WRONG
        told = answer.json()
        assert told["text"] == WRONG
        kept = re.search(r"\S+replaced\S+\.py", told["message"])[0]
        assert (desk.course.root / kept).read_text("utf-8") == RIGHT
    answer = post(client, "over", RIGHT, told["stamp"])
    assert own.read_text("utf-8") == RIGHT
    kept = re.search(r"\S+replaced\S+\.py", answer.json()["message"])[0]
    assert (desk.course.root / kept).read_text("utf-8") == WRONG


def test_the_open_page_hears_of_a_change_in_another_editor(client, desk, own):
    read = stamp(desk)
    threading.Timer(0.5, own.write_text, [WRONG], {"encoding": "utf-8"}).start()
    threading.Timer(2.0, setattr, [client.app.state, "ending", lambda: True]).start()
    lines = client.get(f"{PAGE}/changes?stamp={read}").text.split("\n")
    assert lines[0] == "event: file"
    assert json.loads(lines[1].removeprefix("data: "))["text"] == WRONG


def test_a_file_that_is_no_text_is_left_alone(client, own):
    own.write_bytes(b"\xff\xfe\x00")
    assert 'data-readable="no"' in client.get(PAGE).text
    assert post(client, "save", RIGHT, "").status_code == 422
    assert own.read_bytes() == b"\xff\xfe\x00"


# ---- grading


def test_a_wrong_answer_is_told_beside_its_line_and_a_right_one_leads_on(client, desk):
    told = post(client, "grade", WRONG, stamp(desk)).json()
    assert not told["passed"]
    assert [mark["line"] for mark in told["marks"]] == [5]
    assert told["marks"][0]["text"]
    assert "solution" not in told["verdict"]
    assert "data-marks='[{" in client.get(PAGE).text  # also after a reload
    assert client.get(f"{PAGE}/solution").status_code == 403
    told = post(client, "grade", RIGHT, told["stamp"]).json()
    assert told["passed"]
    assert f'href="{PAGE}/solution"' in told["verdict"]
    solution = re.sub(r"<[^>]*>", "", client.get(f"{PAGE}/solution").text)
    assert "x + x" in solution
    assert "平均ではなく和" in solution
    assert states(desk.state)["maths/double"].passed


def test_a_hint_is_recorded(client, desk):
    told = post(client, "hint", read_own(desk.course, PAIR).text, stamp(desk)).json()
    assert "1/3" in told["hint"]
    assert states(desk.state)["maths/double"].helped


def test_reset_keeps_what_was_there(client, desk, own):
    post(client, "save", WRONG, stamp(desk))
    told = post(client, "reset", WRONG, stamp(desk)).json()
    assert told["text"] == own.read_text("utf-8")
    assert "# TODO 1" in told["text"]
    assert [path.read_text("utf-8") for path in desk.state.rglob("double.*.py")] == [WRONG]


def test_without_a_script_the_buttons_work(client, desk):
    data = {
        "token": TOKEN,
        "to": "grade",
        "stamp": stamp(desk),
        "text": WRONG.replace("\n", "\r\n"),
    }
    page = client.post(PAGE, data=data).text
    assert 'class="verdict-box bad"' in page
    assert "1/3" in client.post(PAGE, data=data | {"to": "hint", "stamp": stamp(desk)}).text


def test_a_round_of_questions_tells_the_reason_and_is_recorded(client, desk, small_course):
    marked = QUESTIONS.replace("いくつか。", "**誤っている**か。").replace(
        "どうなるか。", "**正しくない**か。"
    )
    (small_course / "solutions" / "maths" / "questions.py").write_text(marked, encoding="utf-8")
    assert "0/2" in client.get("/t/maths").text
    page = client.post("/quiz/maths", data={"token": TOKEN})
    assert "<strong>" in page.text
    assert page.url.path == "/quiz/maths/1"
    [open_round] = [desk.quizzes.open(desk.course.topics[0])]
    wrong = next(n for n, one in enumerate(open_round.asked[0].choices, 1) if one.why)
    answer = {"token": TOKEN, "choice": str(wrong)}
    page = client.post("/quiz/maths/1", data=answer)
    assert "不正解" in page.text
    assert open_round.asked[0].choices[wrong - 1].why.ja in page.text
    client.post("/quiz/maths/1", data=answer)  # a second answer changes nothing
    end = client.get("/quiz/maths/end").text
    assert "1 問中 0 問正解" in end
    assert "誤っている" in end
    assert "**" not in end
    assert len(states(desk.state)) == 1
    for number, status in ((9, 404), (0, 404), ("x", 404)):
        assert client.get(f"/quiz/maths/{number}").status_code == status
    assert client.post("/quiz/maths/2", data=answer | {"choice": "7"}).status_code == 400


def test_the_questions_of_the_day_are_answered_at_the_desk_and_counted_by_area(
    client, small_course
):
    write_questions(small_course, QUESTIONS)
    assert 'action="/today"' in client.get("/").text
    client.post("/today", data={"token": TOKEN})
    page = client.get("/today/1").text
    assert 'href="/t/maths"' in page
    assert "新しい問題" in page
    answered = client.post("/today/1", data={"token": TOKEN, "choice": "1"}, follow_redirects=True)
    assert "あなたの解答" in answered.text or "正解" in answered.text
    assert "きょうの知識問題" in client.get("/today/end").text
    scores = client.get("/progress").text
    assert "分野ごとの正答率" in scores
    assert re.search(r"[01]/1<", scores)


def test_review_says_when_something_is_due_next(client, desk):
    post(client, "grade", RIGHT, stamp(desk))
    assert re.search(r"次の復習は(あす|\d+ 日後)（1 問）です。", client.get("/review").text)


def test_progress_counts_what_was_passed_from_its_day_on():
    day = 86400.0
    tried = [
        (0, "a/x", "wrong"),
        (0, "a/x", "passed"),
        (2, "a/x", "wrong"),
        (2, "a/y", "passed"),
        (4, "a#q", "passed"),
    ]
    days = charts.days_of(
        Attempt(number, 1e9 + at * day, key, status, (), 0, "")
        for number, (at, key, status) in enumerate(tried)
    )
    assert [(one.tries, one.exercises, one.questions) for one in days] == [
        (2, 1, 0),
        (2, 2, 0),
        (1, 2, 1),
    ]
    assert charts.points(days, [1, 2, 2], 2) == "0.0,80.0 300.0,0.0 600.0,0.0"
    assert charts.points(days[:1], [0], 0) == "0.0,160.0 600.0,160.0"


def test_the_page_of_progress_shows_a_pass(client, desk):
    assert "まだ記録はありません" in client.get("/progress").text
    post(client, "grade", RIGHT, stamp(desk))
    assert "1/1" in client.get("/progress").text


@pytest.fixture
def asked(client, small_course):
    """A course with questions of knowledge; as the page asks for an exam."""
    (small_course / "solutions" / "maths" / "questions.py").write_text(QUESTIONS, encoding="utf-8")
    return lambda path="/exam", **fields: client.post(path, data={"token": TOKEN} | fields)


def opened(client):
    """The page of the exam that was asked for, once it is drawn."""
    for _ in range(600):
        if client.get("/exam/drawing").json()["state"] != "drawing":
            break
        time.sleep(0.1)
    return client.get("/exam")


def test_the_exam_is_taken_in_the_desks_frame(client, desk, asked):
    assert client.post("/exam").status_code == 403
    assert client.get("/exam/q/1").url.path == client.get("/exam/result").url.path == "/exam"
    asked(count="2")
    page = opened(client)
    assert page.url.path == "/exam/"
    assert 'href="/review"' in page.text  # the desk's ways, as long as no clock runs
    page = asked("/exam/start")
    assert page.url.path == "/exam/q/1"
    assert 'href="/review"' not in page.text
    assert 'action="/exam/q/1"' in page.text
    assert "試験中" in client.get("/").text
    page = asked("/exam/q/1", choice="2", to="language")
    assert '<html lang="en">' in page.text
    assert '<html lang="en">' in client.get("/").text
    assert asked("/language", back="/exam/").url.path == "/exam/q/1"

    page = asked("/exam/leave")
    assert page.url.path == "/exam"
    assert "2 問中 1 問に解答済み" in page.text
    head = {"Accept": "application/json"}
    answer = client.post("/exam/q/2", data={"token": TOKEN, "choice": "1"}, headers=head)
    assert answer.status_code == 409
    assert not answer.json()["finished"]
    assert asked("/exam/q/2", choice="1").url.path == "/exam"  # of a tab that was left behind
    page = asked()
    assert re.fullmatch("/exam/q/[12]", page.url.path)
    assert 'data-key="2" checked' in client.get("/exam/q/1").text

    page = asked("/exam/submit")
    assert page.url.path == "/exam/result"
    assert 'href="/review"' in page.text
    assert 'href="/t/maths"' in page.text  # what mends a mistake is a link
    assert "grade exam" not in page.text
    page = client.get("/exam")
    assert 'value="10"' in page.text
    assert 'href="/exam/result"' in page.text


@pytest.mark.parametrize("wanted", ["topics maths", "areas 1"])
def test_an_exam_may_be_of_a_part_of_the_course(client, desk, asked, wanted):
    assert f'value="{wanted}"' in client.get("/exam").text
    asked(count="2", range=wanted)
    assert opened(client).url.path == "/exam/"
    desk.exams.end()


@pytest.mark.parametrize(
    ("wanted", "said"), [("weak", "復習する問題もありません"), ("areas nowhere", "nowhere")]
)
def test_a_part_of_which_there_is_nothing_is_said(client, desk, asked, wanted, said):
    asked(count="2", range=wanted)
    page = opened(client)
    assert page.url.path == "/exam"
    assert said in page.text


def test_an_exam_that_the_terminal_has_open_is_left_to_it(client, desk, asked):
    with locked(desk.state / "exam", "exam-locked"):
        asked(count="2")
        page = opened(client)
    assert page.url.path == "/exam"
    assert str(os.getpid()) in page.text
    assert desk.exams.sittings().begun is None


def test_a_process_that_dies_while_it_draws_is_said(client, asked, monkeypatch):
    def die(_):
        raise BrokenProcessPool("killed")

    monkeypatch.setattr(exams, "apart", die)
    asked(count="2")
    page = opened(client)
    assert page.url.path == "/exam"
    assert "BrokenProcessPool" in page.text


def test_a_released_course_at_the_desk(small_course, call, runners, tmp_path):
    """It has prompts and verdicts, and says of the rest what it lacks."""
    folder = tmp_path / "handout"
    assert call("release", folder, "--seeds", "1", "--root", small_course).code == 0
    course = load_course(folder)
    judge = Judge(course, folder / STATE, runners)
    desk = Desk(course, folder / STATE, judge, Speech("ja"), TOKEN)
    client = TestClient(make_app(desk), base_url=HOST, follow_redirects=True)
    client.get(f"/?token={TOKEN}")
    for path in ("/", "/t/maths", PAGE, "/review", "/progress", "/search?q=double"):
        page = client.get(path)
        assert page.status_code == 200, path
        assert 'href="/exam"' not in page.text
    told = post(client, "grade", WRONG, stamp(desk)).json()
    assert not told["passed"]
    assert "3/2" in told["verdict"]
    assert post(client, "grade", RIGHT, told["stamp"]).json()["passed"]
    assert client.get("/exam").status_code == 422
    assert client.get(f"{PAGE}/solution").status_code == 403
    assert post(client, "hint", RIGHT, stamp(desk)).status_code == 422


def test_the_exam_closes_with_the_desk_and_goes_on_with_the_next(client, desk, asked):
    asked(count="2")
    opened(client)
    asked("/exam/start")
    asked("/exam/q/2", choice="1")
    desk.exams.end()
    again = Desk(desk.course, desk.state, desk.judge, Speech("ja"), TOKEN)
    with TestClient(make_app(again), base_url=HOST, follow_redirects=True) as client:
        client.get(f"/?token={TOKEN}")
        assert "2 問中 1 問に解答済み" in client.get("/exam").text
        client.post("/exam", data={"token": TOKEN})
        opened(client)
        assert 'data-key="1" checked' in client.get("/exam/q/2").text
    with locked(desk.state / "exam", "exam-locked"):
        pass  # the desk has let go of it


EVIL = '<img src=x onerror="alert(1)"><script>alert(2)</script>'


@pytest.mark.parametrize(
    "body",
    [
        f"    print({EVIL!r})\n    return 3 * x, 0.0",
        f"    raise ValueError({EVIL!r})",
        f"    return {EVIL!r}",
        f"    return {{{EVIL!r}: x}}, {EVIL!r}",
        f"    y = {EVIL!r}; return y[x]",
    ],
)
def test_nothing_of_a_submission_becomes_part_of_the_page(client, desk, body):
    told = post(client, "grade", f"def double(x):\n{body}\n", stamp(desk)).json()
    assert "<img src=x" not in told["verdict"]
    assert "<script" not in told["verdict"]
    assert "<img src=x" not in client.get(PAGE).text.partition("<script type")[0]


def test_the_editor_is_of_the_versions_that_it_says():
    from grader.desk.views import PAGES

    head = (PAGES / "editor.js").read_text("utf-8").partition("*/")[0]
    wanted = json.loads((PAGES.parent / "editor" / "package.json").read_text("utf-8"))
    for name, version in wanted["dependencies"].items():
        assert f"{name} {version}\n" in head
    assert "Permission is hereby granted" in head


def test_what_is_computed_is_counted_as_on_the_terminal(desk, tmp_path):
    count = Counting(tmp_path / "steps")
    desk.judge._busy["maths/double"] = Part.MISTAKES, count
    with count(9, Part.MISTAKES) as announce:
        for _ in range(4):
            announce(None)
    assert desk.judge.computing("maths/double", "en").endswith("(once on this machine) … 4/9")
    assert desk.judge.computing("maths/other", "en") == ""
