"""The report in a real Chromium: from a cell to the code and the line that is wrong, filters, keyboard, what shuts nobody out."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.classes.faults import Fault, Pointed
from grader.classes.overrides import in_force
from grader.classes.report import write_report
from grader.classes.report_cells import Material
from grader.classes.rows import make_table
from grader.text import Text

from .test_exam_axe import TAGS
from .test_exam_browser import chromium
from .test_exam_browser import pytestmark as browser_needed
from .test_gradebook import COLUMNS, HOSTILE, VERSIONS, row
from .test_overrides import ENTRY

__all__ = ["chromium"]
pytestmark = browser_needed
PHONE = {"width": 390, "height": 800}
ANSWER = "import numpy as np\n\n\ndef double(x):\n    y = 2 * x\n    return y\n"
WRONG = ANSWER.replace("2 * x", "3 * x  # <img src=x onerror=alert(1)>")


def rows():
    wrong = {
        "status": "wrong", "digest": "wrong", "line": "y = 3 * x", "values": "v1",
        "message": Text("y が違います", "y is 3, should be 2."), "fault": Fault(Pointed.PARTED, (5,)),
    }  # fmt: skip
    return [
        row("Anna", digest="right"),
        row("Anna", "maths/triple", "timeout", seconds=10.02),
        row("Bo", **wrong),
        row("Chie", **wrong),
        row(
            "Dan", "maths/triple", "wrong", mistakes=("half",), diagnosis=Text("半分", "The half.")
        ),
        row("Emi", status="crashed", message=Text("例外", "It raised")),
        *(
            row(name, message=Text(name, name), line=name, status="wrong")
            for name in HOSTILE[10:14]
        ),
    ]


@pytest.fixture
def open_report(chromium, tmp_path):
    """Writes a report and opens it; whatever the page complains about or asks for fails the test."""
    contexts, complaints = [], []

    def open_report(language="en", **options):
        path: Path = tmp_path / "report.html"
        history = (ENTRY,)
        table = make_table(rows(), COLUMNS, overrides=in_force(history))
        sources = {"right": ANSWER.encode(), "wrong": WRONG.encode()}
        material = Material(lambda digest: sources.get(digest, b""), {"maths/double": ANSWER}, history)  # fmt: skip
        write_report(path, table, VERSIONS, language, "2026-11-22", material)
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text))
        page.on("dialog", lambda dialog: complaints.append(dialog.message))
        page.on("request", lambda asked: complaints.append(asked.url) if not asked.url.startswith("file:") else None)  # fmt: skip
        page.goto(path.as_uri())
        page.locator(".found tbody tr").first.wait_for()
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert not complaints


def found(page) -> list[str]:
    return [text.split("\n")[0] for text in page.locator(".found td.who").all_inner_texts()]


def wait_for(page, count: int) -> None:
    page.locator("#work > p", has_text=f"{count} found").wait_for()


def test_a_cell_leads_to_the_code_and_the_line_that_is_wrong(open_report):
    page = open_report()
    assert page.locator("dialog").count() == 0  # no code is in the page before it is opened
    assert page.locator(".whole").count() == 0
    bo = page.locator("#cells tr", has_text="Bo")
    bo.locator("td").first.click()
    dialog = page.locator("dialog")
    dialog.locator("h2", has_text="Bo").wait_for()
    assert "y is 3, should be 2." in dialog.inner_text()
    here = dialog.locator("tr.here")
    assert here.count() == 1
    assert here.inner_text().startswith("5")
    assert "y = 3 * x  # <img src=x" in here.inner_text()
    assert "the values differ here" in here.inner_text()
    diff = dialog.locator(".diff tr").all_inner_texts()
    assert [line.split() for line in diff][1] == ["＋", "y", "=", "2", "*", "x"]
    page.keyboard.press("Escape")
    # The keyboard alone: back to the cell, up to Anna's, and in.
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    dialog.locator("h2", has_text="Anna").wait_for()
    assert "1.5 of 1 points" in dialog.inner_text()
    assert "computed: 1" in dialog.inner_text()
    assert "t-suzuki (2026-11-22 10:00): 1.5 points 口頭で確認した" in dialog.inner_text()
    dialog.get_by_role("button", name="Next").click()
    dialog.locator("h2", has_text="triple").wait_for()
    assert "10 s" in dialog.inner_text()
    page.keyboard.press("Enter")  # the same button again
    dialog.locator("h2", has_text="count").wait_for()
    assert "not handed in" in dialog.inner_text()


def test_the_marked_line_is_in_view_on_a_low_screen(open_report):
    page = open_report(viewport={"width": 1280, "height": 420})
    page.locator("#cells tr", has_text="Bo").locator("td").first.click()
    here = page.locator("dialog tr.here")
    here.wait_for()
    page.wait_for_function("document.querySelector('dialog').scrollTop > 0")
    place = here.bounding_box()
    assert 0 < place["y"] < 420 - place["height"]


def test_filters_narrow_the_list_down(open_report):
    page = open_report()
    everything = 3 * 9
    wait_for(page, everything)
    fields = page.locator(".filters")
    fields.get_by_label("Student").fill("ＢＯ")
    wait_for(page, 3)
    fields.get_by_role("button").click()
    wait_for(page, everything)
    fields.get_by_label("Result").select_option(label="◷ timeout")
    wait_for(page, 1)
    assert found(page) == ["Anna"]
    assert page.locator("#cells tbody tr:visible").count() == 1
    fields.get_by_label("Result").select_option(label="points set by hand")
    wait_for(page, 1)
    fields.get_by_role("button").click()
    fields.get_by_label("Exercise").select_option(index=2)
    wait_for(page, 9)
    fields.get_by_role("button").click()
    fields.get_by_label("Text").fill("3 * X")  # in the code
    wait_for(page, 2)
    assert found(page) == ["Bo", "Chie"]
    fields.get_by_label("Text").fill("the half")  # in the verdict
    wait_for(page, 1)
    assert found(page) == ["Dan"]
    page.locator("#unnamed button.only").click()
    wait_for(page, 2)
    assert found(page) == ["Bo", "Chie"]


def test_the_report_says_how_each_exercise_came_out(open_report):
    page = open_report()
    line = (
        page.locator(".spreads tbody tr", has_text="maths/double").locator("td").all_inner_texts()
    )
    # passed, named, unnamed, unfinished, crashed, timed out, refused, not handed in
    assert line[1:9] == ["1", "0", "6", "0", "1", "0", "0", "1"]
    assert page.locator("#slow tr", has_text="Anna").inner_text().split("\t")[-1] == "10 s"
    diff = page.locator("#unnamed .diff tr").all_inner_texts()
    assert ["−" in line for line in diff] == [True, False]


@pytest.mark.parametrize(
    ("language", "scheme"), [("ja", "light"), ("en", "light"), ("ja", "dark"), ("en", "dark")]
)
def test_no_report_shuts_anybody_out(open_report, language, scheme):
    from axe_playwright_python.sync_playwright import Axe

    page = open_report(language, color_scheme=scheme, viewport=PHONE, bypass_csp=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]

    def check():
        response = Axe().run(page, options=TAGS).response
        assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in response["violations"]] == []  # fmt: skip

    check()
    page.set_viewport_size({"width": 1280, "height": 800})
    check()
    page.locator("#cells tbody tr").nth(5).locator("td").first.click()
    page.locator("dialog h2").wait_for()
    check()
    page.keyboard.press("Escape")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.locator(".filters").is_visible()
    assert page.locator("#spreads").is_visible()
