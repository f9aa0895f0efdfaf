"""The pictures of the READMEs show what is said today: made anew by `python -m benchmarks.pictures` where this fails."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from benchmarks.pictures import (
    EXERCISE,
    MOST_BYTES,
    PICTURES,
    READMES,
    desk_text,
    terminal_lines,
    verdict_block,
    with_mistake,
)
from grader.desk.app import make_app
from grader.desk.desk import Desk
from grader.desk.judge import Judge
from grader.exam.frame import Speech
from grader.format.course import load_course
from grader.judging.cache import STATE

from .conftest import share_references

HOST, TOKEN = "http://127.0.0.1:8000", "the-token"


@pytest.mark.parametrize("language", READMES)
def test_the_terminal_shows_what_the_readme_says_is_printed(language):
    picture = (PICTURES / f"terminal.{language}.svg").read_text(encoding="utf-8")
    said = ["".join(line.split()) for line in verdict_block(language).split("\n")]
    assert terminal_lines(picture) == [line for line in said if line]
    assert re.findall(r"https?://[^\"\s]+", picture) == ["http://www.w3.org/2000/svg"]


@pytest.mark.parametrize("language", READMES)
def test_the_desk_shows_what_it_says_today(language, tmp_path, runners):
    with_mistake(tmp_path, language)
    share_references(tmp_path)
    course, state = load_course(tmp_path), tmp_path / STATE
    desk = Desk(course, state, Judge(course, state, runners), Speech(language), TOKEN)
    desk.judge.grade(tuple(EXERCISE.split("/")))
    client = TestClient(make_app(desk), base_url=HOST)
    client.get(f"/?token={TOKEN}")
    shown = desk_text(client.get(f"/x/{EXERCISE}").text)
    assert shown == (PICTURES / f"desk.{language}.txt").read_text(encoding="utf-8")


def test_the_pictures_are_small_and_each_stands_in_its_readme():
    for language, readme in READMES.items():
        for name in (f"desk.{language}.png", f"terminal.{language}.svg"):
            assert (PICTURES / name).stat().st_size < MOST_BYTES
            assert f"(docs/pictures/{name})" in readme.read_text(encoding="utf-8")
