"""GRU の知識問題"""

SETS = {
    "gates": dict(
        stem=dict(
            ja="GRU は、入力 x_t と 1 時刻前の状態 h_{t−1} から、シグモイド σ を活性化関数とする 2 つのゲート z_t と r_t を求め、次の式で候補 h̃_t と状態 h_t を計算する。⊙ は要素ごとの積であり、バイアスは省いた。ゲートの値が 0 であるとは、シグモイドの極限を指す。",
            en="From the input x_t and the state h_{t−1} of the step before, a GRU computes two gates z_t and r_t, activated by the sigmoid σ, and from these the candidate h̃_t and the state h_t as below. ⊙ multiplies element by element; biases are left out. A gate at 0 means the limit of its sigmoid.",
            shared="""
    h̃_t = tanh(W x_t + U (r_t ⊙ h_{t−1}))
    h_t = (1 − z_t) ⊙ h_{t−1} + z_t ⊙ h̃_t
""",
        ),
        questions={
            "gate_names": dict(
                syllabus="3-(5)-ii",
                ja="候補を作るときに 1 時刻前の状態をどれだけ使うかを決める r_t は（ア）、1 時刻前の状態と候補を混ぜる割合を決める z_t は（イ）と呼ばれる。組合せはどれか。",
                en="r_t, which decides how much of the state before the candidate uses, is called the (a) gate; z_t, which decides in what proportion that state and the candidate are mixed, is called the (b) gate. Which pair is right?",
                right=dict(
                    ja="（ア）リセットゲート　（イ）更新ゲート", en="(a) reset   (b) update"
                ),
                wrong={
                    "swapped": dict(
                        ja="（ア）更新ゲート　（イ）リセットゲート",
                        en="(a) update   (b) reset",
                        why=dict(
                            ja="逆である。更新ゲートが働くのは、候補ができたあとで混ぜるときである。",
                            en="The other way round: the update gate acts when the candidate is there and is mixed in.",
                        ),
                    ),
                    "lstm-gates": dict(
                        ja="（ア）忘却ゲート　（イ）入力ゲート",
                        en="(a) forget   (b) input",
                        why=dict(
                            ja="これらは LSTM のゲートで、セルを残す量と書き込む量を別々に決める。z_t は 1 つで両方を決める。",
                            en="These are gates of an LSTM, which govern apart how much of the cell stays and how much is written; z_t sets both.",
                        ),
                    ),
                    "lstm-gates-swapped": dict(
                        ja="（ア）入力ゲート　（イ）忘却ゲート",
                        en="(a) input   (b) forget",
                        why=dict(
                            ja="これらは LSTM のゲートで、セルに掛かる。GRU にセルはなく、入力 x_t はそのまま候補に入る。",
                            en="These are gates of an LSTM and act on its cell. A GRU has no cell, and x_t enters its candidate as it is.",
                        ),
                    ),
                },
                source="Cho et al., Learning Phrase Representations using RNN Encoder–Decoder for Statistical Machine Translation, EMNLP 2014, §2.3",
            ),
            "update_closed": dict(
                syllabus="3-(5)-ii",
                ja="z_t の成分がどれも 0 のとき、h_t はどうなるか。",
                en="What becomes of h_t when each component of z_t is 0?",
                right=dict(ja="1 時刻前の状態と同じになる", en="It equals the state before"),
                wrong={
                    "candidate": dict(
                        ja="この時刻の候補と同じになる",
                        en="It equals the new candidate",
                        why=dict(
                            ja="候補に掛かるのは z_t で、1 − z_t ではない（z と 1 − z を入れ替えて書く本もある）。",
                            en="The candidate is multiplied by z_t and not by 1 − z_t (some books write these the other way).",
                        ),
                    ),
                    "zero": dict(
                        ja="どの成分も 0 の状態になる",
                        en="It is 0 in each component",
                        why=dict(
                            ja="1 − z_t が 1 になり、1 時刻前の状態に掛かる項が残る。",
                            en="1 − z_t is 1 then, and the term with the state before remains.",
                        ),
                    ),
                    "input": dict(
                        ja="この時刻の入力だけから決まる",
                        en="It depends on x_t alone",
                        why=dict(
                            ja="x_t は候補を通して入るが、その候補に 0 が掛かる。",
                            en="x_t enters by way of the candidate, which is multiplied by 0.",
                        ),
                    ),
                },
            ),
            "reset_closed": dict(
                syllabus="3-(5)-ii",
                ja="r_t の成分がどれも 0 で、z_t の成分が 0 と 1 の間にあるとき、成り立つのはどれか。",
                en="Each component of r_t is 0, those of z_t are between 0 and 1. What holds?",
                right=dict(
                    ja="候補 h̃_t は、x_t だけで決まる", en="The candidate h̃_t depends on x_t alone"
                ),
                wrong={
                    "state-by-input": dict(
                        ja="状態 h_t は、x_t だけで決まる",
                        en="The state h_t depends on x_t alone",
                        why=dict(
                            ja="(1 − z_t) ⊙ h_{t−1} の項があるので、状態には過去が残る。",
                            en="The term (1 − z_t) ⊙ h_{t−1} keeps the past in the state.",
                        ),
                    ),
                    "candidate-by-past": dict(
                        ja="候補 h̃_t は、h_{t−1} だけで決まる",
                        en="The candidate h̃_t depends on h_{t−1} alone",
                        why=dict(
                            ja="消えるのは U の掛かる項で、W x_t の項は残る。",
                            en="It is the term with U that vanishes; W x_t remains.",
                        ),
                    ),
                    "state-by-past": dict(
                        ja="状態 h_t は、h_{t−1} だけで決まる",
                        en="The state h_t depends on h_{t−1} alone",
                        why=dict(
                            ja="候補には W x_t が入っていて、それが z_t の割合で状態に混ざる。",
                            en="The candidate contains W x_t and is mixed into the state by z_t.",
                        ),
                    ),
                },
            ),
        },
    ),
    "comparison": dict(
        stem=dict(
            ja="入力の次元とユニットの数が等しい LSTM と GRU を比べる。どちらも標準的なもの（覗き穴結合のない LSTM、候補を作る重みの組ごとにバイアスを 1 本もつ GRU）とする。候補を作る部分はゲートに数えない。",
            en="An LSTM and a GRU with the same inputs and units are compared. Both are the usual ones: the LSTM without peephole connections, the GRU with one vector of biases for each block of weights. The part that makes the candidate does not count as a gate.",
        ),
        questions={
            "gru_gates_and_states": dict(
                syllabus="3-(5)-ii",
                ja="GRU のゲートの数（ア）と、次の時刻へ渡すベクトルの数（イ）の組合せはどれか。",
                en="How many gates has the GRU (a), and how many vectors does it hand to the next step (b)?",
                right=dict(ja="（ア）2　（イ）1", en="(a) 2   (b) 1"),
                wrong={
                    "candidate-counted": dict(
                        ja="（ア）3　（イ）1",
                        en="(a) 3   (b) 1",
                        why=dict(
                            ja="3 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
                            en="One of the three blocks of weights makes the candidate and is no gate.",
                        ),
                    ),
                    "cell-counted": dict(
                        ja="（ア）2　（イ）2",
                        en="(a) 2   (b) 2",
                        why=dict(
                            ja="GRU にセルはない。状態 h がその役目も兼ねる。",
                            en="A GRU has no cell; its state h plays that part too.",
                        ),
                    ),
                    "lstm": dict(
                        ja="（ア）3　（イ）2",
                        en="(a) 3   (b) 2",
                        why=dict(
                            ja="これは LSTM である。GRU は、ゲートと渡すものを減らして簡単にしたものである。",
                            en="That is the LSTM. A GRU is simpler, with fewer gates and less to hand on.",
                        ),
                    ),
                },
            ),
            "lstm_gates_and_states": dict(
                syllabus="3-(5)-ii",
                ja="LSTM のゲートの数（ア）と、次の時刻へ渡すベクトルの数（イ）の組合せはどれか。",
                en="How many gates has the LSTM (a), and how many vectors does it hand to the next step (b)?",
                right=dict(ja="（ア）3　（イ）2", en="(a) 3   (b) 2"),
                wrong={
                    "candidate-counted": dict(
                        ja="（ア）4　（イ）2",
                        en="(a) 4   (b) 2",
                        why=dict(
                            ja="4 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
                            en="One of the four blocks of weights makes the candidate and is no gate.",
                        ),
                    ),
                    "cell-forgotten": dict(
                        ja="（ア）3　（イ）1",
                        en="(a) 3   (b) 1",
                        why=dict(
                            ja="LSTM は、出力 h のほかにセル c も次の時刻に渡す。",
                            en="Besides its output h, an LSTM hands its cell c to the next step.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）4　（イ）1",
                        en="(a) 4   (b) 1",
                        why=dict(
                            ja="候補を作る重みはゲートに数えず、渡すものには h のほかにセル c がある。",
                            en="The weights of the candidate are no gate, and besides h the cell c is handed on.",
                        ),
                    ),
                },
            ),
            "parameter_ratio": dict(
                syllabus="3-(5)-ii",
                ja="GRU のパラメータの個数は、LSTM の何倍か。",
                en="How many times the parameters of the LSTM does the GRU have?",
                right="3/4",
                wrong={
                    "vectors-compared": dict(
                        text="1/2",
                        why=dict(
                            ja="次の時刻へ渡すベクトルの数 1 と 2 の比である。パラメータは重みの組の数で決まる。",
                            en="That compares the vectors handed on, 1 and 2; parameters go with the blocks of weights.",
                        ),
                    ),
                    "gates-compared": dict(
                        text="2/3",
                        why=dict(
                            ja="ゲートの数の比である。どちらにも、候補を作る重みがもう 1 組ある。",
                            en="That compares the gates; each has one more block of weights, for its candidate.",
                        ),
                    ),
                    "inverted": dict(
                        text="4/3",
                        why=dict(
                            ja="逆数である。重みの組は LSTM に 4 つ、GRU に 3 つある。",
                            en="That is the inverse: the LSTM has four blocks of weights, the GRU three.",
                        ),
                    ),
                },
            ),
            "problem_pair": dict(
                syllabus="3-(5)-ii",
                ja="GRU が用いられる背景として、LSTM 全体には（ア）という課題が、その中心にある CEC には（イ）という課題が挙げられる。CEC は、自己結合の重みを 1 に固定したセルである。組合せはどれか。",
                en="Among the reasons to use a GRU it is said that the LSTM as a whole (a), and that the CEC at its heart, a cell whose connection to itself has the fixed weight 1, (b). Which pair is right?",
                right=dict(
                    ja="（ア）計算の負荷が大きい　（イ）学習する働きがない",
                    en="(a) is costly to compute   (b) cannot learn by itself",
                ),
                wrong={
                    "cec-loses": dict(
                        ja="（ア）計算の負荷が大きい　（イ）値が減っていく",
                        en="(a) is costly to compute   (b) loses what it holds",
                        why=dict(
                            ja="自己結合の重みが 1 なので、値はそのまま保たれる。そのために作られた仕組みである。",
                            en="With the weight 1 on itself it keeps what it holds; it was made for that.",
                        ),
                    ),
                    "lstm-ungated": dict(
                        ja="（ア）何でも書き込まれる　（イ）学習する働きがない",
                        en="(a) writes whatever comes   (b) cannot learn by itself",
                        why=dict(
                            ja="LSTM には入力ゲートがあり、書き込む量を調整できる。課題はパラメータの多さである。",
                            en="An LSTM has an input gate to govern what is written; its trouble is its many parameters.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）何でも書き込まれる　（イ）値が減っていく",
                        en="(a) writes whatever comes   (b) loses what it holds",
                        why=dict(
                            ja="書き込む量は入力ゲートが調整し、CEC の値は重み 1 でそのまま保たれる。",
                            en="The input gate governs what is written, and the CEC keeps its value by the weight 1.",
                        ),
                    ),
                },
            ),
        },
    ),
    "state": dict(
        stem=dict(
            ja="GRU の状態 h_t は、更新ゲート z_t（シグモイドの値）と候補 h̃_t（tanh の値）から次の式で求められる。⊙ は要素ごとの積で、初期状態は h_0 = 0 とする。",
            en="The state h_t of a GRU follows from its update gate z_t (a sigmoid) and its candidate h̃_t (a tanh) as below. ⊙ multiplies element by element, and the initial state is h_0 = 0.",
            shared="""
    h_t = (1 − z_t) ⊙ h_{t−1} + z_t ⊙ h̃_t
""",
        ),
        questions={
            "coupled_gates": dict(
                syllabus="3-(5)-ii",
                ja="LSTM のセルの更新 c_t = f_t ⊙ c_{t−1} + i_t ⊙ c̃_t（f_t は忘却ゲート、i_t は入力ゲート、c̃_t は候補）と見比べると、1 − z_t は（ア）に、z_t は（イ）に当たる。組合せはどれか。",
                en="Compare this with the update of an LSTM's cell, c_t = f_t ⊙ c_{t−1} + i_t ⊙ c̃_t (f_t is the forget gate, i_t the input gate, c̃_t the candidate): 1 − z_t plays the part of (a), z_t that of (b). Which pair is right?",
                right=dict(ja="（ア）f_t　（イ）i_t", en="(a) f_t   (b) i_t"),
                wrong={
                    "swapped": dict(
                        ja="（ア）i_t　（イ）f_t",
                        en="(a) i_t   (b) f_t",
                        why=dict(
                            ja="逆である。1 − z_t が掛かるのは前の状態で、LSTM で前のセルに掛かるのは忘却ゲートである。",
                            en="The other way round: 1 − z_t multiplies the state before, as the forget gate does the cell before.",
                        ),
                    ),
                    "candidate": dict(
                        ja="（ア）f_t　（イ）c̃_t",
                        en="(a) f_t   (b) c̃_t",
                        why=dict(
                            ja="z_t は候補に掛かる割合で、候補そのものは h̃_t である。",
                            en="z_t is the share of the candidate; the candidate itself is h̃_t.",
                        ),
                    ),
                    "candidate-swapped": dict(
                        ja="（ア）i_t　（イ）c̃_t",
                        en="(a) i_t   (b) c̃_t",
                        why=dict(
                            ja="入力ゲートが掛かるのは新しい候補で、1 − z_t が掛かるのは前の状態である。",
                            en="The input gate multiplies what is new, but 1 − z_t the state before.",
                        ),
                    ),
                },
            ),
            "bounded": dict(
                syllabus="3-(5)-ii",
                ja="長い系列を読むとき、重みの大きさによらず、h_t の各成分について言えることはどれか。",
                en="What holds for each component of h_t over a long sequence, whatever the size of the weights?",
                right=dict(
                    ja="負にもなりうるが、絶対値は 1 を超えない",
                    en="It may be negative, and its size never exceeds 1",
                ),
                wrong={
                    "never-negative": dict(
                        ja="負にはならず、絶対値は 1 を超えない",
                        en="It is never negative, and its size never exceeds 1",
                        why=dict(
                            ja="候補は tanh の値で、負にもなる。負にならないのはゲートである。",
                            en="The candidate is a tanh and may be negative; what never is are the gates.",
                        ),
                    ),
                    "unbounded": dict(
                        ja="負にもなりうるし、絶対値は 1 を超えうる",
                        en="It may be negative, and its size may exceed 1",
                        why=dict(
                            ja="候補と前の状態を、和が 1 の割合で混ぜている。どちらも 1 を超えなければ、混ぜても超えない。",
                            en="State and candidate are mixed in shares that add up to 1; if neither exceeds 1, nor does the mixture.",
                        ),
                    ),
                    "both": dict(
                        ja="負にはならないが、絶対値は 1 を超えうる",
                        en="It is never negative, and its size may exceed 1",
                        why=dict(
                            ja="候補の tanh は負にもなり、和が 1 の割合で混ぜた値は 1 を超えない。",
                            en="The candidate's tanh may be negative, and a mixture in shares that add up to 1 does not exceed it.",
                        ),
                    ),
                },
            ),
            "turned_gate": dict(
                syllabus="3-(5)-ii",
                ja="Keras の `GRU` は、z_t と 1 − z_t を入れ替えて h_t を求める。この式の GRU から Keras の `GRU`（reset_after=False）へ重みを写し、同じ h_t を返すようにするには、何の符号を逆にすればよいか。",
                en="Keras's `GRU` exchanges z_t and 1 − z_t in h_t. The weights of a GRU by this formula are copied to Keras's `GRU` (reset_after=False). Of what must the sign be turned for it to return the same h_t?",
                right=dict(
                    ja="更新ゲートの重み行列とバイアス",
                    en="The update gate's matrices and bias",
                ),
                wrong={
                    "bias-alone": dict(
                        ja="更新ゲートのバイアス",
                        en="The update gate's bias",
                        why=dict(
                            ja="1 − σ(a) = σ(−a) なので、シグモイドに入る値の全体の符号を逆にしなければならない。",
                            en="As 1 − σ(a) = σ(−a), the whole of what enters the sigmoid has to change its sign.",
                        ),
                    ),
                    "candidate": dict(
                        ja="候補の重み行列とバイアス",
                        en="The candidate's matrices and bias",
                        why=dict(
                            ja="候補の符号が逆になるだけで、混ぜる割合は入れ替わらない。",
                            en="That turns the sign of the candidate, but does not exchange the shares.",
                        ),
                    ),
                    "candidate-bias": dict(
                        ja="候補のバイアス",
                        en="The candidate's bias",
                        why=dict(
                            ja="候補の値が変わるだけで、混ぜる割合は入れ替わらない。",
                            en="That changes the candidate, but does not exchange the shares.",
                        ),
                    ),
                },
            ),
            "false_about_gru": dict(
                syllabus="3-(5)-ii",
                ja="GRU に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about the GRU is **wrong**?",
                right=dict(
                    ja="状態のほかに、外へは出さないセルの値も次の時刻へ渡す",
                    en="Beside the state it hands on a cell's value, which it does not put out",
                ),
                wrong={
                    "fewer": dict(
                        ja="ユニットの数が同じ LSTM と比べて、パラメータの数が少ない",
                        en="It has fewer parameters than an LSTM with the same number of units",
                        why=dict(
                            ja="正しい。重みの組が、LSTM は 4 つ、GRU は 3 つである。",
                            en="This is right: three sets of weights against four.",
                        ),
                    ),
                    "reset": dict(
                        ja="リセットゲートは、候補に入る前の状態の割合を要素ごとに決める",
                        en="Its reset gate sets how much of the old state goes into the candidate",
                        why=dict(
                            ja="正しい。0 に近い成分では、入力だけから候補を作る。",
                            en="This is right: where it is near 0, the candidate depends on the input alone.",
                        ),
                    ),
                    "inputs": dict(
                        ja="2 つのゲートの値は、どちらも入力と 1 つ前の状態から求める",
                        en="Both of its gates are computed from the input and the state before",
                        why=dict(
                            ja="正しい。入力と状態に、それぞれ重みを掛けて足す。",
                            en="This is right: each has weights for the input and for the state.",
                        ),
                    ),
                },
                source="Cho et al., Learning Phrase Representations using RNN Encoder-Decoder, 2014, section 2.3",
            ),
        },
    ),
    "bidirectional": dict(
        stem=dict(
            ja="長さ 20 の系列 x_1, …, x_20 を双方向 RNN で読む。前から読む RNN と後ろから読む RNN は、どちらも 64 ユニットの単純な RNN で、各時刻の出力は、その時刻の入力を読んだ直後の 2 つの状態を連結したものである。",
            en="A bidirectional RNN reads a sequence x_1, …, x_20 of length 20. One simple RNN of 64 units reads from the front, another one of 64 units from the end; the output of a step joins the states that the two have just after reading the input of this step.",
        ),
        questions={
            "sees_what": dict(
                syllabus="3-(5)-i",
                ja="時刻 5 の出力は、どの入力によって変わるか。",
                en="Which inputs does the output of step 5 depend on?",
                right=dict(ja="x_1 から x_20 まで", en="x_1 to x_20"),
                wrong={
                    "forward-alone": dict(
                        ja="x_1 から x_5 まで",
                        en="x_1 to x_5",
                        why=dict(
                            ja="前から読む RNN の状態だけならそうなる。連結されたもう一方は、後ろの入力を読んでいる。",
                            en="So it would be for the RNN that reads from the front; the other has read what comes later.",
                        ),
                    ),
                    "backward-alone": dict(
                        ja="x_5 から x_20 まで",
                        en="x_5 to x_20",
                        why=dict(
                            ja="後ろから読む RNN の状態だけならそうなる。もう一方は、それより前の入力を読んでいる。",
                            en="So it would be for the RNN that reads from the end; the other has read what came before.",
                        ),
                    ),
                    "neighbours": dict(
                        ja="x_4 から x_6 まで",
                        en="x_4 to x_6",
                        why=dict(
                            ja="両隣だけを見るのは幅 3 の畳み込みである。状態は、読んだ入力のすべてを受け継ぐ。",
                            en="A convolution of width 3 sees its neighbours; a state carries all that was read on.",
                        ),
                    ),
                },
            ),
            "size_pair": dict(
                syllabus="3-(5)-i",
                ja="同じ入力を読む 64 ユニットの単方向の RNN に比べて、1 時刻の出力の次元は（ア）、パラメータの数は（イ）になる。組合せはどれか。",
                en="Compared with a one-directional RNN of 64 units on the same inputs, the output of a step has (a) as many dimensions, and there are (b) as many parameters. Which pair is right?",
                right=dict(ja="（ア）2 倍　（イ）2 倍", en="(a) twice   (b) twice"),
                wrong={
                    "joined-units": dict(
                        ja="（ア）2 倍　（イ）4 倍",
                        en="(a) twice   (b) four times",
                        why=dict(
                            ja="128 ユニットどうしの行列を数えている。2 つの RNN の間に結合はなく、64×64 が 2 つあるだけである。",
                            en="That counts a matrix of 128 by 128 units; nothing joins the two RNNs, each has 64 by 64.",
                        ),
                    ),
                    "summed": dict(
                        ja="（ア）1 倍　（イ）2 倍",
                        en="(a) once   (b) twice",
                        why=dict(
                            ja="2 つの状態を足すならそうなる。連結すると、次元は足し合わされる。",
                            en="So it would be if the states were added up; joined, their dimensions add up.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1 倍　（イ）4 倍",
                        en="(a) once   (b) four times",
                        why=dict(
                            ja="連結した出力は 128 次元で、パラメータは 2 つの RNN の分である。",
                            en="Joined, the output has 128 dimensions, and the parameters are those of two RNNs.",
                        ),
                    ),
                },
            ),
            "not_reversed": dict(
                syllabus="3-(5)-i",
                ja="後ろから読む RNN の状態を、時刻をそろえず、読んだ順のまま連結してしまった。時刻 1 の出力にある、この RNN の状態が読んだ入力はどれか。",
                en="By mistake the states of the RNN that reads from the end were joined in the order of reading, their steps not matched. Which inputs has it read in its state at step 1 of the output?",
                right=dict(ja="x_20", en="x_20"),
                wrong={
                    "first": dict(
                        ja="x_1",
                        en="x_1",
                        why=dict(
                            ja="この RNN が最初に読むのは、系列の末尾である。",
                            en="What this RNN reads first is the end of the sequence.",
                        ),
                    ),
                    "matched": dict(
                        ja="x_1 から x_20 まで",
                        en="x_1 to x_20",
                        why=dict(
                            ja="時刻をそろえた場合である。先頭まで読んだ状態は、読んだ順では最後に並ぶ。",
                            en="So it would be with the steps matched; in the order of reading that state stands last.",
                        ),
                    ),
                    "one-less": dict(
                        ja="x_2 から x_20 まで",
                        en="x_2 to x_20",
                        why=dict(
                            ja="時刻をそろえたときの、時刻 2 の状態である。",
                            en="That is its state at step 2 with the steps matched.",
                        ),
                    ),
                },
            ),
            "cannot_use": dict(
                syllabus="3-(5)-i",
                ja="求める時点で系列の全体がそろわず、双方向 RNN をそのままでは使えない課題はどれか。",
                en="For which task is the whole sequence not there when an answer is needed, so that a bidirectional RNN cannot be used as it is?",
                right=dict(
                    ja="文を打っている途中で、次の語を予測する",
                    en="Predicting, as a text is typed, its next word",
                ),
                wrong={
                    "finished-text": dict(
                        ja="書き終えた文の、誤った字を見つける",
                        en="Finding the misspelt words of a finished text",
                        why=dict(
                            ja="文は終わりまであるので、後ろからも読める。",
                            en="The text is complete and can be read from its end as well.",
                        ),
                    ),
                    "recording": dict(
                        ja="録音した会議を、文字に書き起こす",
                        en="Writing down what was said in a recording",
                        why=dict(
                            ja="録音は終わりまであるので、後ろからも読める。",
                            en="The recording is complete and can be read from its end as well.",
                        ),
                    ),
                    "source-text": dict(
                        ja="翻訳する文の、各語を符号化する",
                        en="Encoding each word of a text to be translated",
                        why=dict(
                            ja="訳し始める前に、元の文は終わりまである。",
                            en="Before the translation begins, the source text is complete.",
                        ),
                    ),
                },
                source="Schuster, Paliwal, Bidirectional Recurrent Neural Networks, IEEE Transactions on Signal Processing 45(11), 1997, §II",
            ),
        },
    ),
}


def update_closed():
    """Keras's cell with its update gate held so that z is 0. (Keras's gate is 1 − z: its bias goes the other way.)"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, other, h = rng.normal(size=(1, 3)), rng.normal(size=(1, 3)), rng.normal(size=(1, 2))
    cell = keras.layers.GRUCell(2, reset_after=False)
    cell.build((None, 3))
    kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
    bias[:2] = 60  # update, reset, candidate
    cell.set_weights([kernel, recurrent_kernel, bias])
    following, _ = cell(x, [h])
    reset = 1 / (1 + np.exp(-(x @ kernel + h @ recurrent_kernel + bias)[:, 2:4]))
    candidate = np.tanh(x @ kernel[:, 4:] + (reset * h) @ recurrent_kernel[:, 4:] + bias[4:])
    moves_with_x = not np.allclose(following, cell(other, [h])[0])
    moves_with_h = not np.allclose(following, cell(x, [h + 1])[0])
    return {
        "right": np.allclose(following, h),
        "candidate": np.allclose(following, candidate),
        "zero": np.allclose(following, 0),
        "input": moves_with_x and not moves_with_h,
    }


def reset_closed():
    """Keras's cell with its reset gate shut: which of candidate and state move with x, and which with h?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, other, h = rng.normal(size=(1, 3)), rng.normal(size=(1, 3)), rng.normal(size=(1, 2))

    def cell_with(update):
        cell = keras.layers.GRUCell(2, reset_after=False)
        cell.build((None, 3))
        generator = np.random.default_rng(1)
        kernel, recurrent_kernel, bias = (generator.normal(size=w.shape) for w in cell.weights)
        bias[:2], bias[2:4] = update, -60  # update, reset, candidate
        cell.set_weights([kernel, recurrent_kernel, bias])
        return cell

    def moves(cell):
        """Whether what the cell makes moves with x, and whether with h."""
        before = cell(x, [h])[0]
        pairs = (other, h), (x, h + 1)
        return tuple(not np.allclose(before, cell(one, [two])[0]) for one, two in pairs)

    # Keras's update gate is 1 − z: with it shut the state is the candidate.
    candidate, state = moves(cell_with(-60)), moves(cell_with(0))
    by_x, by_h = (True, False), (False, True)
    return {
        "right": candidate == by_x,
        "state-by-input": state == by_x,
        "candidate-by-past": candidate == by_h,
        "state-by-past": state == by_h,
    }


def _gates_and_states(kind):
    """The blocks of the kernel of a recurrent layer of Keras, less the candidate's, and its states."""
    import keras

    layer = kind(4, return_state=True)
    _, *states = layer(keras.ops.zeros((1, 2, 3)))
    return layer.cell.kernel.shape[-1] // 4 - 1, len(states)


def gru_gates_and_states():
    """The gates and states of Keras's GRU."""
    from keras.layers import GRU

    found = _gates_and_states(GRU)
    return {
        "right": found == (2, 1),
        "candidate-counted": found == (3, 1),
        "cell-counted": found == (2, 2),
        "lstm": found == (3, 2),
    }


def lstm_gates_and_states():
    """The gates and states of Keras's LSTM."""
    from keras.layers import LSTM

    found = _gates_and_states(LSTM)
    return {
        "right": found == (3, 2),
        "candidate-counted": found == (4, 2),
        "cell-forgotten": found == (3, 1),
        "both": found == (4, 1),
    }


def parameter_ratio():
    """Parameters of both layers in Keras."""
    from fractions import Fraction

    import keras

    lstm, gru = keras.layers.LSTM(7), keras.layers.GRU(7, reset_after=False)
    for layer in (lstm, gru):
        layer.build((None, None, 5))
    ratio = Fraction(gru.count_params(), lstm.count_params())
    return {
        "right": ratio == Fraction(3, 4),
        "vectors-compared": ratio == Fraction(1, 2),
        "gates-compared": ratio == Fraction(2, 3),
        "inverted": ratio == Fraction(4, 3),
    }


def problem_pair():
    """Parameters beside a simple RNN's; what an input gate lets in; what a CEC holds, and what of it could be trained."""
    import keras
    import numpy as np

    lstm, simple = keras.layers.LSTM(7), keras.layers.SimpleRNN(7)
    for layer in (lstm, simple):
        layer.build((None, None, 5))
    costly = lstm.count_params() > 2 * simple.count_params()

    rng = np.random.default_rng(0)
    cell = keras.layers.LSTMCell(2)
    cell.build((None, 3))
    kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
    bias[:2] = -60  # input, forget, candidate, output
    cell.set_weights([kernel, recurrent_kernel, bias])
    h, c = rng.normal(size=(1, 2)), rng.normal(size=(1, 2))
    written = [cell(x, [h, 0 * c])[1][1] for x in rng.normal(size=(3, 1, 3))]
    writes_whatever = not all(np.allclose(each, 0) for each in written)

    class Carousel(keras.layers.Layer):
        """A cell whose connection to itself has the fixed weight 1, with nothing written."""

        def __init__(self):
            super().__init__()
            self.to_itself = self.add_weight(shape=(), initializer="ones", trainable=False)

        def call(self, c):
            for _ in range(50):
                c = self.to_itself * c
            return c

    carousel = Carousel()
    loses = not np.allclose(carousel(c), c)
    cannot_learn = not carousel.trainable_weights
    return {
        "right": costly and cannot_learn,
        "cec-loses": costly and loses,
        "lstm-ungated": writes_whatever and cannot_learn,
        "both": writes_whatever and loses,
    }


def coupled_gates():
    """Numbers for the parts of an LSTM's update, two of them put in by a choice: does it give the GRU's state?"""
    import numpy as np

    rng = np.random.default_rng(0)
    z, before, candidate = rng.uniform(size=4), rng.normal(size=4), np.tanh(rng.normal(size=4))
    state = (1 - z) * before + z * candidate

    def gives(first, second):
        """The rest keeps what a GRU has there, or is anything where it has nothing."""
        parts = dict(forget=rng.uniform(size=4), input=rng.uniform(size=4), candidate=candidate)
        parts |= {first: 1 - z, second: z}
        cell = parts["forget"] * before + parts["input"] * parts["candidate"]
        return np.allclose(cell, state)

    return {
        "right": gives("forget", "input"),
        "swapped": gives("input", "forget"),
        "candidate": gives("forget", "candidate"),
        "candidate-swapped": gives("input", "candidate"),
    }


def bounded():
    """Keras's GRU with weights small and great, over two hundred steps."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(2, 200, 3))
    states = []
    for size in (0.3, 30.0):
        layer = keras.layers.GRU(4, return_sequences=True)
        layer.build(x.shape)
        layer.set_weights([size * rng.normal(size=w.shape) for w in layer.weights])
        states.append(keras.ops.convert_to_numpy(layer(x)))
    states = np.array(states)
    negative, exceeds = bool(states.min() < 0), bool(np.abs(states).max() > 1)
    return {
        "right": negative and not exceeds,
        "never-negative": not negative and not exceeds,
        "unbounded": negative and exceeds,
        "both": not negative and exceeds,
    }


def turned_gate():
    """The step by the formula beside Keras's cell, with the sign of some weights turned."""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, h = rng.normal(size=(2, 3)), rng.normal(size=(2, 4))
    cell = keras.layers.GRUCell(4, reset_after=False)
    cell.build(x.shape)
    weights = kernel, recurrent_kernel, bias = [rng.normal(size=w.shape) for w in cell.weights]
    W, U, b = (np.split(w, 3, axis=-1) for w in weights)
    z, r = (1 / (1 + np.exp(-(x @ W[k] + h @ U[k] + b[k]))) for k in (0, 1))
    following = (1 - z) * h + z * np.tanh(x @ W[2] + (r * h) @ U[2] + b[2])

    def same(block, turn_matrices):
        signs = np.ones(12)
        signs[4 * block : 4 * block + 4] = -1
        of_matrices = signs if turn_matrices else 1
        cell.set_weights([kernel * of_matrices, recurrent_kernel * of_matrices, bias * signs])
        return np.allclose(cell(x, [h])[0], following)

    return {
        "right": same(0, turn_matrices=True),
        "bias-alone": same(0, turn_matrices=False),
        "candidate": same(2, turn_matrices=True),
        "candidate-bias": same(2, turn_matrices=False),
    }


def _inputs_that_count(step, turned=True):
    """Of Keras's bidirectional RNN: which inputs have a gradient in one step of the output, counted from 1."""
    import keras
    import numpy as np
    import tensorflow as tf

    x = tf.constant(np.random.default_rng(0).normal(size=(1, 20, 3)))
    forward, backward = (
        keras.layers.SimpleRNN(8, return_sequences=True, go_backwards=back)
        for back in (False, True)
    )
    with tf.GradientTape() as tape:
        tape.watch(x)
        one, other = forward(x), backward(x)
        states = tf.concat([one, other[:, ::-1]], axis=-1) if turned else other
        seen = tf.reduce_sum(states[:, step - 1] ** 2)
    gradient = np.abs(tape.gradient(seen, x).numpy()[0]).max(axis=1)
    return {int(place) + 1 for place in np.flatnonzero(gradient)}


def sees_what():
    """Gradients of the output of step 5."""
    seen = _inputs_that_count(5)
    return {
        "right": seen == set(range(1, 21)),
        "forward-alone": seen == set(range(1, 6)),
        "backward-alone": seen == set(range(5, 21)),
        "neighbours": seen == {4, 5, 6},
    }


def size_pair():
    """Keras's layers on the same inputs: the last axis of the output, and all parameters."""
    import keras

    single = keras.layers.SimpleRNN(64, return_sequences=True)
    double = keras.layers.Bidirectional(keras.layers.SimpleRNN(64, return_sequences=True))
    x = keras.ops.zeros((1, 20, 10))
    wider = double(x).shape[-1] / single(x).shape[-1]
    more = double.count_params() / single.count_params()
    return {
        "right": (wider, more) == (2, 2),
        "joined-units": (wider, more) == (2, 4),
        "summed": (wider, more) == (1, 2),
        "both": (wider, more) == (1, 4),
    }


def not_reversed():
    """Gradients of the first state of the RNN that reads from the end, in the order of reading."""
    seen = _inputs_that_count(1, turned=False)
    return {
        "right": seen == {20},
        "first": seen == {1},
        "matched": seen == set(range(1, 21)),
        "one-less": seen == set(range(2, 21)),
    }
