"""HRED：発話をまたいで文脈を運ぶ RNN

HRED は、発話ごとの意味ベクトルをもう 1 つの RNN（context RNN）で順に読み、
それまでの会話全体を 1 つのベクトルにまとめる。次の発話の時刻ごとに、語の確率
（softmax）を求める Keras モデルを返せ。

入力は dialogue（turns 個の発話、各 words 語）、response（デコーダに入力する次の
発話、長さ T は可変）の順である。

    x           dialogue の埋め込み（与えられている。response にも同じ層を使う）
    utterances  発話ごとに、同じ重みの GRU（utterance_units ユニット）で語を先頭
                から読み、読み終えたときの状態を並べる。発話の初めの状態は 0。
                層の名前は "utterance_encoder"
    context     それを GRU（context_units ユニット、名前 "context"）で古い発話
                から順に読み、読み終えたときの状態
    state       デコーダの初期状態。context を入力とする tanh の全結合
                （decoder_units ユニット、名前 "bridge"）

デコーダと出力層は与えられている。重みは層の名前で対応をとる。GRU のほかの設定は
Keras の既定のまま、マスクはせず、コンパイルは不要である。発話ごとに同じ層を
使うには `TimeDistributed` がある。名前は、包まれる層でなく `TimeDistributed` に
付ける。

---
    dialogue: (batch, turns, words) int    response: (batch, T) int
    0 ≤ id < vocabulary    outputs: (batch, T, vocabulary)

    x: (batch, turns, words, dimensions)
    utterances: (batch, turns, utterance_units)
    context: (batch, context_units)    state: (batch, decoder_units)

---
HRED: an RNN that carries the context from utterance to utterance

HRED reads the vectors of utterances, one after another, with one more RNN (the
context RNN), which sums up the dialogue so far in a vector. Return the Keras
model that gives the probabilities (softmax) of the words of the next utterance.

Its inputs are `dialogue`, `turns` utterances of `words` words each, and
`response`, the next utterance as fed to the decoder, whose length T varies, in
this order.

    x           dialogue embedded (given; one layer for both inputs)
    utterances  each utterance is read from its front by the same GRU of
                utterance_units units, named "utterance_encoder", which starts
                from zeros at each; its state at the end of each
    context     a GRU of context_units units, named "context", reads these from
                the oldest on; its state at the end
    state       the decoder's initial state: a fully connected layer of
                decoder_units units with tanh on the context, named "bridge"

The decoder and the output layer are given. Weights are matched by the names of
layers. All else about the GRUs is Keras's default; nothing is masked; do not
compile. To use a layer on every utterance there is `TimeDistributed`; it is
that, and not the layer inside, that gets the name.
"""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)  # blank
    context = layers.GRU(context_units, name="context")(utterances)  # blank
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)  # blank

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== grading ====

SECONDS = 20


def cases(rng):
    dimensions, utterance_units, context_units, decoder_units = rng.permutation(
        [2, 5, 6, 7]
    ).tolist()
    yield dict(
        vocabulary=int(rng.integers(8, 12)),
        turns=3,
        words=4,
        dimensions=dimensions,
        utterance_units=utterance_units,
        context_units=context_units,
        decoder_units=decoder_units,
    )


BORDERS = {
    "several utterances of several words": "1 < turns != words > 1",
    "states of four different sizes": "len({dimensions, utterance_units, context_units, decoder_units}) == 4",
}


def oracle(vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units):
    """The utterances laid out as one long batch, so that each is a sequence of its own."""
    import keras
    from keras import layers

    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    apart = keras.ops.reshape(embedding(dialogue), (-1, words, dimensions))
    utterances = layers.GRU(utterance_units, name="utterance_encoder")(apart)
    together = keras.ops.reshape(utterances, (-1, turns, utterance_units))
    context = layers.GRU(context_units, name="context")(together)
    state = keras.ops.tanh(layers.Dense(decoder_units, name="bridge")(context))
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=state)
    return keras.Model(
        [dialogue, response],
        layers.Softmax()(layers.Dense(vocabulary, name="output")(y)),
    )


STEM = dict(
    ja="HRED を Keras で組み立てる。x は、これまでの発話の埋め込み（発話、語、次元の順）である。utterances は発話ごとの\n"
    "意味ベクトル、context は会話全体をまとめたもの、state はデコーダの初期状態（tanh の全結合による）である。",
    en="HRED, built in Keras. x holds the embedded utterances so far (utterances, words, dimensions), `utterances`\n"
    "a vector for each of them, `context` what sums up the dialogue, and `state` the decoder's initial state, made\n"
    "by a fully connected layer with tanh.",
)

