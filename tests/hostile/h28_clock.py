# expected: crashed
# H: sets the clock (to the time that it has)
import numpy as np
import time

time.clock_settime(time.CLOCK_REALTIME, time.time())


def double(x):
    return 2 * x, np.sum(2 * x)
