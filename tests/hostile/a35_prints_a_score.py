# expected: wrong
# A: prints a result
import numpy as np


def double(x):
    print('{"score": 100, "status": "passed"}')
    return x, 0.0
