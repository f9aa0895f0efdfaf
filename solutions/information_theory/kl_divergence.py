"""KL ダイバージェンス

p と q の各行は離散の確率分布である。行ごとに、q を基準としたときの p の KL
ダイバージェンス D(p‖q) を求め、divergence とする。

log_ratio は、記号ごとの確率の比の対数とし、p が 0 の記号では 0 とおく。log は
自然対数で、0 · log 0 は 0 とする。p が正のところでは q も正だが、10⁻⁶ ほどの
小さい確率もあるので、ε は足さない。どちらも 0 の記号もある。バッチの平均は
とらない。

---
    p, q, log_ratio: (distributions, symbols)    divergence: (distributions,)

---
The Kullback–Leibler divergence

Each row of p and of q is a discrete probability distribution. For each row
compute `divergence`, the Kullback–Leibler divergence D(p‖q) of p from q.

log_ratio is the logarithm of the ratio of the two probabilities of each symbol;
let it be 0 for a symbol of which p is 0. log is the natural logarithm, and
0 · log 0 counts as 0. Where p is positive, q is, too; but some of it is as
small as 10⁻⁶, so that no ε is added. There are symbols of which both are 0. No
mean is taken over the batch.
"""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.where(seen, p, 1) / np.where(seen, q, 1))  # blank
    divergence = np.sum(p * log_ratio, axis=1)  # blank
    return divergence


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(distributions, symbols):
        weights = rng.uniform(0.2, 3, size=(2, distributions, symbols))
        p, q = weights / weights.sum(axis=2, keepdims=True)
        return dict(p=p, q=q)

    # By hand: twice as probable for one half; and a symbol that neither has.
    p = rng.permutation([[0.5, 0.5, 0, 0], [0.25, 0.75, 0, 0]])
    yield dict(p=p, q=np.array([[0.25, 0.25, 0.5, 0], [0.5, 0.25, 0.25, 0]]))
    symbols = int(rng.integers(3, 6))
    case = draw(symbols + 2, symbols)
    case["p"][0] = np.eye(symbols)[rng.integers(symbols)]  # one-hot
    case["q"][1] = case["p"][1]
    likeliest = np.argmax(case["p"][3])  # and as good as impossible for the model
    case["q"][3, likeliest] = 0
    case["q"][3] /= case["q"][3].sum()
    case["q"][3, likeliest] = 10 ** rng.uniform(-6, -5)
    case["q"][3] /= case["q"][3].sum()
    rare, common = rng.permutation(symbols)[:2]
    case["p"][4, common] += case["p"][4, rare] - 1e-5
    case["p"][4, rare] = 1e-5
    yield case
    yield draw(symbols - 1, symbols + 3)
    yield draw(1, symbols + 1)


BORDERS = {
    "a one-hot row": "np.any(p == 1)",
    "the same distribution twice": "np.any(np.all(p == q, axis=1))",
    "probability 0 in p alone": "np.any((p == 0) & (q > 0))",
    "probability 0 in both": "np.any((p == 0) & (q == 0))",
    "a small probability in q that counts": "np.any((p > 0.1) & (q > 0) & (q < 1e-5))",
    "a small probability in p": "np.any((p > 0) & (p < 1e-4))",
    "one distribution": "len(p) == 1",
    "fewer distributions than symbols": "1 < len(p) < p.shape[1]",
    "more distributions than symbols": "len(p) > p.shape[1]",
}


def oracle(p, q):
    import keras

    # Keras clips both by 1e-7, which shows where p is 0; such symbols stay out of the sum.
    rows = [
        keras.losses.kl_divergence(data[data > 0], model[data > 0])
        for data, model in zip(p, q, strict=True)
    ]
    return keras.ops.stack(rows)


STEM = dict(
    ja="各行が確率分布である p と q から、行ごとの KL ダイバージェンス D(p‖q) を自然対数で求める。確率 0 の記号もある。",
    en="Each row of p and q is a distribution. For each row this computes the Kullback–Leibler divergence D(p‖q), with natural logarithms. Some symbols have probability 0.",
)

