# expected: wrong
# A: an array that says True to every function
import numpy as np


class A(np.ndarray):
    def __array_ufunc__(self, *a, **k):
        return True

    def __array_function__(self, *a, **k):
        return True


def double(x):
    return np.zeros(x.shape).view(A), 0.0
