"""seq2seq：エンコーダの状態をデコーダに渡す

原文 source と、デコーダに入力する訳文 target から、訳文の時刻ごとに、次の語の
確率（softmax）を求める Keras モデルを返せ。入力は source, target の順とする。
原文の長さ S と訳文の長さ T は可変である。

    原文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "encoder"）
    訳文 → 埋め込み dimensions 次元 → LSTM（units ユニット、名前 "decoder"）
         → 全結合（時刻ごとに同じ重み、softmax、名前 "output"）

エンコーダは原文を先頭から読み、読み終えたときの出力 h と記憶 c だけを使う。
それをデコーダの初期状態（h は h、c は c）とし、デコーダは全時刻の出力を次の
層へ渡す。0 も 1 つの単語で、マスクはしない。重みは層の名前で対応をとるので、
名前は引用符の中のとおりに付ける。LSTM のほかの設定は Keras の既定のままとし、
コンパイルは不要である。

---
    source: (batch, S) int    0 ≤ id < source_vocabulary
    target: (batch, T) int    0 ≤ id < target_vocabulary
    outputs: (batch, T, target_vocabulary)

---
seq2seq: handing the encoder's state to the decoder

Return the Keras model that reads a source sentence, `source`, and the target
sentence fed to the decoder, `target`, and gives for each step of the latter the
probabilities (softmax) of the next word. Its inputs are `source` and `target`,
in this order; the lengths of the sentences, S and T, vary.

    source → embedding, `dimensions` dimensions → LSTM, `units` units, "encoder"
    target → embedding, `dimensions` dimensions → LSTM, `units` units, "decoder"
           → fully connected, the same weights at every step, softmax, "output"

The encoder reads from the front; only its output h and its memory c at the end
are used. They are the decoder's initial state, h as h and c as c; the decoder
passes on its outputs of all steps. 0 is a word like any other, and nothing is
masked. Weights are matched by the names of layers, so use those in quotes. All
else about the LSTMs is Keras's default. Do not compile.
"""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)  # blank
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])  # blank
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)  # blank
    return keras.Model([source, target], outputs)


# ==== grading ====

SECONDS = 20


def cases(rng):
    dimensions, units = (2 + rng.choice(4, size=2, replace=False)).tolist()
    source, target = (7 + rng.choice(6, size=2, replace=False)).tolist()
    yield dict(
        source_vocabulary=source, target_vocabulary=target, dimensions=dimensions, units=units
    )


BORDERS = {
    "vocabularies of different sizes": "source_vocabulary != target_vocabulary",
    "states of another size than embeddings": "units != dimensions",
}


def oracle(source_vocabulary, target_vocabulary, dimensions, units):
    """The same network of LSTM cells, put into the general RNN layer."""
    import keras
    from keras import layers

    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    state = layers.RNN(layers.LSTMCell(units), return_state=True, name="encoder")(x)[1:]
    decoder = layers.RNN(layers.LSTMCell(units), return_sequences=True, name="decoder")
    scores = layers.Dense(target_vocabulary, name="output")(decoder(y, initial_state=state))
    return keras.Model([source, target], layers.Softmax()(scores))


STEM = dict(
    ja='seq2seq の翻訳モデルを、Keras で組み立てる。原文 source を先頭から順に読む LSTM（名前 "encoder"）と、訳文 target を読んで\n'
    '時刻ごとに次の語の確率を出す LSTM（名前 "decoder"）からなる。原文は、エンコーダの最後の状態だけを通して\n'
    "デコーダに伝わる。",
    en='A seq2seq model for translation, built in Keras: an LSTM ("encoder") reads the source sentence from its beginning, another\n'
    '("decoder") reads the target sentence and gives at each step the probabilities of the next word. What the\n'
    "decoder knows of the source is the encoder's state at the end alone.",
)

