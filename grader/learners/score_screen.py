"""`grade progress`: how often answers were right, by area and item, over time; on the terminal or as a picture."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from rich.text import Text as Line

from grader.judging.cache import state_folder
from grader.learners.answered import Score, answers
from grader.learners.known import items_of, read_stock
from grader.learners.overview import map_command
from grader.learners.own_course import find_own_course
from grader.learners.trends import (
    Periods,
    Trend,
    area_trends,
    item_trends,
    periods_of,
    whole_trend,
)
from grader.saying.rows import show_rows
from grader.saying.voice import Voice
from grader.text import Text

HEADING = Text("成績の推移", "How you do")
ABOUT = Text(
    "クイズと模擬試験の解答 {count} 問の正答率です。棒 1 本が {period}、右端がいちばん新しく、· は解答のない期間です。",
    "The share of right answers, of {count} in quizzes and exams. A bar is {period}, the newest on the right; · is without answers.",
)
PERIODS = {
    1: Text("1 日", "a day"),
    7: Text("1 週間", "a week"),
    30: Text("30 日", "30 days"),
    91: Text("13 週間", "13 weeks"),
    365: Text("1 年", "a year"),
}
ALL = Text("全体", "All")
ITEMS = Text("正答率の低い項目", "Items with the lowest scores")
MORE_ITEMS = Text(
    "解答した項目は、ほかに {count} あります。", "There are {count} more items with answers."
)
FEW = Text(
    "解答が少ないうちは、正答率は偶然で大きく変わります。",
    "While there are few answers, much of a score is chance.",
)
PICTURE = Text("すべての項目を図にするには", "To draw all of them:")
NOTHING = Text(
    "まだ解答がありません。次で、きょうの 5 問を解けます。",
    "Nothing is answered yet. Five questions for today:",
)
WRITTEN = Text("図を {path} に書きました。", "The picture is in {path}.")

BARS = "▁▂▃▄▅▆▇█"
NONE = "·"
SHOWN = 6  # items, the weakest
_FEW = 10  # answers of an area below which it is said that they are few


def scores_command(root: Path | None, language: str, out: Path | None) -> int:
    """`grade progress`: on the terminal, or as a picture in `out`. Raises `UserError`."""
    course = find_own_course(root)
    if course.released:  # without questions and exams: the map says how far one is
        return map_command(root, language)
    folder = state_folder(course.root)
    voice = Voice.on_terminal(language)
    now = time.time()
    every = answers(folder, items_of(read_stock(course, folder)))
    if not every:
        voice.say(NOTHING)
        voice.line()
        voice.code("grade quiz")
        return 0
    periods = periods_of(every, now)
    areas = [*area_trends(course, every, periods), whole_trend(ALL, every, periods)]
    items = item_trends(course, every, periods)
    if out is None:
        show_scores(voice, areas, items, periods)
        return 0
    from grader.learners.pictures import save
    from grader.learners.score_pictures import draw_scores

    save(draw_scores(areas, items, periods, language), out)
    print(WRITTEN.say(language, path=out))
    return 0


def show_scores(
    voice: Voice, areas: Sequence[Trend], items: Sequence[Trend], periods: Periods
) -> None:
    """`areas` ends with the sum of all."""
    voice.line(voice.text(HEADING), "bold")
    period = voice.text(PERIODS[periods.days])
    voice.say(ABOUT, count=areas[-1].whole.total, period=period)
    voice.line()
    _table(voice, areas)
    voice.line()
    voice.line(voice.text(ITEMS), "bold")
    weakest = sorted(items, key=lambda one: one.whole.cautious)
    _table(voice, weakest[:SHOWN])
    voice.line()
    if len(weakest) > SHOWN:
        voice.say(MORE_ITEMS, count=len(weakest) - SHOWN)
    if any(one.whole.total < _FEW for one in areas):
        voice.say(FEW)
    voice.say(PICTURE)
    voice.line()
    voice.code("grade progress --out progress.png")


def _table(voice: Voice, trends: Sequence[Trend]) -> None:
    rows: list[tuple[str, Line]] = []
    for one in trends:
        bars = "".join(map(_bar, one.parts))
        rows.append(
            (_name(one, voice.language), Line.assemble((bars, "cyan"), f"  {_figures(one)}"))
        )
    show_rows(voice, rows)


def _name(one: Trend, language: str) -> str:
    title = one.title.in_(language)
    # Areas have a digit that stands nowhere else.
    return title if len(one.number) <= 1 else f"{one.number}  {title}".rstrip()


def _figures(one: Trend) -> str:
    return f"{100 * one.whole.share:3.0f} %  {one.whole.right}/{one.whole.total}"


def _bar(part: Score | None) -> str:
    if part is None:
        return NONE
    return BARS[min(len(BARS) - 1, int(part.share * len(BARS)))]
