# expected: passed
# D: leaves a thread behind that sleeps: ends with the process
import numpy as np
import threading
import time

threading.Thread(target=time.sleep, args=(99,)).start()


def double(x):
    return 2 * x, np.sum(2 * x)
