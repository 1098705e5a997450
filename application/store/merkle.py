"""The tree over the leaves of a log: RFC 6962 with SHA-256, nothing added.

Sources: RFC 6962 section 2.1, RFC 9162 section 2.1.3.2 and 2.1.4.2 (checking of proofs).
A tree of n leaves is kept as its peaks: the roots of the full subtrees that n is made of, largest first.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

HASH_SIZE = 32
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(leaf: bytes) -> bytes:
    """Hash the bytes of a leaf."""
    return sha256(b"\0" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two subtrees into one."""
    return sha256(b"\1" + left + right).digest()


def grown(peaks: tuple[bytes, ...], size: int, leaf: bytes) -> tuple[bytes, ...]:
    """Give the peaks of a tree of `size` leaves after one more leaf hash."""
    stack = [*peaks, leaf]
    while size & 1:
        right = stack.pop()
        stack[-1] = node_hash(stack[-1], right)
        size >>= 1
    return tuple(stack)


def root_of(peaks: Sequence[bytes]) -> bytes:
    """Give the root of the tree that has these peaks."""
    if not peaks:
        return EMPTY_ROOT
    root = peaks[-1]
    for peak in reversed(peaks[:-1]):
        root = node_hash(peak, root)
    return root


def peaks_of(leaves: Iterable[bytes]) -> tuple[bytes, ...]:
    """Give the peaks of the tree over these leaf hashes."""
    peaks: tuple[bytes, ...] = ()
    for size, leaf in enumerate(leaves):
        peaks = grown(peaks, size, leaf)
    return peaks


def joined(peaks: Sequence[bytes]) -> bytes:
    """Write peaks as bytes."""
    return b"".join(peaks)


def parted(data: bytes) -> tuple[bytes, ...]:
    """Read peaks from bytes."""
    return tuple(data[start : start + HASH_SIZE] for start in range(0, len(data), HASH_SIZE))


def _left_size(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1


def _tree(leaves: Sequence[bytes]) -> bytes:
    return root_of(peaks_of(leaves))


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Give the hashes that lead from one leaf hash to the root over all these leaf hashes.

    Raises:
        IndexError: there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    return tuple(_path(leaves, index))


def _path(leaves: Sequence[bytes], index: int) -> Iterator[bytes]:
    if len(leaves) == 1:
        return
    split = _left_size(len(leaves))
    if index < split:
        yield from _path(leaves[:split], index)
        yield _tree(leaves[split:])
    else:
        yield from _path(leaves[split:], index - split)
        yield _tree(leaves[:split])


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """Give the hashes that show that the tree over all these leaf hashes continues its first `old_size`.

    Raises:
        IndexError: the tree never had that size.
    """
    if not 0 < old_size <= len(leaves):
        raise IndexError(old_size)
    return tuple(_subproof(leaves, old_size, True))


def _subproof(leaves: Sequence[bytes], old: int, whole: bool) -> Iterator[bytes]:  # noqa: FBT001  # RFC 6962's own b
    size = len(leaves)
    if old == size:
        if not whole:
            yield _tree(leaves)
        return
    split = _left_size(size)
    if old <= split:
        yield from _subproof(leaves[:split], old, whole)
        yield _tree(leaves[split:])
    else:
        yield from _subproof(leaves[split:], old - split, False)
        yield _tree(leaves[:split])


def includes(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether a proof shows that a leaf hash stands at an index in the tree of this size and root."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return last == 0 and found == root


def continues(old_size: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that a tree is an earlier tree with leaves added at its end."""
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == root
    steps = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not steps:
        return False
    at, last = old_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node_hash(new, step)
        at, last = at >> 1, last >> 1
    return last == 0 and old == old_root and new == root
