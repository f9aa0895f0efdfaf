"""半精度の数のビットを読む

IEEE 754 の半精度浮動小数点数（float16）は 16 ビットで、上から順に、符号 1 ビッ
ト、指数 5 ビット、仮数 10 ビットからなる。整数部と小数部に分かれているのではな
い。

bits の要素は、この 16 ビットを 0〜65535 の整数（int64）として読んだものである。
それぞれについて、3 つの部分を整数として読んだ sign, exponent, fraction と、表し
ている数 value を求めよ。

指数部には 15 を足した値が入っており、仮数部には、2 進数で 1.… と書いたときの小
数点以下だけが入っている。指数部が 0 のときは例外で（非正規化数）、先頭の 1 がな
く、2 の指数は指数部が 1 のときと同じである。指数部が 31 のときは無限大である
（仮数部は 0 とし、非数は扱わない）。どちらにも、符号が付く。

---
    bits, sign, exponent, fraction, value: (count,)

---
Reading the bits of a number in half precision

A number of half precision in IEEE 754 (float16) has 16 bits: from the top, 1
bit of sign, 5 bits of exponent and 10 bits of fraction. They are not split into
a part before the point and one behind it.

The elements of bits are these 16 bits read as an integer from 0 to 65535 (of
type int64). For each of them find sign, exponent and fraction, the three fields
read as integers, and the number it stands for, value.

The field of the exponent holds the exponent plus 15, and that of the fraction
only what stands behind the point where the number is written as 1.… in binary.
Where the field of the exponent is 0 it is otherwise (a subnormal number): there
is no leading 1, and the exponent of 2 is that of the field 1. Where the field
is 31 the number is infinite (the fraction is then 0; there is no NaN). Both
kinds have signs.
"""

import numpy as np


def fp16_fields(bits):
    sign = ...  # TODO 1
    exponent = ...  # TODO 2
    fraction = ...  # TODO 3

    normal = ...  # TODO 4
    subnormal = ...  # TODO 5
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = ...  # TODO 6
    return sign, exponent, fraction, value
