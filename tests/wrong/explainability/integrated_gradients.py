# ==== ends_included ====
"""The points are spread from 0 to 1 with both ends, as linspace does."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.linspace(0, 1, steps)
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== right_ends ====
"""The right end of each interval is taken, as in the paper's sum."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.arange(1, steps + 1) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== left_ends ====
"""The left ends of the intervals are taken."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.arange(steps) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== baseline_forgotten_in_the_path ====
"""The path is position times x, as for a black baseline."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = position * x
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== path_backwards_from_x ====
"""The path adds the difference to x and so goes beyond it."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = x + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== gradients_without_difference ====
"""The mean gradient is the attribution, without the factor x − baseline."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== times_the_input ====
"""The mean gradient is multiplied by x and not by its difference from the baseline."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = x * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== not_averaged ====
"""The gradients are summed, not averaged."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== gap_reversed ====
"""The gap is what completeness demands less the sum."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = change.numpy() - np.sum(attributions, axis=1)
    return attributions, gap


# ==== gap_to_the_output ====
"""The sum is compared with the probability of x, not with the change from the baseline."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - probabilities(x, weights, targets).numpy()
    return attributions, gap


# ==== half_a_point ====
"""Divided by one more than the number of intervals."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / (steps + 1)
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== inner_points ====
"""The points divide the line into one part more than there are steps."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.arange(1, steps + 1) / (steps + 1)
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== linspace_without_the_end ====
"""Left ends of the intervals."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.linspace(0, 1, steps, endpoint=False)
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== random_positions ====
"""Positions drawn at random."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = np.random.default_rng(0).uniform(size=steps)
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== interpolated_the_other_way ====
"""From the image to the baseline, with the middles from the other end; the last interval is missing."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = x + position * (baseline - x) * (steps - 1) / steps
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== mean_of_both ====
"""Half way between the baseline and the point."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = (baseline + position * x + (1 - position) * baseline) / 2
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== clipped_path ====
"""The points are kept between 0 and 1, as pixels are."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = np.clip(baseline + position * (x - baseline), 0, 1)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== gradient_of_the_sizes ====
"""The sizes of what is integrated."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = np.abs((x - baseline) * total / steps)
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== one_step_fewer ====
"""Divided by one less than the number of points, as a trapezoid would be."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / max(1, steps - 1)
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== difference_of_the_first ====
"""All images have the difference of the first."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x[0] - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== baseline_less_image ====
"""The difference is turned round."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (baseline - x) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(attributions, axis=1) - change.numpy()
    return attributions, gap


# ==== relative_gap ====
"""The gap as a part of the change."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = (np.sum(attributions, axis=1) - change.numpy()) / change.numpy()
    return attributions, gap


# ==== sizes_added ====
"""The sizes of the attributions are added."""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = (np.arange(steps) + 0.5) / steps
    total = np.zeros(x.shape)
    for position in positions:
        points = baseline + position * (x - baseline)
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = (x - baseline) * total / steps
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = np.sum(np.abs(attributions), axis=1) - change.numpy()
    return attributions, gap
