"""The desk in a real Chromium, with its own server process: from an empty clone to a passed exercise."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from grader.format.course import load_course, stub_of

from .question_files import write_questions
from .test_desk import RIGHT
from .test_exam_browser import CHROMIUM, WIDER, begin_with_enter, choose, chromium, open_page

__all__ = ["chromium", "open_page"]
pytestmark = pytest.mark.skipif(
    CHROMIUM is None and (not hasattr(os, "geteuid") or os.geteuid() != 0),
    reason="no chromium here, and no right to install it",
)
PAGE = "/x/maths/double"


class Server:
    """`grade web` in a process of its own."""

    def __init__(self, root: Path):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "grader", "web", "--no-browser", "--root", root, "--lang", "en"],
            stderr=subprocess.PIPE, text=True, cwd=root,
        )  # fmt: skip
        self.address = re.search(
            r"http://127\.0\.0\.1:\d+/\?token=\S+", self.process.stderr.readline()
        )[0]

    def end(self, how: int = signal.SIGKILL) -> str:
        """What it said at the end."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.communicate(timeout=20)[1]


@pytest.fixture
def start(small_course):
    running = []

    def start() -> Server:
        running.append(Server(small_course))
        return running[-1]

    yield start
    for server in running:
        server.end()


def tab_to(page, name: str) -> None:
    """Go to a link or a button with the keyboard."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip().startswith(name):
            return
    raise AssertionError(name)


def write_over(page, old: str, new: str) -> None:
    """Go to a line of the editor with the keyboard, and write another one."""
    page.keyboard.press("Control+Home")
    for _ in range(20):
        if old in page.locator(".cm-activeLine").inner_text():
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Home")
    page.keyboard.press("Shift+End")
    page.keyboard.type(new)


def fill(page, number: int, text: str) -> None:
    """Write over a blank, as a learner does."""
    page.locator(".cm-content").focus()
    write_over(page, f"# TODO {number}", text)


def saved(page) -> None:
    page.locator("#state", has_text=re.compile("^Saved$")).wait_for()


def graded(page, kind: str) -> str:
    """Grade with the keyboard; what the verdict says."""
    page.keyboard.press("Control+Enter")
    page.locator(f".verdict-box.{kind}").wait_for()
    return page.locator(".verdict-box").inner_text()


def forget_what_was_refused(page, complaints: list[str]) -> None:
    """A browser complains of every request that is refused or broken off, as these tests want some to be."""
    page.close()  # it goes on asking
    complaints[:] = [text for text in complaints if not text.startswith("Failed to load resource")]


@pytest.fixture
def empty_clone(small_course):
    """The course with an exercise as it is handed out, and enough questions for an exam of ten."""
    stub = stub_of(load_course(small_course).load("maths", "double"))
    own = small_course / "exercises" / "maths" / "double.py"
    own.write_text(stub, encoding="utf-8")
    text = "SETS = " + repr({f"times-{n}": times(n) for n in range(11, 25)})
    write_questions(small_course, text)
    return own


def times(n: int) -> dict[str, object]:
    """A set of one question of knowledge."""
    wrong = {
        f"wrong-{k}": {"text": str(7 * n + k), "why": {"ja": "計算の誤りである。", "en": "Not so."}}
        for k in (1, 2, 5)
    }
    asked = {"ja": f"{n} を 7 倍するといくつか。", "en": f"What is 7 times {n}?"}
    question = {"syllabus": "1-(1)-i", **asked, "right": str(7 * n), "wrong": wrong}
    stem = {"ja": f"{n} について考える。", "en": f"Think of {n}."}
    return {"stem": stem, "questions": {f"product_{n}": question}}


def test_from_an_empty_clone_to_a_passed_exercise_with_the_keyboard_alone(
    start, open_page, empty_clone
):
    server = start()
    page = open_page(server.address)
    page.set_default_timeout(30_000)
    assert page.evaluate(WIDER) == []
    tab_to(page, "Begin")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PAGE}")

    # A hint, then a mistake in one blank, told beside its line.
    page.locator(".cm-content:focus").wait_for()
    page.keyboard.press("Escape")
    tab_to(page, "Hint")
    page.keyboard.press("Enter")
    page.locator(".hint-box", has_text="Hint 1/3").wait_for()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.locator(".cm-content:focus").wait_for()
    write_over(page, "# TODO 1", "y = 2 * x")
    write_over(page, "# TODO 2", "total = np.mean(y)")
    assert "sum" in graded(page, "bad")
    assert page.locator(".said-text").count() == 1
    saved(page)
    assert "np.mean(y)" in empty_clone.read_text("utf-8")

    # What another editor saves is shown at once, and can be undone here.
    outside = empty_clone.read_text("utf-8").replace("2 * x", "x + x")
    empty_clone.write_text(outside, encoding="utf-8")
    page.locator(".cm-line", has_text="x + x").wait_for()
    saved(page)

    # The server is killed: what is typed then comes back with the next one, and is saved.
    server.end(signal.SIGKILL)
    write_over(page, "np.mean", "total = y.sum()")
    page.locator("#notice", has_text="grade web").wait_for()
    assert "y.sum()" not in empty_clone.read_text("utf-8")
    server = start()
    page.goto(server.address)
    page.wait_for_url(re.compile(r":\d+/$"))
    tab_to(page, "Go on")
    page.keyboard.press("Enter")
    page.locator(".cm-line", has_text="y.sum()").wait_for()
    saved(page)
    assert "y.sum()" in empty_clone.read_text("utf-8")

    page.locator(".cm-content:focus").wait_for()
    assert "right values" in graded(page, "good")
    saved(page)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "grade"
    tab_to(page, "The answer")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="The answer").wait_for()
    assert "Traceback" not in server.end(signal.SIGINT)
    forget_what_was_refused(page, open_page.complaints)


def test_a_blank_is_a_field_and_what_is_said_of_a_line_is_seen_whole(start, open_page, empty_clone):
    page = open_page(start().address)
    page.set_default_timeout(30_000)
    page.goto(page.url.partition("?")[0].rstrip("/") + PAGE)
    page.set_viewport_size({"width": 420, "height": 800})
    page.locator(".cm-blank").first.click()
    page.keyboard.type("2 * x")
    # With the cursor beside a blank, too, what is typed takes its place.
    page.locator(".cm-line", has_text="# TODO 2").click()
    page.keyboard.press("End")
    for _ in range(len("  # TODO 2")):
        page.keyboard.press("ArrowLeft")
    page.keyboard.type("(x, 3)")
    saved(page)
    assert "    y = 2 * x  # TODO 1" in empty_clone.read_text("utf-8")
    assert "total = (x, 3)  # TODO 2" in empty_clone.read_text("utf-8")
    graded(page, "bad")
    note = page.locator(".said-text").bounding_box()
    editor = page.locator(".cm-scroller").bounding_box()
    assert note["x"] + note["width"] <= editor["x"] + editor["width"] + 1


def test_a_loop_that_does_not_end_is_stopped_and_the_next_grading_runs(
    start, open_page, empty_clone
):
    page = open_page(start().address)
    page.set_default_timeout(30_000)
    page.goto(page.url.partition("?")[0].rstrip("/") + PAGE)
    page.locator(".cm-blank").first.click()
    page.keyboard.type("[0 for _ in iter(int, 1)]")
    page.locator(".cm-blank").first.click()
    page.keyboard.type("0")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Stop").click()
    page.locator("#notice", has_text="stopped").wait_for()
    assert page.locator(".verdict-box").count() == 0
    fill(page, 1, "y = 2 * x")
    fill(page, 2, "total = y.sum()")
    graded(page, "good")


def test_a_quiz_and_an_exam_of_ten_outlive_a_killed_server(start, open_page, empty_clone):
    server = start()
    page = open_page(server.address)
    page.set_default_timeout(30_000)
    host = page.url.rstrip("/")
    page.goto(f"{host}/t/maths")
    page.get_by_role("button", name="Answer its questions").click()
    for number in range(1, 4):
        page.wait_for_url(f"**/quiz/maths/{number}")
        page.locator("input[name=choice]").first.check()
        page.keyboard.press("Enter")
        page.locator("#next:focus").wait_for()
        page.keyboard.press("n")

    page.get_by_role("link", name="Exam").click()
    page.get_by_label("Range").select_option("topics maths")
    page.get_by_role("button", name="10 questions").click()
    page.wait_for_url("**/exam/")
    assert page.url.startswith(host)  # the address bar stays, and so does the desk around it
    page.get_by_role("link", name="Review").wait_for()
    begin_with_enter(page, "**/exam/q/1")
    for number in range(1, 5):
        page.wait_for_url(f"**/exam/q/{number}")
        page.locator("input[name=choice]").first.wait_for()
        choose(page, str(number))
        page.keyboard.press("n")
    page.wait_for_url("**/exam/q/5")
    page.locator("input[name=choice]").first.wait_for()
    server.end(signal.SIGKILL)
    page.keyboard.press("2")
    page.locator(".notice", has_text="still in this browser").wait_for()
    server = start()
    page.goto(server.address)
    page.wait_for_url(re.compile(r":\d+/$"))
    assert page.url.rstrip("/") == host
    page.get_by_role("link", name="Exam").click()
    page.get_by_text("4 of 10 answered").wait_for()
    page.get_by_role("button", name="Go on with it").click()
    page.wait_for_url("**/exam/q/5")
    page.locator("input[name=choice][value='2']:checked").wait_for()
    for number, choice in enumerate("12342", 1):
        page.goto(f"{host}/exam/q/{number}")
        page.locator(f"input[name=choice][value='{choice}']:checked").wait_for()
    for number in range(6, 11):
        page.goto(f"{host}/exam/q/{number}")
        page.locator("input[name=choice]").first.wait_for()
        choose(page, "3")
    page.keyboard.press("s")
    page.wait_for_url("**/exam/submit")
    page.get_by_role("button", name="Hand in the exam").click()
    page.wait_for_url("**/exam/result")
    assert "of 10 right" in page.locator(".total").inner_text()
    page.goto(f"{host}/progress")
    page.get_by_text("Day by day").wait_for()
    assert "Traceback" not in server.end(signal.SIGINT)
    forget_what_was_refused(page, open_page.complaints)


def test_two_texts_are_both_kept_and_the_learner_chooses(start, open_page, small_course):
    own = small_course / "exercises" / "maths" / "double.py"
    own.write_text("import numpy as np\n", encoding="utf-8")
    page = open_page(start().address)
    page.goto(page.url.rstrip("/") + PAGE)
    page.route("**/changes*", lambda route: route.abort())  # as if the news were late
    page.reload()
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    own.write_text("elsewhere = 1\n", encoding="utf-8")
    page.keyboard.type("here = 2")
    page.get_by_role("button", name="Save what is on this page").wait_for()
    assert own.read_text("utf-8") == "elsewhere = 1\n"
    page.get_by_role("button", name="Load what is in the file").click()
    page.locator(".cm-line", has_text="elsewhere = 1").wait_for()
    kept = [path.read_text("utf-8") for path in small_course.rglob("replaced/maths/*.py")]
    assert kept == ["import numpy as np\nhere = 2"]
    forget_what_was_refused(page, open_page.complaints)


def test_a_file_that_is_deleted_stays_on_the_page_and_is_made_anew(start, open_page, small_course):
    own = small_course / "exercises" / "maths" / "double.py"
    own.write_text(RIGHT, encoding="utf-8")
    page = open_page(start().address)
    page.goto(page.url.rstrip("/") + PAGE)
    page.locator(".cm-line", has_text="2 * x").wait_for()
    own.unlink()
    page.locator("#notice", has_text="The file was deleted").wait_for()
    assert page.locator(".cm-line", has_text="2 * x").count() == 1
    graded(page, "good")
    assert own.read_text("utf-8") == RIGHT
    forget_what_was_refused(page, open_page.complaints)


def test_two_tabs_on_one_exercise_show_one_text_and_none_is_lost(start, open_page, small_course):
    own = small_course / "exercises" / "maths" / "double.py"
    own.write_text("import numpy as np\n", encoding="utf-8")
    page = open_page(start().address)
    page.goto(page.url.rstrip("/") + PAGE)
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".cm-content").click()
    other.keyboard.press("Control+End")
    other.keyboard.type("other = 1")
    saved(other)
    page.bring_to_front()
    page.locator(".cm-line", has_text="other = 1").wait_for()
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("; page = 2")
    saved(page)
    other.locator(".cm-line", has_text="other = 1; page = 2").wait_for()
    assert own.read_text("utf-8").endswith("other = 1; page = 2")
    other.close()
    forget_what_was_refused(page, open_page.complaints)
