"""Which language to speak."""

from __future__ import annotations

import os

from grader.text import LANGUAGES


def choose_language(wanted: str | None = None) -> str:
    """`wanted`, else GRADE_LANG, else the locale's; English where neither says Japanese."""
    chosen = wanted or os.environ.get("GRADE_LANG")
    if chosen in LANGUAGES:
        return chosen
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), None)
    if name is None and os.name == "nt":
        import locale

        name = locale.getlocale()[0] or ""
    return "ja" if (name or "").lower().startswith("ja") else "en"
