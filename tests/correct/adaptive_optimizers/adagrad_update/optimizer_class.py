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
