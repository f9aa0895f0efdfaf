"""Transformer の知識問題"""

SETS = {
    "self-attention": dict(
        stem=dict(
            ja="自己注意は、n 語の系列からクエリ Q、キー K、バリュー V（どれも行が語）を作り、softmax(QKᵀ/√d_k)V を出力する。Q と K の成分は互いに独立で平均 0、分散 1 とし、d_k = 64 とする。",
            en="From a sequence of n words self-attention makes queries Q, keys K and values V, whose rows are words, and gives softmax(QKᵀ/√d_k)V. The components of Q and K are independent with mean 0 and variance 1, and d_k = 64.",
        ),
        questions={
            "dot_variance": dict(
                syllabus="3-(6)-i",
                ja="クエリとキーの内積の分散は、√d_k で割る前が（ア）、割った後が（イ）である。正しい組合せはどれか。",
                en="What is the variance of the inner product of a query and a key (a) before and (b) after the division by √d_k?",
                right=dict(ja="（ア）64　（イ）1", en="(a) 64   (b) 1"),
                wrong={
                    "after-8": dict(
                        ja="（ア）64　（イ）8",
                        en="(a) 64   (b) 8",
                        why=dict(
                            ja="値を √d_k で割ると、分散は d_k 分の 1 になる。",
                            en="Values divided by √d_k have a variance divided by d_k.",
                        ),
                    ),
                    "deviation-before": dict(
                        ja="（ア）8　（イ）1",
                        en="(a) 8   (b) 1",
                        why=dict(
                            ja="8 は割る前の標準偏差である。分散 1 の積が 64 個足されている。",
                            en="8 is the standard deviation before it; 64 products of variance 1 are added.",
                        ),
                    ),
                    "no-effect": dict(
                        ja="（ア）8　（イ）8",
                        en="(a) 8   (b) 8",
                        why=dict(
                            ja="標準偏差を分散と取り違えている。また、割れば分散は必ず小さくなる。",
                            en="That takes the deviation for the variance; and division makes the variance smaller.",
                        ),
                    ),
                },
            ),
            "no_scaling": dict(
                syllabus="3-(6)-i",
                ja="√d_k で割らないと、n = 20 のとき、割る場合と比べてどうなるか。",
                en="What happens without the division by √d_k when n = 20, compared with attention that has it?",
                right=dict(
                    ja="重みが少数の語に集まり、勾配は softmax を通りにくい",
                    en="A few words get the weight, and less gradient gets through softmax",
                ),
                wrong={
                    "more-gradient": dict(
                        ja="重みが少数の語に集まり、勾配は softmax を通りやすい",
                        en="A few words get the weight, and more gradient gets through softmax",
                        why=dict(
                            ja="重みが 0 か 1 に近いところでは、softmax の微分は 0 に近い。",
                            en="Where weights are near 0 or 1, the derivative of softmax is near 0.",
                        ),
                    ),
                    "even-less-gradient": dict(
                        ja="重みが多くの語に散らばり、勾配は softmax を通りにくい",
                        en="Many words share the weight, and less gradient gets through softmax",
                        why=dict(
                            ja="スコアの差が大きいほど、最大の語に重みが集まる。",
                            en="The farther scores are apart, the more of the weight goes to the highest.",
                        ),
                    ),
                    "even-more-gradient": dict(
                        ja="重みが多くの語に散らばり、勾配は softmax を通りやすい",
                        en="Many words share the weight, and more gradient gets through softmax",
                        why=dict(
                            ja="それは割る場合である。割らないと、スコアの差は 8 倍になる。",
                            en="That is what the division achieves; without it the gaps are 8 times as wide.",
                        ),
                    ),
                },
            ),
            "permutation": dict(
                syllabus="3-(6)-i",
                ja="位置の情報を加えずに、入力の語を並べ替えて自己注意に通す。出力はどうなるか。",
                en="The words of the input are put into another order, and nothing tells their positions. What becomes of the output?",
                right=dict(
                    ja="各語のベクトルは元と等しく、並ぶ順は入力に従う",
                    en="Each word's vector is as before, and they follow the input's order",
                ),
                wrong={
                    "order-kept": dict(
                        ja="各語のベクトルは元と等しく、並ぶ順は元のまま",
                        en="Each word's vector is as before, and they keep the former order",
                        why=dict(
                            ja="i 行目は i 番目のクエリの結果なので、語が移れば、その行も移る。",
                            en="Row i belongs to query i, so a row moves with its word.",
                        ),
                    ),
                    "values-changed": dict(
                        ja="各語のベクトルは元と異なり、並ぶ順は入力に従う",
                        en="Each word's vector is another one, and they follow the input's order",
                        why=dict(
                            ja="全語にわたる重み付きの和は、語の並ぶ順によらない。",
                            en="A weighted sum over all words does not depend on their order.",
                        ),
                    ),
                    "values-changed-in-place": dict(
                        ja="各語のベクトルは元と異なり、並ぶ順は元のまま",
                        en="Each word's vector is another one, and they keep the former order",
                        why=dict(
                            ja="和は順によらないので値は変わらず、行はクエリとともに移る。",
                            en="Sums do not depend on the order, and rows move with their queries.",
                        ),
                    ),
                },
            ),
            "false_about_heads": dict(
                syllabus="3-(6)-i",
                ja="Transformer を提案した論文の注意機構に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about attention in the paper that proposed the Transformer is **wrong**?",
                right=dict(
                    ja="d_model を保ってヘッドを増やすと、重みの数も増える",
                    en="With twice the heads, d_model as before, weights are doubled, too",
                ),
                wrong={
                    "rows": dict(
                        ja="注意の重みは 0 以上で、クエリごとに足し合わせると 1 になる",
                        en="Attention weights are not negative, and those of one query add up to 1",
                        why=dict(
                            ja="正しい。softmax を、キーの方向にとるからである。",
                            en="This is right: they come from a softmax over the keys.",
                        ),
                    ),
                    "projections": dict(
                        ja="ヘッドごとに異なる行列で、Q と K と V を作り、結果をつなぐ",
                        en="Each head has matrices of its own for Q, K and V, and results are joined",
                        why=dict(
                            ja="正しい。つないだ後、もう 1 つの行列を掛ける。",
                            en="This is right: what is joined is multiplied by one more matrix.",
                        ),
                    ),
                    "source": dict(
                        ja="ソース・ターゲット注意では、K と V をエンコーダの出力から作る",
                        en="In encoder-decoder attention, K and V come from the encoder's output",
                        why=dict(
                            ja="正しい。Q はデコーダの側から作る。",
                            en="This is right: Q comes from the decoder.",
                        ),
                    ),
                },
                source="Vaswani et al., Attention Is All You Need, 2017, section 3.2",
            ),
        },
    ),
    "cost": dict(
        stem=dict(
            ja="長さ n、各語 d 次元の系列を、自己注意の 1 層、または RNN の 1 層で処理する。計算量の目安は、自己注意が n²d、RNN が nd² である。",
            en="A sequence of n words of d components goes through one layer of self-attention, or one of an RNN. The computation grows as n²d for self-attention and as nd² for the RNN.",
        ),
        questions={
            "path_length": dict(
                syllabus="3-(6)-i",
                ja="最も離れた 2 語の間で情報が渡る回数は、自己注意で（ア）、RNN で（イ）である。正しい組合せはどれか。",
                en="How often is information handed on between the two words that are farthest apart (a) in self-attention and (b) in the RNN?",
                right=dict(ja="（ア）1　（イ）n − 1", en="(a) 1   (b) n − 1"),
                wrong={
                    "both-once": dict(
                        ja="（ア）1　（イ）1",
                        en="(a) 1   (b) 1",
                        why=dict(
                            ja="RNN の状態は、1 時刻ずつ渡される。",
                            en="The state of an RNN is handed on step by step.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）n − 1　（イ）1",
                        en="(a) n − 1   (b) 1",
                        why=dict(
                            ja="逆である。自己注意では、どの語も全語を直接見る。",
                            en="The other way round: in self-attention every word looks at all others.",
                        ),
                    ),
                    "both-stepwise": dict(
                        ja="（ア）n − 1　（イ）n − 1",
                        en="(a) n − 1   (b) n − 1",
                        why=dict(
                            ja="自己注意では、間の語を経ずに、どの語も全語を直接見る。",
                            en="Self-attention looks at a word directly, not by way of those between.",
                        ),
                    ),
                },
            ),
            "cost_ratio": dict(
                syllabus="3-(6)-i",
                ja="n = 128、d = 512 のとき、自己注意の計算量は RNN の何倍か。",
                en="With n = 128 and d = 512, how many times the computation of the RNN does self-attention take?",
                right="0.25",
                wrong={
                    "squared": dict(
                        text="0.0625",
                        why=dict(
                            ja="比 n/d を 2 乗している。n²d と nd² の比は n/d である。",
                            en="That is the square of n/d; n²d over nd² is n/d itself.",
                        ),
                    ),
                    "upside-down": dict(
                        text="4",
                        why=dict(
                            ja="d/n であり、RNN が自己注意の何倍かを表す。",
                            en="That is d/n, the RNN's computation over that of self-attention.",
                        ),
                    ),
                    "length": dict(
                        text="128",
                        why=dict(
                            ja="RNN の計算量を nd とみなしている。状態の重みは d×d の行列である。",
                            en="That takes nd for the RNN, whose weight for the state is a d×d matrix.",
                        ),
                    ),
                },
            ),
            "doubled_length": dict(
                syllabus="3-(6)-i",
                ja="d はそのままで n が 2 倍になると、計算量は自己注意で（ア）倍、RNN で（イ）倍になる。正しい組合せはどれか。",
                en="The sentences become twice as long, d stays. By what is the computation multiplied (a) of self-attention and (b) of the RNN?",
                right=dict(ja="（ア）4　（イ）2", en="(a) 4   (b) 2"),
                wrong={
                    "both-double": dict(
                        ja="（ア）2　（イ）2",
                        en="(a) 2   (b) 2",
                        why=dict(
                            ja="クエリもキーも 2 倍になるので、その組の数は 4 倍になる。",
                            en="There are twice as many queries and keys, and four times as many pairs of them.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）2　（イ）4",
                        en="(a) 2   (b) 4",
                        why=dict(
                            ja="逆である。RNN で 2 乗になるのは、長さでなく次元 d である。",
                            en="The other way round: what is squared for the RNN is d, not the length.",
                        ),
                    ),
                    "both-four": dict(
                        ja="（ア）4　（イ）4",
                        en="(a) 4   (b) 4",
                        why=dict(
                            ja="RNN の 1 時刻の計算は長さによらないので、時刻の数に比例する。",
                            en="A step of the RNN costs the same at any length, and there are twice as many.",
                        ),
                    ),
                },
            ),
        },
    ),
    "translation": dict(
        stem=dict(
            ja="エンコーダとデコーダからなる Transformer で翻訳する。原文は 7 語、訳文は終わりの記号も含めて 5 語である。パディングはない。",
            en="A Transformer of encoder and decoder translates a source of 7 words into a target of 5, the sign of its end included. There is no padding.",
        ),
        questions={
            "cross_map_shape": dict(
                syllabus="3-(6)-i",
                ja="デコーダのソース・ターゲット注意で、1 つのヘッドの重みの行列（行がクエリ、列がキー）の形はどれか。",
                en="Which shape has the matrix of weights of one head in the decoder's source-target attention (rows are queries, columns keys)?",
                right="5×7",
                wrong={
                    "target-alone": dict(
                        text="5×5",
                        why=dict(
                            ja="これはデコーダの自己注意の形である。キーは原文から作る。",
                            en="That is the decoder's self-attention; keys are made from the source here.",
                        ),
                    ),
                    "swapped": dict(
                        text="7×5",
                        why=dict(
                            ja="クエリとキーが逆である。問い合わせるのは訳文の語である。",
                            en="Queries and keys are exchanged; it is the words of the target that ask.",
                        ),
                    ),
                    "source-alone": dict(
                        text="7×7",
                        why=dict(
                            ja="これはエンコーダの自己注意の形である。クエリは訳文から作る。",
                            en="That is the encoder's self-attention; queries are made from the target here.",
                        ),
                    ),
                },
            ),
            "why_mask": dict(
                syllabus="3-(6)-i",
                ja="訓練のとき、デコーダの自己注意に、後ろの位置を隠すマスクを掛ける目的はどれか。",
                en="Why does a mask hide later positions in the decoder's self-attention during training?",
                right=dict(
                    ja="予測する当の語を、予測の手掛かりとして使えないようにする",
                    en="No word is to be seen while it is the one to be predicted",
                ),
                wrong={
                    "padding": dict(
                        ja="長さをそろえるために足した記号に、重みが付かないようにする",
                        en="No weight is to go to signs that only fill up short targets",
                        why=dict(
                            ja="それはパディングのマスクの目的で、隠す位置は文ごとに異なる。",
                            en="That is what the mask for padding does, at other positions in each sentence.",
                        ),
                    ),
                    "dropout": dict(
                        ja="同じ訳文を何度学習しても、特定の語に頼りすぎないようにする",
                        en="No word is to be relied on too much as targets come again",
                        why=dict(
                            ja="それはドロップアウトの目的で、隠す位置は毎回無作為に決まる。",
                            en="That is what dropout is for, which hides other places every time.",
                        ),
                    ),
                    "cost": dict(
                        ja="訳文が長くなっても、計算量が語数の 2 乗で増えないようにする",
                        en="No cost is to grow as the square of the length of targets",
                        why=dict(
                            ja="隠した位置のスコアも計算されるので、計算量は語数の 2 乗のままである。",
                            en="Scores of hidden positions are computed all the same; the cost stays quadratic.",
                        ),
                    ),
                },
                source="Vaswani et al., Attention Is All You Need, NIPS 2017, §3.2.3",
            ),
            "decoder_passes": dict(
                syllabus="3-(6)-i",
                ja="訳文 5 語に要するデコーダの順伝播は、教師強制による訓練で（ア）回、1 語ずつの貪欲な生成で（イ）回である。正しい組合せはどれか。",
                en="How many forward passes of the decoder do the 5 words take (a) in training with teacher forcing and (b) in greedy generation word by word?",
                right=dict(ja="（ア）1　（イ）5", en="(a) 1   (b) 5"),
                wrong={
                    "both-once": dict(
                        ja="（ア）1　（イ）1",
                        en="(a) 1   (b) 1",
                        why=dict(
                            ja="生成では、次の入力が前の出力で決まるので、一度には計算できない。",
                            en="In generation the next input depends on the output before it.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）5　（イ）1",
                        en="(a) 5   (b) 1",
                        why=dict(
                            ja="逆である。入力がすべて決まっているのは、正解を入れる訓練のほうである。",
                            en="The other way round: it is in training that all inputs are known.",
                        ),
                    ),
                    "both-five": dict(
                        ja="（ア）5　（イ）5",
                        en="(a) 5   (b) 5",
                        why=dict(
                            ja="訓練では、マスクで未来を隠して 5 つの位置を一度に計算できる。",
                            en="In training a mask hides the future, and all 5 positions are computed at once.",
                        ),
                    ),
                },
            ),
        },
    ),
    "parts": dict(
        stem=dict(
            ja="Transformer のエンコーダの層は、d_model = 512、ヘッド数 8、1 ヘッドの次元 d_model / ヘッド数で、FFN の隠れ層は 2048 ユニットである。どの重みにもバイアスがある。",
            en="A layer of a Transformer's encoder has d_model = 512, 8 heads of d_model / 8 dimensions each, and 2048 hidden units in its FFN. All weights have biases.",
        ),
        questions={
            "heads_parameters": dict(
                syllabus="3-(6)-i",
                ja="ヘッド数を 16 に増やす（1 ヘッドの次元は 32 になる）と、マルチヘッド注意のパラメータ数は何倍になるか。",
                en="With 16 heads, of 32 dimensions each, how many times as many parameters has the multi-head attention?",
                right="1",
                wrong={
                    "half": dict(
                        text="0.5",
                        why=dict(
                            ja="ヘッドの次元は半分になるが、ヘッドの数が 2 倍になる。",
                            en="Each head is half as large, but there are twice as many.",
                        ),
                    ),
                    "double": dict(
                        text="2",
                        why=dict(
                            ja="ヘッドの数は 2 倍になるが、1 ヘッドの次元が半分になる。",
                            en="There are twice as many heads, but each is half as large.",
                        ),
                    ),
                    "fourfold": dict(
                        text="4",
                        why=dict(
                            ja="重みの大きさは d_model で決まり、ヘッドの数の 2 乗にはならない。",
                            en="The weights go by d_model, not by the square of the number of heads.",
                        ),
                    ),
                },
            ),
            "ffn_share": dict(
                syllabus="3-(6)-i",
                ja="FFN のパラメータ数は、マルチヘッド注意のおよそ何倍か。",
                en="About how many times as many parameters as the multi-head attention has the FFN?",
                right="2",
                wrong={
                    "half": dict(
                        text="0.5",
                        why=dict(
                            ja="比が逆である。注意の 4 つの行列は、どれも 512×512 である。",
                            en="That is the other way round: each of the attention's 4 matrices is 512×512.",
                        ),
                    ),
                    "one-matrix": dict(
                        text="1",
                        why=dict(
                            ja="FFN の行列は、広げるものと戻すものの 2 つある。",
                            en="The FFN has two matrices: one widens, the other narrows.",
                        ),
                    ),
                    "width": dict(
                        text="4",
                        why=dict(
                            ja="4 は、隠れ層が d_model の何倍の広さかを表す数である。注意の側にも行列が 4 つある。",
                            en="4 is how many times as wide it is inside; attention has 4 matrices, too.",
                        ),
                    ),
                },
            ),
            "ffn_sharing": dict(
                syllabus="3-(6)-i",
                ja="原論文（2017 年）の位置ごとの FFN の重みは、位置の間で（ア）、層の間で（イ）である。正しい組合せはどれか。",
                en="In the original paper (2017), are the weights of the position-wise FFN the same (a) at all positions and (b) in all layers?",
                right=dict(ja="（ア）共通　（イ）別々", en="(a) the same   (b) different"),
                wrong={
                    "all-shared": dict(
                        ja="（ア）共通　（イ）共通",
                        en="(a) the same   (b) the same",
                        why=dict(
                            ja="原論文では、層ごとに別の重みを使う。",
                            en="In the paper every layer has weights of its own.",
                        ),
                    ),
                    "nothing-shared": dict(
                        ja="（ア）別々　（イ）別々",
                        en="(a) different   (b) different",
                        why=dict(
                            ja="位置ごとに別の重みをもつと、文の長さが固定されてしまう。",
                            en="Weights of their own for positions would fix the length of sentences.",
                        ),
                    ),
                    "swapped": dict(
                        ja="（ア）別々　（イ）共通",
                        en="(a) different   (b) the same",
                        why=dict(
                            ja="逆である。位置の間で共通なので、どの長さの文にも使える。",
                            en="The other way round: shared by positions, they serve any length.",
                        ),
                    ),
                },
                source="Vaswani et al., Attention Is All You Need, NIPS 2017, §3.3",
            ),
            "why_heads": dict(
                syllabus="3-(6)-i",
                ja="1 つの大きな注意でなく、複数のヘッドに分けるのはなぜか。",
                en="Why is attention divided among several heads instead of one large one?",
                right=dict(
                    ja="語の異なる関係を、別々の重みで並行して捉えるため",
                    en="To see several relations between words at once, by different weights",
                ),
                wrong={
                    "pieces": dict(
                        ja="文を区間に切り分け、区間ごとに並行して捉えるため",
                        en="To see several parts of a sentence at once, each part by itself",
                        why=dict(
                            ja="分けるのは特徴の次元である。どのヘッドも文の全体を見る。",
                            en="It is the features that are divided; every head sees the whole sentence.",
                        ),
                    ),
                    "in-turn": dict(
                        ja="前のヘッドの結果を、次のヘッドが段階的に直すため",
                        en="To correct what one head has found by the next, step by step",
                        why=dict(
                            ja="ヘッドは並列で、ほかのヘッドの結果を使わない。段階を踏むのは層である。",
                            en="Heads work side by side and use no other's result; it is layers that come in turn.",
                        ),
                    ),
                    "averaged": dict(
                        ja="同じ重みの結果を平均し、ばらつきを小さくするため",
                        en="To lower the variance of one set of weights by taking the mean",
                        why=dict(
                            ja="射影の重みはヘッドごとに異なり、結果は平均せずに連結する。",
                            en="Heads have projections of their own; their results are joined, not averaged.",
                        ),
                    ),
                },
                source="Vaswani et al., Attention Is All You Need, NIPS 2017, §3.2.2",
            ),
        },
    ),
    "block": dict(
        stem=dict(
            ja="原論文（2017 年）の Transformer の各層は、サブ層 S（注意または FFN）、残差接続、正規化からなる。位置は、正弦波の位置エンコーディングで表す。LN は層正規化、BN はバッチ正規化である。",
            en="The layers of the original Transformer (2017) consist of sublayers S (attention or the FFN), residual connections and normalisation. Positions are told by an encoding of sine waves. LN is layer normalisation, BN batch normalisation.",
            shared="""
    PE(pos, 2i)     = sin(pos / 10000^(2i / d))
    PE(pos, 2i + 1) = cos(pos / 10000^(2i / d))
""",
        ),
        questions={
            "add_and_norm": dict(
                syllabus="3-(6)-i",
                ja="原論文の Add & Norm を表す式はどれか。",
                en="Which is the Add & Norm of the original paper?",
                right="LN(x + S(x))",
                wrong={
                    "batch": dict(
                        text="BN(x + S(x))",
                        why=dict(
                            ja="正規化は、語ごとに特徴の方向で行う。バッチの統計は使わない。",
                            en="Each word is normalised over its features, without statistics of the batch.",
                        ),
                    ),
                    "pre-norm": dict(
                        text="x + S(LN(x))",
                        why=dict(
                            ja="正規化をサブ層の前に置くのは Pre-LN で、後の研究が広めた。",
                            en="Normalising before the sublayer is pre-LN, which later work made common.",
                        ),
                    ),
                    "pre-norm-batch": dict(
                        text="x + S(BN(x))",
                        why=dict(
                            ja="正規化の種類も、置く場所も異なる。",
                            en="Both the kind of normalisation and its place are others.",
                        ),
                    ),
                },
                source="Vaswani et al., Attention Is All You Need, NIPS 2017, §3.1",
            ),
            "pre_ln": dict(
                syllabus="3-(6)-i",
                ja="正規化を残差の枝の中、サブ層の前に移した Pre-LN は、原論文の並びと比べてどうか。",
                en="In pre-LN the normalisation stands inside the residual branch, before the sublayer. How does it compare with the original order?",
                right=dict(
                    ja="入力をそのまま渡す道が通り、ウォームアップなしでも学習できる",
                    en="The input has a free way through, and no warm-up need be used",
                ),
                wrong={
                    "free-but-warm-up": dict(
                        ja="入力をそのまま渡す道が通るが、ウォームアップは長く要る",
                        en="The input has a free way through, but more warm-up is needed",
                        why=dict(
                            ja="ウォームアップが要るのは、出力側の勾配が初めに大きい原論文の並びである。",
                            en="It is the original order, with large gradients near the output at first, that needs it.",
                        ),
                    ),
                    "blocked-no-warm-up": dict(
                        ja="入力をそのまま渡す道が塞がるが、ウォームアップなしでも学習できる",
                        en="The input has no free way through, but no warm-up need be used",
                        why=dict(
                            ja="枝の中の正規化は、恒等の道には触れない。",
                            en="What stands inside the branch does not touch the identity.",
                        ),
                    ),
                    "blocked-warm-up": dict(
                        ja="入力をそのまま渡す道が塞がり、ウォームアップは長く要る",
                        en="The input has no free way through, and more warm-up is needed",
                        why=dict(
                            ja="それは原論文の並びである。和を正規化するので、恒等の道が通らない。",
                            en="That is the original order, which normalises the sum and so the identity.",
                        ),
                    ),
                },
                source="Xiong et al., On Layer Normalization in the Transformer Architecture, ICML 2020, §3",
            ),
            "pe_norm": dict(
                syllabus="3-(6)-i",
                ja="d = 512 のとき、位置 pos のベクトル PE(pos) の長さ（ノルム）はどうなるか。",
                en="With d = 512, what is the length (norm) of the vector PE(pos)?",
                right=dict(ja="16 で、位置によらない", en="16, whatever pos is"),
                wrong={
                    "grows": dict(
                        ja="16 から、位置とともに増える",
                        en="16 at first, growing with pos",
                        why=dict(
                            ja="組ごとに sin² + cos² = 1 なので、位置によらない。",
                            en="In each pair sin² + cos² = 1, whatever the position.",
                        ),
                    ),
                    "root-of-d": dict(
                        ja="22.6 で、位置によらない",
                        en="22.6, whatever pos is",
                        why=dict(
                            ja="√512 である。2 成分の組ごとに 1 なので、2 乗の和は 256 になる。",
                            en="That is √512; each pair of components gives 1, and the squares sum to 256.",
                        ),
                    ),
                    "root-of-d-grows": dict(
                        ja="22.6 から、位置とともに増える",
                        en="22.6 at first, growing with pos",
                        why=dict(
                            ja="2 乗の和は組の数 256 で、どの位置でも変わらない。",
                            en="The squares sum to 256, the number of pairs, at every position.",
                        ),
                    ),
                },
            ),
            "pe_relative": dict(
                syllabus="3-(6)-i",
                ja="k を固定したとき、PE(pos + k) と PE(pos) の関係はどれか。",
                en="How are PE(pos + k) and PE(pos) related for a fixed k?",
                right=dict(
                    ja="k で決まる同じ行列を掛けると移り合う",
                    en="By the product with one matrix, set by k",
                ),
                wrong={
                    "sum": dict(
                        ja="k で決まる同じベクトルを足すと移り合う",
                        en="By the sum with one vector, set by k",
                        why=dict(
                            ja="差は位置によって変わる。変わらないのは、組ごとに回る角度である。",
                            en="Their difference varies with the position; what stays is the angle of each pair's turn.",
                        ),
                    ),
                    "product-shrinks": dict(
                        ja="内積が位置とともに小さくなっていく",
                        en="By an inner product that falls with pos",
                        why=dict(
                            ja="内積は各組の cos(ω k) の和で、k だけで決まる。",
                            en="Their inner product is the sum of cos(ω k) over the pairs, set by k.",
                        ),
                    ),
                    "distance-grows": dict(
                        ja="距離が位置とともに大きくなっていく",
                        en="By a distance that grows with pos",
                        why=dict(
                            ja="どちらも長さが等しく、内積も一定なので、距離は変わらない。",
                            en="Both have one length and their inner product is constant, and so is the distance.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def dot_variance():
    """Variances of 40,000 products of normal vectors, before and after the division."""
    import numpy as np

    rng = np.random.default_rng(0)
    products = np.sum(rng.normal(size=(40000, 64)) * rng.normal(size=(40000, 64)), axis=1)
    before, after = products.var(), (products / 8).var()

    def claims(one, other):
        return abs(before / one - 1) < 0.1 and abs(after / other - 1) < 0.1

    return {
        "right": claims(64, 1),
        "after-8": claims(64, 8),
        "deviation-before": claims(8, 1),
        "no-effect": claims(8, 8),
    }


def no_scaling():
    """The mean entropy of the weights and the mean norm of softmax's Jacobian, with the division and without."""
    import numpy as np

    rng = np.random.default_rng(0)
    products = rng.normal(size=(500, 64)) @ rng.normal(size=(64, 20))

    def measured(scores):
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        weights = powers / powers.sum(axis=1, keepdims=True)
        entropy = -np.sum(weights * np.log(weights), axis=1).mean()
        jacobian = weights[:, :, None] * np.eye(20) - weights[:, :, None] * weights[:, None]
        return entropy, np.median(np.linalg.norm(jacobian, axis=(1, 2)))

    (spread, gradient), (bare_spread, bare_gradient) = measured(products / 8), measured(products)
    gathered, less = bare_spread < spread, bare_gradient < gradient
    return {
        "right": gathered and less,
        "more-gradient": gathered and not less,
        "even-less-gradient": not gathered and less,
        "even-more-gradient": not gathered and not less,
    }


def permutation():
    """Keras's layer on five words and on the same in another order."""
    import numpy as np
    from keras import layers, ops

    rng = np.random.default_rng(0)
    words, order = rng.normal(size=(1, 5, 4)), np.array([3, 0, 4, 1, 2])
    attention = layers.MultiHeadAttention(2, 2, seed=1)
    before = ops.convert_to_numpy(attention(words, words))[0]
    after = ops.convert_to_numpy(attention(words[:, order], words[:, order]))[0]

    def same(one, other):
        return np.allclose(one, other, atol=1e-5)

    values_kept = all(min(np.abs(row - before).max(axis=1)) < 1e-5 for row in after)
    return {
        "right": values_kept and same(after, before[order]),
        "order-kept": same(after, before),
        "values-changed": not values_kept and not same(after, before),
        "values-changed-in-place": not values_kept and same(after, before),
    }


def path_length():
    """In how many steps the first of n words gets to the last, along what looks at what."""
    import numpy as np

    def steps(sees):
        reached = np.eye(len(sees), dtype=int)
        for count in range(1, len(sees) + 1):
            reached = reached @ sees
            if reached[-1, 0]:
                return count
        return None

    attention = [steps(np.ones((n, n), dtype=int)) for n in (8, 16)]
    recurrent = [steps(np.eye(n, k=-1, dtype=int)) for n in (8, 16)]
    once, stepwise = [1, 1], [7, 15]
    return {
        "right": attention == once and recurrent == stepwise,
        "both-once": attention == once and recurrent == once,
        "swapped": attention == stepwise and recurrent == once,
        "both-stepwise": attention == stepwise and recurrent == stepwise,
    }


def cost_ratio():
    """n²d over nd²."""
    n, d = 128, 512
    ratio = n**2 * d / (n * d**2)
    return {
        "right": ratio == 0.25,
        "squared": ratio == 0.0625,
        "upside-down": ratio == 4,
        "length": ratio == 128,
    }


def doubled_length():
    """Both costs at a length and at twice it."""
    n, d = 100, 64
    attention = (2 * n) ** 2 * d / (n**2 * d)
    recurrent = (2 * n) * d**2 / (n * d**2)
    return {
        "right": (attention, recurrent) == (4, 2),
        "both-double": (attention, recurrent) == (2, 2),
        "swapped": (attention, recurrent) == (2, 4),
        "both-four": (attention, recurrent) == (4, 4),
    }


def cross_map_shape():
    """What Keras's layer returns as the weights of a head."""
    import numpy as np
    from keras import layers

    layer = layers.MultiHeadAttention(2, 2)
    target, source = np.ones((1, 5, 4)), np.ones((1, 7, 4))
    _, weights = layer(target, source, return_attention_scores=True)
    shape = tuple(weights.shape[2:])
    return {
        "right": shape == (5, 7),
        "target-alone": shape == (5, 5),
        "swapped": shape == (7, 5),
        "source-alone": shape == (7, 7),
    }


def decoder_passes():
    """Masked attention computes all positions at once as prefix after prefix; a free run needs a pass for each word."""
    import numpy as np

    rng = np.random.default_rng(0)
    embedding, passes = rng.normal(size=(9, 4)), 0

    def decoder(words):
        nonlocal passes
        passes += 1
        x = embedding[words]
        scores = np.where(np.tri(len(x), dtype=bool), x @ x.T, -1e9)
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return (weights / weights.sum(axis=1, keepdims=True)) @ x @ embedding.T

    right = [0, 3, 5, 2, 7]
    at_once = decoder(right)
    in_training = passes
    prefixes = np.stack([decoder(right[: place + 1])[-1] for place in range(5)])
    if not np.allclose(at_once, prefixes):
        in_training = 5
    passes, written = 0, [0]
    while len(written) < 6:
        written.append(int(np.argmax(decoder(written)[-1])))
    counts = in_training, passes
    return {
        "right": counts == (1, 5),
        "both-once": counts == (1, 1),
        "swapped": counts == (5, 1),
        "both-five": counts == (5, 5),
    }


def _attention_parameters(heads):
    from keras import layers

    layer = layers.MultiHeadAttention(heads, 512 // heads)
    layer.build((None, 3, 512), (None, 3, 512))
    return layer.count_params()


def heads_parameters():
    """Counted by Keras."""
    ratio = _attention_parameters(16) / _attention_parameters(8)
    return {
        "right": ratio == 1,
        "half": ratio == 0.5,
        "double": ratio == 2,
        "fourfold": ratio == 4,
    }


def ffn_share():
    """The attention counted by Keras, the FFN by its two matrices and biases."""
    ratio = (512 * 2048 + 2048 + 2048 * 512 + 512) / _attention_parameters(8)

    def about(value):
        return abs(ratio / value - 1) < 0.05

    return {"right": about(2), "half": about(0.5), "one-matrix": about(1), "width": about(4)}


def _positional(positions):
    import numpy as np

    angles = np.asarray(positions)[:, None] / 10000 ** (np.arange(0, 512, 2) / 512)
    return np.stack([np.sin(angles), np.cos(angles)], axis=2).reshape(-1, 512)


def pe_norm():
    """The norms at positions up to 1000."""
    import numpy as np

    norms = np.linalg.norm(_positional([0, 1, 50, 1000]), axis=1)

    def begins(value):
        return abs(norms[0] - value) < 0.05

    constant, grows = np.ptp(norms) < 1e-9, np.all(np.diff(norms) > 0)
    return {
        "right": begins(16) and constant,
        "grows": begins(16) and grows,
        "root-of-d": begins(22.6) and constant,
        "root-of-d-grows": begins(22.6) and grows,
    }


def pe_relative():
    """Pairs 7 apart: one turn of each pair, one difference, the inner product, the distance."""
    import numpy as np

    positions = np.array([0, 3, 10, 100])
    here, there = _positional(positions), _positional(positions + 7)
    angles = 7 / 10000 ** (np.arange(0, 512, 2) / 512)
    sine, cosine = np.sin(angles), np.cos(angles)
    turned = np.empty_like(here)
    turned[:, 0::2] = here[:, 0::2] * cosine + here[:, 1::2] * sine
    turned[:, 1::2] = here[:, 1::2] * cosine - here[:, 0::2] * sine
    difference = there - here
    products = np.sum(here * there, axis=1)
    distances = np.linalg.norm(difference, axis=1)
    return {
        "right": np.allclose(turned, there),
        "sum": np.allclose(difference, difference[0]),
        "product-shrinks": bool(np.all(np.diff(products) < -1e-6)),
        "distance-grows": bool(np.all(np.diff(distances) > 1e-6)),
    }
