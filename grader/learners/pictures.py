"""`grade show`: the learner's output beside the right one, and the difference, drawn with matplotlib.

Matrices as heat maps with the worst place marked, sequences (losses, say) as lines, single numbers as text. An exercise
may draw its own picture with `plot(case, outputs)` below its grading line.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np

from grader import untyped
from grader.errors import UserError
from grader.format.exercise import Exercise
from grader.judging.answers import run_plot
from grader.judging.reference import Reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.keeping import writable
from grader.running.values import Array
from grader.saying.terminal import CASES, DIFFERENCE, RIGHT, YOURS
from grader.text import Text

try:
    matplotlib = untyped.matplotlib()
except ImportError:  # a package that not everybody has
    raise UserError("no-matplotlib") from None

Figure = Any  # of matplotlib, as are all panels
MAX_OUTPUTS = 4
FORMATS = (".png", ".svg", ".pdf")
_FONTS = (
    "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "Yu Gothic", "Hiragino Sans", "Meiryo", "TakaoGothic", "IPAGothic",
    "VL Gothic", "MS Gothic", "Hiragino Maru Gothic Pro", "Noto Serif CJK JP", "Noto Serif JP", "IPAexMincho", "IPAMincho",
)  # fmt: skip
_SCORES = ("attention", "weights", "scores")  # in the name of what has heads
WORST = Text(
    "最も違う要素 {index}: {difference:.3g}", "largest difference at {index}: {difference:.3g}"
)
SAME = Text("差はない", "no difference")


def draw(verdict: Verdict, case: int | None, language: str) -> Figure:
    """The picture of case `case` (from 1; else the first that is wrong). Raises `UserError` without outputs."""
    if verdict.reference is None or not verdict.actual or verdict.status == Status.UNFINISHED:
        raise UserError("nothing-to-show", key=verdict.exercise.key)
    number = case or _first_wrong(verdict)
    if number > len(verdict.actual):
        raise UserError(
            "no-such-case", case=number, key=verdict.exercise.key, count=len(verdict.actual)
        )
    font = japanese_font()
    language = language if font or language != "ja" else "en"  # rather English than boxes
    with matplotlib.rc_context({"font.family": [font, "sans-serif"] if font else ["sans-serif"]}):
        arguments = verdict.reference.cases[number - 1].arguments
        exercise, given = verdict.exercise, verdict.actual[number - 1]
        # The picture of its own is not handed out.
        own = run_plot(exercise, arguments, given) if isinstance(exercise, Exercise) else None
        figure: Figure = own or _default(verdict, verdict.reference, number, language)
        title = verdict.exercise.prompt.title.in_(language)
        figure.suptitle(f"{verdict.exercise.key}  {title}  ({CASES.say(language)} {number})")
        figure.canvas.draw()  # with this font, whoever shows it later
    return figure


def has_display() -> bool:
    """Whether there is a screen on which a window can be opened."""
    if sys.platform in ("win32", "darwin"):
        return sys.stdout.isatty()
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(figure: Figure) -> None:
    """Show a picture until its window is closed."""
    window = untyped.pyplot().figure(figsize=figure.get_size_inches())
    manager = window.canvas.manager
    manager.canvas.figure = figure
    figure.set_canvas(manager.canvas)
    untyped.pyplot().show()


def save(figure: Figure, path: Path) -> None:
    """Raises `UserError` for a kind of file that is not known, or a place that cannot be written."""
    if path.suffix.lower() not in FORMATS:
        raise UserError("bad-value", option="--out", expected=", ".join(FORMATS))
    writable(path)
    try:
        figure.savefig(path, dpi=120)
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None


def _default(verdict: Verdict, reference: Reference, number: int, language: str) -> Figure:
    expected, actual = reference.expected[number - 1], verdict.alike[number - 1]
    names = [n for n, v in expected.items() if _drawable(v)][:MAX_OUTPUTS]
    if not names:
        raise UserError("nothing-to-show", key=verdict.exercise.key)
    figure = matplotlib.figure.Figure(figsize=(9, 2.6 * len(names) + 0.6), layout="constrained")
    wrong = {mismatch.output for mismatch in verdict.comparisons[number - 1].mismatches}
    rows = figure.subfigures(len(names), 1, squeeze=False)[:, 0]
    for row, name in zip(rows, names, strict=True):
        right, given = np.asarray(expected[name], float), actual.get(name)
        given = np.asarray(given, float) if _drawable(given, right.shape) else None
        gap = None if given is None else _gap(given, right, name in wrong)
        shown = name if name != "result" else ""
        if right.size == 1:
            _number(row, shown, given, right, language)
        elif right.ndim == 1 and right.size > 1:
            _lines(row, shown, given, right, gap, language)
        else:
            _maps(row, shown, given, right, gap, language)
    return figure


def _number(row: Any, name: str, given: Array | None, right: Array, language: str) -> None:
    axes = row.subplots()
    axes.axis("off")
    mine = "–" if given is None else f"{given.item():.10g}"
    text = f"{name}    {YOURS.say(language)} {mine}    {RIGHT.say(language)} {right.item():.10g}"
    axes.text(0.02, 0.5, text.strip(), fontsize=12, va="center")


def _lines(
    row: Any, name: str, given: Array | None, right: Array, gap: Array | None, language: str
) -> None:
    left, below = row.subplots(1, 2, width_ratios=[2, 1])
    left.plot(right, "o-", label=RIGHT.say(language), color="tab:blue", markersize=4)
    if given is not None and gap is not None:
        left.plot(given, "s--", label=YOURS.say(language), color="tab:red", markersize=4)
        below.bar(range(len(right)), np.where(np.isfinite(gap), gap, 0.0), color="tab:red")
        below.axhline(0, color="gray", linewidth=0.8)
        below.xaxis.set_major_locator(matplotlib.ticker.MaxNLocator(integer=True))
        below.set_title(_worst(gap, language), fontsize=9)
    else:
        below.axis("off")
    left.xaxis.set_major_locator(matplotlib.ticker.MaxNLocator(integer=True))
    left.set_title(name)
    left.legend(fontsize=8)


def _maps(
    row: Any, name: str, given: Array | None, right: Array, gap: Array | None, language: str
) -> None:
    told = "" if gap is None else _worst(gap, language)
    part = image_index(name, gap) if right.ndim == 4 else None
    if part is not None:
        where = ", ".join(":" if isinstance(one, slice) else str(one) for one in part)
        name = f"{name} [{where}]".strip()
        right = right[part]
        given = None if given is None else given[part]
        gap = None if gap is None else gap[part]
    flat = right.reshape(-1, right.shape[-1])
    panels = row.subplots(1, 3)
    largest = _reach(flat)
    maps = [(RIGHT, flat, largest)]
    if given is not None and gap is not None:
        mine, apart = given.reshape(flat.shape), gap.reshape(flat.shape)
        maps = [(YOURS, mine, largest), *maps, (DIFFERENCE, apart, _reach(apart))]
        panels[2].set_xlabel(told, fontsize=9)
        if np.any(gap):
            below, along = _worst_place(apart)
            corner = (along - 0.5, below - 0.5)
            frame = matplotlib.patches.Rectangle(corner, 1, 1, fill=False, linewidth=2.5)
            panels[2].add_patch(frame)
    for panel, (title, values, reach) in zip(panels, maps, strict=False):
        image = panel.imshow(values, cmap="RdBu_r", vmin=-reach, vmax=reach, aspect="auto")
        panel.set_title(f"{name} {title.say(language)}".strip(), fontsize=10)
        panel.set_xticks([])
        panel.set_yticks([])
        row.colorbar(image, ax=panel, shrink=0.85)
    for panel in panels[len(maps) :]:
        panel.axis("off")


def image_index(name: str, gap: Array | None) -> tuple[int | slice, ...]:
    """Which image of four dimensions to draw, the one with the worst place: height and width of (batch, height, width,
    channels), or the scores of one head, (batch, heads, queries, keys).
    """
    place = (0, 0, 0, 0) if gap is None else _worst_place(gap)
    whole = slice(None)
    if any(word in name for word in _SCORES):
        return place[0], place[1], whole, whole
    return place[0], whole, whole, place[3]


def _gap(given: Array, right: Array, wrong: bool) -> Array:
    """What is given less what is right; zero where the verdict takes them for equal (rounding is no mistake)."""
    if not wrong:
        return np.zeros_like(right)
    with np.errstate(invalid="ignore"):
        same = (given == right) | (np.isnan(given) & np.isnan(right))
        return np.where(same, 0.0, given - right)


def _reach(values: Array) -> float:
    """The largest finite size, for the ends of a colour scale."""
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max(initial=0.0)) or 1.0


def _worst_place(gap: Array) -> tuple[int, ...]:
    """The index of the largest difference; what is no number is farther off than any."""
    size = np.where(np.isnan(gap), np.inf, np.abs(gap))
    return tuple(int(n) for n in np.unravel_index(np.argmax(size), gap.shape))


def _worst(gap: Array, language: str) -> str:
    if not np.any(gap):
        return SAME.say(language)
    place = _worst_place(gap)
    index = "[" + ", ".join(map(str, place)) + "]"
    return WORST.say(language, index=index, difference=float(gap[place]))


def _drawable(value: object, shape: tuple[int, ...] | None = None) -> bool:
    """Whether it is a number or some (of `shape`, where that is given)."""
    if not _has_elements(value) or value.dtype.kind not in "iufb":
        return False
    return value.size > 0 and shape in (None, value.shape)


def _has_elements(value: object) -> TypeGuard[Array]:
    return isinstance(value, np.ndarray | np.generic)  # a number of NumPy has shape and dtype, too


def _first_wrong(verdict: Verdict) -> int:
    wrong = [n for n, comparison in enumerate(verdict.comparisons, 1) if not comparison.equal]
    return next(iter(wrong), 1)


def japanese_font() -> str | None:
    """One of the fonts here that has Japanese; None where there is none, and boxes would be drawn."""
    return _listed_font() or _added_font()


def _listed_font() -> str | None:
    there = {font.name for font in matplotlib.font_manager.fontManager.ttflist}
    return next((name for name in _FONTS if name in there), None)


def _added_font() -> str | None:
    """One that was installed after matplotlib had made its list, which it keeps for good."""
    files = matplotlib.font_manager.findSystemFonts()
    for name in _FONTS:
        start = name.removesuffix(" JP").replace(" ", "").lower()
        for file in sorted(file for file in files if Path(file).stem.lower().startswith(start)):
            with contextlib.suppress(RuntimeError, OSError):  # not readable as a font
                matplotlib.font_manager.fontManager.addfont(file)  # each is another weight
        if found := _listed_font():
            return found
    return None
