"""BERT の入力の埋め込み

BERT の入力は、[CLS] 文 A [SEP] 文 B [SEP] または [CLS] 文 A [SEP] のトークンの
番号の列 ids で、短い列は後ろに [PAD] を詰めて長さをそろえてある。ids から、
文の区分 segments と、エンコーダに入る埋め込み embedded を求め、この順に返せ。

    before      各位置について、それより前（その位置を含まない）の [SEP] の数
    segments    [CLS] から 1 つ目の [SEP] まで（[SEP] を含む）は 0、その後の文 B
                とその [SEP] は 1。[PAD] は、どこでも 0
    summed      トークン、区分、位置の 3 つの埋め込みを組み合わせたもの
    embedded    summed を層正規化したもの。gamma 倍して beta を足す

埋め込みの表は token_table、segment_table、position_table で、行がベクトルであ
る。位置の番号は、列の先頭を 0 とする。位置の表は、列より長いことがある。層正規
化の分散は要素の数で割り、epsilon は分散に足す。sep_id と pad_id は [SEP] と
[PAD] の番号である。

---
    ids, before, segments: (batch, length)    sep_id, pad_id: int
    token_table: (vocabulary, size)    segment_table: (2, size)
    position_table: (positions, size)    positions ≥ length
    summed, embedded: (batch, length, size)
    gamma, beta: (size,)    epsilon: float

---
The input embedding of BERT

BERT reads [CLS] sentence A [SEP] sentence B [SEP], or [CLS] sentence A [SEP],
as a row of token numbers, ids; short rows are filled up at the end with [PAD].
From ids compute `segments`, which tells the sentences apart, and `embedded`,
which enters the encoder; return them in this order.

    before      for each place, how many [SEP] stand before it (without itself)
    segments    0 from [CLS] to the first [SEP], this included, 1 for sentence B
                and its [SEP]; 0 for [PAD] anywhere
    summed      the three embeddings, of token, segment and position, combined
    embedded    summed after layer normalisation, times gamma, plus beta

The tables of embeddings are token_table, segment_table and position_table; each
row is a vector. Positions are numbered from 0 at the start of a row; their
table may be longer than the rows. The variance of the layer normalisation
divides by the number of elements, and epsilon is added to it. sep_id and pad_id
are the numbers of [SEP] and [PAD].
"""

import numpy as np


def bert_input_embedding(
    ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon
):
    before = np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)  # blank
    segments = np.where((before == 1) & (ids != pad_id), 1, 0)  # blank
    places = position_table[: ids.shape[1]]  # blank
    summed = token_table[ids] + segment_table[segments] + places  # blank
    mean = np.mean(summed, axis=-1, keepdims=True)  # blank
    variance = np.var(summed, axis=-1, keepdims=True)  # blank
    embedded = gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta  # blank
    return segments, embedded


# ==== grading ====


def cases(rng):
    import numpy as np

    def tables(vocabulary, positions, size, scale):
        return dict(
            token_table=scale * rng.normal(size=(vocabulary, size)),
            segment_table=scale
            * (rng.normal(size=(2, size)) + [[1.0], [-1.0]] * rng.normal(size=size)),
            position_table=scale * rng.normal(size=(positions, size)),
            gamma=rng.uniform(0.5, 2, size=size),
            beta=rng.normal(size=size),
        )

    yield dict(
        ids=np.array([[3, 0, 2, 0, 1]]),
        sep_id=0,
        pad_id=1,
        token_table=np.array([[2.0, 0], [0, 0], [1, 1], [1, 2]]),
        segment_table=np.array([[1.0, 0], [5, 9]]),
        position_table=np.array([[0.0, 2], [1, 4], [3, 3], [0, 1], [2, 0]]) + rng.integers(0, 2),
        gamma=np.array([1.0, 2]),
        beta=np.array([0.0, 1]),
        epsilon=0.25,
    )
    for number in range(3):
        sizes = rng.permutation([0, 1, 2])
        batch, size, length = sizes + [3, 6, 10] + number % 2
        vocabulary = int(length + 5)
        cls_id, sep_id, pad_id = rng.permutation(vocabulary)[:3].tolist()
        words = np.delete(np.arange(vocabulary), [cls_id, sep_id, pad_id])
        ids = rng.choice(words, size=(batch, length))
        ids[:, 0] = cls_id
        ids[0, [3, length - 1]] = sep_id  # two sentences, no padding
        ids[1, 4] = sep_id  # one sentence
        ids[1, 5:] = pad_id
        ids[2:, [2, 6]] = sep_id  # two sentences and padding
        ids[2:, 7:] = pad_id
        case = tables(vocabulary, length + 3 * (number != 1), size, [1, 1, 0.02][number])
        yield (
            dict(ids=ids, sep_id=sep_id, pad_id=pad_id)
            | case
            | dict(epsilon=[1e-12, 1e-2, 1e-3][number])
        )


