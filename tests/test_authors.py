"""`grade new`, `grade build` and `grade verify`, as the author of an exercise uses them."""

from __future__ import annotations

import io
import shutil

import pytest

from grader.format.course import load_course
from grader.text import Text
from tests.conftest import DOUBLE

STUB = "exercises/maths/double.py"


@pytest.fixture
def author(call, small_course):
    """`author("build", …)`: the command on the small course, in English."""

    def run(*words: str, language: str = "en"):
        return call(*words, "--root", small_course, "--lang", language)

    return run


@pytest.fixture
def stub(author, small_course):
    """The path of the small course's one stub, built."""
    author("build")
    return small_course / STUB


def contents(folder) -> dict[str, bytes]:
    """Every file below the folder."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def copies(course) -> list[str]:
    """What `build` put aside before it overwrote it."""
    return [path.read_text("utf-8") for path in (course / ".grade").rglob("double*.py")]


# grade new


@pytest.mark.parametrize("word", ["maths/triple", "shapes/area", "maths/oracle", "maths/x"])
def test_new_exercise_verifies_before_a_word_is_changed(author, small_course, word):
    made = author("new", word)
    assert made.code == 0
    assert f"solutions/{word}.py" in made.out
    assert f"grade verify {word}" in made.out
    assert "# TODO 1" in (small_course / "exercises" / f"{word}.py").read_text("utf-8")
    verified = author("verify", "--quick", word)
    assert verified.code == 0, verified.out
    assert f"✓ {word}" in verified.out


def test_new_topic_stands_in_the_table_and_the_others_stay(author, small_course):
    before = (small_course / "solutions/topics.toml").read_text("utf-8")
    author("new", "shapes/area")
    table = (small_course / "solutions/topics.toml").read_text("utf-8")
    assert table.startswith(before)
    assert 'folder = "shapes"' in table.removeprefix(before)
    assert author("build").out.count("unchanged: 1") == 1  # `area` has its stub, `double` gets one


TITLES = ("--ja", "図形の「面積」", "--en", 'Areas of "shapes"', "--syllabus", "1-(1)-i")


def topic_of(course, folder: str):
    return next(topic for topic in load_course(course).topics if topic.folder == folder)


def test_new_topic_has_the_titles_that_options_give(author, small_course):
    made = author("new", "shapes/area", *TITLES)
    topic = topic_of(small_course, "shapes")
    assert (made.code, topic.title, topic.syllabus) == (0, Text(TITLES[1], TITLES[3]), TITLES[5])
    assert "placeholder" not in made.out


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "write them at the end of solutions/topics.toml"),
        ("ja", "solutions/topics.toml の末尾に書いてください"),
    ],
)
def test_new_topic_without_titles_is_told_where_to_write_them(author, small_course, language, said):
    made = author("new", "shapes/area", *TITLES[:2], language=language)
    topic = topic_of(small_course, "shapes")
    assert (topic.title, topic.syllabus) == (Text(TITLES[1], "shapes"), "-")
    assert said in made.out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_new_asks_at_a_terminal_for_what_no_option_says(author, small_course, monkeypatch):
    answers = iter(["Areas", "  1-(1)-i "])
    asked = []

    def answer(prompt: str) -> str:
        asked.append(prompt.strip())
        return next(answers)

    monkeypatch.setattr("builtins.input", answer)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("io.StringIO", Terminal)  # which `call` writes to
    author("new", "shapes/area", "--ja", "面積")
    topic = topic_of(small_course, "shapes")
    assert (topic.title, topic.syllabus) == (Text("面積", "Areas"), "1-(1)-i")
    assert asked == ["Title in English:", "Item of the syllabus (such as 3-(5)-ii):"]
    author("new", "shapes/side")  # nothing is asked of a topic that is known
    assert len(asked) == 2


def test_new_takes_no_titles_for_a_topic_that_is_there(author, small_course):
    before = contents(small_course)
    result = author("new", "maths/triple", *TITLES)
    assert (result.code, contents(small_course)) == (2, before)
    assert "maths is in solutions/topics.toml already" in result.err


def test_new_topic_can_follow_a_table_that_does_not_end_its_last_line(author, small_course):
    path = small_course / "solutions/topics.toml"
    path.write_text(path.read_text("utf-8").rstrip(), encoding="utf-8")
    assert author("new", "shapes/area").code == 0
    assert author("build", "shapes").code == 0


@pytest.mark.parametrize("taken", ["solutions", "exercises"])
def test_new_refuses_a_name_that_is_taken_and_touches_nothing(author, small_course, taken):
    path = small_course / taken / "maths" / "triple.py"
    path.write_text(DOUBLE, encoding="utf-8")
    if taken == "exercises":
        (small_course / "exercises/maths/double.py").write_text("mine", encoding="utf-8")
    before = contents(small_course)
    result = author("new", "maths/triple")
    assert result.code == 2
    assert f"{taken}/maths/triple.py exists already" in result.err
    assert contents(small_course) == before


@pytest.mark.parametrize(
    "word",
    [
        "",
        "maths",
        "maths/",
        "/triple",
        "maths/triple/more",
        "Maths/triple",
        "maths/Triple",
        "maths/tri-ple",
        "maths/tri ple",
        "maths/3ple",
        "maths/_triple",
        "maths/triple.py",
        "maths/三倍",
        "../triple",
        "maths/..",
        "maths/triple\n",
        "maths/lambda",  # no function can have these names in the scaffold
        "maths/np",
        "maths/len",
    ],
)
def test_new_refuses_what_is_no_topic_and_name_and_writes_nothing(author, small_course, word):
    before = contents(small_course.parent)
    english, japanese = author("new", word), author("new", word, language="ja")
    assert (english.code, japanese.code) == (2, 2)
    assert "TOPIC/EXERCISE" in english.err
    assert "TOPIC/EXERCISE の形" in japanese.err
    assert contents(small_course.parent) == before


# grade build


def test_build_writes_the_stub_that_is_missing(author, small_course):
    result = author("build")
    assert result.code == 0
    assert f"written: {STUB}" in result.out
    assert "y = ...  # TODO 1\n" in (small_course / STUB).read_text("utf-8")


def test_building_again_changes_nothing(author, stub, small_course):
    before = contents(small_course)
    result = author("build")
    assert (result.code, result.out.strip()) == (0, "unchanged: 1")
    assert contents(small_course) == before


def test_build_writes_only_the_topics_that_are_named(author, small_course):
    author("new", "shapes/area")
    (small_course / "exercises/shapes/area.py").unlink()
    author("build", "shapes")
    assert (small_course / "exercises/shapes/area.py").is_file()
    assert not (small_course / STUB).exists()


@pytest.mark.parametrize(
    ("placeholder", "work"),
    [
        ("y = ...  # TODO 1", "y = 2 * x"),
        ("y = ...  # TODO 1", "y = 2 * x  # TODO 1"),
        ("total = ...  # TODO 2", "total = y.sum()"),
        ("total = ...  # TODO 2", ""),
    ],
)
def test_build_leaves_work_in_progress_and_says_so(author, stub, placeholder, work):
    begun = stub.read_text("utf-8").replace(placeholder, work)
    stub.write_text(begun, encoding="utf-8")
    result = author("build")
    assert result.code == 1
    assert f"kept, because it holds work: {STUB} (--force" in result.out
    assert stub.read_text("utf-8") == begun


def test_build_with_force_overwrites_work_and_keeps_a_copy(author, stub, small_course):
    fresh = stub.read_text("utf-8")
    for work in ("y = 2 * x", "y = x + x"):
        stub.write_text(fresh.replace("y = ...  # TODO 1", work), encoding="utf-8")
        assert author("build", "--force").code == 0
        assert stub.read_text("utf-8") == fresh
    kept = "".join(copies(small_course))
    assert kept.count("y = 2 * x\n") == kept.count("y = x + x\n") == 1


def test_build_renews_the_untouched_stub_of_an_older_text(author, stub, small_course):
    solution = small_course / "solutions/maths/double.py"
    solution.write_text(DOUBLE.replace("Twice, and the sum", "Two times"), encoding="utf-8")
    assert author("build").code == 0
    assert "Two times" in stub.read_text("utf-8")


@pytest.mark.parametrize("blanks", [1, 3])
def test_build_renews_an_untouched_stub_however_many_blanks_it_had(
    author, stub, small_course, blanks
):
    other = {
        1: DOUBLE.replace("np.sum(y)  # blank", "np.sum(y)"),
        3: DOUBLE.replace("return y, total", "return y, total  # blank"),
    }
    other[1] = other[1][: other[1].index('    "mean": dict(')] + "}\n"
    solution = small_course / "solutions/maths/double.py"
    for text, count in ((other[blanks], blanks), (DOUBLE, 2), (other[blanks], blanks)):
        solution.write_text(text, encoding="utf-8")
        result = author("build")
        assert (result.code, f"written: {STUB}" in result.out) == (0, True), result.out
        assert stub.read_text("utf-8").count("# TODO") == count


def test_a_stub_that_came_with_a_clone_is_known_once_it_was_built(author, stub, small_course):
    """What is committed is as good as what was written here: `build` found nothing to change in it."""
    shutil.rmtree(small_course / ".grade")
    author("build")
    solution = small_course / "solutions/maths/double.py"
    solution.write_text(DOUBLE.replace("return y, total", "return y, total  # blank"), "utf-8")
    assert author("build").code == 0
    assert "# TODO 3" in stub.read_text("utf-8")


def test_the_last_blank_filled_in_with_the_answer_itself_is_work(author, stub):
    """Without its placeholder the file looks like an older stub with a blank less."""
    done = stub.read_text("utf-8").replace("total = ...  # TODO 2", "total = np.sum(y)")
    stub.write_text(done, encoding="utf-8")
    assert author("build").code == 1
    assert stub.read_text("utf-8") == done


def test_what_was_written_around_the_placeholders_of_an_older_stub_is_not_lost(
    author, stub, small_course
):
    noted = stub.read_text("utf-8").replace("def double", "# my own thoughts\ndef double")
    stub.write_text(noted, encoding="utf-8")
    author("build")
    assert noted in (stub.read_text("utf-8"), *copies(small_course))


def test_stub_that_git_gave_other_ends_of_lines_is_no_work(author, stub, small_course):
    stub.write_bytes(stub.read_bytes().replace(b"\n", b"\r\n"))
    before = contents(small_course)
    assert author("build").out.strip() == "unchanged: 1"
    assert contents(small_course) == before
    solution = small_course / "solutions/maths/double.py"
    solution.write_text(DOUBLE.replace("Twice, and the sum", "Two times"), encoding="utf-8")
    assert author("build").code == 0
    assert "Two times" in stub.read_text("utf-8")


def test_build_says_what_it_cannot_write(author, small_course):
    (small_course / "exercises/maths").rmdir()
    (small_course / "exercises/maths").write_text("in the way", encoding="utf-8")
    result = author("build")
    assert result.code == 2
    assert "Cannot write" in result.err
    assert "double.py" in result.err


# grade verify


@pytest.mark.parametrize("language", ["ja", "en"])
def test_verify_proves_a_sound_exercise(author, stub, language):
    result = author("verify", "--quick", language=language)
    assert (result.code, result.err) == (0, "")
    assert "✓ maths/double" in result.out
    assert "✗" not in result.out


def test_verify_writes_nothing(author, stub, small_course):
    before = contents(small_course)
    author("verify", "--quick")
    assert contents(small_course) == before


@pytest.mark.parametrize(("option", "seeds"), [((), 20), (("--quick",), 3)])
def test_verify_says_over_how_many_seeds_it_looked(author, stub, option, seeds):
    result = author("verify", *option)
    assert result.code == 0
    assert f"1 of 1 exercises keep every rule ({seeds} seeds;" in result.out


def test_thorough_verify_finds_what_few_seeds_do_not_show(author, stub, small_course):
    rare = "return x + x + 1e-3 * (abs(x) > 2.5), (x + x).sum()"
    solution = small_course / "solutions/maths/double.py"
    solution.write_text(DOUBLE.replace("return x + x, (x + x).sum()", rare), encoding="utf-8")
    assert author("verify", "--quick").code == 0
    thorough = author("verify")
    assert thorough.code == 1
    assert "answer errs by" in thorough.out


def test_verify_prints_how_close_the_nearest_mistake_is(author, stub, small_course):
    solution = small_course / "solutions/maths/double.py"
    solution.write_text(DOUBLE.replace('"x / 2"', '"2.01 * x"'), encoding="utf-8")
    result = author("verify", "--quick")
    assert result.code == 0
    assert "(half)" in result.out


def test_verify_goes_on_after_an_exercise_that_cannot_be_read(author, stub, small_course):
    broken = small_course / "solutions/maths/broken.py"
    broken.write_text(DOUBLE.replace("MISTAKES", "ERRORS"), encoding="utf-8")
    result = author("verify", "--quick")
    assert result.code == 1
    assert "✗ maths/broken" in result.out
    assert "broken.py:" in result.out
    assert "✓ maths/double" in result.out
    assert "1 of 2 exercises keep every rule" in result.out


def test_verify_of_one_exercise_leaves_the_others_alone(author, stub, small_course):
    shutil.copy(
        small_course / "solutions/maths/double.py", small_course / "solutions/maths/other.py"
    )
    result = author("verify", "--quick", "maths/double")
    assert result.code == 0
    assert "maths/other" not in result.out


def test_an_empty_file_is_written_anew_without_force(small_course, call):
    """Somebody emptied the file by accident: there is nothing in it to lose."""
    path = small_course / "exercises" / "maths" / "double.py"
    path.write_text("\n \n", encoding="utf-8")
    assert call("build", "maths", "--root", small_course).code == 0
    assert "# TODO 1" in path.read_text("utf-8")


def test_an_argument_that_cannot_cross_to_another_process_is_named(small_course, call):
    path = small_course / "solutions" / "maths" / "double.py"
    path.write_text(
        path.read_text("utf-8").replace("yield dict(x=", "yield dict(x={1}, y="), "utf-8"
    )
    result = call("verify", "--quick", "--root", small_course, "--lang", "en")
    assert result.code == 1
    assert "case 1, x: set (an argument is an array, a number" in " ".join(result.out.split())
