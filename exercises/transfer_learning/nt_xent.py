"""SimCLR の損失（NT-Xent）

SimCLR は、1 枚の画像から 2 通りのデータ拡張で作った 2 枚を近づけ、ほかの画像か
ら作ったものを遠ざける。a[n] と b[n] は、n 枚目の画像から作った 2 枚の特徴ベクト
ルである。NT-Xent（normalized temperature-scaled cross-entropy）による損失を、2N
個のベクトルの 1 つずつについて求めた losses と、その平均 loss を、この順に返
せ。

ベクトルは、a の N 個、b の N 個の順に並べる。どのベクトルも一度ずつ基準（アン
カー）になる。アンカーと同じ画像から作ったもう 1 つが正例、残りの 2N − 2 個が負
例である。アンカーの損失は、正例と負例から正例を当てる softmax の交差エントロ
ピーで、ロジットはアンカーとのコサイン類似度を温度で割ったものである。アンカー自
身は、分母にも入れない。

    unit        長さを 1 にした 2N 個のベクトル
    logits      ロジット。アンカー自身の位置は、softmax の重みが 0 になる値
    positive    各アンカーの正例の番号（0 から 2N − 1）

長さ 0 のベクトルはない。logits の行がアンカーである。温度が小さいと、ロジットは
1000 を超えることがある。損失が inf や nan になってはならない。

---
    a, b: (N, features)    N ≥ 1    temperature > 0
    unit: (2N, features)    logits: (2N, 2N)    positive, losses: (2N,)
    loss: scalar

---
The loss of SimCLR (NT-Xent)

SimCLR draws together two pictures made of one image by different augmentations,
and pushes away those made of other images. a[n] and b[n] are the feature
vectors of the two made of image n. Compute NT-Xent, the normalised
temperature-scaled cross-entropy: `losses`, the loss of each of the 2N vectors,
and their mean `loss`; return them in this order.

The vectors stand in a row, the N of a, then the N of b. Each is once the
anchor. The other one made of its image is the positive, the remaining 2N − 2
are negatives. The loss of an anchor is the cross-entropy of a softmax that is
to find the positive among positive and negatives; its logits are the cosine
similarities with the anchor, divided by the temperature. The anchor itself is
not in the denominator either.

    unit        the 2N vectors, made to have length 1
    logits      the logits; where an anchor meets itself, a value to which
                softmax gives weight 0
    positive    the number of each anchor's positive (0 to 2N − 1)

No vector has length 0. The rows of logits are anchors. With a low temperature
logits can exceed 1000; no loss may become inf or nan.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = ...  # TODO 1
    logits = ...  # TODO 2
    ...  # TODO 3
    positive = ...  # TODO 4
    losses = ...  # TODO 5
    loss = np.mean(losses)
    return losses, loss
