"""What a submission's process says of an exception besides its kind: notes, none of which is needed.

Runs only after an exception, in the process that it ends.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from grader.running.failing import failing_operation
from grader.running.nearest import nearest_name
from grader.running.operation import to_text

MOST_SIGNS = 30
_PASSED_OVER = re.compile(
    r"#[^\n]*"
    r'|"""(?:\\.|[^\\])*?(?:"""|\Z)'
    r"|'''(?:\\.|[^\\])*?(?:'''|\Z)"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'(?:\\.|[^'\\\n])*'",
    re.DOTALL,
)


def notes_on(error: BaseException, filename: str, source: str) -> Iterator[tuple[str, str]]:
    """(name, text) of each note: the failing expression, the nearest known name, the signs that are no Python."""
    with contextlib.suppress(Exception):
        if isinstance(error, SyntaxError):
            yield "signs", " ".join(foreign_signs(error, source))
            return
    with contextlib.suppress(Exception):
        operation = failing_operation(error, filename, source)
        if operation is not None:
            yield "operation", to_text(operation)
    with contextlib.suppress(Exception):
        yield "nearest", nearest_name(error, filename, source)


def foreign_signs(error: SyntaxError, source: str) -> Iterator[str]:
    """`line:column:code` of the first signs outside of strings and comments that Python does not read, all from 1.

    Such are typed with a Japanese keyboard: full-width brackets, spaces, operators.
    """
    named = re.search(
        r"invalid (?:non-printable )?character .*?\(?U\+([0-9A-F]{4,6})", str(error.msg)
    )
    if named is None:
        return
    offending = chr(int(named[1], 16))
    code = _PASSED_OVER.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)
    count = 0
    for number, line in enumerate(code.split("\n"), 1):
        if line.isascii():
            continue
        for column, sign in enumerate(line, 1):
            if sign == offending or not (sign.isascii() or f"a{sign}".isidentifier()):
                yield f"{number}:{column}:{ord(sign):X}"
                count += 1
                if count == MOST_SIGNS:
                    return
