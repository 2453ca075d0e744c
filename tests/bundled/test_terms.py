"""Every concept that the learner's glossary names is taught, in Korean and in English.

The numbers are those of the list of 104 concepts that the decks were written from.
"""

from __future__ import annotations

import pytest

from dlcards import shipped
from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.decks.reading import read_decks
from dlcards.study.incoming import Incoming

TAUGHT: dict[str, dict[int, str]] = {
    "convolution": {
        1: "convolution-layer",
        2: "convolution-operation convolution-kernel cross-correlation",
        3: "multi-channel-convolution channel batch-axis time-axis",
        4: "feature-map",
        5: "pointwise-convolution",
        6: "group-convolution",
        7: "depthwise-convolution",
        8: "depthwise-separable-convolution spatially-separable-convolution",
        9: "dilated-convolution",
        10: "channel-shuffle",
        11: "downsampling strided-convolution",
        12: "pooling average-pooling",
        13: "max-pooling",
        14: "fully-connected-layer",
        15: "cnn lenet-5 alexnet",
        16: "visual-cortex receptive-field",
        17: "mini-batch gpu-parallelism",
    },
    "architectures": {
        18: "deep-learning",
        19: "mlp",
        20: "feed-forward-network",
        21: "rnn time-series",
        22: "backbone",
        23: "highway-network gate-unit",
        24: "residual-learning resnet",
        25: "residual-block",
        26: "residual-function",
        27: "residual-mapping unreferenced-mapping",
        28: "shortcut-connection",
        29: "identity-mapping",
        30: "zero-mapping",
        31: "preconditioning",
        32: "degradation-problem",
        33: "plain-network",
        34: "densenet dense-connection",
        35: "senet squeeze-and-excitation",
        36: "efficientnet compound-scaling",
        37: "efficient-cnn",
        38: "mobilenet",
        39: "shufflenet",
        40: "inverted-bottleneck",
        41: "bottleneck-block",
    },
    "attention": {
        42: "attention soft-attention hard-attention",
        43: "self-attention",
        44: "query-key-value scaled-dot-product-attention",
        45: "multi-head-attention",
        46: "cross-attention",
        47: "masked-self-attention",
        48: "stand-alone-self-attention",
        49: "transformer",
        50: "positional-encoding",
        51: "autoregressive-model autoencoding-model sequence-to-sequence-model",
        52: "vision-transformer patch-embedding",
        53: "swin-transformer shifted-window",
        54: "window-attention local-attention",
        55: "inductive-bias",
    },
    "detection": {
        56: "object-detector detector-neck detector-head",
        57: "dense-prediction one-stage-detector",
        58: "sparse-prediction two-stage-detector",
        59: "bounding-box objectness-score iou",
        60: "nms",
        61: "average-precision mean-average-precision",
        62: "disparity",
        63: "vlad",
        64: "vector-quantization codebook",
    },
    "training": {
        65: "loss-function model-parameter optimization",
        66: "sgd mini-batch-gradient-descent",
        67: "convergence-rate exponentially-low-convergence-rate",
        68: "vanishing-gradient",
        69: "exploding-gradient",
        70: "gradient-clipping",
        71: "weight-initialization",
        72: "normalization min-max-scaling standardization regularization",
        73: "batch-normalization layer-order",
        74: "bias-before-batch-norm",
        75: "dropout",
        76: "weight-decay l2-regularization frobenius-norm",
        77: "flops-count flops-rate",
    },
    "generalization": {
        78: "overfitting",
        79: "underfitting",
        80: "low-bias low-variance bias-variance-tradeoff",
        81: "bayes-error human-level-error",
        82: "avoidable-bias",
        83: "variance",
        84: "training-dev-set",
        85: "data-mismatch",
        86: "dev-set-overfitting",
        87: "training-error dev-error test-error",
    },
    "representations": {
        88: "transfer-learning",
        89: "pre-training",
        90: "fine-tuning linear-probing",
        91: "self-supervised-learning",
        92: "zero-shot-learning",
        93: "feature-extraction feature-selection",
        94: "latent-space",
        95: "autoencoder vae reparameterization-trick",
        96: "diffusion-model forward-diffusion latent-diffusion stable-diffusion",
    },
    "foundations": {
        97: "gradient-descent",
        98: "backpropagation",
        99: "relu activation-function",
        100: "sigmoid",
        101: "tanh",
        102: "softmax",
        103: "precision",
        104: "recall precision-recall-curve",
    },
}


@pytest.fixture(scope="module")
def decks() -> dict[str, Incoming]:
    """The bundled decks, by id."""
    found, problems = read_decks(shipped.decks())
    assert problems == []
    return {one.deck.id: one for one in found}


def test_the_order_names_every_deck() -> None:
    """A deck that the order forgets would never reach a learner."""
    every = {path.stem for path in shipped.folder("decks").glob("*.yaml")}
    assert {path.stem for path in shipped.decks()} == every == set(TAUGHT)


def test_a_deck_bears_the_name_of_its_file(decks: dict[str, Incoming]) -> None:
    assert all(one.deck.id + ".yaml" in one.place.file for one in decks.values())


def test_the_list_is_whole() -> None:
    numbers = [number for rows in TAUGHT.values() for number in rows]
    assert sorted(numbers) == list(range(1, 105))


@pytest.mark.parametrize("deck", TAUGHT)
def test_every_concept_is_taught_in_both_languages(deck: str, decks: dict[str, Incoming]) -> None:
    notes = {note.id: note for note in decks[deck].deck.notes}
    wanted = {name: number for number, names in TAUGHT[deck].items() for name in names.split()}
    assert set(notes) == set(wanted), "every note is on the list, and the other way round"
    for name, number in wanted.items():
        assert is_complete(notes[name]), (number, name)


def is_complete(note: Note) -> bool:
    """Whether a note has all that a learner of either language needs, and a source."""
    halves = (note.term, note.meaning, note.example, note.beware)
    return note.source is not None and all(half.get(lang) for half in halves for lang in Language)


def test_at_least_half_of_the_notes_have_a_cloze_sentence(decks: dict[str, Incoming]) -> None:
    notes = [note for one in decks.values() for note in one.deck.notes]
    with_cloze = [note for note in notes if note.cloze.ko and note.cloze.en]
    assert len(with_cloze) * 2 >= len(notes)


def test_links_between_decks_lead_somewhere(decks: dict[str, Incoming]) -> None:
    known = {f"{name}/{note.id}" for name, one in decks.items() for note in one.deck.notes}
    for name, one in decks.items():
        for note in one.deck.notes:
            links = [link if "/" in link else f"{name}/{link}" for link in note.see]
            assert set(links) <= known, note.id


def test_no_name_belongs_to_two_notes(decks: dict[str, Incoming]) -> None:
    """Typed answers and choices rest on it."""
    from dlcards.core.names import folded

    owners: dict[tuple[str, str], set[str]] = {}
    for one in decks.values():
        for note in one.deck.notes:
            for language in Language:
                for name in note.names(language):
                    owners.setdefault((language, folded(name)), set()).add(note.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}
