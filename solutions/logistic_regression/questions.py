"""ロジスティック回帰の知識問題"""

SETS = {
    "odds": dict(
        stem=dict(
            ja="ある病気にかかる確率 p を、次のロジスティック回帰で予測する。左辺を p のロジットという（0.693 は ln 2 にほぼ等しい）。別の調査では、ある要因に曝露した 100 人のうち 40 人、曝露していない 100 人のうち 20 人が発病した。",
            en="The probability p of a disease is predicted by the logistic regression given here, whose left side is called the logit of p; 0.693 is nearly ln 2. In another study, 40 of 100 people exposed to some factor fell ill, and 20 of 100 who were not exposed.",
            shared="""
    ln{p / (1 − p)} = −2 + 0.693 x₁ − 0.5 x₂
""",
        ),
        questions={
            "odds_ratio_effect": dict(
                syllabus="2-(1)-iv",
                ja="p = 0.8 と予測された人で、x₂ は変えずに x₁ を 1 増やす。p はおよそいくらになるか。",
                en="For somebody with p = 0.8, x₁ is raised by 1 and x₂ stays as it is. What is p then, nearly?",
                right="0.89",
                wrong={
                    "unchanged": dict(
                        text="0.80",
                        why=dict(
                            ja="ロジットが 0.693 増えるので、確率も変わる。オッズは 4 から 8 になる。",
                            en="The logit grows by 0.693, and so the probability changes: the odds go from 4 to 8.",
                        ),
                    ),
                    "doubled-twice": dict(
                        text="0.94",
                        why=dict(
                            ja="これは 16/17 で、オッズが 4 倍になったときの確率である。",
                            en="That is 16/17, the probability where the odds are four times what they were.",
                        ),
                    ),
                    "probability-doubled": dict(
                        text="1.60",
                        why=dict(
                            ja="2 倍になるのはオッズで、確率ではない。確率は 1 を超えない。",
                            en="It is the odds that double, not the probability, which cannot exceed 1.",
                        ),
                    ),
                },
            ),
            "logit_meaning": dict(
                syllabus="2-(1)-iv",
                ja="0 < p < 1 のとき、ロジットのとる値について正しいものはどれか。",
                en="What is true of the values of the logit where 0 < p < 1?",
                right=dict(
                    ja="p = 1/2 のとき 0 で、負にもなる",
                    en="It is 0 at p = 1/2, and can be negative",
                ),
                wrong={
                    "odds": dict(
                        ja="p = 1/2 のとき 1 で、負にはならない",
                        en="It is 1 at p = 1/2, and never negative",
                        why=dict(
                            ja="これはオッズ p / (1 − p) の説明である。ロジットはその対数をとる。",
                            en="That describes the odds p / (1 − p); the logit is their logarithm.",
                        ),
                    ),
                    "one-at-a-half": dict(
                        ja="p = 1/2 のとき 1 で、負にもなる",
                        en="It is 1 at p = 1/2, and can be negative",
                        why=dict(
                            ja="p = 1/2 のオッズは 1 で、その対数は 0 である。",
                            en="At p = 1/2 the odds are 1, and their logarithm is 0.",
                        ),
                    ),
                    "never-negative": dict(
                        ja="p = 1/2 のとき 0 で、負にはならない",
                        en="It is 0 at p = 1/2, and never negative",
                        why=dict(
                            ja="p が 1/2 より小さいと、オッズが 1 より小さく、その対数は負である。",
                            en="Below p = 1/2 the odds are less than 1, and their logarithm is negative.",
                        ),
                    ),
                },
            ),
            "odds_ratio_table": dict(
                syllabus="2-(1)-iv",
                ja="別の調査で、曝露した人の発病のオッズは、曝露していない人のオッズのおよそ何倍か（オッズ比）。",
                en="In the other study, how many times the odds of those not exposed are the odds of those exposed, nearly (the odds ratio)?",
                right="2.67",
                wrong={
                    "difference": dict(
                        text="0.20",
                        why=dict(
                            ja="発病した割合の差（リスク差）である。",
                            en="This is the difference of the shares that fell ill, the risk difference.",
                        ),
                    ),
                    "exposed-alone": dict(
                        text="0.67",
                        why=dict(
                            ja="曝露した人のオッズ 40/60 だけで、比になっていない。",
                            en="These are the odds of those exposed, 40/60, and no ratio yet.",
                        ),
                    ),
                    "risk-ratio": dict(
                        text="2.00",
                        why=dict(
                            ja="発病した割合の比（リスク比）である。オッズは、発病しなかった人数で割る。",
                            en="This is the ratio of the shares, the risk ratio; odds divide by those who did not fall ill.",
                        ),
                    ),
                },
            ),
            "rare_disease": dict(
                syllabus="2-(1)-iv",
                ja="曝露すると発病する割合がちょうど 2 倍になる病気ばかりを、いくつか比べる。オッズ比について正しいものはどれか。",
                en="Several diseases are compared, each of which exposed people get exactly twice as often. What is true of the odds ratio?",
                right=dict(
                    ja="2 より大きく、まれな病気ほど 2 に近い",
                    en="It exceeds 2, and is closer to 2 for rare diseases",
                ),
                wrong={
                    "common": dict(
                        ja="2 より大きく、多い病気ほど 2 に近い",
                        en="It exceeds 2, and is closer to 2 for common diseases",
                        why=dict(
                            ja="多い病気では、発病しなかった人の割合が 2 つの群で大きく違い、その分だけ離れる。",
                            en="With common diseases the shares that stay healthy differ much between the groups, which takes it away from 2.",
                        ),
                    ),
                    "smaller": dict(
                        ja="2 より小さく、まれな病気ほど 2 に近い",
                        en="It is below 2, and closer to 2 for rare diseases",
                        why=dict(
                            ja="曝露した群では発病しなかった人が少ない。それで割るので、オッズの比は割合の比より大きい。",
                            en="Fewer of the exposed stay healthy; divided by those, the ratio of the odds is larger than that of the shares.",
                        ),
                    ),
                    "smaller-and-common": dict(
                        ja="2 より小さく、多い病気ほど 2 に近い",
                        en="It is below 2, and closer to 2 for common diseases",
                        why=dict(
                            ja="割合 0.4 と 0.2 ではオッズ比が 2.67、0.04 と 0.02 では 2.04 になる。",
                            en="With shares of 0.4 and 0.2 it is 2.67, with 0.04 and 0.02 it is 2.04.",
                        ),
                    ),
                },
            ),
        },
    ),
    "training": dict(
        stem=dict(
            ja="ロジスティック回帰 ŷ = σ(wᵀx + b) を、交差エントロピー L_CE の訓練データについての平均が小さくなるように、勾配降下法（学習率は十分に小さい）で学習する。比較のため、二乗誤差 L_SE も考える。ロジットを z = wᵀx + b、正解を y（0 または 1）とする。",
            en="A logistic regression ŷ = σ(wᵀx + b) is trained by gradient descent, with a learning rate that is small enough, to make the mean of the cross-entropy L_CE over the training data small. The squared error L_SE is looked at for comparison. The logit is z = wᵀx + b, and the right answer y is 0 or 1.",
            shared="""
    L_CE = −{y ln ŷ + (1 − y) ln(1 − ŷ)}        L_SE = ½ (ŷ − y)²
""",
        ),
        questions={
            "why_not_mse": dict(
                syllabus="2-(1)-iv",
                ja="L_SE でなく L_CE を使う理由になる、L_CE の性質の組はどれか。",
                en="Which properties of L_CE are reasons for using it instead of L_SE?",
                right=dict(
                    ja="w について凸で、大きく外れた予測では勾配が大きい",
                    en="Convex in w, and a large gradient where a prediction is far off",
                ),
                wrong={
                    "robust": dict(
                        ja="w について凸で、大きく外れた予測では勾配が 0 に近い",
                        en="Convex in w, and nearly no gradient where a prediction is far off",
                        why=dict(
                            ja="外れた予測で勾配が消えるのは、シグモイドの微分が残る二乗誤差のほうである。",
                            en="It is the squared error whose gradient vanishes there, since the sigmoid's derivative is left in it.",
                        ),
                    ),
                    "reaches-zero": dict(
                        ja="分離できないデータでも 0 になり、大きく外れた予測では勾配が大きい",
                        en="0 for inseparable data, too, and a large gradient where a prediction is far off",
                        why=dict(
                            ja="同じ x に 0 と 1 の両方の正解があれば、どの予測でも損失が残る。",
                            en="Where the same x has both answers, any prediction leaves a loss.",
                        ),
                    ),
                    "reaches-zero-robust": dict(
                        ja="分離できないデータでも 0 になり、大きく外れた予測では勾配が 0 に近い",
                        en="0 for inseparable data, too, and nearly no gradient where a prediction is far off",
                        why=dict(
                            ja="分離できないデータでは損失が残り、外れた予測の勾配は 1 に近い。",
                            en="For inseparable data some loss is left, and where a prediction is far off the gradient is nearly 1.",
                        ),
                    ),
                },
            ),
            "confidently_wrong": dict(
                syllabus="2-(1)-iv",
                ja="y = 0 なのに ŷ = 0.99 である。∂L_CE/∂z と ∂L_SE/∂z は、この順におよそいくらか。",
                en="y is 0, but ŷ = 0.99. What are ∂L_CE/∂z and ∂L_SE/∂z, in this order, nearly?",
                right="0.99, 0.0098",
                wrong={
                    "both-large": dict(
                        text="0.99, 0.99",
                        why=dict(
                            ja="二乗誤差では、シグモイドの微分 0.0099 がさらに掛かる。",
                            en="With the squared error the derivative of the sigmoid, 0.0099, is multiplied in, too.",
                        ),
                    ),
                    "other-derivatives": dict(
                        text="0.0099, 0.99",
                        why=dict(
                            ja="0.0099 はシグモイドの微分、0.99 は L_SE を ŷ で微分した値である。連鎖律では、損失の微分とシグモイドの微分を掛ける。",
                            en="0.0099 is the sigmoid's derivative, and 0.99 that of L_SE with respect to ŷ; the chain rule multiplies the loss's derivative by the sigmoid's.",
                        ),
                    ),
                    "both-small": dict(
                        text="0.0099, 0.0098",
                        why=dict(
                            ja="交差エントロピーを ŷ で微分すると 1/(1 − ŷ) が出て、シグモイドの微分 0.0099 を打ち消す。",
                            en="Derived with respect to ŷ the cross-entropy gives 1/(1 − ŷ), which cancels the sigmoid's derivative, 0.0099.",
                        ),
                    ),
                },
            ),
            "separable": dict(
                syllabus="2-(1)-iv",
                ja="訓練データが線形分離可能で、正則化はしない。学習を続けるとどうなるか。",
                en="The training data are linearly separable, and nothing is regularised. What happens as training goes on?",
                right=dict(
                    ja="‖w‖ は増え続け、損失は 0 に近づく",
                    en="‖w‖ grows without end, and the loss tends to 0",
                ),
                wrong={
                    "finite-and-zero": dict(
                        ja="‖w‖ は収束し、損失は 0 に近づく",
                        en="‖w‖ converges, and the loss tends to 0",
                        why=dict(
                            ja="有限の重みでは、シグモイドの出力が 0 や 1 にならず、損失が残る。",
                            en="With finite weights no output of the sigmoid is 0 or 1, and some loss is left.",
                        ),
                    ),
                    "grows-and-stays": dict(
                        ja="‖w‖ は増え続け、損失は正の値に近づく",
                        en="‖w‖ grows without end, and the loss tends to a positive value",
                        why=dict(
                            ja="分離する向きに w を伸ばせば、どのサンプルの正解の確率も 1 に近づく。",
                            en="With w ever longer in a direction that separates, each right answer's probability tends to 1.",
                        ),
                    ),
                    "finite-and-stays": dict(
                        ja="‖w‖ は収束し、損失は正の値に近づく",
                        en="‖w‖ converges, and the loss tends to a positive value",
                        why=dict(
                            ja="これは分離できないデータや、L2 正則化をしたときの様子である。",
                            en="That is what happens with data that are not separable, or with L2 regularisation.",
                        ),
                    ),
                },
            ),
            "zero_init": dict(
                syllabus="2-(1)-iv",
                ja="2 クラス同数で線形分離できないデータがあり、クラスの平均の差は特徴ごとに違う。w = 0、b = 0 から学習を始めるとどうなるか。",
                en="The data have two classes of the same size that are not linearly separable, and the means of the classes differ by other amounts in each feature. What happens from w = 0 and b = 0 on?",
                right=dict(
                    ja="w の成分は別々の値になり、乱数から始めたときと同じ損失に近づく",
                    en="The elements of w become different; the loss tends to what it does from random weights",
                ),
                wrong={
                    "different-but-worse": dict(
                        ja="w の成分は別々の値になり、乱数から始めたときより高い損失に近づく",
                        en="The elements of w become different; the loss tends to more than it does from random weights",
                        why=dict(
                            ja="損失は凸なので、どこから始めても同じ最小値に近づく。",
                            en="The loss is convex, so that it tends to the same minimum from everywhere.",
                        ),
                    ),
                    "equal-but-as-good": dict(
                        ja="w の成分は同じ値のままで、乱数から始めたときと同じ損失に近づく",
                        en="The elements of w stay equal; the loss tends to what it does from random weights",
                        why=dict(
                            ja="出力が 1 つなので、隠れ層のような対称性はない。勾配は特徴ごとに違う。",
                            en="With one output there is no symmetry as among hidden units; each feature has its own gradient.",
                        ),
                    ),
                    "equal-and-worse": dict(
                        ja="w の成分は同じ値のままで、乱数から始めたときより高い損失に近づく",
                        en="The elements of w stay equal; the loss tends to more than it does from random weights",
                        why=dict(
                            ja="これは隠れ層の重みをすべて 0 にしたときに起こることで、ここには隠れ層がない。",
                            en="That happens where all weights of a hidden layer are 0; there is none here.",
                        ),
                    ),
                },
            ),
        },
    ),
    "boundary": dict(
        stem=dict(
            ja="特徴が x₁、x₂ の 2 つのロジスティック回帰を学習し、次の式を得た。ŷ が閾値以上のとき陽性と判定する。閾値ははじめ 0.5 である（ln 4 は 1.386 にほぼ等しい）。",
            en="A logistic regression on two features, x₁ and x₂, was trained and is given here. Where ŷ is at least the threshold, it decides for positive. The threshold is 0.5 at first; ln 4 is nearly 1.386.",
            shared="""
    z = x₁ + 2 x₂ − 4        ŷ = σ(z)        σ(ln 4) = 0.8
""",
        ),
        questions={
            "threshold_shift": dict(
                syllabus="2-(1)-iv",
                ja="閾値を 0.5 から 0.8 に変える。(x₁, x₂) 平面で、陽性と陰性の境界の直線はどうなるか。",
                en="The threshold is changed from 0.5 to 0.8. What becomes of the line between positive and negative in the plane of (x₁, x₂)?",
                right=dict(
                    ja="傾きは同じで、原点から遠ざかる",
                    en="It has the same slope and lies further from the origin",
                ),
                wrong={
                    "nearer": dict(
                        ja="傾きは同じで、原点に近づく",
                        en="It has the same slope and lies closer to the origin",
                        why=dict(
                            ja="陽性とするのに大きい z が要るようになり、境界は z = 0 から z が増える側に移る。",
                            en="Positive now takes a larger z: the line moves from z = 0 to where z is larger.",
                        ),
                    ),
                    "turned": dict(
                        ja="傾きが変わり、原点から遠ざかる",
                        en="It has another slope and lies further from the origin",
                        why=dict(
                            ja="傾きは w の向きで決まる。閾値を変えても w は変わらない。",
                            en="The direction of w makes the slope, and the threshold does not change w.",
                        ),
                    ),
                    "turned-and-nearer": dict(
                        ja="傾きが変わり、原点に近づく",
                        en="It has another slope and lies closer to the origin",
                        why=dict(
                            ja="境界は、z が一定の直線 x₁ + 2 x₂ = 5.386 に平行に移る。",
                            en="The line becomes one of constant z, x₁ + 2 x₂ = 5.386, parallel to the old one.",
                        ),
                    ),
                },
            ),
            "scale_weights": dict(
                syllabus="2-(1)-iv",
                ja="閾値は 0.5 のまま、z の式の係数と定数項をすべて 10 倍にする。境界の上にない点では、何が変わるか。",
                en="The threshold stays 0.5, and all coefficients of z, with the constant, are multiplied by 10. What changes at points that are not on the boundary?",
                right=dict(
                    ja="ŷ は 0 か 1 に近づき、判定は変わらない",
                    en="ŷ moves towards 0 or 1, and decisions stay as they are",
                ),
                wrong={
                    "decisions-too": dict(
                        ja="ŷ は 0 か 1 に近づき、判定が変わる点もある",
                        en="ŷ moves towards 0 or 1, and some decisions change",
                        why=dict(
                            ja="z の符号は変わらないので、判定が変わる点はない。",
                            en="The sign of z does not change, and no decision does.",
                        ),
                    ),
                    "towards-a-half": dict(
                        ja="ŷ は 0.5 に近づき、判定は変わらない",
                        en="ŷ moves towards 0.5, and decisions stay as they are",
                        why=dict(
                            ja="0.5 に近づくのは、重みを小さくしたときである。",
                            en="Towards 0.5 is where it goes when weights get smaller.",
                        ),
                    ),
                    "towards-a-half-with-decisions": dict(
                        ja="ŷ は 0.5 に近づき、判定が変わる点もある",
                        en="ŷ moves towards 0.5, and some decisions change",
                        why=dict(
                            ja="z は 10 倍になって 0 から遠ざかるが、符号は同じである。",
                            en="z is ten times as far from 0, with the same sign.",
                        ),
                    ),
                },
            ),
            "linear_limit": dict(
                syllabus="2-(1)-iv",
                ja="このモデルでは、XOR の 4 点 (0, 0)、(0, 1)、(1, 0)、(1, 1) を正しく分けられない。次の特徴を 1 つ加えて学習し直すとき、4 点とも正しく分けられるようになるものはどれか。",
                en="This model cannot classify the four points of XOR, (0, 0), (0, 1), (1, 0) and (1, 1). With which of these added as a feature, and trained anew, can it get all four right?",
                right="x₁ x₂",
                wrong={
                    "squares-added": dict(
                        text="x₁² + x₂²",
                        why=dict(
                            ja="0 と 1 は 2 乗しても変わらないので、4 点では x₁ + x₂ と同じ値になる。",
                            en="The squares of 0 and 1 are 0 and 1, so that at the four points this equals x₁ + x₂.",
                        ),
                    ),
                    "squares-subtracted": dict(
                        text="x₁² − x₂²",
                        why=dict(
                            ja="4 点では x₁ − x₂ と同じ値で、すでにある特徴の 1 次結合になる。",
                            en="At the four points this equals x₁ − x₂, a linear combination of what is there already.",
                        ),
                    ),
                    "difference": dict(
                        text="x₁ − x₂",
                        why=dict(
                            ja="すでにある特徴の 1 次結合で、境界は直線のままである。",
                            en="A linear combination of what is there already; the boundary is still a line.",
                        ),
                    ),
                },
            ),
            "two_class_softmax": dict(
                syllabus="2-(1)-iv",
                ja="同じ 2 クラスを、クラス 0 と 1 のロジット z₀、z₁ の softmax で予測することもできる。クラス 1 の確率はどれに等しいか。",
                en="The two classes can also be predicted by a softmax of two logits, z₀ and z₁. Which of these equals the probability of class 1?",
                right="σ(z₁ − z₀)",
                wrong={
                    "reversed": dict(
                        text="σ(z₀ − z₁)",
                        why=dict(
                            ja="これはクラス 0 の確率である。",
                            en="That is the probability of class 0.",
                        ),
                    ),
                    "difference-of-sigmoids": dict(
                        text="σ(z₁) − σ(z₀)",
                        why=dict(
                            ja="差は負にもなり、確率にならない。",
                            en="The difference can be negative and is no probability.",
                        ),
                    ),
                    "ratio-of-sigmoids": dict(
                        text="σ(z₁) / σ(z₀)",
                        why=dict(
                            ja="比は 1 を超えることがあり、確率にならない。",
                            en="The ratio can exceed 1 and is no probability.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def odds_ratio_effect():
    """Keras's sigmoid of the logit before and after."""
    import keras
    import numpy as np

    before = np.log(0.8 / 0.2)
    after = float(keras.ops.sigmoid(before + 0.693))
    values = dict(right=0.89, unchanged=0.80)
    values.update({"doubled-twice": 0.94, "probability-doubled": 1.60})
    return {name: abs(after - value) < 0.005 for name, value in values.items()}


def logit_meaning():
    """The logit on a fine grid of probabilities."""
    import numpy as np

    p = np.arange(1, 1000) / 1000
    logit = np.log(p / (1 - p))
    at_half, negative = logit[p == 0.5][0], bool(np.any(logit < 0))
    return {
        "right": at_half == 0 and negative,
        "odds": at_half == 1 and not negative,
        "one-at-a-half": at_half == 1 and negative,
        "never-negative": at_half == 0 and not negative,
    }


def odds_ratio_table():
    """Counted from the table."""
    ratio = (40 / 60) / (20 / 80)
    values = {"right": 2.67, "difference": 0.20, "exposed-alone": 0.67, "risk-ratio": 2.00}
    return {name: abs(ratio - value) < 0.005 for name, value in values.items()}


def rare_disease():
    """The odds ratio for diseases from rare to common, each twice as frequent among the exposed."""
    import numpy as np

    share = np.linspace(0.001, 0.45, 200)
    ratio = (2 * share / (1 - 2 * share)) / (share / (1 - share))
    distance = np.abs(ratio - 2)
    above, below = bool(np.all(ratio > 2)), bool(np.all(ratio < 2))
    rare, common = bool(np.all(np.diff(distance) > 0)), bool(np.all(np.diff(distance) < 0))
    return {
        "right": above and rare,
        "common": above and common,
        "smaller": below and rare,
        "smaller-and-common": below and common,
    }


def why_not_mse():
    """Second derivatives along a line, the gradient far off, and the least loss where both answers occur."""
    import tensorflow as tf

    w = tf.Variable(tf.linspace(tf.constant(-6.0, tf.float64), 6.0, 121))
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(w), logits=w)
        slope = inner.gradient(loss, w)
    curvature = outer.gradient(slope, w)
    convex = bool(tf.reduce_all(curvature > 0))
    far_off = float(slope[-1])  # the logit is 6, the answer 0
    both_answers = tf.nn.sigmoid_cross_entropy_with_logits(
        labels=tf.stack([tf.zeros_like(w), tf.ones_like(w)]), logits=tf.stack([w, w])
    )
    reaches_zero = float(tf.reduce_min(tf.reduce_mean(both_answers, axis=0))) < 0.01
    return {
        "right": convex and far_off > 0.9,
        "robust": convex and far_off < 0.1,
        "reaches-zero": reaches_zero and far_off > 0.9,
        "reaches-zero-robust": reaches_zero and far_off < 0.1,
    }


def confidently_wrong():
    """Both derivatives from a tape."""
    import tensorflow as tf

    z = tf.Variable(tf.math.log(tf.constant(99.0, tf.float64)))
    with tf.GradientTape(persistent=True) as tape:
        cross = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(z), logits=z)
        squared = tf.sigmoid(z) ** 2 / 2
    cross, squared = float(tape.gradient(cross, z)), float(tape.gradient(squared, z))

    def pair(first, second):
        return abs(cross / first - 1) < 0.01 and abs(squared / second - 1) < 0.01

    return {
        "right": pair(0.99, 0.0098),
        "both-large": pair(0.99, 0.99),
        "other-derivatives": pair(0.0099, 0.99),
        "both-small": pair(0.0099, 0.0098),
    }


def _train(x, y, w, b, rate, steps):
    import numpy as np

    for _ in range(steps):
        error = 1 / (1 + np.exp(-(x @ w + b))) - y
        w, b = w - rate * x.T @ error / len(y), b - rate * np.mean(error)
    z = x @ w + b
    return w, b, float(np.mean(np.logaddexp(0, z) - y * z))


def separable():
    """Four points on two sides of a line: norm and loss after each ten times as many steps."""
    import numpy as np

    x = np.array([[1.0, 2.0], [2.0, 0.5], [-1.0, 0.0], [0.0, -1.5]])
    y = np.array([1.0, 1.0, 0.0, 0.0])
    w, b, norms, losses = np.zeros(2), 0.0, [], []
    for steps in (100, 900, 9000):
        w, b, loss = _train(x, y, w, b, 0.5, steps)
        norms.append(np.linalg.norm(w))
        losses.append(loss)
    first, second = np.diff(norms)
    grows, converges = bool(second > 0.5 * first > 0.5), bool(0 <= second < 0.1 * first)
    vanishes, stays = losses[2] < 0.2 * losses[1] < 0.04 * losses[0], losses[2] > 0.5 * losses[1]
    return {
        "right": grows and vanishes,
        "finite-and-zero": converges and vanishes,
        "grows-and-stays": grows and stays,
        "finite-and-stays": converges and stays,
    }


def zero_init():
    """Two overlapping classes, trained from 0 and from five random starts."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = np.concatenate(
        [rng.normal(size=(100, 2)), rng.normal(size=(100, 2)) + np.array([1.5, 0.7])]
    )
    y = np.repeat([0.0, 1.0], 100)
    w, _, loss = _train(x, y, np.zeros(2), 0.0, 0.5, 2000)
    others = [_train(x, y, 3 * rng.normal(size=2), rng.normal(), 0.5, 2000)[2] for _ in range(5)]
    different, equal = bool(abs(w[0] - w[1]) > 0.1), bool(abs(w[0] - w[1]) < 1e-9)
    same, higher = max(abs(loss - other) for other in others) < 1e-4, loss > max(others) + 1e-4
    return {
        "right": different and same,
        "different-but-worse": different and higher,
        "equal-but-as-good": equal and same,
        "equal-and-worse": equal and higher,
    }


def threshold_shift():
    """Two points of each line, found where the output equals the threshold."""
    import numpy as np

    def line(threshold):
        level = 4 + np.log(threshold / (1 - threshold))
        points = np.array([[0.0, level / 2], [level, 0.0]])
        outputs = 1 / (1 + np.exp(4 - points @ [1.0, 2.0]))
        assert np.allclose(outputs, threshold)
        step = points[1] - points[0]
        distance = abs(step[0] * points[0, 1] - step[1] * points[0, 0]) / np.linalg.norm(step)
        return step[1] / step[0], distance

    (old, near), (new, far) = line(0.5), line(0.8)
    same = bool(np.isclose(old, new))
    return {
        "right": same and far > near,
        "nearer": same and far < near,
        "turned": not same and far > near,
        "turned-and-nearer": not same and far < near,
    }


def scale_weights():
    """Outputs and decisions at random points, with the coefficients and with ten times these."""
    import numpy as np

    x = np.random.default_rng(0).normal(size=(1000, 2)) * 3
    z = x @ [1.0, 2.0] - 4
    before, after = 1 / (1 + np.exp(-z)), 1 / (1 + np.exp(-10 * z))
    distance = np.abs(after - 0.5) - np.abs(before - 0.5)
    outwards, inwards = bool(np.all(distance >= 0)), bool(np.all(distance <= 0))
    same = np.array_equal(before >= 0.5, after >= 0.5)
    return {
        "right": outwards and same,
        "decisions-too": outwards and not same,
        "towards-a-half": inwards and same,
        "towards-a-half-with-decisions": inwards and not same,
    }


def linear_limit():
    """Each set of features is trained from ten starts: does one get all four points right?"""
    import numpy as np

    x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    y = np.array([0.0, 1.0, 1.0, 0.0])
    first, second = x.T
    added = {
        "right": [first * second],
        "squares-added": [first**2 + second**2],
        "squares-subtracted": [first**2 - second**2],
        "difference": [first - second],
    }

    def separates(columns):
        features = np.column_stack([x, *columns])
        rng = np.random.default_rng(0)
        for _ in range(10):
            w, b, _ = _train(features, y, rng.normal(size=features.shape[1]), 0.0, 2.0, 1000)
            if np.array_equal(features @ w + b >= 0, y == 1):
                return True
        return False

    return {name: separates(columns) for name, columns in added.items()}


def two_class_softmax():
    """Keras's softmax of random pairs of logits."""
    import keras
    import numpy as np

    z = np.random.default_rng(0).normal(size=(100, 2)) * 2
    zero, one = z.T
    probability = keras.ops.convert_to_numpy(keras.ops.softmax(z, axis=1))[:, 1]

    def sigmoid(value):
        return keras.ops.convert_to_numpy(keras.ops.sigmoid(value))

    return {
        "right": np.allclose(probability, sigmoid(one - zero)),
        "reversed": np.allclose(probability, sigmoid(zero - one)),
        "difference-of-sigmoids": np.allclose(probability, sigmoid(one) - sigmoid(zero)),
        "ratio-of-sigmoids": np.allclose(probability, sigmoid(one) / sigmoid(zero)),
    }
