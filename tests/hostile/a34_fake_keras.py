# expected: crashed
# A: a keras of its own hurts itself only
import numpy as np
import sys
import types

sys.modules['keras'] = types.ModuleType('keras')


def double(x):
    return 2 * x, np.sum(2 * x)
