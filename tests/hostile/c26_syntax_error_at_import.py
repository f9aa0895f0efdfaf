# expected: crashed
# C: the same while the file is loaded, in the file's own name
error = SyntaxError("x", ("double.py", "1", b"1", 5))
error.filename, error.lineno, error.text, error.msg = "double.py", -(10**30), [], None
raise error
