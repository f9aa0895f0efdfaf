"""Makes the pictures of the READMEs from the real thing, in both languages: `python -m benchmarks.pictures` (needs Chromium).

Both show the README's mistake in its first exercise: the desk, photographed in a browser, and the terminal, as an SVG of
what was printed. Beside a picture of the desk stands the text that it shows; a test compares it with the page of
today, and the terminal's with the README's own block.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READMES = {"ja": ROOT / "README.ja.md", "en": ROOT / "README.md"}
PICTURES = ROOT / "docs" / "pictures"
EXERCISE = "lstm/lstm_step"
MOST_BYTES = 200_000  # of one picture
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WRONG = "✗"
_COLUMNS = 76  # of the terminal
_CELL, _LINE, _MARGIN = 9, 21, 16
_WIDTH, _HEIGHT = 1280, 860
_ROW = re.compile(r'<text [^>]*y="([\d.]+)"[^>]*>(.*?)</text>')
_UNSEEN = {"script", "style", "template", "title"}
_EMPTY = {"meta", "link", "input", "br", "img", "hr"}
_INLINE = {
    "span",
    "code",
    "kbd",
    "a",
    "b",
    "strong",
    "em",
    "math",
    "mi",
    "mo",
    "mn",
    "mrow",
    "msub",
    "msup",
    "msubsup",
    "mfrac",
    "msqrt",
    "mtext",
    "mover",
    "munder",
    "munderover",
    "semantics",
    "mspace",
}


def blocks(language: str) -> list[tuple[str, str]]:
    """The README's code blocks: their kind and their text."""
    return _BLOCK.findall(READMES[language].read_text(encoding="utf-8"))


def edit(path: Path, diff: str) -> None:
    """Apply a diff block: the lines with `-` stand together in the file and give way to those with `+`."""
    lines = diff.strip("\n").split("\n")
    old = [line[1:] for line in lines if line.startswith("-")]
    new = [line[1:] for line in lines if line.startswith("+")]
    text = path.read_text(encoding="utf-8")
    assert text.count("\n".join(old)) == 1
    path.write_text(text.replace("\n".join(old), "\n".join(new)), encoding="utf-8")


def verdict_block(language: str) -> str:
    """What the README says is printed of the mistake, below its command."""
    return next(body for kind, body in blocks(language) if kind == "console" and _is_wrong(body))


def _is_wrong(body: str) -> bool:
    return body.partition("\n")[2].startswith(_WRONG)


def with_mistake(folder: Path, language: str) -> Path:
    """A course in `folder` whose first exercise is filled as the README has it up to its mistake; that file."""
    from grader.authors.build import build_one
    from grader.format.course import load_course

    shutil.copytree(
        ROOT / "solutions", folder / "solutions", ignore=shutil.ignore_patterns("__pycache__")
    )
    course = load_course(folder)
    topic, name = EXERCISE.split("/")
    build_one(course, topic, name)
    path = course.submission(topic, name)
    for kind, body in blocks(language):
        if kind == "diff":
            edit(path, body)
        elif _is_wrong(body):
            break
    return path


# ---- the terminal


def terminal_picture(printed: str) -> str:
    """What was printed, with its colours, as an SVG that needs nothing from elsewhere.

    Rich's own `export_svg` squeezes Japanese: it takes every character for a narrow one. Here each has its place.
    """
    from rich.cells import get_character_cell_size
    from rich.color import blend_rgb
    from rich.console import Console
    from rich.style import Style
    from rich.terminal_theme import SVG_EXPORT_THEME as THEME
    from rich.text import Text

    console = Console(width=_COLUMNS, force_terminal=True, color_system="truecolor")
    text = Text.from_ansi(printed.strip("\n"))
    rows = console.render_lines(text, console.options.update(no_wrap=True), pad=False)
    drawn: list[str] = []
    for number, row in enumerate(rows):
        column = 0
        for segment in row:
            style = segment.style or Style()
            colour = (
                THEME.foreground_color if style.color is None else style.color.get_truecolor(THEME)
            )
            colour = blend_rgb(colour, THEME.background_color, 0.35 if style.dim else 0)
            places, shown = [], ""
            for character in segment.text:
                if not character.isspace():
                    places.append(f"{_MARGIN + _CELL * column:.4g}")
                    shown += character
                column += get_character_cell_size(character)
            if shown:
                bold = ' font-weight="bold"' if style.bold else ""
                drawn.append(
                    f'<text x="{" ".join(places)}" y="{_MARGIN + _LINE * (number + 0.75):.5g}"'
                    f' fill="{colour.hex}"{bold}>{html.escape(shown)}</text>'
                )
    width, height = 2 * _MARGIN + _CELL * _COLUMNS, 2 * _MARGIN + _LINE * len(rows)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="15">',
        f'<rect width="100%" height="100%" rx="8" fill="{THEME.background_color.hex}"/>',
        *drawn, "</svg>\n",
    ])  # fmt: skip


