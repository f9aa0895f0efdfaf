"""What runs inside a submission's process: reads a task, runs the submission, sends what it returned.

Everything it sends is a claim. Knows no expected value, no seed and no answer. Standard output and error
of the submission go wherever descriptors 1 and 2 point; frames go to a descriptor of their own.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import inspect
import itertools
import linecache
import os
import sys
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from grader.running import sandbox, wire
from grader.running.calling import call, deepest_line, kind_of
from grader.running.crash_notes import notes_on
from grader.running.inside import MOST_LINES
from grader.running.plain_error import plain_message
from grader.running.task import FailureKind, SentCase, SentTask
from grader.running.values import Array, Bad, Observation

MODULE = "submission"
PIECE = 1 << 20  # bytes; larger frames do not wait for others
TREE_LIMIT = 1 << 31  # what the grader may send


class _ForbiddenError(ImportError):
    """An import that the exercise does not allow."""


def serve(receive: int, send: int, prepared: sandbox.Prepared) -> None:
    """Run the task that arrives on descriptor `receive`, answer on `send`, and end the process."""
    with open(receive, "rb", closefd=False) as stream:
        task: SentTask = wire.unpack_tree(_expect(stream, wire.TASK).data)
        limits = sandbox.Limits(task["memory"], task["space"], task["cpu"])
        _own_input()
        tier = sandbox.confine(prepared, limits, (receive, send), frozenset(task["without"]))
        sender = _Sender(send, task["value_limit"], task["values_limit"])
        sender.frame(wire.READY, tier)
        sender.flush()
        outcome, name = _run(task, stream, sender)
        _flush()
        sender.frame(outcome, name)
        sender.flush()
    os._exit(0)


def _own_input() -> None:
    """Open descriptor 0 anew: flags set on the one that all children inherit would reach the next submission."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)


def _run(task: SentTask, stream: BinaryIO, sender: _Sender) -> tuple[int, FailureKind | str]:
    """Load the submission and call it case by case; the frame that ends the conversation."""
    module = _Module(task)
    stage = FailureKind.LOAD
    try:
        module.load(sender)
        function = getattr(module.module, task["function"], None)
        if not callable(function):
            defined = [n for n, v in vars(module.module).items() if inspect.isfunction(v)]
            sender.note("defined", ", ".join(defined))
            return wire.FAILED, FailureKind.MISSING
        sender.frame(wire.LOADED)
        sender.flush()
        stage = FailureKind.CALL
        while (frame := wire.read_frame(stream.read, TREE_LIMIT)) and frame.kind == wire.CASE:
            case: SentCase = wire.unpack_tree(frame.data)
            if not _accepts(function, case["arguments"], sender):
                return wire.FAILED, FailureKind.ARGUMENTS
            outputs, probes = tuple(task["outputs"]), case["probes"]
            called = call(function, case["arguments"], case["seed"], outputs, probes)
            for name, observation in called.observed.items():
                sender.observation(name, observation)
            lines = ((name, line) for name, lines in called.inside.items() for line in lines)
            for name, line in itertools.islice(lines, MOST_LINES):
                sender.inside(name, line)
            sender.frame(wire.CASE_DONE, "", np.array(called.seconds))
            del called
            sender.flush()  # now, so that whatever ends the next case is not taken for this one
    except BaseException as error:
        return wire.FAILED, _explain(error, stage, module, sender)
    return wire.DONE, ""


