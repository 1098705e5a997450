"""Keeps personal texts apart from the log, so that a person can be erased and the proof stays whole.

The leaf holds a commitment: HMAC-SHA256 of the text under 32 random bytes. The vault holds the text and those bytes,
encrypted with AES-256-GCM under a key of the person, bound to its log, position and place in the event. The keys are
kept in a store of their own; without the key what is left in the vault and its backups cannot be read.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from hmac import compare_digest, digest
from secrets import token_bytes
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.store.canonical import Json, canonical, strict
from application.store.envelope import PiiEntry
from application.store.errors import StoreDamaged
from application.store.personal import PersonalText
from application.store.port import Database, stored_bytes

_INSERT_KEY = "INSERT INTO keys (subject, key) VALUES (:subject, :key) ON CONFLICT (subject) DO NOTHING"
_SELECT_KEY = "SELECT key FROM keys WHERE subject = :subject"
_DELETE_KEY = "DELETE FROM keys WHERE subject = :subject"
_FORM = b"\x01"
_NONCE = 12
_SALT = 32


class Secret(NamedTuple):
    """A personal text with the random bytes of its commitment."""

    text: PersonalText
    subject: str
    salt: bytes

    @property
    def entry(self) -> PiiEntry:
        """What the leaf says about it."""
        return {"path": self.text.path, "subject": self.subject, "commit": commitment(self.text.value, self.salt)}


class Sealed(NamedTuple):
    """A personal text as the vault holds it, with the key of its person unless that is gone."""

    number: int
    sealed: bytes
    key: bytes | None


def commitment(value: str, salt: bytes) -> str:
    """Commit to a text: whoever has text and salt can check it, and nobody can guess it without the salt.

    Source: RFC 2104 with SHA-256 over the canonical form.
    """
    return digest(salt, canonical(value), sha256).hex()


def secret(text: PersonalText, subject: str) -> Secret:
    """Give a personal text its own random bytes."""
    return Secret(text, subject, token_bytes(_SALT))


def seal(secret: Secret, key: bytes, log: str, pos: int) -> bytes:
    """Encrypt a personal text for its one place."""
    nonce = token_bytes(_NONCE)
    plain = secret.salt + canonical(secret.text.value)
    return _FORM + nonce + AESGCM(key).encrypt(nonce, plain, _place(log, pos, secret.text.path))


def unseal(sealed: bytes, key: bytes, log: str, pos: int, entry: PiiEntry) -> str:
    """Decrypt a personal text and hold it against the commitment in the leaf.

    Raises:
        StoreDamaged: it was altered, or it belongs elsewhere.
    """
    where = f"{log} {pos} {entry['path']}"
    nonce, cipher = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    try:
        plain = AESGCM(key).decrypt(nonce, cipher, _place(log, pos, entry["path"]))
    except (InvalidTag, ValueError) as error:
        raise StoreDamaged(f"the personal text at {where} was altered or belongs elsewhere") from error
    value = strict(plain[_SALT:])
    if not isinstance(value, str) or not compare_digest(commitment(value, plain[:_SALT]), entry["commit"]):
        raise StoreDamaged(f"the personal text at {where} is not the one that was committed to")
    return value


def _place(log: str, pos: int, path: str) -> bytes:
    return canonical([log, pos, path])


class KeyStore:
    """One random key for each person, in a store of its own."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self._insert, self._select, self._delete = (
            statement.replace("keys", table) for statement in (_INSERT_KEY, _SELECT_KEY, _DELETE_KEY)
        )

    def key_for(self, subject: str) -> bytes:
        """Give the key of a person, made and kept now if there is none yet."""
        if key := self.keys_of([subject]).get(subject):
            return key
        with self.database.write() as cursor:
            cursor.execute(self._insert, {"subject": subject, "key": token_bytes(32)})
        return self.keys_of([subject])[subject]

    def keys_of(self, subjects: Iterable[str]) -> dict[str, bytes]:
        """Give the keys that there are for these people."""
        asked = list(dict.fromkeys(subjects))
        if not asked:
            return {}
        with self.database.read() as cursor:
            answers = cursor.batch([(self._select, {"subject": subject}) for subject in asked])
        return {subject: stored_bytes(rows[0], "key") for subject, rows in zip(asked, answers, strict=True) if rows}

    def forget(self, subject: str) -> None:
        """Delete the key of a person for good."""
        with self.database.write() as cursor:
            cursor.execute(self._delete, {"subject": subject})
        self.database.wipe()


class Vault:
    """The personal texts of all events."""

    def __init__(self, database: Database, keys: KeyStore) -> None:
        self.database = database
        self.keys = keys

    def erase(self, subject: str) -> int:
        """Erase a person: the key first, then the texts; give how many texts there were."""
        self.keys.forget(subject)
        with self.database.write() as cursor:
            count, _ = cursor.batch(
                [
                    ("SELECT count(*) AS texts FROM vault WHERE subject = :subject", {"subject": subject}),
                    ("DELETE FROM vault WHERE subject = :subject", {"subject": subject}),
                ]
            )
        self.database.wipe()
        return int(count[0]["texts"])


def entries_of(secrets: Sequence[Secret]) -> Json:
    """Give what the leaf says about these texts."""
    return [item.entry for item in secrets]
