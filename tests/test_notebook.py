"""Notebooks: executed as a learner would, unfilled and filled, and handed in."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from grader.classes.intake import Asked, read_class
from grader.format.course import load_course
from grader.format.exercise import edited_answer
from grader.learners.notebook import code_of, make_notebook
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
    return make_notebook(course, course.topics[0], language)


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
    course = load_course(topic)
    text = make_notebook(course, course.topics[0], language).cells[3].source
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
        ("%grade maths/double --lang xx", "ja, en"),
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


@pytest.mark.parametrize("folder", [topic.folder for topic in load_course(ROOT).topics])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_topic_makes_a_sound_notebook(folder, language):
    course = load_course(ROOT)
    topic = next(topic for topic in course.topics if topic.folder == folder)
    nbformat.validate(make_notebook(course, topic, language))


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
