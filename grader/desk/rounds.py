"""Rounds of a topic's questions of knowledge, as `grade quiz` asks them: what is asked, what was answered. Knows no pages."""

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
from grader.learners.progress import State, record_answer
from grader.learners.quiz_round import Asked, make_round


@dataclass
class Round:
    """One round on `topic`. `answers`: what was chosen, by the question's place."""

    topic: Topic
    asked: list[Asked]
    name: str = field(default_factory=lambda: f"quiz {time.time_ns()}")
    answers: dict[int, KnowledgeChoice] = field(default_factory=dict[int, KnowledgeChoice])

    def question(self, place: int) -> Question:
        """As an exam has it."""
        one = self.asked[place]
        return question_of(self.topic, one.set.stem, one.question, one.choices)

    @property
    def right(self) -> int:
        return sum(choice.why is None for choice in self.answers.values())


class Quizzes:
    """The rounds that are open, one for each topic. `state` is the state folder."""

    def __init__(self, course: Course, state: Path):
        self._course = course
        self._state = state
        self._rounds: dict[str, Round] = {}

    def begin(self, topic: Topic, standing: dict[str, State], due: list[str]) -> Round:
        """A new round. Raises `FormatError`."""
        rng = random.SystemRandom()
        sets = self._course.questions(topic.folder)
        begun = self._rounds[topic.folder] = Round(topic, make_round(sets, standing, due, rng))
        return begun

    def open(self, topic: Topic) -> Round | None:
        return self._rounds.get(topic.folder)

    def answer(self, round: Round, place: int, choice: int) -> UserError | None:
        """Keep an answer, the first to each question. What the learner must be told where it cannot be recorded."""
        if place in round.answers:
            return None
        one = round.asked[place]
        chosen = round.answers[place] = one.choices[choice]
        mistake = "" if chosen.why is None else chosen.name
        return record_answer(self._state, one.question.key, mistake, round.name)
