"""What a class hands in: whatever it is, there is a submission or a sentence why not, and never a crash."""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import io
import json
import os
import stat
import string
import sys
import tarfile
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.classes.archives import ONE_STUDENT, Member, RefusedError, open_archive
from grader.classes.contents import graded_cells
from grader.classes.entry import Entry
from grader.classes.intake import MEMBER_LIMIT, Asked, read_class
from grader.classes.names import fold, one_line, student_name
from grader.classes.problems import Problem
from grader.classes.sources import lone_archive
from grader.errors import UserError
from grader.running.task import SOURCE_LIMIT
from grader.saying.intake_messages import PROBLEMS, problem_text
from grader.text import LANGUAGES

KNOWN = [("lstm", "lstm_step"), ("lstm", "lstm_forget"), ("rnn", "rnn_step")]
STEP = b"def lstm_step():\n    return 1\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names or files")


def write(folder: Path, name: str, data: bytes = STEP) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w:gz", form: int = tarfile.PAX_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode, format=form) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def read(folder: Path) -> list[Entry]:
    """All entries; each is a submission or has a sentence, and nothing in it disturbs a screen."""
    entries = list(read_class(folder, Asked(frozenset(KNOWN))))
    for entry in entries:
        assert (entry.source is None) == bool(entry.problem)
        texts = [entry.student, entry.topic, entry.exercise, entry.detail, entry.origin]
        assert all(text.isprintable() for text in texts)
        for language in LANGUAGES if entry.problem else ():
            assert problem_text(entry.problem, entry.detail, language)
    return entries


def graded(entries: list[Entry]) -> list[tuple[str, str, str]]:
    return [(e.student, e.topic, e.exercise) for e in entries if not e.problem]


def problems(entries: list[Entry]) -> list[str]:
    return [entry.problem for entry in entries if entry.problem]


# ---- where submissions come from


def test_a_folder_per_student_is_read_in_order(tmp_path):
    write(tmp_path, "suzuki/rnn/rnn_step.py", b"rnn")
    write(tmp_path, "suzuki/exercises/lstm/lstm_step.py", b"lstm")
    write(tmp_path, "田中 花子/lstm/lstm_forget.py", b"")
    entries = read(tmp_path)
    assert graded(entries) == [
        ("suzuki", "lstm", "lstm_step"),
        ("suzuki", "rnn", "rnn_step"),
        ("田中 花子", "lstm", "lstm_forget"),
    ]
    assert [entry.source for entry in entries] == [b"lstm", b"rnn", b""]
    assert entries[0].origin == "suzuki/exercises/lstm/lstm_step.py"


@pytest.mark.parametrize(
    ("suffix", "pack"),
    [
        (".zip", zipped),
        (".ZIP", zipped),
        (".tar.gz", tarred),
        (".tgz", lambda members: tarred(members, form=tarfile.GNU_FORMAT)),
        (".tar", lambda members: tarred(members, "w:")),
    ],
)
def test_an_archive_per_student_gives_what_the_folder_gives(tmp_path, suffix, pack):
    members = {"lstm/lstm_step.py": STEP, "homework/rnn/rnn_step.py": b"x" * 512}
    for student in ("sato", "kato"):
        write(tmp_path, student + suffix, pack(members))
    entries = read(tmp_path)
    keys = [("lstm", "lstm_step"), ("rnn", "rnn_step")]
    assert graded(entries) == [(student, *key) for student in ("kato", "sato") for key in keys]
    assert entries[0].source == STEP
    assert entries[1].source == b"x" * 512
    assert entries[0].origin == f"kato{suffix}/lstm/lstm_step.py"


