"""オッズ比と確率の変化

ロジスティック回帰で、特徴を変えると予測がどう変わるかを求めよ。

p は、人ごとの病気の確率の予測（0 < p < 1）、w は特徴ごとの重み（係数）で、
increase は各特徴をどれだけ増やすかを表す。負なら減らす。

odds と logit は、p のオッズとロジット（対数は自然対数）である。ratio は、1 つの
特徴だけを increase だけ増やし、ほかの特徴を変えないときのオッズ比、つまり増やし
た後のオッズを、増やす前のオッズで割った値で、特徴ごとに求める。changed の i 行
j 列は、i 番目の人の j 番目の特徴だけを増やした後の確率である。

odds, logit, ratio, changed の順に返せ。

---
    p, odds, logit: (people,)       w, increase, ratio: (features,)
    changed: (people, features)

---
Odds ratios and changes of probability

Compute how the predictions of a logistic regression change with its features.

p holds for each person the predicted probability of a disease, 0 < p < 1, w the
weight (coefficient) of each feature, and `increase` by how much each feature is
raised, or lowered where it is negative.

`odds` and `logit` are the odds and the logit of p, with the natural logarithm.
`ratio` holds for each feature the odds ratio where that feature alone is raised
by its `increase` and all others stay as they are: the odds afterwards divided
by the odds before. Row i and column j of `changed` is the probability of person
i after feature j alone has been raised.

Return odds, logit, ratio and changed in this order.
"""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)  # blank
    logit = np.log(odds)  # blank
    ratio = np.exp(w * increase)  # blank
    new_odds = odds[:, None] * ratio  # blank
    changed = new_odds / (1 + new_odds)  # blank
    return odds, logit, ratio, changed


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: odds of 1, 4 and 1/4; a feature that doubles them and one that leaves them alone.
    p = rng.permutation([0.5, 0.8, 0.2])
    yield dict(p=p, w=np.array([np.log(2), 0.0]), increase=np.array([1.0, 3.0]))
    for least in (4, 7):
        people, features = least + rng.choice(3, size=2, replace=False)
        p = rng.permutation(np.linspace(0.04, 0.94, people)) + rng.uniform(-0.02, 0.02, people)
        w = rng.uniform(0.3, 1.2, size=features) * rng.permutation((-1) ** np.arange(features))
        increase = rng.uniform(1.5, 3, size=features)
        increase[: features // 2] *= -0.4
        yield dict(p=p, w=w, increase=rng.permutation(increase))
    yield dict(p=np.array([rng.uniform(0.6, 0.9)]), w=rng.uniform(0.5, 1, 2), increase=np.ones(2))


def oracle(p, w, increase):
    import tensorflow as tf

    # Another way: the model predicts before and after, and odds are counted from the predictions.
    logit = 2 * tf.math.atanh(2 * p - 1)
    after = logit[:, None] + w * increase
    odds = tf.math.exp(logit)
    ratio = tf.sigmoid(after) / tf.sigmoid(-after) / odds[:, None]
    return odds, logit, tf.reduce_mean(ratio, axis=0), tf.sigmoid(after)


BORDERS = {
    "a probability of 1/2": "np.any(p == 0.5)",
    "a probability above 1/2 and one below": "np.any(p > 0.5) and np.any(p < 0.5)",
    "a weight of 0": "np.any(w == 0)",
    "negative weights": "np.any(w < 0)",
    "a feature that is lowered": "np.any(increase < 0)",
    "features raised by something else than 1": "np.any((increase != 1) & (w != 0))",
    "one person": "len(p) == 1",
}

STEM = dict(
    ja="ロジスティック回帰による病気の確率の予測 p から、オッズとロジット（自然対数）、各特徴（重み w）\n"
    "だけを increase だけ増やしたときのオッズ比 ratio と、その後の確率 changed を求める。\n"
    "    p: (people,)    w, increase: (features,)    changed: (people, features)",
    en="From probabilities p that a logistic regression predicts, this computes odds and\n"
    "logits (natural logarithms), and where one feature, of weight w, is raised by increase: the odds ratio, and\n"
    "the probabilities afterwards.\n"
    "    p: (people,)    w, increase: (features,)    changed: (people, features)",
)

VARIANTS = {
    "one-over": dict(right="p / (1 - p)", same="1 / (1 / p - 1)"),
    "difference-of-logarithms": dict(right="np.log(odds)", same="np.log(p) - np.log(1 - p)"),
    "power": dict(right="np.exp(w * increase)", same="np.exp(w) ** increase"),
    "outer": dict(right="odds[:, None] * ratio", same="np.outer(odds, ratio)"),
    "through-the-logit": dict(
        right="odds[:, None] * ratio", same="np.exp(logit[:, None] + w * increase)"
    ),
    "sigmoid": dict(right="new_odds / (1 + new_odds)", same="1 / (1 + np.exp(-np.log(new_odds)))"),
}

MISTAKES = {
    "odds-against": dict(
        right="p / (1 - p)",
        wrong="(1 - p) / p",
        ja="起こらないほうのオッズになっている。起こりやすいほど大きいのがオッズである。",
        en="These are the odds against it; odds are the greater the likelier something is.",
    ),
    "probability-from-odds": dict(
        right="p / (1 - p)",
        wrong="p / (1 + p)",
        ja="これはオッズから確率に戻す式。確率 0.8 のオッズは 4、つまり 4 対 1 である。",
        en="This goes back from odds to a probability; a probability of 0.8 has odds of 4, four to one.",
    ),
    "logarithm-of-the-probability": dict(
        right="np.log(odds)",
        wrong="np.log(p)",
        ja="対数確率で、0 より大きくならない。ロジットはオッズの対数で、実数全体の値をとる。",
        en="A log-probability is never above 0; the logit is taken of the odds and may be any real number.",
    ),
    "logarithm-to-base-ten": dict(
        right="np.log(odds)",
        wrong="np.log10(odds)",
        ja="常用対数では、シグモイドの逆にならない。",
        en="To base 10 it is not the inverse of the sigmoid.",
    ),
    "logarithm-to-base-two": dict(
        right="np.log(odds)",
        wrong="np.log2(odds)",
        ja="底が 2 では、シグモイドの逆にならない。",
        en="To base 2 it is not the inverse of the sigmoid.",
    ),
    "sigmoid-of-the-probability": dict(
        right="np.log(odds)",
        wrong="1 / (1 + np.exp(-p))",
        ja="シグモイドはロジットを確率に戻す関数で、逆向きである。",
        en="The sigmoid goes the other way, from logits to probabilities.",
    ),
    "coefficients-themselves": dict(
        right="np.exp(w * increase)",
        wrong="w * increase",
        ja="これはロジットの変化量。オッズは足されるのではなく、掛けられる。",
        en="This is what is added to the logit; the odds are not added to but multiplied.",
    ),
    "increase-forgotten": dict(
        right="np.exp(w * increase)",
        wrong="np.exp(w)",
        ja="特徴が 1 増えたときのオッズ比。ここでは increase だけ増える。",
        en="This is the odds ratio of a feature raised by 1; here it is raised by `increase`.",
    ),
    "multiple-for-power": dict(
        right="np.exp(w * increase)",
        wrong="np.exp(w) * increase",
        ja="1 増えるごとに同じ倍率が掛かるので、2 増えれば倍率は 2 乗になる。",
        en="Each unit multiplies by the same factor: two units give its square, not its double.",
    ),
    "linear-change": dict(
        right="np.exp(w * increase)",
        wrong="1 + w * increase",
        ja="変化が小さいときの近似で、重みが大きいと大きく外れる。",
        en="An approximation for small changes; with a large weight it is far off.",
    ),
    "power-of-ten": dict(
        right="np.exp(w * increase)",
        wrong="10 ** (w * increase)",
        ja="ロジットは自然対数なので、戻すときの底は e である。",
        en="Logits are natural logarithms, so that the base to go back with is e.",
    ),
    "probability-multiplied": dict(
        right="odds[:, None] * ratio",
        wrong="p[:, None] * ratio",
        ja="何倍かになるのはオッズで、確率ではない。確率なら 1 を超えることもある。",
        en="It is the odds that are multiplied; a probability could exceed 1.",
    ),
    "ratio-added": dict(
        right="odds[:, None] * ratio",
        wrong="odds[:, None] + ratio",
        ja="足されるのはロジットで、オッズには掛かる。",
        en="What is added is added to the logit; odds get multiplied.",
    ),
    "logit-multiplied": dict(
        right="odds[:, None] * ratio",
        wrong="logit[:, None] * ratio",
        ja="倍率が掛かるのはオッズ。ロジットには重みと増分の積が足される。",
        en="The odds are what is multiplied; the logit has weight times increase added to it.",
    ),
    "features-as-rows": dict(
        right="odds[:, None] * ratio",
        wrong="odds * ratio[:, None]",
        ja="行と列が入れ替わっている。行は人である。",
        en="Rows and columns are exchanged; the rows are the people.",
    ),
    "no-new-axis": dict(
        right="odds[:, None] * ratio",
        wrong="odds * ratio",
        ja="人と特徴の数は別なので、組をすべて作るには軸を 1 つ足さなければならない。",
        en="People and features differ in number; to pair each with each takes another axis.",
    ),
    "odds-for-probability": dict(
        right="new_odds / (1 + new_odds)",
        wrong="new_odds",
        ja="オッズのままで、確率に戻っていない。1 を超える値がある。",
        en="These are still odds, not probabilities; some exceed 1.",
    ),
    "odds-again": dict(
        right="new_odds / (1 + new_odds)",
        wrong="new_odds / (1 - new_odds)",
        ja="確率からオッズを求める式になっている。分母は、起こる分と起こらない分の合計である。",
        en="This goes from a probability to odds; the divisor counts both what happens and what does not.",
    ),
    "complement": dict(
        right="new_odds / (1 + new_odds)",
        wrong="1 / (1 + new_odds)",
        ja="起こらない確率になっている。",
        en="This is the probability that it does not happen.",
    ),
    "sigmoid-of-odds": dict(
        right="new_odds / (1 + new_odds)",
        wrong="1 / (1 + np.exp(-new_odds))",
        ja="シグモイドに入れるのはロジットで、オッズではない。",
        en="A sigmoid takes logits, not odds.",
    ),
}
