"""A question as text for any terminal: prompt, code with its blank, choices. Folds to the width at hand.

Gives rich renderables; knows no keys and no time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.style import Style
from rich.syntax import Syntax
from rich.text import Text

from grader.exam import sentences
from grader.exam.excerpt import MOST_LINES, excerpt
from grader.exam.questions import BLANK, Choice, Question
from grader.exam.sets import MARKS
from grader.exam.slots import CODE
from grader.exam.stems import label, labelled, marks_in
from grader.saying.layout import joined, wrap
from grader.saying.sentences import output_name
from grader.saying.stress import pieces, stress, unmarked
from grader.text import LANGUAGES

THEME = "github-dark"
QUESTION = "bold #ffd866"
_ASKED = "#ffd866"  # where a word of the question stands out
MARK = Style(bold=True, reverse=True)
_WIDTH = 80  # columns of a terminal
_BREAK_AFTER = " ,([{"


@dataclass(frozen=True)
class Folding:
    """Lines that are folded when it is known how wide the screen is: sentences as language wants it, code at its words.

    `parts` are sentences (str) and code (Text), `indent` columns stand before all of them; `stressed` are words that stand out.
    """

    parts: tuple[str | Text, ...]
    style: str = ""
    indent: int = 0
    stressed: tuple[str, ...] = ()

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        margin = " " * self.indent
        width = max(10, options.max_width - self.indent)
        for part in self.parts:
            if isinstance(part, str):
                rest = "  " if re.match(r"[●○⚑!！‼] ", part) else ""
                lines = [Text(line, self.style) for line in wrap(part, width, "", rest)]
                for word in self.stressed:
                    stress(lines, word)
            else:
                lines = fold(part, width)
            for line in lines:
                yield Text.assemble(margin, line, no_wrap=True, overflow="crop")


def fold(code: Text, width: int) -> list[Text]:
    """Lines of at most `width` columns; what is folded goes on further in."""
    found: list[Text] = []
    for line in code.split("\n", allow_blank=True):
        margin = len(line.plain) - len(line.plain.lstrip())
        further = min(margin + (4 if width >= 50 else 2), width // 2)
        rest, room, head = line, width, ""
        while rest.cell_len > room:
            at = _cut(rest.plain, room)
            first, rest = rest.divide([at])
            found.append(Text.assemble(head, first))
            rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
            head, room = " " * further, width - further
        found.append(Text.assemble(head, rest))
    return found


def _cut(line: str, width: int) -> int:
    """Where to break a line that is too long: in a gap or after a word, if that leaves at least a third of it."""
    used, gap, last, fits = 0, 0, 0, 0
    for place, character in enumerate(line):
        used += cell_len(character)
        if used > width:
            break
        fits = place + 1
        if character in _BREAK_AFTER and line[:fits].strip():
            last = fits
            gap = fits if line[:fits].endswith("   ") else gap
    return next((at for at in (gap, last) if at and at * 3 >= fits), max(1, fits))


def highlighted(code: str) -> Text:
    """Python in colours, on the screen's own background."""
    text = Syntax("", "python", theme=THEME, background_color="default").highlight(code)
    text.rstrip()
    plain = Text(text.plain)  # without the theme's background
    for start, end, style in text.spans:
        style = style if isinstance(style, Style) else Style.parse(style)
        plain.stylize(Style(color=style.color, bold=style.bold, italic=style.italic), start, end)
    return plain


def shown_code(question: Question) -> str:
    """What of the code is shown: of long code the lines around the blanks, so that stem and code fit on a screen."""
    lines = max(_lines(question, language) for language in LANGUAGES)
    code = re.sub(r"\A(import numpy as np\n+)?", "", question.code)
    return re.sub(r"\n{3,}", "\n\n", excerpt(code, MOST_LINES - lines))


def _lines(question: Question, language: str) -> int:
    """Of the stem on a terminal, empty ones not counted."""
    parts = prompt_parts(question, language)
    return sum(len(wrap(p, _WIDTH, "", "")) if isinstance(p, str) else 1 for p in parts if p)


