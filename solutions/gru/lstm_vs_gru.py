"""LSTM と GRU の違い

標準的な（Keras の）LSTM と GRU について、次の 5 つを返せ。

    lstm_gates, gru_gates: ゲートの数（整数）
    lstm_states, gru_states: 次の時刻に渡すベクトルの数（整数）
    smaller: パラメータが少ないのはどちらか（文字列）

候補を作る部分は、ゲートに数えない。smaller は、入力の次元とユニットの数が
同じ層を比べて、"LSTM", "GRU", "equal" のどれかとする。

---
LSTM and GRU

Return five things about the standard LSTM and GRU (those of Keras):

lstm_gates and gru_gates, how many gates they have (integers; the part that
makes the candidate is no gate); lstm_states and gru_states, how many vectors
they hand to the next step (integers); and smaller, which of them has fewer
parameters when inputs and units are the same: one of the strings "LSTM",
"GRU", "equal".
"""


def lstm_vs_gru():
    lstm_gates = 3  # blank
    gru_gates = 2  # blank
    lstm_states = 2  # blank
    gru_states = 1  # blank
    smaller = "GRU"  # blank
    return lstm_gates, gru_gates, lstm_states, gru_states, smaller


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import keras

    units, inputs = 4, 3
    lstm, gru = keras.layers.LSTM(units), keras.layers.GRU(units)
    for layer in (lstm, gru):
        layer.build((None, None, inputs))
    # The kernel has one block for each gate and one for the candidate.
    gates = [layer.weights[0].shape[-1] // units - 1 for layer in (lstm, gru)]
    x = keras.ops.zeros((1, 2, inputs))
    states = [
        len(cls(units, return_state=True)(x)) - 1 for cls in (keras.layers.LSTM, keras.layers.GRU)
    ]
    sizes = {"LSTM": lstm.count_params(), "GRU": gru.count_params()}
    smaller = "equal" if len(set(sizes.values())) == 1 else min(sizes, key=sizes.get)
    return *gates, *states, smaller


VARIANTS = {
    "sum": dict(right="lstm_gates = 3", same="lstm_gates = 1 + 2"),
}

MISTAKES = {
    "lstm-two": dict(
        right="lstm_gates = 3",
        wrong="lstm_gates = 2",
        ja="消すゲートと書き込むゲートのほかに、外に出す量を決める出力ゲートがある。",
        en="Besides the gates for dropping and writing there is one for what is let out.",
    ),
    "lstm-four": dict(
        right="lstm_gates = 3",
        wrong="lstm_gates = 4",
        ja="4 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
        en="One of the four blocks of weights makes the candidate and is no gate.",
    ),
    "lstm-one": dict(
        right="lstm_gates = 3",
        wrong="lstm_gates = 1",
        ja="記憶に対して、消す、書き込む、出すを別々のゲートが受けもつ。",
        en="Dropping, writing and letting out have a gate each.",
    ),
    "gru-three": dict(
        right="gru_gates = 2",
        wrong="gru_gates = 3",
        ja="3 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
        en="One of the three blocks of weights makes the candidate and is no gate.",
    ),
    "gru-one": dict(
        right="gru_gates = 2",
        wrong="gru_gates = 1",
        ja="混ぜる割合を決める更新ゲートのほかに、候補を作るときに働くリセットゲートがある。",
        en="Besides the update gate, which mixes, a reset gate acts inside the candidate.",
    ),
    "gru-four": dict(
        right="gru_gates = 2",
        wrong="gru_gates = 4",
        ja="GRU は、LSTM のゲートを減らして簡単にしたもの。",
        en="A GRU is an LSTM made simpler, with fewer gates.",
    ),
    "lstm-one-state": dict(
        right="lstm_states = 2",
        wrong="lstm_states = 1",
        ja="LSTM は、出力 h とは別に記憶 c も次の時刻に渡す。",
        en="Besides its output h, an LSTM hands its memory c to the next step.",
    ),
    "lstm-three-states": dict(
        right="lstm_states = 2",
        wrong="lstm_states = 3",
        ja="ゲートの値は次の時刻に渡されない。毎回計算し直される。",
        en="The gates' values are not handed on; they are computed anew at each step.",
    ),
    "gru-two-states": dict(
        right="gru_states = 1",
        wrong="gru_states = 2",
        ja="GRU に記憶セル c はない。状態 h がその役目も兼ねる。",
        en="A GRU has no memory cell c; its state h plays that part too.",
    ),
    "gru-no-state": dict(
        right="gru_states = 1",
        wrong="gru_states = 0",
        ja="状態を渡さなければ、過去を見ることができない。",
        en="Without a state handed on, nothing of the past could be seen.",
    ),
    "lstm-smaller": dict(
        right='smaller = "GRU"',
        wrong='smaller = "LSTM"',
        ja="重みの組は LSTM が 4 つ、もう一方が 3 つ。組が少ないほうが小さい。",
        en="An LSTM has four blocks of weights, the other three; fewer blocks make the smaller layer.",
    ),
    "equal": dict(
        right='smaller = "GRU"',
        wrong='smaller = "equal"',
        ja="ゲートの数が違えば、重みの組の数も違う。",
        en="With another number of gates there is another number of blocks of weights.",
    ),
}
