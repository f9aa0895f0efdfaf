# expected: crashed
# H: asks for, and raises, what may be inherited of capabilities
import numpy as np
import ctypes

PR_SET_KEEPCAPS, PR_SET_SECUREBITS, PR_CAP_AMBIENT, RAISE = 8, 28, 47, 2
libc = ctypes.CDLL(None, use_errno=True)
results = [libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0), libc.prctl(PR_SET_SECUREBITS, 0, 0, 0, 0), libc.prctl(PR_CAP_AMBIENT, RAISE, 1, 0, 0)]
if all(result == -1 for result in results):
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
