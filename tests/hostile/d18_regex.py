# expected: timeout
# D: a regular expression that never ends
import re


def double(x):
    re.match('(a+)+$', 'a' * 60 + 'b')
