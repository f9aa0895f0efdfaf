"""What the pages of review and progress show: what is due again, what was done, how often answers were right. Changes nothing."""

from __future__ import annotations

import time

from starlette.responses import HTMLResponse

from grader.desk import charts
from grader.desk.desk import Desk
from grader.desk.sentences import PAGE
from grader.desk.views import page, problem
from grader.learners.answered import answers
from grader.learners.known import items_of, read_stock
from grader.learners.progress import attempts
from grader.learners.review import (
    WHY,
    WHY_QUESTION,
    grouped,
    is_filled,
    is_question,
    next_review,
    why_due,
)
from grader.learners.score_screen import ALL, SHOWN
from grader.learners.trends import Trend, area_trends, item_trends, periods_of, whole_trend

MOST_DAYS = 60  # of which the numbers are listed


def review(desk: Desk) -> HTMLResponse:
    """What is due again, and why."""
    standing = desk.standing()
    rows: list[dict[str, object]] = []
    for group in grouped(standing.due):
        key = group[0].card.exercise
        if is_question(key):
            rows.append({
                "topic": key.partition("/")[0], "count": len(group),
                "why": why_due(group[0], WHY_QUESTION, desk.language),
            })  # fmt: skip
            continue
        topic, name = key.split("/")
        found = desk.course.load(topic, name)
        reasons = {mistake.name: mistake.why for mistake in found.mistakes}
        rows.append({
            "key": key, "title": found.prompt.title.in_(desk.language),
            "why": why_due(group[0], WHY, desk.language, reasons),
            "filled": is_filled(desk.course.submission(topic, name)),
        })  # fmt: skip
    return page(
        desk, "review", path="/review", rows=rows, notice=problem(desk, standing),
        later=next_review(standing.cards, desk.language),
    )  # fmt: skip


def progress(desk: Desk) -> HTMLResponse:
    """What was passed and known over time. Raises `UserError`."""
    standing = desk.standing()
    days = charts.days_of(attempts(desk.state))
    drawn: list[dict[str, object]] = []
    if days:
        exercises = [one.exercises for one in days]
        questions = [one.questions for one in days]
        total = sum(one.total for one in standing.known.values())
        drawn = [
            {
                "title": PAGE[f"progress_{name}"].say(desk.language),
                "now": values[-1], "total": most, "points": charts.points(days, values, most),
            }
            for name, values, most in (
                ("exercises", exercises, len(desk.course.pairs)), ("questions", questions, total),
            )
            if most
        ]  # fmt: skip
    scores = _scores(desk)
    return page(
        desk, "progress", path="/progress", charts=drawn, days=days[::-1][:MOST_DAYS],
        width=charts.WIDTH, height=charts.HEIGHT,
        first=days[0].day if days else "", last=days[-1].day if days else "",
        answered=scores["answered"], areas=scores["areas"], items=scores["items"],
    )  # fmt: skip


def _scores(desk: Desk) -> dict[str, object]:
    """How often answers were right, by area and of the weakest items. Raises `UserError`."""
    every = answers(desk.state, items_of(read_stock(desk.course, desk.state)))
    if not every:
        return {"answered": 0, "areas": [], "items": []}
    periods = periods_of(every, time.time())
    areas = [*area_trends(desk.course, every, periods), whole_trend(ALL, every, periods)]
    items = sorted(item_trends(desk.course, every, periods), key=lambda one: one.whole.cautious)
    return {
        "answered": len(every),
        "areas": [_score(desk, one) for one in areas],
        "items": [_score(desk, one) for one in items[:SHOWN]],
    }


def _score(desk: Desk, one: Trend) -> dict[str, object]:
    title = one.title.in_(desk.language)
    number = one.number if len(one.number) > 1 else ""  # an area's digit stands nowhere else
    return {
        "title": f"{number} {title}".strip(), "share": round(100 * one.whole.share),
        "right": one.whole.right, "total": one.whole.total,
    }  # fmt: skip
