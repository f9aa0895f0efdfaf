"""The sum over a mini-batch throughout; divided by its size when the weights are updated."""

import numpy as np


def sigma(z):
    return 1 / (1 + np.exp(-z))


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
    def run(inputs):
        h = np.zeros((len(inputs), len(recurrent_kernel)))
        hiddens = [h]
        for column in np.moveaxis(inputs, 1, 0):
            h = sigma(np.dot(column, kernel) + np.dot(h, recurrent_kernel))
            hiddens.append(h)
        return hiddens, [sigma(np.dot(h, output_kernel)) for h in hiddens[1:]]

    losses = []
    for _ in range(epochs):
        total = 0
        for batch in np.arange(len(x)).reshape(-1, batch_size):
            hiddens, ys = run(x[batch])
            slopes = [np.zeros_like(w) for w in (kernel, recurrent_kernel, output_kernel)]
            carried = np.zeros_like(hiddens[0])
            for t in range(len(ys) - 1, -1, -1):
                miss = ys[t] - target[batch, t]
                total += (miss**2).sum() / 2
                top = miss * ys[t] * (1 - ys[t])
                h = hiddens[t + 1]
                inner = (np.outer(top, output_kernel) + carried) * h * (1 - h)
                slopes[0] += np.dot(x[batch, t].T, inner)
                slopes[1] += np.dot(hiddens[t].T, inner)
                slopes[2] += np.dot(h.T, top)
                carried = np.dot(inner, recurrent_kernel.T)
            step = learning_rate / batch_size
            kernel = kernel - step * slopes[0]
            recurrent_kernel = recurrent_kernel - step * slopes[1]
            output_kernel = output_kernel - step * slopes[2]
        losses.append(total / len(x))
    ys = np.stack(run(x_fresh)[1], axis=1)
    right = np.count_nonzero((ys > 0.5) == target_fresh.astype(bool))
    return kernel, recurrent_kernel, output_kernel, losses, right / ys.size
