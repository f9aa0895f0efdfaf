"""混合ガウス分布の負担率

1 次元の混合ガウス分布で、データ x[n] が成分 k から出た事後確率（負担率）
gamma[n, k] を求めよ。weights は混合比（和は 1 で、どれも正）、means と
variances は成分ごとの平均と分散である。

distances[n, k] は、成分 k の密度の式に x[n] を入れ、exp の中の値の符号を変え
たもの（名前と違い、距離そのものではない）、log_joint[n, k] は、成分 k が選ば
れて、しかも x[n] が出る、その密度の対数である。shifted は、対数ではなく、そ
の密度を、行ごとに 1 つの数で割ったものとする。log は自然対数である。

どの成分からも遠く、密度が float64 ではすべて 0 になる x[n] もある。それでも
gamma に nan が出ないように、割る数を選べ。

---
    x: (samples,)    weights, means, variances: (components,)
    distances, log_joint, shifted, gamma: (samples, components)

---
Responsibilities of a Gaussian mixture

For a mixture of Gaussians in one dimension compute gamma[n, k], the posterior
probability that x[n] comes from component k (its responsibility). `weights` are
the mixing weights, which are positive and add up to 1, and `means` and
`variances` those of the components.

distances[n, k] is what stands in the exp of the density of component k at x[n],
with its sign changed (no distance as such, whatever its name), and
log_joint[n, k] the logarithm of the density that component k is chosen and
gives x[n]. `shifted` are no logarithms but these densities, those of a row
divided by one number. log is the natural logarithm.

Some x[n] are so far from every component that all densities are 0 in float64.
The numbers to divide by are chosen such that gamma has no nan even there.
"""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = ...  # TODO 1
    log_joint = ...  # TODO 2
    shifted = ...  # TODO 3
    gamma = ...  # TODO 4
    return gamma