VARIANTS = {
    "cell": dict(
        right="layers.TimeDistributed(encoder,",
        same="layers.TimeDistributed(layers.RNN(layers.GRUCell(utterance_units)),",
    ),
    "last-of-all": dict(
        right='layers.GRU(context_units, name="context")(utterances)',
        same='layers.GRU(context_units, return_sequences=True, name="context")(utterances)[:, -1]',
    ),
}

MISTAKES = {
    "one-long-text": dict(
        right='layers.TimeDistributed(encoder, name="utterance_encoder")(x)',
        wrong='layers.GRU(utterance_units, return_sequences=True, name="utterance_encoder")('
        "layers.Reshape((turns * words, dimensions))(x))",
        ja="全発話をつないで 1 本の文として読んでいる。発話の区切りがなくなり、状態も 0 に戻らない。",
        en="This reads all utterances as one long text: no bounds between them, no fresh state.",
    ),
    "word-by-word": dict(
        right='layers.TimeDistributed(encoder, name="utterance_encoder")(x)',
        wrong="layers.Reshape((turns * words, utterance_units))(layers.TimeDistributed(layers.GRU("
        'utterance_units, return_sequences=True), name="utterance_encoder")(x))',
        ja="語ごとの状態を渡すと、context RNN は語の数だけ進む。渡すのは発話ごとに 1 つである。",
        en="With the state of every word the context RNN takes a step per word, not per utterance.",
    ),
    "read-backwards": dict(
        right="layers.TimeDistributed(encoder, ",
        wrong="layers.TimeDistributed(layers.GRU(utterance_units, go_backwards=True), ",
        ja="語を末尾から読んでいる。ここでは先頭から読む。",
        en="This reads the words from the last; here they are read from the front.",
    ),
    "words-across-turns": dict(
        right='"utterance_encoder")(x)',
        wrong='"utterance_encoder")(layers.Permute((2, 1, 3))(x))',
        ja="発話と語の軸が入れ替わり、各発話の同じ位置の語を集めたものが 1 つの発話として読まれる。",
        en="The axes of utterances and words are exchanged: what is read as one are the words that "
        "hold the same place in each.",
    ),
    "last-utterance-only": dict(
        right="(utterances)",
        wrong="(utterances[:, -1:])",
        ja="直前の発話しか見ていない。これでは seq2seq と同じ一問一答である。",
        en="Only the last utterance is seen: one question, one answer, as with plain seq2seq.",
    ),
    "first-turn-context": dict(
        right='layers.GRU(context_units, name="context")(utterances)',
        wrong='layers.GRU(context_units, return_sequences=True, name="context")(utterances)[:, 0]',
        ja="最初の発話を読んだだけの状態である。使うのは、全発話を読み終えたときの状態。",
        en="This is the state after the first utterance; the one after all of them is wanted.",
    ),
    "averaged-dialogue": dict(
        right='layers.GRU(context_units, name="context")(utterances)',
        wrong='layers.Dense(context_units, name="context")('
        "layers.GlobalAveragePooling1D()(utterances))",
        ja="平均すると発話の順序が失われる。順に読むために RNN を重ねる。",
        en="A mean forgets the order of the utterances; it is to read them in order that RNNs "
        "are stacked.",
    ),
    "newest-first": dict(
        right='layers.GRU(context_units, name="context")',
        wrong='layers.GRU(context_units, go_backwards=True, name="context")',
        ja="新しい発話から読んでいる。会話は古い発話から順に進む。",
        en="This reads the newest utterance first; a dialogue goes on from the oldest.",
    ),
    "no-activation": dict(
        right=', activation="tanh"',
        wrong="",
        ja="デコーダの状態は tanh を通した −1 から 1 の値。初期状態も同じ範囲に収める。",
        en="A decoder's state lies between −1 and 1, being made by tanh; so should its first one.",
    ),
    "context-skipped": dict(
        right='"bridge")(context)',
        wrong='"bridge")(utterances[:, -1])',
        ja="最後の発話のベクトルを直接渡している。会話全体をまとめた文脈が使われていない。",
        en="The last utterance goes in directly; the context, made of the whole dialogue, is "
        "not used.",
    ),
    "relu": dict(
        right='"tanh"',
        wrong='"relu"',
        ja="GRU の状態は負にもなる。relu では初期状態が 0 以上に限られる。",
        en="The state of a GRU may be negative too; relu would keep its first value from it.",
    ),
}
