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
    lstm_gates = ...  # TODO 1
    gru_gates = ...  # TODO 2
    lstm_states = ...  # TODO 3
    gru_states = ...  # TODO 4
    smaller = ...  # TODO 5
    return lstm_gates, gru_gates, lstm_states, gru_states, smaller
