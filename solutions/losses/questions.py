"""出力層と損失関数の知識問題"""

SETS = {
    "four-tasks": dict(
        stem=dict(
            ja="4 つの課題の出力層を設計する。A は住宅の価格を予測する。B は写真に写る動物を 10 種から 1 種選ぶ。C は映画に付くタグを 20 種から選ぶ（1 本に何個付いてもよい）。D は商品の評価を星 1〜5 で予測する（星の数には順序がある）。対数は自然対数とする。",
            en="Output layers are designed for four tasks: A predicts the price of a house; B picks one of 10 kinds for the animal on a photograph; C picks tags for a film out of 20 (any number of them for one film); D predicts a rating of 1 to 5 stars (their number has an order). Logarithms are natural.",
        ),
        questions={
            "softmax_tags": dict(
                syllabus="3-(1)-ii",
                ja="課題 C の出力層を 20 ユニットの softmax にし、出力が 0.5 を超えたタグだけを付けることにした。1 本の映画に付けられるタグは、最大で何個か。",
                en="For task C the output layer is made a softmax of 20 units, and a tag is given where its output exceeds 0.5. How many tags can one film get at most?",
                right="1",
                wrong={
                    "halves": dict(
                        text="2",
                        why=dict(
                            ja="2 つのタグで 0.5 ずつ分け合うと、どちらもちょうど 0.5 で、超えることはない。",
                            en="Two tags that share the sum of 1 have 0.5 each, which does not exceed 0.5.",
                        ),
                    ),
                    "all-but-one": dict(
                        text="19",
                        why=dict(
                            ja="出力の和は 1 である。1 つが 0.5 を超えれば、残りの和は 0.5 に満たない。",
                            en="The outputs add up to 1: once one of them exceeds 0.5, less than 0.5 is left for all others.",
                        ),
                    ),
                    "independent": dict(
                        text="20",
                        why=dict(
                            ja="ユニットごとに独立に確率が出るのは、シグモイドを並べた場合である。",
                            en="Only with a sigmoid for each unit are the probabilities independent of each other.",
                        ),
                    ),
                },
            ),
            "multilabel_likelihood": dict(
                syllabus="3-(1)-ii",
                ja="課題 C で、タグごとにシグモイドを使い、2 値交差エントロピーの和を最小にする。これは、タグの集まりにどのような確率モデルを仮定した最尤推定か。",
                en="In task C each tag has a sigmoid, and the sum of the binary cross-entropies is minimised. Maximum likelihood of which model of the tags is this?",
                right=dict(
                    ja="入力を与えたとき、各タグが互いに独立なベルヌーイ分布に従う",
                    en="Given the input, tags are independent and Bernoulli",
                ),
                wrong={
                    "categorical": dict(
                        ja="入力を与えたとき、20 種のうち 1 つだけが出る分布に従う",
                        en="Given the input, just one of 20 tags is drawn",
                        why=dict(
                            ja="それは softmax と交差エントロピーの組のモデルで、タグが 2 つ付いた映画の確率は 0 になる。",
                            en="That is the model of softmax and cross-entropy, in which a film with two tags has probability 0.",
                        ),
                    ),
                    "normal": dict(
                        ja="入力を与えたとき、各タグが互いに独立な正規分布に従う",
                        en="Given the input, tags are independent and normal",
                        why=dict(
                            ja="分散が一定の正規分布の負の対数尤度は、二乗誤差になる。",
                            en="The negative log-likelihood of normal distributions of fixed variance is a squared error.",
                        ),
                    ),
                    "uncorrelated": dict(
                        ja="入力を与えなくても、どの 2 つのタグも互いに無相関である",
                        en="Without the input, too, no two tags are correlated",
                        why=dict(
                            ja="仮定は、入力を与えたもとでの独立である。入力によって確率が変われば、全体では相関してよい。",
                            en="Independence is assumed given the input; where probabilities vary with it, tags may well be correlated overall.",
                        ),
                    ),
                },
            ),
            "ce_order_blind": dict(
                syllabus="3-(1)-ii",
                ja="課題 D を 5 クラスの softmax で解く。正解が星 5 の商品に、予測 P = (0.02, 0.02, 0.02, 0.64, 0.30) と Q = (0.64, 0.02, 0.02, 0.02, 0.30) を得た。（ア）交差エントロピーと、（イ）予測分布の期待値と正解の差の 2 乗は、それぞれどちらが小さいか。",
                en="Task D is solved by a softmax of 5 classes. For a product of 5 stars the predictions are P = (0.02, 0.02, 0.02, 0.64, 0.30) and Q = (0.64, 0.02, 0.02, 0.02, 0.30). Which has the smaller (a) cross-entropy, (b) squared difference between the expected number of stars and the true one?",
                right=dict(ja="（ア）等しい\u3000（イ）P", en="(a) equal   (b) P"),
                wrong={
                    "both-equal": dict(
                        ja="（ア）等しい\u3000（イ）等しい",
                        en="(a) equal   (b) equal",
                        why=dict(
                            ja="期待値は P が 4.18、Q が 2.32 で、正解の 5 からの隔たりが違う。",
                            en="The expected numbers are 4.18 and 2.32, at different distances from 5.",
                        ),
                    ),
                    "both-p": dict(
                        ja="（ア）P\u3000（イ）P",
                        en="(a) P   (b) P",
                        why=dict(
                            ja="交差エントロピーは正解クラスの確率 0.30 だけで決まり、残りをどのクラスに割り当てたかによらない。",
                            en="The cross-entropy depends on the 0.30 of the right class alone, not on where the rest went.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）P\u3000（イ）等しい",
                        en="(a) P   (b) equal",
                        why=dict(
                            ja="2 つの性質を取り違えている。星の順序を見るのは、期待値の誤差のほうである。",
                            en="The two are exchanged: it is the error of the expectation that sees the order of the stars.",
                        ),
                    ),
                },
            ),
            "ordinal_code": dict(
                syllabus="3-(1)-ii",
                ja="課題 D を順序回帰とし、k 番目（k = 1〜4）の出力で「星が k より多い」確率を表す。ある商品で、出力は順に 0.95, 0.85, 0.70, 0.40 だった。星がちょうど 3 である確率はいくらか。",
                en="Task D is made an ordinal regression, whose k-th output (k = 1 to 4) is the probability of more than k stars. For some product the outputs are 0.95, 0.85, 0.70, 0.40. How probable are exactly 3 stars?",
                right="0.15",
                wrong={
                    "independent": dict(
                        text="0.26",
                        why=dict(
                            ja="0.85 と 1 − 0.70 の積は約 0.26 だが、「2 より多い」と「3 より多い」は独立ではない。後者は前者に含まれる。",
                            en="0.85 times 1 − 0.70 is about 0.26, but more than 2 and more than 3 are not independent: one contains the other.",
                        ),
                    ),
                    "third-output": dict(
                        text="0.70",
                        why=dict(
                            ja="3 番目の出力は、星が 3 より多い、つまり 4 か 5 である確率である。",
                            en="The third output is the probability of more than 3 stars, that is of 4 or 5.",
                        ),
                    ),
                    "at-least": dict(
                        text="0.85",
                        why=dict(
                            ja="これは星が 2 より多い、つまり 3、4、5 のどれかである確率である。",
                            en="That is the probability of more than 2 stars, that is of 3, 4 or 5.",
                        ),
                    ),
                },
            ),
        },
    ),
    "one-constant": dict(
        stem=dict(
            ja="5 つの値 1, 2, 3, 4, 90 を、入力によらない 1 つの数 c で予測する。損失として、平均二乗誤差 MSE、その平方根 RMSE、平均絶対誤差 MAE を比べる。",
            en="The five values 1, 2, 3, 4, 90 are predicted by one number c, whatever the input. As losses the mean squared error (MSE), its root (RMSE) and the mean absolute error (MAE) are compared.",
        ),
        questions={
            "constant_fit": dict(
                syllabus="3-(1)-ii",
                ja="MSE を最小にする c と、MAE を最小にする c の組はどれか。",
                en="Which c makes the MSE smallest, and which the MAE?",
                right="MSE: 20, MAE: 3",
                wrong={
                    "exchanged": dict(
                        text="MSE: 3, MAE: 20",
                        why=dict(
                            ja="逆である。2 乗の和を最小にするのが平均の 20、絶対値の和を最小にするのが中央値の 3 である。",
                            en="The other way round: squares are least at the mean, 20, absolute values at the median, 3.",
                        ),
                    ),
                    "mean-for-both": dict(
                        text="MSE: 20, MAE: 20",
                        why=dict(
                            ja="MAE の最小点は中央値である。20 では、c より小さい値が 4 つ、大きい値が 1 つで、c を下げると MAE が減る。",
                            en="The MAE is least at the median; at 20, four values lie below and one above, and a smaller c is better.",
                        ),
                    ),
                    "median-for-both": dict(
                        text="MSE: 3, MAE: 3",
                        why=dict(
                            ja="MSE は外れ値の 90 に引かれ、平均の 20 で最小になる。",
                            en="The outlier 90 pulls the MSE to the mean, 20.",
                        ),
                    ),
                },
            ),
            "rmse_same_min": dict(
                syllabus="3-(1)-ii",
                ja="損失を MSE から RMSE に替えると、損失を最小にする c はどうなるか。",
                en="The loss is changed from MSE to RMSE. What becomes of the c that makes it smallest?",
                right=dict(ja="MSE のときと同じ値になる", en="The same as for MSE"),
                wrong={
                    "rooted": dict(
                        ja="MSE のときの値の平方根になる",
                        en="The root of that for MSE",
                        why=dict(
                            ja="平方根をとるのは損失の値であり、c ではない。",
                            en="The root is taken of the loss, not of c.",
                        ),
                    ),
                    "median": dict(
                        ja="MAE のときと同じ値になる",
                        en="The same as for MAE",
                        why=dict(
                            ja="平均した後で平方根をとっても、外れ値の重みは変わらない。2 乗の影響は消えない。",
                            en="A root taken after the mean leaves the outlier its weight: the squares are still there.",
                        ),
                    ),
                    "between": dict(
                        ja="MSE と MAE のときの中間になる",
                        en="Halfway to that for MAE",
                        why=dict(
                            ja="損失を単調に増える関数に通しても、最小になる場所は動かない。",
                            en="Put through an increasing function, a loss is smallest at the same place.",
                        ),
                    ),
                },
            ),
            "mae_step": dict(
                syllabus="3-(1)-ii",
                ja="値を 3 の 1 つだけにして、c = 0 から学習率 0.1 の勾配降下法で誤差の絶対値を最小にする。c は 3 に近づくまでどのように動くか（誤差の 2 乗を最小にする場合と比べて考えよ）。",
                en="With a single value, 3, the absolute error is minimised by gradient descent of rate 0.1 from c = 0. Compared with the squared error, how does c move until it is near 3?",
                right=dict(
                    ja="誤差が減っても、1 回に動く幅は変わらない",
                    en="As the error falls, steps stay as they are",
                ),
                wrong={
                    "shrinking": dict(
                        ja="誤差が減るにつれ、1 回に動く幅も縮む",
                        en="As the error falls, the steps shrink",
                        why=dict(
                            ja="2 乗の場合の動きである。絶対値の傾きの大きさは、誤差によらず 1 である。",
                            en="So it is for the square; the slope of the absolute value is 1 whatever the error.",
                        ),
                    ),
                    "growing": dict(
                        ja="誤差が減るにつれ、1 回に動く幅が広がる",
                        en="As the error falls, the steps grow",
                        why=dict(
                            ja="絶対値の傾きの大きさは、誤差によらず 1 である。",
                            en="The slope of the absolute value is 1 whatever the error.",
                        ),
                    ),
                    "stopped": dict(
                        ja="微分できない点が途中にあり、更新が止まる",
                        en="It stops where there is no derivative",
                        why=dict(
                            ja="微分できないのは誤差が 0 の点だけである。",
                            en="There is no derivative only where the error is 0.",
                        ),
                    ),
                },
            ),
            "outlier_share": dict(
                syllabus="3-(1)-ii",
                ja="c = 0 のとき、損失の合計のうち値 90 の 1 件が占める割合は、（ア）誤差の 2 乗、（イ）誤差の絶対値で、それぞれおよそいくらか。",
                en="At c = 0, about what share of the total loss does the single value 90 have with (a) squared errors, (b) absolute errors?",
                right=dict(ja="（ア）99.6%\u3000（イ）90%", en="(a) 99.6%   (b) 90%"),
                wrong={
                    "both-large": dict(
                        ja="（ア）99.6%\u3000（イ）99.6%",
                        en="(a) 99.6%   (b) 99.6%",
                        why=dict(
                            ja="絶対値では、合計 100 のうちの 90 である。",
                            en="With absolute values it is 90 of 100.",
                        ),
                    ),
                    "both-ninety": dict(
                        ja="（ア）90%\u3000（イ）90%",
                        en="(a) 90%   (b) 90%",
                        why=dict(
                            ja="2 乗では、合計 8130 のうちの 8100 になる。",
                            en="Squared, it is 8100 of 8130.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）90%\u3000（イ）99.6%",
                        en="(a) 90%   (b) 99.6%",
                        why=dict(
                            ja="逆である。大きな誤差の割合を増やすのは、2 乗するほうである。",
                            en="The other way round: it is squaring that gives large errors a larger share.",
                        ),
                    ),
                },
            ),
        },
    ),
    "ten-classes": dict(
        stem=dict(
            ja="10 クラスの分類器が、ロジット z から softmax で確率 y を作り、one-hot の正解 t との交差エントロピーを損失とする。損失は、1 件あたりの平均で示す。",
            en="A classifier of 10 classes makes probabilities y of its logits z by softmax. Its loss is the cross-entropy with the one-hot target t, averaged over the samples.",
            shared="""
    L = −Σ_k t_k ln y_k
""",
        ),
        questions={
            "ce_initial": dict(
                syllabus="3-(1)-ii",
                ja="学習を始める前、どのクラスにもほぼ等しい確率を出していた。損失はおよそいくらか。",
                en="Before training, all classes get about the same probability. About what is the loss?",
                right="2.30",
                wrong={
                    "error-rate": dict(
                        text="0.90",
                        why=dict(
                            ja="これは誤る割合である。損失は、正解クラスの確率 0.1 の対数で決まる。",
                            en="That is the share of wrong answers; the loss is made of the logarithm of 0.1, the probability of the right class.",
                        ),
                    ),
                    "base-ten": dict(
                        text="1.00",
                        why=dict(
                            ja="底が 10 の対数になっている。",
                            en="This has the logarithm of base 10.",
                        ),
                    ),
                    "base-two": dict(
                        text="3.32",
                        why=dict(
                            ja="底が 2 の対数になっている。", en="This has the logarithm of base 2."
                        ),
                    ),
                },
            ),
            "label_number": dict(
                syllabus="3-(1)-ii",
                ja="softmax をやめ、クラスの番号 0〜9 を 1 個の数値とみて平均二乗誤差で回帰し、出力を最も近い番号に丸めた。正解が番号 0 と番号 2 に半々で分かれる入力では、十分に学習した予測はどれになるか。",
                en="Instead of the softmax, the numbers of the classes, 0 to 9, are taken for quantities and fitted by the mean squared error; the output is rounded to the nearest number. For inputs whose answers are half 0 and half 2, what is predicted after enough training?",
                right=dict(ja="番号 1", en="Class 1"),
                wrong={
                    "first": dict(
                        ja="番号 0",
                        en="Class 0",
                        why=dict(
                            ja="0 と答えるときの二乗誤差の平均は 2 で、間の数で答えるときの 1 より大きい。",
                            en="Answering 0 has a mean squared error of 2, more than the 1 of an answer in between.",
                        ),
                    ),
                    "second": dict(
                        ja="番号 2",
                        en="Class 2",
                        why=dict(
                            ja="2 と答えるときの二乗誤差の平均は 2 で、間の数で答えるときの 1 より大きい。",
                            en="Answering 2 has a mean squared error of 2, more than the 1 of an answer in between.",
                        ),
                    ),
                    "middle-of-all": dict(
                        ja="番号 5",
                        en="Class 5",
                        why=dict(
                            ja="誤差を最小にするのは、正解の平均である。番号全体の真ん中ではない。",
                            en="The error is least at the mean of the answers, not in the middle of all numbers.",
                        ),
                    ),
                },
            ),
            "stalled_pair": dict(
                syllabus="3-(1)-ii",
                ja="ある 1 件のデータで、1 つの出力ユニットの正解が 1、ロジットが −5 で、予測が大きく外れている。このロジットに関する損失の勾配の大きさが最も小さい組はどれか（二乗誤差は差の 2 乗の半分。softmax では、ほかのロジットはすべて 0 とする）。",
                en="For some sample the target of an output unit is 1 and its logit −5: the prediction is far off. With which pair is the gradient with respect to this logit smallest (the squared error is half the squared difference; for softmax all other logits are 0)?",
                right=dict(ja="シグモイドと二乗誤差", en="Sigmoid, squared error"),
                wrong={
                    "sigmoid-bce": dict(
                        ja="シグモイドと 2 値交差エントロピー",
                        en="Sigmoid, binary cross-entropy",
                        why=dict(
                            ja="勾配は y − t で約 −0.99 になり、大きく外れるほど大きい。",
                            en="The gradient is y − t, about −0.99: the further off, the larger.",
                        ),
                    ),
                    "identity-squared": dict(
                        ja="恒等写像と二乗誤差",
                        en="Identity, squared error",
                        why=dict(
                            ja="勾配は z − t = −6 で、大きい。",
                            en="The gradient is z − t = −6, a large one.",
                        ),
                    ),
                    "softmax-ce": dict(
                        ja="softmax と交差エントロピー",
                        en="Softmax, cross-entropy",
                        why=dict(
                            ja="勾配は y − t で約 −1 になる。",
                            en="The gradient is y − t, about −1.",
                        ),
                    ),
                },
            ),
            "accuracy_as_loss": dict(
                syllabus="3-(1)-ii",
                ja="損失に交差エントロピーでなく正解率を使うと、勾配を使う学習が難しいのはなぜか。",
                en="Why is it hard to learn by gradients with the accuracy for a loss instead of the cross-entropy?",
                right=dict(
                    ja="重みの小さな変化では値が動かず、勾配がほとんどの所で 0 になる",
                    en="It does not move with small changes, and its gradient is 0 nearly everywhere",
                ),
                wrong={
                    "diverging": dict(
                        ja="重みの小さな変化で値が大きく動き、勾配がほとんどの所で発散する",
                        en="It jumps with small changes, and its gradient diverges nearly everywhere",
                        why=dict(
                            ja="値が跳ぶのは、どれかの予測が入れ替わる所だけである。",
                            en="It jumps only where some prediction changes over.",
                        ),
                    ),
                    "unknown": dict(
                        ja="訓練データでは値が決まらず、検証データをそのたびに使うことになる",
                        en="It is not defined on training data, and needs data for validation each time",
                        why=dict(
                            ja="正解率は訓練データでも求められる。",
                            en="The accuracy of the training data is known as well.",
                        ),
                    ),
                    "upwards": dict(
                        ja="値が大きいほどよい量で、符号を変えても最小化の問題にならない",
                        en="The more the better, it does not become a minimisation by a change of sign",
                        why=dict(
                            ja="符号を変えれば、最も正解率の高い重みが最小点になる。",
                            en="With its sign changed it is smallest at the weights of the best accuracy.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def softmax_tags():
    """Outputs above one half of a softmax in Keras: the most over drawn logits, and logits that reach it."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    logits = rng.normal(size=(20_000, 20)) * rng.uniform(0, 20, size=(20_000, 1))
    logits[0] = [50.0] * 2 + [0.0] * 18  # two that share everything
    outputs = keras.ops.convert_to_numpy(keras.ops.softmax(logits, axis=-1))
    most = int(np.max(np.sum(outputs > 0.5, axis=1)))
    return {
        "right": most == 1,
        "halves": most == 2,
        "all-but-one": most == 19,
        "independent": most == 20,
    }


def multilabel_likelihood():
    """Negative log-likelihoods of each model beside Keras's binary cross-entropy, up to a constant."""
    import itertools

    import keras
    import numpy as np

    p = np.array([0.9, 0.2, 0.6])
    tags = np.array(list(itertools.product([0.0, 1.0], repeat=3)))
    losses = 3 * keras.ops.convert_to_numpy(
        keras.losses.binary_crossentropy(tags, np.tile(p, (8, 1)))
    )

    def fits(likelihood):
        with np.errstate(divide="ignore"):
            distance = -np.log(likelihood) - losses
        return bool(np.allclose(distance, distance[0], atol=1e-5))

    bernoulli = np.prod(np.where(tags == 1, p, 1 - p), axis=1)
    one_of_all = np.where(tags.sum(1) == 1, tags @ (p / p.sum()), 0)
    normal = np.exp(-0.5 * np.sum((tags - p) ** 2, axis=1))
    # Two inputs, equally frequent: both tags are likely for one, unlikely for the other.
    given = np.array([[0.9, 0.9], [0.1, 0.1]])
    covariance = np.mean(given[:, 0] * given[:, 1]) - np.prod(given.mean(0))
    return {
        "right": fits(bernoulli),
        "categorical": fits(one_of_all),
        "normal": fits(normal),
        "uncorrelated": bool(np.isclose(covariance, 0)),
    }


def ce_order_blind():
    """Both losses of both predictions."""
    import keras
    import numpy as np

    p, q = np.array([[0.02, 0.02, 0.02, 0.64, 0.30], [0.64, 0.02, 0.02, 0.02, 0.30]])
    star = np.array([0.0, 0, 0, 0, 1])

    def smaller(loss):
        one, other = float(loss(p)), float(loss(q))
        return "equal" if np.isclose(one, other) else "P" if one < other else "Q"

    entropy = smaller(lambda y: keras.losses.categorical_crossentropy(star, y))
    squared = smaller(lambda y: (np.arange(1, 6) @ y - 5) ** 2)
    return {
        "right": (entropy, squared) == ("equal", "P"),
        "both-equal": (entropy, squared) == ("equal", "equal"),
        "both-p": (entropy, squared) == ("P", "P"),
        "exchanged": (entropy, squared) == ("P", "equal"),
    }


def ordinal_code():
    """The probabilities of 1 to 5 stars out of those of more than 1 to 4."""
    import numpy as np

    more = np.array([1, 0.95, 0.85, 0.70, 0.40, 0])
    stars = more[:-1] - more[1:]
    assert np.isclose(stars.sum(), 1)
    three = stars[2]
    return {
        "right": bool(np.isclose(three, 0.15)),
        "independent": bool(np.isclose(three, 0.26, atol=0.01)),
        "third-output": bool(np.isclose(three, 0.70)),
        "at-least": bool(np.isclose(three, 0.85)),
    }


def _losses(c):
    """MSE, RMSE and MAE of Keras for the prediction c of 1, 2, 3, 4, 90."""
    import keras
    import numpy as np

    t = np.tile([1.0, 2, 3, 4, 90], (len(c), 1))
    y = np.repeat(c[:, None], 5, axis=1)
    mse, mae = keras.losses.mean_squared_error(t, y), keras.losses.mean_absolute_error(t, y)
    mse, mae = keras.ops.convert_to_numpy(mse), keras.ops.convert_to_numpy(mae)
    return mse, np.sqrt(mse), mae


def constant_fit():
    """The least of each loss on a grid of 0, 0.5, …, 90."""
    import numpy as np

    grid = np.arange(0, 90.5, 0.5)
    mse, _, mae = _losses(grid)
    best = grid[np.argmin(mse)], grid[np.argmin(mae)]
    return {
        "right": best == (20, 3),
        "exchanged": best == (3, 20),
        "mean-for-both": best == (20, 20),
        "median-for-both": best == (3, 3),
    }


def rmse_same_min():
    """Where the root of the mean squared error is least, beside where the others are."""
    import numpy as np

    grid = np.arange(0, 90.01, 0.01)
    best_mse, best_rmse, best_mae = (grid[np.argmin(loss)] for loss in _losses(grid))
    return {
        "right": bool(np.isclose(best_rmse, best_mse, atol=0.02)),
        "rooted": bool(np.isclose(best_rmse, best_mse**0.5, atol=0.02)),
        "median": bool(np.isclose(best_rmse, best_mae, atol=0.02)),
        "between": bool(np.isclose(best_rmse, (best_mse + best_mae) / 2, atol=0.02)),
    }


def mae_step():
    """Twenty steps of SGD in TensorFlow from 0 towards 3."""
    import numpy as np
    import tensorflow as tf

    def steps(loss):
        c = tf.Variable(0.0, dtype="float64")
        places = [0.0]
        for _ in range(20):
            with tf.GradientTape() as tape:
                value = loss(c - 3)
            c.assign_sub(0.1 * tape.gradient(value, c))
            places.append(float(c))
        return np.diff(places)

    absolute, squared = steps(tf.abs), steps(tf.square)
    assert np.all(np.diff(squared) < 0)
    return {
        "right": bool(np.allclose(absolute, absolute[0])),
        "shrinking": bool(np.all(np.diff(absolute) < -1e-9)),
        "growing": bool(np.all(np.diff(absolute) > 1e-9)),
        "stopped": bool(np.any(absolute == 0)),
    }


def outlier_share():
    """Shares of the total at c = 0."""
    import numpy as np

    errors = np.array([1.0, 2, 3, 4, 90])
    shares = [
        round(100 * float((errors**power / np.sum(errors**power))[-1]), 1) for power in (2, 1)
    ]
    return {
        "right": shares == [99.6, 90],
        "both-large": shares == [99.6, 99.6],
        "both-ninety": shares == [90, 90],
        "exchanged": shares == [90, 99.6],
    }


def ce_initial():
    """The cross-entropy of equal probabilities, by Keras."""
    import keras
    import numpy as np

    loss = float(keras.losses.categorical_crossentropy(np.eye(10)[3], np.full(10, 0.1)))
    return {
        "right": abs(loss - 2.30) < 0.01,
        "error-rate": abs(loss - 0.90) < 0.01,
        "base-ten": abs(loss - 1.00) < 0.01,
        "base-two": abs(loss - 3.32) < 0.01,
    }


def label_number():
    """The number whose mean squared error over answers 0 and 2 is least, rounded."""
    import numpy as np

    grid = np.arange(0, 9.01, 0.01)
    best = round(float(grid[np.argmin((grid**2 + (grid - 2) ** 2) / 2)]))
    return {"right": best == 1, "first": best == 0, "second": best == 2, "middle-of-all": best == 5}


def stalled_pair():
    """Gradients with respect to the logit −5, by a tape."""
    import keras
    import tensorflow as tf

    losses = {
        "right": lambda z: 0.5 * (tf.sigmoid(z[0]) - 1) ** 2,
        "sigmoid-bce": lambda z: tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.ones([], z.dtype), logits=z[0]
        ),
        "identity-squared": lambda z: 0.5 * (z[0] - 1) ** 2,
        "softmax-ce": lambda z: keras.losses.categorical_crossentropy(
            tf.one_hot(0, 10, dtype=z.dtype), z, from_logits=True
        ),
    }
    sizes = {}
    for name, loss in losses.items():
        z = tf.Variable([-5.0] + [0.0] * 9)
        with tf.GradientTape() as tape:
            value = loss(z)
        sizes[name] = abs(float(tf.convert_to_tensor(tape.gradient(value, z))[0]))
    return {name: size == min(sizes.values()) for name, size in sizes.items()}


def accuracy_as_loss():
    """A linear classifier of drawn points: small steps of its weights, and the best of many weights."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(200, 3))
    t = x @ [1.0, -2.0, 0.5] + rng.normal(size=200) > 0
    weights = rng.normal(size=(300, 3))

    def accuracy(w):
        return np.mean((x @ w.T > 0) == t[:, None], axis=0)

    def entropy(w):
        return np.mean(np.logaddexp(0, np.where(t[:, None], -1, 1) * (x @ w.T)), axis=0)

    small = 1e-7 * rng.normal(size=weights.shape)
    slopes = (accuracy(weights + small) - accuracy(weights)) / 1e-7
    assert np.all(entropy(weights + small) != entropy(weights))
    values = accuracy(weights)
    return {
        "right": bool(np.mean(slopes == 0) > 0.95),
        "diverging": bool(np.mean(np.abs(slopes) > 1e3) > 0.5),
        "unknown": not np.all(np.isfinite(values)),
        "upwards": bool(np.argmin(-values) != np.argmax(values)),
    }
