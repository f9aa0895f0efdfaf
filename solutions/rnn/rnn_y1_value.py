"""RNN の出力 y1 の値

隠れ層も出力層も 1 ユニットの RNN がある。時刻 1 の入力 x1、時刻 0 の隠れ層の値
z0、重み w_in（入力 → 隠れ層）、w（隠れ層 → 隠れ層）、w_out（隠れ層 → 出力層）、
隠れ層のバイアス b、出力層のバイアス c から、時刻 1 の出力 y1 の値を返せ。引数も
答えもすべて 1 つの数である。

f は隠れ層の、g は出力層の活性化関数である。z1 は時刻 1 の隠れ層の値とする。

---
    f = tanh    g = sigmoid

---
The value of the output y1 of an RNN

An RNN has one hidden unit and one output unit. Return the value of its output
y1 at time 1, given the input x1 at time 1, the value z0 of the hidden layer at
time 0, the weights w_in (input to hidden), w (hidden to hidden) and w_out
(hidden to output), the bias b of the hidden layer and the bias c of the output
layer. The arguments and the answer are all single numbers.

f is the activation of the hidden layer and g that of the output layer. z1 is
the value of the hidden layer at time 1.
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)  # blank
    y1 = sigmoid(w_out * z1 + c)  # blank
    return y1


# ==== grading ====


def cases(rng):
    names = ["x1", "z0", "w_in", "w", "w_out", "b", "c"]
    for w_out, c in [(1, 1), (-1, 1), (1, -1), (-1, -1)]:
        # All positive but w_out and c: then z1 is far from 0, where tanh shows.
        tenths = rng.choice(range(2, 10), size=len(names), replace=False)
        signs = [1, 1, 1, 1, w_out, 1, c]
        yield {name: float(v * s) / 10 for name, v, s in zip(names, tenths, signs, strict=True)}


BORDERS = {
    "a negative input of the output layer": "w_out < 0 and c < 0",
    "a negative weight with a positive bias": "w_out < 0 < c",
    "a state that is not zero": "z0 != 0",
    "weights and biases that all differ": "len({w_in, w, abs(w_out), b, abs(c)}) == 5",
}


def oracle(x1, z0, w_in, w, w_out, b, c):
    import keras
    import numpy as np

    hidden = keras.layers.SimpleRNN(1, activation="tanh")
    hidden.build((1, 1, 1))
    hidden.set_weights([np.array([[w_in]]), np.array([[w]]), np.array([b])])
    output = keras.layers.Dense(1, activation="sigmoid")
    output.build((1, 1))
    output.set_weights([np.array([[w_out]]), np.array([c])])
    z1 = hidden(np.array([[[x1]]]), initial_state=np.array([[z0]]))
    return output(z1)[0, 0]


STEM = dict(
    ja="隠れ層も出力層も 1 ユニットの RNN の、時刻 1 の出力 y1 を求める。x1 は入力、z0 は時刻 0 の隠れ層の値、w_in, w, w_out は入力→隠れ層、隠れ層→隠れ層、隠れ層→出力層の重み、b と c は隠れ層と出力層のバイアスである。活性化関数は、隠れ層が tanh、出力層が sigmoid である。",
    en="This computes the output y1 at time 1 of an RNN with one hidden and one output unit. x1 is the input, z0 the hidden value at time 0; w_in, w and w_out lead from input to hidden, hidden to hidden and hidden to output layer; b and c are the biases of the hidden and the output layer. The hidden layer has tanh, the output layer a sigmoid.",
)

VARIANTS = {
    "dot-product": dict(
        right="w_in * x1 + w * z0 + b",
        same="np.dot([w_in, w, 1], [x1, z0, b])",
    ),
    "tanh-form": dict(
        right="sigmoid(w_out * z1 + c)",
        same="(1 + np.tanh((w_out * z1 + c) / 2)) / 2",
    ),
}

MISTAKES = {
    "no-hidden-activation": dict(
        right="np.tanh(w_in * x1 + w * z0 + b)",
        wrong="w_in * x1 + w * z0 + b",
        ja="出力層が受け取るのは、隠れ層の活性化関数 f を通したあとの値である。",
        en="What the output layer receives has already been through the hidden activation f.",
    ),
    "hidden-sigmoid": dict(
        right="np.tanh(w_in",
        wrong="sigmoid(w_in",
        ja="g は出力層の活性化関数。隠れ層では f を使う。",
        en="g is the activation of the output layer; the hidden layer has f.",
    ),
    "no-hidden-bias": dict(
        right=" + b)",
        wrong=")",
        ja="隠れ層にもバイアスがある。",
        en="The hidden layer has a bias of its own.",
    ),
    "no-initial-state": dict(
        right=" + w * z0",
        wrong="",
        ja="時刻 1 にも 1 つ前の状態 z0 があり、重みを通って入る。それは 0 とは限らない。",
        en="Time 1 too has a state before it, which enters through its weight and need not be "
        "zero.",
    ),
    "exchanged-weights": dict(
        right="w_in * x1 + w * z0",
        wrong="w * x1 + w_in * z0",
        ja="入力に掛かる重みと、前の状態に掛かる重みが入れ替わっている。",
        en="The weight of the input and the weight of the previous state are exchanged.",
    ),
    "exchanged-biases": dict(
        edits=[
            dict(right=" + b)", wrong=" + c)"),
            dict(right=" + c", wrong=" + b"),
        ],
        ja="バイアスが入れ替わっている。b は隠れ層、c は出力層のもの。",
        en="The biases are exchanged: b belongs to the hidden layer, c to the output layer.",
    ),
    "bias-outside": dict(
        right="np.tanh(w_in * x1 + w * z0 + b)",
        wrong="np.tanh(w_in * x1 + w * z0) + b",
        ja="バイアスは活性化関数の中に入る。外で足すと z1 が −1 から 1 の範囲に収まらない。",
        en="The bias goes inside the activation; added outside, z1 may leave −1 to 1.",
    ),
    "state-activated-again": dict(
        right="w * z0",
        wrong="w * np.tanh(z0)",
        ja="z0 は隠れ層の値で、活性化関数をもう通っている。",
        en="z0 is a value of the hidden layer and has been through its activation.",
    ),
    "old-state-out": dict(
        right="w_out * z1",
        wrong="w_out * z0",
        ja="時刻 1 の出力は、時刻 1 の隠れ層の値から求める。",
        en="The output at time 1 comes from the hidden value at time 1.",
    ),
    "no-output-bias": dict(
        right=" + c",
        wrong="",
        ja="出力層にもバイアスがある。",
        en="The output layer has a bias of its own.",
    ),
    "no-output-activation": dict(
        right="sigmoid(w_out * z1 + c)",
        wrong="w_out * z1 + c",
        ja="これは出力層への総入力で、まだ活性化関数 g を通っていない。",
        en="This is the total input of the output layer, before its activation g.",
    ),
    "output-activation-twice": dict(
        right="sigmoid(w_out * z1 + c)",
        wrong="sigmoid(sigmoid(w_out * z1 + c))",
        ja="層ごとに活性化関数は 1 回。2 回掛けると、値は 0.5 から 0.73 の間に押し込まれる。",
        en="One activation per layer; a second one squeezes the value between 0.5 and 0.73.",
    ),
    "output-tanh": dict(
        right="sigmoid(w_out",
        wrong="np.tanh(w_out",
        ja="f は隠れ層の活性化関数。出力層では g を使う。",
        en="f is the activation of the hidden layer; the output layer has g.",
    ),
    "exchanged-activations": dict(
        edits=[
            dict(right="np.tanh(w_in", wrong="sigmoid(w_in"),
            dict(right="sigmoid(w_out", wrong="np.tanh(w_out"),
        ],
        ja="f と g が入れ替わっている。f は隠れ層、g は出力層の活性化関数。",
        en="f and g are exchanged: f belongs to the hidden layer, g to the output layer.",
    ),
}
