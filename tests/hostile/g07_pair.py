# expected: crashed
# G: a pair of sockets
import numpy as np
import socket

socket.socketpair()


def double(x):
    return 2 * x, np.sum(2 * x)
