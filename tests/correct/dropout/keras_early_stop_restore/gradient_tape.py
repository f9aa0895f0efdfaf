"""The training loop by hand with a gradient tape."""

import tensorflow as tf


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    kernel = tf.Variable(w, dtype=tf.float64)
    best, best_kernel, wait, val_losses = float("inf"), None, 0, []
    while len(val_losses) < epochs and wait < patience:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ kernel - y) ** 2)
        kernel.assign_sub(learning_rate * tape.gradient(loss, kernel))
        val_loss = float(tf.reduce_mean((x_val @ kernel - y_val) ** 2))
        val_losses.append(val_loss)
        if val_loss < best:
            best, best_kernel, wait = val_loss, kernel.numpy(), 0
        else:
            wait += 1
    return best_kernel, val_losses
