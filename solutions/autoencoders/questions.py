"""オートエンコーダと VAE の知識問題"""

SETS = {
    "plain": dict(
        stem=dict(
            ja="784 次元の画像 x を h 次元の符号に変え、そこから x̂ を復元するオートエンコーダを、x と x̂ の二乗誤差だけで訓練する。エンコーダもデコーダも全結合 1 層ずつである。",
            en="An autoencoder turns a picture x of 784 dimensions into a code of h dimensions and restores x̂ from it. It is trained with nothing but the squared error between x and x̂. Encoder and decoder are one dense layer each.",
        ),
        questions={
            "learning_kind": dict(
                syllabus="4-(6)-ii",
                ja="この訓練に必要なデータはどれか。",
                en="Which data does this training need?",
                right=dict(
                    ja="入力の画像だけ",
                    en="The input pictures",
                ),
                wrong={
                    "labels": dict(
                        ja="画像と分類ラベル",
                        en="Pictures and labels",
                        why=dict(
                            ja="ラベルは、損失のどこにも現れない。",
                            en="Labels appear nowhere in the loss.",
                        ),
                    ),
                    "codes": dict(
                        ja="画像と正しい符号",
                        en="Pictures and codes",
                        why=dict(
                            ja="符号は訓練で決まり、教師として与えるものではない。",
                            en="Codes come out of the training; nobody gives them.",
                        ),
                    ),
                    "pairs": dict(
                        ja="画像と対の別画像",
                        en="Pairs of pictures",
                        why=dict(
                            ja="それは画像から画像への変換である。ここでの目標は、入力そのものである。",
                            en="That would be a translation between pictures; here the target is the input itself.",
                        ),
                    ),
                },
                source="Hinton, Salakhutdinov, Reducing the Dimensionality of Data with Neural Networks, Science 313, 2006, pp. 504–507",
            ),
            "overcomplete": dict(
                syllabus="4-(6)-ii",
                ja="h = 1000 とし、活性化関数も正則化も用いない。起こりうることはどれか。",
                en="With h = 1000, without activations and without regularisation, what can happen?",
                right=dict(
                    ja="写すだけで誤差が 0 になり、有用な符号が得られない",
                    en="Copying makes the error 0, and the code is of no use",
                ),
                wrong={
                    "never-zero": dict(
                        ja="入力より次元が大きいので、誤差を 0 にできない",
                        en="The error cannot be 0, as the code is too large",
                        why=dict(
                            ja="恒等写像を表せるので、誤差は 0 にできる。",
                            en="The identity can be represented, and so the error can be 0.",
                        ),
                    ),
                    "sparse": dict(
                        ja="余る 216 個が必ず 0 になり、疎な符号が得られる",
                        en="The 216 to spare become 0, and the code is sparse",
                        why=dict(
                            ja="符号を 0 にする項が損失にない。",
                            en="Nothing in the loss makes a code 0.",
                        ),
                    ),
                    "finer": dict(
                        ja="主成分分析で得られるより、細かい特徴が得られる",
                        en="The code has finer features than PCA could find",
                        why=dict(
                            ja="線形な層だけでは、784 次元の恒等写像を超えるものは表せない。",
                            en="Linear layers alone represent nothing beyond the identity in 784 dimensions.",
                        ),
                    ),
                },
            ),
            "tied": dict(
                syllabus="4-(6)-ii",
                ja="h = 32 で、両層ともバイアスがある。デコーダの重みをエンコーダの重みの転置と共有すると、パラメータ数は 50,992 から何個になるか。",
                en="With h = 32 and biases in both layers, the decoder shares its weights with the encoder, transposed. To what does the number of parameters fall from 50,992?",
                right="25,904",
                wrong={
                    "weights-alone": dict(
                        text="25,088",
                        why=dict(
                            ja="重みだけの数である。バイアスを数えていない。",
                            en="That is the weights alone; biases are not counted.",
                        ),
                    ),
                    "encoder-biases": dict(
                        text="25,120",
                        why=dict(
                            ja="デコーダのバイアスを数えていない。",
                            en="The biases of the decoder are not counted.",
                        ),
                    ),
                    "halved": dict(
                        text="25,496",
                        why=dict(
                            ja="全体を半分にしている。バイアスは共有されない。",
                            en="That is half of all; biases are not shared.",
                        ),
                    ),
                },
            ),
            "sampling_gap": dict(
                syllabus="4-(6)-ii",
                ja="このデコーダに、N(0, I) から引いた符号を入れても、自然な画像が得られるとは限らない。理由はどれか。",
                en="The decoder, given a code drawn from N(0, I), need not put out a natural picture. Why?",
                right=dict(
                    ja="符号がどう広がるかを、損失が定めていないから",
                    en="The loss does not say how codes are to be spread",
                ),
                wrong={
                    "deterministic": dict(
                        ja="同じ符号からは、いつも同じ画像が出てくるから",
                        en="The same code is always turned into one picture",
                        why=dict(
                            ja="VAE のデコーダも、符号から 1 つの出力を決める関数である。",
                            en="The decoder of a VAE is a function of the code as well.",
                        ),
                    ),
                    "short": dict(
                        ja="符号の次元が小さく、画像を表しきれないから",
                        en="A code so short cannot represent whole pictures",
                        why=dict(
                            ja="符号が短くても、訓練した画像はおよそ復元できる。",
                            en="However short the codes are, the pictures trained on are restored fairly well.",
                        ),
                    ),
                    "negative": dict(
                        ja="負の値を含む符号は、層に入れられないから",
                        en="A dense layer does not take codes less than 0",
                        why=dict(
                            ja="全結合層は、どの実数も受け取れる。",
                            en="A dense layer takes any real number.",
                        ),
                    ),
                },
                source="Kingma, Welling, Auto-Encoding Variational Bayes, ICLR 2014, section 2.3 (the KL term as a regulariser)",
            ),
        },
    ),
    "denoising": dict(
        stem=dict(
            ja="雑音除去オートエンコーダ（DAE）を考える。1 次元の例として、雑音のないデータを x ~ N(0, 1)、それと独立な雑音 n（平均 0、分散 0.25）を加えた値を x̃ = x + n とし、復元を x̂ = w · x̃ とする。",
            en="Take a denoising autoencoder (DAE), in one dimension: clean data x ~ N(0, 1), independent noise n of mean 0 and variance 0.25, x̃ = x + n, and the restoration x̂ = w · x̃.",
        ),
        questions={
            "dae_best_w": dict(
                syllabus="4-(6)-ii",
                ja="x̂ と x との二乗誤差の期待値を最小にする w はどれか。",
                en="Which w minimises the expected squared error between x̂ and x?",
                right="0.80",
                wrong={
                    "deviation": dict(
                        text="0.50",
                        why=dict(
                            ja="雑音の標準偏差を、そのまま係数にしている。",
                            en="That is the standard deviation of the noise.",
                        ),
                    ),
                    "copied": dict(
                        text="1.00",
                        why=dict(
                            ja="入力を写すだけでは、雑音の分散が誤差に残る。",
                            en="Copying the input leaves the variance of the noise in the error.",
                        ),
                    ),
                    "enlarged": dict(
                        text="1.25",
                        why=dict(
                            ja="1 より大きくすると、雑音も大きくなる。",
                            en="With more than 1 the noise grows as well.",
                        ),
                    ),
                },
            ),
            "dae_noisy_target": dict(
                syllabus="4-(6)-ii",
                ja="目標を x ではなく、入力と同じ x̃ に変える。期待値を最小にする w と、雑音の扱いの組はどれか。",
                en="The target is changed from x to x̃, which is the input. Which w is best now, and what becomes of the noise?",
                right=dict(
                    ja="w = 1 で、雑音をそのまま写す",
                    en="w = 1, and the noise is copied",
                ),
                wrong={
                    "removed": dict(
                        ja="w = 1 で、雑音をいくらか弱める",
                        en="w = 1, and the noise is weakened",
                        why=dict(
                            ja="係数が 1 なら、雑音の大きさも変わらない。",
                            en="With a factor of 1 the noise keeps its size.",
                        ),
                    ),
                    "smaller-copied": dict(
                        ja="w < 1 で、雑音をそのまま写す",
                        en="w < 1, and the noise is copied",
                        why=dict(
                            ja="目標が x̃ なら、写すだけで誤差が 0 になる。",
                            en="Where x̃ is the target, copying makes the error 0.",
                        ),
                    ),
                    "smaller-removed": dict(
                        ja="w < 1 で、雑音をいくらか弱める",
                        en="w < 1, and the noise is weakened",
                        why=dict(
                            ja="これは、目標が x のときの答えである。",
                            en="That is the answer where the target is x.",
                        ),
                    ),
                },
            ),
            "dae_use": dict(
                syllabus="4-(6)-ii",
                ja="DAE を訓練する目的として、提案した論文に合うものはどれか。",
                en="Why train a DAE, according to those who proposed it?",
                right=dict(
                    ja="入力の一部が壊れても変わりにくい特徴を得る",
                    en="To find features that hardly change with damage",
                ),
                wrong={
                    "variety": dict(
                        ja="出力に乱数を加え、生成する画像の種類を増やす",
                        en="To vary the pictures it makes by random outputs",
                        why=dict(
                            ja="壊すのは訓練のときの入力で、出力ではない。",
                            en="It is the inputs of the training that are damaged, not outputs.",
                        ),
                    ),
                    "cheaper": dict(
                        ja="符号の長さを変えずに、必要な計算の量を減らす",
                        en="To need less computing with codes of one length",
                        why=dict(
                            ja="入力を壊しても、計算の量は減らない。",
                            en="Damaged inputs do not make less computing.",
                        ),
                    ),
                    "classes": dict(
                        ja="どの種類の壊れ方であるかを、画像ごとに分類する",
                        en="To tell of each picture which damage it suffered",
                        why=dict(
                            ja="分類の出力はなく、目標は壊れる前の入力である。",
                            en="It does not classify: the target is the input before the damage.",
                        ),
                    ),
                },
                source="Vincent, Larochelle, Bengio, Manzagol, Extracting and Composing Robust Features with Denoising Autoencoders, ICML 2008, section 2",
            ),
        },
    ),
    "latent": dict(
        stem=dict(
            ja="VAE では、エンコーダが画像ごとに、潜在変数 z の分布 q(z|x) = N(μ, diag(σ²)) の μ と log σ² を出力し、z = μ + σ ⊙ ε（ε ~ N(0, I)）をデコーダに渡す。事前分布は p(z) = N(0, I) である。",
            en="The encoder of a VAE puts out, for each picture, μ and log σ² of q(z|x) = N(μ, diag(σ²)), the distribution of the latent variable z, and the decoder gets z = μ + σ ⊙ ε with ε ~ N(0, I). The prior is p(z) = N(0, I).",
        ),
        questions={
            "reparam_grad": dict(
                syllabus="4-(6)-ii",
                ja="ある次元で σ = 0.3、引いた値が ε = −0.5 であった。この次元の ∂z/∂μ と ∂z/∂σ を、この順に並べたものはどれか。",
                en="In some dimension σ = 0.3, and ε = −0.5 was drawn. What are ∂z/∂μ and ∂z/∂σ there, in this order?",
                right="1, −0.5",
                wrong={
                    "deviation": dict(
                        text="1, 0.3",
                        why=dict(
                            ja="σ の値そのものである。z は σ の 1 次式で、その係数が微分になる。",
                            en="That is σ itself; z is linear in σ, and its factor is the derivative.",
                        ),
                    ),
                    "mean-constant": dict(
                        text="0, −0.5",
                        why=dict(
                            ja="μ は、z に係数 1 で入っている。",
                            en="μ enters z with the factor 1.",
                        ),
                    ),
                    "cut": dict(
                        text="0, 0",
                        why=dict(
                            ja="z を N(μ, σ²) から直接引いた場合の考え方である。乱数は ε に移されている。",
                            en="So one thinks of z drawn from N(μ, σ²) directly; what is random is in ε.",
                        ),
                    ),
                },
            ),
            "encoder_width": dict(
                syllabus="4-(6)-ii",
                ja="潜在変数が 20 次元のとき、エンコーダは 1 枚の画像について何個の値を出力するか。",
                en="The latent variable has 20 dimensions. How many values does the encoder put out for one picture?",
                right="40",
                wrong={
                    "means": dict(
                        text="20",
                        why=dict(
                            ja="μ だけを数えている。",
                            en="Only μ is counted.",
                        ),
                    ),
                    "noise": dict(
                        text="60",
                        why=dict(
                            ja="ε もエンコーダの出力と考えている。ε は、別に引く乱数である。",
                            en="This counts ε as well, which is drawn apart.",
                        ),
                    ),
                    "covariance": dict(
                        text="420",
                        why=dict(
                            ja="分散を 20×20 の行列と考えている。ここでは対角成分だけである。",
                            en="This takes variances for a matrix of 20×20; here there is its diagonal alone.",
                        ),
                    ),
                },
            ),
            "kl_dims": dict(
                syllabus="4-(6)-ii",
                ja="ある画像で、潜在変数の 3 つの次元は、A: μ = 2, σ = 1、B: μ = 0, σ = 0.5、C: μ = 0, σ = 1 であった。C の μ と σ は、どの画像を入れても変わらない。C について正しいものはどれか。",
                en="For some picture three dimensions of z have A: μ = 2, σ = 1; B: μ = 0, σ = 0.5; C: μ = 0, σ = 1. μ and σ of C are the same for every picture. What is true of C?",
                right=dict(
                    ja="KL は 0 で、画像の情報を運ばない",
                    en="Its KL is 0, and it tells nothing of pictures",
                ),
                wrong={
                    "zero-and-telling": dict(
                        ja="KL は 0 で、画像の情報を運ぶ",
                        en="Its KL is 0, and it tells pictures apart",
                        why=dict(
                            ja="どの画像でも同じ分布なら、z から画像を区別できない。",
                            en="With one distribution for all, z does not tell pictures apart.",
                        ),
                    ),
                    "largest-and-silent": dict(
                        ja="KL は 3 つの中で最大で、画像の情報を運ばない",
                        en="Its KL is the largest, and it tells nothing of pictures",
                        why=dict(
                            ja="事前分布と一致するので、KL は最小である。",
                            en="It agrees with the prior, so that its KL is the least.",
                        ),
                    ),
                    "largest-and-telling": dict(
                        ja="KL は 3 つの中で最大で、画像の情報を運ぶ",
                        en="Its KL is the largest, and it tells pictures apart",
                        why=dict(
                            ja="KL が最大なのは A で、C は画像によって変わらない。",
                            en="It is A whose KL is the largest, and C does not change with pictures.",
                        ),
                    ),
                },
            ),
            "false_about_vae": dict(
                syllabus="4-(6)-ii",
                ja="VAE に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about the VAE is **wrong**?",
                right=dict(
                    ja="再パラメータ化によって、z は乱数によらない値になる",
                    en="By reparameterisation, z becomes a value without any randomness",
                ),
                wrong={
                    "bound": dict(
                        ja="学習では、対数尤度の下限を大きくしていく",
                        en="Training makes a lower bound of the log-likelihood larger",
                        why=dict(
                            ja="正しい。復元の項から KL の項を引いた量である。",
                            en="This is right: the reconstruction term less the KL term.",
                        ),
                    ),
                    "prior": dict(
                        ja="生成では、z を事前分布から引いてデコーダに渡す",
                        en="New samples come from a z of the prior, given to the decoder",
                        why=dict(
                            ja="正しい。エンコーダは使わない。",
                            en="This is right: the encoder is not used.",
                        ),
                    ),
                    "posterior": dict(
                        ja="KL の項は、q(z|x) を事前分布に近づける働きをする",
                        en="Its KL term draws q(z|x) towards the prior distribution of z",
                        why=dict(
                            ja="正しい。そのため、事前分布から引いた z で生成できる。",
                            en="This is right, and is why a z of the prior can be decoded.",
                        ),
                    ),
                },
                source="Kingma and Welling, Auto-Encoding Variational Bayes, 2014, sections 2.2 to 2.4",
            ),
        },
    ),
    "bound": dict(
        stem=dict(
            ja="対数尤度 log p(x) を、潜在変数 z の近似分布 q(z|x) を用いた変分下限（ELBO）で抑える。2 値の z の例で、p(z=0) = p(z=1) = 0.5、ある x について p(x|z=0) = 0.8、p(x|z=1) = 0.2 とする。対数は自然対数で、ln 0.5 = −0.693、ln 0.8 = −0.223、ln 0.2 = −1.609 である。",
            en="The log-likelihood log p(x) is bounded from one side by the evidence lower bound (ELBO), with an approximation q(z|x) of the latent variable's distribution. In an example z has two values with p(z=0) = p(z=1) = 0.5, and for some x p(x|z=0) = 0.8 and p(x|z=1) = 0.2. Logarithms are natural: ln 0.5 = −0.693, ln 0.8 = −0.223, ln 0.2 = −1.609.",
        ),
        questions={
            "elbo_values": dict(
                syllabus="4-(6)-ii",
                ja="q = (0.5, 0.5) のときと q = (0.8, 0.2) のときの変分下限を、この順に並べたものはどれか。",
                en="What is the ELBO for q = (0.5, 0.5) and for q = (0.8, 0.2), in this order?",
                right="−0.916, −0.693",
                wrong={
                    "exchanged": dict(
                        text="−0.693, −0.916",
                        why=dict(
                            ja="逆である。変分下限は、q が事後分布に一致するとき、最大になる。",
                            en="The other way round: the bound is greatest where q is the posterior.",
                        ),
                    ),
                    "no-kl": dict(
                        text="−0.916, −0.500",
                        why=dict(
                            ja="後の値が再構成の項だけで、KL の 0.193 を引いていない。",
                            en="The second is the reconstruction alone; the KL of 0.193 is not subtracted.",
                        ),
                    ),
                    "both-tight": dict(
                        text="−0.693, −0.693",
                        why=dict(
                            ja="下限は q によって変わる。log p(x) に等しくなるのは、一方だけである。",
                            en="The bound depends on q, and equals log p(x) for one of them alone.",
                        ),
                    ),
                },
            ),
            "elbo_gap": dict(
                syllabus="4-(6)-ii",
                ja="log p(x) から変分下限を引いた差を表すものはどれか。",
                en="What is the difference, log p(x) less the ELBO?",
                right="KL(q(z|x) ‖ p(z|x))",
                wrong={
                    "prior": dict(
                        text="KL(q(z|x) ‖ p(z))",
                        why=dict(
                            ja="これは、下限の中の正則化の項である。",
                            en="That is the regularising term inside of the bound.",
                        ),
                    ),
                    "reconstruction": dict(
                        text="E_q[−log p(x|z)]",
                        why=dict(
                            ja="これは再構成の項で、符号を変えたものである。",
                            en="That is the term of the reconstruction, with its sign changed.",
                        ),
                    ),
                    "entropy": dict(
                        text="E_q[−log q(z|x)]",
                        why=dict(
                            ja="これは q のエントロピーである。",
                            en="That is the entropy of q.",
                        ),
                    ),
                },
            ),
            "wrong_line": dict(
                syllabus="4-(6)-ii",
                ja="次の導出で、誤っている行はどれか。(1) log p(x) = log Σ_z q(z|x) · p(x,z) / q(z|x)　(2) ≧ E_q[log (p(x,z) / q(z|x))]　(3) = E_q[log p(x|z)] + E_q[log (p(z) / q(z|x))]　(4) = E_q[log p(x|z)] + KL(q(z|x) ‖ p(z))",
                en="Which line of this derivation is wrong? (1) log p(x) = log Σ_z q(z|x) · p(x,z) / q(z|x); (2) ≥ E_q[log (p(x,z) / q(z|x))]; (3) = E_q[log p(x|z)] + E_q[log (p(z) / q(z|x))]; (4) = E_q[log p(x|z)] + KL(q(z|x) ‖ p(z))",
                right="(4)",
                wrong={
                    "first": dict(
                        text="(1)",
                        why=dict(
                            ja="同じものを掛けて割っただけで、値は変わらない。",
                            en="Something is multiplied and divided by; the value stays.",
                        ),
                    ),
                    "second": dict(
                        text="(2)",
                        why=dict(
                            ja="log は上に凸なので、イェンセンの不等式が成り立つ。",
                            en="The logarithm is concave, and Jensen's inequality holds.",
                        ),
                    ),
                    "third": dict(
                        text="(3)",
                        why=dict(
                            ja="p(x,z) を p(x|z) p(z) に分けただけである。",
                            en="p(x,z) is merely written as p(x|z) p(z).",
                        ),
                    ),
                },
            ),
            "beta_extreme": dict(
                syllabus="4-(6)-ii",
                ja="連続な例として、x ~ N(0, 1)、q(z|x) = N(ax, s²)、p(z) = N(0, 1) とし、復元を x̂ = z に固定する。損失「復元の二乗誤差 + β · KL(q ‖ p)」で a と s を決めるとき、（ア）β を 0 に近づけたときと、（イ）β を非常に大きくしたときの結果の組はどれか。",
                en="Take z continuous, x ~ N(0, 1), q(z|x) = N(ax, s²), p(z) = N(0, 1), and x̂ = z fixed. The loss, the squared error + β · KL(q ‖ p), decides a and s. What comes of (a) β near 0, and of (b) a very large β?",
                right=dict(
                    ja="（ア）s² が 0 に近づく　（イ）q が p に近づく",
                    en="(a) s² comes near 0   (b) q comes near p",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）q が p に近づく　（イ）s² が 0 に近づく",
                        en="(a) q comes near p   (b) s² comes near 0",
                        why=dict(
                            ja="逆である。KL の項を強めるほど、事前分布に寄る。",
                            en="The other way round: the stronger the KL term, the nearer the prior.",
                        ),
                    ),
                    "both-sharp": dict(
                        ja="（ア）s² が 0 に近づく　（イ）s² が 0 に近づく",
                        en="(a) s² comes near 0   (b) s² comes near 0",
                        why=dict(
                            ja="分散が 0 に近づくと KL が限りなく大きくなるので、β が大きいときは起こらない。",
                            en="As the variance goes to 0 the KL grows without bound, which a large β does not allow.",
                        ),
                    ),
                    "both-prior": dict(
                        ja="（ア）q が p に近づく　（イ）q が p に近づく",
                        en="(a) q comes near p   (b) q comes near p",
                        why=dict(
                            ja="β が 0 に近いと、復元の邪魔になる乱数を減らすだけになる。",
                            en="With β near 0 all that counts is that noise disturbs the restoration.",
                        ),
                    ),
                },
            ),
        },
    ),
    "uses": dict(
        stem=dict(
            ja="VAE の考え方は、画像の生成だけでなく、対話の生成（VHRED）にも使われた。画像の復元の誤差には、二乗誤差を用いるものとする。",
            en="The idea of a VAE was used not only to make pictures but also for dialogues (VHRED). Take squared errors as the error of a restored picture.",
        ),
        questions={
            "vae_blank": dict(
                syllabus="4-(6)-ii",
                ja="VAE は、オートエンコーダの潜在変数に何を導入したものか。",
                en="What does a VAE bring into the latent variable of an autoencoder?",
                right=dict(
                    ja="確率分布",
                    en="A distribution",
                ),
                wrong={
                    "labels": dict(
                        ja="教師ラベル",
                        en="Class labels",
                        why=dict(
                            ja="ラベルで条件づけるのは、条件付き VAE である。",
                            en="It is the conditional VAE that depends on labels.",
                        ),
                    ),
                    "norm": dict(
                        ja="L1 ノルム",
                        en="An L1 norm",
                        why=dict(
                            ja="それは、疎な符号を得るためのペナルティである。",
                            en="That is the penalty that makes codes sparse.",
                        ),
                    ),
                    "codebook": dict(
                        ja="量子化の表",
                        en="A codebook",
                        why=dict(
                            ja="それは、離散的な符号を使う VQ-VAE である。",
                            en="That is VQ-VAE, whose codes are discrete.",
                        ),
                    ),
                },
                source="Kingma, Welling, Auto-Encoding Variational Bayes, ICLR 2014, sections 2 and 3",
            ),
            "vae_blur": dict(
                syllabus="4-(6)-ii",
                ja="同じ z に、ある画素が 0 の画像と 1 の画像が半々で対応する。二乗誤差を最小にするデコーダの出力と、その像の組はどれか。",
                en="One z stands for two pictures alike often, in which a pixel is 0 and 1. Which output of the decoder minimises the squared error, and how does the picture look?",
                right=dict(
                    ja="0.5 になり、ぼやけた像になる",
                    en="It is 0.5, and the picture is blurred",
                ),
                wrong={
                    "random": dict(
                        ja="0 か 1 になり、鮮明な像になる",
                        en="It is 0 or 1, and the picture is sharp",
                        why=dict(
                            ja="どちらに決めても、誤差の期待値は 0.5 になる。",
                            en="Whichever it is, the expected error is 0.5.",
                        ),
                    ),
                    "light": dict(
                        ja="1 になり、明るい像に偏る",
                        en="It is 1, and the picture is too light",
                        why=dict(
                            ja="1 に固定すると、誤差の期待値は 0.5 である。",
                            en="With 1, the expected error is 0.5.",
                        ),
                    ),
                    "dark": dict(
                        ja="0 になり、暗い像に偏る",
                        en="It is 0, and the picture is too dark",
                        why=dict(
                            ja="0 に固定すると、誤差の期待値は 0.5 である。",
                            en="With 0, the expected error is 0.5.",
                        ),
                    ),
                },
            ),
            "vhred": dict(
                syllabus="4-(6)-ii",
                ja="seq2seq、HRED、VHRED のうち、VHRED の応答の作り方はどれか。",
                en="Of seq2seq, HRED and VHRED, how does VHRED make an answer?",
                right=dict(
                    ja="会話の文脈と、引いた潜在変数から作る",
                    en="From the context and a latent variable drawn",
                ),
                wrong={
                    "one-utterance": dict(
                        ja="直前の発話を 1 つだけ見て、そこから作る",
                        en="From the last utterance alone, one to one",
                        why=dict(
                            ja="それは、一問一答の seq2seq である。",
                            en="That is seq2seq, with one answer to one question.",
                        ),
                    ),
                    "context-alone": dict(
                        ja="会話の文脈だけから、決まったものを作る",
                        en="From the context alone, and always the same",
                        why=dict(
                            ja="それは HRED で、短く無難な応答に偏りやすい。",
                            en="That is HRED, which tends to short and safe answers.",
                        ),
                    ),
                    "retrieval": dict(
                        ja="過去の応答を集め、近いものを選び出す",
                        en="By picking the nearest of answers kept before",
                        why=dict(
                            ja="それは検索型の対話で、生成ではない。",
                            en="That retrieves an answer and does not generate one.",
                        ),
                    ),
                },
                source="Serban, Sordoni, Lowe, Charlin, Pineau, Courville, Bengio, A Hierarchical Latent Variable Encoder-Decoder Model for Generating Dialogues, AAAI 2017, section on VHRED",
            ),
            "generation_path": dict(
                syllabus="4-(6)-ii",
                ja="訓練を終えた VAE で、新しい画像を作る手順はどれか。",
                en="How does one make a new picture with a trained VAE?",
                right=dict(
                    ja="p(z) から引いた z を、デコーダに通す",
                    en="Draw z from p(z), and pass it through the decoder",
                ),
                wrong={
                    "noisy-picture": dict(
                        ja="訓練画像に雑音を加え、エンコーダに通す",
                        en="Add noise to a picture; pass it through the encoder",
                        why=dict(
                            ja="エンコーダの出力は分布のパラメータで、画像ではない。",
                            en="The encoder puts out parameters of a distribution, no picture.",
                        ),
                    ),
                    "encoder": dict(
                        ja="p(z) から引いた z を、エンコーダに通す",
                        en="Draw z from p(z), and pass it through the encoder",
                        why=dict(
                            ja="エンコーダの入力は画像である。",
                            en="What the encoder takes is a picture.",
                        ),
                    ),
                    "restored": dict(
                        ja="訓練画像を、エンコーダとデコーダに通す",
                        en="Pass a picture through the encoder and the decoder",
                        why=dict(
                            ja="それは復元で、元の画像に似たものができる。",
                            en="That restores a picture, and is like the one put in.",
                        ),
                    ),
                },
                source="Kingma, Welling, Auto-Encoding Variational Bayes, ICLR 2014, section 2.1 (the generative process)",
            ),
        },
    ),
}


