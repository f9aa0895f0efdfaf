"""フローモデルの対数密度

データ x の対数密度を、可逆な変換 x → z と、z の分布から求めよ。変換は 2 段
で、全結合の可逆な線形変換のあとに、アフィンカップリング層を置く。z は、平均
0、共分散が単位行列の正規分布に従う。

関数 to_z は、z と、カップリング層の指数の肩 scale を返す。カップリング層で
は、h の前半（features // 2 個）はそのまま残り、後半が要素ごとに伸縮されて平行
移動する。伸縮と移動の量は、前半だけから決まる。weights は行列式が 0 でない行
列で、行列式は負のこともある。

log_det は変換 x → z のヤコビ行列の行列式の絶対値の対数、log_p_z は z の対数密
度、log_p_x は x の対数密度で、どれもデータごとの値である。対数は自然対数とす
る。

---
    x, z: (samples, features)    scale: (samples, features − features // 2)
    log_det, log_p_z, log_p_x: (samples,)

    weights: (features, features)    offset: (features,)
    scale_kernel, shift_kernel: (features // 2, features − features // 2)

---
Log-density of a flow

Compute the log-density of data x from an invertible map x → z and the
distribution of z. The map has two stages, an invertible linear map of all
features and an affine coupling layer. z follows the normal distribution with
mean 0 and the identity as its covariance.

The function `to_z` returns z and `scale`, the exponents of the coupling layer.
That layer leaves the first half of h, features // 2 of them, as it is; the
others are scaled and shifted one by one, by amounts that follow from the first
half alone. The determinant of `weights` is not 0, but may be negative.

log_det is the logarithm of the absolute value of the determinant of the
Jacobian of the map x → z, log_p_z the log-density of z, and log_p_x that of x;
there is one of each for every sample. Logarithms are natural.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = ...  # TODO 1
    log_p_z = ...  # TODO 2
    log_p_x = ...  # TODO 3
    return log_det, log_p_z, log_p_x
