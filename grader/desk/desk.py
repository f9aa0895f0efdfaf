"""What all pages of the desk have in common: the course, the learner's state folder, the language, what grades."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from grader.desk.exams import Exams
from grader.desk.files import Pair
from grader.desk.judge import Judge
from grader.desk.rounds import Quizzes
from grader.errors import UserError
from grader.exam.access import HERE, Outside
from grader.exam.frame import Speech
from grader.format.course import Course
from grader.learners.answered import standing
from grader.learners.known import Known, items_of, keys_there, known_questions, read_stock
from grader.learners.progress import State
from grader.learners.schedule import Card, Due, cards, due_now
from grader.text import Text


@dataclass
class Desk:
    """`state` is the state folder; `close` ends the server; `outside` is where a proxy shows it."""

    course: Course
    state: Path
    judge: Judge
    speech: Speech
    token: str
    quizzes: Quizzes = field(init=False)
    exams: Exams = field(init=False)
    close: Callable[[], None] = field(default=lambda: None)
    outside: Outside = HERE
    _titles: dict[Pair, tuple[int, Text]] = field(default_factory=dict[Pair, tuple[int, Text]])

    def __post_init__(self) -> None:
        self.quizzes = Quizzes(self.course, self.state)
        self.exams = Exams(self.course, self.state)

    @property
    def language(self) -> str:
        return self.speech.language

    def title(self, pair: Pair) -> Text:
        """An exercise's title; the file is read when it has changed. Raises `FormatError`."""
        path = self.course.solution(*pair)
        changed = path.stat().st_mtime_ns if path.exists() else 0
        known = self._titles.get(pair)
        if known is None or known[0] != changed:
            known = self._titles[pair] = (changed, self.course.load(*pair).prompt.title)
        return known[1]

    def standing(self) -> Standing:
        """Where the learner stands now."""
        stock = read_stock(self.course, self.state)
        there = keys_there(self.course, stock)
        found: dict[str, State] = {}
        due: list[Due] = []
        learnt: dict[str, Card] = {}
        problem = None
        try:
            found = standing(self.state, items_of(stock))
            learnt = {key: card for key, card in cards(self.state).items() if key in there}
            due = due_now(learnt)
        except UserError as error:
            problem = error
        keys = [one.card.exercise for one in due]
        return Standing(found, due, learnt, known_questions(stock, found, keys), problem)


@dataclass(frozen=True)
class Standing:
    """By exercise its state and its card, what is due again, by topic what is known; `problem`: why the record cannot be read."""

    states: dict[str, State]
    due: list[Due]
    cards: dict[str, Card]
    known: dict[str, Known]
    problem: UserError | None
