"""`git pull` in a learner's clone, with real git: it goes through, and no work is lost, whatever became of the stubs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from grader.authors.build import build_one
from grader.format.course import load_course
from grader.learners.own_course import find_own_course
from grader.learners.reset import reset_exercise
from grader.trust import trust

from .conftest import DOUBLE

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
PAIR = ("maths", "double")
OWN = "exercises/maths/double.py"
WORK = "import numpy as np\n\n\ndef double(x):\n    y = 2 * x\n    total = np.sum(y)\n    return y, total\n"
NEWER = DOUBLE.replace("その要素の和", "その全要素の和").replace(
    "return y, total", "return y, total  # blank"
)
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
}  # fmt: skip


def git(folder: Path, *words: object) -> str:
    done = subprocess.run(
        ["git", "-C", str(folder), *map(str, words)], env=ENVIRONMENT, capture_output=True, text=True
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def build(folder: Path) -> None:
    course = load_course(folder)
    for pair in course.pairs:
        build_one(course, *pair)


def commit(folder: Path, *options: str) -> None:
    git(folder, "add", "-A", *options)
    git(folder, "commit", "-q", "-m", "x")


@pytest.fixture
def upstream(small_course):
    assert NEWER.count("# blank") == DOUBLE.count("# blank") + 1
    (small_course / ".gitignore").write_text(".grade/\n", encoding="utf-8")
    build(small_course)
    git(small_course, "init", "-q", "-b", "main")
    commit(small_course)
    return small_course


@pytest.fixture
def clone(upstream, tmp_path):
    folder = tmp_path / "clone"
    git(tmp_path, "clone", "-q", upstream, folder)
    trust(folder)
    return folder


def change_upstream(upstream: Path) -> str:
    """A changed prompt and a new exercise; the new stub."""
    (upstream / "solutions/maths/double.py").write_text(NEWER, encoding="utf-8")
    (upstream / "solutions/maths/again.py").write_text(DOUBLE, encoding="utf-8")
    topics = upstream / "solutions/topics.toml"
    text = topics.read_text(encoding="utf-8")
    topics.write_text(text.replace('"double"', '"double", "again"'), encoding="utf-8")
    build(upstream)
    commit(upstream)
    return (upstream / OWN).read_text(encoding="utf-8")


def work(clone: Path) -> None:
    (clone / OWN).write_text(WORK, encoding="utf-8")
    find_own_course(clone)  # as every command of a learner does


@pytest.mark.parametrize("way", ["forward", "merge", "rebase"])
def test_a_pull_goes_through_and_leaves_the_work(way, upstream, clone, call):
    work(clone)
    assert git(clone, "status", "--porcelain") == ""
    if way != "forward":
        (clone / "notes.txt").write_text("mine", encoding="utf-8")
        commit(clone)
    stub = change_upstream(upstream)
    git(clone, "pull", "-q", "--no-edit", "--rebase" if way == "rebase" else "--no-rebase")
    assert git(clone, "status", "--porcelain") == ""
    assert (clone / OWN).read_text(encoding="utf-8") == WORK
    assert (clone / "exercises/maths/again.py").is_file()
    assert (clone / "solutions/maths/double.py").read_text(encoding="utf-8") == NEWER
    git(clone, "fsck")
    if way == "forward":
        result = call("maths/double", "--root", clone)
        assert result.code == 0, result.out + result.err
        reset_exercise(load_course(clone), *PAIR, clone / ".grade")
        assert (clone / OWN).read_text(encoding="utf-8") == stub
        assert git(clone, "status", "--porcelain") == ""
        assert git(clone, "ls-files", "-v").count("S ") == 0
        assert "sparse" not in git(clone, "config", "--list", "--local")


def test_what_else_git_does_leaves_the_work(clone):
    work(clone)
    (clone / "notes.txt").write_text("mine", encoding="utf-8")
    commit(clone)
    assert (
        git(clone, "show", "--stat", "--format=")
        == "notes.txt | 1 +\n 1 file changed, 1 insertion(+)"
    )
    for words in (
        ["stash", "-u"],
        ["reset", "--hard", "HEAD~1"],
        ["clean", "-fdxq"],
        ["switch", "-qc", "x"],
    ):
        git(clone, *words)
        assert (clone / OWN).read_text(encoding="utf-8") == WORK, words


def test_an_author_sees_what_she_builds(upstream):
    (upstream / OWN).write_text(WORK, encoding="utf-8")
    find_own_course(upstream)
    assert git(upstream, "status", "--porcelain") == ""
    (upstream / "solutions/maths/double.py").write_text(NEWER, encoding="utf-8")
    build_one(load_course(upstream), *PAIR, force=True)
    (upstream / "solutions/maths/double.py").write_text(DOUBLE, encoding="utf-8")
    find_own_course(upstream)  # a stub of an exercise that has changed since is no work
    assert git(upstream, "status", "--porcelain") == f"M {OWN}"


def test_a_stub_of_today_is_no_work(upstream):
    (upstream / "solutions/maths/double.py").write_text(NEWER, encoding="utf-8")
    build(upstream)
    shutil.rmtree(upstream / ".grade/stubs")
    find_own_course(upstream)
    assert "exercises" in git(upstream, "status", "--porcelain")


def committed(clone: Path) -> None:
    (clone / OWN).write_text(WORK.replace("2", "3"), encoding="utf-8")
    commit(clone)


def two_trees(clone: Path) -> None:
    git(clone, "worktree", "add", "-q", clone.parent / "other", "-b", "other")


def own_sparse_checkout(clone: Path) -> None:
    git(clone, "sparse-checkout", "set", "--no-cone", "/*", "!/nothing")


def switched_off(clone: Path) -> None:
    work(clone)
    git(clone, "sparse-checkout", "disable")


@pytest.mark.parametrize(
    "before", [committed, two_trees, own_sparse_checkout, switched_off], ids=lambda one: one.__name__
)  # fmt: skip
def test_whoever_does_otherwise_is_left_alone(before, clone):
    before(clone)
    patterns = clone / ".git/info/sparse-checkout"
    kept = patterns.read_bytes() if patterns.exists() else None
    work(clone)
    assert git(clone, "status", "--porcelain") == f"M {OWN}"
    assert (patterns.read_bytes() if patterns.exists() else None) == kept
