"""2 進数の足し算のデータ

RNN に足し算を教えるための入力 x と正解 y を、整数の組 a, b から作れ。

式の bit(m, t) は、整数 m の 2^t の位のビットである。軸 1 は時刻で、t = 0 が
最下位ビット、t = bits−1 が最上位ビットである。筆算と同じく下の位から読む。
a + b は 2^bits より小さいので、bits 桁に収まる。

関数 to_bits は、整数を並べた numbers を、0 と 1 からなる整数の配列に変える。
places は列ごとの位で、列 t に入るのは 2^places[t] の位のビットである。

---
    a, b: (samples,) int    0 ≤ a, b < 2^(bits−1)
    x: (samples, bits, 2)    y: (samples, bits, 1)    float64 ∈ {0, 1}
    numbers: (samples,) int    to_bits(numbers, bits): (samples, bits) int

    x[n, t, 0] = bit(a[n], t)
    x[n, t, 1] = bit(b[n], t)
    y[n, t, 0] = bit(a[n] + b[n], t)

---
Data for the addition of binary numbers

To teach an RNN to add, make its inputs x and the right answers y from the pairs
of integers a, b.

bit(m, t) is the bit of the integer m that counts 2^t. Axis 1 is time: t = 0 is
the lowest bit and t = bits−1 the highest, so that the sum is worked out as on
paper. a + b is less than 2^bits and so has room.

The function to_bits turns the integers in `numbers` into an array of the
integers 0 and 1. Column t holds the bit that counts 2^places[t].
"""

import numpy as np


def to_bits(numbers, bits):
    places = np.arange(bits)  # blank
    return numbers[:, np.newaxis] // 2**places % 2  # blank


def binary_add_dataset(a, b, bits):
    x = np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)  # blank
    y = to_bits(a + b, bits)[..., np.newaxis]  # blank
    x, y = x.astype(float), y.astype(float)
    return x, y


# ==== grading ====


def cases(rng):
    import numpy as np

    def pair(bits):
        """Two numbers with a carry between them, none of which reads the same from both ends."""
        while True:
            a, b = rng.integers(2 ** (bits - 1), size=2).tolist()
            texts = [f"{number:0{bits}b}" for number in (a, b, a + b)]
            carried = a + b not in (a ^ b, a | b)
            if a != b and carried and all(text != text[::-1] for text in texts):
                return a, b

    few, some, many = (3 + rng.choice(5, size=3, replace=False)).tolist()
    lengths = [4, *rng.integers([8, 13, 21], [12, 17, 31]).tolist()]
    for samples, bits in zip((1, some, few, many), lengths, strict=True):
        a, b = np.transpose([pair(bits) for _ in range(samples)])
        if samples == many:
            a[0], a[-2:], b[-1] = 0, 2 ** (bits - 1) - 1, 2 ** (bits - 1) - 1
        yield dict(a=a, b=b, bits=bits)


BORDERS = {
    "a carry": "np.any(a + b != a ^ b)",
    "a carry into the highest bit": "np.any(a + b >= 2 ** (bits - 1))",
    "more bits than a byte has": "bits > 8",
    "more than 16 bits": "bits > 16",
    "a number 0": "0 in a or 0 in b",
    "the greatest numbers": "np.any(a + b == 2**bits - 2)",
    "a alone is the greater one, and b": "np.any(a > b) and np.any(a < b)",
}


def oracle(a, b, bits):
    import numpy as np

    numbers = np.stack([a, b, a + b], axis=-1).astype("<u4")
    four_bytes = numbers[:, np.newaxis].view(np.uint8).reshape(len(a), 3, 4)
    table = np.unpackbits(four_bytes, axis=2, count=bits, bitorder="little").transpose(0, 2, 1)
    return table[..., :2].astype(np.float64), table[..., 2:].astype(np.float64)


STEM = dict(
    ja="2 進数の足し算を RNN に教えるためのデータを、整数の組 a, b から作る。x[n, t] は時刻 t に読む 2 つの"
    "ビット、y[n, t] はそのとき出力すべき和のビットで、それまでに読んだビットだけで決まる。a と b は bits−1 桁"
    "に、和は bits 桁に収まる。",
    en="From pairs of integers a, b this makes data that teach an RNN to add binary numbers. x[n, t] is the two "
    "bits read at step t, y[n, t] the bit of the sum that is due then and follows from the bits read so far. "
    "a and b fit into bits−1 places, their sum into `bits`.",
)


VARIANTS = {
    "shifted": dict(
        right="numbers[:, np.newaxis] // 2**places % 2",
        same="(numbers[:, np.newaxis] >> places) & 1",
    ),
    "dstack": dict(
        right="np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)",
        same="np.dstack([to_bits(a, bits), to_bits(b, bits)])",
    ),
    "column-of-sums": dict(
        right="to_bits(a + b, bits)[..., np.newaxis]",
        same="to_bits(np.add(b, a), bits).reshape(-1, bits, 1)",
    ),
}

