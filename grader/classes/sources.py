"""Where the files of a class lie: each student's files, out of folders and archives, and how to read them.

An archive belongs to whom its own name says, unless it is what the batch was asked to grade: then it is the whole
class's, and an archive in it one student's. Names inside another decide nothing: a student chose them, and could hand in under another's name. Nor does
anything that lies in a student's folder say that it is none.
"""

from __future__ import annotations

import contextlib
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.classes import names
from grader.classes.archives import (
    ONE_STUDENT,
    WHOLE_CLASS,
    Member,
    Packed,
    RefusedError,
    open_archive,
    read_handed_in,
)
from grader.classes.contents import NOTEBOOK_LIMIT
from grader.classes.problems import Problem
from grader.classes.whose import Claim
from grader.running.task import SOURCE_LIMIT

DEPTH_LIMIT = 12
NESTED_LIMIT = 32 * 2**20  # bytes of an archive inside of another


@dataclass(frozen=True)
class Piece:
    """One file of a student: the parts of its path below the student's, and how to read it."""

    parts: tuple[str, ...]
    origin: str
    read: Callable[[int], bytes] | None = None
    problem: Problem | None = None
    detail: str = ""
    when: float | None = None  # seconds since 1970


@dataclass(frozen=True)
class Source:
    """A place where something of a student lies, and what is known of whose it is. Pieces are read while they are iterated.

    `student` is "" where no folder, archive or LMS says it.
    """

    student: str
    origin: str
    pieces: Callable[[], Iterable[Piece]]
    claim: Claim


def limit_of(piece: Piece) -> int:
    """How much of a file is read; nothing of one that is neither Python nor a notebook."""
    name = piece.parts[-1] if piece.parts else ""
    if names.is_notebook(name):
        return NOTEBOOK_LIMIT
    return SOURCE_LIMIT if names.is_python(name) else 0


def sources_of(
    folder: Path,
    nodes: list[os.DirEntry[str]],
    stack: contextlib.ExitStack,
) -> Iterator[Source]:
    """Every student's places; `stack` keeps open what is read later."""
    if folder.is_file():
        yield from _class_archive(folder, folder.name, stack)
        return
    for node in nodes:
        path, name = Path(node.path), node.name
        if names.is_left_behind((name,)):
            continue
        if _is_folder(node):
            yield Source(names.student_name(name), name, _walker(path, name), _claim_of(name))
            continue
        student, rest, claim = _owner(name)
        if names.is_archive(name):
            yield Source(student, name, _archive_reader(path, name, ()), claim)
        else:
            yield _one(student, _on_disk(node, (rest,), name), claim)


def folder_of(student: str, folder: Path) -> Source:
    """A folder of which is known whose it is, whatever it is called."""
    return Source(student, folder.name, _walker(folder, folder.name), Claim(()))


def _owner(name: str) -> tuple[str, str, Claim]:
    """Whose a file is that lies beside others' files: student ("" where nothing says it), the file's own name, and why.

    An archive that no LMS named is called like its student.
    """
    if canvas := names.canvas_file(name):
        claim = Claim(
            (canvas.person,), canvas=canvas.user, late=canvas.late, version=canvas.submission
        )
        return canvas.student, canvas.rest, claim
    if moodle := names.moodle_file(name):
        return *moodle, _claim_of(name)
    if names.is_archive(name):
        return names.student_name(name), name, Claim((names.student_name(name),))
    return "", name, Claim((name.rpartition(".")[0],), chosen=True)


def _claim_of(folder: str) -> Claim:
    """What a folder's name says, which an LMS or the instructor gave it."""
    person, number = names.moodle_person(folder)
    return Claim((person or folder,), moodle=number)


def lone_archive(folder: Path, known: Collection[tuple[str, str]]) -> Path | None:
    """The archive that is all there is in `folder` and looks like a whole class's: a topic is where a student's is not."""
    if not folder.is_dir():
        return None
    nodes = [node for node in folder.iterdir() if not names.is_left_behind((node.name,))]
    if len(nodes) != 1 or not names.is_archive(nodes[0].name) or names.is_moodle(nodes[0].name):
        return None
    topics = {topic for topic, _ in known}
    with open_archive(nodes[0], WHOLE_CLASS) as members:
        found = [names.parts_of(member.name) or () for member in members]
    deep = [parts for parts in found if len(parts) > 2 and names.is_python(parts[-1])]
    return nodes[0] if deep and all(parts[0] not in topics for parts in deep) else None


def _is_folder(node: os.DirEntry[str]) -> bool:
    try:
        return node.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _one(student: str, piece: Piece, claim: Claim) -> Source:
    return Source(student, piece.origin, lambda: [piece], claim)


def _several(student: str, origin: str, pieces: list[Piece], claim: Claim) -> Source:
    """Pieces of an archive of the class: what is an archive itself is opened when its student's turn comes."""

    def read() -> Iterator[Piece]:
        for piece in pieces:
            yield from _opened_once(piece)

    return Source(student, origin, read, claim)


def _on_disk(node: os.DirEntry[str], parts: tuple[str, ...], origin: str) -> Piece:
    problem, when = (Problem.LINK if node.is_symlink() else None), None
    with contextlib.suppress(OSError):
        when = node.stat(follow_symlinks=False).st_mtime
    path = Path(node.path)
    return Piece(parts, origin, lambda limit: read_handed_in(path, limit), problem, "", when)


