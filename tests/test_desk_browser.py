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

from .test_exam_browser import CHROMIUM, WIDER, chromium, open_page

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


def fill(page, number: int, text: str) -> None:
    """Write over a blank, as a learner does."""
    page.locator(".cm-line", has_text=f"# TODO {number}").click()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+End")
    page.keyboard.type(text)


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


def test_from_an_empty_clone_to_a_passed_exercise(start, open_page, small_course):
    own = small_course / "exercises" / "maths" / "double.py"
    course = load_course(small_course)
    own.write_text(stub_of(course.load("maths", "double")), encoding="utf-8")
    server = start()
    page = open_page(server.address)
    page.set_default_timeout(30_000)
    assert page.evaluate(WIDER) == []
    page.get_by_role("link", name="Begin").click()
    page.wait_for_url(f"**{PAGE}")

    # A hint, then a mistake in one blank, told beside its line.
    page.get_by_role("button", name="Hint").click()
    page.locator(".hint-box", has_text="Hint 1/3").wait_for()
    fill(page, 1, "y = 2 * x")
    fill(page, 2, "total = np.mean(y)")
    assert "sum" in graded(page, "bad")
    assert page.locator(".said-text").count() == 1
    saved(page)
    assert "np.mean(y)" in own.read_text("utf-8")

    # What another editor saves is shown at once, and can be undone here.
    own.write_text(own.read_text("utf-8").replace("2 * x", "x + x"), encoding="utf-8")
    page.locator(".cm-line", has_text="x + x").wait_for()
    saved(page)

    # The server is killed: what is typed then comes back with the next one, and is saved.
    server.end(signal.SIGKILL)
    page.locator(".cm-line", has_text="np.mean").click()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+End")
    page.keyboard.type("total = y.sum()")
    page.locator("#notice", has_text="grade web").wait_for()
    assert "y.sum()" not in own.read_text("utf-8")
    server = start()
    page.goto(server.address)
    page.wait_for_url(re.compile(r":\d+/$"))
    page.get_by_role("link", name="Go on").click()
    page.locator(".cm-line", has_text="y.sum()").wait_for()
    saved(page)
    assert "y.sum()" in own.read_text("utf-8")

    assert "right values" in graded(page, "good")
    saved(page)
    page.locator(".cm-content").click()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "grade"
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(WIDER) == []
    page.get_by_role("link", name="The answer").click()
    page.get_by_role("heading", name="The answer").wait_for()
    page.get_by_role("link", name="Back").click()
    page.locator(
        ".cm-line", has_text="y.sum()"
    ).wait_for()  # what listens there must not hold up the end
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
