"""A question as it lies in the progress database: JSON, whole, so that it can be asked when its exercise has changed."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from grader.exam.questions import Choice, Question
from grader.text import Text


def question_data(question: Question) -> str:
    return json.dumps(asdict(question), ensure_ascii=False)


def question_in(data: str) -> Question:
    """What `question_data` wrote, now or in an older version."""
    fields: dict[str, Any] = json.loads(data)
    choices: list[dict[str, Any]] = fields["choices"]
    for choice in choices:
        choice.update(why=_text(choice.get("why")), prose=_text(choice.get("prose")))
    fields |= {name: _text(fields.get(name)) for name in ("title", "prompt", "asked")}
    fields["steps"] = tuple((code, value) for code, value in fields.get("steps", ()))
    fields |= {name: tuple(fields.get(name, ())) for name in ("arrays", "blanks")}
    fields["choices"] = tuple(Choice(**choice) for choice in choices)
    return Question(**fields)


def _text(fields: dict[str, str] | None) -> Text | None:
    return Text(**fields) if fields else None
