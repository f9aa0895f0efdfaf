# expected: crashed
# A: patches the sender so that it sends nothing
import sys

sys.modules['grader.running.child']._Sender.frame = lambda *a, **k: None


def double(x):
    return x, 0.0
