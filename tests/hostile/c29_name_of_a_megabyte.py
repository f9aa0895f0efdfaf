# expected: crashed
# C: an exception whose class has a name of a million signs
def double(x):
    raise type("\x1b[2J" + "x" * 10**6, (Exception,), {})("\ud800\x00\u202e" * 1000)
