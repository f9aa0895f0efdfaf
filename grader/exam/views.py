"""What each page of the exam in the browser shows. Fills the templates in `pages/`; changes nothing."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from grader.exam import sentences
from grader.exam import web_sentences as web
from grader.exam.calculator import KEYS, Calculator
from grader.exam.drawing import arrays, shared
from grader.exam.later import NOT_MADE
from grader.exam.markup import ask_html, asked_code_html, choice_html, code_html, prompt_html
from grader.exam.pace import announced, short_below, standing, time_each
from grader.exam.questions import Question
from grader.exam.sitting import Answered
from grader.exam.stems import set_around
from grader.exam.web_session import Exam
from grader.text import Text

PAGES = Path(__file__).parent / "pages"


@functools.cache
def templates() -> Environment:
    """Those in `pages/`."""
    return Environment(
        loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def page(
    exam: Exam, name: str, status: int = 200, *, clock: bool = True, **shown: object
) -> HTMLResponse:
    """A template of `pages/`, filled in. `clock`: whether the time that is left stands above it."""
    language = exam.language
    if clock:
        left = exam.sitting.left
        time_left = sentences.LEFT.say(language, left=sentences.clock(left))
        shown |= {"left": left, "time_left": time_left, "name": exam.sitting.name}
        shown |= {"low": short_below(exam.sitting), "announced": announced(exam.sitting)}
    frame = exam.frame
    head = frame.head(f"{frame.base}{shown.get('path', '/')}") if frame.head and not clock else ""
    fields = {
        **common(language), "token": frame.token, "base": frame.root, "root": frame.outside.root, "whole": frame.whole,
        "command": frame.command, "head": Markup(head),
    } | shown  # fmt: skip
    return HTMLResponse(templates().get_template(f"{name}.html.jinja").render(fields), status)


def common(language: str) -> dict[str, object]:
    """What every page is given, also one that is a file of its own."""

    def say(key: str, **details: object) -> str:
        return web.PAGE[key].say(language, **details)

    return {
        "language": language,
        "say": say,
        "notice": "",
        "alone": False,
        "head": "",
        "base": "",
        "root": "",
        "command": "",
        "announced": (),
    }


def start(exam: Exam) -> HTMLResponse:
    """The rules, before the clock runs."""
    language, every = exam.language, exam.sitting.all
    resumed = ""
    if exam.resumed:
        done = sum(one.choice is not None for one in every)
        left = sentences.duration(exam.sitting.left, language)
        resumed = sentences.RESUME.say(language, done=done, count=len(every), left=left)
    minutes = sentences.duration(exam.sitting.seconds, language)
    return page(
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
    return page(
        exam, "question", status, again=not asked.made and asked.asked != NOT_MADE, notice=notice, standing=standing(exam.sitting, language), shared=shared(places, language), stem=places[0] + 1, number=place + 1, flagged=one.flagged,
        where=sentences.NUMBER.say(language, number=place + 1, count=len(exam.sitting)),
        shown=one.choice, choice=one.choice if choice is None else choice, **asked_part(asked, language),
        choices=[choice_html(each, language, asked.code + asked.given) for each in asked.choices],
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
    return page(
        exam, "overview", path="/questions", rows=rows, show=known, here=exam.place + 1,
        counts=_counts(exam),
    )  # fmt: skip


def submit(exam: Exam, notice: str = "", status: int = 200) -> HTMLResponse:
    """The last look before the exam is handed in."""
    every = list(enumerate(exam.sitting.all, 1))
    return page(
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


def message(exam: Exam, text: str | Text, status: int) -> HTMLResponse:
    """One sentence instead of a page, and the way back."""
    language = exam.language
    line = text.say(language) if isinstance(text, Text) else text
    over = exam.sitting.finished
    link_text = web.PAGE["to_result" if over else "home"].say(language)
    return page(
        exam, "message", status, clock=False, heading=web.PAGE["message"].say(language),
        lines=[line], link=f"{exam.frame.root}{'/result' if over else '/'}", link_text=link_text,
    )  # fmt: skip


def closed(exam: Exam, *lines: str) -> HTMLResponse:
    """The last page: the server is about to end."""
    language = exam.language
    return page(
        exam, "message", clock=False, heading=web.PAGE["closed"].say(language),
        lines=[*lines, web.PAGE["closed_text"].say(language)], link="", link_text="",
    )  # fmt: skip
