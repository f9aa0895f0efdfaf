"""What the page of a result shows, in the browser and as a file. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup
from starlette.responses import HTMLResponse

from grader.exam import review, sentences
from grader.exam import web_sentences as web
from grader.exam.drawing import reason as why
from grader.exam.markup import choice_html, code_html, sentence_html
from grader.exam.results import (
    Guide,
    Part,
    by_item,
    by_topic,
    certainty,
    command_for,
    short_certainty,
)
from grader.exam.scores import scores
from grader.exam.sitting import Answered, Sitting
from grader.exam.views import PAGES, asked_part, common, page, templates
from grader.exam.web_session import Exam

Learn = Callable[[str], str]  # the address where a topic or an exercise is learned


def result(exam: Exam) -> HTMLResponse:
    """Score by field, then every question with what was chosen and why."""
    shown = _result(exam.sitting, exam.language, exam.guide, exam.frame.learn)
    return page(exam, "result", 200, clock=False, path="/result", **shown)


def result_file(sitting: Sitting, language: str, guide: Guide | None = None) -> str:
    """The same as one HTML file that needs nothing else."""
    style = Markup((PAGES / "exam.css").read_text("utf-8"))
    fields = {
        **common(language),
        **_result(sitting, language, guide or Guide()),
        "alone": True,
        "style": style,
    }
    return templates().get_template("result.html.jinja").render(fields)


def total(sitting: Sitting, language: str) -> str:
    """How many were right, and in which time."""
    right = sum(one.right for one in sitting.all)
    return review.TOTAL.say(
        language, right=right, count=len(sitting), percent=f"{100 * right / max(1, len(sitting)):.0f}",
        used=sentences.duration(sitting.used, language).strip(),
        allowed=sentences.duration(sitting.seconds, language).strip(),
    )  # fmt: skip


def _result(
    sitting: Sitting, language: str, guide: Guide, learn: Learn | None = None
) -> dict[str, object]:
    fields = [
        {
            "name": score.name(language),
            "percent": round(score.percent),
            "right": score.right,
            "total": score.total,
            "certainty": certainty(score.right, score.total).in_(language),
            "low": score.field.low if score.field else None,
            "high": score.field.high if score.field else None,
        }
        for score in scores(sitting.all)
    ]
    return {
        "total": total(sitting, language),
        "scores": fields,
        "time_up": sitting.used >= sitting.seconds,
        "averages": any(score["low"] is not None for score in fields),
        "parts": {
            "by_topic": _parts(by_topic(sitting.all, guide), language),
            "by_item": _parts(by_item(sitting.all, guide), language),
        },
        "questions": [
            _judged(n, one, language, guide, learn) for n, one in enumerate(sitting.all, 1)
        ],
        "linked": learn is not None,
        "signs": {"is_right": "✓", "is_wrong": "✗", "is_open": "○"},
    }


def _parts(parts: list[Part], language: str) -> list[dict[str, object]]:
    return [
        {
            "title": part.title.in_(language),
            "right": part.right,
            "total": part.total,
            "percent": round(100 * part.right / part.total),
            "certainty": short_certainty(part.right, part.total).in_(language),
        }
        for part in parts
    ]


def _way(key: str, language: str, guide: Guide, learn: Learn | None) -> dict[str, str]:
    """To where a mistake is mended: a command to type, or a link."""
    if learn is None:
        return {"name": command_for(key), "address": ""}
    title = guide.topics.get(key)
    name = web.PAGE["questions_of"].say(language, topic=title.in_(language)) if title else key
    return {"name": name, "address": learn(key)}


def _judged(
    number: int, one: Answered, language: str, guide: Guide, learn: Learn | None
) -> dict[str, object]:
    state = "is_open" if one.choice is None else "is_right" if one.right else "is_wrong"
    code = one.question.code + one.question.given
    return {
        **asked_part(one.question, language),
        "number": number,
        "state": state,
        "item": one.question.item,
        "time": sentences.duration(one.seconds, language).strip(),
        "choices": [
            {
                "text": choice_html(choice, language, code),
                "why": sentence_html(why(one.question, place, language), code),
                "best": place == one.question.right,
                "mine": place == one.choice,
            }
            for place, choice in enumerate(one.question.choices)
        ],
        "item_title": guide.item_title(one.question.item).in_(language),
        "steps": [(code_html(code), code_html(value)) for code, value in one.question.steps],
        "ways": [_way(key, language, guide, learn) for key in guide.mends(one.question)],
    }
