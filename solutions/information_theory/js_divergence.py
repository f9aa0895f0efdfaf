"""JS ダイバージェンス

p と q の各行は離散の確率分布である。行ごとに、p と q の JS ダイバージェンス
（イェンセン・シャノン・ダイバージェンス）js を求めよ。これは 2 つの KL
ダイバージェンスの平均であり、その平方根の JS 距離ではない。m は、2 つの KL
ダイバージェンスのどちらにも現れる分布とする。

log は自然対数である。片方の分布でだけ確率が 0 の記号も、両方で 0 の記号もあ
り、2 つの分布に共通の記号が 1 つもない行もある。divergence は、行ごとに KL
ダイバージェンスを求める関数で、b が 0 で a が正の記号があれば inf を返す。

---
    p, q, m: (distributions, symbols)    js: (distributions,)

    divergence(a, b) = Σ_k a_k log(a_k / b_k)

---
The Jensen–Shannon divergence

Each row of p and of q is a discrete probability distribution. For each row
compute `js`, the Jensen–Shannon divergence of p and q. It is defined as the
mean of two Kullback–Leibler divergences and is not the Jensen–Shannon distance,
its root. m is the distribution that appears in both of them.

log is the natural logarithm. There are symbols of which one distribution has
probability 0, or both, and rows in which the two have no symbol in common. The
function `divergence` gives the Kullback–Leibler divergence of each row; it is
inf where there is a symbol of which b is 0 and a is not.
"""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2  # blank
    js = (divergence(p, m) + divergence(q, m)) / 2  # blank
    return js


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(distributions, symbols):
        weights = rng.uniform(0.2, 3, size=(2, distributions, symbols)) ** 2
        p, q = weights / weights.sum(axis=2, keepdims=True)
        return dict(p=p, q=q)

    # By hand: one row with half of the symbols in common, one with none.
    p = np.array([[0.5, 0.5, 0, 0], [0.5, 0.5, 0, 0]])
    q = np.array([[0, 0.5, 0.5, 0], [0, 0, 0.75, 0.25]])
    rows, symbols = rng.permutation(2), rng.permutation(4)
    yield dict(p=p[rows][:, symbols], q=q[rows][:, symbols])
    symbols = int(rng.integers(3, 6))
    yield draw(symbols - 1, symbols)
    case = draw(symbols + 2, symbols)
    case["p"][0] = np.eye(symbols)[rng.integers(symbols)]  # one-hot
    case["q"][1] = case["p"][1]
    case["q"][2, int(rng.integers(symbols))] = 0
    case["q"][2] /= case["q"][2].sum()
    rare, common = rng.permutation(symbols)[:2]
    case["p"][3, common] += case["p"][3, rare] - 1e-5
    case["p"][3, rare] = 1e-5
    yield case
    yield draw(1, symbols + 1)


BORDERS = {
    "no symbol in common": "np.any(np.all(p * q == 0, axis=1))",
    "probability 0 in one alone": "np.any((p == 0) & (q > 0)) and np.any((q == 0) & (p > 0))",
    "probability 0 in both": "np.any((p == 0) & (q == 0))",
    "a small probability": "np.any((p > 0) & (p < 1e-4))",
    "the same distribution twice": "np.any(np.all(p == q, axis=1))",
    "no probability 0 at all": "np.all(p * q > 0)",
    "one distribution": "len(p) == 1",
    "more distributions than symbols": "len(p) > p.shape[1]",
}


def oracle(p, q):
    import keras

    def divergence(row, middle):
        # Keras clips both by 1e-7, which shows where the first is 0; such symbols stay out of the sum.
        return keras.losses.kl_divergence(row[row > 0], middle[row > 0])

    middles = 0.5 * p + 0.5 * q
    first = [divergence(*rows) for rows in zip(p, middles, strict=True)]
    second = [divergence(*rows) for rows in zip(q, middles, strict=True)]
    return keras.ops.mean(
        keras.ops.stack([keras.ops.stack(first), keras.ops.stack(second)]), axis=0
    )


