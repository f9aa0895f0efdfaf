"""The exam in a real Chromium, with its own server process: keyboard, killing, phone, no JavaScript, time."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.sitting import Sitting, begin
from grader.exam.slots import KNOWLEDGE
from grader.format.course import load_course

from .test_exam_terminal import QUESTIONS, code_question

ROOT = Path(__file__).resolve().parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(
    CHROMIUM is None and (not hasattr(os, "geteuid") or os.geteuid() != 0),
    reason="no chromium here, and no right to install it",
)

SERVE = (
    "import sys; from pathlib import Path; from grader.exam.sitting import Sitting\n"
    "from grader.exam.server import serve\n"
    "serve(Sitting(Path(sys.argv[1]), int(sys.argv[2])), sys.argv[3], None)"
)
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def chromium():
    from playwright.sync_api import sync_playwright

    assert CHROMIUM, "apt-get install chromium"
    with sync_playwright() as playwright:
        # Its sandbox does not start for root, as in a container.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Server:
    """`serve` in a process of its own, as `grade exam --web` runs it."""

    def __init__(self, folder: Path, number: int, language: str = "ja"):
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(folder), str(number), language],
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.address = re.search(
            r"http://127\.0\.0\.1:\d+/\?token=\S+", self.process.stderr.readline()
        )[0]
        self.host = self.address.partition("/?")[0]

    def end(self, how: int = signal.SIGKILL) -> str:
        """What it said at the end."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.communicate(timeout=20)[1]


@pytest.fixture
def start(tmp_path):
    """Starts servers on one exam."""
    running = []
    number = []

    def start(questions=QUESTIONS, seconds=1200.0, language="ja") -> Server:
        if not number:
            number.append(begin(tmp_path, questions, seconds, seed=1))
        running.append(Server(tmp_path, number[0], language))
        return running[-1]

    start.answers = lambda: [one.choice for one in Sitting(tmp_path, number[0]).all]
    start.sitting = lambda: Sitting(tmp_path, number[0])
    yield start
    for server in running:
        server.end()


@pytest.fixture
def open_page(chromium):
    """Opens a page in a browser of its own; anything the page complains about fails the test."""
    contexts = []
    complaints = []

    def open_page(address, **options):
        context = chromium.new_context(viewport={"width": 1280, "height": 800}, **options)
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text))
        page.on("request", lambda asked: complaints.append(asked.url) if away(asked.url) else None)
        page.goto(address)
        page.wait_for_url(
            re.compile(r":\d+/$")
        )  # the token is gone, the page and its script are there
        return page

    def away(url):
        return not url.startswith(("http://127.0.0.1:", "data:"))

    open_page.complaints = complaints
    yield open_page
    for context in contexts:
        context.close()
    assert not [text for text in complaints if "ERR_CONNECTION_REFUSED" not in text]


def begin_with_enter(page, question="**/q/1") -> None:
    """The button has the focus as soon as the page is drawn."""
    page.locator("button:focus").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(question)


def choose(page, key: str) -> None:
    """Press a key and wait until the server has said that it keeps what it means."""
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.keyboard.press(key)


def test_a_whole_exam_with_the_keyboard_alone(start, open_page):
    server = start()
    page = open_page(server.address)
    assert "token" not in page.url
    begin_with_enter(page)
    page.keyboard.press("2")
    page.keyboard.press("1")
    page.keyboard.press("f")
    page.keyboard.press("n")
    page.wait_for_url("**/q/2")
    page.keyboard.press("4")
    assert page.evaluate("document.activeElement.value") == "4"
    page.keyboard.press("l")
    page.wait_for_selector("html[lang=en]")
    page.wait_for_load_state()
    assert page.locator("input:checked").get_attribute("value") == "4"
    page.keyboard.press("n")
    page.wait_for_url("**/q/3")
    choose(page, "3")
    choose(page, "3")  # the same key takes it back
    page.locator(".state", has_text="unanswered").wait_for()
    page.keyboard.press("p")
    page.wait_for_url("**/q/2")
    page.keyboard.press("o")
    page.wait_for_url("**/questions")
    assert page.locator(".tiles .open").count() == 2
    page.keyboard.press("f")
    page.wait_for_url("**/questions?show=flagged")
    assert page.locator(".tiles li").count() == 1
    page.keyboard.press("s")
    page.wait_for_url("**/submit")
    button = page.get_by_role("button", name="Hand in the exam")
    for _ in range(20):
        page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/result")
    assert start.answers() == [0, 3, None, None]
    assert "2 of 4 right" in page.locator(".total").text_content()
    page.get_by_role("button", name="Close").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="The exam is closed").wait_for()
    assert server.process.wait(timeout=15) == 0
    assert start.sitting().finished


