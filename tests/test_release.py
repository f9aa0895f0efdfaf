"""`grade release`: what learners get grades as the course itself does, and holds no answer."""

from __future__ import annotations

import json
import re
import tomllib
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from grader.classes.release import write_release
from grader.format.course import load_course, stub_of
from grader.format.exercise import edited_answer, load_exercise
from grader.format.released import load_released, released_text
from grader.judging.reference import compute_reference, get_reference, write_released
from grader.running import wire
from tests.conftest import DOUBLE, ROOT
from tests.merging import Pieces, wanted

PAIRS = load_course(ROOT).pairs
# Blanks whose statement is given without any mistake's help, by the exercise itself: a formula of the prompt that Python
# writes in the same way, or a given line that does the same elsewhere;
GIVEN = {
    "cnn/conv1x1_reduction_cost 4",
}
# and those for which a given line has the beginning and another the end. Both lists only ever shrink.
GIVEN_IN_HALVES = {
    "gradient_descent/momentum_update 2",
}
TRIVIAL = 11  # blanks that are one name or number, which anything gives


def right_statements(exercise) -> list[str]:
    return [exercise.answer[blank.start : blank.end].strip() for blank in exercise.blanks]


@pytest.fixture
def handout(small_course, call, tmp_path):
    (small_course / "datasets").mkdir()
    (small_course / "datasets" / "numbers.csv").write_text("a\n1\n")
    folder = tmp_path / "handout"
    result = call("release", folder, "--root", small_course, "--lang", "en")
    assert result.code == 0, result.err
    assert "without their answers" in result.out
    assert "Computing the right values  3/3" in result.err
    assert "Keras" not in result.err  # nothing that takes minutes
    assert "grade trust .\n    grade maths/double" in result.out
    return folder


def test_it_holds_stubs_data_and_references_but_no_answer(small_course, handout):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    files = {str(path.relative_to(handout)) for path in handout.rglob("*") if path.is_file()}
    assert files == {
        "README.md",
        "datasets/numbers.csv",
        "exercises/maths/double.py",
        "released/topics.toml",
        "released/maths/double.json",
        *(f"released/maths/double-{seed}.ref" for seed in range(3)),
    }
    assert (handout / "exercises/maths/double.py").read_text("utf-8") == stub_of(exercise)
    answers = [*right_statements(exercise), "2 * x", "x + x", "np.sum", "def oracle"]
    answers += ["x**2", "x / 2", "x + 0", "np.mean"]
    for name in files:
        content = (handout / name).read_bytes()
        assert not [answer for answer in answers if answer.encode() in content], name


def submissions(exercise) -> dict[str, str]:
    square, *_, mean = exercise.mistakes
    return {
        "stub": stub_of(exercise),
        "mistake": edited_answer(exercise, square.edits),
        "two mistakes": edited_answer(exercise, square.edits + mean.edits),
        "no known mistake": exercise.answer.replace("2 * x", "2 * x + 1"),
        "crash": exercise.answer.replace("2 * x", "2 * missing"),
        "right": exercise.answer,
    }


@pytest.mark.parametrize("seed", [0, 2])
def test_it_gives_the_verdicts_of_the_course(seed, small_course, handout, call):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    seen = []
    for name, source in submissions(exercise).items():
        verdicts = []
        for root in (small_course, handout):
            (root / "exercises" / "maths" / "double.py").write_text(source, encoding="utf-8")
            result = call("maths/double", "--json", "--seed", seed, "--root", root)
            verdict = json.loads(result.out)
            # Which blank is at fault is told with the answer only, variables where that is not told.
            for key in ("seconds", "whereabouts", "variables"):
                verdict["results"][0].pop(key)
            named = verdict["results"][0]["diagnosis"]  # its sentences are those of the next test
            verdict["results"][0]["diagnosis"] = named["mistakes"] if named else []
            verdicts.append((result.code, verdict))
        assert verdicts[0] == verdicts[1], name
        seen.append(verdicts[1][1]["results"][0])
    assert [result["status"] for result in seen] == [
        "unfinished", "wrong", "wrong", "wrong", "crashed", "passed",
    ]  # fmt: skip
    assert seen[1]["diagnosis"] == ["square"]
    assert seen[2]["diagnosis"] == ["square", "mean"]