def overcomplete():
    """7 dimensions and a code of 10, with two pairs of weights that restore everything."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(20, 7))
    copying = np.eye(7, 10)
    mixed = np.concatenate([np.eye(7), rng.normal(size=(7, 3))], axis=1)
    pairs = [(copying, copying.T), (mixed, np.linalg.pinv(mixed))]
    errors = [np.abs(x @ encoder @ decoder - x).max() for encoder, decoder in pairs]
    exact = max(errors) < 1e-12
    spare = np.abs(x @ mixed)[:, 7:].max()
    maps = [encoder @ decoder for encoder, decoder in pairs]
    return {
        "right": exact and np.allclose(x @ copying, np.pad(x, ((0, 0), (0, 3)))),
        "never-zero": not exact,
        "sparse": exact and spare < 1e-12,
        "finer": not all(np.allclose(both, np.eye(7)) for both in maps),
    }


def tied():
    """The weights of Keras's layers, of which the second kernel is the first transposed."""
    import keras

    encoder, decoder = keras.layers.Dense(32), keras.layers.Dense(784)
    encoder.build((None, 784))
    decoder.build((None, 32))
    assert encoder.count_params() + decoder.count_params() == 50992
    kernel, *biases = encoder.kernel.shape, 32, 784
    count = kernel[0] * kernel[1] + sum(biases)
    assert count == encoder.count_params() + decoder.bias.shape[0]
    claims = {"right": 25904, "weights-alone": 25088, "encoder-biases": 25120, "halved": 25496}
    return {name: claim == count for name, claim in claims.items()}


