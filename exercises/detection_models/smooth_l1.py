"""smooth L1 損失

予測した補正量 predicted と目標 target から、smooth L1 損失 loss と、predicted
に関するその勾配 gradient を求め、values, loss, gradient の順に返せ。positive
は、物体と対応した矩形（正例）かどうかである。

values は要素ごとの値である。差の絶対値が 1 より小さければ差の 2 乗の半分、そ
うでなければ、絶対値について傾き 1 で、なめらかにつながる直線とする（δ = 1 の
Huber 損失に等しい）。

loss は、正例の values の合計を、正例の個数で割った値である。4 つの補正量につ
いては平均せず、合計する。正例が 1 つもなければ、loss は 0 とする。count は割
る数である。

---
    predicted, target, values, gradient: (boxes, 4)
    positive: (boxes,)    count, loss: scalar

---
The smooth L1 loss

From predicted corrections and their targets find the smooth L1 loss, `loss`,
and its gradient with respect to `predicted`. `positive` says whether a box
belongs to an object (a positive). Return values, loss and gradient, in this
order.

`values` is the loss of each element: half the square of the difference if its
absolute value is smaller than 1, and otherwise the line of slope 1 in the
absolute value that joins smoothly (the same as the Huber loss with δ = 1).

`loss` is the sum of the values of the positives, divided by the number of
positives; over the four corrections it is a sum and not a mean. Without any
positive the loss is 0. `count` is what it is divided by.
"""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = ...  # TODO 1
    count = ...  # TODO 2
    loss = ...  # TODO 3
    slope = ...  # TODO 4
    gradient = ...  # TODO 5
    return values, loss, gradient
