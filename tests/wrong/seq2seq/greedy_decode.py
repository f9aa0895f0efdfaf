# ==== end_not_listed ====
"""The loop is left before </s> is added."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        if word == end_id:
            break
        words.append(word)
        pass
    return words, h


# ==== always_to_the_end ====
"""The decoder does not stop at </s>."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        pass
    return words, h


# ==== state_not_updated ====
"""The new state is thrown away, so every step starts from the encoder's."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        _, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        if word == end_id:
            break
    return words, h


# ==== start_fed_again ====
"""<s> is fed at every step."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(start_id, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        if word == end_id:
            break
    return words, h


# ==== stops_at_start_sign ====
"""The loop is left when <s> is chosen."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        if word == start_id:
            break
    return words, h


# ==== random_choice ====
"""The word is drawn from the probabilities."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        p = np.exp(scores - scores.max())
        word = int(np.random.default_rng(0).choice(len(p), p=p / p.sum()))
        words.append(word)
        if word == end_id:
            break
    return words, h


# ==== start_excluded ====
"""<s> is never chosen, since it cannot stand inside a sentence."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        scores[start_id] = -np.inf
        word = int(scores.argmax())
        words.append(word)
        if word == end_id:
            break
    return words, h


# ==== end_state_advanced ====
"""After </s> the decoder reads it once more, and the state after that is returned."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        if word == end_id:
            h, _ = step(word, h, kernel, recurrent_kernel, output_kernel)
            break
    return words, h


# ==== smallest_score ====
"""The scores are taken for costs."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmin())
        words.append(word)
        if word == end_id:
            break
    return words, h


# ==== end_forced ====
"""</s> is added when the length is exhausted."""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)
        word = int(scores.argmax())
        words.append(word)
        if word == end_id:
            break
    if words[-1] != end_id:
        words.append(end_id)
    return words, h
