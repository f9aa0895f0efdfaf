"""Features in front, pairs last."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def states(x, U, W):
    h = [np.zeros((len(W), x.shape[0]))]
    for t in range(x.shape[1]):
        h.append(sigmoid(U @ x[:, t].T + W @ h[-1]))
    return h


def train_adder(
    x,
    target,
    kernel,
    recurrent_kernel,
    output_kernel,
    learning_rate,
    batch_size,
    epochs,
    x_fresh,
    target_fresh,
):
    U, W, V = kernel.T, recurrent_kernel.T, output_kernel.T
    losses = np.zeros(epochs)
    batches = len(x) // batch_size
    for epoch in range(epochs):
        for xb, db in zip(np.split(x, batches), np.split(target, batches)):
            h = states(xb, U, W)
            dU, dW, dV, back = 0, 0, 0, 0
            for t in range(x.shape[1], 0, -1):
                y = sigmoid(V @ h[t])
                error = y - db[:, t - 1].T
                losses[epoch] += np.sum(error**2) / 2 / batch_size / batches
                e = error * y * (1 - y) / batch_size
                delta = (V.T @ e + back) * h[t] * (1 - h[t])
                dV = dV + e @ h[t].T
                dU = dU + delta @ xb[:, t - 1]
                dW = dW + delta @ h[t - 1].T
                back = W.T @ delta
            U = U - learning_rate * dU
            W = W - learning_rate * dW
            V = V - learning_rate * dV
    y = np.stack([sigmoid(V @ h).T for h in states(x_fresh, U, W)[1:]], axis=1)
    accuracy = 1 - np.mean(np.abs((y >= 0.5) - target_fresh))
    return U.T, W.T, V.T, losses, accuracy
