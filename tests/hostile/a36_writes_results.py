# expected: crashed
# A: results.json in the working folder
import numpy as np
open('results.json', 'w').write('{"score": 100}')


def double(x):
    return 2 * x, np.sum(2 * x)
