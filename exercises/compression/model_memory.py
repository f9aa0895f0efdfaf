"""モデルの記憶容量

全結合のネットワークの大きさを数える。widths は、入力の長さ、隠れ層のユニット
数、…、出力層のユニット数を順に並べたものである。どの全結合層にもバイアスがあ
る。隠れ層の全結合の後にはバッチ正規化を置き（出力層の後には置かない）、それはユ
ニットごとに γ、β と、移動平均、移動分散をもつ。

    trainable     学習するパラメータの数
    buffers       学習しないが保存する値（移動平均と移動分散）の数
    inference     推論のために、これらを bits ビットの浮動小数点数で保存する
                  容量。単位は MiB（2²⁰ バイト）
    training      単精度で、Adam による学習に要る容量。単位は MiB。重み、勾配、
                  Adam の 1 次と 2 次のモーメントと、buffers とを数える

学習の途中の活性（層の出力）は数えない。bits は 64、32、16 のいずれかで、順に倍
精度、単精度、半精度である。

---
    widths: (layers,)    trainable, buffers, inference, training: ()

---
The memory of a model

Count how large a network of dense layers is. widths are, in this order, the
length of the input, the units of the hidden layers, and the units of the output
layer. All dense layers have biases. Behind the dense layer of every hidden
layer, but not behind the last layer, there is batch normalisation, with γ, β,
a moving mean and a moving variance for each unit.

    trainable     how many parameters are trained
    buffers       how many values are stored, but not trained: moving means and
                  variances
    inference     the memory for storing all of these, for inference, as
                  floating-point numbers of `bits` bits; in MiB (2²⁰ bytes)
    training      the memory for training with Adam in single precision, in MiB:
                  weights, gradients, both moments of Adam, and buffers

Activations, the outputs of layers during training, do not count. bits is 64, 32
or 16: double, single or half precision.
"""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = ...  # TODO 1
    trainable = ...  # TODO 2
    buffers = ...  # TODO 3

    inference = ...  # TODO 4
    training = ...  # TODO 5
    return trainable, buffers, inference, training
