"""SpecAugment と EDA

音声の特徴量 x と文 words を、ラベルが変わらないように変えた masked と edited を
求めよ。

x は対数メルスペクトログラムで、平均が 0 になるように正規化してある。masked は、
x の次の部分を 0 にしたものである。

    time_masks         (start, length): フレーム start から続く length 個のフ
                       レームの、全チャネル。ただし length が limit フレームを
                       超えるときは、limit フレームだけを隠す
    frequency_masks    (start, length): チャネル start から続く length 個のチャ
                       ネルの、全フレーム
    limit              フレームの数の share 倍の、小数点以下を切り捨てた整数

words は単語の番号の列である。まず、swaps の組 (i, j) を先頭から順に
1 組ずつとって、そのときの i 番目と j 番目を入れ替える（0 から数える）。
その結果が swapped である。次に、swapped の k 番目の単語を、uniform[k] が p より
小さければ消す。その結果が edited である。ただし、全部の単語が消えるなら、
swapped の keep 番目の単語だけを残す。

masked, edited の順に返せ。元の x と words は変えない。

---
    x, masked: (frames, channels)
    time_masks, frequency_masks, swaps: (pairs, 2), integers, pairs ≥ 0
    words, swapped, uniform: (length,)    edited: (kept,)

---
SpecAugment and EDA

Change x, features of speech, and words, a sentence, in ways that leave their
labels; the results are masked and edited.

x is a log mel spectrogram, normalised to a mean of 0. masked is x with zeros in
these places.

    time_masks         (start, length): all channels of `length` frames in a
                       row, of which `start` is the first. If that is more than
                       limit frames, only the first limit of them are masked
    frequency_masks    (start, length): all frames of `length` channels in a
                       row, of which `start` is the first
    limit              share times the number of frames, with what comes after
                       the decimal point dropped

words are the numbers of the words of a sentence. First the pairs (i, j) of
swaps are taken one after the other, and the words that are then in places i and
j (from 0) are exchanged: swapped. Then word k is deleted where uniform[k] is
less than p: edited. If that would delete all of the words, the one in place
keep of swapped is all that stays.

Return masked and edited, in this order. x and words themselves do not change.
"""

import numpy as np


def specaugment_eda(
    x,
    time_masks,
    frequency_masks,
    share,
    words,
    swaps,
    uniform,
    p,
    keep,
):
    masked = x.copy()
    limit = int(np.floor(share * len(x)))  # blank
    for start, length in time_masks:
        masked[start : start + min(length, limit)] = 0  # blank
    for start, length in frequency_masks:
        masked[:, start : start + length] = 0  # blank

    swapped = words.copy()
    for i, j in swaps:
        swapped[i], swapped[j] = swapped[j], swapped[i]  # blank
    edited = swapped[uniform >= p]  # blank
    if len(edited) == 0:
        edited = swapped[keep : keep + 1]  # blank
    return masked, edited


# ==== grading ====


