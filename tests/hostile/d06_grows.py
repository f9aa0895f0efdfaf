# expected: memory | timeout
# D: a growing list
import numpy as np


def double(x):
    kept = []
    while True:
        kept.append(bytes(1 << 26))
