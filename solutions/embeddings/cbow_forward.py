"""CBOW の順伝播

1 つの文の各語を、その周囲の語から予測する CBOW の順伝播を書け。words は語の
番号の列である。

    context          周囲の語の番号。前後それぞれ window 語までで、文の外の場
                     所も、予測する語の場所も含まない
    hidden           周囲の語のベクトル（embeddings の行）の平均
    scores           語彙のすべての語の得点。バイアスはない
    probabilities    得点の softmax。1 行が 1 つの場所
    loss             その場所にある語の負の対数尤度（自然対数）の、文の全場所
                     での平均

同じ語が周囲に 2 度現れれば、平均でも 2 度数える。予測する語と同じ語が周囲の
別の場所にあれば、それも周囲の語である。文には 2 語以上あり、window は文より
長いこともある。probabilities, loss の順に返せ。

---
    words: (steps,)    window, loss: scalar
    probabilities: (steps, vocabulary)
    embeddings: (vocabulary, dimensions)    kernel: (dimensions, vocabulary)

---
Forward pass of CBOW

Write the forward pass of CBOW, which predicts each word of a sentence from the
words around it. `words` holds their numbers.

    context          the numbers of the words around: up to `window` words on
                     each side, none beyond the sentence. The place that is
                     predicted is not among them
    hidden           the mean of the vectors (rows of `embeddings`) of these
    scores           a score for each word of the vocabulary; there is no bias
    probabilities    the softmax of the scores: a row for each place
    loss             the negative log-likelihood (natural logarithm) of the
                     word that stands there, averaged over all places of the
                     sentence

A word that is around twice counts twice in the mean. Where the predicted word
stands at another place around, too, it is one of the words around. A sentence
has two words or more; the window may be longer than it. Return probabilities
and loss, in this order.
"""

import numpy as np


def softmax(scores):
    weights = np.exp(scores - np.max(scores))
    return weights / np.sum(weights)


def cbow_forward(words, window, embeddings, kernel):
    steps = len(words)
    probabilities = np.zeros((steps, len(embeddings)))
    for place in range(steps):
        before = words[max(place - window, 0) : place]  # blank
        after = words[place + 1 : place + 1 + window]  # blank
        context = np.concatenate([before, after])
        hidden = embeddings[context].mean(axis=0)  # blank
        scores = hidden @ kernel  # blank
        probabilities[place] = softmax(scores)
    loss = -np.mean(np.log(probabilities[np.arange(steps), words]))  # blank
    return probabilities, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(words, window, vocabulary, dimensions):
        return dict(
            words=np.array(words),
            window=int(window),
            embeddings=rng.normal(size=(vocabulary, dimensions)) * 2,
            kernel=rng.normal(size=(dimensions, vocabulary)),
        )

    yield draw([1, 0], 1, 2, 1)
    # As many dimensions as words: the kernel could be transposed. The window reaches beyond both ends.
    size = int(rng.integers(4, 6))
    yield draw(rng.permutation(size), size, size, size)
    lengths = rng.choice(range(7, 12), size=3, replace=False)
    for window, steps in zip((1, 2, 3), lengths, strict=True):
        vocabulary = int(rng.integers(12, 15))
        words = rng.permutation(vocabulary)[:steps]
        # A word that comes again two places later has itself around, and between them the same word twice.
        words[2] = words[4]
        yield draw(words, window, vocabulary, int(rng.integers(3, 7)))
    # Around the word in the middle stand two that are the same.
    one, other = rng.permutation(5)[:2]
    yield draw([one, one, other, one], 2, 5, 2)


BORDERS = {
    "two words": "len(words) == 2",
    "a window longer than the sentence": "window >= len(words) > 2",
    "a window of one word": "window == 1 and len(words) > 2",
    "a word that has itself around": "any(words[i] in [*words[max(i - window, 0) : i], *words[i + 1 : i + 1 + window]] for i in range(len(words)))",
    "a word that is around twice": "any(len(c) > len(set(c)) for c in ([*words[max(i - window, 0) : i], *words[i + 1 : i + 1 + window]] for i in range(len(words))))",
    "as many dimensions as words": "embeddings.shape[0] == embeddings.shape[1]",
}


