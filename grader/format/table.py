"""Reads the course's table of areas and topics, `topics.toml`: titles and order of what lies in the folders beside it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from grader.errors import FormatError
from grader.format.exercise import read_text
from grader.format.questions import FILE as QUESTIONS
from grader.text import Text

Entry = dict[str, object]  # of a TOML table


@dataclass(frozen=True)
class Topic:
    """One topic: its folder's name, titles, syllabus item, and its exercises' names in order.

    `moved`: the keys under which some of them stood in another topic before.
    """

    folder: str
    title: Text
    syllabus: str
    exercises: tuple[str, ...]
    moved: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """TOPIC/EXERCISE of each exercise in order."""
        return tuple(f"{self.folder}/{name}" for name in self.exercises)


@dataclass(frozen=True)
class Area:
    """One area of the exam and its topics in order."""

    title: Text
    topics: tuple[Topic, ...]


def read_areas(path: Path, files: str) -> tuple[Area, ...]:
    """The areas in the table at `path`; `files` is the pattern of an exercise's file. Raises `FormatError`."""
    text = read_text(path)
    reader = _Reader(path, text, files, set())
    table = reader.parsed()
    areas = tuple(reader.area(entry) for entry in reader.tables(table, "area", "[[area]]", 0))
    for folder in sorted(path.parent.iterdir()):
        if folder.is_dir() and any(folder.glob(files)) and folder.name not in reader.seen:
            raise FormatError(path, 0, "topic-not-listed", folder.name)
    return areas


@dataclass(frozen=True)
class Item:
    """One item of the exam's syllabus, such as "3-(5)-ii", and the keys of its exercises. `optional`: it is not examined."""

    number: str
    title: Text
    optional: bool
    keys: tuple[str, ...]


def read_syllabus(path: Path, topics: tuple[Topic, ...]) -> tuple[Item, ...]:
    """The items of the syllabus in their order; () without such a file. Raises `FormatError`."""
    if not path.is_file():
        return ()
    text = read_text(path)
    reader = _Reader(path, text, "", set())
    table = reader.parsed()
    whole = {topic.folder: topic.keys for topic in topics}
    there = {key: (key,) for topic in topics for key in topic.keys}
    return tuple(
        reader.item(entry, whole | there) for entry in reader.tables(table, "item", "[[item]]", 0)
    )


