# expected: passed
# H: sys.settrace, faulthandler: its own process only
import numpy as np
import faulthandler
import sys

sys.settrace(lambda *a: None)
faulthandler.enable()


def double(x):
    return 2 * x, np.sum(2 * x)
