"""What the learner's commands besides grading do: review, hint, reset, solution, progress and a topic's introduction."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course, find_course
from grader.judging.cache import state_folder
from grader.saying.terminal import make_console
from grader.text import Text

NOTEBOOK = Text(
    "{path} を書きました。Jupyter か Google Colab で開き、上から順に実行してください。",
    "{path} is written. Open it in Jupyter or Google Colab and run it from the top.",
)
PICTURE = Text("図を {path} に書きました。", "The picture is in {path}.")


def review_command(root: Path | None, language: str, start: bool, count: int) -> int:
    """`grade review`. Raises `UserError`."""
    from grader.learners import review
    from grader.learners.known import keys_there
    from grader.learners.progress import states
    from grader.learners.schedule import cards, due_now

    course = find_course(Path.cwd(), root)
    folder = state_folder(course.root)
    console = make_console()
    there = keys_there(course, folder)
    known = {key: card for key, card in cards(folder).items() if key in there}
    due = due_now(known)
    if not due:
        review.show_nothing(console, known, language)
    elif start:
        chosen = [one for group in review.grouped(due)[:count] for one in group]
        for problem in review.start_review(
            console, course, chosen, states(folder), folder, language
        ):
            tell(problem, language)
    else:
        review.show_due(console, course, due, count, language)
    return 0


def watch_command(topics: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade watch`: until it is ended. Raises `UserError`."""
    from grader.running.launch import can_fork, start_zygotes

    course = find_course(Path.cwd(), root)
    everything = [(topic.folder, name) for topic in course.topics for name in topic.exercises]
    chosen = course.select(topics) or everything
    # Of a whole course only NumPy is warm from the start: Keras takes half a gigabyte.
    flavours = {course.load(*pair).flavour for pair in chosen} if topics else {"numpy"}
    started = start_zygotes(flavours) if can_fork() else {}

    from grader.learners.watch import watch
    from grader.running.runner import Runners

    with Runners(started) as runners:
        return watch(course, chosen, state_folder(course.root), runners, language)


def notebook_command(
    word: str, out: Path | None, force: bool, root: Path | None, language: str
) -> int:
    """`grade notebook`. Raises `UserError`."""
    course = find_course(Path.cwd(), root)
    folder = course.select((word,))[0][0]
    topic = next(topic for topic in course.topics if topic.folder == folder)
    try:
        from grader.learners.notebook import write_notebook
    except ImportError:
        raise UserError("no-nbformat") from None
    path = out or Path(f"{folder}.ipynb")
    write_notebook(course, topic, language, path, force)
    print(NOTEBOOK.say(language, path=path))
    return 0


def show_command(
    word: str, case: int | None, out: Path | None, root: Path | None, language: str, progress
) -> int:
    """`grade show`. Raises `UserError`."""
    course = find_course(Path.cwd(), root)
    exercise = course.load(*_one(course, word, "show"))
    try:
        from grader.learners.pictures import draw, save
    except ImportError:
        raise UserError("no-matplotlib") from None
    from grader.judging.answers import OracleError
    from grader.learners.session import Options, grade_chosen
    from grader.running.runner import Runners

    options = Options(cache=state_folder(course.root))
    with Runners() as runners:
        [verdict] = grade_chosen(course, [exercise], options, runners, progress)
    try:
        figure = draw(verdict, case, language)
    except OracleError as error:
        raise UserError("broken-exercise", key=exercise.key, reason=str(error)) from None
    if out is None and _has_display():
        _open_window(figure)
        return 0
    path = out or Path(f"{exercise.name}.png")
    save(figure, path)
    print(PICTURE.say(language, path=path))
    return 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return sys.stdout.isatty()
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(figure) -> None:
    from matplotlib import pyplot

    window = pyplot.figure(figsize=figure.get_size_inches())
    manager = window.canvas.manager
    manager.canvas.figure = figure
    figure.set_canvas(manager.canvas)
    pyplot.show()


def hint_command(
    word: str, level: int | None, blank: int | None, root: Path | None, language: str
) -> int:
    """`grade hint`. Raises `UserError`."""
    from grader.learners.hints import show_hint, take_hint

    course = find_course(Path.cwd(), root)
    topic, name = _one(course, word, "hint")
    advice = take_hint(course, topic, name, state_folder(course.root), level, blank)
    show_hint(make_console(), advice, language, course.root)
    if advice.problem is not None:
        tell(advice.problem, language)
    return 0


def reset_command(chosen: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade reset`: of several exercises or whole topics, too. Raises `UserError`."""
    from grader.learners.reset import TYPE, reset_exercise, show_reset
    from grader.saying.terminal import say

    course = find_course(Path.cwd(), root)
    console = make_console()
    pairs = course.select(chosen)
    for topic, name in pairs:
        done = reset_exercise(course, topic, name, state_folder(course.root))
        show_reset(console, done, language, course.root)
        if done.problem is not None:
            tell(done.problem, language)
    if len(pairs) == 1:
        console.print()
        say(console, TYPE.say(language, key="/".join(pairs[0])), style="dim")
    return 0


def solution_command(word: str, force: bool, root: Path | None, language: str) -> int:
    """`grade solution`: after a pass, or by force, which counts as help. Raises `UserError`."""
    from grader.learners.progress import SOLUTION_LEVEL, State, record_event, states
    from grader.learners.solution import show_solution

    course = find_course(Path.cwd(), root)
    topic, name = _one(course, word, "solution")
    exercise = course.load(topic, name)
    folder = state_folder(course.root)
    problem, state = None, State()
    try:
        state = states(folder).get(exercise.key, state)
        if not state.passed and not force:
            raise UserError("solution-early", key=exercise.key)
        if state.open:
            record_event(folder, exercise.key, "solution", level=SOLUTION_LEVEL)
    except UserError as error:
        if not force:
            raise
        problem = error
    show_solution(make_console(), exercise, language)
    if problem is not None:
        tell(problem, language)
    return 0


def progress_command(root: Path | None, language: str, as_json: bool, as_csv: bool) -> int:
    """`grade progress`: an export; without a format the map. Raises `UserError`."""
    from grader.learners import export
    from grader.learners.grade import map_command

    if as_json and as_csv:
        raise UserError("one-format")
    if not as_json and not as_csv:
        return map_command(root, language)
    folder = state_folder(find_course(Path.cwd(), root).root)
    text = export.progress_json(folder, time.time()) if as_json else export.progress_csv(folder)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text.rstrip("\n") + "\n")
    return 0


def about_command(chosen: tuple[str, ...], root: Path | None, language: str) -> int:
    """`grade TOPIC --about`. Raises `UserError`."""
    from grader.learners.about import show_about

    course = find_course(Path.cwd(), root)
    topics = {topic for topic, _ in course.select(chosen)}
    if len(topics) != 1:
        example = course.topics[0].folder if course.topics else "lstm"
        raise UserError("one-topic", example=example)
    show_about(make_console(), course, topics.pop(), language)
    return 0


def tell(problem: UserError, language: str) -> None:
    """On standard error: what went wrong beside the thing that was asked for."""
    from grader.saying.errors import error_text

    print(error_text(problem, language), file=sys.stderr)


def _one(course: Course, word: str, command: str) -> tuple[str, str]:
    pairs = course.select((word,))
    if len(pairs) != 1:
        example = "/".join(pairs[0]) if pairs else "lstm/lstm_step"
        raise UserError("one-exercise-only", command=command, example=example)
    return pairs[0]
