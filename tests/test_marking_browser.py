"""Scores set by hand in a real Chromium: batch, serve, set one, kill, regrade, serve again, and it is still there."""

from __future__ import annotations

import csv
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from grader.classes.overrides import read_history

from .test_exam_axe import TAGS
from .test_exam_browser import chromium, open_page
from .test_exam_browser import pytestmark as browser_needed
from .test_marking import grade, graded, hand_in, kept
from .test_overrides import RIGHT

__all__ = ["chromium", "graded", "kept", "open_page"]
pytestmark = browser_needed


class Server:
    """`grade report DIR --serve` in a process of its own."""

    def __init__(self, folder: Path, root: Path, language: str = "en"):
        words = ["report", folder, "--serve", "--no-browser", "--root", root, "--lang", language]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "grader", *words],
            stderr=subprocess.PIPE, text=True, env={**os.environ, "LOGNAME": "suzuki", "PYTHONUTF8": "1"},
        )  # fmt: skip
        said = ""
        while not (found := re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", said)):
            line = self.process.stderr.readline()
            assert line, said
            said += line
        self.address = found[0]
        command = Path(f"/proc/{self.process.pid}/cmdline").read_text()
        assert self.address.partition("token=")[2] not in command

    def end(self, how: int = signal.SIGKILL) -> str:
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.communicate(timeout=60)[1]


@pytest.fixture
def serve(graded, small_course):
    running = []

    def start(**options) -> Server:
        running.append(Server(graded, small_course, **options))
        return running[-1]

    yield start
    for server in running:
        server.end()


def open_cell(page, student: str):
    page.locator("#cells tr", has_text=student).locator("td").first.click()
    dialog = page.locator("dialog")
    dialog.locator("h2", has_text=student).wait_for()
    return dialog


def choose(dialog, points: str, note: str) -> None:
    if not dialog.get_by_label("Points (0 to 2)").is_visible():
        dialog.locator("summary").first.click()
    dialog.get_by_label("Points (0 to 2)").fill(points)
    dialog.get_by_label("Note (why").fill(note)
    dialog.get_by_role("button", name="Set this score").click()


def points(folder: Path) -> str:
    with open(folder / "gradebook.csv", encoding="utf-8-sig") as file:
        return next(line["maths/double"] for line in csv.DictReader(file) if line["student"] == "Anna")  # fmt: skip


def test_a_score_that_is_set_in_the_browser_outlives_server_and_regrading(
    serve, open_page, graded, call, small_course, tmp_path
):
    server = serve()
    page = open_page(server.address)
    page.locator(".found tbody tr").first.wait_for()
    dialog = open_cell(page, "Anna")
    choose(dialog, "3", "口頭で説明できた")
    dialog.locator("[role=alert]", has_text="from 0 to 2").wait_for()
    assert (
        dialog.get_by_label("Note (why").input_value() == "口頭で説明できた"
    )  # what was typed stays
    assert dialog.get_by_label("Set by").input_value() == "suzuki"
    dialog.get_by_label("Set by").fill("Dr. Suzuki")
    choose(dialog, "1.5", "口頭で説明できた")
    # The page comes back at the same cell, with what was computed beside what was set.
    dialog.locator("p", has_text="1.5 of 2 points · computed: 0").wait_for()
    assert "Dr. Suzuki (" in dialog.locator(".hands").inner_text()
    assert read_history(graded)[0].note == "口頭で説明できた"
    server.end(signal.SIGKILL)  # whatever of the tables was written by then

    grade(call, small_course, tmp_path)
    assert points(graded) == "1.5"
    hand_in(tmp_path, "Anna", RIGHT)
    grade(call, small_course, tmp_path, "--round", 2)
    assert points(graded) == "1.5"

    server = serve()
    page.goto(server.address)
    page.locator(".found tbody tr").first.wait_for()
    dialog = open_cell(page, "Anna")
    assert "set for an older hand-in" in dialog.inner_text()
    # Nothing happens before it is asked for twice, and what is kept is why it is withdrawn.
    assert not dialog.get_by_role("button", name="Withdraw it").is_visible()
    dialog.locator("summary", has_text="Withdraw the score").click()
    assert dialog.get_by_label("Withdrawn by").input_value() == "Dr. Suzuki"  # typed before
    dialog.get_by_label("Why it is withdrawn").fill("採点し直した")
    dialog.get_by_role("button", name="Withdraw it").click()
    dialog.locator("p", has_text="2 of 2 points").wait_for()
    page.locator("#tables", has_text="up to date").wait_for()
    assert points(graded) == "2"
    assert [entry.points for entry in read_history(graded)] == [1.5, None]
    assert read_history(graded)[1].note == "採点し直した"
    open_page.complaints[:] = [said for said in open_page.complaints if "422" not in said]
    assert "overrides.jsonl" in server.end(signal.SIGINT)


def test_of_two_tabs_the_second_loses_nothing_and_is_told(serve, open_page, graded):
    page = open_page(serve().address)
    page.locator(".found tbody tr").first.wait_for()
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".found tbody tr").first.wait_for()
    theirs = open_cell(other, "Anna")
    ours = open_cell(page, "Anna")
    choose(ours, "1", "")
    ours.locator("p", has_text="1 of 2 points").wait_for()
    choose(theirs, "2", "typed for long")
    theirs.locator("[role=alert]", has_text="suzuki has changed this score (1,").wait_for()
    assert theirs.get_by_label("Note (why").input_value() == "typed for long"
    assert [entry.points for entry in read_history(graded)] == [1.0]
    open_page.complaints[:] = [said for said in open_page.complaints if "409" not in said]


@pytest.mark.parametrize(("language", "scheme"), [("ja", "light"), ("en", "dark")])
def test_the_forms_shut_nobody_out(serve, open_page, language, scheme):
    from axe_playwright_python.sync_playwright import Axe

    page = open_page(serve(language=language).address, color_scheme=scheme, bypass_csp=True)
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator(".found tbody tr").first.wait_for()
    dialog = open_cell(page, "Anna")
    dialog.locator("summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    response = Axe().run(page, options=TAGS).response
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in response["violations"]] == []  # fmt: skip
