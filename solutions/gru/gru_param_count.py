"""GRU の層のパラメータ数

入力の次元が inputs、ユニットの数が units（どちらも整数）の GRU の層 1 つがもつ
パラメータの総数を、整数で返せ。バイアスも数える。

reset_after は Keras の `GRU` の引数（真偽値）である。真なら、バイアスは入力の側
と状態の側の 2 本になる。偽なら、教科書の GRU と同じく 1 本である。1 本のバイア
スは、2 つのゲートと候補のための値を横に並べたものに足されるので、それと同じ長さ
をもつ。

与えられたコードの weights は行列の要素の総数、biases はバイアスの要素の
総数である。

---
The number of parameters of a GRU layer

Return, as an integer, how many parameters one GRU layer has, biases included,
with inputs of `inputs` dimensions and `units` units (both integers).

reset_after is the argument of Keras's `GRU`, a truth value: if true there are
two biases, one on the side of the input and one on that of the state; if false,
as in the textbooks, there is one. A bias is added to the values for both gates
and for the candidate, side by side, and is as long as these are together.

In the code given, weights counts the elements of the matrices and biases those
of the biases.
"""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)  # blank
    biases = 3 * units * (2 if reset_after else 1)  # blank
    return weights + biases


# ==== grading ====


def cases(rng):
    yield dict(inputs=3, units=2, reset_after=False)
    yield dict(inputs=1, units=int(rng.integers(2, 9)), reset_after=True)
    for after in (False, True):
        fewer, greater = sorted(rng.choice(range(3, 80), 2, replace=False).tolist())
        yield dict(inputs=greater, units=fewer, reset_after=after)
        fewer, greater = sorted(rng.choice(range(3, 80), 2, replace=False).tolist())
        yield dict(inputs=fewer, units=greater, reset_after=after)


BORDERS = {
    "one input": "inputs == 1",
    "two biases, more inputs than units": "reset_after and inputs > units",
    "two biases, more units than inputs": "reset_after and units > inputs > 1",
    "one bias, more inputs than units": "not reset_after and inputs > units > 2",
    "one bias, more units than inputs": "not reset_after and units > inputs",
}


def oracle(inputs, units, reset_after):
    import keras

    layer = keras.layers.GRU(units, reset_after=reset_after)
    layer.build((None, None, inputs))
    return layer.count_params()


STEM = dict(
    ja="入力の次元が inputs、ユニットの数が units の GRU の層 1 つがもつパラメータを数える。weights は行列の要素の数、biases はバイアスの要素の数である。reset_after は Keras の `GRU` の引数で、真ならバイアスは入力の側と状態の側の 2 本、偽なら 1 本になる。",
    en="This counts the parameters of one GRU layer with `inputs` input features and `units` units; weights counts the elements of matrices, biases those of biases. reset_after is the argument of Keras's `GRU`: if true there are two biases, on the side of the input and on that of the state; if false there is one.",
)

VARIANTS = {
    "gate-by-gate": dict(
        right="3 * units * (inputs + units)", same="3 * (inputs * units + units * units)"
    ),
    "arithmetic": dict(right="(2 if reset_after else 1)", same="(1 + reset_after)"),
}

MISTAKES = {
    "four-blocks": dict(
        right="3 * units * (inputs + units)",
        wrong="4 * units * (inputs + units)",
        ja="組が 4 つあるのは LSTM。GRU は 2 つのゲートと候補の 3 組である。",
        en="Four blocks are an LSTM's; a GRU has three, two gates and the candidate.",
    ),
    "lstm-layer": dict(
        edits=[
            dict(right="3 * units * (inputs + units)", wrong="4 * units * (inputs + units)"),
            dict(right="3 * units * (2", wrong="4 * units * (2"),
        ],
        ja="これは LSTM の数え方。GRU にはメモリーセルがなく、そのためのゲートも 1 つ少ない。",
        en="This counts as for an LSTM; a GRU has no memory cell, and one gate fewer for it.",
    ),
    "two-blocks": dict(
        right="3 * units * (inputs + units)",
        wrong="2 * units * (inputs + units)",
        ja="ゲートは 2 つだが、候補を作る重みも要る。",
        en="There are two gates, but the candidate has weights as well.",
    ),
    "no-input": dict(
        right="(inputs + units)",
        wrong="units",
        ja="入力から来る重みが数えられていない。",
        en="The weights from the input are not counted.",
    ),
    "no-recurrence": dict(
        right="(inputs + units)",
        wrong="inputs",
        ja="直前の状態から来る重みが数えられていない。",
        en="The weights from the previous state are not counted.",
    ),
    "no-biases": dict(
        right="3 * units * (2 if reset_after else 1)",
        wrong="0",
        ja="バイアスが数えられていない。",
        en="The biases are not counted.",
    ),
    "state-to-state-only": dict(
        edits=[
            dict(right="(inputs + units)", wrong="units"),
            dict(right="3 * units * (2 if reset_after else 1)", wrong="0"),
        ],
        ja="状態から状態への行列しか数えていない。入力から来る重みとバイアスもある。",
        en="Only the matrices from state to state are counted; there are inputs and biases too.",
    ),
    "condition-reversed": dict(
        right="(2 if reset_after else 1)",
        wrong="(1 if reset_after else 2)",
        ja="条件が逆。2 本に分けるのは、行列を掛けたあとにリセットするときである。",
        en="The condition is reversed: two are needed where the reset comes after the matrix.",
    ),
    "truth-as-number": dict(
        right="(2 if reset_after else 1)",
        wrong="2 * reset_after",
        ja="偽を数とみると 0 なので、バイアスがなくなる。偽でも 1 本ある。",
        en="As a number, false is 0, and no bias would be left; there is one then, too.",
    ),
    "of-the-inputs": dict(
        right="3 * units * (2 if reset_after else 1)",
        wrong="3 * (units + inputs if reset_after else units)",
        ja="入力の側のバイアスも、入力にでなく、重みを掛けたあとに足される。長さは状態の側と同じである。",
        en="The bias on the side of the input, too, is added after the weights; it is as long as the other.",
    ),
    "matrices-doubled": dict(
        right="3 * units * (inputs + units)",
        wrong="3 * units * (inputs + units) * (2 if reset_after else 1)",
        ja="2 本になるのはバイアスだけで、行列は増えない。",
        en="It is the bias alone that comes twice, not the matrices.",
    ),
    "multiplied": dict(
        right="(inputs + units)",
        wrong="inputs * units",
        ja="入力と状態は横に並べて重みを掛けるのと同じで、次元は足される。",
        en="Input and state meet their weights as if laid side by side: their dimensions add up.",
    ),
    "always-one": dict(
        right="(2 if reset_after else 1)",
        wrong="1",
        ja="reset_after が真のとき、バイアスは入力の側と状態の側の 2 本になる。",
        en="With reset_after there are two biases, on the side of the input and on that of the state.",
    ),
    "always-two": dict(
        right="(2 if reset_after else 1)",
        wrong="2",
        ja="2 本になるのは reset_after が真のときだけ。",
        en="There are two only with reset_after.",
    ),
    "one-for-all": dict(
        right="3 * units * (2",
        wrong="units * (2",
        ja="バイアスは、2 つのゲートと候補のそれぞれにある。",
        en="Both gates and the candidate have a bias each.",
    ),
}