def code_with_blank(question: Question, language: str) -> Text:
    """The code, a marked box where the choices go. What goes without saying takes no room."""
    text = highlighted(shown_code(question))
    shown, rest = Text(), text
    while (found := re.search(rf"{BLANK}([{MARKS}]?)", rest.plain)) is not None:
        box = label(found[1], language) if found[1] else sentences.BLANK.say(language)
        shown = Text.assemble(shown, rest[: found.start()], Text(f" {box} ", MARK))
        rest = rest[found.end() :]
    return Text.assemble(shown, rest)


def ask(question: Question, language: str) -> str:
    """The question itself, in one sentence."""
    if question.asked is not None:
        return unmarked(question.asked, language)
    if question.kind == CODE:
        marks = question.mark or "".join(marks_in(question.code))
        labels = [label(mark, language) for mark in marks] or [sentences.BLANK.say(language)]
        if len(labels) == 1:
            return sentences.ASK_CODE.say(language, blank=labels[0])
        return sentences.ASK_TWO.say(language, first=labels[0], second=labels[1])
    output = output_name(question.output, language)
    if not question.given:
        return sentences.ASK_RETURNED.say(language, output=output)
    rounded = re.search(r"\d\.\d", question.choices[0].text)
    asked = sentences.ASK_ROUNDED if rounded else sentences.ASK_VALUE
    return asked.say(language, output=output)


def asked(question: Question, language: str) -> Folding:
    """The question itself; a word that turns it round stands out."""
    words = stressed_words(question, language)
    return Folding((ask(question, language),), _ASKED if words else QUESTION, stressed=words)


def stressed_words(question: Question, language: str) -> tuple[str, ...]:
    """What stands out in the question: words that ask for what is not the case."""
    if question.asked is None:
        return ()
    return tuple(text for text, stressed in pieces(question.asked, language) if stressed)


def prompt_parts(question: Question, language: str) -> Iterator[str | Text]:
    """The parts of the exercise's text."""
    return text_parts(question.prompt.in_(language))


def text_parts(text: str) -> Iterator[str | Text]:
    """A prompt: paragraphs in one piece, formulas and tables line by line, "" between them."""
    paragraph: list[str] = []
    for line in [*text.split("\n"), ""]:
        literal = line.startswith("  ")
        if (literal or not line.strip()) and paragraph:
            yield joined(paragraph)
            paragraph = []
        if literal:
            yield Text(line[2:])
        elif line.strip():
            paragraph.append(line.strip())
        else:
            yield ""


def shown_choice(choice: Choice, language: str) -> str:
    """The choice as it stands on the screen."""
    return labelled(choice.text, language) if choice.prose is None else choice.prose.in_(language)


def shared(places: range, language: str) -> str:
    """Beside the title of a stem: for which questions it is, where they are several."""
    if len(places) == 1:
        return ""
    return sentences.SHARED.say(language, first=places[0] + 1, last=places[-1] + 1)


def stem(question: Question, places: range, language: str, *, text: bool) -> list[Folding]:
    """What the questions at `places` have in common: title and text, then code and values. `text`: whether it is shown."""
    title = question.title.in_(language) + shared(places, language)
    parts = [Folding((title,), "bold")]
    if text:
        prompt = list(prompt_parts(question, language))
        while prompt and prompt[-1] == "":
            prompt.pop()
        while prompt and prompt[0] == "":
            prompt.pop(0)
        parts.append(Folding((*prompt, "")))
    else:
        parts.append(Folding((sentences.FOLDED.say(language), ""), "dim"))
    if question.code:
        parts.append(Folding((code_with_blank(question, language), ""), indent=2))
    if question.given:
        parts.append(Folding((highlighted(question.given), ""), indent=2))
    if question.arrays:
        parts.append(Folding((arrays(question, language), "")))
    return parts


def arrays(question: Question, language: str) -> str:
    """Beside arguments that look like lists: which of them are arrays."""
    if not question.arrays:
        return ""
    said = sentences.ARRAY if len(question.arrays) == 1 else sentences.ARRAYS
    *first, last = question.arrays
    names = "、".join(question.arrays)
    if language == "en":
        names = f"{', '.join(first)} and {last}" if first else last
    return said.say(language, names=names)


def reason(question: Question, place: int, language: str) -> str:
    """Why the choice at a place is wrong, or where it is written that it is right."""
    why = question.choices[place].why
    if why is not None:
        return why.in_(language)
    is_told = place == question.right and question.source
    return sentences.SOURCE.say(language, source=question.source) if is_told else ""
