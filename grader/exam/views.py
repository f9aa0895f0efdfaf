"""What each page of the exam in the browser shows. Fills the templates in `pages/`; changes nothing."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from grader.exam import review, sentences
from grader.exam import web_sentences as web
from grader.exam.calculator import KEYS, Calculator
from grader.exam.drawing import arrays, shared
from grader.exam.drawing import reason as why
from grader.exam.markup import ask_html, asked_code_html, choice_html, code_html, prompt_html
from grader.exam.pace import standing, time_each
from grader.exam.paper import scores
from grader.exam.questions import Question
from grader.exam.results import Guide, Part, by_item, by_topic, certainty, short_certainty
from grader.exam.sitting import Answered, Sitting
from grader.exam.stems import set_around
from grader.exam.web_session import Exam
from grader.text import Text

PAGES = Path(__file__).parent / "pages"
OTHER = {"ja": "en", "en": "ja"}


@functools.cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def _page(
    exam: Exam, name: str, status: int = 200, *, clock: bool = True, **shown: object
) -> HTMLResponse:
    language = exam.language
    if clock:
        left = exam.sitting.left
        time_left = sentences.LEFT.say(language, left=sentences.clock(left))
        shown |= {"left": left, "time_left": time_left}
    fields = {"token": exam.token, **_common(language)} | shown
    return HTMLResponse(_templates().get_template(f"{name}.html.jinja").render(fields), status)


def _common(language: str) -> dict[str, object]:
    """What every page is given."""

    def say(key: str, **details: object) -> str:
        return web.PAGE[key].say(language, **details)

    return {"language": language, "say": say, "notice": "", "alone": False}


def start(exam: Exam) -> HTMLResponse:
    """The rules, before the clock runs."""
    language, every = exam.language, exam.sitting.all
    resumed = ""
    if exam.resumed:
        done = sum(one.choice is not None for one in every)
        left = sentences.duration(exam.sitting.left, language)
        resumed = sentences.RESUME.say(language, done=done, count=len(every), left=left)
    minutes = sentences.duration(exam.sitting.seconds, language)
    return _page(
        exam,
        "start",
        clock=False,
        path="/",
        resumed=resumed,
        count=len(every),
        minutes=minutes,
        each=time_each(exam.sitting, language),
    )


def question(
    exam: Exam, place: int, notice: str = "", choice: int | None = None, status: int = 200
) -> HTMLResponse:
    """Question `place`. `choice` is shown in place of the answer where that could not be kept."""
    one, language = exam.sitting[place], exam.language
    asked = one.question
    places = set_around([each.question for each in exam.sitting.all], place)
    return _page(
        exam, "question", status, notice=notice, standing=standing(exam.sitting, language), shared=shared(places, language), stem=places[0] + 1, number=place + 1, flagged=one.flagged,
        where=sentences.NUMBER.say(language, number=place + 1, count=len(exam.sitting)),
        shown=one.choice, choice=one.choice if choice is None else choice, **asked_part(asked, language),
        choices=[choice_html(each, language) for each in asked.choices],
        calculator=exam.calculator, calculating=exam.calculator != Calculator(), rows=KEYS,
        spoken={key: text.say(language) for key, text in web.SPOKEN.items()},
    )  # fmt: skip


class Asked(TypedDict):
    """What a page shows of a question, whatever was answered."""

    title: str
    prompt: str
    ask: str
    code: str
    given: str
    arrays: str


def asked_part(question: Question, language: str) -> Asked:
    """The question without its choices."""
    return {
        "title": question.title.in_(language),
        "prompt": prompt_html(question, language),
        "ask": ask_html(question, language),
        "code": asked_code_html(question, language) if question.code else "",
        "given": code_html(question.given) if question.given else "",
        "arrays": arrays(question, language),
    }


def overview(exam: Exam, show: str) -> HTMLResponse:
    """All questions, or (`show`) those without an answer, or flagged ones."""
    filters: dict[str, Callable[[Answered], bool]] = {
        "open": lambda one: one.choice is None,
        "flagged": lambda one: one.flagged,
    }
    rows = [
        {
            "number": number,
            "title": one.question.title.in_(exam.language),
            "done": one.choice is not None,
            "flagged": one.flagged,
        }
        for number, one in enumerate(exam.sitting.all, 1)
        if show not in filters or filters[show](one)
    ]
    known = show if show in filters else "all"
    return _page(
        exam, "overview", path="/questions", rows=rows, show=known, here=exam.place + 1,
        counts=_counts(exam),
    )  # fmt: skip


def submit(exam: Exam, notice: str = "", status: int = 200) -> HTMLResponse:
    """The last look before the exam is handed in."""
    every = list(enumerate(exam.sitting.all, 1))
    return _page(
        exam, "submit", status, notice=notice, path="/submit", here=exam.place + 1,
        counts=_counts(exam), open=[n for n, one in every if one.choice is None],
        flagged=[n for n, one in every if one.flagged],
    )  # fmt: skip


def _counts(exam: Exam) -> str:
    every = exam.sitting.all
    done = sum(one.choice is not None for one in every)
    return sentences.COUNTS.say(
        exam.language, done=done, count=len(every), open=len(every) - done,
        flagged=sum(one.flagged for one in every),
    )  # fmt: skip


def result(exam: Exam) -> HTMLResponse:
    """Score by field, then every question with what was chosen and why."""
    shown = _result(exam.sitting, exam.language, exam.guide)
    return _page(exam, "result", 200, clock=False, path="/result", **shown)


def result_file(sitting: Sitting, language: str, guide: Guide | None = None) -> str:
    """The same as one HTML file that needs nothing else."""
    style = Markup((PAGES / "exam.css").read_text("utf-8"))
    fields = {
        **_common(language),
        **_result(sitting, language, guide or Guide()),
        "alone": True,
        "style": style,
    }
    return _templates().get_template("result.html.jinja").render(fields)


def total(sitting: Sitting, language: str) -> str:
    """How many were right, and in which time."""
    right = sum(one.right for one in sitting.all)
    return review.TOTAL.say(
        language, right=right, count=len(sitting), percent=f"{100 * right / len(sitting):.0f}",
        used=sentences.duration(sitting.used, language).strip(),
        allowed=sentences.duration(sitting.seconds, language).strip(),
    )  # fmt: skip


def _result(sitting: Sitting, language: str, guide: Guide) -> dict[str, object]:
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
        "questions": [_judged(n, one, language, guide) for n, one in enumerate(sitting.all, 1)],
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


def _judged(number: int, one: Answered, language: str, guide: Guide) -> dict[str, object]:
    state = "is_open" if one.choice is None else "is_right" if one.right else "is_wrong"
    return {
        **asked_part(one.question, language),
        "number": number,
        "state": state,
        "item": one.question.item,
        "time": sentences.duration(one.seconds, language).strip(),
        "choices": [
            {
                "text": choice_html(choice, language),
                "why": why(choice, language),
                "best": place == one.question.right,
                "mine": place == one.choice,
            }
            for place, choice in enumerate(one.question.choices)
        ],
        "item_title": guide.item_title(one.question.item).in_(language),
        "steps": [(code_html(code), code_html(value)) for code, value in one.question.steps],
        "commands": guide.mends(one.question),
    }


def message(exam: Exam, text: str | Text, status: int) -> HTMLResponse:
    """One sentence instead of a page, and the way back."""
    language = exam.language
    line = text.say(language) if isinstance(text, Text) else text
    over = exam.sitting.finished
    link_text = web.PAGE["to_result" if over else "home"].say(language)
    return _page(
        exam, "message", status, clock=False, heading=web.PAGE["message"].say(language),
        lines=[line], link="/result" if over else "/", link_text=link_text,
    )  # fmt: skip


def closed(exam: Exam, *lines: str) -> HTMLResponse:
    """The last page: the server is about to end."""
    language = exam.language
    return _page(
        exam, "message", clock=False, heading=web.PAGE["closed"].say(language),
        lines=[*lines, web.PAGE["closed_text"].say(language)], link="", link_text="",
    )  # fmt: skip
