"""Similar work: what is equal after normalising, what counts as evidence, and the page that shows it."""

from __future__ import annotations

import ast
import csv
import re
import shutil

import pytest

from grader.classes.similar_forms import BESIDE, form_of, given_by, units_of
from grader.classes.similar_pairs import Shared, clusters_of, find_pairs
from grader.format.course import load_course
from tests.conftest import DOUBLE

from .test_exam_axe import TAGS
from .test_exam_browser import CHROMIUM, chromium

__all__ = ["chromium"]

GIVEN = frozenset({"x", "y", "z", "np"})


def form(text: str) -> str:
    return form_of(ast.parse(text).body, GIVEN)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("y = x * 2 + z", "y = z + 2 * x  # mine"),
        ("t = x @ z\ny = t + t", "product = x @ z\ny = product + product"),
        ("y = x - z + 1", "y = 1 - z + x"),
        ("y = -x + z", "y = z - x"),
        ("y = x / z * 2", "y = 2 * x / z"),
        ("y = (x + z) + 1", "y = x + (1 + z)"),
        ("y += x", "y = x + y"),
        ("y: float = x", "y = x"),
        ("y = x > z", "y = z < x"),
        ("y = x == z", "y = z == x"),
        ("y = np.sum(x, axis=0, keepdims=True)", "y = np.sum(x, keepdims=True, axis=0)"),
        ("y = [a + b for a, b in x]", "y = [i + j for i, j in x]"),
        (
            "def f(a):\n    'Text.'\n    return a + x",
            "def g(value: int) -> int:\n    return x + value",
        ),
    ],
)
def test_what_only_looks_different_is_the_same_form(one, other):
    assert form(one) == form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("y = x - z", "y = z - x"),
        ("y = x / z", "y = z / x"),
        ("y = x @ z", "y = z @ x"),
        ("y = x > z", "y = x < z"),
        ("y = x + z", "y = x * z"),
        ("y = np.sum(x)", "y = np.mean(x)"),
        ("y = -x * z", "y = x * z"),
        ("t = x\ny = z", "t = x\ny = t"),
        ("y = x - (z - 1)", "y = x - z - 1"),
        ("y = [a + z for a in x]", "y = [z + z for a in x]"),
    ],
)
def test_what_computes_something_else_is_another_form(one, other):
    assert form(one) != form(other)


@pytest.mark.parametrize(
    "source",
    ["", "y = (", "y = " + "(" * 5000, "x = 1\n" * 100_000, "y = " + "-" * 3000 + "1", "y = " + "+".join("x" * 9000)],
    ids=["empty", "syntax", "nested", "long", "signs", "chain"],
)  # fmt: skip
def test_hostile_files_have_no_form_and_do_no_harm(small_course, source):
    exercise = load_course(small_course).load_answered("maths", "double")
    text = f"import numpy as np\n\n\ndef double(x):\n    {source}\n    return y, total\n"
    for one in (source, text):
        assert len(units_of(exercise, given_by(exercise), one)) <= 2


def test_units_are_the_blanks_and_what_stands_beside_them(small_course):
    exercise = load_course(small_course).load_answered("maths", "double")
    given = given_by(exercise)
    assert not units_of(
        exercise, given, exercise.answer.replace("2 * x", "...").replace("np.sum(y)", "...")
    )
    found = units_of(exercise, given, exercise.answer + "\n\ndef helper(a):\n    return a + 1\n")
    assert [unit.place for unit in found] == [1, 2, BESIDE]
    assert found[0].lines == (18, 18)


def test_pairs_need_rare_things_in_common_and_are_joined():
    def shared(*students: str, weight: float) -> Shared:
        return Shared("maths/double", frozenset({(1, "".join(students))}), False, students, weight)

    pairs = find_pairs(
        [shared("a", "b", weight=30), shared("b", "c", weight=20), shared("c", "d", weight=5)], 40
    )
    assert [(pair.students, pair.weight) for pair in pairs] == [(("a", "b"), 30), (("b", "c"), 20)]
    assert [students for students, _ in clusters_of(pairs)] == [("a", "b", "c")]


