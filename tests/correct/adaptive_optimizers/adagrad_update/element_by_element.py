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
