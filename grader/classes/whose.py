"""Whose a hand-in is: what a folder, a file or a notebook says, looked up in the roster. Nothing is guessed.

What an LMS wrote counts before what a student wrote: a name in a notebook, or of a file that came without a folder.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from grader.classes.names import fold
from grader.classes.roster import Person, Roster, plain_id, plain_name

LEAST = 3  # characters of a number or login inside of a longer name
_PARTS = re.compile(r"[\s_,;:()（）【】\[\]、・]+|(?<=\s)-(?=\s)")


@dataclass(frozen=True)
class Claim:
    """What is known of a hand-in's owner: names that were found, and the numbers that Moodle and Canvas have for her.

    `chosen`: she chose the name herself. `late`: the LMS said so; `version` grows with what she hands in there.
    """

    texts: tuple[str, ...]
    moodle: str = ""
    canvas: str = ""
    chosen: bool = False
    late: bool = False
    version: int | None = None


class Unclear(StrEnum):
    """Why a hand-in is nobody's of the roster."""

    NOBODY = "nobody"
    SEVERAL = "several"


@dataclass(frozen=True)
class Question:
    """A hand-in that maps to nobody, or to several: what it is listed as, where it lay, and who it could be."""

    student: str
    origin: str
    why: Unclear
    candidates: tuple[str, ...] = ()


class Whose:
    """Looks people up, and remembers what could not be told and which number Moodle has for whom."""

    def __init__(self, roster: Roster | None = None):
        self.roster = roster
        self.questions: list[Question] = []
        self.moodle: dict[str, str] = {}
        self.marked: set[str] = set()  # whose hand-ins an LMS marks where they are late
        self._by_id: dict[str, set[str]] = defaultdict(set)
        self._by_name: dict[str, set[str]] = defaultdict(set)
        self._by_number: dict[tuple[str, str], set[str]] = defaultdict(set)
        for person in roster.people.values() if roster else ():
            self._add(person)

    def _add(self, person: Person) -> None:
        for name in person.ids:
            self._by_id[name].add(person.key)
        for name in person.names:
            self._by_name[name].add(person.key)
        if person.moodle:
            self._by_number["moodle", person.moodle].add(person.key)
        if person.canvas:
            self._by_number["canvas", person.canvas].add(person.key)

    def candidates(self, claim: Claim) -> set[str]:
        """Who it could be, by key: numbers and addresses before names, and both where they contradict each other."""
        sure = set(self._by_number.get(("moodle", claim.moodle), ()))
        sure |= self._by_number.get(("canvas", claim.canvas), set())
        named: set[str] = set()
        for text in claim.texts:
            sure |= self._ids_in(text)
            named |= self._names_in(text)
        if not sure or not named:
            return sure or named
        return sure & named or sure | named

    def student(self, claim: Claim, name: str, origin: str) -> str:
        """The key of whose it is; `name` where there is no roster, or where that says nobody or several."""
        if self.roster is None:
            found = name
        else:
            candidates = self.candidates(claim)
            if len(candidates) == 1:
                (found,) = candidates
            else:
                found = self._kept_apart(name)
                why = Unclear.SEVERAL if candidates else Unclear.NOBODY
                self.questions.append(Question(found, origin, why, tuple(sorted(candidates))))
        if claim.canvas and found:
            self.marked.add(found)
        if claim.moodle and found:
            self.moodle.setdefault(found, claim.moodle)
        return found

    def _kept_apart(self, name: str) -> str:
        """The name of somebody unknown, which is no known one's key."""
        keys = {fold(key) for key in self.roster.people} if self.roster else set[str]()
        return f"{name} (?)" if fold(name) in keys else name

    def _ids_in(self, text: str) -> set[str]:
        whole = self._by_id.get(plain_id(text))
        if whole:
            return set(whole)
        found: set[str] = set()
        pieces = [piece for piece in _PARTS.split(text) if piece]
        for piece in pieces:
            # GitHub Classroom: ASSIGNMENT-LOGIN, and a login may have hyphens.
            words = piece.split("-")
            for name in {piece, *("-".join(words[n:]) for n in range(1, len(words)))}:
                if len(name) >= LEAST:
                    found |= self._by_id.get(plain_id(name), set())
        return found

    def _names_in(self, text: str) -> set[str]:
        whole = self._by_name.get(plain_name(text))
        if whole:
            return set(whole)
        found: set[str] = set()
        pieces = [piece for piece in re.split(r"[-]+", text) for piece in _PARTS.split(piece)]
        pieces = [piece for piece in pieces if piece][:20]
        for start in range(len(pieces)):
            for end in range(start + 1, len(pieces) + 1):
                name = plain_name("".join(pieces[start:end]))
                if len(name) > 1:
                    found |= self._by_name.get(name, set())
        return found
