# expected numpy: crashed ; tensorflow: passed
# A: takes the real __import__ to reach Keras
import numpy as np
import builtins

builtins.__import__('keras')


def double(x):
    return 2 * x, np.sum(2 * x)
