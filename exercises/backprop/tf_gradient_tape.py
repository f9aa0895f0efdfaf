"""GradientTape による自動微分

TensorFlow の `tf.GradientTape` で、y と z の勾配と、y の 2 階微分を求めよ。x は
tf.constant、w は実数 1 つの tf.Variable である。z は和であり、平均ではない。

y と z の計算はテープ inner に記録し、dy_dx と dz_dw は、どちらも inner から
取り出す。inner はもう 1 つのテープ outer の中で使い、d2y_dx2 は outer から
取り出す。TODO 1 は、y と z を計算し、dy_dx を求めるところまでである。
dy_dx, dz_dw, d2y_dx2 の順に、テンソルのまま返せ。

---
    x, y, dy_dx, d2y_dx2: (N,)    w, z, dz_dw: ()

    y_i = w x_i³    z = Σ_i y_i²
    dy_dx[i] = ∂y_i/∂x_i    d2y_dx2[i] = ∂²y_i/∂x_i²    dz_dw = ∂z/∂w

---
Automatic differentiation with GradientTape

Compute with TensorFlow's `tf.GradientTape` the gradients of y and z and the
second derivative of y. x is a tf.constant and w a tf.Variable holding one
number. z is a sum, not a mean.

A tape `inner` records how y and z are computed; take both dy_dx and dz_dw from
it. Use inner within another tape, `outer`, and take d2y_dx2 from outer. TODO 1
computes y and z and goes as far as dy_dx. Return dy_dx, dz_dw and d2y_dx2 in
this order, as tensors.
"""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    ...  # TODO 1
    dz_dw = ...  # TODO 2
    d2y_dx2 = ...  # TODO 3
    return dy_dx, dz_dw, d2y_dx2
