"""系列変換と Attention の知識問題"""

SETS = {
    "dialogue": dict(
        stem=dict(
            ja="対話で、これまでの発話から次の応答を生成するモデルを考える。seq2seq は、直前の発話だけを読んで応答を作る。これを拡張したものに HRED があり、HRED をさらに拡張したものに VHRED がある。また、seq2seq に注意機構を加えることもある。どのモデルも RNN を用いる。",
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
                            ja="これは注意機構で、1 つの文の中の語を選ぶ。HRED が補ったのは、前の発話とのつながりである。",
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
                ja="seq2seq に加えた注意機構が求めるものはどれか。",
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
                            ja="それは RNN の状態である。注意機構は、出力の語ごとに入力のどこを見るかを選び直す。",
                            en="That is the state of an RNN; attention chooses anew for each output word where to look.",
                        ),
                    ),
                    "seq2seq": dict(
                        ja="入力の系列に対して、どのような系列を出力するか",
                        en="Which sequence is to be written for the one that was read",
                        why=dict(
                            ja="それは seq2seq 全体の出力である。注意機構はその途中で、入力の語に重みを配る。",
                            en="That is what seq2seq as a whole puts out; attention weighs the input's words on the way.",
                        ),
                    ),
                },
            ),
        },
    ),
    "encoder-decoder": dict(
        stem=dict(
            ja="原文を読む RNN（エンコーダ）と、訳文を書く RNN（デコーダ）からなる翻訳モデルを考える。エンコーダが読み終えたときの状態が、文脈ベクトルとしてデコーダに渡る。状態はどちらも 256 次元で、注意機構は使わない。",
            en="A model for translation consists of an RNN that reads the source (the encoder) and one that writes the target (the decoder). The encoder's state at the end is handed to the decoder as the context vector. Both states have 256 components; there is no attention.",
        ),
        questions={
            "context_size": dict(
                syllabus="3-(5)-iii",
                ja="原文が 12 語から 60 語に増えると、文脈ベクトルは何次元になるか。",
                en="The source has 60 words instead of 12. How many components has the context vector?",
                right="256",
                wrong={
                    "scaled": dict(
                        text="1280",
                        why=dict(
                            ja="語数と同じく 5 倍になるとみなしている。状態の大きさは、読む語の数によらない。",
                            en="That grows by 5 with the words; a state is as large however many are read.",
                        ),
                    ),
                    "short-states": dict(
                        text="3072",
                        why=dict(
                            ja="12 語分の状態をつないだ大きさである。渡るのは、最後の状態 1 つである。",
                            en="Those are 12 states in a row; a single one is handed over, the last.",
                        ),
                    ),
                    "all-states": dict(
                        text="15360",
                        why=dict(
                            ja="60 語分の状態をつないだ大きさである。全時刻の状態を使うのは注意機構である。",
                            en="Those are 60 states in a row; it is attention that uses those of all steps.",
                        ),
                    ),
                },
            ),
            "reversed_source": dict(
                syllabus="3-(5)-iii",
                ja="原文も訳文も n 語（n は 2 以上）で、同じ順の語が 1 対 1 に対応するとする。原文の語順を逆にして読ませると、対応する語の間の時刻の隔たりはどうなるか。",
                en="Source and target have n words each, at least 2, that correspond one by one in the same order. The source is read backwards. What becomes of the steps between corresponding words?",
                right=dict(ja="平均は同じで、最小は減る", en="The mean stays, the least falls"),
                wrong={
                    "both-fall": dict(
                        ja="平均は減り、最小も減る",
                        en="The mean falls, the least falls",
                        why=dict(
                            ja="先頭の語が近づいた分だけ、末尾の語は遠ざかる。",
                            en="As much as the first words come nearer, the last move apart.",
                        ),
                    ),
                    "both-stay": dict(
                        ja="平均は同じで、最小も同じ",
                        en="The mean stays, the least stays",
                        why=dict(
                            ja="先頭の語どうしは隣り合う。訳し始めが易しくなる。",
                            en="The first words become neighbours, which makes the beginning easy.",
                        ),
                    ),
                    "mean-falls": dict(
                        ja="平均は減り、最小は同じ",
                        en="The mean falls, the least stays",
                        why=dict(
                            ja="逆である。隔たりの和は、読む順によらない。",
                            en="The other way round: the sum of all distances does not depend on the order.",
                        ),
                    ),
                },
            ),
            "teacher_forcing": dict(
                syllabus="3-(5)-iii",
                ja="教師強制で学習するデコーダに入力する 1 つ前の語は、訓練では（ア）、推論では（イ）である。正しい組合せはどれか。",
                en="A decoder is trained by teacher forcing. Whose choice is the word before that it is fed (a) in training and (b) in inference?",
                right=dict(
                    ja="（ア）正解の語　（イ）自分の語", en="(a) the target's   (b) the decoder's"
                ),
                wrong={
                    "target-twice": dict(
                        ja="（ア）正解の語　（イ）正解の語",
                        en="(a) the target's   (b) the target's",
                        why=dict(
                            ja="推論のときには、正解の訳文がわからない。",
                            en="In inference nobody knows the right target.",
                        ),
                    ),
                    "own-twice": dict(
                        ja="（ア）自分の語　（イ）自分の語",
                        en="(a) the decoder's   (b) the decoder's",
                        why=dict(
                            ja="訓練でも自分の語を入れるのは、教師強制をしない場合である。",
                            en="Its own words in training, too: that is without teacher forcing.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）自分の語　（イ）正解の語",
                        en="(a) the decoder's   (b) the target's",
                        why=dict(
                            ja="逆である。正解があるのは訓練のときだけである。",
                            en="The other way round: there is a right target in training alone.",
                        ),
                    ),
                },
                source="Williams, Zipser, A Learning Algorithm for Continually Running Fully Recurrent Neural Networks, Neural Computation 1(2), 1989; Bengio et al., Scheduled Sampling for Sequence Prediction with Recurrent Neural Networks, NIPS 2015, §2",
            ),
            "scheduled_sampling": dict(
                syllabus="3-(5)-iii",
                ja="教師強制では、デコーダの入力の分布が訓練と推論で異なる（露出バイアス）。これを和らげる scheduled sampling は、訓練が進むとともに何を変えるか。",
                en="With teacher forcing the decoder's inputs are distributed otherwise in training than in inference (exposure bias). What does scheduled sampling change as training goes on?",
                right=dict(
                    ja="モデル自身が選んだ語を入れる割合を増やす",
                    en="It feeds words chosen by the model more often",
                ),
                wrong={
                    "fewer-own-words": dict(
                        ja="モデル自身が選んだ語を入れる割合を減らす",
                        en="It feeds words chosen by the model less often",
                        why=dict(
                            ja="これでは、推論の条件から遠ざかっていく。",
                            en="That leads away from what inference is like.",
                        ),
                    ),
                    "wider-beam": dict(
                        ja="ビームサーチで残す候補の数を増やす",
                        en="It keeps more candidates in beam search",
                        why=dict(
                            ja="ビームサーチは推論時の探索で、学習時の入力は変わらない。",
                            en="Beam search is for inference and leaves the inputs in training as they are.",
                        ),
                    ),
                    "narrower-beam": dict(
                        ja="ビームサーチで残す候補の数を減らす",
                        en="It keeps fewer candidates in beam search",
                        why=dict(
                            ja="ビームサーチは推論時の探索で、露出バイアスは残る。",
                            en="Beam search is for inference; the exposure bias stays.",
                        ),
                    ),
                },
                source="Bengio, Vinyals, Jaitly, Shazeer, Scheduled Sampling for Sequence Prediction with Recurrent Neural Networks, NIPS 2015, §2.4",
            ),
        },
    ),
    "attention": dict(
        stem=dict(
            ja="翻訳モデルに注意機構を加える。デコーダは時刻ごとに、状態 s とエンコーダの各状態 h_1, …, h_12 のスコア e_j を求め、softmax で重み a_j にし、Σ_j a_j h_j を文脈ベクトルとする。原文は 12 語、訳文は 9 語である。",
            en="Attention is added to a model for translation: at each step the decoder computes scores e_j of its state s and the encoder's states h_1, …, h_12, makes weights a_j of them by softmax, and takes Σ_j a_j h_j as the context vector. The source has 12 words, the target 9.",
        ),
        questions={
            "per_step_context": dict(
                syllabus="3-(5)-iii",
                ja="注意機構のないモデルと比べて、文脈ベクトルはどうなったか。",
                en="What has become of the context vector, compared with a model that has no attention?",
                right=dict(
                    ja="訳文の時刻ごとに変わり、大きさは h_j と同じ",
                    en="It varies with the target's step and has the size of h_j",
                ),
                wrong={
                    "one-of-all": dict(
                        ja="訳文の時刻によらず、大きさは h_j の 12 倍",
                        en="It is one for all steps and has 12 times the size of h_j",
                        why=dict(
                            ja="状態はつながずに、時刻ごとに異なる重みで足し合わせる。",
                            en="States are not joined but summed, with other weights at each step.",
                        ),
                    ),
                    "one-state": dict(
                        ja="訳文の時刻によらず、大きさは h_j と同じ",
                        en="It is one for all steps and has the size of h_j",
                        why=dict(
                            ja="それは注意機構のない場合である。重みは s によって変わる。",
                            en="That is without attention; weights depend on s.",
                        ),
                    ),
                    "joined": dict(
                        ja="訳文の時刻ごとに変わり、大きさは h_j の 12 倍",
                        en="It varies with the target's step and has 12 times the size of h_j",
                        why=dict(
                            ja="重み付きの和なので、大きさは 1 つの状態と変わらない。",
                            en="A weighted sum is as large as one state.",
                        ),
                    ),
                },
            ),
            "score_count": dict(
                syllabus="3-(5)-iii",
                ja="訳文の 9 語を書く間に、スコアは全部でいくつ計算されるか（文末の記号は数えない）。",
                en="How many scores are computed for the 9 words of the target (not counting the sign of the end)?",
                right="108",
                wrong={
                    "first-step": dict(
                        text="12",
                        why=dict(
                            ja="1 つの時刻の分である。s が変わるので、時刻ごとに求め直す。",
                            en="That is one step; s changes, and so they are computed anew.",
                        ),
                    ),
                    "added": dict(
                        text="21",
                        why=dict(
                            ja="語数の和である。スコアは、訳文の語と原文の語の組ごとにある。",
                            en="That is the sum; there is a score for each pair of a target and a source word.",
                        ),
                    ),
                    "source-alone": dict(
                        text="144",
                        why=dict(
                            ja="原文の語どうしの組の数で、エンコーダの自己注意の場合である。",
                            en="Those are pairs of source words, as in self-attention of the encoder.",
                        ),
                    ),
                },
            ),
            "softmax_effect": dict(
                syllabus="3-(5)-iii",
                ja="ある時刻の 12 個のスコア（すべて異なる）に、すべて 5 を足した場合（ア）と、すべて 5 倍した場合（イ）、重みはどうなるか。",
                en="The 12 scores of a step are all different. What becomes of the weights (a) when 5 is added to each score, (b) when each is multiplied by 5?",
                right=dict(ja="（ア）同じまま　（イ）偏る", en="(a) the same   (b) sharper"),
                wrong={
                    "both-same": dict(
                        ja="（ア）同じまま　（イ）同じまま",
                        en="(a) the same   (b) the same",
                        why=dict(
                            ja="スコアの差が 5 倍になるので、重みの比は大きくなる。",
                            en="Differences become 5 times as large, and with them the ratios of weights.",
                        ),
                    ),
                    "both-sharper": dict(
                        ja="（ア）偏る　（イ）偏る",
                        en="(a) sharper   (b) sharper",
                        why=dict(
                            ja="同じ数を足しても差は変わらず、exp(5) は約分される。",
                            en="Adding leaves differences as they are; exp(5) cancels.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）偏る　（イ）同じまま",
                        en="(a) sharper   (b) the same",
                        why=dict(
                            ja="逆である。softmax は、スコアの差だけで決まる。",
                            en="The other way round: softmax depends on differences of scores.",
                        ),
                    ),
                },
            ),
            "dimension_mismatch": dict(
                syllabus="3-(5)-iii",
                ja="s が 4 次元、h_j が 6 次元のとき、重みの形をどう選んでも計算できないスコアはどれか（W, U は行列、v はベクトルで、学習する重みである）。",
                en="s has 4 components and h_j has 6. Which score cannot be computed, whatever the shapes of the learnt weights W, U (matrices) and v (a vector)?",
                right="sᵀ h_j",
                wrong={
                    "bilinear": dict(
                        text="sᵀ W h_j",
                        why=dict(
                            ja="W を 4×6 の行列とすればよい。",
                            en="W can be a 4×6 matrix.",
                        ),
                    ),
                    "projected": dict(
                        text="(W s)ᵀ U h_j",
                        why=dict(
                            ja="W と U で、同じ次元に写してから内積をとる。",
                            en="W and U bring both to one number of dimensions first.",
                        ),
                    ),
                    "additive": dict(
                        text="vᵀ tanh(W s + U h_j)",
                        why=dict(
                            ja="W と U で、同じ次元に写してから足す。",
                            en="W and U bring both to one number of dimensions before they are added.",
                        ),
                    ),
                },
            ),
        },
    ),
    "search": dict(
        stem=dict(
            ja="デコーダが語 A と B だけを使い、2 語を続けて書く。1 語目の確率は A が 0.6、B が 0.4 である。2 語目の確率は、1 語目が A なら A が 0.55、B が 0.45、1 語目が B なら A が 0.1、B が 0.9 である。",
            en="A decoder writes two words, each A or B. The first is A with probability 0.6, B with 0.4. After A the second is A with probability 0.55, B with 0.45; after B it is A with 0.1, B with 0.9.",
        ),
        questions={
            "greedy_and_beam": dict(
                syllabus="3-(5)-iii",
                ja="貪欲法と、幅 2 のビームサーチが選ぶ 2 語の組合せはどれか。",
                en="Which two words are chosen by greedy search, and which by beam search of width 2?",
                right=dict(ja="貪欲法: AA　ビーム: BB", en="greedy: AA, beam: BB"),
                wrong={
                    "both-a": dict(
                        ja="貪欲法: AA　ビーム: AA",
                        en="greedy: AA, beam: AA",
                        why=dict(
                            ja="AA の確率は 0.33、BB の確率は 0.36 である。",
                            en="AA has the probability 0.33, BB 0.36.",
                        ),
                    ),
                    "swapped": dict(
                        ja="貪欲法: BB　ビーム: AA",
                        en="greedy: BB, beam: AA",
                        why=dict(
                            ja="逆である。先まで比べられるのは、候補を 2 つ残すビームのほうである。",
                            en="The other way round: it is the beam that keeps two candidates to compare.",
                        ),
                    ),
                    "both-b": dict(
                        ja="貪欲法: BB　ビーム: BB",
                        en="greedy: BB, beam: BB",
                        why=dict(
                            ja="貪欲法は、1 語目で確率の大きい A を選ぶ。",
                            en="Greedy search takes A first, being the more probable.",
                        ),
                    ),
                },
            ),
            "beam_cost": dict(
                syllabus="3-(5)-iii",
                ja="語彙が 1 万語、長さが 20 語の文を書くとき、ビームの幅を 2 から 10 に広げると、計算量（ア）と、確率が最大の列を得る保証（イ）はどうなるか。",
                en="Sentences of 20 words from a vocabulary of 10,000 are written with a beam of 10 instead of 2. What becomes of (a) the computation, and (b) is the most probable sentence found for certain?",
                right=dict(ja="（ア）増える　（イ）ない", en="(a) more   (b) no"),
                wrong={
                    "found": dict(
                        ja="（ア）増える　（イ）ある",
                        en="(a) more   (b) yes",
                        why=dict(
                            ja="途中で落とした候補の先に、最大の列があることもある。",
                            en="The most probable one may begin with a candidate that was dropped.",
                        ),
                    ),
                    "free": dict(
                        ja="（ア）同じ　（イ）ない",
                        en="(a) as much   (b) no",
                        why=dict(
                            ja="時刻ごとに評価する候補の数は、幅に比例する。",
                            en="How many candidates are weighed at each step grows with the width.",
                        ),
                    ),
                    "free-and-found": dict(
                        ja="（ア）同じ　（イ）ある",
                        en="(a) as much   (b) yes",
                        why=dict(
                            ja="評価する候補は 5 倍になり、それでも全部の列は調べない。",
                            en="Five times as many candidates are weighed, and still not all sentences.",
                        ),
                    ),
                },
            ),
            "length_bias": dict(
                syllabus="3-(5)-iii",
                ja="長さの異なる候補を、語の対数確率の和で比べると、どの候補が有利になるか。また、それを補う方法はどれか。",
                en="Candidates of different lengths are compared by the sum of the log-probabilities of their words. Which are favoured, and what makes up for it?",
                right=dict(
                    ja="短い候補。和を語の数に応じた値で割る",
                    en="Short ones; divide the sum by a length",
                ),
                wrong={
                    "short-multiplied": dict(
                        ja="短い候補。和に語の数に応じた値を掛ける",
                        en="Short ones; multiply the sum by a length",
                        why=dict(
                            ja="和は負なので、語の数を掛けると、長い候補がさらに不利になる。",
                            en="The sum is negative: multiplied, long ones lose even more.",
                        ),
                    ),
                    "long-divided": dict(
                        ja="長い候補。和を語の数に応じた値で割る",
                        en="Long ones; divide the sum by a length",
                        why=dict(
                            ja="対数確率は 0 以下なので、足すほど和は小さくなる。",
                            en="Log-probabilities are at most 0: each word lowers the sum.",
                        ),
                    ),
                    "long-multiplied": dict(
                        ja="長い候補。和に語の数に応じた値を掛ける",
                        en="Long ones; multiply the sum by a length",
                        why=dict(
                            ja="有利なのは短い候補で、掛けるとその差はさらに開く。",
                            en="Short ones are favoured, and multiplied the gap gets wider.",
                        ),
                    ),
                },
            ),
            "false_about_sequences": dict(
                syllabus="3-(5)-iii",
                ja="系列変換に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about sequence to sequence models is **wrong**?",
                right=dict(
                    ja="BLEU は n-gram の再現率を基に、長い訳を減点する",
                    en="BLEU is made of recalls of n-grams, with a penalty for long translations",
                ),
                wrong={
                    "width": dict(
                        ja="幅が 1 のビームサーチで選ぶ列は、貪欲法で選ぶ列と同じになる",
                        en="A beam search of width 1 finds the same sequence as a greedy one",
                        why=dict(
                            ja="正しい。時刻ごとに最も確率の高い 1 つだけを残す。",
                            en="This is right: it keeps the most probable word alone.",
                        ),
                    ),
                    "forcing": dict(
                        ja="教師強制では、デコーダの入力に正解の 1 つ前の語を使う",
                        en="Teacher forcing gives the decoder the right word before as its input",
                        why=dict(
                            ja="正しい。自分の予測を使うのは、生成のときである。",
                            en="This is right: its own predictions are the input in generation.",
                        ),
                    ),
                    "attention": dict(
                        ja="注意機構は、出力の語ごとに原文の状態の重みを求め直す",
                        en="Attention weighs the states of the source anew for each word of output",
                        why=dict(
                            ja="正しい。原文全体を 1 本のベクトルに押し込めずに済む。",
                            en="This is right: the source need not fit into one vector.",
                        ),
                    ),
                },
                source="Papineni et al., BLEU, 2002; Bahdanau, Cho and Bengio 2015; Williams and Zipser 1989",
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


def context_size():
    """The state that Keras's layer returns for 60 words."""
    import numpy as np
    from keras import layers

    _, state = layers.GRU(256, return_state=True)(np.ones((1, 60, 2), dtype="float32"))
    size = state.shape[1]
    return {
        "right": size == 256,
        "scaled": size == 1280,
        "short-states": size == 3072,
        "all-states": size == 15360,
    }


def reversed_source():
    """Steps from each source word to its target word, for several lengths, in both orders of reading."""

    def compared(n):
        # Word i is read at step i, or n − 1 − i; its translation is written at step n + i.
        forward, backward = [n for _ in range(n)], [n + i - (n - 1 - i) for i in range(n)]
        return sum(forward) - sum(backward), min(forward) - min(backward)

    found = [compared(n) for n in (2, 5, 12)]
    same_mean, lower_least = (
        all(mean == 0 for mean, _ in found),
        all(least > 0 for _, least in found),
    )
    return {
        "right": same_mean and lower_least,
        "both-fall": all(mean > 0 and least > 0 for mean, least in found),
        "both-stay": all(mean == least == 0 for mean, least in found),
        "mean-falls": all(mean > 0 and least == 0 for mean, least in found),
    }


def per_step_context():
    """Keras's layer on nine states of a decoder and twelve of an encoder."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    s, h = rng.normal(size=(1, 9, 4)), rng.normal(size=(1, 12, 4))
    contexts = keras.ops.convert_to_numpy(keras.layers.Attention()([s, h]))[0]
    varies, size = np.ptp(contexts, axis=0).min() > 1e-3, contexts.shape[1] // 4
    return {
        "right": varies and size == 1,
        "one-of-all": not varies and size == 12,
        "one-state": not varies and size == 1,
        "joined": varies and size == 12,
    }


def score_count():
    """As many as Keras's layer returns."""
    import keras
    import numpy as np

    s, h = np.ones((1, 9, 4)), np.ones((1, 12, 4))
    _, weights = keras.layers.Attention()([s, h], return_attention_scores=True)
    count = int(np.prod(weights.shape))
    return {
        "right": count == 108,
        "first-step": count == 12,
        "added": count == 21,
        "source-alone": count == 144,
    }


def softmax_effect():
    """The weights of drawn scores, and of those with 5 added and multiplied by 5."""
    import keras
    import numpy as np

    scores = np.random.default_rng(0).normal(size=12)

    def weights(values):
        return keras.ops.convert_to_numpy(keras.ops.softmax(values))

    def becomes(values):
        before, after = weights(scores), weights(values)
        if np.allclose(before, after, atol=1e-6):
            return "same"
        return "sharper" if after.max() > before.max() else "flatter"

    found = becomes(scores + 5), becomes(scores * 5)
    return {
        "right": found == ("same", "sharper"),
        "both-same": found == ("same", "same"),
        "both-sharper": found == ("sharper", "sharper"),
        "swapped": found == ("sharper", "same"),
    }


def dimension_mismatch():
    """Each of them in NumPy, with weights that fit where any do."""
    import numpy as np

    rng = np.random.default_rng(0)
    s, h = rng.normal(size=4), rng.normal(size=6)
    w, u, v = rng.normal(size=(3, 4)), rng.normal(size=(3, 6)), rng.normal(size=3)

    def fails(score):
        try:
            return np.ndim(score()) != 0
        except ValueError:
            return True

    return {
        "right": fails(lambda: s @ h),
        "bilinear": fails(lambda: s @ (w.T @ u) @ h),
        "projected": fails(lambda: (w @ s) @ (u @ h)),
        "additive": fails(lambda: v @ np.tanh(w @ s + u @ h)),
    }


def _beam(first, after, width, length):
    """The most probable sequence that a beam of this width finds; `after[word]` are probabilities of the next."""
    import math

    kept = [((word,), math.log(p)) for word, p in enumerate(first)]
    for _ in range(length - 1):
        kept = sorted(kept, key=lambda one: -one[1])[:width]
        kept = [
            ((*words, word), score + math.log(p))
            for words, score in kept
            for word, p in enumerate(after[words[-1]])
        ]
    return max(kept, key=lambda one: one[1])


def greedy_and_beam():
    """Both searches with the probabilities of the stem."""
    first, after = [0.6, 0.4], [[0.55, 0.45], [0.1, 0.9]]
    found = [_beam(first, after, width, 2)[0] for width in (1, 2)]
    a, b = (0, 0), (1, 1)
    return {
        "right": found == [a, b],
        "both-a": found == [a, a],
        "swapped": found == [b, a],
        "both-b": found == [b, b],
    }


def beam_cost():
    """Candidates weighed at a step; and a model whose best pair of words begins with the eleventh best word."""
    import math

    first = [0.09] * 10 + [0.06, 0.04]
    after = [[1 / 12] * 12 for _ in range(12)]
    after[10] = [0.001] * 11 + [0.989]
    best = max(math.log(p * q) for p, row in zip(first, after, strict=True) for q in row)
    missed = _beam(first, after, 10, 2)[1] < best - 1e-9
    more = 10 * 10_000 > 2 * 10_000
    return {
        "right": more and missed,
        "found": more and not missed,
        "free": not more and missed,
        "free-and-found": not more and not missed,
    }


def length_bias():
    """Two words and five with the same probability for each word: the sums, and both ways to make up for them."""
    import math

    short, long = 2 * math.log(0.5), 5 * math.log(0.5)
    favours_short = short > long
    divided, multiplied = math.isclose(short / 2, long / 5), math.isclose(short * 2, long * 5)
    return {
        "right": favours_short and divided,
        "short-multiplied": favours_short and multiplied,
        "long-divided": not favours_short and divided,
        "long-multiplied": not favours_short and multiplied,
    }
