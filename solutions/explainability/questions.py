"""説明性と敵対的摂動の知識問題"""

SETS = {
    "heat-maps": dict(
        stem=dict(
            ja="入力が 224×224 の CNN で、最後の畳み込み層の特徴マップ Aᵏ は 14×14×512 であり、その後にいくつかの層が続いて、クラス c のスコア yᶜ（softmax の前）を出す。Grad-CAM は、∂yᶜ/∂Aᵏ の空間についての平均を αₖ とし、ReLU(Σₖ αₖ Aᵏ) をヒートマップとする。",
            en="In a CNN for images of 224×224 the feature maps Aᵏ of the last convolution are 14×14×512; further layers follow and give yᶜ, the score of class c before the softmax. Grad-CAM takes for αₖ the spatial mean of ∂yᶜ/∂Aᵏ, and for its heat map ReLU(Σₖ αₖ Aᵏ).",
        ),
        questions={
            "cam_restriction": dict(
                syllabus="4-(9)-i",
                ja="CAM と比べた、Grad-CAM の利点はどれか。",
                en="What does Grad-CAM have over CAM?",
                right=dict(
                    ja="GAP と全結合層 1 つで終わる構造に作り替えなくてよい",
                    en="No network has to be rebuilt to end in GAP and a dense layer",
                ),
                wrong={
                    "no-gradient": dict(
                        ja="勾配を使わず、順伝播だけでヒートマップを得られる",
                        en="No gradients are needed, as the forward pass is enough for it",
                        why=dict(
                            ja="逆である。勾配を使わないのは CAM である。",
                            en="The other way round: it is CAM that needs no gradients.",
                        ),
                    ),
                    "boxes": dict(
                        ja="物体の位置を教師として学び、位置を正確に示せる",
                        en="Boxes of objects are learnt from, which makes places exact",
                        why=dict(
                            ja="どちらも、位置の教師情報を使わない。",
                            en="Neither is taught any places.",
                        ),
                    ),
                    "pixels": dict(
                        ja="入力の画像と同じ細かさで、画素ごとの寄与まで求められる",
                        en="Heat maps are as fine as the image, with a value for each pixel",
                        why=dict(
                            ja="細かさは特徴マップの大きさで決まり、拡大して重ねる。",
                            en="Feature maps decide how fine they are; they are enlarged to be laid over the image.",
                        ),
                    ),
                },
                source="Zhou, Khosla, Lapedriza, Oliva, Torralba, Learning Deep Features for Discriminative Localization, CVPR 2016, section 2; Selvaraju et al., Grad-CAM, ICCV 2017, section 3",
            ),
            "heatmap_size": dict(
                syllabus="4-(9)-i",
                ja="この層で作るヒートマップの、拡大する前の大きさと、隣り合うマスの間隔（入力の画素数）の組はどれか。",
                en="How large is the heat map of this layer before it is enlarged, and how many pixels of the image are its cells apart?",
                right=dict(
                    ja="14×14、16 画素",
                    en="14×14, 16 pixels",
                ),
                wrong={
                    "wide": dict(
                        ja="14×14、32 画素",
                        en="14×14, 32 pixels",
                        why=dict(
                            ja="これは、7×7 まで縮めたときの間隔である。",
                            en="That is how far apart they would be in 7×7.",
                        ),
                    ),
                    "pooled": dict(
                        ja="7×7、32 画素",
                        en="7×7, 32 pixels",
                        why=dict(
                            ja="7×7 は、さらにプーリングした後の大きさである。",
                            en="7×7 is what one more pooling would leave.",
                        ),
                    ),
                    "pooled-narrow": dict(
                        ja="7×7、16 画素",
                        en="7×7, 16 pixels",
                        why=dict(
                            ja="特徴マップは 14×14 で、その重みつきの和も同じ大きさになる。",
                            en="Feature maps are 14×14, and so is their weighted sum.",
                        ),
                    ),
                },
            ),
            "relu_positions": dict(
                syllabus="4-(9)-i",
                ja="2 チャネルの例で、α₁ = 0.5、α₂ = −1.0 とする。位置 p では (A¹, A²) = (4, 1)、位置 q では (1, 2) であった。p と q でのヒートマップの値を、この順に並べたものはどれか。",
                en="With two channels, α₁ = 0.5 and α₂ = −1.0. At the place p (A¹, A²) is (4, 1), at q it is (1, 2). What are the values of the heat map at p and at q, in this order?",
                right="1.0, 0",
                wrong={
                    "no-relu": dict(
                        text="1.0, −1.5",
                        why=dict(
                            ja="最後の ReLU を適用していない。",
                            en="The last ReLU is left out.",
                        ),
                    ),
                    "positive-weights": dict(
                        text="2.0, 0.5",
                        why=dict(
                            ja="負の重み α₂ を先に 0 にしている。",
                            en="The negative weight α₂ is made 0 first.",
                        ),
                    ),
                    "absolute-weights": dict(
                        text="3.0, 2.5",
                        why=dict(
                            ja="重みの絶対値を使っている。",
                            en="This uses the absolute values of the weights.",
                        ),
                    ),
                },
            ),
            "cam_equivalence": dict(
                syllabus="4-(9)-i",
                ja="Aᵏ の後が、GAP と全結合層 1 つ（重み wₖ）だけの CNN とする。ReLU の前の Grad-CAM の地図は、CAM の地図 Σₖ wₖ Aᵏ と比べてどうなるか。",
                en="Let only GAP and one dense layer (weights wₖ) follow Aᵏ. Before its ReLU, how does the map of Grad-CAM compare with that of CAM, Σₖ wₖ Aᵏ?",
                right=dict(
                    ja="1/196 倍になる",
                    en="It is 1/196 of CAM's",
                ),
                wrong={
                    "times": dict(
                        ja="196 倍になる",
                        en="It is 196 times CAM's",
                        why=dict(
                            ja="GAP は 196 個の平均なので、勾配は重みより小さい。",
                            en="GAP is a mean of 196 values, so that gradients are smaller than weights.",
                        ),
                    ),
                    "negative": dict(
                        ja="符号が逆になる",
                        en="It is CAM's negative",
                        why=dict(
                            ja="勾配と重みの符号は等しい。",
                            en="Gradients have the signs of the weights.",
                        ),
                    ),
                    "no-multiple": dict(
                        ja="定数倍の関係にならない",
                        en="It is no multiple of it",
                        why=dict(
                            ja="すべてのチャネルで、勾配の平均は重みの同じ定数倍になる。",
                            en="In all channels the mean gradient is the same multiple of the weight.",
                        ),
                    ),
                },
            ),
        },
    ),
    "gradients": dict(
        stem=dict(
            ja="モデル F の入力 x に対する Integrated Gradients（IG）は、基準入力 x′ から x まで直線に沿って勾配を平均し、成分ごとに差 xᵢ − x′ᵢ を掛けたものである。1 変数の例として、F(x) = 1 − max(1 − x, 0)、x = 2、x′ = 0 を考える。また、ある画像分類器では F(x) = 0.9、F(x′) = 0.1 であった。",
            en="Integrated Gradients (IG) of a model F for an input x averages the gradient along the straight line from a baseline x′ to x and multiplies each component by the difference xᵢ − x′ᵢ. An example of one variable is F(x) = 1 − max(1 − x, 0) with x = 2 and x′ = 0. For some image classifier F(x) = 0.9 and F(x′) = 0.1.",
        ),
        questions={
            "saturation": dict(
                syllabus="4-(9)-i",
                ja="1 変数の例で、x における勾配と IG を、この順に並べたものはどれか。",
                en="In the example of one variable, what are the gradient at x and the IG, in this order?",
                right="0, 1",
                wrong={
                    "both-zero": dict(
                        text="0, 0",
                        why=dict(
                            ja="途中の 0 < x < 1 で勾配が 1 なので、平均は 0 にならない。",
                            en="Between 0 and 1 the gradient is 1, so that the mean is not 0.",
                        ),
                    ),
                    "both-one": dict(
                        text="1, 1",
                        why=dict(
                            ja="x = 2 の近くでは F は平らである。",
                            en="Near x = 2, F is flat.",
                        ),
                    ),
                    "exchanged": dict(
                        text="1, 0",
                        why=dict(
                            ja="勾配と IG の値が逆である。",
                            en="Gradient and IG are exchanged.",
                        ),
                    ),
                },
            ),
            "completeness_missing": dict(
                syllabus="4-(9)-i",
                ja="画像分類器の入力を 4 つの領域に分け、領域ごとに IG の和をとると、3 つの領域では 0.45、0.30、−0.05 であった。残る領域の和はいくらか。",
                en="The images of the classifier are divided into four regions. The IG of three of them add up to 0.45, 0.30 and −0.05. What is the sum in the fourth?",
                right="0.1",
                wrong={
                    "absolute": dict(
                        text="0",
                        why=dict(
                            ja="絶対値を足している。負の値は、符号のまま足す。",
                            en="This adds absolute values; a negative one is added with its sign.",
                        ),
                    ),
                    "no-baseline": dict(
                        text="0.2",
                        why=dict(
                            ja="全体の和を F(x) とし、F(x′) を引いていない。",
                            en="This takes F(x) for the whole, without subtracting F(x′).",
                        ),
                    ),
                    "normalised": dict(
                        text="0.3",
                        why=dict(
                            ja="全体の和を 1 としている。IG の和は 1 に正規化されない。",
                            en="This takes 1 for the whole; IG is not normalised.",
                        ),
                    ),
                },
            ),
            "baseline_black": dict(
                syllabus="4-(9)-i",
                ja="基準入力を真っ黒な画像（全画素 0）とした。x の中の真っ黒な画素の IG は、どうなるか。",
                en="The baseline is a black image, with all pixels 0. What is the IG of a black pixel of x?",
                right=dict(
                    ja="勾配によらず 0 になる",
                    en="0, whatever gradients are",
                ),
                wrong={
                    "sign": dict(
                        ja="勾配の符号と同じになる",
                        en="Of the gradient's own sign",
                        why=dict(
                            ja="掛ける差が 0 なので、勾配は効かない。",
                            en="The difference it is multiplied by is 0, and gradients do not count.",
                        ),
                    ),
                    "neighbours": dict(
                        ja="周りの画素の平均になる",
                        en="The mean of its neighbours",
                        why=dict(
                            ja="IG は画素ごとの差と勾配で決まり、周りの画素と平均しない。",
                            en="IG comes from each pixel's own difference and gradient; nothing is averaged with neighbours.",
                        ),
                    ),
                    "largest": dict(
                        ja="全画素の中で最大になる",
                        en="The greatest of all pixels",
                        why=dict(
                            ja="基準と違いがない画素には、寄与が与えられない。",
                            en="A pixel that does not differ from the baseline contributes nothing.",
                        ),
                    ),
                },
            ),
            "ig_axiom": dict(
                syllabus="4-(9)-i",
                ja="同じ入力に常に同じ出力を返す 2 つのネットワークは、内部の構成が違っていても、帰属が等しくなければならない。この性質の名はどれか。",
                en="Two networks that give the same outputs for all inputs must have the same attributions, however they are built inside. What is this property called?",
                right=dict(
                    ja="実装不変性",
                    en="Implementation invariance",
                ),
                wrong={
                    "sensitivity": dict(
                        ja="感度",
                        en="Sensitivity to a difference",
                        why=dict(
                            ja="それは、基準と 1 つの特徴だけが違い、出力も違うとき、その特徴の帰属が 0 でないことである。",
                            en="That is: where a single feature differs from the baseline and the output does, its attribution is not 0.",
                        ),
                    ),
                    "completeness": dict(
                        ja="完全性",
                        en="Completeness of attributions",
                        why=dict(
                            ja="それは、帰属の和が F(x) − F(x′) に等しいことである。",
                            en="That is: the attributions add up to F(x) − F(x′).",
                        ),
                    ),
                    "fidelity": dict(
                        ja="局所忠実性",
                        en="Local fidelity to a model",
                        why=dict(
                            ja="それは、説明が x の近くでモデルの予測に合うことで、LIME で重んじる。",
                            en="That is: an explanation agrees with the model near x, as LIME wants it.",
                        ),
                    ),
                },
                source="Sundararajan, Taly, Yan, Axiomatic Attribution for Deep Networks, ICML 2017, sections 2.1, 2.2 and 3",
            ),
        },
    ),
    "approximations": dict(
        stem=dict(
            ja="中身の分からないモデルの、ある入力に対する予測を説明する。LIME は、入力の周りに標本を作り、近さで重みをつけた線形モデルを当てはめる。SHAP は、特徴をプレイヤー、予測を利得とみるシャープレイ値を求める。ある 2 人ゲームの利得は v(∅) = 0、v({A}) = 4、v({B}) = 2、v({A, B}) = 10 である。また、あるモデルの予測の平均は 0.30、ある入力の 3 つの特徴の SHAP 値は +0.25、−0.10、+0.15 である。",
            en="What a model of unknown workings predicts for an input is to be explained. LIME makes samples around the input and fits a linear model to them, weighted by nearness. SHAP finds Shapley values, with features as players and predictions as worth. In a game of two, v(∅) = 0, v({A}) = 4, v({B}) = 2 and v({A, B}) = 10. For some model the mean prediction is 0.30, and the SHAP values of an input's three features are +0.25, −0.10 and +0.15.",
        ),
        questions={
            "lime_wide_kernel": dict(
                syllabus="4-(9)-ii",
                ja="f(x) = x² を x = 1 の周りで説明するのに、標本 −2, −1, 0, 1, 2 を使い、近さの重みの幅を限りなく大きくした。切片のある線形モデルの傾きは、いくらに近づくか。",
                en="f(x) = x² is explained around x = 1 by the samples −2, −1, 0, 1, 2, and the width of the weights is made larger and larger. To what does the slope of the linear model, which has an intercept, tend?",
                right="0",
                wrong={
                    "secant": dict(
                        text="1",
                        why=dict(
                            ja="標本 0 と 1 だけを通る直線の傾きである。",
                            en="That is the slope through the samples 0 and 1 alone.",
                        ),
                    ),
                    "derivative": dict(
                        text="2",
                        why=dict(
                            ja="これは x = 1 での微分で、近くの標本だけを重んじたときの値である。",
                            en="That is the derivative at 1, which counts only what is near.",
                        ),
                    ),
                    "end": dict(
                        text="4",
                        why=dict(
                            ja="これは標本の端、x = 2 での微分である。",
                            en="That is the derivative at 2, the end of the samples.",
                        ),
                    ),
                },
            ),
            "shapley_two": dict(
                syllabus="4-(9)-ii",
                ja="2 人ゲームの A と B のシャープレイ値を、この順に並べたものはどれか。",
                en="What are the Shapley values of A and B in the game of two, in this order?",
                right="6, 4",
                wrong={
                    "alone": dict(
                        text="4, 2",
                        why=dict(
                            ja="1 人だけの利得である。2 人目に加わるときの増分と平均していない。",
                            en="That is what each has alone, without the mean with what it adds as the second.",
                        ),
                    ),
                    "last": dict(
                        text="8, 6",
                        why=dict(
                            ja="最後に加わるときの増分である。和が 10 を超える。",
                            en="That is what each adds as the last; the sum exceeds 10.",
                        ),
                    ),
                    "halves": dict(
                        text="5, 5",
                        why=dict(
                            ja="全体を等分している。1 人のときの利得の差を見ていない。",
                            en="That divides all in halves, whatever each has alone.",
                        ),
                    ),
                },
            ),
            "shap_sum": dict(
                syllabus="4-(9)-ii",
                ja="あるモデルの、この入力に対する予測はいくらか。",
                en="What does the model predict for the input with these SHAP values?",
                right="0.60",
                wrong={
                    "values-alone": dict(
                        text="0.30",
                        why=dict(
                            ja="SHAP 値の和だけである。予測の平均を足していない。",
                            en="That is the sum of the SHAP values alone, without the mean prediction.",
                        ),
                    ),
                    "absolute-alone": dict(
                        text="0.50",
                        why=dict(
                            ja="絶対値の和で、予測の平均も足していない。",
                            en="That is the sum of their absolute values, without the mean prediction.",
                        ),
                    ),
                    "absolute": dict(
                        text="0.80",
                        why=dict(
                            ja="SHAP 値の絶対値を足している。",
                            en="This adds the absolute values of the SHAP values.",
                        ),
                    ),
                },
            ),
            "lime_shap_true": dict(
                syllabus="4-(9)-ii",
                ja="LIME と SHAP に共通することとして正しいものはどれか。",
                en="What have LIME and SHAP in common?",
                right=dict(
                    ja="入力ごとに、簡単な加法的モデルで近似する",
                    en="For each input they approximate by a simple additive model",
                ),
                wrong={
                    "gradients": dict(
                        ja="元のモデルの勾配を計算できることを前提とする",
                        en="They need a model of which gradients can be computed",
                        why=dict(
                            ja="LIME も Kernel SHAP も、予測を呼び出すだけでよい。",
                            en="For LIME, and for Kernel SHAP, it is enough to call the model.",
                        ),
                    ),
                    "retrained": dict(
                        ja="説明しやすいように、モデルを学習し直す",
                        en="They train the model again, so that it is easily explained",
                        why=dict(
                            ja="元のモデルは変えない。",
                            en="The model itself is left as it is.",
                        ),
                    ),
                    "global": dict(
                        ja="全データに合う線形モデルを、1 つだけ作る",
                        en="They make one linear model, and that one fits all of the data",
                        why=dict(
                            ja="説明は入力ごとの局所的なものである。",
                            en="An explanation is local, and each input has its own.",
                        ),
                    ),
                },
                source="Ribeiro, Singh, Guestrin, “Why Should I Trust You?”, KDD 2016, section 3; Lundberg, Lee, A Unified Approach to Interpreting Model Predictions, NeurIPS 2017, section 2",
            ),
        },
    ),
    "adversarial": dict(
        stem=dict(
            ja="画像分類器を誤らせる、小さな摂動を考える。FGSM は ε · sign(∇ₓL) を入力に加える。線形の分類器 wᵀx + b（入力は 1000 次元で、どの wᵢ も 0.1 か −0.1）と、universal adversarial perturbation（Moosavi-Dezfooli らの論文）もあわせて考える。",
            en="Small perturbations are to make an image classifier err. FGSM adds ε · sign(∇ₓL) to the input. Consider also a linear classifier wᵀx + b with 1000 inputs, in which each wᵢ is 0.1 or −0.1, and the universal adversarial perturbations of the paper by Moosavi-Dezfooli and others.",
        ),
        questions={
            "linear_sum": dict(
                syllabus="4-(9)-i",
                ja="線形の分類器のスコアを、1 画素当たり ε = 0.01 の FGSM の摂動は、いくら変えられるか。",
                en="By how much can a perturbation of FGSM, with ε = 0.01 for each input, change the score of the linear classifier?",
                right="1.0",
                wrong={
                    "one-pixel": dict(
                        text="0.001",
                        why=dict(
                            ja="1 画素分の変化である。1000 画素の分を足していない。",
                            en="That is the change by one input, not summed over 1000.",
                        ),
                    ),
                    "euclidean": dict(
                        text="0.032",
                        why=dict(
                            ja="w の L2 ノルムを使っている。各画素を ±ε まで動かせるときに効くのは、L1 ノルムである。",
                            en="This uses the L2 norm of w; where each input may move by ±ε it is the L1 norm that counts.",
                        ),
                    ),
                    "no-epsilon": dict(
                        text="100",
                        why=dict(
                            ja="ε を掛けていない。",
                            en="This is not multiplied by ε.",
                        ),
                    ),
                },
            ),
            "universal_meaning": dict(
                syllabus="4-(9)-i",
                ja="universal という名は、何を表しているか。",
                en="What does “universal” stand for?",
                right=dict(
                    ja="1 つの摂動が、多くの画像を誤らせること",
                    en="Many images err by one perturbation",
                ),
                wrong={
                    "one-class": dict(
                        ja="1 つの摂動が、全画像を同じクラスにすること",
                        en="One perturbation makes all images one class",
                        why=dict(
                            ja="行き先のクラスは、画像によって違ってよい。",
                            en="Into which class an image goes may differ.",
                        ),
                    ),
                    "all-pixels": dict(
                        ja="画像ごとに作り、全画素を等量だけ変えること",
                        en="Made for each image, it moves pixels alike",
                        why=dict(
                            ja="画像ごとには作らず、画素ごとの量も等しくない。",
                            en="It is not made for each image, nor do pixels move alike.",
                        ),
                    ),
                    "visible": dict(
                        ja="人に見える大きさで、どの画像も誤らせること",
                        en="It is large enough to be seen by everyone",
                        why=dict(
                            ja="大きさを抑え、人にはほとんど見えないようにする。",
                            en="Its size is bounded, so that it can hardly be seen.",
                        ),
                    ),
                },
                source="Moosavi-Dezfooli, Fawzi, Fawzi, Frossard, Universal Adversarial Perturbations, CVPR 2017, sections 1 and 2",
            ),
            "boundary_normals": dict(
                syllabus="4-(9)-i",
                ja="1 つの摂動が多くの画像に効くことの説明として、この論文が挙げる観察はどれか。",
                en="Which observation explains, in this paper, why one perturbation works for many images?",
                right=dict(
                    ja="決定境界の法線が、低次元の部分空間に集まる",
                    en="Normals of boundaries lie near a subspace of few dimensions",
                ),
                wrong={
                    "independent": dict(
                        ja="決定境界の法線が、互いに独立な方向を向く",
                        en="Normals of boundaries point in independent directions",
                        why=dict(
                            ja="独立なら、1 つの摂動で多くの画像を境界の外へ動かせない。",
                            en="If they were independent, one perturbation would not take many images across.",
                        ),
                    ),
                    "images": dict(
                        ja="画像の画素値が、低次元の部分空間に集まる",
                        en="Pixels of the images lie near a subspace of few dimensions",
                        why=dict(
                            ja="問題になるのは画像そのものではなく、境界の向きである。",
                            en="It is not the images that matter but the directions of boundaries.",
                        ),
                    ),
                    "images-independent": dict(
                        ja="画像の画素値が、互いに独立な方向を向く",
                        en="Pixels of the images point in independent directions",
                        why=dict(
                            ja="画素値の向きは、境界をどう越えるかを決めない。",
                            en="How pixels point does not decide how a boundary is crossed.",
                        ),
                    ),
                },
                source="Moosavi-Dezfooli, Fawzi, Fawzi, Frossard, Universal Adversarial Perturbations, CVPR 2017, section 4",
            ),
            "false_about_explanations": dict(
                syllabus="4-(9)-i",
                ja="分類器の判断の根拠を示す方法に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about explaining a classifier's decisions is **wrong**?",
                right=dict(
                    ja="Grad-CAM は、全結合層を除いたモデルを学習し直してから使う",
                    en="Grad-CAM needs the model trained anew without its dense layers",
                ),
                wrong={
                    "lime": dict(
                        ja="LIME は、調べる入力の近くだけで成り立つ簡単なモデルを作る",
                        en="LIME makes a simple model that holds near the input in question",
                        why=dict(
                            ja="正しい。入力を少しずつ変えて、予測を集める。",
                            en="This is right: it gathers predictions for inputs that are changed a little.",
                        ),
                    ),
                    "shap": dict(
                        ja="SHAP の値をすべて足すと、基準となる予測との差に等しくなる",
                        en="SHAP values add up to the difference from the base prediction",
                        why=dict(
                            ja="正しい。局所的な正確さと呼ばれる性質である。",
                            en="This is right: the property is called local accuracy.",
                        ),
                    ),
                    "cam": dict(
                        ja="CAM は、最後の特徴マップを分類の重みで足し合わせて図にする",
                        en="CAM adds up the last feature maps, with the classifier's weights",
                        why=dict(
                            ja="正しい。最後に Global average pooling を置くモデルで使う。",
                            en="This is right, for models that end with global average pooling.",
                        ),
                    ),
                },
                source="Selvaraju et al., Grad-CAM, 2017; Zhou et al. 2016; Ribeiro, Singh and Guestrin 2016; Lundberg and Lee 2017",
            ),
        },
    ),
}