@pytest.mark.parametrize("pack", [zipped, tarred])
@pytest.mark.parametrize("root", ["", "submissions/"])
def test_an_archive_that_is_named_is_of_the_whole_class(tmp_path, pack, root):
    members = {f"{root}{name}/lstm/lstm_step.py": name.encode() for name in ("高橋", "sato", "ito")}
    suffix = ".zip" if pack is zipped else ".tar.gz"
    path = write(tmp_path, f"export{suffix}", pack(members))
    entries = read(path)
    assert graded(entries) == [(name, "lstm", "lstm_step") for name in ("ito", "sato", "高橋")]
    assert [entry.source.decode() for entry in entries] == ["ito", "sato", "高橋"]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_an_archive_in_the_folder_is_one_students_also_where_it_is_alone(tmp_path, pack):
    """Who hands in first is alone, and names of her choosing must give no rows for others."""
    suffix = ".zip" if pack is zipped else ".tar.gz"
    path = write(tmp_path, f"mallory{suffix}", pack({"lstm/lstm_step.py": STEP}))
    assert graded(read(tmp_path)) == [("mallory", "lstm", "lstm_step")]
    assert lone_archive(tmp_path, KNOWN) is None
    members = {"alice/lstm/lstm_step.py": STEP, "bob/rnn/rnn_step.py": STEP}
    path.write_bytes(pack(members))
    assert graded(read(tmp_path)) == [
        ("mallory", "lstm", "lstm_step"),
        ("mallory", "rnn", "rnn_step"),
    ]
    assert {entry.student for entry in read(tmp_path)} == {"mallory"}
    # Whoever meant a whole class is told how to say so.
    assert lone_archive(tmp_path, KNOWN) == path
    assert graded(read(path)) == [("alice", "lstm", "lstm_step"), ("bob", "rnn", "rnn_step")]
    write(tmp_path, "sato/lstm/lstm_step.py")
    assert lone_archive(tmp_path, KNOWN) is None


def test_nobody_hands_in_under_anothers_name(tmp_path):
    write(tmp_path, "mallory.zip", zipped({"alice/lstm/lstm_step.py": b"not hers"}))
    write(tmp_path, "alice.zip", zipped({"lstm/lstm_step.py": STEP}))
    entries = read(tmp_path)
    assert graded(entries) == [("alice", "lstm", "lstm_step"), ("mallory", "lstm", "lstm_step")]
    assert entries[0].source == STEP


def test_moodle_names_are_the_persons_with_their_number(tmp_path):
    write(tmp_path, "山田 太郎_11_assignsubmission_file_/lstm/lstm_step.py")
    write(
        tmp_path, "山田 太郎_12_assignsubmission_file_hw.zip", zipped({"lstm/lstm_step.py": STEP})
    )
    write(
        tmp_path, "山田 太郎_13_assignsubmission_file/hw.zip", zipped({"lstm/lstm_step.py": STEP})
    )
    write(tmp_path, "山田 太郎_14_assignsubmission_file_lstm_step.py")
    entries = read(tmp_path)
    assert graded(entries) == [(f"山田 太郎_{n}", "lstm", "lstm_step") for n in (11, 12, 13)]
    assert (entries[3].student, entries[3].exercise) == ("山田 太郎_14", "lstm_step")
    assert entries[3].problem == "no-topic"


def test_names_packed_by_japanese_windows_and_by_macos(tmp_path):
    for encoding in ("cp932", "utf-8"):
        name = "表計算/lstm/lstm_step.py"
        raw = name.encode(encoding)
        data = zipped({"x" * len(raw): STEP, "b/lstm/lstm_step.py": STEP})
        path = write(tmp_path, f"{encoding}.zip", data.replace(b"x" * len(raw), raw))
        assert graded(read(path)) == [(s, "lstm", "lstm_step") for s in ("b", "表計算")]


def cell(text: str | list[str], kind: str = "code", **metadata: object) -> dict:
    return {"cell_type": kind, "source": text, "metadata": metadata}


def notebook(*cells: dict) -> bytes:
    return json.dumps({"cells": cells, "nbformat": 4}).encode()


