"""Verdicts for other programs: one JSON object, or a JUnit file.

The shape of the JSON is `SCHEMA` (JSON Schema 2020-12); `format` grows by one when a field changes or goes.
"""

from __future__ import annotations

import json
import math
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from grader.judging.compare import Form, Mismatch, is_shape, shape_text
from grader.judging.grading import Verdict
from grader.judging.status import Status
from grader.judging.whereabouts import Whereabouts
from grader.running.task import Tier
from grader.running.values import Bad
from grader.saying import messages, sentences
from grader.saying.whereabouts import found_at
from grader.text import LANGUAGES

FORMAT = 1

_SENTENCES = {
    "type": "object",
    "required": list(LANGUAGES),
    "additionalProperties": False,
    "properties": {language: {"type": "string"} for language in LANGUAGES},
}
_VALUE = {"type": ["number", "string", "boolean", "null"]}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "grade --json",
    "type": "object",
    "required": ["format", "sandbox", "warning", "device", "versions", "results"],
    "additionalProperties": False,
    "properties": {
        "format": {"const": FORMAT},
        "sandbox": {"description": "weakest tier of confinement", "enum": list(Tier)},
        "warning": {
            "description": "what to do about a tier that is not full",
            "anyOf": [{"type": "null"}, _SENTENCES],
        },
        "device": {"enum": ["cpu", "gpu"]},
        "versions": {"type": "object", "additionalProperties": {"type": "string"}},
        "results": {
            "type": "array",
            "items": {
                "type": "object",
                "required": [
                    "exercise",
                    "status",
                    "sandbox",
                    "seconds",
                    "cases",
                    "diagnosis",
                    "whereabouts",
                    "message",
                ],
                "additionalProperties": False,
                "properties": {
                    "exercise": {"type": "string", "pattern": "^[^/]+/[^/]+$"},
                    "status": {"enum": list(Status)},
                    "sandbox": {
                        "description": "tier of this submission; null where nothing was run",
                        "enum": [*Tier, None],
                    },
                    "seconds": {
                        "description": "spent in the submission's function",
                        "type": "number",
                    },
                    "cases": {"type": "array", "items": {"$ref": "#/$defs/case"}},
                    "diagnosis": {
                        "anyOf": [
                            {"type": "null"},
                            {
                                "type": "object",
                                "required": ["mistakes", *LANGUAGES],
                                "additionalProperties": False,
                                "properties": {
                                    "mistakes": {"type": "array", "items": {"type": "string"}},
                                    **{language: {"type": "string"} for language in LANGUAGES},
                                },
                            },
                        ]
                    },
                    "whereabouts": {
                        "description": "which blanks are at fault, where that was found by trying",
                        "anyOf": [
                            {"type": "null"},
                            {
                                "type": "object",
                                "required": ["ways", "lines", *LANGUAGES],
                                "additionalProperties": False,
                                "properties": {
                                    "ways": {
                                        "description": "blanks that mend it together; each way does it alone",
                                        "type": "array",
                                        "items": {
                                            "type": "array",
                                            "items": {"type": "integer", "minimum": 1},
                                        },
                                    },
                                    "lines": {
                                        "description": "the first and the last line in each blank",
                                        "type": "array",
                                        "items": {
                                            "type": "array",
                                            "items": {"type": "integer", "minimum": 1},
                                        },
                                    },
                                    **{language: {"type": "string"} for language in LANGUAGES},
                                },
                            },
                        ],
                    },
                    "message": _SENTENCES,
                },
            },
        },
    },
    "$defs": {
        "case": {
            "type": "object",
            "required": ["number", "passed", "mismatches"],
            "additionalProperties": False,
            "properties": {
                "number": {"type": "integer", "minimum": 1},
                "passed": {"type": "boolean"},
                "mismatches": {"type": "array", "items": {"$ref": "#/$defs/mismatch"}},
            },
        },
        "mismatch": {
            "type": "object",
            "required": ["output", "index", "actual", "expected", "distance"],
            "additionalProperties": False,
            "properties": {
                "output": {"type": "string"},
                "index": {
                    "description": "of the first differing element; null where elements do not correspond",
                    "anyOf": [
                        {"type": "null"},
                        {"type": "array", "items": {"type": "integer", "minimum": 0}},
                    ],
                },
                "actual": _VALUE,
                "expected": _VALUE,
                "distance": {
                    "description": "largest error of the output in tolerances (1 is just accepted); null: none",
                    "type": ["number", "null"],
                },
            },
        },
    },
}