def heatmap_size():
    """The shape of a weighted sum of feature maps, and how far apart its cells are."""
    import numpy as np

    heat = np.einsum("hwk,k->hw", np.ones((14, 14, 512)), np.ones(512))
    found = (heat.shape[0], 224 // heat.shape[0])
    claims = {"right": (14, 16), "wide": (14, 32), "pooled": (7, 32), "pooled-narrow": (7, 16)}
    return {name: claim == found for name, claim in claims.items()}


def relu_positions():
    """ReLU of the weighted sum at both places."""
    import numpy as np

    heat = np.maximum(np.array([[4, 1], [1, 2]]) @ np.array([0.5, -1.0]), 0)
    claims = {
        "right": (1.0, 0),
        "no-relu": (1.0, -1.5),
        "positive-weights": (2.0, 0.5),
        "absolute-weights": (3.0, 2.5),
    }
    return {name: bool(np.allclose(claim, heat)) for name, claim in claims.items()}


def cam_equivalence():
    """Both maps of a drawn example with 14×14 places; gradients from a tape."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    features, w = tf.constant(rng.uniform(size=(1, 14, 14, 5))), rng.normal(size=(5, 3))
    with tf.GradientTape() as tape:
        tape.watch(features)
        score = (tf.reduce_mean(features, axis=(1, 2)) @ w)[0, 1]
    alpha = tf.reduce_mean(tape.gradient(score, features), axis=(1, 2))[0]
    ratio = (features.numpy() @ alpha.numpy()) / (features.numpy() @ w[:, 1])
    return {
        "right": bool(np.allclose(ratio, 1 / 196)),
        "times": bool(np.allclose(ratio, 196)),
        "negative": bool(np.all(ratio < 0)),
        "no-multiple": not bool(np.allclose(ratio, ratio.mean())),
    }


def _integrated(function, x, baseline, steps=2000):
    """Integrated Gradients at the middles of equal intervals."""
    import numpy as np
    import tensorflow as tf

    x, baseline = np.array(x, dtype=float), np.array(baseline, dtype=float)
    positions = (np.arange(steps) + 0.5) / steps
    points = tf.constant(baseline + positions[:, None] * (x - baseline))
    with tf.GradientTape() as tape:
        tape.watch(points)
        outputs = function(points)
    return (x - baseline) * np.mean(tape.gradient(outputs, points).numpy(), axis=0)


def saturation():
    """The gradient at 2 from a tape, and IG by a sum."""
    import numpy as np
    import tensorflow as tf

    def function(x):
        return 1 - tf.nn.relu(1 - x)

    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        output = function(x)
    found = float(tape.gradient(output, x)), float(_integrated(function, [2], [0])[0])
    claims = {"right": (0, 1), "both-zero": (0, 0), "both-one": (1, 1), "exchanged": (1, 0)}
    return {name: bool(np.allclose(claim, found)) for name, claim in claims.items()}


def completeness_missing():
    """What is left of F(x) − F(x′)."""
    import math

    left = (0.9 - 0.1) - (0.45 + 0.30 - 0.05)
    claims = {"right": 0.1, "absolute": 0.0, "no-baseline": 0.2, "normalised": 0.3}
    return {name: math.isclose(claim, left, abs_tol=1e-9) for name, claim in claims.items()}


def baseline_black():
    """A function whose gradient at the black pixel, the first, is positive."""
    import numpy as np
    import tensorflow as tf

    def function(x):
        return 3 * x[:, 0] + x[:, 0] * x[:, 1] + x[:, 1] ** 2 + 2 * x[:, 2]

    x = tf.constant([[0.0, 0.5, 1.0]])
    with tf.GradientTape() as tape:
        tape.watch(x)
        output = function(x)
    slope = tape.gradient(output, x)[0, 0]
    assert slope > 0
    ig = _integrated(function, [0, 0.5, 1], [0, 0, 0])
    return {
        "right": bool(ig[0] == 0),
        "sign": bool(ig[0] > 0),
        "neighbours": bool(np.isclose(ig[0], ig[1:].mean())),
        "largest": bool(ig[0] == ig.max()),
    }


def lime_wide_kernel():
    """Weighted least squares with an intercept, by weights exp(−(x − 1)² / σ²)."""
    import numpy as np

    x = np.array([-2.0, -1, 0, 1, 2])

    def slope(width):
        root = np.exp(-((x - 1) ** 2) / (2 * width**2))
        rows = np.column_stack([x, np.ones(5)]) * root[:, None]
        return np.linalg.lstsq(rows, x**2 * root, rcond=None)[0][0]

    assert abs(slope(0.3) - 2) < 0.01
    claims = {"right": 0, "secant": 1, "derivative": 2, "end": 4}
    return {name: bool(np.isclose(claim, slope(1e4), atol=1e-4)) for name, claim in claims.items()}


def shapley_two():
    """The mean over both orders."""
    worth = {"": 0, "A": 4, "B": 2, "AB": 10}
    a = ((worth["A"] - worth[""]) + (worth["AB"] - worth["B"])) / 2
    b = ((worth["B"] - worth[""]) + (worth["AB"] - worth["A"])) / 2
    claims = {"right": (6, 4), "alone": (4, 2), "last": (8, 6), "halves": (5, 5)}
    return {name: claim == (a, b) for name, claim in claims.items()}


def shap_sum():
    """The mean prediction and the SHAP values."""
    import math

    prediction = 0.30 + 0.25 - 0.10 + 0.15
    claims = {"right": 0.6, "values-alone": 0.3, "absolute-alone": 0.5, "absolute": 0.8}
    return {name: math.isclose(claim, prediction) for name, claim in claims.items()}


def linear_sum():
    """The change of the score by the perturbation itself."""
    import numpy as np

    w = np.random.default_rng(0).choice([-0.1, 0.1], size=1000)
    change = w @ (0.01 * np.sign(w))
    claims = {"right": 1.0, "one-pixel": 0.001, "euclidean": 0.032, "no-epsilon": 100}
    return {name: bool(np.isclose(claim, change)) for name, claim in claims.items()}
