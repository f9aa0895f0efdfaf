"""docs/instructors.md is true: from an empty folder to what Moodle imports, by its own files and commands."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

from grader.format.course import Course

PAGE = Path(__file__).resolve().parents[1] / "docs" / "instructors.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_page_leads_to_grades_in_moodle(course: Course, call, tmp_path, monkeypatch):
    monkeypatch.setattr("grader.classes.tables.SLOTS", 1)  # one set of cases: fewer references
    monkeypatch.chdir(tmp_path)
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    (toml,) = (body for kind, body in blocks if kind == "toml")
    (sheet,) = (body for kind, body in blocks if kind == "csv")
    release, batch, autograder = (body.split()[1:] for kind, body in blocks if kind == "bash")
    Path("assignments").mkdir()
    Path("assignments/hw1.toml").write_text(toml, encoding="utf-8")
    Path("worksheet.csv").write_text(sheet, encoding="utf-8")

    result = call(*release, "--seeds", 1)
    assert result.code == 0, result.err
    stubs = {path.stem: path.read_text() for path in Path("handout/exercises").rglob("*.py")}
    assert sorted(stubs) == ["bayes_posterior", "discounted_return"]

    right = {name: course.load(*key).answer for key in course.pairs if (name := key[1]) in stubs}
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        for name, text in right.items():
            archive.writestr(f"exercises/{name}.py", text)
    with zipfile.ZipFile("submissions.zip", "w") as archive:
        archive.writestr("Anna Lee_101_assignsubmission_file_/hw1.zip", inner.getvalue())
        for name, text in (right | {"bayes_posterior": stubs["bayes_posterior"]}).items():
            archive.writestr(f"山田 太郎_102_assignsubmission_file_/{name}.py", text)

    result = call(*batch, "--jobs", 1, "--lang", "en")
    assert result.code == 0, result.err
    assert "moodle.csv" in result.out
    assert "maximum" not in result.out  # the worksheet's is the assignment's
    text = Path("results/moodle.csv").read_text(encoding="utf-8")
    lines = list(csv.DictReader(io.StringIO(text)))
    assert [(line["Identifier"], line["Grade"]) for line in lines] == [
        ("Participant 101", "5"),
        ("Participant 102", "1.8"),  # one day late: a tenth less
        ("Participant 103", "0"),
    ]
    assert lines[0]["Full name"] == "Anna Lee"
    with zipfile.ZipFile("results/moodle-feedback.zip") as archive:
        page = archive.read("山田 太郎_102_assignsubmission_file_/feedback.html").decode()
    assert "1.8 of 5 points" in page
    assert "1 day late" in page
    assert re.search(r'<tr class="here">.*\.\.\.', page)

    result = call(*autograder, "--lang", "en")
    assert result.code == 0, result.err
    assert "5 points" in result.out
    with zipfile.ZipFile("hw1-autograder.zip") as archive:
        archive.extractall("autograder/source")
    Path("autograder/submission").mkdir()
    Path("autograder/venv").symlink_to(sys.prefix)
    for name, source in right.items():
        Path(f"autograder/submission/{name}.py").write_text(source, encoding="utf-8")
    metadata = {"created_at": "2026-12-02T09:00:00+09:00", "users": [{"id": 102}]}
    Path("autograder/submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    root = {"AUTOGRADER_ROOT": str(tmp_path / "autograder")}
    command = ["bash", "autograder/source/run_autograder"]
    subprocess.run(command, env={**os.environ, **root}, check=True, timeout=300)
    found = json.loads(Path("autograder/results/results.json").read_text(encoding="utf-8"))
    assert found["score"] == 4.5  # late by a day: a tenth less
