"""The exam in the terminal: one question a screen, every answer on disk at once.

The screens are in `question_screen` and `screens`; here are the app that holds them, the clock and `take`.
"""

from __future__ import annotations

import sys

from textual.app import App

from grader.exam import sentences
from grader.exam.base_screen import BaseScreen
from grader.exam.pace import announced
from grader.exam.question_screen import QuestionScreen
from grader.exam.screens import (
    HelpScreen,
    OverScreen,
    OverviewScreen,
    StartScreen,
    SubmitScreen,
)
from grader.exam.sitting import WRITING, Sitting

_SAID = {600: sentences.TEN_MINUTES, 60: sentences.ONE_MINUTE}
_COUNT_SECONDS = 5  # at most so much of the time on one question is lost when the process is killed

STYLE = """
BaseScreen { layout: vertical; }
#head { height: 1; padding: 0 1; background: $panel; }
#keys { height: 1; padding: 0 1; background: $panel; link-style: none; link-background: $panel; }
#notice { height: auto; padding: 0 1; background: $boost; }
#asked, #page { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
#asked Static, #page Static { height: auto; }
#calculator { height: auto; padding: 0 1; border-top: solid $foreground 40%; }
#choices { height: auto; max-height: 60%; border-top: solid $foreground 40%; border-title-align: right; scrollbar-size-vertical: 1; }
#ask { height: auto; padding: 0 1; }
.choice { height: auto; padding: 0 1; }
.choice:hover { background: $boost; }
.choice.chosen { background: $boost; }
#counts, #under { height: auto; padding: 0 1; }
Page #page { padding: 1 2; }
Page.low #page { padding: 0 1; }
QuestionScreen.wide #asked { layout: horizontal; }
QuestionScreen.wide #upper { width: 1fr; padding-right: 3; }
QuestionScreen.wide #lower { width: 1fr; }
"""


class ExamApp(App[None]):
    """Holds the sitting, the language and the screens."""

    CSS = STYLE
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, sitting: Sitting, language: str):
        super().__init__()
        self.sitting = sitting
        self.language = language
        self.resumed = sitting.used >= 1 or any(one.choice is not None for one in sitting.all)
        open_ones = [n for n, one in enumerate(sitting.all) if one.choice is None]
        self._question = QuestionScreen(self, (open_ones or [0])[0])
        self._begun = False
        self._counted = self._before = sitting.used
        self._over = False

    def on_mount(self) -> None:
        self.push_screen(StartScreen(self))
        self.set_interval(1.0, self.second)

    # ---- what the screens ask for

    def begin(self) -> None:
        """Start the clock at the first question without an answer."""
        self.sitting.start()
        self._begun = True
        self._counted = self._before = self.sitting.used
        self.pop_screen()
        self.push_screen(self._question)
        self.second()

    def overview(self) -> None:
        if not isinstance(self.screen, OverviewScreen):
            self.count_time()
            self.push_screen(OverviewScreen(self, self._question.place))

    def jump(self, place: int) -> None:
        """From the overview to a question."""
        self._counted = self.sitting.used
        self.pop_screen()
        self._question.go(place)

    def ask_to_submit(self) -> None:
        self.count_time()
        self.push_screen(SubmitScreen(self))

    def help(self) -> None:
        self.push_screen(HelpScreen(self))

    def submit(self) -> None:
        try:
            self.sitting.finish()
        except WRITING as error:
            reason = sentences.reason(error, self.language)
            self._question.notice = sentences.NOT_HANDED_IN.say(self.language, reason=reason)
            while self.screen is not self._question:
                self.pop_screen()
            self._question.draw()
            return
        self.exit()

    def leave(self) -> None:
        self.count_time()
        self.exit()

    async def action_quit(self) -> None:  # Ctrl-Q
        self.leave()

    def action_help_quit(self) -> None:  # Ctrl-C
        self.leave()

    def speak(self, language: str) -> None:
        """Change the language of every screen."""
        self.language = language
        self.redraw()

    def counts(self) -> str:
        """How many questions are answered, open and flagged."""
        every = self.sitting.all
        done = sum(one.choice is not None for one in every)
        return sentences.COUNTS.say(
            self.language, done=done, count=len(every), open=len(every) - done,
            flagged=sum(one.flagged for one in every),
        )  # fmt: skip

    # ---- time

    def second(self) -> None:
        """What every second brings: the time shown, the time kept, the end."""
        # The last tick may come when the app ends and its screens are gone.
        if not self._begun or self._over or not self.screen_stack:
            return
        try:
            left = self.sitting.tick()
            over = self.sitting.finished
            if self.sitting.used - self._counted >= _COUNT_SECONDS:
                self.count_time()
        except WRITING:
            left, over = self.sitting.left, self.sitting.left <= 0  # the next answer says why
        if over:
            self._over = True
            self.push_screen(OverScreen(self))
            return
        before = self.sitting.seconds - self._before
        self._before = self.sitting.used
        for limit in announced(self.sitting):
            if left <= limit < before:
                self._question.notice = _SAID[limit].say(self.language)
                self._question.draw()
        self._question.draw_when_made()
        if isinstance(self.screen, BaseScreen):
            self.screen.draw_head()

    def count_time(self) -> None:
        """Add what has passed to the time of the question on the screen."""
        used = self.sitting.used
        if isinstance(self.screen, QuestionScreen):
            try:
                self.sitting.looked_at(self.screen.place, used - self._counted)
            except WRITING:
                return  # counted with the next
        self._counted = used

    def redraw(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, BaseScreen):
                screen.draw()


def take(sitting: Sitting, language: str) -> None:
    """Let the exam be taken until it is handed in, left, or over. The clock runs from the first question on."""
    sitting.pause()
    if sitting.finished:
        return
    app = ExamApp(sitting, language)
    try:
        app.run()
    finally:
        sitting.leave()
    if not sitting.finished:
        left = sentences.duration(sitting.left, app.language)
        print(sentences.INTERRUPTED.say(app.language, left=left), file=sys.stderr)
