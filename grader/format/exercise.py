"""Reads one exercise file into an `Exercise`.

Never runs the file: everything is read from its syntax tree, so loading is fast and an exercise that
imports Keras costs nothing to list. Knows nothing of running, comparing or screens.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.errors import FormatError
from grader.format.blanks import find_blanks, last_line, without_marks
from grader.format.edits import (
    Border,
    Edit,
    Mistake,
    Variant,
    apply_edits,
    read_borders,
    read_mistakes,
    read_number,
    read_settings,
    read_stem,
    read_variants,
)
from grader.format.gradable import Gradable, Prompt
from grader.reading import read_plain
from grader.text import Text

_MOST = 2**24  # bytes of a file of the course

GRADING_LINE = "# ==== grading ===="
LANGUAGE_LINE = "---"
DEFAULT_SECONDS = 10.0


@dataclass(frozen=True)
class Exercise(Gradable):
    """One exercise file, read but not run."""

    mistakes: tuple[Mistake, ...]  # with the edits that make them
    grading: str  # below the grading line, padded so that line numbers are those of the file
    variants: tuple[Variant, ...]
    borders: tuple[Border, ...]
    stem: Text | None  # what the exam shows instead of the prompt

    @property
    def answer(self) -> str:
        """What stands above the grading line, without the blank marks."""
        return self.text


def load_exercise(path: Path, topic: str | None = None) -> Exercise:
    """Read the exercise file `path`; `topic` is its folder's name unless given.

    Raises `FormatError` with file, line, rule and the offending text.
    """
    return parse_exercise(read_text(path), path, topic or path.parent.name)


def read_text(path: Path) -> str:
    """The file's text with `\\n` at the end of every line. Raises `FormatError`."""
    try:
        text = read_plain(path, _MOST).decode("utf-8-sig")  # some editors begin a file with a mark
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FormatError(
            path, line, "not-utf8", repr(error.object[error.start : error.end])
        ) from None
    except OSError as error:
        raise FormatError(path, 0, "unreadable", reason=error.strerror or "") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse_exercise(source: str, path: Path, topic: str) -> Exercise:
    """Read an exercise from its text. Raises `FormatError`."""
    above, below, grading_at = _split(source, path)
    whole = parse_python(source, path)
    for node in whole.body:
        if node.lineno < grading_at <= last_line(node):
            raise FormatError(path, grading_at, "grading-line-inside", GRADING_LINE)
    answer_nodes = [node for node in whole.body if node.lineno < grading_at]
    grading_nodes = [node for node in whole.body if node.lineno > grading_at]
    prompt = _prompt(whole, path)
    definition = _graded_definition(answer_nodes, path, grading_at)
    blanks = find_blanks(above, answer_nodes, path)
    if not blanks:
        raise FormatError(path, definition.lineno, "no-blank", f"def {definition.name}")
    answer = without_marks(above)
    settings = read_settings(grading_nodes, path)
    arguments = _arguments(definition)
    _check_functions(grading_nodes, arguments, path, grading_at)
    return Exercise(
        topic=topic,
        name=path.stem,
        path=path,
        source=source,
        text=answer,
        grading="\n" * above.count("\n") + below,
        prompt=prompt,
        function=definition.name,
        arguments=arguments,
        outputs=_outputs(definition),
        imports=_imports(answer_nodes),
        blanks=blanks,
        variants=tuple(read_variants(settings, answer, blanks, path)),
        mistakes=tuple(read_mistakes(settings, answer, blanks, path, grading_at)),
        seconds=read_number(settings, "SECONDS", DEFAULT_SECONDS, path),
        stem=read_stem(settings, path),
        borders=read_borders(settings, arguments, path),
        compared=_source_of("compared", grading_nodes, source),
        keras_decides=any(word in below for word in ("keras", "tensorflow")),
    )


def edited_answer(exercise: Exercise, edits: tuple[Edit, ...]) -> str:
    """The answer's source with `edits` applied, line numbers kept where the edits keep them."""
    return apply_edits(exercise.answer, exercise.blanks, edits)


def _split(source: str, path: Path) -> tuple[str, str, int]:
    lines = source.split("\n")
    marks = [number for number, line in enumerate(lines, 1) if line.rstrip() == GRADING_LINE]
    if not marks:
        close = [n for n, line in enumerate(lines, 1) if re.match(r"#.*\bgrading\b", line)]
        at = close[0] if close else len(lines)
        raise FormatError(path, at, "no-grading-line", lines[at - 1])
    if len(marks) > 1:
        raise FormatError(path, marks[1], "two-grading-lines", lines[marks[1] - 1])
    at = marks[0]
    return "\n".join(lines[: at - 1]) + "\n", "\n".join(lines[at - 1 :]), at


