"""多層パーセプトロンのパラメータ数

全結合層を重ねたネットワークのパラメータの総数 total を、整数で返せ。バイアスも
数える。

sizes は、各層のユニットの数を、入力層、隠れ層、出力層と順に並べた整数の
リストで、長さは 2 以上である。たとえば [784, 50, 100, 10] は、784 次元の入力、
50 と 100 ユニットの隠れ層、10 ユニットの出力層をもつネットワークを表す。

与えられたコードの weights は 1 つの層の重みの数、biases はその層のバイアスの
数とする。

---
The number of parameters of a multilayer perceptron

Return, as an integer, `total`: how many parameters a network of fully connected
layers has, biases included.

`sizes` lists the number of units of every layer, from the input to the output
(at least two integers): [784, 50, 100, 10] is an input of 784 dimensions,
hidden layers of 50 and 100 units, and an output layer of 10.

In the code given, `weights` is the number of weights of one layer and `biases`
the number of its biases.
"""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]  # blank
        biases = sizes[layer]  # blank
        total = total + weights + biases  # blank
    return total


# ==== grading ====


def cases(rng):
    yield dict(sizes=[3, 4, 2])
    yield dict(sizes=[784, 50, 100, 10])
    yield dict(sizes=rng.integers(2, 40, size=2).tolist())
    yield dict(sizes=rng.integers(2, 40, size=rng.integers(5, 9)).tolist())
    same = int(rng.integers(3, 20))
    yield dict(sizes=[same + 1, same, same, 1])


BORDERS = {
    "no hidden layer": "len(sizes) == 2",
    "more than two hidden layers": "len(sizes) > 4",
    "layers of equal size": "any(one == other for one, other in zip(sizes, sizes[1:]))",
    "one output": "sizes[-1] == 1",
}


def oracle(sizes):
    import keras

    layers = [keras.layers.Dense(units) for units in sizes[1:]]
    return keras.Sequential([keras.Input(sizes[:1]), *layers]).count_params()


STEM = dict(
    ja="全結合層を重ねたネットワークのパラメータの総数 total を求める。sizes は、各層のユニットの数を、入力層から出力層まで順に並べたリストである。",
    en="This counts the parameters of a network of fully connected layers; `sizes` lists the number of units of every layer, from the input to the output.",
)

VARIANTS = {
    "in-place": dict(right="total + weights + biases", same="sum([total, weights, biases])"),
    "together": dict(
        edits=[
            dict(
                right="weights = sizes[layer - 1] * sizes[layer]",
                same="weights = (sizes[layer - 1] + 1) * sizes[layer]",
            ),
            dict(right="biases = sizes[layer]", same="biases = 0"),
        ],
    ),
}

MISTAKES = {
    "no-biases": dict(
        right="biases = sizes[layer]",
        wrong="biases = 0",
        ja="バイアスが数えられていない。",
        en="The biases are not counted.",
    ),
    "one-bias-per-layer": dict(
        right="biases = sizes[layer]",
        wrong="biases = 1",
        ja="バイアスは層に 1 つではなく、ユニットごとに 1 つある。",
        en="There is not one bias per layer but one per unit.",
    ),
    "bias-per-input": dict(
        right="biases = sizes[layer]",
        wrong="biases = sizes[layer - 1]",
        ja="バイアスは受け取る側のユニットにある。入力の数だけあるのではない。",
        en="Biases belong to the units that receive, not to the inputs.",
    ),
    "output-without-biases": dict(
        right="biases = sizes[layer]",
        wrong="biases = sizes[layer] if layer < len(sizes) - 1 else 0",
        ja="出力層のユニットにもバイアスがある。",
        en="Units of the output layer have biases, too.",
    ),
    "input-biases": dict(
        right="biases = sizes[layer]",
        wrong="biases = sizes[layer] + (sizes[0] if layer == 1 else 0)",
        ja="入力層は値を渡すだけで、バイアスをもたない。",
        en="The input layer only hands its values on and has no biases.",
    ),
    "units-added": dict(
        right="sizes[layer - 1] * sizes[layer]",
        wrong="(sizes[layer - 1] + sizes[layer])",
        ja="重みは、前の層のユニットと次の層のユニットの組ごとに 1 つある。和ではなく積になる。",
        en="There is a weight for every pair of units in the two layers: a product, not a sum.",
    ),
    "square": dict(
        right="sizes[layer - 1] * sizes[layer]",
        wrong="sizes[layer] * sizes[layer]",
        ja="同じ層の中の結合を数えている。全結合層がつなぐのは、隣り合う 2 つの層である。",
        en="This counts connections within one layer; a fully connected layer joins two neighbours.",
    ),
    "from-the-input": dict(
        right="sizes[layer - 1] * sizes[layer]",
        wrong="sizes[0] * sizes[layer]",
        ja="どの層も入力層から受け取ることになっている。受け取るのは、すぐ前の層から。",
        en="Here every layer takes the network's input; it takes the layer just before.",
    ),
    "last-layer-only": dict(
        right="total + weights + biases",
        wrong="weights + biases",
        ja="前の層までの合計が捨てられ、最後の層の分しか残らない。",
        en="The sum so far is dropped, and only the last layer is left.",
    ),
    "units-counted-too": dict(
        right="total + weights + biases",
        wrong="total + weights + biases + sizes[layer - 1]",
        ja="ユニットの出力はパラメータではない。入力層にもパラメータはない。",
        en="Outputs of units are no parameters, and an input layer has none either.",
    ),
    "multiplied": dict(
        right="weights + biases",
        wrong="weights * biases",
        ja="重みの数とバイアスの数は掛けずに足す。",
        en="Numbers of weights and of biases are added, not multiplied.",
    ),
}
