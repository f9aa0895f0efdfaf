"""大きさによる枝刈りと再学習

線形な層の重み w のうち、絶対値の小さいものから percent パーセントを 0 にし（枝
刈り）、残りの重みを再学習する。0 にする個数は、層全体の重みの数の percent パー
セントで、端数は切り捨てる。割合は層全体で数え、行や列ごとにはそろえない。絶対値
の等しい重みはない。

mask は w と同じ形の配列で、残す重みは 1、0 にする重みは 0 である。0 にした直後
の重みを pruned とする。

続いて、入力 x と目標 t を使い、steps 回の勾配降下法（学習率 rate）で再学習す
る。損失は、x と重みの積から t を引いた差の 2 乗の、全要素についての平均である。
枝刈りした重みは 0 のまま動かさず、残した重みはすべて（たまたま 0 のものも）更新
する。再学習後の重みを retrained とする。

---
    w, mask, pruned, retrained: (inputs, outputs)
    x: (samples, inputs)    t: (samples, outputs)
    percent: 0, 1, …, 99

---
Pruning by magnitude, and retraining

Of the weights w of a linear layer the smallest by absolute value, percent per
cent of them, are set to 0 (pruning), and the others are retrained. How many
become 0 is percent per cent of all weights of the layer, rounded down: the
share is that of the whole layer, not of each row or column. No two absolute
values are equal.

mask is an array of the shape of w: 1 for weights that stay, 0 for those that
become 0. pruned are the weights right after that.

Then they are retrained by gradient descent, `steps` times with the learning
rate `rate`, with the inputs x and targets t. The loss is the mean over all
elements of the squared difference of t and the product of x and the weights.
What was pruned stays 0; all the other weights are updated (even one that
happens to be 0). retrained are the weights afterwards.
"""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = ...  # TODO 1
    order = ...  # TODO 2
    mask = np.ones(w.size)
    ...  # TODO 3
    mask = mask.reshape(w.shape)
    pruned = ...  # TODO 4

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = ...  # TODO 5
        retrained = ...  # TODO 6
    return mask, pruned, retrained
