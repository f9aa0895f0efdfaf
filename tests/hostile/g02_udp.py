# expected: crashed
# G: a datagram to this machine
import numpy as np
import socket

socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))


def double(x):
    return 2 * x, np.sum(2 * x)
