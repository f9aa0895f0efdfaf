"""Both tapes persistent, z as a sum of products."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x * x * x
            z = tf.tensordot(y, y, 1)
        dy_dx = inner.gradient(y, x)
    return dy_dx, inner.gradient(z, w), outer.gradient(dy_dx, x)
