"""パーセプトロンの学習則

重み w とバイアス b を、パーセプトロンの学習則（誤り訂正則）で更新せよ。学習後の
w, b と errors を、この順に返せ。

x の 1 行が 1 件のデータで、t はその正解（0 か 1 の整数）である。出力 y は、重み
を掛けた入力の和にバイアスを加えた値が 0 より大きければ 1、そうでなければ
（ちょうど 0 でも）0 とする。

データを上から 1 件ずつ見て、そのつど更新する。出力が正解と等しければ、何も変え
ない。1 を出すべきところで 0 を出したら、w に入力の η 倍、b に η を加える。0 を
出すべきところで 1 を出したら、同じだけ引く。difference は、加える、引く、
変えないのどれかを表す整数（1, −1, 0）である。

x を上から下まで 1 回見ることを 1 エポックとし、最大で epochs 回繰り返す。
ただし、1 エポックを通して誤りがなければ、そこで終わる。errors には、エポック
ごとの誤りの件数 count を、最後のエポックの分まで並べる。

---
    x: (samples, features)    t: (samples,)    w: (features,)    b: scalar
    errors: (1 … epochs,)    η = learning_rate > 0

---
The learning rule of the perceptron

Update weights w and a bias b by the perceptron's learning rule (error
correction). Return w, b and errors, in this order, as they are after learning.

Each row of x is a sample, and t holds its right answer, the integer 0 or 1. The
output y is 1 where the weighted sum of the inputs plus the bias is greater than
0, and else (at exactly 0, too) it is 0.

Samples are looked at one by one, from the top, and the update is made at once.
Where the output is right, nothing changes. Where it is 0 and should be 1, η
times the input is added to w, and η to b. Where it is 1 and should be 0, as
much is taken off. `difference` is an integer that says which of these: 1, −1,
or 0 for no change.

To see x once from top to bottom is an epoch. There are at most `epochs` of
them; an epoch without an error is the last one, however. `errors` lists
`count`, the number of errors, of each epoch up to the last.
"""


def perceptron_learning(x, t, w, b, learning_rate, epochs):
    errors = []
    for _ in range(epochs):
        count = 0
        for features, target in zip(x, t, strict=True):
            y = ...  # TODO 1
            difference = ...  # TODO 2
            w = ...  # TODO 3
            b = ...  # TODO 4
            count += int(y != target)
        errors.append(count)
        ...  # TODO 5
    return w, b, errors