def test_screens_work_without_the_answer(small_course, handout, call):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    path = handout / "exercises" / "maths" / "double.py"
    for name, sentences in (
        ("mistake", ("よくある間違いの 1 つと同じ値", "the values of a known mistake")),
        ("two mistakes", ("間違い 2 つが重なったとき", "the values of 2 known mistakes together")),
    ):
        path.write_text(submissions(exercise)[name], encoding="utf-8")
        for language, sentence in zip(("ja", "en"), sentences, strict=True):
            shown = call("maths", "--case", "1", "--root", handout, "--lang", language)
            assert shown.code == 1
            assert sentence in shown.out
            assert ("2 乗ではなく", "Twice, not the square.")[language == "en"] in shown.out
            assert not [line for line in ("x**2", "2 * x", "np.") if line in shown.out]
        record = json.loads(call("maths", "--json", "--root", handout).out)
        for language, start in (("ja", "よくある間違い"), ("en", "The same values as ")):
            said = record["results"][0]["diagnosis"][language]
            assert said.startswith(start)
            assert "x**2" not in said
    everything = call("--root", handout, "--lang", "en").out
    assert "Arithmetic" in everything
    assert "demo" not in everything


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        (["maths", "--seed", "7"], ("配られていません", "--seed can be 0, 1, 2")),
        (["verify"], ("grade verify は使えません", "grade verify cannot work there")),
        (["build"], ("grade build は使えません", "grade build cannot work there")),
        (["new", "maths/triple"], ("grade new は使えません", "grade new cannot work there")),
        (["quiz"], ("grade quiz は使えません", "grade quiz cannot work there")),
        (["quiz", "maths"], ("grade quiz は使えません", "grade quiz cannot work there")),
        (["exam"], ("grade exam は使えません", "grade exam cannot work there")),
        (["solution", "maths/double"], ("grade solution は使えません", "grade solution cannot")),
        (["hint", "maths/double"], ("出せるヒントがありません", "Hints are made from the answers")),
        (
            ["batch", "hand_ins", "--out", "out"],
            ("grade batch は使えません", "grade batch cannot work there"),
        ),
        (["demo"], ("grade demo は使えません", "grade demo cannot work there")),
        (["release", "again"], ("grade release は使えません", "grade release cannot work there")),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_needs_the_answers_says_so(words, sentences, handout, call):
    for language, sentence in zip(("ja", "en"), sentences, strict=True):
        result = call(*words, "--root", handout, "--lang", language)
        assert result.code == 2
        assert sentence in result.err


def test_a_damaged_file_says_so(handout, call):
    for name in ("double-0.ref", "double.json"):
        path = handout / "released" / "maths" / name
        path.write_bytes(path.read_bytes()[:-9])
        result = call("maths", "--root", handout, "--lang", "en")
        assert result.code == 2
        assert name in result.err
        assert "Copy it again" in result.err


def test_nothing_is_written_over(small_course, handout, call):
    for folder in (handout, small_course):
        result = call("release", folder, "--root", small_course, "--lang", "en")
        assert result.code == 2
        assert "is not an empty folder" in result.err


def test_what_another_version_handed_out_says_so(handout, call):
    path = handout / "released" / "maths" / "double.json"
    content = json.loads(path.read_text("utf-8"))
    for number in (2, 4):
        path.write_text(json.dumps({**content, "format": number}), encoding="utf-8")
        for language, sentence in (("ja", "ほかの版の grade"), ("en", "another version of grade")):
            result = call("maths", "--root", handout, "--lang", language)
            assert result.code == 2
            assert sentence in result.err


