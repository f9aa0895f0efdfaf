"""RNN の 3 つの重みと時系列データ

RNN には大きく分けて 3 つの重みがある。入力から中間層への重み W_in、中間層から出力層への重み W_out、
そしてもう 1 つの重み W である。次の 3 つの問いに、それぞれ文字列で答えよ。

third_weight: W は何に掛かる重みか。

    "hidden-to-hidden"  1 時刻前の中間層に掛け、いまの中間層へ送る
    "output-to-hidden"  1 時刻前の出力層に掛け、いまの中間層へ送る
    "input-to-output"   いまの入力に掛け、いまの出力層へ送る
    "bias"              何にも掛けず、いまの中間層に足す

weights_over_time: 長さ T の系列を読むとき、W は何組あるか。

    "shared"            1 組。すべての時刻で同じものを使う
    "per-step"          T 組。時刻ごとに別のものを使う
    "between-steps"     T − 1 組。隣り合う 2 時刻の間ごとに別のものを使う
    "first-and-rest"    2 組。最初の時刻と、それより後の時刻とで使い分ける

time_series: RNN が扱う時系列データとは、どのようなデータか。

    "dependent"         時間の順に一定間隔で観測され、互いに統計的な依存関係をもつデータの列
    "independent"       時間の順に一定間隔で観測され、互いに統計的に独立なデータの列
    "unordered"         並べ替えても意味の変わらないデータの集まり
    "periodic"          一定の周期で同じ値をくり返すデータの列

---
The three weights of an RNN, and time series

An RNN has three weights: W_in from the input to the hidden layer, W_out from the hidden
layer to the output layer, and one more, W. Answer each of three questions with a string.

third_weight: what does W multiply? "hidden-to-hidden" (the hidden layer one step ago, on
its way to the hidden layer now), "output-to-hidden" (the output layer one step ago, on its
way to the hidden layer now), "input-to-output" (the input now, on its way to the output
layer now), "bias" (nothing: it is added to the hidden layer now).

weights_over_time: how many sets of W are there when a sequence of length T is read?
"shared" (one, the same at every step), "per-step" (T, one for each step), "between-steps"
(T − 1, one between each step and the next), "first-and-rest" (two, one for the first step
and one for all later steps).

time_series: what data is a time series? "dependent" (a sequence observed in the order of
time at regular intervals, whose members depend on one another statistically),
"independent" (observed in the same way, but statistically independent of one another),
"unordered" (a collection that means the same in any order), "periodic" (a sequence that
repeats the same values with a fixed period).
"""


def rnn_three_weights():
    third_weight = ...  # TODO 1
    weights_over_time = ...  # TODO 2
    time_series = ...  # TODO 3
    return third_weight, weights_over_time, time_series
