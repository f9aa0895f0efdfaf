# expected: refused
# A: four texts of 31 MB, which took the grader 84 seconds to word
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


for number in range(4):
    send(frame(14, b"y%d" % number, b"x" * (31 * 2**20)))


def double(x):
    return 2 * x, np.sum(2 * x)
