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
