"""AdaGrad による更新

gradients に並ぶ勾配に従って、重み w を AdaGrad で順に更新せよ。最後の w と
h を、この順に返せ。

gradients の 1 行が 1 回分の勾配である。h には、勾配の 2 乗を、はじめから今回の
分まで要素ごとに足し合わせる。w の動く量は、勾配降下法での量（学習率は
learning_rate）を、h に epsilon を足したものの平方根で、要素ごとに割った量とす
る。w の更新には、今回の勾配まで足した h を使う。

epsilon は、Keras の `Adagrad` と同じく平方根の中に足す（外に足す教科書もあ
る）。h の初期値は全要素が start である。これは Keras の
initial_accumulator_value にあたり、Keras の既定は 0.1、教科書では 0 である。

---
    w, h: (size,)    gradients: (steps, size)

---
Updates by AdaGrad

Update the weights w by the gradients in `gradients`, one after another, with
AdaGrad. Return the final w and h in this order.

A row of `gradients` is the gradient of one update. h gathers, element by
element, the squares of the gradients from the first to the present one. w
moves as in gradient descent, where the learning rate is `learning_rate`, but
each element by that amount divided by the root of the sum of h and epsilon.
The update of w uses the h that has the present gradient in it.

As in Keras's `Adagrad`, epsilon is added inside the root (some textbooks add it
outside). Every element of h begins as `start`, Keras's
initial_accumulator_value, whose default is 0.1; textbooks have 0.
"""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = ...  # TODO 1
        w = ...  # TODO 2
    return w, h
