# expected: crashed
# H: an alarm without a handler
import numpy as np
import signal

signal.setitimer(signal.ITIMER_REAL, 0.05)
signal.pause()


def double(x):
    return 2 * x, np.sum(2 * x)
