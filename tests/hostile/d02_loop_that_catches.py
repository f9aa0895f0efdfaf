# expected: timeout
# D: catches everything, ignores every signal it can
import numpy as np
import signal

for number in (1, 2, 3, 15, 24):
    signal.signal(number, signal.SIG_IGN)
while True:
    try:
        raise KeyboardInterrupt
    except BaseException:
        pass


def double(x):
    return 2 * x, np.sum(2 * x)
