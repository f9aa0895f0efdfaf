# expected numpy: forbidden ; tensorflow: passed
# A: imports Keras, which an exercise in NumPy does not allow
import numpy as np
import keras


def double(x):
    return 2 * x, np.sum(2 * x)
