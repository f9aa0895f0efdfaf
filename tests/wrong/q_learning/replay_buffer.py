# ==== overruns ====
"""The row is the number of additions, which runs beyond the end once the buffer is
full.
"""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.stored(), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== last_row_overwritten ====
"""When the buffer is full, the last row is replaced, the newest transition and not the
oldest.
"""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[min(self.added, self.capacity - 1)] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.stored(), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== full_buffer_closed ====
"""A full buffer takes nothing more."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        if self.added < self.capacity:
            self.memory[self.added] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.stored(), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== count_of_additions ====
"""stored returns how many transitions were ever added."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = self.added
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(min(self.added, self.capacity), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== count_wraps ====
"""stored is the remainder, which goes back to 0 when the buffer is full."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = self.added % self.capacity
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.stored(), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== drawn_with_replacement ====
"""Rows are drawn with integers, so that one may be drawn twice."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.integers(0, self.stored(), batch_size)
        return self.memory[chosen]


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


# ==== drawn_from_all_rows ====
"""Rows are drawn from the whole memory, where some are still empty."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.capacity, batch_size, replace=False)
        return self.memory[chosen]


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


# ==== newest_left_out ====
"""The newest row is left out of the draw, because the learner ends the range one too
early, except where too few rows would remain.
"""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(max(self.stored() - 1, batch_size), batch_size, replace=False)
        return self.memory[chosen]


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


# ==== a_run_of_rows ====
"""A random run of consecutive rows is returned as a slice, a view that later additions
overwrite.
"""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        chosen = rng.integers(0, self.stored() - batch_size + 1)
        return self.memory[chosen : chosen + batch_size]


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


# ==== weighted_to_the_new ====
"""Later rows get greater probabilities, so that fresh transitions are preferred."""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)
        return count

    def sample(self, batch_size, rng):
        weights = np.arange(1, self.stored() + 1)
        chosen = rng.choice(self.stored(), batch_size, replace=False, p=weights / weights.sum())
        return self.memory[chosen]


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
