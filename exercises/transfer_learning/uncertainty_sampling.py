"""能動学習の不確実性サンプリング

ラベルのないサンプルから、次に人にラベルを尋ねる k 個を、モデルの予測が不確かな
順に選ぶ。probabilities の各行はサンプルの予測確率である。次の 3 つの基準のそれ
ぞれで選んだサンプルの番号を、最も不確かなものから順に並べ、least_confident,
margin, entropy の順に返せ。

    least_confident    最も高い確率が低いほど、不確か
    margin             最も高い確率と 2 番目に高い確率の差が小さいほど、不確か
    entropy            エントロピーが大きいほど、不確か

不確かさが等しいサンプルは、番号の小さいほうを先にする。エントロピーの対数は自然
対数であり、確率が 0 のクラスの項は 0 とする。gaps と entropies は、サンプルごと
の確率の差とエントロピーである。

---
    probabilities: (samples, classes)    classes ≥ 2    1 ≤ k ≤ samples
    least_confident, margin, entropy: (k,)
    gaps, entropies: (samples,)

---
Uncertainty sampling for active learning

Of samples without labels, choose the k that a person is asked to label next:
those of whose class a model is least certain. Each row of probabilities is its
prediction for a sample. By each of three criteria choose the numbers of the
samples, the most uncertain first; return least_confident, margin and entropy in
this order.

    least_confident    the lower the highest probability, the more uncertain
    margin             the smaller the difference between the highest and the
                       second highest probability, the more uncertain
    entropy            the larger the entropy, the more uncertain

Of samples that are equally uncertain the smaller number comes first. Entropies
have natural logarithms, and a class of probability 0 adds 0 to them. `gaps` are
the differences of probabilities and `entropies` the entropies, one of each for
every sample.
"""

import numpy as np


def uncertainty_sampling(probabilities, k):
    highest = ...  # TODO 1
    least_confident = ...  # TODO 2
    ordered = np.sort(probabilities, axis=1)
    gaps = ...  # TODO 3
    margin = np.argsort(gaps, kind="stable")[:k]
    logs = ...  # TODO 4
    entropies = ...  # TODO 5
    entropy = ...  # TODO 6
    return least_confident, margin, entropy
