"""A question as HTML: its text with formulas, its code in colours with the blank as a box. Escapes everything.

Knows nothing of pages and requests.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape
from pygments import highlight
from pygments.formatters import HtmlFormatter

from grader import untyped
from grader.exam.drawing import ask, shown_choice, shown_code, stressed_words, text_parts
from grader.exam.formulas import formula_markup
from grader.exam.questions import BLANK, Choice, Question
from grader.exam.sets import MARKS
from grader.exam.stems import label
from grader.exam.web_sentences import PAGE

_LEXER = untyped.pygments_lexers().PythonLexer(stripnl=False, ensurenl=False)
_FORMATTER: HtmlFormatter[str] = HtmlFormatter(nowrap=True)
_DEEPEST = 24  # columns for which there is a style
_HANGING = 4  # columns by which the styles of lines hang anyway
_MARK = "blank_of_the_exam"  # stands for the blank while the code is lexed: □ is no Python
_MARKED = re.compile(rf"<span[^>]*>{_MARK}([1-4]?)</span>|{_MARK}([1-4]?)")

# Of a name its index, and a power, in escaped prose; a name with two indices is one of code.
_LOW = re.compile(r"(?<![\w./])([^\W\d_]+\u0303?)_(\{[^{}]*\}|[^\W_]+)(?![\w(.])")
_WORDS = ("in", "out", "data", "model", "max", "min")  # that are indices; y_hat is a name
_HIGH = re.compile(r"(?<=[\w)])\^(\{[^{}]*\}|[-−]?\d+(?:\.\d+)?|[^\W\d_]+)")


def code_html(code: str) -> Markup:
    """Python in spans with Pygments' classes, each line an element that says how far in it begins.

    So a long line can be folded further in than its beginning, which is all of the structure in Python.
    """
    code = code.rstrip("\n")
    lines = highlight(code, _LEXER, _FORMATTER).rstrip("\n").split("\n")
    margins = [len(line) - len(line.lstrip()) for line in code.split("\n")]
    shown = [
        f'<span class="line in{min(margin, _DEEPEST)}">{line}</span>'
        for line, margin in zip(lines, margins, strict=True)
    ]
    return Markup("\n".join(shown))


def asked_code_html(question: Question, language: str) -> Markup:
    """The code of a question, a box where the choices go. What goes without saying takes no room."""
    code = shown_code(question)
    for number, mark in enumerate(MARKS, 1):
        code = code.replace(BLANK + mark, f"{_MARK}{number}")

    def box(found: re.Match[str]) -> str:
        number = found[1] or found[2]
        text = label(MARKS[int(number) - 1], language) if number else PAGE["blank"].say(language)
        return f'<span class="blank">{escape(text)}</span>'

    return Markup(_MARKED.sub(box, code_html(code.replace(BLANK, _MARK))))


def choice_html(choice: Choice, language: str, code: str = "") -> Markup:
    """A choice: code or a value in the font of code, else a sentence. Names of `code` stay as they are written there."""
    if choice.prose is None:
        return Markup(f"<code>{code_html(shown_choice(choice, language))}</code>")
    return Markup(f'<span class="prose">{_sentence(shown_choice(choice, language), code)}</span>')


def ask_html(question: Question, language: str) -> Markup:
    """The question itself; a word that turns it round stands out."""
    text = sentence_html(ask(question, language), question.code + question.given)
    for word in stressed_words(question, language):
        text = text.replace(escape(word), Markup("<strong>{}</strong>").format(word), 1)
    return text


def prompt_html(question: Question, language: str) -> Markup:
    """The text of the exercise."""
    return text_html(question.prompt.in_(language), question.code + question.given)


def sentence_html(text: str, code: str = "") -> Markup:
    """A sentence: `code` between backticks, indices below the line. Names of `code` stay as they are written there."""
    return Markup(_sentence(text, code))


def text_html(text: str, code: str = "") -> Markup:
    """A prompt: paragraphs, formulas as MathML, tables and shapes as they were written."""
    found: list[str] = []
    block: list[str] = []
    for part in [*text_parts(text), ""]:
        if not isinstance(part, str):
            block.append(part.plain)
            continue
        if block:
            found.append(_block(block))
            block = []
        if part:
            found.append(f"<p>{_sentence(part, code)}</p>")
    return Markup("\n".join(found))


def _sentence(text: str, code: str = "") -> str:
    pieces = re.split(r"`([^`]+)`", text)
    names = frozenset(re.findall(r"[^\W\d]\w*", " ".join([code, *pieces[1::2]])))
    shown = [
        f"<code>{escape(p)}</code>" if n % 2 else _scripts(p, names) for n, p in enumerate(pieces)
    ]
    return "".join(shown)


def _scripts(text: str, names: frozenset[str]) -> str:
    """Prose with what stands after "_" and "^" of a letter below and above the line, as in the formulas; but for `names`."""

    def low(found: re.Match[str]) -> str:
        base, index = found[1], found[2].strip("{}")
        single = len(base) == 1 and (not index.islower() or index in _WORDS)
        is_index = single or len(index) == 1 or found[2].startswith("{")
        if not is_index or found[0] in names:
            return found[0]
        return f"{base}<sub>{index.replace('-', '−')}</sub>"

    shown = _LOW.sub(low, str(escape(text)))
    shown = _HIGH.sub(lambda found: f"<sup>{found[1].strip('{}').replace('-', '−')}</sup>", shown)
    return re.sub(r" {2,}", "\u2003", shown)  # between the parts of a choice


def _block(lines: list[str]) -> str:
    """Indented lines: formulas, if every line of them is understood, else text whose columns are kept."""
    rows = [row for row in map(_formula_row, lines) if row is not None]
    if len(rows) == len(lines):
        labelled = any(label for label, _ in rows)
        heads = [f"<span>{label}</span>" if labelled else "" for label, _ in rows]
        shown = [
            f"<div>{head}<div>{row}</div></div>" for head, (_, row) in zip(heads, rows, strict=True)
        ]
        return f'<div class="formulas" tabindex="0">{"".join(shown)}</div>'
    if (table := _shapes(lines)) is not None:
        return table
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    text = "\n".join(_hanging(line[margin:]) for line in lines)
    return f'<pre class="literal" tabindex="0">{text}</pre>'


def _hanging(line: str) -> str:
    """A line of such text: where it is too long, it goes on below the column in which its last part begins."""
    parts = [found.end() for found in re.finditer(r"\S {2,}(?=\S)", line)]
    column = parts[-1] if parts else len(line) - len(line.lstrip()) + _HANGING
    return f'<span class="line in{min(max(column - _HANGING, 0), _DEEPEST)}">{escape(line)}</span>'


def _shapes(lines: list[str]) -> str | None:
    """Names with their shapes, `x: (batch, inputs)    h, c: (batch, units)`, as a table; None for anything else."""
    cells = [cell for line in lines for cell in re.split(r"\s{2,}", line.strip())]
    pairs = [re.fullmatch(r"([^():]+): (\([^()]*\)|\w+)", cell) for cell in cells]
    if not all(pairs) or not any(pair and pair[2].startswith("(") for pair in pairs):
        return None
    rows = "".join(
        f'<tr><th scope="row">{escape(pair[1])}:</th><td>{escape(pair[2])}</td></tr>'
        for pair in pairs
        if pair is not None
    )
    return f'<table class="shapes">{rows}</table>'


def _formula_row(line: str) -> tuple[str, str] | None:
    """The label ("(A)" or "") and the rest of a line that begins with a formula; after it, formulas or remarks."""
    labelled = re.match(r"\s*(\([A-Z]\))\s+", line)
    label, rest = (labelled[1], line[labelled.end() :]) if labelled else ("", line.lstrip())
    cells = re.split(r"\s{2,}(?![=←])", rest.rstrip())
    made = [formula_markup(cell) for cell in cells]
    if made[0] is None:
        return None
    remarks = [f'<span class="remark">{escape(cell)}</span>' for cell in cells]
    row = " ".join(formula or remark for formula, remark in zip(made, remarks, strict=True))
    return label, row