def oracle(words, window, embeddings, kernel):
    import keras
    import numpy as np

    embedding = keras.layers.Embedding(*embeddings.shape)
    pool = keras.layers.GlobalAveragePooling1D()
    output = keras.layers.Dense(len(embeddings), activation="softmax", use_bias=False)
    embedding.build()
    output.build((None, len(kernel)))
    embedding.set_weights([embeddings])
    output.set_weights([kernel])
    places = np.arange(len(words))
    apart = np.abs(places[:, None] - places)
    around = (apart > 0) & (apart <= window)
    everywhere = np.broadcast_to(words, around.shape)
    probabilities = output(pool(embedding(everywhere), mask=keras.ops.array(around)))
    return probabilities, keras.losses.SparseCategoricalCrossentropy()(words, probabilities)


STEM = dict(
    ja="word2vec の CBOW の順伝播である。番号の列 words の各場所について、語彙の全語の確率 probabilities を\n"
    "求め、損失 loss（負の対数尤度の全場所での平均、対数は自然対数）を求める。周囲の語 context は前後それぞれ window 語までである。",
    en="The forward pass of word2vec's CBOW: for each place of a sentence, given as the numbers `words`, the\n"
    "probabilities of all words of the vocabulary, and the loss, the mean over all places of the negative\n"
    "log-likelihood (natural logarithm). Up to `window` words on each side are around.",
)

VARIANTS = {
    "reversed-order": dict(
        right="words[max(place - window, 0) : place]",
        same="words[:place][::-1][:window]",
    ),
    "cut-at-the-end": dict(
        right="words[place + 1 : place + 1 + window]",
        same="words[place + 1 : min(place + window + 1, steps)]",
    ),
    "sum-divided": dict(
        right="embeddings[context].mean(axis=0)",
        same="np.sum(embeddings[context], axis=0) / len(context)",
    ),
    "from-the-left": dict(right="hidden @ kernel", same="kernel.T @ hidden"),
    "sum-of-logs": dict(
        right="-np.mean(np.log(probabilities[np.arange(steps), words]))",
        same="-sum(np.log(p[w]) for p, w in zip(probabilities, words)) / steps",
    ),
}