def parse_python(source: str, path: Path) -> ast.Module:
    """The syntax tree of a text that compiles. Raises `FormatError`."""
    try:
        tree = ast.parse(source)
        compile(tree, str(path), "exec", dont_inherit=True)  # e.g. a field of `dict(…)` given twice
        return tree
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 0) or 0
        text = source.split("\n")[line - 1].strip() if line else ""
        raise FormatError(path, line, "syntax", text, reason=error.args[0]) from None


def _prompt(whole: ast.Module, path: Path) -> Prompt:
    """Japanese, what is the same in every language (if anything), English: parts of the docstring."""
    docstring = ast.get_docstring(whole, clean=False)
    line = whole.body[0].lineno if whole.body else 1
    if docstring is None:
        found = ast.unparse(whole.body[0]).split("\n")[0] if whole.body else ""
        raise FormatError(path, line, "no-prompt", found)
    parts = re.split(rf"^{LANGUAGE_LINE}[ \t]*$", docstring, flags=re.MULTILINE)
    if len(parts) not in (2, 3):
        raise FormatError(path, line, "no-language-line", docstring.split("\n")[0])
    titles: list[str] = []
    texts: list[str] = []
    for part in (parts[0], parts[-1]):
        title, _, text = part.strip("\n").partition("\n")
        if not title.strip() or not text.strip():
            raise FormatError(path, line, "no-title", title.strip() or LANGUAGE_LINE)
        titles.append(title.strip())
        texts.append(text.strip("\n").rstrip())
    shared = parts[1].strip("\n").rstrip() if len(parts) == 3 else ""
    if len(parts) == 3 and not shared.strip():
        raise FormatError(path, line, "empty-shared", LANGUAGE_LINE)
    return Prompt(Text(*titles), Text(*texts), shared)


def _graded_definition(
    nodes: list[ast.stmt], path: Path, grading_at: int
) -> ast.FunctionDef | ast.ClassDef:
    kinds = (ast.FunctionDef, ast.ClassDef)
    definitions = [node for node in nodes if isinstance(node, kinds)]
    if not definitions:
        raise FormatError(path, grading_at, "no-definition", GRADING_LINE)
    return definitions[-1]


def _arguments(definition: ast.FunctionDef | ast.ClassDef) -> tuple[str, ...]:
    if isinstance(definition, ast.ClassDef):
        inits = [
            node
            for node in definition.body
            if isinstance(node, ast.FunctionDef) and node.name == "__init__"
        ]
        if not inits:
            return ()
        return _arguments(inits[-1])[1:]
    arguments = definition.args
    return tuple(a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs)


def _outputs(definition: ast.FunctionDef | ast.ClassDef) -> tuple[str, ...]:
    """Names of the outputs, from the function's last `return`; "result" where it gives none."""
    returns: list[ast.Return] = []
    inside: list[ast.AST] = [] if isinstance(definition, ast.ClassDef) else [*definition.body]
    while inside:
        node = inside.pop()
        if isinstance(node, ast.Return):
            returns.append(node)
        elif not isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            inside.extend(ast.iter_child_nodes(node))
    if not returns:
        return ("result",)
    value = max(returns, key=lambda node: node.lineno).value
    if isinstance(value, ast.Tuple) and not any(isinstance(e, ast.Starred) for e in value.elts):
        names = [e.id if isinstance(e, ast.Name) else "" for e in value.elts]
        if all(names) and len(set(names)) == len(names):
            return tuple(names)
        return tuple(f"result[{index}]" for index in range(len(names)))
    return (value.id,) if isinstance(value, ast.Name) else ("result",)


def _imports(nodes: list[ast.stmt]) -> frozenset[str]:
    roots: set[str] = set()
    for top in nodes:
        for node in ast.walk(top):
            if isinstance(node, ast.Import):
                roots |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                roots.add(node.module.partition(".")[0])
    return frozenset(roots - sys.stdlib_module_names)


def _source_of(name: str, nodes: list[ast.stmt], source: str) -> str:
    """The text of the function `name`, "" where there is none."""
    found = [node for node in nodes if isinstance(node, ast.FunctionDef) and node.name == name]
    return (ast.get_source_segment(source, found[-1]) or "") if found else ""


def _check_functions(
    nodes: list[ast.stmt], arguments: tuple[str, ...], path: Path, grading_at: int
) -> None:
    functions = {node.name: node for node in nodes if isinstance(node, ast.FunctionDef)}
    if "cases" not in functions:
        raise FormatError(path, grading_at, "no-cases", GRADING_LINE)
    if "oracle" not in functions:
        raise FormatError(path, grading_at, "no-oracle", GRADING_LINE)
    known = [("cases", ("rng",)), ("oracle", arguments)]
    if "plot" in functions:
        known.append(("plot", ("case", "outputs")))
    if "compared" in functions:
        known.append(("compared", ("outputs", *arguments)))
    for name, wanted in known:
        given = _arguments(functions[name])
        if set(given) != set(wanted):
            raise FormatError(
                path,
                functions[name].lineno,
                "other-arguments",
                f"def {name}({', '.join(given)})",
                expected=f"{name}({', '.join(wanted)})",
            )
