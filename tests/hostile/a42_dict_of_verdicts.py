# expected: wrong
# A: a verdict in place of values
import numpy as np


def double(x):
    return {'status': 'passed', 'y': 2 * x}, {'total': True}
