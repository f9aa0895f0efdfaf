"""SGD によるパラメータの更新

層の kernel と bias が辞書 params に入っている。勾配の辞書の列 gradients に
従って、SGD（確率的勾配降下法）で順に更新せよ。gradients は辞書のリストで、どの
辞書もキーと形は params と同じ。式の p は 1 つのパラメータ、g はその勾配である。

層は自分の kernel と bias を持ち、params はその同じ配列を指している。層が
学習するには、params の配列の中身を書き換えなければならない。新しい配列を作って
params に入れても、層の持つ配列は元のままである。

返すのは層の持つ kernel と bias。update は params を書き換えるだけで、何も
返さない。

---
    kernel: (inputs, units)    bias: (units,)

    p ← p − η g
    η = learning_rate

---
Updating parameters by SGD

A layer's kernel and bias are in the dict `params`. Update them by the dicts of
gradients in the list `gradients`, one after another, with SGD (stochastic
gradient descent). The dicts in `gradients` have the keys and the shapes of
`params`. In the formula p is one parameter and g its gradient.

The layer has a kernel and a bias of its own, and `params` refers to those same
arrays. For the layer to learn, what is in the arrays of `params` has to be
overwritten: a new array put into `params` would leave the layer's array as it
was.

Returned are the layer's kernel and bias. `update` only overwrites and returns
nothing.
"""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = ...  # TODO 1
        ...  # TODO 2


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias
