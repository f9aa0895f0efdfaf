# expected: crashed
# G: a web page of this machine
import numpy as np
import urllib.error
import urllib.request

try:
    urllib.request.urlopen('http://127.0.0.1:9/', timeout=1)
except urllib.error.URLError as error:
    if not isinstance(error.reason, ConnectionRefusedError):
        raise


def double(x):
    return 2 * x, np.sum(2 * x)
