# expected numpy: forbidden ; tensorflow: memory | crashed
# D: a tensor of 80 GB
import numpy as np
import tensorflow as tf

tf.ones((20 << 30,), tf.float32)


def double(x):
    return 2 * x, np.sum(2 * x)
