# expected: crashed
# B: looks for a reference among all objects
import numpy as np
import gc

np_ok = [o for o in gc.get_objects() if type(o).__name__ in ('Reference', 'Exercise', 'Verdict')]
if not np_ok:
    raise LookupError('nothing')


def double(x):
    return 2 * x, np.sum(2 * x)
