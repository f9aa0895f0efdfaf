# ==== list_of_pairs ====
"""All mini-batches at once, in a list."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    batches = []
    for _ in range(epochs):
        numbers = np.arange(len(x))
        rng.shuffle(numbers)
        for k in range(0, len(x), batch_size):
            batches.append((x[numbers[k : k + batch_size]], t[numbers[k : k + batch_size]]))
    return batches


# ==== iterator_class ====
"""An object with `__next__`, as before there was `yield`."""

import numpy as np


class Loader:
    def __init__(self, x, t, batch_size, epochs, rng):
        self.x, self.t, self.size, self.epochs, self.rng = x, t, batch_size, epochs, rng
        self.order = np.zeros(0, dtype=int)

    def __iter__(self):
        return self

    def __next__(self):
        if not len(self.order):
            if self.epochs == 0:
                raise StopIteration
            self.epochs -= 1
            self.order = self.rng.permutation(len(self.x))
        chosen, self.order = self.order[: self.size], self.order[self.size :]
        return self.x[chosen], self.t[chosen]


def minibatches(x, t, batch_size, epochs, rng):
    return Loader(x, t, batch_size, epochs, rng)


# ==== sample_by_sample ====
"""Samples leave a bag one by one until a mini-batch is full."""

import random

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    for _ in range(epochs):
        bag = list(zip(x, t, strict=True))
        rows, labels = [], []
        while bag:
            row, label = bag.pop(random.randrange(len(bag)))
            rows.append(row)
            labels.append(label)
            if len(rows) == batch_size or not bag:
                yield np.array(rows), np.array(labels)
                rows, labels = [], []


# ==== shuffled_copies ====
"""Inputs and labels are reordered as a whole in every epoch, then cut."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    for _ in range(epochs):
        order = np.argsort(rng.normal(size=len(x)))
        x, t = x[order], t[order]
        cuts = np.arange(batch_size, len(x), batch_size)
        yield from zip(np.split(x, cuts), np.split(t, cuts), strict=True)


# ==== two_generators ====
"""One generator calls another, once per epoch."""

import itertools

import numpy as np


def one_epoch(x, t, batch_size, rng):
    order = iter(rng.permutation(len(x)).tolist())
    while chosen := list(itertools.islice(order, batch_size)):
        yield x[chosen], t[chosen]


def minibatches(x, t, batch_size, epochs, rng):
    return itertools.chain.from_iterable(one_epoch(x, t, batch_size, rng) for _ in range(epochs))


# ==== float32 ====
"""In single precision, as data often is."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    x = x.astype(np.float32)
    for _ in range(epochs):
        order = rng.permutation(len(x))
        while order.size:
            yield x[order[:batch_size]], t[order[:batch_size]]
            order = order[batch_size:]


# ==== lists ====
"""Mini-batches as lists of Python numbers."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for k in range(0, len(x), batch_size):
            yield x[order[k : k + batch_size]].tolist(), t[order[k : k + batch_size]].tolist()
