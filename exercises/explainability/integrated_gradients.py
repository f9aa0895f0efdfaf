"""Integrated Gradients

画像分類器の予測への各画素の寄与を、Integrated Gradients で求めよ。x は説明する
画像（画素を 1 行に並べたもの）、baseline は基準入力である。F は、与えられた関数
probabilities が求める、targets のクラスの確率である。

    positions       基準入力から x への直線の上の点の位置。区間 [0, 1] を steps
                    個に等分し、それぞれの中点をとる
    points          直線の上の位置 position にある点
    attributions    各画素の寄与（帰属）。積分は、positions での値の平均で近似す
                    る
    gap             帰属の和と、完全性から期待される値との差（前者 − 後者）。積
                    分が正確なら 0 になる

勾配は、与えられたコードが `tf.GradientTape` で求める。attributions, gap の順に
返せ。

---
    x, points, attributions: (batch, pixels)    baseline: (pixels,)
    targets, gap: (batch,)    steps: scalar     positions: (steps,)
    weights: [(pixels, hidden), (hidden,), (hidden, classes), (classes,)]

---
Integrated Gradients

By Integrated Gradients find what each pixel contributes to what an image
classifier predicts. x is the images to be explained, the pixels of each in one
row, and baseline the input they are compared with. F is the probability of the
class in targets, which the function given, `probabilities`, computes.

    positions       where the points lie on the straight line from the baseline
                    to x: [0, 1] is divided into `steps` equal intervals, of
                    each of which it is the middle
    points          the points of the lines at `position`
    attributions    the contribution (attribution) of each pixel. The integral
                    is approximated by the mean of the values at positions
    gap             the sum of the attributions less what it should be by
                    completeness. Were the integral exact, it would be 0

The code given computes the gradients with `tf.GradientTape`. Return
attributions and gap, in this order.
"""

import numpy as np
import tensorflow as tf


def probabilities(inputs, weights, targets):
    """For each row the probability of its class in targets."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    logits = tf.tanh(inputs @ hidden_kernel + hidden_bias) @ kernel + bias
    return tf.gather(tf.nn.softmax(logits), targets, axis=1, batch_dims=1)


def integrated_gradients(x, baseline, weights, targets, steps):
    positions = ...  # TODO 1
    total = np.zeros(x.shape)
    for position in positions:
        points = ...  # TODO 2
        points = tf.constant(points)
        with tf.GradientTape() as tape:
            tape.watch(points)
            outputs = probabilities(points, weights, targets)
        total += tape.gradient(outputs, points).numpy()
    attributions = ...  # TODO 3
    at_baseline = np.broadcast_to(baseline, x.shape)
    change = probabilities(x, weights, targets) - probabilities(at_baseline, weights, targets)
    gap = ...  # TODO 4
    return attributions, gap
