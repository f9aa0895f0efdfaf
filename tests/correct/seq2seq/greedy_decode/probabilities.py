"""The most probable word after a softmax, read as a one-hot vector."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words = [start_id]
    while len(words) <= max_steps and (len(words) == 1 or words[-1] != end_id):
        one_hot = np.eye(len(kernel))[words[-1]]
        h = np.tanh(one_hot @ kernel + h @ recurrent_kernel)
        powers = np.exp(h @ output_kernel)
        words.append(int(np.argsort(powers / powers.sum())[-1]))
    return words[1:], h
