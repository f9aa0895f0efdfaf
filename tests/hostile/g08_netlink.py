# expected: crashed
# G: asks the kernel for its interfaces
import numpy as np
import socket

socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