def test_cells_of_a_notebook_are_submissions(tmp_path):
    cells = [
        cell("# grade: lstm/lstm_forget", "markdown"),
        cell("import numpy"),
        cell(["%%grade lstm/lstm_step --case 2\n", "x = 1\n"]),
        cell("\n# grade: rnn/rnn_step\ny = 2"),
        cell("# grade: lstm/lstm_forget\nz = 3\n%grade hint", grade="lstm/lstm_forget"),
        cell("copied = 3", grade="lstm/lstm_forget"),  # the marker decides, as it does for `%grade`
        cell("# grade: I hope for many points\nv = 5"),
    ]
    write(tmp_path, "sato/week1.ipynb", notebook(*cells))
    entries = read(tmp_path)
    assert {entry.exercise: entry.source for entry in entries} == {
        "lstm_step": b"\nx = 1\n",  # line numbers stay those of the cell
        "rnn_step": b"\n# grade: rnn/rnn_step\ny = 2",
        "lstm_forget": b"# grade: lstm/lstm_forget\nz = 3\n",
    }


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (notebook(), "no-cell"),
        (notebook(cell("x = 1")), "no-cell"),
        (notebook(cell("%%grade lstm/lstm_stop\n")), "unknown-exercise"),
        (notebook(cell("%%grade lstm_step\n")), "no-topic"),
        (notebook(cell("%%grade lstm/lstm_step\n" + "#" * SOURCE_LIMIT)), "too-large"),
        (notebook(*[cell("%%grade lstm/lstm_step")] * 201), "too-many"),
        (notebook(cell("z = 3", grade="lstm/lstm_step")), "no-marker"),
        (notebook(cell("z = 3", grade="another/course")), "no-cell"),
        (b"{", "notebook-broken"),
        (b"\n", "notebook-empty"),
        (b"<!DOCTYPE html><title>Sign in</title>", "notebook-other"),
        (b'{"worksheets": [], "nbformat": 3}', "notebook-old"),
        (b"[" * 100_000, "bad-notebook"),
        (b'{"cells": 1}', "bad-notebook"),
        (b"\xff\xfe\x00", "bad-notebook"),
        (b" " * (4 * 2**20 + 1), "too-large"),
    ],
)
def test_a_notebook_without_a_graded_cell_is_refused(tmp_path, data, problem):
    write(tmp_path, "sato/week1.ipynb", data)
    assert problems(read(tmp_path)) == [problem]


@pytest.mark.parametrize(
    ("counts", "taken"),
    [
        ((1, 2), ["2"]),
        ((7, 3), ["1"]),  # the upper one was run last
        ((None, 1), ["2"]),
        ((None, None), ["1", "2"]),  # refused then: which counts cannot be told
        ((4, 4), ["1", "2"]),
        ((True, None), ["1", "2"]),
    ],
)
def test_of_several_cells_for_an_exercise_the_one_run_last_counts(counts, taken):
    texts = ("1", "2")
    cells = [
        {**cell(f"# grade: lstm/lstm_step\n{text}"), "execution_count": count}
        for text, count in zip(texts, counts, strict=True)
    ]
    found = graded_cells(notebook(*cells))
    assert [one.source.decode()[-1] for one in found] == taken


def test_the_same_cell_twice_is_one_hand_in():
    assert len(graded_cells(notebook(*[cell("# grade: lstm/lstm_step\nx")] * 3))) == 1


def test_a_cell_with_what_is_no_text_does_not_crash():
    odd = [cell(None), cell([1, None]), cell("x", grade=3), {"cell_type": "code"}, 7]
    broken = b'{"cells": [{"cell_type": "code", "source": "%%grade a/b\\n\\ud800"}]}'
    assert graded_cells(notebook(*odd)) == []
    assert graded_cells(broken)[0].key == "a/b"


