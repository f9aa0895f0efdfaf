"""Hard Negative Mining

default box の分類の損失 losses から、学習に使う負例を選び、chosen, loss の順
に返せ。positive は、物体と対応した box（正例）かどうかである。正例でない box
が負例（背景）で、正例よりずっと多い。

負例を、損失の大きい順に、正例の ratio 倍の個数まで選ぶ。損失が等しければ、番
号の小さい box が先である。負例がそれより少なければ、全部を選ぶ。chosen は、選
んだ負例かどうか（真偽値）である。正例は chosen に含めない。

loss は、正例と選んだ負例の損失の合計を、正例の個数で割った値とする。正例が 1
つもなければ、負例も選ばず、loss は 0 とする。

hardness は、正例が選ばれないようにした損失、order は box の番号を、選ばれる順
に並べたものである。losses は 0 以上である。

---
    losses, positive, hardness, order, chosen: (boxes,)
    ratio, count, loss: scalar    ratio: 1, 2, 3, …

---
Hard negative mining

From `losses`, the classification losses of default boxes, choose the negatives
that are used in training, and return chosen and loss, in this order. `positive`
says whether a box belongs to an object (a positive). The other boxes are
negatives (background), of which there are far more.

Choose negatives, the largest loss first, up to `ratio` times the number of
positives. Where losses are equal, the box with the smaller number comes first.
If there are fewer negatives than that, choose all of them. `chosen` says
whether a box is a chosen negative (truth values); positives are not in it.

`loss` is the sum of the losses of the positives and of the chosen negatives,
divided by the number of positives. Without any positive no negative is chosen
either, and the loss is 0.

`hardness` holds the losses, so changed that no positive is chosen, and `order`
the numbers of the boxes in the order in which they are chosen. No loss is
negative.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = ...  # TODO 1
    order = ...  # TODO 2
    count = ...  # TODO 3
    chosen[order[:count]] = True
    loss = ...  # TODO 4
    return chosen, loss
