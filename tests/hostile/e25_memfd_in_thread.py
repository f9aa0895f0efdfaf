# expected: crashed
# E: a file in memory, from a thread
import numpy as np
import os
import threading

made = []
thread = threading.Thread(target=lambda: made.append(os.memfd_create('hostile')))
thread.start()
thread.join()
if not made:
    raise OSError('refused')


def double(x):
    return 2 * x, np.sum(2 * x)
