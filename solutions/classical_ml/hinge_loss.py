"""ソフトマージン SVM の損失と勾配

線形 SVM f(x) = w·x + b の、ラベル y（−1 か 1）をもつ訓練データ x に対する次の
量を求めよ。scores は f の値である。

    slack        制約 y f(x) ≥ 1 が破れている量（ヒンジ損失）。破れていない
                 データでは 0
    loss         slack の平均
    objective    最小化する量: w のノルムの 2 乗の半分に、slack の和の c 倍を加
                 えた値
    violating    slack が正であるか（真偽値）
    dw, db       objective の w, b に関する勾配。制約をちょうど等号で満たすデー
                 タでは、slack の勾配を 0 とする
    width        2 枚の平面 f(x) = 1 と f(x) = −1 の間の距離

c は正の数、w は 0 ベクトルではない。loss, objective, dw, db, width の順に返せ。

---
    x: (samples, features)    y, scores, slack, violating: (samples,)
    w, dw: (features,)        b, c, loss, objective, db, width: scalar

---
Loss and gradients of a soft-margin SVM

For a linear SVM f(x) = w·x + b and training data x with labels y (−1 or 1),
compute the following. `scores` are the values of f.

    slack        by how much the constraint y f(x) ≥ 1 is violated (the hinge
                 loss); 0 for data that do not violate it
    loss         the mean of `slack`
    objective    what is minimised: half the squared norm of w, plus c times the
                 sum of `slack`
    violating    whether the slack is positive (truth values)
    dw, db       the gradients of `objective` with respect to w and b. Data that
                 meet the constraint with equality have a slack of gradient 0
    width        the distance between the planes f(x) = 1 and f(x) = −1

c is positive, and w is not zero. Return loss, objective, dw, db and width, in
this order.
"""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = np.maximum(0, 1 - y * scores)  # blank
    loss = np.mean(slack)
    objective = w @ w / 2 + c * np.sum(slack)  # blank
    violating = slack > 0  # blank
    dw = w - c * (y * violating) @ x  # blank
    db = -c * np.sum(y[violating])  # blank
    width = 2 / np.linalg.norm(w)  # blank
    return loss, objective, dw, db, width


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand, with a sample on each side of the constraint and one that is on it.
    c = float(rng.choice([0.25, 0.5]))
    places = np.array([[-3.0], [0.5], [1.0], [4.0], [-2.0]])
    yield dict(x=places, y=np.array([-1, -1, 1, 1, 1]), w=np.array([2.0]), b=-1.0, c=c)

    def draw(margins, features, c):
        """Samples shifted along w to the margins that are wanted."""
        w, b = rng.uniform(0.4, 1.5, features) * rng.choice([-1, 1], features), rng.uniform(0.2, 1)
        y = rng.permutation(np.resize([1, 1, -1], len(margins)))
        x = rng.normal(size=(len(margins), features)) + 0.5
        x += np.outer((y * margins - x @ w - b) / (w @ w), w)
        return dict(x=x, y=y, w=w, b=float(b), c=c)

    features = int(rng.integers(2, 4))
    sides = np.array([-1.5, -0.5, 0.2, 0.7, 1.4, 3.0])
    more = rng.uniform(-2, 3, int(rng.integers(1, 4)))
    margins = np.concatenate([sides + rng.uniform(-0.1, 0.1, 6), more])
    yield draw(margins, features, float(rng.uniform(1.5, 3)))
    yield draw(rng.uniform(1.1, 3, features + 4), features + 1, float(rng.uniform(0.2, 0.6)))
    # Whole numbers and halves are exact: two samples are on the constraint whatever the order of sums.
    w = rng.choice([-2.0, -1.0, 1.0, 2.0], 3)
    x, y = rng.integers(-3, 4, (5, 3)) / 2, np.array([1, -1, 1, -1, 1])
    x[:2, 0] = (y[:2] - 0.5 - x[:2, 1:] @ w[1:]) / w[0]
    x[2, 0] = (0.25 - x[2, 1:] @ w[1:]) / w[0]
    yield dict(x=x, y=y, w=w, b=0.5, c=float(rng.uniform(0.5, 2)))


