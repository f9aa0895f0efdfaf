"""What a screen reader and whoever sees badly meet at the desk: axe-core finds nothing on any kind of page, in either theme; nothing is wider than its column."""

from __future__ import annotations

import re

import pytest

from .question_files import write_questions
from .test_desk_browser import PAGE, fill, forget_what_was_refused, graded, saved, start  # noqa: F401
from .test_exam_axe import TAGS
from .test_exam_browser import WIDER, chromium, open_page, pytestmark  # noqa: F401

WIDTHS = (1280, 1024, 768, 390)


@pytest.fixture
def check(small_course, start, open_page):  # noqa: F811
    """Looks at the page that is open, in both themes and at four widths. `check.page`, `check.host`: where."""
    from axe_playwright_python.sync_playwright import Axe

    write_questions(small_course)
    axe = Axe()
    page = open_page(start().address)
    page.set_default_timeout(30_000)

    def check() -> None:
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = axe.run(page, options=TAGS).response
            assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == [], (page.url, scheme)  # fmt: skip
            assert found["passes"]
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(WIDER) == [], (page.url, width)
        page.set_viewport_size({"width": 1280, "height": 800})

    check.page = page
    check.host = page.url.rstrip("/")
    return check


def test_no_page_of_an_exercise_shuts_anybody_out(check, open_page):  # noqa: F811
    page = check.page
    check()
    page.goto(f"{check.host}/t/maths")
    check()
    page.goto(f"{check.host}{PAGE}")
    page.get_by_role("button", name="Hint").click()
    page.locator(".hint-box").wait_for()
    check()
    fill(page, 1, "y = 2 * x")
    fill(page, 2, "total = np.mean(y)")
    graded(page, "bad")
    page.get_by_text("Inputs and right values").click()
    check()
    fill_again = page.locator(".cm-line", has_text="np.mean")
    fill_again.click()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+End")
    page.keyboard.type("total = y.sum()")
    page.locator(".verdict-box .stale").wait_for()
    graded(page, "good")
    saved(page)
    check()
    for path in (f"{PAGE}/solution", "/review", "/progress", "/search?q=double", "/nowhere"):
        page.goto(check.host + path)
        check()
    forget_what_was_refused(page, open_page.complaints)


def test_no_page_of_quiz_and_exam_shuts_anybody_out(check, open_page):  # noqa: F811
    page = check.page
    page.goto(f"{check.host}/t/maths")
    page.get_by_role("button", name="Answer its questions").click()
    page.wait_for_url("**/quiz/maths/1")
    check()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.locator(".verdict-box").wait_for()
    check()
    page.goto(f"{check.host}/quiz/maths/end")
    check()

    page.goto(f"{check.host}/exam")
    check()
    page.get_by_role("button", name="10 questions").click()
    page.wait_for_url("**/exam/")
    check()
    page.get_by_role("button", name="Begin the exam").click()
    page.wait_for_url("**/exam/q/1")
    page.keyboard.press("1")
    page.keyboard.press("k")
    check()
    page.goto(f"{check.host}/")
    page.get_by_role("link", name="Exam (running)").wait_for()
    check()
    for path in ("/exam/questions", "/exam/submit"):
        page.goto(check.host + path)
        check()
    page.get_by_role("button", name="Hand in the exam").click()
    page.wait_for_url("**/exam/result")
    check()
    page.get_by_role("link", name="To the exams").click()
    page.wait_for_url(re.compile("/exam$"))
    check()
