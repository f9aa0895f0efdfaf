# expected: passed
# H: handles every signal that there is: its own process only
import numpy as np
import signal

for number in signal.valid_signals() - {9, 19}:
    try:
        signal.signal(number, signal.SIG_IGN)
    except OSError:
        pass


def double(x):
    return 2 * x, np.sum(2 * x)
