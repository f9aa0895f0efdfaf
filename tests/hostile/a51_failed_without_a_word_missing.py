# expected: crashed
# A: that it failed (missing) and nothing else, which had no sentence
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


send(frame(18, b"missing"))
os._exit(0)


def double(x):
    return 2 * x, np.sum(2 * x)