def cases(rng):
    import numpy as np

    nothing = np.zeros((0, 2), dtype=int)
    yield dict(
        x=np.arange(1.0, 13).reshape(4, 3),
        time_masks=np.array([(0, 3)]),
        frequency_masks=np.array([(2, 1)]),
        share=0.5,
        words=np.array([10, 20, 30]),
        swaps=np.array([(0, 2), (2, 1)]),
        uniform=np.array([0.25, 0.75, 0.5]),
        p=0.5,
        keep=0,
    )

    def sentence(length, p, below):
        """Words and uniform numbers: so many below p; where that is not all, one is p, and two words are alike."""
        words = rng.choice(np.arange(100, 1000), size=length, replace=False)
        uniform = np.concatenate([rng.uniform(0, p, below), rng.uniform(p, 1, length - below)])
        if below < length:
            words[rng.choice(length, 2, replace=False)] = rng.integers(1, 100)
            uniform[-1] = p
        return dict(words=words, uniform=rng.permutation(uniform), p=p)

    for rounding in ((3.1, 3.4), (3.6, 3.9)):
        length = int(rng.integers(6, 10))
        frames, channels = (int(n) for n in rng.choice(range(10, 16), 2, replace=False))
        x = rng.normal(size=(frames, channels)) + 0.5
        i, j, k, m = rng.choice(length, size=4, replace=False)
        share = float(rng.uniform(*rounding)) / frames
        many = int(rng.integers(1, 4))
        short = np.stack([rng.integers(5, 9, many), rng.integers(0, 3, many)], axis=1)
        again = rng.integers(length, size=(many, 2))
        yield dict(
            # Up to the last frame and channel, two masks that overlap, and one longer than 3 frames.
            x=x - x.mean() + 0.01,
            time_masks=np.concatenate([[(1, 6), (2, 2), (frames - 2, 2)], short]),
            frequency_masks=np.concatenate([[(channels - 3, 3), (0, 2), (1, 3)], short]),
            share=share,
            # A word that moves on and one that meets itself.
            swaps=np.concatenate([[(i, j), (j, k), (m, m), (k, i), (m, j)], again]),
            keep=int(rng.integers(length)),
            **sentence(length, float(rng.uniform(0.2, 0.4)), int(rng.integers(1, 4))),
        )
    length, frames = int(rng.integers(4, 6)), int(rng.integers(6, 9))
    all_deleted = sentence(length, 0.9, length)
    all_deleted["uniform"].sort()  # the place that is kept has neither the largest nor the smallest
    yield dict(
        # Nothing is masked in time, and every word is below p.
        x=rng.normal(size=(frames, 9)),
        time_masks=nothing,
        frequency_masks=np.array([(4, 5), (2, 1)]),
        share=0.4,
        swaps=np.array([(0, length - 1), (1, 0), (length - 2, 1)]),
        keep=length - 2,
        **all_deleted,
    )
    yield dict(
        x=rng.normal(size=(9, frames)),
        time_masks=np.array([(5, 4), (1, int(rng.integers(2, 4)))]),
        frequency_masks=nothing,
        share=0.05,
        swaps=nothing,
        keep=length - 1,
        **sentence(length, 0.0, 0),
    )


BORDERS = {
    "a mask longer than the limit": "np.any(time_masks[:, 1] > np.floor(share * len(x)))",
    "a mask that is as long as the limit, or shorter": "np.any(time_masks[:, 1] <= np.floor(share * len(x)))",
    "a limit of no frames": "share * len(x) < 1",
    "a limit that is rounded": "share * len(x) % 1 > 0.1",
    "a mask that reaches the last channel": "np.any(frequency_masks.sum(axis=1) == x.shape[1])",
    "no mask in time": "len(time_masks) == 0",
    "no mask in frequency": "len(frequency_masks) == 0",
    "a word that is swapped again": "len(set(swaps.ravel().tolist())) < swaps.size",
    "no swap": "len(swaps) == 0",
    "a number that is p": "np.any(uniform == p)",
    "all words deleted": "np.all(uniform < p)",
    "none deleted": "np.all(uniform >= p)",
    "a word that occurs twice": "len(set(words.tolist())) < len(words)",
}


def oracle(x, time_masks, frequency_masks, share, words, swaps, uniform, p, keep):
    import tensorflow as tf

    frames, channels = x.shape
    limit = tf.cast(tf.floor(tf.constant(share * frames, dtype="float64")), "int64")

    def seen(count, masks, most):
        """Which of the places lie in none of the masks."""
        start, length = tf.transpose(tf.constant(masks, dtype="int64"))
        since = tf.range(count, dtype="int64")[:, None] - start
        inside = (since >= 0) & (since < tf.minimum(length, most))
        return tf.cast(~tf.reduce_any(inside, axis=1), "float64")

    seen_frames = seen(frames, time_masks, limit)
    seen_channels = seen(channels, frequency_masks, tf.constant(channels, dtype="int64"))
    swapped = tf.constant(words)
    for i, j in swaps:
        # A matrix that exchanges two rows is the identity with two rows exchanged.
        exchange = tf.tensor_scatter_nd_update(tf.range(len(words)), [[i], [j]], [int(j), int(i)])
        swapped = tf.gather(swapped, exchange)
    kept = tf.constant(uniform) >= p
    kept = kept | (tf.one_hot(keep, len(words)) > 0) & ~tf.reduce_any(kept)
    return x * seen_frames[:, None] * seen_channels, tf.boolean_mask(swapped, kept)


