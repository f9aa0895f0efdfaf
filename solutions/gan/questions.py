"""GAN の知識問題"""

SETS = {
    "objective": dict(
        stem=dict(
            ja="GAN では、生成器 G が乱数 z から偽のデータを作り、識別器 D が、入力が本物である確率を出す。目的関数は V(D, G) で、D は V を大きく、G は小さくする。本物の分布を p_data、G が作る分布を p_g とし、対数は自然対数とする。",
            en="In a GAN the generator G makes fake data out of noise z, and the discriminator D says how probable it is that its input is real. The objective is V(D, G): D makes it large, G makes it small. Let p_data be the distribution of the real data and p_g that of what G makes; logarithms are natural.",
            shared="""
    V(D, G) = E_x[log D(x)] + E_z[log(1 − D(G(z)))]
""",
        ),
        questions={
            "optimal_d": dict(
                syllabus="4-(6)-iii",
                ja="ある点 x で p_data(x) = 0.3、p_g(x) = 0.1 である。G を固定したとき、この点での最適な D(x) はいくらか。",
                en="At some point x, p_data(x) = 0.3 and p_g(x) = 0.1. With G fixed, what is the best D(x) at this point?",
                right="0.75",
                wrong={
                    "fake-share": dict(
                        text="0.25",
                        why=dict(
                            ja="これは、その点が偽物である確率である。",
                            en="That is the probability that the point is a fake.",
                        ),
                    ),
                    "density": dict(
                        text="0.30",
                        why=dict(
                            ja="本物の密度そのままでは、偽物の密度との比が入らない。",
                            en="The density of the real data alone says nothing of that of the fakes.",
                        ),
                    ),
                    "equilibrium": dict(
                        text="0.50",
                        why=dict(
                            ja="p_g が p_data に一致したときの値である。",
                            en="That is the value where p_g equals p_data.",
                        ),
                    ),
                },
            ),
            "equilibrium": dict(
                syllabus="4-(6)-iii",
                ja="p_g = p_data となり、D もそれに対して最適であるとき、V の値はいくらか。",
                en="What is the value of V where p_g = p_data, and D is the best there is for that?",
                right="−1.386",
                wrong={
                    "one-term": dict(
                        text="−0.693",
                        why=dict(
                            ja="V の 2 つの項の一方しか数えていない。",
                            en="This counts only one of the two terms of V.",
                        ),
                    ),
                    "divergence": dict(
                        text="0.693",
                        why=dict(
                            ja="分布が重ならないときの JS ダイバージェンスである。V は正にならない。",
                            en="That is the Jensen-Shannon divergence of distributions that do not overlap; V is never positive.",
                        ),
                    ),
                    "told-apart": dict(
                        text="0",
                        why=dict(
                            ja="D が本物と偽物を完全に見分けたときに近づく値である。",
                            en="This is what V approaches when D tells real from fake perfectly.",
                        ),
                    ),
                },
            ),
            "saturate": dict(
                syllabus="4-(6)-iii",
                ja="学習の初めに D が偽物を容易に見抜き、偽物についての D のロジット（シグモイドに通す前の値）が a = −5 であった。G の損失を（ア）log(1 − D)、（イ）−log D としたとき、a で微分した値の大きさの組合せはどれか。σ(−5) = 0.0067 とする。",
                en="At the beginning D finds the fakes out with ease: for a fake its logit, before the sigmoid, is a = −5. Let the loss of G be (a) log(1 − D) or (b) −log D. How large are their derivatives by a? Let σ(−5) = 0.0067.",
                right=dict(
                    ja="（ア）0.0067　（イ）0.9933",
                    en="(a) 0.0067   (b) 0.9933",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）0.9933　（イ）0.0067",
                        en="(a) 0.9933   (b) 0.0067",
                        why=dict(
                            ja="逆である。D が 0 に近い所で平らなのは log(1 − D) のほうである。",
                            en="The other way round: where D is near 0, it is log(1 − D) that is flat.",
                        ),
                    ),
                    "both-vanish": dict(
                        ja="（ア）0.0067　（イ）0.0067",
                        en="(a) 0.0067   (b) 0.0067",
                        why=dict(
                            ja="−log D は、D が 0 に近いほど急になる。",
                            en="The nearer D is to 0, the steeper is −log D.",
                        ),
                    ),
                    "both-stay": dict(
                        ja="（ア）0.9933　（イ）0.9933",
                        en="(a) 0.9933   (b) 0.9933",
                        why=dict(
                            ja="小さくする向きは同じでも、傾きの大きさは違う。",
                            en="They lead the same way, but their slopes differ.",
                        ),
                    ),
                },
            ),
            "g_learns_from": dict(
                syllabus="4-(6)-iii",
                ja="V を用いた G の更新で、重みを動かす向きは何によって決まるか。",
                en="G is updated by means of V. What decides which way its weights move?",
                right=dict(
                    ja="偽物についての D の出力を、偽物の値で微分したもの",
                    en="The derivative of D's output for fakes, by the fakes",
                ),
                wrong={
                    "pixels": dict(
                        ja="本物のデータと偽物との、要素ごとの値の差",
                        en="The difference of real data and fakes, element by element",
                        why=dict(
                            ja="本物との差は V のどこにも現れない。G は本物を直接見ない。",
                            en="V contains no such difference: G never sees real data.",
                        ),
                    ),
                    "real-part": dict(
                        ja="本物についての D の出力を、D の重みで微分したもの",
                        en="The derivative of D's output for real data, by D's weights",
                        why=dict(
                            ja="本物についての項は G の重みを含まず、G には何も伝えない。",
                            en="The term of the real data contains no weight of G, and tells it nothing.",
                        ),
                    ),
                    "weights-of-d": dict(
                        ja="D の重みを、G の重みの初期値として写したもの",
                        en="The weights of D, copied to G before it is updated",
                        why=dict(
                            ja="重みは写されない。G は D を通して勾配を受け取る。",
                            en="No weights are copied: what G gets is a gradient that comes through D.",
                        ),
                    ),
                },
            ),
        },
    ),
    "wasserstein": dict(
        stem=dict(
            ja="平面上に円く並んだ 8 個の山からなるデータで、GAN を学習した。G の出力は、どの z を与えても 8 個のうち 2 個の山の近くばかりに集まった。そこで、識別器を Wasserstein GAN（WGAN）の批評器に替えることを検討する。",
            en="A GAN was trained with data in the plane that come from 8 bumps arranged in a circle. Whatever z is given, the outputs of G lie near 2 of the 8 bumps. One considers replacing the discriminator by the critic of a Wasserstein GAN (WGAN).",
        ),
        questions={
            "collapse_name": dict(
                syllabus="4-(6)-iii",
                ja="G に起きているこの現象の呼び名はどれか。",
                en="What is this called that has happened to G?",
                right=dict(
                    ja="モード崩壊",
                    en="Mode collapse",
                ),
                wrong={
                    "vanishing": dict(
                        ja="勾配消失",
                        en="Vanishing gradients",
                        why=dict(
                            ja="勾配が小さくなって学習が進まないことであり、出力の偏りを指す語ではない。",
                            en="That means that gradients get too small to learn from, not that outputs lack variety.",
                        ),
                    ),
                    "overfitting": dict(
                        ja="過学習",
                        en="Overfitting",
                        why=dict(
                            ja="訓練データに当てはまりすぎることである。ここでは、訓練データにある 6 個の山を出せていない。",
                            en="That means fitting the training data too well; here 6 of their bumps never come out.",
                        ),
                    ),
                    "posterior": dict(
                        ja="事後崩壊",
                        en="Posterior collapse",
                        why=dict(
                            ja="VAE で、q(z|x) が事前分布に一致して z が使われなくなることである。",
                            en="That happens to a VAE when q(z|x) becomes the prior and z is no longer used.",
                        ),
                    ),
                },
                source="I. Goodfellow, NIPS 2016 Tutorial: Generative Adversarial Networks, arXiv:1701.00160, 2016, §5.1.1",
            ),
            "js_vs_w": dict(
                syllabus="4-(6)-iii",
                ja="本物が点 0 に、偽物が点 θ に集中する 1 次元の例で、θ を 3 から 1 に近づけた。（ア）JS ダイバージェンス（自然対数）と（イ）Wasserstein 距離の変化の組合せはどれか。",
                en="In one dimension all real data are at 0 and all fakes at θ, which moves from 3 to 1. What becomes of (a) the Jensen-Shannon divergence (natural logarithm) and (b) the Wasserstein distance?",
                right=dict(
                    ja="（ア）0.693 のまま　（イ）3 から 1 へ",
                    en="(a) stays at 0.693   (b) goes from 3 to 1",
                ),
                wrong={
                    "both-move": dict(
                        ja="（ア）0.693 から 0.231 へ　（イ）3 から 1 へ",
                        en="(a) goes from 0.693 to 0.231   (b) goes from 3 to 1",
                        why=dict(
                            ja="台が重ならない限り、JS ダイバージェンスは距離によらない。",
                            en="As long as there is no overlap, the Jensen-Shannon divergence does not depend on the distance.",
                        ),
                    ),
                    "both-stay": dict(
                        ja="（ア）0.693 のまま　（イ）3 のまま",
                        en="(a) stays at 0.693   (b) stays at 3",
                        why=dict(
                            ja="Wasserstein 距離は、質量を運ぶ距離である。近づけば小さくなる。",
                            en="The Wasserstein distance is how far mass is carried: it shrinks as they get nearer.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）0.693 から 0.231 へ　（イ）3 のまま",
                        en="(a) goes from 0.693 to 0.231   (b) stays at 3",
                        why=dict(
                            ja="逆である。距離とともに変わるのは Wasserstein 距離である。",
                            en="The other way round: it is the Wasserstein distance that changes with the distance.",
                        ),
                    ),
                },
            ),
            "wgan_critic": dict(
                syllabus="4-(6)-iii",
                ja="2017 年に提案された WGAN で、批評器の出力は（ア）であり、1-Lipschitz に近い関数にとどめるために（イ）。組合せはどれか。",
                en="In the original WGAN of 2017 the output of the critic is (a), and to keep it near a 1-Lipschitz function, (b). Which pair is right?",
                right=dict(
                    ja="（ア）活性化なしの実数　（イ）重みを一定の範囲に切り詰める",
                    en="(a) a real number without activation   (b) weights are clipped to a range",
                ),
                wrong={
                    "sigmoid": dict(
                        ja="（ア）シグモイドによる確率　（イ）重みを一定の範囲に切り詰める",
                        en="(a) a probability from a sigmoid   (b) weights are clipped to a range",
                        why=dict(
                            ja="得点の差を使うので、確率にはしない。",
                            en="Differences of scores are used, and these are no probabilities.",
                        ),
                    ),
                    "penalty": dict(
                        ja="（ア）活性化なしの実数　（イ）入力に関する勾配のノルムを 1 に近づける項を足す",
                        en="(a) a real number without activation   (b) a term draws the norm of its gradient by the input to 1",
                        why=dict(
                            ja="勾配にペナルティを課すのは、後に出た WGAN-GP である。",
                            en="The penalty on gradients came later, with WGAN-GP.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）シグモイドによる確率　（イ）入力に関する勾配のノルムを 1 に近づける項を足す",
                        en="(a) a probability from a sigmoid   (b) a term draws the norm of its gradient by the input to 1",
                        why=dict(
                            ja="シグモイドは用いず、勾配にペナルティを課すのは後の WGAN-GP である。",
                            en="There is no sigmoid, and the penalty on gradients came later, with WGAN-GP.",
                        ),
                    ),
                },
                source="M. Arjovsky, S. Chintala, L. Bottou, Wasserstein Generative Adversarial Networks, ICML 2017, §3, Algorithm 1",
            ),
            "critic_steps": dict(
                syllabus="4-(6)-iii",
                ja="WGAN では、G を 1 回更新する間に、批評器を何回も更新する。批評器を十分に学習させるとどうなるか。本物が 0、偽物が 3 に集中する 1 次元の例で考えよ。",
                en="In a WGAN the critic is updated several times for each update of G. What comes of training it thoroughly? Think of one dimension, with all real data at 0 and all fakes at 3.",
                right=dict(
                    ja="得点の差が Wasserstein 距離に近づき、G に伝わる勾配も保たれる",
                    en="The difference of scores approaches the Wasserstein distance, and G keeps its gradient",
                ),
                wrong={
                    "vanishes": dict(
                        ja="得点の差が Wasserstein 距離に近づくが、G に伝わる勾配は消える",
                        en="The difference of scores approaches the Wasserstein distance, but G loses its gradient",
                        why=dict(
                            ja="勾配が消えるのは、シグモイドと log を用いる通常の GAN の識別器を学習させすぎたときである。",
                            en="It is in an ordinary GAN, with its sigmoid and log, that a discriminator trained too well leaves no gradient.",
                        ),
                    ),
                    "slope-bound": dict(
                        ja="得点の差が傾きの上限に近づき、G に伝わる勾配は保たれる",
                        en="The difference of scores approaches the bound of the slope, and G keeps its gradient",
                        why=dict(
                            ja="傾きの上限は 1 である。2 点は 3 離れているので、得点の差は 3 まで開く。",
                            en="The slope is bounded by 1; the points are 3 apart, and the scores come to differ by 3.",
                        ),
                    ),
                    "slope-bound-vanishes": dict(
                        ja="得点の差が傾きの上限に近づき、G に伝わる勾配は消える",
                        en="The difference of scores approaches the bound of the slope, and G loses its gradient",
                        why=dict(
                            ja="得点の差は 3 に近づき、偽物の位置での傾きは −1 のまま残る。",
                            en="The difference approaches 3, and the slope at the fakes stays −1.",
                        ),
                    ),
                },
            ),
        },
    ),
    "dcgan": dict(
        stem=dict(
            ja="DCGAN で 64×64×3 の画像を作る。G は 100 次元の乱数から 4×4×1024 の特徴マップを作り、ストライド 2 の転置畳み込みを重ねて拡大し、最後の層の活性化関数に tanh を使う。",
            en="A DCGAN makes images of 64×64×3. G makes maps of 4×4×1024 out of 100 random numbers and enlarges them by transposed convolutions with stride 2, one after another; the activation of the last layer is tanh.",
        ),
        questions={
            "dcgan_activation": dict(
                syllabus="4-(6)-iii",
                ja="DCGAN の指針で、入出力の層を除いて用いる活性化関数の組合せはどれか。",
                en="Which activations do the guidelines of DCGAN give to the layers between first and last?",
                right=dict(
                    ja="G は ReLU、D は LeakyReLU",
                    en="ReLU in G, LeakyReLU in D",
                ),
                wrong={
                    "exchanged": dict(
                        ja="G は LeakyReLU、D は ReLU",
                        en="LeakyReLU in G, ReLU in D",
                        why=dict(
                            ja="逆である。負の側にも傾きを残すのは識別器である。",
                            en="The other way round: it is the discriminator that keeps a slope on the negative side.",
                        ),
                    ),
                    "relu": dict(
                        ja="G は ReLU、D も ReLU",
                        en="ReLU in G, ReLU in D, too",
                        why=dict(
                            ja="識別器では、負の側にも傾きを残す。",
                            en="The discriminator keeps a slope on the negative side.",
                        ),
                    ),
                    "leaky": dict(
                        ja="G は LeakyReLU、D も LeakyReLU",
                        en="LeakyReLU in G, in D, too",
                        why=dict(
                            ja="生成器では、出力層を除いて ReLU を用いる。",
                            en="The generator has ReLU everywhere but at its end.",
                        ),
                    ),
                },
                source="A. Radford, L. Metz, S. Chintala, Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks, ICLR 2016, §3",
            ),
            "dcgan_sampling": dict(
                syllabus="4-(6)-iii",
                ja="D で解像度を下げる方法についての、DCGAN の指針はどれか。",
                en="How do the guidelines of DCGAN say that D should lower the resolution?",
                right=dict(
                    ja="ストライド付きの畳み込みで下げる",
                    en="By convolutions with a stride",
                ),
                wrong={
                    "max-pooling": dict(
                        ja="畳み込みの後の最大プーリングで下げる",
                        en="By max pooling after convolutions",
                        why=dict(
                            ja="プーリングを、縮め方も学習できる層に置き換えるのが指針である。",
                            en="They replace pooling by a layer that learns how to shrink.",
                        ),
                    ),
                    "average-pooling": dict(
                        ja="畳み込みの後の平均プーリングで下げる",
                        en="By average pooling after convolutions",
                        why=dict(
                            ja="平均でも、プーリングは使わない。",
                            en="There is no pooling, not by averages either.",
                        ),
                    ),
                    "interpolation": dict(
                        ja="双線形補間による縮小で下げる",
                        en="By bilinear interpolation",
                        why=dict(
                            ja="補間には学習する重みがない。",
                            en="Interpolation has no weights to learn.",
                        ),
                    ),
                },
                source="A. Radford, L. Metz, S. Chintala, Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks, ICLR 2016, §3",
            ),
            "convt_layers": dict(
                syllabus="4-(6)-iii",
                ja="4×4 の特徴マップから 64×64 の画像にするには、縦横を 2 倍にする転置畳み込みが何層必要か。",
                en="How many transposed convolutions that double height and width lead from maps of 4×4 to images of 64×64?",
                right="4",
                wrong={
                    "without-last": dict(
                        text="3",
                        why=dict(
                            ja="画像を出す最後の層も、縦横を 2 倍にする。",
                            en="The last layer, which gives the image, doubles them, too.",
                        ),
                    ),
                    "from-two": dict(
                        text="5",
                        why=dict(
                            ja="2×2 から始めるときの数である。",
                            en="That is how many it takes from 2×2.",
                        ),
                    ),
                    "ratio": dict(
                        text="16",
                        why=dict(
                            ja="一辺の比であり、2 倍にする回数ではない。",
                            en="That is the ratio of the sides, not how many times they double.",
                        ),
                    ),
                },
            ),
            "tanh_scaling": dict(
                syllabus="4-(6)-iii",
                ja="0〜255 の画素値を、G の出力の範囲に合わせて線形に変換する。画素値 204 はいくつになるか。",
                en="Pixels from 0 to 255 are mapped linearly to the range of G's outputs. What does a pixel of 204 become?",
                right="0.60",
                wrong={
                    "not-doubled": dict(
                        text="0.30",
                        why=dict(
                            ja="204/255 から 0.5 を引いただけで、範囲の幅が 1 しかない。",
                            en="This is 204/255 less 0.5: its range is only 1 wide.",
                        ),
                    ),
                    "tanh-applied": dict(
                        text="0.66",
                        why=dict(
                            ja="線形な変換ではなく、204/255 を tanh に通している。",
                            en="This is tanh of 204/255, and not linear.",
                        ),
                    ),
                    "unit-range": dict(
                        text="0.80",
                        why=dict(
                            ja="0〜1 に変換した値である。tanh の範囲は −1〜1 である。",
                            en="That maps to the range from 0 to 1; that of tanh is from −1 to 1.",
                        ),
                    ),
                },
            ),
            "latent_walk": dict(
                syllabus="4-(6)-iii",
                ja="学習後に、2 つの z を結ぶ線上の点を順に G へ入れると、画像が少しずつ自然に変わった。原論文は、この観察から何が言えるとしたか。",
                en="After training, points on the line from one z to another were given to G in turn, and images changed gradually and naturally. What did the paper conclude from that?",
                right=dict(
                    ja="訓練画像を丸暗記しただけではない",
                    en="Memorisation does not explain it",
                ),
                wrong={
                    "invertible": dict(
                        ja="z と画像は一対一に対応している",
                        en="Each image comes from a single z",
                        why=dict(
                            ja="滑らかに変わっても、異なる z が同じ画像になることはある。",
                            en="However smooth it is, two z may give the same image.",
                        ),
                    ),
                    "optimal": dict(
                        ja="識別器の学習は収束している",
                        en="The discriminator has converged",
                        why=dict(
                            ja="見ているのは G の出力だけで、D のことは分からない。",
                            en="This looks at outputs of G, and says nothing of D.",
                        ),
                    ),
                    "complete": dict(
                        ja="どの種類の訓練画像も作り出せる",
                        en="Every kind of training image is made",
                        why=dict(
                            ja="線上が滑らかでも、線上に現れない種類の画像はありうる。",
                            en="A smooth line does not mean that every kind of image lies on some line.",
                        ),
                    ),
                },
                source="A. Radford, L. Metz, S. Chintala, Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks, ICLR 2016, §6.1",
            ),
        },
    ),
    "translation": dict(
        stem=dict(
            ja="条件や画像を入力に加えた GAN を比べる。条件付き GAN（CGAN）は、乱数 z のほかにラベル y を用いる。CycleGAN は、領域 X の画像 x を領域 Y の画像に変える G と、逆向きの F をもつ。pix2pix は、画像から画像への変換を 1 つの生成器で学習する。",
            en="Compare GANs that get a condition or an image. A conditional GAN (CGAN) uses a label y besides the noise z. CycleGAN has G, which turns images x of domain X into images of domain Y, and F for the way back. pix2pix learns a translation from image to image with one generator.",
        ),
        questions={
            "cgan_no_y_in_d": dict(
                syllabus="4-(6)-iii",
                ja="CGAN で、y を G には与えるが、D には与えないとどうなるか。",
                en="What if, in a CGAN, G is told y, but D is not?",
                right=dict(
                    ja="y に合わない画像を出しても、G の損失は増えない",
                    en="Images that do not fit y do not raise the loss of G",
                ),
                wrong={
                    "classifier": dict(
                        ja="D が、y を画像から当てる分類器になる",
                        en="D becomes a classifier that finds y from the image",
                        why=dict(
                            ja="D の目標は本物か偽物かだけで、y を当てることは損失に現れない。",
                            en="D has to tell real from fake; finding y is no part of its loss.",
                        ),
                    ),
                    "no-noise": dict(
                        ja="z を使わず、y だけから画像を作ると G の損失が減る",
                        en="The loss of G falls if it uses y alone and no z",
                        why=dict(
                            ja="クラスごとに 1 種類の画像しか出さない G は、y を見ない D にも見破られる。",
                            en="A G with one image for each class is found out by a D that does not see y.",
                        ),
                    ),
                    "blind": dict(
                        ja="D が、本物と偽物を見分けることができなくなる",
                        en="D can no longer tell real images from fakes",
                        why=dict(
                            ja="画像だけからでも、見分けることは学べる。",
                            en="Telling them apart can be learned from images alone.",
                        ),
                    ),
                },
            ),
            "pair_need": dict(
                syllabus="4-(6)-iii",
                ja="学習に必要なデータの組合せはどれか。",
                en="Which data are needed for training?",
                right=dict(
                    ja="CycleGAN は対のない画像、pix2pix は対の画像",
                    en="CycleGAN: images without pairs, pix2pix: pairs",
                ),
                wrong={
                    "exchanged": dict(
                        ja="CycleGAN は対の画像、pix2pix は対のない画像",
                        en="CycleGAN: pairs, pix2pix: images without pairs",
                        why=dict(
                            ja="逆である。pix2pix は正解の画像との L1 誤差も使う。",
                            en="The other way round: pix2pix also has an L1 error to the right image.",
                        ),
                    ),
                    "all-paired": dict(
                        ja="CycleGAN は対の画像、pix2pix も対の画像",
                        en="CycleGAN: pairs, pix2pix: pairs, too",
                        why=dict(
                            ja="CycleGAN は、対が得られない場合のための手法である。",
                            en="CycleGAN is for domains of which there are no pairs.",
                        ),
                    ),
                    "none-paired": dict(
                        ja="CycleGAN は対のない画像、pix2pix も対のない画像",
                        en="CycleGAN: images without pairs, pix2pix: the same",
                        why=dict(
                            ja="pix2pix は、正解の画像との L1 誤差を使う。",
                            en="pix2pix has an L1 error to the right image.",
                        ),
                    ),
                },
                source="J.-Y. Zhu et al., Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks, ICCV 2017, §1, Fig. 2",
            ),
            "net_count": dict(
                syllabus="4-(6)-iii",
                ja="CycleGAN の学習で用いるネットワークの数の組合せはどれか。",
                en="How many networks does the training of CycleGAN use?",
                right=dict(
                    ja="生成器 2、識別器 2",
                    en="2 generators, 2 discriminators",
                ),
                wrong={
                    "one-way": dict(
                        ja="生成器 1、識別器 1",
                        en="1 generator, 1 discriminator",
                        why=dict(
                            ja="片方向の変換しか考えていない。",
                            en="That is enough for one direction only.",
                        ),
                    ),
                    "one-judge": dict(
                        ja="生成器 2、識別器 1",
                        en="2 generators, 1 discriminator",
                        why=dict(
                            ja="本物らしさは、領域 X と Y のそれぞれで判定する。",
                            en="Each of the domains X and Y has a judge of its own.",
                        ),
                    ),
                    "one-maker": dict(
                        ja="生成器 1、識別器 2",
                        en="1 generator, 2 discriminators",
                        why=dict(
                            ja="逆向きの生成器がなければ、元の画像に戻せない。",
                            en="Without a generator for the way back no image can be brought back.",
                        ),
                    ),
                },
                source="J.-Y. Zhu et al., Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks, ICCV 2017, §3, Fig. 3",
            ),
            "cycle_purpose": dict(
                syllabus="4-(6)-iii",
                ja="CycleGAN が、敵対的な損失に加えて、変換して戻した画像を元の画像に近づける損失を用いる理由はどれか。",
                en="Besides the adversarial losses CycleGAN has one that draws an image that was translated and brought back to what it was. Why?",
                right=dict(
                    ja="Y らしい画像に変えても、x の内容を保つとは限らない",
                    en="An output that is like Y may have lost the contents of x",
                ),
                wrong={
                    "other-way": dict(
                        ja="x の内容を保っても、Y らしい画像になるとは限らない",
                        en="An output with the contents of x may not be like Y",
                        why=dict(
                            ja="Y らしさを求めるのは、敵対的な損失のほうである。",
                            en="It is the adversarial loss that asks for likeness to Y.",
                        ),
                    ),
                    "targets": dict(
                        ja="x に対応する Y の画像と、画素ごとに比べる必要がある",
                        en="Outputs have to be compared with the image of Y that belongs to x",
                        why=dict(
                            ja="対応する画像はない。比べる相手は x 自身である。",
                            en="There is no such image: what is compared is x itself.",
                        ),
                    ),
                    "balance": dict(
                        ja="2 つの識別器の強さを、そろえておく必要がある",
                        en="The two discriminators have to be kept equally strong",
                        why=dict(
                            ja="この損失に識別器は現れない。",
                            en="No discriminator appears in this loss.",
                        ),
                    ),
                },
            ),
            "srgan": dict(
                syllabus="4-(6)-iii",
                ja="超解像に GAN を使う SRGAN を、二乗誤差だけで学習したネットワークと比べた。PSNR と細部の質感の組合せはどれか。",
                en="SRGAN, which uses a GAN for super-resolution, was compared with a network trained with squared errors alone. What about PSNR and the texture of details?",
                right=dict(
                    ja="PSNR は低く、質感は自然である",
                    en="Lower PSNR, more natural texture",
                ),
                wrong={
                    "higher-natural": dict(
                        ja="PSNR は高く、質感は自然である",
                        en="Higher PSNR, more natural texture",
                        why=dict(
                            ja="二乗誤差を小さくすることは、PSNR を大きくすることに等しい。その点では、二乗誤差だけのネットワークに及ばない。",
                            en="Smaller squared errors are the same as a higher PSNR, in which the other network is ahead.",
                        ),
                    ),
                    "higher-blurred": dict(
                        ja="PSNR は高く、質感はぼけている",
                        en="Higher PSNR, more blurred texture",
                        why=dict(
                            ja="これは、二乗誤差だけで学習したネットワークの特徴である。",
                            en="That is what squared errors alone lead to.",
                        ),
                    ),
                    "lower-blurred": dict(
                        ja="PSNR は低く、質感はぼけている",
                        en="Lower PSNR, more blurred texture",
                        why=dict(
                            ja="平均化されたぼけを減らすことが、GAN を使う目的である。",
                            en="Avoiding the blur of averages is what the GAN is there for.",
                        ),
                    ),
                },
                source="C. Ledig et al., Photo-Realistic Single Image Super-Resolution Using a Generative Adversarial Network, CVPR 2017, §1, §4, Table 2",
            ),
        },
    ),
}


def optimal_d():
    """The value of V at one point, for each choice and for a fine grid."""
    import numpy as np

    def value(d):
        return 0.3 * np.log(d) + 0.1 * np.log(1 - d)

    best = value(np.linspace(0.001, 0.999, 999)).max()
    return {
        "right": value(0.75) >= best - 1e-12,
        "fake-share": value(0.25) >= best - 1e-12,
        "density": value(0.30) >= best - 1e-12,
        "equilibrium": value(0.50) >= best - 1e-12,
    }


def equilibrium():
    """V for four points with the same probabilities on both sides and the D that is best."""
    import numpy as np

    data = generated = np.array([0.1, 0.2, 0.3, 0.4])
    d = data / (data + generated)
    value = data @ np.log(d) + generated @ np.log(1 - d)

    def near(number):
        return bool(abs(value - number) < 5e-4)

    return {
        "right": near(-1.386),
        "one-term": near(-0.693),
        "divergence": near(0.693),
        "told-apart": near(0),
    }


def saturate():
    """Both losses differentiated by a tape."""
    import tensorflow as tf

    a = tf.constant(-5.0)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(a)
        minimax = tf.math.log(1 - tf.sigmoid(a))
        other = -tf.math.log_sigmoid(a)
    sizes = abs(float(tape.gradient(minimax, a))), abs(float(tape.gradient(other, a)))

    def are(first, second):
        return abs(sizes[0] - first) < 1e-4 and abs(sizes[1] - second) < 1e-4

    return {
        "right": are(0.0067, 0.9933),
        "exchanged": are(0.9933, 0.0067),
        "both-vanish": are(0.0067, 0.0067),
        "both-stay": are(0.9933, 0.9933),
    }


def g_learns_from():
    """The gradient of V with respect to G: from which term, through what, and what leaves it as it is."""
    import numpy as np
    import tensorflow as tf

    z = tf.constant([[0.5, -1.0], [1.5, 0.3]])
    g = tf.Variable([[0.7, 0.2], [-0.4, 0.9]])
    w = tf.constant([[0.8], [-0.6]])

    def gradients(real):
        with tf.GradientTape(persistent=True) as tape:
            fake = z @ g
            first = tf.reduce_mean(tf.math.log_sigmoid(real @ w))
            second = tf.reduce_mean(tf.math.log_sigmoid(-(fake @ w)))
        through = tf.transpose(z) @ tape.gradient(second, fake)
        return tape.gradient(first, g), tape.gradient(second, g), through

    near = gradients(tf.constant([[1.0, 2.0]]))
    far = gradients(tf.constant([[-3.0, 5.0]]))
    weights_alone = np.allclose(near[1], tf.tile(w, (1, 2)))
    return {
        "right": near[0] is None and np.allclose(near[1], near[2]),
        "pixels": not np.allclose(near[1], far[1]),
        "real-part": near[0] is not None,
        "weights-of-d": bool(weights_alone),
    }


def js_vs_w():
    """Both distances of two points of mass, for θ = 3 and θ = 1."""
    import math

    def divergence(theta):
        data, generated = {0.0: 1.0}, {theta: 1.0}
        total = 0.0
        for p, q in ((data, generated), (generated, data)):
            for x, mass in p.items():
                total += 0.5 * mass * math.log(mass / (0.5 * mass + 0.5 * q.get(x, 0.0)))
        return total

    def wasserstein(theta):
        steps = 3000  # the area between both cumulative distributions
        width = 4 / steps
        return sum(width for k in range(steps) if (k + 0.5) * width < theta)

    moves = [divergence(3.0), divergence(1.0), wasserstein(3.0), wasserstein(1.0)]

    def are(*numbers):
        return all(abs(a - b) < 2e-3 for a, b in zip(moves, numbers, strict=True))

    return {
        "right": are(0.693, 0.693, 3, 1),
        "both-move": are(0.693, 0.231, 3, 1),
        "both-stay": are(0.693, 0.693, 3, 3),
        "exchanged": are(0.693, 0.231, 3, 3),
    }


def critic_steps():
    """A linear critic with its slope bounded by 1, updated for a long time."""
    slope = 0.0
    for _ in range(1000):
        slope = min(max(slope + 0.01 * (0.0 - 3.0), -1.0), 1.0)
    difference = slope * 0.0 - slope * 3.0
    kept = abs(slope) > 0.9
    return {
        "right": abs(difference - 3) < 1e-9 and kept,
        "vanishes": abs(difference - 3) < 1e-9 and not kept,
        "slope-bound": abs(difference - 1) < 1e-9 and kept,
        "slope-bound-vanishes": abs(difference - 1) < 1e-9 and not kept,
    }


def convt_layers():
    """Keras's own shapes."""
    import keras

    def side(count):
        shape = (None, 4, 4, 8)
        for _ in range(count):
            layer = keras.layers.Conv2DTranspose(8, 5, strides=2, padding="same")
            shape = layer.compute_output_shape(shape)
        return shape[1]

    return {
        "right": side(4) == 64,
        "without-last": side(3) == 64,
        "from-two": side(5) == 64,
        "ratio": side(16) == 64,
    }


def tanh_scaling():
    """The straight line through the ends of both ranges."""
    import numpy as np

    value = np.interp(204, [0, 255], [-1, 1])
    return {
        "right": bool(np.isclose(value, 0.60)),
        "not-doubled": bool(np.isclose(value, 0.30)),
        "tanh-applied": bool(np.isclose(value, 0.66)),
        "unit-range": bool(np.isclose(value, 0.80)),
    }


def _divergence(p, q):
    """Jensen-Shannon, of two dicts of probabilities."""
    import math

    total = 0.0
    for one, other in ((p, q), (q, p)):
        for x, mass in one.items():
            total += 0.5 * mass * math.log(2 * mass / (mass + other.get(x, 0.0)))
    return total


def cgan_no_y_in_d():
    """Four images, two for each label. What the best D makes of some generators, with and without y."""
    data = {(0, 0): 0.25, (0, 1): 0.25, (1, 2): 0.25, (1, 3): 0.25}
    swapped = {(1 - y, x): mass for (y, x), mass in data.items()}
    without_noise = {(0, 0): 0.5, (1, 2): 0.5}
    elsewhere = {(0, 8): 0.5, (1, 9): 0.5}

    def images(pairs):
        shares = {}
        for (_, x), mass in pairs.items():
            shares[x] = shares.get(x, 0.0) + mass
        return shares

    def told_apart(pairs):
        return _divergence(images(data), images(pairs))

    return {
        "right": told_apart(swapped) == told_apart(data) and _divergence(data, swapped) > 0.6,
        "classifier": told_apart(swapped) > told_apart(data),  # to find y would pay
        "no-noise": told_apart(without_noise) < told_apart(data),
        "blind": told_apart(elsewhere) < 0.6,
    }


def cycle_purpose():
    """Four images in each domain: two generators with the same outputs, and one that changes nothing."""
    x, y = [0, 1, 2, 3], [10, 11, 12, 13]
    good = dict(zip(x, y, strict=True))
    mixed = dict(zip(x, [11, 10, 13, 12], strict=True))
    unchanged = {image: image for image in x}
    back = {b: a for a, b in good.items()} | unchanged

    def adversarial(generator):
        made = [generator[image] for image in x]
        share = 1 / len(x)
        return _divergence(dict.fromkeys(y, share), dict.fromkeys(made, share))

    def cycle(generator):
        return sum(abs(back[generator[image]] - image) for image in x)

    same_looks = adversarial(good) == adversarial(mixed) == 0
    return {
        "right": same_looks and cycle(mixed) > cycle(good) == 0,
        "other-way": adversarial(unchanged) > 0 and cycle(unchanged) > 0,  # would be punished
        "targets": "y" in cycle.__code__.co_freevars,
        "balance": "adversarial" in cycle.__code__.co_freevars,
    }
