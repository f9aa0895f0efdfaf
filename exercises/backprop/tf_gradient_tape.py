"""GradientTape による自動微分

TensorFlow の `tf.GradientTape` で、次の関数の勾配と 2 階微分を求めよ。

    x: (N,) の tf.constant    w: 1 つの実数の tf.Variable

    y = w x³        要素ごと。(N,)
    z = Σ_i y_i²    和（平均ではない）

    dy_dx      (N,)    i 番目は ∂y_i/∂x_i
    dz_dw      実数 1 つ    ∂z/∂w
    d2y_dx2    (N,)    i 番目は ∂²y_i/∂x_i²

y と z を計算するのは 1 回だけとし、テープ inner に記録する。dy_dx と dz_dw は、
どちらも inner から取り出す。inner はもう 1 つのテープ outer の中で使い、d2y_dx2
は outer から取り出す。x は tf.Variable に変えない。dy_dx, dz_dw, d2y_dx2 の順
に、テンソルのまま返すこと。

---
Automatic differentiation with GradientTape

Compute with TensorFlow's `tf.GradientTape` the gradients and the second
derivative of the functions above: x is a tf.constant of shape (N,), w a
tf.Variable holding one number, y is elementwise, and z is a sum, not a mean.

    dy_dx      (N,)         element i is ∂y_i/∂x_i
    dz_dw      one number   ∂z/∂w
    d2y_dx2    (N,)         element i is ∂²y_i/∂x_i²

Compute y and z only once, recorded by a tape `inner`, and take both dy_dx and
dz_dw from inner. Use inner within another tape, `outer`, and take d2y_dx2 from
outer. Do not make x a tf.Variable. Return dy_dx, dz_dw and d2y_dx2 in this
order, as tensors.
"""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    ...  # TODO 1
    dz_dw = ...  # TODO 2
    d2y_dx2 = ...  # TODO 3
    return dy_dx, dz_dw, d2y_dx2