BORDERS = {
    "wrong sides": "np.any(y * (x @ w + b) < 0)",
    "the right side, but too close": "np.any((y * (x @ w + b) > 0) & (y * (x @ w + b) < 0.95))",
    "beyond the constraint": "np.any(y * (x @ w + b) > 1.05)",
    "exactly on the constraint": "np.any(y * (x @ w + b) == 1)",
    "no violation": "np.all(y * (x @ w + b) > 1.05)",
    "one feature": "len(w) == 1",
    "more samples of one label": "abs(np.sum(y)) > 1",
}


def oracle(x, y, w, b, c):
    import keras
    import tensorflow as tf

    w, b = tf.Variable(w), tf.Variable(b, dtype="float64")
    y = tf.cast(y, "float64")
    with tf.GradientTape() as tape:
        scores = tf.linalg.matvec(x, w) + b
        slack = tf.nn.relu(1 - y * scores)
        objective = tf.nn.l2_loss(w) + c * tf.reduce_sum(slack)
    dw, db = tape.gradient(objective, [w, b])
    loss = keras.losses.Hinge()(y, scores)
    # The distance of the planes is that of two points on them, one above the other.
    step = tf.math.divide_no_nan(2 * w, tf.reduce_sum(w * w))
    return loss, objective, dw, db, tf.norm(step)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    x, y, w, b = case["x"], case["y"], case["w"], case["b"]
    along = w / np.linalg.norm(w)
    across = x - np.outer(x @ along, along)
    # Seen along w and the direction in which the samples spread most besides.
    side = np.linalg.svd(across - across.mean(axis=0))[2][0] if len(w) > 1 else np.zeros(1)
    for label, marker in ((-1, "o"), (1, "s")):
        rows = y == label
        axes.scatter(x[rows] @ along, x[rows] @ side, marker=marker, label=f"y = {label}")
    for value, style in ((-1, "--"), (0, "-"), (1, "--")):
        axes.axvline((value - b) / np.linalg.norm(w), linestyle=style, color="gray")
    axes.set_xlabel("w·x / ‖w‖")
    axes.set_title(f"loss {float(outputs['loss']):.3g}, width {float(outputs['width']):.3g}")
    axes.legend()
    return figure


STEM = dict(
    ja="線形 SVM f(x) = w·x + b の、訓練データ x、ラベル y（−1 か 1）での量を求める関数である。\n"
    "slack は制約の破れ（ヒンジ損失）で、loss はその平均、objective は最小化する量である。制約の破れに\n"
    "かかる重みが c で、dw, db は objective の勾配、width は分離境界の両側の平面の間の距離である。",
    en="For a linear SVM f(x) = w·x + b and training data x with labels y (−1 or 1) the function\n"
    "finds `slack`, the violations of the constraints (hinge losses), their mean `loss`, the\n"
    "objective that is minimised, in which violations have the weight c, its gradients dw and\n"
    "db, and the distance `width` of the planes on both sides of the border.",
)

VARIANTS = {
    "where": dict(
        right="np.maximum(0, 1 - y * scores)",
        same="np.where(y * scores < 1, 1 - y * scores, 0)",
    ),
    "clip": dict(right="np.maximum(0, 1 - y * scores)", same="np.clip(1 - y * scores, 0, None)"),
    "norm": dict(right="w @ w / 2", same="np.linalg.norm(w) ** 2 / 2"),
    "mean-times-samples": dict(right="c * np.sum(slack)", same="c * len(x) * loss"),
    "by-scores": dict(right="slack > 0", same="y * scores < 1"),
    "selected": dict(
        right="w - c * (y * violating) @ x",
        same="w - c * np.sum(y[violating, None] * x[violating], axis=0)",
    ),
    "masked": dict(right="-c * np.sum(y[violating])", same="-c * (y @ violating)"),
    "root": dict(right="2 / np.linalg.norm(w)", same="2 / np.sqrt(np.sum(w**2))"),
}

