# expected: crashed
# C: an exception whose class's class gives odd names, and that lies about its class
class Meta(type):
    __name__ = property(lambda self: 1 / 0)


class Odd(Exception, metaclass=Meta):
    __class__ = property(lambda self: 1 / 0)
    __traceback__ = property(lambda self: self)
    tb_next = property(lambda self: self)
    __cause__ = property(lambda self: self)
    args = property(lambda self: 7)

    def __str__(self):
        return 5


def double(x):
    raise Odd
