# expected: crashed
# H: signals the parent through a pidfd (signal 0)
import numpy as np
import os
import signal

signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 0)


def double(x):
    return 2 * x, np.sum(2 * x)