MISTAKES = {
    "no-maximum": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="1 - y * scores",
        ja="余裕をもって正しく分けられたデータが、負の損失として効いている。",
        en="Data that are right with room to spare count with a negative loss here.",
    ),
    "labels-of-zero": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.maximum(0, 1 - (y + 1) / 2 * scores)",
        ja="ラベルを 0 と 1 に直すと、負例の損失が、出力によらず 1 になる。",
        en="With labels 0 and 1 a negative sample has the loss 1 whatever the output is.",
    ),
    "squared": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.maximum(0, 1 - y * scores) ** 2",
        ja="これは 2 乗ヒンジ損失。ここでの損失は、破れの大きさに比例する。",
        en="This is the squared hinge loss; here the loss is proportional to the violation.",
    ),
    "perceptron": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.maximum(0, -y * scores)",
        ja="誤分類だけを数える、パーセプトロンの損失。正しい側にあっても、境界に近ければ損失がある。",
        en="This is the perceptron's loss, which minds errors only; a sample on the right side but close has a loss, too.",
    ),
    "other-side": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.maximum(0, 1 + y * scores)",
        ja="正しい側に遠いほど損失が大きくなっている。",
        en="The further a sample is on its right side, the larger is this loss.",
    ),
    "no-labels": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.maximum(0, 1 - scores)",
        ja="ラベルが入っていない。負例では、f(x) が −1 以下なら破れていない。",
        en="The label is not in it: a negative sample is in order where f(x) is −1 or less.",
    ),
    "absolute": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="np.abs(1 - y * scores)",
        ja="絶対値では、制約を余裕をもって満たすデータにも損失が出る。",
        en="With an absolute value, data that keep the constraint with room to spare have a loss as well.",
    ),
    "zero-one": dict(
        right="np.maximum(0, 1 - y * scores)",
        wrong="(y * scores < 1).astype(float)",
        ja="これは破れている件数。破れの大きさが入っていない。",
        en="This counts violations; how large they are is not in it.",
    ),
    "norm-not-squared": dict(
        right="w @ w / 2",
        wrong="np.linalg.norm(w) / 2",
        ja="ノルムの 2 乗になっていない。",
        en="The norm is not squared.",
    ),
    "no-half": dict(
        right="w @ w / 2",
        wrong="w @ w",
        ja="半分にしていない。このままでは、w の項の勾配が 2 倍になる。",
        en="This is not halved: the gradient of the term of w would be twice as large.",
    ),
    "weight-on-the-norm": dict(
        right="w @ w / 2 + c * np.sum(slack)",
        wrong="c * w @ w / 2 + np.sum(slack)",
        ja="c は制約の破れにかかる。大きいほどハードマージンに近づく。",
        en="c weighs the violations: the larger it is, the nearer to a hard margin.",
    ),
    "mean-of-slack": dict(
        right="c * np.sum(slack)",
        wrong="c * np.mean(slack)",
        ja="破れの平均になっている。件数が増えても、全体の破れの重みが変わらない。",
        en="This is the mean of the violations, which does not grow with their number.",
    ),
    "squared-violations": dict(
        right="np.sum(slack)",
        wrong="np.sum(slack**2)",
        ja="破れの 2 乗の和になっている。ここでのペナルティは、破れの大きさに比例する。",
        en="This adds squared violations; here the penalty is proportional to their size.",
    ),
    "bias-penalised": dict(
        right="w @ w / 2 + c * np.sum(slack)",
        wrong="(w @ w + b**2) / 2 + c * np.sum(slack)",
        ja="b はマージンの幅に関わらないので、ノルムに含めない。",
        en="The width of the margin does not depend on b, which is not part of the norm.",
    ),
    "on-the-constraint": dict(
        right="slack > 0",
        wrong="y * scores <= 1",
        ja="等号で満たすデータは、制約を破っていない。",
        en="Data that meet the constraint with equality do not violate it.",
    ),
    "misclassified": dict(
        right="slack > 0",
        wrong="y * scores < 0",
        ja="誤分類されたデータだけを選んでいる。正しい側でも、境界に近ければ制約は破れている。",
        en="This selects misclassified data; those on the right side but close violate the constraint as well.",
    ),
    "satisfied": dict(
        right="slack > 0",
        wrong="slack == 0",
        ja="制約を満たしているデータを選んでいる。",
        en="This selects the data that keep the constraint.",
    ),
    "labels-forgotten": dict(
        right="(y * violating) @ x",
        wrong="violating @ x",
        ja="ラベルの符号がないと、負例が境界を逆向きに動かす。",
        en="Without the sign of the label, negative samples move the border the wrong way.",
    ),
    "towards-larger": dict(
        right="w - c * (y * violating) @ x",
        wrong="w + c * (y * violating) @ x",
        ja="損失は y f(x) が増えると減るので、符号が逆である。",
        en="The loss falls as y f(x) grows, so this sign is the other one.",
    ),
    "loss-alone": dict(
        right="w - c * (y * violating) @ x",
        wrong="-c * (y * violating) @ x",
        ja="ノルムの項の勾配が抜けている。",
        en="The gradient of the norm's term is missing.",
    ),
    "twice-the-weight": dict(
        right="w - c * (y * violating) @ x",
        wrong="2 * w - c * (y * violating) @ x",
        ja="2 乗の 2 は、半分にした 1/2 と打ち消し合う。",
        en="The 2 of the square cancels with the half.",
    ),
    "all-samples": dict(
        right="(y * violating) @ x",
        wrong="y @ x",
        ja="制約を満たすデータの損失は 0 のまま動かないので、勾配に入らない。",
        en="The loss of data that keep the constraint stays 0, so they have no part in the gradient.",
    ),
    "mean-gradient": dict(
        right="c * (y * violating) @ x",
        wrong="c * (y * violating) @ x / len(x)",
        ja="件数で割っている。目的関数の破れは、和である。",
        en="This divides by the number of samples; the objective holds the sum of the violations.",
    ),
    "weight-forgotten": dict(
        right="w - c * (y * violating) @ x",
        wrong="w - (y * violating) @ x",
        ja="破れにかかる重みが、勾配から抜けている。",
        en="The weight of the violations is missing from the gradient.",
    ),
    "times-the-slack": dict(
        right="c * (y * violating) @ x",
        wrong="c * (y * slack) @ x",
        ja="破れの大きさを掛けるのは、2 乗ヒンジ損失の勾配である。",
        en="It is in the gradient of the squared hinge loss that the size of the violation is a factor.",
    ),
    "positive-bias": dict(
        right="-c * np.sum(y[violating])",
        wrong="c * np.sum(y[violating])",
        ja="損失は y f(x) が増えると減るので、符号が逆である。",
        en="The loss falls as y f(x) grows, so this sign is the other one.",
    ),
    "counted": dict(
        right="np.sum(y[violating])",
        wrong="np.sum(violating)",
        ja="破れている件数である。正例と負例は b を逆向きに動かす。",
        en="This is how many violate; positive and negative samples move b in opposite directions.",
    ),
    "all-labels": dict(
        right="np.sum(y[violating])",
        wrong="np.sum(y)",
        ja="制約を満たすデータの損失は 0 のまま動かないので、勾配に入らない。",
        en="The loss of data that keep the constraint does not move, so they have no part in this gradient.",
    ),
    "bias-decayed": dict(
        right="-c * np.sum(y[violating])",
        wrong="b - c * np.sum(y[violating])",
        ja="ノルムの項に b は含まれない。",
        en="The term of the norm does not hold b.",
    ),
    "half-the-width": dict(
        right="2 / np.linalg.norm(w)",
        wrong="1 / np.linalg.norm(w)",
        ja="これは境界から片方の平面までの距離である。",
        en="This is the distance from the border to one of the planes.",
    ),
    "squared-norm": dict(
        right="2 / np.linalg.norm(w)",
        wrong="2 / (w @ w)",
        ja="ノルムの 2 乗で割っている。w に沿って f は、長さ 1 あたり ‖w‖ だけ増える。",
        en="This divides by the squared norm; along w, f grows by ‖w‖ per unit of length.",
    ),
    "absolute-values": dict(
        right="2 / np.linalg.norm(w)",
        wrong="2 / np.sum(np.abs(w))",
        ja="成分の絶対値の和（L1 ノルム）で割っている。距離には L2 ノルムを使う。",
        en="This divides by the sum of absolute values (the L1 norm); a distance takes the L2 norm.",
    ),
    "inverse-width": dict(
        right="2 / np.linalg.norm(w)",
        wrong="2 * np.linalg.norm(w)",
        ja="w が大きいほど f は急に変わり、2 枚の平面は近づく。",
        en="The larger w is, the steeper is f, and the nearer are the planes.",
    ),
}
