"""パーセプトロンの学習則

重み w とバイアス b を、パーセプトロンの学習則（誤り訂正則）で更新せよ。学習後の
w, b と errors を、この順に返せ。

x の 1 行が 1 件のデータで、t はその正解（0 か 1 の整数）である。出力 y は、重み
を掛けた入力の和にバイアスを加えた値が 0 より大きければ 1、そうでなければ
（ちょうど 0 でも）0 とする。

データを上から 1 件ずつ見て、そのつど更新する。出力が正解と等しければ、何も変え
ない。1 を出すべきところで 0 を出したら、w に入力の η 倍、b に η を加える。0 を
出すべきところで 1 を出したら、同じだけ引く。difference は、加える、引く、
変えないのどれかを表す整数（1, −1, 0）である。

x を上から下まで 1 回見ることを 1 エポックとし、最大で epochs 回繰り返す。
ただし、1 エポックを通して誤りがなければ、そこで終わる。errors には、エポック
ごとの誤りの件数 count を、最後のエポックの分まで並べる。

---
    x: (samples, features)    t: (samples,)    w: (features,)    b: scalar
    errors: (1 … epochs,)    η = learning_rate > 0

---
The learning rule of the perceptron

Update weights w and a bias b by the perceptron's learning rule (error
correction). Return w, b and errors, in this order, as they are after learning.

Each row of x is a sample, and t holds its right answer, the integer 0 or 1. The
output y is 1 where the weighted sum of the inputs plus the bias is greater than
0, and else (at exactly 0, too) it is 0.

Samples are looked at one by one, from the top, and the update is made at once.
Where the output is right, nothing changes. Where it is 0 and should be 1, η
times the input is added to w, and η to b. Where it is 1 and should be 0, as
much is taken off. `difference` is an integer that says which of these: 1, −1,
or 0 for no change.

To see x once from top to bottom is an epoch. There are at most `epochs` of
them; an epoch without an error is the last one, however. `errors` lists
`count`, the number of errors, of each epoch up to the last.
"""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = int(w @ features + b > 0)  # blank
            difference = target - y  # blank
            w = w + learning_rate * difference * features  # blank
            b = b + learning_rate * difference  # blank
            count += int(y != target)
        errors.append(count)
        if count == 0:  # blank
            break
    return w, b, errors


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: the first sum is exactly 0.
    order = rng.permutation(2)
    yield dict(
        x=np.array([[2.0, 0.0], [0.0, 1.0]])[order],
        t=np.array([1, 0])[order],
        w=np.zeros(2),
        b=0.0,
        learning_rate=0.5,
        epochs=3,
    )
    # Gates: sums are exactly 0 now and then. AND or OR is learned, XOR never is.
    table = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    order = rng.permutation(4)
    gate = np.array([[0, 0, 0, 1], [0, 1, 1, 1]])[int(rng.integers(2))]
    yield dict(x=table[order], t=gate[order], w=np.zeros(2), b=0.0, learning_rate=0.25, epochs=30)
    xor = np.array([0, 1, 1, 0])
    yield dict(
        x=table[order],
        t=xor[order],
        w=np.array([-1.5, 1.0]),
        b=0.5,
        learning_rate=0.5,
        epochs=int(rng.integers(4, 8)),
    )

    def draw(samples, features, start, epochs):
        """Samples that a plane parts with room on both sides; `start` times its weights are given."""
        plane = rng.normal(size=features)
        plane /= np.linalg.norm(plane)
        offset = float(rng.uniform(0.2, 0.5))
        x = rng.normal(size=(samples, features)) + 0.3
        sums = x @ plane + offset
        wanted = rng.permutation(np.resize([0, 1, 1], samples)) * 2 - 1
        x += np.outer(wanted * (0.5 + np.abs(sums)) - sums, plane)
        t = (wanted + 1) // 2
        rate = float(rng.uniform(0.3, 0.8))
        return dict(x=x, t=t, w=start * plane, b=start * offset, learning_rate=rate, epochs=epochs)

    samples, features = (int(n) for n in rng.choice(range(3, 7), 2, replace=False))
    yield draw(samples + 4, features, -1.5, 200)  # all wrong at first
    yield draw(samples + 4, features + 1, -2.0, 1)  # one epoch is not enough
    yield draw(samples, features, 1.0, 5)  # right from the start
    # A single sample, for which two updates are enough and one is not.
    x, rate = rng.uniform(-1, 1, (1, features)), float(rng.uniform(0.2, 0.3))
    start = float(rng.uniform(1.3, 1.7)) * rate
    yield dict(
        x=x, t=np.array([0]), w=start * x[0], b=start, learning_rate=rate, epochs=features + 2
    )


