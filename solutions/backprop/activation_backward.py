"""ReLU 層とシグモイド層の逆伝播

順伝播で保存した値を使って逆伝播する 2 つの層を NumPy だけで書け。
最後の関数は、同じ入力 x を両方の層に通して出力を足し、その和 y に関する損失 L
の勾配 dy から、x に関する勾配 dx を求める。σ はシグモイド関数で、計算はすべて
要素ごとに行う。

順伝播 forward は出力を返し、逆伝播に必要な値を属性に保存する。
逆伝播 backward は、層の出力に関する勾配 dout から、層の入力に関する勾配を返す。

    Relu.mask      順伝播で値を通した要素が True の配列
    Sigmoid.out    順伝播の出力

ReLU の x = 0 での微分は、Keras と同じく 0 とする。渡された x と dout はもう一方
の層も、呼び出した側も使うので、どの層もその中身を書き換えてはならない。それを確
かめるため、最後の関数は y, dx に続けて x, dy も返す。どちらも、受け取ったときの
ままの値でなければならない。

---
    x, y, dy, dx: (N, D)

    y = ReLU(x) + σ(x)
    dy = ∂L/∂y    dx = ∂L/∂x

---
Backward through ReLU and sigmoid layers

Write with NumPy alone two layers that go backward with what they kept on the
way forward. The last function sends the same input x through both layers and
adds their outputs; from dy, the gradient of a loss L with respect to that sum
y, it computes dx, the gradient with respect to x. σ is the sigmoid function,
and everything is elementwise.

`forward` returns the output and keeps in an attribute what the way back needs.
`backward` takes `dout`, the gradient with respect to the layer's output, and
returns the one with respect to its input.

    Relu.mask      an array with True where the value was let through
    Sigmoid.out    the output of the forward pass

As in Keras, the derivative of ReLU at x = 0 is to be 0. No layer may overwrite
the contents of the x or dout it is given: the other layer and the caller need
them too. To show that, the last function returns y, dx and then x and dy, whose
values must be those that it was given.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0  # blank
        out = np.where(self.mask, x, 0)  # blank
        return out

    def backward(self, dout):
        dx = dout * self.mask  # blank
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = dout * self.out * (1 - self.out)  # blank
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy


# ==== grading ====


def cases(rng):
    import numpy as np

    # σ(log 3) = 3/4, σ(−log 3) = 1/4, σ(0) = 1/2; both signs of dy meet both signs of x.
    places = rng.permutation(5)
    yield dict(
        x=np.log([[3.0, 1 / 3, 3.0, 1 / 3, 1.0]])[:, places],
        dy=np.array([[1.0, 2.0, -2.0, -3.0, 4.0]])[:, places],
    )
    fewer, more = (int(size) for size in np.sort(rng.choice(range(3, 7), 2, replace=False)))
    for n, d in [(fewer, more), (more, fewer)]:
        size = n * d
        signs = rng.permutation(size) % 2 * 2 - 1
        more = rng.permutation(size) % 2 * 2 - 1
        yield dict(
            x=(signs * rng.uniform(0.3, 1.6, size)).reshape(n, d),
            dy=(more * rng.uniform(0.4, 2, size)).reshape(n, d),
        )


BORDERS = {
    "an input of exactly 0": "np.any((x == 0) & (dy != 0))",
    "gradients of both signs at positive and at negative inputs": "len(set(zip(np.sign(x).flat, np.sign(dy).flat)) - {(0, 1)}) == 4",
    "more rows than columns": "len(x) > x.shape[1]",
    "more columns than rows": "1 < len(x) < x.shape[1]",
}


def oracle(x, dy):
    import tensorflow as tf

    source = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = tf.nn.relu(source) + tf.sigmoid(source)
    return y, tape.gradient(y, source, tf.constant(dy)), x, dy


STEM = dict(
    ja="""ReLU 層とシグモイド層を通る順伝播と逆伝播である。Relu.mask は、順伝播で値を
通した要素が True の配列、Sigmoid.out は順伝播の出力である。backward は、層の
出力に関する勾配 dout から入力に関する勾配を返す。x = 0 での ReLU の微分は 0 とし、
渡された配列は書き換えない。""",
    en="""This goes forward and backward through layers of ReLU and of the sigmoid.
