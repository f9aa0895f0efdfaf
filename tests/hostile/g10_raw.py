# expected: crashed
# G: a raw socket
import numpy as np
import socket

socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)


def double(x):
    return 2 * x, np.sum(2 * x)
