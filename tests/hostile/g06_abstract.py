# expected: crashed
# G: an abstract socket
import numpy as np
import socket

socket.socket(socket.AF_UNIX).bind('\0hostile')


def double(x):
    return 2 * x, np.sum(2 * x)
