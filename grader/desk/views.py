"""What each page of the desk shows. Fills the templates in `pages/`; changes nothing."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from grader.desk.desk import Desk, Standing
from grader.desk.files import MISSING, OwnFile, Pair
from grader.desk.page_voice import PageVoice
from grader.desk.picture import can_draw
from grader.desk.searching import Found
from grader.desk.sentences import PAGE
from grader.desk.verdicts import marks, shown
from grader.exam.markup import code_html, text_html
from grader.format.course import Topic
from grader.format.exercise import Exercise
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.learners.about import about_text
from grader.learners.daily import QUESTIONS
from grader.learners.hints import CHOICE, LINE, TITLE, Advice, say_advice
from grader.learners.overview import (
    AGAIN,
    BEGUN,
    HELPED,
    LEFT,
    PASSED,
    WRONG,
    next_exercise,
    next_left,
    signs_of,
)
from grader.learners.progress import State, last_statuses
from grader.learners.solution import answer_lines, show_blanks
from grader.saying.errors import error_text
from grader.text import Text

PAGES = Path(__file__).parent / "pages"
_SIGNS = {
    PASSED: "passed",
    HELPED: "helped",
    AGAIN: "again",
    WRONG: "wrong",
    BEGUN: "begun",
    LEFT: "left",
}


@functools.cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip


def _render(desk: Desk, name: str, **fields: object) -> str:
    language = desk.language

    def say(key: str, **details: object) -> str:
        return PAGE[key].say(language, **details)

    common = {
        "language": language,
        "say": say,
        "notice": "",
        "token": desk.token,
        "wide": False,
        "root": desk.outside.root,
        "running": desk.exams.running,
        "released": desk.course.released,
    }
    return _templates().get_template(f"{name}.html.jinja").render(common | fields)


def header(desk: Desk, path: str) -> str:
    """What stands above every page: the ways to the others, search and the language. `path` is the page's own."""
    return _render(desk, "header", path=path)


def page(desk: Desk, name: str, status: int = 200, **fields: object) -> HTMLResponse:
    """A template of `pages/`, filled in."""
    return HTMLResponse(_render(desk, name, **fields), status)


# ---- the map and its topics


def overview(desk: Desk) -> HTMLResponse:
    """The areas with their topics, and what to do next."""
    standing = desk.standing()
    areas = [
        {
            "title": area.title.in_(desk.language),
            "passed": sum(_passed(topic, standing) for topic in area.topics),
            "total": sum(len(topic.exercises) for topic in area.topics),
            "topics": [_topic_row(desk, topic, standing) for topic in area.topics],
        }
        for area in desk.course.areas
    ]
    following = next_left(desk.course, standing.states)
    return page(
        desk, "map", path="/", areas=areas, due=len(standing.due), notice=problem(desk, standing),
        following=_onward(desk, following, standing.states), begun=bool(standing.states),
        known=bool(standing.known), daily=QUESTIONS,
    )  # fmt: skip


def _passed(topic: Topic, standing: Standing) -> int:
    return sum(standing.states.get(key, State()).passed for key in topic.keys)


def _topic_row(desk: Desk, topic: Topic, standing: Standing) -> dict[str, object]:
    return {
        "folder": topic.folder,
        "title": topic.title.in_(desk.language),
        "passed": _passed(topic, standing),
        "total": len(topic.exercises),
        "known": standing.known.get(topic.folder),
    }


def problem(desk: Desk, standing: Standing) -> str:
    """Why the learner's record cannot be read."""
    return error_text(standing.problem, desk.language) if standing.problem else ""


def _link(desk: Desk, pair: Pair | None) -> dict[str, str] | None:
    """Where an exercise is, and its title."""
    if pair is None:
        return None
    return {"key": "/".join(pair), "title": desk.title(pair).in_(desk.language)}


def _onward(desk: Desk, pair: Pair | None, known: Mapping[str, State]) -> dict[str, str] | None:
    """Where to go on: an exercise, or the introduction to its topic, if that is not begun. `known`: what is."""
    link = _link(desk, pair)
    if link is None or pair is None:
        return None
    topic = next(one for one in desk.course.topics if one.folder == pair[0])
    if _begun(topic, known) or not desk.course.about(topic.folder).is_file():
        return {**link, "href": f"/x/{link['key']}"}
    return {
        **link,
        "title": topic.title.in_(desk.language),
        "key": "",
        "href": f"/t/{topic.folder}",
    }


def _begun(topic: Topic, known: Mapping[str, State]) -> bool:
    return any(key in known for key in topic.keys)


def topic(desk: Desk, found: Topic) -> HTMLResponse:
    """The introduction to a topic, and its exercises."""
    standing = desk.standing()
    due = [one.card.exercise for one in standing.due]
    signs = signs_of(found, standing.states, due)
    rows = [
        {**(_link(desk, (found.folder, name)) or {}), "sign": sign, "state": _SIGNS[sign]}
        for name, sign in zip(found.exercises, signs, strict=True)
    ]
    about = about_text(desk.course, found.folder, desk.language) or ""
    return page(
        desk, "topic", path=f"/t/{found.folder}", folder=found.folder, notice=problem(desk, standing),
        title=found.title.in_(desk.language), rows=rows, about=_about_html(about),
        known=standing.known.get(found.folder), passed=_passed(found, standing),
        begun=_begun(found, standing.states),
    )  # fmt: skip


