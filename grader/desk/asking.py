"""What the pages of a quiz and of the mock exam show. Changes nothing."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from grader.desk.desk import Desk
from grader.desk.exams import NONE
from grader.desk.rounds import Round
from grader.desk.sentences import BROKEN, PAGE
from grader.desk.views import page
from grader.errors import UserError
from grader.exam.drawing import reason
from grader.exam.markup import choice_html, sentence_html
from grader.exam.plan import Plan, time_for
from grader.exam.result_views import total
from grader.exam.sentences import clock, duration
from grader.exam.views import asked_part
from grader.format.course import Topic
from grader.learners.quiz_screen import WHY
from grader.saying.errors import error_text
from grader.saying.layout import one_line
from grader.saying.stress import unmarked

SIZES = (10, 30, 104)  # of an exam, in questions


def address_of(topic: Topic | None) -> str:
    """Of the quiz on a topic, or of that of the day."""
    return "/today" if topic is None else f"/quiz/{topic.folder}"


def quiz(desk: Desk, round: Round, place: int, notice: str = "") -> HTMLResponse:
    """One question; once it is answered, every choice with its reason."""
    question, topic, why = round.question(place), round.topic_at(place), round.asked[place].why
    mine = round.answers.get(place)
    choices = [
        {
            "text": choice_html(choice, desk.language, question.given),
            "why": sentence_html(reason(question, number, desk.language), question.given),
            "best": number == question.right,
            "mine": mine is each,
        }
        for number, (choice, each) in enumerate(
            zip(question.choices, round.asked[place].choices, strict=True)
        )
    ]
    return page(
        desk, "quiz", path=f"{address_of(round.topic)}/{place + 1}", way=address_of(round.topic),
        folder=topic.folder, reason=WHY[why].in_(desk.language) if why else "",
        number=place + 1, count=len(round.asked), answered=mine is not None, notice=notice,
        right=mine is not None and mine.why is None, choices=choices,
        **asked_part(question, desk.language),
    )  # fmt: skip


def quiz_end(desk: Desk, round: Round) -> HTMLResponse:
    """How many were right, and each question."""
    rows = [
        {
            "number": place + 1,
            "ask": one_line(unmarked(one.question.asked, desk.language)),
            "done": place in round.answers,
            "right": place in round.answers and round.answers[place].why is None,
        }
        for place, one in enumerate(round.asked)
    ]
    topic, way = round.topic, address_of(round.topic)
    return page(
        desk, "quiz_end", path=f"{way}/end", way=way, rows=rows, right=round.right,
        done=len(round.answers), folder=topic.folder if topic else "",
        title=topic.title.in_(desk.language) if topic else PAGE["daily"].say(desk.language),
    )  # fmt: skip


def exam(desk: Desk) -> HTMLResponse:
    """The mock exam: begin one, go on with it, the last result."""
    language, exams = desk.language, desk.exams
    sittings = exams.sittings()
    begun = finished = ""
    if sittings.begun is not None and exams.state == NONE:
        every = sittings.begun.all
        begun = PAGE["exam_begun"].say(
            language, count=len(every), done=sum(one.choice is not None for one in every),
            left=clock(sittings.begun.left),
        )  # fmt: skip
    if sittings.finished is not None:
        finished = total(sittings.finished, language)
    return page(
        desk, "exam", path="/exam", state=exams.state, begun=begun, finished=finished,
        areas=[] if begun else _areas(desk), items=[] if begun else _items(desk),
        sizes=[(count, _time_for(count, language)) for count in SIZES],
        notice=_said(exams.problem, language),
    )  # fmt: skip


def _time_for(count: int, language: str) -> str:
    """About how long an exam of so many questions takes."""
    minutes = round(time_for(Plan(), count) / 60)
    return duration(60 * minutes, language).strip()


def _said(problem: Exception | None, language: str) -> str:
    """Why no exam could be opened."""
    if problem is None:
        return ""
    if isinstance(problem, UserError):
        return error_text(problem, language)
    return BROKEN.say(language, reason=f"{type(problem).__name__}: {problem}")


def _areas(desk: Desk) -> list[dict[str, object]]:
    """What part of the course an exam may be of: areas with their topics."""
    return [
        {
            "number": number,
            "title": area.title.in_(desk.language),
            "topics": [(one.folder, one.title.in_(desk.language)) for one in area.topics],
        }
        for number, area in enumerate(desk.course.areas, 1)
    ]


def _items(desk: Desk) -> list[tuple[str, str]]:
    """The same by the syllabus: items of which there is something to ask."""
    return [
        (item.number, item.title.in_(desk.language)) for item in desk.course.syllabus() if item.keys
    ]
