"""CIFAR-10 を分類する CNN

カラー画像を分類する CNN を組み立て、途中の形とパラメータ数を計算せよ。

    入力    (side, side, 3)
    1 段目  畳み込み 32 枚、周りを埋める（"same"）→ 畳み込み 32 枚、埋めない
            → 最大値プーリング 2×2 → Dropout 0.25
    2 段目  畳み込み 64 枚、周りを埋める（"same"）→ 畳み込み 64 枚、埋めない
            → 最大値プーリング 2×2 → Dropout 0.25
    出力    1 列に並べる → 全結合 hidden ユニット、ReLU → Dropout 0.5
            → 全結合 classes ユニット、softmax

畳み込みは 3×3、ストライド 1、ReLU で、バイアスがある。プーリングは
2 画素ずつずらし、余った端は捨てる。Dropout の数は落とす割合である。軸の順は
NHWC である。

学習時の値も比べられるよう、Dropout には乱数の種を引数 seed で渡す。1 段目の種は
seed、2 段目は seed + 1、出力は seed + 2 とする。関数 drop(rate, seed) は、その
ような Dropout の層を 1 つ、conv(filters, padding) は畳み込みの層を 1 つ作る。
stage1, stage2 と、出力のうち Dropout 0.5 までの head は、層を順に並べたリストで
書く。

    pooled1        1 段目を出たときの画像の一辺
    pooled2        2 段目を出たときの画像の一辺
    flat           1 列に並べたときの長さ
    first_dense    hidden ユニットの全結合のパラメータ数

これらは、side と hidden から計算する整数である。返り値は、この 4 つの整数、
全体のパラメータ数 parameters、images を学習時としてモデルに通した出力
in_training と、推論時として通した出力 at_inference である。重みは乱数 rng で
決める。コンパイルは不要である。

---
    images: (samples, side, side, 3)    side ≥ 10
    in_training, at_inference: (samples, classes)

    side = 32, classes = 10, hidden = 512 → parameters = 1,250,858

---
A CNN for CIFAR-10

Build a CNN for colour images, and compute the shapes inside it and the numbers
of its parameters.

    input     (side, side, 3)
    stage 1   convolution, 32 filters, padded ("same")
              → convolution, 32 filters, not padded
              → max pooling 2×2 → dropout 0.25
    stage 2   convolution, 64 filters, padded ("same")
              → convolution, 64 filters, not padded
              → max pooling 2×2 → dropout 0.25
    output    flattened → fully connected, `hidden` units, ReLU → dropout 0.5
              → fully connected, `classes` units, softmax

Convolutions are 3×3 with stride 1, ReLU and biases. Pooling moves by 2 pixels
and drops what is left over at the edge. The number of a dropout is the share it
drops. Axes are NHWC.

So that values in training can be compared too, every dropout gets a random
seed, the argument seed: seed in stage 1, seed + 1 in stage 2, seed + 2 in the
output. The function drop(rate, seed) makes one such dropout layer, and
conv(filters, padding) one convolution. Write stage1, stage2 and head (the
output up to the dropout of 0.5) as lists of layers in their order.

    pooled1        side of the image as it leaves stage 1
    pooled2        side of the image as it leaves stage 2
    flat           length of the flattened values
    first_dense    parameters of the fully connected layer of `hidden` units

These are integers, computed from side and hidden. Returned are these four;
parameters, the number of all parameters; and what the model makes of images, in
training (in_training) and at inference (at_inference). rng sets the weights. Do
not compile the model.
"""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = ...  # TODO 1
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = ...  # TODO 2
    stage2 = ...  # TODO 3
    head = ...  # TODO 4
    output = ...  # TODO 5
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = ...  # TODO 6
    pooled2 = ...  # TODO 7
    flat = ...  # TODO 8
    first_dense = ...  # TODO 9

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference
