# ==== element_by_element ====
"""Each weight by itself, in plain Python numbers."""

import math

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    weights, totals = [], []
    for i in range(len(w)):
        weight, total = float(w[i]), float(start)
        for t in range(len(gradients)):
            g = float(gradients[t, i])
            total += g * g
            weight -= learning_rate * g / math.sqrt(total + epsilon)
        weights.append(weight)
        totals.append(total)
    return np.array(weights), np.array(totals)


# ==== float32 ====
"""In single precision."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    h = np.full_like(w, start)
    for g in gradients:
        h = h + g * g
        w = w - np.float32(learning_rate) * g / np.sqrt(h + np.float32(epsilon))
    return w, h


# ==== optimizer_class ====
"""An optimizer object that keeps the accumulator and has a rate for each weight."""

import numpy as np


class AdaGrad:
    def __init__(self, learning_rate, start, epsilon, size):
        self.learning_rate, self.epsilon = learning_rate, epsilon
        self.h = np.ones(size) * start

    def apply(self, w, gradient):
        self.h += np.abs(gradient) ** 2
        rates = self.learning_rate * np.power(self.h + self.epsilon, -0.5)
        w -= rates * gradient


def adagrad(w, gradients, learning_rate, start, epsilon):
    w = w.copy()
    optimizer = AdaGrad(learning_rate, start, epsilon, w.size)
    for gradient in gradients:
        optimizer.apply(w, gradient)
    return w, optimizer.h


# ==== running_sums ====
"""All sums of squares at once with cumsum; the updates are then added up."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = start + np.cumsum(gradients * gradients, axis=0)
    moves = learning_rate * gradients / np.sqrt(h + epsilon)
    return w - moves.sum(axis=0), h[-1]
