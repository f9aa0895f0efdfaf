# expected: crashed
# I: another name
def twice(x):
    return 2 * x
