# expected: refused | wrong
# A: an array in place of items, and items in place of an array
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



def double(x):
    for number in range(1100):
        send(frame(13, b"y[%d]" % number, b"x", 6, (1,)))
    return 2 * x, np.sum(2 * x)
