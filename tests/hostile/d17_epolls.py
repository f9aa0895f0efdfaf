# expected: crashed
# D: 400 epoll instances
import numpy as np
import select

kept = [select.epoll() for _ in range(400)]


def double(x):
    return 2 * x, np.sum(2 * x)
