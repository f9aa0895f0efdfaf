# ==== x_not_watched ====
"""The inner tape does not watch the constant x, so dy_dx is None and the outer tape
raises."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            y = w * x**3
            z = tf.reduce_sum(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== persistent_forgotten ====
"""The inner tape is not persistent, so its second use raises a RuntimeError."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_sum(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== mean_for_sum ====
"""z is the mean of the squares."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_mean(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== first_gradient_outside_outer ====
"""dy_dx is computed after the outer tape has closed, so the second derivative is
None."""

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
    dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== squared_sum ====
"""The sum is squared instead of summing the squares."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_sum(y) ** 2
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== second_derivative_of_y_from_outer ====
"""The outer tape differentiates y once more instead of dy_dx."""

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
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(y, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== cube_written_with_square ====
"""y is written with x squared."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**2
            z = tf.reduce_sum(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== gradient_of_sum_of_y ====
"""z is forgotten to be squared."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_sum(y)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== weight_stopped ====
"""The weight is multiplied as a number taken out of the variable, so dz_dw is None."""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = float(w) * x**3
            z = tf.reduce_sum(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2


# ==== gradient_with_respect_to_x ====
"""dz_dw is taken with respect to x and summed up."""

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
        dy_dx = inner.gradient(y, x)
    dz_dw = tf.reduce_sum(inner.gradient(z, x))
    d2y_dx2 = outer.gradient(dy_dx, x)
    return dy_dx, dz_dw, d2y_dx2
