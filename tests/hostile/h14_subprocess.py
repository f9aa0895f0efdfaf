# expected: crashed
# H: starts a program
import numpy as np
import subprocess
import sys

subprocess.run([sys.executable, '-c', ''], check=True)


def double(x):
    return 2 * x, np.sum(2 * x)
