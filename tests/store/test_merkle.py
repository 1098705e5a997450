"""The tree is that of RFC 6962: its known roots, and every proof of every size up to 33."""

from hashlib import sha256

import pytest

from application.store import merkle

# Source: the reference leaves and roots of the Certificate Transparency project.
CT_LEAVES = [
    bytes.fromhex(leaf)
    for leaf in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
CT_ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
SIZES = range(1, 34)
LEAVES = [merkle.leaf_hash(bytes([n])) for n in range(33)]


def recursive_root(leaves: list[bytes]) -> bytes:
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return merkle.node_hash(recursive_root(leaves[:split]), recursive_root(leaves[split:]))


ROOTS = [merkle.root_of(merkle.peaks_of(LEAVES[:size])) for size in range(34)]


def test_the_roots_are_those_of_certificate_transparency() -> None:
    hashes = [merkle.leaf_hash(leaf) for leaf in CT_LEAVES]

    roots = [merkle.root_of(merkle.peaks_of(hashes[:size])).hex() for size in range(1, 9)]

    assert roots == CT_ROOTS


def test_the_tree_of_nothing_has_the_hash_of_nothing() -> None:
    assert merkle.root_of(()) == sha256(b"").digest()


@pytest.mark.parametrize("size", SIZES)
def test_growing_leaf_by_leaf_gives_the_root_of_the_definition(size: int) -> None:
    peaks = merkle.peaks_of(LEAVES[:size])

    assert merkle.root_of(peaks) == recursive_root(LEAVES[:size])
    assert merkle.parted(merkle.joined(peaks)) == peaks
    assert len(peaks) == size.bit_count()


@pytest.mark.parametrize("size", SIZES)
def test_each_leaf_is_shown_to_be_at_its_place_and_nowhere_else(size: int) -> None:
    for index in range(size):
        proof = merkle.inclusion_proof(LEAVES[:size], index)

        candidates = {(leaf, index) for leaf in range(size)} | {(index, place) for place in range(size)}
        shown = {
            (leaf, place)
            for leaf, place in candidates
            if merkle.includes(LEAVES[leaf], place, size, proof, ROOTS[size])
        }

        assert shown == {(index, index)}


@pytest.mark.parametrize("size", SIZES)
def test_a_spoilt_inclusion_proof_shows_nothing(size: int) -> None:
    for index in range(size):
        proof = merkle.inclusion_proof(LEAVES[:size], index)

        for spoilt in spoilt_proofs(proof):
            assert not merkle.includes(LEAVES[index], index, size, spoilt, ROOTS[size])
        assert not merkle.includes(LEAVES[index], index, size, proof, merkle.EMPTY_ROOT)
        assert not merkle.includes(LEAVES[index], size, size, proof, ROOTS[size])
        assert not merkle.includes(LEAVES[index], -1, size, proof, ROOTS[size])


@pytest.mark.parametrize("size", SIZES)
def test_each_later_tree_is_shown_to_continue_each_earlier_one(size: int) -> None:
    for old in range(1, size + 1):
        proof = merkle.consistency_proof(LEAVES[:size], old)

        assert merkle.continues(old, ROOTS[old], size, ROOTS[size], proof)
        for spoilt in spoilt_proofs(proof):
            assert not merkle.continues(old, ROOTS[old], size, ROOTS[size], spoilt)
        for other in (n for n in range(1, size + 1) if n != old):
            assert not merkle.continues(old, ROOTS[other], size, ROOTS[size], proof)


def test_a_tree_with_another_past_is_never_shown_to_continue() -> None:
    other = [merkle.leaf_hash(b"other"), *LEAVES[1:]]
    for size in SIZES:
        for old in range(1, size):
            proof = merkle.consistency_proof(other[:size], old)

            assert not merkle.continues(old, ROOTS[old], size, merkle.root_of(merkle.peaks_of(other[:size])), proof)


def test_what_was_never_there_has_no_proof() -> None:
    with pytest.raises(IndexError):
        merkle.inclusion_proof(LEAVES[:3], 3)
    with pytest.raises(IndexError):
        merkle.consistency_proof(LEAVES[:3], 0)
    assert not merkle.continues(0, merkle.EMPTY_ROOT, 3, ROOTS[3], ())
    assert not merkle.continues(4, ROOTS[4], 3, ROOTS[3], ())
    assert not merkle.continues(3, ROOTS[3], 5, ROOTS[5], ())


def spoilt_proofs(proof: tuple[bytes, ...]) -> list[tuple[bytes, ...]]:
    flipped = [(*proof[:n], bytes([proof[n][0] ^ 1]) + proof[n][1:], *proof[n + 1 :]) for n in range(len(proof))]
    return [*flipped, *([proof[:-1], proof[1:]] if proof else []), (*proof, LEAVES[0])]
