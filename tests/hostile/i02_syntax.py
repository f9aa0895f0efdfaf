# expected: crashed
# I: no Python
def double(x)
    return x
