"""識別器の損失と勾配

GAN の識別器 D を、シグモイドを出力とする 1 層のネットワークとする。D が出すの
は、入力が本物である確率である。ロジットは、本物のデータ real では real w + b、
生成器の出力 fake では fake w + b である。

損失は 2 値の交差エントロピーで、本物についての平均 real_loss と、偽物についての
平均 fake_loss との和である。本物の側だけラベルを滑らかにする（one-sided label
smoothing）。すなわち、本物のラベルとして、1 から smoothing だけ引いた値を使い、
偽物のラベルは滑らかにしない。smoothing は 0 のこともある。

real_loss, fake_loss と、その和の w, b に関する勾配 dw, db を求めよ。ロジットは
±1000 になることもある。関数 cross_entropy と sigmoid は、そのときも有限の値を
返す。

---
    real: (samples, features)    fake: (batch, features)
    w: (features,)    b: ()
    real_loss, fake_loss, db: ()    dw: (features,)

---
The loss of a discriminator, and its gradient

The discriminator D of a GAN is a network of one layer with a sigmoid at its
end: it says how probable it is that its input is real. Its logits are real w +
b for the real data, and fake w + b for what the generator made.

The loss is the binary cross-entropy: real_loss, its mean over the real data,
plus fake_loss, its mean over the fakes. Labels are smoothed on the side of the
real data alone (one-sided label smoothing): real data have the label 1 less
`smoothing`, while those of the fakes are not smoothed. smoothing may be 0.

Compute real_loss, fake_loss, and dw and db, the gradient of their sum with
respect to w and b. Logits may be as large as ±1000; the functions
cross_entropy and sigmoid are finite even there.
"""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = ...  # TODO 1
    fake_loss = ...  # TODO 2

    real_delta = ...  # TODO 3
    fake_delta = ...  # TODO 4
    dw = ...  # TODO 5
    db = ...  # TODO 6
    return real_loss, fake_loss, dw, db
