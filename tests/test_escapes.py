"""No name of a file, a folder or an argument moves the cursor, forges a line or turns text around, in any message."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from grader.saying.voice import Voice, make_console
from grader.text import Lines, Text, escaped
from grader.trust import trust

from .conftest import DOUBLE, TOPICS

EVIL = "\x1b[2J\x07\u202e\x9b1m\u2028\n✓ forged\r\x7f\udcff\U000e0041\x1b]0;title\x07"
ANSWER = DOUBLE.partition("# ==== grading")[0]

# What a user may type anywhere.
WORDS = [
    (EVIL,), ("maths", EVIL), (f"maths/{EVIL}",), (f"--{EVIL}",), ("maths", "--case", EVIL), ("maths", "--root", EVIL),
    ("hint", EVIL), ("hint", "maths/double", EVIL), ("reset", EVIL), ("solution", EVIL), ("quiz", EVIL),
    ("notebook", EVIL), ("watch", EVIL), ("verify", EVIL), ("build", EVIL), ("new", EVIL), ("trust", EVIL),
    ("trust", "--forget", EVIL), ("batch", EVIL, "--out", "x"), ("exam", "--topic", EVIL), ("exam", "--area", EVIL),
    ("maths/double", "--file", f"{EVIL}.py"), ("maths", "--junit", f"{EVIL}/x"), ("maths", "--device", EVIL),
]  # fmt: skip


def is_plain(text: str) -> bool:
    return all(one.isprintable() or one in "\n\u3000" for one in text)


@pytest.mark.parametrize("words", WORDS, ids=lambda words: ascii(words)[:40])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_an_argument(words, language, small_course, call, monkeypatch):
    monkeypatch.chdir(small_course)
    result = call(*words, "--lang", language)
    assert result.code == 2
    assert is_plain(result.out + result.err)
    assert "\n✓" not in result.out + result.err


@pytest.fixture
def evil_course(tmp_path, monkeypatch) -> Path:
    """A course whose folder and one exercise have such a name."""
    root = tmp_path / f"course{EVIL}"
    topic = root / "solutions" / "maths"
    topic.mkdir(parents=True)
    (root / "exercises" / "maths").mkdir(parents=True)
    (root / "solutions" / "topics.toml").write_text(TOPICS, encoding="utf-8")
    for name in ("double", f"do{EVIL}uble"):
        (topic / f"{name}.py").write_text(DOUBLE, encoding="utf-8")
        (root / "exercises" / "maths" / f"{name}.py").write_text(ANSWER, encoding="utf-8")
    trust(root)
    monkeypatch.chdir(root)
    return root


COMMANDS = [
    "", "maths", "maths --json", "maths --about", "hint maths/double", "solution maths/double --force", "review", "reset maths/double",
    "reset maths", "progress --json", "progress --csv", "quiz", "trust --list", "trust .", "build", "notebook maths",
    "new maths/more", "batch class --out results --sandbox reduced", "release handout --seeds 1",
]  # fmt: skip


@pytest.mark.parametrize("words", COMMANDS)
def test_a_name_in_a_course(words, evil_course, call):
    student = evil_course / "class" / f"alice{EVIL}" / "maths"
    student.mkdir(parents=True)
    shutil.copy(evil_course / "exercises" / "maths" / "double.py", student)
    call("maths")  # so that there is something to tell
    for language in ("ja", "en"):
        result = call(*words.split(), "--lang", language)
        assert is_plain(result.out + result.err), ascii(result)
        assert "\n✓ forged" not in result.out + result.err
        if "--json" in words:
            assert json.loads(result.out)


def test_a_file_to_grade(small_course, call, tmp_path):
    path = tmp_path / f"my{EVIL}.py"
    for source in (
        ANSWER,
        ANSWER.replace("2 * x", "x[99]"),
        ANSWER.replace("2 * x", "x**2"),
        "...",
        "(",
        "",
    ):
        path.write_text(source, encoding="utf-8")
        result = call("maths/double", "--root", small_course, "--file", path, "--lang", "en")
        assert is_plain(result.out + result.err)
        assert "\n✓ forged" not in result.out


def test_a_console_keeps_its_own_colours_and_nothing_of_a_text():
    stream = io.StringIO()
    console = make_console(stream, width=60)
    console._force_terminal, console._color_system = True, None
    voice = Voice(console, "ja")
    for speak in (voice.line, voice.say, voice.lines, voice.code, console.print):
        speak("全角　空白" + EVIL.replace("\n", ""))
    voice.title(EVIL, EVIL)
    assert is_plain(stream.getvalue())
    assert "全角　空白" in stream.getvalue()


def test_what_stands_in_a_message_stays_on_its_line():
    said = Text("「{name}」", "{name!r} {path} {text} {number}")
    for language in ("ja", "en"):
        text = said.say(language, name=EVIL, path=Path(EVIL), text=Text(EVIL, "x"), number=1.5)
        assert is_plain(text.replace(EVIL, "") if language == "ja" else text)
    assert said.filled(name=EVIL, path="", text="", number=0).ja == f"「{escaped(EVIL)}」"
    assert said.say("en", name="a", path="b", text=Lines("c\nd"), number=1) == "'a' b c\nd 1"
