"""Reads a page as a browser does: its words, its links, and its forms with what they would post."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin


@dataclass
class Control:
    """One thing in a form that holds a value."""

    name: str
    kind: str
    value: str = ""
    checked: bool = False
    options: list[str] = field(default_factory=list)
    numeric: bool = False


@dataclass
class HtmlForm:
    """A form of a page."""

    action: str
    method: str
    controls: list[Control] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def posted(
        self, typed: dict[str, str] | None = None, button: tuple[str, str] | None = None
    ) -> dict[str, list[str]]:
        """What a browser sends: every control as it stands, what was typed over it, and the button."""
        sent: dict[str, list[str]] = {}
        for control in self.controls:
            if control.kind not in ("checkbox", "radio") or control.checked:
                sent.setdefault(control.name, []).append(control.value)
        sent |= {name: [text] for name, text in (typed or {}).items()}
        return sent | ({button[0]: [button[1]]} if button else {})


class Reading(HTMLParser):
    """A page that was read."""

    def __init__(self, html: str, address: str) -> None:
        super().__init__()
        self.address = address
        self.forms: list[HtmlForm] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.scripts: list[str] = []
        self.title = ""
        self._open: list[str] = []
        self._select: Control | None = None
        self.feed(html)

    @property
    def text(self) -> str:
        """The words of the page on one line."""
        return " ".join(" ".join(self.words).split())

    def form(self, action: str) -> HtmlForm:
        """The form that posts to an address."""
        return next(form for form in self.forms if form.action.partition("?")[0].endswith(action))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._open.append(tag)
        match tag:
            case "a" if "href" in given:
                self.links.append(urljoin(self.address, given["href"]))
            case "script":
                self.scripts.append(given.get("src", ""))
            case "form":
                action = urljoin(self.address, given.get("action", ""))
                self.forms.append(HtmlForm(action, given.get("method", "get")))
            case "input" | "textarea":
                self._control(tag, given)
            case "select":
                self._select = Control(given["name"], "select")
                self.forms[-1].controls.append(self._select)
            case "option" if self._select:
                self._select.options.append(given.get("value", ""))
                if "selected" in given or len(self._select.options) == 1:
                    self._select.value = given.get("value", "")
            case "button" if given.get("name"):
                self.forms[-1].buttons.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None
        while self._open and self._open.pop() != tag:
            continue

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "title":
            self.title += data
        elif self._open and self._open[-1] == "textarea":
            self.forms[-1].controls[-1].value += data
        elif not {"script", "style"} & set(self._open):
            self.words.append(data)

    def _control(self, tag: str, given: dict[str, str]) -> None:
        if not self.forms or not given.get("name"):
            return
        control = Control(
            given["name"],
            "long_text" if tag == "textarea" else given.get("type", "text"),
            given.get("value", ""),
            checked="checked" in given,
            numeric=given.get("inputmode") == "decimal",
        )
        self.forms[-1].controls.append(control)
