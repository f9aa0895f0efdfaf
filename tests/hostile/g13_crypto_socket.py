# expected: crashed
# G: a socket of the kernel's ciphers
import numpy as np
import errno
import socket

try:
    socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
except OSError as error:
    if error.errno != errno.EAFNOSUPPORT:
        raise


def double(x):
    return 2 * x, np.sum(2 * x)
