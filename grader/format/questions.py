"""Reads a topic's questions of knowledge, `solutions/TOPIC/questions.py`.

Never runs the file: sets and questions are literals, read from the syntax tree. The functions beside them are proofs,
which only `grade verify` calls (`authors.question_proofs`).
"""

from __future__ import annotations

import ast
import keyword
import random
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.errors import FormatError
from grader.format.exercise import parse_python, read_text
from grader.format.literals import HYPHENATED, entries, literal
from grader.text import LANGUAGES, Text

FILE = "questions"  # without ".py"; no exercise has this name
RIGHT = "right"  # what the right choice is called where choices have names
WRONG_CHOICES = 3  # of a question, at least
_QUESTION = re.compile(r"[a-z][a-z0-9_]*")
_SYLLABUS = re.compile(r"[1-5]-\(\d+\)(-[ivx]+)?")
_NUMBER = re.compile(r"([-−+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)(\D*)")


@dataclass(frozen=True)
class Stem:
    """What the questions of a set have in common. `shared` (formulas, shapes) and `code` are the same in every language."""

    text: Text
    shared: str = ""
    code: str = ""


@dataclass(frozen=True)
class KnowledgeChoice:
    """What one may choose; `why` is the reason why it is wrong, None for the right choice."""

    name: str
    text: Text
    why: Text | None = None


@dataclass(frozen=True)
class KnowledgeQuestion:
    """One question. `choices` begins with the right one; `proof`: whether a function of the file computes which is right."""

    topic: str
    name: str
    line: int
    syllabus: str
    asked: Text
    choices: tuple[KnowledgeChoice, ...]
    source: str
    proof: bool

    @property
    def key(self) -> str:
        return question_key(self.topic, self.name)

    @property
    def right(self) -> KnowledgeChoice:
        return self.choices[0]

    @property
    def wrong(self) -> tuple[KnowledgeChoice, ...]:
        return self.choices[1:]

    @property
    def numbers(self) -> bool:
        """Whether all choices are numbers, which are asked in ascending order."""
        return bool(_numbers(self.choices))

    def in_order(self, rng: random.Random) -> tuple[KnowledgeChoice, ...]:
        """The choices as they are asked: numbers ascending, everything else shuffled."""
        numbers = _numbers(self.choices)
        if numbers:
            pairs = sorted(zip(numbers, range(len(numbers)), strict=True))
            return tuple(self.choices[place] for _, place in pairs)
        return tuple(rng.sample(self.choices, len(self.choices)))


@dataclass(frozen=True)
class QuestionSet:
    """Questions on one stem, each of which can be answered alone."""

    name: str
    stem: Stem
    questions: tuple[KnowledgeQuestion, ...]


def question_key(topic: str, name: str) -> str:
    """What a question is called where exercises are called TOPIC/EXERCISE."""
    return f"{topic}/{FILE}#{name}"


def load_questions(path: Path, topic: str) -> tuple[QuestionSet, ...]:
    """Read the file `path`. Raises `FormatError` with file, line, rule and the offending text."""
    tree = parse_python(read_text(path), path)
    sets, functions = _parts(tree, path)
    reader = _Reader(path, topic, frozenset(functions))
    found = tuple(reader.sets(sets))
    known = {question.name for one in found for question in one.questions}
    for name, node in functions.items():
        if name not in known and not name.startswith("_"):
            raise FormatError(path, node.lineno, "proof-without-question", f"def {name}")
        given = ast.unparse(node.args)
        if name in known and given:
            expected = f"{name}()"
            raise FormatError(
                path, node.lineno, "other-arguments", f"def {name}({given})", expected=expected
            )
    return found


def _parts(tree: ast.Module, path: Path) -> tuple[ast.expr, dict[str, ast.FunctionDef]]:
    """The value of `SETS`, and the functions by name."""
    sets: ast.expr | None = None
    functions: dict[str, ast.FunctionDef] = {}
    for place, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef):
            functions[node.name] = node
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "SETS":
            sets = node.value
        elif place or ast.get_docstring(tree) is None:
            raise FormatError(
                path, node.lineno, "not-in-questions", ast.unparse(node).split("\n")[0]
            )
    if sets is None:
        raise FormatError(path, 0, "no-sets")
    return sets, functions


