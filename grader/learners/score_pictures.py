"""The picture of `grade progress --out`: areas as lines over time, items as a map of shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.learners.pictures import Figure, japanese_font, matplotlib
from grader.learners.trends import Periods, Trend
from grader.text import Text

AREAS = Text("分野ごとの正答率（％）", "Right answers by area (%)")
ITEMS = Text(
    "項目ごとの正答率（数は 正解/解答）", "Right answers by item (numbers: right/answered)"
)
WHOLE = Text("全体", "all")
_MARKERS = "osD^vP"  # colour is not all that tells lines apart
_ROW = 0.27  # inches of an item


def draw_scores(
    areas: Sequence[Trend], items: Sequence[Trend], periods: Periods, language: str
) -> Figure:
    """`areas` ends with the sum of all. In English where no font has Japanese."""
    font = japanese_font()
    language = language if font or language != "ja" else "en"
    with matplotlib.rc_context({"font.family": [font, "sans-serif"] if font else ["sans-serif"]}):
        below = max(1.5, _ROW * len(items) + 0.8)
        figure: Figure = matplotlib.figure.Figure(figsize=(10, 3.6 + below), layout="constrained")
        upper, lower = figure.subplots(2, 1, height_ratios=[3.6, below])
        days = [start.strftime("%Y-%m-%d") for start in periods.starts]
        _draw_areas(upper, areas, days, language)
        _draw_items(lower, items, days, language)
        figure.canvas.draw()  # with this font, whoever shows it later
    return figure


def _draw_areas(axes: Any, areas: Sequence[Trend], days: list[str], language: str) -> None:
    for number, one in enumerate(areas):
        shares = [np.nan if part is None else 100 * part.share for part in one.parts]
        there = [place for place, share in enumerate(shares) if share == share]
        last = number == len(areas) - 1
        axes.plot(
            there,
            [shares[place] for place in there],  # a line also over periods without answers
            marker=_MARKERS[number % len(_MARKERS)],
            color="black" if last else None,
            linestyle="--" if last else "-",
            label=f"{one.title.in_(language)}  {one.whole.right}/{one.whole.total}",
        )
    axes.set_title(AREAS.say(language))
    axes.set_ylim(-3, 103)
    axes.set_xlim(-0.5, len(days) - 0.5)
    axes.set_xticks(range(len(days)), days, rotation=30, ha="right", fontsize=8)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1, 0.5))


def _draw_items(axes: Any, items: Sequence[Trend], days: list[str], language: str) -> None:
    rows = [(*one.parts, one.whole) for one in items]
    shares = [[np.nan if part is None else part.share for part in row] for row in rows]
    # Beyond what there is, so that black numbers can be read on the ends of the scale.
    axes.imshow(np.array(shares), cmap="RdYlBu", vmin=-0.4, vmax=1.4, aspect="auto")
    axes.axvline(len(days) - 0.5, color="black", linewidth=1)
    for row, parts in enumerate(rows):
        for column, part in enumerate(parts):
            if part is not None:
                said = f"{part.right}/{part.total}"
                axes.text(column, row, said, ha="center", va="center", fontsize=8)
    names = [f"{one.number}  {one.title.in_(language)}" for one in items]
    axes.set_yticks(range(len(items)), names, fontsize=8)
    columns = [*days, WHOLE.say(language)]
    axes.set_xticks(range(len(columns)), columns, rotation=30, ha="right", fontsize=8)
    axes.set_title(ITEMS.say(language))
