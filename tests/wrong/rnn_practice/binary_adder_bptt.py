# ==== cross_entropy_delta ====
"""The output's delta is y − d, as with the cross-entropy."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== batch_division_forgotten ====
"""The division by B is forgotten."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== divided_by_all_bits ====
"""The delta is divided by the number of all bits."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / target.size
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== next_step_forgotten ====
"""What comes back from the next step is left out."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== current_state ====
"""The recurrent gradient uses the state after the step."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += h[:, t].T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== not_transposed ====
"""The recurrent weights are not transposed on the way back."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== d_h_sent_back ====
"""d_h is sent back instead of delta."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = d_h @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== factor_two ====
"""The square's derivative has its factor 2, although the loss has a half."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = 2 * (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== tanh_derivative ====
"""The derivative of tanh is used at the output."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * (1 - y**2) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== recurrent_assigned ====
"""The recurrent gradient is assigned, so only the first step counts."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel = previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== sigmoid_of_the_output ====
"""The output, which has been through the sigmoid, goes through it again for its slope."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * sigmoid(y) * (1 - sigmoid(y)) / len(x)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta
        from_next_step = delta @ recurrent_kernel.T
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


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
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy
