# expected: crashed
# C: a syntax error whose fields are of odd types, which was no crash but the grader's
def double(x):
    raise SyntaxError("x", ("f.py", 1, 1, 5))