def terminal_lines(picture: str) -> list[str]:
    """The lines that the SVG shows, without spaces."""
    rows: dict[float, str] = {}
    for height, text in _ROW.findall(picture):
        rows[float(height)] = rows.get(float(height), "") + html.unescape(text)
    return [rows[height] for height in sorted(rows)]


# ---- the desk


class _Shown(HTMLParser):
    """Collects the text of a page that is shown or read out, without what is folded away."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._around: list[str] = []
        self._hidden: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _EMPTY:
            self._around.append(tag)
            self._hidden += [len(self._around)] * ("hidden" in dict(attrs))
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag in self._around and self._around.pop() != tag:
            pass
        self._hidden = [depth for depth in self._hidden if depth <= len(self._around)]
        self._break(tag)

    def handle_data(self, data: str) -> None:
        folded = "details" in self._around and "summary" not in self._around
        if not (folded or self._hidden or _UNSEEN & set(self._around)):
            self.text += data

    def _break(self, tag: str) -> None:
        if tag not in _INLINE:
            self.text += "\n"


def desk_text(page: str) -> str:
    """What a page of the desk says, a line for each piece."""
    shown = _Shown()
    shown.feed(page)
    lines = (re.sub(r"\s+", " ", line).strip() for line in shown.text.split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


@contextmanager
def _desk(root: Path, language: str) -> Generator[str]:
    """The address of a desk that runs meanwhile."""
    words = [
        sys.executable,
        "-m",
        "grader",
        "web",
        "--no-browser",
        "--root",
        root,
        "--lang",
        language,
    ]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            found = re.search(r"http://\S+\?token=\S+", process.stderr.readline())
            assert found is not None
            yield found[0]
        finally:
            process.terminate()


def _photograph(address: str, out: Path) -> None:
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT})
        page.goto(address)
        page.goto(f"{address.partition('?')[0]}x/{EXERCISE}")
        page.keyboard.press("Control+Enter")
        page.locator(".verdict-box").wait_for(timeout=120_000)
        page.locator(".said-text").scroll_into_view_if_needed()
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(500)
        page.screenshot(path=out)
        browser.close()
    _shrink(out)


def _shrink(path: Path) -> None:
    """In 128 colours, which a page of text has no more than."""
    from PIL import Image

    with Image.open(path) as picture:
        picture.convert("RGB").quantize(128).save(path, optimize=True)


def _get(address: str) -> str:
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    opener.open(address).close()
    with opener.open(f"{address.partition('?')[0]}x/{EXERCISE}") as answer:
        return answer.read().decode("utf-8")


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    for language in READMES:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            with_mistake(root, language)
            printed = subprocess.run(
                [sys.executable, "-m", "grader", EXERCISE, "--root", root, "--lang", language],
                cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False,
                env=os.environ | {"FORCE_COLOR": "1", "COLUMNS": str(_COLUMNS)},
            ).stdout  # fmt: skip
            drawn = terminal_picture(f"$ grade {EXERCISE}\n{printed}")
            (PICTURES / f"terminal.{language}.svg").write_text(drawn, encoding="utf-8")
            with _desk(root, language) as address:
                _photograph(address, PICTURES / f"desk.{language}.png")
                shown = desk_text(_get(address))
            (PICTURES / f"desk.{language}.txt").write_text(shown, encoding="utf-8")


if __name__ == "__main__":
    main()
