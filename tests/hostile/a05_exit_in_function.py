# expected: crashed
# A: ends with status 0 in the function
import os


def double(x):
    os._exit(0)
