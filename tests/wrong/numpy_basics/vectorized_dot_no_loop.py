# ==== no_cast ====
"""The learner computes in the type of the pixels, which overflows."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    inner = np.dot(x, y)
    distance = np.sum((x - y) ** 2)
    return int(inner), int(distance), int(Counted.taken)


# ==== only_inner_cast ====
"""The cast is made for the inner product alone; the differences of uint8 wrap around
below zero."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    inner = x.astype(np.int64) @ y.astype(np.int64)
    distance = ((x - y) ** 2).sum()
    return int(inner), int(distance), int(Counted.taken)


# ==== cast_to_int32 ====
"""The learner holds int32 for large enough, but the sums of products may exceed it."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.int32), y.astype(np.int32)
    inner = x @ y
    distance = (x - y) @ (x - y)
    return int(inner), int(distance), int(Counted.taken)


# ==== type_of_the_sum_only ====
"""Only the sum is told to be int64; the products and squares have overflowed before
they are added."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    difference = x - y
    inner = np.sum(x * y, dtype=np.int64)
    distance = np.sum(difference**2, dtype=np.int64)
    return int(inner), int(distance), int(Counted.taken)


# ==== loop_over_pairs ====
"""The learner loops over the pairs of elements in a generator and takes it for
vectorised, but each element is taken out."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.int64), y.astype(np.int64)
    inner = sum(int(left) * int(right) for left, right in zip(x, y))
    distance = np.sum((x - y) ** 2)
    return int(inner), int(distance), int(Counted.taken)


# ==== builtin_sum ====
"""Python's own sum is used on the array of products, which takes them out one by
one."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.int64), y.astype(np.int64)
    inner = sum(x * y)
    distance = sum((x - y) ** 2)
    return int(inner), int(distance), int(Counted.taken)


# ==== root_taken ====
"""The learner takes the root, as for the Euclidean distance itself."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.int64), y.astype(np.int64)
    inner = x @ y
    distance = np.linalg.norm(x - y)
    return int(inner), int(distance), int(Counted.taken)


# ==== cross_term_once ====
"""The squared distance is expanded, but the inner product is subtracted once and not
twice."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.int64), y.astype(np.int64)
    inner = x @ y
    distance = x @ x + y @ y - inner
    return int(inner), int(distance), int(Counted.taken)


# ==== cast_to_uint64 ====
"""As pixels are not negative, the learner casts to uint64, but int16 and int32 may be
negative, and so may the inner product."""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    x, y = x.astype(np.uint64), y.astype(np.uint64)
    inner = x @ y
    distance = np.sum((x - y) ** 2)
    return int(inner), int(distance), int(Counted.taken)
