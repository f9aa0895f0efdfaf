# expected: wrong
# C: an array of objects that equal everything
import numpy as np


class E:
    __eq__ = lambda s, o: True
    __hash__ = None


def double(x):
    return np.full(x.shape, E(), object), E()
