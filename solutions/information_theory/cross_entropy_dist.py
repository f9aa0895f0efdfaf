"""2 つの分布の交差エントロピー

p と q の各行は離散の確率分布である。p をデータの分布、q をモデルの分布とみて、
行ごとの交差エントロピー H(p, q) を求め、cross とする。また、p を固定して q を
自由に選ぶとき、行ごとの H(p, q) がとりうる最小の値を lowest とする。

log は自然対数（単位はナット）で、0 · log 0 は 0 とする。log_q は q の対数である
が、p が 0 のところでは有限のどの値でもよい。p が正のところでは q も正だが、10⁻⁶
ほどの小さい確率もあるので、ε は足さない。バッチの平均はとらない。

---
    p, q: (distributions, symbols)    cross, lowest: (distributions,)

---
The cross-entropy of two distributions

Each row of p and of q is a discrete probability distribution. Take p for the
distribution of the data and q for that of a model, and compute the
cross-entropy H(p, q) of each row, `cross`. If p stays as it is and q may be
chosen freely, there is a smallest value that H(p, q) can have; compute it for
each row, too, as `lowest`.

log is the natural logarithm (the unit is the nat), and 0 · log 0 counts as 0.
`log_q` is the logarithm of q; where p is 0, it may be any finite number. Where
p is positive, q is, too; but some of it is as small as 10⁻⁶, so that no ε is
added. No mean is taken over the batch.
"""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))  # blank
    cross = -np.sum(p * log_q, axis=1)  # blank
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)  # blank
    return cross, lowest


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(distributions, symbols):
        weights = rng.uniform(0.2, 3, size=(2, distributions, symbols))
        p, q = weights / weights.sum(axis=2, keepdims=True)
        return dict(p=p, q=q)

    # By hand: powers of two, and a symbol that neither distribution has.
    p, q = rng.permutation([[0.5, 0.5, 0, 0], [0.25, 0.75, 0, 0]]), [[0.25, 0.5, 0.25, 0]] * 2
    yield dict(p=p, q=np.array(q))
    symbols = int(rng.integers(3, 6))
    case = draw(symbols + 2, symbols)
    case["p"][0] = np.eye(symbols)[rng.integers(symbols)]  # one-hot
    case["q"][1] = case["p"][1]
    likeliest = np.argmax(case["p"][3])  # and as good as impossible for the model
    case["q"][3, likeliest] = 0
    case["q"][3] /= case["q"][3].sum()
    case["q"][3, likeliest] = 10 ** rng.uniform(-6, -5)
    case["q"][3] /= case["q"][3].sum()
    case["p"][2, int(rng.integers(symbols))] = 0
    case["p"][2] /= case["p"][2].sum()
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
    import tensorflow as tf

    # Keras clips q by 1e-7, which leaves everything as it is where p is 0, and no other q is so small or near to 1.
    cross = keras.losses.CategoricalCrossentropy(reduction=None)(p, q)
    # Nothing fits p better than p itself, which may be 1, where Keras's clipping would show.
    return cross, -tf.reduce_sum(tf.math.xlogy(p, p), axis=1)


STEM = dict(
    ja="各行が確率分布である p（データ）と q（モデル）から、行ごとの交差エントロピー H(p, q) と、q を自由に選ぶときの H(p, q) の最小値 lowest を求める。対数は自然対数である。確率 0 の記号もある。",
    en="Rows of p (data) and q (model) are distributions. For each row this computes the cross-entropy H(p, q) and `lowest`, the smallest value it can have if q may be chosen freely. Logarithms are natural. Some symbols have probability 0.",
)

VARIANTS = {
    "only-where-positive": dict(
        right="np.log(np.where(p > 0, q, 1))",
        same="np.log(q, out=np.zeros_like(q), where=p > 0)",
    ),
    "row-products": dict(
        right="-np.sum(p * log_q, axis=1)", same='-np.einsum("nk,nk->n", p, log_q)'
    ),
    "less-the-divergence": dict(
        right="-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        same="cross - np.sum(p * (np.log(np.where(p > 0, p, 1)) - log_q), axis=1)",
    ),
}

