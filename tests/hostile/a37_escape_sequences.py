# expected: crashed
# A: terminal escapes in an error
import numpy as np


def double(x):
    raise ValueError('\x1b]0;x\x07\rPASS\u202e\x00')
