"""CycleGAN の循環損失と恒等損失

CycleGAN は、領域 X の画像を領域 Y の画像に変える生成器 G と、逆向きの生成器 F
を、対応のない画像の集まり x, y から学習する。G, F はここでは 1 層のネットワーク
で、重みとバイアスの組 g, f をもち、関数 translate が画像を変換する。画像は平坦
化してあり、x と y の枚数は同じとは限らない。

循環損失は、変換した画像を逆向きの生成器で元の領域に戻し、元の画像とどれだけ違う
かを測る。X から始めるものが forward_cycle、Y から始めるものが backward_cycle で
ある。恒等損失 identity は、変換先の領域の画像をそのまま入れたとき、生成器がそれ
を変えないことを求めるもので、G についての値 same_y と F についての値 same_x の
和である。

どれも、差の絶対値を、すべての画像のすべての画素について平均して測る。total で
は、2 つの循環損失の和に cycle_weight を掛けたものと、恒等損失に identity_weight
を掛けたものとを足す。

---
    G: X → Y    F: Y → X
    x: (samples, pixels)    y: (others, pixels)
    g, f: [kernel (pixels, pixels), bias (pixels,)]
    forward_cycle, backward_cycle, identity, total: ()

---
Cycle consistency and identity losses of CycleGAN

CycleGAN learns a generator G, which makes images of domain Y out of images of
domain X, and a generator F for the way back, from images x and y that are not
paired. Here G and F are networks of one layer; g and f are their kernels and
biases, and the function translate applies them. Images are flattened; there may
be more of x than of y, or fewer.

A cycle loss measures how much an image differs from itself after it was
translated and brought back by the other generator: forward_cycle begins in X,
backward_cycle in Y. The identity loss, identity, asks of each generator that it
does not change images that are in the domain it leads to; it is the sum of
same_y, its value for G, and same_x, that for F.

All of them average the absolute value of the difference over all pixels of all
images. total adds cycle_weight times the sum of both cycle losses and
identity_weight times the identity loss.
"""

import numpy as np


def translate(images, generator):
    kernel, bias = generator
    return np.tanh(images @ kernel + bias)


def cycle_loss(x, y, g, f, cycle_weight, identity_weight):
    forward_cycle = ...  # TODO 1
    backward_cycle = ...  # TODO 2
    same_y = ...  # TODO 3
    same_x = ...  # TODO 4
    identity = same_y + same_x
    total = ...  # TODO 5
    return forward_cycle, backward_cycle, identity, total
