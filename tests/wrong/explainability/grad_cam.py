# ==== predicted_class ====
"""The greatest score is explained, that of the class predicted."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.reduce_max(logits, axis=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== all_scores ====
"""The gradient of all scores together is taken, targets being forgotten."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.reduce_sum(logits, axis=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== columns_of_all_images ====
"""The columns of targets are gathered for every image, so that each image's gradient is
of several classes.
"""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== probability_explained ====
"""The softmax is applied before the class is picked."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== gradients_summed ====
"""The gradients are summed over the places instead of averaged."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_sum(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== averaged_over_the_batch ====
"""The mean also runs over the batch, so that all images share the weights."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.repeat(tf.reduce_mean(gradients, axis=(0, 1, 2))[None], len(features), axis=0)
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== positive_gradients_only ====
"""Negative gradients are set to 0 before the mean, as in guided backpropagation."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(tf.nn.relu(gradients), axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    return alpha, heat


# ==== no_relu ====
"""The negative part of the heat map is kept."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.reduce_sum(features * alpha[:, None, None, :], axis=-1)
    return alpha, heat


# ==== relu_before_the_sum ====
"""The ReLU is applied to each channel's part before these are added."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.reduce_sum(tf.nn.relu(features * alpha[:, None, None, :]), axis=-1)
    return alpha, heat


# ==== scaled_to_one ====
"""The heat map is divided by its maximum for display."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None, :], axis=-1))
    heat = heat / (tf.reduce_max(heat, axis=(1, 2), keepdims=True) + 1e-8)
    return alpha, heat


# ==== log_probability ====
"""The logarithm of the probability instead of the score."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(tf.nn.log_softmax(logits), targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== squared_score ====
"""The square of the score, as if it were an energy."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1) ** 2
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== class_first ====
"""The axes of the logits are exchanged: the image's number picks the class."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.linalg.diag_part(tf.gather(logits, targets % len(images), axis=0))
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== mean_of_scores ====
"""The scores are averaged over the batch, and so are the gradients."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.reduce_mean(tf.gather(logits, targets, axis=1, batch_dims=1))
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== against_the_rest ====
"""The score less the mean of all scores."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1) - tf.reduce_mean(logits, axis=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== normalised_weights ====
"""The weights are divided so that their sizes add up to 1."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2)) / (
        tf.reduce_sum(tf.abs(tf.reduce_mean(gradients, axis=(1, 2))), axis=1, keepdims=True) + 1e-12
    )
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== softmax_weights ====
"""The weights go through a softmax, as in attention."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.nn.softmax(tf.reduce_mean(gradients, axis=(1, 2)), axis=1)
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== gradient_times_features ====
"""The mean of gradient times feature map."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients * features, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== divided_by_the_side ====
"""The sum is divided by the height alone, twice: right for square maps only."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_sum(gradients, axis=(1, 2)) / features.shape[1] ** 2
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== scaled_heat ====
"""The heat map is divided by its maximum, as for showing it."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha)) / (
        tf.reduce_max(
            tf.nn.relu(tf.einsum("bhwc,bc->bhw", features, alpha)), axis=(1, 2), keepdims=True
        )
        + 1e-8
    )
    return alpha, heat


# ==== leaky ====
"""A leaky ReLU keeps a little of what is negative."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.leaky_relu(tf.einsum("bhwc,bc->bhw", features, alpha))
    return alpha, heat


# ==== weights_of_the_first_image ====
"""All images have the weights of the first."""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = tf.gather(logits, targets, axis=1, batch_dims=1)
    gradients = tape.gradient(scores, features)
    alpha = tf.reduce_mean(gradients, axis=(1, 2))
    heat = tf.nn.relu(tf.einsum("bhwc,c->bhw", features, alpha[0]))
    return alpha, heat
