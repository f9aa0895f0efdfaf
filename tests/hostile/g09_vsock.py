# expected: crashed
# G: a socket to the host of this machine
import numpy as np
import socket

socket.socket(socket.AF_VSOCK)


def double(x):
    return 2 * x, np.sum(2 * x)
