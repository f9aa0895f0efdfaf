"""Finds what stands in a submission at the place where an exception was raised."""

from __future__ import annotations

import ast
import itertools
import types
from dataclasses import dataclass

_Place = tuple[int, int, int, int]


@dataclass(frozen=True)
class Found:
    """The part of the program that ran last, the statement around it, and the frame that ran it."""

    node: ast.AST
    statement: ast.AST
    frame: types.FrameType


def last_frame(error: BaseException, filename: str) -> types.TracebackType | None:
    """Where `filename` ran last on the way to `error`."""
    last, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            last = trace
        trace = trace.tb_next
    return last


def failing_node(error: BaseException, filename: str, source: str) -> Found | None:
    """What of `filename` ran last on the way to `error`; None where nothing did, or Python keeps no places."""
    trace = last_frame(error, filename)
    place = None if trace is None else _position(trace)
    if trace is None or place is None:
        return None
    nodes = _nodes_at(ast.parse(source), place)
    return None if nodes is None else Found(*nodes, trace.tb_frame)


def _position(trace: types.TracebackType) -> _Place | None:
    """First and last line (from 1), first and last column (in bytes) of what a frame computed last."""
    positions = trace.tb_frame.f_code.co_positions()
    found = next(itertools.islice(positions, trace.tb_lasti // 2, None), None)
    if found is None or None in found:  # Python may be told to keep none
        return None
    line, end_line, column, end_column = found
    return int(line or 0), int(end_line or 0), int(column or 0), int(end_column or 0)


def _nodes_at(tree: ast.AST, place: _Place) -> tuple[ast.AST, ast.AST] | None:
    """What stands at a place, and the statement around it."""
    statement: ast.AST | None = None
    found: ast.AST | None = None
    for node in ast.walk(tree):
        at = _place(node)
        if at is None or not _covers(at, place):
            continue
        if isinstance(node, ast.stmt):
            statement = node
        # Of a call that goes over several lines Python gives the end, and the line of its last name.
        if at == place or (isinstance(node, ast.Call) and at[1::2] == place[1::2]):
            found = node if found is None or isinstance(node, ast.expr) else found
            if at == place and isinstance(node, ast.expr):
                break
    if found is None or statement is None:
        return None
    return found, statement


def _place(node: ast.AST) -> _Place | None:
    if not isinstance(node, ast.expr | ast.stmt):
        return None
    end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or 0
    return node.lineno, end_line, node.col_offset, end_column


def _covers(outer: _Place, inner: _Place) -> bool:
    begins = (outer[0], outer[2]) <= (inner[0], inner[2])
    return begins and (inner[1], inner[3]) <= (outer[1], outer[3])