# ---- what is refused


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("lstm/lstm_stop.py", STEP, "unknown-exercise"),
        ("LSTM/lstm_step.py", STEP, "unknown-topic"),
        ("lstm_step.py", STEP, "no-topic"),
        ("lstm/notes.txt", STEP, "other-file"),
        ("lstm/lstm_step.rar", b"Rar!", "other-file"),
        ("lstm/lstm_step.py", b"#" * (SOURCE_LIMIT + 1), "too-large"),
        ("lstm/lstm_step.py", b"\n <!DOCTYPE html><html>", "looks-like"),
        ("lstm/lstm_step.py", zipped({"word/document.xml": b""}), "looks-like"),
        ("lstm/lstm_step.py", importlib.util.MAGIC_NUMBER + bytes(12), "looks-like"),
        ("lstm/lstm_step.py", notebook(cell("x")), "looks-like"),
        ("hw.zip", b"no zip", "damaged"),
        # Without a time in it: the test has the same name in each process.
        ("hw.tar.gz", gzip.compress(b"no tar", mtime=0), "damaged"),
        ("/".join("d" * 14) + "/lstm_step.py", STEP, "too-deep"),
    ],
)
def test_what_is_not_a_submission_is_a_row_with_a_reason(tmp_path, name, data, problem):
    write(tmp_path, f"sato/{name}", data)
    write(tmp_path, "sato/rnn/rnn_step.py")
    entries = read(tmp_path)
    assert problems(entries) == [problem]
    assert graded(entries) == [("sato", "rnn", "rnn_step")]


def test_the_largest_allowed_file_is_taken(tmp_path):
    write(tmp_path, "sato/lstm/lstm_step.py", b"#" * SOURCE_LIMIT)
    assert graded(read(tmp_path))


def test_a_student_without_anything_and_a_file_without_a_student_are_listed(tmp_path):
    (tmp_path / "sato").mkdir()
    write(tmp_path, "lstm_step.py")
    write(tmp_path, "kato.zip", zipped({}))
    write(tmp_path, "kato2.zip", zipped({"__MACOSX/lstm/._lstm_step.py": b"", "lstm/": b""}))
    found = [(entry.student, entry.problem) for entry in read(tmp_path)]
    assert found == [("", "no-student"), ("kato", "empty"), ("kato2", "empty"), ("sato", "empty")]


