"""seq2seq・HRED・VHRED・Attention の違い

系列変換と対話のモデルについて、次の 5 つの問いに、それぞれ文字列で答えよ。

seq2seq_is: seq2seq の説明はどれか。

    "encoder-decoder"    RNN で読んだ系列を状態にまとめ、それを初期状態とする
                         もう 1 つの RNN が別の系列を生成する
    "bidirectional"      系列を前からと後ろからの 2 方向に読み、時刻ごとに両方の
                         出力を並べる
    "recursive"          構文木に沿って隣り合う句のベクトルを合成し、文全体を
                         1 つのベクトルにする
    "gated"              入力・出力・忘却の 3 つのゲートで記憶を制御し、時刻ごと
                         に 1 つの出力を返す

hred_adds: HRED が seq2seq に加えたものはどれか。

    "context-rnn"        発話ごとのベクトルを順に読み、会話の履歴をまとめる RNN
    "latent-variable"    確率分布からサンプリングする潜在変数
    "attention-weights"  入力の各語に向ける重み
    "second-direction"   発話を後ろから読む RNN

hred_weakness: 生成の仕方について、HRED に残る課題はどれか。

    "dull"               「うん」「そうだね」のような短くありがちな応答に偏る
    "no-history"         直前の発話だけを見て応答し、会話の流れを踏まえない
    "fixed-length"       応答の長さが、直前の発話の長さと同じに決まってしまう
    "no-word-order"      発話の中で語の順序を区別しない

vhred_adds: VHRED が HRED に加えたものはどれか（選択肢は hred_adds と同じ）。

attention_learns: Attention が求めるものはどれか。

    "relevance"          出力の各語が、入力のどの語とどれだけ関連しているか
    "word-vectors"       語彙の 1 語 1 語を表すベクトル
    "running-state"      系列を先頭から読むときの、各時刻までの要約
    "next-sequence"      入力とは別の系列の、各時刻の語

---
How seq2seq, HRED, VHRED and attention differ

Answer five questions about models of sequences and dialogues, each with a
string.

seq2seq_is: what is seq2seq?

    "encoder-decoder"    one RNN reads a sequence into a state, from which
                         another RNN starts and writes another sequence
    "bidirectional"      a sequence is read from the front and from the back;
                         each step has both outputs side by side
    "recursive"          vectors of neighbouring phrases are composed along a
                         parse tree into one vector for the sentence
    "gated"              an input, an output and a forget gate control a memory;
                         each step has one output

hred_adds: what did HRED add to seq2seq?

    "context-rnn"        an RNN that reads the vectors of the utterances in turn
                         and sums up the history of the dialogue
    "latent-variable"    a latent variable drawn from a probability distribution
    "attention-weights"  weights directed at the words of the input
    "second-direction"   an RNN that reads an utterance from its end

hred_weakness: what is still weak in the replies of HRED?

    "dull"               they tend to be short and commonplace ("yes", "I see")
    "no-history"         they answer the last utterance alone
    "fixed-length"       they are always as long as the last utterance
    "no-word-order"      the order of words in an utterance does not count

vhred_adds: what did VHRED add to HRED? (The same choices as for hred_adds.)

attention_learns: what does attention find out?

    "relevance"          how much each word of the output has to do with each
                         word of the input
    "word-vectors"       a vector for each word of the vocabulary
    "running-state"      a summary of the sequence read so far, at each step
    "next-sequence"      the words of another sequence, step by step
"""


def dialog_seq_choice():
    seq2seq_is = "encoder-decoder"  # blank
    hred_adds = "context-rnn"  # blank
    hred_weakness = "dull"  # blank
    vhred_adds = "latent-variable"  # blank
    attention_learns = "relevance"  # blank
    return seq2seq_is, hred_adds, hred_weakness, vhred_adds, attention_learns


# ==== grading ====


def cases(rng):
    yield dict()


def lengths():
    """How many vectors each kind of network makes of a source of 4 words and a target of 6."""
    from keras import layers, ops

    source, target = ops.ones((1, 4, 2)), ops.ones((1, 6, 2))
    gated = layers.LSTM(3, return_sequences=True)
    _, h, c = layers.LSTM(3, return_state=True)(source)
    compose = layers.Dense(2, activation="tanh")
    phrase = source[:, 0]
    for place in range(1, 4):
        phrase = compose(ops.concatenate([phrase, source[:, place]], axis=1))
    return {
        "encoder-decoder": gated(target, initial_state=[h, c]).shape[1],
        "bidirectional": layers.Bidirectional(layers.LSTM(3, return_sequences=True))(source).shape[
            1
        ],
        "recursive": ops.expand_dims(phrase, 1).shape[1],
        "gated": layers.LSTM(3, return_sequences=True)(source).shape[1],
    }


def additions():
    """For each part: does a model with it hear an earlier utterance, and can it vary its reply?"""
    import numpy as np
    from keras import layers, ops, random

    generator = np.random.default_rng(0)
    dialogue = generator.normal(size=(3, 4, 2))  # three utterances of four words
    other = np.concatenate([dialogue[:1] + 1, dialogue[1:]])  # another first utterance
    utterance = layers.GRU(3)
    words, context = layers.GRU(3, return_sequences=True), layers.GRU(3)
    both_ways, attention = layers.Bidirectional(layers.GRU(3)), layers.Attention()
    draws = random.SeedGenerator(1)
    # The decoder's state, which decides the reply, as a model with this part makes it.
    states = {
        "context-rnn": lambda talk: context(utterance(talk)[None]),
        "latent-variable": lambda talk: utterance(talk[-1:]) + random.normal((1, 3), seed=draws),
        "attention-weights": lambda talk: attention([words(talk[-1:])[:, -1:], words(talk[-1:])]),
        "second-direction": lambda talk: both_ways(talk[-1:]),
    }
    seen = {}
    for name, state in states.items():
        first, again, moved = (
            ops.convert_to_numpy(state(talk)) for talk in (dialogue, dialogue, other)
        )
        varies = not np.allclose(first, again)
        hears = not varies and not np.allclose(first, moved)
        seen[name] = hears, varies
    return seen


