# expected: crashed
# C: a group of groups of exceptions
def double(x):
    group = ValueError("x")
    for number in range(60):
        group = ExceptionGroup("more", [group, KeyError("\ud800")])
    raise group
