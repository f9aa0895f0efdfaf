"""Dropout、早期終了、学習率の減衰の知識問題"""

SETS = {
    "deletion": dict(
        stem=dict(
            ja="入力 3 ユニット、出力 2 ユニットで、バイアスのない全結合層に、確率的な削除を用いる。Dropout は入力ユニットの値を、DropConnect は重み W の要素を、データ 1 件ごとに独立に、確率 0.5 で 0 にする。",
            en="A dense layer of 3 inputs and 2 outputs, without bias, is trained with random deletion. Dropout sets values of input units to 0, DropConnect elements of the weights W, independently for every sample and with probability 0.5.",
            shared="""
    y = f(W x)    x: (3,)    W: (2, 3)    y: (2,)
""",
        ),
        questions={
            "mask_size": dict(
                syllabus="3-(3)-ii",
                ja="データ 1 件のために引く、0 か 1 の乱数は、それぞれいくつか。",
                en="How many random numbers, each 0 or 1, are drawn for one sample?",
                right="Dropout: 3, DropConnect: 6",
                wrong={
                    "exchanged": dict(
                        text="Dropout: 6, DropConnect: 3",
                        why=dict(
                            ja="ユニットを落とすのが Dropout、結合を 1 本ずつ落とすのが DropConnect である。",
                            en="It is Dropout that takes units away, and DropConnect that takes single connections.",
                        ),
                    ),
                    "by-units": dict(
                        text="Dropout: 3, DropConnect: 3",
                        why=dict(
                            ja="DropConnect は、2 × 3 本ある結合のそれぞれについて決める。",
                            en="DropConnect decides for each of the 2 × 3 connections.",
                        ),
                    ),
                    "by-connections": dict(
                        text="Dropout: 6, DropConnect: 6",
                        why=dict(
                            ja="Dropout では、1 つの入力ユニットから出る結合に、同じ乱数が効く。",
                            en="In Dropout all connections of one input unit share a random number.",
                        ),
                    ),
                },
            ),
            "special_case": dict(
                syllabus="3-(3)-ii",
                ja="DropConnect で、ある入力ユニット k から出る結合のすべてが落ち、ほかは残った。倍率の補正をしないとき、同じ y を与える操作はどれか。",
                en="In DropConnect all connections that leave one input unit k were dropped, and all others stayed. Nothing is rescaled. Which operation gives the same y?",
                right=dict(
                    ja="入力ユニット k の値だけを 0 にする",
                    en="To set the value of input unit k alone to 0",
                ),
                wrong={
                    "all-but-it": dict(
                        ja="入力ユニット k 以外の値を 0 にする",
                        en="To set the values of all inputs but unit k to 0",
                        why=dict(
                            ja="残すほうと落とすほうが逆である。ほかのユニットからの結合は残っている。",
                            en="What stays and what goes are exchanged: the connections of the other units stayed.",
                        ),
                    ),
                    "outputs": dict(
                        ja="出力ユニットの値をすべて 0 にする",
                        en="To set the values of all output units to 0",
                        why=dict(
                            ja="どの出力にも、ほかの 2 つの入力からの結合が残っている。",
                            en="Every output still has connections to the two other inputs.",
                        ),
                    ),
                    "scaled": dict(
                        ja="重み W の値をすべて 2/3 倍にする",
                        en="To multiply the values of all weights by 2/3",
                        why=dict(
                            ja="平均的な大きさが同じになるだけで、k の値の影響が残る。",
                            en="That fits in size on average only; the value of k still has its influence.",
                        ),
                    ),
                },
            ),
            "ensemble": dict(
                syllabus="3-(3)-ii",
                ja="Dropout による学習を、多数の部分ネットワークのアンサンブルの学習と見なす。バギングと比べたとき、その部分ネットワークについて正しいものはどれか。",
                en="Training with dropout can be seen as training an ensemble of many subnetworks. What is true of these subnetworks, as compared with the models of bagging?",
                right=dict(
                    ja="重みを共有し、大半は一度も学習されない",
                    en="They share weights, and most are never trained",
                ),
                wrong={
                    "shared-and-converged": dict(
                        ja="重みを共有し、どれも収束まで学習される",
                        en="They share weights, and each is trained to its end",
                        why=dict(
                            ja="部分ネットワークの数は指数的で、そのうち選ばれたものが 1 回ずつ更新されるだけである。",
                            en="There are exponentially many of them, and those that are drawn are updated once.",
                        ),
                    ),
                    "apart-and-untrained": dict(
                        ja="重みを別にもち、大半は一度も学習されない",
                        en="They own their weights, and most are never trained",
                        why=dict(
                            ja="重みは一組だけで、どの部分ネットワークもその一部を使う。",
                            en="There is one set of weights, of which every subnetwork uses a part.",
                        ),
                    ),
                    "as-in-bagging": dict(
                        ja="重みを別にもち、どれも収束まで学習される",
                        en="They own their weights, and each is trained to its end",
                        why=dict(
                            ja="それはバギングのモデルである。",
                            en="Those are the models of bagging.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio & Courville, Deep Learning, MIT Press, 2016, §7.12",
            ),
            "mean_variance": dict(
                syllabus="3-(3)-ii",
                ja="入力の値 2 を確率 0.5 で 0 にし、残ったら 1/0.5 倍する（inverted dropout）。この値の期待値 E と分散 V はどれか。",
                en="An input of 2 is set to 0 with probability 0.5 and multiplied by 1/0.5 if it stays (inverted dropout). What are the expectation E and the variance V of the result?",
                right="E = 2, V = 4",
                wrong={
                    "not-rescaled-mean": dict(
                        text="E = 1, V = 4",
                        why=dict(
                            ja="残ったときに 2 倍するので、期待値は元の値に保たれる。",
                            en="What stays is doubled, which keeps the expectation at the value it had.",
                        ),
                    ),
                    "not-rescaled-variance": dict(
                        text="E = 2, V = 1",
                        why=dict(
                            ja="分散 1 は、値が 0 と 2 の場合である。2 倍すると 0 と 4 になる。",
                            en="A variance of 1 belongs to the values 0 and 2; doubled, they are 0 and 4.",
                        ),
                    ),
                    "not-rescaled": dict(
                        text="E = 1, V = 1",
                        why=dict(
                            ja="どちらも、1/0.5 倍しない場合の値である。",
                            en="Both are the values without the factor of 1/0.5.",
                        ),
                    ),
                },
            ),
        },
    ),
    "curves": dict(
        stem=dict(
            ja="ある分類器を 9 エポック学習し、各エポックの後の損失を、訓練（train）、検証（val）、テスト（test）のデータで求めた。左から第 1〜9 エポックである。損失にペナルティの項は加えていない。",
            en="A classifier was trained for 9 epochs. The losses after each of them, from the 1st to the 9th, are these, on the data for training (train), validation (val) and testing (test). The loss has no penalty.",
            shared="""
    train: 1.20  0.90  0.72  0.60  0.52  0.45  0.39  0.33  0.28
    val:   1.22  0.95  0.80  0.74  0.76  0.70  0.73  0.79  0.86
    test:  1.23  0.96  0.81  0.75  0.74  0.72  0.71  0.78  0.84
""",
        ),
        questions={
            "best_epoch": dict(
                syllabus="3-(3)-iii",
                ja="検証損失を見る早期終了を、patience を 3 エポックとし、最良の重みに戻す設定で用いる。残るのは第何エポックの重みか。",
                en="Early stopping watches the validation loss with a patience of 3 epochs and restores the best weights. The weights of which epoch are left in the end?",
                right="6",
                wrong={
                    "before-the-first-rise": dict(
                        text="4",
                        why=dict(
                            ja="第 5 エポックで悪化するが、patience が 3 なので続き、第 6 エポックで改善する。",
                            en="The 5th is worse, but a patience of 3 lets training go on, and the 6th improves.",
                        ),
                    ),
                    "best-on-test": dict(
                        text="7",
                        why=dict(
                            ja="テスト損失が最小のエポックである。テストデータを選択に使ってはならない。",
                            en="That is where the loss on the test data is smallest; they must not be used to choose.",
                        ),
                    ),
                    "last": dict(
                        text="9",
                        why=dict(
                            ja="学習が止まる時点である。重みは、検証損失が最小だったときに戻る。",
                            en="That is where training ends; the weights go back to the smallest validation loss.",
                        ),
                    ),
                },
            ),
            "implicit": dict(
                syllabus="3-(3)-iii",
                ja="損失の式にも正解にも手を加えず、最適化の進め方によって汎化を促すものを、陰的正則化という。この学習に加える次の変更のうち、それに当たるものはどれか。",
                en="Implicit regularisation helps generalisation by the way the optimisation goes, while the formula of the loss and the targets stay as they are. Which of these changes to the training is of this kind?",
                right=dict(
                    ja="1 回の更新に使うデータの件数を小さくする",
                    en="To make the number of samples in one update smaller",
                ),
                wrong={
                    "l1": dict(
                        ja="重みの絶対値の和を、係数を掛けて加える",
                        en="To add the sum of the absolute weights, times a factor",
                        why=dict(
                            ja="損失に項を加えるので、明示的な正則化である。",
                            en="This adds a term to the loss, which is explicit.",
                        ),
                    ),
                    "smoothing": dict(
                        ja="one-hot の 1 と 0 を、0.9 などの値に置き換える",
                        en="To replace the 1 and the 0 of one-hot targets by 0.9 and the like",
                        why=dict(
                            ja="ラベル平滑化は、正解のほうを変えている。",
                            en="Label smoothing changes the targets.",
                        ),
                    ),
                    "weighting": dict(
                        ja="件数の少ないクラスの損失に、大きい係数を掛ける",
                        en="To multiply the losses of rare classes by a larger factor",
                        why=dict(
                            ja="クラスの重み付けは損失の式を変える。偏りへの対処である。",
                            en="Weights of classes change the formula of the loss; they are for imbalance.",
                        ),
                    ),
                },
            ),
            "like_l2": dict(
                syllabus="3-(3)-iii",
                ja="2 次関数の損失を、重み 0 から勾配降下法で学習し、途中で止める。更新の回数が少ないほど、L2 のペナルティの係数が（ア）場合に似る。そのとき 0 の近くに留まるのは、損失の曲率が（イ）方向の重みである。",
                en="A quadratic loss is minimised by gradient descent from weights of 0 and stopped on the way. The fewer the updates, the more it is like an L2 penalty with a (a) factor. Near 0 stay the weights in directions of (b) curvature.",
                right=dict(ja="（ア）大きい　（イ）小さい", en="(a) large   (b) small"),
                wrong={
                    "weak-penalty": dict(
                        ja="（ア）小さい　（イ）小さい",
                        en="(a) small   (b) small",
                        why=dict(
                            ja="早く止めるほど重みは 0 に近い。それはペナルティが強い場合に当たる。",
                            en="The earlier it stops, the closer weights are to 0, as with a strong penalty.",
                        ),
                    ),
                    "steep-directions": dict(
                        ja="（ア）大きい　（イ）大きい",
                        en="(a) large   (b) large",
                        why=dict(
                            ja="曲率の大きい方向は速く学習され、早く最適値に着く。",
                            en="Directions of large curvature are learned fast and reach their optimum early.",
                        ),
                    ),
                    "both-reversed": dict(
                        ja="（ア）小さい　（イ）大きい",
                        en="(a) small   (b) large",
                        why=dict(
                            ja="どちらも逆である。早く止めると重みは小さく、曲率の大きい方向から学習される。",
                            en="Both are reversed: early weights are small, and steep directions are learned first.",
                        ),
                    ),
                },
            ),
        },
    ),
    "batch-and-rate": dict(
        stem=dict(
            ja="ミニバッチの件数 B と学習率 η を変えて、同じネットワークを SGD で学習する。損失は、ミニバッチの平均である。",
            en="The same network is trained by SGD with other sizes B of the mini-batch and other learning rates η. The loss is the mean over the mini-batch.",
        ),
        questions={
            "small_batch": dict(
                syllabus="3-(3)-iii",
                ja="B を小さくすると、勾配の雑音は（ア）なる。そのとき（イ）極小に至りやすく、汎化に有利に働くことがある、と報告されている。",
                en="A smaller B makes the noise of gradients (a). It has been reported that training then tends to reach (b) minima, which may help generalisation.",
                right=dict(ja="（ア）大きく　（イ）平坦な", en="(a) larger   (b) flat"),
                wrong={
                    "sharp": dict(
                        ja="（ア）大きく　（イ）鋭い",
                        en="(a) larger   (b) sharp",
                        why=dict(
                            ja="雑音が大きいと、狭い谷からは外に出やすい。",
                            en="Much noise tends to lead out of a narrow valley.",
                        ),
                    ),
                    "less-noise": dict(
                        ja="（ア）小さく　（イ）平坦な",
                        en="(a) smaller   (b) flat",
                        why=dict(
                            ja="平均する件数が少ないほど、勾配のばらつきは大きい。",
                            en="The fewer samples are averaged, the more gradients vary.",
                        ),
                    ),
                    "as-large-batches": dict(
                        ja="（ア）小さく　（イ）鋭い",
                        en="(a) smaller   (b) sharp",
                        why=dict(
                            ja="それは B が大きい場合について報告されたことである。",
                            en="That has been reported of a large B.",
                        ),
                    ),
                },
                source="Keskar, Mudigere, Nocedal, Smelyanskiy & Tang, On Large-Batch Training for Deep Learning: Generalization Gap and Sharp Minima, ICLR 2017, §1, §2",
            ),
            "linear_scaling": dict(
                syllabus="3-(3)-iii",
                ja="B = 256、η = 0.1 で調整した学習を、B = 1024 に変える。勾配がほぼ一定とみなせるとき、同じ件数を見る間の重みの動きを保つには、η をいくらにするか（線形スケーリング則）。",
                en="A training tuned with B = 256 and η = 0.1 changes to B = 1024. While gradients hardly change, which η keeps the way the weights go while the same number of samples is seen (the linear scaling rule)?",
                right="0.4",
                wrong={
                    "square-root": dict(
                        text="0.2",
                        why=dict(
                            ja="件数の比の平方根を掛けるのは、別の規則である。",
                            en="To multiply by the root of the ratio is another rule.",
                        ),
                    ),
                    "unchanged": dict(
                        text="0.1",
                        why=dict(
                            ja="平均の勾配の大きさは変わらないが、更新の回数が 1/4 になる。",
                            en="The mean gradient is as large as it was, but there are a quarter of the updates.",
                        ),
                    ),
                    "divided": dict(
                        text="0.025",
                        why=dict(
                            ja="更新の回数が減る上に、1 回の動きまで小さくなる。",
                            en="There are fewer updates already, and here each of them moves less.",
                        ),
                    ),
                },
            ),
            "step_drop": dict(
                syllabus="3-(3)-iii",
                ja="η を一定にして学習し、損失が下がらなくなったところで η を 1/10 にすると、損失が急に下がることが多い。その説明はどれか。",
                en="When training with a constant η no longer lowers the loss, a tenth of η often makes it fall at once. Why?",
                right=dict(
                    ja="更新の雑音が減り、極小の周りを揺れる幅が縮む",
                    en="Updates get less noisy, and the swing around the minimum shrinks",
                ),
                wrong={
                    "more-noise": dict(
                        ja="更新の雑音が増え、深い極小へ移れるようになる",
                        en="Updates get noisier, and a deeper minimum can be reached",
                        why=dict(
                            ja="更新の大きさは η に比例するので、雑音による動きは小さくなる。",
                            en="Updates are proportional to η, so that noise moves the weights less.",
                        ),
                    ),
                    "less-biased": dict(
                        ja="勾配の期待値が、全データの勾配に近づいていく",
                        en="The expected gradient comes closer to that of all the data",
                        why=dict(
                            ja="ミニバッチの勾配の期待値は、η によらず、はじめから全データの勾配に等しい。",
                            en="The expectation of a mini-batch's gradient equals it from the start, whatever η is.",
                        ),
                    ),
                    "minimum-moves": dict(
                        ja="損失の極小点が、いまの重みのほうへ近づいてくる",
                        en="The minimum of the loss moves towards the present weights",
                        why=dict(
                            ja="損失の式に η は入っていないので、極小点は動かない。",
                            en="η is not in the formula of the loss, so that its minimum stays where it is.",
                        ),
                    ),
                },
            ),
            "false_about_batches": dict(
                syllabus="3-(3)-iii",
                ja="ミニバッチの件数 B に関する次の記述のうち、**誤っている**ものはどれか。データは独立に、等しい確率で選ぶ。",
                en="Which of these statements about the size B of the mini-batches is **wrong**? Samples are drawn independently, with equal probability.",
                right=dict(
                    ja="B を 2 倍にすると、勾配の期待値も 2 倍になる",
                    en="With B doubled, the mean gradient is doubled, too",
                ),
                wrong={
                    "variance": dict(
                        ja="B を 2 倍にすると、勾配の分散は半分になる",
                        en="With B doubled, the gradient's variance is halved",
                        why=dict(
                            ja="正しい。独立な B 件の平均だからである。",
                            en="This is right: it is the mean of B independent terms.",
                        ),
                    ),
                    "updates": dict(
                        ja="B を 2 倍にすると、1 エポックの更新は半分になる",
                        en="With B doubled, there are half as many updates an epoch",
                        why=dict(
                            ja="正しい。件数が B で割り切れれば、ちょうど半分である。",
                            en="This is right, and exact if B divides the number of samples.",
                        ),
                    ),
                    "memory": dict(
                        ja="B を 2 倍にすると、途中の出力を保つ領域も 2 倍になる",
                        en="With B doubled, keeping the outputs of layers takes twice the room",
                        why=dict(
                            ja="正しい。逆伝播のために、1 件ごとの出力を残しておく。",
                            en="This is right: they are kept for each sample, for the way back.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.1.3",
            ),
        },
    ),
}


def mask_size():
    """One number for each thing that goes by itself: values of x, elements of W."""
    import numpy as np

    x, W = np.zeros(3), np.zeros((2, 3))

    def needed(dropout, dropconnect):
        return (dropout, dropconnect) == (x.size, W.size)

    return {
        "right": needed(3, 6),
        "exchanged": needed(6, 3),
        "by-units": needed(3, 3),
        "by-connections": needed(6, 6),
    }


def special_case():
    import numpy as np

    rng = np.random.default_rng(0)
    W, x, k = rng.normal(size=(2, 3)), rng.normal(size=3), 1
    unit = np.arange(3) == k
    y = np.where(unit, 0, W) @ x
    return {
        "right": np.allclose(y, W @ np.where(unit, 0, x)),
        "all-but-it": np.allclose(y, W @ np.where(unit, x, 0)),
        "outputs": np.allclose(y, 0),
        "scaled": np.allclose(y, 2 / 3 * W @ x),
    }


def mean_variance():
    import numpy as np

    values = np.array([0.0, 2.0]) / 0.5  # both as probable

    def found(mean, variance):
        return bool(values.mean() == mean and values.var() == variance)

    return {
        "right": found(2, 4),
        "not-rescaled-mean": found(1, 4),
        "not-rescaled-variance": found(2, 1),
        "not-rescaled": found(1, 1),
    }


def best_epoch():
    """Keras's callback, with the number of the epoch as the only weight."""
    import keras
    import numpy as np

    losses = [1.22, 0.95, 0.80, 0.74, 0.76, 0.70, 0.73, 0.79, 0.86]
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    stopping = keras.callbacks.EarlyStopping("val_loss", patience=3, restore_best_weights=True)
    stopping.set_model(model)
    model.stop_training = False
    stopping.on_train_begin()
    for epoch, loss in enumerate(losses):
        model.set_weights([np.full((1, 1), epoch + 1.0)])
        stopping.on_epoch_end(epoch, {"val_loss": loss})
        if model.stop_training:
            break
    stopping.on_train_end()
    left = float(np.squeeze(model.get_weights()[0]))
    return {
        "right": left == 6,
        "before-the-first-rise": left == 4,
        "best-on-test": left == 7,
        "last": left == 9,
    }


def implicit():
    """Does the loss of the same weights on the same data stay as it was?"""
    import numpy as np

    rng = np.random.default_rng(0)
    x, kernel = rng.normal(size=(12, 4)), rng.normal(size=(4, 3))
    labels = np.arange(12) % 3
    exponential = np.exp(x @ kernel)
    log = np.log(exponential / exponential.sum(axis=1, keepdims=True))
    targets = np.eye(3)[labels]
    losses = -np.sum(targets * log, axis=1)
    loss = losses.mean()
    smooth = -np.sum((0.9 * targets + 0.1 / 3) * log, axis=1).mean()
    weighted = (np.array([1.0, 1.0, 3.0])[labels] * losses).mean()
    return {
        "right": np.isclose(losses.reshape(4, 3).mean(axis=1).mean(), loss),
        "l1": np.isclose(loss + 0.01 * np.abs(kernel).sum(), loss),
        "smoothing": np.isclose(smooth, loss),
        "weighting": np.isclose(weighted, loss),
    }


def like_l2():
    """The share of the optimum that is reached: after some updates, and with a penalty."""
    import numpy as np

    def stopped(curvature, updates):
        weight = 0.0
        for _ in range(updates):
            weight -= 0.1 * curvature * (weight - 1)
        return weight

    def penalised(curvature, factor):
        return curvature / (curvature + factor)

    factors = np.geomspace(1e-3, 10, 2000)

    def nearest(updates):
        return factors[np.argmin(np.abs(penalised(1, factors) - stopped(1, updates)))]

    large = bool(nearest(5) > nearest(20) > nearest(50))
    flat = stopped(0.1, 5) < stopped(1, 5) and penalised(0.1, 2) < penalised(1, 2)
    return {
        "right": large and flat,
        "weak-penalty": not large and flat,
        "steep-directions": large and not flat,
        "both-reversed": not large and not flat,
    }


def linear_scaling():
    """The way of the weights while 1024 samples are seen, with a gradient that stays."""
    import math

    gradient = 3.0
    way = sum(0.1 * gradient for _ in range(1024 // 256))

    def kept(rate):
        return math.isclose(rate * gradient, way)

    return {
        "right": kept(0.4),
        "square-root": kept(0.2),
        "unchanged": kept(0.1),
        "divided": kept(0.025),
    }


def step_drop():
    """SGD on the mean of ½ (w − xᵢ)², one sample an update."""
    import numpy as np

    rng = np.random.default_rng(0)
    data = rng.normal(size=1000)
    data = (data - data.mean()) / data.std()

    def swing(rate):
        weight, seen = 0.0, []
        for value in rng.choice(data, size=20000):
            weight -= rate * (weight - value)
            seen.append(weight)
        return np.var(seen[1000:])

    def noise(rate, weight=0.7):
        return np.var(rate * (weight - data))

    def bias(weight=0.7):
        return np.mean(weight - data) - (weight - data.mean())

    grid = np.linspace(-1, 1, 401)
    minimum = grid[np.argmin([np.mean((w - data) ** 2) for w in grid])]
    return {
        "right": bool(noise(0.05) < noise(0.5) and swing(0.05) < 0.2 * swing(0.5)),
        "more-noise": bool(noise(0.05) > noise(0.5)),
        "less-biased": bool(abs(bias()) > 1e-9),  # it could come closer only if it were away
        "minimum-moves": bool(abs(minimum) > 1e-9),
    }