@dataclass(frozen=True)
class _Reader:
    """Reads one file; knows where it is and which proofs it has."""

    path: Path
    topic: str
    functions: frozenset[str]

    def sets(self, node: ast.expr) -> Iterator[QuestionSet]:
        seen: set[str] = set()
        for name, value, line in self._named(node, "SETS"):
            fields = self._fields(value, ("stem", "questions"), ("stem", "questions"), name)
            stem = self._stem(fields["stem"], name)
            questions = tuple(self._questions(fields["questions"], seen))
            if not questions:
                raise FormatError(self.path, line, "no-questions", name)
            yield QuestionSet(name, stem, questions)

    def _stem(self, node: ast.expr, name: str) -> Stem:
        fields = self._fields(node, LANGUAGES, (*LANGUAGES, "shared", "code"), name)
        code = self._text(fields["code"], "code") if "code" in fields else ""
        shared = self._text(fields["shared"], "shared") if "shared" in fields else ""
        # As in a prompt: what is indented is no running text.
        shared = textwrap.indent(textwrap.dedent(shared), "    ")
        return Stem(self._bilingual(fields), shared, textwrap.dedent(code))

    def _questions(self, node: ast.expr, seen: set[str]) -> Iterator[KnowledgeQuestion]:
        for name, value, line in self._named(node, "questions", _QUESTION):
            if name in seen:
                raise FormatError(self.path, line, "duplicate-name", name, setting="SETS")
            seen.add(name)
            required = ("syllabus", *LANGUAGES, "right", "wrong")
            fields = self._fields(value, required, (*required, "source"), name)
            syllabus = self._text(fields["syllabus"], "syllabus")
            if not _SYLLABUS.fullmatch(syllabus):
                raise FormatError(self.path, fields["syllabus"].lineno, "bad-syllabus", syllabus)
            choices = (self._right(fields["right"]), *self._wrong(fields["wrong"]))
            if len(choices) <= WRONG_CHOICES:
                raise FormatError(self.path, line, "few-wrong", name, count=WRONG_CHOICES)
            source = self._text(fields["source"], "source") if "source" in fields else ""
            yield KnowledgeQuestion(
                topic=self.topic,
                name=name,
                line=line,
                syllabus=syllabus,
                asked=self._bilingual(fields),
                choices=choices,
                source=source,
                proof=name in self.functions,
            )

    def _right(self, node: ast.expr) -> KnowledgeChoice:
        if isinstance(node, ast.Constant):
            text = self._text(node, RIGHT)
            return KnowledgeChoice(RIGHT, Text(text, text))
        return KnowledgeChoice(
            RIGHT, self._bilingual(self._fields(node, LANGUAGES, LANGUAGES, RIGHT))
        )

    def _wrong(self, node: ast.expr) -> Iterator[KnowledgeChoice]:
        for name, value, line in self._named(node, "wrong"):
            if name == RIGHT:
                raise FormatError(self.path, line, "named-right", name)
            plain = any(key == "text" for key, *_ in entries(value, self.path))
            required = (*(("text",) if plain else LANGUAGES), "why")
            fields = self._fields(value, required, required, name)
            if plain:
                same = self._text(fields["text"], "text")
                text = Text(same, same)
            else:
                text = self._bilingual(fields)
            why = self._fields(fields["why"], LANGUAGES, LANGUAGES, name)
            yield KnowledgeChoice(name, text, self._bilingual(why))

    def _named(
        self, node: ast.expr, setting: str, pattern: re.Pattern[str] = HYPHENATED
    ) -> Iterator[tuple[str, ast.expr, int]]:
        """The entries of a dict whose keys are names of the author's, each once."""
        seen: set[str] = set()
        for key, value, line in entries(node, self.path):
            name = key if isinstance(key, str) and pattern.fullmatch(key) else ""
            if pattern is HYPHENATED and not name:
                raise FormatError(self.path, line, "bad-name", str(key), setting=setting)
            if pattern is _QUESTION and (not name or keyword.iskeyword(name)):
                raise FormatError(self.path, line, "bad-question-name", str(key))
            if name in seen:
                raise FormatError(self.path, line, "duplicate-name", name, setting=setting)
            seen.add(name)
            yield name, value, line

    def _fields(
        self, node: ast.expr, required: tuple[str, ...], known: tuple[str, ...], name: str
    ) -> dict[str, ast.expr]:
        """The entries of a dict whose keys are ours, by key."""
        fields: dict[str, ast.expr] = {}
        for key, value, line in entries(node, self.path):
            if not isinstance(key, str) or key not in known:
                expected = ", ".join(known)
                raise FormatError(
                    self.path, line, "unknown-field", str(key), name=name, expected=expected
                )
            fields[key] = value
        for key in required:
            if key not in fields:
                raise FormatError(self.path, node.lineno, "no-field", name, name=name, expected=key)
        return fields

    def _bilingual(self, fields: dict[str, ast.expr]) -> Text:
        return Text(*(self._text(fields[language], language) for language in LANGUAGES))

    def _text(self, node: ast.expr, field: str) -> str:
        """A text without the empty lines around it; margins stay."""
        value = literal(node, self.path)
        if not isinstance(value, str) or not value.strip():
            raise FormatError(
                self.path, node.lineno, "no-text", ast.unparse(node)[:80], expected=field
            )
        return re.sub(r"\A(?:[ \t]*\n)+", "", value).rstrip()


def _numbers(choices: tuple[KnowledgeChoice, ...]) -> list[float]:
    """What the choices say where all are numbers of the same unit; else nothing."""
    found = [match for choice in choices if (match := _NUMBER.fullmatch(choice.text.ja))]
    if len(found) < len(choices) or len({match[2].strip() for match in found}) > 1:
        return []
    return [float(match[1].replace("−", "-").replace(",", "")) for match in found]
