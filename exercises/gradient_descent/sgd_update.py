"""SGD によるパラメータの更新

層の kernel と bias が辞書 params に入っている。gradients に並ぶ勾配に従って、
学習率 learning_rate の SGD（確率的勾配降下法）で順に更新せよ。gradients は
辞書のリストで、どの辞書も、キーと配列の形は params と同じである。辞書の中の
配列は、キーが同じパラメータに関する損失の勾配である。

層は自分の kernel と bias を持ち、params はその同じ配列を指している。層が学習す
るには、params の配列の中身を書き換えなければならない。新しい配列を作って params
に入れても、層の持つ配列は元のままである。

返すのは層の持つ kernel と bias である。update は params を書き換えるだけで、
何も返さない。

---
    kernel: (inputs, units)    bias: (units,)

---
Updating parameters by SGD

A layer's kernel and bias are in the dict `params`. Update them by the dicts of
gradients in the list `gradients`, one after another, with SGD (stochastic
gradient descent) at the rate learning_rate. The dicts in `gradients` have the
keys and the shapes of `params`; what they hold is the gradient of the loss with
respect to the parameter of that name.

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