def dae_best_w():
    """The expected error (w − 1)² + 0.25 w² on a grid."""
    import numpy as np

    w = np.arange(0, 201) / 100
    best = w[np.argmin((w - 1) ** 2 + 0.25 * w**2)]
    claims = {"right": 0.8, "deviation": 0.5, "copied": 1.0, "enlarged": 1.25}
    return {name: bool(claim == best) for name, claim in claims.items()}


def dae_noisy_target():
    """The expected error 1.25 (w − 1)² on a grid; what is left of the noise is w of it."""
    import numpy as np

    w = np.arange(0, 201) / 100
    best = w[np.argmin(1.25 * (w - 1) ** 2)]
    copied = best == 1
    claims = {
        "right": (1.0, True),
        "removed": (1.0, False),
        "smaller-copied": (0.8, True),
        "smaller-removed": (0.8, False),
    }
    return {name: bool(claim == (best, copied)) for name, claim in claims.items()}


def reparam_grad():
    """A tape."""
    import numpy as np
    import tensorflow as tf

    mean, deviation = tf.Variable(1.7), tf.Variable(0.3)
    with tf.GradientTape() as tape:
        z = mean + deviation * -0.5
    gradients = [float(g) for g in tape.gradient(z, [mean, deviation])]
    claims = {"right": (1, -0.5), "deviation": (1, 0.3), "mean-constant": (0, -0.5), "cut": (0, 0)}
    return {name: bool(np.allclose(claim, gradients)) for name, claim in claims.items()}


