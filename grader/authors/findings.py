"""What the rules of `grade verify` found, on a terminal. A rule's docstring is its line in both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.console import Console
from rich.text import Text as Line

from grader.saying.terminal import sign
from grader.text import Text

Findings = Sequence[tuple[Callable, Sequence[Text]]]


def rule_line(rule: Callable, language: str) -> str:
    """The line that is printed for a rule."""
    ja, en = (line.strip() for line in rule.__doc__.split("\n")[:2])
    return ja if language == "ja" else en


def show_findings(
    console: Console, findings: Findings, rules: Sequence[Callable], language: str, full: bool
) -> None:
    """Every rule with what it found; only those that found something unless `full`."""
    for rule, found in findings:
        if full or found:
            text = f" {rules.index(rule) + 1:>2} {rule_line(rule, language)}"
            mark = sign("wrong" if found else "passed")
            console.print(Line.assemble("  ", mark, text), soft_wrap=True)
        for finding in found:
            console.print(Line(f"       {finding.in_(language)}"), soft_wrap=True)