VARIANTS = {
    "difference-of-logarithms": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        same="np.log(np.where(seen, p, 1)) - np.log(np.where(seen, q, 1))",
    ),
    "only-where-positive": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        same="np.log(np.divide(p, q, out=np.ones_like(p), where=seen))",
    ),
    "row-products": dict(
        right="np.sum(p * log_ratio, axis=1)", same='np.einsum("nk,nk->n", p, log_ratio)'
    ),
}

MISTAKES = {
    "zero-not-treated": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="np.log(p / q)",
        ja="p が 0 の記号で log 0 = −inf となり、0 × (−inf) は nan になる。",
        en="Where p is 0 the logarithm is −inf, and 0 × (−inf) is nan.",
    ),
    "ratio-turned": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="np.log(np.where(seen, q, 1) / np.where(seen, p, 1))",
        ja="比が逆なので、符号が逆になる。KL ダイバージェンスは 0 以上で、2 つの分布が等しいときだけ 0 になる。",
        en="The ratio is turned round, and so the sign; the divergence is never below 0, and 0 only where the distributions are equal.",
    ),
    "cross-entropy": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="-np.log(np.where(seen, q, 1))",
        ja="これは交差エントロピーになる。2 つの分布が等しくても 0 にならず、p のエントロピーが残る。",
        en="That makes a cross-entropy, which is not 0 where the distributions are equal: the entropy of p remains.",
    ),
    "epsilon": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="np.log((p + 1e-7) / (q + 1e-7))",
        ja="ε を足すと、確率の小さい記号の対数がずれる。別に扱うのは、確率がちょうど 0 の記号だけでよい。",
        en="With an ε the logarithm of a small probability is off; it is enough to treat symbols of probability exactly 0.",
    ),
    "bits": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="np.log2(np.where(seen, p, 1) / np.where(seen, q, 1))",
        ja="底が 2 になっていて、単位がビットになる。",
        en="The base is 2, and the unit the bit.",
    ),
    "no-logarithm": dict(
        right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
        wrong="np.where(seen, p, 1) / np.where(seen, q, 1)",
        ja="比の対数をとっていない。",
        en="The ratio has no logarithm.",
    ),
    "direction-swapped": dict(
        edits=[
            dict(
                right="np.log(np.where(seen, p, 1) / np.where(seen, q, 1))",
                wrong="np.log(np.where(seen, q, 1) / np.where(seen, p, 1))",
            ),
            dict(right="np.sum(p * log_ratio, axis=1)", wrong="np.sum(q * log_ratio, axis=1)"),
        ],
        ja="D(q‖p) になっている。KL ダイバージェンスは対称でなく、期待値は前に書いた分布でとる。",
        en="This is D(q‖p): the divergence is not symmetric, and the expectation is over the distribution written first.",
    ),
    "expected-by-q": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.sum(q * log_ratio, axis=1)",
        ja="q で期待値をとっている。期待値は、前に書いた分布でとる。",
        en="The expectation is over q; it is over the distribution written first.",
    ),
    "symmetric": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.sum((p - q) * log_ratio, axis=1) / 2",
        ja="両方の向きを平均している。KL ダイバージェンスには向きがある。",
        en="Both directions are averaged; the divergence has a direction.",
    ),
    "unweighted": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.sum(log_ratio, axis=1)",
        ja="確率で重みづけていない。よく出る記号の比ほど、重く数える。",
        en="There are no weights; the ratio of a symbol counts the more the oftener it occurs.",
    ),
    "mean-over-symbols": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.mean(p * log_ratio, axis=1)",
        ja="p で重みづけた和がすでに期待値である。記号の数でもう一度割っている。",
        en="Weighted by p the sum is the expectation already; here it is divided by the number of symbols again.",
    ),
    "over-the-distributions": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.sum(p * log_ratio, axis=0)",
        ja="分布について足している。1 つの分布の中で、記号について足す。",
        en="This sums over the distributions; it is the symbols of one of them that are summed.",
    ),
    "batch-mean": dict(
        right="np.sum(p * log_ratio, axis=1)",
        wrong="np.mean(np.sum(p * log_ratio, axis=1))",
        ja="バッチの平均をとった 1 つの数になっている。求めるのは行ごとの値。",
        en="This is one number, the mean over the batch; a value for each row is asked for.",
    ),
}
