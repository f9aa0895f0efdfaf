# expected numpy: forbidden ; tensorflow: crashed
# G: a data set from the internet (honest), here from this machine
import numpy as np
import keras

keras.utils.get_file('hostile.npz', origin='http://127.0.0.1:9/hostile.npz')


def double(x):
    return 2 * x, np.sum(2 * x)