BORDERS = {
    "a sum of exactly 0 at which the answer is 1, or 0": "np.all(w == 0) and b == 0 "
    "and 0 < np.sum(t) < len(t)",
    "not separable": "len(x) == 4 and sum(t[np.sum(x, axis=1) == 1]) == 2 "
    "and t[np.sum(x, axis=1) == 2] == 0",
    "all wrong at first": "len(x) > 4 and np.all((x @ w + b > 0) != t) and epochs > 100",
    "a single epoch": "epochs == 1 and len(x) > 1",
    "right from the start": "np.all((x @ w + b > 0) == t) and epochs > 1",
    "a single sample": "len(x) == 1 and np.all(x @ w + b > 0) and np.all(t == 0)",
    "more features than two": "x.shape[1] > 2",
}


def oracle(x, t, w, b, learning_rate, epochs):
    import tensorflow as tf

    # Keras has no such rule: it is gradient descent on what errors weigh, the sum on its wrong side.
    # At a sum of 0 tf.minimum has a slope and relu has none, just as that output is an error for 1 alone.
    w, b = tf.Variable(w), tf.Variable(b, dtype="float64")
    errors = []
    for _ in range(epochs):
        errors.append(0)
        for features, target in zip(tf.constant(x), t, strict=True):
            with tf.GradientTape() as tape:
                total = tf.tensordot(features, w, 1) + b
                loss = -tf.minimum(total, 0) if target else tf.nn.relu(total)
            dw, db = tape.gradient(loss, [w, b])
            w.assign_sub(learning_rate * dw)
            b.assign_sub(learning_rate * db)
            errors[-1] += int(db != 0)
        if errors[-1] == 0:
            break
    return w, b, errors


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 4), layout="constrained")
    plane, steps = figure.subplots(1, 2)
    w, b = outputs["w"], float(outputs["b"])
    along = w / max(np.linalg.norm(w), 1e-12)
    across = case["x"] - np.outer(case["x"] @ along, along)
    side = np.linalg.svd(across)[2][0]
    for label, marker in ((0, "o"), (1, "s")):
        rows = case["x"][case["t"] == label]
        plane.scatter(rows @ along, rows @ side, marker=marker, label=f"t = {label}")
    plane.axvline(-b / max(np.linalg.norm(w), 1e-12), color="gray")
    plane.set_xlabel("w·x / ‖w‖")
    plane.legend()
    steps.plot(np.arange(1, len(outputs["errors"]) + 1), outputs["errors"], "o-")
    steps.set_title("errors")
    return figure


STEM = dict(
    ja="""パーセプトロンの学習則で、重み w とバイアス b を更新する。出力は、重みを掛けた
入力の和にバイアスを加えた値が 0 より大きければ 1、そうでなければ 0 である。
データを 1 件ずつ見て、誤りがあったときだけ更新し、1 エポックを通して誤りがな
ければ終わる。errors はエポックごとの誤りの件数である。

    x: (samples, features)    t: (samples,)    w: (features,)    b: scalar""",
    en="""Weights w and a bias b are updated by the perceptron's learning rule. The output is 1
where the weighted sum of the inputs plus the bias is greater than 0, else 0. Samples are
looked at one by one; only errors change anything, and an epoch without one is the last.
`errors` counts the errors of each epoch.

    x: (samples, features)    t: (samples,)    w: (features,)    b: scalar""",
)

VARIANTS = {
    "conditional": dict(
        right="int(w @ features + b > 0)", same="1 if (w * features).sum() + b > 0 else 0"
    ),
    "by-cases": dict(
        right="difference = target - y",
        same="difference = 0 if y == target else (1 if target == 1 else -1)",
    ),
    "in-place": dict(
        right="b = b + learning_rate * difference", same="b += learning_rate * difference"
    ),
    "by-errors": dict(right="if count == 0:", same="if errors[-1] < 1:"),
}

