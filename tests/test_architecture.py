"""How the engine hangs together: imports in one direction, sentences in both languages, one list of packages."""

from __future__ import annotations

import ast
import importlib
import re
import string
import tomllib
from pathlib import Path

import pytest

from grader.judging.compare import Kind, MismatchKind
from grader.judging.statement import StatementKind
from grader.judging.status import Status
from grader.running.task import FailureKind
from grader.running.values import Reason
from grader.saying import diagnoses, errors, messages
from grader.saying.exceptions.entry import Entry
from grader.text import Text

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "grader"

# The floors, ground first. A module imports from its own floor and from those below it only.
FLOORS = [
    {"errors", "text", "datasets", "locking", "keeping", "reading", "untyped", "trust", "sight"},
    {"format"},
    {"running"},
    {"judging"},
    {"saying"},
    {"learners", "authors", "classes"},
    {"exam"},
    {"desk", "marking"},
    {"cli", "__main__"},
]
MODULES = sorted(
    path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem != "__init__"
)


def floor(name: str) -> int:
    return next(number for number, names in enumerate(FLOORS) if name in names)


def imported(path: Path, top_level_only: bool = False) -> set[str]:
    """The modules of the engine that a file imports, without the leading `grader.`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else list(ast.walk(tree))
    names = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("grader"):
            base = node.module.removeprefix("grader").lstrip(".")
            names |= {base} if base else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {
                a.name.removeprefix("grader.") for a in node.names if a.name.startswith("grader.")
            }
    return {name for name in names if name and not name.startswith("_")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_only(path):
    own = floor(path.relative_to(PACKAGE).parts[0].removesuffix(".py"))
    above = {name for name in imported(path) if floor(name.partition(".")[0]) > own}
    assert not above


def test_no_imports_go_in_a_circle():
    """Of all imports: at the top of a module, inside its functions, and for types alone."""
    paths = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in PACKAGE.rglob("*.py")
    }
    imports = {name: modules_imported(path, set(paths)) for name, path in paths.items()}

    def reached(name: str) -> set[str]:
        seen: set[str] = set()
        waiting = list(imports[name])
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting += imports[one]
        return seen

    assert not [name for name in sorted(imports) if name in reached(name)]


def modules_imported(path: Path, known: set[str]) -> set[str]:
    """Those of the modules `known` that a file imports from or imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            # A name is a module of a package, or something that a module holds.
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {name if name in known else node.module for name in names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found & known


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_opens_with_what_it_is_for_and_stays_small(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= 330


def test_what_a_submission_runs_beside_knows_nothing_of_answers():
    """The modules that are loaded in the submission's process import nothing but one another."""
    inside = {"zygote", "child", "calling", "observe", "observe_keras", "values", "names"}
    inside |= {
        "inside",
        "keras_parts",
        "plain_error",
        "sandbox",
        "linux",
        "landlock",
        "seccomp",
        "system_calls",
        "allowed",
        "trials",
        "wire",
        "task",
        "crash_notes",
        "failing",
        "describing",
        "nearest",
        "operation",
        "positions",
    }
    for name in inside:
        known = {"running", *(f"running.{other}" for other in inside)}
        assert imported(PACKAGE / "running" / f"{name}.py") <= known


def requirements(name: str) -> list[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def test_requirements_and_package_agree():
    """A learner's file is the runtime and pytest, a developer's all that the tests need besides."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime = [line.replace("'", '"') for line in project["dependencies"]]
    extra = project["optional-dependencies"]["dev"]
    [pytest_line] = [line for line in extra if line.startswith("pytest>")]
    *learner, package = requirements("requirements.txt")
    first, *developer = requirements("requirements-dev.txt")
    assert (first, package) == ("-r requirements.txt", "-e .")
    assert learner == sorted([*runtime, pytest_line])
    assert sorted([*developer, pytest_line]) == sorted(extra)
    bounds = r">=[\d.]+,<[\d.]+(; .+)?$"
    assert all(re.search(bounds, line) for line in [*learner, *developer])
    named = {re.match(r"[a-z]+", line)[0] for line in learner}
    assert {"tensorflow", "keras", "numpy", "pandas", "pytest"} <= named


def test_no_bound_admits_a_version_that_nobody_tried():
    """Only projects that promise to break nothing before the next major version are bounded by that."""
    promised = {"pandas", "pytest", "starlette", "hypothesis"}
    for name in ("requirements.txt", "requirements-dev.txt"):
        for line in requirements(name):
            if found := re.match(r"([a-z0-9-]+)>=[\d.]+,<([\d.]+)", line):
                assert ("." in found[2]) != (found[1] in promised), line


def test_the_oldest_requirements_are_the_lower_bounds():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (ROOT / "requirements-oldest.txt").read_text(encoding="utf-8").split("\n")
    pinned = dict(line.partition(";")[0].split("==") for line in lines if "==" in line)
    lower = {
        found[1]: found[2]
        for line in project["dependencies"]
        if (found := re.match(r"([a-z0-9-]+)>=([\d.]+)", line))
    }
    assert pinned.keys() == lower.keys()
    for name, version in pinned.items():
        assert version.split(".")[: lower[name].count(".") + 1] == lower[name].split("."), name


def modules_that_speak():
    """Every module but those that run beside a submission, which have no sentences."""
    for path in MODULES:
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[0] not in ("running", "__main__"):
            yield importlib.import_module(".".join(("grader", *parts)).removesuffix(".__init__"))


def texts():
    for module in modules_that_speak():
        for name, value in vars(module).items():
            if isinstance(value, Text):
                yield f"{module.__name__}.{name}", value
            elif isinstance(value, dict):
                for key, item in value.items():
                    text = item.text if isinstance(item, Entry) else item
                    if isinstance(text, Text):
                        yield f"{module.__name__}.{name}[{key}]", text


@pytest.mark.parametrize(
    ("name", "text"), list(texts()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_both_languages_say_the_same_fields(name, text):
    def fields(sentence: str) -> set[str]:
        return {field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None}

    assert fields(text.ja) == fields(text.en)
    assert text.ja.strip() or name.endswith((".BETWEEN", ".NOTHING"))


def test_every_status_has_a_name_in_both_languages():
    assert set(messages.STATUS) == set(Status)


def test_every_failure_that_a_run_can_end_with_has_a_sentence():
    assert set(FailureKind) <= set(messages.FAILURE)


def test_every_reason_for_a_value_that_is_none_has_a_sentence():
    assert set(Reason) <= set(messages.BAD)


def test_everything_that_comparing_may_find_has_a_sentence():
    assert set(Kind) == set(messages.KIND)
    assert set(MismatchKind) - {MismatchKind.BAD} <= set(messages.MISMATCH)
    assert set(StatementKind) == set(diagnoses.STATEMENT)


def test_every_error_that_is_raised_has_a_sentence():
    raised = set()
    for path in MODULES:
        raised |= set(re.findall(r"UserError\(\s*\"([a-z-]+)\"", path.read_text(encoding="utf-8")))
    assert raised <= set(errors.ERRORS)


def test_nothing_of_a_developers_machine_is_in_the_repository():
    """No absolute path of a home or work folder, no bytecode, no cache."""
    import subprocess

    listing = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    files = listing.stdout.split()
    assert not [
        name for name in files if name.endswith((".pyc", ".ref", ".sqlite")) or ".grade/" in name
    ]


def test_every_console_is_one_that_no_text_can_command():
    """rich lets through what moves a terminal's cursor, and one place makes it harmless."""
    for path in MODULES:
        calls = (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call))
        assert "Console" not in {ast.unparse(call.func).rpartition(".")[2] for call in calls}, path
