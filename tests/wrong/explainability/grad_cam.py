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
