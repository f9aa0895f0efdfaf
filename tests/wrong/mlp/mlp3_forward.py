# ==== softmax_over_everything ====
"""The exponentials are divided by the sum of the whole array."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores))
    return y


# ==== softmax_down_the_batch ====
"""The softmax is taken down the samples."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=0)
    return y


# ==== sigmoid_output ====
"""The output layer has the sigmoid."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2] + biases[2]
    y = sigmoid(scores)
    return y


# ==== sigmoid_before_softmax ====
"""The scores go through the sigmoid before the softmax."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = sigmoid(hidden_2 @ kernels[2] + biases[2])
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    return y


# ==== second_sigmoid_forgotten ====
"""The second hidden layer has no activation."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = hidden_1 @ kernels[1] + biases[1]
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    return y


# ==== last_bias_forgotten ====
"""The output layer's bias is forgotten."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    return y


# ==== bias_after_sigmoid ====
"""The biases are added after the activation because of a misplaced bracket."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0]) + biases[0]
    hidden_2 = sigmoid(hidden_1 @ kernels[1]) + biases[1]
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    return y


# ==== keepdims_forgotten ====
"""keepdims is forgotten, which raises unless the batch is as large as the classes."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1)
    return y


# ==== scores_divided_by_sum ====
"""The scores are divided by their sum, without exponentials."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])
    scores = hidden_2 @ kernels[2] + biases[2]
    y = scores / np.sum(scores, axis=1, keepdims=True)
    return y


# ==== rectified_hidden_layers ====
"""ReLU is used in the hidden layers."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = np.maximum(x @ kernels[0] + biases[0], 0)
    hidden_2 = np.maximum(hidden_1 @ kernels[1] + biases[1], 0)
    scores = hidden_2 @ kernels[2] + biases[2]
    y = np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True)
    return y
