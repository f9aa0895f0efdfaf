"""Queues that words enter from the left, returned as lists."""

from collections import deque


def teacher_forcing_shift(target, predicted, start_id):
    def fed(sentence):
        queue = deque((int(word) for word in sentence), maxlen=len(sentence))
        queue.rotate(1)
        queue[0] = start_id
        return list(queue)

    return [fed(row) for row in target], [fed(row) for row in predicted]