MISTAKES = {
    "fires-at-zero": dict(
        right="w @ features + b > 0",
        wrong="w @ features + b >= 0",
        ja="和がちょうど 0 のとき、出力は 0 と決めてある。",
        en="A sum of exactly 0 gives the output 0.",
    ),
    "bias-forgotten": dict(
        right="w @ features + b > 0",
        wrong="w @ features > 0",
        ja="出力にバイアスが使われていない。境界が、いつも原点を通ってしまう。",
        en="The output makes no use of the bias, so that the border always goes through the origin.",
    ),
    "bias-as-threshold": dict(
        right="w @ features + b > 0",
        wrong="w @ features > b",
        ja="b は閾値ではなくバイアス。閾値 θ との関係は b = −θ である。",
        en="b is a bias and no threshold; a threshold θ is the bias −θ.",
    ),
    "signs": dict(
        right="int(w @ features + b > 0)",
        wrong="2 * int(w @ features + b > 0) - 1",
        ja="出力が −1 や 1 になっている。正解は 0 と 1 なので、差が 2 になることがある。",
        en="These outputs are −1 and 1; the answers are 0 and 1, so that differences may be 2.",
    ),
    "adaline": dict(
        right="int(w @ features + b > 0)",
        wrong="w @ features + b",
        ja="和をそのまま正解と比べている。それは ADALINE（最小二乗法）で、正しく分けられたデータでも更新が続く。",
        en="This compares the sum itself with the answer. That is ADALINE (least squares), which goes on where all is right.",
    ),
    "reversed": dict(
        right="difference = target - y",
        wrong="difference = y - target",
        ja="加えるときと引くときが逆。1 を出すべきところで 0 を出したなら、和を大きくする。",
        en="Adding and taking off are exchanged: where 0 should have been 1, the sum has to grow.",
    ),
    "hebb": dict(
        right="difference = target - y",
        wrong="difference = target",
        ja="正解が 1 なら、合っていても加えている（ヘッブ則）。正解が 0 の誤りは、直されない。",
        en="Where the answer is 1 this adds even if it is right (Hebb's rule), and errors at 0 are never corrected.",
    ),
    "always-updated": dict(
        right="difference = target - y",
        wrong="difference = 2 * target - 1",
        ja="合っているデータでも更新している。変えるのは、誤ったときだけである。",
        en="This changes the weights where the output is right, too; only errors change them.",
    ),
    "absolute": dict(
        right="difference = target - y",
        wrong="difference = abs(target - y)",
        ja="いつも加えている。0 を出すべきところで 1 を出したときは、引かなければならない。",
        en="This always adds; where 1 should have been 0, it has to be taken off.",
    ),
    "rate-forgotten": dict(
        right="w + learning_rate * difference * features",
        wrong="w + difference * features",
        ja="重みの更新に、学習率が掛かっていない。",
        en="The learning rate does not multiply the update of the weights.",
    ),
    "subtracted": dict(
        right="w + learning_rate * difference * features",
        wrong="w - learning_rate * difference * features",
        ja="重みの更新の符号が逆。difference は正解から出力を引いたもので、損失の勾配とは向きが反対である。",
        en="The weights go the wrong way: the answer less the output points against the gradient of a loss.",
    ),
    "input-forgotten": dict(
        right="w + learning_rate * difference * features",
        wrong="w + learning_rate * difference",
        ja="どの重みも同じだけ変えている。入力が 0 だった重みは、この誤りに関わっていない。",
        en="All weights change alike; one whose input was 0 had no part in this error.",
    ),
    "output-for-input": dict(
        right="difference * features",
        wrong="difference * y * features",
        ja="出力も掛かっている。出力が 0 のときに、何も変わらなくなる。",
        en="The output is a factor here, so that nothing changes where it is 0.",
    ),
    "bias-fixed": dict(
        right="b = b + learning_rate * difference",
        wrong="b = b",
        ja="バイアスが更新されていない。",
        en="The bias is not updated.",
    ),
    "bias-with-input": dict(
        right="b + learning_rate * difference",
        wrong="b + learning_rate * difference * features.sum()",
        ja="バイアスは、いつも 1 である入力の重みにあたる。ほかの入力は掛からない。",
        en="The bias is the weight of an input that is always 1; other inputs do not multiply it.",
    ),
    "bias-rate-forgotten": dict(
        right="b + learning_rate * difference",
        wrong="b + difference",
        ja="バイアスの更新に、学習率が掛かっていない。",
        en="The learning rate does not multiply the update of the bias.",
    ),
    "bias-subtracted": dict(
        right="b + learning_rate * difference",
        wrong="b - learning_rate * difference",
        ja="バイアスの更新の向きが、重みと逆である。閾値なら引くが、これはバイアスである。",
        en="The bias goes the other way than the weights; so would a threshold, but this is a bias.",
    ),
    "goes-on": dict(
        right="break",
        wrong="pass",
        ja="誤りがなくなっても続けている。重みはもう変わらないが、errors に 0 が並ぶ。",
        en="This goes on when there are no errors left: the weights stay, but errors fills with zeros.",
    ),
    "stops-with-errors": dict(
        right="count == 0",
        wrong="count > 0",
        ja="条件が逆で、誤りがあると終わってしまう。",
        en="The condition is the opposite: this ends where there are errors.",
    ),
    "last-sample": dict(
        right="count == 0",
        wrong="difference == 0",
        ja="最後のデータしか見ていない。終わるのは、エポックを通して誤りがないときである。",
        en="This looks at the last sample alone; the end is an epoch without any error.",
    ),
    "fewer-than-two": dict(
        right="count == 0",
        wrong="count <= 1",
        ja="誤りが 1 件残っていても終わってしまう。",
        en="This ends with one error still left.",
    ),
}
