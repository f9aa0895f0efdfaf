"""Rounds of questions of knowledge, as `grade quiz` asks them: what is asked, what was answered. Knows no pages."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from pathlib import Path

from grader.errors import UserError
from grader.exam.knowledge import question_of
from grader.exam.questions import Question
from grader.format.course import Course, Topic
from grader.format.questions import KnowledgeChoice
from grader.learners.answered import answers
from grader.learners.daily import QUESTIONS, choose_daily
from grader.learners.known import items_of, read_stock
from grader.learners.progress import State, record_answer
from grader.learners.quiz_round import Asked, make_daily_round, make_round


@dataclass
class Round:
    """One round on `topic`, or (None) that of a day. `answers`: what was chosen, by the question's place."""

    topic: Topic | None
    asked: list[Asked]
    name: str = field(default_factory=lambda: f"quiz {time.time_ns()}")
    answers: dict[int, KnowledgeChoice] = field(default_factory=dict[int, KnowledgeChoice])

    def question(self, place: int) -> Question:
        """As an exam has it."""
        one = self.asked[place]
        return question_of(self.topic_at(place), one.set.stem, one.question, one.choices)

    def topic_at(self, place: int) -> Topic:
        """The topic of a question."""
        found = self.topic or self.asked[place].topic
        assert found is not None  # the questions of a day have theirs
        return found

    @property
    def right(self) -> int:
        return sum(choice.why is None for choice in self.answers.values())


class Quizzes:
    """The rounds that are open, one for each topic and one for the day. `state` is the state folder."""

    def __init__(self, course: Course, state: Path):
        self._course = course
        self._state = state
        self._rounds: dict[Topic | None, Round] = {}

    def begin(self, topic: Topic, standing: dict[str, State], due: list[str]) -> Round:
        """A new round. Raises `FormatError`."""
        rng = random.SystemRandom()
        sets = self._course.questions(topic.folder)
        begun = self._rounds[topic] = Round(topic, make_round(sets, standing, due, rng))
        return begun

    def begin_daily(self, standing: dict[str, State], due: list[str]) -> Round:
        """A new round of a few questions for the day, of all topics. Raises `UserError`."""
        items = items_of(read_stock(self._course, self._state))
        left_out = {item.number for item in self._course.syllabus() if item.optional}
        rng, history = random.SystemRandom(), answers(self._state, items)
        chosen = choose_daily(items, standing, due, history, left_out, QUESTIONS, rng)
        begun = self._rounds[None] = Round(None, make_daily_round(self._course, chosen, rng))
        return begun

    def open(self, topic: Topic | None) -> Round | None:
        return self._rounds.get(topic)

    def answer(self, round: Round, place: int, choice: int) -> UserError | None:
        """Keep an answer, the first to each question. What the learner must be told where it cannot be recorded."""
        if place in round.answers:
            return None
        one = round.asked[place]
        chosen = round.answers[place] = one.choices[choice]
        mistake = "" if chosen.why is None else chosen.name
        return record_answer(self._state, one.question.key, mistake, round.name)
