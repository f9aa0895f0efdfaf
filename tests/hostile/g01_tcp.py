# expected: crashed
# G: a TCP socket
import numpy as np
import socket

socket.socket().connect_ex(('127.0.0.1', 9))


def double(x):
    return 2 * x, np.sum(2 * x)
