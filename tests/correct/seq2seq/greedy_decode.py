# ==== class ====
"""A decoder as an object that keeps its state."""

import numpy as np


class Decoder:
    def __init__(self, h, kernel, recurrent_kernel, output_kernel):
        self.h = h.reshape(1, -1)
        self.weights = np.concatenate([kernel, recurrent_kernel])
        self.output_kernel = output_kernel
        self.vocabulary = len(kernel)

    def next_word(self, word):
        read = np.zeros((1, self.vocabulary))
        read[0, word] = 1
        self.h = np.tanh(np.hstack([read, self.h]) @ self.weights)
        return np.argmax(self.h @ self.output_kernel, axis=1)[0]


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    decoder = Decoder(h, kernel, recurrent_kernel, output_kernel)
    words = [decoder.next_word(start_id)]
    while words[-1] != end_id and len(words) != max_steps:
        words.append(decoder.next_word(words[-1]))
    return words, decoder.h[0]


# ==== cut_afterwards ====
"""All steps run, the sentence cut at its end afterwards."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words, states = [start_id], [h]
    for _ in range(max_steps):
        states.append(np.tanh(kernel[words[-1]] + states[-1] @ recurrent_kernel))
        words.append(max(range(len(kernel)), key=(states[-1] @ output_kernel).__getitem__))
    length = words.index(end_id, 1) if end_id in words[1:] else max_steps
    return words[1 : length + 1], states[length]


# ==== float32 ====
"""In single precision."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    h, kernel = np.float32(h), np.float32(kernel)
    recurrent_kernel, output_kernel = np.float32(recurrent_kernel), np.float32(output_kernel)
    words = []
    word = start_id
    while True:
        h = np.tanh(np.add(kernel[word], np.dot(h, recurrent_kernel)))
        word = int(np.argmax(np.dot(h, output_kernel)))
        words.append(word)
        if word == end_id or len(words) == max_steps:
            return words, h


# ==== for_loop ====
"""A for loop that returns where the end is chosen."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words = []
    word = start_id
    for _ in range(max_steps):
        h = np.tanh(kernel[word] + np.dot(h, recurrent_kernel))
        word = int((h @ output_kernel).argmax())
        words.append(word)
        if word == end_id:
            return words, h
    return words, h


# ==== generator ====
"""An endless speaker as a generator, cut off outside."""

import itertools

import numpy as np


def speak(word, h, kernel, recurrent_kernel, output_kernel):
    while True:
        h = np.tanh(kernel[word] + h @ recurrent_kernel)
        word = int(np.argmax(h @ output_kernel))
        yield word, h


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    words = []
    spoken = speak(start_id, h, kernel, recurrent_kernel, output_kernel)
    for word, state in itertools.islice(spoken, max_steps):
        words, h = [*words, word], state
        if word == end_id:
            break
    return words, h


# ==== probabilities ====
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


# ==== recursive ====
"""By recursion: one word, then the rest."""

import numpy as np


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    if max_steps == 0:
        return [], h
    h = np.tanh(kernel[start_id] + h @ recurrent_kernel)
    scores = (h @ output_kernel).tolist()
    word = scores.index(max(scores))
    if word == end_id:
        return [word], h
    rest, last = greedy_decode(
        h, kernel, recurrent_kernel, output_kernel, word, end_id, max_steps - 1
    )
    return [word, *rest], last