VARIANTS = {
    "state-as-list": dict(
        edits=[
            dict(right="_, h, c = ", same="_, *state = "),
            dict(right="[h, c]", same="state"),
        ],
    ),
    "time-distributed": dict(
        right='layers.Dense(target_vocabulary, activation="softmax", name="output")',
        same='layers.TimeDistributed(layers.Dense(target_vocabulary, activation="softmax"), '
        'name="output")',
    ),
}

MISTAKES = {
    "output-taken-for-state": dict(
        right="_, h, c = ",
        wrong="h, c, _ = ",
        ja="返り値の 1 番目は出力、2 番目が h で、両者は同じ値である。これでは記憶が捨てられている。",
        en="The first thing returned is the output, equal to h, the second; the memory is "
        "thrown away.",
    ),
    "exchanged-states": dict(
        right="_, h, c = ",
        wrong="_, c, h = ",
        ja="h と c が入れ替わっている。Keras が返す状態は、h が先、c が後である。",
        en="h and c are exchanged: of the states Keras returns, h comes first and c second.",
    ),
    "state-not-asked-for": dict(
        right="return_state=True, ",
        wrong="",
        ja="指定しないと、LSTM は最後の出力だけを返す。記憶 c を含む状態を、別に返させる必要がある。",
        en="Unless it is asked for its state, memory c included, an LSTM returns its last output alone.",
    ),
    "reads-backwards": dict(
        right="return_state=True",
        wrong="return_state=True, go_backwards=True",
        ja="原文を末尾から読ませる工夫もあるが、ここでは先頭から読む。",
        en="Reading the source from its end is a known trick; here it is read from the front.",
    ),
    "stateless-decoder": dict(
        right=", initial_state=[h, c]",
        wrong="",
        ja="デコーダが 0 から始まると、原文が何も伝わらず、ただの言語モデルになる。",
        en="Started from zeros the decoder hears nothing of the source: it is a mere language "
        "model.",
    ),
    "encoder-outputs-read": dict(
        edits=[
            dict(
                right="_, h, c = layers.LSTM(units, return_state=True",
                wrong="x = layers.LSTM(units, return_sequences=True",
            ),
            dict(right="(y, initial_state=[h, c])", wrong="(x)"),
        ],
        ja="エンコーダの各時刻の出力をデコーダに読ませると、訳文の長さが原文の長さに縛られる。渡すのは最後の状態。",
        en="With the encoder's outputs as its input the decoder would write as many words as the "
        "source has; what is handed over is the last state.",
    ),
    "output-only": dict(
        right="[h, c]",
        wrong="[h, keras.ops.zeros_like(c)]",
        ja="LSTM の状態は 2 つある。h だけを渡すと、長く覚えてきたことを収めた記憶が伝わらない。",
        en="An LSTM has two states; with h alone, the memory that holds what was long kept is "
        "lost.",
    ),
    "memory-only": dict(
        right="[h, c]",
        wrong="[keras.ops.zeros_like(h), c]",
        ja="記憶だけでなく、最後の出力も状態の一部で、最初の時刻のゲートに入る。",
        en="The last output is part of the state too, and enters the gates of the first step.",
    ),
    "last-word-only": dict(
        right="return_sequences=True",
        wrong="return_sequences=False",
        ja="最後の時刻の出力しか残らない。訳文は各時刻で 1 語ずつ予測する。",
        en="Only the last step's output is left, but a word is predicted at every step.",
    ),
    "source-words": dict(
        right="layers.Dense(target_vocabulary",
        wrong="layers.Dense(source_vocabulary",
        ja="予測するのは訳文の語。候補の数は訳文の語彙の大きさである。",
        en="The words to predict are those of the target language, and so is their number.",
    ),
    "logits": dict(
        right=', activation="softmax"',
        wrong="",
        ja="これはロジットで、合計が 1 になる確率ではない。",
        en="These are logits, not probabilities that sum to 1.",
    ),
    "sigmoid": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="次の語は 1 つだけ。語ごとに別々の確率にすると、合計が 1 にならない。",
        en="There is one next word; a separate probability for each does not sum to 1.",
    ),
}
