"""RNN と BPTT の知識問題"""

SETS = {
    "unrolled": dict(
        stem=dict(
            ja="Elman 型の単純な RNN を時間方向に展開すると、各時刻 t に入力 x_t（3 次元）、中間層 h_t（4 次元）、出力 y_t（2 次元）をもつ順伝播型ネットワークとみなせる。中間層と出力層にはバイアスがある。系列の長さを T、初期状態を h_0 = 0 とする。",
            en="Unrolled in time, a simple RNN of Elman's kind is a feed-forward network that has at each step t an input x_t (3 dimensions), a hidden layer h_t (4 dimensions) and an output y_t (2 dimensions). The hidden and the output layer have biases. The sequence has the length T, and the initial state is h_0 = 0.",
        ),
        questions={
            "third_weight": dict(
                syllabus="3-(5)-i",
                ja="入力から中間層への重み、中間層から出力層への重みのほかに、この RNN がもつ 3 つ目の重みは、1 時刻前の（ア）から現在の（イ）への重みである。組合せはどれか。",
                en="Besides the weights from the input to the hidden layer and from the hidden layer to the output layer, this RNN has a third set of weights, from the (a) of the step before to the (b) of the present step. Which pair is right?",
                right=dict(
                    ja="（ア）中間層　（イ）中間層", en="(a) hidden layer   (b) hidden layer"
                ),
                wrong={
                    "output-fed-back": dict(
                        ja="（ア）出力層　（イ）中間層",
                        en="(a) output layer   (b) hidden layer",
                        why=dict(
                            ja="出力を戻すのは Jordan 型である。Elman 型が覚えておくのは中間層の状態である。",
                            en="It is Jordan's networks that feed the output back; Elman's keep the state of the hidden layer.",
                        ),
                    ),
                    "past-to-output": dict(
                        ja="（ア）中間層　（イ）出力層",
                        en="(a) hidden layer   (b) output layer",
                        why=dict(
                            ja="出力は現在の中間層だけから求める。過去は、現在の中間層を通して届く。",
                            en="The output is made from the present hidden layer; the past reaches it through that.",
                        ),
                    ),
                    "output-to-output": dict(
                        ja="（ア）出力層　（イ）出力層",
                        en="(a) output layer   (b) output layer",
                        why=dict(
                            ja="出力どうしを結ぶ重みはない。時刻と時刻をつなぐのは中間層である。",
                            en="No weights join one output to the next; what links the steps is the hidden layer.",
                        ),
                    ),
                },
            ),
            "weights_over_time": dict(
                syllabus="3-(5)-i",
                ja="T = 100 の系列を読むとき、時刻から次の時刻へ状態を送るための重み行列は、何組あるか。",
                en="When a sequence of T = 100 is read, how many matrices of weights are there for passing the state from one step to the next?",
                right="1",
                wrong={
                    "first-and-rest": dict(
                        text="2",
                        why=dict(
                            ja="最初の時刻だけ特別なのは初期状態であって、重みではない。",
                            en="What is special about the first step is the state it starts from, not a weight.",
                        ),
                    ),
                    "between-steps": dict(
                        text="99",
                        why=dict(
                            ja="隣り合う時刻の間ごとに別の重みがあると、学習のときより長い系列を読めない。",
                            en="With separate weights between each two steps, no longer sequence could be read than in training.",
                        ),
                    ),
                    "per-step": dict(
                        text="100",
                        why=dict(
                            ja="展開した図には時刻の数だけ描かれるが、どれも同じ 1 組である。だから長さの違う系列も読める。",
                            en="The unrolled drawing repeats it, yet it is a single one; hence any length can be read.",
                        ),
                    ),
                },
            ),
            "time_series": dict(
                syllabus="3-(5)-i",
                ja="時間の順に一定の間隔で観測され、値どうしに統計的な依存があるデータの列を、時系列データという。過去の状態を受け渡す RNN で扱う意味があるのはどれか。",
                en="A time series is a sequence of data observed in the order of time at regular intervals, whose values depend on one another statistically. Which of these is worth reading with an RNN, which carries its past state along?",
                right=dict(
                    ja="10 ミリ秒ごとに求めた音声の特徴量の列",
                    en="Features of speech, taken every 10 milliseconds",
                ),
                wrong={
                    "independent": dict(
                        ja="1 秒ごとに振った公正なさいころの目の列",
                        en="Throws of a fair die, made once a second",
                        why=dict(
                            ja="間隔は一定だが各回は独立で、過去を覚えても次の目の予測には役立たない。",
                            en="The intervals are regular, but the throws are independent: the past predicts nothing.",
                        ),
                    ),
                    "unordered": dict(
                        ja="会員番号の順に並べた千人の年齢の列",
                        en="Ages of a thousand members, listed by number",
                        why=dict(
                            ja="並びに時間の意味がなく、並べ替えても失われるものがない。",
                            en="The order is not one of time, and nothing is lost by another.",
                        ),
                    ),
                    "counts": dict(
                        ja="写真の画素を明るさごとに数えた個数の列",
                        en="Counts of a photo's pixels, by their brightness",
                        why=dict(
                            ja="順番は明るさの大小で、時間を追った観測ではない。",
                            en="They are ordered by brightness; nothing is observed in the course of time.",
                        ),
                    ),
                },
                source="Box, Jenkins, Reinsel, Ljung, Time Series Analysis: Forecasting and Control, 5th ed., Wiley, 2015, chapter 1",
            ),
        },
    ),
}


def third_weight():
    """The weights of a simple RNN in Keras with an output layer: the shape of what is neither input's nor output's."""
    import keras

    inputs, hidden, output = 3, 4, 2
    model = keras.Sequential(
        [
            keras.Input((7, inputs)),
            keras.layers.SimpleRNN(hidden, use_bias=False, return_sequences=True),
            keras.layers.Dense(output, use_bias=False),
        ]
    )
    shapes = [weights.shape for weights in model.get_weights()]
    shapes.remove((inputs, hidden))
    shapes.remove((hidden, output))
    return {
        "right": shapes == [(hidden, hidden)],
        "output-fed-back": shapes == [(output, hidden)],
        "past-to-output": shapes == [(hidden, output)],
        "output-to-output": shapes == [(output, output)],
    }


def weights_over_time():
    """The square matrices of Keras's simple RNN, unrolled over all its steps."""
    import keras

    steps, hidden = 100, 4
    model = keras.Sequential([keras.Input((steps, 3)), keras.layers.SimpleRNN(hidden, unroll=True)])
    found = sum(weights.shape == (hidden, hidden) for weights in model.get_weights())
    return {
        "right": found == 1,
        "first-and-rest": found == 2,
        "between-steps": found == steps - 1,
        "per-step": found == steps,
    }
