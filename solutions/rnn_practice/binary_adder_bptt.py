"""RNN に 2 進数の足し算を学習させる

バイアスのない RNN を、ミニバッチの確率的勾配降下法で学習させよ。

x は 2 つの数のビットで、軸 1 が時刻、最下位が先頭である。target は和の
ビット d_t である。x_fresh, target_fresh は学習に使わない組である。L の Σ は、
ミニバッチの B 組と全時刻についての和である。

x を先頭から batch_size 組ずつ、並べ替えずに使い（pairs は batch_size で
割り切れる）、学習率 learning_rate で更新することを epochs 回繰り返す。
返り値は学習後の 3 つの重み kernel, recurrent_kernel, output_kernel と、losses
（エポックごとの、各ミニバッチの更新前の L の平均）、accuracy（x_fresh に対する
y を 0.5 で 0 か 1 に分けたときの、正しいビットの割合）である。

空欄は関数 gradients の中の逆伝播で、ここでの x, target は 1 つの
ミニバッチである。h[:, t] には、0 から数えて t 番目の入力を読んだ直後の状態が
入っている。previous はその 1 時刻前の状態、output_delta は W_out を掛けた
直後（σ の前）の値に関する L の勾配で、B で割るのもここで行う。delta は隠れ層の
σ に入る値に関する L の勾配、from_next_step は次の時刻から h[:, t] に戻ってくる
勾配である。

8 ビットの足し算を 2-16-1 の RNN に学ばせ、800 回更新すると、accuracy は 0.99
以上になる。

---
    x: (pairs, bits, 2)    target: (pairs, bits, 1)
    x_fresh: (fresh, bits, 2)    target_fresh: (fresh, bits, 1)
    kernel (W_in): (2, units)    recurrent_kernel (W): (units, units)
    output_kernel (W_out): (units, 1)
    losses: (epochs,)    accuracy: scalar

    h_t = σ(x_t W_in + h_{t−1} W)    h_0 = 0    (t = 1, …, bits)
    y_t = σ(h_t W_out)
    L = (1/B) Σ ½ (y_t − d_t)²    B = batch_size

---
Teaching an RNN to add binary numbers

Train an RNN without biases by stochastic gradient descent with mini-batches.

x holds the bits of two numbers, with time on axis 1 and the lowest bit first,
`target` the bits d_t of their sum. x_fresh and target_fresh are pairs not used
in training. The Σ in L runs over the B pairs of a mini-batch and over all
steps.

Use x from its beginning, batch_size pairs at a time, without shuffling (pairs
is divisible by batch_size), update with learning rate learning_rate, and go
through all of x `epochs` times. Return the three weights after training,
kernel, recurrent_kernel and output_kernel, then losses, for each epoch the mean
over its mini-batches of L before the update, and accuracy, the share of bits
that are right for x_fresh when y is made 0 or 1 at 0.5.

The blanks are on the way back, in the function gradients, where x and target
are one mini-batch. h[:, t] is the state just after input number t, counted from
0, and previous the state one step before it. output_delta is the gradient of L
with respect to what follows the product with W_out (before the σ); the division
by B belongs there. delta is the gradient of L with respect to what enters the
hidden layer's σ, from_next_step the gradient that comes back to h[:, t] from
the next step.

An RNN of 2-16-1 units that learns to add numbers of 8 bits reaches an accuracy
of at least 0.99 in 800 updates.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, kernel, recurrent_kernel, output_kernel):
    pairs, bits, _ = x.shape
    state = np.zeros((pairs, len(recurrent_kernel)))
    h = np.zeros((pairs, bits, len(recurrent_kernel)))
    for t in range(bits):
        state = sigmoid(x[:, t] @ kernel + state @ recurrent_kernel)
        h[:, t] = state
    return h, sigmoid(h @ output_kernel)


def gradients(x, target, kernel, recurrent_kernel, output_kernel):
    h, y = forward(x, kernel, recurrent_kernel, output_kernel)
    loss = np.sum((y - target) ** 2) / (2 * len(x))

    output_delta = (y - target) * y * (1 - y) / len(x)  # blank
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    deltas = np.zeros_like(h)
    from_next_step = np.zeros_like(h[:, 0])
    for t in reversed(range(x.shape[1])):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(h[:, 0])
        d_h = output_delta[:, t] @ output_kernel.T + from_next_step  # blank
        delta = d_h * h[:, t] * (1 - h[:, t])
        deltas[:, t] = delta
        d_recurrent_kernel += previous.T @ delta  # blank
        from_next_step = delta @ recurrent_kernel.T  # blank
    d_kernel = np.einsum("nti,ntu->iu", x, deltas)
    d_output_kernel = np.einsum("ntu,nto->uo", h, output_delta)
    return loss, (d_kernel, d_recurrent_kernel, d_output_kernel)


def train_adder(
    x,
    target,
    kernel,
    recurrent_kernel,
    output_kernel,
    learning_rate,
    batch_size,
    epochs,
    x_fresh,
    target_fresh,
):
    weights = [kernel, recurrent_kernel, output_kernel]
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, len(x), batch_size):
            batch = slice(start, start + batch_size)
            loss, slopes = gradients(x[batch], target[batch], *weights)
            weights = [w - learning_rate * d for w, d in zip(weights, slopes, strict=True)]
            total += loss
        losses.append(total * batch_size / len(x))
    _, y = forward(x_fresh, *weights)
    accuracy = np.mean((y > 0.5) == (target_fresh > 0.5))
    kernel, recurrent_kernel, output_kernel = weights
    return kernel, recurrent_kernel, output_kernel, losses, accuracy


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    several, hidden = (2 + rng.choice(3, size=2, replace=False)).tolist()
    places = int(rng.integers(5, 8))
    updates, others = (2 + rng.choice(8, size=2, replace=False)).tolist()
    for pairs, fresh, bits, units, batch_size, epochs in [
        (1, 3, 3, 1, 1, 1),
        (updates * several, others, places, hidden, several, 2),
        (256, 500, 8, 16, 16, 50),
    ]:
        half = 2 ** (bits - 1)
        # Different pairs, none of them 0 + 0, which has nothing to learn from.
        drawn = 1 + rng.choice(half**2 - 1, size=pairs + fresh, replace=False)
        numbers = np.stack([drawn // half, drawn % half, drawn // half + drawn % half], axis=-1)
        table = (numbers[:, np.newaxis] >> np.arange(bits)[:, np.newaxis] & 1).astype(float)
        # All positive in the smallest case, so that nothing cancels and no sigmoid is shut.
        size = rng.normal if units > 1 else lambda size: rng.uniform(0.5, 1.5, size)
        yield dict(
            x=table[:pairs, :, :2],
            target=table[:pairs, :, 2:],
            kernel=size(size=(2, units)),
            recurrent_kernel=size(size=(units, units)) / units**0.5,
            output_kernel=size(size=(units, 1)) / units**0.5,
            learning_rate=1.0 if units == 16 else rng.uniform(1.0, 3.0),
            batch_size=batch_size,
            epochs=epochs,
            x_fresh=table[pairs:, :, :2],
            target_fresh=table[pairs:, :, 2:],
        )


BORDERS = {
    "8 bits and 16 units": "x.shape[1] == 8 and kernel.shape == (2, 16)",
    "several mini-batches, and the whole of x in one": "len(x) > batch_size",
    "several epochs": "epochs > 1",
    "several pairs in a mini-batch, and a number of bits that differs": "1 < batch_size != x.shape[1]",
    "a single unit": "len(recurrent_kernel) == 1",
}


def oracle(
    x,
    target,
    kernel,
    recurrent_kernel,
    output_kernel,
    learning_rate,
    batch_size,
    epochs,
    x_fresh,
    target_fresh,
):
    import keras
    import numpy as np

    steps, units = x.shape[1], len(recurrent_kernel)
    model = keras.Sequential(
        [
            keras.Input((steps, 2)),
            keras.layers.SimpleRNN(
                units, activation="sigmoid", use_bias=False, return_sequences=True, unroll=True
            ),
            keras.layers.Dense(1, activation="sigmoid", use_bias=False),
        ]
    )
    model.set_weights([kernel, recurrent_kernel, output_kernel])
    together = 1 if keras.backend.backend() == "torch" else len(x) // batch_size  # for speed
    model.compile(
        keras.optimizers.SGD(learning_rate),
        # Keras means over the pairs what this gives for each.
        lambda wanted, y: keras.ops.sum((y - wanted) ** 2, axis=(1, 2)) / 2,
        steps_per_execution=together,
    )
    run = model.fit(x, target, batch_size, epochs, shuffle=False, verbose=0)
    right = np.round(model.predict(x_fresh, verbose=0)) == target_fresh
    return *model.get_weights(), run.history["loss"], np.mean(right)


STEM = dict(
    ja="2 進数の足し算を学ぶ RNN の、1 つのミニバッチの損失 L と、重みに関する勾配を BPTT で求める。x は 2 つの"
    "数のビット、target は和のビット d_t で、軸 1 が時刻である。Σ はミニバッチの B 組と全時刻についての和である。"
    """

    h_t = σ(x_t W_in + h_{t−1} W)    h_0 = 0
    y_t = σ(h_t W_out)
    L = (1/B) Σ ½ (y_t − d_t)²

