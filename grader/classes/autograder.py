"""`grade autograder`: an assignment as a container grades it, for Gradescope (a zip) or for a queue of one's own (a Dockerfile).

In it are the part of the engine that grades, the assignment, and its exercises as `grade release` writes them: stubs and right values,
no answer and no statement of a mistake. All references that a submission may need are computed here, where time is.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import grader
from grader.classes import worker
from grader.classes.assignment import FOLDER, Assignment, find_assignment, part_of, read_assignment
from grader.classes.batch_screen import progress_bars
from grader.classes.crew import references_stage
from grader.classes.packed import FILE, NAMES, Packed, engine_digest, installed
from grader.classes.release import write_exercise, write_table
from grader.classes.seeds import SLOTS, Seeds, read_secret
from grader.classes.worker import Subject
from grader.errors import UserError
from grader.format.course import Course, find_course
from grader.format.exercise import Exercise
from grader.judging.answers import OracleError
from grader.judging.cache import MAKERS, state_folder
from grader.judging.reference import Reference, complete, get_reference
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.running.task import Tier
from grader.text import Text

IMAGE = Path(__file__).with_name("image")
SCRIPTS = ("setup.sh", "run_autograder")
# The floors that grading needs; what speaks to learners and authors stays away.
ENGINE = (*MAKERS, "saying", "classes")
ROUND = 1
_EPOCH = (1980, 1, 1, 0, 0, 0)

ZIP = Text(
    "{path} を書き出しました（{size} MB、{count} 問、満点 {points}、ケース {sets} 組）。",
    "Written: {path} ({size} MB, {count} exercises, {points} points, {sets} sets of cases).",
)
UPLOAD = Text(
    "Gradescope の課題（Programming Assignment）の Configure Autograder に、このままアップロードします。",
    "Upload it as it is at Configure Autograder of a programming assignment in Gradescope.",
)
BUILD = Text(
    "そのフォルダで docker build -t IMAGE . を実行します。使い方は Dockerfile の先頭にあります。",
    "Run docker build -t IMAGE . in that folder; the head of the Dockerfile says how to use it.",
)
UNCOUNTED = Text(
    "課題に attempts がないので、提出回数を数えません。何度でも同じケースで採点されます（docs/classes.md）。",
    "The assignment has no `attempts`: however often somebody hands in, it is graded, and on the same cases (docs/classes.md).",
)
TRUSTING = Text(
    "--sandbox reduced: 閉じ込めの弱い環境でも採点します。そこでは提出プログラムが正しい値を読めます。",
    "--sandbox reduced: it grades where confinement is weak, too. There a submission can read the right values.",
)


@dataclass(frozen=True)
class Wanted:
    """What was asked for. `out` is a zip, or with `docker` a folder; None for the usual name."""

    assignment: str
    out: Path | None = None
    docker: bool = False
    sets: int = SLOTS
    sandbox: Tier = Tier.FULL


def autograder_command(wanted: Wanted, root: Path | None, language: str) -> int:
    """Make the zip or the folder. Raises `UserError`."""
    course = find_course(Path.cwd(), root)
    assignment = read_assignment(wanted.assignment, Path.cwd(), course)
    out = wanted.out or Path(f"{assignment.name}-autograder" + ("" if wanted.docker else ".zip"))
    _check_free(out, wanted.docker)
    part = part_of(course, assignment.points)
    exercises = [part.load_answered(*pair) for pair in part.pairs]
    kept = state_folder(course.root) / "autograder" / assignment.name
    seeds = _seeds(kept, exercises, assignment, wanted.sets)
    _compute(kept, exercises, seeds, language)
    packed = Packed(
        assignment=assignment.name,
        language=assignment.language or language,
        sandbox=wanted.sandbox,
        course=frozenset(course.pairs),
        seeds=seeds,
        engine=engine_digest(),
        versions=_versions(exercises),
    )
    try:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "source"
            file = find_assignment(wanted.assignment, Path.cwd(), course)
            _write_source(source, part, exercises, packed, kept, file)
            if wanted.docker:
                _write_folder(out, source)
            else:
                _write_zip(out, source)
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None
    size = sum(f.stat().st_size for f in ([out] if out.is_file() else out.rglob("*"))) / 1e6
    said = {"size": f"{size:.1f}", "count": len(exercises), "points": f"{assignment.total:g}"}
    print(ZIP.say(language, path=out, sets=wanted.sets * (assignment.attempts or 1), **said))
    print((BUILD if wanted.docker else UPLOAD).say(language))
    if assignment.attempts is None:
        print(UNCOUNTED.say(language))
    if wanted.sandbox != Tier.FULL:
        print(TRUSTING.say(language))
    return 0


def _check_free(out: Path, docker: bool) -> None:
    """Raises `UserError` where something of somebody's would be written over. An autograder's own file is made anew."""
    if docker and out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UserError("release-not-empty", path=str(out))
    if not docker and out.exists() and not (out.is_file() and zipfile.is_zipfile(out)):
        raise UserError("autograder-taken", path=str(out))


def _seeds(
    kept: Path, exercises: list[Exercise], assignment: Assignment, sets: int
) -> dict[str, tuple[tuple[int, ...], ...]]:
    """The seeds of each exercise and attempt, the same whenever this is made anew: a regrade has the same cases."""
    try:
        kept.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError("cannot-write", path=str(kept), reason=error.strerror or "") from None
    drawn = Seeds(read_secret(kept), sets)
    return {
        e.key: tuple(
            tuple(drawn.of_slot(slot, e.topic, e.name, ROUND, attempt) for slot in range(sets))
            for attempt in range(1, (assignment.attempts or 1) + 1)
        )
        for e in exercises
    }


def _compute(
    kept: Path,
    exercises: list[Exercise],
    seeds: Mapping[str, tuple[tuple[int, ...], ...]],
    language: str,
) -> None:
    """Have all references computed into the folder `kept`, on all cores. Raises `UserError`."""
    wanted = [(e, seed) for e in exercises for sets in seeds[e.key] for seed in sets]
    with (
        LocalExecutor(min(len(usable_cores()), len(wanted))) as executor,
        progress_bars(language)(references_stage(exercises), len(wanted)) as advance,
    ):
        waiting = {
            executor.submit(
                worker.prepare_reference, _subject(exercise, kept), seed, True
            ): exercise
            for exercise, seed in wanted
        }
        while waiting:
            for future in executor.finished(waiting):
                exercise = waiting.pop(future)
                try:
                    future.result()
                except (OracleError, *executor.lost) as error:
                    raise UserError("release-oracle", key=exercise.key, reason=str(error)) from None
                advance()


def _subject(exercise: Exercise, kept: Path) -> Subject:
    return Subject(
        path=str(exercise.path.absolute()),
        topic=exercise.topic,
        name=exercise.name,
        digest=worker.digest_of_exercise(exercise),
        version=grader.__version__,
        tier=Tier.FULL,
        cache=str(kept.absolute()),
    )


def _versions(exercises: list[Exercise]) -> dict[str, str]:
    """Of the packages that submissions run with: NumPy, and Keras where an exercise is written in it."""
    keras = any(exercise.flavour == "tensorflow" for exercise in exercises)
    return {
        name: installed(name) for name in ("numpy", *(("keras", "tensorflow") if keras else ()))
    }


def requirements(versions: Mapping[str, str]) -> str:
    """What pip installs in the container: just these versions, TensorFlow without what a GPU needs."""
    lines = [f"rich=={installed('rich')}"]
    for name, version in versions.items():
        if name in NAMES:  # which has no wheels for ARM
            smaller = NAMES[name][0]
            lines.append(f'{smaller}=={version}; platform_machine == "x86_64"')
            lines.append(f'{name}=={version}; platform_machine != "x86_64"')
        else:
            lines.append(f"{name}=={version}")
    return "\n".join(lines) + "\n"


def _write_source(
    source: Path,
    part: Course,
    exercises: list[Exercise],
    packed: Packed,
    kept: Path,
    assignment: Path | None,
) -> None:
    """Everything that lies in the container's folder `source`. Raises `OSError`."""
    for exercise in exercises:
        seeds = {seed for sets in packed.seeds[exercise.key] for seed in sets}
        write_exercise(source, exercise, {seed: _kept(exercise, seed, kept) for seed in seeds})
    write_table(source, part)
    target = source / FOLDER / f"{packed.assignment}.toml"
    target.parent.mkdir()
    if assignment is not None:
        shutil.copyfile(assignment, target)
    (source / FILE).write_text(packed.text(), encoding="utf-8")
    (source / "requirements.txt").write_text(requirements(packed.versions), encoding="utf-8")
    for name in SCRIPTS:
        shutil.copyfile(IMAGE / name, source / name)
        (source / name).chmod(0o755)
    package = IMAGE.parents[1]
    for place in (*package.glob("*.py"), *(package / name for name in ENGINE)):
        if place.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "image")
            shutil.copytree(place, source / package.name / place.name, ignore=ignored)
        else:
            (source / package.name).mkdir(exist_ok=True)
            shutil.copyfile(place, source / package.name / place.name)


def _kept(exercise: Exercise, seed: int, kept: Path) -> Reference:
    return complete(get_reference(exercise, seed, "cpu", kept))


def _write_zip(out: Path, source: Path) -> None:
    """The files at the root of the archive, as Gradescope wants them; the same bytes for the same files."""
    files = sorted(path for path in source.rglob("*") if path.is_file())
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            member = zipfile.ZipInfo(path.relative_to(source).as_posix(), _EPOCH)
            member.external_attr = (0o100755 if path.name in SCRIPTS else 0o100644) << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, path.read_bytes())


def _write_folder(out: Path, source: Path) -> None:
    """A folder that `docker build` makes an image of."""
    shutil.copytree(source, out / "source", dirs_exist_ok=True)
    shutil.copyfile(IMAGE / "Dockerfile", out / "Dockerfile")
