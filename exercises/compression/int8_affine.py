"""8 ビット整数への量子化

実数 r を、整数 q、尺度 scale、零点 zero_point（整数）によって r ≒ scale (q −
zero_point) と表す。q は int8 の −128〜127 である。

まず、代表的なデータ calibration（すべてが 0 ではない）から範囲を決める。範囲
は、その最小値 low から最大値 high までとし、0 を含まないときは、0 を含むように
一方の端を 0 まで広げる。scale と zero_point は、low が −128 に、high が 127 に
対応するように決め、zero_point は最も近い整数に丸める（scale は丸める前の範囲か
ら決める）。

次に、データ x を量子化した整数 q と、それを実数に戻した restored を求める。最も
近い整数に丸め、範囲を超えた値は端の整数にする。丸める値がちょうど 2 つの整数の
真ん中になることはない。

---
    calibration: (count,)    x, q, restored: (rows, columns)
    scale, zero_point: ()

---
Quantising to integers of 8 bits

A real number r is written as r ≈ scale (q − zero_point), with an integer q, a
scale and an integer zero_point. q is an int8, from −128 to 127.

First the range is found from representative data, calibration (not all 0): from
their smallest value, low, to their largest, high. Where it does not contain 0,
the end nearer to 0 is moved to 0. scale and zero_point are such that −128
stands for low and 127 for high; zero_point is rounded to the nearest integer
(scale comes from the range as it was before).

Then quantise the data x: find the integers q, and restored, what they are as
real numbers. Round to the nearest integer; what is out of range becomes the
integer at its end. What is rounded never lies in the middle between two
integers.
"""

import numpy as np


def int8_affine(calibration, x):
    low = ...  # TODO 1
    high = ...  # TODO 2
    scale = ...  # TODO 3
    zero_point = ...  # TODO 4

    q = ...  # TODO 5
    restored = ...  # TODO 6
    return scale, zero_point, q, restored
