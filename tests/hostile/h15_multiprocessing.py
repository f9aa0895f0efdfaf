# expected: crashed
# H: a pool of processes
import numpy as np
import multiprocessing

process = multiprocessing.get_context('fork').Process(target=print)
process.start()
process.join()


def double(x):
    return 2 * x, np.sum(2 * x)