def _about_html(text: str) -> Markup:
    """An introduction: prompts' paragraphs and blocks under headings, the first of which is the page's own."""
    found = Markup()
    for number, part in enumerate(re.split(r"^#+ +(.*)$", text, flags=re.MULTILINE)):
        if number % 2 == 0:
            found += text_html(part)
        elif number > 1:
            found += Markup("<h2>{}</h2>").format(part)
    return found


# ---- an exercise


def exercise(
    desk: Desk,
    pair: Pair,
    file: OwnFile,
    verdict: Verdict | None = None,
    hints: tuple[Markup, ...] = (),
    notice: str = "",
    status: int = 200,
) -> HTMLResponse:
    """The prompt, the editor, and what was said so far."""
    found = desk.course.load(*pair)
    folder = next(one for one in desk.course.topics if one.folder == pair[0])
    return page(
        desk, "exercise", status, path=f"/x/{found.key}", key=found.key, wide=True, notice=notice,
        title=found.prompt.title.in_(desk.language),
        prompt=text_html(found.prompt.whole(desk.language)),
        topic={"folder": folder.folder, "title": folder.title.in_(desk.language)},
        steps=steps(desk, folder),
        file=file, marks=marks(verdict, desk.language) if verdict else [], verdict=Markup(verdict_part(desk, pair, verdict)) if verdict else "",
        missing=MISSING, hints=hints,
        solutions=isinstance(found, Exercise), place=f"exercises/{found.key}.py",
    )  # fmt: skip


def steps(desk: Desk, folder: Topic) -> list[dict[str, str]]:
    """The exercises of a topic, each with its sign, and how it is read aloud."""
    return [
        {
            "key": f"{folder.folder}/{name}", "name": name, "sign": sign, "state": _SIGNS[sign],
            "text": f"{name}, {PAGE[_SIGNS[sign]].say(desk.language)}",
        }
        for name, sign in zip(folder.exercises, signs_of(folder, desk.standing().states, ()), strict=True)
    ]  # fmt: skip


def verdict_part(desk: Desk, pair: Pair, verdict: Verdict) -> str:
    """A verdict as a part of the page."""
    following = None
    if verdict.passed:
        following = next_exercise(desk.course, last_statuses(desk.state), after=pair)
    return _render(
        desk, "verdict", one=shown(verdict, desk.language), key="/".join(pair),
        drawable=can_draw() and bool(verdict.actual) and verdict.status != Status.UNFINISHED,
        following=_onward(desk, following, desk.standing().states), solutions=isinstance(verdict.exercise, Exercise),
    )  # fmt: skip


def hint_part(desk: Desk, advice: Advice) -> Markup:
    """A hint as a part of the page."""
    voice = PageVoice.of(desk.language)
    say_advice(voice, advice)
    heading = TITLE.say(desk.language, level=advice.level)
    blank = Text("空欄 {number}", "blank {number}").say(desk.language, number=advice.blank.number)
    text = _render(
        desk, "hint", heading=heading, blank=blank, line=advice.line, said=voice.markup,
        more=advice.level < LINE, choice=advice.level == CHOICE,
    )  # fmt: skip
    return Markup(text)


def solution(desk: Desk, pair: Pair, found: Exercise) -> HTMLResponse:
    """The answer, blank by blank what is just as right and what goes wrong, and why."""
    voice = PageVoice.of(desk.language)
    show_blanks(voice, found)
    lines = answer_lines(found)
    colours = str(code_html("\n".join(line for _, line, _ in lines))).split("\n")
    rows = [
        (number, Markup(colour), blank)
        for (number, _, blank), colour in zip(lines, colours, strict=True)
    ]
    following = next_exercise(desk.course, last_statuses(desk.state), after=pair)
    return page(
        desk, "solution", path=f"/x/{found.key}/solution", key=found.key, rows=rows, said=voice.markup,
        title=found.prompt.title.in_(desk.language),
        following=_onward(desk, following, desk.standing().states),
    )  # fmt: skip


# ---- messages, what was found


def message(desk: Desk, text: str, status: int) -> HTMLResponse:
    """One text instead of a page, and the way back."""
    return page(desk, "message", status, path="/", lines=text.split("\n"))


def found(desk: Desk, words: str, found: Found) -> HTMLResponse:
    """Topics, exercises and questions that were found."""

    def rows(topics: list[Topic]) -> list[dict[str, str]]:
        return [{"folder": one.folder, "title": one.title.in_(desk.language)} for one in topics]

    return page(
        desk, "search", path="/search", words=words, count=found.count, every=found.every,
        topics=rows(found.topics), questions=rows(found.questions),
        exercises=[_link(desk, pair) for pair in found.exercises],
    )  # fmt: skip
