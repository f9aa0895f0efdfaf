"""分散学習と環境の知識問題"""

SETS = {
    "data-parallel": dict(
        stem=dict(
            ja="4 台のワーカーでデータ並列の学習を行う。ミニバッチ 32 枚の勾配を計算する時間は、3 台が 1.0 秒、1 台が 2.0 秒で、通信と更新の時間は無視する。1 台で学習していたときの学習率は 0.1 であった。",
            en="Four workers train data parallel. For the gradient of a mini-batch of 32 images three of them take 1.0 second and one takes 2.0; communication and updates take no time. With a single worker the learning rate had been 0.1.",
        ),
        questions={
            "sync_async_throughput": dict(
                syllabus="5-(2)-i",
                ja="1 秒当たりに処理できる枚数は、同期型と非同期型でそれぞれいくらか。",
                en="How many images per second are processed by synchronous and by asynchronous training?",
                right=dict(
                    ja="同期型 64、非同期型 112",
                    en="Synchronous 64, asynchronous 112",
                ),
                wrong={
                    "mean-time": dict(
                        ja="同期型 102.4、非同期型 112",
                        en="Synchronous 102.4, asynchronous 112",
                        why=dict(
                            ja="同期型は、平均の 1.25 秒ではなく、最も遅い 2.0 秒を待つ。",
                            en="Synchronous training waits for the slowest, 2.0 seconds, not for the mean of 1.25.",
                        ),
                    ),
                    "all-fast": dict(
                        ja="同期型 64、非同期型 128",
                        en="Synchronous 64, asynchronous 128",
                        why=dict(
                            ja="遅い 1 台は、1 秒に 16 枚しか処理できない。",
                            en="The slow one processes no more than 16 a second.",
                        ),
                    ),
                    "both": dict(
                        ja="同期型 102.4、非同期型 128",
                        en="Synchronous 102.4, asynchronous 128",
                        why=dict(
                            ja="同期型の待ち時間も、遅い 1 台の遅さも数えていない。",
                            en="This leaves out both the waiting and the slowness of one of them.",
                        ),
                    ),
                },
            ),
            "async_unstable": dict(
                syllabus="5-(2)-i",
                ja="非同期型で学習が不安定になりやすいのは、更新がどのように行われるからか。",
                en="Why is asynchronous training apt to be unstable: how are updates made?",
                right=dict(
                    ja="計算を始めたときの古い重みによる勾配で行われる",
                    en="With gradients of weights that have changed since",
                ),
                wrong={
                    "waiting": dict(
                        ja="最も遅いワーカーの計算を待って行われる",
                        en="Not before the slowest of the workers is done",
                        why=dict(
                            ja="それは同期型の弱点である。",
                            en="That is the weak point of synchronous training.",
                        ),
                    ),
                    "structures": dict(
                        ja="ワーカーごとに違う構造のモデルに行われる",
                        en="To a model of another structure on each worker",
                        why=dict(
                            ja="どのワーカーも、同じモデルの写しをもつ。",
                            en="All workers have copies of one model.",
                        ),
                    ),
                    "averaged": dict(
                        ja="全員の勾配がそろってから平均して行われる",
                        en="With the mean of the gradients of all workers",
                        why=dict(
                            ja="平均を待たず、届いた勾配を 1 つずつ適用する。",
                            en="Nothing waits for a mean; gradients are applied as they come.",
                        ),
                    ),
                },
            ),
            "linear_scaling": dict(
                syllabus="5-(2)-i",
                ja="同期型で 4 台を使い、1 台当たりの枚数も 64 枚に増やす。線形スケーリング則による学習率はいくらか。",
                en="Synchronous training uses the four workers, each now with 64 images. What is the learning rate by the linear scaling rule?",
                right="0.8",
                wrong={
                    "workers-alone": dict(
                        text="0.4",
                        why=dict(
                            ja="1 台当たりの枚数も 2 倍になっている。",
                            en="Each worker has twice as many images, too.",
                        ),
                    ),
                    "own-batch-alone": dict(
                        text="0.2",
                        why=dict(
                            ja="1 回の更新では、4 台の枚数を合わせて使う。",
                            en="An update uses the images of all four workers.",
                        ),
                    ),
                    "root": dict(
                        text="0.28",
                        why=dict(
                            ja="枚数の平方根に比例させる、別の規則である。",
                            en="This goes by the square root, which is another rule.",
                        ),
                    ),
                },
            ),
            "false_about_allreduce": dict(
                syllabus="5-(2)-i",
                ja="データ並列の学習に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about data parallel training is **wrong**?",
                right=dict(
                    ja="リング型の AllReduce の 1 台の送信量は、台数に比例する",
                    en="In a ring AllReduce, each worker sends more, the more of them there are",
                ),
                wrong={
                    "mean": dict(
                        ja="同じ件数ずつの勾配を平均すると、全体を一度に求めた勾配に等しい",
                        en="The mean over workers with equal shares is the gradient of the whole batch",
                        why=dict(
                            ja="正しい。損失が標本の平均なら、平均の平均になる。",
                            en="This is right: where the loss is a mean, it is a mean of means.",
                        ),
                    ),
                    "server": dict(
                        ja="パラメータサーバー方式では、サーバーの通信が滞りやすい",
                        en="With a parameter server, the server's traffic easily becomes the bottleneck",
                        why=dict(
                            ja="正しい。どのワーカーも、1 か所とやりとりする。",
                            en="This is right: all workers talk to one place.",
                        ),
                    ),
                    "copies": dict(
                        ja="同期型では、更新の後、どのワーカーの重みも互いに等しい",
                        en="With synchronous updates, all workers have equal weights after each of them",
                        why=dict(
                            ja="正しい。同じ重みに、同じ勾配による更新を行う。",
                            en="This is right: the same update is made to the same weights.",
                        ),
                    ),
                },
                source="Patarasuk and Yuan, Bandwidth optimal all-reduce algorithms, 2009; Sergeev and Del Balso, Horovod, 2018",
            ),
        },
    ),
    "model-parallel": dict(
        stem=dict(
            ja="大きいモデルの学習を 4 台のワーカーに分ける。パラメータと最適化の状態は、合わせて 20 GB のメモリを要する（活性の分は除く）。",
            en="Training of a large model is divided among four workers. Parameters and the state of the optimizer together take 20 GB of memory, activations not counted.",
        ),
        questions={
            "memory_per_worker": dict(
                syllabus="5-(2)-i",
                ja="1 台に要るメモリは、各ワーカーが写しをもつ基本的なデータ並列と、モデルを 4 等分するモデル並列で、それぞれいくらか。",
                en="How much memory does a worker need in plain data parallelism, where each has a copy, and in model parallelism that divides the model into four equal parts?",
                right=dict(
                    ja="データ並列 20 GB、モデル並列 5 GB",
                    en="Data parallel 20 GB, model parallel 5 GB",
                ),
                wrong={
                    "both-divided": dict(
                        ja="データ並列 5 GB、モデル並列 5 GB",
                        en="Data parallel 5 GB, model parallel 5 GB",
                        why=dict(
                            ja="データ並列では、各ワーカーがモデル全体の写しをもつ。",
                            en="In data parallelism every worker has a copy of the whole model.",
                        ),
                    ),
                    "neither": dict(
                        ja="データ並列 20 GB、モデル並列 20 GB",
                        en="Data parallel 20 GB, model parallel 20 GB",
                        why=dict(
                            ja="モデル並列では、各ワーカーは自分の部分だけをもつ。",
                            en="In model parallelism a worker has its own part alone.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="データ並列 5 GB、モデル並列 20 GB",
                        en="Data parallel 5 GB, model parallel 20 GB",
                        why=dict(
                            ja="分けるのがデータかモデルかが逆である。",
                            en="What is divided, data or model, is exchanged.",
                        ),
                    ),
                },
            ),
            "large_model_gain": dict(
                syllabus="5-(2)-i",
                ja="n×n の全結合層を列で 4 等分し、出力を集める。n が大きいほどモデル並列の効果が出やすいのは、n とともに何が起こるからか。",
                en="A dense layer of n×n is divided by columns into four parts, and the outputs are gathered. Model parallelism pays the more the larger n is. What happens as n grows?",
                right=dict(
                    ja="通信の量よりも計算の量のほうが速く増える",
                    en="Computation grows faster than communication",
                ),
                wrong={
                    "turned": dict(
                        ja="計算の量よりも通信の量のほうが速く増える",
                        en="Communication grows faster than computation",
                        why=dict(
                            ja="それなら、大きいモデルほど通信を待つことになる。",
                            en="Then the larger the model, the more one would wait for messages.",
                        ),
                    ),
                    "together": dict(
                        ja="計算の量と通信の量が同じ割合で増える",
                        en="Both grow at the same rate",
                        why=dict(
                            ja="計算は n² に、通信は n に比例する。",
                            en="Computation grows with n², communication with n.",
                        ),
                    ),
                    "fewer": dict(
                        ja="計算の量が増え、通信の量が減る",
                        en="Computation grows, communication shrinks",
                        why=dict(
                            ja="集める出力も n 個あり、減りはしない。",
                            en="There are n outputs to be gathered, and they do not become fewer.",
                        ),
                    ),
                },
            ),
            "split_comm": dict(
                syllabus="5-(2)-i",
                ja="全結合層の重み（入力×出力）を分ける。列で分けるとき（入力は全員がもつ）と、行で分けるとき（入力も分ける）に、全員の結果から全体の出力を作る操作の組はどれか。",
                en="The weights of a dense layer, inputs × outputs, are divided, by columns, with the whole input for all, or by rows, with the input divided as well. By what is the output made from what the workers have?",
                right=dict(
                    ja="列なら連結、行なら和",
                    en="Columns: concatenate, rows: sum",
                ),
                wrong={
                    "exchanged": dict(
                        ja="列なら和、行なら連結",
                        en="Columns: sum, rows: concatenate",
                        why=dict(
                            ja="列で分けると、ワーカーごとに別の出力ができる。行で分けると、同じ出力への寄与ができる。",
                            en="By columns, each worker has other outputs; by rows, each contributes to all outputs.",
                        ),
                    ),
                    "concatenate": dict(
                        ja="列なら連結、行なら連結",
                        en="Columns: concatenate, rows: concatenate",
                        why=dict(
                            ja="行で分けたときに連結すると、出力の数が増えてしまう。",
                            en="Concatenated after a division by rows, there would be too many outputs.",
                        ),
                    ),
                    "sum": dict(
                        ja="列なら和、行なら和",
                        en="Columns: sum, rows: sum",
                        why=dict(
                            ja="列で分けた結果は別々の出力なので、足せない。",
                            en="Divided by columns, the results are different outputs and cannot be added.",
                        ),
                    ),
                },
            ),
        },
    ),
    "federated": dict(
        stem=dict(
            ja="FedAvg では、サーバーがモデルを配り、選ばれた参加者が手元のデータで何度か更新してから送り返し、サーバーがデータ数で重みを付けて平均する。例として、データ数の等しい二人の参加者の損失が、重み w の関数として次のとおりだとする。",
            en="In FedAvg the server hands out a model, chosen participants update it several times with their own data and send it back, and the server averages by the numbers of samples. As an example take two participants with as many samples each, whose losses are these functions of a weight w.",
            shared="""
    L_1(w) = w²    L_2(w) = 3 (w − 4)²
""",
        ),
        questions={
            "what_is_sent": dict(
                syllabus="5-(2)-ii",
                ja="参加者がサーバーに送り返すものはどれか。",
                en="What does a participant send back to the server?",
                right=dict(
                    ja="手元で更新した重みやその差分",
                    en="Weights updated locally, or the change",
                ),
                wrong={
                    "sample": dict(
                        ja="手元のデータから選んだ一部",
                        en="A part chosen from the local data",
                        why=dict(
                            ja="データそのものは、参加者の外に出さない。",
                            en="The data themselves do not leave the participant.",
                        ),
                    ),
                    "encrypted": dict(
                        ja="手元のデータを暗号化したもの",
                        en="The local data in encrypted form",
                        why=dict(
                            ja="暗号化しても、データを集めることに変わりはない。",
                            en="Encrypted or not, that would be gathering data.",
                        ),
                    ),
                    "statistics": dict(
                        ja="手元のデータの平均と分散",
                        en="The mean and variance of local data",
                        why=dict(
                            ja="平均されるのはモデルの重みで、データの統計量ではない。",
                            en="It is weights of the model that are averaged, not statistics of data.",
                        ),
                    ),
                },
                source="McMahan, Moore, Ramage, Hampson, Agüera y Arcas, Communication-Efficient Learning of Deep Networks from Decentralized Data, AISTATS 2017, section 2 and algorithm 1",
            ),
            "local_optima": dict(
                syllabus="5-(2)-ii",
                ja="二人とも手元の損失が最小になるまで更新してから、1 回平均した。得られる w と、二人の損失の和を最小にする w の組はどれか。",
                en="Both update until their own loss is least, and the results are averaged once. Which w comes out, and which w makes the sum of the two losses least?",
                right=dict(
                    ja="平均した w は 2、和を最小にする w は 3",
                    en="Averaged 2, least sum at 3",
                ),
                wrong={
                    "equal-3": dict(
                        ja="平均した w は 3、和を最小にする w は 3",
                        en="Averaged 3, least sum at 3",
                        why=dict(
                            ja="手元で最後まで進めると、平均は全体で最もよい値からずれる。",
                            en="Where each goes all the way, the average is off the best value of all.",
                        ),
                    ),
                    "equal-2": dict(
                        ja="平均した w は 2、和を最小にする w は 2",
                        en="Averaged 2, least sum at 2",
                        why=dict(
                            ja="損失の曲がり方が違うので、和の最小は中央にない。",
                            en="The losses bend differently, and the least sum is not in the middle.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="平均した w は 3、和を最小にする w は 2",
                        en="Averaged 3, least sum at 2",
                        why=dict(
                            ja="2 つの値が逆である。",
                            en="The two are exchanged.",
                        ),
                    ),
                },
            ),
            "cross_silo": dict(
                syllabus="5-(2)-ii",
                ja="20 の病院が、診療データを外に出さずに共同で学習する。多数のスマートフォンによる場合（cross-device）に比べた、このような場合（cross-silo）の特徴はどれか。",
                en="20 hospitals learn together, and their data stay where they are. Compared with a great many telephones (cross-device), what is typical of such a case (cross-silo)?",
                right=dict(
                    ja="参加者は少数で、毎回ほぼ全員が参加できる",
                    en="Few clients, nearly all of which can join a round",
                ),
                wrong={
                    "device": dict(
                        ja="参加者は多数で、毎回ごく一部だけが参加する",
                        en="Many clients, a small part of which join a round",
                        why=dict(
                            ja="それは cross-device の特徴である。",
                            en="That is typical of cross-device learning.",
                        ),
                    ),
                    "same-distribution": dict(
                        ja="参加者は少数で、データの分布が互いに等しい",
                        en="Few clients, whose data are distributed alike",
                        why=dict(
                            ja="病院ごとに患者は異なる。分布の違いは、どちらでも問題になる。",
                            en="Patients differ from hospital to hospital; unlike data are a problem in both.",
                        ),
                    ),
                    "redistributed": dict(
                        ja="参加者は多数で、データを均等に配り直せる",
                        en="Many clients, among which data can be spread evenly",
                        why=dict(
                            ja="データを外に出さないことは、どちらにも共通する。",
                            en="In both of them data stay where they are.",
                        ),
                    ),
                },
                source="Kairouz et al., Advances and Open Problems in Federated Learning, Foundations and Trends in Machine Learning 14, 2021 (arXiv:1912.04977), section 1, table 1",
            ),
            "false_about_privacy": dict(
                syllabus="5-(2)-ii",
                ja="連合学習に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about federated learning is **wrong**?",
                right=dict(
                    ja="送られた更新からは、参加者のデータを推測できない",
                    en="From the updates that are sent, nobody can infer a participant's data",
                ),
                wrong={
                    "uneven": dict(
                        ja="参加者ごとに、データの分布や件数が違っていることが多い",
                        en="Participants mostly differ in how their data are distributed",
                        why=dict(
                            ja="正しい。独立同分布でないことが、学習を難しくする。",
                            en="This is right, and makes training harder.",
                        ),
                    ),
                    "drop-out": dict(
                        ja="端末の電源や通信の都合で、途中で抜ける参加者もいる",
                        en="Participants may drop out, as their power or connection fails",
                        why=dict(
                            ja="正しい。そのため、毎回一部の参加者だけを選ぶ。",
                            en="This is right, and one reason to choose some of them for each round.",
                        ),
                    ),
                    "steps": dict(
                        ja="手元での更新の回数を増やすと、通信の回数を減らしうる",
                        en="More updates on each device may save rounds of communication",
                        why=dict(
                            ja="正しい。ただし、増やしすぎると参加者の間で重みが離れる。",
                            en="This is right, though with too many the weights drift apart.",
                        ),
                    ),
                },
                source="McMahan et al., Communication-Efficient Learning, 2017; Zhu, Liu and Han, Deep Leakage from Gradients, 2019; Kairouz et al. 2021",
            ),
        },
    ),
    "instructions": dict(
        stem=dict(
            ja="ある CPU は、幅 256 ビットのベクトル命令をもつ。ある GPU は、32 本のスレッドの組（ワープ）が 1 つの命令を同時に実行する。",
            en="A CPU has vector instructions of 256 bits. In a GPU, 32 threads (a warp) execute one instruction together.",
        ),
        questions={
            "taxonomy": dict(
                syllabus="5-(3)-i",
                ja="（ア）CPU の 1 つのスレッドが、1 命令で複数の FP32 を足す方式と、（イ）GPU が、それぞれのレジスタをもつ多数のスレッドに同じ命令を実行させる方式の名の組はどれか。",
                en="What are these called: (a) one thread of a CPU adds several FP32 numbers by one instruction; (b) a GPU has many threads, each with its own registers, execute the same instruction?",
                right=dict(
                    ja="（ア）SIMD　（イ）SIMT",
                    en="(a) SIMD   (b) SIMT",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）SIMT　（イ）SIMD",
                        en="(a) SIMT   (b) SIMD",
                        why=dict(
                            ja="スレッドごとの状態をもつほうが SIMT である。",
                            en="It is SIMT that has threads with states of their own.",
                        ),
                    ),
                    "mimd": dict(
                        ja="（ア）SIMD　（イ）MIMD",
                        en="(a) SIMD   (b) MIMD",
                        why=dict(
                            ja="MIMD は、マルチコア CPU のように、それぞれが別の命令を実行する方式である。",
                            en="In MIMD each unit executes instructions of its own, like the cores of a CPU.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）SIMT　（イ）MIMD",
                        en="(a) SIMT   (b) MIMD",
                        why=dict(
                            ja="前者は 1 つのスレッドの中のベクトル命令で、後者は命令が共通である。",
                            en="The former is within one thread, and in the latter the instruction is shared.",
                        ),
                    ),
                },
                source="Lindholm, Nickolls, Oberman, Montrym, NVIDIA Tesla: A Unified Graphics and Computing Architecture, IEEE Micro 28(2), 2008 (SIMT); Hennessy, Patterson, Computer Architecture: A Quantitative Approach, 6th edition, 2017, chapter 4",
            ),
            "simd_count": dict(
                syllabus="5-(3)-i",
                ja="この CPU で、長さ 1000 の FP32 のベクトル 2 本の要素ごとの加算に要る、加算のベクトル命令はいくつか。",
                en="How many vector additions does this CPU need to add two FP32 vectors of length 1000 element by element?",
                right="125",
                wrong={
                    "warp": dict(
                        text="32",
                        why=dict(
                            ja="1 命令で 32 個としている。256 ビットに入る FP32 は 8 個である。",
                            en="This takes 32 for each instruction; 256 bits hold 8 FP32 numbers.",
                        ),
                    ),
                    "double": dict(
                        text="250",
                        why=dict(
                            ja="1 要素を 64 ビットとしている。FP32 は 32 ビットである。",
                            en="This takes elements of 64 bits; FP32 has 32.",
                        ),
                    ),
                    "scalar": dict(
                        text="1000",
                        why=dict(
                            ja="1 つずつ足す場合の数である。",
                            en="This is the number for adding one by one.",
                        ),
                    ),
                },
            ),
            "divergence": dict(
                syllabus="5-(3)-i",
                ja="この GPU のワープの 16 本が 10 サイクルの処理へ、残りの 16 本が 30 サイクルの処理へ分岐した。両方が終わるまでに何サイクルかかるか。",
                en="Of a warp of this GPU, 16 threads branch to work of 10 cycles and the other 16 to work of 30. How many cycles pass until both are done?",
                right="40",
                wrong={
                    "shorter": dict(
                        text="10",
                        why=dict(
                            ja="先に終わる側だけを数えている。",
                            en="This counts the side that is done first.",
                        ),
                    ),
                    "mean": dict(
                        text="20",
                        why=dict(
                            ja="平均をとっている。待つ間も時間は過ぎる。",
                            en="This is the mean; time goes on while threads wait.",
                        ),
                    ),
                    "together": dict(
                        text="30",
                        why=dict(
                            ja="両側が同時に進むとしている。",
                            en="This lets both sides go on together.",
                        ),
                    ),
                },
            ),
            "gpgpu": dict(
                syllabus="5-(3)-i",
                ja="（ア）GPU を描画以外の計算に使うことと、（イ）そのために NVIDIA が自社の GPU 向けに提供する開発環境の名の組はどれか。",
                en="What are these called: (a) using a GPU for other things than graphics; (b) the development environment that NVIDIA offers for this on its own GPUs?",
                right=dict(
                    ja="（ア）GPGPU　（イ）CUDA",
                    en="(a) GPGPU   (b) CUDA",
                ),
                wrong={
                    "opencl": dict(
                        ja="（ア）GPGPU　（イ）OpenCL",
                        en="(a) GPGPU   (b) OpenCL",
                        why=dict(
                            ja="OpenCL は、特定の会社の装置に限らない規格である。",
                            en="OpenCL is a standard for devices of any maker.",
                        ),
                    ),
                    "simt": dict(
                        ja="（ア）SIMT　（イ）CUDA",
                        en="(a) SIMT   (b) CUDA",
                        why=dict(
                            ja="SIMT は、多数のスレッドに同じ命令を実行させる方式の名である。",
                            en="SIMT is how many threads execute one instruction.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）SIMT　（イ）OpenCL",
                        en="(a) SIMT   (b) OpenCL",
                        why=dict(
                            ja="前者は命令の実行の方式、後者は会社によらない規格の名である。",
                            en="The former is a way of execution, the latter a standard for any maker.",
                        ),
                    ),
                },
                source="Owens et al., A Survey of General-Purpose Computation on Graphics Hardware, Computer Graphics Forum 26(1), 2007, section 1; Nickolls, Buck, Garland, Skadron, Scalable Parallel Programming with CUDA, ACM Queue 6(2), 2008",
            ),
        },
    ),
    "devices": dict(
        stem=dict(
            ja="装置 D は、FP32 の演算性能が 100 TFLOPS、メモリ帯域が 1 TB/s である。CPU のメモリ帯域は 50 GB/s、CPU と装置 D の間の転送は 12 GB/s とする。FP32 の 1 要素は 4 バイトで、各配列はメモリを 1 回だけ読むか書くとする。",
            en="A device D computes 100 TFLOPS in FP32 and has a memory bandwidth of 1 TB/s. The memory of the CPU has 50 GB/s, and transfers between CPU and D have 12 GB/s. An FP32 element has 4 bytes, and every array is read or written in memory just once.",
        ),
        questions={
            "roofline": dict(
                syllabus="5-(3)-i",
                ja="装置 D のメモリにある FP32 について、長いベクトル 2 本の要素ごとの加算と、4096×4096 の行列 2 つの積の時間を決めるものの組はどれか。",
                en="With FP32 data in the memory of D, what determines the time of adding two long vectors element by element, and of multiplying two matrices of 4096×4096?",
                right=dict(
                    ja="加算は帯域、積は演算",
                    en="Addition bandwidth, product arithmetic",
                ),
                wrong={
                    "arithmetic": dict(
                        ja="加算は演算、積は演算",
                        en="Addition arithmetic, product arithmetic",
                        why=dict(
                            ja="加算は 12 バイトの読み書きに 1 回の演算しかせず、帯域が先に尽きる。",
                            en="Addition computes once for 12 bytes, and bandwidth runs out first.",
                        ),
                    ),
                    "bandwidth": dict(
                        ja="加算は帯域、積は帯域",
                        en="Addition bandwidth, product bandwidth",
                        why=dict(
                            ja="行列積は、読んだ要素を何度も使う。",
                            en="A product of matrices uses every element many times.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="加算は演算、積は帯域",
                        en="Addition arithmetic, product bandwidth",
                        why=dict(
                            ja="1 バイト当たりの演算が多いのは、行列積のほうである。",
                            en="It is the product that computes more for each byte.",
                        ),
                    ),
                },
            ),
            "host_transfer": dict(
                syllabus="5-(3)-i",
                ja="CPU のメモリにある 1 億要素の FP32 ベクトル 2 本を足し、結果も CPU のメモリに置く。CPU で足す場合と、装置 D に送って足し、結果を戻す場合について、正しい組はどれか。転送と計算は重ねない。",
                en="Two FP32 vectors of 100 million elements in the memory of the CPU are added, and the sum is wanted there, too. Compare adding on the CPU with sending them to D, adding and sending back, one after the other.",
                right=dict(
                    ja="CPU が速く、D では転送が時間の大半を占める",
                    en="The CPU is faster; with D most time is transfer",
                ),
                wrong={
                    "device-transfer": dict(
                        ja="D が速く、D では転送が時間の大半を占める",
                        en="D is faster; with D most time is transfer",
                        why=dict(
                            ja="転送だけで 0.1 秒かかり、CPU で足す 0.024 秒より長い。",
                            en="Transfers alone take 0.1 seconds, more than the 0.024 of the CPU.",
                        ),
                    ),
                    "cpu-addition": dict(
                        ja="CPU が速く、D では加算が時間の大半を占める",
                        en="The CPU is faster; with D most time is addition",
                        why=dict(
                            ja="D での加算は 0.0012 秒で、転送の 0.1 秒より短い。",
                            en="Adding takes D 0.0012 seconds, and the transfers 0.1.",
                        ),
                    ),
                    "device-addition": dict(
                        ja="D が速く、D では加算が時間の大半を占める",
                        en="D is faster; with D most time is addition",
                        why=dict(
                            ja="D では 0.1 秒の転送が時間を決め、CPU で足すより遅くなる。",
                            en="With D the transfers of 0.1 seconds decide, and the CPU is faster.",
                        ),
                    ),
                },
            ),
            "tpu_systolic": dict(
                syllabus="5-(3)-i",
                ja="TPU が行列積を高速に計算する、主な仕組みはどれか。",
                en="What is the main means by which a TPU multiplies matrices fast?",
                right=dict(
                    ja="積和の回路を格子状に並べて隣へ値を流す",
                    en="Values flow through a grid of multiply-add units",
                ),
                wrong={
                    "threads": dict(
                        ja="多数のスレッドを切り替えて待ち時間を隠す",
                        en="Many threads take turns, which hides waiting",
                        why=dict(
                            ja="主に GPU が採る仕組みである。",
                            en="That is above all what GPUs do.",
                        ),
                    ),
                    "branches": dict(
                        ja="分岐の行き先を予測して命令を先に実行する",
                        en="Branches are predicted and executed beforehand",
                        why=dict(
                            ja="汎用の CPU が採る仕組みである。",
                            en="That is what general CPUs do.",
                        ),
                    ),
                    "rewired": dict(
                        ja="論理回路をモデルごとに書き換えて使う",
                        en="Logic circuits are rewired for every model",
                        why=dict(
                            ja="FPGA の仕組みで、TPU の回路は固定である。",
                            en="That is an FPGA; the circuits of a TPU are fixed.",
                        ),
                    ),
                },
                source="Jouppi et al., In-Datacenter Performance Analysis of a Tensor Processing Unit, ISCA 2017, section 2 (systolic execution)",
            ),
            "false_about_precision": dict(
                syllabus="5-(3)-i",
                ja="数値の精度と演算装置に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about precision and devices is **wrong**?",
                right=dict(
                    ja="bfloat16 は、FP16 と比べて仮数部のビットが多い",
                    en="bfloat16 has more bits for its significand than FP16",
                ),
                wrong={
                    "exponent": dict(
                        ja="bfloat16 は、FP32 と同じ数のビットを指数部にもつ",
                        en="bfloat16 has as many bits for its exponent as FP32",
                        why=dict(
                            ja="正しい。どちらも 8 ビットで、表せる範囲がほぼ等しい。",
                            en="This is right: both have 8, and nearly the same range.",
                        ),
                    ),
                    "bandwidth": dict(
                        ja="FP16 では、同じ帯域で FP32 の 2 倍の個数を読み出せる",
                        en="FP16 lets the same bandwidth load twice as many numbers",
                        why=dict(
                            ja="正しい。1 個が 2 バイトである。",
                            en="This is right: one takes 2 bytes.",
                        ),
                    ),
                    "master": dict(
                        ja="混合精度の学習では、更新する重みを FP32 でも保つ",
                        en="Mixed precision training also keeps its weights in FP32",
                        why=dict(
                            ja="正しい。小さい更新が、丸めで失われることを防ぐ。",
                            en="This is right: small updates would be lost by rounding.",
                        ),
                    ),
                },
                source="Micikevicius et al., Mixed Precision Training, 2018; Kalamkar et al., A Study of BFLOAT16, 2019",
            ),
        },
    ),
    "virtual": dict(
        stem=dict(
            ja="1 台の Linux の計算機で、5 個のアプリケーションを互いに隔離して動かす。方法は、ホスト型の仮想マシン、ハイパーバイザー型の仮想マシン、Linux コンテナのどれかである。コンテナのために別の仮想マシンを使うことはしない。",
            en="On one Linux computer five applications are to run apart from each other, either in virtual machines of the hosted kind, or in virtual machines on a bare-metal hypervisor, or in Linux containers. No further virtual machine is used for the containers.",
        ),
        questions={
            "kernel_count": dict(
                syllabus="5-(4)-i",
                ja="動いている OS のカーネルの数は、ホスト型の仮想マシン 5 個のときと、コンテナ 5 個のときで、それぞれいくつか。",
                en="How many kernels of an OS are running with five hosted virtual machines, and with five containers?",
                right=dict(
                    ja="仮想マシン 6、コンテナ 1",
                    en="Virtual machines 6, containers 1",
                ),
                wrong={
                    "guest-in-container": dict(
                        ja="仮想マシン 6、コンテナ 5",
                        en="Virtual machines 6, containers 5",
                        why=dict(
                            ja="コンテナはゲスト OS をもたず、ホストのカーネルを共有する。",
                            en="A container has no guest OS and shares the kernel of the host.",
                        ),
                    ),
                    "no-host": dict(
                        ja="仮想マシン 5、コンテナ 1",
                        en="Virtual machines 5, containers 1",
                        why=dict(
                            ja="ホスト型では、ゲスト OS のほかにホスト OS が動く。",
                            en="With the hosted kind a host OS runs besides the guests.",
                        ),
                    ),
                    "both": dict(
                        ja="仮想マシン 5、コンテナ 5",
                        en="Virtual machines 5, containers 5",
                        why=dict(
                            ja="ホスト OS を数えず、コンテナにもゲスト OS があるとしている。",
                            en="This leaves out the host OS and gives containers a guest OS.",
                        ),
                    ),
                },
            ),
            "type1_type2": dict(
                syllabus="5-(4)-i",
                ja="ハイパーバイザー型の仮想化を、ホスト型の仮想化と区別する点はどれか。",
                en="What tells virtualisation on a bare-metal hypervisor from the hosted kind?",
                right=dict(
                    ja="ホスト OS を介さずハードウェアの上で動く",
                    en="It runs on the hardware, without a host OS",
                ),
                wrong={
                    "container": dict(
                        ja="ゲスト OS をもたずカーネルを共有する",
                        en="It has no guest OS and shares one kernel",
                        why=dict(
                            ja="それはコンテナ型の特徴である。",
                            en="That is typical of containers.",
                        ),
                    ),
                    "same-os": dict(
                        ja="ゲスト OS がホスト OS と同じ種類に限られる",
                        en="Guests must be of the same kind as the host",
                        why=dict(
                            ja="どちらの型でも、異なる種類のゲスト OS を動かせる。",
                            en="Guests of other kinds can run on either.",
                        ),
                    ),
                    "application": dict(
                        ja="ホスト OS のアプリケーションとして動く",
                        en="It runs as an application of a host OS",
                        why=dict(
                            ja="それはホスト型の特徴である。",
                            en="That is typical of the hosted kind.",
                        ),
                    ),
                },
                source="Popek, Goldberg, Formal Requirements for Virtualizable Third Generation Architectures, Communications of the ACM 17(7), 1974; Goldberg, Architectural Principles for Virtual Computer Systems, Ph.D. thesis, Harvard University, 1973",
            ),
            "other_kernel": dict(
                syllabus="5-(4)-i",
                ja="この計算機で、Linux と異なるカーネルをもつ OS を、その上のアプリケーションとともに動かせるか。",
                en="Can an OS with another kernel than Linux run on this computer, with an application on it?",
                right=dict(
                    ja="仮想マシンでは動き、コンテナでは動かない",
                    en="Yes in a virtual machine, no in a container",
                ),
                wrong={
                    "both": dict(
                        ja="仮想マシンでは動き、コンテナでも動く",
                        en="Yes in a virtual machine, yes in a container",
                        why=dict(
                            ja="コンテナの中のプロセスは、ホストの Linux カーネルの上で動く。",
                            en="Processes in a container run on the Linux kernel of the host.",
                        ),
                    ),
                    "neither": dict(
                        ja="仮想マシンでは動かず、コンテナでも動かない",
                        en="No in a virtual machine, no in a container",
                        why=dict(
                            ja="仮想マシンは、それぞれのゲスト OS のカーネルを起動する。",
                            en="A virtual machine boots the kernel of its own guest OS.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="仮想マシンでは動かず、コンテナでは動く",
                        en="No in a virtual machine, yes in a container",
                        why=dict(
                            ja="逆である。カーネルを共有するのはコンテナのほうである。",
                            en="The other way round: it is containers that share a kernel.",
                        ),
                    ),
                },
                source="Merkel, Docker: Lightweight Linux Containers for Consistent Development and Deployment, Linux Journal 2014(239)",
            ),
        },
    ),
    "dockerfile": dict(
        stem=dict(
            ja="学習用の環境を、次の Dockerfile から作るイメージで配る。構築は一度済んでおり、結果はキャッシュされている。",
            en="An environment for training is handed out as an image made from this Dockerfile. It has been built once, and the results are cached.",
            code="""
FROM python:3.11-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "train.py"]
""",
        ),
        questions={
            "layer_cache": dict(
                syllabus="5-(4)-i",
                ja="train.py だけを直して構築し直した。キャッシュが使われず、やり直されるのはどの行からか。",
                en="train.py alone is changed and the image built again. From which line on is the cache not used?",
                right="COPY . .",
                wrong={
                    "everything": dict(
                        text="FROM python",
                        why=dict(
                            ja="変わっていない行は、キャッシュの結果が使われる。",
                            en="Lines that have not changed take what is cached.",
                        ),
                    ),
                    "pip": dict(
                        text="RUN pip install",
                        why=dict(
                            ja="requirements.txt は変わらないので、その COPY も pip も、キャッシュの結果で済む。",
                            en="requirements.txt has not changed, and so its COPY and pip take what is cached.",
                        ),
                    ),
                    "command": dict(
                        text="CMD",
                        why=dict(
                            ja="COPY は、写すファイルの内容が変わったことを調べる。",
                            en="COPY looks at whether the files that it copies have changed.",
                        ),
                    ),
                },
            ),
            "run_vs_cmd": dict(
                syllabus="5-(4)-i",
                ja="何も変えずにもう一度構築し、このイメージから引数なしで 3 つのコンテナを起動する。この間に train.py は何回実行されるか。",
                en="Without any change the image is built once more, and three containers are started from it without arguments. How often is train.py executed in all this?",
                right=dict(ja="3 回", en="3 times"),
                wrong={
                    "noted-only": dict(
                        ja="0 回",
                        en="not once",
                        why=dict(
                            ja="CMD が記録した命令は、コンテナの起動時に実行される。",
                            en="What CMD has noted is executed when a container is started.",
                        ),
                    ),
                    "building": dict(
                        ja="1 回",
                        en="once",
                        why=dict(
                            ja="構築時に実行されるのは RUN である。CMD の命令は、起動のたびに実行される。",
                            en="It is RUN that is executed in a build; what CMD says is executed at each start.",
                        ),
                    ),
                    "building-too": dict(
                        ja="4 回",
                        en="4 times",
                        why=dict(
                            ja="起動の 3 回に構築の 1 回を加えている。構築時の CMD は、命令を記録するだけである。",
                            en="This counts the build as well, in which CMD does no more than note a command.",
                        ),
                    ),
                },
                source="Docker documentation, Dockerfile reference (RUN, CMD), 2024",
            ),
            "copy_order": dict(
                syllabus="5-(4)-i",
                ja="requirements.txt だけを写す行を消し、COPY . . を RUN の前に移した。一度構築してから train.py だけを直すと、次の構築はどうなるか。",
                en="The line that copies requirements.txt alone is deleted, and COPY . . is moved in front of RUN. After one build train.py alone is changed. What becomes of the next build?",
                right=dict(
                    ja="pip install もやり直される",
                    en="pip install is executed again",
                ),
                wrong={
                    "cached": dict(
                        ja="pip install はキャッシュで済む",
                        en="pip install is taken from the cache",
                        why=dict(
                            ja="前の行の結果が変わると、後の行はすべてやり直される。",
                            en="Where the result of a line changes, all lines after it are executed again.",
                        ),
                    ),
                    "missing": dict(
                        ja="requirements.txt がなく失敗する",
                        en="It fails without requirements.txt",
                        why=dict(
                            ja="COPY . . が、requirements.txt も写している。",
                            en="COPY . . copies requirements.txt, too.",
                        ),
                    ),
                    "old-file": dict(
                        ja="直した train.py が写されない",
                        en="The changed train.py is not copied",
                        why=dict(
                            ja="COPY は、変わったファイルを写し直す。",
                            en="COPY copies files anew that have changed.",
                        ),
                    ),
                },
            ),
            "false_about_containers": dict(
                syllabus="5-(4)-i",
                ja="コンテナとイメージに関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about containers and images is **wrong**?",
                right=dict(
                    ja="コンテナの中でファイルを直すと、元のイメージも書き換わる",
                    en="A file that is changed in a container changes in its image, too",
                ),
                wrong={
                    "many": dict(
                        ja="1 つのイメージから、同時にいくつものコンテナを起動できる",
                        en="Several containers can be started from one image at the same time",
                        why=dict(
                            ja="正しい。書き込みの層は、コンテナごとに別である。",
                            en="This is right: each has a layer of its own to write to.",
                        ),
                    ),
                    "volume": dict(
                        ja="ボリュームに書いたファイルは、コンテナを消しても残る",
                        en="What is written to a volume is still there without the container",
                        why=dict(
                            ja="正しい。ボリュームは、コンテナの外で管理される。",
                            en="This is right: volumes are kept outside of containers.",
                        ),
                    ),
                    "layers": dict(
                        ja="イメージは層を重ねたもので、同じ層は共有される",
                        en="Images are made of layers, and those that are alike are shared",
                        why=dict(
                            ja="正しい。取得や保存の量が減る。",
                            en="This is right, and saves downloads and room.",
                        ),
                    ),
                },
                source="Docker documentation, storage drivers and volumes, 2024",
            ),
        },
    ),
    "gpu-set-up": dict(
        stem=dict(
            ja="NVIDIA の GPU をもつ Linux の計算機で、TensorFlow による学習の環境を整える。この教材の採点に GPU が使えるかどうかは、grade doctor が、使えないときの理由とともに表示する。",
            en="A Linux computer with an NVIDIA GPU is set up for training with TensorFlow. Whether the grader of this course can use the GPU is said by `grade doctor`, with the reason where it cannot.",
        ),
        questions={
            "gpu_container": dict(
                syllabus="5-(4)-i",
                ja="学習をコンテナの中で行う。コンテナ用の道具（NVIDIA Container Toolkit）のほかに、イメージではなくホストの側に入れておく必要があるものはどれか。",
                en="Training runs in a container. Besides the NVIDIA Container Toolkit, what has to be installed on the host and not in the image?",
                right=dict(
                    ja="GPU のデバイスドライバ",
                    en="The driver of the GPU",
                ),
                wrong={
                    "toolkit": dict(
                        ja="CUDA のツールキット",
                        en="The CUDA toolkit",
                        why=dict(
                            ja="必要な CUDA のライブラリは、イメージに入れておける。",
                            en="The CUDA libraries that are needed can be in the image.",
                        ),
                    ),
                    "tensorflow": dict(
                        ja="TensorFlow の GPU 版",
                        en="TensorFlow with GPU",
                        why=dict(
                            ja="学習のライブラリは、版をそろえてイメージに入れる。",
                            en="The library for training goes into the image, with versions that fit.",
                        ),
                    ),
                    "cudnn": dict(
                        ja="cuDNN のライブラリ",
                        en="The cuDNN library",
                        why=dict(
                            ja="CUDA のライブラリとともに、イメージに入れておける。",
                            en="It can be in the image, along with the CUDA libraries.",
                        ),
                    ),
                },
                source="NVIDIA, NVIDIA Container Toolkit, README (getting started), version 1.14, 2023",
            ),
            "gpu_seen": dict(
                syllabus="5-(4)-i",
                ja='コンテナを使わない環境で、nvidia-smi は GPU の名と使用量を表示するが、tf.config.list_physical_devices("GPU") は空のリストを返す。まず疑うべき原因はどれか。',
                en='Without a container, nvidia-smi shows name and load of the GPU, but tf.config.list_physical_devices("GPU") returns an empty list. What cause is to be suspected first?',
                right=dict(
                    ja="版の合う CUDA のライブラリが見つからない",
                    en="CUDA libraries of a fitting version are missing",
                ),
                wrong={
                    "driver": dict(
                        ja="GPU のデバイスドライバが入っていない",
                        en="The driver of the GPU is not installed",
                        why=dict(
                            ja="nvidia-smi は、ドライバを通じて GPU の状態を得ている。",
                            en="nvidia-smi gets what it shows through the driver.",
                        ),
                    ),
                    "hardware": dict(
                        ja="GPU が計算機に取り付けられていない",
                        en="The GPU is not plugged into the computer",
                        why=dict(
                            ja="取り付けられていなければ、nvidia-smi にも現れない。",
                            en="Otherwise nvidia-smi would not show it either.",
                        ),
                    ),
                    "model": dict(
                        ja="モデルが GPU のメモリに収まらない",
                        en="The model does not fit into its memory",
                        why=dict(
                            ja="リストは、モデルを作る前の装置の一覧である。",
                            en="The list is one of devices, before there is any model.",
                        ),
                    ),
                },
                source="TensorFlow documentation, Install TensorFlow with pip, 2024 (NVIDIA driver, tensorflow[and-cuda], verification); NVIDIA System Management Interface documentation, 2024",
            ),
            "gpus_flag": dict(
                syllabus="5-(4)-i",
                ja="ホストにはドライバと NVIDIA Container Toolkit が、イメージには版の合う CUDA と TensorFlow が入っている。それでもコンテナの中で GPU が見えない。まず確かめることはどれか。",
                en="The host has the driver and the NVIDIA Container Toolkit, the image has CUDA and TensorFlow of versions that fit. Still the GPU cannot be seen within the container. What is to be checked first?",
                right=dict(
                    ja="起動の命令に --gpus を付けたか",
                    en="Whether it was started with --gpus",
                ),
                wrong={
                    "host-toolkit": dict(
                        ja="ホストに CUDA も入れたか",
                        en="Whether the host has CUDA, too",
                        why=dict(
                            ja="ホストには、CUDA のツールキットは要らない。",
                            en="The host needs no CUDA toolkit.",
                        ),
                    ),
                    "host-tensorflow": dict(
                        ja="ホストに TensorFlow も入れたか",
                        en="Whether the host has TensorFlow",
                        why=dict(
                            ja="コンテナの中の TensorFlow が使われる。",
                            en="It is the TensorFlow in the container that is used.",
                        ),
                    ),
                    "image-kernel": dict(
                        ja="イメージにカーネルを入れたか",
                        en="Whether the image has a kernel",
                        why=dict(
                            ja="コンテナは、ホストのカーネルの上で動く。",
                            en="A container runs on the kernel of the host.",
                        ),
                    ),
                },
                source="Docker documentation, Resource constraints (Access an NVIDIA GPU), 2024",
            ),
        },
    ),
}


def _processed(seconds):
    """Images in `seconds`: waiting for the slowest each time, and not waiting."""
    times = (1.0, 1.0, 1.0, 2.0)
    together = int(seconds / max(times)) * len(times)
    apart = sum(int(seconds / time) for time in times)
    return 32 * together / seconds, 32 * apart / seconds


def sync_async_throughput():
    found = _processed(1000)
    choices = {
        "right": (64, 112),
        "mean-time": (102.4, 112),
        "all-fast": (64, 128),
        "both": (102.4, 128),
    }
    return {name: found == pair for name, pair in choices.items()}


def async_unstable():
    """Four workers on w² / 2 with their clocks: how old gradients are, when updates are made, and where w goes."""
    times, rate = (1.0, 1.0, 1.0, 2.0), 1.2
    w, updates = 1.0, []
    held = [(w, 0)] * 4
    ready = list(times)
    ages, largest = [], 0.0
    while len(ages) < 100:
        worker = min(range(4), key=ready.__getitem__)
        then, version = held[worker]
        ages.append(len(updates) - version)
        w -= rate * then
        largest = max(largest, abs(w))
        updates.append(ready[worker])
        held[worker] = w, len(updates)
        ready[worker] += times[worker]
    fresh = 1.0
    for _ in range(40):
        fresh -= rate * fresh
    return {
        "right": max(ages) > 0 and largest > 1e3 and abs(fresh) < 1e-3,
        "waiting": updates[0] >= max(times),
        "structures": len({type(copy) for copy, _ in held}) > 1,
        "averaged": len(updates) < len(ages),
    }


def linear_scaling():
    """Where gradients hardly change, one step of 4 · 64 images has to go as far as the eight of 32 that it replaces."""
    import numpy as np

    gradients = np.random.default_rng(0).normal(1, 1, size=(8, 32))
    eight_steps = sum(0.1 * of_batch.mean() for of_batch in gradients)
    rates = {"right": 0.8, "workers-alone": 0.4, "own-batch-alone": 0.2, "root": 0.28}
    return {
        name: bool(np.isclose(rate * gradients.mean(), eight_steps)) for name, rate in rates.items()
    }


def memory_per_worker():
    parts = [20 / 4] * 4
    found = sum(parts), max(parts)
    choices = {"right": (20, 5), "both-divided": (5, 5), "neither": (20, 20), "exchanged": (5, 20)}
    return {name: found == pair for name, pair in choices.items()}


def large_model_gain():
    """Products that a worker computes, and outputs that are gathered."""
    import numpy as np

    def costs(n):
        part = np.array_split(np.zeros((n, n), np.int8), 4, axis=1)[0]
        return part.size, n

    (small, few), (large, many) = costs(100), costs(4000)
    return {
        "right": large / small > many / few > 1,
        "turned": 1 < large / small < many / few,
        "together": large / small == many / few,
        "fewer": many < few,
    }


def split_comm():
    import numpy as np

    rng = np.random.default_rng(0)
    x, kernel = rng.normal(size=(3, 8)), rng.normal(size=(8, 12))
    whole = x @ kernel
    columns = [x @ part for part in np.split(kernel, 4, axis=1)]
    rows = [a @ b for a, b in zip(np.split(x, 4, axis=1), np.split(kernel, 4), strict=True)]

    def made(parts, how):
        result = sum(parts) if how == "sum" else np.concatenate(parts, axis=1)
        return result.shape == whole.shape and np.allclose(result, whole)

    choices = {
        "right": ("concatenate", "sum"),
        "exchanged": ("sum", "concatenate"),
        "concatenate": ("concatenate", "concatenate"),
        "sum": ("sum", "sum"),
    }
    return {name: made(columns, a) and made(rows, b) for name, (a, b) in choices.items()}


def local_optima():
    import numpy as np

    w = np.linspace(-1, 5, 6001)
    losses = w**2, 3 * (w - 4) ** 2
    averaged = np.mean([w[np.argmin(loss)] for loss in losses])
    found = averaged, w[np.argmin(sum(losses))]
    choices = {"right": (2, 3), "equal-3": (3, 3), "equal-2": (2, 2), "exchanged": (3, 2)}
    return {name: np.allclose(found, pair, atol=1e-3) for name, pair in choices.items()}


def simd_count():
    import numpy as np

    lanes = 256 // np.finfo(np.float32).bits
    found = len(range(0, 1000, lanes))
    choices = {"right": 125, "warp": 32, "double": 250, "scalar": 1000}
    return {name: found == number for name, number in choices.items()}


def divergence():
    """Cycle by cycle: a side begins when no thread of the other is at work."""
    left = [10] * 16 + [30] * 16
    cycles = 0
    for side in (range(16), range(16, 32)):
        while any(left[thread] for thread in side):
            for thread in side:
                left[thread] -= 1
            cycles += 1
    choices = {"right": 40, "shorter": 10, "mean": 20, "together": 30}
    return {name: cycles == number for name, number in choices.items()}


def _bound(operations, read_and_written):
    """What takes longer on the device D."""
    return "arithmetic" if operations / 100e12 > 4 * read_and_written / 1e12 else "bandwidth"


def roofline():
    n, long = 4096, 10**9
    found = _bound(long, 3 * long), _bound(2 * n**3, 3 * n**2)
    choices = {
        "right": ("bandwidth", "arithmetic"),
        "arithmetic": ("arithmetic", "arithmetic"),
        "bandwidth": ("bandwidth", "bandwidth"),
        "exchanged": ("arithmetic", "bandwidth"),
    }
    return {name: found == pair for name, pair in choices.items()}


def host_transfer():
    moved = 3 * 4 * 10**8  # two vectors there, one back; the same is read and written
    on_cpu, transfer, addition = moved / 50e9, moved / 12e9, moved / 1e12
    cpu, mostly_transfer = on_cpu < transfer + addition, transfer > addition
    return {
        "right": cpu and mostly_transfer,
        "device-transfer": not cpu and mostly_transfer,
        "cpu-addition": cpu and not mostly_transfer,
        "device-addition": not cpu and not mostly_transfer,
    }


def kernel_count():
    """The kernel on which each application runs, and that of the host."""
    applications = range(5)
    machines = {"host", *(f"guest {number}" for number in applications)}
    containers = {"host", *("host" for _ in applications)}
    found = len(machines), len(containers)
    choices = {
        "right": (6, 1),
        "guest-in-container": (6, 5),
        "no-host": (5, 1),
        "both": (5, 5),
    }
    return {name: found == pair for name, pair in choices.items()}


def _executed_again(lines):
    """The lines that a build executes after train.py has changed, by Docker's rule: a line is taken from the cache where it, the
    files it copies and all lines before it are the same.
    """
    import hashlib

    def keys(files):
        key, found = "", []
        for line in lines:
            words = line.split()
            copied = ""
            if words[0] == "COPY":
                wanted = files if words[1] == "." else {words[1]: files[words[1]]}
                copied = repr(sorted(wanted.items()))
            key = hashlib.sha256((key + line + copied).encode()).hexdigest()
            found.append(key)
        return found

    before = {"requirements.txt": "tensorflow", "train.py": "epochs = 1"}
    cached = set(keys(before))
    now = keys({**before, "train.py": "epochs = 2"})
    return [line for line, key in zip(lines, now, strict=True) if key not in cached]


def _lines():
    return (
        "FROM python:3.11-slim",
        "WORKDIR /app",
        "COPY requirements.txt .",
        "RUN pip install -r requirements.txt",
        "COPY . .",
        'CMD ["python", "train.py"]',
    )


def layer_cache():
    first = _executed_again(_lines())[0]
    choices = {
        "right": "COPY . .",
        "everything": "FROM python",
        "pip": "RUN pip install",
        "command": "CMD",
    }
    return {name: first.startswith(line) for name, line in choices.items()}


def copy_order():
    start, work, _, pip, copy, command = _lines()
    again = _executed_again((start, work, copy, pip, command))
    return {
        "right": pip in again,
        "cached": pip not in again,
        "missing": copy not in (start, work, copy, pip)[:3],
        "old-file": copy not in again,
    }
