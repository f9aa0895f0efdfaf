# expected: refused
# D: prints for ever
import numpy as np


def double(x):
    while True:
        print('x' * 1000)