Relu.mask is True where the value was let through, Sigmoid.out is the output of
the forward pass. `backward` makes of dout, the gradient with respect to the
layer's output, that with respect to its input. The derivative of ReLU at 0 is
to be 0, and no array that is given is overwritten.""",
)


VARIANTS = {
    "maximum": dict(right="np.where(self.mask, x, 0)", same="np.maximum(x, 0)"),
    "remember-non-positive": dict(
        edits=[
            dict(right="self.mask = x > 0", same="self.mask = x <= 0"),
            dict(right="np.where(self.mask, x, 0)", same="np.where(self.mask, 0, x)"),
            dict(right="dout * self.mask", same="dout * ~self.mask"),
        ]
    ),
    "where": dict(right="dout * self.mask", same="np.where(self.mask, dout, 0)"),
    "square": dict(
        right="self.out * (1 - self.out)",
        same="(self.out - self.out**2)",
    ),
}

MISTAKES = {
    "mask-at-zero": dict(
        right="x > 0",
        wrong="x >= 0",
        ja="x = 0 が通す側に入っている。ここでは x = 0 での微分を 0 とする。",
        en="x = 0 is let through here; the derivative at 0 was to be 0.",
    ),
    "mask-inverted": dict(
        right="x > 0",
        wrong="x <= 0",
        ja="マスクが逆で、負の側を通している。ReLU は正の値をそのまま通す。",
        en="The mask is the wrong way round and lets negatives through; ReLU passes positives.",
    ),
    "absolute": dict(
        right="x > 0",
        wrong="abs(x) > 0",
        ja="0 でないものをすべて通している。負の値は止める。",
        en="Everything but 0 gets through; negative values are to be stopped.",
    ),
    "in-place": dict(
        right="np.where(self.mask, x, 0)",
        wrong="np.multiply(x, self.mask, out=x)",
        ja="x そのものを書き換えたので、あとから同じ x を使う層の計算まで変わる。",
        en="This overwrites x itself, and so changes what the other layer computes from it.",
    ),
    "not-cut": dict(
        right="np.where(self.mask, x, 0)",
        wrong="x",
        ja="負の値がそのまま出ている。順伝播でも、マスクの外は 0 にする。",
        en="Negative values come out as they are; forward too, all outside the mask is 0.",
    ),
    "mask-as-output": dict(
        right="np.where(self.mask, x, 0)",
        wrong="self.mask * 1.0",
        ja="0 か 1 しか出ないのはステップ関数。ReLU は正の値の大きさを残す。",
        en="Only 0 and 1 is a step function; ReLU keeps how large a positive value is.",
    ),
    "mask-of-gradient": dict(
        right="dout * self.mask",
        wrong="dout * (dout > 0)",
        ja="dout の符号で止めている。通すかどうかは、順伝播の入力の符号で決まる。",
        en="This stops by the sign of dout; what counts is the sign of the input going forward.",
    ),
    "no-mask": dict(
        right="dout * self.mask",
        wrong="dout",
        ja="止めたはずの要素にも勾配が流れている。そこでは、x を少し動かしても出力は変わらない。",
        en="Gradient flows where the input was stopped; moving x there changes nothing.",
    ),
    "gradient-in-place": dict(
        right="dout * self.mask",
        wrong="np.multiply(dout, self.mask, out=dout)",
        ja="dout そのものを書き換えたので、同じ dout を使うもう一方の層にも影響する。",
        en="This overwrites dout itself, which the other layer needs as it was.",
    ),
    "sigmoid-in-place": dict(
        right="dout * self.out * (1 - self.out)",
        wrong="np.multiply(dout, self.out * (1 - self.out), out=dout)",
        ja="最後に使う層でも、渡された dout は呼び出した側のものである。書き換えると、あとで使えない。",
        en="Even in the layer that comes last, dout belongs to the caller, who finds other values in it.",
    ),
    "squared-output": dict(
        right="self.out * (1 - self.out)",
        wrong="(1 - self.out**2)",
        ja="これは tanh の微分。シグモイド関数の微分は、出力と「1 − 出力」の積になる。",
        en="That is the derivative of tanh; the sigmoid's is the output times what it lacks of 1.",
    ),
    "factor-lost": dict(
        right="self.out * (1 - self.out)",
        wrong="(1 - self.out)",
        ja="因子が 1 つ足りない。σ が 0 に近いところでも、微分は 0 に近づくはずである。",
        en="One factor is missing: where σ is close to 0 the derivative has to be small as well.",
    ),
    "value-not-slope": dict(
        right="self.out * (1 - self.out)",
        wrong="self.out",
        ja="出力の値を掛けただけである。掛けるのは、出力の微分。",
        en="This multiplies by the output; what belongs here is its derivative.",
    ),
    "of-the-gradient": dict(
        right="dout * self.out * (1 - self.out)",
        wrong="dout * (1 - dout)",
        ja="微分を dout から計算している。使うのは、順伝播で保存した出力である。",
        en="The slope is computed from dout; what to use is the output kept on the way forward.",
    ),
    "no-chain": dict(
        right="dout * self.out * (1 - self.out)",
        wrong="self.out * (1 - self.out)",
        ja="上流から来た勾配が掛かっていない。これは層だけの微分である。",
        en="The gradient from above is not multiplied in; this is the slope of the layer alone.",
    ),
}