def tables():
    """The shape of what each makes of a source of 4 words, a target of 6, a vocabulary of 9."""
    from keras import layers, ops

    source, target = ops.ones((1, 4, 2)), ops.ones((1, 6, 2))
    embedding = layers.Embedding(9, 2)
    embedding.build()
    _, weights = layers.Attention()([target, source], return_attention_scores=True)
    return {
        "relevance": tuple(weights.shape[1:]),
        "word-vectors": tuple(embedding.embeddings.shape),
        "running-state": tuple(layers.SimpleRNN(3, return_sequences=True)(source).shape[1:]),
        "next-sequence": tuple(layers.SimpleRNN(3, return_sequences=True)(target).shape[1:]),
    }


def oracle():
    def only(found, wanted):
        (name,) = [name for name, value in found.items() if value == wanted]
        return name

    added = additions()
    return (
        only(lengths(), 6),  # as long as the target, not as the source
        only(added, (True, False)),  # hears the history, gives one reply
        "dull",  # seen in what people found HRED to say; no experiment of seconds shows it
        only(added, (False, True)),  # varies its reply
        only(tables(), (6, 4)),  # each word of the target by each word of the source
    )


MISTAKES = {
    "reads-both-ways": dict(
        right="encoder-decoder",
        wrong="bidirectional",
        ja="これは双方向 RNN。出力は入力と同じ時刻に並び、別の長さの系列にはならない。",
        en="That is a bidirectional RNN; its outputs stand at the input's steps, as many as those.",
    ),
    "parse-tree": dict(
        right="encoder-decoder",
        wrong="recursive",
        ja="これは再帰型（Recursive）ニューラルネットワーク。文を 1 つのベクトルにするだけで、系列は生成しない。",
        en="That is a recursive neural network; it makes one vector and writes no sequence.",
    ),
    "lstm": dict(
        right="encoder-decoder",
        wrong="gated",
        ja="これは LSTM という部品の説明。seq2seq の中で使えるが、seq2seq そのものではない。",
        en="That describes the LSTM, a part which seq2seq may use but which is not seq2seq itself.",
    ),
    "hred-latent": dict(
        right="context-rnn",
        wrong="latent-variable",
        ja="潜在変数を加えたのは VHRED。HRED の応答は、同じ履歴からはいつも同じに決まる。",
        en="The latent variable is VHRED's; HRED always has the same answer to the same history.",
    ),
    "hred-attention": dict(
        right="context-rnn",
        wrong="attention-weights",
        ja="Attention は 1 つの文の中の語を選ぶ。HRED が足りないと考えたのは、前の発話とのつながりである。",
        en="Attention selects words of a sentence; what HRED supplied is the link to earlier "
        "utterances.",
    ),
    "hred-both-ways": dict(
        right="context-rnn",
        wrong="second-direction",
        ja="発話を両方向に読んでも、それより前の発話のことはわからない。",
        en="Reading an utterance both ways tells nothing of the utterances before it.",
    ),
    "no-history": dict(
        right="dull",
        wrong="no-history",
        ja="一問一答しかできないのは seq2seq の課題で、HRED はそれを解決した。",
        en="Answering one utterance at a time is the weakness of seq2seq, which HRED overcame.",
    ),
    "fixed-length": dict(
        right="dull",
        wrong="fixed-length",
        ja="デコーダは文末記号を選ぶまで書き続けるので、長さは入力と独立に決まる。",
        en="The decoder writes until it chooses the sign of the end; no length is prescribed.",
    ),
    "no-word-order": dict(
        right="dull",
        wrong="no-word-order",
        ja="発話の中は RNN が先頭から読むので、語の順序は区別される。",
        en="An RNN reads the words of an utterance in turn, so their order does count.",
    ),
    "vhred-context": dict(
        right="latent-variable",
        wrong="context-rnn",
        ja="context RNN は HRED がすでに持っている。",
        en="HRED has the context RNN already.",
    ),
    "vhred-attention": dict(
        right="latent-variable",
        wrong="attention-weights",
        ja="V は Variational（変分）。重みを変えても、同じ履歴への応答は 1 通りのままである。",
        en="V is for variational; weights, however made, leave one answer to one history.",
    ),
    "vhred-both-ways": dict(
        right="latent-variable",
        wrong="second-direction",
        ja="応答に多様性がないのが HRED の課題だった。読む向きを増やしても、応答は 1 通りのままである。",
        en="HRED lacked variety; one more direction of reading still leaves a single answer.",
    ),
    "word2vec": dict(
        right="relevance",
        wrong="word-vectors",
        ja="これは word2vec が学習するもの。",
        en="That is what word2vec learns.",
    ),
    "rnn": dict(
        right="relevance",
        wrong="running-state",
        ja="これは RNN の状態。Attention は、読み終えた後で入力のどこを見るかを出力の語ごとに選び直す。",
        en="That is the state of an RNN; attention chooses anew for each output word where to "
        "look.",
    ),
    "seq2seq": dict(
        right="relevance",
        wrong="next-sequence",
        ja="これは seq2seq 全体の出力。Attention はその途中で、入力の語に重みを配る。",
        en="That is what seq2seq as a whole puts out; attention weighs the input's words on the "
        "way.",
    ),
}