BORDERS = {
    "two sentences without padding": "np.any(np.all(ids != pad_id, axis=1) & (np.sum(ids == sep_id, axis=1) == 2))",
    "two sentences and padding": "np.any((ids[:, -1] == pad_id) & (np.sum(ids == sep_id, axis=1) == 2))",
    "one sentence and padding": "np.any((ids[:, -1] == pad_id) & (np.sum(ids == sep_id, axis=1) == 1))",
    "a table of positions that is longer": "len(position_table) > ids.shape[1]",
    "a table of positions that is just as long": "len(position_table) == ids.shape[1]",
    "an epsilon that shows": "epsilon > 0.1 * np.var(token_table)",
    "numbers of the special tokens that are not the first": "max(sep_id, pad_id) > 2",
}


def oracle(ids, sep_id, pad_id, token_table, segment_table, position_table, gamma, beta, epsilon):
    import keras
    import numpy as np

    segments = np.zeros(ids.shape, dtype=int)
    for row, tokens in enumerate(ids.tolist()):
        first = tokens.index(sep_id)
        if sep_id in tokens[first + 1 :]:
            segments[row, first + 1 : tokens.index(sep_id, first + 1) + 1] = 1
    positions = np.broadcast_to(np.arange(ids.shape[1]), ids.shape)
    embedded = []
    for numbers, table in zip(
        (ids, segments, positions), (token_table, segment_table, position_table), strict=True
    ):
        layer = keras.layers.Embedding(*table.shape)
        layer.build()
        layer.set_weights([table])
        embedded.append(layer(numbers))
    norm = keras.layers.LayerNormalization(epsilon=epsilon)
    norm.build(embedded[0].shape)
    norm.set_weights([gamma, beta])
    return segments, norm(keras.layers.Add()(embedded))


STEM = dict(
    ja="BERT の入力（[CLS] 文 A [SEP] 文 B [SEP] または [CLS] 文 A [SEP] のトークンの番号。後ろに [PAD] を詰める）\n"
    "から、文の区分 segments と、エンコーダに入る埋め込み embedded を求める。",
    en="From the input of BERT, numbers of the tokens of [CLS] sentence A [SEP] sentence B [SEP], or [CLS]\n"
    "sentence A [SEP], filled up with [PAD], this computes segments, which tells the sentences apart,\n"
    "and embedded, which enters the encoder.",
)

VARIANTS = {
    "shifted": dict(
        right="np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)",
        same="np.pad(np.cumsum(ids == sep_id, axis=1), ((0, 0), (1, 0)))[:, :-1]",
    ),
    "product": dict(
        right="np.where((before == 1) & (ids != pad_id), 1, 0)",
        same="(before == 1) * (ids != pad_id) * 1",
    ),
    "take": dict(
        right="position_table[: ids.shape[1]]",
        same="position_table[np.arange(ids.shape[1])]",
    ),
    "rows": dict(
        right="token_table[ids] + segment_table[segments] + places",
        same="np.take(token_table, ids, axis=0) + np.take(segment_table, segments, axis=0) + places[None]",
    ),
    "by-hand": dict(
        right="np.var(summed, axis=-1, keepdims=True)",
        same="np.mean((summed - mean) ** 2, axis=-1, keepdims=True)",
    ),
    "power": dict(
        right="gamma * (summed - mean) / np.sqrt(variance + epsilon)",
        same="gamma * (summed - mean) * (variance + epsilon) ** -0.5",
    ),
}

