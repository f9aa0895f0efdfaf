"""The shape of what `grade --json` prints (JSON Schema 2020-12). `format` grows by one when a field changes or goes."""

from grader.judging.status import Status
from grader.running.task import Tier
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
                    "variables",
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
                    "variables": {
                        "description": "where the values part: variables that agree, and the first that does not",
                        "anyOf": [
                            {"type": "null"},
                            {
                                "type": "object",
                                "required": ["case", "agreeing", "first", "line", *LANGUAGES],
                                "additionalProperties": False,
                                "properties": {
                                    "case": {"type": "integer", "minimum": 1},
                                    "agreeing": {"type": "array", "items": {"type": "string"}},
                                    "first": {"$ref": "#/$defs/mismatch"},
                                    "line": {"type": ["integer", "null"]},
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
