"""`grade quiz`: asks questions of knowledge one by one, with the reason at once: some for the day, or all of a topic.

Of a topic it asks first what is not known yet or due again. Answers come line by line from standard input, so that it works on any
terminal and in a pipe; what is printed stands in `learners.quiz_screen`.
"""

from __future__ import annotations

import random
import sys
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from grader.errors import UserError
from grader.format.questions import KnowledgeChoice
from grader.judging.cache import state_folder
from grader.learners.answered import Answer, answers, standing_in
from grader.learners.daily import QUESTIONS, choose_daily
from grader.learners.known import Stock, items_of, known_questions, read_stock
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.learners.progress import State, record_answer, states
from grader.learners.quiz_round import Asked, make_daily_round, make_round
from grader.learners.quiz_screen import QuizScreen, show_topics
from grader.learners.schedule import cards, due_now
from grader.saying.errors import tell
from grader.saying.voice import Voice
from grader.text import Text, escaped

LETTERS = "abcdefgh"
REASONS, LANGUAGE, LEAVE = "w", "l", "q"


class Left(Exception):  # noqa: N818 — no error
    """The learner has left the round, or the input is at its end."""


def quiz_command(
    word: str | None,
    root: Path | None,
    language: str,
    *,
    seed: int | None,
    count: int | None,
    topics: bool,
) -> int:
    """`grade quiz`: a round for the day, one on a topic, or (`topics`) which there are. Raises `UserError`."""
    course = find_own_course(root)
    folder = state_folder(course.root)
    voice = Voice.on_terminal(language)
    rng = random.Random(random.SystemRandom().randrange(2**31) if seed is None else seed)
    stock = read_stock(course, folder)
    standing, due, history, problem = _standing(folder, stock)
    if topics or not (word or stock):
        show_topics(voice, course, known_questions(stock, standing, due))
    elif word is not None:
        topic = course.topic_with_questions(meant(course, word))
        asked = make_round(course.questions(topic.folder), standing, due, rng)[:count]
        problem = _Round(asked, QuizScreen(voice, topic), folder).take() or problem
    else:
        left_out = {item.number for item in course.syllabus() if item.optional}
        number = count or QUESTIONS
        chosen = choose_daily(items_of(stock), standing, due, history, left_out, number, rng)
        asked = make_daily_round(course, chosen, rng)
        problem = _Round(asked, QuizScreen(voice, None), folder).take() or problem
    if problem is not None:
        tell(problem, language)
    return 0


def _standing(
    folder: Path, stock: Stock
) -> tuple[dict[str, State], list[str], list[Answer], UserError | None]:
    """Where the learner stands, what is due, what was answered, and why that cannot be read where it cannot."""
    try:
        items = items_of(stock)
        history = answers(folder, items)
        found = standing_in(history, items, states(folder))
        return found, [one.card.exercise for one in due_now(cards(folder))], history, None
    except UserError as error:
        return {}, [], [], error


class _Round:
    """One round: asks, judges, records."""

    def __init__(self, asked: list[Asked], screen: QuizScreen, folder: Path):
        self._asked = asked
        self._screen = screen
        self._folder = folder
        self._name = (
            f"quiz {time.time_ns()}"  # in the record: what is asked in another round is asked anew
        )
        self._read = _terminal if sys.stdin.isatty() and sys.stdout.isatty() else _pipe
        self._done: list[tuple[Asked, KnowledgeChoice]] = []
        self._problem: UserError | None = None

    def take(self) -> UserError | None:
        """Ask until all are asked or the learner leaves; what could not be recorded."""
        self._screen.begin(self._asked)
        try:
            for number, asked in enumerate(self._asked, 1):
                chosen = self._ask(number, asked)
                self._done.append((asked, chosen))
                self._record(asked, chosen)
                self._screen.judge(asked, chosen)
                if self._read is _terminal:
                    self._pause(asked, chosen, last=number == len(self._asked))
        except Left:
            self._screen.gap()
        self._screen.finish(self._done, len(self._asked))
        return self._problem

    def _ask(self, number: int, asked: Asked) -> KnowledgeChoice:
        """Show a question until it is answered."""
        before = self._asked[number - 2] if number > 1 else None
        new_stem = before is None or before.set != asked.set or before.known != asked.known
        self._screen.ask(number, asked, stem=new_stem)
        for word in self._words(self._screen.question_keys(len(asked.choices))):
            place = _place(word)
            if place is not None and place < len(asked.choices):
                return asked.choices[place]
            if word == LANGUAGE:
                self._screen.other_language()
                self._screen.ask(number, asked, stem=True)
            elif word == REASONS and self._done:
                self._screen.give_reasons(*self._done[-1])
        raise Left

    def _pause(self, asked: Asked, chosen: KnowledgeChoice, last: bool) -> None:
        """The reason stays on the screen until the learner goes on. In a pipe nobody reads it first."""
        for word in self._words(self._screen.pause_keys(last)):
            if word == LANGUAGE:
                self._screen.other_language()
                self._screen.judge(asked, chosen)
            elif word == REASONS:
                self._screen.give_reasons(asked, chosen)
            elif not word:
                self._screen.gap()
                return

    def _words(self, prompt: Text) -> Iterator[str]:
        """What the learner types, line by line. Raises `Left`."""
        while True:
            word = self._read(self._screen.prompt(prompt))
            # A Japanese keyboard may give full-width digits and letters.
            word = unicodedata.normalize("NFKC", word).strip().lower()
            if word == LEAVE:
                raise Left
            yield word

    def _record(self, asked: Asked, chosen: KnowledgeChoice) -> None:
        mistake = "" if chosen.why is None else chosen.name
        problem = record_answer(self._folder, asked.question.key, mistake, self._name)
        self._problem = problem or self._problem


def _place(word: str) -> int | None:
    """The place that 1, 2, … or a, b, … means; None for anything else."""
    if word.isdecimal() and len(word) == 1:
        return int(word) - 1 if word != "0" else None
    return LETTERS.index(word) if len(word) == 1 and word in LETTERS else None


def _terminal(prompt: str) -> str:
    try:
        return input(prompt)
    except EOFError:
        print()
        raise Left from None


def _pipe(prompt: str) -> str:
    """A line of standard input, shown where it would have been typed."""
    print(prompt, end="", flush=True)
    line = sys.stdin.readline()
    print(escaped(line.rstrip("\n")))
    if not line:
        raise Left
    return line
