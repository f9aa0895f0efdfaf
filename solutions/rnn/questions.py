"""RNN と BPTT の知識問題"""

SETS = {
    "unrolled": dict(
        stem=dict(
            ja="Elman 型の単純な RNN を時間方向に展開すると、各時刻 t に入力 x_t（3 次元）、隠れ層 h_t（4 次元）、出力 y_t（2 次元）をもつ順伝播型ネットワークとみなせる。隠れ層と出力層にはバイアスがある。系列の長さを T、初期状態を h_0 = 0 とする。",
            en="Unrolled in time, a simple RNN of Elman's kind is a feed-forward network that has at each step t an input x_t (3 dimensions), a hidden layer h_t (4 dimensions) and an output y_t (2 dimensions). The hidden and the output layer have biases. The sequence has the length T, and the initial state is h_0 = 0.",
        ),
        questions={
            "third_weight": dict(
                syllabus="3-(5)-i",
                ja="入力から隠れ層への重み、隠れ層から出力層への重みのほかに、この RNN がもつ 3 つ目の重みは、1 時刻前の（ア）から現在の（イ）への重みである。組合せはどれか。",
                en="Besides the weights from the input to the hidden layer and from the hidden layer to the output layer, this RNN has a third set of weights, from the (a) of the step before to the (b) of the present step. Which pair is right?",
                right=dict(
                    ja="（ア）隠れ層　（イ）隠れ層", en="(a) hidden layer   (b) hidden layer"
                ),
                wrong={
                    "output-fed-back": dict(
                        ja="（ア）出力層　（イ）隠れ層",
                        en="(a) output layer   (b) hidden layer",
                        why=dict(
                            ja="出力を戻すのは Jordan 型である。Elman 型が覚えておくのは隠れ層の状態である。",
                            en="It is Jordan's networks that feed the output back; Elman's keep the state of the hidden layer.",
                        ),
                    ),
                    "past-to-output": dict(
                        ja="（ア）隠れ層　（イ）出力層",
                        en="(a) hidden layer   (b) output layer",
                        why=dict(
                            ja="出力は現在の隠れ層だけから求める。過去は、現在の隠れ層を通して届く。",
                            en="The output is made from the present hidden layer; the past reaches it through that.",
                        ),
                    ),
                    "output-to-output": dict(
                        ja="（ア）出力層　（イ）出力層",
                        en="(a) output layer   (b) output layer",
                        why=dict(
                            ja="出力どうしを結ぶ重みはない。時刻と時刻をつなぐのは隠れ層である。",
                            en="No weights join one output to the next; what links the steps is the hidden layer.",
                        ),
                    ),
                },
            ),
            "weights_over_time": dict(
                syllabus="3-(5)-i",
                ja="T = 100 の系列を読むとき、時刻から次の時刻へ状態を送るための重み行列は、何組あるか。",
                en="When a sequence of T = 100 is read, how many matrices of weights are there for passing the state from one step to the next?",
                right="1",
                wrong={
                    "first-and-rest": dict(
                        text="2",
                        why=dict(
                            ja="最初の時刻だけ特別なのは初期状態であって、重みではない。",
                            en="What is special about the first step is the state it starts from, not a weight.",
                        ),
                    ),
                    "between-steps": dict(
                        text="99",
                        why=dict(
                            ja="隣り合う時刻の間ごとに別の重みがあると、学習のときより長い系列を読めない。",
                            en="With separate weights between each two steps, no longer sequence could be read than in training.",
                        ),
                    ),
                    "per-step": dict(
                        text="100",
                        why=dict(
                            ja="展開した図には時刻の数だけ描かれるが、どれも同じ 1 組である。だから長さの違う系列も読める。",
                            en="The unrolled drawing repeats it, yet it is a single one; hence any length can be read.",
                        ),
                    ),
                },
            ),
            "time_series": dict(
                syllabus="3-(5)-i",
                ja="時間の順に一定の間隔で観測され、値どうしに統計的な依存があるデータの列を、時系列データという。過去の状態を受け渡す RNN で扱う意味があるのはどれか。",
                en="A time series is a sequence of data observed in the order of time at regular intervals, whose values depend on one another statistically. Which of these is worth reading with an RNN, which carries its past state along?",
                right=dict(
                    ja="10 ミリ秒ごとに求めた音声の特徴量の列",
                    en="Features of speech, taken every 10 milliseconds",
                ),
                wrong={
                    "independent": dict(
                        ja="1 秒ごとに振った公正なさいころの目の列",
                        en="Throws of a fair die, made once a second",
                        why=dict(
                            ja="間隔は一定だが各回は独立で、過去を覚えても次の目の予測には役立たない。",
                            en="The intervals are regular, but the throws are independent: the past predicts nothing.",
                        ),
                    ),
                    "unordered": dict(
                        ja="会員番号の順に並べた千人の年齢の列",
                        en="Ages of a thousand members, listed by number",
                        why=dict(
                            ja="並びに時間の意味がなく、並べ替えても失われるものがない。",
                            en="The order is not one of time, and nothing is lost by another.",
                        ),
                    ),
                    "counts": dict(
                        ja="写真の画素を明るさごとに数えた個数の列",
                        en="Counts of a photo's pixels, by their brightness",
                        why=dict(
                            ja="順番は明るさの大小で、時間を追った観測ではない。",
                            en="They are ordered by brightness; nothing is observed in the course of time.",
                        ),
                    ),
                },
                source="Box, Jenkins, Reinsel, Ljung, Time Series Analysis: Forecasting and Control, 5th ed., Wiley, 2015, chapter 1",
            ),
            "which_states": dict(
                syllabus="3-(5)-i",
                ja="この RNN に、（ア）文全体について肯定か否定かを 1 つ、（イ）語ごとに品詞を 1 つ答えさせる。答えの個数に合わせて出力層に渡す状態の組合せはどれか。",
                en="This RNN is to answer (a) once for a whole sentence, whether it is positive or negative, and (b) for every word, which part of speech it is. Which states go to the output layer, so that there are as many answers as wanted?",
                right=dict(ja="（ア）h_T　（イ）h_1, …, h_T", en="(a) h_T   (b) h_1, …, h_T"),
                wrong={
                    "swapped": dict(
                        ja="（ア）h_1, …, h_T　（イ）h_T",
                        en="(a) h_1, …, h_T   (b) h_T",
                        why=dict(
                            ja="逆である。文には答えが 1 つ、語には T 個ある。",
                            en="The other way round: there is one answer for the sentence and T for the words.",
                        ),
                    ),
                    "last-twice": dict(
                        ja="（ア）h_T　（イ）h_T",
                        en="(a) h_T   (b) h_T",
                        why=dict(
                            ja="最後の状態だけでは、品詞の答えが 1 つしか得られない。",
                            en="From the last state alone comes one part of speech, not one for every word.",
                        ),
                    ),
                    "all-twice": dict(
                        ja="（ア）h_1, …, h_T　（イ）h_1, …, h_T",
                        en="(a) h_1, …, h_T   (b) h_1, …, h_T",
                        why=dict(
                            ja="文についての答えが T 個になる。文全体を読み終えた状態は 1 つである。",
                            en="The sentence would get T answers; only one state has read all of it.",
                        ),
                    ),
                },
            ),
        },
    ),
    "bptt": dict(
        stem=dict(
            ja="単純な RNN の状態 h_t を次の式で求める。ベクトルは列ベクトルで、tanh は要素ごとに働き、h_0 は 0 でない。損失 L は最後の時刻 T の状態 h_T だけから計算し、勾配は BPTT で求める。δ_t = ∂L/∂u_t とする。",
            en="The states h_t of a simple RNN follow from the formulas below. Vectors are columns, tanh acts element by element, and h_0 is not 0. The loss L is computed from h_T, the state of the last step T, alone, and gradients are found by BPTT. δ_t = ∂L/∂u_t.",
            shared="""
    u_t = W_in x_t + W h_{t−1} + b
    h_t = tanh(u_t)
""",
        ),
        questions={
            "wrong_line": dict(
                syllabus="3-(5)-i",
                ja="勾配を求める次の式のうち、誤っているものはどれか。Σ_t は 1 から T までの和、⊙ は要素ごとの積で、t < T とする。",
                en="Which of these formulas for gradients is wrong? Σ_t sums from 1 to T, ⊙ multiplies element by element, and t < T.",
                right="∂L/∂W = Σ_t δ_t h_tᵀ",
                wrong={
                    "input-weights": dict(
                        text="∂L/∂W_in = Σ_t δ_t x_tᵀ",
                        why=dict(
                            ja="正しい。W_in には、同じ時刻の x_t が掛かる。",
                            en="It is right: W_in is multiplied by x_t of the same step.",
                        ),
                    ),
                    "bias": dict(
                        text="∂L/∂b = Σ_t δ_t",
                        why=dict(
                            ja="正しい。b は、どの時刻の u_t にもそのまま足される。",
                            en="It is right: b is added, as it is, to u_t of every step.",
                        ),
                    ),
                    "recursion": dict(
                        text="∂L/∂h_t = Wᵀ δ_{t+1}",
                        why=dict(
                            ja="正しい。t < T の h_t は、W を通って u_{t+1} に入るだけである。",
                            en="It is right: for t < T, all that h_t does is to enter u_{t+1} through W.",
                        ),
                    ),
                },
            ),
            "memory_by_length": dict(
                syllabus="3-(5)-i",
                ja="打ち切りのない BPTT で、逆伝播のために残しておく状態の個数は、系列の長さ T に対してどうなるか。",
                en="How does the number of states that BPTT without truncation must keep for the way back depend on the length T of the sequence?",
                right=dict(ja="T に比例する", en="It is proportional to T"),
                wrong={
                    "constant": dict(
                        ja="T によらない",
                        en="It does not depend on T",
                        why=dict(
                            ja="重みは共有されても、δ_t を求めるのに使う状態は時刻ごとに違う。",
                            en="The weights are shared, but δ_t takes another state at every step.",
                        ),
                    ),
                    "logarithm": dict(
                        ja="log T に比例する",
                        en="It is proportional to log T",
                        why=dict(
                            ja="捨てた状態を計算し直す工夫をすれば減らせるが、ふつうの BPTT はすべての時刻の状態を残す。",
                            en="It can be less where states are thrown away and computed again; plain BPTT keeps that of every step.",
                        ),
                    ),
                    "square": dict(
                        ja="T の 2 乗に比例する",
                        en="It is proportional to T squared",
                        why=dict(
                            ja="時刻の組ごとに値を残す必要はない。誤差は 1 時刻ずつ順に戻される。",
                            en="Nothing is kept for pairs of steps; the error is handed back one step at a time.",
                        ),
                    ),
                },
            ),
            "truncated": dict(
                syllabus="3-(5)-i",
                ja="長い系列を 20 時刻ずつに区切って、打ち切り型 BPTT（truncated BPTT）で学習する。区切りの境目で、状態 h は（ア）、さかのぼる勾配は（イ）。組合せはどれか。",
                en="A long sequence is cut into pieces of 20 steps for truncated BPTT. At the borders of the pieces the state h (a), and the gradient on its way back (b). Which pair is right?",
                right=dict(
                    ja="（ア）受け継がれる　（イ）止められる",
                    en="(a) is handed on   (b) is stopped",
                ),
                wrong={
                    "state-reset": dict(
                        ja="（ア）0 に戻される　（イ）止められる",
                        en="(a) is set to 0   (b) is stopped",
                        why=dict(
                            ja="状態まで 0 に戻すと、区切りより前の情報が残らない。打ち切るのは逆伝播である。",
                            en="A state set to 0 would keep nothing from before the border; it is the way back that is truncated.",
                        ),
                    ),
                    "gradient-passed": dict(
                        ja="（ア）受け継がれる　（イ）戻り続ける",
                        en="(a) is handed on   (b) goes on back",
                        why=dict(
                            ja="勾配が先頭まで戻るなら、打ち切りのない BPTT である。",
                            en="With gradients that go back to the beginning it is BPTT without truncation.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）0 に戻される　（イ）戻り続ける",
                        en="(a) is set to 0   (b) goes on back",
                        why=dict(
                            ja="逆である。状態を 0 に戻すと、勾配が戻る道もなくなる。",
                            en="The other way round: where the state is set to 0, gradients have no way back at all.",
                        ),
                    ),
                },
                source="Williams, Peng, An Efficient Gradient-Based Algorithm for On-Line Training of Recurrent Network Trajectories, Neural Computation 2(4), 1990",
            ),
            "shared_weight": dict(
                syllabus="3-(5)-i",
                ja="損失は最後の時刻にしかないのに、W の勾配が時刻 1 から T までの項の和になるのはなぜか。",
                en="The loss is at the last step alone; why is the gradient by W a sum of terms for the steps 1 to T?",
                right=dict(
                    ja="同じ W がどの時刻の計算にも使われるから",
                    en="Because one and the same W is used in every step",
                ),
                wrong={
                    "targets": dict(
                        ja="どの時刻の状態も正解と比べられるから",
                        en="Because the state of every step has a target",
                        why=dict(
                            ja="損失は最後の状態だけから計算すると定めた。",
                            en="The loss was said to be computed from the last state alone.",
                        ),
                    ),
                    "samples": dict(
                        ja="ミニバッチの例ごとに勾配が求められるから",
                        en="Because every sample of the batch has a gradient",
                        why=dict(
                            ja="例についての和や平均は、時刻についての和とは別のものである。",
                            en="Sums or means over samples are another thing than sums over steps.",
                        ),
                    ),
                    "updates": dict(
                        ja="時刻が進むたびに W が更新されていくから",
                        en="Because W is updated whenever a step is made",
                        why=dict(
                            ja="1 回の順伝播と逆伝播の間、W は変わらない。",
                            en="During one forward and backward pass W does not change.",
                        ),
                    ),
                },
            ),
        },
    ),
    "norms": dict(
        stem=dict(
            ja="恒等写像を活性化関数とする 3 つの RNN A、B、C で、最後の時刻 T から k 時刻さかのぼった勾配のノルム ‖∂L/∂h_{T−k}‖ を測ると、次のようになった。どの RNN でも、1 時刻さかのぼるごとの倍率はほぼ一定であった。",
            en="In three RNNs A, B and C, whose activation is the identity, the norms of the gradients k steps before the last step T, ‖∂L/∂h_{T−k}‖, were measured. In each RNN, going one step back changed the norm by nearly the same factor every time.",
            shared="""
    k       0       10       20       30
    A    1.00    0.349    0.122    0.042
    B    1.00     2.59     6.73     17.4
    C    1.00     1.00     1.00     1.00
""",
        ),
        questions={
            "growth_rate": dict(
                syllabus="3-(5)-i",
                ja="B のノルムは、1 時刻さかのぼるごとにおよそ何倍になるか。",
                en="By about which factor does the norm of B grow with every step back?",
                right="1.10",
                wrong={
                    "added": dict(
                        text="1.16",
                        why=dict(
                            ja="10 時刻の増分 1.59 を 10 で割った値による。増え方は和ではなく積である。",
                            en="That divides the growth of 1.59 over ten steps by 10; but the steps multiply, they do not add.",
                        ),
                    ),
                    "root-of-ten": dict(
                        text="1.33",
                        why=dict(
                            ja="30 時刻さかのぼった 17.4 の 10 乗根である。30 時刻なら 30 乗根をとる。",
                            en="This is the tenth root of 17.4, which is the value after thirty steps.",
                        ),
                    ),
                    "ten-steps": dict(
                        text="2.59",
                        why=dict(
                            ja="これは 10 時刻分の倍率である。",
                            en="This is the factor of ten steps.",
                        ),
                    ),
                },
            ),
            "extrapolate": dict(
                syllabus="3-(5)-i",
                ja="A で 60 時刻さかのぼると、ノルムはおよそいくつになると見込まれるか。",
                en="About which norm is to be expected in A sixty steps back?",
                right="0.0018",
                wrong={
                    "halved": dict(
                        text="0.021",
                        why=dict(
                            ja="さかのぼる長さが 2 倍なので半分になると見た値である。同じ倍率がもう 30 回掛かる。",
                            en="That takes half for twice the way; the same factor applies thirty times more.",
                        ),
                    ),
                    "levelled-off": dict(
                        text="0.042",
                        why=dict(
                            ja="30 時刻で下げ止まるとみている。倍率は一定で、減り続ける。",
                            en="That supposes an end to the decrease at thirty steps; the factor stays, and so does the decrease.",
                        ),
                    ),
                    "doubled": dict(
                        text="0.084",
                        why=dict(
                            ja="さかのぼるほど増えることになる。A のノルムは減っていく。",
                            en="That would be an increase, while the norm of A decreases.",
                        ),
                    ),
                },
            ),
            "remedy": dict(
                syllabus="3-(5)-i",
                ja="B で起きやすい困りごと（ア）と、その対策（イ）の組合せはどれか。",
                en="Which trouble is to be feared in B (a), and which remedy is there (b)?",
                right=dict(
                    ja="（ア）学習の発散　（イ）ノルムを抑える",
                    en="(a) training diverges   (b) bounding the norm",
                ),
                wrong={
                    "faster": dict(
                        ja="（ア）学習の発散　（イ）学習率を上げる",
                        en="(a) training diverges   (b) raising the learning rate",
                        why=dict(
                            ja="大きすぎる更新が、さらに大きくなる。",
                            en="Updates that are too large would be larger still.",
                        ),
                    ),
                    "other-trouble": dict(
                        ja="（ア）過去の忘却　（イ）ノルムを抑える",
                        en="(a) the past is lost   (b) bounding the norm",
                        why=dict(
                            ja="遠い過去の影響が消えるのは A である。小さい勾配のノルムを抑えても大きくならない。",
                            en="It is in A that the distant past has no effect; bounding a small gradient does not enlarge it.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）過去の忘却　（イ）学習率を上げる",
                        en="(a) the past is lost   (b) raising the learning rate",
                        why=dict(
                            ja="B の勾配は過去にさかのぼるほど大きい。学習率を上げると、更新はさらに大きくなる。",
                            en="Gradients of B grow into the past, and a greater learning rate makes the updates larger still.",
                        ),
                    ),
                },
                source="Pascanu, Mikolov, Bengio, On the difficulty of training recurrent neural networks, ICML 2013, §2 and §3.2",
            ),
            "orthogonal_tanh": dict(
                syllabus="3-(5)-i",
                ja="C の再帰の重みは直交行列であった。活性化関数を tanh に替えると、さかのぼる勾配のノルムは、時刻ごとにどうなるか。",
                en="The recurrent weights of C were an orthogonal matrix. With tanh as the activation, what does each step back do to the norm of the gradient?",
                right=dict(ja="減るか、変わらない", en="It shrinks or stays"),
                wrong={
                    "stays": dict(
                        ja="いつも変わらない",
                        en="It stays as it is",
                        why=dict(
                            ja="直交行列はノルムを変えないが、tanh の微分が掛かる。その値は、0 でない状態では 1 より小さい。",
                            en="The orthogonal matrix keeps it, but the slope of tanh multiplies, which is less than 1 where the state is not 0.",
                        ),
                    ),
                    "grows": dict(
                        ja="増えるか、変わらない",
                        en="It grows or stays",
                        why=dict(
                            ja="tanh の微分は 1 を超えない。最大の 1 になるのは、原点である。",
                            en="The slope of tanh never exceeds 1, which it has at the origin.",
                        ),
                    ),
                    "both-ways": dict(
                        ja="増えることも、減ることもある",
                        en="It may grow, or shrink",
                        why=dict(
                            ja="tanh の微分は 0 から 1 の値なので、増えることはない。",
                            en="The slope of tanh lies between 0 and 1, so that nothing grows.",
                        ),
                    ),
                },
            ),
        },
    ),
    "one-unit": dict(
        stem=dict(
            ja="1 ユニットの RNN h_t = φ(w h_{t−1} + u x_t) を考える。φ は活性化関数、w と u は重み、x_t は入力で、どれも 1 つの数である（u ≠ 0）。σ はシグモイドを表す。",
            en="An RNN of one unit is h_t = φ(w h_{t−1} + u x_t). φ is its activation, w and u are weights, x_t is the input, all of them single numbers (u ≠ 0). σ is the sigmoid.",
        ),
        questions={
            "sigmoid_bound": dict(
                syllabus="3-(5)-i",
                ja="φ = σ とする。|w| < a なら、どのような入力の列でも、T を大きくすると ∂h_T/∂h_0 が 0 に近づく。そう言える最も大きい a はいくつか。",
                en="Let φ = σ. For |w| < a, ∂h_T/∂h_0 goes to 0 with growing T, whatever the inputs are. Which is the greatest a for which this is true?",
                right="4",
                wrong={
                    "slope-itself": dict(
                        text="0.25",
                        why=dict(
                            ja="これは σ の傾きの最大値である。傾きと w の積が 1 未満であればよい。",
                            en="This is the greatest slope of σ; it is its product with w that has to be less than 1.",
                        ),
                    ),
                    "identity": dict(
                        text="1",
                        why=dict(
                            ja="恒等写像ならそうなる。σ では、傾きがさらに掛かる。",
                            en="So it would be for the identity; with σ its slope multiplies, too.",
                        ),
                    ),
                    "value-at-zero": dict(
                        text="2",
                        why=dict(
                            ja="σ の原点での値 0.5 を、傾きと取り違えている。",
                            en="That takes 0.5, the value of σ at the origin, for its slope.",
                        ),
                    ),
                },
            ),
            "tanh_bound": dict(
                syllabus="3-(5)-i",
                ja="φ = tanh とする。|w| < a なら、どのような入力の列でも、T を大きくすると ∂h_T/∂h_0 が 0 に近づく。そう言える最も大きい a はいくつか。",
                en="Let φ = tanh. For |w| < a, ∂h_T/∂h_0 goes to 0 with growing T, whatever the inputs are. Which is the greatest a for which this is true?",
                right="1",
                wrong={
                    "slope-of-sigmoid": dict(
                        text="0.25",
                        why=dict(
                            ja="σ の傾きの最大値である。tanh の傾きは、原点でこの 4 倍になる。",
                            en="This is the greatest slope of σ; that of tanh is four times as great.",
                        ),
                    ),
                    "twice": dict(
                        text="2",
                        why=dict(
                            ja="tanh(x) = 2σ(2x) − 1 の係数から傾きの最大を ½ とみている。外側の 2 も掛かる。",
                            en="That takes ½ for the slope by tanh(x) = 2σ(2x) − 1, without the outer factor 2.",
                        ),
                    ),
                    "bound-of-sigmoid": dict(
                        text="4",
                        why=dict(
                            ja="σ ならそうなる。tanh は原点での傾きが 1 で、w = 2 なら勾配は消えずに増えうる。",
                            en="So it is for σ; tanh has the slope 1 at the origin, and with w = 2 the gradient may grow.",
                        ),
                    ),
                },
            ),
            "five_steps": dict(
                syllabus="3-(5)-i",
                ja="φ = σ、w = 1 とする。入力をうまく選んでも、∂h_5/∂h_0 はおよそいくつを超えないか。",
                en="Let φ = σ and w = 1. About which value does ∂h_5/∂h_0 not exceed, however well the inputs are chosen?",
                right="0.001",
                wrong={
                    "divided": dict(
                        text="0.05",
                        why=dict(
                            ja="0.25 を 5 で割っている。傾きは 5 回掛けられる。",
                            en="That divides 0.25 by 5; the slope multiplies five times.",
                        ),
                    ),
                    "half": dict(
                        text="0.031",
                        why=dict(
                            ja="σ の原点での値 0.5 を 5 回掛けている。掛かるのは傾きである。",
                            en="That multiplies 0.5, the value of σ at the origin, five times; it is the slope that does.",
                        ),
                    ),
                    "once": dict(
                        text="0.25",
                        why=dict(
                            ja="1 時刻分の傾きである。時刻ごとに 1 回ずつ掛かる。",
                            en="This is the slope of one step; there is one for every step.",
                        ),
                    ),
                },
            ),
            "false_about_training": dict(
                syllabus="3-(5)-i",
                ja="RNN の学習に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about training an RNN is **wrong**?",
                right=dict(
                    ja="勾配クリッピングは、小さくなった勾配を一定の大きさまで戻す",
                    en="Gradient clipping brings gradients that became small back to a fixed size",
                ),
                wrong={
                    "shared": dict(
                        ja="重みの勾配は、すべての時刻からの寄与を足し合わせて求める",
                        en="The gradient of a weight is the sum of what all time steps contribute",
                        why=dict(
                            ja="正しい。どの時刻でも同じ重みを使っている。",
                            en="This is right: it is the same weight at all time steps.",
                        ),
                    ),
                    "truncated": dict(
                        ja="打ち切り BPTT は、勾配を一定の時刻数だけさかのぼらせる",
                        en="Truncated BPTT lets gradients go back by a fixed number of time steps",
                        why=dict(
                            ja="正しい。長い系列の計算とメモリを減らす。",
                            en="This is right: it saves time and memory for long sequences.",
                        ),
                    ),
                    "length": dict(
                        ja="系列の長さが変わっても、学習するパラメータの数は変わらない",
                        en="The number of parameters is the same for sequences of any length",
                        why=dict(
                            ja="正しい。時刻ごとに新しい重みをもつのではない。",
                            en="This is right: no time step has weights of its own.",
                        ),
                    ),
                },
                source="Goodfellow, Bengio and Courville, Deep Learning, 2016, sections 10.2 and 10.11; Pascanu, Mikolov and Bengio 2013",
            ),
        },
    ),
}


def third_weight():
    """The weights of a simple RNN in Keras with an output layer: the shape of what is neither input's nor output's."""
    import keras

    inputs, hidden, output = 3, 4, 2
    model = keras.Sequential(
        [
            keras.Input((7, inputs)),
            keras.layers.SimpleRNN(hidden, use_bias=False, return_sequences=True),
            keras.layers.Dense(output, use_bias=False),
        ]
    )
    shapes = [weights.shape for weights in model.get_weights()]
    shapes.remove((inputs, hidden))
    shapes.remove((hidden, output))
    return {
        "right": shapes == [(hidden, hidden)],
        "output-fed-back": shapes == [(output, hidden)],
        "past-to-output": shapes == [(hidden, output)],
        "output-to-output": shapes == [(output, output)],
    }


def weights_over_time():
    """The square matrices of Keras's simple RNN, unrolled over all its steps."""
    import keras

    steps, hidden = 100, 4
    model = keras.Sequential([keras.Input((steps, 3)), keras.layers.SimpleRNN(hidden, unroll=True)])
    found = sum(weights.shape == (hidden, hidden) for weights in model.get_weights())
    return {
        "right": found == 1,
        "first-and-rest": found == 2,
        "between-steps": found == steps - 1,
        "per-step": found == steps,
    }


def which_states():
    """Keras's simple RNN with an output layer: does the number of answers fit the labels?"""
    import keras

    samples, steps = 3, 7
    x = keras.ops.zeros((samples, steps, 3))
    output = keras.layers.Dense(1)
    answers = {
        kind: output(keras.layers.SimpleRNN(4, return_sequences=kind == "all")(x)).shape[:-1]
        for kind in ("last", "all")
    }
    sentence, words = (samples,), (samples, steps)

    def fit(first, second):
        return (answers[first], answers[second]) == (sentence, words)

    return {
        "right": fit("last", "all"),
        "swapped": fit("all", "last"),
        "last-twice": fit("last", "last"),
        "all-twice": fit("all", "all"),
    }


def _run(steps=4, units=3):
    """A simple RNN in columns: its weights, inputs, states and the gradients of L = Σ h_T² / 2, by tape."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x = rng.normal(size=(steps, 2, 1))
    W_in, W, b, start = (
        tf.constant(rng.normal(size=shape))
        for shape in [(units, 2), (units, units), (units, 1), (units, 1)]
    )
    # A zero added to each u_t and h_t: the gradient by it is that by u_t or h_t itself.
    nudges = [[tf.zeros((units, 1), tf.float64) for _ in range(steps)] for _ in range(2)]
    with tf.GradientTape() as tape:
        tape.watch([W_in, W, b, *nudges[0], *nudges[1]])
        h = [start]
        for t in range(steps):
            u = W_in @ x[t] + W @ h[t] + b + nudges[0][t]
            h.append(tf.tanh(u) + nudges[1][t])
        loss = tf.reduce_sum(h[-1] ** 2) / 2
    found = tape.gradient(loss, [W_in, W, b, *nudges[0], *nudges[1]])
    found = [gradient.numpy() for gradient in found]
    return x, W.numpy(), [state.numpy() for state in h], found


def wrong_line():
    """Each formula beside the gradient by tape: it is the answer where they differ."""
    import numpy as np

    x, W, h, (by_input, by_W, by_bias, *rest) = _run()
    delta, by_h = rest[:4], rest[4:]

    def differ(formula, gradient):
        return not np.allclose(formula, gradient)

    return {
        "right": differ(sum(delta[t] @ h[t + 1].T for t in range(4)), by_W),
        "input-weights": differ(sum(delta[t] @ x[t].T for t in range(4)), by_input),
        "bias": differ(sum(delta), by_bias),
        "recursion": any(differ(W.T @ delta[t + 1], by_h[t]) for t in range(3)),
    }


def memory_by_length():
    """The states without which the way back gives another gradient by W, for three lengths."""
    import numpy as np

    rng = np.random.default_rng(0)
    W, U = rng.normal(size=(2, 3, 3)) / 2

    def needed(steps):
        h = [rng.normal(size=3)]
        for _ in range(steps):
            h.append(np.tanh(W @ h[-1] + U @ rng.normal(size=3)))

        def gradient(kept):
            total, error = 0, np.ones(3)
            for t in reversed(range(steps)):
                delta = error * (1 - kept[t + 1] ** 2)
                total, error = total + np.outer(delta, kept[t]), W.T @ delta
            return total

        right = gradient(h)
        forgotten = ([0 * one if t == k else one for t, one in enumerate(h)] for k in range(len(h)))
        return sum(not np.array_equal(gradient(kept), right) for kept in forgotten)

    counts = np.array([needed(steps) for steps in (5, 10, 20)]) - 1  # h_0 is there anyway

    def grow(first, second):
        return np.allclose(counts / counts[0], [1, first, second])

    return {
        "right": grow(2, 4),
        "constant": grow(1, 1),
        "logarithm": grow(np.log(10) / np.log(5), np.log(20) / np.log(5)),
        "square": grow(4, 16),
    }


def truncated():
    """Keras's stateful RNN, fed a sequence in two pieces, beside one that reads it at once."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    first, second = tf.constant(rng.normal(size=(2, 1, 4, 3)))
    pieces = keras.layers.SimpleRNN(2, stateful=True)
    whole = keras.layers.SimpleRNN(2)
    for layer in (pieces, whole):
        layer.build((1, 4, 3))
    whole.set_weights(pieces.get_weights())
    with tf.GradientTape() as tape:
        tape.watch(first)
        pieces(first)
        end = pieces(second)
    stopped = tape.gradient(end, first) is None
    handed_on = np.allclose(end, whole(tf.concat([first, second], axis=1)))
    set_to_zero = np.allclose(end, whole(second))
    return {
        "right": handed_on and stopped,
        "state-reset": set_to_zero and stopped,
        "gradient-passed": handed_on and not stopped,
        "both": set_to_zero and not stopped,
    }


def shared_weight():
    """A W of its own for each step, all equal, in a loss on the last state of one sample, with no update between."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x, weights = rng.normal(size=(4, 3, 1)), rng.normal(size=(3, 3))
    shared = tf.Variable(weights)

    def gradients(matrices, sources, targets=1):
        with tf.GradientTape() as tape:
            h, states = tf.ones((3, 1), tf.float64), []
            for t in range(4):
                h = tf.tanh(matrices[t] @ h + x[t])
                states.append(h)
            loss = tf.add_n([tf.reduce_sum(state**2) for state in states[-targets:]])
        return tape.gradient(loss, sources)

    apart = [tf.Variable(weights) for _ in range(4)]
    terms = [term.numpy() for term in gradients(apart, apart)]
    whole = gradients([shared] * 4, shared).numpy()
    used_everywhere = all(np.any(term) for term in terms) and np.allclose(sum(terms), whole)
    return {
        "right": bool(used_everywhere),
        "targets": np.allclose(whole, gradients([shared] * 4, shared, targets=4)),
        "samples": x.shape[-1] > 1,
        "updates": not np.array_equal(shared, weights),
    }


def growth_rate():
    """The factor that gives the norms of B after ten, twenty and thirty steps."""
    import numpy as np

    measured = 1.0, 2.59, 6.73, 17.4

    def fits(factor):
        return np.allclose(factor ** np.array([0, 10, 20, 30]), measured, rtol=0.01)

    return {
        "right": fits(1.10),
        "added": fits(1.16),
        "root-of-ten": fits(1.33),
        "ten-steps": fits(2.59),
    }


def extrapolate():
    """The tenth root of what ten steps leave, sixty times."""
    import numpy as np

    expected = (0.349**0.1) ** 60

    def is_it(value):
        return np.isclose(expected, value, rtol=0.05)

    return {
        "right": is_it(0.0018),
        "halved": is_it(0.021),
        "levelled-off": is_it(0.042),
        "doubled": is_it(0.084),
    }


def orthogonal_tanh():
    """Norms on the way back through thirty steps of a Keras cell with orthogonal recurrent weights."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    cell = keras.layers.SimpleRNNCell(
        6, recurrent_initializer=keras.initializers.Orthogonal(seed=1)
    )
    cell.build((1, 3))
    h = tf.constant(rng.normal(size=(1, 6)))
    states = [h]
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(h)
        for _ in range(30):
            h, _ = cell(rng.normal(size=(1, 3)), [h])
            states.append(h)
        loss = tf.reduce_sum(h)
    norms = np.array([np.linalg.norm(tape.gradient(loss, state)) for state in states])
    factors = norms[:-1] / norms[1:]
    grows, shrinks = bool(np.any(factors > 1 + 1e-9)), bool(np.any(factors < 1 - 1e-9))
    return {
        "right": shrinks and not grows,
        "stays": not shrinks and not grows,
        "grows": grows and not shrinks,
        "both-ways": grows and shrinks,
    }


def _greatest_slope(activation):
    """The greatest slope on a grid on which the origin lies."""
    import keras
    import numpy as np
    import tensorflow as tf

    places = tf.constant(np.linspace(-6, 6, 1201))
    with tf.GradientTape() as tape:
        tape.watch(places)
        values = getattr(keras.ops, activation)(places)
    return float(tf.reduce_max(tape.gradient(values, places)))


def _bounded_by(activation, value):
    """Below it every step shrinks the gradient; at it, inputs that keep the unit at its steepest keep it whole."""
    import numpy as np

    return bool(np.isclose(value * _greatest_slope(activation), 1))


def sigmoid_bound():
    """Where the greatest slope of σ, times w, is 1."""
    return {
        "right": _bounded_by("sigmoid", 4),
        "slope-itself": _bounded_by("sigmoid", 0.25),
        "identity": _bounded_by("sigmoid", 1),
        "value-at-zero": _bounded_by("sigmoid", 2),
    }


def tanh_bound():
    """Where the greatest slope of tanh, times w, is 1."""
    return {
        "right": _bounded_by("tanh", 1),
        "slope-of-sigmoid": _bounded_by("tanh", 0.25),
        "twice": _bounded_by("tanh", 2),
        "bound-of-sigmoid": _bounded_by("tanh", 4),
    }


def five_steps():
    """Five steps by tape, with inputs that hold the unit where σ is steepest."""
    import numpy as np
    import tensorflow as tf

    h = start = tf.constant(0.3, "float64")
    with tf.GradientTape() as tape:
        tape.watch(start)
        for _ in range(5):
            h = tf.sigmoid(h - tf.stop_gradient(h))  # u x_t takes back what h brings
    greatest = float(tape.gradient(h, start))

    def is_it(value):
        return bool(np.isclose(greatest, value, rtol=0.05))

    return {
        "right": is_it(0.001),
        "divided": is_it(0.05),
        "half": is_it(0.031),
        "once": is_it(0.25),
    }
