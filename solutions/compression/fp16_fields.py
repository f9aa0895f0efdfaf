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
    sign = bits >> 15  # blank
    exponent = (bits >> 10) & 31  # blank
    fraction = bits & 1023  # blank

    normal = (1 + fraction / 1024) * 2.0 ** (exponent - 15)  # blank
    subnormal = fraction / 1024 * 2.0**-14  # blank
    size = np.where(exponent == 0, subnormal, normal)
    size = np.where(exponent == 31, np.inf, size)
    value = np.where(sign == 1, -size, size)  # blank
    return sign, exponent, fraction, value


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(bits=np.array([15361]))  # just above 1
    for _ in range(2):
        count = int(rng.integers(4, 9))
        drawn = (
            rng.integers(0, 2, count),
            rng.integers(11, 21, count),
            rng.integers(1, 1024, count),
        )
        yield dict(bits=drawn[0] << 15 | drawn[1] << 10 | drawn[2])
    small = rng.integers(1, 1024, size=int(rng.integers(2, 5)))
    yield dict(bits=np.concatenate([[0, 1, 1023, 1024, 32769, 33792], small, small + 32768]))
    yield dict(bits=np.array([31743, 31744, 64511, 64512]))


BORDERS = {
    "infinity of either sign": "np.isin([31744, 64512], bits).all()",
    "the smallest and the largest subnormal number": "np.isin([1, 1023], bits).all()",
    "the smallest normal number": "np.any(bits == 1024)",
    "the largest number, of either sign": "np.isin([31743, 64511], bits).all()",
    "zero": "np.any(bits == 0)",
}


def oracle(bits):
    import numpy as np

    info = np.finfo(np.float16)
    written = [np.binary_repr(word, info.bits) for word in bits]
    fields = [(text[0], text[1 : 1 + info.nexp], text[-info.nmant :]) for text in written]
    sign, exponent, fraction = (
        np.array([int(f, 2) for f in column]) for column in zip(*fields, strict=True)
    )
    value = bits.astype(np.uint16).view(np.float16).astype(np.float64)
    return sign, exponent, fraction, value


STEM = dict(
    ja="半精度浮動小数点数（float16）の 16 ビットを整数 bits として受け取り、符号、指数、仮数の各部と、表している数を求める。",
    en="The 16 bits of numbers in half precision (float16) come as integers, bits. This takes out sign, exponent and fraction, and finds the numbers they stand for.",
)

VARIANTS = {
    "division": dict(right="bits >> 15", same="bits // 32768"),
    "shifted-after": dict(right="(bits >> 10) & 31", same="(bits & 0x7C00) >> 10"),
    "as-integers": dict(right="fraction / 1024 * 2.0**-14", same="fraction * 2.0**-24"),
    "by-a-factor": dict(right="np.where(sign == 1, -size, size)", same="(1 - 2 * sign) * size"),
}