def encoder_width():
    """A mean and a variance for each of 20 independent dimensions."""
    import numpy as np

    width = np.zeros(20).size + np.diag(np.eye(20)).size
    claims = {"right": 40, "means": 20, "noise": 60, "covariance": 420}
    return {name: claim == width for name, claim in claims.items()}


def kl_dims():
    """KL divergences, and whether μ and σ of C change with the picture."""
    import numpy as np

    mean, deviation = np.array([2.0, 0, 0]), np.array([1, 0.5, 1])
    kl = (mean**2 + deviation**2 - 1 - 2 * np.log(deviation)) / 2
    zero, largest = bool(np.isclose(kl[2], 0)), bool(kl[2] == kl.max())
    of_pictures = {(0.0, 1.0) for picture in range(100)}  # C's μ and σ
    telling = len(of_pictures) > 1
    return {
        "right": zero and not telling,
        "zero-and-telling": zero and telling,
        "largest-and-silent": largest and not telling,
        "largest-and-telling": largest and telling,
    }


def _bound(q):
    """ELBO, reconstruction, and the KL divergences from the prior and from the posterior."""
    import numpy as np

    q, likelihood, prior = np.array(q), np.array([0.8, 0.2]), np.array([0.5, 0.5])
    posterior = likelihood * prior / np.sum(likelihood * prior)
    reconstruction = np.sum(q * np.log(likelihood))
    from_prior = np.sum(q * np.log(q / prior))
    from_posterior = np.sum(q * np.log(q / posterior))
    return reconstruction - from_prior, reconstruction, from_prior, from_posterior