STEM = dict(
    ja="各行が確率分布である p と q から、行ごとの JS ダイバージェンスを自然対数で求める。divergence は、行ごとの KL ダイバージェンスである。",
    en="Each row of p and q is a distribution. For each row this computes the Jensen–Shannon divergence, with natural logarithms; `divergence` is the Kullback–Leibler divergence of each row.",
)

VARIANTS = {
    "mean-of-both": dict(right="(p + q) / 2", same="np.mean([p, q], axis=0)"),
    "stacked": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        same="np.mean([divergence(q, m), divergence(p, m)], axis=0)",
    ),
    "entropies": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        same="(divergence(p, np.ones_like(p)) + divergence(q, np.ones_like(q))) / 2 - divergence(m, np.ones_like(m))",
    ),
}

MISTAKES = {
    "not-halved": dict(
        right="(p + q) / 2",
        wrong="p + q",
        ja="2 つの分布を足しただけでは、和が 2 になり、確率分布ではない。",
        en="The two distributions added have the sum 2, which is no distribution.",
    ),
    "geometric": dict(
        right="(p + q) / 2",
        wrong="np.sqrt(p * q)",
        ja="幾何平均では、片方が 0 の記号で 0 になり、また無限大が出る。和も 1 にならない。",
        en="A geometric mean is 0 wherever one of them is, so that infinities come back; nor does it add up to 1.",
    ),
    "other-distribution": dict(
        right="(p + q) / 2",
        wrong="q",
        ja="q と直接比べると、p が正で q が 0 の記号で無限大になる。間にある分布と比べる。",
        en="Compared with q itself, a symbol that p has and q has not makes it infinite; one compares with something between them.",
    ),
    "product": dict(
        right="(p + q) / 2",
        wrong="p * q",
        ja="積は確率分布にならず、共通の記号がなければすべて 0 である。混合は、確率の平均になる。",
        en="A product is no distribution, and all 0 where nothing is in common; a mixture has the mean of the probabilities.",
    ),
    "sum-of-both": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="divergence(p, m) + divergence(q, m)",
        ja="2 つを足したままで、平均になっていない。上限が log 2 ではなく 2 log 2 になる。",
        en="The two are summed and not averaged, and the largest value is 2 log 2 instead of log 2.",
    ),
    "symmetrised": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="(divergence(p, q) + divergence(q, p)) / 2",
        ja="KL ダイバージェンスを両方の向きで平均しても対称にはなるが、片方だけが 0 の記号で無限大になる。",
        en="The divergence in both directions, averaged, is symmetric, too, but infinite for a symbol that only one of them has.",
    ),
    "first-half": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="divergence(p, m)",
        ja="p の側だけでは、p と q を入れ替えると値が変わる。",
        en="With p's side alone the value changes when p and q change places.",
    ),
    "directions-turned": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="(divergence(m, p) + divergence(m, q)) / 2",
        ja="向きが逆で、間の分布が正、元の分布が 0 の記号で無限大になる。",
        en="The directions are turned round, and it is infinite where what lies between is positive and one of the two is 0.",
    ),
    "difference": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="(divergence(p, m) - divergence(q, m)) / 2",
        ja="引くと、似ていない分布でも打ち消し合う。どちらも 0 以上の量なので足す。",
        en="Subtracted, the two cancel even where the distributions are unlike; both are at least 0 and are to be added.",
    ),
    "distance": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="np.sqrt((divergence(p, m) + divergence(q, m)) / 2)",
        ja="平方根をとると JS 距離になる。",
        en="Its root is the Jensen–Shannon distance.",
    ),
    "bits": dict(
        right="(divergence(p, m) + divergence(q, m)) / 2",
        wrong="(divergence(p, m) + divergence(q, m)) / 2 / np.log(2)",
        ja="log 2 で割ると、単位がビットになる。",
        en="Divided by log 2 it is in bits.",
    ),
}
