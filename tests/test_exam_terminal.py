"""The exam in the terminal: every key, every width, what is kept, and what is said afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import io
import re
import shutil
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from rich.cells import cell_len

from grader.exam import commands, sentences
from grader.exam import sitting as sittings
from grader.exam.drawing import code_with_blank, fold, highlighted, prompt_parts
from grader.exam.questions import BLANK, Choice, Question
from grader.exam.review import show_review
from grader.exam.sitting import Sitting, begin
from grader.exam.terminal import ExamApp, take
from grader.format.course import load_course
from grader.learners.schedule import cards
from grader.locking import locked
from grader.saying.voice import make_console
from grader.text import Text

from .test_exam_sitting import Clock

LOOK = None
SIZES = {"80x24": (80, 24), "40x20": (40, 20), "120x40": (120, 40)}
SHARED = "\n\n    x: (n,)    y: (n,)\n"
PROMPT = Text(
    f"入力 x から y を求めよ。\n改行は続ける。{SHARED}",
    f"Compute y from x. The mean\nis the loss.{SHARED}",
)


def code_question(number: int, lines: int = 2) -> Question:
    choices = tuple(
        Choice(f"y = np.{name}(x, axis=-1) + some_long_name_{number}", *(why if place else ()))
        for place, (name, why) in enumerate(
            (name, (f"slip-{name}", Text(f"{name} ではない。", f"Not {name}.")))
            for name in ("sum", "mean", "max", "min")
        )
    )
    body = "\n".join(f"    z{n} = {n}" for n in range(lines))
    code = f"import numpy as np\n\n\ndef f(x):\n{body}\n    {BLANK}\n    return y"
    return Question(
        f"maths/e{number}", "code", "3", Text(f"題 {number}", f"Title {number}"), PROMPT,
        code, "", "", choices, 0,
    )  # fmt: skip


def value_question(number: int, given: str = "x = [1.0, 2.0]\nn = 3") -> Question:
    wrong = [Choice(f"{n}.00", f"slip-{n}", Text("誤り。", "A slip.")) for n in (2, 3, 4)]
    return Question(
        f"maths/v{number}", "value", "1", Text(f"値 {number}", f"Value {number}"), Text("文。", "Text."),
        "", given, "total", (*wrong, Choice("1.00")), 3, arrays=("x",) if given else (),
    )  # fmt: skip


QUESTIONS = [code_question(1), value_question(2), code_question(3, 40), value_question(4, "")]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def exam(tmp_path, clock):
    number = begin(tmp_path, QUESTIONS, 1200.0, seed=1)
    made = Sitting(tmp_path, number, clock)
    made.pause()
    return made


def sit(exam, keys, *, language="ja", size="80x24", look=None):
    """Take the exam with `keys` (a callable among them is called with the app); what `look` gives, or the screen."""

    async def run():
        app = ExamApp(exam, language)
        async with app.run_test(size=SIZES[size]) as pilot:
            await pilot.pause()
            for key in keys:
                if callable(key):
                    await pilot.pause()
                    key(app)
                else:
                    await pilot.press(key)
            await pilot.pause()
            return look(app) if look else (screen(app) if app.is_running else None)

    return asyncio.run(run())


def screen(app) -> str:
    """The text on the screen."""
    return "\n".join(
        "".join(s.text for s in strip) for strip in app.screen._compositor.render_strips()
    )


def screens_of(exam, keys, **how) -> list[str]:
    """The screens at every `LOOK` among `keys`."""
    seen: list[str] = []
    sit(exam, [(lambda app: seen.append(screen(app))) if k is LOOK else k for k in keys], **how)
    return seen


def type_(app) -> str:
    return type(app.screen).__name__


# ---- answering


def test_answers_are_chosen_changed_and_taken_back(exam):
    sit(exam, ["enter", "2", "right", "d", "right", "b", "c", "right", "1", "1"])
    assert [one.choice for one in exam.all] == [1, 3, 2, None]


def test_every_answer_is_on_disk_before_the_next_key(tmp_path, exam):
    def look(app):
        again = Sitting(tmp_path, exam.number)
        assert again[0].choice == 2
        assert again[0].flagged

    sit(exam, ["enter", "3", "f", look])


def test_full_width_letters_of_a_japanese_keyboard_are_keys(exam):
    sit(exam, ["enter", "２", "ｎ", "ｆ"])
    assert exam[0].choice == 1
    assert exam[1].flagged


def test_the_mouse_chooses_and_presses_what_stands_at_the_bottom(exam):
    async def run():
        app = ExamApp(exam, "ja")
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("enter")
            await pilot.pause()
            await pilot.click("#choice2")
            line = screen(app).split("\n")[-1]
            at = cell_len(line[: line.index("→")])
            await pilot.click("#keys", offset=(at, 0))
            await pilot.pause()
            assert app.screen.place == 1
            await pilot.press("o")
            await pilot.pause()
            await pilot.click("#cells", offset=(23, 0))
            await pilot.pause()
            assert type_(app) == "QuestionScreen"
            assert app.screen.place == 3

    asyncio.run(run())
    assert exam[0].choice == 2


def test_previous_stops_at_the_first_and_next_after_the_last_shows_all(exam):
    assert sit(exam, ["enter", "p", "left"], look=lambda app: app.screen.place) == 0
    assert sit(exam, ["enter", *["n"] * 4], look=type_) == "OverviewScreen"


def test_overview_counts_filters_and_jumps(exam):
    exam.answer(0, 1)
    exam.flag(2, True)
    text = sit(exam, ["enter", "o"])
    assert "解答 1/4　未解答 3 問　⚑ 1" in text
    assert "1●" in text
    assert "3○⚑" in text
    text = sit(exam, ["enter", "o", "f"], language="en")
    assert "3○⚑" in text
    assert "1●" not in text
    assert sit(exam, ["enter", "o", "f", "enter"], look=lambda app: app.screen.place) == 2
    assert sit(exam, ["enter", "o", "u", "end", "enter"], look=lambda app: app.screen.place) == 3
    assert (
        sit(exam, ["enter", "o", "home", "right", "enter"], look=lambda app: app.screen.place) == 1
    )
    exam.flag(2, False)
    assert "該当する問題はありません" in sit(exam, ["enter", "o", "f", "enter"])


def test_the_calculator_stands_beside_the_question(exam):
    keys = ["enter", "k", "1", "2", "plus", "3", "enter", LOOK, "right", LOOK, "a", "k", "2", LOOK]
    computed, next_one, closed = screens_of(exam, keys)
    assert re.search(r"電卓 +15 ", computed)
    assert "z1 = 1" in computed  # the question is still there
    assert re.search(r"電卓 +15 ", next_one)
    assert "電卓 " not in closed
    assert [one.choice for one in exam.all] == [None, 1, None, None]  # digits choose again


def test_letters_and_signs_of_any_keyboard_compute(exam):
    keys = ["enter", "k", "9", "r", "m", "×", "２", "escape", "escape", "k", "enter", LOOK]
    assert re.search(r"Calculator +6 +M", screens_of(exam, keys, language="en")[0])
    assert [one.choice for one in exam.all] == [None] * 4


def test_submitting_asks_and_says_what_is_open(exam):
    exam.flag(1, True)
    text = sit(exam, ["enter", "2", "s"])
    assert "未解答の問題が 3 問" in text
    assert "⚑ の付いた問題が 1 問" in text
    assert not exam.finished
    sit(exam, ["enter", "s", "n", "s", "escape", "s", "enter"])
    assert not exam.finished
    sit(exam, ["enter", "s", "y"])
    assert exam.finished
    assert exam[0].choice == 1


# ---- time


def test_the_clock_runs_from_the_first_question_on(exam, clock):
    def wait(app):
        clock.now += 30

    sit(exam, [wait, wait, "enter", wait])
    assert exam.used == 30


def test_time_short_is_said_once_and_marked_without_colour(tmp_path, clock):
    exam = Sitting(tmp_path, begin(tmp_path, QUESTIONS, 7200.0, seed=1), clock)
    exam.pause()

    def until(left):
        def wait(app):
            clock.now += exam.left - left
            app.second()

        return wait

    assert "残り時間は 10 分" in sit(exam, ["enter", until(599)])
    text = sit(exam, ["enter", until(598), "right"])
    assert "残り時間は 10 分" not in text
    assert "! 残り 9:58" in text
    text = sit(exam, ["enter", until(59)], language="en")
    assert "One minute left" in text
    assert "‼ 0:59 left" in text


def test_time_over_hands_in_what_was_answered(exam, clock):
    def wait(app):
        clock.now += 1201

    text = sit(exam, ["enter", "1", "right", "o", wait, lambda app: app.second()])
    assert "時間になりました" in text
    assert "1/4" in text
    assert exam.finished


def test_an_answer_after_the_time_is_not_taken_and_said_so(exam, clock):
    def wait(app):
        clock.now += 1201

    assert sit(exam, ["enter", wait, "2"], look=type_) == "OverScreen"
    assert exam[0].choice is None
    assert exam.finished


def test_the_time_on_each_question_is_kept(exam, clock):
    def wait(seconds):
        def go(app):
            clock.now += seconds

        return go

    sit(
        exam,
        [
            "enter",
            wait(10),
            "right",
            wait(20),
            "o",
            wait(5),
            "enter",
            wait(1),
            "left",
            wait(3),
            "q",
        ],
    )
    assert [one.seconds for one in exam.all[:2]] == [13, 21]


# ---- leaving and going on


def test_leaving_keeps_everything_and_going_on_says_so(tmp_path, exam, clock, monkeypatch, capsys):
    monkeypatch.setattr(ExamApp, "run", lambda _: None)
    exam.start()
    exam.answer(0, 1)
    clock.now += 100
    take(exam, "ja")
    assert "grade exam" in capsys.readouterr().err
    again = Sitting(tmp_path, exam.number, clock)
    again.pause()
    text = sit(again, [])
    assert "4 問中 1 問に解答済み" in text
    assert "18:20" in text
    assert sit(again, ["enter"], look=lambda app: app.screen.place) == 1


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
def test_there_are_several_ways_out(exam, key):
    assert sit(exam, ["enter", "1", key], look=lambda app: app._exit)
    assert exam[0].choice == 0
    assert not exam.finished


def test_an_answer_that_cannot_be_kept_is_not_shown_as_one(exam, monkeypatch):
    def fail(*_):
        raise OSError("No space left")

    monkeypatch.setattr(exam, "answer", fail)
    text = sit(exam, ["enter", "1"])
    assert "保存できませんでした" in text
    assert "● 1" not in text


def test_an_exam_that_cannot_be_handed_in_stays_open(exam, monkeypatch):
    def fail():
        raise OSError("No space left")

    monkeypatch.setattr(exam, "_database", fail)
    text = sit(exam, ["enter", "s", "y"])
    assert "提出できませんでした" in text
    assert not exam.finished


# ---- what is shown


def test_the_language_changes_at_any_time(exam):
    text = sit(exam, ["enter", "l"])
    assert "Title 1" in text
    assert "Which of these belongs in (blank)" in text
    assert "題 1" in sit(exam, ["enter", "e", "o", "j", "escape"])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_choices_and_time_are_in_view_at_every_size(exam, size, language):
    keys = ["enter", LOOK, *["right", LOOK] * 3]
    for text in screens_of(exam, keys, size=size, language=language):
        lines = text.split("\n")
        assert "20:00" in lines[0]
        assert all(f"○ {number}" in text for number in range(1, 5))
        assert "?" in lines[-1]
        assert all(cell_len(line) == SIZES[size][0] for line in lines)


@pytest.mark.parametrize("size", ["80x24", "40x20"])  # in 120x40 all of it has room
def test_long_code_is_scrolled_and_the_text_folded(exam, size):
    keys = ["enter", "right", "right", LOOK, "t", LOOK, "t", LOOK, "end", LOOK]
    first, without_text, with_text, end = screens_of(exam, keys, size=size)
    assert "return y" not in first
    assert "続きがあります" in first
    assert "return y" in end
    assert "（空欄）" in end
    assert "続きがあります" not in end
    assert "入力 x から" not in without_text
    assert "入力 x から" in with_text


def test_choices_that_have_no_room_are_scrolled_after_what_is_asked(tmp_path, clock):
    long = " + ".join(f"argument_number_{n}" for n in range(9))
    choices = tuple(
        Choice(f"y = {long} + {n}", "m" * (n > 0), Text("誤", "No") if n else None)
        for n in range(4)
    )
    question = replace(code_question(1), choices=choices)
    exam = Sitting(tmp_path, begin(tmp_path, [question], 60.0, 1), clock)
    assert "○ 4" not in sit(exam, ["enter"], size="40x20")
    assert "続きがあります" in sit(exam, ["enter", *["pagedown"] * 3], size="40x20")
    assert "+ 3" in sit(exam, ["enter", *["pagedown"] * 9], size="40x20")
    assert "● 4" in sit(exam, ["enter", "4"], size="40x20")


def test_the_screen_may_change_its_size_at_any_time(exam):
    async def run():
        app = ExamApp(exam, "ja")
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.press("enter", "o")
            for size in ((40, 12), (80, 24), (20, 6), (120, 40)):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                assert screen(app)
            await pilot.press("escape")
            await pilot.resize_terminal(40, 20)
            await pilot.pause()
            assert "○ 4" in screen(app)

    asyncio.run(run())


@pytest.mark.parametrize("size", ["80x24", "40x20"])
def test_rules_and_keys_fit(exam, size):
    for language in ("ja", "en"):
        text = sit(exam, [], size=size, language=language)
        assert "5  " in text
        assert "Enter" in text
        assert sentences.BEGIN.say(language)[:5] in text
        text = sit(exam, ["enter", "?"], size=size, language=language)
        assert all(key[0].strip() in text for key in sentences.HELP)


def test_a_value_question_gives_values_and_asks_for_one(exam):
    text = sit(exam, ["enter", "right"])
    assert "x = [1.0, 2.0]" in text
    assert "x は NumPy の配列である。" in text
    assert "total に最も近いもの" in text
    assert "関数が返す total" in sit(exam, ["enter", *["right"] * 3])


def test_nothing_is_said_by_colour_alone(exam, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    text = sit(exam, ["enter", "1", "f"])
    assert "● 1" in text
    assert "○ 2" in text
    assert "⚑" in text.split("\n")[0]


def test_code_is_folded_between_words_and_nothing_is_lost():
    code = highlighted(
        "    total = np.sum(first_argument, axis=(0, 1), keepdims=True)\nx = '平均は損失平均は損失平均'"
    )
    for width in (20, 31, 80):
        lines = fold(code, width)
        assert all(line.cell_len <= width for line in lines)
        joined = "".join(line.plain.replace(" ", "") for line in lines)
        assert joined == code.plain.replace(" ", "").replace("\n", "")


def test_the_blank_stands_in_the_code_where_the_choice_goes():
    text = code_with_blank(QUESTIONS[0], "ja").plain
    assert "    " + " （空欄） " in text
    assert BLANK not in text
    assert not text.startswith("import")


def test_each_language_shows_its_text_and_then_what_both_share():
    english = [str(part) for part in prompt_parts(QUESTIONS[0], "en")]
    assert english[:3] == ["Compute y from x. The mean is the loss.", "", "  x: (n,)    y: (n,)"]
    japanese = [str(part) for part in prompt_parts(QUESTIONS[0], "ja")]
    assert japanese == ["入力 x から y を求めよ。改行は続ける。", *english[1:]]


# ---- afterwards


def reviewed(exam, language, width) -> str:
    stream = io.StringIO()
    show_review(make_console(stream, width=width), exam, language)
    return stream.getvalue()


@pytest.mark.parametrize("width", [80, 40])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_review_says_why_and_what_to_type(exam, language, width):
    exam.answer(0, 2)
    exam.answer(1, 3)
    exam.answer(2, 0)
    exam.finish()
    text = reviewed(exam, language, width)
    assert all(cell_len(line) <= width for line in text.split("\n"))
    assert ("max ではない。" if language == "ja" else "Not max.") in text
    assert "grade maths/e1" in text
    assert "grade maths/v4" in text
    assert "grade maths/e3" not in text
    assert ("正解した問題: 2, 3" if language == "ja" else "Right: 2, 3") in text
    assert "58–68 %" in text
    assert "JDLA" in text


def test_review_of_an_exam_without_a_mistake(exam):
    for place, one in enumerate(exam.all):
        exam.answer(place, one.question.right)
    exam.finish()
    text = reviewed(exam, "ja", 80)
    assert "4/4" in text
    assert "すべての問題に正解" in text


def test_a_wrong_answer_makes_its_exercise_due(tmp_path, exam):
    exam.answer(0, 2)
    exam.answer(1, 3)
    exam.finish()
    assert set(cards(tmp_path)) == {"maths/e1"}
    assert cards(tmp_path)["maths/e1"].last.slip.mistake == "slip-max"


# ---- the command


@pytest.fixture
def at_terminal(monkeypatch):
    """As if the command stood at a terminal; what `take` is given is kept instead of shown, once its first question is made."""
    taken = []

    def instead(sitting, language):
        ends = time.monotonic() + 60
        while not sitting[0].question.made and time.monotonic() < ends:
            time.sleep(0.02)
        taken.append((sitting, language))

    stream = SimpleNamespace(isatty=lambda: True)
    monkeypatch.setattr(
        commands, "sys", SimpleNamespace(stdin=stream, stdout=stream, stderr=io.StringIO())
    )
    commands.sys.stderr.isatty = lambda: False
    monkeypatch.setattr("grader.exam.terminal.take", instead)
    return taken


def test_without_a_terminal_the_browser_is_offered(small_course, call):
    result = call("exam", "--root", small_course)
    assert result.code == 2
    assert "grade exam --web" in result.err


def test_no_exam_to_review(small_course, call):
    result = call("exam", "--review", "--root", small_course, "--lang", "ja")
    assert result.code == 2
    assert "終えた模擬試験がまだありません" in result.err


def test_the_result_is_written_as_a_page_on_demand(small_course, call, tmp_path):
    folder = small_course / ".grade"
    Sitting(folder, begin(folder, QUESTIONS, 1200.0, seed=1)).finish()
    page = tmp_path / "結果.html"
    result = call("exam", "--html", page, "--root", small_course, "--lang", "ja")
    assert (result.code, str(page) in result.out) == (0, True)
    assert "模擬試験の結果" in page.read_text("utf-8")
    for place in (tmp_path, tmp_path / "nowhere" / "page.html"):
        assert call("exam", "--html", place, "--root", small_course, "--lang", "en").code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--questions", "0"], "1 から 1000"),
        (["--minutes", "0"], "1440"),
        (["--topic", "mahts"], "grade maths"),
        (["--area", "nowhere"], "nowhere"),
        (["--item", "3-(99)"], "3-(99)"),
        (["--kind", "essay"], "prose"),
    ],
)
def test_what_cannot_be_meant_is_explained(small_course, call, at_terminal, words, said):
    result = call("exam", *words, "--root", small_course, "--lang", "ja")
    assert result.code == 2
    assert said in result.err


def test_two_exams_at_once(small_course, call):
    with locked(small_course / ".grade" / "exam", "exam-locked"):
        result = call("exam", "--web", "--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "Another grade exam" in result.err


def test_an_exam_is_begun_gone_on_with_and_replaced(small_course, call, at_terminal):
    folder = small_course / ".grade"
    assert call("exam", "--root", small_course, "--minutes", "5").code == 0
    (first, _), count = at_terminal[0], len(at_terminal[0][0])
    assert count >= 1
    assert first.seconds == 300
    first.answer(0, 1)
    assert call("exam", "--root", small_course).code == 0
    assert at_terminal[1][0].number == first.number
    result = call("exam", "--root", small_course, "--topic", "maths")
    assert result.code == 2
    assert "--new" in result.err
    assert call("exam", "--root", small_course, "--topic", "maths", "--new").code == 0
    assert at_terminal[2][0].number != first.number
    assert sittings.last_finished(folder) == first.number
    result = call("exam", "--review", "--root", small_course, "--lang", "en")
    assert result.code == 0
    assert "The mock exam" in result.out


def test_what_starts_before_an_exam_is_begun_is_no_time_of_it(
    small_course, call, at_terminal, monkeypatch
):
    @contextlib.contextmanager
    def slowly(sitting, *_):
        time.sleep(0.05)
        yield

    monkeypatch.setattr("grader.exam.later.filling", slowly)
    monkeypatch.setattr("grader.exam.terminal.take", lambda *taken: at_terminal.append(taken))
    assert call("exam", "--root", small_course).code == 0
    assert at_terminal[0][0].used < 0.04  # or a new exam would be said to go on


def test_an_exam_goes_on_when_its_exercises_have_changed_or_are_gone(
    small_course, call, at_terminal
):
    call("exam", "--root", small_course)
    before = [one.question for one in at_terminal[0][0].all]
    at_terminal[0][0].answer(0, 2)
    shutil.rmtree(small_course / "exercises")
    solution = small_course / "solutions" / "maths" / "double.py"
    text = solution.read_text(encoding="utf-8")
    solution.write_text(text.replace("2 * x", "x * 2"), encoding="utf-8")
    assert call("exam", "--root", small_course).code == 0
    again = at_terminal[1][0]
    assert [one.question for one in again.all] == before
    assert again[0].choice == 2
    load_course(small_course)
    solution.unlink()
    assert call("exam", "--root", small_course).code == 0
    again.finish()
    assert call("exam", "--review", "--root", small_course).code == 0
