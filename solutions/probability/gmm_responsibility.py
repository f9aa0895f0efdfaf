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
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)  # blank
    log_joint = np.log(weights) - distances - np.log(2 * np.pi * variances) / 2  # blank
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))  # blank
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)  # blank
    return gamma


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, components):
        weights = rng.permutation(np.arange(1.0, components + 1)) + rng.uniform(0, 0.5, components)
        means = rng.permutation(np.linspace(-2, 2, components)) + rng.uniform(-0.3, 0.3, components)
        variances = rng.permutation(np.geomspace(0.4, 3, components))
        return dict(
            x=rng.uniform(-3, 3, size=samples),
            weights=weights / weights.sum(),
            means=means,
            variances=variances,
        )

    def far(case, samples):
        """The first samples far away, where components alike in variance and close in mean still share."""
        components = len(case["means"])
        case["variances"][:] = rng.uniform(0.8, 1.2)
        case["means"] = 20 + np.linspace(0, 0.02, components)
        case["x"][:samples] = rng.permutation([-60.0, 100.0])[:samples]
        return case

    # By hand: halfway between two alike components only the weights decide.
    weights = rng.permutation([0.25, 0.75])
    yield dict(
        x=np.array([0.0, 1.0]),
        weights=weights,
        means=np.array([-1.0, 1.0]),
        variances=np.array([1.0, 1.0]),
    )
    components = int(rng.integers(2, 4))
    yield draw(components + 3, components)
    yield far(draw(components + 2, components + 1), 2)
    yield draw(components + 4, 1)
    apart = draw(components + 5, components + 2)
    apart["means"][int(rng.integers(components + 2))] = 80  # as good as never, as its exp is 0
    yield apart
    # Shifted by the maximum of all, which is its own, a single one does not underflow.
    yield far(draw(1, components + 2), 1)


BORDERS = {
    "densities that underflow": "np.abs(x[:, None] - means).max() > 60 and len(x) > 1",
    "components far from one another": "np.ptp(means) > 60 and np.abs(x).max() < 10",
    "one component": "len(weights) == 1",
    "one sample, which is far away": "len(x) == 1 and abs(x[0] - means[0]) > 60",
    "as many samples as components": "len(x) == len(weights)",
    "weights that differ": "np.ptp(weights) > 0.1",
    "variances that differ": "np.ptp(variances) > 1",
}


def oracle(x, weights, means, variances):
    import math

    import tensorflow as tf

    squares = tf.math.squared_difference(tf.expand_dims(x, 1), means)
    log_density = -squares / (2 * variances) - tf.math.log(tf.sqrt(2 * math.pi * variances))
    log_joint = tf.math.log(weights) + log_density
    return tf.nn.softmax(log_joint, axis=1)


STEM = dict(
    ja="1 次元の混合ガウス分布（混合比 weights、平均 means、分散 variances）で、データ x の負担率 gamma を、アンダーフローしないように対数から求める。",
    en="For a one-dimensional mixture of Gaussians (`weights`, `means`, `variances`) this computes the responsibilities `gamma` of data x, by logarithms, so that nothing underflows.",
)

VARIANTS = {
    "standardised": dict(
        right="(x[:, np.newaxis] - means) ** 2 / (2 * variances)",
        same="((x.reshape(-1, 1) - means) / np.sqrt(variances)) ** 2 / 2",
    ),
    "logarithms-apart": dict(
        right="np.log(2 * np.pi * variances) / 2",
        same="(np.log(2 * np.pi) + np.log(variances)) / 2",
    ),
    "log-sum-exp": dict(
        right="shifted / np.sum(shifted, axis=1, keepdims=True)",
        same="np.exp(log_joint - np.logaddexp.reduce(log_joint, axis=1)[:, np.newaxis])",
    ),
}

