# expected: crashed
# F: a temporary file
import numpy as np
import tempfile

tempfile.TemporaryFile()


def double(x):
    return 2 * x, np.sum(2 * x)
