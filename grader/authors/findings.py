"""What the rules of `grade verify` found, and how it is shown. A rule's docstring is its line in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rich.console import Console
from rich.text import Text as Line

from grader.judging.status import Status
from grader.saying.terminal import sign
from grader.text import Text

Findings = Iterator[Text]  # of one rule; one that yields nothing is kept
Rule = Callable[..., Findings]  # of the evidence that it asks for
Found = Sequence[tuple[Rule, Sequence[Text]]]


def finding(ja: str, en: str, /, **details: object) -> Text:
    """One finding, its `{fields}` filled in."""
    return Text(ja, en).filled(**details)


def rule_line(rule: Rule, language: str) -> str:
    """The line that is printed for a rule."""
    ja, en = (line.strip() for line in (rule.__doc__ or "").split("\n")[:2])
    return Text(ja, en).in_(language)


def show_findings(
    console: Console, findings: Found, rules: Sequence[Rule], language: str, full: bool
) -> None:
    """Every rule with what it found; only those that found something unless `full`."""
    for rule, found in findings:
        if full or found:
            text = f" {rules.index(rule) + 1:>2} {rule_line(rule, language)}"
            mark = sign(Status.WRONG if found else Status.PASSED)
            console.print(Line.assemble("  ", mark, text), soft_wrap=True)
        for text in found:
            console.print(Line(f"       {text.in_(language)}"), soft_wrap=True)
