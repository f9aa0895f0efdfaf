# expected: crashed
# F: reads a file of the system from a thread
import numpy as np
import threading

read = []
thread = threading.Thread(target=lambda: read.append(open('/etc/passwd').read()))
thread.start()
thread.join()
if not read:
    raise OSError('refused')


def double(x):
    return 2 * x, np.sum(2 * x)
