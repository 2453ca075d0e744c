"""What TeX's commands look like in Unicode, and how each symbol stands between its neighbours."""

from __future__ import annotations

from enum import Enum, auto


class Kind(Enum):
    """How a symbol stands between its neighbours."""

    ORDINARY = auto()
    WORD = auto()  # upright letters that belong together
    FUNCTION = auto()  # log, max: takes what follows
    BIG = auto()  # ∑, ∫: takes what follows
    PREFIX = auto()  # ∂, √: clings to what follows
    UNARY = auto()  # a sign with nothing before it
    SUM = auto()  # + and its like
    PRODUCT = auto()  # × and its like
    SLASH = auto()
    RELATION = auto()
    PUNCTUATION = auto()
    BAR = auto()  # | and ‖, whose side only their neighbours tell
    SPACE = auto()


KINDS = {
    **dict.fromkeys("∑∏∐∫∬∭∮⋃⋂⨁⨂", Kind.BIG),
    **dict.fromkeys("∂∇√∛∜¬∀∃", Kind.PREFIX),
    **dict.fromkeys("+−±∓∪∩∖⊕⊖∨∧", Kind.SUM),
    **dict.fromkeys("×·⋅⊙⊗∘∗*⋆÷", Kind.PRODUCT),
    **dict.fromkeys("=<>≤≥≪≫≠≈≡≅≃∼∝≜≔∈∉∋⊂⊃⊆⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺↑↓≺≻⊥⊢∣∥", Kind.RELATION),
    **dict.fromkeys(",;", Kind.PUNCTUATION),
    **dict.fromkeys("|‖", Kind.BAR),
    "/": Kind.SLASH,
}


def _named(names: str, symbols: str) -> dict[str, str]:
    return dict(zip(names.split(), symbols, strict=True))


_GREEK = _named(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu "
    "xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta "
    "Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega",
    "αβγδεεζηθϑικλμνξπϖρϱσςτυφφχψωΓΔΘΛΞΠΣΥΦΨΩ",
)
_OPERATORS = _named(
    "sum prod coprod int iint iiint oint bigcup bigcap bigoplus bigotimes partial nabla neg "
    "lnot forall exists pm mp cup cap setminus backslash oplus ominus lor vee land wedge times "
    "cdot odot otimes circ ast star div bigodot bullet",
    "∑∏∐∫∬∭∮⋃⋂⨁⨂∂∇¬¬∀∃±∓∪∩∖∖⊕⊖∨∨∧∧×·⊙⊗∘∗⋆÷⊙·",
)
_RELATIONS = _named(
    "lt gt le leq leqslant ge geq geqslant ll gg ne neq approx equiv cong simeq sim propto "
    "triangleq coloneqq in notin ni subset supset subseteq supseteq to rightarrow gets "
    "leftarrow leftrightarrow Rightarrow implies Leftarrow Leftrightarrow iff mapsto "
    "longrightarrow longleftarrow uparrow downarrow prec succ perp vdash parallel",
    "<>≤≤≤≥≥≥≪≫≠≠≈≡≅≃∼∝≜≔∈∉∋⊂⊃⊆⊇→→←←↔⇒⇒⇐⇔⇔↦⟶⟵↑↓≺≻⊥⊢∥",
)
_OTHERS = _named(
    "infty emptyset varnothing ell hbar Re Im top intercal dagger prime degree dots ldots "
    "cdots dotsc dotsb vdots ddots aleph angle checkmark vert Vert square triangle "
    "imath jmath",
    "∞∅∅ℓℏℜℑ⊤⊺†′°……………⋮⋱ℵ∠✓|‖□△ij",
)
_ESCAPES = {"|": "‖"} | {c: c for c in "%_&#$"}
SYMBOLS = _GREEK | _OPERATORS | _RELATIONS | _OTHERS | _ESCAPES

_FUNCTIONS = (
    "log ln exp sin cos tan sec csc cot arcsin arccos arctan sinh cosh tanh max min sup inf lim "
    "limsup liminf arg argmax argmin softmax softplus sigmoid sign sgn det dim ker rank tr diag "
    "deg gcd Pr mod bmod var cov"
)
FUNCTIONS = frozenset(_FUNCTIONS.split())
SPACES = frozenset([",", ";", ":", ">", " ", "~", "\n", "quad", "qquad", "enspace", "thinspace"])
_SILENT = (
    "! ( ) [ ] limits nolimits displaystyle textstyle scriptstyle big Big bigg Bigg bigl Bigl "
    "biggl Biggl bigr Bigr biggr Biggr bigm Bigm middle mathop mathbin mathrel mathord nonumber "
    "notag hline bf rm it"
)
SILENT = frozenset(_SILENT.split())
OPENERS = {c: c for c in "([⟨⌊⌈"} | {
    r"\{": "{",
    r"\lbrace": "{",
    r"\lbrack": "[",
    r"\langle": "⟨",
    r"\lfloor": "⌊",
    r"\lceil": "⌈",
    r"\lvert": "|",
    r"\lVert": "‖",
}
CLOSERS = {c: c for c in ")]⟩⌋⌉"} | {
    r"\}": "}",
    r"\rbrace": "}",
    r"\rbrack": "]",
    r"\rangle": "⟩",
    r"\rfloor": "⌋",
    r"\rceil": "⌉",
    r"\rvert": "|",
    r"\rVert": "‖",
}

ACCENTS = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "bar": "\u0304",
    "overline": "\u0304",
    "dot": "\u0307",
    "ddot": "\u0308",
    "check": "\u030c",
    "breve": "\u0306",
    "vec": "\u20d7",
    "underline": "\u0332",
    "not": "\u0338",
}
TEXT = frozenset(["text", "textrm", "textbf", "textit", "texttt", "textsf", "mbox", "operatorname"])
UPRIGHT = frozenset(["mathrm", "mathbf", "mathsf", "mathtt", "mathit", "bm", "boldsymbol", "pmb"])

_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABETS = {
    "mathbb": str.maketrans(_CAPITALS + "1", "𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝟙"),
    "mathcal": str.maketrans(_CAPITALS, "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵"),
}
ALPHABETS["mathscr"] = ALPHABETS["mathcal"]

SUPERSCRIPTS = dict(
    zip(
        "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′",
        strict=True,
    )
)
SUBSCRIPTS = dict(
    zip(
        "0123456789+−=()aehijklmnoprstuvxβγρφχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ",
        strict=True,
    )
)
