# expected: crashed
# G: a socket in the file system
import numpy as np
import socket

socket.socket(socket.AF_UNIX).connect_ex('/run/docker.sock')


def double(x):
    return 2 * x, np.sum(2 * x)