MISTAKES = {
    "zero-not-treated": dict(
        right="np.where(p > 0, q, 1)",
        wrong="q",
        ja="どちらの分布にも出ない記号で 0 × log 0 = 0 × (−inf) となり、nan が出る。",
        en="For a symbol that neither distribution has, 0 × log 0 is 0 × (−inf), which is nan.",
    ),
    "log-of-data": dict(
        right="np.where(p > 0, q, 1)",
        wrong="np.where(p > 0, p, 1)",
        ja="対数をとるのはモデルの確率である。データの確率の対数では、p のエントロピーになる。",
        en="It is the model's probability whose logarithm is taken; with that of the data it is the entropy of p.",
    ),
    "epsilon": dict(
        right="np.log(np.where(p > 0, q, 1))",
        wrong="np.log(q + 1e-7)",
        ja="ε を足すと、確率の小さい記号の対数がずれる。別に扱うのは、確率がちょうど 0 の記号だけでよい。",
        en="With an ε the logarithm of a small probability is off; it is enough to treat symbols of probability exactly 0.",
    ),
    "bits": dict(
        right="np.log(np.where(p > 0, q, 1))",
        wrong="np.log2(np.where(p > 0, q, 1))",
        ja="底が 2 になっていて、単位がビットになる。",
        en="The base is 2, and the unit the bit.",
    ),
    "sides-exchanged": dict(
        edits=[
            dict(right="np.log(np.where(p > 0, q, 1))", wrong="np.log(np.where(p > 0, p, 1))"),
            dict(right="-np.sum(p * log_q, axis=1)", wrong="-np.sum(q * log_q, axis=1)"),
        ],
        ja="p と q が逆。期待値はデータの分布 p でとり、対数はモデルの分布 q でとる。",
        en="p and q are exchanged: the expectation is taken over the data p, the logarithm of the model q.",
    ),
    "expected-by-the-model": dict(
        right="-np.sum(p * log_q, axis=1)",
        wrong="-np.sum(q * log_q, axis=1)",
        ja="モデルの分布で期待値をとっている。平均するのは、データが実際に出る割合 p についてである。",
        en="The expectation is the model's; one averages over how often data really occur, which is p.",
    ),
    "no-minus": dict(
        right="-np.sum(p * log_q, axis=1)",
        wrong="np.sum(p * log_q, axis=1)",
        ja="確率の対数は 0 以下。マイナスがないと、小さいほどよい値にならない。",
        en="Logarithms of probabilities are at most 0; without the minus smaller is not better.",
    ),
    "mean-over-symbols": dict(
        right="-np.sum(p * log_q, axis=1)",
        wrong="-np.mean(p * log_q, axis=1)",
        ja="p で重みづけた和がすでに期待値である。記号の数でもう一度割っている。",
        en="Weighted by p the sum is the expectation already; here it is divided by the number of symbols again.",
    ),
    "over-the-distributions": dict(
        right="-np.sum(p * log_q, axis=1)",
        wrong="-np.sum(p * log_q, axis=0)",
        ja="分布について足している。1 つの分布の中で、記号について足す。",
        en="This sums over the distributions; it is the symbols of one of them that are summed.",
    ),
    "batch-mean": dict(
        right="-np.sum(p * log_q, axis=1)",
        wrong="-np.mean(np.sum(p * log_q, axis=1))",
        ja="バッチの平均をとった 1 つの数になっている。求めるのは行ごとの値。",
        en="This is one number, the mean over the batch; a value for each row is asked for.",
    ),
    "zero-is-lowest": dict(
        right="-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        wrong="np.zeros(len(p))",
        ja="0 まで下がるのは p が one-hot のときだけである。p 自身に不確かさがあれば、どんな q でもその分が残る。",
        en="It falls to 0 only where p is one-hot; where p itself is uncertain, that much remains whatever q is.",
    ),
    "divergence": dict(
        right="-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        wrong="cross + np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        ja="これは最小値からの差、つまり KL ダイバージェンスである。",
        en="This is how far it is above the smallest value, the Kullback–Leibler divergence.",
    ),
    "entropy-of-the-model": dict(
        right="-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        wrong="-np.sum(q * np.log(np.where(q > 0, q, 1)), axis=1)",
        ja="q は自由に選ぶので、最小値は q によらない。これは q のエントロピーである。",
        en="As q may be chosen freely, the smallest value does not depend on it; this is the entropy of q.",
    ),
    "uniform-model": dict(
        right="-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)",
        wrong="np.log(np.full(len(p), p.shape[1]))",
        ja="一様な q のときの値である。p に偏りがあれば、それに合わせた q のほうが小さい。",
        en="This is the value for a uniform q; where p is uneven, a q that follows it does better.",
    ),
}
