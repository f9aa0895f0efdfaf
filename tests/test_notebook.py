"""Notebooks: executed as a learner would, unfilled and filled, and handed in."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from grader.classes.intake import Asked, read_class
from grader.classes.results import read_rows
from grader.cli import _group
from grader.format.cells import code_of
from grader.format.course import load_course
from grader.format.exercise import edited_answer
from grader.judging.cache import state_folder
from grader.learners.notebook import contents_of, make_notebook
from grader.learners.progress import last_statuses
from grader.saying import errors, messages
from grader.saying.notebook import INSIDE, OUTSIDE, TERMINAL_ONLY, in_notebook
from grader.text import Text
from grader.trust import trust

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def topic(small_course):
    """A course whose topic has two exercises and an introduction."""
    folder = small_course / "solutions" / "maths"
    shutil.copy(folder / "double.py", folder / "same.py")
    (folder / "about.md").write_text("# 算数\n\nはじめに。\n\n---\n# Sums\n\nTo begin.\n", "utf-8")
    return small_course


def run(notebook, folder: Path):
    """Execute it in `folder`."""
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    return notebook


def checks(notebook) -> list[str]:
    """What the check cells show, as text."""
    shown = []
    for cell in notebook.cells:
        if cell.cell_type == "code" and cell.source.startswith("%grade"):
            shown.append(
                "".join(out["data"]["text/plain"] for out in cell.outputs if "data" in out)
            )
    return shown


def made(root: Path, language: str = "en"):
    course = load_course(root)
    return make_notebook(course, contents_of(course, course.topics[0], language), language)


def fill(notebook, root: Path, mistake: str | None = None):
    course = load_course(root)
    for cell in notebook.cells:
        key = cell.metadata.get("grade")
        if key:
            exercise = course.load(*key.split("/"))
            found = [m.edits for m in exercise.mistakes if m.name == mistake]
            source = edited_answer(exercise, found[0]) if found else exercise.answer
            cell.source = f"# grade: {key}\n{code_of(source)}"
    return notebook


def test_a_notebook_has_introduction_prompts_stubs_and_checks(topic):
    notebook = made(topic)
    nbformat.validate(notebook)
    assert notebook.cells[0].source.startswith("# Sums")
    assert made(topic, "ja").cells[0].source.startswith("# 算数")
    kinds = [cell.cell_type for cell in notebook.cells]
    assert kinds == ["markdown", "markdown", "code"] + ["markdown", "code", "code"] * 2
    assert [cell.id for cell in notebook.cells] == [cell.id for cell in made(topic).cells]
    assert "..." in notebook.cells[4].source


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_prompt_is_there_in_one_language_with_what_both_share(topic, language):
    text = made(topic, language).cells[3].source
    assert "    x, y: (rows, columns)    total: scalar" in text
    assert ("Return y, which is x times 2" in text) == (language == "en")
    assert ("その要素の和" in text) == (language == "ja")


def test_a_notebook_that_is_not_filled_in_is_unfinished_everywhere(topic):
    shown = checks(run(made(topic), topic))
    assert len(shown) == 2
    assert all(text.startswith("○") for text in shown), shown


def test_a_notebook_that_is_filled_in_passes_and_a_mistake_is_named(topic, call):
    notebook = run(fill(made(topic), topic), topic)
    assert all("✓ maths/" in text for text in checks(notebook))
    markup = notebook.cells[5].outputs[0]["data"]["text/html"]
    assert "✓" in markup
    assert "<script" not in markup
    wrong = checks(run(fill(made(topic), topic, "square"), topic))
    assert all("✗ maths/" in text and "→" in text for text in wrong)
    assert "2/2" in call("--root", topic, "--lang", "en").out  # both are in the progress


def test_the_magic_grades_its_own_cell_and_leaves_its_names(topic):
    notebook = made(topic)
    answer = code_of(load_course(topic).load("maths", "double").answer)
    source = f"%%grade maths/double --lang en\n{answer}"
    notebook.cells = [
        *notebook.cells[:3],
        nbformat.v4.new_code_cell(source),
        nbformat.v4.new_code_cell("double(3)"),
    ]
    run(notebook, topic)
    assert "✓ maths/double" in notebook.cells[3].outputs[0]["data"]["text/plain"]
    assert "6" in notebook.cells[4].outputs[0]["data"]["text/plain"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("%grade maths/doubel --lang en", "maths/double"),
        ("%grade", "TOPIC/EXERCISE"),
        ("%grade maths/double --lang xx", "ja or en"),
        ("%grade maths/same --lang en", "has not been run"),
        ("%grade maths --lang en", "exactly one"),
        ("%grade maths/double --case 0 --lang en", "--case"),
        ("%grade maths/double --seed 99999999999 --lang en", "--seed"),
    ],
)
def test_what_cannot_be_graded_is_said_and_is_no_traceback(topic, line, said):
    notebook = made(topic)
    notebook.cells = [*notebook.cells[:3], nbformat.v4.new_code_cell(line)]
    notebook.cells[2].source += "\nimport os\nos.environ['GRADE_LANG'] = 'en'"
    run(notebook, topic)
    [output] = notebook.cells[3].outputs
    assert said in output["data"]["text/plain"]


def test_a_picture_is_shown_in_the_notebook_after_either_way_of_grading(topic):
    answer = code_of(load_course(topic).load("maths", "double").answer)
    for first in (
        "%%grade maths/double --lang en",
        "# grade: maths/double",
        "#Grade:maths/double (2nd try)",
    ):
        notebook = made(topic)
        cells = [f"{first}\n{answer}", "%grade_show maths/double --lang en"]
        notebook.cells = [*notebook.cells[:3], *map(nbformat.v4.new_code_cell, cells)]
        run(notebook, topic)
        assert "image/png" in notebook.cells[4].outputs[0]["data"]


def test_a_cell_that_was_stopped_or_refused_does_not_run_in_the_kernel(topic):
    notebook = made(topic)
    cells = [
        "%%grade maths/double --lang en\nescaped = True\nimport numpy.typing, requests",
        "escaped",
    ]
    cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    cells[1].metadata["tags"] = ["raises-exception"]
    notebook.cells = [*notebook.cells[:3], *cells]
    run(notebook, topic)
    assert "requests" in notebook.cells[3].outputs[0]["data"]["text/plain"]
    assert notebook.cells[4].outputs[0]["ename"] == "NameError"


def test_lines_are_numbered_as_in_the_cell(topic):
    notebook = made(topic)
    cell = "%%grade maths/double --lang en\ndef double(x):\n    y = 1 / 0\n    return y"
    notebook.cells = [*notebook.cells[:3], nbformat.v4.new_code_cell(cell)]
    run(notebook, topic)
    assert "3 │ y = 1 / 0" in notebook.cells[3].outputs[0]["data"]["text/plain"]


def test_a_filled_notebook_can_be_handed_in(topic, tmp_path):
    folder = tmp_path / "class" / "Anna"
    folder.mkdir(parents=True)
    nbformat.write(fill(made(topic), topic), folder / "maths.ipynb")
    asked = Asked(frozenset({("maths", "double"), ("maths", "same")}))
    entries = list(read_class(tmp_path / "class", asked))
    assert [(e.student, e.exercise, e.problem) for e in entries] == [
        ("Anna", "double", None),
        ("Anna", "same", None),
    ]


def test_the_command_writes_and_keeps_what_somebody_wrote(topic, tmp_path, call):
    path = tmp_path / "mine.ipynb"
    place = ("notebook", "maths", "--out", path, "--root", topic, "--lang", "en")
    assert call(*place).code == 0
    assert call(*place).code == 0  # nothing was written in it
    notebook = nbformat.read(path, 4)
    notebook.cells[4].source += "\n# mine"
    nbformat.write(notebook, path)
    result = call(*place)
    assert result.code == 2
    assert "--force" in result.err
    assert "# mine" in path.read_text("utf-8")
    assert call(*place, "--force").code == 0
    assert "# mine" not in path.read_text("utf-8")


def test_without_the_grader_the_first_cell_says_whom_to_ask(topic, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # nothing to install there
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    for language, said in (("ja", "渡した人に聞いて"), ("en", "Who gave you this notebook")):
        lines = made(topic, language).cells[2].source.split("\n")
        with pytest.raises(SystemExit, match=said):
            exec("\n".join(line for line in lines if not line.startswith("%")), {})


LINES = {
    "right": "y = 2 * x\n    total = np.sum(y)",
    "right_too": "total = 2 * np.sum(x)\n    y = x + x",
    "named": "y = x**2\n    total = np.sum(y)",
    "half": "y = 2 * x\n    total = np.max(y)",
    "stub": "y = ...\n    total = ...",
    "broken": "y = 2 *\n    total = 0",
    "raises": "y = x.nothing\n    total = 0",
    "forbidden": "import requests\n    y = x\n    total = 0",
    "hinted": "y = 2 * x  # TODO 1\n    total = ...  # TODO 2",
    "again": "y = x + x\n    total = y.sum()",
}


def test_what_the_kernel_and_the_batch_say_of_a_notebook_is_the_same(small_course, tmp_path, call):
    folder = small_course / "solutions" / "maths"
    for name in LINES:
        shutil.copy(folder / "double.py", folder / f"{name}.py")
    (folder / "double.py").unlink()
    out = tmp_path / "hw1.ipynb"
    points = "".join(f'"maths/{name}" = 2\n' for name in reversed(LINES))
    (small_course / "assignments").mkdir()
    (small_course / "assignments" / "hw1.toml").write_text(
        f'title = "Homework 1"\ndue = 2026-12-01T23:59:00+09:00\n[points]\n{points}', "utf-8"
    )
    place = ("--root", small_course, "--lang", "en")
    assert call("notebook", "hw1", "--out", out, *place).code == 0
    notebook = nbformat.read(out, 4)
    nbformat.validate(notebook)
    assert notebook.cells[0].source == (
        "# Homework 1\n\n- Due: 2026-12-01 23:59+09:00\n"
        "- There is no partial credit: every value has to be right in every case."
    )
    assert notebook.cells[3].source.startswith("## Twice, and the sum (2)\n")
    stubs = [cell for cell in notebook.cells if "grade" in cell.metadata]
    assert [cell.metadata["grade"] for cell in stubs] == [f"maths/{n}" for n in reversed(LINES)]
    for cell in stubs:
        name = cell.metadata["grade"].partition("/")[2]
        cell.source = f"# grade: maths/{name}\nimport numpy as np\n\ndef double(x):\n    {LINES[name]}\n    return y, total"
        cell.metadata["tags"] = ["raises-exception"]
        if name == "hinted":
            cell.source += "\n%grade hint"
        if name == "again":  # a cell above it that was not run last
            old = nbformat.v4.new_code_cell(cell.source.replace("x + x", "x"))
            notebook.cells.insert(notebook.cells.index(cell), old)
    nbformat.write(run(notebook, small_course), out)
    hint = next(cell for cell in notebook.cells if "\n%grade hint" in cell.source)
    assert "Blank 2 (line 6 of cell `# grade: maths/hinted`)" in said_by(hint)
    handed_in = tmp_path / "class" / "Anna"
    handed_in.mkdir(parents=True)
    shutil.copy(out, handed_in)
    assert call("batch", "hw1", handed_in.parent, "--out", tmp_path / "out", *place).code == 0
    rows = {row.exercise: row for row in read_rows(tmp_path / "out")}
    in_kernel = last_statuses(state_folder(small_course))
    assert {f"maths/{name}": row.status for name, row in rows.items()} == in_kernel
    assert len(in_kernel) == len(LINES)
    right = {"right", "right_too", "again"}
    [heading, anna] = csv.reader((tmp_path / "out" / "gradebook.csv").open(encoding="utf-8-sig"))
    scores = dict(zip(heading, anna, strict=True))
    assert {name for name in LINES if scores[f"maths/{name}"] == "2"} == right
    assert {scores[f"maths/{name}"] for name in {*LINES} - right} == {"0"}


def said_by(cell) -> str:
    return "\n".join(out["data"]["text/plain"] for out in cell.outputs if "data" in out)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_everything_a_notebook_says_to_type_can_be_typed_there(topic, language):
    answer = code_of(load_course(topic).load("maths", "double").answer)
    lines = [
        f"# grade: maths/double\n{answer.replace('2 * x', 'x**2')}\n%grade",
        "%grade maths/double --case 1",
        "%grade hint maths/double",
        "%grade hint maths/double 3 --blank 1",
        "%grade solution maths/double",
        "%grade solution maths/double --force",
        "%grade reset maths/double",
        f"%%grade\n# grade: maths/double\n{answer}",
        "%grade hint maths/double",
        "%grade hint",
        "%grade exam",
        "%grade maths",
        "%grade math/double",
        "%grade trust --list",
        f"# grade: maths/double\n{'#' * 300_000}",
        "%grade maths/double",
        "# grade: maths/double\nx = 1",
        "%grade maths/double",
    ]
    notebook = made(topic, language)
    notebook.cells = [*notebook.cells[:3], *map(nbformat.v4.new_code_cell, lines)]
    notebook.cells[2].source += f"\nimport os\nos.environ['GRADE_LANG'] = '{language}'"
    said = [said_by(cell) for cell in run(notebook, topic).cells[3:]]
    (wrong, case, trap, line, early, answered, reset, right, passed, *problems) = said
    assert "✗" in wrong
    assert "%grade maths/double --case 1" in wrong
    assert "x = [[" in case
    assert "%grade hint maths/double" in trap
    assert "y = 2 * x" in line
    assert "%grade solution maths/double --force" in early
    assert "┃     y = 2 * x" in answered
    assert "     6 ┃" in answered
    assert "# grade: maths/double" in reset
    assert "y = ..." in reset
    assert "✓" in right
    assert "%grade solution maths/double" in right
    assert "%grade solution maths/double" in passed
    assert "# grade: TOPIC/EXERCISE" in problems[0]
    assert "%grade lstm/lstm_step" in problems[0]
    assert "%grade reset maths/double" in problems[-1]
    for text in said:
        assert "exercises/" not in text
        assert ".py" not in text
        assert not re.search(r"(?<!%)\bgrade +[a-z]+(/| )", text.replace("# grade:", "")), text


def test_a_notebook_knows_every_command_and_every_sentence_that_names_one():
    known = {*INSIDE, *OUTSIDE, *TERMINAL_ONLY}
    assert set(_group("en").commands) - {"run"} <= known
    sentences = [*errors.ERRORS.values(), *messages.FAILURE.values(), messages.REDUCED]
    for sentence in sentences:
        for text in sentence.both.values():
            said = in_notebook(re.sub(r"\{(key|example|nearest)\}", "lstm/lstm_step", text))
            for word in known:
                assert not re.search(rf"(?<!%)\bgrade {word}\b", said), said
    assert in_notebook("The grader is old. Bring grade up to date.").count("%") == 0
    assert in_notebook(Text("grade a/b --case 1", "").ja) == "%grade a/b --case 1"


@pytest.mark.parametrize("folder", [topic.folder for topic in load_course(ROOT).topics])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_topic_makes_a_sound_notebook(folder, language):
    course = load_course(ROOT)
    topic = next(topic for topic in course.topics if topic.folder == folder)
    nbformat.validate(make_notebook(course, contents_of(course, topic, language), language))


def test_the_notebooks_own_keras_keeps_its_settings(tmp_path):
    """Right values that Keras computes are computed elsewhere."""
    for name in ("solutions", "exercises", "datasets"):
        shutil.copytree(ROOT / name, tmp_path / name)
    trust(tmp_path)
    notebook = made(tmp_path)
    source = load_course(tmp_path).load("lstm", "clip_by_norm").answer
    notebook.cells = [
        *notebook.cells[:3],
        nbformat.v4.new_code_cell(f"%%grade lstm/clip_by_norm\n{code_of(source)}"),
        nbformat.v4.new_code_cell("import sys\n'keras' in sys.modules"),
    ]
    run(notebook, tmp_path)
    assert "✓" in notebook.cells[3].outputs[0]["data"]["text/plain"]
    assert notebook.cells[4].outputs[0]["data"]["text/plain"] == "False"
