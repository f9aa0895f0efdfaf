"""系列変換と Attention の知識問題"""

SETS = {
    "dialogue": dict(
        stem=dict(
            ja="対話で、これまでの発話から次の応答を生成するモデルを考える。seq2seq は、直前の発話だけを読んで応答を作る。これを拡張したものに HRED があり、HRED をさらに拡張したものに VHRED がある。また、seq2seq にアテンションを加えることもある。どのモデルも RNN を用いる。",
            en="Consider models that write the next reply of a dialogue from the utterances so far. Seq2seq reads the last utterance alone. HRED extends it, and VHRED extends HRED. Attention can be added to seq2seq, too. All these models use RNNs.",
        ),
        questions={
            "seq2seq_definition": dict(
                syllabus="3-(5)-iii",
                ja="seq2seq の説明はどれか。",
                en="What is seq2seq?",
                right=dict(
                    ja="1 つの RNN が系列を状態にまとめ、別の RNN がそこから別の系列を作る",
                    en="One RNN reads a sequence into a state; from it another writes another sequence",
                ),
                wrong={
                    "reads-both-ways": dict(
                        ja="1 つの RNN が系列を前から、別の RNN が後ろから読み、両方の出力を並べる",
                        en="One RNN reads a sequence from the front, another from the back, side by side",
                        why=dict(
                            ja="これは双方向 RNN である。出力は入力と同じ時刻に並び、別の長さの系列にはならない。",
                            en="That is a bidirectional RNN; its outputs stand at the input's steps, as many as those.",
                        ),
                    ),
                    "parse-tree": dict(
                        ja="構文の木に沿って隣り合う句のベクトルを合わせ、文を 1 つのベクトルにする",
                        en="Vectors of neighbouring phrases are joined along a parse tree, up to the sentence",
                        why=dict(
                            ja="これは再帰型（Recursive）ニューラルネットワークである。文を 1 つのベクトルにするだけで、系列は作らない。",
                            en="That is a recursive neural network; it makes one vector and writes no sequence.",
                        ),
                    ),
                    "lstm": dict(
                        ja="入力・忘却・出力の 3 つのゲートで記憶を調整し、時刻ごとに出力を 1 つ返す",
                        en="An input, a forget and an output gate control a memory, with one output a step",
                        why=dict(
                            ja="これは LSTM という部品の説明である。seq2seq の中で使えるが、seq2seq そのものではない。",
                            en="That describes the LSTM, a part which seq2seq may use but which is not seq2seq itself.",
                        ),
                    ),
                },
            ),
            "hred_adds": dict(
                syllabus="3-(5)-iii",
                ja="HRED が seq2seq に加えたものはどれか。",
                en="What did HRED add to seq2seq?",
                right=dict(
                    ja="発話ごとのベクトルを順に読み、会話の履歴をまとめる RNN",
                    en="An RNN that reads a vector of each utterance and sums up the dialogue",
                ),
                wrong={
                    "latent-variable": dict(
                        ja="生成を始める前に、確率分布から潜在変数の値を取り出す層",
                        en="A layer that draws a latent variable before the reply is written",
                        why=dict(
                            ja="潜在変数を加えたのは VHRED である。潜在変数があっても、前の発話のことはわからない。",
                            en="The latent variable is VHRED's; and it tells nothing of earlier utterances.",
                        ),
                    ),
                    "attention": dict(
                        ja="応答の語ごとに、直前の発話の各語に向ける重みを求める層",
                        en="A layer that weighs the words of the last utterance for each word of the reply",
                        why=dict(
                            ja="これはアテンションで、1 つの文の中の語を選ぶ。HRED が補ったのは、前の発話とのつながりである。",
                            en="That is attention, which selects words of a sentence; what HRED supplied is the link to earlier utterances.",
                        ),
                    ),
                    "second-direction": dict(
                        ja="直前の発話を後ろからも読み、前から読んだ状態につなぐ RNN",
                        en="An RNN that reads the last utterance backwards as well, from its end",
                        why=dict(
                            ja="発話を両方向に読んでも、それより前の発話のことはわからない。",
                            en="Reading an utterance both ways tells nothing of the utterances before it.",
                        ),
                    ),
                },
                source="Serban, Sordoni, Bengio, Courville, Pineau, Building End-To-End Dialogue Systems Using Generative Hierarchical Neural Network Models, AAAI 2016",
            ),
            "hred_weakness": dict(
                syllabus="3-(5)-iii",
                ja="HRED の生成する応答に残る課題はどれか。",
                en="What is still weak in the replies that HRED writes?",
                right=dict(
                    ja="短く、ありきたりなものに偏りやすい",
                    en="They tend to be short and commonplace",
                ),
                wrong={
                    "no-history": dict(
                        ja="直前の発話より前の内容を踏まえない",
                        en="They ignore what came before the last",
                        why=dict(
                            ja="それは seq2seq の課題で、HRED が解決した。",
                            en="That is the weakness of seq2seq, which HRED overcame.",
                        ),
                    ),
                    "fixed-length": dict(
                        ja="長さが、直前の発話と同じに決まる",
                        en="They are as long as the last utterance",
                        why=dict(
                            ja="デコーダは文末の記号を選ぶまで書き続けるので、長さは入力と独立に決まる。",
                            en="The decoder writes until it chooses the sign of the end; no length is prescribed.",
                        ),
                    ),
                    "no-word-order": dict(
                        ja="発話に含まれる語の順序を反映しない",
                        en="They disregard the order of words",
                        why=dict(
                            ja="発話は RNN が先頭から順に読むので、語の順序は区別される。",
                            en="An RNN reads the words of an utterance in turn, so their order does count.",
                        ),
                    ),
                },
                source="Serban et al., A Hierarchical Latent Variable Encoder-Decoder Model for Generating Dialogues, AAAI 2017, introduction; Li et al., A Diversity-Promoting Objective Function for Neural Conversation Models, NAACL 2016, §1",
            ),
            "vhred_adds": dict(
                syllabus="3-(5)-iii",
                ja="VHRED が HRED に加えたものはどれか。",
                en="What did VHRED add to HRED?",
                right=dict(
                    ja="生成を始める前に、確率分布から潜在変数の値を取り出す層",
                    en="A layer that draws a latent variable before the reply is written",
                ),
                wrong={
                    "context-rnn": dict(
                        ja="発話ごとのベクトルを順に読み、会話の流れをまとめる RNN",
                        en="An RNN that reads a vector of each utterance and sums up the dialogue",
                        why=dict(
                            ja="それは HRED がすでにもっている。まとめたものからの応答は 1 通りに決まる。",
                            en="HRED has that already; from what it sums up there is one reply.",
                        ),
                    ),
                    "attention": dict(
                        ja="語ごとに、これまでの発話の各語に向ける重みを求める層",
                        en="A layer that weighs the words of past utterances for each word",
                        why=dict(
                            ja="V は Variational（変分）の頭文字である。重みを求めても、1 通りの応答しか出てこない。",
                            en="V is for variational; weights, however made, leave one reply to one history.",
                        ),
                    ),
                    "second-direction": dict(
                        ja="発話を後ろからも読み、前から読んだ状態につなぐ RNN",
                        en="An RNN that reads the utterances backwards as well, from the end",
                        why=dict(
                            ja="読む向きを増やしても、状態は 1 通りに決まり、そこからの応答も 1 通りのままである。",
                            en="One more direction of reading still gives a single state, and from it a single reply.",
                        ),
                    ),
                },
                source="Serban et al., A Hierarchical Latent Variable Encoder-Decoder Model for Generating Dialogues, AAAI 2017, abstract",
            ),
            "attention_learns": dict(
                syllabus="3-(5)-iii",
                ja="seq2seq に加えたアテンションが求めるものはどれか。",
                en="What does attention find out when it is added to seq2seq?",
                right=dict(
                    ja="出力の各語が、入力のどの語とどれだけ関わるか",
                    en="How much each word written has to do with each word read",
                ),
                wrong={
                    "word2vec": dict(
                        ja="語彙の各語が、どのようなベクトルで表されるか",
                        en="How each word of the vocabulary is to be made a vector",
                        why=dict(
                            ja="語を表すベクトルを学習するのは word2vec などの手法である。",
                            en="It is word2vec, for one, that learns vectors for words.",
                        ),
                    ),
                    "rnn": dict(
                        ja="入力の各語までに、どのような内容が読まれたか",
                        en="What has been read of the input up to each of its words",
                        why=dict(
                            ja="それは RNN の状態である。アテンションは、出力の語ごとに入力のどこを見るかを選び直す。",
                            en="That is the state of an RNN; attention chooses anew for each output word where to look.",
                        ),
                    ),
                    "seq2seq": dict(
                        ja="入力の系列に対して、どのような系列を出力するか",
                        en="Which sequence is to be written for the one that was read",
                        why=dict(
                            ja="それは seq2seq 全体の出力である。アテンションはその途中で、入力の語に重みを配る。",
                            en="That is what seq2seq as a whole puts out; attention weighs the input's words on the way.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def seq2seq_definition():
    """How many vectors each makes of a source of 4 words when 6 are to be written: does it make those 6?"""
    from keras import layers, ops

    source, target = ops.ones((1, 4, 2)), ops.ones((1, 6, 2))
    gated = layers.LSTM(3, return_sequences=True, unroll=True)
    _, h, c = layers.LSTM(3, return_state=True, unroll=True)(source)
    both_ways = layers.Bidirectional(layers.LSTM(3, return_sequences=True, unroll=True))
    compose = layers.Dense(2, activation="tanh")
    phrase = source[:, 0]
    for place in range(1, 4):
        phrase = compose(ops.concatenate([phrase, source[:, place]], axis=1))
    return {
        "right": gated(target, initial_state=[h, c]).shape[1] == 6,
        "reads-both-ways": both_ways(source).shape[1] == 6,
        "parse-tree": ops.expand_dims(phrase, 1).shape[1] == 6,
        "lstm": gated(source).shape[1] == 6,
    }


def hred_adds():
    """A seq2seq with each of the parts: does the decoder's state move with an earlier utterance?"""
    import numpy as np
    from keras import layers, ops, random

    generator = np.random.default_rng(0)
    dialogue = generator.normal(size=(3, 4, 2))  # three utterances of four words
    other = np.concatenate([dialogue[:1] + 1, dialogue[1:]])  # another first utterance
    utterance, context = layers.GRU(3, unroll=True), layers.GRU(3, unroll=True)
    words, attention = layers.GRU(3, return_sequences=True, unroll=True), layers.Attention()
    both_ways = layers.Bidirectional(layers.GRU(3, unroll=True))

    def hears(state):
        first, second = (ops.convert_to_numpy(state(talk)) for talk in (dialogue, other))
        return not np.allclose(first, second)

    return {
        "right": hears(lambda talk: context(utterance(talk)[None])),
        "latent-variable": hears(lambda talk: utterance(talk[-1:]) + random.normal((1, 3), seed=1)),
        "attention": hears(lambda talk: attention([words(talk[-1:])[:, -1:], words(talk[-1:])])),
        "second-direction": hears(lambda talk: both_ways(talk[-1:])),
    }


def vhred_adds():
    """An HRED with each of the parts: does the decoder's state vary when the same dialogue is read twice?"""
    import numpy as np
    from keras import layers, ops, random

    dialogue = np.random.default_rng(0).normal(size=(3, 4, 2))  # three utterances of four words
    draws = random.SeedGenerator(1)
    utterance, words = (layers.GRU(3, return_sequences=s, unroll=True) for s in (False, True))
    context, second, around = (layers.GRU(3, unroll=True) for _ in range(3))
    both_ways, attention = layers.Bidirectional(layers.GRU(3, unroll=True)), layers.Attention()

    def hred():
        return context(utterance(dialogue)[None])

    def attended():
        read = ops.reshape(words(dialogue), (1, 12, 3))
        return attention([hred()[:, None], read])

    def varies(state):
        first, again = (ops.convert_to_numpy(state()) for _ in range(2))
        return not np.allclose(first, again)

    return {
        "right": varies(lambda: hred() + random.normal((1, 3), seed=draws)),
        "context-rnn": varies(lambda: hred() + second(utterance(dialogue)[None])),
        "attention": varies(attended),
        "second-direction": varies(lambda: around(both_ways(dialogue)[None])),
    }


def attention_learns():
    """The shape of what each makes of 4 words read, 6 written, a vocabulary of 9: one number for each of the 6 and the 4?"""
    from keras import layers, ops

    source, target = ops.ones((1, 4, 2)), ops.ones((1, 6, 2))
    embedding = layers.Embedding(9, 2)
    embedding.build()
    _, weights = layers.Attention()([target, source], return_attention_scores=True)
    read = layers.SimpleRNN(3, return_sequences=True)

    def pairs_words(found):
        return tuple(found.shape)[-2:] == (6, 4)

    return {
        "right": pairs_words(weights),
        "word2vec": pairs_words(embedding.embeddings),
        "rnn": pairs_words(read(source)),
        "seq2seq": pairs_words(read(target)),
    }
