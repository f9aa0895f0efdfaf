"""The mean of y minus the mean of y squared."""

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def mean_slope(x, kernel):
    y = sigmoid(np.matmul(x, kernel)).ravel()
    return float(y.sum() - y @ y) / y.size


def small_init_reason(x, kernel):
    return mean_slope(x, kernel), mean_slope(x, kernel / 100)