@pytest.mark.parametrize(
    "name",
    [
        "../../lstm/lstm_step.py",
        "/lstm/lstm_step.py",
        "C:\\lstm\\lstm_step.py",
        "x/..\\lstm_step.py",
    ],
)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_path_that_leads_outside_is_refused(tmp_path, name, pack):
    suffix = ".zip" if pack is zipped else ".tar.gz"
    write(tmp_path, f"a/hw{suffix}", pack({name: STEP, "rnn/rnn_step.py": STEP}))
    entries = read(tmp_path)
    assert problems(entries) == ["unsafe-path"]
    assert graded(entries) == [("a", "rnn", "rnn_step")]


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (stat.S_IFLNK, "link"),
        (stat.S_IFIFO, "special-file"),
        (stat.S_IFCHR, "special-file"),
        (stat.S_IFREG, ""),
    ],
)
def test_what_a_zip_marks_as_no_plain_file_is_refused(tmp_path, kind, problem):
    info = zipfile.ZipInfo("lstm/lstm_step.py")
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "sato.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert problems(read(tmp_path)) == ([problem] if problem else [])


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (tarfile.SYMTYPE, "link"),
        (tarfile.LNKTYPE, "link"),
        (tarfile.FIFOTYPE, "special-file"),
        (tarfile.CHRTYPE, "special-file"),
        (tarfile.BLKTYPE, "special-file"),
        (tarfile.CONTTYPE, ""),
    ],
)
def test_what_a_tar_holds_besides_plain_files_is_refused(tmp_path, kind, problem):
    with tarfile.open(tmp_path / "sato.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("lstm/lstm_step.py")
        info.type, info.linkname, info.mode = kind, "/etc/passwd", 0o4755
        archive.addfile(info)
    assert problems(read(tmp_path)) == ([problem] if problem else [])


def test_what_comes_before_the_damage_is_taken(tmp_path):
    members = {"lstm/lstm_step.py": STEP, "rnn/rnn_step.py": os.urandom(9000)}
    write(tmp_path, "sato/hw.tar.gz", tarred(members)[:-2000])
    entries = read(tmp_path)
    assert graded(entries) == [("sato", "lstm", "lstm_step")]
    assert [(e.exercise, e.problem) for e in entries if e.problem] == [
        ("", "damaged"),
        ("rnn_step", "damaged"),
    ]


@posix
def test_links_and_pipes_in_a_students_folder_are_neither_followed_nor_waited_for(tmp_path):
    secret = write(tmp_path / "elsewhere", "lstm/lstm_step.py", b"secret")
    folder = tmp_path / "class" / "sato"
    (folder / "lstm").mkdir(parents=True)
    (folder / "lstm" / "lstm_step.py").symlink_to(secret)
    (folder / "rnn").symlink_to(secret.parent)
    (folder / "hw.zip").symlink_to(secret)
    os.mkfifo(folder / "lstm" / "lstm_forget.py")
    os.mkfifo(folder / "pipe.tar.gz")
    (tmp_path / "class" / "kato").symlink_to(secret.parent.parent)
    found = {entry.origin: entry.problem for entry in read(tmp_path / "class")}
    assert found == {
        "kato": "link",
        "sato/hw.zip": "link",
        "sato/lstm/lstm_forget.py": "special-file",
        "sato/lstm/lstm_step.py": "link",
        "sato/pipe.tar.gz": "special-file",
        "sato/rnn": "link",
    }


def test_an_encrypted_member_is_refused(tmp_path):
    data = bytearray(zipped({"lstm/lstm_step.py": STEP}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    write(tmp_path, "sato.zip", bytes(data))
    assert problems(read(tmp_path)) == ["encrypted"]


def test_compression_that_python_unpacks_without_a_bound_is_refused(tmp_path):
    write(tmp_path, "sato.zip", zipped({"lstm/lstm_step.py": bytes(10**7)}, zipfile.ZIP_BZIP2))
    write(tmp_path, "kato.zip", zipped({"lstm/lstm_step.py": STEP}, zipfile.ZIP_LZMA))
    write(tmp_path, "ito/hw.tar.bz2", bz2.compress(b""))
    assert problems(read(tmp_path)) == ["other-file", "compression", "compression"]


def test_bombs_are_not_unpacked(tmp_path):
    write(tmp_path, "a.zip", zipped({"lstm/lstm_step.py": bytes(3 * 10**7)}))
    write(tmp_path, "b.tar.gz", tarred({"lstm/lstm_step.py": bytes(3 * 10**7)}))
    write(tmp_path, "c.tar.gz", tarred({"lstm/data.bin": bytes(70 * 2**20)}))
    entries = read(tmp_path)
    assert [e.problem for e in entries if e.student in "ab"] == ["too-large", "too-large"]
    assert "too-much" in [e.problem for e in entries if e.student == "c"]


def test_a_size_that_lies_is_not_believed(tmp_path):
    data = zipped({"lstm/lstm_step.py": b"#" * 5000})
    size = (5000).to_bytes(4, "little")
    write(tmp_path, "sato.zip", data.replace(size, (10).to_bytes(4, "little")))
    assert problems(read(tmp_path)) == ["damaged"]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_too_many_members_refuse_the_student_and_nobody_else(tmp_path, pack):
    suffix = ".zip" if pack is zipped else ".tar.gz"
    many = {f"lstm/f{number}.py": b"" for number in range(MEMBER_LIMIT)}
    write(tmp_path, f"a{suffix}", pack({**many, "lstm/lstm_step.py": STEP}))
    write(tmp_path, f"b{suffix}", pack({"lstm/lstm_step.py": STEP}))
    entries = read(tmp_path)
    assert [(e.student, e.problem) for e in entries] == [("a", "too-many"), ("b", None)]
    both = {f"a/{name}": b"" for name in (*many, "lstm/lstm_step.py")} | {
        "b/lstm/lstm_step.py": STEP
    }
    path = write(tmp_path, f"whole{suffix}", pack(both))
    assert [(e.student, e.problem) for e in read(path)] == [("a", "too-many"), ("b", None)]


def test_a_directory_of_a_zip_that_is_too_long_is_not_read(tmp_path):
    many = {f"lstm/{'n' * 200}{number}.py": b"" for number in range(5000)}
    write(tmp_path, "sato/hw.zip", zipped(many, zipfile.ZIP_STORED))
    assert problems(read(tmp_path)) == ["too-many"]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_one_archive_inside_another_is_opened_and_no_third(tmp_path, pack):
    suffix = ".zip" if pack is zipped else ".tar.gz"
    inner = pack({"lstm/lstm_step.py": STEP, f"deep{suffix}": pack({"rnn/rnn_step.py": STEP})})
    path = write(tmp_path, f"x{suffix}", pack({f"sato/hw{suffix}": inner, f"ito{suffix}": inner}))
    found = [(e.student, e.exercise, e.problem) for e in read(path)]
    assert found == [
        (s, *e) for s in ("ito", "sato") for e in [("", "nested"), ("lstm_step", None)]
    ]
    found = [(e.student, e.exercise, e.problem) for e in read(tmp_path)]
    assert found == [("x", "", "nested"), ("x", "", "nested"), *[("x", "lstm_step", "twins")] * 2]


def test_an_archive_inside_another_has_the_same_limits(tmp_path):
    bomb = zipped({"lstm/lstm_step.py": bytes(3 * 10**7)})
    wide = zipped({f"lstm/f{number}.py": b"" for number in range(MEMBER_LIMIT + 1)})
    outside = zipped({"../lstm/lstm_step.py": STEP})
    huge = bytes(33 * 2**20)
    members = {
        "a/hw.zip": bomb,
        "b/hw.zip": wide,
        "c/hw.zip": outside,
        "d/hw.zip": huge,
        "e/x.zip": b"PK",
    }
    entries = read(write(tmp_path, "class.zip", zipped(members)))
    assert problems(entries) == ["too-large", "too-many", "unsafe-path", "too-much", "damaged"]


def header(kind: bytes, size: int, name: str = "x") -> bytes:
    info = tarfile.TarInfo(name)
    info.type, info.size = kind, size
    return info.tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize(
    "data",
    [
        header(tarfile.XHDTYPE, 10**9) + bytes(10**6),  # a header longer than any name
        header(tarfile.GNUTYPE_LONGNAME, 10**9) + bytes(10**6),
        header(tarfile.XHDTYPE, 8192) + b"1" * 8192,  # quadratic in Python's own parser
        (header(tarfile.XHDTYPE, 10) + b"9 a=bbbb\n".ljust(512, b"\0")) * 3000,  # recursion
        header(tarfile.REGTYPE, -512) * 2,  # backwards: without an end
        header(tarfile.REGTYPE, 10**6),  # shorter than it says
    ],
)
def test_hostile_tar_headers_are_damage(tmp_path, data):
    write(tmp_path, "kato.tar", data)
    write(tmp_path, "sato.tar.gz", gzip.compress(data))
    entries = read(tmp_path)
    assert {(e.student, e.problem) for e in entries} >= {("kato", "damaged"), ("sato", "damaged")}
    assert not graded(entries)


# ---- twins


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("lstm/lstm_step.py", "LSTM/lstm_step.py"),
        ("lstm/lstm_step.py", "lstm/Lstm_Step.PY"),
        ("lstm/lstm_step.py", "old/lstm/lstm_step.py"),
        ("lstm/lstm_step.py", "lstm/lstm_step.py "),
    ],
)
def test_twins_of_one_student_are_both_refused(tmp_path, first, second):
    members = {first: b"a = 1", second: b"a = 2", "rnn/rnn_step.py": STEP}
    write(tmp_path, "sato/hw.zip", zipped(members))
    entries = read(tmp_path)
    assert graded(entries) == [("sato", "rnn", "rnn_step")]
    twins = [entry for entry in entries if entry.problem == "twins"]
    assert {twin.detail for twin in twins} == {twin.origin for twin in twins}
    assert len(twins) == 2


def test_one_name_twice_in_an_archive_is_refused(tmp_path):
    data = zipped({"lstm/lstm_step.py": b"a = 1", "lstm/lstm_stop.py": b"a = 2"})
    write(tmp_path, "sato.zip", data.replace(b"lstm_stop", b"lstm_step"))
    assert problems(read(tmp_path)) == ["twins", "twins"]


def test_a_file_and_a_notebooks_cell_are_twins(tmp_path):
    write(tmp_path, "sato/lstm/lstm_step.py")
    write(tmp_path, "sato/n.ipynb", notebook(cell("%%grade lstm/lstm_step\nx")))
    assert problems(read(tmp_path)) == ["twins", "twins"]


def test_students_who_differ_only_by_case_or_normalisation_are_twins(tmp_path):
    composed = "Gödel が"
    apart = unicodedata.normalize("NFD", composed)
    names = [composed, apart, composed.upper(), f"{composed} "]
    path = write(
        tmp_path,
        "x.zip",
        zipped({f"{n}/lstm/lstm_step.py": str(i).encode() for i, n in enumerate(names)}),
    )
    assert problems(read(path)) == ["twins"] * 4
    assert fold(composed) == fold(apart)


def test_copies_of_something_unknown_are_just_unknown(tmp_path):
    write(tmp_path, "sato/utils/helper.py")
    write(tmp_path, "sato/more/utils/helper.py")
    assert problems(read(tmp_path)) == ["unknown-topic"] * 2


# ---- names


NASTY = [
    "\u202egnp.ato",
    "a\nb",
    "a\tb",
    "\x1b[31mred",
    "n" * 300,
    "con",
    "=cmd()",
    "a b ",
    "\x7f",
    "%s{x}",
]


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_nasty_names_are_shown_escaped(tmp_path, name, pack):
    suffix = ".zip" if pack is zipped else ".tar.gz"
    members = {f"{name}/lstm/lstm_step.py": STEP, f"b/lstm/{name}.py": STEP, f"b/{name}/x.py": STEP}
    path = write(tmp_path, f"x{suffix}", pack(members))
    entries = read(path)
    assert len(entries) == 3
    assert [e.exercise for e in entries if not e.problem] == ["lstm_step"]


@posix
def test_names_on_disk_that_are_no_text_are_shown_escaped(tmp_path):
    folder = os.fsencode(tmp_path) + b"/\xff\xfe\n"
    os.makedirs(folder + b"/lstm")
    for name in (b"lstm_step.py", b"\xe3\x81.py"):
        Path(os.fsdecode(folder + b"/lstm/" + name)).write_bytes(STEP)
    entries = read(tmp_path)
    ((student, *key),) = graded(entries)
    assert student.startswith(r"\udcff\udcfe\n…")
    assert key == ["lstm", "lstm_step"]
    assert problems(entries) == ["unknown-exercise"]


@pytest.mark.parametrize(
    "name", ["\x1b[31malice", "alice\x1b[0m", "ali\x1b[1mce", "alice\u200b", "alice\u202e"]
)
def test_a_name_that_is_shown_like_another_is_not_the_other(tmp_path, name):
    write(tmp_path, "alice/lstm/lstm_step.py")
    write(tmp_path, f"{name}/lstm/lstm_step.py", b"mallory's")
    entries = read(tmp_path)
    assert len({entry.student for entry in entries}) == 2
    assert [(e.source, e.problem) for e in entries if e.student == "alice"] == [(STEP, None)]
    assert "…" not in student_name("山田\u3000太郎")  # spaces of whatever width are no trick


def test_long_names_that_begin_alike_stay_two_students(tmp_path):
    members = {f"{'n' * 400}{end}/lstm/lstm_step.py": STEP for end in "ab"}
    path = write(tmp_path, "x.zip", zipped(members))
    assert len({student for student, _, _ in graded(read(path))}) == 2


@given(st.text())
def test_whatever_the_name_it_is_one_printable_line(name):
    assert one_line(name).isprintable()


# What the batch writes, and what a course and a machine's settings are.
OURS = (
    "results.sqlite", "secret", "secret.new", "pid", "lock.sqlite", "gradebook.csv", "junit.xml", "report.html",
    "changes.csv", "overrides.jsonl", "serving/port", "results/sato.json", "cache/lstm/x.ref", ".grade/progress.sqlite", "solutions/topics.toml",
    "solutions/lstm/lstm_step.py", "topics.toml", "conftest.py", "keras.json", "__pycache__/x.pyc", "export.zip",
)  # fmt: skip


@pytest.mark.parametrize("name", OURS)
def test_no_file_in_a_students_folder_removes_or_changes_anybody(tmp_path, name):
    write(tmp_path, "sato/lstm/lstm_step.py")
    write(tmp_path, "kato/lstm/lstm_step.py")
    before = graded(read(tmp_path))
    assert [student for student, _, _ in before] == ["kato", "sato"]
    write(tmp_path, f"sato/{name}", b"\0")
    entries = read(tmp_path)
    kato = [entry for entry in entries if entry.student == "kato"]
    assert [(entry.problem, entry.source) for entry in kato] == [(None, STEP)]
    assert {entry.student for entry in entries} == {"kato", "sato"}
    if not name.startswith("solutions/lstm"):  # two files for one exercise: see the twins
        assert graded(entries) == before


def test_a_folder_that_is_not_there_is_the_users_mistake(tmp_path):
    with pytest.raises(UserError):
        read_class(tmp_path / "nowhere", Asked(frozenset(KNOWN)))


# ---- whatever the bytes


SEEDS = [
    ("hw.zip", zipped({"lstm/lstm_step.py": STEP, "rnn/rnn_step.py": STEP * 50, "n.ipynb": b"{}"})),
    ("hw.tar.gz", tarred({"lstm/lstm_step.py": STEP, "名" * 60 + "/a.py": STEP * 50})),
    ("hw.tar", tarred({"lstm/lstm_step.py": STEP, "名" * 60 + "/a.py": STEP * 50}, "w:")),
]


def read_all(path: Path) -> None:
    """Every member is read; wrong bytes become problems, whatever they are."""
    with open_archive(path, ONE_STUDENT) as members:
        assert {problem_of(member) for member in members} <= {None, *Problem}


def problem_of(member: Member) -> Problem | None:
    if member.problem:
        return member.problem
    try:
        assert len(member.read(1000)) <= 1000
        return None
    except RefusedError as refused:
        return refused.problem


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@given(st.sampled_from([name for name, _ in SEEDS]), st.binary(max_size=2000))
def test_random_bytes_are_rows_or_refusals(scratch, name, data):
    read_all(write(scratch, name, data))


@given(st.sampled_from(SEEDS), st.data())
def test_truncated_and_flipped_archives_are_rows_or_refusals(scratch, seed, data):
    name, original = seed
    changed = bytearray(original)
    for place in data.draw(st.lists(st.integers(0, len(original) - 1), max_size=6)):
        changed[place] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del changed[data.draw(st.integers(0, len(changed))) :]
    path = write(scratch, f"sato/{name}", bytes(changed))
    read_all(path)
    read(scratch / "sato")
    read(path)
    path.unlink()


FIELDS = st.sampled_from(["cells", "source", "cell_type", "metadata", "grade"])
VALUES = st.recursive(
    st.none() | st.text() | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(FIELDS, inner),
)


def odd_notebook(value: object) -> bytes:
    return notebook(value, {"cell_type": "code", "source": value, "metadata": value})


@given(st.binary(max_size=300) | VALUES.map(odd_notebook))
def test_random_notebooks_are_rows_or_refusals(scratch, data):
    path = write(scratch, "notebooks/sato/n.ipynb", data)
    read(path.parent.parent)


# ---- sentences


def test_every_problem_has_a_sentence_in_both_languages():
    assert set(PROBLEMS) == set(Problem)
    for text in PROBLEMS.values():
        fields = [
            {field for _, field, _, _ in string.Formatter().parse(sentence) if field}
            for sentence in (text.ja, text.en)
        ]
        assert fields[0] == fields[1] <= {"detail"}