WRONG = "y = x * 2 + np.arange({}) - np.arange({})\n    total = np.sum(y) * len(y) ** {}"
COPIED = {
    "Anna": "scale = 3 + len(x)\n    y = x * scale - x\n    total = np.sum(y) - scale",
    "<b>Bo": "k = len(x) + 3  # mine\n    y = -x + k * x\n    total = -k + np.sum(y)",
}
EXERCISES = ["double", "second", "third"]


@pytest.fixture
def results(small_course, tmp_path, call):
    """A class of 16 in three exercises, two of whom share what is wrong."""
    folder = small_course / "solutions" / "maths"
    for name in EXERCISES[1:]:
        shutil.copy(folder / "double.py", folder / f"{name}.py")
    students = {f"s{n:02}": WRONG.format(n, n, n + 2) for n in range(8)} | COPIED
    students |= {f"right{n}": "y = x + x\n    total = np.sum(y)" for n in range(6)}
    for student, body in students.items():
        for name in EXERCISES:
            path = tmp_path / "class" / student.replace("<b>", "b&") / "maths" / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(
                f"import numpy as np\n\n\ndef double(x):\n    {body}\n    return y, total\n",
                "utf-8",
            )
    place = ("--out", tmp_path / "out", "--root", small_course, "--lang", "en")
    roster = tmp_path / "roster.csv"
    roster.write_text("login,name\nAnna,安奈 A\n", "utf-8")
    assert call("batch", tmp_path / "class", *place, "--roster", roster).code == 0
    return tmp_path / "out"


def test_copies_are_found_and_independent_work_is_not(results, small_course, call):
    result = call("similar", results, "--root", small_course, "--lang", "en")
    assert result.code == 0
    assert "Pairs that are alike: 1, groups of them: 1." in result.out
    [heading, *lines] = csv.reader((results / "similar.csv").open(encoding="utf-8-sig"))
    assert heading[:4] == ["group", "student", "other", "exercise"]
    assert {tuple(line[1:3]) for line in lines} == {("Anna", "b&Bo")}
    assert {line[3] for line in lines} == {f"maths/{name}" for name in EXERCISES}
    assert {line[4] for line in lines} == {"equal after normalising"}
    page = (results / "similar.html").read_text("utf-8")
    assert "b&amp;Bo" in page
    assert "安奈 A" in page
    assert "not in the roster" in page
    assert "It shows equality, not copying" in page
    assert "<script" not in page
    assert not re.search(r"(src|href)=", page)
    assert 'href="similar.html"' in (results / "report.html").read_text("utf-8")
    assert "y = x * scale - x" in page
    assert "y = -x + k * x" in page
    japanese = call("similar", results, "--root", small_course, "--lang", "ja")
    assert japanese.code == 0
    assert "写したかどうか" in (results / "similar.html").read_text("utf-8")


def test_a_folder_without_results_is_said_and_stays_as_it_is(small_course, tmp_path, call):
    result = call("similar", tmp_path, "--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "grade batch" in result.err
    assert not (tmp_path / "similar.html").exists()


def test_a_file_that_the_exercise_does_not_know_what_to_do_with_is_one_unit(small_course):
    text = DOUBLE.partition("# ==== grading")[0].replace("return y, total", "return (y, total)[:]")
    exercise = load_course(small_course).load_answered("maths", "double")
    [unit] = units_of(exercise, given_by(exercise), text)
    assert unit.place == BESIDE


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here, and no right to install it")
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_page_shuts_nobody_out_and_fits_a_phone(
    results, small_course, call, chromium, language
):
    from axe_playwright_python.sync_playwright import Axe

    assert call("similar", results, "--root", small_course, "--lang", language).code == 0
    for scheme, width in (("light", 390), ("dark", 1280)):
        context = chromium.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True
        )
        page = context.new_page()
        page.goto((results / "similar.html").as_uri())
        page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
        found = Axe().run(page, options=TAGS).response
        assert [one["id"] for one in found["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        context.close()