def shows(page, number: str) -> None:
    """Wait until the calculator does."""
    page.locator(".display", has_text=re.compile(f"^{re.escape(number)}$")).wait_for()


def test_the_calculator_computes_by_keys_and_by_clicks(start, open_page):
    page = open_page(start(language="en").address)
    begin_with_enter(page)
    page.keyboard.press("k")
    page.locator(".pad:focus").wait_for()
    for key in ["1", "6", "+", "9", "Enter", "r"]:
        page.keyboard.press(key)
    shows(page, "5")
    assert page.locator("input:checked").count() == 0  # the digits chose nothing
    page.get_by_role("button", name="times").click()
    page.get_by_role("button", name="4", exact=True).click()
    page.get_by_role("button", name="equals").click()
    shows(page, "20")
    page.locator("input[value='3']").check()
    page.get_by_role("button", name="Next").click()
    page.wait_for_url("**/q/2")
    shows(page, "20")
    page.keyboard.press("k")
    assert not page.locator(".pad").is_visible()
    choose(page, "1")
    page.get_by_text("answered", exact=True).wait_for()
    assert start.answers() == [2, 0, None, None]


@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, {"width": 390, "height": 844}])
def test_while_the_calculator_is_open_no_key_answers_and_the_question_stays(start, open_page, size):
    page = open_page(start(language="en").address)
    page.set_viewport_size(size)
    begin_with_enter(page)
    before = page.locator("h1").bounding_box()
    page.keyboard.press("k")
    page.locator(".pad:focus").wait_for()
    assert page.locator("h1").bounding_box() == before
    page.locator(".choice").nth(2).click()
    page.keyboard.press("n")
    page.wait_for_url("**/q/2")
    page.locator(".pad:focus").wait_for()  # open on the next question, too
    page.evaluate("document.activeElement.blur()")
    for key in ["1", "2", "+", "4", "Enter"]:
        page.keyboard.press(key)
    shows(page, "16")
    page.locator("input[value='1']").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("3")
    shows(page, "3")
    assert page.url.endswith("/q/2")
    page.keyboard.press("Escape")
    choose(page, "4")
    assert start.answers() == [2, 3, None, None]
    page.keyboard.press("n")
    page.wait_for_url("**/q/3")
    assert not page.locator(".pad").is_visible()


@pytest.mark.parametrize("press", ["n", "o", "s", "l", "Enter"])
def test_a_key_while_the_server_is_down_gives_a_message_on_the_page(start, open_page, press):
    server = start()
    page = open_page(server.address)
    begin_with_enter(page)
    server.end()
    page.locator("input[value='1']").focus()
    page.keyboard.press(press)
    page.get_by_text("ページを移れません").wait_for()
    assert page.locator("h1").is_visible()


def test_a_link_or_a_button_of_any_page_does_the_same(start, open_page):
    server = start(language="en")
    page = open_page(server.address)
    server.end()
    page.get_by_role("button", name="Begin").click()
    page.get_by_text("so this page stays").wait_for()
    server = start(language="en")
    page = open_page(server.address)
    begin_with_enter(page)
    page.keyboard.press("o")
    page.wait_for_url("**/questions")
    server.end()
    page.locator(".tiles a").nth(2).click()
    page.get_by_text("so this page stays").wait_for()
    page.get_by_role("button", name="Interrupt").click()
    assert page.url.endswith("/questions")