def strings_in(tree: object) -> Iterator[str]:
    """Every string of a tree, names of arrays among them."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, bytes):
        yield from strings_in(wire.unpack_tree(zlib.decompress(tree)))  # mistakes, pairs
    elif isinstance(tree, dict):
        for name, value in tree.items():
            yield from strings_in(name)
            yield from strings_in(value)
    elif isinstance(tree, list | tuple):
        for value in tree:
            yield from strings_in(value)


def test_references_hold_names_and_numbers_only(small_course, tmp_path, call):
    """What an exception says of a wrong statement may quote it."""
    raising = DOUBLE.replace('wrong="x / 2"', 'wrong="x.halved()"')
    (small_course / "solutions" / "maths" / "double.py").write_text(raising, encoding="utf-8")
    folder = tmp_path / "handout"
    assert call("release", folder, "--root", small_course).code == 0
    parts = {"asked", "cases", "expected", "returned", "mistakes", "pairs", "values", "raised"}
    parts |= {"variables", "answer", "inside"}
    names = {"square", "half", "unchanged", "mean", "x", "y", "total"}
    for path in folder.rglob("*.ref"):
        data = path.read_bytes()
        tree = wire.unpack_tree(data[data.index(b"\n") + 1 + 64 :])  # below two digests
        # Where it was raised, and the shapes of what was computed there: no words of a statement.
        raised = {"AttributeError", "", "blank 1"}
        strings = {text for text in strings_in(tree) if not re.fullmatch(r"\(\d,\d\)", text)}
        assert strings == parts | names | raised


def test_nothing_tells_how_the_models_of_the_oracle_are_built(small_course, handout):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    path = handout / "released" / "maths" / "double.json"
    released = load_released(path, "maths")
    inside = ({"y": ("part\tsecret\tDense\t2x3x",)},)
    write_released(released, 0, replace(compute_reference(exercise, 0), inside=inside))
    assert b"secret" not in b"".join(file.read_bytes() for file in handout.rglob("*.ref"))
    assert get_reference(released, 0, "cpu", None).inside == ()


def texts_in(path: Path) -> list[str]:
    """What one file of a release says, text by text."""
    if path.suffix == ".json":
        return list(strings_in(json.loads(path.read_text("utf-8"))))
    if path.suffix == ".toml":
        return list(strings_in(tomllib.loads(path.read_text("utf-8"))))
    return [path.read_text("utf-8")] if path.suffix in (".py", ".md", ".csv") else []


def found_in(texts, exercises) -> tuple[set[str], set[str]]:
    """The blanks whose statement stands in `texts`, and those of which there are two halves."""
    blanks = {
        f"{exercise.key} {blank.number}": blank
        for exercise in exercises
        for blank in wanted(exercise)
        if not blank.trivial
    }
    pieces = Pieces(texts, blanks.values())
    whole = {name for name, blank in blanks.items() if blank.words in pieces.whole}
    return whole, {name for name, blank in blanks.items() if pieces.joined(blank)} - whole


def test_nothing_it_holds_fills_a_blank_as_it_is_or_put_together(course, tmp_path):
    """Whoever takes all texts of a release to pieces finds no statement of any blank, nor two halves of one."""
    exercises = [course.load(*pair) for pair in course.pairs]
    write_release(tmp_path, course, exercises, [[] for _ in exercises])
    texts = {str(path.relative_to(tmp_path)): texts_in(path) for path in tmp_path.rglob("*.*")}
    introductions = {f"released/{topic.folder}/about.md" for topic in course.topics}
    files = {f"{place}/{each.key}" for each in exercises for place in ("exercises", "released")}
    others = {path for path in texts if not path.startswith("datasets/")} - introductions
    assert {str(Path(path).with_suffix("")) for path in others} == {*files, "released/topics"}
    sentences = [text for each in exercises for m in each.mistakes for text in m.why.both.values()]
    whole, halves = set(), set()
    for exercise in exercises:
        own = [f"exercises/{exercise.key}.py", f"released/{exercise.key}.json"]
        said = [text for path in own for text in texts.pop(path)]
        introduction = texts.get(f"released/{exercise.topic}/about.md", [])
        found = found_in(said + introduction, [exercise])
        whole |= found[0]
        halves |= found[1]
    of_all = [text for said in texts.values() for text in said]  # introductions, titles, data
    whole |= found_in(of_all + sentences, exercises)[0]
    assert (whole, halves) == (GIVEN, GIVEN_IN_HALVES)
    trivial = [blank for exercise in exercises for blank in wanted(exercise) if blank.trivial]
    assert len(trivial) <= TRIVIAL


def test_statements_of_mistakes_would_have_been_found(small_course):
    """Two mistakes of one blank, each right in one half."""
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    stub = stub_of(exercise)
    assert found_in([stub], [exercise]) == (set(), set())
    assert found_in([stub, "y = 2 * x  # so"], [exercise])[0] == {"maths/double 1"}
    assert found_in([stub, "Write it as (2*x), he said."], [exercise])[0] == {"maths/double 1"}
    assert found_in([stub, "2 + x", "x * 3"], [exercise]) == (set(), set())
    assert found_in([stub, "2 + x", "3 * x"], [exercise])[1] == {"maths/double 1"}
    assert found_in([stub, "np.mean(y)", "np.sum(x)"], [exercise])[1] == {"maths/double 2"}


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_every_exercise_can_be_handed_out(pair, course, tmp_path):
    """The same stub, and of the mistakes their names and sentences."""
    exercise = course.load(*pair)
    path = tmp_path / f"{exercise.name}.json"
    path.write_text(released_text(exercise), encoding="utf-8")
    released = load_released(path, exercise.topic)
    assert stub_of(released) == stub_of(exercise)
    assert released.key == exercise.key
    assert released.flavour == exercise.flavour
    assert released.allowed_imports == exercise.allowed_imports
    for mistake, kept in zip(exercise.mistakes, released.mistakes, strict=True):
        assert (mistake.name, mistake.why) == (kept.name, kept.why)
        assert vars(kept).keys() == {"name", "why"}
