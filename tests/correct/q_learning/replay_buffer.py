# ==== deque ====
"""A deque that drops the oldest by itself; the standard library draws."""

import random
from collections import deque

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.memory = deque(maxlen=capacity)

    def add(self, transition):
        self.memory.append(transition)

    def stored(self):
        return len(self.memory)

    def sample(self, batch_size, rng):
        return np.array(random.sample(list(self.memory), batch_size))


def replay(transitions, capacity, batch_size, rng):
    buffer = ReplayBuffer(capacity, transitions.shape[1])
    batches, sizes = [], []
    for transition in transitions:
        buffer.add(transition)
        if buffer.stored() >= batch_size:
            batches.append(buffer.sample(batch_size, rng))
            sizes.append(buffer.stored())
    return np.array(batches), np.array(sizes)


# ==== list ====
"""A list whose first element goes when it grows too long; a shuffled copy."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.memory = []

    def add(self, transition):
        self.memory.append(transition)
        if len(self.memory) > self.capacity:
            self.memory.pop(0)


def replay(transitions, capacity, batch_size, rng):
    buffer = ReplayBuffer(capacity)
    batches, sizes = [], []
    for transition in transitions:
        buffer.add(transition)
        count = len(buffer.memory)
        if count >= batch_size:
            shuffled = rng.permutation(np.array(buffer.memory), axis=0)
            batches.append(shuffled[:batch_size])
            sizes.append(count)
    return np.stack(batches), np.array(sizes)


# ==== no_buffer ====
"""The transitions themselves are the memory: the last ones of those seen so far."""

import numpy as np


def replay(transitions, capacity, batch_size, rng):
    batches, sizes = [], []
    for end in range(batch_size, len(transitions) + 1):
        window = transitions[max(0, end - capacity) : end]
        batches.append(rng.choice(window, size=batch_size, replace=False))
        sizes.append(len(window))
    return np.array(batches), np.array(sizes)


# ==== counter_that_wraps ====
"""A place that goes round and a count that stops growing; the rows come sorted."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.memory = np.empty((capacity, fields))
        self.place, self.count = 0, 0

    def add(self, transition):
        self.memory[self.place] = transition
        self.place = (self.place + 1) % len(self.memory)
        self.count = min(self.count + 1, len(self.memory))

    def stored(self):
        return self.count

    def sample(self, batch_size, rng):
        order = np.sort(rng.permutation(self.count)[:batch_size])
        return np.take(self.memory, order, axis=0)


def replay(transitions, capacity, batch_size, rng):
    buffer = ReplayBuffer(capacity, transitions.shape[1])
    batches, sizes = [], []
    for transition in transitions:
        buffer.add(transition)
        if buffer.stored() >= batch_size:
            batches.append(buffer.sample(batch_size, rng))
            sizes.append(buffer.stored())
    batches, sizes = np.array(batches), np.array(sizes)
    return batches, sizes
