# expected: crashed
# I: tabs and spaces
def double(x):
	y = 1
        return y