def plot(case, outputs):
    from matplotlib.figure import Figure

    x, masked = case["x"], outputs["masked"]
    if masked.shape != x.shape:
        return None
    figure = Figure(figsize=(8, 3.6), layout="constrained")
    most = abs(x).max()
    for panel, values, name in zip(
        figure.subplots(1, 2), (x, masked), ("x", "masked"), strict=True
    ):
        panel.imshow(values.T, origin="lower", cmap="RdBu", vmin=-most, vmax=most, aspect="auto")
        panel.set_title(name)
        panel.set_xlabel("frame")
        panel.set_ylabel("channel")
    words = "  ".join(str(word) for word in case["words"])
    edited = "  ".join(str(word) for word in outputs["edited"].flat)
    figure.supxlabel(f"{words}   →   {edited}", fontsize=9)
    return figure


STEM = dict(
    ja="対数メルスペクトログラム x（平均 0 に正規化）に SpecAugment を、単語の番号の列 words に EDA の\n"
    "入替えと削除を施す。時間のマスクの幅は、フレームの数の share 倍（切捨て）までに限る。入替えは\n"
    "組 (i, j) を 1 組ずつ順に行い、その後、uniform の値が p より小さい位置の単語を消す。全部が消え\n"
    "るなら、keep 番目だけを残す。\n\n"
    "    x: (frames, channels)    time_masks, frequency_masks: (pairs, 2): (start, length)",
    en="SpecAugment is applied to the log mel spectrogram x, normalised to a mean of 0, and swaps and\n"
    "deletions, as in EDA, to words. A mask in time is limited to share times the number of frames\n"
    "(rounded down). The pairs (i, j) are swapped one after the other; then words are deleted where\n"
    "uniform is less than p. Where all of them would go, the one in place keep stays.\n\n"
    "    x: (frames, channels)    time_masks, frequency_masks: (pairs, 2): (start, length)",
)

VARIANTS = {
    "floor": dict(right="int(np.floor(share * len(x)))", same="int(share * x.shape[0])"),
    "all-channels": dict(
        right="masked[start : start + min(length, limit)] = 0",
        same="masked[start:, :][: np.minimum(length, limit)] = 0.0",
    ),
    "times-zero": dict(
        right="masked[:, start : start + length] = 0",
        same="masked[:, start : start + length] *= 0",
    ),
    "at-once": dict(
        right="swapped[i], swapped[j] = swapped[j], swapped[i]",
        same="swapped[[i, j]] = swapped[[j, i]]",
    ),
    "list": dict(
        right="swapped[uniform >= p]",
        same="np.array([w for w, u in zip(swapped, uniform) if not u < p], dtype=int)",
    ),
    "bracket": dict(right="swapped[keep : keep + 1]", same="swapped[[keep]]"),
}

