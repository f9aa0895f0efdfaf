"""半精度への変換で失われるもの

学習済みの線形な分類器の重み w と、誤差逆伝播法で得た勾配 gradients を、半精度
（float16）に変換したときの影響を測る。変換は NumPy の float16 への変換（最も近
い数への丸め。範囲を超えれば無限大）とし、その後の計算は float64 で行う。

    half        半精度に変換した w。float64 の配列として返す
    error       half の、w に対する相対誤差の絶対値の最大
    agreement   inputs の行のうち、w を half に替えても分類が変わらない割合。
                分類は、ロジットが最大のクラスである
    vanished    gradients の 0 でない要素のうち、変換すると 0 になるものの数
    restored    gradients に loss_scale を掛けてから変換し、それを float64 に
                戻して loss_scale で割ったもの（損失スケーリング）
    overflowed  restored の無限大の要素の数

w に 0 はなく、half に無限大はない。NumPy の警告は、与えられたコードが止める。

---
    inputs: (samples, features)    w, half: (features, classes)
    gradients, restored: (features, classes)    loss_scale: ()
    error, agreement: ()    vanished, overflowed: ()

---
What is lost in half precision

The weights w of a trained linear classifier, and gradients that came from
backpropagation, are converted to half precision (float16); measure what that
does. Convert as NumPy does to float16 (rounded to the nearest number, infinite
beyond the range), and compute in float64 afterwards.

    half        w in half precision, returned as an array of float64
    error       the largest absolute value of the relative error of half
                against w
    agreement   the share of the rows of inputs whose class stays the same with
                half for w. The class is the one with the largest logit
    vanished    how many elements of gradients are not 0, but converted to 0
    restored    gradients multiplied by loss_scale, converted, brought back to
                float64 and divided by loss_scale (loss scaling)
    overflowed  how many elements of restored are infinite

No element of w is 0, and none of half is infinite. The code given keeps NumPy's
warnings quiet.
"""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = ...  # TODO 1
    error = ...  # TODO 2
    before, after = inputs @ w, inputs @ half
    agreement = ...  # TODO 3

    vanished = ...  # TODO 4
    restored = ...  # TODO 5
    overflowed = ...  # TODO 6
    return half, error, agreement, vanished, restored, overflowed
