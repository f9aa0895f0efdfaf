"""The measurement of the checks: mutants are what they should be, and the figures are those of the page."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from benchmarks.backends import read_backends
from benchmarks.checks import PAGE
from benchmarks.figures import digest_for, is_stale, judging_modules, read_figures, stray_records
from benchmarks.hand_written import accepted_here, measure_wrong
from benchmarks.kept_answers import CORRECT, WRONG, answers_file, kept_answers
from benchmarks.mutants import MOST, make_mutants
from benchmarks.quality_page import quality_page
from benchmarks.right_answers import measure_correct
from benchmarks.wrong_answers import fresh_seed, measure_mutants
from grader.format.exercise import parse_exercise
from tests.conftest import DOUBLE

ROOT = Path(__file__).resolve().parents[1]
EXERCISE = parse_exercise(DOUBLE, Path("double.py"), "maths")
WITH_ANSWERS = sorted((file.parent.name, file.stem) for file in CORRECT.glob("*/*.py"))
WITH_WRONG = sorted((file.parent.name, file.stem) for file in WRONG.glob("*/*.py"))


def test_a_mutant_changes_one_blank_and_is_a_program():
    mutants = make_mutants(EXERCISE)
    first, second = (EXERCISE.answer[blank.start : blank.end] for blank in EXERCISE.blanks)
    assert {mutant.change for mutant in mutants} >= {"operator", "constant", "function", "call"}
    for mutant in mutants:
        ast.parse(mutant.source)
        assert (first in mutant.source) == (mutant.blank == 2)
        assert (second in mutant.source) == (mutant.blank == 1)
    sources = [mutant.source for mutant in mutants]
    assert len(set(sources)) == len(sources) <= MOST["numpy"]
    assert EXERCISE.answer not in sources
    assert make_mutants(EXERCISE) == mutants


def test_every_kind_of_slip_is_made():
    more = "2 * x + 0.0 * np.max(x[:, 1:] @ x[:, 1:].T, axis=1, keepdims=True)"
    exercise = parse_exercise(
        DOUBLE.replace("y = 2 * x", f"y = {more}"), Path("double.py"), "maths"
    )
    statements = [mutant.statement for mutant in make_mutants(exercise) if mutant.blank == 1]
    for part in (
        "np.min(",
        "axis=0",
        "axis=None",
        "x[:, 1 + 1:]",
        "x[:, 1:] * x",
        "3 * x",
        "2 / x",
    ):
        assert any(part in statement for statement in statements), part
    for part in ("keepdims", ".T", "0.0", "@"):
        assert any(part not in statement for statement in statements), part


def test_mutants_are_counted_by_what_became_of_them(runners):
    found = measure_mutants(EXERCISE, runners)
    assert found["rejected"] + found["proved"] + len(found["survivors"]) == found["mutants"]
    assert found["survivors"] == []
    assert found["named"] == found["equal_to_mistake"] > 0
    assert found["false"] == []


def test_a_check_that_is_too_weak_is_found(runners):
    """With one element only, the first and the last are the same: a mutant survives, and is no proof."""
    text = DOUBLE.replace("[(1, 2), (3, 4)]", "[(1, 1)]").replace("np.sum(y)", "y[-1, -1]")
    text = text.replace('"np.sum"', '"y[-1, -1]"').replace('"np.mean"', '"y[-1, -1] / 2"')
    text = text.replace("(x + x).sum()", "(x + x)[-1, -1]")
    exercise = parse_exercise(text, Path("double.py"), "maths")
    found = measure_mutants(exercise, runners)
    assert found["proved"] + len(found["survivors"]) > 0


def test_the_page_tells_the_figures(course):
    assert PAGE.read_text("utf-8") == quality_page(read_figures(course), read_backends())


def test_no_figure_is_older_than_its_exercise(course):
    """Where this fails, type `python -m benchmarks.checks`.

    A proof may be: the engine's judging changes more often than an exercise, and then three seeds prove it.
    """
    stale = [
        f"{key}: {part}"
        for key, record in read_figures(course).items()
        for part in record.keys() - {"proof"}
        if is_stale(record, course.load(*key.split("/")), part)
    ]
    assert stale == []
    assert stray_records(course) == []


def test_what_decides_a_proof_is_in_its_digest():
    names = {f"{module.parent.name}/{module.stem}" for module in judging_modules()}
    assert names >= {"authors/rules", "authors/evidence", "judging/compare", "running/observe"}
    assert names >= {"running/sandbox", "running/zygote", "format/edits", "format/blanks"}
    assert not [name for name in names if name.startswith(("saying/", "learners/", "exam/"))]


def test_a_mended_sentence_leaves_the_figures_and_a_mended_case_does_not():
    def digest(text: str) -> str:
        return digest_for(parse_exercise(text, Path("double.py"), "maths"), "mutants")

    why = EXERCISE.mistakes[0].why
    prompt = EXERCISE.prompt.text.en.strip().split("\n")[0]
    for sentence in (why.ja, why.en, prompt):
        assert DOUBLE.count(sentence) == 1
        assert digest(DOUBLE.replace(sentence, sentence + "!")) == digest(DOUBLE)
    assert digest(DOUBLE.replace(prompt, f"{prompt}\n\nOne paragraph more.")) == digest(DOUBLE)
    sentences = 'ja="もとのまま。",\n        en="This is x itself."'
    one_line = DOUBLE.replace(sentences, 'ja="もとのまま。", en="This is x itself."')
    assert digest(one_line) == digest(one_line.replace("もとのまま。", "もとの x のまま。"))
    stem = 'STEM = dict(ja="""倍\nと和""", en="Two things.")\n\nVARIANTS = {'
    assert digest(DOUBLE.replace("VARIANTS = {", stem)) == digest(DOUBLE)
    assert digest(DOUBLE.replace("[(1, 2), (3, 4)]", "[(1, 2), (3, 5)]")) != digest(DOUBLE)


def test_right_answers_are_the_sections_of_a_file(tmp_path):
    file = tmp_path / "double.py"
    assert kept_answers(file) == {}
    file.write_text(
        "# ==== plain ====\nimport os\n\n\n# ==== with_loops ====\n# a loop\nx = 1\n", "utf-8"
    )
    assert kept_answers(file) == {"plain": "import os\n", "with_loops": "# a loop\nx = 1\n"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import os\n\n\n# ==== plain ====\nx = 1\n", "double.py:1: before the first"),
        (
            "# ==== plain ====\nx = 1\n# ==== plain ====\ny = 2\n",
            "double.py:3: there is an answer plain",
        ),
        ("# ==== plain ====\nx = 1\n# === loops ===\ny = 2\n", "double.py:3: not of the form"),
        ("# ==== plain ====\nx = 1\n# ==== Loops ====\ny = 2\n", "double.py:3: not of the form"),
        ("# ==== plain ====\nx = 1\n #==== loops ====\ny = 2\n", "double.py:3: not of the form"),
        ("# ==== plain ====\n\n\n# ==== loops ====\ny = 2\n", "the answer plain is empty"),
        ("\n", "no answer"),
    ],
)
def test_a_file_of_right_answers_holds_nothing_else(tmp_path, text, said):
    file = tmp_path / "double.py"
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=said):
        kept_answers(file)


@pytest.mark.parametrize("folder", [CORRECT, WRONG])
def test_every_file_of_answers_has_its_exercise(course, folder):
    files = {str(file.relative_to(folder)) for file in folder.rglob("*.py")}
    assert files <= {f"{key}.py" for key in course.keys}


@pytest.mark.parametrize(("topic", "name"), WITH_ANSWERS, ids=["/".join(p) for p in WITH_ANSWERS])
def test_right_answers_written_in_other_ways_pass(course, runners, topic, name):
    found = measure_correct(
        course.load(topic, name), runners, seeds=1
    )  # `benchmarks.checks` tries many more
    assert found["rejected"] == []


@pytest.mark.parametrize(("topic", "name"), WITH_WRONG, ids=["/".join(p) for p in WITH_WRONG])
def test_wrong_answers_written_by_hand_are_rejected(course, topic, name):
    exercise = course.load(topic, name)
    if exercise.flavour == "tensorflow":
        pytest.skip("takes seconds for each: tried by the slow test")
    answers = kept_answers(answers_file(WRONG, topic, name))
    assert accepted_here(exercise, answers, fresh_seed(exercise)) == []


@pytest.mark.slow  # a tenth of a second for each of thousands
@pytest.mark.parametrize(("topic", "name"), WITH_WRONG, ids=["/".join(p) for p in WITH_WRONG])
def test_wrong_answers_written_by_hand_get_a_reason(course, runners, topic, name):
    found = measure_wrong(course.load(topic, name), runners)
    assert (found["accepted"], found["unexplained"]) == ([], [])


def test_the_page_says_how_many_operations_values_take():
    def record(*counts: int) -> dict:
        drawn = {"code": 0, "value": len(counts), "none": 0, "places": [len(counts), 0, 0, 0]}
        return {"exam": drawn | {"faults": [], "operations": [*counts]}}

    page = quality_page({"maths/few": record(2, 4), "maths/more": record(*range(6, 22, 2))}, {})
    assert "- Value questions: 10 of 2 exercises\n" in page
    assert "- Operations: median 11, nine of ten at most 18, the most 20: `maths/more`\n" in page
    assert "How long values take" not in quality_page(
        {"maths/old": {"exam": {**record()["exam"]}}}, {}
    )
