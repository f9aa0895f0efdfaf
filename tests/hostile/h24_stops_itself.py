# expected: crashed | timeout
# H: stops itself
import numpy as np
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)


def double(x):
    return 2 * x, np.sum(2 * x)
