"""重みにペナルティを付けた層（Keras）

全結合層 2 つのモデルを作り、コンパイルせよ。1 つ目の層の kernel には L2
ペナルティ、2 つ目の層の kernel には L1 ペナルティを、Keras の層の引数で付ける。
1 つ目の層の活性化関数は ReLU で、2 つ目の層に活性化関数はない。λ₂ は l2_decay、
λ₁ は l1_decay である。

ペナルティの式に ½ は付かない。Keras の `L2` がどうなっているかに気を付ける。
バイアスと出力にはペナルティを付けない。最適化は SGD、損失は平均二乗誤差とする。
モデル model を返せ。

採点では、同じ重みと入力を与えたときの model.losses の和、出力、1 回更新した後の
重みを、正しく作った Keras のモデルの値と比べる。

---
    (inputs,)
    → Dense hidden, ReLU    λ₂ Σ w²
    → Dense 1               λ₁ Σ |w|

    SGD: η = 0.125

---
Layers with penalties on their weights (Keras)

Build and compile a model of two fully connected layers. The kernel of the
first has an L2 penalty, that of the second an L1 penalty, given to Keras's
layers as arguments. The first layer has ReLU, the second no activation. λ₂ is
l2_decay and λ₁ is l1_decay.

There is no ½ in the penalties; mind what Keras's `L2` does about it. Neither
biases nor outputs are penalised. The optimizer is SGD, the loss the mean
squared error. Return the compiled model.

Grading compares the sum of model.losses, the output and the weights
after one update with those of a model rightly built in Keras, given
equal weights and inputs.
"""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)  # blank
    l1 = keras.regularizers.L1(l1_decay)  # blank
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)  # blank
    second = keras.layers.Dense(1, kernel_regularizer=l1)  # blank
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== grading ====

SECONDS = 20


def cases(rng):
    yield dict(inputs=3, hidden=5, l2_decay=0.25, l1_decay=0.125)
    # Many, so that the output is negative for some of the inputs, which ReLU would show.
    for least, most in [(2, 8), *[(12, 24)] * 4]:
        inputs, hidden = rng.choice(range(least, most), 2, replace=False).tolist()
        yield dict(
            inputs=inputs,
            hidden=hidden,
            l2_decay=float(rng.uniform(0.05, 0.1)),
            l1_decay=float(rng.uniform(0.15, 0.3)),
        )


BORDERS = {
    "many hidden units": "hidden > 12",
    "two factors": "l2_decay != l1_decay",
    "factors other than Keras's default of 0.01": "l2_decay > 0.04 and l1_decay > 0.04",
    "another number of hidden units than of inputs": "inputs != hidden",
}


def oracle(inputs, hidden, l2_decay, l1_decay):
    import keras

    x = keras.Input((inputs,))
    first = keras.layers.Dense(
        hidden, activation="relu", kernel_regularizer=keras.regularizers.L1L2(0.0, l2_decay)
    )
    second = keras.layers.Dense(1, kernel_regularizer=keras.regularizers.L1L2(l1_decay, 0.0))
    model = keras.Model(x, second(first(x)))
    model.compile(keras.optimizers.SGD(0.125), "mean_squared_error")
    return model


STEM = dict(
    ja="全結合層 2 つの Keras のモデルを作る。1 つ目の層の重みには L2 ペナルティ λ₂ Σ w²、2 つ目の層の重み"
    "には L1 ペナルティ λ₁ Σ |w| を付け、1 つ目の層の活性化関数は ReLU とする。λ₂ は l2_decay、λ₁ は "
    "l1_decay である。",
    en="A Keras model of two dense layers. The weights of the first have the L2 penalty λ₂ Σ w², those of "
    "the second the L1 penalty λ₁ Σ |w|, and the first has ReLU. λ₂ is l2_decay and λ₁ is l1_decay.",
)

VARIANTS = {
    "both-in-one": dict(
        edits=[
            dict(
                right="keras.regularizers.L2(l2_decay)", same="keras.regularizers.L1L2(l2=l2_decay)"
            ),
            dict(
                right="keras.regularizers.L1(l1_decay)", same="keras.regularizers.L1L2(l1=l1_decay)"
            ),
        ],
    ),
    "spelled-out": dict(
        right="keras.layers.Dense(1, kernel_regularizer=l1)",
        same='keras.layers.Dense(1, activation="linear", kernel_regularizer=l1)',
    ),
}