kernel が W_in、recurrent_kernel が W、output_kernel が W_out である。h[:, t] は、0 から数えて t 番目の入力を
読んだ直後の状態である。""",
    en="An RNN learns to add binary numbers. This computes the loss L of a mini-batch and its gradients with "
    "respect to the weights by BPTT. x holds the bits of two numbers, target the bits d_t of their sum; axis 1 is "
    "time. The Σ runs over the B pairs of the mini-batch and over all steps."
    """

    h_t = σ(x_t W_in + h_{t−1} W)    h_0 = 0
    y_t = σ(h_t W_out)
    L = (1/B) Σ ½ (y_t − d_t)²

kernel is W_in, recurrent_kernel W, output_kernel W_out. h[:, t] is the state just after input number t, counted
from 0.""",
)

VARIANTS = {
    "factored-slope": dict(
        right="(y - target) * y * (1 - y) / len(x)",
        same="(y - target) * (y - y**2) / x.shape[0]",
    ),
    "einsum": dict(
        right="previous.T @ delta",
        same="np.einsum('ni,nj->ij', previous, delta)",
    ),
    "transposed-twice": dict(
        right="delta @ recurrent_kernel.T",
        same="(recurrent_kernel @ delta.T).T",
    ),
}

MISTAKES = {
    "no-output-slope": dict(
        right=" * y * (1 - y)",
        wrong="",
        ja="この形になるのは、損失が交差エントロピーのとき。二乗誤差では出力層の σ の微分が残る。",
        en="This is the form for cross-entropy; with squared errors the slope of the output's σ "
        "remains.",
    ),
    "slope-at-the-output": dict(
        right="y * (1 - y)",
        wrong="sigmoid(y) * (1 - sigmoid(y))",
        ja="y はすでに σ を通った値である。もう一度 σ に通すと、別の点での微分になる。",
        en="y has been through the σ already; passed through it again, the slope is that at another point.",
    ),
    "slope-of-tanh": dict(
        right="y * (1 - y)",
        wrong="(1 - y**2)",
        ja="これは tanh の微分の形である。出力層の活性化関数は σ である。",
        en="This is the form of tanh's slope; the output has a σ.",
    ),
    "factor-two": dict(
        right="(y - target) * y",
        wrong="2 * (y - target) * y",
        ja="2 乗の微分から出る 2 は、L の ½ と打ち消し合う。",
        en="The 2 that comes from the square is cancelled by the ½ in L.",
    ),
    "not-divided": dict(
        right=" / len(x)",
        wrong="",
        ja="L はミニバッチの組数で割った平均なので、勾配も割られる。",
        en="L is divided by the number of pairs in the mini-batch, and so is its gradient.",
    ),
    "mean-of-all-bits": dict(
        right=" / len(x)",
        wrong=" / y.size",
        ja="L で割っているのは組数だけ。時刻については和のままである。",
        en="L is divided by the number of pairs only; over the steps it is a sum.",
    ),
    "ascent": dict(
        right="(y - target)",
        wrong="(target - y)",
        ja="符号が逆。これを引いて更新すると、損失の増える方向へ進む。",
        en="The sign is turned round: an update that subtracts this makes the loss grow.",
    ),
    "later-errors-dropped": dict(
        right=" + from_next_step",
        wrong="",
        ja="次の時刻の δ が届いていない。下の位の状態が上の位の誤りを招いたことを学べない。",
        en="The δ of the next step is left out: no low bit would learn what it did to higher ones.",
    ),
    "output-error-dropped": dict(
        right="output_delta[:, t] @ output_kernel.T + from_next_step",
        wrong="(output_delta[:, t] @ output_kernel.T if t == x.shape[1] - 1 else 0) "
        "+ from_next_step",
        ja="損失は最後の時刻だけでなく、どの時刻の出力にもある。",
        en="There is a loss at the output of every step, not only at the last.",
    ),
    "current-state": dict(
        right="previous.T @ delta",
        wrong="h[:, t].T @ delta",
        ja="時刻 t の計算で W に掛かったのは、1 時刻前の状態である。",
        en="What W was multiplied by at step t is the state one step before.",
    ),
    "overwritten": dict(
        right="d_recurrent_kernel += ",
        wrong="d_recurrent_kernel = ",
        ja="重みは全時刻で共有され、勾配は各時刻の寄与の和である。上書きでは 1 時刻分だけになる。",
        en="All steps share the weights, so contributions add up; overwriting keeps only one.",
    ),
    "updated-on-the-way": dict(
        right="d_recurrent_kernel += previous.T @ delta",
        wrong="d_recurrent_kernel += previous.T @ delta; "
        "recurrent_kernel = recurrent_kernel - d_recurrent_kernel",
        ja="時刻をさかのぼる途中で重みを変えると、残りの勾配は順伝播とは別の重みのものになる。"
        "更新は全時刻の分がそろってから。",
        en="Changed on the way back, the weights are no longer those of the forward pass; an "
        "update waits for the gradients of all steps.",
    ),
    "not-transposed": dict(
        right="recurrent_kernel.T",
        wrong="recurrent_kernel",
        ja="順伝播で右から掛けた行列は、逆伝播では転置して掛ける。正方行列なので形では気づけない。",
        en="A matrix applied from the right going forward is transposed going back; being square, "
        "its shape gives no warning.",
    ),
    "error-before-slope": dict(
        right="delta @ recurrent_kernel.T",
        wrong="d_h @ recurrent_kernel.T",
        ja="さかのぼる誤差には、通り抜けた時刻ごとに活性化関数の微分が掛かる。",
        en="The error is multiplied by the activation's slope at each step it passes on its way.",
    ),
}
