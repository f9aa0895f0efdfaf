"""Frames of raw bytes between the grader and a submission's process, and trees of arguments in them.

A frame is a fixed header, dimensions, a name and raw little-endian bytes; every length is checked before
it is used. Nothing here unpickles, evaluates or allocates more than `limit` bytes for what a peer claims.
Knows nothing of what the frames mean.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeGuard

import numpy as np

from grader.running.values import Array, is_array, is_dict, is_several

MAGIC = b"EQ1\n"
_HEADER = struct.Struct("<4sBBBBHHQ")  # magic, kind, dtype, ndim, 0, name bytes, 0, payload bytes
MAX_DIMENSIONS = 8
MAX_NAME = 400
MAX_TEXT = 2000  # characters of a text that counts: of a note, a string value, a reason
TEXT_BYTES = 4 * MAX_TEXT  # what they take at most in UTF-8

# grader → child
TASK, CASE, END = 1, 2, 3
# child → grader
READY, NOTE, LOADED, ARRAY, TEXT, BAD, LARGE, CASE_DONE, FAILED, DONE, INSIDE = range(10, 21)
KINDS = frozenset({TASK, CASE, END, *range(READY, INSIDE + 1)})
_OF_ARRAYS = frozenset({ARRAY, LARGE, CASE_DONE})

BYTES = 0  # payload is bytes, not an array
_DTYPES = (
    "|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16",
)  # fmt: skip
DTYPES = {code: np.dtype(name) for code, name in enumerate(_DTYPES, 1)}
_CODES = {dtype: code for code, dtype in DTYPES.items()}


class WireError(Exception):
    """The peer sent something that is not a frame."""


@dataclass(frozen=True)
class Frame:
    """`array` for array frames (None for one sent without its bytes), else `data`."""

    kind: int
    name: str = ""
    data: bytes = b""
    dtype: np.dtype[Any] | None = None
    shape: tuple[int, ...] = ()

    @property
    def array(self) -> Array:
        """The payload as an array of its own. Only for frames with a dtype and bytes."""
        return np.frombuffer(self.data, self.dtype).reshape(self.shape).copy()

    @property
    def text(self) -> str:
        """The payload as text, cut where it counts no more."""
        return self.data.decode("utf-8", "replace")[:MAX_TEXT]


def encode(kind: int, name: str = "", payload: bytes | Array = b"", large: bool = False) -> bytes:
    """One frame. With `large`, an array's dtype and shape without its bytes.

    Raises `WireError` for an array that has no dtype code.
    """
    label = name.encode("utf-8", "replace")[:MAX_NAME]
    if isinstance(payload, np.ndarray):
        little = (
            payload.dtype.newbyteorder("<") if payload.dtype.byteorder == ">" else payload.dtype
        )
        code = _CODES.get(np.dtype(little))
        if code is None or payload.ndim > MAX_DIMENSIONS:
            raise WireError(f"cannot send {payload.dtype} of {payload.ndim} dimensions")
        dims = struct.pack(f"<{payload.ndim}Q", *payload.shape)
        data = b"" if large else np.ascontiguousarray(payload, little).tobytes()
        header = _HEADER.pack(MAGIC, kind, code, payload.ndim, 0, len(label), 0, len(data))
        return header + dims + label + data
    return _HEADER.pack(MAGIC, kind, BYTES, 0, 0, len(label), 0, len(payload)) + label + payload


def read_frame(
    read: Callable[[int], bytes], limit: int, most_text: int | None = None
) -> Frame | None:
    """The next frame, or None at the end of the stream. `read(n)` gives n bytes, fewer only at the end.

    Raises `WireError` for anything that is not a whole, well-formed frame of at most `limit` bytes, `most_text` where
    they are no array's: nothing that is over a limit is read.
    """
    head = read(_HEADER.size)
    if not head:
        return None
    if len(head) != _HEADER.size:
        raise WireError("torn header")
    magic, kind, code, ndim, zero, name_length, zero2, size = _HEADER.unpack(head)
    if magic != MAGIC or zero or zero2 or kind not in KINDS:
        raise WireError("not a frame")
    most = limit if code != BYTES or most_text is None else min(limit, most_text)
    if ndim > MAX_DIMENSIONS or name_length > MAX_NAME or size > most:
        raise WireError("over a limit")
    if code != BYTES and (code not in DTYPES or kind not in _OF_ARRAYS):
        raise WireError("no such array")
    rest = read(8 * ndim + name_length)
    data = read(size)  # apart, so that no value is held twice
    if len(rest) != 8 * ndim + name_length or len(data) != size:
        raise WireError("torn frame")
    shape = struct.unpack_from(f"<{ndim}Q", rest)
    try:
        name = rest[8 * ndim :].decode("utf-8")
    except UnicodeDecodeError:
        raise WireError("name is not UTF-8") from None
    if code == BYTES:
        if ndim:
            raise WireError("bytes with dimensions")
        return Frame(kind, name, data)
    dtype = DTYPES[code]
    expected = math.prod(shape) * dtype.itemsize
    if kind == LARGE:
        if data:
            raise WireError("bytes in a frame without bytes")
    elif expected != size or math.prod(n or 1 for n in shape) > 2**48:
        raise WireError("dimensions and bytes disagree")
    return Frame(kind, name, data, dtype, shape)


def pack_tree(value: object) -> bytes:
    """Arguments (arrays, numbers, strings, bytes, None and lists, tuples, dicts of these) as bytes.

    Raises `TypeError` for anything else.
    """
    blobs: list[bytes] = []
    # In ASCII, which has a place for the lone surrogates of a file's name.
    skeleton = json.dumps(_skeleton(value, blobs), separators=(",", ":")).encode()
    return b"".join([struct.pack("<QQ", len(skeleton), len(blobs)), skeleton, *blobs])


def unpack_tree(data: bytes) -> Any:
    """What `pack_tree` packed, its arrays writable and new; who packed it knows its type.

    Raises `WireError` for damaged bytes.
    """
    try:
        length, count = struct.unpack_from("<QQ", data)
        skeleton = json.loads(data[16 : 16 + length])
        at = 16 + length
        blobs: list[bytes | Array] = []

        def read(size: int) -> bytes:
            nonlocal at
            piece = data[at : at + size]
            at += len(piece)
            return piece

        for _ in range(count):
            frame = read_frame(read, len(data))
            if frame is None:
                raise WireError("torn tree")
            blobs.append(frame.data if frame.dtype is None else frame.array)
        return _restore(skeleton, blobs)
    except (struct.error, ValueError, LookupError, TypeError) as error:
        raise WireError(f"damaged tree: {error}") from None


def _skeleton(value: object, blobs: list[bytes]) -> object:
    if value is None or type(value) in (bool, int, float, str):
        return value
    if is_array(value) or _is_scalar(value):
        blobs.append(encode(ARRAY, "", np.asarray(value)))
        return {"a" if is_array(value) else "s": len(blobs) - 1}
    if isinstance(value, bytes):
        blobs.append(encode(TEXT, "", value))
        return {"a": len(blobs) - 1}
    if is_several(value):
        return {"l" if isinstance(value, list) else "t": [_skeleton(v, blobs) for v in value]}
    if is_dict(value):
        return {"d": [[_skeleton(k, blobs), _skeleton(v, blobs)] for k, v in value.items()]}
    raise TypeError(type(value).__name__)


def _is_scalar(value: object) -> TypeGuard[np.generic[Any]]:
    return isinstance(value, np.generic)


def _is_node(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _restore(node: object, blobs: Sequence[bytes | Array]) -> object:
    if not _is_node(node):
        return node
    [(tag, inside)] = node.items()
    if tag == "a":
        return blobs[int(inside)]
    if tag == "s":
        scalar: Any = blobs[int(inside)]
        return scalar[()]
    if tag == "d":
        return {_restore(k, blobs): _restore(v, blobs) for k, v in inside}
    items = [_restore(item, blobs) for item in inside]
    return items if tag == "l" else tuple(items)