MISTAKES = {
    "l2-is-l1": dict(
        right="keras.regularizers.L2(l2_decay)",
        wrong="keras.regularizers.L1(l2_decay)",
        ja="1 つ目の層は L2。L1 では、小さな重みまで一定の強さで 0 に引かれる。",
        en="The first layer has L2; L1 pulls small weights towards 0 as strongly as large ones.",
    ),
    "l2-halved": dict(
        right="L2(l2_decay)",
        wrong="L2(0.5 * l2_decay)",
        ja="Keras の `L2` には ½ がなく、この問題のペナルティにもない。",
        en="Keras's `L2` has no ½, and neither has the penalty asked for.",
    ),
    "l2-default": dict(
        right="keras.regularizers.L2(l2_decay)",
        wrong='"l2"',
        ja='文字列 "l2" では、係数が既定の 0.01 になる。',
        en='With the string "l2" the factor is the default, 0.01.',
    ),
    "l1-is-l2": dict(
        right="keras.regularizers.L1(l1_decay)",
        wrong="keras.regularizers.L2(l1_decay)",
        ja="2 つ目の層は L1。2 乗ではなく絶対値の和である。",
        en="The second layer has L1: a sum of absolute values, not of squares.",
    ),
    "l1-default": dict(
        right="keras.regularizers.L1(l1_decay)",
        wrong='"l1"',
        ja='文字列 "l1" では、係数が既定の 0.01 になる。',
        en='With the string "l1" the factor is the default, 0.01.',
    ),
    "exchanged": dict(
        edits=[
            dict(right="kernel_regularizer=l2", wrong="kernel_regularizer=l1"),
            dict(right="kernel_regularizer=l1", wrong="kernel_regularizer=l2"),
        ],
        ja="2 つの層のペナルティが入れ替わっている。",
        en="The penalties of the two layers have changed places.",
    ),
    "elastic": dict(
        right="keras.regularizers.L1(l1_decay)",
        wrong="keras.regularizers.L1L2(l1_decay, l2_decay)",
        ja="L1 に L2 まで加わっている（Elastic Net）。この層は L1 だけである。",
        en="L2 comes on top of L1, an elastic net; this layer has L1 only.",
    ),
    "no-such-argument": dict(
        right="kernel_regularizer=l2",
        wrong="regularizer=l2",
        ja="層には重みとバイアスと出力があり、引数はどれへのペナルティかを名前で区別する。",
        en="A layer has a kernel, a bias and an output, and the name of the argument says which is penalised.",
    ),
    "activity": dict(
        right="kernel_regularizer=l2",
        wrong="activity_regularizer=l2",
        ja="これは層の出力へのペナルティ。重みではなく、入力によって変わってしまう。",
        en="This penalises what the layer puts out, which changes with the input, not its weights.",
    ),
    "bias": dict(
        right="kernel_regularizer=l2",
        wrong="bias_regularizer=l2",
        ja="バイアスに付いている。縮めたいのは kernel である。",
        en="This penalises the bias; it is the kernel that should shrink.",
    ),
    "first-free": dict(
        right=", kernel_regularizer=l2",
        wrong="",
        ja="1 つ目の層にペナルティが付いていない。regularizer は、層に渡して初めて損失に加わる。",
        en="The first layer has no penalty; a regularizer joins the loss only when a layer gets it.",
    ),
    "no-relu": dict(
        right=', activation="relu"',
        wrong="",
        ja="隠れ層の ReLU がない。",
        en="The hidden layer lacks its ReLU.",
    ),
    "relu-on-output": dict(
        right="Dense(1, kernel_regularizer=l1)",
        wrong='Dense(1, activation="relu", kernel_regularizer=l1)',
        ja="出力層にまで ReLU がある。負の値を出せなくなる。",
        en="The output layer has ReLU as well; it can no longer give a negative value.",
    ),
    "bias-too": dict(
        right="Dense(1, kernel_regularizer=l1)",
        wrong="Dense(1, kernel_regularizer=l1, bias_regularizer=l1)",
        ja="バイアスにもペナルティが付いている。",
        en="The bias is penalised as well.",
    ),
    "output-free": dict(
        right="Dense(1, kernel_regularizer=l1)",
        wrong="Dense(1)",
        ja="出力層の重みにもペナルティを付ける。",
        en="The weights of the output layer have a penalty, too.",
    ),
}
