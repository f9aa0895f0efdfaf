"""単語埋め込みの知識問題"""

SETS = {
    "word2vec": dict(
        stem=dict(
            ja="語彙 10,000 語、ベクトルの次元 100 の word2vec を、バイアスのない 2 つの重み（入力側 10000×100、出力側 100×10000）で作る。窓は前後 2 語ずつとする。コーパスに「猫 が 庭 で 眠る」という 5 語の文がある。5 語はすべて異なる。",
            en="A word2vec model with a vocabulary of 10,000 words and vectors of 100 dimensions has two weights without bias: 10000×100 at the input, 100×10000 at the output. The window reaches 2 words to each side. The corpus has the sentence “cats doze in sunny gardens”: five words, all different.",
        ),
        questions={
            "cbow_skipgram": dict(
                syllabus="4-(4)-i",
                ja="CBOW と skip-gram は、それぞれ何から何を予測するか。（ア）CBOW（イ）skip-gram",
                en="What do CBOW and skip-gram predict, and from what? (a) CBOW (b) skip-gram",
                right=dict(
                    ja="（ア）周囲の語から中心の語　（イ）中心の語から周囲の語",
                    en="(a) the centre from words around   (b) words around from the centre",
                ),
                wrong={
                    "swapped": dict(
                        ja="（ア）中心の語から周囲の語　（イ）周囲の語から中心の語",
                        en="(a) words around from the centre   (b) the centre from words around",
                        why=dict(
                            ja="CBOW と skip-gram が逆である。",
                            en="The two are exchanged.",
                        ),
                    ),
                    "bigram": dict(
                        ja="（ア）周囲の語から中心の語　（イ）直前の語から次の語",
                        en="(a) the centre from words around   (b) the next word from the last",
                        why=dict(
                            ja="直前の語から次の語を予測するのは 2-gram で、skip-gram は前後両方の語を予測する。",
                            en="The next word from the last is what a bigram model predicts; skip-gram predicts words on both sides.",
                        ),
                    ),
                    "title": dict(
                        ja="（ア）文全体から文の表題　（イ）中心の語から周囲の語",
                        en="(a) a title from the sentence   (b) words around from the centre",
                        why=dict(
                            ja="CBOW が読むのは窓の中の語で、予測するのはその中心の語である。",
                            en="CBOW reads the words in a window, and predicts the one in its centre.",
                        ),
                    ),
                },
                source="Mikolov et al., Efficient Estimation of Word Representations in Vector Space, arXiv:1301.3781, 2013, §3.1, §3.2",
            ),
            "pair_count": dict(
                syllabus="4-(4)-i",
                ja="この 1 文から、skip-gram の学習に使う（中心の語、周囲の語）の組は何個できるか。文の外の語は使わない。",
                en="How many pairs (centre, word around) does this sentence give for training skip-gram? No words beyond the sentence are used.",
                right=dict(ja="14 個", en="14"),
                wrong={
                    "full-windows": dict(
                        ja="20 個",
                        en="20",
                        why=dict(
                            ja="5×4 である。文の端では、窓が文からはみ出す。",
                            en="That is 5×4; near its ends the window reaches beyond the sentence.",
                        ),
                    ),
                    "one-side": dict(
                        ja="7 個",
                        en="7",
                        why=dict(
                            ja="前後の片側だけを数えている。",
                            en="This counts one side only.",
                        ),
                    ),
                    "window-of-one": dict(
                        ja="8 個",
                        en="8",
                        why=dict(
                            ja="窓が前後 1 語ずつの場合である。",
                            en="That would be with a window of 1 word to each side.",
                        ),
                    ),
                },
            ),
            "context_order": dict(
                syllabus="4-(4)-i",
                ja="「庭」を CBOW で予測するとき、入力する 4 語の順を入れ替えた。「庭」の確率はどうなるか。",
                en="CBOW predicts the third word. The 4 words that it reads are put into another order. What becomes of the third word's probability?",
                right=dict(ja="どの入れ替え方でも等しい", en="It is the same in any order"),
                wrong={
                    "nearness": dict(
                        ja="近い語が遠くに移ると下がる",
                        en="It falls if near words move away",
                        why=dict(
                            ja="周囲の語のベクトルを平均するだけなので、距離による重みはない。",
                            en="The vectors around are averaged: distance has no weight.",
                        ),
                    ),
                    "sides": dict(
                        ja="前後が入れ替わると異なる",
                        en="It differs if words change sides",
                        why=dict(
                            ja="前の語か後ろの語かの区別はなく、重みも共通である。",
                            en="Words in front and behind are treated alike, with the same weights.",
                        ),
                    ),
                    "grammar": dict(
                        ja="語順が崩れるほど小さくなる",
                        en="It falls with worse word order",
                        why=dict(
                            ja="語順を見る仕組みがない。平均は順によらない。",
                            en="Nothing looks at the order: a mean does not depend on it.",
                        ),
                    ),
                },
            ),
            "which_vector": dict(
                syllabus="4-(4)-i",
                ja="学習の後、語の分散表現として普通に使うものはどれか。",
                en="Which vector is usually taken for a word once the model is trained?",
                right=dict(
                    ja="入力側の重みで、その語に当たる行", en="In the input weights, the word's row"
                ),
                wrong={
                    "probabilities": dict(
                        ja="その語を入力したときの出力の確率",
                        en="The output's probabilities for it",
                        why=dict(
                            ja="語彙の全語の確率で、長さが 10,000 ある。",
                            en="These are probabilities of all words, 10,000 of them.",
                        ),
                    ),
                    "one-hot": dict(
                        ja="その語を表す one-hot ベクトル",
                        en="The word's one-hot vector as input",
                        why=dict(
                            ja="学習する前から決まっていて、どの 2 語の内積も 0 である。",
                            en="It was there before training, and any two of them have the product 0.",
                        ),
                    ),
                    "mean": dict(
                        ja="入力側の重みの、全語での平均",
                        en="The mean of all the input weights",
                        why=dict(
                            ja="どの語でも同じベクトルになる。",
                            en="It is the same for all words.",
                        ),
                    ),
                },
            ),
            "hidden_layer": dict(
                syllabus="4-(4)-i",
                ja="CBOW の隠れ層について正しい記述はどれか。",
                en="Which statement about the hidden layer of CBOW is true?",
                right=dict(ja="非線形の活性化関数がない", en="It has no nonlinear activation"),
                wrong={
                    "tanh": dict(
                        ja="tanh を活性化関数に用いる",
                        en="Its activation is the tanh",
                        why=dict(
                            ja="それまでのニューラル言語モデルの隠れ層である。CBOW は、計算を減らすために除いた。",
                            en="That was so in neural language models before; CBOW dropped it to save computation.",
                        ),
                    ),
                    "recurrent": dict(
                        ja="前の時刻の値を受け取る",
                        en="It reads its value one step before",
                        why=dict(
                            ja="それは RNN の言語モデルである。",
                            en="That is a recurrent language model.",
                        ),
                    ),
                    "width": dict(
                        ja="幅が周囲の語の数で変わる",
                        en="Its width varies with the window",
                        why=dict(
                            ja="周囲の語のベクトルは、連結せずに平均する。幅は 100 のままである。",
                            en="Vectors are averaged, not concatenated; the width is 100.",
                        ),
                    ),
                },
                source="Mikolov et al., Efficient Estimation of Word Representations in Vector Space, arXiv:1301.3781, 2013, §3.1",
            ),
        },
    ),
    "negatives": dict(
        stem=dict(
            ja="語彙 100,000 語の skip-gram を学習する。出力の softmax は全語の得点を必要とするので、正例 1 組につき 5 個の負例を引く negative sampling に替える。負例は、コーパスでの出現の割合を 0.75 乗し、和が 1 になるように直した分布から引く。",
            en="Skip-gram is trained with a vocabulary of 100,000 words. As a softmax needs the scores of all of them, it is replaced by negative sampling with 5 negative words for each positive pair. They are drawn by their shares of the corpus to the power of 0.75, normalised to the sum 1.",
        ),
        questions={
            "ns_cost": dict(
                syllabus="4-(4)-i",
                ja="正例 1 組の損失を求めるのに、入力側と出力側のベクトルの内積を何回計算するか。",
                en="How many inner products of input and output vectors does the loss of one positive pair need?",
                right=dict(ja="6 回", en="6"),
                wrong={
                    "negatives-only": dict(
                        ja="5 回",
                        en="5",
                        why=dict(
                            ja="正例の組の 1 回が抜けている。",
                            en="The positive pair itself needs one, too.",
                        ),
                    ),
                    "tree": dict(
                        ja="17 回",
                        en="17",
                        why=dict(
                            ja="log₂ 100000 で、2 分木をたどる階層的 softmax の回数に当たる。",
                            en="That is log₂ 100000, as for a hierarchical softmax, which goes down a binary tree.",
                        ),
                    ),
                    "softmax": dict(
                        ja="100000 回",
                        en="100000",
                        why=dict(
                            ja="softmax のままの回数である。",
                            en="That is what the softmax needed.",
                        ),
                    ),
                },
            ),
            "ns_problem": dict(
                syllabus="4-(4)-i",
                ja="negative sampling は、語を予測する問題をどのような問題に置き換えるか。",
                en="By which problem does negative sampling replace that of predicting a word?",
                right=dict(
                    ja="組が本物かどうかの 2 値分類", en="Telling real pairs from drawn ones"
                ),
                wrong={
                    "ranking": dict(
                        ja="負例どうしの順位を付ける学習",
                        en="Ranking the negative words in order",
                        why=dict(
                            ja="負例どうしの順は問わない。",
                            en="The order among negative words does not matter.",
                        ),
                    ),
                    "clusters": dict(
                        ja="語を 6 個の群に分ける学習",
                        en="Splitting the words into 6 clusters",
                        why=dict(
                            ja="群は作らない。6 は、正例と負例を合わせた数である。",
                            en="There are no clusters; 6 is the number of words that are looked at.",
                        ),
                    ),
                    "regression": dict(
                        ja="周囲の語のベクトルを当てる回帰",
                        en="A regression on the vectors around",
                        why=dict(
                            ja="損失は、内積のシグモイドの交差エントロピーで、二乗誤差ではない。",
                            en="The loss is a cross-entropy of sigmoids of inner products, not a squared error.",
                        ),
                    ),
                },
                source="Mikolov et al., Distributed Representations of Words and Phrases and their Compositionality, NIPS 2013, §2.2, Eq. (4)",
            ),
            "power_075": dict(
                syllabus="4-(4)-i",
                ja="3 語の出現の割合が 0.90、0.09、0.01 であるとする。割合 0.01 の語が負例に引かれる確率はいくらか。",
                en="Let three words have the shares 0.90, 0.09 and 0.01. With which probability is the one of 0.01 drawn as a negative word?",
                right="0.028",
                wrong={
                    "no-power": dict(
                        text="0.010",
                        why=dict(
                            ja="割合のままで、0.75 乗していない。",
                            en="That is the share itself, without the power.",
                        ),
                    ),
                    "power-above-one": dict(
                        text="0.003",
                        why=dict(
                            ja="1.25 乗した値である。指数が 1 より大きいと、差が広がる。",
                            en="That is with the power 1.25; an exponent above 1 makes differences larger.",
                        ),
                    ),
                    "uniform": dict(
                        text="0.333",
                        why=dict(
                            ja="どの語も等しい確率になるのは、0 乗の場合である。",
                            en="All are alike with the power 0.",
                        ),
                    ),
                },
            ),
            "no_negatives": dict(
                syllabus="4-(4)-i",
                ja="負例を 1 つも使わず、正例の組の損失 −log σ(内積) だけを小さくする。正しい記述はどれか。",
                en="Without any negative words only the losses −log σ(inner product) of positive pairs are made small. Which statement is true?",
                right=dict(
                    ja="全語が同じベクトルでも、損失を 0 に近づけられる",
                    en="With one vector for all words the loss can near 0",
                ),
                wrong={
                    "other-pairs": dict(
                        ja="損失を 0 に近づけると、現れない組の内積は負になる",
                        en="As the loss nears 0, unseen pairs get products below 0",
                        why=dict(
                            ja="現れない組は損失に入らない。全語が同じなら、その内積も大きな正の値になる。",
                            en="Unseen pairs are not in the loss; where all words are alike, their products are large, too.",
                        ),
                    ),
                    "log-two": dict(
                        ja="全語が同じベクトルなら、損失は log 2 から下がらない",
                        en="With one vector for all words the loss stays at log 2",
                        why=dict(
                            ja="log 2 は内積が 0 の場合である。同じベクトルを長くすれば、内積も大きくなる。",
                            en="log 2 is for the product 0; the longer that one vector is, the larger its product.",
                        ),
                    ),
                    "same-minimum": dict(
                        ja="損失が最小の点は、負例を使ったときと同じになる",
                        en="The loss is least where it is with negative words, too",
                        why=dict(
                            ja="負例があると、全語が同じベクトルでは、負例の損失が大きくなる。",
                            en="With negative words, one vector for all makes their losses large.",
                        ),
                    ),
                },
            ),
        },
    ),
    "counting": dict(
        stem=dict(
            ja="数え上げによる方法として、LSI と n-gram を調べる。LSI では、行が語、列が文書の行列 A を用いる。A の行は、自動車 = (1, 0, 0)、車 = (0, 1, 0)、エンジン = (1, 1, 0)、花 = (0, 0, 1)、花びら = (0, 0, 1) である。",
            en="Two methods that count are LSI and n-grams. For LSI there is a matrix A with words in its rows and documents in its columns: automobile = (1, 0, 0), car = (0, 1, 0), engine = (1, 1, 0), flower = (0, 0, 1), petal = (0, 0, 1).",
        ),
        questions={
            "lsi_method": dict(
                syllabus="4-(4)-i",
                ja="LSI（潜在的意味解析）の手順はどれか。",
                en="What does LSI (latent semantic indexing) do?",
                right=dict(
                    ja="A を特異値分解し、大きい特異値の成分だけを残す",
                    en="It decomposes A, and keeps the components of large singular values",
                ),
                wrong={
                    "lda": dict(
                        ja="A の列を話題の混合とみなし、話題の確率を推定する",
                        en="It takes columns of A for mixtures of topics, and estimates these",
                        why=dict(
                            ja="確率モデルの LDA である。",
                            en="That is LDA, a model of probabilities.",
                        ),
                    ),
                    "tf-idf": dict(
                        ja="A の要素に、文書に現れにくい語ほど大きい重みを掛ける",
                        en="It multiplies A by weights, larger ones for rarer words",
                        why=dict(
                            ja="tf-idf の重み付けで、次元は減らない。",
                            en="That is tf-idf, which leaves the dimensions as they are.",
                        ),
                    ),
                    "prediction": dict(
                        ja="A の行を、周囲の語から予測するモデルを学習して求める",
                        en="It trains a network that predicts rows of A from words around",
                        why=dict(
                            ja="word2vec のような、予測による方法である。",
                            en="Predicting is what word2vec and its like do.",
                        ),
                    ),
                },
                source="Deerwester et al., Indexing by Latent Semantic Analysis, Journal of the American Society for Information Science 41(6), 1990, pp. 391–407",
            ),
            "lsi_synonym": dict(
                syllabus="4-(4)-i",
                ja="LSI で語を 2 次元のベクトルにした（AᵀA の固有値は 3、2、1 である）。「自動車」と「車」のコサイン類似度は、A の行での値からどう変わったか。",
                en="LSI gives words vectors of 2 dimensions (AᵀA has the eigenvalues 3, 2 and 1). How does the cosine similarity of automobile and car change from that of the rows of A?",
                right=dict(ja="0 から 1 に上がる", en="It rises from 0 to 1"),
                wrong={
                    "unchanged": dict(
                        ja="0 のまま変わらない",
                        en="It stays where it was, at 0",
                        why=dict(
                            ja="「エンジン」を介して、2 語は同じ成分に乗る。",
                            en="By way of engine the two have the same component.",
                        ),
                    ),
                    "falls": dict(
                        ja="1 から 0 に下がる",
                        en="It falls from 1 to 0",
                        why=dict(
                            ja="A の行では直交していて、0 である。",
                            en="In A their rows are orthogonal: 0.",
                        ),
                    ),
                    "opposite": dict(
                        ja="0 から −1 に下がる",
                        en="It falls from 0 to −1",
                        why=dict(
                            ja="2 語を反対に向ける成分は、捨てた特異値 1 の成分である。",
                            en="The component that sets them against one another has the singular value 1, and was dropped.",
                        ),
                    ),
                },
            ),
            "trigram_space": dict(
                syllabus="4-(4)-i",
                ja="語彙が 10,000 語のとき、3-gram で数える対象になりうる語の並びは何通りか。同じ語の繰り返しも数える。",
                en="With a vocabulary of 10,000 words, how many sequences may a trigram model have to count? Words may repeat.",
                right="10^12",
                wrong={
                    "times-three": dict(
                        text="3 × 10^4",
                        why=dict(
                            ja="語彙の大きさに 3 を掛けている。場所ごとに 10,000 通りある。",
                            en="That is 3 times the vocabulary; each place has 10,000 possibilities.",
                        ),
                    ),
                    "bigrams": dict(
                        text="10^8",
                        why=dict(
                            ja="2-gram の場合である。",
                            en="That is for bigrams.",
                        ),
                    ),
                    "combinations": dict(
                        text="1.7 × 10^11",
                        why=dict(
                            ja="順序を区別しない組合せの数である。",
                            en="These are combinations, whose order does not count.",
                        ),
                    ),
                },
            ),
            "markov_gap": dict(
                syllabus="4-(4)-i",
                ja="「私 は 庭 で 猫 を」に続く語の確率を、3-gram のモデルで求める。条件にする語の列はどれか。",
                en="A trigram model gives the probability of the word after “in the garden I saw a”. On which words does it depend?",
                right=dict(ja="「猫 を」", en="“saw a”"),
                wrong={
                    "three": dict(
                        ja="「で 猫 を」",
                        en="“I saw a”",
                        why=dict(
                            ja="3 語を条件にするのは 4-gram である。",
                            en="Three words are what a 4-gram model looks at.",
                        ),
                    ),
                    "one": dict(
                        ja="「を」",
                        en="“a”",
                        why=dict(
                            ja="1 語を条件にするのは 2-gram である。",
                            en="One word is what a bigram model looks at.",
                        ),
                    ),
                    "all": dict(
                        ja="「私 は 庭 で 猫 を」",
                        en="“in the garden I saw a”",
                        why=dict(
                            ja="n-gram は直前の n − 1 語で打ち切る。",
                            en="An n-gram model goes back n − 1 words only.",
                        ),
                    ),
                },
                source="Jurafsky and Martin, Speech and Language Processing, 2nd ed., 2009, ch. 4 (N-grams)",
            ),
            "unseen_bigram": dict(
                syllabus="4-(4)-i",
                ja="平滑化をしない 2-gram のモデルで、訓練データに一度もない 2 語の並びを 1 か所だけ含む文を評価した。どの語も訓練データには現れる。文の確率とパープレキシティ（語数で割った対数から求める）の組合せはどれか。",
                en="A bigram model without smoothing is given a sentence with one pair of words that its data lack, though each word occurs there. What are the sentence's probability and its perplexity (per word)?",
                right=dict(
                    ja="確率は 0、パープレキシティは無限大", en="Probability 0, perplexity infinite"
                ),
                wrong={
                    "both-zero": dict(
                        ja="確率は 0、パープレキシティも 0",
                        en="Probability 0, perplexity 0, too",
                        why=dict(
                            ja="パープレキシティは確率の逆数の幾何平均なので、0 にはならない。",
                            en="Perplexity is a mean of inverse probabilities: it is not 0.",
                        ),
                    ),
                    "left-out": dict(
                        ja="確率は正、パープレキシティは有限",
                        en="Probability above 0, perplexity finite",
                        why=dict(
                            ja="データにない並びの確率 0 も、積に入る。正になるのは、平滑化をした場合である。",
                            en="The pair's probability 0 is a factor, too; above 0 it would be with smoothing.",
                        ),
                    ),
                    "one-of-two": dict(
                        ja="確率は正、パープレキシティは無限大",
                        en="Probability above 0, perplexity infinite",
                        why=dict(
                            ja="確率が正なら、その逆数も有限である。",
                            en="Where a probability is above 0, its inverse is finite.",
                        ),
                    ),
                },
            ),
        },
    ),
    "layer": dict(
        stem=dict(
            ja="語の番号を読むモデルで、次のように埋め込み層を使う。x は、32 文、各 20 語の番号である。",
            en="A model that reads numbers of words has this layer. x holds the numbers of 32 sentences, of 20 words each.",
            code="""
x = np.random.randint(10000, size=(32, 20))
emb = keras.layers.Embedding(10000, 100)
y = emb(x)
""",
        ),
        questions={
            "emb_shape": dict(
                syllabus="4-(4)-i",
                ja="y の形と、この層のパラメータ数の組合せはどれか。",
                en="Which pair has the shape of y and the layer's number of parameters?",
                right="(32, 20, 100), 1000000",
                wrong={
                    "averaged": dict(
                        text="(32, 100), 1000000",
                        why=dict(
                            ja="文の中で平均した場合の形である。この層は、語ごとに 1 本のベクトルを返す。",
                            en="That would be a mean over each sentence; the layer gives a vector for each word.",
                        ),
                    ),
                    "bias": dict(
                        text="(32, 20, 100), 1000100",
                        why=dict(
                            ja="バイアスを数えている。この層にバイアスはない。",
                            en="This counts biases, of which the layer has none.",
                        ),
                    ),
                    "averaged-with-bias": dict(
                        text="(32, 100), 1000100",
                        why=dict(
                            ja="文の中で平均はせず、バイアスもない。",
                            en="There is no mean over a sentence, and no bias.",
                        ),
                    ),
                },
            ),
            "onehot_cos": dict(
                syllabus="4-(4)-i",
                ja="埋め込みの代わりに one-hot ベクトルで語を表すと、異なる 2 語のコサイン類似度（ア）と、ユークリッド距離（イ）はどうなるか。",
                en="With one-hot vectors in place of the embedding, what are the cosine similarity (a) and the Euclidean distance (b) of two words?",
                right=dict(
                    ja="（ア）どの 2 語でも等しい　（イ）どの 2 語でも等しい",
                    en="(a) the same for any two   (b) the same for any two",
                ),
                wrong={
                    "distance-by-number": dict(
                        ja="（ア）どの 2 語でも等しい　（イ）番号が近いほど小さい",
                        en="(a) the same for any two   (b) less for near numbers",
                        why=dict(
                            ja="番号の差は距離に表れない。どの 2 語も √2 だけ離れている。",
                            en="The numbers make no difference: any two are √2 apart.",
                        ),
                    ),
                    "co-occurrence": dict(
                        ja="（ア）共起するほど大きい　（イ）どの 2 語でも等しい",
                        en="(a) more with co-occurrence   (b) the same for any two",
                        why=dict(
                            ja="共起の情報は入っていない。どの 2 語でも 0 である。",
                            en="Nothing of co-occurrence is in them: it is 0 for any two.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）共起するほど大きい　（イ）番号が近いほど小さい",
                        en="(a) more with co-occurrence   (b) less for near numbers",
                        why=dict(
                            ja="どの 2 語も直交し、距離は √2 である。",
                            en="Any two are orthogonal, and √2 apart.",
                        ),
                    ),
                },
            ),
            "polysemy": dict(
                syllabus="4-(4)-i",
                ja="bank が「土手」の意味で現れる文と「銀行」の意味で現れる文がある。2 つの文の bank のベクトルを比べると、どうなるか。（ア）この層の出力（イ）BERT の最終層の出力",
                en="One sentence has “bank” of a river, another one where there is money. How do the vectors of the word compare in (a) the output of this layer (b) that of the last layer of BERT?",
                right=dict(ja="（ア）等しい　（イ）異なる", en="(a) equal   (b) different"),
                wrong={
                    "swapped": dict(
                        ja="（ア）異なる　（イ）等しい",
                        en="(a) different   (b) equal",
                        why=dict(
                            ja="この層は番号だけで表を引き、BERT は自己注意で周囲の語を混ぜる。",
                            en="This layer looks up a number, and BERT mixes in other words by attention.",
                        ),
                    ),
                    "both-equal": dict(
                        ja="（ア）等しい　（イ）等しい",
                        en="(a) equal   (b) equal",
                        why=dict(
                            ja="BERT の出力には、自己注意によって周囲の語が混ざる。",
                            en="What BERT gives has the other words mixed in by attention.",
                        ),
                    ),
                    "both-different": dict(
                        ja="（ア）異なる　（イ）異なる",
                        en="(a) different   (b) different",
                        why=dict(
                            ja="この層は番号だけで表を引くので、周囲の語によらない。",
                            en="This layer looks up a number, whatever stands around.",
                        ),
                    ),
                },
            ),
            "distributional": dict(
                syllabus="4-(4)-i",
                ja="word2vec や LSI がよりどころとする分布仮説とは、どのような考えか。",
                en="word2vec and LSI rest on the distributional hypothesis. What does it say?",
                right=dict(
                    ja="似た文脈に現れる語は似た意味をもつ",
                    en="Similar contexts go with similar meanings",
                ),
                wrong={
                    "zipf": dict(
                        ja="語の出現回数は順位にほぼ反比例する",
                        en="Counts go with the inverse of the rank",
                        why=dict(
                            ja="Zipf の法則である。",
                            en="That is Zipf's law.",
                        ),
                    ),
                    "composition": dict(
                        ja="文の意味は語の意味と並びで決まる",
                        en="A sentence means what its words make of it",
                        why=dict(
                            ja="構成性の原理である。",
                            en="That is the principle of compositionality.",
                        ),
                    ),
                    "spelling": dict(
                        ja="綴りの似た語は似た意味をもつ",
                        en="Similar spellings go with similar meanings",
                        why=dict(
                            ja="着目するのは、綴りではなく、周囲に現れる語である。",
                            en="It is about the words around, not about how a word is spelled.",
                        ),
                    ),
                },
                source="Harris, Distributional Structure, Word 10(2–3), 1954, pp. 146–162",
            ),
        },
    ),
}


def pair_count():
    """All pairs of places, by how far they are apart."""
    import itertools

    def pairs(window, sides=(-1, 1)):
        apart = [j - i for i, j in itertools.product(range(5), repeat=2)]
        return sum(0 < abs(d) <= window and (d > 0) - (d < 0) in sides for d in apart)

    count = pairs(2)
    return {
        "right": count == 14,
        "full-windows": count == 20,
        "one-side": count == pairs(2, sides=(1,)) == 7,
        "window-of-one": count == pairs(1) == 8,
    }


def context_order():
    """The probability in each of 24 orders, with drawn weights."""
    import itertools

    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    inputs, outputs = rng.normal(size=(9, 4)), rng.normal(size=(4, 9))
    context, centre = [3, 1, 7, 5], 2

    def probability(order):
        scores = inputs[list(order)].mean(axis=0) @ outputs
        return float(keras.ops.softmax(scores)[centre])

    before = probability(context)
    orders = list(itertools.permutations(context))
    moved = [abs(probability(order) - before) > 1e-6 for order in orders]
    across = [set(order[:2]) != set(context[:2]) for order in orders]
    lower = [probability(order) < before - 1e-6 for order in orders]
    return {
        "right": not any(moved),
        "nearness": any(lower) and not all(lower),
        "sides": any(moved) and moved == across,
        "grammar": sum(lower) > len(orders) / 2,
    }


def which_vector():
    """100 numbers that differ from word to word and depend on what was trained."""
    import keras
    import numpy as np

    def vectors(seed):
        rng = np.random.default_rng(seed)
        inputs, outputs = rng.normal(size=(300, 100)), rng.normal(size=(100, 300))
        eye = np.eye(300)
        return {
            "right": inputs,
            "probabilities": keras.ops.convert_to_numpy(keras.ops.softmax(inputs @ outputs)),
            "one-hot": eye,
            "mean": np.broadcast_to(inputs.mean(axis=0), inputs.shape),
        }

    one, other = vectors(0), vectors(1)
    return {
        name: bool(
            rows.shape[1] == 100
            and not np.allclose(rows[0], rows[1])
            and not np.allclose(rows, other[name])
        )
        for name, rows in one.items()
    }


def ns_cost():
    """The scores that a positive and five negative words need, one by one."""
    import math

    import numpy as np

    rng = np.random.default_rng(0)
    centre, words = rng.normal(size=8), rng.normal(size=(1 + 5, 8))
    scores = np.array([word @ centre for word in words])
    return {
        "right": scores.size == 6,
        "negatives-only": scores[1:].size == scores.size,
        "tree": scores.size == math.ceil(math.log2(100000)),
        "softmax": scores.size == 100000,
    }


def power_075():
    """The last of the three shares, to several powers."""
    import numpy as np

    def drawn(power):
        weights = np.array([0.90, 0.09, 0.01]) ** power
        return round(float(weights[-1] / weights.sum()), 3)

    probability = drawn(0.75)
    return {
        "right": probability == 0.028,
        "no-power": probability == drawn(1) == 0.010,
        "power-above-one": probability == drawn(1.25) == 0.003,
        "uniform": probability == drawn(0) == 0.333,
    }


def no_negatives():
    """One vector for all words, ever longer."""
    import numpy as np

    lengths = np.array([0.0, 1.0, 3.0, 10.0])
    products = lengths**2  # of any two words, whether they occur together or not
    positive = np.logaddexp(0, -products)
    negative = np.logaddexp(0, products)
    return {
        "right": bool(positive[-1] < 1e-6),
        "other-pairs": bool(positive[-1] < 1e-6 and products[-1] < 0),
        "log-two": bool(positive.min() >= np.log(2)),
        "same-minimum": bool(np.argmin(positive) == np.argmin(positive + negative)),
    }


def lsi_synonym():
    """Cosines of the rows of A and of what two singular values leave of them."""
    import numpy as np

    a = np.array([[1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1], [0, 0, 1]])
    left, values, _ = np.linalg.svd(a, full_matrices=False)
    assert np.allclose(values, np.sqrt([3, 2, 1]))
    kept = left[:, :2] * values[:2]

    def cosine(rows):
        x, y = rows[0], rows[1]
        return float(x @ y / np.linalg.norm(x) / np.linalg.norm(y))

    change = np.round([cosine(a), cosine(kept)], 9).tolist()
    return {
        "right": change == [0, 1],
        "unchanged": change == [0, 0],
        "falls": change == [1, 0],
        "opposite": change == [0, -1],
    }


def trigram_space():
    """Three places, each with any word."""
    import itertools
    import math

    small = len(list(itertools.product(range(7), repeat=3)))
    assert small == 7**3
    count = 10000**3
    return {
        "right": count == 10**12,
        "times-three": count == 3 * 10000,
        "bigrams": count == 10000**2,
        "combinations": count == math.comb(10000, 3),
    }


def unseen_bigram():
    """Shares that were counted in two sentences; in the third, every word is known but one pair is not."""
    import math
    from collections import Counter
    from itertools import pairwise

    data = [["<s>", "a", "b", "c", "</s>"], ["<s>", "b", "a", "c", "</s>"]]
    pairs = Counter(pair for words in data for pair in pairwise(words))
    firsts = Counter(word for words in data for word in words[:-1])
    sentence = ["<s>", "a", "c", "b", "</s>"]
    # “b </s>” is no pair of the data either, so that the sentence goes on as they do.
    sentence = [*sentence[:-1], "a", "c", "</s>"]
    assert [pair for pair in pairwise(sentence) if not pairs[pair]] == [("c", "b")]
    factors = [pairs[pair] / firsts[pair[0]] for pair in pairwise(sentence)]
    probability = math.prod(factors)
    perplexity = math.inf if probability == 0 else probability ** (-1 / len(factors))
    return {
        "right": probability == 0 and math.isinf(perplexity),
        "both-zero": probability == 0 and perplexity == 0,
        "left-out": probability > 0 and math.isfinite(perplexity),
        "one-of-two": probability > 0 and math.isinf(perplexity),
    }


def emb_shape():
    """The layer itself."""
    import keras
    import numpy as np

    layer = keras.layers.Embedding(10000, 100)
    shape = tuple(layer(np.random.default_rng(0).integers(10000, size=(32, 20))).shape)
    found = (shape, layer.count_params())
    return {
        "right": found == ((32, 20, 100), 1000000),
        "averaged": found == ((32, 100), 1000000),
        "bias": found == ((32, 20, 100), 1000100),
        "averaged-with-bias": found == ((32, 100), 1000100),
    }


def onehot_cos():
    """Rows of a unit matrix, two by two."""
    import numpy as np

    words = np.eye(30)
    one, other = np.triu_indices(30, 1)
    cosines = np.sum(words[one] * words[other], axis=1)
    distances = np.linalg.norm(words[one] - words[other], axis=1)
    same = bool(np.ptp(cosines) == 0), bool(np.ptp(distances) < 1e-12)
    by_number = bool(np.corrcoef(other - one, distances + 1e-9 * (other - one))[0, 1] > 0.5)
    return {
        "right": same == (True, True),
        "distance-by-number": same[0] and not same[1] and by_number,
        "co-occurrence": not same[0] and same[1],
        "both": not same[0] and not same[1] and by_number,
    }


def polysemy():
    """One word between others, looked up, and after self-attention."""
    import keras
    import numpy as np

    start = keras.initializers.RandomNormal(stddev=0.5, seed=keras.random.SeedGenerator(0))
    look_up = keras.layers.Embedding(20, 8, embeddings_initializer=start)
    attention = keras.layers.MultiHeadAttention(2, 4, kernel_initializer=start)
    sentences = np.array([[1, 2, 9, 3], [4, 5, 9, 6]])
    x = look_up(sentences)

    def equal(vectors):
        one, other = keras.ops.convert_to_numpy(vectors)[:, 2]
        return bool(np.allclose(one, other, atol=1e-4))

    found = equal(x), equal(attention(x, x))
    return {
        "right": found == (True, False),
        "swapped": found == (False, True),
        "both-equal": found == (True, True),
        "both-different": found == (False, False),
    }
