"""RNN のパラメータ数

次のモデルがもつパラメータの総数 total を整数で返せ。バイアスも数える。

    1. 長さ steps の系列の各時刻に、inputs 次元のベクトルが入る。
    2. Keras の `SimpleRNN` を重ねる。units は各層のユニット数を、入力に近い順に
       並べたリスト（長さは 1 以上）である。最後の層のほかは、全時刻の状態を次の
       層に渡す（return_sequences=True）。
    3. 最後の層は、最後の時刻の状態だけを `Dense` に渡す。`Dense` のユニット数は
       outputs である。

コードの before は 1 つの `SimpleRNN` 層に入るベクトルの次元、width はその層の
ユニット数、kernel と recurrent_kernel は、その層がもつ同じ名の重みの要素数であ
る。dense は `Dense` 層のパラメータ数である。

---
The number of parameters of an RNN

Return, as an integer, `total`: how many parameters this model has, biases
included.

    1. The input is a sequence of length `steps`, at every step a vector of
       `inputs` dimensions.
    2. Layers of Keras's `SimpleRNN` are stacked. units lists how many units
       each has, from the input upwards (at least one layer). All but the last
       hand the states of all steps to the next layer (return_sequences=True).
    3. The last one hands only the state of the last step to a `Dense` layer of
       `outputs` units.

In the code, before is the dimension of the vectors that enter one `SimpleRNN`
layer, and width the number of its units; kernel and recurrent_kernel are the
numbers of elements of its weights of these names. dense is the number of
parameters of the `Dense` layer.
"""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = units[layer - 1] if layer > 0 else inputs  # blank
        kernel = before * width  # blank
        recurrent_kernel = width * width  # blank
        total = total + kernel + recurrent_kernel + width  # blank
    dense = units[-1] * outputs + outputs  # blank
    total = total + dense
    return total


# ==== grading ====


def cases(rng):
    yield dict(steps=3, inputs=1, units=[2], outputs=1)
    for layers in (1, 2, rng.integers(3, 6)):
        steps, inputs, outputs, *units = rng.choice(range(3, 40), 3 + layers, replace=False)
        yield dict(
            steps=int(steps),
            inputs=int(inputs),
            units=[int(width) for width in units],
            outputs=int(outputs),
        )


BORDERS = {
    "a single layer": "len(units) == 1 and units[0] > 2",
    "layers that differ in size": "len(set(units)) > 2",
    "a sequence of several steps": "steps > 1",
}


def oracle(steps, inputs, units, outputs):
    import keras

    layers = [keras.layers.SimpleRNN(width, return_sequences=True) for width in units[:-1]]
    return keras.Sequential(
        [
            keras.Input((steps, inputs)),
            *layers,
            keras.layers.SimpleRNN(units[-1]),
            keras.layers.Dense(outputs),
        ]
    ).count_params()


STEM = dict(
    ja="""長さ steps の系列（各時刻に inputs 次元）を読む `SimpleRNN` の層を重ね、最後の時刻の状態を
`Dense`（outputs ユニット）に渡す。units は各 `SimpleRNN` 層のユニット数のリストである。このモデルの
パラメータの総数を、バイアスも含めて数える。""",
    en="""`SimpleRNN` layers are stacked on a sequence of length `steps` with `inputs` dimensions at each step;
units lists how many units each has. The state of the last step goes to a `Dense` layer of `outputs` units.
This counts the parameters of the model, biases included.""",
)

VARIANTS = {
    "one-list": dict(
        right="units[layer - 1] if layer > 0 else inputs",
        same="[inputs, *units][layer]",
    ),
    "power": dict(right="width * width", same="width**2"),
    "bias-as-an-input": dict(
        right="units[-1] * outputs + outputs",
        same="(units[-1] + 1) * outputs",
    ),
    "counted-together": dict(
        edits=[
            dict(right="kernel = before * width", same="kernel = (before + width + 1) * width"),
            dict(right="width * width", same="0"),
            dict(right="recurrent_kernel + width", same="recurrent_kernel"),
        ],
    ),
}

