"""軽量化の知識問題"""

SETS = {
    "precision": dict(
        stem=dict(
            ja="浮動小数点数の形式の、ビットの内訳を示す。学習の一部を FP16 や BF16 で行う混合精度学習を考える。",
            en="These are the bits of some floating-point formats. Think of mixed precision: training that computes in part with FP16 or BF16.",
            shared="""
          sign  exponent  fraction
    FP32     1      8        23
    FP16     1      5        10
    BF16     1      8         7
""",
        ),
        questions={
            "bf16_vs_fp16": dict(
                syllabus="5-(1)-i",
                ja="BF16 は FP16 と比べ、表せる数の範囲が（ア）、1 の近くでの数の刻みが（イ）。組合せはどれか。",
                en="Compared with FP16, the range of the numbers of BF16 is (a), and their steps near 1 are (b). Which pair is right?",
                right=dict(
                    ja="（ア）広く　（イ）粗い",
                    en="(a) wider   (b) coarser",
                ),
                wrong={
                    "finer": dict(
                        ja="（ア）広く　（イ）細かい",
                        en="(a) wider   (b) finer",
                        why=dict(
                            ja="仮数が 7 ビットと短いので、刻みは粗くなる。",
                            en="Its fraction has only 7 bits, so that its steps are coarser.",
                        ),
                    ),
                    "narrower": dict(
                        ja="（ア）狭く　（イ）粗い",
                        en="(a) narrower   (b) coarser",
                        why=dict(
                            ja="指数は 8 ビットと長く、範囲は FP32 と同程度に広い。",
                            en="Its exponent has 8 bits, which make its range as wide as that of FP32.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）狭く　（イ）細かい",
                        en="(a) narrower   (b) finer",
                        why=dict(
                            ja="範囲を決めるのが指数、刻みを決めるのが仮数である。",
                            en="It is the exponent that makes the range, and the fraction that makes the steps.",
                        ),
                    ),
                },
            ),
            "loss_scaling": dict(
                syllabus="5-(1)-i",
                ja="FP16 で逆伝播する前に損失を 1024 倍し、得た勾配を FP32 に直してから 1/1024 倍する。この操作の目的はどれか。",
                en="Before backpropagation in FP16 the loss is multiplied by 1024; the gradients are turned into FP32 and then divided by 1024. What for?",
                right=dict(
                    ja="小さい勾配が 0 になるのを防ぐ",
                    en="To keep small gradients from becoming 0",
                ),
                wrong={
                    "overflow": dict(
                        ja="大きい勾配が無限大になるのを防ぐ",
                        en="To keep large gradients from becoming infinite",
                        why=dict(
                            ja="1024 倍すると、かえって最大値に近づく。",
                            en="Multiplied by 1024 they come nearer to the largest number.",
                        ),
                    ),
                    "rate": dict(
                        ja="勾配を大きくして更新の幅を広げる",
                        en="To make larger steps with larger gradients",
                        why=dict(
                            ja="後で 1/1024 倍するので、更新の幅は変わらない。",
                            en="They are divided again, so that steps stay as they were.",
                        ),
                    ),
                    "integers": dict(
                        ja="勾配を整数に直して計算を軽くする",
                        en="To compute faster, with gradients as integers",
                        why=dict(
                            ja="整数は用いない。勾配は浮動小数点数のままである。",
                            en="There are no integers: gradients stay floating-point numbers.",
                        ),
                    ),
                },
            ),
            "master_weights": dict(
                syllabus="5-(1)-i",
                ja="FP16 の重み 1.0 に、更新量 0.0002 を FP16 で 100 回足した。結果はいくらか。",
                en="To a weight of 1.0 in FP16 an update of 0.0002 is added 100 times in FP16. What is the result?",
                right="1.00",
                wrong={
                    "real-sum": dict(
                        text="1.02",
                        why=dict(
                            ja="これは実数の和である。足すたびに FP16 の数に丸められる。",
                            en="That is the sum of real numbers; here every sum is rounded to a number of FP16.",
                        ),
                    ),
                    "rounded-up": dict(
                        text="1.10",
                        why=dict(
                            ja="刻み 0.00098 に切り上げられるのではなく、最も近い数に丸められる。",
                            en="Sums are not rounded up to the next step of 0.00098, but to the nearest number.",
                        ),
                    ),
                    "doubled": dict(
                        text="2.00",
                        why=dict(
                            ja="1 の次の数にも届かない更新を、100 回繰り返している。",
                            en="Each of these updates does not even reach the number after 1.",
                        ),
                    ),
                },
            ),
            "robust_noise": dict(
                syllabus="5-(1)-i",
                ja="単精度で学習していたネットワークが、半精度でもおおむね問題なく動く理由として挙げられるのはどれか。",
                en="Why, as is said, do networks trained in single precision mostly work in half precision, too?",
                right=dict(
                    ja="小さい雑音が加わっても、出力が変わりにくい",
                    en="A little noise hardly changes their outputs",
                ),
                wrong={
                    "integers": dict(
                        ja="学習が進むにつれ、重みが整数に近づいていく",
                        en="Training brings their weights near integers",
                        why=dict(
                            ja="通常の学習では、重みは整数に近づかない。",
                            en="Ordinary training does not bring weights near integers.",
                        ),
                    ),
                    "more-bits": dict(
                        ja="半精度のほうが、仮数に多くのビットを割り当てる",
                        en="Half precision gives more bits to the fraction",
                        why=dict(
                            ja="半精度の仮数は 10 ビットで、単精度の 23 ビットより少ない。",
                            en="Its fraction has 10 bits, fewer than the 23 of single precision.",
                        ),
                    ),
                    "same-range": dict(
                        ja="半精度でも、表せる最大の数は変わらない",
                        en="The largest number is the same in both",
                        why=dict(
                            ja="半精度の最大値は 65504 で、単精度よりはるかに小さい。",
                            en="In half precision it is 65504, far smaller than in single precision.",
                        ),
                    ),
                },
                source="斎藤康毅, ゼロから作る Deep Learning, オライリー・ジャパン, 2016, §8.3.4",
            ),
        },
    ),
    "integers": dict(
        stem=dict(
            ja="実数 r を、整数 q と尺度 S、零点 Z（整数）によって r ≒ S(q − Z) と表す。ある層の重みは、チャネル 1 では −0.1 から 0.1 の範囲（両端を含む）にあり、チャネル 2 に 1 つだけ 12.7 という値がある。重みには対称な量子化（Z = 0、q は −127〜127、S は対象とする重みの絶対値の最大を 127 で割った値）を用い、q は最も近い整数に丸める。",
            en="A real number r is written as r ≈ S(q − Z), with an integer q, a scale S and an integer zero point Z. The weights of a layer range from −0.1 to 0.1 in channel 1, both ends included, and channel 2 has a single value of 12.7. Weights are quantised symmetrically (Z = 0, q from −127 to 127, S the largest absolute value of the weights in question divided by 127), and q is rounded to the nearest integer.",
        ),
        questions={
            "per_tensor_channel": dict(
                syllabus="5-(1)-i",
                ja="チャネル 1 の重み 0.04 を量子化して実数に戻した値は、層全体で 1 つの S を使うと（ア）、チャネルごとの S を使うと（イ）になる。組合せはどれか。",
                en="A weight of 0.04 in channel 1 is quantised and brought back. It becomes (a) with one S for the layer, and (b) with an S for each channel. Which pair is right?",
                right=dict(
                    ja="（ア）0　（イ）約 0.04",
                    en="(a) 0   (b) about 0.04",
                ),
                wrong={
                    "lost-anyway": dict(
                        ja="（ア）0　（イ）0",
                        en="(a) 0   (b) 0",
                        why=dict(
                            ja="チャネル 1 だけの S は 0.1/127 で、0.04 は q = 51 になる。",
                            en="S of channel 1 alone is 0.1/127, and 0.04 becomes q = 51.",
                        ),
                    ),
                    "kept-anyway": dict(
                        ja="（ア）約 0.04　（イ）約 0.04",
                        en="(a) about 0.04   (b) about 0.04",
                        why=dict(
                            ja="層全体の S は 0.1 で、0.04/0.1 は 0 に丸められる。",
                            en="S of the layer is 0.1, and 0.04/0.1 is rounded to 0.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）約 0.04　（イ）0",
                        en="(a) about 0.04   (b) 0",
                        why=dict(
                            ja="逆である。外れ値のないチャネルだけの S のほうが細かい。",
                            en="The other way round: S is finer for a channel without the outlier.",
                        ),
                    ),
                },
            ),
            "zero_point": dict(
                syllabus="5-(1)-i",
                ja="活性の範囲 [−0.5, 1.5] を q = 0〜255 に対応させる。零点 Z を、63.75 ではなく、整数の 64 とするのはなぜか。",
                en="Activations in the range [−0.5, 1.5] are mapped to q from 0 to 255. Why is Z made an integer, 64, and not 63.75?",
                right=dict(
                    ja="0 という実数を誤差なく表すため",
                    en="To be without error at real 0",
                ),
                wrong={
                    "largest": dict(
                        ja="実数の 1.5 を誤差なく表すため",
                        en="To have real 1.5 without error",
                        why=dict(
                            ja="Z を丸めると、端の値は少しずれる。優先されるのは 0 である。",
                            en="As Z is rounded, the ends are a little off; it is 0 that has priority.",
                        ),
                    ),
                    "negative": dict(
                        ja="負の値をすべて 0 にするため",
                        en="To make all negative values 0",
                        why=dict(
                            ja="q が Z より小さければ、負の値を表す。",
                            en="Where q is less than Z it stands for a negative value.",
                        ),
                    ),
                    "power": dict(
                        ja="S を 2 のべき乗にするため",
                        en="To make S a power of 2",
                        why=dict(
                            ja="S は範囲の幅で決まり、一般の実数である。",
                            en="S comes from the width of the range, and is any real number.",
                        ),
                    ),
                },
            ),
            "calibration": dict(
                syllabus="5-(1)-i",
                ja="学習後量子化で、活性も整数にする（静的な量子化）ために、少量の代表的な入力を流す。その目的はどれか。",
                en="After training, activations are to be quantised statically, too, and a few representative inputs are run through the network. What for?",
                right=dict(
                    ja="S と Z を、活性の値の範囲から決める",
                    en="To find the range of activations, and S and Z from it",
                ),
                wrong={
                    "weights-range": dict(
                        ja="重みの値の範囲を調べ、S と Z を決める",
                        en="To find the range of weights, and S and Z from it",
                        why=dict(
                            ja="重みは値が分かっており、入力を流さなくても範囲が決まる。",
                            en="Weights are known: their range needs no inputs.",
                        ),
                    ),
                    "retraining": dict(
                        ja="活性の誤差に合わせ、重みを学習し直す",
                        en="To retrain the weights, for the errors of activations",
                        why=dict(
                            ja="学習し直さないのが、学習後量子化である。",
                            en="After training means that nothing is retrained.",
                        ),
                    ),
                    "standardising": dict(
                        ja="活性の平均を 0、分散を 1 にそろえる",
                        en="To make the mean of activations 0, and their variance 1",
                        why=dict(
                            ja="正規化ではなく、整数と実数を対応させるためである。",
                            en="It is not for normalising, but for joining integers and real numbers.",
                        ),
                    ),
                },
                source="R. Krishnamoorthi, Quantizing Deep Convolutional Networks for Efficient Inference: A Whitepaper, arXiv:1806.08342, 2018, §3.1.2",
            ),
            "qat": dict(
                syllabus="5-(1)-i",
                ja="量子化を考慮した学習（QAT）では、順伝播の重みと活性を（ア）で計算し、更新する重みは（イ）で持つ。組合せはどれか。",
                en="In quantisation-aware training (QAT) the forward pass has (a) weights and activations, and the weights that are updated are kept as (b). Which pair is right?",
                right=dict(
                    ja="（ア）量子化を模擬した値　（イ）浮動小数点数",
                    en="(a) quantised, by simulation   (b) floating-point numbers",
                ),
                wrong={
                    "plain": dict(
                        ja="（ア）量子化しない値　（イ）浮動小数点数",
                        en="(a) unquantised   (b) floating-point numbers",
                        why=dict(
                            ja="それは通常の学習であり、量子化の誤差に慣れない。",
                            en="That is ordinary training, which does not get used to the errors.",
                        ),
                    ),
                    "integers": dict(
                        ja="（ア）量子化を模擬した値　（イ）8 ビット整数",
                        en="(a) quantised, by simulation   (b) integers of 8 bits",
                        why=dict(
                            ja="整数で持つと、小さな更新が積み重ならない。",
                            en="In integers small updates would not add up.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）量子化しない値　（イ）8 ビット整数",
                        en="(a) unquantised   (b) integers of 8 bits",
                        why=dict(
                            ja="順伝播で丸めを模擬し、更新する重みは細かい値で持つ。",
                            en="It is the forward pass that is rounded; what is updated keeps fine values.",
                        ),
                    ),
                },
                source="B. Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, CVPR 2018, §3",
            ),
            "bnn_dot": dict(
                syllabus="5-(1)-i",
                ja="重みと入力を ±1 の 1 ビットで表すネットワークで、長さ 8 の 2 本のベクトルの符号が 6 個の成分で一致する。内積はいくらか。",
                en="In a network whose weights and inputs are single bits, ±1, two vectors of length 8 have the same sign in 6 components. What is their inner product?",
                right="4",
                wrong={
                    "agreements": dict(
                        text="6",
                        why=dict(
                            ja="これは一致した数である。一致しない成分は −1 ずつ加わる。",
                            en="That counts those that agree; each of the others adds −1.",
                        ),
                    ),
                    "length": dict(
                        text="8",
                        why=dict(
                            ja="すべての成分が一致するときの値である。",
                            en="That is where all components agree.",
                        ),
                    ),
                    "not-less-the-length": dict(
                        text="12",
                        why=dict(
                            ja="一致の数の 2 倍から、長さを引いていない。",
                            en="This is twice the number that agree, without the length taken away.",
                        ),
                    ),
                },
            ),
        },
    ),
    "distillation": dict(
        stem=dict(
            ja="蒸留で、教師モデルと生徒モデルのロジットをそれぞれ v, z とし、温度 T の softmax の出力を p_T(v), p_T(z) とする。生徒の損失は、正解ラベルとの交差エントロピー（T = 1）と、p_T(v) を目標とする交差エントロピーとの重みつき和である。",
            en="In distillation let v and z be the logits of the teacher and the student, and p_T(v) and p_T(z) their softmax at temperature T. The student's loss is a weighted sum of the cross-entropy with the labels, at T = 1, and the cross-entropy with p_T(v) as the target.",
        ),
        questions={
            "dark_knowledge": dict(
                syllabus="5-(1)-i",
                ja="正解のクラスの番号からは得られず、p_T(v) から生徒が学べるものはどれか。",
                en="What can the student learn from p_T(v), but not from the numbers of the right classes?",
                right=dict(
                    ja="ほかのクラスどうしの、確率の大小",
                    en="How probable the other classes are, one against another",
                ),
                wrong={
                    "weights": dict(
                        ja="教師が学習で得た、それぞれの重みの値",
                        en="Which values the weights of the teacher have",
                        why=dict(
                            ja="使うのは教師の出力だけで、重みは写さない。",
                            en="Only the outputs of the teacher are used; no weights are copied.",
                        ),
                    ),
                    "new-classes": dict(
                        ja="教師の知らない、新しいクラスの確率",
                        en="How probable new classes are, unknown to the teacher",
                        why=dict(
                            ja="p_T(v) は、教師の知るクラスの上の分布である。",
                            en="p_T(v) is a distribution over the classes that the teacher knows.",
                        ),
                    ),
                    "structure": dict(
                        ja="生徒に必要な、層とユニットの数",
                        en="How many layers and units the student needs",
                        why=dict(
                            ja="構造は人が決めるもので、出力の分布からは得られない。",
                            en="The structure is chosen by people; a distribution of outputs does not tell.",
                        ),
                    ),
                },
                source="G. Hinton, O. Vinyals, J. Dean, Distilling the Knowledge in a Neural Network, arXiv:1503.02531, 2015, §1",
            ),
            "gradient_quarter": dict(
                syllabus="5-(1)-i",
                ja="ロジットの差に比べて T が十分に大きいとき、T を 2 倍にすると、p_T(v) を目標とする項（係数を掛けないもの）の z に関する勾配の大きさは、およそ何倍になるか。",
                en="T is much larger than differences of logits. When T is doubled, by about what factor does the gradient with respect to z change of the part with p_T(v) as its target, without any coefficient?",
                right=dict(
                    ja="1/4 倍",
                    en="1/4",
                ),
                wrong={
                    "half": dict(
                        ja="1/2 倍",
                        en="1/2",
                        why=dict(
                            ja="ロジットを T で割ることしか数えていない。2 つの出力の差も縮む。",
                            en="This counts only that T divides the logits; the outputs also get more alike.",
                        ),
                    ),
                    "same": dict(
                        ja="1 倍",
                        en="1",
                        why=dict(
                            ja="T² を掛けて補正した後の大きさである。",
                            en="That is so after multiplying by T².",
                        ),
                    ),
                    "fourfold": dict(
                        ja="4 倍",
                        en="4",
                        why=dict(
                            ja="補正のために掛ける T² が、何倍になるかである。",
                            en="That is how T² grows, which is multiplied to make up for it.",
                        ),
                    ),
                },
            ),
            "t_infinite": dict(
                syllabus="5-(1)-i",
                ja="v と z がどちらも平均 0 で、T を限りなく大きくすると、p_T(v) を目標とする項（T² を掛けたもの）の最小化は、何の最小化に近づくか。",
                en="v and z both have mean 0, and T grows without bound. To what does minimising the part with p_T(v) as its target, multiplied by T², come?",
                right=dict(
                    ja="v と z の二乗誤差",
                    en="The squared error of z and v",
                ),
                wrong={
                    "labels": dict(
                        ja="正解と p₁(z) の交差",
                        en="The cross-entropy of p₁(z)",
                        why=dict(
                            ja="正解ラベルの項は別にあり、T によらない。",
                            en="The part for the labels stands apart and does not depend on T.",
                        ),
                    ),
                    "largest": dict(
                        ja="v と z の最大値の差",
                        en="The gap of the largest of z, v",
                        why=dict(
                            ja="最大の成分だけが目標になるのは、T が 0 に近いときである。",
                            en="It is near T = 0 that only the largest component is the target.",
                        ),
                    ),
                    "weights": dict(
                        ja="重みの二乗誤差",
                        en="The squared error of weights",
                        why=dict(
                            ja="ロジットだけが関わり、構造の異なる 2 つの重みは比べられない。",
                            en="Only logits matter; weights of two structures cannot be compared.",
                        ),
                    ),
                },
            ),
            "roles": dict(
                syllabus="5-(1)-i",
                ja="一般的な蒸留で、生徒の学習中に教師の重みは（ア）、学習後の推論には（イ）を使う。組合せはどれか。",
                en="Commonly the weights of the teacher are (a) while the student is trained, and inference afterwards uses (b). Which pair is right?",
                right=dict(
                    ja="（ア）固定し　（イ）生徒だけ",
                    en="(a) fixed   (b) the student alone",
                ),
                wrong={
                    "both-used": dict(
                        ja="（ア）固定し　（イ）教師と生徒の平均",
                        en="(a) fixed   (b) the mean of both",
                        why=dict(
                            ja="教師も動かすと、軽くするという目的に反する。",
                            en="With the teacher running, too, nothing has become lighter.",
                        ),
                    ),
                    "trained-together": dict(
                        ja="（ア）同時に更新し　（イ）生徒だけ",
                        en="(a) updated as well   (b) the student alone",
                        why=dict(
                            ja="教師は学習済みで、目標を与えるために固定する。",
                            en="The teacher has been trained and is fixed, to give targets.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）同時に更新し　（イ）教師と生徒の平均",
                        en="(a) updated as well   (b) the mean of both",
                        why=dict(
                            ja="教師は固定し、推論は軽い生徒だけで行う。",
                            en="The teacher is fixed, and inference is the light student's.",
                        ),
                    ),
                },
                source="G. Hinton, O. Vinyals, J. Dean, Distilling the Knowledge in a Neural Network, arXiv:1503.02531, 2015, §1, §2",
            ),
        },
    ),
    "pruning": dict(
        stem=dict(
            ja="あるネットワークで、絶対値の小さい重みを 0 にする割合（疎率）を変え、正解率（%）を測った。また、1000×1000 の全結合層（1 つの重みは 4 バイト）の疎率を 90 % にし、0 でない値（4 バイト）とその列番号（4 バイト）、行の先頭の位置（4 バイト × 1001）だけを記録した（CSR 形式）。",
            en="For several shares of weights set to 0 (sparsity), those with the smallest absolute values, the accuracy of a network was measured in per cent. Moreover a dense layer of 1000×1000 with 4 bytes a weight was pruned to a sparsity of 90 %, and stored as CSR: only the values that are not 0 (4 bytes), their columns (4 bytes), and where each row begins (4 bytes × 1001).",
            shared="""
    sparsity             0 %   50 %   80 %   90 %   95 %
    not retrained       76.0   75.6   62.0   20.1    5.0
    retrained           76.0   76.1   75.8   75.2   71.0
""",
        ),
        questions={
            "prune_table": dict(
                syllabus="5-(1)-i",
                ja="正解率の低下を 1.0 ポイント以内に抑え、表の疎率のうち最大のものを選ぶ。再学習をする（retrained）ときに残る重みの個数は、しない（not retrained）ときのおよそ何倍か。",
                en="The accuracy may fall by at most 1.0 point, and the highest sparsity in the table that allows this is used. How many times as many weights remain after retraining as remain where nothing is retrained, nearly?",
                right="0.20",
                wrong={
                    "too-careful": dict(
                        text="0.40",
                        why=dict(
                            ja="再学習したときの疎率を 80 % としている。90 % でも低下は 0.8 ポイントである。",
                            en="This takes 80 % after retraining; even at 90 % it falls by 0.8 points.",
                        ),
                    ),
                    "too-bold": dict(
                        text="0.50",
                        why=dict(
                            ja="再学習しないときの疎率を 80 % としている。そこでは 14 ポイント下がる。",
                            en="This takes 80 % where nothing is retrained, which costs 14 points.",
                        ),
                    ),
                    "sparsities": dict(
                        text="0.56",
                        why=dict(
                            ja="疎率どうしの比（50/90）である。残る重みは、その残りの 10 % と 50 % になる。",
                            en="That is a ratio of the sparsities, 50/90; what remains is 10 % and 50 %.",
                        ),
                    ),
                },
            ),
            "csr_size": dict(
                syllabus="5-(1)-i",
                ja="CSR 形式で記録した層の容量は、元の密な行列の容量のおよそ何倍か。",
                en="About what share of the memory of the dense matrix does the layer need as CSR?",
                right="1/5",
                wrong={
                    "values-alone": dict(
                        text="1/10",
                        why=dict(
                            ja="列番号の容量を数えていない。",
                            en="The columns are not counted.",
                        ),
                    ),
                    "all-columns": dict(
                        text="1/2",
                        why=dict(
                            ja="0 の要素の列番号は記録しない。",
                            en="Columns of elements that are 0 are not stored.",
                        ),
                    ),
                    "no-saving": dict(
                        text="1",
                        why=dict(
                            ja="0 を 4 バイトのまま記録する、密な形式の容量である。",
                            en="That is the dense format, which stores each 0 in 4 bytes.",
                        ),
                    ),
                },
            ),
            "unstructured_speed": dict(
                syllabus="5-(1)-i",
                ja="疎率を 90 % にした行列を、密な行列のまま一般的な GPU で掛けると、計算時間はどうなるか。",
                en="The matrix with a sparsity of 90 % is multiplied as a dense one on an ordinary GPU. How long does that take?",
                right=dict(
                    ja="枝刈りの前とほとんど変わらない",
                    en="About as long as before pruning",
                ),
                wrong={
                    "tenth": dict(
                        ja="枝刈りの前の約 1/10 になる",
                        en="About 1/10 of what it took before",
                        why=dict(
                            ja="0 を飛ばす形式や演算器を使わなければ、演算の数は減らない。",
                            en="Unless a format or a device skips zeros, there are as many operations.",
                        ),
                    ),
                    "half": dict(
                        ja="枝刈りの前の約 1/2 になる",
                        en="About 1/2 of what it took before",
                        why=dict(
                            ja="0 との積にも、同じ時間がかかる。",
                            en="A product with 0 takes as long as any.",
                        ),
                    ),
                    "tenfold": dict(
                        ja="枝刈りの前の約 10 倍になる",
                        en="About 10 times as long as before",
                        why=dict(
                            ja="密な行列として扱うなら、0 の位置を探す処理はない。",
                            en="Nobody looks for zeros in a dense matrix.",
                        ),
                    ),
                },
                source="W. Wen et al., Learning Structured Sparsity in Deep Neural Networks, NeurIPS 2016, §1",
            ),
            "structured_quarter": dict(
                syllabus="5-(1)-i",
                ja="3×3 の畳み込み層が続くネットワークで、どの層の出力フィルタも半分にした（構造的な枝刈り）。特徴マップの縦横が変わらないとき、中間の 1 層の積和の数は何倍になるか。",
                en="In a row of 3×3 convolutions every layer loses half of its filters (structured pruning). Height and width of the maps stay as they are. By what factor do the multiplications of a layer in the middle change?",
                right="1/4",
                wrong={
                    "maps-too": dict(
                        text="1/8",
                        why=dict(
                            ja="特徴マップの縦横は変わらない。減るのは入力と出力のチャネルである。",
                            en="Maps keep their size; channels are fewer, in and out.",
                        ),
                    ),
                    "outputs-alone": dict(
                        text="1/2",
                        why=dict(
                            ja="前の層の枝刈りで、入力のチャネルも半分になる。",
                            en="The layer before was pruned, too, so that input channels are halved.",
                        ),
                    ),
                    "nothing": dict(
                        text="1",
                        why=dict(
                            ja="フィルタごと取り除くので、計算も減る。",
                            en="Whole filters are gone, and their computations with them.",
                        ),
                    ),
                },
            ),
            "deep_compression": dict(
                syllabus="5-(1)-i",
                ja="Deep Compression（2016 年）は、3 つの手法を順に使う。その順はどれか。",
                en="In which order does Deep Compression (2016) use its three methods?",
                right=dict(
                    ja="枝刈り、重みの共有、ハフマン符号化",
                    en="Pruning, shared weights, Huffman codes",
                ),
                wrong={
                    "shared-first": dict(
                        ja="重みの共有、枝刈り、ハフマン符号化",
                        en="Shared weights, pruning, Huffman codes",
                        why=dict(
                            ja="先に不要な結合を除き、残った重みだけを少数の値に集める。",
                            en="First connections are removed; only the weights that stay are gathered to a few values.",
                        ),
                    ),
                    "coded-early": dict(
                        ja="枝刈り、ハフマン符号化、重みの共有",
                        en="Pruning, Huffman codes, shared weights",
                        why=dict(
                            ja="符号化は、値の種類を減らした後に、出現頻度の偏りを利用する。",
                            en="Codes make use of frequencies, once there are only a few values.",
                        ),
                    ),
                    "reversed": dict(
                        ja="ハフマン符号化、重みの共有、枝刈り",
                        en="Huffman codes, shared weights, pruning",
                        why=dict(
                            ja="順が逆である。符号化は、最後に残った値に対して行う。",
                            en="The other way round: what is coded are the values that are left at the end.",
                        ),
                    ),
                },
                source="S. Han, H. Mao, W. J. Dally, Deep Compression, ICLR 2016, Fig. 1, §2, §3, §4",
            ),
        },
    ),
}


def bf16_vs_fp16():
    """Numbers as TensorFlow converts them."""
    import tensorflow as tf

    def survives(value, kind):
        return bool(tf.math.is_finite(tf.cast(tf.constant(value, tf.float32), kind)))

    def next_step(kind):
        steps = range(1, 24)
        return min(2.0**-k for k in steps if float(tf.cast(1 + 2.0**-k, kind)) > 1)

    wider = survives(1e6, tf.bfloat16) and not survives(1e6, tf.float16)
    coarser = next_step(tf.bfloat16) > next_step(tf.float16)
    return {
        "right": wider and coarser,
        "finer": wider and not coarser,
        "narrower": not wider and coarser,
        "exchanged": not wider and not coarser,
    }


def loss_scaling():
    """A small and a large gradient, with and without the factor."""
    import numpy as np

    with np.errstate(over="ignore"):
        small = np.float16(1e-8) == 0 and np.float16(1e-8 * 1024) > 0
        large = np.isfinite(np.float16(100.0 * 1024))
    update = np.float32(np.float16(0.25 * 1024)) / 1024
    return {
        "right": bool(small),
        "overflow": bool(large),
        "rate": bool(update > 0.25),
        "integers": np.float16(0.25 * 1024).dtype.kind == "i",
    }


def master_weights():
    """Added a hundred times in half precision."""
    import numpy as np

    weight = np.float16(1)
    for _ in range(100):
        weight = np.float16(weight + np.float16(0.0002))

    def near(number):
        return abs(float(weight) - number) < 0.005

    return {
        "right": near(1.00),
        "real-sum": near(1.02),
        "rounded-up": near(1.10),
        "doubled": near(2.00),
    }


def per_tensor_channel():
    """Both scales."""
    channel, other = [-0.1, 0.04, 0.1], [12.7]

    def restored(weights):
        scale = max(abs(w) for w in weights) / 127
        return round(0.04 / scale) * scale

    whole, own = restored(channel + other), restored(channel)

    def are(first, second):
        return abs(whole - first) < 1e-3 and abs(own - second) < 1e-3

    return {
        "right": are(0, 0.04),
        "lost-anyway": are(0, 0),
        "kept-anyway": are(0.04, 0.04),
        "exchanged": are(0.04, 0),
    }


def zero_point():
    """All 256 numbers, with the zero point rounded and not."""
    import numpy as np

    scale = 2 / 255
    rounded = scale * (np.arange(256) - 64)
    exact = scale * (np.arange(256) - 63.75)

    def gained(value):
        return bool(np.abs(rounded - value).min() < 1e-12 < np.abs(exact - value).min())

    return {
        "right": gained(0),
        "largest": gained(1.5),
        "negative": bool(rounded.min() >= 0),
        "power": float(np.log2(scale)).is_integer(),
    }


def bnn_dot():
    """Two vectors with six signs alike."""
    import numpy as np

    one = np.array([1, -1, 1, 1, -1, -1, 1, -1])
    other = one * np.array([1, 1, 1, -1, 1, -1, 1, 1])
    product = int(one @ other)
    return {
        "right": product == 4,
        "agreements": product == 6,
        "length": product == 8,
        "not-less-the-length": product == 12,
    }


def _softmax(logits, temperature):
    import numpy as np

    powers = np.exp(np.asarray(logits) / temperature)
    return powers / powers.sum()


def gradient_quarter():
    """The gradient by a tape, at 20 and at 40."""
    import numpy as np
    import tensorflow as tf

    v = tf.constant([[4.0, 2.0, 0.0]], tf.float64)

    def size(temperature):
        z = tf.constant([[1.0, 0.5, 0.0]], tf.float64)
        with tf.GradientTape() as tape:
            tape.watch(z)
            target = tf.nn.softmax(v / temperature)
            loss = tf.nn.softmax_cross_entropy_with_logits(target, z / temperature)
        return float(tf.norm(tape.gradient(loss, z)))

    ratio = size(40.0) / size(20.0)
    return {
        "right": bool(np.isclose(ratio, 1 / 4, rtol=0.05)),
        "half": bool(np.isclose(ratio, 1 / 2, rtol=0.05)),
        "same": bool(np.isclose(ratio, 1, rtol=0.05)),
        "fourfold": bool(np.isclose(ratio, 4, rtol=0.05)),
    }


def t_infinite():
    """The gradient at a high temperature, beside the gradient of each choice."""
    import numpy as np

    v = np.array([3.0, -1.0, -2.5, 1.0, -0.5])
    z = np.array([0.5, 1.5, -2.0, -1.0, 1.0])
    temperature = 1e4
    slope = temperature * (_softmax(z, temperature) - _softmax(v, temperature))

    def leads(gradient):
        length = np.linalg.norm(gradient) * np.linalg.norm(slope)
        return bool(length > 0 and slope @ gradient / length > 0.999)

    return {
        "right": leads(2 * (z - v)),
        "labels": any(leads(_softmax(z, 1) - np.eye(5)[label]) for label in range(5)),
        "largest": leads(np.sign(z.max() - v.max()) * np.eye(5)[z.argmax()]),
        "weights": leads(np.zeros(5)),  # weights are no function of the logits
    }


def prune_table():
    """Both rows of the table."""
    sparsity = [0, 50, 80, 90, 95]
    without, retrained = [76.0, 75.6, 62.0, 20.1, 5.0], [76.0, 76.1, 75.8, 75.2, 71.0]

    def highest(row):
        return max(s for s, accuracy in zip(sparsity, row, strict=True) if accuracy >= 75.0)

    ratio = (100 - highest(retrained)) / (100 - highest(without))
    return {
        "right": ratio == 1 / 5,
        "too-careful": ratio == 2 / 5,
        "too-bold": ratio == 1 / 2,
        "sparsities": ratio == 50 / 90,
    }


def csr_size():
    """Bytes of both formats."""
    import numpy as np

    matrix = np.zeros(1_000_000, np.float32)
    matrix[np.random.default_rng(0).permutation(matrix.size)[:100_000]] = 1
    kept = np.flatnonzero(matrix)
    starts = np.zeros(1001, np.int32)
    share = (matrix[kept].nbytes + kept.astype(np.int32).nbytes + starts.nbytes) / matrix.nbytes
    return {
        "right": abs(share - 1 / 5) < 0.02,
        "values-alone": abs(share - 1 / 10) < 0.02,
        "all-columns": abs(share - 1 / 2) < 0.02,
        "no-saving": abs(share - 1) < 0.02,
    }


def structured_quarter():
    """Multiplications of a layer of Keras, counted from its kernel and its output."""
    import keras
    import numpy as np

    def multiplications(channels):
        layer = keras.layers.Conv2D(channels, 3, padding="same", use_bias=False)
        layer.build((None, 16, 16, channels))
        _, height, width, _ = layer.compute_output_shape((None, 16, 16, channels))
        return height * width * int(np.prod(layer.kernel.shape))

    ratio = multiplications(32) / multiplications(64)
    return {
        "right": ratio == 1 / 4,
        "maps-too": ratio == 1 / 8,
        "outputs-alone": ratio == 1 / 2,
        "nothing": ratio == 1,
    }