WIDER = """() => {
    const room = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > room ? ["the page"] : [];
    for (const part of document.querySelectorAll("main *")) {
        const scrolls = part.closest("pre, .formulas, .scroll");
        if (!scrolls && part.getBoundingClientRect().right > room + 1) found.push(part.outerHTML.slice(0, 80));
    }
    return found;
}"""


def test_nothing_is_wider_than_its_column(start, open_page):
    """Every fourth question of a whole exam in prose, which has the longest formulas."""
    plan = Plan(kinds=(KNOWLEDGE,), seed=3)
    questions = draw_questions(load_course(ROOT), plan, None)
    assert len(questions) == 104
    page = open_page(start(questions[::4], language="ja").address)
    begin_with_enter(page)
    host = page.url.partition("/q/")[0]
    for number in range(1, 27):
        page.goto(f"{host}/q/{number}")
        for width in (1280, 1024, 768, 390):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(WIDER) == [], (questions[4 * number - 4].exercise, width)


def test_every_place_the_keyboard_comes_to_can_be_seen(start, open_page):
    page = open_page(start().address)
    begin_with_enter(page)
    seen = set()
    for _ in range(16):
        page.keyboard.press("Tab")
        found = page.evaluate("""() => {
            const at = document.activeElement, ring = at.closest(".choice") || at;
            const style = getComputedStyle(ring), box = ring.getBoundingClientRect();
            return [at.tagName + (at.value || ""), style.outlineStyle, parseFloat(style.outlineWidth), box.width * box.height];
        }""")
        if found[0] == "BODY":
            break
        seen.add(found[0])
        assert found[1] != "none", found
        assert found[2] >= 2, found
        assert found[3] > 100, found
    assert {"BUTTONnext", "BUTTONflag", "BUTTONoverview", "BUTTONlanguage"} <= seen


def test_enter_goes_on_and_keeps_the_answer(start, open_page):
    page = open_page(start().address)
    begin_with_enter(page)
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/q/2")
    assert start.answers()[0] == 2


def expect_refusals(open_page) -> None:
    """A page with the token of a server that was killed asks the next one, which turns it away."""
    open_page.complaints[:] = [text for text in open_page.complaints if "403" not in text]


def test_a_killed_server_loses_nothing(start, open_page):
    server = start()
    page = open_page(server.address)
    begin_with_enter(page)
    choose(page, "3")
    server.end(signal.SIGKILL)
    assert start.answers() == [2, None, None, None]
    page.keyboard.press("4")
    page.locator(".notice", has_text="保存できませんでした").wait_for()
    assert page.url.endswith("/q/1")  # the page stays, and says what to do

    again = open_page(start().address)
    assert "4 問中 1 問に解答済み" in again.content()
    begin_with_enter(again, "**/q/2")
    again.keyboard.press("p")
    again.wait_for_url("**/q/1")
    assert again.locator("input:checked").get_attribute("value") == "3"
    expect_refusals(open_page)


def test_what_was_chosen_without_a_server_is_handed_over_to_the_next(start, open_page):
    server = start()
    page = open_page(server.address)
    begin_with_enter(page)
    choose(page, "3")
    server.end(signal.SIGKILL)
    page.keyboard.press("4")
    page.locator(".notice", has_text="このブラウザに残っています").wait_for()
    page.keyboard.press("n")  # the page stays
    again = start()
    assert again.host == server.host
    page.locator(".notice", has_text="起動し直されました").wait_for()
    page.goto(again.address)
    page.wait_for_url(re.compile(r":\d+/$"))
    begin_with_enter(page, "**/q/2")
    page.get_by_text("残り 3 問").wait_for()
    page.keyboard.press("p")
    page.wait_for_url("**/q/1")
    assert page.locator("input:checked").get_attribute("value") == "4"
    assert start.answers() == [3, None, None, None]
    expect_refusals(open_page)


