# expected: crashed
# I: nothing but comments