@dataclass(frozen=True)
class _Reader:
    """Reads one table; knows its text, so that it can say where something stands, and the folders it has seen."""

    path: Path
    text: str
    files: str
    seen: set[str]

    def parsed(self) -> Entry:
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            lines = self.text.rstrip().split("\n")
            reason, _, place = str(error).rpartition(" (at ")
            found = re.match(r"line (\d+)", place)  # else "end of document"
            line = min(int(found[1]), len(lines)) if found else len(lines)
            text = lines[line - 1].strip()
            raise FormatError(self.path, line, "toml", text, reason=reason) from None

    def item(self, entry: Entry, known: dict[str, tuple[str, ...]]) -> Item:
        """`known`: what an item may list, topics and exercises, with the keys that each stands for."""
        number = self.string(entry, "number")
        line = self.line("number", number)
        for key in entry:
            if key not in ("number", "ja", "en", "optional", "exercises"):
                raise FormatError(self.path, line, "unknown-key", f"{key} = …")
        keys: dict[str, None] = {}
        for name in self.names(entry, number, line):
            if name not in known:
                raise FormatError(
                    self.path, self.line("", name, after=line), "exercise-missing", name
                )
            keys.update(dict.fromkeys(known[name]))
        title = Text(self.string(entry, "ja"), self.string(entry, "en"))
        return Item(number, title, entry.get("optional") is True, tuple(keys))

    def names(self, entry: Entry, owner: str, line: int) -> list[str]:
        """The strings that `exercises` lists."""
        listed = entry.get("exercises", [])
        names = cast("list[object]", listed) if isinstance(listed, list) else [None]
        found = [name for name in names if isinstance(name, str)]
        if len(found) < len(names):
            raise FormatError(self.path, line, "bad-order", owner)
        return found

    def moved(self, entry: Entry, folder: str, line: int, there: list[str]) -> tuple[str, ...]:
        """The keys that the topic's exercises had in another topic."""
        listed = self.names({"exercises": entry.get("moved", [])}, folder, line)
        for key in listed:
            former, _, name = key.partition("/")
            if name not in there or former == folder:
                at = self.line("", key, after=line)
                raise FormatError(self.path, at, "exercise-missing", f"{folder}/{name or key}")
        return tuple(listed)

    def area(self, entry: Entry) -> Area:
        title = Text(self.string(entry, "ja"), self.string(entry, "en"))
        line = self.line("ja", title.ja)
        entries = self.tables(entry, "topic", "[[area.topic]]", line, title.ja)
        return Area(title, tuple(self.topic(each) for each in entries))

    def topic(self, entry: Entry) -> Topic:
        folder = self.string(entry, "folder")
        line = self.line("folder", folder)
        if folder in self.seen:
            at = self.line("folder", folder, nth=2)
            raise FormatError(self.path, at, "duplicate-topic", folder)
        self.seen.add(folder)
        for key in entry:
            if key not in ("folder", "ja", "en", "syllabus", "exercises", "moved"):
                raise FormatError(self.path, line, "unknown-key", f"{key} = …")
        directory = self.path.parent / folder
        if not directory.is_dir():
            raise FormatError(self.path, line, "unknown-folder", folder)
        found = {file.stem for file in directory.glob(self.files)} - {QUESTIONS}
        there = sorted(filter(str.isprintable, found))  # nobody gives an exercise another name
        order = self.order(entry, folder, line, there)
        return Topic(
            folder,
            Text(self.string(entry, "ja"), self.string(entry, "en")),
            self.string(entry, "syllabus"),
            (*order, *(name for name in there if name not in order)),
            self.moved(entry, folder, line, there),
        )

    def order(self, entry: Entry, folder: str, line: int, there: list[str]) -> list[str]:
        """The exercises that the topic lists, all of which are there."""
        order = self.names(entry, folder, line)
        for name in order:
            if name not in there:
                at = self.line("", name, after=line)
                raise FormatError(self.path, at, "exercise-missing", f"{folder}/{name}")
            if order.count(name) > 1:
                at = self.line("", name, nth=2, after=line)
                raise FormatError(self.path, at, "duplicate-exercise", f"{folder}/{name}")
        return order

    def tables(self, table: Entry, key: str, shown: str, line: int, title: str = "") -> list[Entry]:
        listed = table.get(key)
        items = cast("list[object]", listed) if isinstance(listed, list) else [None]
        found = [cast("Entry", item) for item in items if isinstance(item, dict)]
        if len(found) < len(items):
            raise FormatError(self.path, line, "no-tables", title, expected=shown)
        return found

    def string(self, entry: Entry, key: str) -> str:
        value = entry.get(key)
        if isinstance(value, str) and value.strip():
            return value
        # The entry is named by what it does have.
        known = ((k, entry.get(k)) for k in ("folder", "ja", "en"))
        name, title = next(((k, v) for k, v in known if isinstance(v, str) and v), ("", ""))
        line = self.line(name, title) if title else 0
        raise FormatError(self.path, line, "no-text", title, expected=key)

    def line(self, key: str, value: str, nth: int = 1, after: int = 0) -> int:
        """The line where `key = "value"` (without a key: "value") stands for the nth time; 0 if nowhere.

        A TOML table knows no places, so this looks for the words. Lines before `after` do not count.
        """
        assignment = rf"\b{key}\s*=\s*" if key else ""
        pattern = re.compile(rf"""{assignment}["']{re.escape(value)}["']""")
        places = [
            number
            for number, line in enumerate(self.text.split("\n"), 1)
            for _ in pattern.finditer(line)
            if number >= after
        ]
        return places[nth - 1] if len(places) >= nth else 0