MISTAKES = {
    "sign-shifted-less": dict(
        right="bits >> 15",
        wrong="bits >> 14",
        ja="2 ビットを読んでいて、指数部の先頭のビットが混ざる。",
        en="This reads two bits: the first of the exponent is among them.",
    ),
    "sign-as-a-factor": dict(
        right="bits >> 15",
        wrong="1 - 2 * (bits >> 15)",
        ja="符号の部分は 0 か 1 である。±1 の係数ではない。",
        en="The field of the sign is 0 or 1, not a factor of ±1.",
    ),
    "bfloat16": dict(
        edits=[
            dict(right="(bits >> 10) & 31", wrong="(bits >> 7) & 255"),
            dict(right="fraction = bits & 1023", wrong="fraction = bits & 127"),
            dict(
                right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
                wrong="(1 + fraction / 128) * 2.0 ** (exponent - 127)",
            ),
            dict(right="fraction / 1024 * 2.0**-14", wrong="fraction / 128 * 2.0**-126"),
        ],
        ja="これは bfloat16 の内訳（指数 8、仮数 7）である。",
        en="These are the fields of bfloat16: 8 bits of exponent and 7 of fraction.",
    ),
    "sign-in-the-exponent": dict(
        right="(bits >> 10) & 31",
        wrong="bits >> 10",
        ja="符号のビットが残り、負の数では指数部が 32 大きくなる。",
        en="The sign is still there: where it is set, the exponent is 32 too large.",
    ),
    "four-bits": dict(
        right="(bits >> 10) & 31",
        wrong="(bits >> 11) & 15",
        ja="指数部は 4 ビットではなく、5 ビットである。",
        en="The exponent has 5 bits, not 4.",
    ),
    "eleven-bits": dict(
        right="fraction = bits & 1023",
        wrong="fraction = bits & 2047",
        ja="仮数の精度は先頭の 1 を含めて 11 ビットだが、入っているのは 10 ビットである。",
        en="With the leading 1 there are 11 bits of precision, but only 10 of them are stored.",
    ),
    "fraction-by-the-top": dict(
        right="fraction = bits & 1023",
        wrong="fraction = bits >> 6",
        ja="仮数部は上位ではなく、下位のビットである。",
        en="The fraction is at the lower end, not at the top.",
    ),
    "no-leading-one": dict(
        right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
        wrong="fraction / 1024 * 2.0 ** (exponent - 15)",
        ja="正規化数では、書かれていない 1 が小数点の前にある。",
        en="In front of the point a normal number has a 1 that is not stored.",
    ),
    "biased-by-16": dict(
        right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
        wrong="(1 + fraction / 1024) * 2.0 ** (exponent - 16)",
        ja="5 ビットの指数のバイアスは、16 ではなく 15 である。",
        en="The bias of 5 bits of exponent is 15, not 16.",
    ),
    "no-bias": dict(
        right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
        wrong="(1 + fraction / 1024) * 2.0**exponent",
        ja="バイアスを引かないと、1 より小さい数を表せない。",
        en="Unless the bias is taken away, no number is less than 1.",
    ),
    "divided-by-1023": dict(
        right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
        wrong="(1 + fraction / 1023) * 2.0 ** (exponent - 15)",
        ja="2 進数の小数なので、10 ビットを 2 の 10 乗で割る。",
        en="It is a binary fraction: 10 bits are divided by 2 to the power of 10.",
    ),
    "integer-and-decimal": dict(
        right="(1 + fraction / 1024) * 2.0 ** (exponent - 15)",
        wrong="exponent + fraction / 1024",
        ja="5 ビットは整数部ではなく、2 の何乗かを表す。",
        en="The 5 bits are no integer part: they say to which power 2 is raised.",
    ),
    "subnormal-by-15": dict(
        right="fraction / 1024 * 2.0**-14",
        wrong="fraction / 1024 * 2.0**-15",
        ja="指数部の 0 からバイアスを引いた値ではなく、最小の正規化数とつながる値である。",
        en="The exponent is not 0 less the bias: it goes on where normal numbers end.",
    ),
    "subnormal-with-one": dict(
        right="fraction / 1024 * 2.0**-14",
        wrong="(1 + fraction / 1024) * 2.0**-14",
        ja="非正規化数には、先頭の 1 がない。0 を表せるのはそのためである。",
        en="A subnormal number has no leading 1, which is how there is a zero.",
    ),
    "flushed": dict(
        right="fraction / 1024 * 2.0**-14",
        wrong="0.0 * fraction",
        ja="非正規化数を 0 とみなす装置もあるが、表している数は 0 ではない。",
        en="Some devices take subnormal numbers for 0, but that is not what they stand for.",
    ),
    "sign-reversed": dict(
        right="np.where(sign == 1, -size, size)",
        wrong="np.where(sign == 0, -size, size)",
        ja="符号のビットが立っているときが負である。",
        en="It is where the bit is set that a number is negative.",
    ),
    "complement": dict(
        right="np.where(sign == 1, -size, size)",
        wrong="size - sign",
        ja="符号は別に表されていて、2 の補数のように引くものではない。",
        en="The sign stands apart; nothing is subtracted, as in two's complement.",
    ),
}
