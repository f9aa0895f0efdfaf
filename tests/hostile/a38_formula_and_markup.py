# expected: crashed
# A: a formula, markup and a line of JSON in an error
import numpy as np


def double(x):
    raise ValueError('=HYPERLINK(1)<script>\n{"verdict":"PASS"}')
