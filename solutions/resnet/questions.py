"""ResNet・WideResNet・DenseNet の知識問題"""

SETS = {
    "degradation": dict(
        stem=dict(
            ja="残差接続のない CNN を 18 層から 34 層に深くしたところ、検証誤り率が 27.9 % から 28.5 % に上がり、訓練誤り率も学習の間ずっと高かった。同じ深さで残差接続を加えると、検証誤り率は 18 層で 27.9 %、34 層で 25.0 % となった。ブロックは y = F(x) + x とする。",
            en="Without residual connections, a CNN of 34 layers had a validation error of 28.5 %, one of 18 layers 27.9 %, and the training error of the deeper one was higher throughout training. With residual connections the validation errors were 27.9 % for 18 layers and 25.0 % for 34. A block is y = F(x) + x.",
        ),
        questions={
            "degradation_cause": dict(
                syllabus="4-(1)-i",
                ja="残差接続のない 34 層の CNN が 18 層のものに劣る理由として、この結果と合うものはどれか。",
                en="Which reason why the CNN of 34 layers without residual connections is the worse one agrees with these figures?",
                right=dict(
                    ja="深いほど最適化が難しく、よい解に達しにくい",
                    en="Deeper ones are harder to optimise and end in poor solutions",
                ),
                wrong={
                    "overfitting": dict(
                        ja="パラメータが増え、訓練データに過度に適合してしまった",
                        en="With more parameters it fitted its training data far too closely",
                        why=dict(
                            ja="過学習なら訓練誤り率は下がる。ここでは訓練誤り率も高い。",
                            en="Overfitting would lower the training error, which here is higher, too.",
                        ),
                    ),
                    "other-distribution": dict(
                        ja="訓練データの分布が、検証データからずれていた",
                        en="The training data were distributed otherwise than the others",
                        why=dict(
                            ja="データは 18 層のときと同じである。訓練誤り率の高さも説明できない。",
                            en="The data were those of the 18 layers, and it would not explain the training error.",
                        ),
                    ),
                    "not-representable": dict(
                        ja="浅いネットワークと同じ関数を表せる重みがない",
                        en="None of its weights give the function of the shallower network",
                        why=dict(
                            ja="足した層が恒等写像になる重みなら、浅いネットワークと同じ関数になる。",
                            en="With weights that make the further layers the identity it is the same function.",
                        ),
                    ),
                },
                source="He, Zhang, Ren, Sun, Deep Residual Learning for Image Recognition, CVPR 2016, §1, §4.1, Table 2",
            ),
            "identity_target": dict(
                syllabus="4-(1)-i",
                ja="F(x) = Wx（正方行列 W による線形の 1 層）とする。最適な写像が恒等写像のとき、W が向かう先は、残差接続がある y = F(x) + x では（ア）、ない y = F(x) では（イ）である。組合せはどれか。",
                en="Let F(x) = Wx, one linear layer with a square matrix W, and let the identity be the best map. Then W goes to (a) with the residual connection, y = F(x) + x, and to (b) without it, y = F(x). Which pair is right?",
                right=dict(ja="（ア）零行列　（イ）単位行列", en="(a) zero   (b) the unit matrix"),
                wrong={
                    "swapped": dict(
                        ja="（ア）単位行列　（イ）零行列",
                        en="(a) the unit matrix   (b) zero",
                        why=dict(
                            ja="逆である。残差接続があると、W が単位行列のとき出力は 2x になる。",
                            en="The other way round: with the connection a unit matrix gives 2x.",
                        ),
                    ),
                    "zero-for-both": dict(
                        ja="（ア）零行列　（イ）零行列",
                        en="(a) zero   (b) zero",
                        why=dict(
                            ja="残差接続がないと、W が零行列のとき出力も 0 になる。",
                            en="Without the connection a matrix of zeros gives 0.",
                        ),
                    ),
                    "unit-for-both": dict(
                        ja="（ア）単位行列　（イ）単位行列",
                        en="(a) the unit matrix   (b) the unit matrix",
                        why=dict(
                            ja="残差接続があると、W が単位行列のとき出力は 2x になる。",
                            en="With the connection a unit matrix gives 2x.",
                        ),
                    ),
                },
            ),
            "shortcut_cost": dict(
                syllabus="4-(1)-i",
                ja="入力も出力も 64 チャネルで、縦横も変わらない枝 F がある。学習するパラメータは、ブロックにすると、F だけのときより何個多いか。",
                en="A branch F has 64 channels at its input and at its output, and keeps height and width. How many more parameters does the block learn than F alone?",
                right="0",
                wrong={
                    "one-per-channel": dict(
                        text="64",
                        why=dict(
                            ja="チャネルごとの係数はない。入力をそのまま足すだけである。",
                            en="There is no factor for each channel: the input is added as it is.",
                        ),
                    ),
                    "one-by-one": dict(
                        text="4096",
                        why=dict(
                            ja="64 · 64 個の重みをもつ 1×1 の畳み込みは、形が違うときの射影である。",
                            en="A convolution of 1×1, with 64 · 64 weights, is a projection, for shapes that differ.",
                        ),
                    ),
                    "three-by-three": dict(
                        text="36864",
                        why=dict(
                            ja="3×3 の畳み込みをもう 1 つ加えたときの重みの数である。",
                            en="That many weights a further convolution of 3×3 would have.",
                        ),
                    ),
                },
            ),
            "path_count": dict(
                syllabus="4-(1)-i",
                ja="各ブロックで枝かショートカットのどちらかを通るとする。残差ブロックを 4 つ重ねたネットワークには、入力から出力までの経路が何通りあるか。",
                en="In each block a path goes through the branch or through the shortcut. How many paths lead from the input to the output of four residual blocks, one after another?",
                right="16",
                wrong={
                    "blocks": dict(
                        text="4",
                        why=dict(
                            ja="ブロックの数である。どのブロックでも道が 2 つに分かれる。",
                            en="That is the number of blocks; in each of them the path forks.",
                        ),
                    ),
                    "lengths": dict(
                        text="5",
                        why=dict(
                            ja="通る枝の数が 0 から 4 の 5 種類ということである。同じ数でも、どの枝を通るかで経路が違う。",
                            en="That is how many numbers of branches there are, 0 to 4; paths with the same number still differ.",
                        ),
                    ),
                    "summed": dict(
                        text="8",
                        why=dict(
                            ja="ブロックごとの 2 通りを足している。続けて通るので、掛け合わせる。",
                            en="This adds two for each block; one after another, the choices multiply.",
                        ),
                    ),
                },
            ),
        },
    ),
    "propagation": dict(
        stem=dict(
            ja="足し算の後に何も置かない残差ブロック x_{l+1} = x_l + F_l(x_l) を L 個重ねる。ショートカットを係数 λ 倍した x_{l+1} = λ x_l + F_l(x_l) や、活性化関数の位置を変えた形とも比べる。",
            en="L residual blocks x_{l+1} = x_l + F_l(x_l), with nothing behind the sum, stand one after another. They are compared with blocks whose shortcut has a factor, x_{l+1} = λ x_l + F_l(x_l), and with others whose activation stands elsewhere.",
        ),
        questions={
            "scaled_shortcut": dict(
                syllabus="4-(1)-i",
                ja="λ = 0.9、L = 50 のとき、ショートカットだけを通って出力から入力へ戻る勾配は、およそ何倍になるか。",
                en="Let λ = 0.9 and L = 50. By about what factor does the gradient change that goes back from the output to the input through shortcuts alone?",
                right=dict(ja="0.005 倍", en="0.005"),
                wrong={
                    "one-block": dict(
                        ja="0.9 倍",
                        en="0.9",
                        why=dict(
                            ja="1 ブロックの分である。ブロックごとに 0.9 が掛かる。",
                            en="That is one block; there is a factor of 0.9 for each.",
                        ),
                    ),
                    "identity": dict(
                        ja="1 倍",
                        en="1",
                        why=dict(
                            ja="λ = 1、つまり恒等のショートカットの場合である。",
                            en="That is the identity, λ = 1.",
                        ),
                    ),
                    "summed": dict(
                        ja="45 倍",
                        en="45",
                        why=dict(
                            ja="0.9 を 50 回足している。続けて通るので、掛け合わせる。",
                            en="This adds 0.9 fifty times; one after another, factors multiply.",
                        ),
                    ),
                },
            ),
            "sum_form": dict(
                syllabus="4-(1)-i",
                ja="λ = 1 のとき、最後の x_L を途中の x_l で表す式はどれか。Σ と Π は i = l から L − 1 までとる。",
                en="Let λ = 1. Which formula gives the last x_L from an earlier x_l? Σ and Π run over i from l to L − 1.",
                right="x_L = x_l + Σ F_i(x_i)",
                wrong={
                    "multiplied": dict(
                        text="x_L = x_l · Π F_i(x_i)",
                        why=dict(
                            ja="残差は掛け合わされず、足されていく。",
                            en="Residuals are not multiplied: they add up.",
                        ),
                    ),
                    "without-x": dict(
                        text="x_L = Σ F_i(x_i)",
                        why=dict(
                            ja="恒等の経路で届く x_l が抜けている。",
                            en="x_l is missing, which arrives along the identity.",
                        ),
                    ),
                    "product": dict(
                        text="x_L = Π F_i(x_i)",
                        why=dict(
                            ja="積は、残差接続のないネットワークの線形な層に見られる形である。",
                            en="A product belongs to linear layers without residual connections.",
                        ),
                    ),
                },
            ),
            "preactivation_order": dict(
                syllabus="4-(1)-i",
                ja="Pre-activation の残差ブロック（ResNet v2）で、残差の枝の中の順はどれか。",
                en="In which order do things stand in the branch of a pre-activation residual block (ResNet v2)?",
                right=dict(
                    ja="BN・ReLU・畳み込みの順を 2 回", en="BN, ReLU, convolution, all twice"
                ),
                wrong={
                    "original": dict(
                        ja="畳み込み・BN・ReLU の順を 2 回",
                        en="Convolution, BN, ReLU, all twice",
                        why=dict(
                            ja="活性化が畳み込みの後にあり、枝の出口に ReLU があるので、残差が負になれない。",
                            en="Here the activation follows, and a branch that ends in ReLU is never negative.",
                        ),
                    ),
                    "norm-last": dict(
                        ja="畳み込み・ReLU・BN の順を 2 回",
                        en="Convolution, ReLU, BN, all twice",
                        why=dict(
                            ja="活性化も正規化も畳み込みの後にある。「pre」は畳み込みの前という意味である。",
                            en="Both follow the convolution; “pre” means in front of it.",
                        ),
                    ),
                    "relu-behind": dict(
                        ja="BN・畳み込み・ReLU の順を 2 回",
                        en="BN, convolution, ReLU, all twice",
                        why=dict(
                            ja="正規化だけが前にあり、活性化は畳み込みの後にある。",
                            en="Only the normalisation stands in front; the activation follows.",
                        ),
                    ),
                },
                source="He, Zhang, Ren, Sun, Identity Mappings in Deep Residual Networks, ECCV 2016, Fig. 1(b), §4.1",
            ),
            "relu_before_add": dict(
                syllabus="4-(1)-i",
                ja="残差の枝の最後、足し算の直前に ReLU を置くと、x_l の値はどうなるか。λ = 1 とする。",
                en="ReLU is put at the end of the branch, right before the sum. What becomes of the values of x_l? Let λ = 1.",
                right=dict(
                    ja="どの成分も、層を進むにつれて減ることがない",
                    en="No component ever decreases from layer to layer",
                ),
                wrong={
                    "bounded": dict(
                        ja="どの成分も、0 と 1 の間に押し込められる",
                        en="Each component is squeezed between 0 and 1",
                        why=dict(
                            ja="ReLU に上限はない。値は 1 を超えて増えていける。",
                            en="ReLU has no upper bound: values can grow beyond 1.",
                        ),
                    ),
                    "fading": dict(
                        ja="どの成分の絶対値も、層を進むにつれて 0 に近づく",
                        en="Each component comes nearer to 0 from layer to layer",
                        why=dict(
                            ja="足されるのは 0 以上の値なので、正の成分が 0 に近づくことはない。",
                            en="What is added is 0 or more, which brings no positive value nearer to 0.",
                        ),
                    ),
                    "negative": dict(
                        ja="どの成分も、ある層から先は負になる",
                        en="Each component is negative from some layer on",
                        why=dict(
                            ja="足されるのは 0 以上の値なので、正の成分が負になることはない。",
                            en="What is added is 0 or more, which makes no positive value negative.",
                        ),
                    ),
                },
            ),
            "plain_vs_residual": dict(
                syllabus="4-(1)-i",
                ja="x が 1 次元で F(x) = 0.1x とする。10 ブロックの出力を入力で微分した値は、残差接続がある x_{l+1} = x_l + F(x_l) では約（ア）、ない x_{l+1} = F(x_l) では（イ）である。組合せはどれか。",
                en="Let x be a number and F(x) = 0.1x. The derivative of the output of 10 blocks with respect to their input is about (a) with residual connections, x_{l+1} = x_l + F(x_l), and (b) without, x_{l+1} = F(x_l). Which pair is right?",
                right=dict(ja="（ア）2.6　（イ）10⁻¹⁰", en="(a) 2.6   (b) 10⁻¹⁰"),
                wrong={
                    "identity-alone": dict(
                        ja="（ア）1.0　（イ）10⁻¹⁰",
                        en="(a) 1.0   (b) 10⁻¹⁰",
                        why=dict(
                            ja="枝の分の 0.1 が各ブロックで加わり、1.1 の 10 乗になる。",
                            en="The branch adds 0.1 in each block, which makes it 1.1 to the power of 10.",
                        ),
                    ),
                    "one-factor": dict(
                        ja="（ア）2.6　（イ）0.1",
                        en="(a) 2.6   (b) 0.1",
                        why=dict(
                            ja="残差接続がなければ、0.1 がブロックの数だけ掛かる。",
                            en="Without the connections there is a factor of 0.1 for each block.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1.0　（イ）0.1",
                        en="(a) 1.0   (b) 0.1",
                        why=dict(
                            ja="あるときは 1.1 が、ないときは 0.1 が、10 回掛かる。",
                            en="There are ten factors: 1.1 with the connections, 0.1 without.",
                        ),
                    ),
                },
            ),
        },
    ),
    "family": dict(
        stem=dict(
            ja="ResNet には、3×3 の畳み込み 2 層からなる基本ブロックのものと、1×1、3×3、1×1 の畳み込み 3 層からなる bottleneck ブロックのものがある。その層数は、枝の畳み込みに最初の畳み込みと最後の全結合を加えて数える。これを変えたものに、WideResNet（WRN）と DenseNet がある。",
            en="A ResNet has basic blocks, two convolutions of 3×3, or bottleneck blocks, three convolutions of 1×1, 3×3 and 1×1. Its layers are counted as the convolutions of the branches, the first convolution and the dense layer at the end. WideResNet (WRN) and DenseNet are variations of it.",
        ),
        questions={
            "depth_count": dict(
                syllabus="4-(1)-i",
                ja="bottleneck ブロックを、4 つの段に順に 3、4、23、3 個置いた ResNet は、何層と呼ばれるか。",
                en="How many layers is a ResNet said to have whose four stages have 3, 4, 23 and 3 bottleneck blocks?",
                right="101",
                wrong={
                    "one-each": dict(
                        text="35",
                        why=dict(
                            ja="1 ブロックを 1 層と数えている。枝には畳み込みが 3 つある。",
                            en="This counts a block as one layer; its branch has three convolutions.",
                        ),
                    ),
                    "two-each": dict(
                        text="68",
                        why=dict(
                            ja="1 ブロックを 2 層と数えている。それは基本ブロックである。",
                            en="This counts two layers in each block, as in a basic one.",
                        ),
                    ),
                    "branches-alone": dict(
                        text="99",
                        why=dict(
                            ja="最初の畳み込みと最後の全結合が数えられていない。",
                            en="The first convolution and the dense layer are not counted.",
                        ),
                    ),
                },
            ),
            "bottleneck_role": dict(
                syllabus="4-(1)-i",
                ja="解像度の変わらない段の途中で、入力が 256 チャネルの bottleneck ブロックの 1×1 の畳み込みは、初めのものが（ア）、後のものが（イ）。組合せはどれか。",
                en="Within a stage, where the resolution stays, a bottleneck block reads 256 channels. Of its convolutions of 1×1 the first (a) and the second (b). Which pair is right?",
                right=dict(
                    ja="（ア）チャネルを減らし　（イ）チャネルを戻す",
                    en="(a) reduces channels   (b) restores channels",
                ),
                wrong={
                    "halves-first": dict(
                        ja="（ア）縦横を縮め　（イ）チャネルを戻す",
                        en="(a) shrinks height and width   (b) restores channels",
                        why=dict(
                            ja="縦横は変わらない。初めの 1×1 は、3×3 が読むチャネルを 256 から 64 に減らす。",
                            en="Height and width stay: the first leaves 64 of the 256 channels for the 3×3 to read.",
                        ),
                    ),
                    "restores-size": dict(
                        ja="（ア）チャネルを減らし　（イ）縦横を広げる",
                        en="(a) reduces channels   (b) widens height and width",
                        why=dict(
                            ja="縦横は変わらない。後の 1×1 がチャネルを 64 から 256 に戻すので、入力と足し合わせられる。",
                            en="Height and width stay: the second makes 256 channels of 64, which the input can be added to.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）縦横を縮め　（イ）縦横を広げる",
                        en="(a) shrinks height and width   (b) widens height and width",
                        why=dict(
                            ja="ストライド 1 の 1×1 の畳み込みは画素ごとの計算で、縦横を変えない。",
                            en="With stride 1 a convolution of 1×1 works pixel by pixel and keeps height and width.",
                        ),
                    ),
                },
            ),
            "wrn_name": dict(
                syllabus="4-(1)-i",
                ja="CIFAR の画像のための WRN-28-10 で、28 は（ア）、10 は（イ）を表す。組合せはどれか。",
                en="In WRN-28-10, for the images of CIFAR, 28 is (a) and 10 is (b). Which pair is right?",
                right=dict(
                    ja="（ア）層の数　（イ）チャネル数の倍率",
                    en="(a) the number of layers   (b) the factor of channels",
                ),
                wrong={
                    "branches": dict(
                        ja="（ア）層の数　（イ）並べる枝の数",
                        en="(a) the number of layers   (b) the number of branches",
                        why=dict(
                            ja="並べる枝の数（cardinality）を変えるのは ResNeXt である。",
                            en="The number of branches side by side, the cardinality, is ResNeXt's.",
                        ),
                    ),
                    "side": dict(
                        ja="（ア）入力の一辺　（イ）チャネル数の倍率",
                        en="(a) the side of the input   (b) the factor of channels",
                        why=dict(
                            ja="CIFAR の画像は 32×32 である。28 は畳み込みの層を数えたものである。",
                            en="The images of CIFAR are 32×32; 28 counts the convolutions.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）入力の一辺　（イ）並べる枝の数",
                        en="(a) the side of the input   (b) the number of branches",
                        why=dict(
                            ja="28 は畳み込みの層の数、10 は元の ResNet に対するチャネル数の倍率である。",
                            en="28 counts the convolutions, and there are 10 times the channels of the plain ResNet.",
                        ),
                    ),
                },
                source="Zagoruyko, Komodakis, Wide Residual Networks, BMVC 2016, §2, Table 1",
            ),
            "wrn_growth": dict(
                syllabus="4-(1)-i",
                ja="残差ブロックの 3×3 の畳み込みで、入力と出力のチャネル数を両方とも 4 倍にする。縦横は変えない。重みの数は（ア）倍、1 枚の画像に対する積和演算の回数は（イ）倍になる。組合せはどれか。",
                en="In a residual block a convolution of 3×3 gets 4 times the channels, both in and out; height and width stay. There are (a) times the weights and (b) times the multiplications for one image. Which pair is right?",
                right=dict(ja="（ア）16　（イ）16", en="(a) 16   (b) 16"),
                wrong={
                    "linear-products": dict(
                        ja="（ア）16　（イ）4",
                        en="(a) 16   (b) 4",
                        why=dict(
                            ja="どの重みも出力の位置ごとに 1 回使われる。位置の数は同じなので、積和も重みと同じ倍率になる。",
                            en="Each weight is used once at every place, and there are as many places as before.",
                        ),
                    ),
                    "linear-weights": dict(
                        ja="（ア）4　（イ）16",
                        en="(a) 4   (b) 16",
                        why=dict(
                            ja="重みは入力のチャネル数と出力のチャネル数の積に比例する。",
                            en="Weights grow with the product of the channels in and out.",
                        ),
                    ),
                    "linear-both": dict(
                        ja="（ア）4　（イ）4",
                        en="(a) 4   (b) 4",
                        why=dict(
                            ja="フィルタの枚数だけでなく、1 枚が読むチャネルも 4 倍になる。",
                            en="There are 4 times the filters, and each of them reads 4 times the channels.",
                        ),
                    ),
                },
            ),
            "wrn_speed": dict(
                syllabus="4-(1)-i",
                ja="パラメータ数が同じ程度の、千層を超える細い ResNet と比べた WRN の利点とされたものはどれか。",
                en="What was found to be the advantage of a WRN over a thin ResNet of more than a thousand layers with about as many parameters?",
                right=dict(
                    ja="層が少なく 1 層が大きいので、GPU で速く学べる",
                    en="Little depth and much width, which suits a GPU",
                ),
                wrong={
                    "depthwise": dict(
                        ja="畳み込みがチャネルごとに分かれ、積和の回数が大きく減る",
                        en="Channels that are convolved apart, which saves products",
                        why=dict(
                            ja="チャネルごとに分けるのは depthwise 畳み込みである。WRN の畳み込みは全チャネルを混ぜる。",
                            en="Apart they are in a depthwise convolution; those of a WRN mix all channels.",
                        ),
                    ),
                    "no-shortcut": dict(
                        ja="ショートカットがないので、記憶する値が少ない",
                        en="No shortcuts, so that fewer values are stored",
                        why=dict(
                            ja="WRN も残差ネットワークで、ショートカットをもつ。",
                            en="A WRN is a residual network and has shortcuts.",
                        ),
                    ),
                    "free-width": dict(
                        ja="幅を広げてもパラメータが増えず、過学習しない",
                        en="Width without parameters, so no overfitting",
                        why=dict(
                            ja="幅を k 倍にすると、パラメータは約 k² 倍になる。",
                            en="With k times the width there are about k² times the parameters.",
                        ),
                    ),
                },
                source="Zagoruyko, Komodakis, Wide Residual Networks, BMVC 2016, §1, §3",
            ),
            "wrn_dropout": dict(
                syllabus="4-(1)-i",
                ja="WRN の論文がドロップアウトを置いた場所はどれか。",
                en="Where did the paper on WRN put dropout?",
                right=dict(
                    ja="残差の枝の 2 つの畳み込みの間",
                    en="Between the two convolutions of a branch",
                ),
                wrong={
                    "on-shortcut": dict(
                        ja="恒等のショートカットの途中",
                        en="On the identity shortcut of a block",
                        why=dict(
                            ja="情報の通り道を乱すので、性能を下げると報告されていた。",
                            en="It disturbs what passes there, and was reported to do harm.",
                        ),
                    ),
                    "after-sum": dict(
                        ja="枝とショートカットの和の直後",
                        en="Behind the sum of branch and shortcut",
                        why=dict(
                            ja="ここに置くと、恒等の経路にも掛かってしまう。",
                            en="Here it acts on the identity, too.",
                        ),
                    ),
                    "last-layer": dict(
                        ja="ネットワークの最後の全結合層の直前",
                        en="In front of the dense layer at the end of the network",
                        why=dict(
                            ja="全結合層に使うのは、VGG などのやり方である。",
                            en="With dense layers it was used before, as in VGG.",
                        ),
                    ),
                },
                source="Zagoruyko, Komodakis, Wide Residual Networks, BMVC 2016, §2.4",
            ),
            "add_or_concat": dict(
                syllabus="4-(1)-i",
                ja="前の層の特徴マップを後の層へ渡すとき、ResNet は（ア）、DenseNet は（イ）を用いる。組合せはどれか。",
                en="To pass feature maps on to later layers ResNet uses (a) and DenseNet (b). Which pair is right?",
                right=dict(ja="（ア）加算　（イ）連結", en="(a) addition   (b) concatenation"),
                wrong={
                    "swapped": dict(
                        ja="（ア）連結　（イ）加算",
                        en="(a) concatenation   (b) addition",
                        why=dict(
                            ja="逆である。連結すれば、ResNet のチャネル数がブロックごとに増えてしまう。",
                            en="The other way round: concatenated, ResNet's channels would grow with every block.",
                        ),
                    ),
                    "added": dict(
                        ja="（ア）加算　（イ）加算",
                        en="(a) addition   (b) addition",
                        why=dict(
                            ja="DenseNet では、チャネル数が層ごとに成長率ずつ増える。加算では増えない。",
                            en="In DenseNet each layer adds its growth rate to the channels; a sum would not.",
                        ),
                    ),
                    "concatenated": dict(
                        ja="（ア）連結　（イ）連結",
                        en="(a) concatenation   (b) concatenation",
                        why=dict(
                            ja="ResNet では、恒等のショートカットをもつブロックの前後でチャネル数が変わらない。",
                            en="In ResNet a block with an identity shortcut keeps the number of channels.",
                        ),
                    ),
                },
            ),
            "dense_links": dict(
                syllabus="4-(1)-i",
                ja="6 つの層からなる Dense ブロックで、どの層も、ブロックの入力と、自分より前のすべての層の出力を受け取る。層に入る結合は、合わせていくつあるか。",
                en="In a dense block of 6 layers each layer receives the block's input and the outputs of all layers before it. How many connections lead into the layers altogether?",
                right="21",
                wrong={
                    "chain": dict(
                        text="6",
                        why=dict(
                            ja="直前のものだけを受け取ると数えている。",
                            en="This has each layer receive only what comes right before it.",
                        ),
                    ),
                    "without-input": dict(
                        text="15",
                        why=dict(
                            ja="層どうしの結合だけである。ブロックの入力も 6 つの層に入る。",
                            en="These are the ones between layers; the block's input leads into 6, too.",
                        ),
                    ),
                    "all-pairs": dict(
                        text="36",
                        why=dict(
                            ja="後の層からも受け取ると数えている。",
                            en="This has layers receive from later ones, too.",
                        ),
                    ),
                },
            ),
            "transition": dict(
                syllabus="4-(1)-i",
                ja="DenseNet の Transition 層（θ = 0.5）に 28×28 で 256 チャネルの特徴マップを入れた。出力の大きさとチャネル数はどれか。",
                en="Feature maps of 28×28 with 256 channels enter a transition layer of DenseNet with θ = 0.5. What leaves it?",
                right=dict(ja="14×14 で 128 チャネル", en="14×14 with 128 channels"),
                wrong={
                    "size-kept": dict(
                        ja="28×28 で 128 チャネル",
                        en="28×28 with 128 channels",
                        why=dict(
                            ja="1×1 の畳み込みのあとに、2×2 の平均値プーリングがある。",
                            en="Average pooling of 2×2 follows the convolution of 1×1.",
                        ),
                    ),
                    "channels-kept": dict(
                        ja="14×14 で 256 チャネル",
                        en="14×14 with 256 channels",
                        why=dict(
                            ja="プーリングの前に、1×1 の畳み込みがチャネルを θ 倍に減らす。",
                            en="Before the pooling a convolution of 1×1 leaves θ times the channels.",
                        ),
                    ),
                    "channels-doubled": dict(
                        ja="14×14 で 512 チャネル",
                        en="14×14 with 512 channels",
                        why=dict(
                            ja="解像度を半分にしてチャネルを 2 倍にするのは、ResNet などの段の変わり目である。",
                            en="Half the size and twice the channels is how ResNet and others change stages.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def identity_target():
    """y for a drawn x and each pair of matrices."""
    import numpy as np

    x = np.random.default_rng(0).normal(size=5)
    zero, unit = np.zeros((5, 5)), np.eye(5)

    def holds(with_it, without_it):
        return bool(np.allclose(with_it @ x + x, x) and np.allclose(without_it @ x, x))

    return {
        "right": holds(zero, unit),
        "swapped": holds(unit, zero),
        "zero-for-both": holds(zero, zero),
        "unit-for-both": holds(unit, unit),
    }


def shortcut_cost():
    """Trainable parameters with Keras's Add and without."""
    import keras

    def trained(shortcut):
        x = keras.Input((8, 8, 64))
        y = keras.layers.Conv2D(64, 3, padding="same", use_bias=False)(x)
        model = keras.Model(x, keras.layers.Add()([x, y]) if shortcut else y)
        return sum(weight.shape.num_elements() for weight in model.trainable_weights)

    with keras.StatelessScope(initialize_variables=False):
        more = trained(True) - trained(False)
    return {
        "right": more == 0,
        "one-per-channel": more == 64,
        "one-by-one": more == 64 * 64,
        "three-by-three": more == 9 * 64 * 64,
    }


def path_count():
    """Each choice of branch or shortcut, one after another."""
    import itertools

    paths = len(list(itertools.product(("branch", "shortcut"), repeat=4)))
    return {
        "right": paths == 16,
        "blocks": paths == 4,
        "lengths": paths == 5,
        "summed": paths == 8,
    }


def scaled_shortcut():
    """The gradient that a tape finds through fifty scaled shortcuts."""
    import tensorflow as tf

    x = tf.constant(1.0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x
        for _ in range(50):
            y = 0.9 * y
    factor = float(tape.gradient(y, x))

    def near(value):
        return abs(factor / value - 1) < 0.05

    return {
        "right": near(0.005),
        "one-block": near(0.9),
        "identity": near(1),
        "summed": near(45),
    }


def sum_form():
    """Six blocks whose branches are layers with tanh; x_6 from x_2 by each formula."""
    import numpy as np

    rng = np.random.default_rng(0)
    kernels = rng.normal(size=(6, 3, 3))
    states = [rng.normal(size=3)]
    residuals = []
    for kernel in kernels:
        residuals.append(np.tanh(states[-1] @ kernel))
        states.append(states[-1] + residuals[-1])
    total, product = np.sum(residuals[2:], axis=0), np.prod(residuals[2:], axis=0)

    def gives(value):
        return bool(np.allclose(value, states[6]))

    return {
        "right": gives(states[2] + total),
        "multiplied": gives(states[2] * product),
        "without-x": gives(total),
        "product": gives(product),
    }


def relu_before_add():
    """Ten blocks whose branches end in ReLU, from drawn numbers on."""
    import numpy as np

    rng = np.random.default_rng(0)
    states = [rng.normal(size=(20, 6))]
    for kernel in rng.normal(scale=0.4, size=(10, 6, 6)):
        states.append(states[-1] + np.maximum(states[-1] @ kernel, 0))
    states = np.array(states)
    steps = np.diff(states, axis=0)
    return {
        "right": bool(np.all(steps >= 0)),
        "bounded": bool(np.all((states[-1] >= 0) & (states[-1] <= 1))),
        "fading": bool(np.all(np.diff(np.abs(states), axis=0) <= 0)),
        "negative": bool(np.all(states[-1] < 0)),
    }


def plain_vs_residual():
    """Derivatives of ten blocks, as a tape finds them."""
    import tensorflow as tf

    def slope(shortcut):
        x = tf.constant(1.0, dtype=tf.float64)
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = x
            for _ in range(10):
                y = 0.1 * y + (y if shortcut else 0)
        return float(tape.gradient(y, x))

    def holds(with_it, without_it):
        return abs(slope(True) - with_it) < 0.05 and abs(slope(False) / without_it - 1) < 1e-6

    return {
        "right": holds(2.6, 1e-10),
        "identity-alone": holds(1, 1e-10),
        "one-factor": holds(2.6, 0.1),
        "both": holds(1, 0.1),
    }


def depth_count():
    """Layers with weights of Keras's ResNet101, but for normalisations and the shortcuts' projections."""
    import keras

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        model = keras.applications.ResNet101(weights=None)
    kinds = (keras.layers.Conv2D, keras.layers.Dense)
    # Keras names a projection "…_0_conv".
    depth = sum(
        isinstance(layer, kinds) and not layer.name.endswith("_0_conv") for layer in model.layers
    )
    return {
        "right": depth == 101,
        "one-each": depth == 35,
        "two-each": depth == 68,
        "branches-alone": depth == 99,
    }


def bottleneck_role():
    """What two blocks of a stage of Keras's ResNet50 do to shapes."""
    import keras

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        model = keras.applications.ResNet50(weights=None)

    def change(place):
        """What becomes of (height, channels)."""
        layer = model.get_layer(f"conv2_block2_{place}_conv")
        before, after = layer.input.shape, layer.output.shape
        return after[1] / before[1], after[3] / before[3]

    def only(place, size, channels):
        found = change(place)
        return [sign(n) for n in found] == [size, channels]

    def sign(factor):
        return (factor > 1) - (factor < 1)

    return {
        "right": only(1, 0, -1) and only(3, 0, 1),
        "halves-first": only(1, -1, 0) and only(3, 0, 1),
        "restores-size": only(1, 0, -1) and only(3, 1, 0),
        "both": only(1, -1, 0) and only(3, 1, 0),
    }


def wrn_growth():
    """Weights of Keras's convolution, and products at all its places."""
    import keras

    def cost(channels):
        with keras.StatelessScope(initialize_variables=False):
            layer = keras.layers.Conv2D(channels, 3, padding="same", use_bias=False)
            y = layer(keras.Input((8, 8, channels)))
        return layer.count_params(), layer.count_params() * y.shape[1] * y.shape[2]

    weights, products = (after / before for before, after in zip(cost(8), cost(32), strict=True))
    return {
        "right": (weights, products) == (16, 16),
        "linear-products": (weights, products) == (16, 4),
        "linear-weights": (weights, products) == (4, 16),
        "linear-both": (weights, products) == (4, 4),
    }


def add_or_concat():
    """Which layers join maps in Keras's ResNet50 and in its DenseNet121."""
    import keras

    def joins(model):
        kinds = {type(layer).__name__ for layer in model.layers}
        return kinds & {"Add", "Concatenate"}

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        resnet = joins(keras.applications.ResNet50(weights=None))
        densenet = joins(keras.applications.DenseNet121(weights=None))
    return {
        "right": (resnet, densenet) == ({"Add"}, {"Concatenate"}),
        "swapped": (resnet, densenet) == ({"Concatenate"}, {"Add"}),
        "added": (resnet, densenet) == ({"Add"}, {"Add"}),
        "concatenated": (resnet, densenet) == ({"Concatenate"}, {"Concatenate"}),
    }


def dense_links():
    """Pairs of a source and a later layer; source 0 is the block's input."""
    links = [(source, layer) for layer in range(1, 7) for source in range(layer)]
    return {
        "right": len(links) == 21,
        "chain": len(links) == 6,
        "without-input": len(links) == 15,
        "all-pairs": len(links) == 36,
    }


def transition():
    """The first transition of Keras's DenseNet121 halves maps and channels; so for the maps asked about."""
    import keras

    # Inside such a scope variables have shapes and no values.
    with keras.StatelessScope(initialize_variables=False):
        model = keras.applications.DenseNet121(weights=None, input_shape=(112, 112, 3))
    before = model.get_layer("pool2_bn").input.shape[1:]
    after = model.get_layer("pool2_pool").output.shape[1:]
    if before != (28, 28, 256):
        raise ValueError(before)
    return {
        "right": after == (14, 14, 128),
        "size-kept": after == (28, 28, 128),
        "channels-kept": after == (14, 14, 256),
        "channels-doubled": after == (14, 14, 512),
    }
