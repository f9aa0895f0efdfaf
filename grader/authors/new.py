"""`grade new`: an exercise that verifies before a word is changed."""

from __future__ import annotations

import contextlib
import json
import keyword
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.authors.build import build_one
from grader.errors import UserError
from grader.format.course import TABLE, Course, find_course
from grader.format.questions import FILE as QUESTIONS
from grader.saying.voice import Voice
from grader.text import Text
from grader.trust import is_trusted, trust

_NAME = re.compile(r"([a-z][a-z0-9_]*)/([a-z][a-z0-9_]*)")
# By the template, so no function of this name can stand in it; and by the questions of knowledge.
_USED = ("np", "dict", "len", QUESTIONS)

CREATED = Text("作成: {path}", "created: {path}")
NEXT = Text("編集してから、次の 2 つを実行してください。", "Edit it, then type both:")
TITLES = Text(
    "トピック {topic} の題名とシラバスの項目は、まだ仮のものです。{path} の末尾に書いてください。",
    "The titles and the syllabus item of the topic {topic} are placeholders: write them at the end of {path}.",
)
NEW_TOPIC = Text(
    "{topic} は新しいトピックです（空のまま Enter を押せば後で書けます）。",
    "{topic} is a new topic (press Enter to leave something for later).",
)
QUESTIONS_ABOUT = {
    "ja": Text("日本語の題名", "Title in Japanese"),
    "en": Text("英語の題名", "Title in English"),
    "syllabus": Text("シラバスの項目（例: 3-(5)-ii）", "Item of the syllabus (such as 3-(5)-ii)"),
}

TEMPLATE = '''"""{name}：題名をここに書く

全結合層 1 つと ReLU の出力 y を NumPy だけで求めよ。

---
    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    y: (batch, units)

    z = x kernel + bias
    y = max(z, 0)

---
{name}: write the title here

Compute the output y of one dense layer followed by ReLU with NumPy alone.
"""

import numpy as np


def {name}(x, kernel, bias):
    z = x @ kernel + bias  # blank
    y = np.maximum(z, 0)  # blank
    return y


# ==== grading ====


def draw(rng, batch, inputs, units):
    return dict(
        x=rng.normal(size=(batch, inputs)),
        kernel=rng.normal(size=(inputs, units)),
        bias=rng.normal(size=units),
    )


def cases(rng):
    yield draw(rng, 1, 2, 3)  # small enough to be done by hand
    for _ in range(2):
        batch, inputs, units = rng.permutation(range(2, 7))[:3]
        yield draw(rng, batch, inputs, units)


# What some case must show whatever the seed: one for each thing that the prompt fixes or forbids.
BORDERS = {{
    "a value that ReLU stops": "np.any(x @ kernel + bias < 0)",
    "a batch of one": "len(x) == 1",
}}


def oracle(x, kernel, bias):
    import keras

    layer = keras.layers.Dense(len(bias), activation="relu")
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


STEM = dict(
    ja="全結合層とその活性化関数 ReLU の出力 y を、入力 x、重み kernel、バイアス bias から求める。",
    en="From the input x, the weights kernel and the bias, this computes the output y of a dense layer and its ReLU.",
)

VARIANTS = {{
    "mask": dict(right="np.maximum(z, 0)", same="z * (z > 0)"),
}}

MISTAKES = {{
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="バイアスがないと、すべての入力が 0 のときの出力を動かせない。",
        en="Without the bias, the output for an all-zero input cannot be moved.",
    ),
    "no-activation": dict(
        right="np.maximum(z, 0)",
        wrong="z",
        ja="活性化関数がないと、層を重ねても 1 つの線形変換と変わらない。",
        en="Without an activation, stacked layers are no more than one linear map.",
    ),
    "negative-part": dict(
        right="np.maximum",
        wrong="np.minimum",
        ja="残るのが負の側になっている。ReLU は正の側を通す。",
        en="This keeps the negative side; ReLU lets the positive side through.",
    ),
    "absolute-value": dict(
        right="np.maximum(z, 0)",
        wrong="np.abs(z)",
        ja="負の値が正になって通ってしまう。ReLU は負の値を 0 にする。",
        en="Negative values come through as positive ones; ReLU sets them to 0.",
    ),
}}
'''

_TOPIC = """
[[area.topic]]
folder = {folder}
ja = {ja}
en = {en}
syllabus = {syllabus}
"""


@dataclass(frozen=True)
class About:
    """What the table of topics says of a topic; "" where nobody has said it yet."""

    ja: str = ""
    en: str = ""
    syllabus: str = ""

    @property
    def complete(self) -> bool:
        return all(vars(self).values())

    def entry(self, topic: str) -> str:
        """The topic's entry in the table, its name in place of titles that are missing. A string in JSON is one in TOML, too."""
        said = {"folder": topic, "ja": self.ja or topic, "en": self.en or topic}
        said["syllabus"] = self.syllabus or "-"
        return _TOPIC.format(**{key: json.dumps(v, ensure_ascii=False) for key, v in said.items()})


def new_command(word: str, about: About, root: Path | None, language: str) -> int:
    """Create an exercise and its stub, and say what to type next. Raises `UserError`."""
    voice = Voice.on_terminal(language)
    course = find_course(Path.cwd(), root)
    topic, name = _parts(course, word)
    listed = topic in {known.folder for known in course.topics}
    if listed and any(vars(about).values()):
        raise UserError("topic-listed", topic=topic, path=str(TABLE))
    if not listed and sys.stdin.isatty() and sys.stdout.isatty():
        about = _asked(voice, about, topic)
    path = create(course, topic, name, None if listed else about)
    if not is_trusted(course.root):
        with contextlib.suppress(OSError):  # who makes it need not be asked; at worst she is, once
            trust(course.root)
    build_one(find_course(course.root, course.root), topic, name)
    voice.line(voice.text(CREATED, path=path.relative_to(course.root)))
    if not listed and not about.complete:
        voice.line(voice.text(TITLES, topic=topic, path=TABLE))
    voice.line(voice.text(NEXT))
    voice.line(f"\n    grade build {word}\n    grade verify {word}")
    return 0


def create(course: Course, topic: str, name: str, about: About | None) -> Path:
    """Write `solutions/TOPIC/EXERCISE.py`, and the entry of a topic that is new. Raises `UserError`."""
    path = course.solution(topic, name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEMPLATE.format(name=name), encoding="utf-8")
        if about is not None:
            with (course.root / TABLE).open("a", encoding="utf-8") as table:
                table.write(about.entry(topic))
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
    return path


def _parts(course: Course, word: str) -> tuple[str, str]:
    """Topic and name of an exercise that is not there yet. Raises `UserError`."""
    match = _NAME.fullmatch(word)
    if match is None or keyword.iskeyword(match[2]) or match[2] in _USED:
        raise UserError("bad-exercise-name", word=word)
    topic, name = match[1], match[2]
    for taken in (course.solution(topic, name), course.submission(topic, name)):
        if taken.exists():
            raise UserError("exists", path=str(taken))
    return topic, name


def _asked(voice: Voice, about: About, topic: str) -> About:
    """What was not said in options, as somebody at the terminal says it; nothing may be said, too."""
    voice.line(voice.text(NEW_TOPIC, topic=topic))
    said = vars(about)
    for key, question in QUESTIONS_ABOUT.items():
        if not said[key]:
            with contextlib.suppress(EOFError):
                said = {**said, key: input(f"  {voice.text(question)}: ").strip()}
    return About(**said)