def to_json(verdicts: list[Verdict], device: str, sandbox: Tier, versions: dict[str, str]) -> str:
    """One JSON object of the shape `SCHEMA`."""
    return json.dumps(
        {
            "format": FORMAT,
            "sandbox": sandbox,
            "warning": None if sandbox == Tier.FULL else _reduced(),
            "device": device,
            "versions": versions,
            "results": [_result(verdict) for verdict in verdicts],
        },
        ensure_ascii=False,
        allow_nan=False,
    )


def write_junit(path: Path, verdicts: list[Verdict], language: str) -> None:
    """A JUnit file: a suite per topic, a test case per exercise. Raises `OSError`."""
    suites = ElementTree.Element("testsuites", name="grade")
    for topic in dict.fromkeys(verdict.exercise.topic for verdict in verdicts):
        chosen = [verdict for verdict in verdicts if verdict.exercise.topic == topic]
        suite = ElementTree.SubElement(
            suites,
            "testsuite",
            name=topic,
            tests=str(len(chosen)),
            failures=str(sum(v.status not in (Status.PASSED, Status.GRADER_ERROR) for v in chosen)),
            errors=str(sum(v.status == Status.GRADER_ERROR for v in chosen)),
            skipped="0",
            time=f"{sum(v.seconds for v in chosen):.3f}",
        )
        for verdict in chosen:
            case = ElementTree.SubElement(
                suite,
                "testcase",
                classname=topic,
                name=verdict.exercise.name,
                time=f"{verdict.seconds:.3f}",
            )
            if not verdict.passed:
                kind = "error" if verdict.status == Status.GRADER_ERROR else "failure"
                text = _xml_text(sentences.message(verdict, language))
                problem = ElementTree.SubElement(case, kind, type=verdict.status, message=text)
                problem.text = _xml_text(_reasons(verdict, language)) or None
        if any(map(sentences.reduced, chosen)):
            warning = ElementTree.SubElement(suite, "system-err")
            warning.text = messages.REDUCED.in_(language)
    tree = ElementTree.ElementTree(suites)
    ElementTree.indent(tree)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _reduced() -> dict[str, str]:
    return {language: messages.REDUCED.in_(language) for language in LANGUAGES}


def _reasons(verdict: Verdict, language: str) -> str:
    """Why it is wrong, as far as that is known."""
    said: list[str] = []
    if verdict.found is not None:
        said.append(found_at(verdict.found, language))
    if verdict.diagnosis is not None:
        said.append(sentences.diagnosis(verdict.exercise, verdict.diagnosis, language))
    return messages.BETWEEN.in_(language).join(said)


def _xml_text(text: str) -> str:
    """XML 1.0 has no place for most control characters, escaped or not."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "�", text)


def _result(verdict: Verdict) -> dict[str, object]:
    diagnosis: dict[str, object] | None = None
    found = verdict.diagnosis
    if found is not None:
        diagnosis = {
            "mistakes": list(found.mistakes),
            **{
                language: sentences.diagnosis(verdict.exercise, found, language)
                for language in LANGUAGES
            },
        }
    return {
        "exercise": verdict.exercise.key,
        "status": verdict.status,
        "sandbox": verdict.tier,
        "seconds": round(verdict.seconds, 6) if math.isfinite(verdict.seconds) else 0.0,
        "cases": [
            {
                "number": number,
                "passed": comparison.equal,
                "mismatches": [_mismatch(verdict, mismatch) for mismatch in comparison.mismatches],
            }
            for number, comparison in enumerate(verdict.comparisons, 1)
        ],
        "diagnosis": diagnosis,
        "whereabouts": _whereabouts(verdict.found),
        "message": {language: sentences.message(verdict, language) for language in LANGUAGES},
    }


def _whereabouts(found: Whereabouts | None) -> dict[str, object] | None:
    if found is None:
        return None
    return {
        "ways": [list(way) for way in found.ways],
        "lines": [list(lines) for lines in found.lines],
        **{language: found_at(found, language) for language in LANGUAGES},
    }


def _mismatch(verdict: Verdict, mismatch: Mismatch) -> dict[str, object]:
    actual, expected = mismatch.actual, mismatch.expected
    if isinstance(actual, Bad):
        actual = sentences.bad(verdict.exercise, actual, "en", mismatch.output)
    return {
        "output": mismatch.output,
        "index": None if mismatch.index is None else list(mismatch.index),
        "actual": _plain(actual),
        "expected": _plain(expected),
        "distance": mismatch.distance if math.isfinite(mismatch.distance) else None,
    }


def _plain(value: object) -> object:
    """A value JSON has: numbers that are not finite, complex numbers, shapes and forms become text."""
    if isinstance(value, Form):
        return str(value)
    if (isinstance(value, float) and not math.isfinite(value)) or isinstance(value, complex):
        return str(value)
    if is_shape(value):
        return shape_text(value)
    return sentences.printable(value, 200) if isinstance(value, str) else value
