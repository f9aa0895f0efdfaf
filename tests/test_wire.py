"""The frames between grader and submission: whatever bytes come, they are read, refused, or the end."""

from __future__ import annotations

import contextlib
import io
import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from grader.running import wire

LIMIT = 4096
FRAME = wire.encode(wire.ARRAY, "y", np.arange(6.0).reshape(2, 3))


def read(data: bytes):
    """Every frame in `data`, and the error that ended them, if one did."""
    stream, frames = io.BytesIO(data), []
    try:
        while (frame := wire.read_frame(stream.read, LIMIT)) is not None:
            frames.append(frame)
    except wire.WireError as error:
        return frames, error
    return frames, None


@given(st.binary(max_size=200))
@example(b"PASS\n" * 9)
@example(b"\x80\x04cos\nsystem\n(S'id'\ntR.")
def test_any_bytes_are_read_or_refused(data):
    frames, error = read(data)
    assert frames == [] or error is None or isinstance(error, wire.WireError)


@given(st.integers(0, len(FRAME) - 1), st.integers(1, 255))
def test_a_frame_with_a_flipped_byte_is_refused_or_holds_as_many_values(place, mask):
    data = bytearray(FRAME)
    data[place] ^= mask
    frames, error = read(bytes(data))
    for frame in frames:
        if frame.kind != wire.LARGE and frame.dtype is not None:
            assert frame.array.nbytes == len(frame.data) <= LIMIT
    assert frames or error


@given(st.integers(1, len(FRAME) - 1))
def test_a_torn_frame_is_refused(length):
    assert isinstance(read(FRAME[:length])[1], wire.WireError)


@pytest.mark.parametrize("size", [LIMIT + 1, 2**31, 2**62, 2**64 - 1])
def test_a_claimed_size_over_the_limit_costs_no_memory(size):
    header = struct.pack("<4sBBBBHHQ", wire.MAGIC, wire.ARRAY, 12, 1, 0, 0, 0, size)
    tracemalloc.start()
    _, error = read(header + struct.pack("<Q", size // 8) + b"x" * 100)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(error, wire.WireError)
    assert peak < 100_000


@pytest.mark.parametrize("shape", [(2**63, 2), (2**49, 0), (2**32, 2**32), (0, 2**63)])
def test_dimensions_that_overflow_are_refused(shape):
    dims = struct.pack(f"<{len(shape)}Q", *shape)
    header = struct.pack("<4sBBBBHHQ", wire.MAGIC, wire.ARRAY, 12, len(shape), 0, 0, 0, 0)
    assert isinstance(read(header + dims)[1], wire.WireError)


NUMBERS = arrays.arrays(
    st.sampled_from(["<f8", "<f4", "<i8", "|b1", "<c16", "|u1"]),
    arrays.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | NUMBERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(TREES)
@settings(max_examples=200)
def test_a_tree_comes_back_as_it_went(tree):
    assert repr(wire.unpack_tree(wire.pack_tree(tree))) == repr(tree)


@given(TREES, st.data())
def test_a_damaged_tree_is_refused_or_another_tree(tree, data):
    packed = bytearray(wire.pack_tree(tree))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(wire.WireError):
        wire.unpack_tree(bytes(packed))


@pytest.mark.slow
@given(st.lists(st.binary(max_size=60) | st.just(FRAME), max_size=20))
@settings(max_examples=20_000)
def test_long_streams_of_frames_and_noise(pieces):
    frames, error = read(b"".join(pieces))
    assert len(frames) <= len(pieces) * 4
    assert error is None or isinstance(error, wire.WireError)
