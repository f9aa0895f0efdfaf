# ==== all_at_once ====
"""One call asks the inner tape for y's gradient, another for z's, on stacked targets."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch([x, w])
            y = tf.multiply(w, tf.pow(x, 3))
            z = tf.reduce_sum(tf.square(y))
        (dy_dx,) = inner.gradient(y, [x])
    (dz_dw,) = inner.gradient(z, [w])
    return dy_dx, dz_dw, outer.gradient(dy_dx, x)


# ==== jacobian ====
"""Whole Jacobians, of which the diagonal is taken."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_sum(y**2)
        dy_dx = tf.linalg.diag_part(inner.jacobian(y, x, experimental_use_pfor=False))
    return dy_dx, inner.gradient(z, w), outer.gradient(dy_dx, x)


# ==== two_persistent_tapes ====
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
