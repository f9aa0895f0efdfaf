"""生成モデルの知識問題"""

SETS = {
    "two-kinds": dict(
        stem=dict(
            ja="入力 x からクラス y（0 か 1）を求めたい。識別モデルは p(y|x) を直接学習し、生成モデルは p(x|y) と p(y) を、またはデータの分布 p(x) を学習する。",
            en="From an input x the class y, 0 or 1, is to be found. A discriminative model learns p(y|x) itself; a generative model learns p(x|y) and p(y), or p(x), the distribution of the data.",
        ),
        questions={
            "gen_to_post": dict(
                syllabus="4-(6)-i",
                ja="ある生成モデルで、p(y=1) = 0.3 であり、ある x について p(x|y=1) = 0.5、p(x|y=0) = 0.1 であった。p(y=1|x) はいくらか。",
                en="In a generative model p(y=1) = 0.3, and for some x p(x|y=1) = 0.5 and p(x|y=0) = 0.1. What is p(y=1|x)?",
                right="0.68",
                wrong={
                    "joint": dict(
                        text="0.15",
                        why=dict(
                            ja="同時確率 p(x, y=1) であり、p(x) で割っていない。",
                            en="This is the joint probability p(x, y=1), not divided by p(x).",
                        ),
                    ),
                    "likelihood": dict(
                        text="0.50",
                        why=dict(
                            ja="p(x|y=1) のままで、条件の向きが逆である。",
                            en="This is p(x|y=1) as it is, with the condition the other way round.",
                        ),
                    ),
                    "even-prior": dict(
                        text="0.83",
                        why=dict(
                            ja="2 つのクラスが同じ割合で現れるとした値である。",
                            en="This takes both classes to be equally frequent.",
                        ),
                    ),
                },
            ),
            "only_gen": dict(
                syllabus="4-(6)-i",
                ja="p(y|x) だけを学習した識別モデルではできず、p(x|y) と p(y) を学習した生成モデルならできることは、どれか。",
                en="What can a generative model with p(x|y) and p(y) do that a discriminative one, which has learned p(y|x) alone, cannot?",
                right=dict(
                    ja="x が訓練データの分布から外れていることに気付く",
                    en="Notice that x is unlike the data of the training",
                ),
                wrong={
                    "classify": dict(
                        ja="x を最も確率の高いクラスに割り当てて答える",
                        en="Assign x to the class that is the most probable",
                        why=dict(
                            ja="p(y|x) が最大のクラスを選べばよい。",
                            en="It takes no more than the largest p(y|x).",
                        ),
                    ),
                    "costs": dict(
                        ja="誤りの損失の表から期待損失の小さいクラスを選ぶ",
                        en="Choose the class of least expected loss by a table",
                        why=dict(
                            ja="期待損失は、p(y|x) と損失の表から求められる。",
                            en="The expected loss follows from p(y|x) and the table of losses.",
                        ),
                    ),
                    "reject": dict(
                        ja="クラスが五分五分に近い x で判断を保留する",
                        en="Decline to decide where the classes are near to even",
                        why=dict(
                            ja="どれだけ五分五分に近いかは、p(y|x) そのものである。",
                            en="How near to even the classes are is what p(y|x) says.",
                        ),
                    ),
                },
            ),
            "families": dict(
                syllabus="4-(6)-i",
                ja="生成モデルだけを並べたものは、どれか。",
                en="Which list has generative models and nothing else?",
                right=dict(
                    ja="ナイーブベイズ、混合ガウス、VAE",
                    en="Naive Bayes, Gaussian mixture, VAE",
                ),
                wrong={
                    "logistic": dict(
                        ja="ロジスティック回帰、VAE、GAN",
                        en="Logistic regression, VAE, GAN",
                        why=dict(
                            ja="ロジスティック回帰は p(y|x) を直接学習する識別モデルである。",
                            en="Logistic regression learns p(y|x) itself and is discriminative.",
                        ),
                    ),
                    "svm": dict(
                        ja="混合ガウス、SVM、フローモデル",
                        en="Gaussian mixture, SVM, flow",
                        why=dict(
                            ja="SVM は分布を学習せず、決定境界を学習する。",
                            en="An SVM learns a decision boundary and no distribution.",
                        ),
                    ),
                    "tree": dict(
                        ja="ナイーブベイズ、決定木、拡散モデル",
                        en="Naive Bayes, decision tree, diffusion",
                        why=dict(
                            ja="決定木は x からクラスを予測する識別的な方法である。",
                            en="A decision tree predicts the class from x and is discriminative.",
                        ),
                    ),
                },
                source="Ng, Jordan, On Discriminative vs. Generative Classifiers: A Comparison of Logistic Regression and Naive Bayes, NIPS 2001, sections 1 and 2; Bishop, Pattern Recognition and Machine Learning, 2006, section 1.5.4",
            ),
            "param_compare": dict(
                syllabus="4-(6)-i",
                ja="10 次元の x を 2 クラスに分ける。（ア）切片をもち、出力が 1 個のロジスティック回帰と、（イ）クラスごとの平均と、両クラスに共通の共分散行列をもつガウス分布に、クラスの事前確率 1 個を加えた生成モデルとで、推定するパラメータの数の組はどれか。",
                en="x of 10 dimensions is to be classified into two classes. How many parameters are estimated by (a) logistic regression with an intercept and one output, and by (b) a generative model of Gaussians with a mean for each class, one covariance matrix for both, and one prior probability?",
                right=dict(
                    ja="（ア）11　（イ）76",
                    en="(a) 11   (b) 76",
                ),
                wrong={
                    "not-symmetric": dict(
                        ja="（ア）11　（イ）121",
                        en="(a) 11   (b) 121",
                        why=dict(
                            ja="共分散行列は対称で、独立な要素は 55 個である。100 個すべてを数えている。",
                            en="A covariance matrix is symmetric and has 55 elements of its own; this counts all 100.",
                        ),
                    ),
                    "two-outputs": dict(
                        ja="（ア）22　（イ）76",
                        en="(a) 22   (b) 76",
                        why=dict(
                            ja="出力は 1 個なので、重みは 1 組でよい。",
                            en="With one output there is one set of weights.",
                        ),
                    ),
                    "both-wrong": dict(
                        ja="（ア）22　（イ）121",
                        en="(a) 22   (b) 121",
                        why=dict(
                            ja="重みを 2 組とし、さらに共分散行列の 100 個すべてを数えている。",
                            en="This has two sets of weights and counts all 100 elements of the covariance matrix.",
                        ),
                    ),
                },
            ),
        },
    ),
    "autoregressive": dict(
        stem=dict(
            ja="自己回帰モデルは、同時分布を条件付き分布の積に分けて学習し、標本を順に作る。PixelCNN はこれをマスク付きの畳み込みで行う。ここでは 28×28 の 2 値の画像を、左上の画素から 1 行ずつ、左から右へ 1 画素ずつ作る。前の計算の再利用（キャッシュ）は行わない。",
            en="An autoregressive model splits the joint distribution into a product of conditional ones and makes a sample one by one. PixelCNN does so with masked convolutions. Here binary images of 28×28 are made pixel by pixel from the upper left, row after row, each from left to right. Nothing computed before is kept and used again.",
            shared="""
    p(x_1, …, x_n) = Π_i p(x_i | x_1, …, x_{i−1})
""",
        ),
        questions={
            "ar_passes": dict(
                syllabus="4-(6)-i",
                ja="ネットワークの順伝播は、訓練画像 1 枚の対数尤度を求めるときと、画像 1 枚を生成するときに、それぞれ何回要るか。",
                en="How many forward passes of the network do the log-likelihood of one training image and the sampling of one image take?",
                right=dict(
                    ja="対数尤度は 1 回、生成は 784 回",
                    en="Log-likelihood 1, sampling 784",
                ),
                wrong={
                    "one-by-one": dict(
                        ja="対数尤度は 784 回、生成は 784 回",
                        en="Log-likelihood 784, sampling 784",
                        why=dict(
                            ja="訓練画像は全画素の値が分かっているので、全部の条件付き確率を一度に計算できる。",
                            en="All pixels of a training image are known, and all conditional probabilities come out at once.",
                        ),
                    ),
                    "at-once": dict(
                        ja="対数尤度は 1 回、生成は 1 回",
                        en="Log-likelihood 1, sampling 1",
                        why=dict(
                            ja="生成では、前の画素の値が決まるまで次の画素の確率が決まらない。",
                            en="In sampling, the probability of a pixel waits for the values of those before.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="対数尤度は 784 回、生成は 1 回",
                        en="Log-likelihood 784, sampling 1",
                        why=dict(
                            ja="逆である。順に進むほかないのは、値をこれから決める側である。",
                            en="The other way round: it is where values have yet to be decided that one must go step by step.",
                        ),
                    ),
                },
            ),
            "ar_assumption": dict(
                syllabus="4-(6)-i",
                ja="この積の式が成り立つのに要る仮定について、正しいものはどれか。どの値の組も確率は正とする。",
                en="What has to be assumed for the product to equal the joint probability? All probabilities are positive.",
                right=dict(
                    ja="画素どうしの関係について、仮定は何も要らない",
                    en="Nothing is assumed of how pixels are related",
                ),
                wrong={
                    "independent": dict(
                        ja="各画素が互いに独立だという仮定が要る",
                        en="Pixels are assumed to be independent of each other",
                        why=dict(
                            ja="独立なら条件は要らない。式は、独立でなくても成り立つ。",
                            en="If they were, no condition would be needed; the product holds without.",
                        ),
                    ),
                    "markov": dict(
                        ja="各画素は直前の画素だけによるという仮定が要る",
                        en="A pixel is assumed to depend on the one before alone",
                        why=dict(
                            ja="それはマルコフ性である。式は、前の画素すべてを条件としている。",
                            en="That is the Markov property; the product conditions on all pixels before.",
                        ),
                    ),
                    "causal": dict(
                        ja="並べる順が因果の順だという仮定が要る",
                        en="The order is assumed to go from cause to effect",
                        why=dict(
                            ja="乗法定理は、どの順に並べても成り立つ。",
                            en="The product rule holds in any order.",
                        ),
                    ),
                },
            ),
            "ar_table": dict(
                syllabus="4-(6)-i",
                ja="2 値の変数 10 個の条件付き確率をどれも表でもつと、独立な数値は合わせて何個か。",
                en="If all conditional probabilities of 10 binary variables are kept in tables, how many independent numbers are there in total?",
                right="1023",
                wrong={
                    "markov": dict(
                        text="19",
                        why=dict(
                            ja="直前の 1 変数だけを条件とした場合の 1 + 2×9 である。",
                            en="This is 1 + 2×9, with the one variable before as the condition.",
                        ),
                    ),
                    "last-table": dict(
                        text="512",
                        why=dict(
                            ja="最後の変数の表だけを数えている。",
                            en="This counts the table of the last variable alone.",
                        ),
                    ),
                    "states": dict(
                        text="1024",
                        why=dict(
                            ja="値の組の数である。確率の和は 1 なので、独立な数値は 1 つ少ない。",
                            en="This is the number of states; probabilities add up to 1, which leaves one less.",
                        ),
                    ),
                },
            ),
            "mask_a": dict(
                syllabus="4-(6)-i",
                ja="PixelCNN の最初の層の 3×3 の畳み込みで、中心は求める画素の位置である。マスクで 0 にせずに残す重みは何個か。画像は 1 チャネルとする。",
                en="In the first layer of PixelCNN, a 3×3 convolution is centred at the pixel to be predicted. How many of its weights are not set to 0 by the mask? Images have one channel.",
                right="4",
                wrong={
                    "row-above": dict(
                        text="3",
                        why=dict(
                            ja="上の行だけを残している。同じ行の左の画素も、すでに作られている。",
                            en="This keeps the row above alone; the pixel on the left has been made already, too.",
                        ),
                    ),
                    "with-centre": dict(
                        text="5",
                        why=dict(
                            ja="中心も残すと、最初の層が求める画素自身を見てしまう。",
                            en="With the centre kept, the first layer sees the very pixel that it predicts.",
                        ),
                    ),
                    "all-but-centre": dict(
                        text="8",
                        why=dict(
                            ja="右と下の画素は、まだ作られていない。",
                            en="The pixels on the right and below have not been made yet.",
                        ),
                    ),
                },
            ),
        },
    ),
    "diffusion": dict(
        stem=dict(
            ja="拡散モデル DDPM の拡散過程は、画像 x_0 に雑音を T 回加える。ε_t は標準正規分布に従い、互いに独立である。次の式の β_t は、断りがなければ、t = 1 から T = 1000 まで、0.0001 から 0.02 へ一定の幅で増える。",
            en="The forward process of the diffusion model DDPM adds noise to an image x_0, T times. The ε_t are standard normal and independent. Where nothing else is said, β_t in this formula grows by equal steps from 0.0001 at t = 1 to 0.02 at T = 1000.",
            shared="""
    x_t = √(1 − β_t) x_{t−1} + √β_t ε_t
""",
        ),
        questions={
            "two_step_var": dict(
                syllabus="4-(6)-i",
                ja="β_1 = 0.1、β_2 = 0.2 とする。x_0 を固定したとき、x_2 の各成分の分散はいくらか。",
                en="Let β_1 = 0.1 and β_2 = 0.2. With x_0 fixed, what is the variance of each element of x_2?",
                right="0.28",
                wrong={
                    "product": dict(
                        text="0.02",
                        why=dict(
                            ja="2 つの β を掛けている。",
                            en="This multiplies the two β.",
                        ),
                    ),
                    "sum": dict(
                        text="0.30",
                        why=dict(
                            ja="β を足している。1 回目の雑音は、2 回目に縮められる。",
                            en="This adds the two β; the first noise is shrunk the second time.",
                        ),
                    ),
                    "signal": dict(
                        text="0.72",
                        why=dict(
                            ja="x_0 に掛かる係数の 2 乗である。",
                            en="This is the square of the factor of x_0.",
                        ),
                    ),
                },
            ),
            "endpoint": dict(
                syllabus="4-(6)-i",
                ja="x_0 の各成分が −1 から 1 の値をとるとき、x_0 を固定した x_T の分布の平均と分散として最も近いものはどれか。",
                en="Elements of x_0 lie between −1 and 1. With x_0 fixed, what comes nearest to the mean and variance of x_T?",
                right=dict(
                    ja="平均は 0、分散は 1",
                    en="Mean 0, variance 1",
                ),
                wrong={
                    "sum-of-betas": dict(
                        ja="平均は 0、分散は 10",
                        en="Mean 0, variance 10",
                        why=dict(
                            ja="β の和を分散とした値である。前の雑音も毎回縮むので、分散は 1 を超えない。",
                            en="This is the sum of the β; noise from before shrinks every time, and the variance stays below 1.",
                        ),
                    ),
                    "mean-kept": dict(
                        ja="平均は x_0、分散は 1",
                        en="Mean x_0, variance 1",
                        why=dict(
                            ja="画像も毎回縮められ、最後には係数が 0.01 を下回る。",
                            en="The image shrinks every time, too, and its factor ends below 0.01.",
                        ),
                    ),
                    "only-added": dict(
                        ja="平均は x_0、分散は 10",
                        en="Mean x_0, variance 10",
                        why=dict(
                            ja="縮めずに雑音を足していく場合の値である。",
                            en="This is what comes of adding noise to an image that is not shrunk.",
                        ),
                    ),
                },
            ),
            "skip_noise": dict(
                syllabus="4-(6)-i",
                ja="学習のために、ある画像から x_500 の標本を作る。分布を変えずに済む方法のうち、ネットワークを評価する回数と、乱数を引く回数が最も少ないものはどれか。",
                en="For training, a sample of x_500 is made from an image. Of the ways that keep its distribution, which needs the fewest draws and evaluations of the network?",
                right=dict(
                    ja="x_0 を縮めて雑音を 1 回だけ加える",
                    en="Shrink x_0 and add noise a single time",
                ),
                wrong={
                    "step-by-step": dict(
                        ja="x_0 に雑音を 500 回、順に加える",
                        en="Add noise to x_0 for 500 times",
                        why=dict(
                            ja="分布は同じだが、独立なガウス分布の和はガウス分布なので、1 回の乱数にまとめられる。",
                            en="The distribution is the same, but a sum of independent Gaussians is Gaussian: one draw will do.",
                        ),
                    ),
                    "reverse": dict(
                        ja="x_1000 から雑音を 500 回除く",
                        en="Remove noise from x_1000 500 times",
                        why=dict(
                            ja="生成のときの手順で、ネットワークを 500 回評価する。",
                            en="That is how samples are made, with the network evaluated 500 times.",
                        ),
                    ),
                    "sum-of-betas": dict(
                        ja="x_0 に β の和の分散の雑音を 1 回足す",
                        en="Add noise of the variance Σβ to x_0 once",
                        why=dict(
                            ja="前の雑音と画像が毎回縮むことが入っておらず、分布が変わる。",
                            en="That leaves out that image and noise shrink every time, and the distribution is another.",
                        ),
                    ),
                },
            ),
        },
    ),
    "denoising": dict(
        stem=dict(
            ja="DDPM は、雑音の強さ β_t を固定した拡散過程（x_{t−1} から x_t）と、その逆をたどる逆過程（x_t から x_{t−1}）とからなる。生成では T = 1000 段のすべてをたどる。",
            en="DDPM has a forward process, from x_{t−1} to x_t, in which the strengths β_t of the noise are fixed, and a reverse process, from x_t to x_{t−1}. In sampling all T = 1000 steps are taken.",
        ),
        questions={
            "what_is_learned": dict(
                syllabus="4-(6)-i",
                ja="拡散過程と逆過程は、それぞれ学習するパラメータをもつか。",
                en="Which of the two processes has parameters that are learned?",
                right=dict(
                    ja="拡散過程はもたず、逆過程はもつ",
                    en="Forward no, reverse yes",
                ),
                wrong={
                    "exchanged": dict(
                        ja="拡散過程はもち、逆過程はもたない",
                        en="Forward yes, reverse no",
                        why=dict(
                            ja="逆である。雑音を加える側は、決まった式で済む。",
                            en="The other way round: adding noise follows a fixed formula.",
                        ),
                    ),
                    "both": dict(
                        ja="拡散過程はもち、逆過程ももつ",
                        en="Forward yes, reverse yes",
                        why=dict(
                            ja="VAE のエンコーダと違い、β_t を固定した拡散過程に学習するものはない。",
                            en="Unlike the encoder of a VAE, a forward process with fixed β_t has nothing to learn.",
                        ),
                    ),
                    "neither": dict(
                        ja="拡散過程はもたず、逆過程ももたない",
                        en="Forward no, reverse no",
                        why=dict(
                            ja="どれだけ雑音を除くかは画像の分布によるので、ネットワークで学習する。",
                            en="What noise to remove depends on the distribution of images, which a network learns.",
                        ),
                    ),
                },
                source="Ho, Jain, Abbeel, Denoising Diffusion Probabilistic Models, NeurIPS 2020, sections 2 and 3.1",
            ),
            "eps_target": dict(
                syllabus="4-(6)-i",
                ja="DDPM の簡略化した損失では、ネットワークに x_t と t を入力する。その出力と二乗誤差で比べるものはどれか。",
                en="In the simplified loss of DDPM the network gets x_t and t. With what is its output compared by squared error?",
                right=dict(
                    ja="x_0 に混ぜた雑音",
                    en="The noise mixed with x_0",
                ),
                wrong={
                    "next": dict(
                        ja="1 つ先の画像 x_{t+1}",
                        en="The next image, x_{t+1}",
                        why=dict(
                            ja="拡散過程が進む方向は式で決まっていて、予測は要らない。",
                            en="The way forward follows a formula and needs no prediction.",
                        ),
                    ),
                    "strength": dict(
                        ja="雑音の強さ β_t",
                        en="The strength β_t of noise",
                        why=dict(
                            ja="β_t は t から決まる既知の値である。",
                            en="β_t is known from t.",
                        ),
                    ),
                    "real": dict(
                        ja="本物の画像である確率",
                        en="How probably it is real",
                        why=dict(
                            ja="それは GAN の識別器の出力である。",
                            en="That is what the discriminator of a GAN puts out.",
                        ),
                    ),
                },
                source="Ho, Jain, Abbeel, Denoising Diffusion Probabilistic Models, NeurIPS 2020, section 3.4, equation (14)",
            ),
            "sampling_cost": dict(
                syllabus="4-(6)-i",
                ja="28×28 の 1 チャネルの画像を 1 枚作るのに、ネットワークを評価する回数は、DDPM と GAN でそれぞれいくらか。",
                en="How often is a network evaluated to make one image of 28×28 with one channel, by DDPM and by a GAN?",
                right=dict(
                    ja="DDPM は 1000 回、GAN は 1 回",
                    en="DDPM 1000, GAN 1",
                ),
                wrong={
                    "pixels": dict(
                        ja="DDPM は 784 回、GAN は 1 回",
                        en="DDPM 784, GAN 1",
                        why=dict(
                            ja="画素の数だけ要るのは自己回帰モデルである。DDPM は、1 回で全画素の雑音を予測する。",
                            en="It is an autoregressive model that goes pixel by pixel; DDPM predicts the noise of all pixels at once.",
                        ),
                    ),
                    "discriminator": dict(
                        ja="DDPM は 1000 回、GAN は 2 回",
                        en="DDPM 1000, GAN 2",
                        why=dict(
                            ja="生成に識別器は使わない。",
                            en="The discriminator takes no part in sampling.",
                        ),
                    ),
                    "both": dict(
                        ja="DDPM は 784 回、GAN は 2 回",
                        en="DDPM 784, GAN 2",
                        why=dict(
                            ja="DDPM の段の数は画素の数によらず、GAN の生成には識別器を使わない。",
                            en="The steps of DDPM do not depend on the number of pixels, and a GAN makes samples without its discriminator.",
                        ),
                    ),
                },
            ),
            "false_about_ddpm": dict(
                syllabus="4-(6)-i",
                ja="DDPM に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about DDPM is **wrong**?",
                right=dict(
                    ja="1 枚の画像の損失を求めるために、T 段すべてを順にたどる",
                    en="To find the loss of one image, it goes through all T steps in turn",
                ),
                wrong={
                    "shared": dict(
                        ja="どの段でも、段の番号 t を入力に加えた同じネットワークを使う",
                        en="It uses the same network at all steps, with the step t as an input",
                        why=dict(
                            ja="正しい。重みは、すべての段で共有される。",
                            en="This is right: all steps share its weights.",
                        ),
                    ),
                    "noise": dict(
                        ja="生成の途中の段では、平均を求めてから新たに雑音を加える",
                        en="On the way to a sample, fresh noise is added to the mean at each step",
                        why=dict(
                            ja="正しい。最後の段だけは加えない。",
                            en="This is right: the last step alone adds none.",
                        ),
                    ),
                    "sizes": dict(
                        ja="途中の x_t の次元は、どの段でも元の画像の次元に等しい",
                        en="At all steps, x_t has as many dimensions as the image itself",
                        why=dict(
                            ja="正しい。VAE の潜在変数と異なり、縮めない。",
                            en="This is right: nothing is compressed, other than in a VAE.",
                        ),
                    ),
                },
                source="Ho, Jain and Abbeel, Denoising Diffusion Probabilistic Models, 2020, sections 2 and 3, algorithms 1 and 2",
            ),
        },
    ),
    "flow": dict(
        stem=dict(
            ja="フローモデルは、可逆な変換で単純な分布の標本 z をデータ x に写す。x から z への変換も計算でき、密度が厳密に求められる。アフィンカップリング層は、入力 u を 2 つに分け、次のように v に写す。⊙ は要素ごとの積である。",
            en="A flow maps samples z of a simple distribution to data x by an invertible map. It can be computed from x to z as well, and densities are exact. An affine coupling layer divides its input u in two and maps it to v as follows; ⊙ multiplies element by element.",
            shared="""
    v_1 = u_1    v_2 = u_2 ⊙ exp(s(u_1)) + t(u_1)
""",
        ),
        questions={
            "density_1d": dict(
                syllabus="4-(6)-i",
                ja="z が標準正規分布に従い、x = 2z + 1 である。x = 1 での x の密度に最も近い値はどれか。標準正規分布の 0 での密度は 0.399 である。",
                en="z is standard normal and x = 2z + 1. What is nearest to the density of x at x = 1? That of the standard normal distribution at 0 is 0.399.",
                right="0.20",
                wrong={
                    "variance": dict(
                        text="0.10",
                        why=dict(
                            ja="分散の比 4 で割っている。割るのは長さの比である。",
                            en="This divides by 4, the ratio of the variances; it is the ratio of lengths that counts.",
                        ),
                    ),
                    "unchanged": dict(
                        text="0.40",
                        why=dict(
                            ja="z の密度のままである。広げた分だけ、密度は下がる。",
                            en="This is the density of z as it is; stretched, it gets thinner.",
                        ),
                    ),
                    "multiplied": dict(
                        text="0.80",
                        why=dict(
                            ja="2 を掛けている。広げると密度は下がる。",
                            en="This multiplies by 2; what is stretched gets thinner.",
                        ),
                    ),
                },
            ),
            "flow_dim": dict(
                syllabus="4-(6)-i",
                ja="画像 x が 3072 次元のとき、フローモデルの z の次元について正しいものはどれか。",
                en="Images x have 3072 dimensions. What can be said of the dimension of z in a flow?",
                right=dict(
                    ja="3072 に決まる",
                    en="It has to be exactly 3072",
                ),
                wrong={
                    "smaller": dict(
                        ja="3072 未満に選べる",
                        en="It may be less than 3072",
                        why=dict(
                            ja="次元を減らす写像からは、x を一意に戻せない。小さくできるのは VAE や GAN である。",
                            en="From fewer dimensions x does not come back; it is VAEs and GANs that can have fewer.",
                        ),
                    ),
                    "larger": dict(
                        ja="3072 を超える必要がある",
                        en="It has to be more than 3072",
                        why=dict(
                            ja="次元を増やす写像は、z の空間全体に及ばず、可逆にならない。",
                            en="A map to more dimensions does not reach all z and is not invertible.",
                        ),
                    ),
                    "layers": dict(
                        ja="層の数で決まる",
                        en="It depends on the layers",
                        why=dict(
                            ja="可逆な層を重ねても、次元は変わらない。",
                            en="Invertible layers, however many, leave the dimension as it is.",
                        ),
                    ),
                },
            ),
            "coupling_logdet": dict(
                syllabus="4-(6)-i",
                ja="ある u_1 で s(u_1) = (0.5, −0.2, 0.1) であった。この層のヤコビ行列の行列式の絶対値の対数はいくらか。",
                en="For some u_1, s(u_1) = (0.5, −0.2, 0.1). What is the logarithm of the absolute value of the determinant of this layer's Jacobian?",
                right="0.40",
                wrong={
                    "product": dict(
                        text="−0.01",
                        why=dict(
                            ja="s の要素の積である。",
                            en="This is the product of the elements of s.",
                        ),
                    ),
                    "additive": dict(
                        text="0.00",
                        why=dict(
                            ja="s を使わず、足すだけのカップリング層の値である。",
                            en="This is the value of a layer that only adds and has no s.",
                        ),
                    ),
                    "sum-of-factors": dict(
                        text="3.57",
                        why=dict(
                            ja="倍率 exp(s) の和である。",
                            en="This is the sum of the factors exp(s).",
                        ),
                    ),
                },
            ),
            "coupling_net": dict(
                syllabus="4-(6)-i",
                ja="この層の s や t を計算するネットワークについて、正しいものはどれか。",
                en="What holds for the networks that compute s and t in this layer?",
                right=dict(
                    ja="可逆でない層があってもよい",
                    en="They may contain layers that cannot be inverted",
                ),
                wrong={
                    "invertible": dict(
                        ja="可逆な層だけで作る必要がある",
                        en="They must consist of layers that can be inverted",
                        why=dict(
                            ja="v_1 から s と t を計算し直せるので、その逆関数は要らない。",
                            en="s and t are computed again from v_1, and their inverse is not needed.",
                        ),
                    ),
                    "linear": dict(
                        ja="線形な層だけで作る必要がある",
                        en="They must consist of layers that are linear",
                        why=dict(
                            ja="s と t がどんな関数でも、ヤコビ行列は三角行列である。",
                            en="Whatever functions s and t are, the Jacobian is triangular.",
                        ),
                    ),
                    "positive": dict(
                        ja="出力を正の値に限る必要がある",
                        en="They must put out nothing but positive values",
                        why=dict(
                            ja="倍率は exp(s) で、s の符号によらず正である。",
                            en="The factor is exp(s), which is positive whatever the sign of s.",
                        ),
                    ),
                },
            ),
        },
    ),
    "compared": dict(
        stem=dict(
            ja="基本的な形の VAE、GAN、フローモデル、自己回帰モデルの性質を調べた。A〜D は、この 4 つのどれかである。A: 尤度を厳密に計算でき、標本の全次元を一度に作る。B: 尤度の下限だけを計算し、標本の全次元を一度に作る。C: 尤度を計算せず、標本の全次元を一度に作る。D: 尤度を厳密に計算でき、標本を 1 次元ずつ順に作る。",
            en="A VAE, a GAN, a flow and an autoregressive model in their basic forms are A to D in some order. A: the likelihood is exact, and a sample is made in all dimensions at once. B: there is only a lower bound of the likelihood, and a sample is made at once. C: the likelihood is not computed, and a sample is made at once. D: the likelihood is exact, and a sample is made one dimension after the other.",
        ),
        questions={
            "table_ad": dict(
                syllabus="4-(6)-i",
                ja="A と D の組はどれか。",
                en="What are A and D?",
                right=dict(
                    ja="A はフローモデル、D は自己回帰モデル",
                    en="A is the flow, D the autoregressive model",
                ),
                wrong={
                    "both": dict(
                        ja="A は VAE、D は GAN",
                        en="A is the VAE, D the GAN",
                        why=dict(
                            ja="VAE が計算するのは下限で、GAN は尤度を計算しない。",
                            en="What a VAE computes is a lower bound, and a GAN computes no likelihood.",
                        ),
                    ),
                    "bound": dict(
                        ja="A は VAE、D は自己回帰モデル",
                        en="A is the VAE, D the autoregressive model",
                        why=dict(
                            ja="VAE が計算するのは下限である。",
                            en="What a VAE computes is a lower bound.",
                        ),
                    ),
                    "gan": dict(
                        ja="A はフローモデル、D は GAN",
                        en="A is the flow, D the GAN",
                        why=dict(
                            ja="GAN は尤度を計算せず、標本を一度に作る。",
                            en="A GAN computes no likelihood and makes a sample at once.",
                        ),
                    ),
                },
                source="Goodfellow, NIPS 2016 Tutorial: Generative Adversarial Networks, arXiv:1701.00160, 2016, section 2 (taxonomy of generative models)",
            ),
            "table_bc": dict(
                syllabus="4-(6)-i",
                ja="B と C の組はどれか。",
                en="What are B and C?",
                right=dict(
                    ja="B は VAE、C は GAN",
                    en="B is the VAE, C the GAN",
                ),
                wrong={
                    "both": dict(
                        ja="B はフローモデル、C は自己回帰モデル",
                        en="B is the flow, C the autoregressive model",
                        why=dict(
                            ja="どちらの尤度も厳密に計算できる。",
                            en="The likelihood of both is exact.",
                        ),
                    ),
                    "flow": dict(
                        ja="B はフローモデル、C は GAN",
                        en="B is the flow, C the GAN",
                        why=dict(
                            ja="フローモデルの尤度は厳密である。",
                            en="The likelihood of a flow is exact.",
                        ),
                    ),
                    "autoregressive": dict(
                        ja="B は VAE、C は自己回帰モデル",
                        en="B is the VAE, C the autoregressive model",
                        why=dict(
                            ja="自己回帰モデルの尤度は厳密で、標本は順に作る。",
                            en="The likelihood of an autoregressive model is exact, and its samples are made in order.",
                        ),
                    ),
                },
                source="Goodfellow, NIPS 2016 Tutorial: Generative Adversarial Networks, arXiv:1701.00160, 2016, section 2; Kingma, Welling, Auto-Encoding Variational Bayes, ICLR 2014, section 2.2",
            ),
            "where_ddpm": dict(
                syllabus="4-(6)-i",
                ja="拡散モデル（DDPM）の性質を同じように述べたものはどれか。",
                en="Which is the same kind of description of a diffusion model, DDPM?",
                right=dict(
                    ja="尤度の下限を計算し、全次元を何段もかけて作る",
                    en="A lower bound of the likelihood, all dimensions in many steps",
                ),
                wrong={
                    "exact": dict(
                        ja="尤度を厳密に計算し、全次元を何段もかけて作る",
                        en="The exact likelihood, all dimensions in many steps",
                        why=dict(
                            ja="途中の x_1 から x_T について積分できず、学習には変分下限を使う。",
                            en="The integral over x_1 to x_T is out of reach, and a variational bound is used in training.",
                        ),
                    ),
                    "one-by-one": dict(
                        ja="尤度の下限を計算し、1 次元ずつ順に作る",
                        en="A lower bound of the likelihood, one dimension after the other",
                        why=dict(
                            ja="逆過程の各段は、全部の画素をまとめて更新する。",
                            en="Every step of the reverse process changes all pixels together.",
                        ),
                    ),
                    "autoregressive": dict(
                        ja="尤度を厳密に計算し、1 次元ずつ順に作る",
                        en="The exact likelihood, one dimension after the other",
                        why=dict(
                            ja="それは自己回帰モデルである。",
                            en="That is an autoregressive model.",
                        ),
                    ),
                },
                source="Ho, Jain, Abbeel, Denoising Diffusion Probabilistic Models, NeurIPS 2020, section 2 (variational bound) and algorithm 2",
            ),
        },
    ),
}


def gen_to_post():
    joint = [0.7 * 0.1, 0.3 * 0.5]
    found = joint[1] / sum(joint)
    choices = {"right": 0.68, "joint": 0.15, "likelihood": 0.50, "even-prior": 0.83}
    return {name: round(found, 2) == value for name, value in choices.items()}


def only_gen():
    """Two joint distributions with the same p(y|x): what they answer alike, p(y|x) answers alone."""
    import numpy as np

    conditional = np.array([[0.9, 0.1], [0.45, 0.55], [0.2, 0.8]])
    joints = [
        np.array(p_x)[:, None] * conditional for p_x in ([0.4, 0.3, 0.3], [0.9, 0.099, 0.001])
    ]
    losses = np.array([[0, 5], [1, 0]])

    def tasks(joint):
        p_x = joint.sum(axis=1)
        posterior = joint / p_x[:, None]
        return {
            "right": p_x < 0.01,
            "classify": posterior.argmax(axis=1),
            "costs": (posterior @ losses).argmin(axis=1),
            "reject": posterior.max(axis=1) < 0.6,
        }

    one, other = map(tasks, joints)
    return {name: not np.array_equal(one[name], other[name]) for name in one}


def param_compare():
    import keras
    import numpy as np

    n = 10
    logistic = keras.Sequential([keras.Input((n,)), keras.layers.Dense(1)]).count_params()
    free = np.triu(np.ones((n, n))).sum()  # of a symmetric matrix
    gaussian = 2 * n + int(free) + 1
    choices = {
        "right": (11, 76),
        "not-symmetric": (11, 121),
        "two-outputs": (22, 76),
        "both-wrong": (22, 121),
    }
    return {name: (logistic, gaussian) == pair for name, pair in choices.items()}


def ar_passes():
    """One pass gives what a pass for each pixel gives; sampling has to call once a pixel."""
    import numpy as np

    rng = np.random.default_rng(0)
    pixels = 28 * 28
    kernel = np.triu(rng.normal(size=(pixels, pixels)) / pixels, 1)
    calls = 0

    def network(x):
        nonlocal calls
        calls += 1
        return 1 / (1 + np.exp(-(x @ kernel)))

    x = np.zeros(pixels)
    for t in range(pixels):
        x[t] = rng.uniform() < network(x)[t]
    sampling, calls = calls, 0
    at_once = network(x)
    known = calls
    one_by_one = [1 / (1 + np.exp(-(x[:t] @ kernel[:t, t]))) for t in range(pixels)]
    assert np.allclose(at_once, one_by_one)
    choices = {
        "right": (1, 784),
        "one-by-one": (784, 784),
        "at-once": (1, 1),
        "exchanged": (784, 1),
    }
    return {name: (known, sampling) == pair for name, pair in choices.items()}


def ar_assumption():
    """The product is tried in all six orders, on a joint distribution without any of the properties."""
    import itertools

    import numpy as np

    joint = np.random.default_rng(0).uniform(0.1, 1, size=(2, 2, 2))
    joint /= joint.sum()

    def product(joint):
        first, two = joint.sum((1, 2)), joint.sum(2)
        conditional = two / first[:, None], joint / two[..., None]
        return first[:, None, None] * conditional[0][..., None] * conditional[1]

    orders = [np.transpose(joint, order) for order in itertools.permutations(range(3))]
    holds = [np.allclose(product(one), one) for one in orders]
    a, b, c = (joint.sum(axes) for axes in ((1, 2), (0, 2), (0, 1)))
    independent = np.allclose(joint, np.einsum("i,j,k->ijk", a, b, c))
    two = joint.sum(2)
    middle = two[..., None] * joint.sum(0) / b[:, None]
    markov = np.allclose(joint, middle)
    return {
        "right": all(holds),
        "independent": independent or not holds[0],
        "markov": markov or not holds[0],
        "causal": len(set(holds)) == 2,
    }


def ar_table():
    """Free numbers of all tables together."""
    tables = [2**before for before in range(10)]
    choices = {"right": 1023, "markov": 19, "last-table": 512, "states": 1024}
    return {name: sum(tables) == number for name, number in choices.items()}


def mask_a():
    """Which weights of the kernel may stay: those of pixels that come before the centre."""
    import numpy as np

    image = np.arange(25).reshape(5, 5)  # the order in which pixels are made
    window = image[1:4, 1:4]
    kept = int((window < window[1, 1]).sum())
    choices = {"right": 4, "row-above": 3, "with-centre": 5, "all-but-centre": 8}
    return {name: kept == number for name, number in choices.items()}


def two_step_var():
    import numpy as np

    noise = np.random.default_rng(0).normal(size=(2, 1_000_000))
    x = 0.7
    for beta, drawn in zip((0.1, 0.2), noise, strict=True):
        x = np.sqrt(1 - beta) * x + np.sqrt(beta) * drawn
    choices = {"right": 0.28, "product": 0.02, "sum": 0.30, "signal": 0.72}
    return {name: abs(np.var(x) - value) < 0.005 for name, value in choices.items()}


def _process():
    """Factor of x_0 and variance after each of the 1000 times."""
    import numpy as np

    factor, variance, found = 1.0, 0.0, []
    for beta in np.linspace(1e-4, 0.02, 1000):
        factor *= np.sqrt(1 - beta)
        variance = (1 - beta) * variance + beta
        found.append((factor, variance))
    return found


def endpoint():
    factor, variance = _process()[-1]
    near = {"0": factor < 0.01, "x_0": factor > 0.99}
    return {
        "right": near["0"] and round(variance) == 1,
        "sum-of-betas": near["0"] and round(variance) == 10,
        "mean-kept": near["x_0"] and round(variance) == 1,
        "only-added": near["x_0"] and round(variance) == 10,
    }


def skip_noise():
    """Of the ways with the right mean and variance, the one with the fewest draws and evaluations."""
    import numpy as np

    wanted = _process()[499]
    betas = np.linspace(1e-4, 0.02, 1000)[:500]
    kept = np.prod(1 - betas)
    once = np.sqrt(kept), 1 - kept
    added = 1.0, betas.sum()
    costs = {"right": 1, "step-by-step": 500, "reverse": 500 + 500, "sum-of-betas": 1}
    fits = {
        "right": np.allclose(once, wanted),
        "step-by-step": True,
        "reverse": True,
        "sum-of-betas": np.allclose(added, wanted),
    }
    least = min(cost for name, cost in costs.items() if fits[name])
    return {name: bool(fits[name]) and cost == least for name, cost in costs.items()}


def sampling_cost():
    """Both samplers with networks that count how often they are called."""
    import numpy as np

    rng = np.random.default_rng(0)
    betas = np.linspace(1e-4, 0.02, 1000)
    alpha_bars = np.cumprod(1 - betas)
    calls = {"noise": 0, "generator": 0, "discriminator": 0}

    def network(name, x):
        calls[name] += 1
        return np.tanh(x)

    x = rng.normal(size=(28, 28))
    for beta, alpha_bar in zip(betas[::-1], alpha_bars[::-1], strict=True):
        x = (x - beta / np.sqrt(1 - alpha_bar) * network("noise", x)) / np.sqrt(1 - beta)
        x += np.sqrt(beta) * rng.normal(size=x.shape)
    network("generator", rng.normal(size=(28, 28)))
    found = calls["noise"], calls["generator"] + calls["discriminator"]
    choices = {
        "right": (1000, 1),
        "pixels": (784, 1),
        "discriminator": (1000, 2),
        "both": (784, 2),
    }
    return {name: found == pair for name, pair in choices.items()}


def density_1d():
    """How many draws fall near to x = 1, per length."""
    import numpy as np

    x = 2 * np.random.default_rng(0).normal(size=2_000_000) + 1
    density = np.mean(np.abs(x - 1) < 0.05) / 0.1
    choices = {"right": 0.20, "variance": 0.10, "unchanged": 0.40, "multiplied": 0.80}
    return {name: abs(density - value) < 0.02 for name, value in choices.items()}


def flow_dim():
    """A map between n and m dimensions has an inverse on both sides for one m alone; any depth keeps it."""
    import numpy as np

    rng = np.random.default_rng(0)
    n = 12

    def invertible(m):
        there = rng.normal(size=(n, m))
        back = np.linalg.pinv(there)
        return np.allclose(there @ back, np.eye(n)) and np.allclose(back @ there, np.eye(m))

    fits = [m for m in range(1, 2 * n) if invertible(m)]
    deep = np.linalg.multi_dot([rng.normal(size=(n, n)) for _ in range(7)])
    return {
        "right": fits == [n] and deep.shape == (n, n),
        "smaller": min(fits) < n,
        "larger": min(fits) > n,
        "layers": deep.shape[1] != n,
    }


def _coupling(u, scale, shift):
    import tensorflow as tf

    first, second = tf.split(u, 2)
    return tf.concat([first, second * tf.exp(scale(first)) + shift(first)], axis=0)


def coupling_logdet():
    """The Jacobian of the whole layer, by a tape."""
    import numpy as np
    import tensorflow as tf

    u = tf.constant(np.random.default_rng(0).normal(size=6))
    weights = np.linalg.qr(np.random.default_rng(1).normal(size=(3, 3)))[0]
    wanted = tf.constant([0.5, -0.2, 0.1], tf.float64)

    def scale(first):
        return wanted + tf.linalg.matvec(weights, tf.square(first) - tf.square(u[:3]))

    with tf.GradientTape(persistent=True) as tape:
        tape.watch(u)
        v = _coupling(u, scale, tf.sin)
    jacobian = tape.jacobian(v, u, experimental_use_pfor=False)
    found = np.log(abs(np.linalg.det(jacobian.numpy())))
    choices = {"right": 0.40, "product": -0.01, "additive": 0.00, "sum-of-factors": 3.57}
    return {name: abs(found - value) < 1e-6 for name, value in choices.items()}


def coupling_net():
    """A ReLU network of two layers, which has no inverse: the layer is turned back all the same."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    inner, outer = rng.normal(size=(2, 3, 3))
    inner[:, 0] = inner[:, 1]  # not invertible
    seen = []

    def network(first):
        hidden = tf.nn.relu(tf.linalg.matvec(inner, first))
        seen.append(tf.linalg.matvec(outer, hidden).numpy())
        return seen[-1]

    u = tf.constant(rng.normal(size=6))
    first, second = tf.split(_coupling(u, network, network), 2)
    back = (second - network(first)) * tf.exp(-network(first))
    restored = np.allclose(tf.concat([first, back], axis=0), u)
    singular = abs(np.linalg.det(inner)) < 1e-9
    bent = not np.allclose(network(-first), -network(first))
    negative = np.min(seen) < 0
    return {
        "right": restored and singular,
        "invertible": not (restored and singular),
        "linear": not (restored and bent),
        "positive": not (restored and negative),
    }
