# expected: crashed
# G: looks up a name
import numpy as np
import socket

socket.getaddrinfo('localhost', 80, proto=socket.IPPROTO_TCP)
socket.socket()


def double(x):
    return 2 * x, np.sum(2 * x)