MISTAKES = {
    "itself-included": dict(
        right="np.cumsum(ids == sep_id, axis=1) - (ids == sep_id)",
        wrong="np.cumsum(ids == sep_id, axis=1)",
        ja="[SEP] 自身も数えている。1 つ目の [SEP] は文 A の側に属する。",
        en="This counts a [SEP] at its own place; the first one belongs to sentence A.",
    ),
    "down-the-batch": dict(
        right="np.cumsum(ids == sep_id, axis=1)",
        wrong="np.cumsum(ids == sep_id, axis=0)",
        ja="バッチの方向に数えている。区分は、列ごとに位置の順で決まる。",
        en="This counts down the batch; segments follow from the places within each row.",
    ),
    "padding-in-b": dict(
        right="(before == 1) & (ids != pad_id)",
        wrong="before == 1",
        ja="文が 1 つのとき、[SEP] の後の [PAD] まで文 B になる。",
        en="With one sentence the [PAD] after its [SEP] would belong to sentence B.",
    ),
    "all-after": dict(
        right="np.where((before == 1) & (ids != pad_id), 1, 0)",
        wrong="np.where(before >= 1, 1, 0)",
        ja="1 つ目の [SEP] より後がすべて 1 になる。[PAD] は 0 である。",
        en="All after the first [SEP] gets 1; [PAD] has 0.",
    ),
    "exchanged": dict(
        right="np.where((before == 1) & (ids != pad_id), 1, 0)",
        wrong="np.where((before == 1) & (ids != pad_id), 0, 1)",
        ja="文 A と文 B の番号が逆である。",
        en="The numbers of sentences A and B are exchanged.",
    ),
    "from-one": dict(
        right="position_table[: ids.shape[1]]",
        wrong="np.roll(position_table, -1, axis=0)[: ids.shape[1]]",
        ja="位置を 1 から数えている。列の先頭の位置は 0 である。",
        en="Positions are numbered from 1 here; the start of a row has number 0.",
    ),
    "whole-table": dict(
        right="position_table[: ids.shape[1]]",
        wrong="position_table",
        ja="位置の表のすべての行を使うと、表が列より長いとき、形が合わない。",
        en="The whole table does not fit in shape where it is longer than the rows.",
        exam=False,
    ),
    "by-token": dict(
        right="position_table[: ids.shape[1]]",
        wrong="position_table[ids % len(position_table)]",
        ja="トークンの番号で引いている。位置の埋め込みは、並びの何番目かで決まる。",
        en="This looks up token numbers; a position's vector depends on its place alone.",
        exam=False,
    ),
    "sine": dict(
        right="position_table[: ids.shape[1]]",
        wrong="np.array([[np.sin(p / 1e4 ** (i / token_table.shape[1])) if i % 2 == 0 else "
        "np.cos(p / 1e4 ** ((i - 1) / token_table.shape[1])) for i in range(token_table.shape[1])]"
        " for p in range(ids.shape[1])])",
        ja="これは Transformer の原論文の、学習しない位置エンコーディングである。BERT の位置は表を学習する。",
        en="That is the fixed positional encoding of the original Transformer; BERT learns a table.",
        exam=False,
    ),
    "no-segment": dict(
        right="token_table[ids] + segment_table[segments] + places",
        wrong="token_table[ids] + places",
        ja="区分の埋め込みがない。同じ語が文 A と文 B のどちらにあるか、区別できない。",
        en="The segment is missing: one cannot tell whether a word stands in sentence A or B.",
    ),
    "no-position": dict(
        right="token_table[ids] + segment_table[segments] + places",
        wrong="token_table[ids] + segment_table[segments]",
        ja="位置の埋め込みがない。自己注意は並びを区別しないので、語順が失われる。",
        en="The position is missing: self-attention does not see the order of words by itself.",
    ),
    "concatenated": dict(
        right="token_table[ids] + segment_table[segments] + places",
        wrong="np.concatenate([token_table[ids], segment_table[segments], "
        "np.broadcast_to(places, token_table[ids].shape)], axis=-1)",
        ja="連結すると次元が 3 倍になる。3 つは同じ大きさで、要素ごとに組み合わせる。",
        en="Concatenated the size is three times as large; the three have one size, and are combined elementwise.",
    ),
    "averaged": dict(
        right="token_table[ids] + segment_table[segments] + places",
        wrong="(token_table[ids] + segment_table[segments] + places) / 3",
        ja="3 で割っている。平均ではなく、和である。",
        en="This divides by 3; it is a sum, not a mean.",
    ),
    "multiplied": dict(
        right="+ segment_table[segments] + places",
        wrong="* segment_table[segments] + places",
        ja="区分の埋め込みを掛けると、トークンの成分が拡大縮小されてしまう。",
        en="Multiplied by the segment's vector, the components of the token are scaled.",
    ),
    "mean-of-batch": dict(
        right="np.mean(summed, axis=-1, keepdims=True)",
        wrong="np.mean(summed, axis=0, keepdims=True)",
        ja="バッチについて平均している。層正規化は、1 つのトークンの成分について平均する。",
        en="This is a mean over the batch; layer normalisation takes it over the components of one token.",
    ),
    "mean-of-row": dict(
        right="np.mean(summed, axis=-1, keepdims=True)",
        wrong="np.mean(summed, axis=(1, 2), keepdims=True)",
        ja="列のすべてのトークンをまとめて平均している。トークンごとに求める。",
        en="This is one mean for all tokens of a row; each token has its own.",
    ),
    "variance-of-row": dict(
        right="np.var(summed, axis=-1, keepdims=True)",
        wrong="np.var(summed, axis=(1, 2), keepdims=True)",
        ja="列のすべてのトークンをまとめた分散である。トークンごとに求める。",
        en="This is one variance for all tokens of a row; each token has its own.",
    ),
    "unbiased": dict(
        right="np.var(summed, axis=-1, keepdims=True)",
        wrong="np.var(summed, axis=-1, keepdims=True, ddof=1)",
        ja="要素の数から 1 を引いた数で割っている。層正規化では、要素の数で割る。",
        en="This divides by one less than the number of elements; layer normalisation divides by their number.",
    ),
    "deviation": dict(
        right="np.var(summed, axis=-1, keepdims=True)",
        wrong="np.std(summed, axis=-1, keepdims=True)",
        ja="標準偏差の平方根で割ることになる。",
        en="With this one divides by the root of the standard deviation.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(variance + epsilon)",
        wrong="(np.sqrt(variance) + epsilon)",
        ja="ε を標準偏差に足している。足すのは分散である。",
        en="ε is added to the deviation; it belongs to the variance.",
    ),
    "no-epsilon": dict(
        right="np.sqrt(variance + epsilon)",
        wrong="np.sqrt(variance)",
        ja="ε がない。分散が小さいと、値が大きくずれる。",
        en="Without ε values are far off where the variance is small.",
    ),
    "no-root": dict(
        right="np.sqrt(variance + epsilon)",
        wrong="(variance + epsilon)",
        ja="分散で割っている。平方根をとらないと、大きさが 1 にそろわない。",
        en="This divides by the variance; without a root sizes do not become 1.",
    ),
    "all-scaled": dict(
        right="gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta",
        wrong="gamma * ((summed - mean) / np.sqrt(variance + epsilon) + beta)",
        ja="beta まで gamma 倍している。",
        en="beta is multiplied by gamma, too.",
    ),
    "not-scaled": dict(
        right="gamma * (summed - mean) / np.sqrt(variance + epsilon) + beta",
        wrong="(summed - mean) / np.sqrt(variance + epsilon)",
        ja="正規化しただけで、gamma と beta がない。",
        en="This is normalised only, without gamma and beta.",
    ),
}
