# ==== divided_last ====
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


# ==== einsum ====
"""All steps' deltas first, then one product over steps and pairs for every weight."""

import numpy as np


def sigmoid(z):
    return 0.5 * np.tanh(0.5 * z) + 0.5


def forward(x, w_in, w, w_out):
    states = [np.zeros((len(x), len(w)))]
    for t in range(x.shape[1]):
        states.append(sigmoid(x[:, t] @ w_in + states[-1] @ w))
    states = np.stack(states, axis=1)
    return states[:, :-1], states[:, 1:], sigmoid(states[:, 1:] @ w_out)


def train_adder(
    x, target, kernel, recurrent_kernel, output_kernel, learning_rate, batch_size, epochs,
    x_fresh, target_fresh,
):  # fmt: skip
    w_in, w, w_out = kernel.copy(), recurrent_kernel.copy(), output_kernel.copy()
    losses = []
    for _ in range(epochs):
        found = []
        for i in range(0, len(x), batch_size):
            a, d = x[i : i + batch_size], target[i : i + batch_size]
            before, h, y = forward(a, w_in, w, w_out)
            found.append(0.5 * np.sum((y - d) ** 2) / batch_size)
            out = (y - d) * (y - y**2) / batch_size
            hidden = np.zeros_like(h)
            later = 0
            for t in range(h.shape[1] - 1, -1, -1):
                hidden[:, t] = (out[:, t] @ w_out.T + later) * (h[:, t] - h[:, t] ** 2)
                later = hidden[:, t] @ w.T
            w_in -= learning_rate * np.einsum("bti,btj->ij", a, hidden)
            w -= learning_rate * np.einsum("bti,btj->ij", before, hidden)
            w_out -= learning_rate * np.einsum("bti,btj->ij", h, out)
        losses.append(np.mean(found))
    y = forward(x_fresh, w_in, w, w_out)[-1]
    return w_in, w, w_out, losses, np.mean(np.round(y) == target_fresh)


# ==== transposed ====
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
