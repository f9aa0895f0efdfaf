# expected: timeout
# D: an endless loop
import numpy as np


def double(x):
    while True:
        pass
