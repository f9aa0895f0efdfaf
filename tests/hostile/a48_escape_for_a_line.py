# expected: crashed | refused
# A: the number of a line that is a command for the terminal
import numpy as np
import os
import struct


def frame(kind, name=b"", data=b"", dtype=0, dims=()):
    head = (b"EQ1\n", kind, dtype, len(dims), 0, len(name), 0, len(data))
    return struct.pack("<4sBBBBHHQ", *head) + struct.pack(f"<{len(dims)}Q", *dims) + name + data


def send(data):
    for descriptor in range(3, 128):
        try:
            os.write(descriptor, data)
        except OSError:
            pass


send(frame(11, b"line", b"\x1b[2J\x1b]0;owned\x07") + frame(11, b"text", b"x = 1") + frame(18, b"load"))
os._exit(0)


def double(x):
    return 2 * x, np.sum(2 * x)