MISTAKES = {
    "row-of-data": dict(
        right="x[:, np.newaxis] - means",
        wrong="x - means",
        ja="形 (samples,) と (components,) は組にならない。どのデータもすべての成分と比べるには、データを縦に並べる。",
        en="The shapes (samples,) and (components,) do not pair up; to compare every value with every component, x has to stand upright.",
    ),
    "deviation-for-variance": dict(
        right="/ (2 * variances)",
        wrong="/ (2 * np.sqrt(variances))",
        ja="標準偏差で割っている。距離の 2 乗を割るのは分散である。",
        en="Divided by the standard deviation; a squared distance is divided by the variance.",
    ),
    "variance-squared": dict(
        right="/ (2 * variances)",
        wrong="/ (2 * variances**2)",
        ja="分散を標準偏差とみなして、もう一度 2 乗している。",
        en="The variance is taken for a standard deviation and squared once more.",
    ),
    "no-half": dict(
        right="/ (2 * variances)",
        wrong="/ variances",
        ja="ガウス分布の指数にある ½ が抜けている。",
        en="The ½ in the exponent of the Gaussian is missing.",
    ),
    "weights-forgotten": dict(
        right="np.log(weights) - distances",
        wrong="-distances",
        ja="混合比が抜けている。よく選ばれる成分ほど、同じ密度でも事後確率は大きい。",
        en="The mixing weights are missing: of two components with the same density the one chosen more often is likelier.",
    ),
    "weights-not-logarithms": dict(
        right="np.log(weights)",
        wrong="weights",
        ja="対数に混合比をそのまま足している。確率の積は、対数では対数の和になる。",
        en="The weights are added to logarithms as they are; a product of probabilities is a sum of their logarithms.",
    ),
    "normaliser-forgotten": dict(
        right="np.log(weights) - distances - np.log(2 * np.pi * variances) / 2",
        wrong="np.log(weights) - distances",
        ja="密度の分母が抜けている。分散は成分ごとに違うので、分散の大きい成分を過大に評価する。",
        en="The density's denominator is missing; as the variances differ, this overrates a wide component.",
    ),
    "normaliser-without-root": dict(
        right="np.log(2 * np.pi * variances) / 2",
        wrong="np.log(2 * np.pi * variances)",
        ja="密度の分母は平方根で、対数ではそれが ½ になる。",
        en="The density is divided by a root, and in the logarithm the root is a ½.",
    ),
    "normaliser-added": dict(
        right="- np.log(2 * np.pi * variances) / 2",
        wrong="+ np.log(2 * np.pi * variances) / 2",
        ja="密度の分母なので、対数では引く。足すと、分散の大きい成分ほど高くなる。",
        en="It is in the density's denominator, and so it is subtracted; added, it raises wide components.",
    ),
    "not-shifted": dict(
        right="np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))",
        wrong="np.exp(log_joint)",
        ja="遠いデータでは exp がすべて 0 になり、0 / 0 で nan が出る。",
        en="For a value far away every exp is 0, and 0 / 0 is nan.",
    ),
    "shifted-by-all": dict(
        right="np.max(log_joint, axis=1, keepdims=True)",
        wrong="np.max(log_joint)",
        ja="全体の最大値は、遠いデータの値よりはるかに大きい。引くと、その行の exp はすべて 0 になる。",
        en="The maximum of all is far above the values of a distant one, whose exps then all become 0.",
    ),
    "shifted-by-minimum": dict(
        right="np.max(log_joint, axis=1, keepdims=True)",
        wrong="np.min(log_joint, axis=1, keepdims=True)",
        ja="最小値を引くと、離れた成分があるデータでは、最も近い成分の exp がオーバーフローする。",
        en="With the minimum subtracted, the exp of the nearest component overflows where another is far away.",
    ),
    "logarithms-shared": dict(
        right="np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))",
        wrong="log_joint",
        ja="対数を割合にしている。割合にするのは確率のほうである。",
        en="These are shares of logarithms; shares are to be taken of the probabilities.",
    ),
    "over-the-data": dict(
        right="np.sum(shifted, axis=1, keepdims=True)",
        wrong="np.sum(shifted, axis=0)",
        ja="データについて足している。1 つのデータがどの成分から出たかの確率なので、成分についての和が 1 になる。",
        en="This sums over the data; one value comes from one of the components, and so it is over these that the sum is 1.",
    ),
    "row-of-sums": dict(
        right="np.sum(shifted, axis=1, keepdims=True)",
        wrong="np.sum(shifted, axis=1)",
        ja="和の形が (samples,) になり、行としてブロードキャストされる。行ごとに割るには、足した軸を残す。",
        en="The sums have the shape (samples,), which broadcasts as a row; to divide row by row the axis that was summed has to stay.",
    ),
    "hard": dict(
        right="shifted / np.sum(shifted, axis=1, keepdims=True)",
        wrong="np.floor(shifted)",
        ja="最も確からしい成分だけを 1 にするのは k-means のような割り当てで、負担率は 0 と 1 の間で分け合う。",
        en="A 1 for the likeliest component alone is an assignment as in k-means; responsibilities share between 0 and 1.",
    ),
    "not-normalised": dict(
        right="shifted / np.sum(shifted, axis=1, keepdims=True)",
        wrong="shifted",
        ja="最大の成分が 1 になるだけで、和は 1 を超える。",
        en="The largest is 1 then, and the sum exceeds 1.",
    ),
}
