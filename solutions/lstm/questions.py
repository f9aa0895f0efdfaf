"""LSTM と勾配クリッピングの知識問題"""

SETS = {
    "gates": dict(
        stem=dict(
            ja="LSTM は、入力 x_t と 1 時刻前の隠れ状態 h_{t−1} から、入力ゲート i_t、忘却ゲート f_t、出力ゲート o_t と候補 c̃_t を求め、次の式で c_t と h_t を更新する。活性化関数は、ゲートではシグモイド σ、候補では tanh である。c_t をメモリーセル（以下、セル）と呼ぶ。⊙ は要素ごとの積を表し、ゲートの値が 0 や 1 であるとは、シグモイドの極限を指す。",
            en="From the input x_t and the hidden state h_{t−1} of the step before, an LSTM computes an input gate i_t, a forget gate f_t, an output gate o_t and a candidate c̃_t, and from these c_t and h_t as below. The gates are activated by the sigmoid σ, the candidate by tanh. c_t is called the memory cell, or cell for short. ⊙ multiplies element by element; a gate at 0 or 1 means the limit of its sigmoid.",
            shared="""
    c_t = f_t ⊙ c_{t−1} + i_t ⊙ c̃_t
    h_t = o_t ⊙ tanh(c_t)
""",
        ),
        questions={
            "forget_bias": dict(
                syllabus="3-(5)-ii",
                ja="バイアスの初期値は、忘却ゲートだけを 1 とし、ほかを 0 とすることが多い。その理由はどれか。",
                en="Initial biases are often 1 for the forget gate and 0 elsewhere. What is the reason?",
                right=dict(
                    ja="学習の初めから、記憶と勾配が遠くの時刻まで残りやすいから",
                    en="From the start, memory and gradients last over many steps",
                ),
                wrong={
                    "drops-the-past": dict(
                        ja="学習の初めは、過去の記憶より新しい入力が重く扱われるから",
                        en="At the start, new input outweighs what has been remembered",
                        why=dict(
                            ja="f_t が 1 に近いほど c_{t−1} は多く残る。バイアスを 1 にして重くなるのは、過去のほうである。",
                            en="The nearer f_t is to 1, the more of c_{t−1} remains: a bias of 1 gives the past more weight.",
                        ),
                    ),
                    "steepest-point": dict(
                        ja="シグモイドの傾きが最大になる点から、学習を始められるから",
                        en="Training begins at the point where the sigmoid is steepest",
                        why=dict(
                            ja="シグモイドの傾きは 0 の点で最大の 0.25 になり、1 の点では 0.197 しかない。",
                            en="The sigmoid is steepest at 0, where its slope is 0.25; at 1 the slope is 0.197.",
                        ),
                    ),
                    "breaks-symmetry": dict(
                        ja="重みの等しいユニットどうしに、異なる勾配が届くようになるから",
                        en="Units of equal weights come to receive unequal gradients",
                        why=dict(
                            ja="どのユニットにも同じ 1 を入れるので、重みが等しければ勾配も等しいままである。",
                            en="Each unit gets the same 1, so that units of equal weights still have equal gradients.",
                        ),
                    ),
                },
                source="Gers, Schmidhuber, Cummins, Learning to Forget: Continual Prediction with LSTM, Neural Computation 12(10), 2000, §3; Jozefowicz, Zaremba, Sutskever, An Empirical Exploration of Recurrent Network Architectures, ICML 2015, abstract",
            ),
            "hold_cell": dict(
                syllabus="3-(5)-ii",
                ja="ゲートの値がどの時刻でも一定のとき、候補 c̃_t の値によらず c_t = c_{t−1} が成り立つのはどれか。",
                en="The gates have the same values at every step. With which values does c_t = c_{t−1} hold whatever the candidate c̃_t is?",
                right="f_t = 1, i_t = 0",
                wrong={
                    "overwritten": dict(
                        text="f_t = 0, i_t = 1",
                        why=dict(
                            ja="c_t = c̃_t となり、時刻ごとに候補で上書きされる。",
                            en="Then c_t = c̃_t: the candidate overwrites the cell at each step.",
                        ),
                    ),
                    "accumulated": dict(
                        text="f_t = 1, i_t = 1",
                        why=dict(
                            ja="c_t = c_{t−1} + c̃_t となり、過去の値に候補が足され続ける。",
                            en="Then c_t = c_{t−1} + c̃_t: candidates keep being added.",
                        ),
                    ),
                    "emptied": dict(
                        text="f_t = 0, i_t = 0",
                        why=dict(
                            ja="右辺の 2 つの項がともに消え、セルは 0 になる。",
                            en="Both terms on the right vanish, and the cell becomes 0.",
                        ),
                    ),
                },
            ),
            "gate_for_erase": dict(
                syllabus="3-(5)-ii",
                ja="「旅行は楽しかった。ところで、かなり眠いので、今日はもう＿＿」の空欄に入る語を予測する。「かなり」は予測に影響しない。一度セルに書き込まれたこの語の情報を、後の時刻でセルから取り除くのはどれか。",
                en="The gap in “It was a lovely trip. By the way, I am quite sleepy, so now I shall go to ＿＿” is to be filled. The word “quite” has no influence on it. What it wrote into the cell is to be removed from the cell at a later step: by which gate?",
                right=dict(ja="忘却ゲート", en="The forget gate"),
                wrong={
                    "writes": dict(
                        ja="入力ゲート",
                        en="The input gate",
                        why=dict(
                            ja="入力ゲートが決めるのは新しい候補を書き込む量で、すでにあるセルの値には掛からない。",
                            en="The input gate says how much of a new candidate is written; it does not act on what is in the cell.",
                        ),
                    ),
                    "hides": dict(
                        ja="出力ゲート",
                        en="The output gate",
                        why=dict(
                            ja="出力ゲートを閉じても h_t に現れないだけで、セルの中には残っている。",
                            en="With the output gate shut the information does not show in h_t, but it is still in the cell.",
                        ),
                    ),
                    "gru-gate": dict(
                        ja="リセットゲート",
                        en="The reset gate",
                        why=dict(
                            ja="リセットゲートは GRU のもので、LSTM にはない。GRU でも、候補を作るときに過去を見る量を決めるだけで、状態に残る分は消えない。",
                            en="The reset gate belongs to the GRU. Even there it governs how much of the past the candidate sees; what the state keeps stays.",
                        ),
                    ),
                },
            ),
            "why_sigmoid": dict(
                syllabus="3-(5)-ii",
                ja="ゲートの活性化関数を tanh にせず、シグモイドにする。ゲートの働きのために要る、シグモイドの性質はどれか。",
                en="Gates are activated by the sigmoid and not by tanh. Which property of the sigmoid do they need for what they do?",
                right=dict(
                    ja="通す割合を、0 から 1 で表せること",
                    en="It can stand for the fraction let through, from 0 to 1",
                ),
                wrong={
                    "zero-mean": dict(
                        ja="出力の平均が 0 に近く、学習が速いこと",
                        en="Its values average about 0, which speeds up the training",
                        why=dict(
                            ja="平均が 0 に近いのは tanh の性質である。シグモイドの値は 0.5 を中心に散らばる。",
                            en="It is tanh whose values average about 0; those of the sigmoid lie around 0.5.",
                        ),
                    ),
                    "no-vanishing": dict(
                        ja="導関数の値が 1 以上で、勾配が消えないこと",
                        en="Its derivative is 1 or more, so that no gradient vanishes",
                        why=dict(
                            ja="シグモイドの導関数は 0.25 以下で、掛け合わせると勾配は小さくなる。",
                            en="The sigmoid's derivative is at most 0.25; products of it make gradients small.",
                        ),
                    ),
                    "bounds-the-cell": dict(
                        ja="セルの値が、−1 以上 1 以下に収まること",
                        en="It holds the values of the cell between −1 and 1",
                        why=dict(
                            ja="f_t と i_t が 1 に近ければ、セルの値は 1 を超えて増える。−1 から 1 に収めるのは h_t を作る tanh である。",
                            en="With f_t and i_t near 1 the cell grows beyond 1; what keeps h_t between −1 and 1 is the tanh in its formula.",
                        ),
                    ),
                },
            ),
        },
    ),
    "constant-error": dict(
        stem=dict(
            ja="1997 年に発表された LSTM には忘却ゲートがなく、セルは次の式（1）で更新された。自己結合の重みを 1 に固定したこの仕組みを CEC（Constant Error Carousel）という。現在の LSTM の更新には忘却ゲート f_t が加わる。その式を（2）と呼ぶ。i_t は入力ゲート、c̃_t は候補である。以下では c_{t−1} から c_t への直接の経路だけを考え、ゲートと候補が h_{t−1} を経て c_{t−1} に依ることは無視する。",
            en="The LSTM published in 1997 had no forget gate; its cell was updated by (1). This device, whose connection to itself has the fixed weight 1, is called the CEC (constant error carousel). Today's LSTM has a forget gate f_t as well; call its update (2). i_t is the input gate, c̃_t the candidate. Consider the direct path from c_{t−1} to c_t alone; leave aside that gates and candidate depend on c_{t−1} by way of h_{t−1}.",
            shared="""
    (1)  c_t = c_{t−1} + i_t ⊙ c̃_t
""",
        ),
        questions={
            "direct_path": dict(
                syllabus="3-(5)-ii",
                ja="（2）の直接の経路では ∂c_t/∂c_{t−1} は（ア）である。単純な RNN、h_t = φ(W h_{t−1} + U x_t + b) では ∂h_t/∂h_{t−1} は（イ）である。φ′_t は、時刻 t の φ の導関数の値を並べたベクトル、I は単位行列とする。組合せはどれか。",
                en="Along the direct path of (2), ∂c_t/∂c_{t−1} is (a). In a simple RNN, h_t = φ(W h_{t−1} + U x_t + b), ∂h_t/∂h_{t−1} is (b). φ′_t is the vector of the derivative of φ at step t, I the unit matrix. Which pair is right?",
                right=dict(
                    ja="（ア）diag(f_t)　（イ）diag(φ′_t) W",
                    en="(a) diag(f_t)   (b) diag(φ′_t) W",
                ),
                wrong={
                    "carousel": dict(
                        ja="（ア）I　（イ）diag(φ′_t) W",
                        en="(a) I   (b) diag(φ′_t) W",
                        why=dict(
                            ja="I は（1）の場合である。（2）では、c_{t−1} に f_t が要素ごとに掛かる。",
                            en="I belongs to (1); in (2) c_{t−1} is multiplied by f_t element by element.",
                        ),
                    ),
                    "weights-on-neither": dict(
                        ja="（ア）diag(f_t)　（イ）diag(φ′_t)",
                        en="(a) diag(f_t)   (b) diag(φ′_t)",
                        why=dict(
                            ja="単純な RNN では、h_{t−1} は W を掛けてから φ に入る。連鎖律により W も残る。",
                            en="In the simple RNN h_{t−1} enters φ multiplied by W; by the chain rule W remains.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）I　（イ）diag(φ′_t)",
                        en="(a) I   (b) diag(φ′_t)",
                        why=dict(
                            ja="（2）では f_t が掛かり、単純な RNN では、h_{t−1} に掛かる W も残る。",
                            en="In (2) f_t multiplies; in the simple RNN the W before h_{t−1} remains, too.",
                        ),
                    ),
                },
            ),
            "cec_limit": dict(
                syllabus="3-(5)-ii",
                ja="CEC の周りにゲートを置かなければならなかった理由はどれか。",
                en="Why did the CEC have to be surrounded by gates?",
                right=dict(
                    ja="いつ書いていつ読むかを選べず、値と勾配を保つだけだから",
                    en="Values and gradients are kept, but it cannot choose when to write or read",
                ),
                wrong={
                    "vanishes": dict(
                        ja="勾配が時刻ごとに 4 分の 1 以下に減り、過去を学べないから",
                        en="Its gradient falls to a quarter at each step, so the far past is not learned",
                        why=dict(
                            ja="4 分の 1 はシグモイドの傾きの上限である。CEC の経路では勾配に 1 が掛かり、減らない。",
                            en="A quarter is the bound of the sigmoid's slope; along the CEC gradients are multiplied by 1.",
                        ),
                    ),
                    "explodes": dict(
                        ja="再帰の重み行列が毎回掛かり、値も勾配も際限なく増えるから",
                        en="A matrix is applied at each step, and values and gradients grow and grow",
                        why=dict(
                            ja="自己結合の重みは 1 に固定されていて、行列は掛からない。",
                            en="The connection to itself has the fixed weight 1; no matrix is applied.",
                        ),
                    ),
                    "too-large": dict(
                        ja="学習するパラメータが多く、長い系列では計算が終わらないから",
                        en="It has so many parameters that long sequences cannot be computed",
                        why=dict(
                            ja="自己結合は 1 に固定されているので、CEC そのものに学習するパラメータはない。",
                            en="The connection to itself is fixed at 1: the CEC as such has no parameters to learn.",
                        ),
                    ),
                },
                source="Hochreiter, Schmidhuber, Long Short-Term Memory, Neural Computation 9(8), 1997, §3.2 (input and output weight conflicts) and §4",
            ),
            "why_forget_added": dict(
                syllabus="3-(5)-ii",
                ja="区切りのない長い入力を読み続ける。（1）では起きやすく、（2）にして f_t を 1 より小さくすれば抑えられることはどれか。",
                en="A long input without breaks is read on and on. What tends to happen with (1) and is avoided with (2), where f_t can be less than 1?",
                right=dict(
                    ja="セルの値が際限なく大きくなり、tanh が飽和する",
                    en="The cell grows beyond any bound, and tanh saturates",
                ),
                wrong={
                    "gradient-decays": dict(
                        ja="セルを通る勾配が時刻ごとに減り、学習が止まる",
                        en="The gradient through the cell decays, and training stops",
                        why=dict(
                            ja="（1）では勾配に 1 が掛かるだけで減らない。1 より小さい f_t を掛ければ、むしろ減る。",
                            en="With (1) the gradient is multiplied by 1; it is f_t below 1 that makes it decay.",
                        ),
                    ),
                    "input-gate-shuts": dict(
                        ja="入力ゲートが 0 に張り付き、新しい語を書けない",
                        en="The input gate sticks at 0, and no new word is written",
                        why=dict(
                            ja="入力ゲートは x_t と h_{t−1} で決まる。h_{t−1} は −1 から 1 の間にあり、セルの大きさに引きずられない。",
                            en="The input gate depends on x_t and h_{t−1}; the latter stays between −1 and 1 however large the cell is.",
                        ),
                    ),
                    "memory-fades": dict(
                        ja="セルの値が 0 に近づき、覚えたことが消えていく",
                        en="The cell tends to 0, and what it remembered fades",
                        why=dict(
                            ja="（1）には c_{t−1} を減らす項がないので、ひとりでに消えることはない。",
                            en="Nothing in (1) makes c_{t−1} less, so nothing fades by itself.",
                        ),
                    ),
                },
                source="Gers, Schmidhuber, Cummins, Learning to Forget: Continual Prediction with LSTM, Neural Computation 12(10), 2000, abstract",
            ),
            "decay_value": dict(
                syllabus="3-(5)-ii",
                ja="セルを 1 次元とする。（2）で f_t がどの時刻でも 0.9 のとき、直接の経路による ∂c_20/∂c_0 はおよそいくつか。",
                en="Let the cell have one dimension. If f_t in (2) is 0.9 at each step, what is ∂c_20/∂c_0 along the direct path, about?",
                right="0.12",
                wrong={
                    "inverse-of-steps": dict(
                        text="0.05",
                        why=dict(
                            ja="1/20 である。さかのぼる時刻の数に反比例するのではなく、時刻ごとに 0.9 が掛かる。",
                            en="That is 1/20. The gradient is not divided by the number of steps: each step multiplies it by 0.9.",
                        ),
                    ),
                    "applied-once": dict(
                        text="0.90",
                        why=dict(
                            ja="重みは共有していても、ゲートの値は時刻ごとに掛かる。20 時刻なら 20 回掛ける。",
                            en="Weights are shared, but the gate multiplies at each step: twenty times in twenty steps.",
                        ),
                    ),
                    "constant-error": dict(
                        text="1.00",
                        why=dict(
                            ja="1 のまま保たれるのは（1）か、（2）で f_t が 1 のときである。",
                            en="It stays 1 with (1), or with (2) if f_t is 1.",
                        ),
                    ),
                },
            ),
        },
    ),
    "clipping": dict(
        stem=dict(
            ja="RNN の勾配爆発への対策として、勾配クリッピングがある。閾値を θ とし、勾配 g のノルム ‖g‖ が θ を超えたときに限り g を θ/‖g‖ 倍する方法を「ノルムによるクリッピング」、g の各成分を −θ 以上 θ 以下に切り詰める方法を「値によるクリッピング」という。ノルムはユークリッドノルムとする。",
            en="Gradient clipping is a remedy for exploding gradients in RNNs. Let θ be a threshold. Clipping by norm multiplies the gradient g by θ/‖g‖ if its norm ‖g‖ exceeds θ, and otherwise leaves it; clipping by value cuts each component of g off at −θ and θ. The norm is the Euclidean one.",
        ),
        questions={
            "direction": dict(
                syllabus="3-(5)-i",
                ja="g = (0.6, 8)、θ = 1 とする。勾配の向きは、それぞれの方法でどうなるか。",
                en="Let g = (0.6, 8) and θ = 1. What does each way of clipping do to the direction of the gradient?",
                right=dict(
                    ja="ノルム: 保たれる　値: 変わる", en="By norm: it stays   By value: it turns"
                ),
                wrong={
                    "both-turn": dict(
                        ja="ノルム: 変わる　値: 変わる",
                        en="By norm: it turns   By value: it turns",
                        why=dict(
                            ja="ノルムによる方法では、どの成分にも同じ θ/‖g‖ を掛けるので、成分の比が変わらない。",
                            en="Clipping by norm multiplies each component by the same θ/‖g‖; their ratio stays.",
                        ),
                    ),
                    "neither-turns": dict(
                        ja="ノルム: 保たれる　値: 保たれる",
                        en="By norm: it stays   By value: it stays",
                        why=dict(
                            ja="値による方法では 8 だけが 1 に切られ、0.6 はそのままなので、成分の比が変わる。",
                            en="Clipping by value cuts 8 to 1 and leaves 0.6, so that their ratio changes.",
                        ),
                    ),
                    "swapped": dict(
                        ja="ノルム: 変わる　値: 保たれる",
                        en="By norm: it turns   By value: it stays",
                        why=dict(
                            ja="逆である。同じ倍率で縮めるのがノルム、成分ごとに切るのが値による方法である。",
                            en="The other way round: one factor for all components is clipping by norm, cutting each is by value.",
                        ),
                    ),
                },
            ),
            "tiny_gradient": dict(
                syllabus="3-(5)-i",
                ja="‖g‖ = 0.000001、θ = 5 として、ノルムによるクリッピングを行う。結果のノルムはいくつか。",
                en="Let ‖g‖ = 0.000001 and θ = 5. What is the norm after clipping by norm?",
                right="0.000001",
                wrong={
                    "times-threshold": dict(
                        text="0.000005",
                        why=dict(
                            ja="θ を掛けた値である。ノルムが θ 以下の勾配には、何も掛けない。",
                            en="That is θ times the norm; a gradient whose norm does not exceed θ is left as it is.",
                        ),
                    ),
                    "normalised": dict(
                        text="1",
                        why=dict(
                            ja="長さを 1 にそろえるのは正規化である。クリッピングは、超えた分を抑えるだけである。",
                            en="To make the length 1 is to normalise; clipping holds down what is too long.",
                        ),
                    ),
                    "raised-to-threshold": dict(
                        text="5",
                        why=dict(
                            ja="θ/‖g‖ 倍するのは θ を超えたときに限る。小さい勾配は大きくならず、勾配消失には効かない。",
                            en="The factor θ/‖g‖ is for norms above θ. Small gradients are not raised: vanishing is not cured.",
                        ),
                    ),
                },
            ),
            "global_norm": dict(
                syllabus="3-(5)-i",
                ja="層が 2 つあり、勾配のノルムは層 1 で 3、層 2 で 4 である。2 つの層の勾配を 1 本のベクトルにつなぎ、θ = 1 としてノルムによるクリッピングを行う。層 1 と層 2 の勾配のノルムはそれぞれいくつになるか。",
                en="Of two layers, the first has a gradient of norm 3, the second of norm 4. Both are joined into one vector, which is clipped by norm with θ = 1. What are then the norms of the first and the second layer's gradients?",
                right=dict(ja="0.60 と 0.80", en="0.60 and 0.80"),
                wrong={
                    "sum-of-norms": dict(
                        ja="0.43 と 0.57",
                        en="0.43 and 0.57",
                        why=dict(
                            ja="2 つのノルムの和 7 で割っている。つないだベクトルのノルムは √(9 + 16) = 5 である。",
                            en="These were divided by the sum of the norms, 7; the norm of the joined vector is √(9 + 16) = 5.",
                        ),
                    ),
                    "each-alone": dict(
                        ja="1.00 と 1.00",
                        en="1.00 and 1.00",
                        why=dict(
                            ja="層ごとに別々に縮めた値である。それでは層の間の比 3 : 4 が崩れる。",
                            en="That is each layer clipped by itself, which loses the ratio 3 : 4 between the layers.",
                        ),
                    ),
                    "untouched": dict(
                        ja="3.00 と 4.00",
                        en="3.00 and 4.00",
                        why=dict(
                            ja="つないだベクトルのノルム 5 は θ = 1 を超えるので、縮められる。",
                            en="The joined vector has the norm 5, which exceeds θ = 1, so it is scaled down.",
                        ),
                    ),
                },
            ),
            "order": dict(
                syllabus="3-(5)-i",
                ja="ミニバッチ 1 つ分の学習の手順として、クリッピングの位置が正しいものはどれか。",
                en="In which order is one mini-batch trained on, with clipping in its right place?",
                right=dict(
                    ja="順伝播 → 逆伝播 → クリッピング → 更新",
                    en="Forward pass → backward pass → clipping → update",
                ),
                wrong={
                    "clips-activations": dict(
                        ja="順伝播 → クリッピング → 逆伝播 → 更新",
                        en="Forward pass → clipping → backward pass → update",
                        why=dict(
                            ja="このミニバッチの勾配は逆伝播で求まる。その前に切っても、求まった勾配は大きいままである。",
                            en="This mini-batch's gradient comes from the backward pass; clipping before it leaves it as large.",
                        ),
                    ),
                    "too-late": dict(
                        ja="順伝播 → 逆伝播 → 更新 → クリッピング",
                        en="Forward pass → backward pass → update → clipping",
                        why=dict(
                            ja="大きな勾配で重みが動いた後に切っても、間に合わない。",
                            en="By then the large gradient has already moved the weights.",
                        ),
                    ),
                    "too-early": dict(
                        ja="クリッピング → 順伝播 → 逆伝播 → 更新",
                        en="Clipping → forward pass → backward pass → update",
                        why=dict(
                            ja="始めには、このミニバッチの勾配がまだない。前の勾配を切っても、今回の更新は抑えられない。",
                            en="At the start there is no gradient of this mini-batch yet; clipping an old one restrains nothing.",
                        ),
                    ),
                },
            ),
        },
    ),
    "variants": dict(
        stem=dict(
            ja="入力・忘却・出力の 3 つのゲートと候補 c̃、セル c をもち、覗き穴結合（peephole connection）のないものを、標準の LSTM とする。LSTM には、ゲートの入力に手を加えるもの、ゲートを除くもの、ゲートどうしを結び付けるものなど多くの変種があり、大規模な比較実験も行われた。",
            en="Call an LSTM standard if it has an input, a forget and an output gate, a candidate c̃ and a cell c, and no peephole connections. There are many variants: some add to what the gates see, some leave gates out, some tie gates together. They have been compared in large experiments.",
        ),
        questions={
            "peephole": dict(
                syllabus="3-(5)-ii",
                ja="覗き穴結合とはどれか。",
                en="Which connections are called peephole connections?",
                right=dict(
                    ja="セルの値 c に重みを掛けて、ゲートの入力に加える結合",
                    en="They add the cell c, weighted, to the input of the gates",
                ),
                wrong={
                    "skips-output-gate": dict(
                        ja="セルの値 c に出力ゲートを掛けず、そのまま h とする結合",
                        en="They make the cell c the output h, past the output gate",
                        why=dict(
                            ja="出力ゲートは残る。セルの値は出力ではなく、ゲートの入力に加わる。",
                            en="The output gate remains; the cell joins the input of gates and is not the output.",
                        ),
                    ),
                    "skips-a-step": dict(
                        ja="2 時刻前の h を、1 時刻を飛ばして現在のゲートに渡す結合",
                        en="They pass the h of two steps ago on to the gates of now",
                        why=dict(
                            ja="時刻を飛ばす結合ではない。ゲートに見せるのは h でなくセル c である。",
                            en="No step is skipped; what the gates get to see is the cell c and not an h.",
                        ),
                    ),
                    "residual": dict(
                        ja="入力 x に重みを掛けず、そのままセルの値 c に足す結合",
                        en="They add the input x to the cell c, without any weights",
                        why=dict(
                            ja="計算を飛び越えて足すのは残差接続に似たもので、ゲートの入力は変わらない。",
                            en="To add past a computation is like a residual connection; the input of the gates stays as it was.",
                        ),
                    ),
                },
                source="Gers, Schmidhuber, Recurrent Nets that Time and Count, IJCNN 2000; Gers, Schraudolph, Schmidhuber, Learning Precise Timing with LSTM Recurrent Networks, JMLR 3, 2002, abstract",
            ),
            "ablation": dict(
                syllabus="3-(5)-ii",
                ja="覗き穴結合のある LSTM から要素を 1 つずつ除くなどして 8 つの変種を作り、3 種の課題で比べた実験がある（Greff ほか, 2017）。最も重要とされた 2 つの要素はどれか。h_t = o_t ⊙ tanh(c_t) の tanh を出力の活性化関数と呼ぶ。",
                en="From an LSTM with peephole connections, Greff et al. (2017) made eight variants, most of them by leaving out one part, and compared them on three tasks. Which two parts were found to be the most critical? The tanh in h_t = o_t ⊙ tanh(c_t) is called the output activation.",
                right=dict(
                    ja="忘却ゲートと、出力の活性化関数",
                    en="The forget gate and the output activation",
                ),
                wrong={
                    "peephole-too": dict(
                        ja="忘却ゲートと、覗き穴結合",
                        en="The forget gate and the peephole connections",
                        why=dict(
                            ja="覗き穴結合は、除いても性能が目立って下がらなかった。",
                            en="Without peephole connections performance did not suffer noticeably.",
                        ),
                    ),
                    "input-gate": dict(
                        ja="入力ゲートと、出力の活性化関数",
                        en="The input gate and the output activation",
                        why=dict(
                            ja="入力ゲートを除いた影響は課題により異なり、3 つの課題すべてで目立って悪くなったのは忘却ゲートのほうである。",
                            en="What leaving out the input gate did depended on the task; it was without the forget gate that all three suffered.",
                        ),
                    ),
                    "neither": dict(
                        ja="入力ゲートと、覗き穴結合",
                        en="The input gate and the peephole connections",
                        why=dict(
                            ja="覗き穴結合は除いてもほとんど影響がなく、入力ゲートの影響は課題により異なった。",
                            en="Peephole connections hardly mattered, and what the input gate did depended on the task.",
                        ),
                    ),
                },
                source="Greff, Srivastava, Koutník, Steunebrink, Schmidhuber, LSTM: A Search Space Odyssey, IEEE Transactions on Neural Networks and Learning Systems 28(10), 2017, abstract and §V-A",
            ),
            "coupled_gate": dict(
                syllabus="3-(5)-ii",
                ja="入力ゲートを i_t = 1 − f_t とし、入力ゲートのための重みとバイアスをなくした変種がある。入力とユニットの数が同じとき、パラメータの個数は標準の LSTM の何倍か。",
                en="One variant sets the input gate to i_t = 1 − f_t and has no weights and biases for it. With the same inputs and units, how many times the parameters of the standard LSTM does it have?",
                right="3/4",
                wrong={
                    "both-gates-go": dict(
                        text="1/2",
                        why=dict(
                            ja="忘却ゲートの重みは残る。4 組のうち、なくなるのは 1 組である。",
                            en="The forget gate keeps its weights: of four blocks one goes.",
                        ),
                    ),
                    "gates-alone": dict(
                        text="2/3",
                        why=dict(
                            ja="ゲートの数 2 と 3 を比べている。候補を作る重みも 1 組ある。",
                            en="That compares two gates with three; the candidate has a block of weights, too.",
                        ),
                    ),
                    "value-remains": dict(
                        text="1",
                        why=dict(
                            ja="入力ゲートの値は使い続けるが、f_t から求まるので、そのための重みは要らない。",
                            en="The value of the input gate is still used, but it follows from f_t and needs no weights.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def forget_bias():
    """Untrained LSTMs that differ in the bias of the forget gate alone: what is left of c_0 after twenty steps, the gates
    at the start, the sigmoid's slope, and the gradients of units with equal weights."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x, nothing = rng.normal(size=(1, 20, 3)), np.zeros((1, 4))
    cell = rng.normal(size=(1, 4))

    def lstm(ones, weights=None):
        return keras.layers.LSTM(
            4,
            kernel_initializer=weights or keras.initializers.GlorotUniform(seed=1),
            recurrent_initializer=weights or keras.initializers.Orthogonal(seed=2),
            unit_forget_bias=ones,
            return_state=True,
        )

    def remembered(ones):
        """How far c_20 moves with c_0, and the norm of the gradient that comes back."""
        layer, start = lstm(ones), tf.constant(cell)
        with tf.GradientTape() as tape:
            tape.watch(start)
            _, _, end = layer(x, initial_state=[nothing, start])
        _, _, without = layer(x, initial_state=[nothing, nothing])
        return np.linalg.norm(end - without), np.linalg.norm(tape.gradient(end, start))

    at_one, at_zero = remembered(True), remembered(False)
    layer = lstm(True)
    layer.build((None, None, 3))
    biases = layer.cell.bias.numpy().reshape(4, 4)  # input, forget, candidate, output
    input_gate, forget_gate = keras.ops.convert_to_numpy(keras.ops.sigmoid(biases[:2])).mean(axis=1)
    places = tf.constant(np.linspace(-4, 4, 801))
    with tf.GradientTape() as tape:
        tape.watch(places)
        values = keras.ops.sigmoid(places)
    slopes = tape.gradient(values, places).numpy()
    equal = lstm(True, weights=keras.initializers.Constant(0.3))
    with tf.GradientTape() as tape:
        loss = keras.ops.sum(equal(x)[0] ** 2)
    gradient = tape.gradient(loss, equal.cell.kernel).numpy().reshape(3, 4, 4)
    return {
        "right": bool(at_one[0] > 10 * at_zero[0] and at_one[1] > 10 * at_zero[1]),
        "drops-the-past": bool(input_gate > forget_gate),
        "steepest-point": bool(np.isclose(places.numpy()[slopes.argmax()], 1)),
        "breaks-symmetry": not np.allclose(gradient, gradient[..., :1]),
    }


def hold_cell():
    """Five steps of Keras's LSTM with its gates held open or shut by their biases: is the cell as it was?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, h, c = rng.normal(size=(1, 5, 3)), np.zeros((1, 2)), rng.normal(size=(1, 2))

    def kept(forget, write):
        layer = keras.layers.LSTM(2, return_state=True)
        layer.build((None, None, 3))
        kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in layer.weights)
        bias[:2], bias[2:4] = 120 * write - 60, 120 * forget - 60
        layer.set_weights([kernel, recurrent_kernel, bias])
        return np.allclose(layer(x, initial_state=[h, c])[2], c)

    return {
        "right": kept(forget=1, write=0),
        "overwritten": kept(forget=0, write=1),
        "accumulated": kept(forget=1, write=1),
        "emptied": kept(forget=0, write=0),
    }


def gate_for_erase():
    """Shut one gate after the other: is what was remembered then without influence on what is remembered next?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, one, other = rng.normal(size=(1, 3)), rng.normal(size=(1, 2)), rng.normal(size=(1, 2))

    def with_shut(cell, block):
        """The cell with random weights and one of its gates shut by its bias."""
        cell.build((None, 3))
        kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
        bias[2 * block : 2 * block + 2] = -60
        cell.set_weights([kernel, recurrent_kernel, bias])
        return cell

    def erased(block):
        cell = with_shut(keras.layers.LSTMCell(2), block)
        (_, (_, first)), (_, (_, second)) = cell(x, [one, one]), cell(x, [one, other])
        return np.allclose(first, second)

    gru = with_shut(keras.layers.GRUCell(2, reset_after=False), 1)  # update, reset, candidate
    return {
        "right": erased(1),  # input, forget, candidate, output
        "writes": erased(0),
        "hides": erased(3),
        "gru-gate": np.allclose(gru(x, [one])[0], gru(x, [other])[0]),
    }


def why_sigmoid():
    """The sigmoid and tanh on a grid, and the cell of an LSTM whose gates are open."""
    import keras
    import numpy as np
    import tensorflow as tf

    places = tf.constant(np.linspace(-6, 6, 1201))
    with tf.GradientTape() as tape:
        tape.watch(places)
        values = keras.ops.sigmoid(places)
    slopes = tape.gradient(values, places).numpy()
    values, other = values.numpy(), keras.ops.tanh(places).numpy()
    layer = keras.layers.LSTM(1, kernel_initializer="ones", return_state=True)
    layer.build((None, None, 1))
    layer.cell.bias.assign([10.0, 10.0, 1.0, 10.0])
    _, _, cell = layer(np.ones((1, 5, 1)))
    return {
        "right": bool(values.min() >= 0 and values.max() <= 1 and other.min() < 0),
        "zero-mean": bool(abs(values.mean()) < 0.1),
        "no-vanishing": bool(slopes.min() >= 1),
        "bounds-the-cell": bool(abs(float(cell[0, 0])) <= 1),
    }


def direct_path():
    """Jacobians by tape, of c_t with the gates held fast and of Keras's simple RNN, against each formula."""
    import keras
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x, before, f, i, candidate = (tf.constant(rng.normal(size=(1, 3))) for _ in range(5))
    f = keras.ops.sigmoid(f)
    rnn = keras.layers.SimpleRNNCell(3)
    rnn.build((None, 3))
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(before)
        c = f * before + i * candidate
        h, _ = rnn(x, [before])
    of_cell, of_rnn = (tape.jacobian(value, before).numpy()[0, :, 0] for value in (c, h))
    weights = rnn.recurrent_kernel.numpy().T  # of W h; Keras multiplies from the right
    forget, slope = np.diag(f.numpy()[0]), np.diag(1 - h.numpy()[0] ** 2)

    def holds(a, b):
        return np.allclose(of_cell, a) and np.allclose(of_rnn, b)

    return {
        "right": holds(forget, slope @ weights),
        "carousel": holds(np.eye(3), slope @ weights),
        "weights-on-neither": holds(forget, slope),
        "both": holds(np.eye(3), slope),
    }


def why_forget_added():
    """Two hundred steps of an LSTM with its forget gate held at 1, as in (1), and at 0.9, as in (2)."""
    import keras
    import numpy as np

    def run(forget_bias):
        """The last cell, the derivative of its tanh, the input gates of all steps, ∂c_T/∂c_0 along the direct path."""
        layer = keras.layers.LSTM(1, return_sequences=True, return_state=True)
        layer.build((None, None, 1))
        recurrent_kernel = np.array([[0.5, 0.0, 0.0, 0.0]])  # the input gate sees h
        bias = np.array([0.0, forget_bias, np.arctanh(0.2), 60.0])
        layer.set_weights([np.zeros((1, 4)), recurrent_kernel, bias])
        hidden, _, cell = layer(np.zeros((1, 200, 1)))
        gates = keras.ops.convert_to_numpy(keras.ops.sigmoid(0.5 * hidden))
        forget = float(keras.ops.sigmoid(np.float64(forget_bias)))
        cell = float(cell[0, 0])
        return cell, 1 - np.tanh(cell) ** 2, gates.min(), forget**200

    without, with_forgetting = run(60.0), run(np.log(9.0))
    grown, faded = 10, 0.01
    return {
        "right": bool(
            without[0] > grown > with_forgetting[0] and without[1] < 1e-6 < with_forgetting[1]
        ),
        "gradient-decays": bool(without[3] < faded <= with_forgetting[3]),
        "input-gate-shuts": bool(without[2] < faded <= with_forgetting[2]),
        "memory-fades": bool(abs(without[0]) < faded <= abs(with_forgetting[0])),
    }


def decay_value():
    """The gradient of c_20 by c_0, by tape, for c_t = 0.9 c_{t−1} + i c̃."""
    import numpy as np
    import tensorflow as tf

    written = np.random.default_rng(0).normal(size=20)
    start = tf.constant(1.0, "float64")
    with tf.GradientTape() as tape:
        tape.watch(start)
        c = start
        for value in written:
            c = 0.9 * c + value
    gradient = float(tape.gradient(c, start))

    def holds(value):
        return abs(gradient - value) < 0.005  # two decimals are given

    return {
        "right": holds(0.12),
        "inverse-of-steps": holds(0.05),
        "applied-once": holds(0.90),
        "constant-error": holds(1.00),
    }


def direction():
    """One step of SGD with learning rate 1 shows the clipped gradient; its cosine to g says whether it turned."""
    import keras
    import numpy as np

    g = np.array([0.6, 8.0])

    def stays(**clipping):
        weights = keras.Variable(np.zeros(2), dtype="float64")
        keras.optimizers.SGD(1.0, **clipping).apply([keras.ops.convert_to_tensor(g)], [weights])
        clipped = -weights.numpy()
        return bool(np.isclose(clipped @ g, np.linalg.norm(clipped) * np.linalg.norm(g)))

    by_norm, by_value = stays(clipnorm=1.0), stays(clipvalue=1.0)
    return {
        "right": by_norm and not by_value,
        "both-turn": not by_norm and not by_value,
        "neither-turns": by_norm and by_value,
        "swapped": not by_norm and by_value,
    }


def tiny_gradient():
    """The norm of a step of SGD with learning rate 1, clipped by norm."""
    import keras
    import numpy as np

    g = 1e-6 * np.array([0.6, 0.8])
    weights = keras.Variable(np.zeros(2), dtype="float64")
    keras.optimizers.SGD(1.0, clipnorm=5.0).apply([keras.ops.convert_to_tensor(g)], [weights])
    norm = np.linalg.norm(weights.numpy())
    return {
        "right": bool(np.isclose(norm, 0.000001, atol=0)),
        "times-threshold": bool(np.isclose(norm, 0.000005, atol=0)),
        "normalised": bool(np.isclose(norm, 1)),
        "raised-to-threshold": bool(np.isclose(norm, 5)),
    }


def global_norm():
    """The norms of two layers' steps of SGD with learning rate 1, clipped by their norm together."""
    import keras
    import numpy as np

    gradients = [np.array([1.0, 2.0, 2.0]), np.array([0.0, 4.0])]  # of the norms 3 and 4
    layers = [keras.Variable(np.zeros(g.shape), dtype="float64") for g in gradients]
    optimizer = keras.optimizers.SGD(1.0, global_clipnorm=1.0)
    optimizer.apply([keras.ops.convert_to_tensor(g) for g in gradients], layers)
    norms = [np.linalg.norm(layer.numpy()) for layer in layers]

    def hold(*values):
        return bool(np.allclose(norms, values, atol=0.005))

    return {
        "right": hold(0.6, 0.8),
        "sum-of-norms": hold(0.43, 0.57),
        "each-alone": hold(1, 1),
        "untouched": hold(3, 4),
    }


def order():
    """Each order carried out for the loss 100 w: is the weight moved, by no more than learning rate times θ?"""
    import keras
    import tensorflow as tf

    learning_rate, threshold = 0.1, 1.0

    def restrained(*steps):
        w = keras.Variable(3.0)
        optimizer = keras.optimizers.SGD(learning_rate)
        loss, gradient = tf.constant(0.0), tf.constant(0.0)
        with tf.GradientTape(persistent=True) as tape:
            for step in steps:
                if step == "forward":
                    loss = 100.0 * w
                elif step == "backward":
                    with tape.stop_recording():
                        gradient = tape.gradient(loss, w.value)
                elif step == "clip":
                    gradient = tf.clip_by_norm(gradient, threshold)
                else:
                    optimizer.apply([gradient], [w])
        return 0 < abs(float(w) - 3.0) <= learning_rate * threshold * 1.001

    return {
        "right": restrained("forward", "backward", "clip", "update"),
        "clips-activations": restrained("forward", "clip", "backward", "update"),
        "too-late": restrained("forward", "backward", "update", "clip"),
        "too-early": restrained("clip", "forward", "backward", "update"),
    }


def coupled_gate():
    """Parameters of Keras's LSTM with and without the block of the input gate."""
    import keras

    units, inputs = 7, 5
    layer = keras.layers.LSTM(units)
    layer.build((None, None, inputs))
    block = sum(
        weights.shape[-1] // 4 * (weights.shape[0] if len(weights.shape) == 2 else 1)
        for weights in layer.weights
    )
    standard = layer.count_params()
    variant = standard - block
    return {
        "right": variant * 4 == standard * 3,
        "both-gates-go": variant * 2 == standard,
        "gates-alone": variant * 3 == standard * 2,
        "value-remains": variant == standard,
    }
