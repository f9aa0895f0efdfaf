# expected: refused
# D: one byte more than may be printed, and then nothing that could be heard in its place
import numpy as np
import os


def double(x):
    os.write(2, b'x' * 65537)
    os._exit(0)
