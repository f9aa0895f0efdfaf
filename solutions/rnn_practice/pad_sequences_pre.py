"""文の長さをそろえる（pad_sequences）

長さのまちまちな単語 ID の列 s_1, …, s_n を、長さ maxlen にそろえて 1 つの整数の
行列 padded にせよ。

sequences は列 s_i を並べたリストである。s_i は整数のリストで、どれにも
1 語以上ある。

Keras の `pad_sequences` の既定と同じく、短い列は前（左）を 0 で埋め、長い列は
前（左）を切り捨てて末尾の maxlen 語を残す。語の順序は変えない。kept には、
その列から残す語を並べる。

---
    sequences: [s_1, …, s_n]    maxlen: int, ≥ 1
    padded: (n, maxlen) int

---
Sentences of one length (pad_sequences)

Bring the sequences of word ids s_1, …, s_n, whose lengths differ, to the length
maxlen and put them into one matrix of integers, `padded`.

`sequences` is the list of the s_i; each is a list of integers and has at least
one word.

As Keras's `pad_sequences` does by default, fill short sequences with 0 at the
front (left), and cut long ones at the front (left), so that their last maxlen
words remain. The order of the words stays as it is. `kept` holds those words of
a sequence that remain.
"""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)  # blank
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]  # blank
        row[maxlen - len(kept) :] = kept  # blank
    return padded


# ==== grading ====


def cases(rng):
    # 0 is padding; as in Keras's IMDB data 1 begins a review, and the ids of words start from 4.
    middle, short = (6 + rng.choice(8, size=2, replace=False)).tolist()
    mixed = rng.permutation([1, 3, middle - 1, middle, middle + 1, middle + 5, 2 * middle])
    few, many = rng.choice([3, 4, 5, 6], size=2, replace=False)
    for lengths, maxlen in [
        ([2, 6, 4][: rng.integers(2, 4)], 4),
        (mixed, middle),
        (rng.integers(1, short, size=few), short),  # all of them shorter
        (rng.integers(51, 240, size=many), 50),  # all of them longer
        (rng.permutation([3, *rng.integers(1, 4, size=few - 2)]), 1),
    ]:
        rows = [[1, *(4 + rng.permutation(9996)[: length - 1]).tolist()] for length in lengths]
        yield dict(sequences=rows, maxlen=maxlen)


BORDERS = {
    "a sequence of just that length": "maxlen in map(len, sequences)",
    "all shorter": "all(len(s) < maxlen for s in sequences)",
    "all longer": "all(len(s) > maxlen for s in sequences)",
    "one word less, one word more": "{maxlen - 1, maxlen + 1} <= {len(s) for s in sequences}",
    "a single word": "1 in map(len, sequences)",
    "room for a single word": "maxlen == 1 < max(map(len, sequences))",
}


def oracle(sequences, maxlen):
    import keras

    return keras.utils.pad_sequences(sequences, maxlen=maxlen)


STEM = dict(
    ja="長さのまちまちな単語 ID の列を、長さ maxlen にそろえて 1 つの行列にする。Keras の pad_sequences の既定と同じく、"
    "短い列は前を 0 で埋め、長い列は前を切り捨てる。",
    en="This brings sequences of word ids, whose lengths differ, to the length maxlen and puts them into one matrix. "
    "As Keras's pad_sequences does by default, it pads short ones with 0 in front and cuts long ones off in front.",
)

VARIANTS = {
    "full": dict(
        right="np.zeros((len(sequences), maxlen), dtype=int)",
        same="np.full((len(sequences), maxlen), 0)",
    ),
    "counted-from-front": dict(
        right="sequence[-maxlen:]",
        same="sequence[max(len(sequence) - maxlen, 0) :]",
    ),
    "negative-start": dict(right="row[maxlen - len(kept) :]", same="row[-len(kept) :]"),
}

MISTAKES = {
    "filled-with-one": dict(
        right="np.zeros((len(sequences), maxlen), dtype=int)",
        wrong="np.ones((len(sequences), maxlen), dtype=int)",
        ja="IMDB のデータで 1 は文頭の印。埋めるのは、どの単語にも使わない 0 である。",
        en="In the IMDB data 1 marks the beginning of a review; the padding is 0, which is no word.",
    ),
    "filled-with-minus-one": dict(
        right="np.zeros((len(sequences), maxlen), dtype=int)",
        wrong="np.full((len(sequences), maxlen), -1)",
        ja="埋め込み層は ID を行の番号として使うので、負の数は入れられない。",
        en="An embedding uses ids as numbers of rows; a negative one has none.",
    ),
    "longest-for-all": dict(
        right="(len(sequences), maxlen)",
        wrong="(len(sequences), max(map(len, sequences)))",
        ja="最も長い列にそろえると、1 つの長い文のために行列全体が大きくなる。長さは maxlen と決まっている。",
        en="Sized for the longest, one long text makes the whole matrix wide; the length is to be "
        "maxlen.",
    ),
    "longest-at-most": dict(
        right="(len(sequences), maxlen)",
        wrong="(len(sequences), min(maxlen, max(map(len, sequences))))",
        ja="どの列も maxlen より短いと、行列が狭くなる。幅はデータによらず maxlen である。",
        en="Where all sequences are shorter, the matrix gets narrower; its width is maxlen whatever the data are.",
    ),
    "float": dict(
        right="dtype=int",
        wrong="dtype=float",
        ja="単語 ID は行の番号なので、整数で表す。",
        en="Word ids are numbers of rows: integers.",
    ),
    "end-cut": dict(
        right="sequence[-maxlen:]",
        wrong="sequence[:maxlen]",
        ja='末尾を切り捨てている。Keras の既定（truncating="pre"）で残るのは末尾の語である。',
        en='This cuts off the end; by Keras\'s default, truncating="pre", the last words remain.',
    ),
    "one-word-less": dict(
        right="sequence[-maxlen:]",
        wrong="sequence[1 - maxlen:]",
        ja="これで残るのは maxlen−1 語で、もう 1 語入るところが空いてしまう。",
        en="This keeps maxlen−1 words, though there is room for one more.",
    ),
    "long-dropped": dict(
        right="sequence[-maxlen:]",
        wrong="sequence if len(sequence) <= maxlen else []",
        ja="長い列が空になってしまう。長すぎる文も、捨てずに一部を使う。",
        en="Long sequences come out empty; a text that is too long is shortened, not dropped.",
    ),
    "reversed": dict(
        right="sequence[-maxlen:]",
        wrong="sequence[: -maxlen - 1 : -1]",
        ja="語が後ろから並んでいる。「前」なのは埋める場所のことで、語の順序は変わらない。",
        en="The words stand in the opposite order; “pre” is where the padding goes, not the way "
        "they are read.",
    ),
    "one-place-early": dict(
        right="row[maxlen - len(kept) :]",
        wrong="row[: maxlen - len(kept)]",
        ja="空けておく前の部分に語を入れている。語が入るのは、行の末尾の len(kept) 個である。",
        en="This writes where the padding belongs; the words go into the last places of the row.",
    ),
    "padded-behind": dict(
        right="row[maxlen - len(kept) :]",
        wrong="row[: len(kept)]",
        ja="後ろを埋めている。前から読む RNN の最後の状態が、0 を何度も読んだあとのものになってしまう。",
        en="This pads behind the words; an RNN's last state would then come after many zeros.",
    ),
}
