# ==== one_batch ====
"""All points of all lines in one batch."""

import numpy as np
import tensorflow as tf


def integrated_gradients(x, baseline, weights, targets, steps):
    k1, b1, k2, b2 = weights

    def f(inputs, classes):
        p = tf.nn.softmax(tf.tanh(inputs @ k1 + b1) @ k2 + b2)
        return tf.gather(p, classes, batch_dims=1)

    batch, pixels = x.shape
    at = np.linspace(0, 1, 2 * steps + 1)[1::2]
    points = tf.constant((baseline + at[:, None, None] * (x - baseline)).reshape(-1, pixels))
    with tf.GradientTape() as tape:
        tape.watch(points)
        outputs = f(points, np.tile(targets, steps))
    gradients = tape.gradient(outputs, points).numpy().reshape(steps, batch, pixels)
    attributions = gradients.mean(axis=0) * (x - baseline)
    expected = f(x, targets) - f(np.tile(baseline, (batch, 1)), targets)
    return attributions, attributions.sum(axis=1) - np.array(expected)


# ==== by_hand ====
"""The gradient of softmax and tanh in NumPy."""

import numpy as np


def integrated_gradients(x, baseline, weights, targets, steps):
    k1, b1, k2, b2 = weights
    chosen = np.eye(len(b2))[targets]

    def forward(inputs):
        hidden = np.tanh(inputs @ k1 + b1)
        odds = np.exp(hidden @ k2 + b2)
        return hidden, odds / odds.sum(axis=1, keepdims=True)

    def f(inputs):
        return np.sum(forward(inputs)[1] * chosen, axis=1)

    attributions = np.zeros_like(x)
    for k in range(steps):
        position = (2 * k + 1) / (2 * steps)
        hidden, p = forward(position * x + (1 - position) * baseline)
        dlogits = np.sum(p * chosen, axis=1, keepdims=True) * (chosen - p)
        dz = dlogits @ k2.T * (1 - hidden**2)
        attributions += dz @ k1.T * (x - baseline) / steps
    gap = attributions.sum(axis=1) - f(x) + f(np.zeros_like(x) + baseline)
    return attributions, gap


# ==== image_by_image ====
"""Each image and each point by itself."""

import numpy as np
import tensorflow as tf


def integrated_gradients(x, baseline, weights, targets, steps):
    k1, b1, k2, b2 = [tf.constant(w) for w in weights]

    def f(row, target):
        logits = tf.tanh(row[None] @ k1 + b1) @ k2 + b2
        return tf.nn.softmax(logits)[0, target]

    attributions, gaps = [], []
    for image, target in zip(x, targets):
        difference = image - baseline
        slopes = []
        for k in range(steps):
            point = tf.Variable(baseline + difference * (k + 0.5) / steps)
            with tf.GradientTape() as tape:
                output = f(point, int(target))
            slopes.append(tape.gradient(output, point).numpy())
        attributions.append(difference * np.mean(slopes, axis=0))
        change = float(f(tf.constant(image), target)) - float(f(tf.constant(baseline), target))
        gaps.append(sum(attributions[-1]) - change)
    return np.array(attributions), np.array(gaps)