MISTAKES = {
    "highest-bit-first": dict(
        right="np.arange(bits)",
        wrong="np.arange(bits)[::-1]",
        ja="繰り上がりは下の位から上の位へ伝わる。上の位から読むと、RNN はまだ見ていない繰り上がりを"
        "当てなければならない。",
        en="Carries go from low bits to high ones; read from the top, the RNN would have to guess "
        "carries it has not seen yet.",
    ),
    "ones-place-skipped": dict(
        right="np.arange(bits)",
        wrong="np.arange(1, bits + 1)",
        ja="最下位は 2⁰ = 1 の位。2 の位から始めると、奇数か偶数かが失われる。",
        en="The lowest place is that of 2⁰ = 1; begun at 2, odd and even look the same.",
    ),
    "one-bit-short": dict(
        right="np.arange(bits)",
        wrong="np.arange(bits - 1)",
        ja="a と b は bits−1 桁に収まるが、和にはもう 1 桁要る。",
        en="a and b fit into bits−1 places, but their sum needs one more.",
    ),
    "quotient": dict(
        right=" % 2",
        wrong="",
        ja="これは商で、その位より上のビットがすべて残っている。",
        en="This is the quotient, in which all higher bits are still there.",
    ),
    "masked-not-shifted": dict(
        right="numbers[:, np.newaxis] // 2**places % 2",
        wrong="numbers[:, np.newaxis] & 2**places",
        ja="その位のビットだけを残しても、値は 0 か 2^t で、0 か 1 にはならない。",
        en="That keeps the one bit, but where it stands: the value is 0 or 2^t, not 0 or 1.",
    ),
    "twice-the-place": dict(
        right="2**places",
        wrong="np.maximum(2 * places, 1)",
        ja="位の重みは 1 つ上がるごとに 2 倍になる。2 ずつ増えるのではない。",
        en="Each place counts twice as much as the one before, not two more.",
    ),
    "eight-bits": dict(
        right="numbers[:, np.newaxis] // 2**places % 2",
        wrong="numbers.astype(np.uint8)[:, np.newaxis] // 2**places % 2",
        ja="1 バイトには 8 桁しか入らず、それより上の位が失われる。",
        en="A byte has room for 8 places; what stands above them is lost.",
    ),
    "compared": dict(
        right="numbers[:, np.newaxis] // 2**places % 2",
        wrong="(numbers[:, np.newaxis] >= 2**places).astype(int)",
        ja="2^t 以上かどうかは桁数を表すだけで、その位のビットが立っているかどうかとは違う。",
        en="Being at least 2^t tells how long the number is, not whether that bit is set.",
    ),
    "exchanged": dict(
        right="[to_bits(a, bits), to_bits(b, bits)]",
        wrong="[to_bits(b, bits), to_bits(a, bits)]",
        ja="a と b が入れ替わっている。和は同じでも、入力としては別のもの。",
        en="a and b are exchanged: the sum is the same, the input is not.",
    ),
    "numbers-before-time": dict(
        right="axis=-1",
        wrong="axis=1",
        ja="これでは a と b の並ぶ軸が時刻の軸になる。各時刻に読むのは、同じ位の 2 つのビット。",
        en="This lays a and b along the axis of time; what is read at a step is two bits of one "
        "place.",
    ),
    "one-after-the-other": dict(
        right="np.stack([to_bits(a, bits), to_bits(b, bits)], axis=-1)",
        wrong="np.hstack([to_bits(a, bits), to_bits(b, bits)])[..., np.newaxis]",
        ja="a を読み終えてから b を読むことになる。同じ位のビットは同時に読ませる。",
        en="This reads all of a before b; the bits of one place are to be read together.",
    ),
    "no-carry": dict(
        right="a + b",
        wrong="a ^ b",
        ja="排他的論理和は繰り上がりのない足し算。繰り上がりこそ、RNN に覚えさせたいことである。",
        en="Exclusive or is addition without carries, and carries are what the RNN is to remember.",
    ),
    "bits-added": dict(
        right="to_bits(a + b, bits)",
        wrong="(to_bits(a, bits) + to_bits(b, bits))",
        ja="位ごとに足しただけでは 2 が現れ、上の位へ繰り上がらない。",
        en="Added place by place, 1 and 1 are left as 2, and nothing is carried to the next place.",
    ),
    "logical-or": dict(
        right="a + b",
        wrong="a | b",
        ja="論理和では 1 と 1 を足しても 1 で、繰り上がりも起きない。",
        en="With a logical or, 1 and 1 make 1, and nothing is carried.",
    ),
    "ninth-bit": dict(
        right="to_bits(a + b, bits)",
        wrong="to_bits(a + b, bits + 1)",
        ja="正解だけ 1 時刻長い。和は bits 桁に収まり、RNN は入力と同じ数だけ出力する。",
        en="The answer is a step longer than the input; the sum fits into `bits` places.",
    ),
    "no-output-axis": dict(
        right="[..., np.newaxis]",
        wrong="",
        ja="出力層は各時刻で 1 個の値を出す。1 個でも最後の軸は要る。",
        en="The output layer gives one value a step; even for one, the last axis is needed.",
    ),
}