def test_ctrl_c_keeps_the_exam_and_says_how_to_go_on(start, open_page):
    server = start()
    page = open_page(server.address)
    begin_with_enter(page)
    choose(page, "1")
    said = server.end(signal.SIGINT)
    assert "grade exam --web" in said
    assert "Traceback" not in said
    assert start.answers()[0] == 0
    assert not start.sitting().finished


def test_the_last_of_many_quick_choices_counts(start, open_page):
    page = open_page(start().address)
    begin_with_enter(page)
    for key in "123412341232":
        page.keyboard.press(key)
    page.keyboard.press("n")
    page.wait_for_url("**/q/2")
    assert start.answers()[0] == 1


def test_two_tabs_show_the_last_answer_after_a_reload(start, open_page):
    server = start()
    page = open_page(server.address)
    begin_with_enter(page)
    other = page.context.new_page()
    other.goto(f"{server.host}/q/1")
    choose(other, "2")
    choose(page, "3")
    for tab in (page, other):
        tab.reload()
        assert tab.locator("input:checked").get_attribute("value") == "3"


def test_without_javascript_every_button_works(start, open_page):
    page = open_page(start().address, java_script_enabled=False)
    page.get_by_role("button", name="試験を始める").click()
    page.wait_for_url("**/q/1")
    page.locator("input[value='2']").check()
    page.get_by_role("button", name="English").click()
    page.locator(".state", has_text="answered").wait_for()
    assert start.answers()[0] == 1
    page.get_by_role("button", name="Flag").click()
    page.get_by_role("button", name="Unflag").wait_for()
    assert start.sitting()[0].flagged
    page.get_by_role("button", name="Take back the answer").click()
    page.locator(".state", has_text="unanswered").wait_for()
    assert start.answers()[0] is None
    assert re.fullmatch(r"\d+:\d\d left", page.locator(".time").text_content())


def test_when_time_is_over_the_open_page_becomes_the_result(start, open_page):
    page = open_page(start(seconds=4.0).address)
    begin_with_enter(page)
    page.keyboard.press("1")
    page.wait_for_url("**/result", timeout=15_000)
    assert "時間切れで提出されました" in page.content()
    assert start.answers()[0] == 0


def test_without_javascript_time_ends_too(start, open_page):
    page = open_page(start(seconds=3.0).address, java_script_enabled=False)
    page.get_by_role("button", name="試験を始める").click()
    page.wait_for_url("**/result", timeout=15_000)


def test_the_countdown_runs(start, open_page):
    page = open_page(start(seconds=1200.0).address)
    begin_with_enter(page)
    first = page.locator(".time").text_content()
    time.sleep(2.2)
    assert page.locator(".time").text_content() < first
    assert page.locator(".time").text_content().startswith("残り 19:5")


LONG = code_question(5, 30)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    "size", [PHONE, {"width": 640, "height": 400}, {"width": 320, "height": 568}]
)
def test_no_page_is_wider_than_the_screen(start, open_page, language, size):
    """A phone; a small desktop at 200 %; the narrowest that counts."""
    server = start([*QUESTIONS, LONG], language=language)
    page = open_page(server.address)
    page.set_viewport_size(size)

    def fits():
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], page.url
        cut = page.evaluate(
            "() => [...document.querySelectorAll('button, .choice, .line, .time')]"
            ".filter(e => !e.classList.contains('hidden') && e.getBoundingClientRect().right > innerWidth).length"
        )
        assert cut == 0, page.url

    fits()
    begin_with_enter(page)
    for path in ("/q/1", "/q/2", "/q/5", "/questions", "/submit"):
        page.goto(server.host + path)
        fits()
    page.locator("form[action='/submit'] button").click()
    page.wait_for_url("**/result")
    fits()
