"""Verdicts for other programs: one JSON object, or a JUnit file.

The shape of the JSON is `saying.schema.SCHEMA`.
"""

from __future__ import annotations

import json
import math
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from grader.judging.compare import Form, Mismatch, is_shape, shape_text
from grader.judging.parting import Parting
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.judging.whereabouts import Whereabouts
from grader.running.task import Tier
from grader.running.values import Bad
from grader.saying import messages, sentences
from grader.saying.parting import parted
from grader.saying.schema import FORMAT
from grader.saying.whereabouts import found_at
from grader.text import LANGUAGES


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
    if verdict.parting is not None:
        said.append(parted(verdict.parting, language))
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
        "variables": _variables(verdict, verdict.parting),
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


def _variables(verdict: Verdict, parting: Parting | None) -> dict[str, object] | None:
    if parting is None:
        return None
    return {
        "case": parting.case,
        "agreeing": list(parting.agreeing),
        "first": _mismatch(verdict, parting.mismatch),
        "line": parting.line,
        **{language: parted(parting, language) for language in LANGUAGES},
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
