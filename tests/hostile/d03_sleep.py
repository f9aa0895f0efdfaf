# expected: timeout
# D: sleeps
import time


def double(x):
    time.sleep(99)
