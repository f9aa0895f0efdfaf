"""What `grade verify` asks of a prompt: complete in each language, nothing in it twice, and lines that a narrow screen holds."""

from __future__ import annotations

import re

from rich.cells import cell_len

from grader.authors.evidence import Evidence
from grader.authors.findings import Findings, finding
from grader.format.exercise import Exercise
from grader.saying.layout import NOT_FIRST
from grader.text import LANGUAGES

_KANA = re.compile("[\u3040-\u30ff]")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
# The parts stand in another order in the stub, the exam and a notebook: nobody knows what is above.
_PLACE = {
    "ja": re.compile(
        "上記|下記|前述|上述|[上下]の(?:式|形|表|図|例|定義|記号)|[上下]に(?:示|書|挙|述)"
    ),
    "en": re.compile(r"\b(?:above|below)\b", re.IGNORECASE),
}
_SHORTEST = 4  # characters: a shorter line, such as `}`, may stand in several parts
_WIDTH = 80  # columns of a terminal


def prompt_is_complete(evidence: Evidence) -> Findings:
    """問題文は日本語でも英語でも、共通の部分と合わせてそれだけで足りる（すべての引数と出力の名前が出てくる）。
    Each language of the prompt, with the shared part, is enough: it names every argument and every output."""
    exercise = evidence.exercise
    prompt = exercise.prompt
    for language in LANGUAGES:
        text = f"{prompt.title.in_(language)}\n{prompt.whole(language)}"
        for name in _names(exercise):
            if not re.search(rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9_])", text):
                yield finding(
                    "{name} が問題文（{language}）にない。",
                    "The prompt ({language}) does not name {name}.",
                    name=name,
                    language=language,
                )
        if found := _PLACE[language].search(text):
            yield finding(
                "問題文（{language}）の「{words}」。部分の並ぶ順は場所によって変わる。",
                "The prompt ({language}) says {words!r}, but its parts stand in another order elsewhere.",
                words=found.group(),
                language=language,
            )
    if not _KANA.search(prompt.text.ja):
        yield finding("最初の部分が日本語ではない。", "The first part is not Japanese.")
    if _JAPANESE.search(prompt.text.en + prompt.title.en):
        yield finding("英語の部分に日本語がある。", "There is Japanese in the English part.")
    if _JAPANESE.search(prompt.shared):
        yield finding("共通の部分に日本語がある。", "There is Japanese in the shared part.")


def prompt_says_nothing_twice(evidence: Evidence) -> Findings:
    """同じ行は 1 度だけ書く（どの言語でも同じ行は共通の部分に置く）。
    No line of the prompt stands in two of its parts: what both languages share is written once."""
    prompt = evidence.exercise.prompt
    parts = [prompt.text.ja, prompt.shared, prompt.text.en]
    seen: set[str] = set()
    for part in parts:
        lines = {" ".join(line.split()) for line in part.split("\n")}
        for line in sorted(lines & seen):
            yield finding("2 度ある: {line}", "Twice: {line}", line=line)
        seen |= {line for line in lines if len(line) >= _SHORTEST}


def prompt_lines_fit(evidence: Evidence) -> Findings:
    """問題文のどの行も 80 桁に収まり（全角は 2 桁）、小書きの仮名や閉じる記号で始まらない。
    No line of the prompt has over 80 columns (full width counts two) or begins with a small kana or a closing mark."""
    prompt = evidence.exercise.prompt
    # In the stub the quotes stand before the first title.
    titles = [f'"""{prompt.title.ja}', prompt.title.en]
    for line in "\n".join([*titles, prompt.text.ja, prompt.shared, prompt.text.en]).split("\n"):
        if (columns := cell_len(line)) > _WIDTH:
            yield finding(
                "{columns} 桁ある: {line}", "{columns} columns: {line}", columns=columns, line=line
            )
        if line.strip()[:1] and line.strip()[:1] in NOT_FIRST and not line.startswith("    "):
            yield finding(
                "{mark} で始まる: {line}",
                "Begins with {mark}: {line}",
                mark=line.strip()[:1],
                line=line,
            )


def _names(exercise: Exercise) -> list[str]:
    outputs = [name for name in exercise.outputs if name.isidentifier() and name != "result"]
    return [*exercise.arguments, *outputs]
