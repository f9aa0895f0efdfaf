"""プーリングと小さな位置のずれ

特徴マップに 0 でない画素が 1 つだけあり、その値は正である。その画素を右に
right 画素、下に down 画素だけ動かしても、最大値プーリングの出力が変わらない
ことがある。画素の元の位置を一様に選ぶとき、出力が変わらない割合 share を
求めよ。

窓は縦横とも size 画素で、縦横とも stride 画素ずつずらす。size は stride の
正の整数倍である。マップは十分に大きく、画素は動かす前も後も端から離れている
（端の影響は考えない）。

    across        横にだけ動かしたときの、出力が変わらない割合
    along         縦にだけ動かしたときの、出力が変わらない割合
    share         横と縦に同時に動かしたときの、出力が変わらない割合
    parameters    このプーリング層の、学習するパラメータの個数。入力は channels
                  チャネル

引数はどれも整数である。across, along, share は実数、parameters は整数である。
across, along, share, parameters を、この順に返せ。

---
    0 ≤ right ≤ stride    0 ≤ down ≤ stride

---
Pooling and small shifts

A feature map has a single pixel that is not 0, and it is positive. Moving that
pixel to the right by `right` and down by `down` pixels may leave the output of
max pooling as it was. The pixel's place is chosen uniformly; find `share`, the
fraction of places for which the output does not change.

The windows are `size` pixels high and wide and move by `stride` pixels both
ways. size is stride itself or a multiple of it. The map is large enough, and
the pixel, before and after, far from its edges, which play no part.

    across        the fraction with no change when it moves only to the right
    along         the fraction with no change when it moves only down
    share         the fraction with no change when it moves both ways at once
    parameters    how many parameters this pooling layer learns if its input has
                  `channels` channels

All arguments are integers. across, along and share are real numbers, parameters
is an integer. Return across, along, share and parameters, in this order.
"""


def unchanged_share(size, stride, right, down, channels):
    across = ...  # TODO 1
    along = ...  # TODO 2
    share = ...  # TODO 3
    parameters = ...  # TODO 4
    return across, along, share, parameters
