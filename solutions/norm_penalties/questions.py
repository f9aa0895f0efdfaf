"""パラメータノルムペナルティの知識問題"""

SETS = {
    "one-weight": dict(
        stem=dict(
            ja="重み w ごとに J(w) を最小にする。a はペナルティがないときの最適値で、3 つの重みで a = 3、0.5、−2 である。ペナルティ Ω は次のどちらかで、λ = 1 とする。",
            en="For each weight w, J(w) is minimised. a is the best value without penalty; for three weights it is 3, 0.5 and −2. The penalty Ω is one of these, with λ = 1.",
            shared="""
    J(w) = ½ (w − a)² + Ω(w)
    L1: Ω(w) = λ |w|    L2: Ω(w) = ½ λ w²
""",
        ),
        questions={
            "zeros": dict(
                syllabus="3-(3)-i",
                ja="最適な重みがちょうど 0 になるのは、それぞれ何個か。",
                en="How many of the best weights are exactly 0?",
                right="L1: 1, L2: 0",
                wrong={
                    "exchanged": dict(
                        text="L1: 0, L2: 1",
                        why=dict(
                            ja="L2 は重みを同じ割合で縮めるので、a が 0 でなければ 0 にならない。",
                            en="L2 shrinks by a share: unless a is 0, the weight is not.",
                        ),
                    ),
                    "both": dict(
                        text="L1: 1, L2: 1",
                        why=dict(
                            ja="L2 では、a = 0.5 の重みは 0.25 になる。",
                            en="With L2 the weight of a = 0.5 becomes 0.25.",
                        ),
                    ),
                    "none": dict(
                        text="L1: 0, L2: 0",
                        why=dict(
                            ja="L1 では、|a| が λ 以下の重みがちょうど 0 になる。",
                            en="With L1, weights for which |a| is at most λ become exactly 0.",
                        ),
                    ),
                },
            ),
            "pull": dict(
                syllabus="3-(3)-i",
                ja="ペナルティが重みを 0 へ引く強さ |Ω′(w)| は、w が 0 でないとき、どうなるか。",
                en="How strong is the pull |Ω′(w)| of the penalty towards 0, where w is not 0?",
                right=dict(
                    ja="L1 では一定、L2 では |w| に比例", en="L1: constant, L2: proportional to |w|"
                ),
                wrong={
                    "exchanged": dict(
                        ja="L1 では |w| に比例、L2 では一定",
                        en="L1: proportional to |w|, L2: constant",
                        why=dict(
                            ja="絶対値の傾きは ±λ で、2 乗の傾きが λw である。",
                            en="The slope of the absolute value is ±λ; it is that of the square that is λw.",
                        ),
                    ),
                    "both-constant": dict(
                        ja="L1 でも L2 でも一定",
                        en="constant for both of them",
                        why=dict(
                            ja="2 乗の傾きは、w とともに変わる。",
                            en="The slope of the square changes with w.",
                        ),
                    ),
                    "both-proportional": dict(
                        ja="L1 でも L2 でも |w| に比例",
                        en="proportional to |w| for both of them",
                        why=dict(
                            ja="絶対値の傾きの大きさは、w によらない。",
                            en="The size of the slope of the absolute value does not depend on w.",
                        ),
                    ),
                },
            ),
            "sparse_reason": dict(
                syllabus="3-(3)-i",
                ja="L1 のペナルティで、重みがちょうど 0 に留まるのはどのようなときか。",
                en="When does a weight stay at exactly 0 with the L1 penalty?",
                right=dict(
                    ja="0 での損失の傾きの大きさが、λ 以下のとき",
                    en="When the slope of the loss at 0 is at most λ in size",
                ),
                wrong={
                    "steep": dict(
                        ja="0 での損失の傾きの大きさが、λ を超えるとき",
                        en="When the slope of the loss at 0 exceeds λ in size",
                        why=dict(
                            ja="引く力は λ までなので、損失の傾きがそれを超えると、重みは 0 から離れる。",
                            en="The pull is λ at most; a slope of the loss beyond that takes the weight away from 0.",
                        ),
                    ),
                    "large-weights": dict(
                        ja="ペナルティのないときの最適値が、λ より大きいとき",
                        en="When the best value without penalty is greater than λ",
                        why=dict(
                            ja="最適値は λ だけ 0 に近づく。λ より大きければ、0 には届かない。",
                            en="The best value comes closer to 0 by λ; if it is greater, it does not get there.",
                        ),
                    ),
                    "zero-slope-only": dict(
                        ja="0 での損失の傾きの大きさが、ちょうど λ のとき",
                        en="When the slope of the loss at 0 equals λ in size",
                        why=dict(
                            ja="それは境目で、傾きがもっと小さくても 0 に留まる。だから多くの重みが 0 になる。",
                            en="That is the border; with a smaller slope it stays as well, and so many weights do.",
                        ),
                    ),
                },
            ),
            "prior": dict(
                syllabus="3-(3)-i",
                ja="ペナルティを付けた最小化を、重みに事前分布を置いた MAP 推定と見る。それぞれのペナルティは、どの事前分布に当たるか。",
                en="Minimising with a penalty can be seen as a MAP estimate with a prior on the weights. Which priors belong to the penalties?",
                right=dict(
                    ja="L1: ラプラス分布　L2: 正規分布",
                    en="L1: Laplace, L2: normal",
                ),
                wrong={
                    "exchanged": dict(
                        ja="L1: 正規分布　L2: ラプラス分布",
                        en="L1: normal, L2: Laplace",
                        why=dict(
                            ja="−ln p(w) が w² に比例するのは、正規分布である。",
                            en="It is the normal distribution whose −ln p(w) is proportional to w².",
                        ),
                    ),
                    "both-normal": dict(
                        ja="L1: 正規分布　L2: 正規分布",
                        en="L1: normal, L2: normal",
                        why=dict(
                            ja="−ln p(w) が |w| に比例するのは、ラプラス分布である。",
                            en="It is the Laplace distribution whose −ln p(w) is proportional to |w|.",
                        ),
                    ),
                    "both-laplace": dict(
                        ja="L1: ラプラス分布　L2: ラプラス分布",
                        en="L1: Laplace, L2: Laplace",
                        why=dict(
                            ja="ラプラス分布の −ln p(w) は |w| に比例し、w² に比例しない。",
                            en="The −ln p(w) of a Laplace distribution is proportional to |w|, not to w².",
                        ),
                    ),
                },
            ),
        },
    ),
    "decay": dict(
        stem=dict(
            ja="損失 L にペナルティ ½ λ ‖w‖² を加え、学習率 η で最小にする。素の SGD では、更新を次のように書ける。",
            en="The penalty ½ λ ‖w‖² is added to a loss L, and the sum is minimised with the learning rate η. With plain SGD the update can be written like this.",
            shared="""
    w ← (1 − η λ) w − η ∇L
""",
        ),
        questions={
            "after_1000": dict(
                syllabus="3-(3)-i",
                ja="η = 0.1、λ = 0.01 とする。ある重みで ∇L がずっと 0 だった。SGD で 1000 回更新した後、この重みは最初の何倍になるか。最も近いものを選べ。",
                en="With η = 0.1 and λ = 0.01, ∇L was 0 all the time for some weight. After 1000 updates of SGD, how many times as large as at first is it? Choose the closest.",
                right="0.37",
                wrong={
                    "subtracted": dict(
                        text="0",
                        why=dict(
                            ja="引く量は残った重みに比例する。0.001 を 1000 回引くのではない。",
                            en="What is taken off is a share of what is left, not 0.001 a thousand times.",
                        ),
                    ),
                    "once": dict(
                        text="0.999",
                        why=dict(
                            ja="それは 1 回分である。1000 回分を掛け合わせる。",
                            en="That is a single update; a thousand of them multiply.",
                        ),
                    ),
                    "unmoved": dict(
                        text="1",
                        why=dict(
                            ja="∇L が 0 でも、ペナルティの分の更新が残る。",
                            en="Even where ∇L is 0, the update of the penalty remains.",
                        ),
                    ),
                },
            ),
            "adam_l2": dict(
                syllabus="3-(3)-i",
                ja="ペナルティの勾配 λw を ∇L に加えてから、Adam で更新した。∇L が平均 0 で大きく振れてきた重みと、わずかに振れてきた重みを比べると、縮み方はどうなるか。",
                en="λw, the gradient of the penalty, was added to ∇L, and Adam made the updates. How do weights shrink whose ∇L had a mean of 0 and varied much, compared with those for which it varied little?",
                right=dict(
                    ja="大きく振れてきたほうが、縮みにくい",
                    en="Those that varied much shrink less",
                ),
                wrong={
                    "more": dict(
                        ja="大きく振れてきたほうが、縮みやすい",
                        en="Those that varied much shrink more",
                        why=dict(
                            ja="λw も、2 乗の平均の平方根で割られる。それが大きい重みほど、縮む量は小さい。",
                            en="λw is divided by the root of the average of squares as well; the larger that is, the less is taken off.",
                        ),
                    ),
                    "alike": dict(
                        ja="どちらの重みも、同じ割合で縮む",
                        en="Both of them shrink by the same share",
                        why=dict(
                            ja="それは素の SGD や、減衰を切り離した AdamW のことである。",
                            en="That is plain SGD, or AdamW, whose decay is decoupled.",
                        ),
                    ),
                    "not-at-all": dict(
                        ja="どちらの重みも、まったく縮まない",
                        en="Neither of them shrinks at all",
                        why=dict(
                            ja="λw は同じ向きが続くので、平均しても打ち消されない。",
                            en="λw keeps its direction, and averaging does not cancel it.",
                        ),
                    ),
                },
            ),
            "adamw": dict(
                syllabus="3-(3)-i",
                ja="Keras の AdamW は、重みの減衰をどこで行うか。Adam の更新を d とし、w ← w − d と書く。",
                en="Where does Keras's AdamW decay the weights? Let d be the update of Adam, w ← w − d.",
                right=dict(
                    ja="d とは別に、w から ηλw を引く",
                    en="It subtracts ηλw from w, apart from d",
                ),
                wrong={
                    "gradient": dict(
                        ja="d を求める前に、勾配に λw を足す",
                        en="It adds λw to the gradient before d",
                        why=dict(
                            ja="それは、L2 のペナルティを加えた Adam である。減衰まで √v で割られる。",
                            en="That is Adam with an L2 penalty; the decay is divided by √v as well.",
                        ),
                    ),
                    "without-rate": dict(
                        ja="d とは別に、w から λw を引く",
                        en="It subtracts λw from w, apart from d",
                        why=dict(
                            ja="減衰にも学習率が掛かる。学習率を下げると、減衰も弱くなる。",
                            en="The learning rate multiplies the decay, too: lowering it weakens the decay.",
                        ),
                    ),
                    "gradient-with-rate": dict(
                        ja="d を求める前に、勾配に ηλw を足す",
                        en="It adds ηλw to the gradient before d",
                        why=dict(
                            ja="勾配に足した量は √v で割られ、学習率も 2 度掛かる。",
                            en="What is added to the gradient is divided by √v, and multiplied by the rate twice.",
                        ),
                    ),
                },
            ),
            "bias_free": dict(
                syllabus="3-(3)-i",
                ja="y = 2x + 5 のような、平均が 0 でない目標に、傾きと切片のある線形モデルを当てはめる。x の平均は 0 である。切片にも強いペナルティを掛けると、傾きだけに掛ける場合と何が違うか。",
                en="A linear model with a slope and an intercept is fitted to targets whose mean is not 0, such as y = 2x + 5; the mean of x is 0. What changes if the intercept is penalised strongly as well, and not the slope alone?",
                right=dict(
                    ja="予測の平均が、目標の平均からずれる",
                    en="Predictions are off the targets on average",
                ),
                wrong={
                    "unchanged-mean": dict(
                        ja="目標と予測は、平均では等しいまま",
                        en="Predictions still fit the targets on average",
                        why=dict(
                            ja="それは切片にペナルティを掛けない場合である。切片が水準を合わせる。",
                            en="That holds while the intercept is free: it is what sets the level.",
                        ),
                    ),
                    "slope-restored": dict(
                        ja="傾きが、ペナルティのないときの値に戻る",
                        en="The slope goes back to what it was without penalty",
                        why=dict(
                            ja="x の平均が 0 なら、傾きは切片と独立に決まり、同じだけ縮んだままである。",
                            en="With a mean x of 0 the slope does not depend on the intercept and is shrunk as before.",
                        ),
                    ),
                    "intercept-larger": dict(
                        ja="切片が、ペナルティのないときより大きくなる",
                        en="The intercept becomes larger than without penalty",
                        why=dict(
                            ja="ペナルティは切片も 0 へ引く。",
                            en="The penalty pulls the intercept towards 0, too.",
                        ),
                    ),
                },
            ),
        },
    ),
    "region": dict(
        stem=dict(
            ja="次の損失を、制約 ‖w‖ₚ ≤ 1 のもとで最小にする。",
            en="The following loss is minimised under the constraint ‖w‖ₚ ≤ 1.",
            shared="""
    (w₁ − 2)² + (w₂ − 0.5)²
    ‖w‖ₚ = (|w₁|ᵖ + |w₂|ᵖ)^(1/p)
""",
        ),
        questions={
            "corner": dict(
                syllabus="3-(3)-i",
                ja="p = 1 のときの最適な (w₁, w₂) はどれか。",
                en="Which (w₁, w₂) is best for p = 1?",
                right="(1.00, 0.00)",
                wrong={
                    "circle": dict(
                        text="(0.97, 0.24)",
                        why=dict(
                            ja="(2, 0.5) を、向きを変えずに長さ 1 に縮めた点で、p = 2 のときの解である。",
                            en="That is (2, 0.5) shrunk to length 1 in its own direction, the solution for p = 2.",
                        ),
                    ),
                    "same-direction": dict(
                        text="(0.80, 0.20)",
                        why=dict(
                            ja="向きを保つと損失は 1.53 になる。角では 1.25 である。",
                            en="To keep the direction gives a loss of 1.53; at the corner it is 1.25.",
                        ),
                    ),
                    "middle": dict(
                        text="(0.50, 0.50)",
                        why=dict(
                            ja="辺の中点で、損失は 2.25 と大きい。",
                            en="That is the middle of an edge, where the loss is as large as 2.25.",
                        ),
                    ),
                },
            ),
            "half_norm": dict(
                syllabus="3-(3)-i",
                ja="p = 0.5 とした制約の領域は、どのような形か。",
                en="What is the shape of the region of the constraint for p = 0.5?",
                right=dict(
                    ja="内側にへこんだ星の形で、凸でない", en="A star, bent inwards and not convex"
                ),
                wrong={
                    "diamond": dict(
                        ja="辺がまっすぐなひし形で、凸である",
                        en="A diamond, convex with straight sides",
                        why=dict(
                            ja="それは p = 1 の領域である。", en="That is the region for p = 1."
                        ),
                    ),
                    "disc": dict(
                        ja="縁がなめらかな円で、凸である",
                        en="A disc, convex with a round edge",
                        why=dict(
                            ja="それは p = 2 の領域である。", en="That is the region for p = 2."
                        ),
                    ),
                    "square": dict(
                        ja="辺が軸に平行な正方形で、凸である",
                        en="A square, convex with sides like the axes",
                        why=dict(
                            ja="それは p → ∞ の領域である。", en="That is the region for p → ∞."
                        ),
                    ),
                },
            ),
            "radius": dict(
                syllabus="3-(3)-i",
                ja="制約を ‖w‖₂ ≤ c とする。ペナルティの係数 λ を大きくすることは、c を（ア）することに当たる。このとき、訓練データを選び直したときの予測のばらつき（バリアンス）は（イ）。",
                en="Let the constraint be ‖w‖₂ ≤ c. A larger factor λ of a penalty corresponds to a (a) c. The variance of predictions, when other training data are drawn, then becomes (b).",
                right=dict(ja="（ア）小さく　（イ）減る", en="(a) smaller   (b) less"),
                wrong={
                    "larger-region": dict(
                        ja="（ア）大きく　（イ）減る",
                        en="(a) larger   (b) less",
                        why=dict(
                            ja="ペナルティが強いほど、重みは狭い範囲に留まる。",
                            en="The stronger the penalty, the smaller the region in which weights stay.",
                        ),
                    ),
                    "more-variance": dict(
                        ja="（ア）小さく　（イ）増える",
                        en="(a) smaller   (b) more",
                        why=dict(
                            ja="選べるモデルが狭まると、データによる違いは小さくなる。",
                            en="With fewer models to choose from, they differ less from data to data.",
                        ),
                    ),
                    "penalty-weakened": dict(
                        ja="（ア）大きく　（イ）増える",
                        en="(a) larger   (b) more",
                        why=dict(
                            ja="それはペナルティを弱めた場合である。",
                            en="That is what a weaker penalty does.",
                        ),
                    ),
                },
            ),
            "unit_length": dict(
                syllabus="3-(3)-i",
                ja="ベクトル (3, 4) を (0.6, 0.8) に置き換えた。(3, 4) を正の数倍したベクトルも、どれも (0.6, 0.8) になる。この操作はどれか。",
                en="The vector (3, 4) was replaced by (0.6, 0.8). Every positive multiple of (3, 4) becomes (0.6, 0.8), too. Which operation is it?",
                right=dict(ja="L2 正規化", en="L2 normalisation"),
                wrong={
                    "l2-regularisation": dict(
                        ja="L2 正則化",
                        en="L2 regularisation",
                        why=dict(
                            ja="損失にペナルティを加え、学習によって重みを小さくする。長さを 1 にそろえるのではない。",
                            en="It adds a penalty to a loss, so that training makes weights small; it sets no length to 1.",
                        ),
                    ),
                    "l1-normalisation": dict(
                        ja="L1 正規化",
                        en="L1 normalisation",
                        why=dict(
                            ja="絶対値の和を 1 にするので、(3/7, 4/7) になる。",
                            en="It makes the sum of absolute values 1, which gives (3/7, 4/7).",
                        ),
                    ),
                    "l1-regularisation": dict(
                        ja="L1 正則化",
                        en="L1 regularisation",
                        why=dict(
                            ja="ペナルティによって 0 の重みを増やす。いまのベクトルの長さをそろえる操作ではない。",
                            en="Its penalty makes more weights 0; it does not bring a vector to a given length.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _best(penalty, optima=(3, 0.5, -2)):
    """The best weights on a grid that holds 0 and all the solutions."""
    import numpy as np

    grid = np.arange(-400, 401) / 100
    return [grid[np.argmin(0.5 * (grid - a) ** 2 + penalty(grid))] for a in optima]


def zeros():
    import numpy as np

    found = (_best(np.abs).count(0), _best(lambda w: w**2 / 2).count(0))
    return {
        "right": found == (1, 0),
        "exchanged": found == (0, 1),
        "both": found == (1, 1),
        "none": found == (0, 0),
    }


def pull():
    import numpy as np

    w = np.array([0.1, 1.0, 3.0])
    step = 1e-6
    slopes = [(f(w + step) - f(w - step)) / (2 * step) for f in (np.abs, lambda w: w**2 / 2)]
    constant = [bool(np.allclose(slope, slope[0])) for slope in slopes]
    proportional = [bool(np.allclose(slope / w, slope[0] / w[0])) for slope in slopes]
    return {
        "right": constant[0] and proportional[1],
        "exchanged": proportional[0] and constant[1],
        "both-constant": constant[0] and constant[1],
        "both-proportional": proportional[0] and proportional[1],
    }


def sparse_reason():
    """Which condition holds for just those a whose weight is 0? The slope of the loss at 0 is −a."""
    import numpy as np

    optima = np.arange(-12, 13) / 4
    at_zero = np.array(_best(np.abs, optima)) == 0
    return {
        "right": bool(np.all(at_zero == (np.abs(optima) <= 1))),
        "steep": bool(np.all(at_zero == (np.abs(optima) > 1))),
        "large-weights": bool(np.all(at_zero == (optima > 1))),
        "zero-slope-only": bool(np.all(at_zero == (np.abs(optima) == 1))),
    }


def prior():
    """The densities' −ln p(w), less its value at 0, against the penalties."""
    import numpy as np

    w, factor = np.array([0.5, 1.0, 2.0]), 1.7
    normal = -np.log(np.exp(-0.5 * w**2 * factor))  # of variance 1/λ
    laplace = -np.log(np.exp(-np.abs(w) * factor))  # of scale 1/λ
    l1, l2 = factor * np.abs(w), 0.5 * factor * w**2

    def fits(one, other):
        return bool(np.allclose(one, l1) and np.allclose(other, l2))

    return {
        "right": fits(laplace, normal),
        "exchanged": fits(normal, laplace),
        "both-normal": fits(normal, normal),
        "both-laplace": fits(laplace, laplace),
    }


def after_1000():
    weight = 1.0
    for _ in range(1000):
        weight -= 0.1 * 0.01 * weight
    choices = {"right": 0.37, "subtracted": 0.0, "once": 0.999, "unmoved": 1.0}
    return {
        name: abs(value - weight) == min(abs(other - weight) for other in choices.values())
        for name, value in choices.items()
    }


def adam_l2():
    """Two weights with gradients of ±10 and ±0.1 in turn, and the gradient of the penalty added."""
    import numpy as np

    rate, factor = 0.001, 0.01
    w, m, v = np.ones(2), np.zeros(2), np.zeros(2)
    for t in range(1, 2001):
        g = np.array([10.0, 0.1]) * (-1) ** t + factor * w
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g**2
        w = w - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    much, little = 1 - w
    alike = bool(abs(much - little) < 0.1 * little)
    return {
        "right": bool(much < little) and not alike,
        "more": bool(much > little) and not alike,
        "alike": alike and bool(little > 0.01),
        "not-at-all": bool(max(much, little) < 0.01),
    }


def adamw():
    """Two updates of Keras's AdamW, and the same by hand in four ways."""
    import keras
    import numpy as np

    rate, factor, start = 0.1, 0.2, np.array([2.0, -1.0])
    gradients = np.array([[0.3, 1.0], [-0.5, 0.4]])
    weights = keras.Variable(start, dtype="float64")
    optimizer = keras.optimizers.AdamW(rate, weight_decay=factor)
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient, "float64")], [weights])
    expected = keras.ops.convert_to_numpy(weights)

    def by_hand(added=0.0, taken_off=0.0):
        w, m, v = start, np.zeros(2), np.zeros(2)
        for t, gradient in enumerate(gradients, 1):
            g = gradient + added * w
            m = 0.9 * m + 0.1 * g
            v = 0.999 * v + 0.001 * g**2
            d = rate * np.sqrt(1 - 0.999**t) / (1 - 0.9**t) * m / (np.sqrt(v) + 1e-7)
            w = w - d - taken_off * w
        return bool(np.allclose(w, expected, atol=1e-4))

    return {
        "right": by_hand(taken_off=rate * factor),
        "gradient": by_hand(added=factor),
        "without-rate": by_hand(taken_off=factor),
        "gradient-with-rate": by_hand(added=rate * factor),
    }


def bias_free():
    import numpy as np

    x = np.linspace(-1, 1, 21)
    y = 2 * x + 5
    inputs = np.stack([x, np.ones(21)], axis=1)

    def fitted(*penalties):
        return np.linalg.solve(inputs.T @ inputs + np.diag(penalties), inputs.T @ y)

    free, slope_only, both = fitted(0, 0), fitted(10, 0), fitted(10, 10)
    level = np.isclose(np.mean(inputs @ both), y.mean())
    return {
        "right": bool(not level and np.isclose(np.mean(inputs @ slope_only), y.mean())),
        "unchanged-mean": bool(level),
        "slope-restored": bool(np.isclose(both[0], free[0])),
        "intercept-larger": bool(both[1] > free[1]),
    }


def corner():
    import numpy as np

    points = {
        "right": (1, 0),
        "circle": (0.97, 0.24),
        "same-direction": (0.8, 0.2),
        "middle": (0.5, 0.5),
    }
    grid = np.arange(-100, 101) / 100
    one, other = np.meshgrid(grid, grid)
    allowed = np.abs(one) + np.abs(other) <= 1 + 1e-9
    losses = np.where(allowed, (one - 2) ** 2 + (other - 0.5) ** 2, np.inf)
    best = np.unravel_index(losses.argmin(), losses.shape)
    return {
        name: bool(np.allclose(point, (one[best], other[best]), atol=0.005))
        for name, point in points.items()
    }


def half_norm():
    """The middle between two corners, and the corner of the square around: are they in the region?"""

    def inside(w, p=0.5):
        return (abs(w[0]) ** p + abs(w[1]) ** p) ** (1 / p) <= 1

    on_axes = inside((1, 0)) and inside((0, 1))
    middle, beyond, outermost = inside((0.5, 0.5)), inside((0.7, 0.7)), inside((1, 1))
    return {
        "right": on_axes and not middle,
        "diamond": on_axes and middle and not beyond,
        "disc": on_axes and beyond and not outermost,
        "square": on_axes and outermost,
    }


def radius():
    """Ridge regression on 200 draws of noise: length of the weights, variance of predictions."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, probe = rng.normal(size=(20, 5)), rng.normal(size=(7, 5))
    targets = (x @ rng.normal(size=5))[:, None] + rng.normal(size=(20, 200))
    lengths, variances = [], []
    for factor in (0.1, 1, 10):
        weights = np.linalg.solve(x.T @ x + factor * np.eye(5), x.T @ targets)
        lengths.append(np.linalg.norm(weights, axis=0).mean())
        variances.append(np.var(probe @ weights, axis=1).mean())
    shorter, calmer = (bool(np.all(np.diff(values) < 0)) for values in (lengths, variances))
    return {
        "right": shorter and calmer,
        "larger-region": not shorter and calmer,
        "more-variance": shorter and not calmer,
        "penalty-weakened": not shorter and not calmer,
    }


def unit_length():
    """What becomes of (3, 4) and (6, 8): divided by a norm, or after a step against a penalty."""
    import numpy as np

    operations = {
        "right": lambda w: w / np.linalg.norm(w),
        "l2-regularisation": lambda w: w - 0.1 * w,
        "l1-normalisation": lambda w: w / np.abs(w).sum(),
        "l1-regularisation": lambda w: w - 0.1 * np.sign(w),
    }
    return {
        name: all(np.allclose(f(np.array(w)), (0.6, 0.8)) for w in [(3.0, 4.0), (6.0, 8.0)])
        for name, f in operations.items()
    }