def _walker(root: Path, name: str) -> Callable[[], Iterator[Piece]]:
    """The files below a student's folder, archives opened, links and hidden files left alone."""

    def walk(folder: Path, parts: tuple[str, ...]) -> Iterator[Piece]:
        origin = "/".join((name, *parts))
        if len(parts) > DEPTH_LIMIT:
            yield Piece(parts, origin, problem=Problem.TOO_DEEP)
            return
        try:
            nodes = sorted(os.scandir(folder), key=lambda node: node.name)
        except OSError as error:
            yield Piece(parts, origin, problem=Problem.UNREADABLE, detail=error.strerror or "")
            return
        for node in nodes:
            path, inner = Path(node.path), (*parts, node.name)
            if names.is_left_behind((node.name,)):
                continue
            if _is_folder(node):
                yield from walk(path, inner)
            elif names.is_archive(node.name) and not node.is_symlink():
                yield from _archive_reader(path, f"{origin}/{node.name}", parts)()
            else:
                yield _on_disk(node, inner, f"{origin}/{node.name}")

    return lambda: walk(root, ())


# ---- archives


def _archive_reader(
    path: Path, origin: str, above: tuple[str, ...]
) -> Callable[[], Iterator[Piece]]:
    def read() -> Iterator[Piece]:
        with open_archive(path, ONE_STUDENT) as members:
            for member in members:
                piece = _piece(member, origin)
                for inner in _opened_once(piece) if piece is not None else ():
                    yield replace(inner, parts=(*above, *inner.parts))

    return read


def _opened_once(piece: Piece) -> Iterator[Piece]:
    """The files of a piece that is an archive itself, inside of another; what is in these is not opened."""
    if (
        piece.problem
        or piece.read is None
        or not piece.parts
        or not names.is_archive(piece.parts[-1])
    ):
        yield piece
        return
    try:
        data = piece.read(NESTED_LIMIT + 1)
        if len(data) > NESTED_LIMIT:
            raise RefusedError(Problem.TOO_MUCH, str(NESTED_LIMIT // 2**20))
    except RefusedError as refused:
        yield replace(piece, problem=refused.problem, detail=refused.detail)
        return
    with open_archive(Packed(piece.parts[-1], data), ONE_STUDENT) as members:
        for member in members:
            inner = _piece(member, piece.origin)
            if inner is not None:
                nested = inner.parts and names.is_archive(inner.parts[-1])
                problem = inner.problem or (Problem.NESTED if nested else None)
                yield replace(inner, parts=(*piece.parts[:-1], *inner.parts), problem=problem)


def _piece(member: Member, origin: str) -> Piece | None:
    """A member as a piece; None for what a system left behind. An archive's own problem has no parts."""
    parts = names.parts_of(member.name)
    if not member.name and member.problem:
        return Piece((), origin, problem=member.problem, detail=member.detail)
    origin = f"{origin}/{member.name}"
    if parts is None:
        return Piece((), origin, problem=Problem.UNSAFE_PATH)
    if names.is_left_behind(parts):
        return None
    return Piece(parts, origin, member.read, member.problem, member.detail, member.when)


def _class_archive(path: Path, origin: str, stack: contextlib.ExitStack) -> Iterator[Source]:
    """The students of an archive of the whole class, which stays open. A folder round all of them is taken off."""
    members = stack.enter_context(open_archive(path, WHOLE_CLASS))
    pieces: list[Piece] = []
    for member in members:
        piece = _piece(member, origin)
        if piece is not None:
            # A tar is read once from start to end, so its files are kept; a zip's wait until their student's turn.
            is_zip = path.name.lower().endswith(".zip")
            pieces.append(piece if is_zip else _kept(piece))
    if not pieces:
        yield _one("", Piece((), origin, problem=Problem.EMPTY), Claim(()))
    if _has_folder_round(pieces):
        pieces = [replace(piece, parts=piece.parts[1:]) for piece in pieces]
    students: dict[tuple[str, Claim], list[Piece]] = defaultdict(list)
    for piece in pieces:
        first = piece.parts[0] if piece.parts else ""
        if len(piece.parts) > 1:
            student, rest, claim = names.student_name(first), piece.parts[1:], _claim_of(first)
        else:
            student, name, claim = _owner(first)
            rest = (name,) if first else ()
        if not student:
            yield _one("", replace(piece, parts=rest), claim)
            continue
        students[student, claim].append(replace(piece, parts=rest))
    for (student, claim), own in students.items():
        place = os.path.commonpath(
            [piece.origin for piece in own]
        )  # the file, or the folder of all
        yield _several(student, place, own, claim)


def _kept(piece: Piece) -> Piece:
    nested = bool(piece.parts) and names.is_archive(piece.parts[-1])
    most = NESTED_LIMIT if nested else limit_of(piece)
    if piece.problem or piece.read is None or not most:
        return piece
    try:
        data = piece.read(most + 1)
    except RefusedError as refused:
        return replace(piece, problem=refused.problem, detail=refused.detail)

    def read(limit: int) -> bytes:
        return data[:limit]

    return replace(piece, read=read)


def _has_folder_round(pieces: list[Piece]) -> bool:
    """Whether somebody packed the class's folder itself: ROOT/STUDENT/TOPIC/EXERCISE.py of several students."""
    paths = [piece.parts for piece in pieces if piece.parts and not piece.problem]
    roots = {parts[0] for parts in paths}
    return (
        len(roots) == 1
        and not any(names.is_moodle(root) for root in roots)
        and all(len(parts) > 3 for parts in paths if names.is_python(parts[-1]))
        and len({parts[1] for parts in paths if len(parts) > 2}) > 1
    )
