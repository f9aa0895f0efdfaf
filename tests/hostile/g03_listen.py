# expected: crashed
# G: listens on a port
import numpy as np
import socket

socket.create_server(('127.0.0.1', 0))


def double(x):
    return 2 * x, np.sum(2 * x)