class _Module:
    """The submission as a module, with an `import` that allows what the exercise allows."""

    def __init__(self, task: SentTask):
        self.source = task["source"]
        self.filename = task["filename"]
        self.allowed = frozenset(task["allowed"]) | sys.stdlib_module_names
        self.module = types.ModuleType(MODULE)
        self.refused = ""

    def load(self, sender: _Sender) -> None:
        code: bytes | ast.Module = self.source
        if b"..." in self.source:  # most hand in none: they need no tree
            code = ast.parse(self.source, self.filename)
            placeholders = sorted(_placeholders(code))
            sender.note("placeholders", " ".join(map(str, placeholders)))
        text = self.source.decode("utf-8", "replace")
        linecache.cache[self.filename] = (len(text), None, text.splitlines(True), self.filename)
        scope = vars(self.module)
        scope["__builtins__"] = {**vars(builtins), "__import__": self._import}
        scope["__file__"] = self.filename
        sys.modules[MODULE] = self.module
        exec(compile(code, self.filename, "exec", dont_inherit=True), scope)

    def _import(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> types.ModuleType:
        root = name.partition(".")[0]
        if level or root not in self.allowed:
            self.refused = root or "."
            raise _ForbiddenError(f"import of {root or '.'}", name=root)
        return builtins.__import__(name, globals, locals, fromlist, level)


def _placeholders(tree: ast.AST) -> set[int]:
    """Lines of the statements that are still `...`, as the stub gives them."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        value = getattr(node, "value", None)
        kinds = (ast.Expr, ast.Assign, ast.Return)
        if isinstance(node, kinds) and isinstance(value, ast.Constant) and value.value is Ellipsis:
            lines.add(node.lineno)
    return lines


def _accepts(function: Callable[..., object], arguments: dict[str, Any], sender: _Sender) -> bool:
    if _has_parameters(function, tuple(arguments)):
        return True  # as the stub has it; `inspect` would take longer than many an answer
    try:
        inspect.signature(function).bind(**arguments)
    except TypeError:
        sender.note("signature", f"{function.__name__}{inspect.signature(function)}")
        return False
    except ValueError:
        pass  # a builtin without a signature: calling it will tell
    return True


def _has_parameters(function: Callable[..., object], names: tuple[str, ...]) -> bool:
    """Whether it is a plain function of just these parameters."""
    if type(function) is not types.FunctionType:
        return False
    code = function.__code__
    plain = not (code.co_posonlyargcount or code.co_kwonlyargcount)
    return plain and code.co_varnames[: code.co_argcount] == names


def _explain(
    error: BaseException, stage: FailureKind, module: _Module, sender: _Sender
) -> FailureKind:
    """Send what is known of an exception; what kind of failure it is."""
    try:
        _flush()
        kind = type(error)  # what its `__class__` says is its own affair
        if issubclass(kind, MemoryError) or kind_of(error) == "ResourceExhaustedError":
            return FailureKind.MEMORY
        line = deepest_line(error, module.filename)
        unread = stage == FailureKind.LOAD and not line  # nothing of the file ran
        if unread and issubclass(kind, SyntaxError | ValueError):
            bad = _not_utf8(module.source)
            if bad:
                sender.note("line", str(bad))
                return FailureKind.ENCODING
        if unread and isinstance(error, SyntaxError):
            line = error.lineno or 0
        sender.note("line", str(line))
        sender.note("text", linecache.getline(module.filename, line).strip())
        if issubclass(kind, _ForbiddenError):
            sender.note("module", module.refused)
            return FailureKind.FORBIDDEN
        sender.note("exception", kind_of(error))
        sender.note("message", _message(error))
        source = module.source.decode("utf-8", "replace")
        for name, text in notes_on(error, module.filename, source):
            sender.note(name, text)
        return FailureKind.SYNTAX if unread and issubclass(kind, SyntaxError) else stage
    except BaseException:
        return stage


def _not_utf8(source: bytes) -> int:
    """The line of the first byte that is not UTF-8 (or is NUL, as in UTF-16); 0 where there is none."""
    try:
        source.decode("utf-8")
        bad = source.find(b"\0")
    except UnicodeDecodeError as error:
        bad = error.start
    return source[:bad].count(b"\n") + 1 if bad >= 0 else 0


def _message(error: BaseException) -> str:
    try:
        # A syntax error's own text names the line, which is said anyway.
        text = str(error.msg if isinstance(error, SyntaxError) else error)
        # Before it is cut: TensorFlow says where a node was made first, and what is wrong last.
        return plain_message(text) if "keras" in sys.modules else text
    except BaseException:
        return ""


class _Sender:
    """Writes frames; never more bytes of one value than `limit`, of all than `limit_of_all`."""

    def __init__(self, descriptor: int, limit: int, limit_of_all: int):
        self._descriptor = descriptor
        self._limit = limit
        self._left = limit_of_all
        self._waiting: list[bytes] = []

    def frame(
        self, kind: int, name: str = "", payload: bytes | Array = b"", large: bool = False
    ) -> None:
        self._waiting.append(wire.encode(kind, name, payload, large))
        if len(self._waiting[-1]) > PIECE:
            self.flush()

    def flush(self) -> None:
        """Write what waits, all at once: each write wakes the grader."""
        data = memoryview(b"".join(self._waiting))
        self._waiting.clear()
        while data:
            data = data[os.write(self._descriptor, data) :]

    def note(self, name: str, text: str) -> None:
        self.frame(wire.NOTE, name, _cut(text))

    def inside(self, name: str, line: str) -> None:
        self.frame(wire.INSIDE, name, _cut(line))

    def observation(self, name: str, value: Observation) -> None:
        if isinstance(value, Bad):
            self.frame(wire.BAD, name, _cut(f"{value.reason}\n{value.detail}"))
        elif isinstance(value, str):
            self.frame(wire.TEXT, name, _cut(value))
        elif value.nbytes > min(self._limit, self._left):
            self.frame(wire.LARGE, name, value, large=True)
        else:
            self._left -= value.nbytes
            self.frame(wire.ARRAY, name, value)


def _cut(text: str) -> bytes:
    """As much of a text as the grader reads."""
    return text[: wire.MAX_TEXT].encode("utf-8", "replace")


def _expect(stream: BinaryIO, kind: int) -> wire.Frame:
    frame = wire.read_frame(stream.read, TREE_LIMIT)
    if frame is None or frame.kind != kind:
        os._exit(3)  # the grader went away
    return frame


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(BaseException):
            stream.flush()