def elbo_values():
    """Both bounds."""
    import numpy as np

    values = [_bound(q)[0] for q in ((0.5, 0.5), (0.8, 0.2))]
    claims = {
        "right": (-0.916, -0.693),
        "exchanged": (-0.693, -0.916),
        "no-kl": (-0.916, -0.5),
        "both-tight": (-0.693, -0.693),
    }
    return {name: bool(np.allclose(claim, values, atol=1e-3)) for name, claim in claims.items()}


def elbo_gap():
    """The difference for three distributions q, and what is claimed to be it."""
    import numpy as np

    names = ("right", "prior", "reconstruction", "entropy")
    equal = dict.fromkeys(names, True)
    for q in ((0.5, 0.5), (0.8, 0.2), (0.3, 0.7)):
        bound, reconstruction, from_prior, from_posterior = _bound(q)
        entropy = -np.sum(np.array(q) * np.log(q))
        gap = np.log(0.5 * 0.8 + 0.5 * 0.2) - bound
        claims = (from_posterior, from_prior, -reconstruction, entropy)
        for name, claim in zip(names, claims, strict=True):
            equal[name] &= bool(np.isclose(gap, claim))
    return equal


def wrong_line():
    """The values of all four lines for a q that is not the posterior: which step does not hold."""
    import numpy as np

    q, likelihood, prior = np.array([0.7, 0.3]), np.array([0.8, 0.2]), np.array([0.5, 0.5])
    joint = likelihood * prior
    evidence = np.log(np.sum(joint))
    first = np.log(np.sum(q * joint / q))
    second = np.sum(q * np.log(joint / q))
    third = np.sum(q * np.log(likelihood)) + np.sum(q * np.log(prior / q))
    fourth = np.sum(q * np.log(likelihood)) + np.sum(q * np.log(q / prior))
    return {
        "first": not bool(np.isclose(evidence, first)),
        "second": not bool(first >= second),
        "third": not bool(np.isclose(second, third)),
        "right": not bool(np.isclose(third, fourth)),
    }