MISTAKES = {
    "kernel-of-each-step": dict(
        right="kernel = before * width",
        wrong="kernel = steps * before * width",
        ja="入力に掛ける重みは全時刻で共有されるので、系列がどれだけ長くても 1 組である。",
        en="All steps share the weights of the input: there is one set, however long the sequence.",
    ),
    "kernel-added": dict(
        right="kernel = before * width",
        wrong="kernel = before + width",
        ja="重みは、入力の成分とユニットの組ごとに 1 つある。和ではなく積になる。",
        en="There is a weight for every pair of a component of the input and a unit: a product.",
    ),
    "four-blocks": dict(
        edits=[
            dict(right="kernel = before * width", wrong="kernel = 4 * before * width"),
            dict(right="width * width", wrong="4 * width * width"),
            dict(right="recurrent_kernel + width", wrong="recurrent_kernel + 4 * width"),
        ],
        ja="4 組あるのは、ゲートをもつ LSTM。単純な RNN にゲートはなく、1 組である。",
        en="Four sets belong to the LSTM with its gates; a simple RNN has no gates and one set.",
    ),
    "no-recurrent-kernel": dict(
        right="width * width",
        wrong="0",
        ja="これでは全結合層と同じ数になる。1 時刻前の状態に掛ける重みもある。",
        en="This is the count of a dense layer; the state of the step before has weights too.",
    ),
    "recurrent-kernel-of-each-step": dict(
        right="width * width",
        wrong="(steps - 1) * width * width",
        ja="展開した図で時刻の間ごとに描かれる矢印は、どれも同じ 1 つの重みである。",
        en="The arrows drawn between steps in an unrolled picture are all one and the same weight.",
    ),
    "one-to-one": dict(
        right="width * width",
        wrong="width",
        ja="ユニットの 1 時刻前の値は、自分だけでなく、同じ層のすべてのユニットに届く。",
        en="What a unit was one step before reaches every unit of its layer, not only itself.",
    ),
    "recurrent-kernel-from-the-input": dict(
        right="width * width",
        wrong="before * width",
        ja="この重みが掛かるのは入力ではなく、同じ層の 1 時刻前の状態である。",
        en="These weights do not meet the input but the layer's own state of the step before.",
    ),
    "no-bias": dict(
        right="recurrent_kernel + width",
        wrong="recurrent_kernel",
        ja="`SimpleRNN` には既定でバイアスがある。",
        en="By default a `SimpleRNN` has a bias.",
    ),
    "single-bias": dict(
        right="recurrent_kernel + width",
        wrong="recurrent_kernel + 1",
        ja="バイアスは層に 1 つではなく、ユニットごとに 1 つある。",
        en="There is not one bias per layer but one per unit.",
    ),
    "two-biases": dict(
        right="recurrent_kernel + width",
        wrong="recurrent_kernel + 2 * width",
        ja="入力の側と状態の側に別々のバイアスをもつのは PyTorch。足せば 1 つなので、Keras は 1 組だけもつ。",
        en="PyTorch has a bias for the input and one for the state; they only add up, and Keras has "
        "one.",
    ),
    "bias-of-each-step": dict(
        right="recurrent_kernel + width",
        wrong="recurrent_kernel + steps * width",
        ja="バイアスも重みと同じく、全時刻で共有される。",
        en="Like the weights, the biases are shared by all steps.",
    ),
    "always-the-first-input": dict(
        right="units[layer - 1] if layer > 0 else inputs",
        wrong="inputs",
        ja="2 つ目からの層が読むのは、元の入力ではなく、すぐ前の層の状態である。",
        en="From the second layer on, what a layer reads is not the input but the states of the "
        "layer before.",
    ),
    "input-beside-the-state": dict(
        right="units[layer - 1] if layer > 0 else inputs",
        wrong="sum(units[:layer], inputs)",
        ja="次の層に渡るのは状態だけで、それまでの入力が横に並ぶわけではない。",
        en="Only the states go on to the next layer; what went in before is not laid beside them.",
    ),
    "wrapped-index": dict(
        right="units[layer - 1] if layer > 0 else inputs",
        wrong="units[layer - 1]",
        ja="添字 −1 は末尾を指す。最初の層には、最後の層の状態ではなく系列が入る。",
        en="Index −1 is the end of the list; it is the sequence that enters the first layer, not the "
        "last layer's states.",
    ),
    "last-layer-only": dict(
        right="total + kernel + recurrent_kernel + width",
        wrong="kernel + recurrent_kernel + width",
        ja="前の層までの合計が捨てられ、最後の層の分しか残らない。",
        en="The sum so far is dropped, and only the last layer is left.",
    ),
    "dense-without-bias": dict(
        right="units[-1] * outputs + outputs",
        wrong="units[-1] * outputs",
        ja="出力層のバイアスが数えられていない。",
        en="The biases of the output layer are not counted.",
    ),
    "dense-on-the-first-layer": dict(
        right="units[-1] * outputs + outputs",
        wrong="units[0] * outputs + outputs",
        ja="出力層が受け取るのは、最後に重ねた層の状態である。",
        en="What the output layer takes is the state of the last layer of the stack.",
    ),
    "dense-on-all-steps": dict(
        right="units[-1] * outputs + outputs",
        wrong="steps * units[-1] * outputs + outputs",
        ja="出力層が受け取るのは最後の時刻の状態だけで、全時刻の状態をつないだものではない。",
        en="The output layer takes the state of the last step, not those of all steps in one row.",
    ),
    "recurrent-output": dict(
        right="units[-1] * outputs + outputs",
        wrong="units[-1] * outputs + outputs * outputs + outputs",
        ja="出力どうしは時刻の間でつながらない。再帰するのは `SimpleRNN` の中だけである。",
        en="Outputs are not connected from step to step; recurrence stays inside `SimpleRNN`.",
    ),
}