MISTAKES = {
    "negative-start": dict(
        right="words[max(place - window, 0) : place]",
        wrong="words[place - window : place]",
        ja="文頭では始まりが負になり、末尾から数えた場所になってしまう。",
        en="Near the start of the sentence the slice begins at a negative number, which counts from the end.",
    ),
    "target-included": dict(
        right="words[max(place - window, 0) : place]",
        wrong="words[max(place - window, 0) : place + 1]",
        ja="予測する語そのものが入力に入っている。答えを見ていることになる。",
        en="The word to be predicted is in the input, too: the model sees the answer.",
    ),
    "everything-before": dict(
        right="words[max(place - window, 0) : place]",
        wrong="words[:place]",
        ja="窓がない。文頭までのすべての語が入っている。",
        en="There is no window: all words from the start are in it.",
    ),
    "nothing-before": dict(
        right="words[max(place - window, 0) : place]",
        wrong="words[:0]",
        ja="後ろの語だけから予測している。",
        en="Only the words after it predict a word here.",
    ),
    "one-too-few-before": dict(
        right="words[max(place - window, 0) : place]",
        wrong="words[max(place - window + 1, 0) : place]",
        ja="前の語が 1 つ足りない。",
        en="In front there is one word too few.",
    ),
    "one-too-few-after": dict(
        right="words[place + 1 : place + 1 + window]",
        wrong="words[place + 1 : place + window]",
        ja="スライスの終わりは含まれないので、後ろの語が 1 つ足りない。",
        en="The end of a slice is left out, so that one word behind is missing.",
    ),
    "everything-after": dict(
        right="words[place + 1 : place + 1 + window]",
        wrong="words[place + 1 :]",
        ja="後ろには窓がなく、文末までのすべての語が入っている。",
        en="Behind there is no window: all words to the end are in it.",
    ),
    "sum": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="embeddings[context].sum(axis=0)",
        ja="和のままなので、周囲の語が少ない文の端では、得点が小さくなる。",
        en="As a sum it depends on how many words there are, and is small at the ends of a sentence.",
    ),
    "whole-window": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="embeddings[context].sum(axis=0) / (2 * window)",
        ja="いつも窓の大きさで割っている。文の端では、周囲の語はそれより少ない。",
        en="This always divides by the size of the window; near the ends there are fewer words.",
    ),
    "one-number": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="np.full(len(kernel), embeddings[context].mean())",
        exam=False,
        ja="次元の区別なく平均している。平均は語についてとり、値は次元ごとに残る。",
        en="This averages over dimensions, too; it is over words that a mean is taken.",
    ),
    "concatenated": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="embeddings[context].ravel()",
        ja="つなげると、長さが語の数で変わり、kernel に合わない。",
        en="Concatenated, the vectors are longer the more words there are, and do not fit the kernel.",
    ),
    "each-word-once": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="embeddings[np.unique(context)].mean(axis=0)",
        ja="2 度現れた語を 1 度しか数えていない。",
        en="A word that is there twice counts once here.",
    ),
    "same-word-left-out": dict(
        right="embeddings[context].mean(axis=0)",
        wrong="np.mean([e for w, e in zip(context, embeddings[context]) if w != words[place]] or [embeddings[words[place]]], axis=0)",
        exam=False,
        ja="予測する語と同じ語を、周囲の別の場所からも除いている。除くのは、その場所だけである。",
        en="This leaves out the same word at other places, too; only the place itself is left out.",
    ),
    "transposed-kernel": dict(
        right="hidden @ kernel",
        wrong="kernel @ hidden",
        ja="語彙の 1 語に当たるのは kernel の列である。この積は、行との内積になっている。",
        en="Each column of the kernel belongs to a word; this product is one with its rows.",
    ),
    "tied-weights": dict(
        right="hidden @ kernel",
        wrong="embeddings @ hidden",
        ja="入力側のベクトルとの内積になっている。CBOW の出力側には、別の重みがある。",
        en="These are products with the vectors of the input; CBOW has other weights for its output.",
    ),
    "activated": dict(
        right="hidden @ kernel",
        wrong="np.tanh(hidden) @ kernel",
        ja="CBOW の隠れ層には、非線形の活性化関数がない。",
        en="In CBOW the hidden layer has no activation.",
    ),
    "summed-over-the-sentence": dict(
        right="-np.mean(np.log(probabilities[np.arange(steps), words]))",
        wrong="-np.sum(np.log(probabilities[np.arange(steps), words]))",
        ja="文の長さで割っておらず、合計になっている。",
        en="This is the sum; it is not divided by the length of the sentence.",
    ),
    "sign": dict(
        right="-np.mean(np.log(probabilities[np.arange(steps), words]))",
        wrong="np.mean(np.log(probabilities[np.arange(steps), words]))",
        ja="符号が逆である。確率の対数は負で、損失はそれを正にしたものである。",
        en="The sign is missing: logarithms of probabilities are negative, a loss is positive.",
    ),
    "all-words": dict(
        right="probabilities[np.arange(steps), words]",
        wrong="probabilities[:, words]",
        ja="どの場所でも、文のすべての語を見ている。見るのは、その場所の語だけである。",
        en="At every place this takes all words of the sentence; only the one that stands there counts.",
    ),
    "mean-of-probabilities": dict(
        right="-np.mean(np.log(probabilities[np.arange(steps), words]))",
        wrong="-np.log(np.mean(probabilities[np.arange(steps), words]))",
        ja="確率を平均してから対数をとっている。先に対数をとる。",
        en="Here the probabilities are averaged first; it is their logarithms that are averaged.",
    ),
    "bits": dict(
        right="np.log(probabilities",
        wrong="np.log2(probabilities",
        ja="底が 2 である。",
        en="The base of this logarithm is 2.",
    ),
}
