"""What a screen reader and whoever sees badly meet: axe-core finds nothing on any page of the exam; what is printed."""

from __future__ import annotations

import pytest

from .test_exam_browser import CHROMIUM, begin_with_enter, chromium, open_page, start  # noqa: F401
from .test_exam_browser import pytestmark as browser_needed

pytestmark = browser_needed
TAGS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "scheme"), [("ja", "light"), ("en", "light"), ("ja", "dark"), ("en", "dark")]
)
def test_no_page_of_the_exam_shuts_anybody_out(start, open_page, language, scheme):  # noqa: F811
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    page = open_page(start(language=language).address, color_scheme=scheme)

    def check():
        found = axe.run(page, options=TAGS).response
        assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []  # fmt: skip
        assert found["passes"]

    check()
    begin_with_enter(page)
    host = page.url.partition("/q/")[0]
    page.keyboard.press("1")
    page.keyboard.press("f")
    page.keyboard.press("k")
    check()
    page.goto(f"{host}/q/2")
    check()
    for path in ("/questions", "/submit"):
        page.goto(host + path)
        check()
    page.locator("form[action='/submit'] button").click()
    page.wait_for_url("**/result")
    check()


def test_what_is_printed_is_the_paper_without_the_buttons(start, open_page):  # noqa: F811
    page = open_page(start().address)
    begin_with_enter(page)
    page.emulate_media(media="print", color_scheme="dark")
    for hidden in ("nav", "header button", ".calculator", ".skip"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator("legend").is_visible()
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"  # also where the screen is dark
    assert page.evaluate("getComputedStyle(document.querySelector('.asked')).position") != "sticky"
