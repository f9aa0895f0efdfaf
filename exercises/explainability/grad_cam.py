"""Grad-CAM

画像分類器の判断の根拠を、Grad-CAM のヒートマップで示せ。features は、最後の畳み
込み層の特徴マップで、与えられた関数 head が、そこからクラスのスコア（softmax の
前の値）を求める。targets は、画像ごとの、説明するクラスの番号である。予測したク
ラスとは限らない。

    scores       画像ごとの、targets のクラスのスコア
    alpha        チャネルの重み。勾配を、チャネルごとに空間について平均したもの
    heat         ヒートマップ。重みを付けた特徴マップの和で、スコアを上げる向き
                 にはたらく所だけを残す

勾配は、スコアの、特徴マップに関するもので、与えられたコードが `tf.GradientTape`
で求める。alpha, heat の順に返せ。

---
    images: (batch, height + 2, width + 2)    filters: (3, 3, 1, channels)
    features, gradients: (batch, height, width, channels)
    targets, scores: (batch,)    alpha: (batch, channels)
    heat: (batch, height, width)
    weights: [(height · width · channels, hidden), (hidden,),
              (hidden, classes), (classes,)]

---
Grad-CAM

Show the grounds of an image classifier's decision by the heat maps of Grad-CAM.
`features` is the feature maps of the last convolution, from which the function
given, `head`, computes the scores of the classes (before the softmax). targets
is the number of the class to be explained for each image, which need not be the
class that is predicted.

    scores       for each image the score of the class in targets
    alpha        the weights of the channels: for each channel the spatial mean
                 of the gradient
    heat         the heat map: the weighted sum of the feature maps, of which
                 only what raises the score is kept

The gradient is that of the score with respect to the feature maps, which the
code given computes with `tf.GradientTape`. Return alpha and heat, in this
order.
"""

import tensorflow as tf


def head(features, weights):
    """A hidden layer with tanh, and the scores of the classes."""
    hidden_kernel, hidden_bias, kernel, bias = weights
    flat = tf.reshape(features, (len(features), -1))
    return tf.tanh(flat @ hidden_kernel + hidden_bias) @ kernel + bias


def grad_cam(images, filters, weights, targets):
    features = tf.nn.relu(tf.nn.conv2d(images[..., None], filters, strides=1, padding="VALID"))
    with tf.GradientTape() as tape:
        tape.watch(features)
        logits = head(features, weights)
        scores = ...  # TODO 1
    gradients = tape.gradient(scores, features)
    alpha = ...  # TODO 2
    heat = ...  # TODO 3
    return alpha, heat
