"""What `%grade` shows: the terminal's screen as a box in the notebook, with colours, and as plain text."""

from __future__ import annotations

import html
import io

from grader import untyped
from grader.errors import UserError
from grader.saying.errors import error_text
from grader.saying.notebook import NotebookVoice, in_notebook
from grader.saying.voice import SafeConsole

WIDTH = 92
_STYLE = (
    "margin:0;padding:.6em .8em;border-left:4px solid {colour};white-space:pre;overflow-x:auto;"
    "line-height:1.45;font-family:ui-monospace,Menlo,Consolas,'Noto Sans Mono CJK JP',monospace"
)
_COLOURS = {"passed": "#2e9e44", "unfinished": "#c9a400", "told": "#3a6ea5"}
_OTHER_COLOUR = "#d43c3c"


def notebook_voice(language: str) -> NotebookVoice:
    """A voice whose words `publish` shows."""
    console = SafeConsole(
        record=True, file=io.StringIO(), width=WIDTH, force_terminal=True, color_system="standard",
        force_jupyter=False,  # else rich would show it a second time
    )  # fmt: skip
    return NotebookVoice(console, language)


def publish(voice: NotebookVoice, status: str = "told") -> None:
    """Show what was said, its edge coloured by the status."""
    plain = voice.console.export_text(clear=False).rstrip()
    inside = voice.console.export_html(inline_styles=True, code_format="{code}").rstrip()
    colour = _COLOURS.get(status, _OTHER_COLOUR)
    _show(plain, f'<div style="{_STYLE.format(colour=colour)}">{inside}</div>')


def publish_text(text: str, status: str = "told") -> None:
    """Show a text as it stands, its commands said for a notebook."""
    said = in_notebook(text)
    style = _STYLE.format(colour=_COLOURS.get(status, _OTHER_COLOUR)).replace("pre;", "pre-wrap;")
    _show(said, f'<div style="{style}">{html.escape(said)}</div>')


def complain(error: UserError, language: str) -> None:
    """Show what went wrong, which is no traceback."""
    publish_text(error_text(error, language), "failed")


def publish_picture(png: bytes) -> None:
    """Show a picture."""
    shown = untyped.ipython_display()
    shown.display(shown.Image(png, format="png"))


def _show(plain: str, markup: str) -> None:
    untyped.ipython_display().display({"text/plain": plain, "text/html": markup}, raw=True)