def beta_extreme():
    """The expected loss (1 − a)² + s² + β (a² + s² − 1 − ln s²) / 2 on a grid of a and s²."""
    import numpy as np

    a, variance = np.meshgrid(np.arange(0, 101) / 100, np.arange(1, 121) / 100)

    def best(beta):
        loss = (1 - a) ** 2 + variance + beta * (a**2 + variance - 1 - np.log(variance)) / 2
        at = np.argmin(loss)
        return a.flat[at], variance.flat[at]

    def near_prior(pair):
        return bool(pair[0] < 0.05 and abs(pair[1] - 1) < 0.05)

    small, large = best(1e-3), best(1e3)
    assert np.allclose(best(0.5), (0.8, 0.2))
    sharp = [bool(pair[1] < 0.05) for pair in (small, large)]
    prior = [near_prior(pair) for pair in (small, large)]
    return {
        "right": sharp[0] and prior[1],
        "exchanged": prior[0] and sharp[1],
        "both-sharp": all(sharp),
        "both-prior": all(prior),
    }


def vae_blur():
    """The expected error of every output on a grid."""
    import numpy as np

    outputs = np.arange(0, 101) / 100
    best = outputs[np.argmin(((outputs - 0) ** 2 + (outputs - 1) ** 2) / 2)]
    claims = {"right": {0.5}, "random": {0.0, 1.0}, "light": {1.0}, "dark": {0.0}}
    return {name: best in claim for name, claim in claims.items()}