MISTAKES = {
    "limit-of-channels": dict(
        right="int(np.floor(share * len(x)))",
        wrong="int(share * x.shape[1])",
        ja="上限は時間の長さに対する割合である。これはチャネルの数の割合になっている。",
        en="The limit is a share of the duration; this is one of the number of channels.",
    ),
    "limit-rounded": dict(
        right="int(np.floor(share * len(x)))",
        wrong="round(share * len(x))",
        ja="四捨五入している。小数点以下は切り捨てる。",
        en="This rounds to the nearest; what comes after the point is dropped.",
    ),
    "limit-rounded-up": dict(
        right="int(np.floor(share * len(x)))",
        wrong="int(np.ceil(share * len(x)))",
        ja="切り上げている。小数点以下は切り捨てる。",
        en="This rounds up; what comes after the point is dropped.",
    ),
    "limit-at-least-1": dict(
        right="int(np.floor(share * len(x)))",
        wrong="max(1, int(np.floor(share * len(x))))",
        ja="短い音声では上限が 0 になり、時間のマスクを掛けない。1 に引き上げる決まりはない。",
        en="For short speech the limit is 0, and nothing is masked in time; nothing raises it to 1.",
    ),
    "no-limit": dict(
        right="min(length, limit)",
        wrong="length",
        ja="上限がないと、短い音声の大半が隠れることがある。",
        en="Without the limit most of a short utterance may be masked.",
    ),
    "always-the-limit": dict(
        right="min(length, limit)",
        wrong="limit",
        ja="いつも上限の長さを隠している。上限より短いマスクもある。",
        en="This always masks as much as the limit allows; some masks are shorter.",
    ),
    "too-long-is-dropped": dict(
        right="min(length, limit)",
        wrong="length * (length <= limit)",
        ja="上限より長いマスクを捨てている。捨てずに、上限の長さまで隠す。",
        en="A mask longer than the limit is left out here; it is to be cut to the limit.",
    ),
    "length-as-end": dict(
        right="masked[start : start + min(length, limit)]",
        wrong="masked[start : min(length, limit)]",
        ja="スライスの 2 つ目は終わりの位置で、長さではない。",
        en="The second number of a slice is where it ends, not how long it is.",
    ),
    "both-ends": dict(
        right="masked[start : start + min(length, limit)]",
        wrong="masked[start : start + min(length, limit) + 1]",
        ja="スライスの終わりは含まれないので、1 を足すと 1 フレーム多く隠れる。",
        en="The end of a slice is not part of it; with one more, a frame too many is masked.",
    ),
    "axes-exchanged": dict(
        edits=[
            dict(
                right="masked[start : start + min(length, limit)]",
                wrong="masked[:, start : start + min(length, limit)]",
            ),
            dict(right="masked[:, start : start + length]", wrong="masked[start : start + length]"),
        ],
        ja="時間と周波数が逆。x は、軸 0 がフレーム、軸 1 がチャネルである。",
        en="Time and frequency are exchanged: axis 0 of x is that of frames, axis 1 of channels.",
    ),
    "time-as-channels": dict(
        right="masked[start : start + min(length, limit)]",
        wrong="masked[:, start : start + min(length, limit)]",
        ja="時間のマスクがチャネルを隠している。フレームは軸 0 である。",
        en="The mask in time hides channels; frames are axis 0.",
    ),
    "mean-of-what-is-left": dict(
        right="masked[start : start + min(length, limit)] = 0",
        wrong="masked[start : start + min(length, limit)] = masked.mean(axis=0)",
        ja="チャネルごとの平均で埋めている。正規化してあるので、埋める値は 0 でよい。",
        en="This fills in the mean of each channel; features are normalised, and are masked with 0.",
    ),
    "frames-removed": dict(
        right="masked[start : start + min(length, limit)] = 0",
        wrong="masked = np.delete(masked, np.s_[start : start + min(length, limit)], axis=0)",
        ja="フレームを取り除くと発話が短くなる。隠すだけで、長さは変えない。",
        en="Without these frames the utterance is shorter; they are masked, and its duration stays.",
    ),
    "frequency-as-frames": dict(
        right="masked[:, start : start + length]",
        wrong="masked[start : start + length]",
        ja="周波数のマスクがフレームを隠している。チャネルは軸 1 である。",
        en="The mask in frequency hides frames; channels are axis 1.",
    ),
    "frequency-length-as-end": dict(
        right="masked[:, start : start + length]",
        wrong="masked[:, start:length]",
        ja="スライスの 2 つ目は終わりの位置で、長さではない。",
        en="The second number of a slice is where it ends, not how long it is.",
    ),
    "frequency-limited": dict(
        right="masked[:, start : start + length]",
        wrong="masked[:, start : start + min(length, limit)]",
        ja="上限を設けるのは時間のマスクだけである。",
        en="It is masks in time only that are limited.",
    ),
    "frequency-both-ends": dict(
        right="masked[:, start : start + length]",
        wrong="masked[:, start : start + length + 1]",
        ja="スライスの終わりは含まれないので、1 を足すと 1 チャネル多く隠れる。",
        en="The end of a slice is not part of it; with one more, a channel too many is masked.",
    ),
    "mean-per-frame": dict(
        right="masked[:, start : start + length] = 0",
        wrong="masked[:, start : start + length] = masked.mean(axis=1, keepdims=True)",
        ja="フレームごとの平均で埋めている。正規化してあるので、埋める値は 0 でよい。",
        en="This fills in the mean of each frame; features are normalised, and are masked with 0.",
    ),
    "overwritten": dict(
        right="swapped[i], swapped[j] = swapped[j], swapped[i]",
        wrong="swapped[i] = swapped[j]; swapped[j] = swapped[i]",
        ja="最初の代入で元の単語が失われ、同じ単語が 2 つになる。",
        en="The first assignment loses a word, and the other one is there twice.",
    ),
    "half-a-swap": dict(
        right="swapped[i], swapped[j] = swapped[j], swapped[i]",
        wrong="swapped[i] = words[j]",
        ja="一方を書き換えただけで、入れ替えていない。",
        en="This changes one place only: nothing is exchanged.",
    ),
    "old-words": dict(
        right="swapped[i], swapped[j] = swapped[j], swapped[i]",
        wrong="swapped[i], swapped[j] = words[j], words[i]",
        ja="元の文から取っている。前に入れ替えた単語が、また元に戻ってしまう。",
        en="This takes from the old sentence: words that moved before come back.",
    ),
    "not-swapped": dict(
        right="swapped[i], swapped[j] = swapped[j], swapped[i]",
        wrong="swapped[i], swapped[j] = swapped[i], swapped[j]",
        ja="左右の順が同じで、何も動かない。",
        en="Both sides have the same order, so nothing moves.",
    ),
    "kept-and-deleted": dict(
        right="uniform >= p",
        wrong="uniform < p",
        ja="消す単語のほうを残している。p は消す確率である。",
        en="This keeps the words to be deleted; p is the probability of being deleted.",
    ),
    "p-as-deleted": dict(
        right="uniform >= p",
        wrong="uniform > p",
        ja="p と等しいときも消している。消すのは p より小さいときだけである。",
        en="This deletes what is equal to p, too; only what is less than p goes.",
    ),
    "kept-with-p": dict(
        right="uniform >= p",
        wrong="uniform >= 1 - p",
        ja="p を残す確率とみなしている。p は消す確率である。",
        en="This takes p for the probability of being kept; it is that of being deleted.",
    ),
    "zeros-left": dict(
        right="swapped[uniform >= p]",
        wrong="np.where(uniform >= p, swapped, 0)",
        ja="0 に置き換えただけで、文の長さが変わっていない。",
        en="This puts zeros in their places; the sentence is as long as before.",
    ),
    "deleted-from-the-old": dict(
        right="swapped[uniform >= p]",
        wrong="words[uniform >= p]",
        ja="入れ替える前の文から消している。",
        en="This deletes from the sentence before anything was swapped.",
    ),
    "nothing-left": dict(
        right="swapped[keep : keep + 1]",
        wrong="swapped[:0]",
        ja="空の文にはラベルを付けられない。1 語は残す。",
        en="No label is true of an empty sentence; one word is to stay.",
    ),
    "everything-back": dict(
        right="swapped[keep : keep + 1]",
        wrong="swapped",
        ja="消すのをやめて、全部の単語を戻している。残すのは 1 語である。",
        en="This brings all words back; one of them is to stay.",
    ),
    "first-kept": dict(
        right="swapped[keep : keep + 1]",
        wrong="swapped[:1]",
        ja="いつも先頭の単語を残している。残す位置は keep で決まる。",
        en="It is always the first word that stays here; keep says which one.",
    ),
    "kept-from-the-old": dict(
        right="swapped[keep : keep + 1]",
        wrong="words[keep : keep + 1]",
        ja="入れ替える前の文の単語である。",
        en="That is the word of the sentence before anything was swapped.",
    ),
    "kept-as-number": dict(
        right="swapped[keep : keep + 1]",
        wrong="swapped[keep]",
        ja="1 つの数になっている。1 語だけの文も、長さ 1 の配列で表す。",
        en="This is a number; a sentence of one word is an array of length 1, too.",
    ),
}
